// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include "channel.h"
#include "smtpaccount.h"

namespace otklik::channels::smtp {

/// What leaves: the envelope and the mail itself, lines ended by CRLF, dots not doubled.
struct Mail
{
    QByteArray from; ///< "bounce+…@domain"
    QByteArray to;
    QByteArray content;
};

/// Where a message belongs to.
struct MailContext
{
    qint64 campaign = 0; ///< 0: a single message
    qint64 topic = 0;
    QDateTime now; ///< UTC
};

/// One mail to one person: text and, made from it, HTML with links; our own Message-ID, a bounce address of its own,
/// and the way out (RFC 2369, RFC 8058; the latter only with an account's unsubscribe page). Nothing in a subject, a
/// sender or an address can begin a header of its own. RFC 5322, RFC 2047, RFC 3834.
[[nodiscard]] Mail composeMail(const Account &account, const QByteArray &key, const messaging::OutgoingMessage &message,
                               const MailContext &context);

/// What no mail can be made of, without asking anybody. Nothing: it may go.
[[nodiscard]] std::optional<messaging::MessageFact> refusedByUs(const messaging::OutgoingMessage &message);

/// The value of a header in RFC 2047 where it needs it, folded; control characters become blanks.
[[nodiscard]] QByteArray headerText(const QString &text);
/// The text as a page: paragraphs, lines, links; everything else escaped.
[[nodiscard]] QString htmlOf(const QString &text);

} // namespace otklik::channels::smtp
