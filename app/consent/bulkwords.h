// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentledger.h"
#include "personbulk.h"

namespace otklik::consent {

/// One word about a topic for many people at once, through the ledger, and its way back. Lives on the thread of its
/// database; each call is one transaction. Errors beside those of people::PersonBulk: topic.unknown, bulk.no_evidence.
class BulkWords
{
public:
    explicit BulkWords(store::Database &database) : m_database(database) {}

    /// \a evidence says what it rests on («paper forms of 12 March, folder 7»); it stands in the ledger of each person.
    /// Granted: only those who are open to it by no word yet and have refused neither the topic nor everything (those
    /// are counted as refused). Withdrawn: whoever could be written to about it.
    [[nodiscard]] Result<people::BulkResult> record(TopicId topic, ConsentState state, const QString &evidence,
                                                    const QList<PersonId> &people,
                                                    const people::BulkProgress &progress = {});
    /// Appends the words that stood before, and for those who had said nothing a refusal of what was given. Whoever has
    /// said something about the topic since is kept.
    [[nodiscard]] Result<people::BulkUndone> undo(BulkId run);

private:
    store::Database &m_database;
};

} // namespace otklik::consent
