// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "database.h"
#include "ids.h"

/// How facts get into message_event: one statement a batch, bound as one JSON text. For this room only.
namespace otklik::messaging::ledger {

/// Appends \a text as a JSON string. NUL, which PostgreSQL's text cannot hold, is dropped.
void appendText(QString &json, QStringView text);
/// "[\"a\",\"b\"]"
[[nodiscard]] QString listOf(const QStringList &texts);

/// The canonical form of a message id, or nothing: what comes from outside may be anything.
[[nodiscard]] QString canonicalId(const QString &id);
/// Whether the state is one that the ledger keeps; the others follow from the chunk.
[[nodiscard]] bool isFact(MessageState state);
/// Objects with i, s, r, c, d, a, n, p, u; \a now stands in where the gateway gave no time. Sorted by id, so that two
/// writers of the same messages meet in the same order.
[[nodiscard]] QString factsJson(QList<MessageFact> facts, const QDateTime &now);

/// Appends facts about messages that exist; returns how many were new. Inside the caller's Tx.
[[nodiscard]] Result<qint64> append(store::Database &database, const QList<MessageFact> &facts, int epoch,
                                    GatewayId gateway, const QDateTime &now);

/// UTC with milliseconds, as both engines read it from JSON and as SQLite stores it.
[[nodiscard]] QString instantText(const QDateTime &instant);

} // namespace otklik::messaging::ledger
