// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "imapplace.h"
#include "result.h"

namespace otklik::channels {
struct MailReport;
}

namespace otklik::channels::smtp {

/// "City of N. <city@example.org>" taken apart; the name may be empty.
struct Mailbox
{
    QString name;
    QString address;
    bool operator==(const Mailbox &) const = default;
};
/// Nothing: not an address, or one that a plain SMTP server cannot be told (letters outside ASCII before the @).
[[nodiscard]] std::optional<Mailbox> readMailbox(const QString &typed);

/// One account at a mail server, as its URL says:
/// smtp://user@host:587/?from=City <city@example.org>&bounces=maildir:/var/mail/bounces — or imaps://user@host/INBOX;
/// smtps:// for TLS from the first byte. More keys: domain (of bounce addresses and message ids; otherwise that of
/// from), helo, ca (a file of trusted certificates), unsubscribe (https address of the page that takes /u/TOKEN), html
/// (no: text only), connections (1…16).
struct Account
{
    QString name;
    QString host;
    int port = 587;
    bool tlsAtOnce = false;
    bool isThisMachine = false; ///< there TLS is used where it is offered, and asks for no certificate without ca
    QString user;
    QString keyEnv;
    Mailbox from;
    QString domain;
    QString helo;
    QString caFile;
    QString maildir; ///< of bounces; where both are empty nobody reads them here
    ImapPlace imap;
    [[nodiscard]] bool readsBounces() const { return !maildir.isEmpty() || imap.isNamed(); }
    QString unsubscribeUrl;
    bool html = true;
    int connections = 4;
};
/// Errors: gateway.bad_url, gateway.password_in_url, gateway.no_from, gateway.bad_option.
[[nodiscard]] Result<Account> readAccount(const QString &name, const QString &url, const QString &keyEnv);

/// The password; empty where the account has no user. Errors: key.missing, key.unusable; Forbidden.
[[nodiscard]] Result<QByteArray> readPassword(const Account &account);

/// The password of the IMAP mailbox: what stands in the account's variable with _BOX behind its name, else the same.
[[nodiscard]] QByteArray readBoxPassword(const Account &account);

/// Signs addresses of ours: of the password, else of the account's name (message ids are secret enough then).
[[nodiscard]] QByteArray addressKey(const QString &accountName, const QString &keyEnv);
[[nodiscard]] inline QByteArray addressKey(const Account &account)
{
    return addressKey(account.name, account.keyEnv);
}
/// "<message id>.<16 hexadecimal digits>": stands in the addresses below and in /u/TOKEN.
[[nodiscard]] QByteArray token(const QByteArray &key, const QString &messageId);
/// "bounce+TOKEN@domain", "unsubscribe+TOKEN@domain".
[[nodiscard]] QByteArray ownAddress(const Account &account, const QByteArray &key, const QByteArray &purpose,
                                    const QString &messageId);

/// What an address of ours that a mail came to says.
struct OwnAddress
{
    QString purpose; ///< "bounce", "unsubscribe"
    QString messageId;
    bool isSigned = false;
};
[[nodiscard]] std::optional<OwnAddress> readOwnAddress(const QByteArray &key, const QString &address);

/// The message of ours that a report is about, whoever signed it; empty: it does not say.
[[nodiscard]] QString messageIdIn(const MailReport &report);

} // namespace otklik::channels::smtp
