// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// A message to one person: an invitation, a changed booking, a code. Never waits behind a campaign.
struct SingleMessage
{
    SiteId site = defaultSite;
    PersonId person;
    TopicId topic; ///< consent is asked of it now and again at the moment of sending
    QString channel = QStringLiteral("sms");
    QString text; ///< as it will be read; already filled
    QString language;
    QString sender;
    GatewayId gateway;     ///< not valid: the healthy accounts of the channel by weight
    QDateTime expiresAt;   ///< invalid: 48 hours from now
    bool clinical = false; ///< its words are for those who treat: nobody else reads them at a desk
    QUuid commandId;       ///< of the desk's command; the same one twice makes one message. Null: not told apart
};

class Outbox
{
public:
    /// Writes the message and its place in the queue inside the caller's Tx, beside its cause. Returns its id.
    /// Errors: messaging.empty_text, messaging.no_person, messaging.no_consent (Forbidden), messaging.no_address.
    [[nodiscard]] static Result<QString> queueSingle(store::Database &database, const SingleMessage &message);
};

} // namespace otklik::messaging
