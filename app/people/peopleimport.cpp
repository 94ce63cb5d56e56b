// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimport.h"

#include "importextension.h"
#include "importmaps.h"
#include "importpipeline.h"
#include "importundo.h"
#include "importwords.h"
#include "peoplefile.h"
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

static Done requirePeople(const ColumnPlan &plan, qint64 headerRow)
{
    static const QStringList enough{u"external_id"_s, u"full_name"_s, u"family_name"_s, u"given_name"_s,
                                    u"patronymic"_s,  u"mobile"_s,    u"landline"_s,    u"email"_s};
    for (const QString &column : enough) {
        if (plan.has(column))
            return {};
    }
    return fail(
        Failure::Invalid, u"import.no_person_columns"_s,
        translate("People",
                  "The file says nothing by which people can be told apart. Its header, row %1, must name at least "
                  "one of these columns: %2. Nothing was imported.")
            .arg(headerRow)
            .arg(enough.join(u", ")));
}

/// A courtesy: the rows are stored whatever comes of it. The server does it by itself for logins to whom the tables do
/// not belong. Not for few people beside many: they change nothing that the planner knows, and to go through three
/// million that lie on a disk takes a third of such an import.
static void refreshStatistics(store::Database &database, qint64 created)
{
    if (database.engine() != store::Engine::PostgreSql)
        return;
    const auto may = database.select(u"people_may_refresh_statistics"_s, {{u"created"_s, created}});
    if (!may || may->isEmpty() || !may->first().flag("may"))
        return;
    // Another import keeps the tables to itself to its end (people_keep_statistics), and cleans up then.
    const auto before = database.select(u"people_set_patience"_s, {{u"patience"_s, u"3s"_s}});
    if (!before)
        return;
    (void)runUtility(database, "people_refresh_statistics");
    (void)database.select(u"people_set_patience"_s, {{u"patience"_s, before->first().text("before")}});
}

Result<ImportResult> PeopleImport::run(const QString &path, const ImportOptions &options)
{
    ImportResult result;
    result.dryRun = options.dryRun;
    OTKLIK_CHECK(checkRejects(path, options.rejects));
    OTKLIK_TRY(known, knownHeaders(m_database, ImportKind::People, options));
    OTKLIK_TRY(file, ImportFile::open(path, options.reading, known));
    result.fileName = file->name;
    OTKLIK_TRY(plan, planFile(m_database, *file, ImportKind::People, options, result));
    OTKLIK_TRY(columns, claimed(plan, options.extension));
    OTKLIK_CHECK(requirePeople(plan, file->table->headerRow()));
    if (isRejectFile(*file))
        result.ignoredColumns.removeIf(RejectFile::isOwn);
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(before, importSeenBefore(m_database, options.site, file->sha256));
    result.seenBefore = before;
    RejectFile rejects(options.rejects, *file);
    {
        store::Tx tx(m_database);
        OTKLIK_TRY(id, openImport(m_database, options.site, u"people"_s, file->name, file->sha256, now));
        if (!columns.isEmpty())
            OTKLIK_CHECK(options.extension->begin(
                m_database, {id, options.site, file->name, file->sha256, now, options.dryRun}, columns));
        OTKLIK_CHECK(PeopleFile(m_database, *file, plan, options).take(id, now, columns, rejects, result));
        OTKLIK_CHECK(closeRun(m_database, id, result));
        OTKLIK_CHECK(keepMap(m_database, ImportKind::People, *file, options));
        if (isCancelled(options))
            return importCancelled();
        if (!options.dryRun) {
            OTKLIK_CHECK(tx.commit());
            result.id = id;
        } // otherwise the transaction rolls back
    }
    rejects.finish(result);
    if (!options.dryRun && result.created > 10000)
        refreshStatistics(m_database, result.created);
    return result;
}

} // namespace otklik::people
