// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "auditpage.h"
#include "campaignpage.h"
#include "campaignspage.h"
#include "duepage.h"
#include "duplicatespage.h"
#include "funnelpage.h"
#include "inboxpage.h"
#include "mainwindow.h"
#include "numberspage.h"
#include "operatorspage.h"
#include "peoplepage.h"
#include "personpage.h"
#include "segmentspage.h"
#include "sendingpage.h"
#include "settingspage.h"
#include "translate.h"

namespace otklik::desk {

template <class PageType>
static ui::PageInfo info(const ui::Surroundings &around, const char *id, const char *text, const char *icon,
                         bool inRail = true)
{
    return {QString::fromLatin1(id), [text] { return translate("Desk", text); }, QString::fromLatin1(icon),
            [around](QWidget *parent) -> ui::Page * { return new PageType(around, parent); }, inRail};
}

void addPages(ui::MainWindow &window, const ui::Surroundings &around)
{
    // The rail holds what the role needs; the database decides what it may. On one desk everybody does everything.
    const auto shows = [&around](std::initializer_list<const char *> roles) {
        QStringList names;
        for (const char *role : roles)
            names << QString::fromLatin1(role);
        return around.me.may(names);
    };
    const bool treats = shows({"operator", "doctor", "nurse", "supervisor"});
    const bool plans = shows({"marketer", "approver", "supervisor"});
    window.addPage(info<ui::DuePage>(around, "due", QT_TRANSLATE_NOOP("Desk", "Due"), "view-calendar-tasks", treats));
    window.addPage(
        info<ui::PeoplePage>(around, "people", QT_TRANSLATE_NOOP("Desk", "People"), "system-users", treats || plans));
    window.addPage(
        info<ui::SegmentsPage>(around, "segments", QT_TRANSLATE_NOOP("Desk", "Segments"), "view-filter", plans));
    window.addPage(
        info<ui::CampaignsPage>(around, "campaigns", QT_TRANSLATE_NOOP("Desk", "Campaigns"), "mail-send", plans));
    const auto addSending = [&] {
        window.addPage(info<ui::SendingPage>(around, "sending", QT_TRANSLATE_NOOP("Desk", "Sending"), "mail-queue",
                                             plans || shows({"administrator"})));
    };
    if (plans)
        addSending();
    window.addPage(info<ui::InboxPage>(around, "inbox", QT_TRANSLATE_NOOP("Desk", "Inbox"), "mail-receive", treats));
    window.addPage(
        info<ui::FunnelPage>(around, "funnel", QT_TRANSLATE_NOOP("Desk", "Funnel"), "office-chart-bar", plans));
    window.addPage(info<ui::NumbersPage>(around, "numbers", QT_TRANSLATE_NOOP("Desk", "Numbers"), "call-start",
                                         shows({"operator", "marketer", "supervisor"})));
    if (!around.me.oneDesk && around.me.may({QStringLiteral("auditor")}))
        window.addPage(info<ui::AuditPage>(around, "audit", QT_TRANSLATE_NOOP("Desk", "Audit"), "view-history"));
    if (!around.me.oneDesk)
        window.addPage(info<ui::OperatorsPage>(around, "operators", QT_TRANSLATE_NOOP("Desk", "Administration"),
                                               "user-group-properties",
                                               shows({"administrator", "supervisor", "auditor"})));
    if (!plans) // who looks after accounts alone begins with the people at the desks
        addSending();
    window.addPage(info<ui::SettingsPage>(around, "settings", QT_TRANSLATE_NOOP("Desk", "Settings"), "configure"));
    if (treats)
        window.addPage(
            info<ui::DuplicatesPage>(around, "duplicates", QT_TRANSLATE_NOOP("Desk", "Duplicates"), "merge", false));
    window.addPage(info<ui::PersonPage>(around, "person", QT_TRANSLATE_NOOP("Desk", "Person"), "user-identity", false));
    window.addPage(
        info<ui::CampaignPage>(around, "campaign", QT_TRANSLATE_NOOP("Desk", "Campaign"), "mail-send", false));
    window.setPersonPage(QStringLiteral("person"));
}

} // namespace otklik::desk
