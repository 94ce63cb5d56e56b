// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrows.h"

#include <algorithm>

namespace otklik::people {

ImportRows::ImportRows(std::unique_ptr<TableReader> table) : m_table(std::move(table))
{
    m_given = m_table->rowNumber();
    qsizetype characters = 0;
    while (int(m_ahead.size()) < aheadRows && characters < aheadCharacters) {
        Row row;
        const auto more = m_table->next(row.cells);
        if (!more) {
            m_failure = more.error();
            break;
        }
        if (!*more) {
            m_ended = true;
            break;
        }
        row.number = m_table->rowNumber();
        for (const QString &cell : std::as_const(row.cells))
            characters += cell.size();
        m_ahead.push_back(std::move(row));
    }
    m_estimate = qint64(m_ahead.size());
    m_estimated = !m_ended && !m_failure;
    if (m_estimated && m_table->bytesRead() > 0)
        m_estimate =
            std::max(m_estimate, qint64(double(m_estimate) * double(m_table->size()) / double(m_table->bytesRead())));
}

Result<bool> ImportRows::next(QStringList &row)
{
    if (!m_ahead.empty()) {
        row = std::move(m_ahead.front().cells);
        m_given = m_ahead.front().number;
        m_ahead.pop_front();
        return true;
    }
    if (m_failure)
        return fail(*m_failure);
    if (m_ended)
        return false;
    const auto more = m_table->next(row);
    m_given = m_table->rowNumber();
    return more;
}

} // namespace otklik::people
