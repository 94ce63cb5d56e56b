// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "channel.h"
#include "database.h"
#include "dispatchtimes.h"
#include "ids.h"

namespace otklik::messaging {

/// What reading of receipts did.
struct ReceiptCounts
{
    qint64 facts = 0;    ///< new in the ledger
    qint64 repeated = 0; ///< known already
    qint64 strays = 0;   ///< about messages that are not ours
    qint64 unreadable = 0;
    qint64 deadAddresses = 0;
    qint64 optOuts = 0;
};

/// Delivery reports: stored raw first, interpreted afterwards, any number of times and in any order with the same
/// result. Pure database work. Lives on the thread of its database.
class Receipts
{
public:
    Receipts(store::Database &database, const DispatchTimes &times, const QString &holder)
        : m_database(database), m_times(times), m_holder(holder)
    {
    }

    /// Reports are given out once, so only one may pull: true when it is this one, for the time of the pull lease.
    [[nodiscard]] Result<bool> becomePuller(GatewayId gateway);
    /// Lets the next one pull at once, without waiting for the lease.
    [[nodiscard]] Done release();
    /// The raw body, committed before anything is read from it.
    [[nodiscard]] Done store(GatewayId gateway, const QByteArray &raw);
    /// Interprets the oldest stored body of the gateway that waits, in one transaction, or up to \a most of them where
    /// they are small (a listener stores what came within a few milliseconds). Nothing: none waits.
    using Interpreter = std::function<QList<MessageFact>(const QByteArray &raw, int *unreadable)>;
    [[nodiscard]] Result<std::optional<ReceiptCounts>> interpretNext(GatewayId gateway, const Interpreter &interpret,
                                                                     int most = 1);
    /// Appends facts that came another way (a webhook). Opens its own transaction.
    [[nodiscard]] Result<ReceiptCounts> append(GatewayId gateway, const QList<MessageFact> &facts);
    /// Strays are kept seven days.
    [[nodiscard]] Done purge();

private:
    [[nodiscard]] Result<ReceiptCounts> record(GatewayId gateway, const QList<MessageFact> &facts);
    [[nodiscard]] Result<bool> closeConsent(SiteId site, PersonId person, TopicId topic, const QString &channel,
                                            const MessageFact &fact);
    [[nodiscard]] Done settle();

    store::Database &m_database;
    DispatchTimes m_times;
    QString m_holder;
};

} // namespace otklik::messaging
