// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace otklik::people {

/// A row of a file as 63 bits: the same row under the same conditions gives the same number on every machine. A row
/// whose number is known and whose person nobody has changed since has nothing to say (PeopleImport). Immutable.
class RowPrint
{
public:
    /// \a canonical: what stands in which column, empty where it is passed over; \a conditions: all that decides how a
    /// cell is understood.
    RowPrint(const QStringList &canonical, const QStringList &conditions);
    /// Never 0; 0 for a row that has not as many cells as the header.
    [[nodiscard]] qint64 of(const QStringList &cells) const;

private:
    qsizetype m_columns;
    QList<int> m_read;
    quint64 m_begin;
};

} // namespace otklik::people
