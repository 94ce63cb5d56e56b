// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "gatewayaccounts.h"
#include "unknownoutcomes.h"

namespace otklik::messaging {

/// What waits at one account at this moment and how fast it goes; messages.
struct AccountQueue
{
    GatewayAccount account; ///< not valid: what any account of the channel may send; then only the channel is set
    qint64 queued = 0;      ///< free to go
    qint64 held = 0;        ///< by the hours of the day, or because the campaign is paused
    qint64 onTheWire = 0;   ///< with a dispatcher
    qint64 asking = 0;      ///< nobody knows whether it took them; it is being asked, or a receipt may still come
    qint64 parked = 0;      ///< nobody will know by itself: a person decides
    QDateTime oldest;       ///< since when the oldest of the queued ones waits, UTC; invalid: none waits
    // Of the last minutes:
    qint64 taken = 0;     ///< it took them
    qint64 delivered = 0; ///< receipts
    qint64 failed = 0;
    qint64 awaiting = 0; ///< taken and without a receipt
    double seconds = 0;  ///< how long these minutes were
    [[nodiscard]] bool isAccount() const { return account.id.isValid(); }
    [[nodiscard]] double takenPerMinute() const { return seconds > 0 ? double(taken) * 60 / seconds : 0; }
    bool operator==(const AccountQueue &) const = default;
};

/// Everything that is being sent: one moment, cheap at millions of messages. It groups chunks, of which there is one
/// for a thousand messages, and reads the newest facts of the ledger only. Numbers are of all sites.
struct SendingBoard
{
    static constexpr int minutes = 5;         ///< that a rate is taken over
    static constexpr int newestFacts = 20000; ///< that are read for it
    static constexpr int shownOutcomes = 50;  ///< decisions that are listed, the oldest first
    QList<AccountQueue> queues;               ///< accounts by name, then channels without one
    QList<UnknownOutcome> outcomes;           ///< that wait for a person
    qint64 decisions = 0;                     ///< how many of them there are
    QDateTime at;                             ///< the database's clock, UTC

    [[nodiscard]] qint64 waiting() const;        ///< queued and held
    [[nodiscard]] double takenPerMinute() const; ///< of all accounts
    [[nodiscard]] static Result<SendingBoard> read(store::Database &database);
};

/// GatewayAccount::stateCode of an account that a person paused.
inline constexpr QLatin1String pausedByPerson{"paused"};
/// Nothing leaves through it from now on, until resumeAccount(); what is on its way is finished, and receipts are
/// still fetched. \a by: who, for the sentence that everybody sees. Errors: gateway.unknown, database.forbidden.
[[nodiscard]] Done pauseAccount(store::Database &database, const QString &name, const QString &by);
/// Puts a paused or stopped account to use again, and ends a wait. Errors: as above.
[[nodiscard]] Done resumeAccount(store::Database &database, const QString &name);

} // namespace otklik::messaging
