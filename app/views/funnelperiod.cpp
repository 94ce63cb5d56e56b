// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelperiod.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelPeriod)
};

QDateTime startOf(const QDate &day, const QString &ianaZone)
{
    if (!day.isValid())
        return {};
    const QTimeZone zone(ianaZone.toLatin1());
    // Where clocks go forward at midnight a day may begin at one o'clock.
    return (ianaZone.isEmpty() || !zone.isValid() ? day.startOfDay() : day.startOfDay(zone)).toUTC();
}

} // namespace

FunnelPeriod FunnelPeriod::of(Preset preset, const QDate &today)
{
    switch (preset) {
    case Preset::Days30:
        return {preset, today.addDays(-29), today};
    case Preset::Days90:
        return {preset, today.addDays(-89), today};
    case Preset::Months12:
        return {preset, today.addMonths(-12).addDays(1), today};
    case Preset::LastMonth: {
        const QDate first(today.year(), today.month(), 1);
        return {preset, first.addMonths(-1), first.addDays(-1)};
    }
    case Preset::LastYear:
        return {preset, QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Preset::AllTime:
    case Preset::Own:
        return {preset, {}, {}};
    }
    return {};
}

std::optional<FunnelPeriod> FunnelPeriod::before() const
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    switch (preset) {
    case Preset::LastMonth:
        return FunnelPeriod{Preset::Own, first.addMonths(-1), first.addDays(-1)};
    case Preset::LastYear:
        return FunnelPeriod{Preset::Own, first.addYears(-1), first.addDays(-1)};
    case Preset::Months12:
        return FunnelPeriod{Preset::Own, first.addMonths(-12), first.addDays(-1)};
    default:
        return FunnelPeriod{Preset::Own, first.addDays(-(first.daysTo(last) + 1)), first.addDays(-1)};
    }
}

QDateTime FunnelPeriod::from(const QString &ianaZone) const
{
    return startOf(first, ianaZone);
}

QDateTime FunnelPeriod::to(const QString &ianaZone) const
{
    return last.isValid() ? startOf(last.addDays(1), ianaZone) : QDateTime();
}

QString presetText(FunnelPeriod::Preset preset)
{
    switch (preset) {
    case FunnelPeriod::Preset::Days30:
        return Words::tr("Last 30 days");
    case FunnelPeriod::Preset::Days90:
        return Words::tr("Last 90 days");
    case FunnelPeriod::Preset::Months12:
        return Words::tr("Last 12 months");
    case FunnelPeriod::Preset::LastMonth:
        return Words::tr("Last month");
    case FunnelPeriod::Preset::LastYear:
        return Words::tr("Last year");
    case FunnelPeriod::Preset::AllTime:
        return Words::tr("All time");
    case FunnelPeriod::Preset::Own:
        return Words::tr("Own dates");
    }
    return {};
}

QString beforeText(const FunnelPeriod &period)
{
    switch (period.preset) {
    case FunnelPeriod::Preset::Months12:
        return Words::tr("the 12 months before");
    case FunnelPeriod::Preset::LastMonth:
        return Words::tr("the month before");
    case FunnelPeriod::Preset::LastYear:
        return Words::tr("the year before");
    case FunnelPeriod::Preset::AllTime:
        return {};
    default:
        break;
    }
    if (!period.first.isValid() || !period.last.isValid())
        return {};
    return Words::tr("the %n days before", nullptr, int(period.first.daysTo(period.last)) + 1);
}

} // namespace otklik::views
