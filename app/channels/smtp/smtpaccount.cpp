// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtpaccount.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include "emailaddress.h"
#include "mailreport.h"
#include "translate.h"

namespace otklik::channels::smtp {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString maildirPrefix = u"maildir:"_s;

tl::unexpected<Error> badOption(const QString &key, const QString &expected)
{
    return fail(Failure::Invalid, u"gateway.bad_option"_s,
                translate("Channels", "The mail server's address has «%1», which is not what it should be: %2.")
                    .arg(key, expected));
}

bool isHostName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"_s);
    return name.match(text).hasMatch();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

QByteArray macOf(const QByteArray &key, const QByteArray &messageId)
{
    return QMessageAuthenticationCode::hash("mail\n" + messageId, key, QCryptographicHash::Sha256).left(8).toHex();
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    unsigned char differs = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        differs |= static_cast<unsigned char>(a[i] ^ b[i]);
    return differs == 0;
}

QString canonical(const QString &id)
{
    const QUuid uuid = id.size() == 36 ? QUuid::fromString(id) : QUuid();
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

Done readOptions(const QUrlQuery &query, Account *account)
{
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (hasControls(value))
            return badOption(key, translate("Channels", "one line is expected"));
        if (key == "from"_L1) {
            const auto from = readMailbox(value);
            if (!from)
                return badOption(key, translate("Channels", "an address, or a name and an address in angle brackets"));
            account->from = *from;
        } else if (key == "bounces"_L1) {
            if (value.startsWith(maildirPrefix))
                account->maildir = value.mid(maildirPrefix.size());
            else if (const auto place = readImapPlace(value))
                account->imap = *place;
            if (!account->imap.isNamed() && !account->maildir.startsWith(u'/'))
                return badOption(key, translate("Channels", "a mailbox such as maildir:/var/mail/bounces or "
                                                            "imaps://user@mail.example.org/INBOX"));
        } else if (key == "domain"_L1 || key == "helo"_L1) {
            if (!isHostName(value))
                return badOption(key, translate("Channels", "the name of a domain"));
            (key == "domain"_L1 ? account->domain : account->helo) = value.toLower();
        } else if (key == "ca"_L1) {
            if (!value.startsWith(u'/'))
                return badOption(key, translate("Channels", "the whole path of a file of certificates"));
            account->caFile = value;
        } else if (key == "unsubscribe"_L1) {
            const QUrl page(value, QUrl::StrictMode);
            if (page.scheme() != "https"_L1 || page.host().isEmpty() || page.hasQuery() || page.hasFragment())
                return badOption(key, translate("Channels", "an address such as https://news.example.org"));
            account->unsubscribeUrl = page.toString(QUrl::FullyEncoded);
            while (account->unsubscribeUrl.endsWith(u'/'))
                account->unsubscribeUrl.chop(1);
        } else if (key == "html"_L1) {
            if (value != "no"_L1 && value != "yes"_L1)
                return badOption(key, translate("Channels", "yes or no"));
            account->html = value == "yes"_L1;
        } else if (key == "connections"_L1) {
            account->connections = value.toInt();
            if (account->connections < 1 || account->connections > 16)
                return badOption(key, translate("Channels", "a number from 1 to 16"));
        } else {
            return badOption(key, translate("Channels", "known are from, bounces, domain, helo, ca, unsubscribe, html "
                                                        "and connections"));
        }
    }
    return {};
}

} // namespace

std::optional<Mailbox> readMailbox(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (hasControls(text) || (open >= 0 && !text.endsWith(u'>')))
        return {};
    const auto address = EmailAddress::parse(open < 0 ? text : text.mid(open));
    // What may stand between angle brackets of MAIL and RCPT without SMTPUTF8 and without quotes.
    static const QRegularExpression plain(u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+\\z"_s);
    if (!address || !plain.match(address->localPart()).hasMatch() || !isHostName(address->domain()))
        return {};
    QString name = open < 0 ? QString() : text.left(open).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    return Mailbox{name, address->address()};
}

Result<Account> readAccount(const QString &name, const QString &typed, const QString &keyEnv)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend("smtp://"_L1);
    const QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "smtp"_L1 && scheme != "smtps"_L1) || !isHostName(url.host(QUrl::FullyEncoded)) ||
        url.path().size() > 1 || url.hasFragment() || hasControls(url.userName(QUrl::FullyDecoded)))
        return fail(Failure::Invalid, u"gateway.bad_url"_s,
                    translate("Channels", "The mail server's address cannot be read. Give it as "
                                          "smtp://user@mail.example.org:587 or smtps://user@mail.example.org:465."));
    if (!url.password().isEmpty())
        return fail(Failure::Invalid, u"gateway.password_in_url"_s,
                    translate("Channels", "A password does not belong into the address, where many can read it. Take "
                                          "it out and name a variable that holds it with --key-env."));
    Account account;
    account.name = name;
    account.keyEnv = keyEnv;
    account.host = url.host(QUrl::FullyEncoded).toLower();
    account.tlsAtOnce = scheme == "smtps"_L1;
    account.port = url.port(account.tlsAtOnce ? 465 : 587);
    account.isThisMachine = account.host == "localhost"_L1 || account.host == "127.0.0.1"_L1;
    account.user = url.userName(QUrl::FullyDecoded);
    OTKLIK_CHECK(readOptions(QUrlQuery(url.query(QUrl::FullyEncoded)), &account));
    if (account.from.address.isEmpty())
        return fail(Failure::Invalid, u"gateway.no_from"_s,
                    translate("Channels", "Say which address the mails come from: --from \"City of N. "
                                          "<city@example.org>\"."));
    account.imap.caFile = account.caFile;
    if (account.domain.isEmpty())
        account.domain = account.from.address.section(u'@', -1);
    if (account.helo.isEmpty())
        account.helo = account.domain;
    return account;
}

Result<QByteArray> readPassword(const Account &account)
{
    if (account.user.isEmpty())
        return QByteArray();
    const QByteArray value = account.keyEnv.isEmpty() ? QByteArray() : qgetenv(account.keyEnv.toUtf8().constData());
    if (value.isEmpty())
        return fail(Failure::Forbidden, u"key.missing"_s,
                    account.keyEnv.isEmpty()
                        ? translate("Channels", "This account has a user, but names no variable that holds its "
                                                "password. Nothing was sent. Add the account again with --key-env.")
                        : translate("Channels", "The variable %1, which should hold the mail server's password, is "
                                                "empty. Nothing was sent. Set it for this program and start it again.")
                              .arg(account.keyEnv));
    if (value.contains('\r') || value.contains('\n'))
        return fail(Failure::Forbidden, u"key.unusable"_s,
                    translate("Channels", "The variable %1 holds more than one line, which is no password. Nothing "
                                          "was sent. Set it anew.")
                        .arg(account.keyEnv));
    return value;
}

QByteArray readBoxPassword(const Account &account)
{
    const QByteArray own = qgetenv((account.keyEnv + u"_BOX"_s).toUtf8().constData());
    return own.isEmpty() && !account.keyEnv.isEmpty() ? qgetenv(account.keyEnv.toUtf8().constData()) : own;
}

QByteArray addressKey(const QString &accountName, const QString &keyEnv)
{
    const QByteArray secret = keyEnv.isEmpty() ? QByteArray() : qgetenv(keyEnv.toUtf8().constData());
    return QMessageAuthenticationCode::hash("otklik mail addresses 1", secret.isEmpty() ? accountName.toUtf8() : secret,
                                            QCryptographicHash::Sha256);
}

QByteArray token(const QByteArray &key, const QString &messageId)
{
    const QByteArray id = messageId.toLatin1();
    return id + '.' + macOf(key, id);
}

QByteArray ownAddress(const Account &account, const QByteArray &key, const QByteArray &purpose,
                      const QString &messageId)
{
    return purpose + '+' + token(key, messageId) + '@' + account.domain.toLatin1();
}

std::optional<OwnAddress> readOwnAddress(const QByteArray &key, const QString &address)
{
    static const QRegularExpression form(u"\\A(bounce|unsubscribe)\\+([0-9a-f-]{36})\\.([0-9a-f]{16})@"_s);
    const auto found = form.match(address.toLower());
    const QString id = found.hasMatch() ? canonical(found.captured(2)) : QString();
    if (id.isEmpty())
        return {};
    return OwnAddress{found.captured(1), id, isSame(macOf(key, id.toLatin1()), found.captured(3).toLatin1())};
}

QString messageIdIn(const MailReport &report)
{
    if (const auto own = readOwnAddress({}, report.verp))
        return own->messageId;
    return canonical(report.returnedId.section(u'@', 0, 0));
}

} // namespace otklik::channels::smtp
