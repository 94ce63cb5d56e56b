// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

#include "catalogue.h"
#include "importwords.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> refusedFile(Error error)
{
    error.sentence = translate("People", "%1 Nothing was imported.").arg(error.sentence);
    return fail(error);
}

Result<std::unique_ptr<ImportFile>> ImportFile::open(const QString &path)
{
    auto opened = std::make_unique<ImportFile>();
    opened->file.setFileName(path);
    const QFileInfo info(path);
    opened->name = info.fileName();
    if (info.exists() && !info.isFile() && !info.isDir()) // its end may never come
        return fail(
            Failure::Invalid, u"import.no_file"_s,
            translate(
                "People",
                "%1 is a device or a pipe, not a file. Save the list as a file and import that. Nothing was imported.")
                .arg(opened->name));
    if (!opened->file.open(QIODevice::ReadOnly))
        return fail(Failure::Invalid, u"import.no_file"_s,
                    translate("People", "The file %1 cannot be opened: %2. Nothing was imported.")
                        .arg(opened->name, opened->file.errorString()));
    const QByteArray beginning = opened->file.peek(4);
    // XLSX and ODS are ZIP archives (PKWARE APPNOTE 4.3.7); XLS is a compound file ([MS-CFB] 2.2).
    if (beginning == QByteArray("PK\x03\x04", 4) || beginning == QByteArray("\xD0\xCF\x11\xE0", 4))
        return fail(
            Failure::Invalid, u"import.spreadsheet_not_yet"_s,
            translate("People",
                      "%1 is a spreadsheet. This version reads CSV and TSV only: open it in the spreadsheet program, "
                      "save it as “CSV UTF-8”, and import that file. Nothing was imported.")
                .arg(opened->name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&opened->file) || !opened->file.seek(0))
        return fail(Failure::Invalid, u"import.no_file"_s,
                    translate("People", "The file %1 cannot be read: %2. Nothing was imported.")
                        .arg(opened->name, opened->file.errorString()));
    opened->sha256 = QString::fromLatin1(hash.result().toHex());
    auto table = TableReader::open(&opened->file);
    if (!table)
        return refusedFile(table.error());
    opened->table = std::move(*table);
    return opened;
}

Done runUtility(store::Database &database, const char *statement)
{
    OTKLIK_TRY(sql, store::Catalogue::text(database.engine(), QString::fromLatin1(statement)));
    return database.script(sql);
}

Done keepPlans(store::Database &database, bool keep)
{
    if (database.engine() == store::Engine::PostgreSql)
        OTKLIK_CHECK(
            database.select(u"people_set_planning"_s, {{u"mode"_s, keep ? u"auto"_s : u"force_custom_plan"_s}}));
    return {};
}

Result<ImportId> openRun(store::Database &database, SiteId site, ImportKind kind, const ImportFile &file,
                         const QDateTime &at)
{
    OTKLIK_TRY(rows, database.select(u"people_open_import"_s,
                                     {{u"site"_s, site.bound()},
                                      {u"kind"_s, kind == ImportKind::People ? u"people"_s : u"events"_s},
                                      {u"file_name"_s, file.name},
                                      {u"sha256"_s, file.sha256},
                                      {u"started_at"_s, at}}));
    return rows.first().id<ImportId>("id");
}

Done closeRun(store::Database &database, ImportId id, const ImportResult &result)
{
    OTKLIK_TRY(now, database.now());
    OTKLIK_CHECK(database.change(u"people_close_import"_s, {{u"id"_s, id.bound()},
                                                            {u"finished_at"_s, now},
                                                            {u"rows"_s, result.rows},
                                                            {u"created"_s, result.created},
                                                            {u"updated"_s, result.updated},
                                                            {u"unchanged"_s, result.unchanged},
                                                            {u"rejected"_s, result.rejected}}));
    return {};
}

Result<ColumnPlan> planColumns(const QStringList &headers, const QHash<QString, QString> &map,
                               QString (*alias)(const QString &), ImportResult &result)
{
    QHash<QString, QString> mapped;
    for (auto it = map.begin(); it != map.end(); ++it)
        mapped.insert(wordKey(it.key()), it.value());
    ColumnPlan plan;
    QStringList twice;
    for (const QString &header : headers) {
        QString column;
        if (const auto own = mapped.constFind(wordKey(header)); own != mapped.cend() && !header.trimmed().isEmpty()) {
            column = own->isEmpty() ? QString() : alias(*own);
            if (column.isEmpty() && !own->isEmpty())
                return fail(
                    Failure::Invalid, u"import.bad_map"_s,
                    translate("People",
                              "The file of header names says that “%1” is “%2”, but there is no such column. Nothing "
                              "was imported.")
                        .arg(header, *own));
        } else {
            column = alias(header);
        }
        if (column.isEmpty() && !header.trimmed().isEmpty())
            result.ignoredColumns << header;
        if (!column.isEmpty() && plan.canonical.contains(column))
            twice << u"%1 = %2"_s.arg(plan.headers[plan.canonical.indexOf(column)], header);
        plan.headers << header;
        plan.canonical << column;
    }
    if (!twice.isEmpty())
        return fail(
            Failure::Invalid, u"import.duplicate_column"_s,
            translate("People", "Two columns mean the same: %1. Nothing was imported; remove or rename one of them.")
                .arg(twice.join(u", ")));
    return plan;
}

void keepErrors(ImportResult &result, QList<ImportError> errors, qint64 count)
{
    result.errorCount += count;
    if (errors.isEmpty() || result.errors.size() >= ImportResult::errorsKept)
        return;
    std::stable_sort(errors.begin(), errors.end(),
                     [](const ImportError &a, const ImportError &b) { return a.row < b.row; });
    result.errors << errors.first(std::min(errors.size(), ImportResult::errorsKept - result.errors.size()));
}

std::optional<QString> storableText(const QString &cell)
{
    const QString text = cell.simplified();
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter)
            return std::nullopt;
    }
    return text;
}

} // namespace otklik::people
