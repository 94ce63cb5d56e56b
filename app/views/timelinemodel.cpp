// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include "campaignwords.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

Result<TimelinePage> readTimeline(store::Database &database, PersonId person, const QString &kind,
                                  const std::optional<TimelineEntry> &after, int limit)
{
    static const QDateTime end(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    OTKLIK_TRY(rows, database.select(u"views_list_timeline"_s, {{u"person"_s, person.value},
                                                                {u"kind"_s, kind},
                                                                {u"at"_s, after ? after->at : end},
                                                                {u"after_kind"_s, after ? after->kind : u"~"_s},
                                                                {u"after_ref"_s, after ? after->ref : QString()},
                                                                {u"limit"_s, limit + 1}}));
    TimelinePage page;
    for (const store::Row row : rows) {
        if (page.entries.size() == limit) {
            page.more = true;
            break;
        }
        page.entries.append({row.instant("at"), row.text("kind"), row.text("title"), row.text("state"),
                             row.text("detail"), row.text("ref")});
    }
    return page;
}

void TimelineModel::setPage(const TimelinePage &page)
{
    m_asked = false;
    m_more = page.more;
    if (page.entries == m_entries)
        return; // nothing moves under the reader's eyes
    beginResetModel();
    m_entries = page.entries;
    endResetModel();
}

void TimelineModel::append(const TimelinePage &page)
{
    m_asked = false;
    m_more = page.more;
    if (page.entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.entries.size()) - 1);
    m_entries += page.entries;
    endInsertRows();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.isEmpty())
        return;
    m_asked = true;
    Q_EMIT wanted(m_entries.constLast());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case KindRole:
        return entry.kind;
    case Qt::DisplayRole:
        return timelineHeadline(entry);
    case Qt::AccessibleDescriptionRole:
        return QString(instantText(entry.at) + u' ' + timelineText(entry));
    default:
        return {};
    }
}

QString timelineHeadline(const TimelineEntry &entry)
{
    if (entry.kind == "message"_L1)
        return TimelineModel::tr("%1: %2", "channel and state of a message")
            .arg(channelWord(entry.detail), boardStateWord(entry.state));
    if (entry.kind == "consent"_L1) {
        const bool granted = entry.state == "granted"_L1;
        if (entry.title.isEmpty())
            return granted ? TimelineModel::tr("Lifted the STOP to everything")
                           : TimelineModel::tr("Said STOP to everything");
        return granted ? TimelineModel::tr("Agreed to “%1”").arg(entry.title)
                       : TimelineModel::tr("Refused “%1”").arg(entry.title);
    }
    if (entry.kind == "event"_L1)
        return TimelineModel::tr("%1: %2", "service and what happened").arg(entry.title, stageEventWord(entry.state));
    const QDate due = QDate::fromString(entry.detail, Qt::ISODate);
    if (entry.state == "done"_L1)
        return due.isValid() ? TimelineModel::tr("Reminder done") : TimelineModel::tr("Note done");
    if (entry.state == "dropped"_L1)
        return due.isValid() ? TimelineModel::tr("Reminder dropped") : TimelineModel::tr("Note dropped");
    return due.isValid() ? TimelineModel::tr("Reminder for %1").arg(dayText(due)) : TimelineModel::tr("Note");
}

QString timelineText(const TimelineEntry &entry)
{
    if (entry.kind == "consent"_L1)
        return consentSourceWord(entry.detail);
    return entry.kind == "event"_L1 ? sectorWord(entry.detail) : entry.title;
}

} // namespace otklik::views
