// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowprint.h"

namespace otklik::people {

/// FNV-1a over UTF-16 (draft-eastlake-fnv §2), a byte at a time would cost twice as much; cells are set apart by a
/// number that is no character.
static quint64 mixed(quint64 hash, const QString &text)
{
    constexpr quint64 prime = 0x100000001b3ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * prime;
    return (hash ^ 0x1ffffULL) * prime;
}

RowPrint::RowPrint(const QStringList &canonical, const QStringList &conditions)
    : m_columns(canonical.size()), m_begin(0xcbf29ce484222325ULL)
{
    for (qsizetype i = 0; i < canonical.size(); ++i) {
        if (canonical[i].isEmpty())
            continue;
        m_read << int(i);
        m_begin = mixed(m_begin, canonical[i]);
    }
    for (const QString &condition : conditions)
        m_begin = mixed(m_begin, condition);
}

qint64 RowPrint::of(const QStringList &cells) const
{
    if (cells.size() != m_columns)
        return 0;
    quint64 hash = m_begin;
    for (const int column : m_read)
        hash = mixed(hash, cells[column]);
    // The last rounds of MurmurHash3's 64-bit finaliser: FNV alone leaves the low bits of the last cells weak.
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return qMax<qint64>(1, qint64((hash ^ (hash >> 33)) >> 1));
}

} // namespace otklik::people
