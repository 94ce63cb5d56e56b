// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "database.h"
#include "inboundreader.h"
#include "optoutwords.h"

namespace otklik::inbox {

/// What reading of bodies did.
struct InboundCounts
{
    qint64 messages = 0; ///< new
    qint64 repeated = 0; ///< known already
    qint64 unreadable = 0;
    bool operator==(const InboundCounts &) const = default;
};

/// A topic that may be named after STOP.
struct NamedTopic
{
    TopicId id;
    QString code;
    QString name;
};
/// Error: those of the database.
[[nodiscard]] Result<QList<NamedTopic>> namedTopics(store::Database &database);
/// The topic that \a word names; not valid: none, or more than one.
[[nodiscard]] TopicId topicOf(const QString &word, const QList<NamedTopic> &topics);

/// Inbound messages: stored raw first, read afterwards, any number of times with the same result. Pure database work.
/// Lives on the thread of its database.
class InboundStore
{
public:
    explicit InboundStore(store::Database &database) : m_database(database) {}

    /// What a gateway gives out it gives out once, so only one may pull: true when it is \a holder, for so long.
    [[nodiscard]] Result<bool> becomePuller(GatewayId gateway, const QString &holder, int leaseMilliseconds);
    /// Lets the next one pull at once.
    [[nodiscard]] Done release(const QString &holder);
    /// The raw body, committed before anything is read from it (in the caller's transaction where one is open).
    [[nodiscard]] Done store(GatewayId gateway, const QByteArray &raw);
    /// The accounts whose bodies wait.
    [[nodiscard]] Result<QList<GatewayId>> waiting();
    /// Reads the oldest bodies of the account in one transaction: whom a message is from, what it answers and what its
    /// words ask for. Nothing is carried out yet. Nothing: none waits. A body that the database does not take stands in
    /// nobody's way: it counts as unreadable and is kept.
    [[nodiscard]] Result<std::optional<InboundCounts>> readNext(const messaging::GatewayAccount &account,
                                                                const InboundReader &reader);
    /// Takes away bodies and texts that are older than the settings say.
    [[nodiscard]] Done purge();

private:
    [[nodiscard]] Result<std::optional<InboundCounts>> readSome(const messaging::GatewayAccount &account,
                                                                const InboundReader &reader, int most);
    [[nodiscard]] Result<std::optional<InboundCounts>> passOver(GatewayId gateway);

    store::Database &m_database;
};

} // namespace otklik::inbox
