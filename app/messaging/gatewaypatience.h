// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <optional>

namespace otklik::messaging {

/// How long a loop leaves a gateway in peace after trouble. Instants are milliseconds of the loop's own clock.
class GatewayPatience
{
public:
    /// base × 2ⁿ, at most cap, and no more doublings than that.
    struct Backoff
    {
        qint64 base = 1000;
        qint64 cap = 30000;
        int doublings = 16;
    };

    /// In a row.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] bool isWaiting(qint64 now) const { return m_until > now; }
    /// Still to wait; 0: nothing.
    [[nodiscard]] qint64 left(qint64 now) const { return std::max<qint64>(0, m_until - now); }

    void wait(qint64 now, qint64 milliseconds) { m_until = now + milliseconds; }
    /// It answered: the next trouble is the first one. A wait goes on.
    void worked() { m_failures = 0; }
    /// A person says that it is right again.
    void forgive()
    {
        m_failures = 0;
        m_until = 0;
    }
    /// A request failed; how long to wait from now on, or nothing where it is tried again first: \a isDoubt, an answer
    /// that was lost, slows nobody down before the third in a row. Failures of requests that were on the wire together
    /// are one and the same trouble, and none of them cuts short the wait that another one asked for.
    [[nodiscard]] std::optional<qint64> failed(qint64 now, bool isDoubt, int retryAfterSeconds, const Backoff &backoff)
    {
        constexpr int doubtsBeforeWait = 3;
        if (!isWaiting(now))
            ++m_failures;
        if (isDoubt && m_failures < doubtsBeforeWait)
            return std::nullopt;
        const qint64 usual = backoff.base << std::clamp(m_failures - 1, 0, backoff.doublings);
        return std::max({std::min(backoff.cap, usual), qint64(retryAfterSeconds) * 1000, left(now)});
    }

private:
    int m_failures = 0;
    qint64 m_until = 0;
};

} // namespace otklik::messaging
