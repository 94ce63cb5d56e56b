// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lookups.h"
#include "sampledata.h"

namespace otklik::demo {

/// A look-up of numbers that is over, and one that will come again. Begun by the room that does it in earnest, on a
/// connection whose clock stands at the day; only what the gateway would have answered is made up, number by number
/// from the seed. What is there already is taken as it is. Lives on the thread of its database.
class DemoLookups
{
public:
    DemoLookups(store::Database &database, const SampleData &data, quint64 seed)
        : m_database(database), m_data(data), m_seed(seed)
    {
    }

    /// The numbers of \a segment were looked up at \a at, with transactions of its own; they will be again at \a next.
    /// Nothing where nobody there has a number.
    [[nodiscard]] Done make(const QString &segment, const QDateTime &at, const QDateTime &next);

private:
    [[nodiscard]] Done settle(const hygiene::LookupRun &run, const QDateTime &at);
    store::Database &m_database;
    const SampleData &m_data;
    quint64 m_seed;
};

} // namespace otklik::demo
