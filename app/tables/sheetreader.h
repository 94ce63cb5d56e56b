// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

namespace otklik {

/// Reads one sheet of a workbook: XLSX (ECMA-376, transitional and strict) or ODS (OpenDocument 1.3), row by row. The
/// packed file is held in memory, so its size is limited; what it unpacks to is not held, but for the shared strings.
///
/// Cells come as text: dates as 2026-11-21 or 2026-11-21T10:00:00 whatever the format that they are shown in, whole
/// numbers as their digits (79161234567), booleans as true and false, formulas as the result that the spreadsheet
/// program kept; nothing is ever calculated. A cell that has no text worth taking holds a CellFault. Rows without any
/// text are passed over; rowNumber() is the sheet's own number of the row. The header is the first row that is not
/// empty, or the one that Options::headerRow and headerScore point at.
///
/// Errors: sheet.too_large (with the advice to save as CSV), sheet.damaged, sheet.encrypted, sheet.not_a_table (another
/// kind of archive), sheet.unknown_sheet (names those that there are), table.no_header.
class SheetReader
{
public:
    static constexpr qint64 largestFile = 50LL << 20;     ///< octets, packed
    static constexpr qint64 largestContent = 512LL << 20; ///< octets of one part, unpacked
    static constexpr qint64 largestStrings = 256LL << 20; ///< octets of all shared strings
    static constexpr int mostColumns = 16384; ///< of a sheet (both formats as Excel and LibreOffice write them)
    static constexpr qint64 mostRows = 1048576;
    static constexpr qint64 mostRepeated = 20'000'000; ///< cells that stand once in the file for many

    /// Is it a ZIP archive (PKWARE APPNOTE 4.3.7)? Reads nothing, only looks ahead.
    [[nodiscard]] static bool fits(QIODevice *device);
    /// `device` is open for reading and is not needed afterwards. Options: sheet, cellLimit.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(QIODevice *device,
                                                                   const TableReader::Options &options);
};

} // namespace otklik
