// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "channel.h"
#include "httptransport.h"
#include "kannelaccount.h"

/// Kannel's wire format: what is read and written, without any network. gateways.md §4.
namespace otklik::channels::kannel {

/// One POST to sendsms with X-Kannel headers; the text is the body. The coding is chosen here: Kannel itself would turn
/// what GSM-7 does not have into question marks and answer 202.
[[nodiscard]] HttpRequest sendRequest(const Account &account, const Credentials &credentials,
                                      const messaging::OutgoingMessage &message, int validityMinutes);
/// The same without a receiver: it is refused after user and password were looked at.
[[nodiscard]] HttpRequest testRequest(const Account &account, const Credentials &credentials);

/// What Kannel must not be given, since it would take it all the same: an empty text, a sender that would end the
/// header. Nothing: it may go.
[[nodiscard]] std::optional<messaging::MessageFact> refusedByUs(const messaging::OutgoingMessage &message);

/// What one answer says about one message (§4.3).
struct Answer
{
    enum Kind {
        Taken,    ///< 202
        Refused,  ///< 400, 413, 422, 403 «Not routable»: this message never
        Later,    ///< 503, 429, not reached: surely not taken
        Stopped,  ///< 401, 403, 404, certificate, a pointer to elsewhere: surely not taken, and a person is needed
        Uncertain ///< time-out, reset, 5xx, an answer that is not Kannel's
    };
    Kind kind = Uncertain;
    bool noRoute = false; ///< refused because no connection to an operator takes it
    QString code;         ///< "kannel:202/0", "http:503", "net:refused"
    QString detail;       ///< Kannel's words, redacted
    QString sentence;     ///< for the person who looks after the gateway; empty where Taken
    int retryAfterSeconds = 0;
};
[[nodiscard]] Answer readAnswer(const HttpReply &reply);

/// The address that Kannel calls with a report: our id, its signature, and Kannel's escapes.
[[nodiscard]] QByteArray reportUrl(const Account &account, const QByteArray &hookKey, const QString &messageId);
/// 128 bits as hexadecimal digits, over the account's name and the message id.
[[nodiscard]] QByteArray signature(const QByteArray &hookKey, const QString &accountName, const QByteArray &messageId);
/// Whether the query of a report call is signed by one of \a hookKeys. Takes as long for any wrong signature.
[[nodiscard]] bool isSigned(const QList<QByteArray> &hookKeys, const QString &accountName, const QByteArray &query);

/// One report call as it is stored: when it came, and its query as it stood there.
[[nodiscard]] QByteArray reportLine(const QDateTime &received, const QByteArray &query);
/// Reads a stored line. Nothing: not a report that can be read. A type without meaning gives a fact with Unknown,
/// which no ledger keeps.
[[nodiscard]] std::optional<messaging::MessageFact> readReportLine(const QByteArray &line);

} // namespace otklik::channels::kannel
