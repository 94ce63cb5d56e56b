// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <memory>

#include "channel.h"
#include "httptransport.h"
#include "infobipaccount.h"

/// Infobip's Number Lookup (gateways.md §3.1): what is read and written, and the two calls.
namespace otklik::channels::infobip {

/// Numbers in one request (§1.5).
inline constexpr int largestLookup = 1000;

/// The body of POST /number/1/query: {"to":["79161234567", …]}, numbers without the plus, each once.
[[nodiscard]] QByteArray lookupBody(const QStringList &numbers);

/// Reads one item of an answer or of the log. Status group 3 is reachable; 2 is dead with a permanent error, away with
/// a passing one and unknown without any; 5/52 and 5/8 are invalid; everything else says nothing about the number (5/19
/// and 5/12 are the account's). Nothing where the item names no number, has no status or still waits (groups 0 and 1).
[[nodiscard]] std::optional<messaging::NumberVerdict> readVerdict(const QJsonObject &item);

/// Reads an answer of the query or of the log: verdicts of those of \a numbers that it names, each once.
[[nodiscard]] messaging::LookupReply readLookupReply(const HttpReply &reply, const QStringList &numbers);

/// The calls of one account. Lives on its channel's thread; copies share the transport.
class NumberLookup
{
public:
    NumberLookup(Account account, std::shared_ptr<HttpTransport> transport);

    /// POST /number/1/query; more than largestLookup numbers are Refused before anything leaves.
    [[nodiscard]] QFuture<messaging::LookupReply> lookUp(const QStringList &numbers, int timeoutMilliseconds) const;
    /// GET /number/1/logs over the span, back from its end by pages of 1,000, at most twenty.
    [[nodiscard]] QFuture<messaging::LookupReply> find(const QStringList &numbers, const QDateTime &since,
                                                       const QDateTime &until) const;
    /// GET /number/1/logs?limit=1. Errors: net:… and http:… (Unreachable), http:401, http:403, key.… (Forbidden).
    [[nodiscard]] QFuture<Result<QString>> test() const;

private:
    Account m_account;
    std::shared_ptr<HttpTransport> m_transport;
};

} // namespace otklik::channels::infobip
