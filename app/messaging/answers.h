// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// A message to somebody who has just written to us. It needs no consent and reaches also whoever has closed the
/// channel, but only the number that wrote (attempt_needs_consent, v_messaging_answer). Never waits behind a campaign.
struct AnswerMessage
{
    qint64 inbound = 0; ///< the inbound message that it answers
    SiteId site;
    PersonId person;
    QString channel = QStringLiteral("sms");
    QString address; ///< the number that wrote
    QString text;
    QString language;
    QString sender;    ///< the number that was written to; empty: the account's own
    GatewayId gateway; ///< the account that brought the message
    bool clinical = false;
    QUuid commandId; ///< the same one twice makes one message
};

class Answers
{
public:
    /// Writes the message and its place in the queue inside the caller's Tx, beside its cause. Returns its id; empty
    /// where it cannot be written because there is no topic at all. Errors: messaging.empty_text.
    [[nodiscard]] static Result<QString> queue(store::Database &database, const AnswerMessage &message);
};

} // namespace otklik::messaging
