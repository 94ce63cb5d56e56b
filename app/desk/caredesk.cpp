// SPDX-License-Identifier: GPL-3.0-or-later
#include "caredesk.h"

#include "emergencypage.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "noticewatch.h"
#include "reviewpage.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::desk {

template <class PageType>
static ui::PageInfo info(const ui::Surroundings &around, const QString &id, std::function<QString()> text,
                         const QString &icon, bool inRail)
{
    return {id, std::move(text), icon, [around](QWidget *parent) -> ui::Page * { return new PageType(around, parent); },
            inRail};
}

CareDesk::CareDesk(ui::MainWindow &window, const ui::Surroundings &around)
    : QObject(&window), m_window(window), m_around(around)
{
    store::deliver(around.store->run(store::Lane::Interactive,
                                     [](store::Database &database) { return care::Patients(database).rights(); }),
                   this, [this](const Result<care::CareRights> &rights) {
                       if (rights)
                           begin(*rights);
                   });
}

void CareDesk::begin(const care::CareRights &rights)
{
    m_rights = rights;
    if (rights.emergency) {
        m_window.addPage(info<ui::EmergencyPage>(
            m_around, u"emergency"_s, [] { return tr("Emergency access"); }, u"dialog-warning"_s, false));
        m_window.addCommand(tr("Emergency access"), u"dialog-warning"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                            [this] { m_window.navigate(u"emergency"_s); });
    }
    if (rights.reviews)
        m_window.addPage(info<ui::ReviewPage>(
            m_around, u"review"_s, [] { return tr("Emergency review"); }, u"view-task"_s, true));
    if (!rights.emergency && !rights.reviews)
        return;
    m_watch = new ui::NoticeWatch(m_around, this);
    connect(m_watch, &ui::NoticeWatch::changed, this, &CareDesk::tell);
}

void CareDesk::tell(const QList<care::CareNotice> &notices)
{
    if (m_rights.reviews)
        m_window.setCount(u"review"_s, notices.size());
    if (notices.isEmpty())
        return;
    ui::Message message;
    message.tone = ui::Tone::Danger;
    message.happened = ui::noticeSentence(notices);
    message.actionText = tr("Look at it");
    message.action = [this, notices] {
        m_watch->seen(notices);
        if (m_rights.reviews)
            m_window.navigate(u"review"_s);
        else if (notices.constFirst().person.isValid())
            m_window.navigate(u"person"_s, {{u"person"_s, notices.constFirst().person.value}});
    };
    message.closable = false; // only who has looked has been told
    m_window.messageBar()->say(message);
}

} // namespace otklik::desk
