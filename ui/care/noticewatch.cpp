// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticewatch.h"

#include "changefeed.h"
#include "emergencylistmodel.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

NoticeWatch::NoticeWatch(const Surroundings &around, QObject *parent) : QObject(parent), m_around(around)
{
    m_timer.setInterval(intervalMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &NoticeWatch::look);
    m_timer.start();
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if (table == "care_notice"_L1)
                look();
        });
    }
    look();
}

void NoticeWatch::look()
{
    store::deliver(m_around.store->run(store::Lane::Interactive,
                                       [](store::Database &database) { return care::BreakGlass(database).notices(); }),
                   this, [this](const Result<QList<care::CareNotice>> &notices) {
                       if (!notices || *notices == m_last)
                           return; // the next look comes by itself
                       m_last = *notices;
                       Q_EMIT changed(m_last);
                   });
}

void NoticeWatch::seen(const QList<care::CareNotice> &notices)
{
    QList<care::NoticeId> ids;
    for (const care::CareNotice &notice : notices)
        ids.append(notice.id);
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [ids](store::Database &database) { return care::BreakGlass(database).seen(ids); }),
        this, [this](const Done &) { look(); });
}

QString noticeSentence(const QList<care::CareNotice> &notices)
{
    if (notices.isEmpty())
        return {};
    if (notices.size() > 1)
        return NoticeWatch::tr("%n cards were opened in an emergency.", nullptr, int(notices.size()));
    const care::CareNotice &notice = notices.constFirst();
    return NoticeWatch::tr("In an emergency %1 opened the card of a patient of “%2” on %3.")
        .arg(views::openerName(notice.openedBy, notice.openedByName), notice.clinicName, views::instantText(notice.at));
}

} // namespace otklik::ui
