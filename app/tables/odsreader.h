// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetcells.h"
#include "sheetxml.h"
#include "tablereader.h"
#include "tabletop.h"

namespace otklik {

/// SheetReader for ODS (OpenDocument 1.3 part 3, §9.1). The rows of the sheet are read as they are asked for.
class OdsReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<SheetPackage> package,
                                                                   const Options &options);

    [[nodiscard]] const QStringList &header() const override { return m_top.header(); }
    [[nodiscard]] qint64 headerRow() const override { return m_top.headerRow(); }
    [[nodiscard]] QList<TableRow> top() const override { return m_top.rows(); }
    [[nodiscard]] Result<bool> next(QStringList &row) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_given; }
    [[nodiscard]] qint64 bytesRead() const override { return m_xml->part().unpacked(); }
    [[nodiscard]] qint64 size() const override { return m_xml->part().declared(); }
    [[nodiscard]] QString encodingName() const override { return {}; }
    [[nodiscard]] char delimiter() const override { return 0; }
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QStringList sheets() const override { return m_sheets; }
    [[nodiscard]] QString sheet() const override { return m_sheet; }

private:
    OdsReader(std::unique_ptr<SheetPackage> package, qsizetype cellLimit)
        : m_package(std::move(package)), m_cellLimit(cellLimit)
    {
    }
    /// Reads from the beginning: the names of all sheets.
    [[nodiscard]] Done listSheets();
    [[nodiscard]] Done rewind();
    /// Enters the sheet of this name, or with an empty one the next sheet; false where there is none.
    [[nodiscard]] bool enterSheet(const QString &name);
    [[nodiscard]] Result<bool> readNext(QStringList &row);
    /// The next row of the sheet that has text; how often it stands there.
    [[nodiscard]] Result<qint64> readRow(QStringList &row);
    [[nodiscard]] bool readCells();
    [[nodiscard]] QString readCell();
    [[nodiscard]] QString readText();

    std::unique_ptr<SheetPackage> m_package; ///< outlives the part that m_xml reads
    qsizetype m_cellLimit;
    std::unique_ptr<SheetXml> m_xml;
    int m_outside = 0; ///< depth of what the sheet stands in
    TableTop m_top;
    QStringList m_sheets;
    QString m_sheet;
    SheetRow m_cells;
    QStringList m_again;  ///< the row that stands there several times
    qint64 m_times = 0;   ///< how often it is still to be given
    qint64 m_given = 0;   ///< number of the row that was given last
    qint64 m_row = 0;     ///< of the row that was given last
    qint64 m_reached = 0; ///< the last row that was read from the file
    qint64 m_repeated = 0;
};

} // namespace otklik
