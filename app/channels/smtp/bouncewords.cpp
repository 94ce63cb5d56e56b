// SPDX-License-Identifier: GPL-3.0-or-later
#include "bouncewords.h"

#include <QRegularExpression>

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString statusIn(const QString &said)
{
    static const QRegularExpression enhanced(u"(?<![0-9.])([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![0-9.])"_s);
    if (const auto found = enhanced.match(said); found.hasMatch())
        return found.captured(1);
    static const QRegularExpression reply(u"(?<![0-9.:])([45])[0-9]{2}[ -](?![0-9])"_s);
    if (const auto found = reply.match(said); found.hasMatch())
        return found.captured(1) + u".0.0"_s;
    return {};
}

bool saysUnknownUser(const QString &said)
{
    static const QRegularExpression unknown = words(
        u"user unknown|unknown (local )?user|unknown (recipient|mailbox|address)|no such "
        u"(user|mailbox|recipient|address|person)|"
        "(user|recipient|mailbox|account|address)( .{0,80})? (was |is )?(does(n't| not) exist|not found|not "
        "known|unknown|not exist)|"
        "unrouteable address|unroutable address|no mailbox (here )?by that name|invalid (recipient|mailbox|address)|"
        "account (has been )?(disabled|deleted|closed)|host(name)? (or domain name )?not found|"
        "пользователь не найден|нет такого пользователя|адрес не существует|користувача не знайдено|"
        "المستخدم غير موجود"_s);
    return unknown.match(said.left(4000)).hasMatch();
}

bool saysDelayed(const QString &subject, const QString &notice)
{
    static const QRegularExpression late =
        words(u"delayed|delay notification|warning: (message|could not send)|still (being )?(retry|trying)|will (be "
              u"retried|continue to try|keep trying)|"
              "not yet been delivered|задерж|затрим"_s);
    return late.match(subject).hasMatch() || late.match(notice.left(2000)).hasMatch();
}

QString wordsAbout(const QString &address, const QString &text)
{
    const qsizetype at = address.isEmpty() ? -1 : text.indexOf(address, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    qsizetype end = at;
    for (int lines = 0; lines < 5 && end >= 0; ++lines)
        end = text.indexOf(u'\n', end + 1);
    return text.mid(at + address.size(), end < 0 ? -1 : end - at - address.size());
}

QString noticeOf(const QString &text)
{
    static const QRegularExpression lined(
        u"^[ \\t>]*-{2,}[^\\n]{0,20}(below this line|this is a copy|original message|returned message|message header|"
        "undelivered message|copy of the message|исходное сообщение)|^(original message (headers|follows)|message headers follow)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption |
            QRegularExpression::UseUnicodePropertiesOption);
    const auto found = lined.match(text);
    return (found.hasMatch() ? text.left(found.capturedStart()) : text).left(16000);
}

QStringList addressesIn(const QString &notice)
{
    static const QRegularExpression address(
        u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?"_s);
    static const QRegularExpression system = words(u"\\A(mailer-daemon|postmaster|abuse|bounce\\+.*)@"_s);
    QStringList found;
    for (auto it = address.globalMatch(notice); it.hasNext() && found.size() < 50;) {
        const QString one = it.next().captured();
        if (!found.contains(one, Qt::CaseInsensitive) && !system.match(one).hasMatch())
            found.append(one);
    }
    return found;
}

bool isFromMailSystem(const QString &from, const QString &returnPath, const QString &subject, const QString &text)
{
    static const QRegularExpression sender =
        words(u"\\b(mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|mail delivery (sub)?system)\\b"_s);
    static const QRegularExpression failure =
        words(u"undeliver|could not send message|deliver(y|ing)?( status)?( has| "
              u"was)?.{0,20}(fail|problem|delay|error|notification)|failure "
              u"notice|returned (e-?)?mail|mail (delivery )?failed|"
              "could not be delivered|non[- ]remis|unzustellbar|не доставлен|недоставлен|не може бути доставлен|no se "
              "puede entregar|mail system error|"
              "message (status - undeliverable|delayed)|تعذر التسليم"_s);
    static const QRegularExpression qmail = words(u"\\A\\s*Hi\\. This is the "_s);
    if (qmail.match(text.left(200)).hasMatch())
        return true;
    const bool isSystem = sender.match(from).hasMatch() || returnPath.trimmed() == "<>"_L1;
    return isSystem && failure.match(subject).hasMatch();
}

bool isAutoReply(const std::function<QString(const QByteArray &)> &header)
{
    const QString submitted = header("auto-submitted").toLower();
    if (submitted.startsWith("auto-replied"_L1) || submitted.startsWith("auto-notified"_L1))
        return true;
    for (const char *name : {"x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply", "x-autoreply-from"}) {
        const QString value = header(name).toLower();
        if (!value.isEmpty() && value != "no"_L1)
            return true;
    }
    for (const char *name : {"precedence", "x-precedence", "preference"}) {
        const QString value = header(name).toLower();
        if (value == "auto_reply"_L1 || value == "auto-reply"_L1)
            return true;
    }
    static const QRegularExpression away =
        words(u"\\A(re: *)?(auto(matic)? ?-?(reply|response)|out[- ]of[- ](the )?office|автоответ|автоматический "
              u"ответ|автоматична відповідь|автовідповідь|"
              "réponse automatique|respuesta automática|automatische antwort|abwesenheit|رد تلقائي|الرد التلقائي)"_s);
    return away.match(header("subject").trimmed()).hasMatch();
}

} // namespace otklik::channels
