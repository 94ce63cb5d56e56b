// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "inboundsettings.h"
#include "inboundstore.h"

namespace otklik::inbox {

/// What carrying out of words did.
struct WordCounts
{
    qint64 carriedOut = 0;
    qint64 answered = 0;
    qint64 failed = 0; ///< left to a person
    bool operator==(const WordCounts &) const = default;
};

/// Carries out what STOP, START and HELP ask for, before any desk shows the message. Each in one transaction: the words
/// in the ledger, the answer in the queue, and the message as handled; killed at any instant, all of it happens once.
///  - STOP closes the channel for everybody who has the number; with a topic behind it, that topic on this channel
///    alone. A topic that nobody knows closes everything, and a person looks.
///  - START lifts the block and opens again what a STOP by message had closed; with a topic, that topic. Where nothing
///    was closed a person looks: it may be somebody who wants to sign up.
///  - HELP says who we are.
/// The answer reaches also whoever has closed the channel; more than five a day to one number it is not sent, lest two
/// machines talk for ever. Lives on the thread of its database.
class WordHandler
{
public:
    explicit WordHandler(store::Database &database) : m_database(database) {}

    /// The next message. False: none waits. An error of the database goes to the caller; any other is counted, and
    /// after three tries a person sees the message.
    [[nodiscard]] Result<bool> carryOutNext();
    [[nodiscard]] const WordCounts &counts() const { return m_counts; }

private:
    struct Word;
    [[nodiscard]] Result<qint64> carryOut();
    [[nodiscard]] Done stop(Word &word, const store::Rows &people);
    [[nodiscard]] Done start(Word &word, const store::Rows &people);
    [[nodiscard]] Done finish(Word &word, const store::Rows &people);
    [[nodiscard]] Result<bool> answer(const Word &word);

    store::Database &m_database;
    WordCounts m_counts;
};

} // namespace otklik::inbox
