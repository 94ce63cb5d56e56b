// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include "tablereader.h"

namespace otklik::people {

/// A table whose first rows have been read ahead, so that its dates can be judged and it can be shown before it is
/// imported. Gives the same rows as the table itself, and its error at the same row.
class ImportRows final : public TableReader
{
public:
    static constexpr int aheadRows = 5000;
    static constexpr qsizetype aheadCharacters = 4 << 20;

    explicit ImportRows(std::unique_ptr<TableReader> table);

    struct Row
    {
        qint64 number = 0;
        QStringList cells;
    };
    /// Those that have not been given yet.
    [[nodiscard]] const std::deque<Row> &ahead() const { return m_ahead; }
    /// After the header; estimated from the first ones and the size where there are more of them.
    [[nodiscard]] qint64 rowsEstimate() const { return m_estimate; }
    [[nodiscard]] bool isEstimated() const { return m_estimated; }

    [[nodiscard]] const QStringList &header() const override { return m_table->header(); }
    [[nodiscard]] qint64 headerRow() const override { return m_table->headerRow(); }
    [[nodiscard]] QList<TableRow> top() const override { return m_table->top(); }
    [[nodiscard]] Result<bool> next(QStringList &row) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_given; }
    [[nodiscard]] qint64 bytesRead() const override { return m_table->bytesRead(); }
    [[nodiscard]] qint64 size() const override { return m_table->size(); }
    [[nodiscard]] QString encodingName() const override { return m_table->encodingName(); }
    [[nodiscard]] char delimiter() const override { return m_table->delimiter(); }
    [[nodiscard]] QString format() const override { return m_table->format(); }
    [[nodiscard]] QStringList sheets() const override { return m_table->sheets(); }
    [[nodiscard]] QString sheet() const override { return m_table->sheet(); }

private:
    std::unique_ptr<TableReader> m_table;
    std::deque<Row> m_ahead;
    std::optional<Error> m_failure; ///< comes after the rows that were read ahead
    bool m_ended = false;
    qint64 m_given = 1;
    qint64 m_estimate = 0;
    bool m_estimated = false;
};

} // namespace otklik::people
