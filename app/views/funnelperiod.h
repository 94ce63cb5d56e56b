// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace otklik::views {

/// The days that a funnel looks at, and the equally long ones before them.
struct FunnelPeriod
{
    enum class Preset { Days30, Days90, Months12, LastMonth, LastYear, AllTime, Own };
    Preset preset = Preset::Months12;
    QDate first; ///< with the last, both counted in; invalid: open
    QDate last;
    bool operator==(const FunnelPeriod &) const = default;

    /// The days of a preset, \a today being the last day of those that run until now. Own is open.
    [[nodiscard]] static FunnelPeriod of(Preset preset, const QDate &today);
    /// The days before, as many of them; of a calendar month or year the one before. Nothing where the period is open.
    [[nodiscard]] std::optional<FunnelPeriod> before() const;
    /// [from, to) in UTC, days being those of the zone of \a ianaZone (this machine's where that is empty or unknown).
    [[nodiscard]] QDateTime from(const QString &ianaZone) const;
    [[nodiscard]] QDateTime to(const QString &ianaZone) const;
};

/// «Last 30 days»
[[nodiscard]] QString presetText(FunnelPeriod::Preset preset);
/// «the 30 days before», for the legend of the comparison.
[[nodiscard]] QString beforeText(const FunnelPeriod &period);

} // namespace otklik::views
