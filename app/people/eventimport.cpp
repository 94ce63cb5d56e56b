// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventimport.h"

#include "eventrow.h"
#include "importmaps.h"
#include "importundo.h"
#include "importwords.h"
#include "nametext.h"
#include "peoplefile.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static Done requireEvents(const ColumnPlan &plan, qint64 headerRow)
{
    QStringList missing;
    for (const QString &column : {u"person"_s, u"service"_s, u"stage"_s, u"sector"_s, u"at"_s}) {
        if (!plan.has(column))
            missing << column;
    }
    if (missing.isEmpty())
        return {};
    return fail(Failure::Invalid, u"import.missing_column"_s,
                translate("People",
                          "The file lacks these columns: %1. Nothing was imported; its header, row %2, must name them.")
                    .arg(missing.join(u", "))
                    .arg(headerRow));
}

static Result<QHash<QString, qint64>> serviceKeys(store::Database &database)
{
    OTKLIK_TRY(services, PickLists(database).services());
    QHash<QString, qint64> keys;
    for (const Service &service : std::as_const(services))
        keys.insert(nameKey(service.name), service.id.value);
    for (const Service &service : std::as_const(services)) // a code is surer than a name
        keys.insert(nameKey(service.code), service.id.value);
    return keys;
}

namespace {

/// Finds the people of a batch of events and stores what is new, inside the import's transaction.
class EventStage
{
public:
    EventStage(store::Database &database, SiteId site, ImportId run, const ColumnPlan &plan)
        : m_database(database), m_site(site), m_run(run), m_plan(plan)
    {
    }

    Done open()
    {
        OTKLIK_CHECK(runUtility(m_database, "people_create_stage_events"));
        if (m_database.engine() == store::Engine::PostgreSql)
            OTKLIK_CHECK(m_database.select(u"people_prefer_indexes"_s));
        return {};
    }

    Done take(EventBatch &batch, ImportResult &result)
    {
        result.rejected += batch.rejected;
        if (batch.taken > 0) {
            OTKLIK_CHECK(runUtility(m_database, "people_empty_events"));
            OTKLIK_CHECK(batch.events.store(m_database, u"import_event"_s,
                                            {u"line"_s, u"person_key"_s, u"address"_s, u"service_id"_s, u"stage"_s,
                                             u"sector"_s, u"at"_s, u"source"_s},
                                            u"people_stage_events"_s));
            const store::Bindings site{{u"site"_s, m_site.bound()}};
            OTKLIK_CHECK(m_database.change(u"people_match_events_external"_s, site));
            OTKLIK_CHECK(m_database.change(u"people_match_events_address"_s, site));
            OTKLIK_TRY(lost, m_database.select(u"people_list_lost_events"_s));
            for (const store::Row row : lost)
                batch.errors << lostEvent(row.integer("line"), row.integer("people") > 1);
            batch.errorCount += lost.size();
            OTKLIK_CHECK(keepPlans(m_database, true));
            OTKLIK_TRY(created, store());
            OTKLIK_CHECK(keepPlans(m_database, false));
            result.created += created;
            result.rejected += lost.size();
            result.unchanged += batch.taken - lost.size() - created;
        }
        return {};
    }

private:
    /// Stores the events of a batch and notes their numbers; how many are new.
    Result<qint64> store()
    {
        const store::Bindings ours{{u"site"_s, m_site.bound()}, {u"run"_s, m_run.bound()}};
        if (m_database.engine() == store::Engine::PostgreSql) {
            OTKLIK_TRY(rows, m_database.select(u"people_import_events"_s, ours));
            return rows.first().integer("created");
        }
        // One writer at a time, so that the numbers of a statement follow one another.
        OTKLIK_TRY(before, m_database.select(u"people_last_event"_s));
        OTKLIK_TRY(created, m_database.change(u"people_import_events"_s, {{u"site"_s, m_site.bound()}}));
        store::Bindings noted = ours;
        noted.add(u"before"_s, before.first().integer("id"));
        OTKLIK_CHECK(m_database.change(u"people_note_events"_s, noted));
        return created;
    }

    ImportError lostEvent(qint64 line, bool several) const
    {
        const QString header = m_plan.headers[m_plan.canonical.indexOf(u"person"_s)];
        if (several)
            return {
                line, header, u"import.ambiguous_person"_s,
                translate("People",
                          "Several people have this phone or e-mail. Give the external id, so that it is clear who is "
                          "meant.")};
        return {
            line, header, u"import.unknown_person"_s,
            translate("People", "Nobody with this external id, phone or e-mail is stored. Import the person first.")};
    }

    store::Database &m_database;
    SiteId m_site;
    ImportId m_run;
    const ColumnPlan &m_plan;
};

} // namespace

Result<ImportResult> EventImport::run(const QString &path, const ImportOptions &options)
{
    ImportResult result;
    result.dryRun = options.dryRun;
    OTKLIK_CHECK(checkRejects(path, options.rejects));
    OTKLIK_TRY(known, knownHeaders(m_database, ImportKind::Events, options));
    OTKLIK_TRY(file, ImportFile::open(path, options.reading, known));
    result.fileName = file->name;
    OTKLIK_TRY(plan, planFile(m_database, *file, ImportKind::Events, options, result));
    OTKLIK_CHECK(requireEvents(plan, file->table->headerRow()));
    OTKLIK_TRY(now, m_database.now());
    EventRowReader::Setting setting{m_database.engine(), plan, options.region,
                                    now.addDays(1),      {},   {file->dateOrder, now.date().year()}};
    if (setting.region.isEmpty()) {
        OTKLIK_TRY(region, organisationRegion(m_database));
        setting.region = region;
    }
    OTKLIK_TRY(services, serviceKeys(m_database));
    setting.services = services;

    if (isRejectFile(*file))
        result.ignoredColumns.removeIf(RejectFile::isOwn);
    OTKLIK_TRY(seen, importSeenBefore(m_database, options.site, file->sha256));
    result.seenBefore = seen;
    RejectFile rejects(options.rejects, *file);
    {
        store::Tx tx(m_database);
        OTKLIK_TRY(id, openImport(m_database, options.site, u"events"_s, file->name, file->sha256, now));
        const EventRowReader reader(std::move(setting));
        EventStage stage(m_database, options.site, id, plan);
        OTKLIK_CHECK(stage.open());
        const bool plain = isRejectFile(*file);
        const Done pumped = pumpRows(
            *file, options,
            [plain](RawRow &row) {
                if (plain)
                    makePlain(row);
            },
            [&result](RowChunk &chunk) {
                result.rows += chunk.count;
                return Done();
            },
            [&reader](const QList<RawRow> &rows) { return reader.read(rows); },
            [&](EventBatch &&batch, const RowChunk &chunk) -> Done {
                OTKLIK_CHECK(stage.take(batch, result));
                rejects.add(chunk, batch.errors);
                keepErrors(result, std::move(batch.errors), batch.errorCount);
                return {};
            });
        OTKLIK_CHECK(pumped);
        OTKLIK_CHECK(closeRun(m_database, id, result));
        OTKLIK_CHECK(keepMap(m_database, ImportKind::Events, *file, options));
        if (isCancelled(options))
            return importCancelled();
        if (!options.dryRun) {
            OTKLIK_CHECK(tx.commit());
            result.id = id;
        } // otherwise the transaction rolls back
    }
    rejects.finish(result);
    return result;
}

} // namespace otklik::people
