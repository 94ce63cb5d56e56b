// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace otklik::channels {

/// What a mail in the bounce box is (gateways.md §6).
enum class MailKind {
    Hard,      ///< failed, and the address is wrong or gone: 5.1.x (but for the sender's own 5.1.7 and 5.1.8), 5.4.4
    Soft,      ///< failed for another reason, or late: mailbox full, policy, no answer
    Complaint, ///< message/feedback-report: the reader called it abuse or wants no more
    AutoReply, ///< out of office
    NotABounce
};
/// "hard", "soft", "complaint", "auto-reply", "not-a-bounce".
[[nodiscard]] QString mailKindName(MailKind kind);

struct MailRecipient
{
    QString address; ///< as the report names it; may be empty
    QString action;  ///< RFC 3464 §2.3.3: failed, delayed, delivered, relayed, expanded; of a complaint its type
    QString status;  ///< RFC 3463: "5.1.1"; empty where nothing says it
    bool hard = false;
    bool dead = false; ///< 5.1.1, 5.1.2, 5.1.3, 5.1.10, 5.4.4: no mail will ever arrive there
    bool operator==(const MailRecipient &) const = default;
};

/// What a mail says about one of ours.
struct MailReport
{
    MailKind kind = MailKind::NotABounce;
    QList<MailRecipient> recipients;
    /// The address of ours that it came to, "bounce+…" or "unsubscribe+…", from the envelope as far as the mailbox
    /// wrote it down, else from To and from the returned mail's Return-Path. Empty: none.
    QString verp;
    QString returnedId; ///< Message-ID of the returned mail, without angle brackets
    QDateTime date;     ///< of the mail, UTC; invalid: it does not say
};

/// Reads one mail, however broken, with CRLF, LF or CR at the ends of its lines. More than a megabyte is not looked at.
/// Never fails: what is no mail is NotABounce. Any thread.
[[nodiscard]] MailReport readMailReport(QByteArray mail);

/// "5.1.1" → dead.
[[nodiscard]] bool isDeadStatus(const QString &enhanced);

} // namespace otklik::channels
