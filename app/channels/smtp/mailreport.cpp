// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailreport.h"

#include <QRegularExpression>

#include "bouncewords.h"
#include "mailparts.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecipients = 1000;

/// "rfc822; <a@b>" → "a@b".
QString addressIn(QString value)
{
    if (const qsizetype kind = value.indexOf(u';'); kind >= 0)
        value = value.mid(kind + 1);
    value = value.trimmed();
    if (value.startsWith(u'<')) {
        const qsizetype end = value.indexOf(u'>');
        value = value.mid(1, end < 0 ? -1 : end - 1);
    }
    return value.trimmed().left(320);
}

/// Fields of a block, folded lines joined; names in lower case.
using Fields = QList<std::pair<QByteArray, QString>>;

QString fieldOf(const Fields &fields, const QByteArray &name)
{
    for (const auto &[known, value] : fields)
        if (known == name)
            return value;
    return {};
}

QList<Fields> blocksOf(QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    QList<Fields> blocks{Fields()};
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty()) {
            if (!blocks.last().isEmpty())
                blocks.append(Fields());
            if (blocks.size() > mostRecipients)
                break;
        } else if (line[0] == ' ' || line[0] == '\t') {
            if (!blocks.last().isEmpty())
                blocks.last().last().second += u' ' + QString::fromUtf8(line).simplified();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            blocks.last().append(
                {line.left(colon).trimmed().toLower(), QString::fromUtf8(line.mid(colon + 1)).simplified()});
        }
    }
    return blocks;
}

bool isVague(const QString &status)
{
    return status.isEmpty() || status.endsWith(".0"_L1);
}

/// What is known about one recipient, judged.
MailRecipient judged(const QString &address, const QString &action, const QString &status, const QString &words)
{
    MailRecipient recipient{address, action, status};
    // «5.0.0» and «5.2.0» say little; what the other server said says why.
    QString meant = status;
    if (isVague(meant)) {
        if (const QString said = statusIn(words); !isVague(said) || meant.isEmpty())
            meant = said;
    }
    if (isVague(meant) && saysUnknownUser(words))
        meant = u"5.1.1"_s;
    if (recipient.status.isEmpty())
        recipient.status = meant;
    static const QRegularExpression wrong(u"\\A5\\.1\\.(?!7\\z|8\\z)[0-9]+\\z|\\A5\\.4\\.4\\z"_s);
    recipient.hard = action == "failed"_L1 && wrong.match(meant).hasMatch();
    recipient.dead = recipient.hard && isDeadStatus(meant);
    return recipient;
}

void readDelivery(const MailParts &parts, MailReport *report)
{
    for (const Fields &fields : blocksOf(parts.delivery)) {
        const QString final = addressIn(fieldOf(fields, "final-recipient"));
        const QString original = addressIn(fieldOf(fields, "original-recipient"));
        const QString action = fieldOf(fields, "action").toLower().section(u' ', 0, 0).left(20);
        if (final.isEmpty() && original.isEmpty() && action.isEmpty())
            continue; // about the whole mail
        if (report->recipients.size() >= mostRecipients)
            break;
        const QString address = final.isEmpty() ? original : final;
        const QString words = fieldOf(fields, "diagnostic-code");
        const QString status = statusIn(fieldOf(fields, "status"));
        // Exim says nothing but 5.0.0 about an address of its own; why stands in the text.
        report->recipients.append(judged(address, action.isEmpty() ? u"failed"_s : action, status,
                                         words.isEmpty() ? wordsAbout(address, parts.text) : words));
    }
}

void readFeedback(const MailParts &parts, MailReport *report)
{
    QString type;
    QStringList addresses;
    for (const Fields &fields : blocksOf(parts.feedback)) {
        for (const auto &[name, value] : fields) {
            if (name == "feedback-type")
                type = value.toLower().section(u' ', 0, 0).left(20);
            else if ((name == "original-rcpt-to" || name == "removal-recipient") && addresses.size() < mostRecipients &&
                     !addresses.contains(addressIn(value)))
                addresses.append(addressIn(value));
        }
    }
    static const QStringList against{u"abuse"_s, u"opt-out"_s, u"opt-out-list"_s, u"fraud"_s, u"virus"_s, u"other"_s};
    if (!against.contains(type))
        return; // not-spam, auth-failure
    report->kind = MailKind::Complaint;
    if (addresses.isEmpty())
        addresses.append(addressIn(MailParts::valueOf(parts.returned, "to")));
    for (const QString &address : std::as_const(addresses))
        if (!address.isEmpty())
            report->recipients.append({address, type, QString()});
}

/// Hotmail sends the mail back with a word of its own instead of a feedback report.
bool readOldComplaint(const MailParts &parts, MailReport *report)
{
    const QString reader = addressIn(MailParts::valueOf(parts.returned, "x-hmxmroriginalrecipient"));
    if (reader.isEmpty() && !parts.header("subject").startsWith("complaint about message from "_L1))
        return false;
    report->kind = MailKind::Complaint;
    if (!reader.isEmpty())
        report->recipients.append({reader, u"abuse"_s, QString()});
    return true;
}

/// Bounces of programs that do not keep RFC 3464.
void readOldBounce(const MailParts &parts, MailReport *report)
{
    QStringList addresses;
    for (const MailParts::Header &header : parts.headers)
        if (header.name == "x-failed-recipients")
            for (const QString &address : header.value.split(u',', Qt::SkipEmptyParts))
                addresses.append(addressIn(address));
    const QString notice = noticeOf(parts.text);
    if (addresses.isEmpty())
        addresses = addressesIn(notice);
    const QString action = saysDelayed(parts.header("subject"), notice) ? u"delayed"_s : u"failed"_s;
    for (const QString &address : std::as_const(addresses))
        if (report->recipients.size() < mostRecipients)
            report->recipients.append(
                judged(address, action, QString(), addresses.size() == 1 ? notice : wordsAbout(address, notice)));
    report->kind = MailKind::Soft; // a bounce of which nobody says why suppresses nobody
}

void findOurs(const MailParts &parts, MailReport *report)
{
    static const QRegularExpression verp(
        u"((?:bounce|unsubscribe)\\+[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.[0-9a-f]{16}@[A-Za-z0-9.-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto search = [&](const QList<MailParts::Header> &headers, const QByteArrayList &names) {
        for (const QByteArray &name : names)
            for (const MailParts::Header &header : headers)
                if (const auto found = verp.match(header.value); header.name == name && found.hasMatch())
                    return found.captured(1).toLower();
        return QString();
    };
    report->verp = search(parts.headers, {"delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to", "cc"});
    if (report->verp.isEmpty())
        report->verp = search(parts.returned, {"return-path", "x-envelope-from", "errors-to"});
    QString id = MailParts::valueOf(parts.returned, "message-id").trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1, id.size() - 2);
    report->returnedId = id.left(200);
}

} // namespace

QString mailKindName(MailKind kind)
{
    switch (kind) {
    case MailKind::Hard:
        return u"hard"_s;
    case MailKind::Soft:
        return u"soft"_s;
    case MailKind::Complaint:
        return u"complaint"_s;
    case MailKind::AutoReply:
        return u"auto-reply"_s;
    case MailKind::NotABounce:
        break;
    }
    return u"not-a-bounce"_s;
}

bool isDeadStatus(const QString &enhanced)
{
    static const QStringList dead{u"5.1.1"_s, u"5.1.2"_s, u"5.1.3"_s, u"5.1.10"_s, u"5.4.4"_s};
    return dead.contains(enhanced);
}

MailReport readMailReport(QByteArray mail)
{
    const MailParts parts = takeApart(std::move(mail));
    MailReport report;
    report.date = parts.date;
    findOurs(parts, &report);
    if (parts.hasFeedback) {
        readFeedback(parts, &report);
        return report;
    }
    if (parts.hasDelivery)
        readDelivery(parts, &report);
    if (!report.recipients.isEmpty()) {
        for (const MailRecipient &recipient : std::as_const(report.recipients)) {
            if (recipient.hard)
                report.kind = MailKind::Hard;
            else if (report.kind == MailKind::NotABounce &&
                     (recipient.action == "failed"_L1 || recipient.action == "delayed"_L1))
                report.kind = MailKind::Soft; // delivered, relayed and expanded are good news
        }
        return report;
    }
    if (!parts.returned.isEmpty() && readOldComplaint(parts, &report))
        return report;
    const bool names = !parts.header("x-failed-recipients").isEmpty();
    if (names || parts.hasDelivery ||
        isFromMailSystem(parts.header("from"), parts.header("return-path"), parts.header("subject"), parts.text)) {
        readOldBounce(parts, &report);
        for (const MailRecipient &recipient : std::as_const(report.recipients))
            if (recipient.hard)
                report.kind = MailKind::Hard;
    } else if (isAutoReply([&parts](const QByteArray &name) { return parts.header(name); })) {
        report.kind = MailKind::AutoReply;
    }
    return report;
}

} // namespace otklik::channels
