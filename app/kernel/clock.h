// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace otklik {

/// The time that business rules see, always UTC. A released program answers with the machine's time; a test build
/// (OTKLIK_TESTING) shifts it so that the program starts at OTKLIK_NOW, and time runs on from there.
/// Leases never use it: they go by the database's own clock.
class Clock
{
public:
    Clock() = default;
    explicit Clock(qint64 shiftMilliseconds) : m_shift(shiftMilliseconds) {}
    /// Reads OTKLIK_NOW (ISO 8601) in a test build; ignores it otherwise.
    [[nodiscard]] static Clock fromEnvironment();
    [[nodiscard]] static Clock startingAt(const QDateTime &instant);

    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_shift); }
    [[nodiscard]] qint64 shiftMilliseconds() const { return m_shift; }

private:
    qint64 m_shift = 0;
};

} // namespace otklik
