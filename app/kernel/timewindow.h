// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace otklik {

/// The UTC instant at which clocks in `zone` show `date` and `time`. Where clocks jump over it, the first valid minute
/// after; where it comes twice, the first. Keep the wall time beside the instant: zone rules change.
[[nodiscard]] QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone);

/// Hours of the day in which people may be written to: `from` is in, `to` is out. May pass midnight (22:00–06:00).
struct TimeWindow
{
    QTime from = QTime(9, 0);
    QTime to = QTime(21, 0);
    bool operator==(const TimeWindow &) const = default;

    /// Reads "09:00" and "21:00". Both empty, or "00:00" to "24:00", mean any hour: nullopt. Error: window.invalid.
    [[nodiscard]] static Result<std::optional<TimeWindow>> parse(const QString &from, const QString &to);

    /// `utcNow` itself where clocks in `zone` show a time inside the window, otherwise the UTC instant at which it next
    /// opens there. The window of a day opens and closes once, whatever the clocks do (see instantOf).
    [[nodiscard]] QDateTime nextAllowed(const QDateTime &utcNow, const QTimeZone &zone) const;
    [[nodiscard]] bool contains(const QDateTime &utcNow, const QTimeZone &zone) const
    {
        return nextAllowed(utcNow, zone) == utcNow;
    }
};

} // namespace otklik
