// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace otklik::messaging {

static constexpr qint64 quietMilliseconds = 10000;
/// Where no limit is configured and the halved rate has grown past this, there is no limit again.
static constexpr double unlimitedFrom = 20000;
/// A batch takes at most a fifth of a second's messages: then any second holds at most 1.2 × the rate.
static constexpr double batchesPerSecond = 5;

RateLimiter::RateLimiter(double perSecond) : m_configured(perSecond), m_rate(perSecond) {}

void RateLimiter::setConfigured(double perSecond)
{
    if (qFuzzyCompare(perSecond + 1, m_configured + 1))
        return;
    m_configured = perSecond;
    m_rate = perSecond;
    m_quietSince = -1;
}

int RateLimiter::batchSize(int most) const
{
    if (m_rate <= 0)
        return most;
    return std::clamp(int(std::ceil(m_rate / batchesPerSecond)), 1, std::max(1, most));
}

void RateLimiter::advance(qint64 now)
{
    if (m_last >= 0 && m_rate > 0) // never saved up: after an outage nothing comes in a heap
        m_balance = std::min(0.0, m_balance + m_rate * double(now - m_last) / 1000.0);
    m_last = now;
    if (m_quietSince < 0)
        return;
    while (now - m_quietSince >= quietMilliseconds) {
        m_quietSince += quietMilliseconds;
        m_rate *= 1.1;
        const double ceiling = m_configured > 0 ? m_configured : unlimitedFrom;
        if (m_rate >= ceiling) {
            m_rate = m_configured;
            m_quietSince = -1;
            m_balance = 0;
            return;
        }
    }
}

qint64 RateLimiter::waitFor(qint64 now)
{
    advance(now);
    if (m_rate <= 0 || m_balance >= 0)
        return 0;
    return std::max<qint64>(1, qint64(std::ceil(-m_balance / m_rate * 1000.0)));
}

void RateLimiter::taken(int messages, qint64 now)
{
    advance(now);
    if (m_rate > 0)
        m_balance -= messages;
    if (m_windowStart < 0 || now - m_windowStart > 60000) {
        m_windowStart = now;
        m_window = 0;
    }
    m_window += messages;
    m_measured = double(m_window) * 1000.0 / double(std::max<qint64>(1000, now - m_windowStart));
}

void RateLimiter::throttled(qint64 now)
{
    advance(now);
    if (m_throttledAt >= 0 && now - m_throttledAt < 1000)
        return; // several requests were on the wire: it is one and the same complaint
    m_throttledAt = now;
    const double current = m_rate > 0 ? m_rate : std::min(m_measured, unlimitedFrom);
    m_rate = std::max(1.0, current / 2);
    m_quietSince = now;
}

} // namespace otklik::messaging
