// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrows.h"

#include <algorithm>

namespace otklik::people {

ImportRows::ImportRows(std::unique_ptr<TableReader> table) : m_table(std::move(table))
{
    m_given = m_table->rowNumber();
    qsizetype characters = 0;
    // the table reads by blocks: only rows that fill whole blocks tell how many octets a row has
    qint64 octets = m_table->bytesRead();
    qint64 wholeOctets = 0;
    qint64 wholeRows = 0;
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
        if (const qint64 now = m_table->bytesRead(); now != octets) {
            wholeOctets = octets;
            wholeRows = qint64(m_ahead.size());
            octets = now;
        }
        row.number = m_table->rowNumber();
        for (const QString &cell : std::as_const(row.cells))
            characters += cell.size();
        m_ahead.push_back(std::move(row));
    }
    m_estimate = qint64(m_ahead.size());
    m_estimated = !m_ended && !m_failure;
    if (m_estimated && wholeOctets > 0 && wholeRows > 0)
        m_estimate = std::max(m_estimate, qint64(double(wholeRows) * double(m_table->size()) / double(wholeOctets)));
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
