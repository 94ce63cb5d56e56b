// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewindow.h"

#include <QCoreApplication>

namespace otklik {

namespace {

QDateTime utcFromSeconds(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

qint64 offsetAt(const QTimeZone &zone, qint64 utcSeconds)
{
    return zone.offsetFromUtc(utcFromSeconds(utcSeconds));
}

std::optional<QTime> hourOf(const QString &text)
{
    if (text == u"24:00")
        return QTime(0, 0);
    for (const QString &format : {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss")}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return std::nullopt;
}

} // namespace

QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    constexpr qint64 day = 24LL * 60 * 60;
    const qint64 before = offsetAt(zone, wall - day);
    const qint64 after = offsetAt(zone, wall + day);
    const qint64 first = wall - std::max(before, after);
    const qint64 second = wall - std::min(before, after);
    for (const qint64 candidate : {first, second}) {
        if (candidate + offsetAt(zone, candidate) == wall)
            return utcFromSeconds(candidate);
    }
    // Clocks jump over it: find the jump between the two.
    qint64 low = first;
    qint64 high = second;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(zone, middle) == before ? low : high) = middle;
    }
    return utcFromSeconds(high);
}

Result<std::optional<TimeWindow>> TimeWindow::parse(const QString &from, const QString &to)
{
    const QString first = from.trimmed();
    const QString second = to.trimmed();
    if (first.isEmpty() && second.isEmpty())
        return std::optional<TimeWindow>();
    const auto start = hourOf(first);
    const auto end = hourOf(second);
    if (!start || !end)
        return fail(
            Failure::Invalid, QStringLiteral("window.invalid"),
            QCoreApplication::translate("Kernel", "Allowed hours need two times of day, such as 09:00 and 21:00."));
    if (*start == *end) {
        if (second == u"24:00")
            return std::optional<TimeWindow>();
        return fail(Failure::Invalid, QStringLiteral("window.invalid"),
                    QCoreApplication::translate("Kernel", "Allowed hours must not begin and end at the same time. "
                                                          "To allow any hour, leave both empty."));
    }
    return std::optional(TimeWindow{*start, *end});
}

QDateTime TimeWindow::nextAllowed(const QDateTime &utcNow, const QTimeZone &zone) const
{
    const QDate today = utcNow.toTimeZone(zone).date();
    // Yesterday's window may pass midnight; a day's window may vanish in a jump of the clocks.
    for (int offset = -1; offset <= 7; ++offset) {
        const QDate day = today.addDays(offset);
        const QDateTime opens = instantOf(day, from, zone);
        const QDateTime closes = instantOf(to > from ? day : day.addDays(1), to, zone);
        if (opens >= closes || closes <= utcNow)
            continue;
        return opens <= utcNow ? utcNow : opens;
    }
    return utcNow;
}

} // namespace otklik
