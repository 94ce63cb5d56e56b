// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <optional>

#include "tablereader.h"

namespace otklik {

/// How many rows have to be read to find the header.
[[nodiscard]] qint64 rowsAtTheTop(const TableReader::Options &options);

/// A row that was read before the width of the table was known: as wide as the header, without empty cells beyond it,
/// and of others beyond it no more than show that there are some. \a pad: shorter rows are made as long.
void fitRow(QStringList &cells, qsizetype width, bool pad);

/// The first rows of a sheet, read ahead until its header is found; those after it are given first.
class TableTop
{
public:
    /// \a read gives the next row with its number, of any width. False: there is no row at all.
    [[nodiscard]] Result<bool> find(const TableReader::Options &options,
                                    const std::function<Result<bool>(QStringList &, qint64 &)> &read);
    /// Finds which of the first rows names the columns, and answers its place: the one that was told; else, where
    /// Options::headerScore says which names are known, the first of those with the most known names (at least two of
    /// them, or nothing else in the row), so that titles, dates and logos above it are passed over; else the first. For
    /// whoever reads ahead without find(). Error table.no_header_row: the row that was told is not among them.
    [[nodiscard]] Result<qsizetype> settle(const QList<TableRow> &rows, const TableReader::Options &options);
    /// The next of the rows that were read ahead; nothing: go on reading.
    [[nodiscard]] std::optional<Result<bool>> next(QStringList &row, qint64 &number);

    [[nodiscard]] const QStringList &header() const { return m_header.cells; }
    [[nodiscard]] qint64 headerRow() const { return m_header.number; }
    [[nodiscard]] const QList<TableRow> &rows() const { return m_rows; }

private:
    TableRow m_header;
    QList<TableRow> m_rows; ///< those above the header too
    std::deque<TableRow> m_waiting;
    std::optional<Error> m_failure;
    bool m_ended = false;
};

} // namespace otklik
