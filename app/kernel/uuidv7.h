// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace otklik {

/// Makes version 7 UUIDs (RFC 9562 §5.7): the millisecond, then 12 bits of a counter in rand_a (§6.2, method 1), then
/// 62 random bits. Each is greater than the one before, also within one millisecond and when the clock is put back. One
/// thread at a time.
class UuidV7Source
{
public:
    using Now = std::function<QDateTime()>;
    using Random = std::function<quint64()>;
    /// `random` must be fit for identifiers that nobody may guess, e.g. QRandomGenerator::system().
    UuidV7Source(Now now, Random random);

    /// Canonical text: "018f3c2e-7b1a-7c05-9f00-3a1b2c3d4e5f".
    [[nodiscard]] QString next();

private:
    Now m_now;
    Random m_random;
    qint64 m_millisecond = -1;
    quint32 m_counter = 0;
};

} // namespace otklik
