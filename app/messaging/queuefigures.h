// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// What waits at one account. Not valid and without a name: what any account of the channel may send.
struct QueueFigures
{
    GatewayId gateway;
    QString name;
    bool ready = true;  ///< neither waiting nor stopped
    qint64 queued = 0;  ///< messages
    qint64 unknown = 0; ///< messages of which nobody knows whether it took them

    /// Accounts in use, by name.
    [[nodiscard]] static Result<QList<QueueFigures>> read(store::Database &database);
};

/// How many facts each account has in the ledger, by state. Counts on from where it was, so that a look costs what was
/// added, and never more than a piece: the whole of a big ledger takes many looks. What other connections were writing
/// during a look is counted by the next one.
class FactCounter
{
public:
    static constexpr qint64 pieceOfLedger = 100000; ///< numbers of facts, a fraction of a second

    /// Whether everything is counted that was there at the last look; until then the counts are of a part only.
    /// Error: the database's.
    [[nodiscard]] Result<bool> countOn(store::Database &database, qint64 piece = pieceOfLedger);
    [[nodiscard]] qint64 of(GatewayId gateway, const QString &state) const { return m_facts.value({gateway, state}); }
    /// Stored bodies of reports that nobody has read yet, at the last look.
    [[nodiscard]] qint64 reportsWaiting() const { return m_waiting; }

private:
    qint64 m_counted = 0;
    qint64 m_end = 0; ///< of the ledger at the last look that reached it
    qint64 m_waiting = 0;
    QHash<std::pair<GatewayId, QString>, qint64> m_facts;
};

} // namespace otklik::messaging
