// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <unordered_map>

namespace otklik::people {

/// Whom an import has met, and in which row: four octets a person where numbers follow one another.
class MetPeople
{
public:
    /// The row that met this person before, 0 if none did: then it is \a line from now on.
    qint64 meet(qint64 person, qint64 line)
    {
        quint32 &met = m_pages[person >> 6][size_t(person & 63)];
        if (met != 0)
            return met;
        met = quint32(line);
        return 0;
    }

private:
    std::unordered_map<qint64, std::array<quint32, 64>> m_pages;
};

} // namespace otklik::people
