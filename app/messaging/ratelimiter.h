// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace otklik::messaging {

/// How fast one gateway is fed: a bucket of tokens, one a message, that a batch may overdraw. Halved when the gateway
/// asks us to slow down, then 10 % more after every 10 quiet seconds (sending.md). Times are monotonic milliseconds
/// handed in, so that a test needs no clock.
class RateLimiter
{
public:
    /// 0: as fast as it goes, until the gateway throttles.
    explicit RateLimiter(double perSecond = 0);
    void setConfigured(double perSecond);

    /// Messages that may leave in one batch so that any second stays within 1.2 × the rate; never more than \a most.
    [[nodiscard]] int batchSize(int most) const;
    /// How long to wait before the next batch; 0: now.
    [[nodiscard]] qint64 waitFor(qint64 now);
    void taken(int messages, qint64 now);
    void throttled(qint64 now);
    /// Messages a second now; 0: no limit.
    [[nodiscard]] double rate() const { return m_rate; }

private:
    void advance(qint64 now);
    double m_configured;
    double m_rate;
    double m_balance = 0;
    qint64 m_last = -1;
    qint64 m_quietSince = -1;
    qint64 m_throttledAt = -1;
    double m_measured = 0; ///< messages a second lately, to know what half of «no limit» is
    qint64 m_windowStart = -1;
    qint64 m_window = 0;
};

} // namespace otklik::messaging
