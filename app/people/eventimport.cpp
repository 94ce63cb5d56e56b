// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventimport.h"

#include "eventrow.h"
#include "importwords.h"
#include "nametext.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static Done requireEvents(const ColumnPlan &plan)
{
    QStringList missing;
    for (const QString &column : {u"person"_s, u"service"_s, u"stage"_s, u"sector"_s, u"at"_s}) {
        if (!plan.has(column))
            missing << column;
    }
    if (missing.isEmpty())
        return {};
    return fail(
        Failure::Invalid, u"import.missing_column"_s,
        translate("People", "The file lacks these columns: %1. Nothing was imported; the first row must name them.")
            .arg(missing.join(u", ")));
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
    EventStage(store::Database &database, SiteId site, const ColumnPlan &plan)
        : m_database(database), m_site(site), m_plan(plan)
    {
    }

    Done open()
    {
        OTKLIK_CHECK(runUtility(m_database, "people_create_stage_events"));
        if (m_database.engine() == store::Engine::PostgreSql)
            OTKLIK_CHECK(m_database.select(u"people_prefer_indexes"_s));
        return {};
    }

    Done take(EventBatch &&batch, ImportResult &result)
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
            OTKLIK_TRY(created, m_database.change(u"people_import_events"_s, site));
            OTKLIK_CHECK(keepPlans(m_database, false));
            result.created += created;
            result.rejected += lost.size();
            result.unchanged += batch.taken - lost.size() - created;
        }
        keepErrors(result, batch.errors, batch.errorCount);
        return {};
    }

private:
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
    const ColumnPlan &m_plan;
};

} // namespace

Result<ImportResult> EventImport::run(const QString &path, const ImportOptions &options)
{
    ImportResult result;
    result.dryRun = options.dryRun;
    OTKLIK_TRY(file, ImportFile::open(path));
    result.fileName = file->name;
    OTKLIK_TRY(plan, planColumns(file->table->header(), options.headers, eventColumn, result));
    OTKLIK_CHECK(requireEvents(plan));
    OTKLIK_TRY(now, m_database.now());
    EventRowReader::Setting setting{m_database.engine(), plan, options.region, now.addDays(1), {}};
    if (setting.region.isEmpty()) {
        OTKLIK_TRY(region, organisationRegion(m_database));
        setting.region = region;
    }
    OTKLIK_TRY(services, serviceKeys(m_database));
    setting.services = services;

    store::Tx tx(m_database);
    OTKLIK_TRY(id, openRun(m_database, options.site, ImportKind::Events, *file, now));
    const EventRowReader reader(std::move(setting));
    EventStage stage(m_database, options.site, plan);
    OTKLIK_CHECK(stage.open());
    OTKLIK_CHECK(pumpRows(
        *file, options, [&reader](const QList<RawRow> &rows) { return reader.read(rows); },
        [&](EventBatch &&batch, qint64 rows) {
            result.rows += rows;
            return stage.take(std::move(batch), result);
        }));
    OTKLIK_CHECK(closeRun(m_database, id, result));
    if (isCancelled(options))
        return importCancelled();
    if (options.dryRun)
        return result; // the transaction rolls back
    OTKLIK_CHECK(tx.commit());
    result.id = id;
    return result;
}

} // namespace otklik::people
