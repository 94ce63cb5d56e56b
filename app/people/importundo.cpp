// SPDX-License-Identifier: GPL-3.0-or-later
#include "importundo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include "changeundo.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int undoDays = 30;

static ImportRun runFrom(const store::Row &row, const QDateTime &now)
{
    ImportRun run;
    run.id = row.id<ImportId>("id");
    run.site = row.id<SiteId>("site_id");
    run.kind = row.text("kind");
    run.fileName = row.text("file_name");
    run.sha256 = row.text("sha256");
    run.startedAt = row.instant("started_at");
    run.finishedAt = row.instant("finished_at");
    run.by = row.text("run_by");
    run.rows = row.integer("row_count");
    run.created = row.integer("created_count");
    run.updated = row.integer("updated_count");
    run.unchanged = row.integer("unchanged_count");
    run.rejected = row.integer("rejected_count");
    run.undoneAt = row.instant("undone_at");
    run.undoneBy = row.text("undone_by");
    bool set = false;
    const int days = row.text("days").toInt(&set);
    run.undoUntil = run.startedAt.addDays(set && days > 0 ? days : set ? 36500 : undoDays);
    run.undoable = !run.undoneAt.isValid() && now <= run.undoUntil;
    return run;
}

QJsonObject ImportRun::toJson() const
{
    const auto instant = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"import"_s, id.value},
            {u"kind"_s, kind},
            {u"file"_s, fileName},
            {u"started_at"_s, instant(startedAt)},
            {u"finished_at"_s, instant(finishedAt)},
            {u"by"_s, by},
            {u"rows"_s, rows},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"rejected"_s, rejected},
            {u"undone_at"_s, instant(undoneAt)},
            {u"undo_until"_s, instant(undoUntil)},
            {u"undoable"_s, undoable}};
}

QJsonObject UndoResult::toJson() const
{
    QJsonArray list;
    for (const KeptPerson &one : kept)
        list << QJsonObject{{u"person"_s, one.person.value}, {u"code"_s, one.code}, {u"why"_s, one.why}};
    return {{u"import"_s, import.value},
            {u"removed"_s, removed},
            {u"restored"_s, restored},
            {u"kept"_s, list},
            {u"kept_count"_s, keptCount}};
}

Result<QList<ImportRun>> ImportUndo::list(int limit, ImportId before)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"people_list_imports"_s, {{u"before"_s, before.value}, {u"limit"_s, limit}}));
    QList<ImportRun> runs;
    for (const store::Row row : rows)
        runs << runFrom(row, now);
    return runs;
}

Result<ImportRun> ImportUndo::find(ImportId import)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"people_find_import"_s, {{u"id"_s, import.value}}));
    if (rows.isEmpty())
        return fail(
            Failure::NotFound, u"import.unknown"_s,
            translate("People", "There is no import with the number %1. Nothing was changed.").arg(import.value));
    return runFrom(rows.first(), now);
}

static tl::unexpected<Error> refused(const ImportRun &run)
{
    if (run.undoneAt.isValid())
        return fail(Failure::Conflict, u"import.undone_already"_s,
                    translate("People", "Import %1 was taken back already on %2. Nothing was changed.")
                        .arg(run.id.value)
                        .arg(QLocale().toString(run.undoneAt.toLocalTime(), QLocale::ShortFormat)));
    return fail(Failure::Conflict, u"import.too_old"_s,
                translate("People", "Import %1 can no longer be taken back: what is needed for it was kept until %2. "
                                    "Nothing was changed; correct the people by hand or by another import.")
                    .arg(run.id.value)
                    .arg(QLocale().toString(run.undoUntil.toLocalTime(), QLocale::ShortFormat)));
}

/// Why somebody stays, in words.
static QString whyKept(const QString &code, const QString &detail)
{
    if (code == "changed"_L1)
        return translate("People", "This person was changed after the import.");
    if (code == "event"_L1)
        return translate("People", "Service events are recorded for this person.");
    if (code == "message"_L1)
        return translate("People", "Messages were written to this person.");
    if (code == "campaign"_L1)
        return translate("People", "This person belongs to the audience of a campaign.");
    if (code == "note"_L1)
        return translate("People", "There are notes about this person.");
    if (code == "patient"_L1)
        return translate("People", "This person is a patient of a clinic.");
    if (code == "consent"_L1)
        return translate("People", "This person has said something about consent that the file did not bring.");
    if (code == "field"_L1)
        return translate("People", "“%1” was changed after the import and stays as it is.").arg(fieldTitle(detail));
    if (code == "attribute"_L1)
        return translate("People", "“%1” was changed after the import and stays as it is.").arg(detail);
    if (code == "address"_L1)
        return translate("People", "An address that the import brought was confirmed since and stays.");
    if (code == "word"_L1)
        return translate("People", "What this person said of a topic since stays as it is.");
    if (code == "refusal"_L1)
        return translate("People", "A refusal that the file brought stays: the person had said nothing before.");
    if (code == "condition"_L1)
        return translate("People", "A condition was changed after the import and stays as it is.");
    if (code == "list"_L1)
        return translate("People", "This person is on a list.");
    if (code == "household"_L1)
        return translate("People", "Somebody has said since whom this person lives with.");
    if (code == "inbound"_L1)
        return translate("People", "This person wrote to us.");
    if (code == "joined"_L1)
        return translate("People", "This person was merged with another one.");
    if (code == "erased"_L1)
        return translate("People", "This person was erased.");
    return translate("People", "This person is used elsewhere.");
}

/// Nobody is listed who was kept for two reasons twice under the same one; the database holds all of them.
static Done listKept(store::Database &database, const ImportRun &run, UndoResult &result)
{
    OTKLIK_TRY(counted,
               database.select(u"people_count_kept"_s, {{u"site"_s, run.site.bound()}, {u"run"_s, run.id.bound()}}));
    result.keptCount = counted.first().integer("people");
    OTKLIK_TRY(rows, database.select(u"people_list_kept"_s, {{u"site"_s, run.site.bound()},
                                                             {u"run"_s, run.id.bound()},
                                                             {u"limit"_s, UndoResult::keptListed}}));
    for (const store::Row row : rows)
        result.kept << KeptPerson{row.id<PersonId>("person_id"), row.text("code"),
                                  whyKept(row.text("code"), row.text("detail"))};
    return {};
}

static Done takeBackCreated(store::Database &database, const ImportRun &run, UndoResult &result)
{
    if (database.engine() == store::Engine::PostgreSql) {
        OTKLIK_TRY(rows, database.select(u"people_take_back_import"_s, {{u"run"_s, run.id.bound()}}));
        result.removed += rows.first().integer("gone");
        return {};
    }
    const store::Bindings ours{{u"site"_s, run.site.bound()}, {u"run"_s, run.id.bound()}};
    OTKLIK_TRY(events, database.change(u"people_remove_imported_events"_s, ours));
    OTKLIK_CHECK(database.change(u"people_keep_changed"_s, ours));
    OTKLIK_CHECK(database.change(u"people_keep_used"_s, ours));
    OTKLIK_CHECK(database.change(u"people_keep_consenting"_s, ours));
    OTKLIK_CHECK(database.change(u"people_remove_husk_addresses"_s, ours));
    OTKLIK_CHECK(database.change(u"people_remove_husk_attributes"_s, ours));
    store::Bindings at = ours;
    OTKLIK_TRY(now, database.now());
    at.add(u"now"_s, now);
    OTKLIK_TRY(husks, database.change(u"people_empty_imported"_s, at));
    OTKLIK_TRY(people, database.change(u"people_remove_imported"_s, ours));
    result.removed += events + husks + people;
    return {};
}

Result<UndoResult> ImportUndo::run(ImportId import, const std::atomic_bool *cancelled)
{
    UndoResult result;
    result.import = import;
    store::Tx tx(m_database);
    if (m_database.engine() == store::Engine::PostgreSql) // locks the record first
        OTKLIK_CHECK(m_database.select(u"people_may_undo"_s, {{u"run"_s, import.value}}));
    OTKLIK_TRY(run, find(import));
    if (!run.undoable)
        return refused(run);
    for (UndoPart *part : std::as_const(m_parts))
        OTKLIK_CHECK(part->takeBack(m_database, run, result));
    OTKLIK_CHECK(ChangeUndo(m_database, run).takeBack(cancelled, result));
    OTKLIK_CHECK(takeBackCreated(m_database, run, result));
    OTKLIK_CHECK(listKept(m_database, run, result));
    OTKLIK_TRY(now, m_database.now());
    if (m_database.engine() == store::Engine::PostgreSql)
        OTKLIK_CHECK(m_database.select(u"people_close_undo"_s, {{u"run"_s, import.value}}));
    else
        OTKLIK_CHECK(m_database.change(u"people_close_undo"_s, {{u"run"_s, import.value}, {u"now"_s, now}}));
    if (cancelled && cancelled->load(std::memory_order_relaxed))
        return undoCancelled();
    OTKLIK_CHECK(tx.commit());
    return result;
}

Done noteKept(store::Database &database, const ImportRun &run, const QJsonArray &kept)
{
    if (kept.isEmpty())
        return {};
    OTKLIK_CHECK(database.change(u"people_note_kept"_s,
                                 {{u"site"_s, run.site.bound()},
                                  {u"run"_s, run.id.bound()},
                                  {u"rows"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))}}));
    return {};
}

Result<QList<PersonId>> changedInWordsAlone(store::Database &database, const ImportRun &run)
{
    OTKLIK_TRY(rows, database.select(u"people_list_words_alone"_s,
                                     {{u"site"_s, run.site.bound()}, {u"run"_s, run.id.bound()}}));
    QList<PersonId> people;
    people.reserve(rows.size());
    for (const store::Row row : rows)
        people << row.id<PersonId>("person_id");
    return people;
}

Result<std::optional<SeenBefore>> importSeenBefore(store::Database &database, SiteId site, const QString &sha256)
{
    OTKLIK_TRY(rows,
               database.select(u"people_find_import_of_file"_s, {{u"site"_s, site.bound()}, {u"sha256"_s, sha256}}));
    if (rows.isEmpty())
        return std::optional<SeenBefore>();
    const store::Row row = rows.first();
    return std::optional<SeenBefore>(SeenBefore{row.id<ImportId>("id"), row.instant("started_at"), row.text("run_by")});
}

} // namespace otklik::people
