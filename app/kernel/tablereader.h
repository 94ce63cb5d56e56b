// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>
#include <functional>
#include <memory>

class QIODevice;

namespace otklik {

/// What stands in a cell instead of a text.
enum class CellFault : char16_t {
    TooLong = u'l',      ///< it is longer than the limit and was passed over
    NoResult = u'f',     ///< a formula whose result was not kept
    FormulaError = u'e', ///< #REF!, #N/A …
    Rounded = u'p'       ///< a number of more digits than spreadsheets keep (15): the last ones are lost
};
/// The cell that stands for it: a character that is none, and which one.
[[nodiscard]] QString faultyCell(CellFault fault);
[[nodiscard]] inline bool isFaulty(const QString &cell)
{
    return cell.size() == 2 && cell.at(0) == QChar(0xfdd0);
}
/// Only of a cell that is faulty.
[[nodiscard]] inline CellFault faultOf(const QString &cell)
{
    return CellFault(cell.at(1).unicode());
}

/// A row of a table and its number in the file.
struct TableRow
{
    qint64 number = 0;
    QStringList cells;
};

/// Reads a CSV or TSV file as a stream: record by record, in bounded memory, whatever its size. One thread at a time.
/// RFC 4180 as spreadsheets write it; a quotation mark inside an unquoted cell is text (ООО "Ромашка"). Blanks around
/// an unquoted cell are dropped, empty lines are passed over but counted. Empty cells beyond the header are dropped, of
/// others beyond it no more than a few are kept. A cell beyond the limit is passed over: CellFault::TooLong.
///
/// Errors, each a sentence with its row: table.empty, table.no_header, table.unclosed_quote (the row where it opened),
/// table.nul_byte, table.cell_too_long (in the header), table.no_header_row, table.bad_encoding, table.unreadable (the
/// disk).
class TableReader
{
public:
    struct Options
    {
        QString encoding;   ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1256", "KOI8-R" and the usual
                            ///< short forms (utf8, cp1251); empty: found out
        char delimiter = 0; ///< , ; tab | ; 0: found out from the header line
        qsizetype cellLimit = 1 << 20; ///< octets of UTF-8 in one cell
        QString sheet = {};            ///< of a workbook; empty: the first that has rows
        qint64 headerRow = 0;          ///< number of the row that names the columns; 0: found out
        /// How many cells of a row are names of columns that are known. With it, titles above the header are passed
        /// over; without it, the first row is the header.
        std::function<int(const QStringList &)> headerScore = {};
    };
    /// The header is looked for among so many rows that are not empty.
    static constexpr int mostAboveHeader = 20;
    /// Rows are held until the header is found, but no more characters of them than this.
    static constexpr qsizetype mostCharactersAhead = 16 << 20;

    /// Reads the header. `device` is open for reading, stays the caller's and must outlive the reader.
    /// UTF-8 and UTF-16 by byte order mark, else UTF-8 where it fits, else windows-1251 or -1256, whichever is
    /// likelier.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(QIODevice *device, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(QIODevice *device);

    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    [[nodiscard]] virtual const QStringList &header() const = 0;
    /// Its number in the file.
    [[nodiscard]] virtual qint64 headerRow() const { return 1; }
    /// The first rows of the file, the header and those above it too, as far as it was looked for among them.
    [[nodiscard]] virtual QList<TableRow> top() const { return {}; }
    /// Puts the next record into `row`, as many cells as it has; false at the end. After an error there is no more.
    [[nodiscard]] virtual Result<bool> next(QStringList &row) = 0;
    /// Of the record that next() gave last, the first of the file being 1. Counts records as a spreadsheet does, not
    /// lines.
    [[nodiscard]] virtual qint64 rowNumber() const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// Of the whole file in octets; 0 where the device cannot say.
    [[nodiscard]] virtual qint64 size() const = 0;
    [[nodiscard]] virtual QString encodingName() const = 0;
    [[nodiscard]] virtual char delimiter() const = 0; ///< 0: a workbook
    /// "csv", "tsv", "xlsx", "ods".
    [[nodiscard]] virtual QString format() const;
    /// Names of a workbook's sheets, and of the one that is read; empty for text.
    [[nodiscard]] virtual QStringList sheets() const { return {}; }
    [[nodiscard]] virtual QString sheet() const { return {}; }

protected:
    TableReader() = default;
};

} // namespace otklik
