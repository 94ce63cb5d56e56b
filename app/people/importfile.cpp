// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "catalogue.h"
#include "fullname.h"
#include "importdates.h"
#include "importwords.h"
#include "sheetreader.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> refusedFile(Error error)
{
    error.sentence = translate("People", "%1 Nothing was imported.").arg(error.sentence);
    return fail(error);
}

/// How many different columns a row names.
static int headerScore(const QStringList &cells, const QSet<QString> &known)
{
    static constexpr qsizetype longestHeader = 100;
    QSet<QString> person;
    QSet<QString> event;
    for (const QString &cell : cells) {
        if (cell.isEmpty() || cell.size() > longestHeader || isFaulty(cell))
            continue;
        if (const QString key = wordKey(cell); known.contains(key)) {
            person.insert(key);
            event.insert(key);
            continue;
        }
        if (const QString column = personColumn(cell); !column.isEmpty())
            person.insert(column);
        if (const QString column = eventColumn(cell); !column.isEmpty())
            event.insert(column);
    }
    return int(std::max(person.size(), event.size()));
}

Result<std::unique_ptr<ImportFile>> ImportFile::open(const QString &path, const ReadingOptions &reading,
                                                     const QStringList &known)
{
    auto opened = std::make_unique<ImportFile>();
    opened->reading = reading;
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
    // XLS is a compound file ([MS-CFB] 2.2), and so is an XLSX with a password ([MS-OFFCRYPTO] 2.3).
    if (opened->file.peek(4) == QByteArray("\xD0\xCF\x11\xE0", 4))
        return fail(
            Failure::Invalid, u"import.old_spreadsheet"_s,
            translate("People",
                      "%1 is a spreadsheet of the old kind (XLS), or one with a password. Open it in the spreadsheet "
                      "program, save it as XLSX without a password, and import that file. Nothing was imported.")
                .arg(opened->name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&opened->file) || !opened->file.seek(0))
        return fail(Failure::Invalid, u"import.no_file"_s,
                    translate("People", "The file %1 cannot be read: %2. Nothing was imported.")
                        .arg(opened->name, opened->file.errorString()));
    opened->sha256 = QString::fromLatin1(hash.result().toHex());
    QSet<QString> knownKeys;
    for (const QString &header : known)
        knownKeys.insert(wordKey(header));
    knownKeys.remove(QString());
    const TableReader::Options options{
        reading.encoding,
        reading.delimiter,
        longestCell,
        reading.sheet,
        std::min(reading.headerRow, lastHeaderRow),
        [keys = std::move(knownKeys)](const QStringList &cells) { return headerScore(cells, keys); }};
    auto table = SheetReader::fits(&opened->file) ? SheetReader::open(&opened->file, options)
                                                  : TableReader::open(&opened->file, options);
    if (!table)
        return refusedFile(table.error());
    opened->table = std::make_unique<ImportRows>(std::move(*table));
    return opened;
}

void ImportFile::settleDates(const ColumnPlan &plan, const QStringList &dateColumns, const QString &region)
{
    if (reading.dates) {
        dateOrder = *reading.dates;
        dateEvidence = DateEvidence::Told;
        return;
    }
    DateVotes votes;
    for (qsizetype column = 0; column < plan.canonical.size(); ++column) {
        if (!dateColumns.contains(plan.canonical[column]))
            continue;
        for (const ImportRows::Row &row : table->ahead()) {
            if (column < row.cells.size() && !row.cells[column].isEmpty())
                votes.add(row.cells[column]);
        }
    }
    const DateVotes::Verdict verdict = votes.verdict(dateOrderOf(region));
    dateOrder = verdict.order;
    dateEvidence = verdict.evidence;
}

ImportFacts ImportFile::facts(const ColumnPlan &plan) const
{
    ImportFacts facts;
    facts.fileName = name;
    facts.bytes = file.size();
    facts.format = table->format();
    facts.encoding = table->encodingName();
    facts.delimiter = table->delimiter();
    facts.sheets = table->sheets();
    facts.sheet = table->sheet();
    facts.dateOrder = dateOrder;
    facts.dateEvidence = dateEvidence;
    facts.rows = table->rowsEstimate();
    facts.headerRow = table->headerRow();
    const QList<TableRow> first = table->top();
    for (const TableRow &row : first) {
        QStringList cells;
        for (const QString &cell : row.cells) {
            if (!cell.isEmpty() && !isFaulty(cell) && cells.size() < 6)
                cells << cell.left(40).simplified();
        }
        facts.top << ImportFacts::TopRow{row.number, cells.join(u" · "_s).left(80)};
    }
    const qsizetype fullName = plan.canonical.indexOf(u"full_name"_s);
    facts.rowsEstimated = table->isEstimated();
    facts.savedMap = plan.savedMap;
    for (qsizetype i = 0; i < plan.headers.size(); ++i)
        facts.columns << ImportFacts::Column{plan.headers[i], plan.canonical[i], plan.matches[i]};
    for (const ImportRows::Row &row : table->ahead()) {
        if (facts.preview.size() == ImportFacts::previewRows)
            break;
        QStringList cells;
        for (const QString &cell : row.cells)
            cells << (isFaulty(cell) ? faultError(faultOf(cell)).sentence : cell.left(200));
        facts.preview << cells;
        if (fullName < 0 || fullName >= row.cells.size() || isFaulty(row.cells[fullName]))
            continue;
        if (const QString whole = row.cells[fullName].left(200).simplified(); !whole.isEmpty())
            facts.names << splitName(row.number, whole);
    }
    return facts;
}

Error faultError(CellFault fault)
{
    switch (fault) {
    case CellFault::NoResult:
        return {Failure::Invalid, u"import.formula_without_result"_s,
                translate("People", "The cell holds a formula whose result was not saved. Open the list in the "
                                    "spreadsheet program, save it again, and import it.")};
    case CellFault::FormulaError:
        return {Failure::Invalid, u"import.formula_error"_s,
                translate("People", "The formula in the cell ended in an error. Correct it in the spreadsheet.")};
    case CellFault::Rounded:
        return {Failure::Invalid, u"import.mangled_number"_s,
                translate("People",
                          "The spreadsheet program keeps only 15 digits of a number, so the last ones are lost. "
                          "Set the format of the column to Text and enter the number again.")};
    case CellFault::TooLong:
        break;
    }
    return {Failure::Invalid, u"import.too_long"_s,
            translate("People", "The cell is longer than %1 KiB. Is this a list of people?")
                .arg(ImportFile::longestCell / 1024)};
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
