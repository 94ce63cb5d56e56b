// SPDX-License-Identifier: GPL-3.0-or-later
#include "uuidv7.h"

#include <QUuid>

namespace otklik {

UuidV7Source::UuidV7Source(Now now, Random random) : m_now(std::move(now)), m_random(std::move(random)) {}

QString UuidV7Source::next()
{
    const qint64 now = m_now().toMSecsSinceEpoch();
    const quint64 low = m_random();
    if (now > m_millisecond) {
        m_millisecond = now;
        // Begins in the lower half so that there is room to count (RFC 9562 §6.2, method 1).
        m_counter = static_cast<quint32>(m_random() >> 53);
    } else if (++m_counter > 0xfff) {
        ++m_millisecond; // runs ahead of the clock rather than going back
        m_counter = static_cast<quint32>(m_random() >> 53);
    }
    const auto stamp = static_cast<quint64>(m_millisecond);
    const auto byte = [](quint64 value, int shift) { return static_cast<uchar>(value >> shift); };
    const QUuid uuid(static_cast<uint>(stamp >> 16), static_cast<ushort>(stamp),
                     static_cast<ushort>(0x7000U | m_counter), static_cast<uchar>(0x80U | (byte(low, 56) & 0x3fU)),
                     byte(low, 48), byte(low, 40), byte(low, 32), byte(low, 24), byte(low, 16), byte(low, 8),
                     byte(low, 0));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace otklik
