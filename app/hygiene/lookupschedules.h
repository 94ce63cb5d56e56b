// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lookups.h"

namespace otklik::hygiene {

/// A look-up that comes again.
struct LookupSchedule
{
    LookupScheduleId id = {};
    QString segment = {}; ///< empty: everybody
    QString gateway = {}; ///< empty: the best that can look up
    int everyDays = 30;
    int olderThan = 90;                ///< days, as in LookupOrder
    std::optional<double> budget = {}; ///< of each run
    QDateTime nextAt = {};             ///< UTC
    QString note = {};                 ///< why the last start failed; empty: it did not
    QString madeBy = {};
    QDateTime madeAt = {};
    LookupRunId lastRun = {};
    bool operator==(const LookupSchedule &) const = default;
};

/// Schedules of look-ups. Lives on the thread of its database; every change is a transaction of its own.
class LookupSchedules
{
public:
    explicit LookupSchedules(store::Database &database) : m_database(database) {}

    /// Of \a schedule only what a person chooses is read: segment, gateway, everyDays, olderThan, budget, and nextAt
    /// (invalid: at once). Errors: those of Lookups::estimate(), lookup.bad_days (everyDays from 1 to 3650).
    [[nodiscard]] Result<LookupSchedule> add(const LookupSchedule &schedule);
    /// By when they come.
    [[nodiscard]] Result<QList<LookupSchedule>> list();
    /// Look-ups under way go on. Error lookup.no_schedule (NotFound).
    [[nodiscard]] Done remove(LookupScheduleId schedule);

    /// Begins every look-up whose time has come; the next time is counted from now, so that a service that was away
    /// does not ask several times. What cannot begin is noted at its schedule. Returns how many began.
    [[nodiscard]] Result<int> startDue();

private:
    store::Database &m_database;
};

} // namespace otklik::hygiene
