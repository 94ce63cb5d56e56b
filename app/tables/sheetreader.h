// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>

#include "tablereader.h"

class QIODevice;

namespace otklik {

/// Reads one sheet of a workbook in XLSX (ECMA-376) or ODS (OpenDocument 1.3) through orcus. The workbook is read
/// whole, so its size is limited. Cells come as text: dates as 2026-11-21 or 2026-11-21T10:00:00 whatever the format
/// that they are shown in, whole numbers as their digits, booleans as true and false, formulas as the result that the
/// spreadsheet program kept. A cell that has no text worth taking holds a CellFault. Formulas are never calculated.
///
/// The package is checked before orcus sees it: its declared and its real sizes, its checksums, its XML; only the parts
/// that matter are handed on. Any thread, nothing is kept after it.
///
/// Errors: sheet.too_large (with the advice to save as CSV), sheet.damaged, sheet.encrypted, sheet.too_slow,
/// sheet.unknown_sheet (names those that there are), table.no_header, table.empty.
class SheetReader
{
public:
    static constexpr qint64 largestFile = 50LL << 20;     ///< octets as stored
    static constexpr qint64 largestContent = 512LL << 20; ///< octets of XML that have to be read
    static constexpr int longestSeconds = 120;

    enum class Format { None, Xlsx, Ods };
    /// By content; None for anything that is not a ZIP archive of one of the two.
    [[nodiscard]] static Format formatOf(QIODevice *device);
    /// `device` is open for reading and not needed afterwards. Options: sheet, cellLimit.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(QIODevice *device,
                                                                   const TableReader::Options &options);
};

} // namespace otklik
