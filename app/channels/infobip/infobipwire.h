// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include "channel.h"
#include "httptransport.h"

/// Infobip's wire format: what is read and written, without any network. gateways.md §1 and §2.
namespace otklik::channels::infobip {

/// "2020-04-26T17:24:10.000+0100": milliseconds, offset without a colon (§1.2). Keeps the instant's own offset.
[[nodiscard]] QString formatDate(const QDateTime &instant);
/// Z, +0000, +00:00, any offset, none to three digits of a fraction. UTC; invalid where it cannot be read.
[[nodiscard]] QDateTime parseDate(const QString &text);

/// A text with everybody who gets it as it is.
struct Letter
{
    QString sender;
    QString text;
    QString kind; ///< what else keeps letters apart, in the words of the caller
    QJsonArray destinations;
};
/// One letter for each distinct sender, text and \a kindOf, in the order of their first message.
[[nodiscard]] QList<Letter> lettersOf(const messaging::OutgoingBatch &batch,
                                      const std::function<QString(const messaging::OutgoingMessage &)> &kindOf = {});
/// {"amount":…,"timeUnit":"MINUTES"}; more than 48 hours is cut, as the gateway would.
[[nodiscard]] QJsonObject minutesObject(int minutes);

/// The body of POST /sms/3/messages: one message object for each distinct text and sender.
[[nodiscard]] QByteArray sendBody(const messaging::OutgoingBatch &batch);

/// Groups of statuses. Ids within a group repeat between product families (gateways.md §0.4).
enum Group { Accepted = 0, Pending = 1, Undeliverable = 2, Delivered = 3, Expired = 4, Rejected = 5 };
inline constexpr int notSaid = -1;

/// An id, which may be a number or a text of digits; notSaid where it is neither.
[[nodiscard]] int numberOf(const QJsonValue &value);
/// The group of a status, by id or, where only that is there, by name; notSaid where it has neither.
[[nodiscard]] int groupOf(const QJsonObject &status);

/// Reads one item of a send's answer, a report or a log, in the spelling of v2 or v3. Nothing where the item names no
/// message, has no status, or a status group that the contract does not know.
[[nodiscard]] std::optional<messaging::MessageFact> readItem(const QJsonObject &item);

using ItemReader = std::optional<messaging::MessageFact> (*)(const QJsonObject &item);

/// Reads a send's answer: facts for the messages of \a batch that it names. The rest stays unknown.
[[nodiscard]] messaging::SubmitReply readSendReply(const HttpReply &reply, const messaging::OutgoingBatch &batch,
                                                   ItemReader read = &readItem);

/// One of the two error envelopes (§1.3), or neither.
struct Problem
{
    QString code;           ///< "E400"; the legacy spellings are mapped to it
    QString description;    ///< the gateway's words, redacted, at most 200 characters
    QStringList violations; ///< "messages[1].content.text: must not be blank", redacted
};
[[nodiscard]] Problem readProblem(const QByteArray &body);

/// Retry-After as seconds or as an HTTP date, against the answer's own Date. 0 where absent or unreadable.
[[nodiscard]] int retryAfterSeconds(const HttpReply &reply);

} // namespace otklik::channels::infobip
