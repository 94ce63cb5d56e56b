// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "database.h"

namespace otklik::demo {

/// What kind of city to make up.
struct DemoOptions
{
    qint64 people = 2000; ///< 1 … 5,000,000, on SQLite 1,000,000
    quint64 seed = 1;     ///< the same seed, people and language give the same city (but for the day it is anchored to)
    QString
        language; ///< "ru", "uk", "ar" or "en" for names of districts, topics, texts; empty: the locale's, else English
};

struct DemoCounts
{
    qint64 people = 0, addresses = 0, consents = 0, events = 0, notes = 0, segments = 0, campaigns = 0, messages = 0;
    bool operator==(const DemoCounts &) const = default;
};

/// Fills an empty database with a made-up city: households of four scripts, some duplicates, consent, service events of
/// the last twelve months, patients with conditions, notes, segments, a finished campaign and a running one. Nothing in
/// it reaches anybody: its gateway is of the kind `training`, mailboxes are at example.org, numbers are of a made-up
/// range.
class DemoCity
{
public:
    /// 0 … 100.
    using Progress = std::function<void(int percent)>;
    /// Works on the thread of \a database with several transactions of its own (none may be open) and two threads more.
    /// All people, with what is known of them, are one transaction, for which the indexes and triggers of their tables
    /// are taken off and put on again: needs the owner of an empty database. When it is interrupted before that is
    /// over, nothing is there; afterwards, the same call again (same people and seed) does what is left. Errors:
    /// demo.not_empty (the database has people already; nothing is changed), demo.half_made (a city with other figures
    /// was begun), demo.bad_count, and the database's.
    [[nodiscard]] static Result<DemoCounts> fill(store::Database &database, const DemoOptions &options = {},
                                                 const Progress &progress = {});
};

} // namespace otklik::demo
