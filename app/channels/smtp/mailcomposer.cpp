// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailcomposer.h"

#include <QLocale>
#include <QRegularExpression>

namespace otklik::channels::smtp {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::MessageState;
using messaging::OutgoingMessage;

namespace {

constexpr qsizetype longestLine = 900; ///< RFC 5321 §4.5.3.1.6 allows 998
constexpr int encodedBytes = 42;       ///< of UTF-8 in one encoded word of at most 75 letters

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// One line: whatever ends or hides one becomes a blank.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return line.simplified();
}

/// Words of whole letters and, but for the last one, of whole triples of bytes: several readers (GMime 3.2 among them)
/// put the words together before they decode them and end at the padding of the first.
QByteArray encodedWords(const QString &text)
{
    QByteArray header;
    QByteArray word;
    qsizetype whole = 0; // bytes up to the last place where it may be cut
    const auto close = [&](qsizetype size) {
        header += (header.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.left(size).toBase64() + "?=";
        word.remove(0, size);
        whole = 0;
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray letter = QStringView(text).mid(i, size).toUtf8();
        if (word.size() + letter.size() > encodedBytes)
            close(whole > 0 ? whole : word.size());
        word += letter;
        if (word.size() % 3 == 0)
            whole = word.size();
        i += size;
    }
    if (!word.isEmpty())
        close(word.size());
    return header;
}

QByteArray folded(const QString &text)
{
    QByteArray header;
    qsizetype length = 12;
    for (const QByteArray &word : text.toLatin1().split(' ')) {
        const bool breaks = !header.isEmpty() && length + word.size() > 75;
        header += header.isEmpty() ? "" : breaks ? "\r\n " : " ";
        length = breaks ? word.size() + 1 : length + word.size() + 1;
        header += word;
    }
    return header;
}

QByteArray mailboxText(const Mailbox &mailbox)
{
    const QByteArray address = '<' + mailbox.address.toLatin1() + '>';
    const QString name = oneLine(mailbox.name);
    if (name.isEmpty())
        return address;
    if (!isPlain(name) || name.contains("=?"_L1))
        return encodedWords(name) + "\r\n " + address;
    QString quoted = name;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + quoted.toLatin1() + "\" " + address;
}

QByteArray dateText(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QString subjectOf(const OutgoingMessage &message)
{
    const QString subject = oneLine(message.subject);
    if (!subject.isEmpty())
        return subject;
    const QString first = oneLine(message.text.trimmed().section(u'\n', 0, 0));
    return first.size() <= 70 ? first : first.left(69) + u'…';
}

/// A part with its headers; lines end with CRLF.
QByteArray partOf(const QByteArray &type, QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\n', "\r\n"_L1);
    if (!text.endsWith("\r\n"_L1))
        text += "\r\n"_L1;
    const QByteArray body = text.toUtf8();
    bool isSimple = true;
    qsizetype line = 0;
    for (const char c : body) {
        line = c == '\n' ? 0 : line + 1;
        isSimple = isSimple && line < longestLine && (c == '\r' || c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f));
    }
    QByteArray part = "Content-Type: " + type + "; charset=UTF-8\r\nContent-Transfer-Encoding: ";
    if (isSimple)
        return part + "7bit\r\n\r\n" + body;
    part += "base64\r\n\r\n";
    const QByteArray coded = body.toBase64();
    for (qsizetype i = 0; i < coded.size(); i += 76)
        part += coded.mid(i, 76) + "\r\n";
    return part;
}

QByteArray wayOut(const Account &account, const QByteArray &key, const QString &id)
{
    const QByteArray mail = "<mailto:" + ownAddress(account, key, "unsubscribe", id) + "?subject=unsubscribe>";
    if (account.unsubscribeUrl.isEmpty())
        return "List-Unsubscribe: " + mail + "\r\n";
    return "List-Unsubscribe: <" + account.unsubscribeUrl.toLatin1() + "/u/" + token(key, id) + ">,\r\n " + mail +
           "\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
}

} // namespace

QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    // A letter that is half a pair is none; it would make the whole word unreadable.
    return isPlain(line) && !line.contains("=?"_L1) ? folded(line) : encodedWords(QString::fromUtf8(line.toUtf8()));
}

QString htmlOf(const QString &text)
{
    static const QRegularExpression link(u"https?://[^\\s<>\"'«»“”]+"_s);
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QString body;
    const auto escape = [&body](QStringView words) {
        QString escaped = words.toString().toHtmlEscaped();
        escaped.replace(u'\'', "&#39;"_L1)
            .replace(u'\n', "<br>\n"_L1)
            .replace("<br>\n<br>\n"_L1, "</p>\n<p dir=\"auto\">"_L1);
        body += escaped;
    };
    const QString trimmed = plain.trimmed();
    qsizetype from = 0;
    for (auto it = link.globalMatch(trimmed); it.hasNext();) {
        const auto found = it.next();
        QString address = found.captured();
        while (!address.isEmpty() && u".,;:!?)]}…،؛؟"_s.contains(address.back()))
            address.chop(1);
        escape(QStringView(trimmed).mid(from, found.capturedStart() - from));
        const QString safe = address.toHtmlEscaped();
        body += "<a href=\""_L1 + safe + "\">"_L1 + safe + "</a>"_L1;
        from = found.capturedStart() + address.size();
    }
    escape(QStringView(trimmed).mid(from));
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n"
           "<body style=\"font-family: sans-serif; font-size: 1em; line-height: 1.5\">\n<p dir=\"auto\">"_s +
           body + u"</p>\n</body></html>\n"_s;
}

std::optional<MessageFact> refusedByUs(const OutgoingMessage &message)
{
    MessageFact fact;
    fact.messageId = message.id;
    fact.state = MessageState::Failed;
    fact.permanent = true;
    if (message.text.trimmed().isEmpty())
        fact.code = u"smtp:empty_text"_s;
    else if (const auto to = readMailbox(message.address); !to || !to->name.isEmpty())
        fact.code = u"smtp:bad_address"_s;
    else
        return {};
    return fact;
}

Mail composeMail(const Account &account, const QByteArray &key, const OutgoingMessage &message,
                 const MailContext &context)
{
    const QByteArray id = message.id.toLatin1();
    const QByteArray domain = account.domain.toLatin1();
    const auto to = readMailbox(message.address);
    const auto sender = readMailbox(message.sender);
    Mail mail;
    mail.from = ownAddress(account, key, "bounce", message.id);
    mail.to = to ? to->address.toLatin1() : QByteArray();
    QByteArray &out = mail.content;
    out = "Message-ID: <" + id + '@' + domain + ">\r\nDate: " + dateText(context.now) +
          "\r\nFrom: " + mailboxText(sender ? *sender : account.from) + "\r\nTo: <" + mail.to +
          ">\r\nSubject: " + headerText(subjectOf(message)) + "\r\nAuto-Submitted: auto-generated\r\n";
    out += wayOut(account, key, message.id);
    if (context.topic > 0)
        out += "List-Id: <topic-" + QByteArray::number(context.topic) + '.' + domain + ">\r\n";
    if (context.campaign > 0)
        out += "Precedence: bulk\r\nX-Campaign-Id: " + QByteArray::number(context.campaign) + "\r\n";
    out += "MIME-Version: 1.0\r\n";
    if (!account.html) {
        out += partOf("text/plain", message.text);
        return mail;
    }
    const QByteArray border = "otklik-" + id;
    out += "Content-Type: multipart/alternative; boundary=\"" + border + "\"\r\n\r\n";
    out += "--" + border + "\r\n" + partOf("text/plain", message.text);
    out += "\r\n--" + border + "\r\n" + partOf("text/html", htmlOf(message.text));
    out += "\r\n--" + border + "--\r\n";
    return mail;
}

} // namespace otklik::channels::smtp
