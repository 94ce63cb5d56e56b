// SPDX-License-Identifier: GPL-3.0-or-later
#include "personbulk.h"

#include <algorithm>

#include "personlists.h"
#include "personrows.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int daysOfUndo = 30;

QString code(BulkField field)
{
    return field == BulkField::District   ? u"district"_s
           : field == BulkField::Language ? u"language"_s
                                          : u"preferred_channel"_s;
}

tl::unexpected<Error> PersonBulk::cancelled()
{
    return fail(Failure::Cancelled, u"bulk.cancelled"_s,
                translate("People", "The change was stopped. Nothing of it was kept."));
}

QString PersonBulk::batchFrom(const QList<PersonId> &people, qsizetype from)
{
    return idsAsJson(people.mid(from, batch));
}

/// In order and each once: a batch is then a stretch of numbers, and two changes at once lock in the same order.
static Result<QList<PersonId>> inOrder(QList<PersonId> people)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    if (people.isEmpty())
        return fail(Failure::Invalid, u"bulk.nobody"_s, translate("People", "Nobody was chosen. Nothing was changed."));
    return people;
}

static BulkRun runFromRow(const store::Row &row)
{
    return {row.id<BulkId>("id"), row.text("kind"),  row.id<PersonListId>("list_id"), row.id<TopicId>("topic_id"),
            row.text("value"),    row.instant("at"), !row.isNull("undone_at")};
}

Result<BulkRun> PersonBulk::open(const QString &kind, PersonListId list, TopicId topic, const QString &value)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(u"people_forget_bulk"_s, {{u"before"_s, now.addDays(-daysOfUndo)}}));
    OTKLIK_TRY(rows, m_database.select(u"people_open_bulk"_s, {{u"kind"_s, kind},
                                                               {u"list"_s, list.bound()},
                                                               {u"topic"_s, topic.bound()},
                                                               {u"value"_s, value.isNull() ? u""_s : value},
                                                               {u"now"_s, now}}));
    return BulkRun{rows.first().id<BulkId>("id"), kind, list, topic, value, now, false};
}

Result<BulkRun> PersonBulk::find(BulkId run) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_find_bulk"_s, {{u"run"_s, run.bound()}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"bulk.unknown"_s,
                    translate("People", "This change cannot be taken back any more: it is older than thirty days, or "
                                        "somebody else made it. Everything stays as it is."));
    const BulkRun found = runFromRow(rows.first());
    if (found.undone)
        return fail(Failure::Conflict, u"bulk.undone"_s,
                    translate("People", "This change was taken back already. Everything stays as it is."));
    return found;
}

Done PersonBulk::close(BulkId run)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(u"people_close_bulk"_s, {{u"run"_s, run.bound()}, {u"now"_s, now}}));
    return {};
}

/// Runs \a keep (who changes, with what they have now) and then \a change over each batch.
static Result<qint64> inBatches(store::Database &database, BulkId run, const QList<PersonId> &people,
                                const QString &keep, const QString &change, const store::Bindings &more,
                                const BulkProgress &progress)
{
    qint64 changed = 0;
    PersonId after;
    for (qsizetype from = 0; from < people.size(); from += PersonBulk::batch) {
        const PersonId until = people.at(std::min<qsizetype>(from + PersonBulk::batch, people.size()) - 1);
        OTKLIK_TRY(
            kept, database.change(keep, {{u"run"_s, run.bound()}, {u"people"_s, PersonBulk::batchFrom(people, from)}}));
        changed += kept;
        if (kept > 0) {
            store::Bindings bindings{{u"run"_s, run.bound()}, {u"after"_s, after.value}, {u"until"_s, until.value}};
            for (const auto &[name, value] : more.values())
                bindings.add(name, value);
            OTKLIK_CHECK(database.change(change, bindings));
        }
        after = until;
        if (progress && !progress(std::min<qint64>(from + PersonBulk::batch, people.size())))
            return PersonBulk::cancelled();
    }
    return changed;
}

Result<BulkResult> PersonBulk::changeList(Way way, PersonListId list, const QList<PersonId> &people,
                                          const BulkProgress &progress)
{
    OTKLIK_TRY(ids, inOrder(people));
    OTKLIK_TRY(found, PersonLists(m_database).find(list));
    if (!found.changeable)
        return fail(Failure::Forbidden, u"list.not_yours"_s,
                    translate("People", "«%1» is changed by whoever made it and by supervisors. It was kept as it is.")
                        .arg(found.name));
    if (found.kind == ListKind::Smart)
        return fail(Failure::Conflict, u"list.smart"_s,
                    translate("People", "«%1» follows a segment, so nobody is put on it or taken off it by hand. "
                                        "Change the segment, or choose another list.")
                        .arg(found.name));
    store::Tx tx(m_database);
    OTKLIK_TRY(run, open(way == Way::Put ? u"list_add"_s : u"list_remove"_s, list, {}, {}));
    OTKLIK_TRY(changed, way == Way::Put ? inBatches(m_database, run.id, ids, u"people_keep_bulk_put"_s,
                                                    u"people_bulk_put"_s, {}, progress)
                                        : inBatches(m_database, run.id, ids, u"people_keep_bulk_take"_s,
                                                    u"people_bulk_take"_s, {{u"list"_s, list.bound()}}, progress));
    if (changed > 0)
        OTKLIK_CHECK(
            m_database.change(u"people_touch_list_of_people"_s, {{u"list"_s, list.bound()}, {u"now"_s, run.at}}));
    OTKLIK_CHECK(tx.commit());
    return BulkResult{run.id, ids.size(), changed, 0};
}

Result<BulkResult> PersonBulk::addToList(PersonListId list, const QList<PersonId> &people, const BulkProgress &progress)
{
    return changeList(Way::Put, list, people, progress);
}

Result<BulkResult> PersonBulk::removeFromList(PersonListId list, const QList<PersonId> &people,
                                              const BulkProgress &progress)
{
    return changeList(Way::Take, list, people, progress);
}

static Done checkValue(store::Database &database, BulkField field, const QString &value)
{
    static const QStringList channels{u""_s, u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s};
    bool fits = true;
    if (field == BulkField::PreferredChannel) {
        fits = channels.contains(value);
    } else if (field == BulkField::Language) {
        fits = value.size() <= 8 && value == value.toLower() && !value.contains(u' ');
    } else if (!value.isEmpty()) {
        OTKLIK_TRY(districts, PickLists(database).districts());
        fits = std::any_of(districts.cbegin(), districts.cend(),
                           [&value](const District &one) { return QString::number(one.id.value) == value; });
    }
    if (!fits)
        return fail(Failure::Invalid, u"bulk.bad_value"_s,
                    translate("People", "«%1» is not a value of this field. Nothing was changed.").arg(value));
    return {};
}

Result<BulkResult> PersonBulk::set(BulkField field, const QString &value, const QList<PersonId> &people,
                                   const BulkProgress &progress)
{
    const QString given = value.isNull() ? u""_s : value;
    OTKLIK_TRY(ids, inOrder(people));
    OTKLIK_CHECK(checkValue(m_database, field, given));
    store::Tx tx(m_database);
    OTKLIK_TRY(run, open(code(field), {}, {}, given));
    OTKLIK_TRY(changed, inBatches(m_database, run.id, ids, u"people_keep_bulk_field"_s, u"people_bulk_set"_s,
                                  {{u"now"_s, run.at}}, progress));
    OTKLIK_CHECK(tx.commit());
    return BulkResult{run.id, ids.size(), changed, 0};
}

Result<qint64> PersonBulk::putBack(const BulkRun &run)
{
    const QVariant id = run.id.bound();
    if (run.kind == "list_add"_L1)
        return m_database.change(u"people_undo_bulk_put"_s, {{u"run"_s, id}, {u"list"_s, run.list.bound()}});
    if (run.kind == "list_remove"_L1)
        return m_database.change(u"people_undo_bulk_take"_s, {{u"run"_s, id}});
    OTKLIK_TRY(now, m_database.now());
    return m_database.change(u"people_undo_bulk_field"_s, {{u"run"_s, id}, {u"now"_s, now}});
}

Result<BulkUndone> PersonBulk::undo(BulkId run, const BulkProgress &progress)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(found, find(run));
    const QString what = found.kind == "list_add"_L1      ? u"put"_s
                         : found.kind == "list_remove"_L1 ? u"take"_s
                                                          : u"field"_s;
    OTKLIK_TRY(rows,
               m_database.select(u"people_kept_bulk_"_s + what, {{u"run"_s, run.bound()}, {u"limit"_s, someKept}}));
    BulkUndone undone;
    for (const store::Row row : rows) {
        undone.kept = row.integer("people");
        undone.someKept << row.id<PersonId>("person_id");
    }
    OTKLIK_TRY(restored, putBack(found));
    undone.restored = restored;
    if (found.list.isValid()) {
        OTKLIK_TRY(now, m_database.now());
        OTKLIK_CHECK(
            m_database.change(u"people_touch_list_of_people"_s, {{u"list"_s, found.list.bound()}, {u"now"_s, now}}));
    }
    OTKLIK_CHECK(close(run));
    if (progress && !progress(undone.restored))
        return cancelled();
    OTKLIK_CHECK(tx.commit());
    return undone;
}

} // namespace otklik::people
