// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimport.h"

#include "importextension.h"
#include "importpipeline.h"
#include "importwords.h"
#include "nametext.h"
#include "peoplestage.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> importCancelled()
{
    return fail(Failure::Cancelled, u"import.cancelled"_s,
                translate("People", "The import was cancelled. Nothing was stored."));
}

/// The extension's columns of a file; an error where they have no owner.
static Result<QStringList> claimed(const ColumnPlan &plan, const ImportExtension *extension)
{
    QStringList columns;
    for (qsizetype i = 0; i < plan.canonical.size(); ++i) {
        const QString &column = plan.canonical[i];
        if (extension && !column.isEmpty() && column.startsWith(extension->prefix()))
            columns << column;
        else if (column.startsWith("topic:"_L1))
            return fail(Failure::Invalid, u"import.topic_without_wording"_s,
                        translate("People",
                                  "The column “%1” says who agreed to what. Give the words that they agreed to "
                                  "(--consent-wording), or leave the column out. Nothing was imported.")
                            .arg(plan.headers[i]));
    }
    return columns;
}

static Done requirePeople(const ColumnPlan &plan)
{
    static const QStringList enough{u"external_id"_s, u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                    u"mobile"_s,      u"landline"_s,    u"email"_s};
    for (const QString &column : enough) {
        if (plan.has(column))
            return {};
    }
    return fail(
        Failure::Invalid, u"import.no_person_columns"_s,
        translate("People",
                  "The file says nothing by which people can be told apart. The first row must name at least one of "
                  "these columns: %1. Nothing was imported.")
            .arg(enough.join(u", ")));
}

static Result<QHash<QString, qint64>> districtKeys(store::Database &database)
{
    OTKLIK_TRY(districts, PickLists(database).districts());
    QHash<QString, qint64> keys;
    for (const District &district : std::as_const(districts))
        keys.insert(nameKey(district.name), district.id.value);
    for (const District &district : std::as_const(districts)) // a code is surer than a name
        keys.insert(nameKey(district.code), district.id.value);
    return keys;
}

Result<ImportResult> PeopleImport::run(const QString &path, const ImportOptions &options)
{
    ImportResult result;
    result.dryRun = options.dryRun;
    OTKLIK_TRY(file, ImportFile::open(path));
    result.fileName = file->name;
    OTKLIK_TRY(plan, planColumns(file->table->header(), options.headers, personColumn, result));
    OTKLIK_TRY(columns, claimed(plan, options.extension));
    OTKLIK_CHECK(requirePeople(plan));

    PersonRowReader::Setting setting{
        m_database.engine(), plan, options.region, {}, {}, columns.isEmpty() ? nullptr : options.extension};
    OTKLIK_TRY(now, m_database.now());
    setting.today = now.date().addDays(1); // it is tomorrow already east of Greenwich
    if (setting.region.isEmpty()) {
        OTKLIK_TRY(region, organisationRegion(m_database));
        setting.region = region;
    }
    OTKLIK_TRY(districts, districtKeys(m_database));
    setting.districts = districts;

    {
        store::Tx tx(m_database);
        OTKLIK_TRY(id, openRun(m_database, options.site, ImportKind::People, *file, now));
        if (!columns.isEmpty())
            OTKLIK_CHECK(options.extension->begin(
                m_database, {id, options.site, file->name, file->sha256, now, options.dryRun}, columns));
        const PersonRowReader reader(std::move(setting));
        PeopleStage stage(m_database, options.site, plan, columns.isEmpty() ? nullptr : options.extension, now);
        OTKLIK_CHECK(stage.open());
        OTKLIK_CHECK(pumpRows(
            *file, options, [&reader](const QList<RawRow> &rows) { return reader.read(rows); },
            [&](PeopleBatch &&batch, qint64 rows) {
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
    }
    if (m_database.engine() == store::Engine::PostgreSql && result.created > 10000)
        (void)runUtility(m_database,
                         "people_refresh_statistics"); // a courtesy: the rows are stored whatever comes of it
    return result;
}

} // namespace otklik::people
