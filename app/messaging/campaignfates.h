// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <optional>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// One row of the why-ledger: what was decided about one person, and what came of it.
struct PersonFate
{
    PersonId person;
    QString externalId;
    QString familyName; ///< empty, as the others, of somebody who was erased or merged since
    QString givenName;
    QString patronymic;
    QString decision;    ///< "send", "hold", "excluded"
    QString rule;        ///< of an exclusion
    QDateTime holdUntil; ///< UTC; of a hold
    QString address;
    QString language;  ///< of the text
    QString timeZone;  ///< by which the hours were judged
    QString state;     ///< as in JobProgress::byState(); empty before launch
    QDateTime at;      ///< UTC: of the fact that says so, of a held one until when; invalid: no fact yet
    QString code;      ///< the gateway's own, or ours of what the program decided at the moment of sending
    QString detail;    ///< the gateway's words
    QString gateway;   ///< whose fact it is
    QString messageId; ///< empty: nothing was written yet
    /// "send", "hold", "excluded:no_consent"
    [[nodiscard]] QString reason() const;
    bool operator==(const PersonFate &) const = default;
};

/// Something that is known of a message.
struct MessageStep
{
    QString state;
    QString code;
    QString detail;
    QString gateway;
    QDateTime at;         ///< when it happened, UTC
    QDateTime recordedAt; ///< when we learnt of it
    int parts = 0;
};

/// The message of one campaign to one person; without an id none was written.
struct WrittenMessage
{
    QString id;
    QString channel;
    QString address;
    QString sender;
    QString language;
    QString text;
    int parts = 0;
    QDateTime writtenAt; ///< UTC: right before it left for the first time
    QList<MessageStep> steps;
};

/// The why-ledger of launched campaigns, read. Lives on the thread of its database.
class CampaignFates
{
public:
    explicit CampaignFates(store::Database &database) : m_database(database) {}

    /// The next people by id. \a reason: "send", "excluded:no_consent" …, empty for every one. \a only: among these.
    [[nodiscard]] Result<QList<PersonFate>> page(CampaignId campaign, const QString &reason, PersonId after, int limit,
                                                 const std::optional<QList<PersonId>> &only = {});
    /// Everybody by id without holding them; stop by returning false. Read page by page,
    /// so each row is of the moment at which its page was read.
    [[nodiscard]] Done each(CampaignId campaign, const QString &reason,
                            const std::function<bool(const PersonFate &)> &visit);
    /// Without an id where nothing was written.
    [[nodiscard]] Result<WrittenMessage> message(CampaignId campaign, PersonId person);

private:
    store::Database &m_database;
};

} // namespace otklik::messaging
