// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "campaignpage.h"
#include "campaignspage.h"
#include "duepage.h"
#include "funnelpage.h"
#include "mainwindow.h"
#include "peoplepage.h"
#include "personpage.h"
#include "segmentspage.h"
#include "settingspage.h"

namespace otklik::desk {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Desk", text);
}

template <class PageType>
static ui::PageInfo info(const ui::Surroundings &around, const char *id, const char *text, const char *icon,
                         bool inRail = true)
{
    return {QString::fromLatin1(id), [text] { return tr(text); }, QString::fromLatin1(icon),
            [around](QWidget *parent) -> ui::Page * { return new PageType(around, parent); }, inRail};
}

void addPages(ui::MainWindow &window, const ui::Surroundings &around)
{
    window.addPage(info<ui::DuePage>(around, "due", QT_TRANSLATE_NOOP("Desk", "Due"), "view-calendar-tasks"));
    window.addPage(info<ui::PeoplePage>(around, "people", QT_TRANSLATE_NOOP("Desk", "People"), "system-users"));
    window.addPage(info<ui::SegmentsPage>(around, "segments", QT_TRANSLATE_NOOP("Desk", "Segments"), "view-filter"));
    window.addPage(info<ui::CampaignsPage>(around, "campaigns", QT_TRANSLATE_NOOP("Desk", "Campaigns"), "mail-send"));
    window.addPage(info<ui::FunnelPage>(around, "funnel", QT_TRANSLATE_NOOP("Desk", "Funnel"), "office-chart-bar"));
    window.addPage(info<ui::SettingsPage>(around, "settings", QT_TRANSLATE_NOOP("Desk", "Settings"), "configure"));
    window.addPage(info<ui::PersonPage>(around, "person", QT_TRANSLATE_NOOP("Desk", "Person"), "user-identity", false));
    window.addPage(
        info<ui::CampaignPage>(around, "campaign", QT_TRANSLATE_NOOP("Desk", "Campaign"), "mail-send", false));
    window.setPersonPage(QStringLiteral("person"));
}

} // namespace otklik::desk
