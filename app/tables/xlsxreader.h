// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetxml.h"
#include "tablereader.h"
#include "tabletop.h"
#include "xlsxbook.h"

namespace otklik {

/// SheetReader for XLSX. The rows of the sheet are read as they are asked for.
class XlsxReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<SheetPackage> package,
                                                                   const Options &options);

    [[nodiscard]] const QStringList &header() const override { return m_top.header(); }
    [[nodiscard]] qint64 headerRow() const override { return m_top.headerRow(); }
    [[nodiscard]] QList<TableRow> top() const override { return m_top.rows(); }
    [[nodiscard]] Result<bool> next(QStringList &row) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_given; }
    [[nodiscard]] qint64 bytesRead() const override { return m_xml ? m_xml->part().unpacked() : 0; }
    [[nodiscard]] qint64 size() const override { return m_xml ? m_xml->part().declared() : 0; }
    [[nodiscard]] QString encodingName() const override { return {}; }
    [[nodiscard]] char delimiter() const override { return 0; }
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QStringList sheets() const override;
    [[nodiscard]] QString sheet() const override { return m_sheet; }

    enum class CellType : quint8 { Number, Shared, Text, Inline, Boolean, Error, IsoDate };

private:
    XlsxReader(std::unique_ptr<SheetPackage> package, XlsxBook book, qsizetype cellLimit)
        : m_package(std::move(package)), m_book(std::move(book)), m_cellLimit(cellLimit)
    {
    }
    [[nodiscard]] Result<bool> readHeader(const XlsxBook::Sheet &sheet, const Options &options);
    [[nodiscard]] Result<bool> readRow(QStringList &row);
    void readCell(qsizetype &column);
    [[nodiscard]] QString cellText(CellType type, qsizetype style, const QString &value, bool formula,
                                   bool hasValue) const;

    std::unique_ptr<SheetPackage> m_package; ///< outlives the part that m_xml reads
    XlsxBook m_book;
    qsizetype m_cellLimit;
    std::unique_ptr<SheetXml> m_xml;
    TableTop m_top;
    QString m_sheet;
    SheetRow m_cells;
    qint64 m_row = 0;
    qint64 m_given = 0;
};

} // namespace otklik
