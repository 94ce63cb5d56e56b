// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include <QLocale>
#include <algorithm>

#include "campaigndecisions.h"
#include "campaignwords.h"
#include "catalogue.h"
#include "changeundo.h"
#include "numberstandings.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

/// A campaign decided about the person, and no message was written (yet).
static bool isUnwritten(const TimelineEntry &entry)
{
    return entry.ref.startsWith("campaign "_L1);
}

/// Which campaign each message of a page came from, and why it was or was not sent.
static Done addReasons(store::Database &database, PersonId person, QList<TimelineEntry> &entries)
{
    const auto isWritten = [](const TimelineEntry &entry) {
        return (entry.kind == "message"_L1 || entry.kind == "call"_L1) && !isUnwritten(entry);
    };
    if (std::none_of(entries.cbegin(), entries.cend(), isWritten))
        return {};
    OTKLIK_TRY(rows, database.select(u"views_list_reasons"_s, {{u"person"_s, person.value}}));
    QHash<QString, TimelineEntry *> byRef;
    for (TimelineEntry &entry : entries) {
        if (isWritten(entry))
            byRef.insert(entry.ref, &entry);
    }
    for (const store::Row row : rows) {
        if (TimelineEntry *entry = byRef.value(row.text("ref"))) {
            entry->campaign = row.text("name");
            entry->reason = row.text("reason");
            entry->code = row.text("code");
        }
    }
    return {};
}

/// A statement about the whole of a person's timeline, with views_select_timeline in its place.
static Result<QString> ofTimeline(store::Database &database, const QString &statement)
{
    static const QString nothing =
        u"(SELECT v.at, '' AS kind, v.title, v.state, v.detail, v.ref FROM v_people_change v WHERE 0 = 1)"_s;
    OTKLIK_TRY(entries, store::Catalogue::text(database.engine(), u"views_select_timeline"_s));
    return store::Catalogue::filled(database.engine(), statement, nothing, u"(\n"_s + entries + u"\n)"_s);
}

Result<TimelinePage> readTimeline(store::Database &database, PersonId person, const QString &kind,
                                  const std::optional<TimelineEntry> &after, int limit)
{
    static const QDateTime end(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    OTKLIK_TRY(sql, ofTimeline(database, u"views_list_timeline"_s));
    OTKLIK_TRY(rows, database.selectText(sql, {{u"person"_s, person.value},
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
        page.entries.append({row.instant("at"),
                             row.text("kind"),
                             row.text("title"),
                             row.text("state"),
                             row.text("detail"),
                             row.text("ref"),
                             {},
                             {},
                             {}});
    }
    OTKLIK_CHECK(addReasons(database, person, page.entries));
    return page;
}

Result<QHash<QString, int>> countTimeline(store::Database &database, PersonId person)
{
    OTKLIK_TRY(sql, ofTimeline(database, u"views_count_timeline"_s));
    OTKLIK_TRY(rows, database.selectText(sql, {{u"person"_s, person.value}}));
    QHash<QString, int> counts;
    for (const store::Row row : rows)
        counts.insert(row.text("kind"), int(row.integer("n")));
    return counts;
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
    case Qt::ToolTipRole:
        return timelineText(entry);
    case Qt::AccessibleDescriptionRole:
        return QString(instantText(entry.at) + u' ' + timelineText(entry));
    default:
        return {};
    }
}

/// «family name, addresses» of "family_name,address".
static QString changedFields(const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
        if (code == "address"_L1)
            words << TimelineModel::tr("addresses", "what was changed of a person");
        else if (code == "attribute"_L1)
            words << TimelineModel::tr("further fields", "what was changed of a person");
        else if (code == "household"_L1)
            words << TimelineModel::tr("household", "what was changed of a person");
        else if (code == "external_id"_L1)
            words << TimelineModel::tr("external id", "what was changed of a person");
        else
            words << QLocale().toLower(people::fieldTitle(code));
    }
    return words.join(TimelineModel::tr(", ", "between items of a list"));
}

static QString joinedName(const TimelineEntry &entry)
{
    const QStringList parts = entry.title.split(u'\t');
    return people::displayName(parts.value(0), parts.value(1), parts.value(2));
}

static QString changeHeadline(const TimelineEntry &entry)
{
    if (entry.state.startsWith("lookup_"_L1)) {
        const auto verdict = messaging::numberStateFromName(entry.state.mid(7));
        return TimelineModel::tr("Number looked up: %1", "what a look-up of a number said")
            .arg(hygiene::verdictWord(verdict.value_or(messaging::NumberState::Unknown)));
    }
    if (entry.state == "listed"_L1)
        return TimelineModel::tr("Put on the list “%1”").arg(entry.title);
    if (entry.state == "starred"_L1)
        return TimelineModel::tr("Got a star");
    if (entry.state == "joined"_L1)
        return joinedName(entry).isEmpty() ? TimelineModel::tr("Merged with another record")
                                           : TimelineModel::tr("Merged with the record of %1").arg(joinedName(entry));
    if (entry.state == "unjoined"_L1)
        return TimelineModel::tr("A merge was taken back");
    if (entry.state == "imported"_L1)
        return TimelineModel::tr("Changed by an import");
    if (entry.state == "added"_L1)
        return entry.title.isEmpty() ? TimelineModel::tr("Added") : TimelineModel::tr("Added by an import");
    return entry.title.isEmpty() ? TimelineModel::tr("Last change of the record")
                                 : TimelineModel::tr("Changed: %1").arg(changedFields(entry.title));
}

static QString changeText(const TimelineEntry &entry)
{
    if (entry.state.startsWith("lookup_"_L1))
        return entry.detail.isEmpty()
                   ? phoneText(entry.title)
                   : TimelineModel::tr("%1, %2", "a number and its network").arg(phoneText(entry.title), entry.detail);
    const QString file = entry.state == "imported"_L1 || entry.state == "added"_L1 ? entry.title : QString();
    if (entry.detail.isEmpty())
        return file;
    return file.isEmpty() ? TimelineModel::tr("by %1", "who made a change").arg(entry.detail)
                          : TimelineModel::tr("%1, by %2", "a file and who imported it").arg(file, entry.detail);
}

QString timelineHeadline(const TimelineEntry &entry)
{
    if (entry.kind == "change"_L1)
        return changeHeadline(entry);
    if (entry.kind == "inbound"_L1)
        return TimelineModel::tr("Wrote to us");
    if (isUnwritten(entry))
        return TimelineModel::tr("Campaign “%1”: %2", "name, state of a message")
            .arg(entry.title, boardStateWord(entry.state));
    if (entry.kind == "message"_L1 || entry.kind == "call"_L1)
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
    if (entry.kind == "event"_L1 || entry.kind == "visit"_L1)
        return TimelineModel::tr("%1: %2", "service and what happened").arg(entry.title, stageEventWord(entry.state));
    const QDate due = QDate::fromString(entry.detail, Qt::ISODate);
    if (entry.state == "done"_L1)
        return due.isValid() ? TimelineModel::tr("Reminder done") : TimelineModel::tr("Note done");
    if (entry.state == "dropped"_L1)
        return due.isValid() ? TimelineModel::tr("Reminder dropped") : TimelineModel::tr("Note dropped");
    return due.isValid() ? TimelineModel::tr("Reminder for %1").arg(dayText(due)) : TimelineModel::tr("Note");
}

/// «Campaign “Meters”: failed with REJECTED. Dear Anna, …»: why first, for the line has no room for everything.
static QString messageText(const TimelineEntry &entry)
{
    if (isUnwritten(entry))
        return campaigns::decisionWhy(entry.detail);
    if (entry.campaign.isEmpty())
        return entry.title;
    const bool dropped = entry.state == "cancelled"_L1 || entry.state == "expired"_L1 || entry.state == "failed"_L1;
    const QString why =
        !dropped || entry.code.isEmpty() ? campaigns::decisionWhy(entry.reason) : campaigns::decisionWhy(entry.code);
    return why.isEmpty()
               ? TimelineModel::tr("Campaign “%1”. %2", "name, text of a message").arg(entry.campaign, entry.title)
               : TimelineModel::tr("Campaign “%1”. %2 %3", "name, why it was or was not sent, text of a message")
                     .arg(entry.campaign, why, entry.title);
}

QString timelineText(const TimelineEntry &entry)
{
    if (entry.kind == "message"_L1 || entry.kind == "call"_L1)
        return messageText(entry);
    if (entry.kind == "consent"_L1)
        return consentSourceWord(entry.detail);
    if (entry.kind == "change"_L1)
        return changeText(entry);
    return entry.kind == "event"_L1 || entry.kind == "visit"_L1 ? sectorWord(entry.detail) : entry.title;
}

} // namespace otklik::views
