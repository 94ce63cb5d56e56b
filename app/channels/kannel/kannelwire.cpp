// SPDX-License-Identifier: GPL-3.0-or-later
#include "kannelwire.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include "redaction.h"
#include "smsmeasure.h"
#include "translate.h"

namespace otklik::channels::kannel {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::MessageState;
using messaging::OutgoingMessage;

namespace {

constexpr int allReports = 31; // delivered, not delivered, buffered, accepted and rejected by the operator
constexpr int intermediate = 32;

HttpRequest plainRequest(const Account &account, const Credentials &credentials)
{
    HttpRequest request;
    request.method = "POST";
    request.url = account.url;
    request.headers = {{"X-Kannel-Username", credentials.user},
                       {"X-Kannel-Password", credentials.password},
                       {"Content-Type", "text/plain; charset=UTF-8"},
                       {"User-Agent", "otklik"}};
    return request;
}

/// Raw values of a query, percent signs still in place.
QByteArray rawValue(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &item : query.split('&')) {
        if (item.startsWith(name + '='))
            return item.mid(name.size() + 1);
    }
    return {};
}

QString words(const QByteArray &value)
{
    QByteArray blanks = value;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(blanks.replace('+', ' ')));
}

bool isSameText(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char differs = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differs |= static_cast<unsigned char>(a[i] ^ b[i]);
    return differs == 0;
}

Answer answer(Answer::Kind kind, const QString &code, const QString &sentence)
{
    Answer made;
    made.kind = kind;
    made.code = code;
    made.sentence = sentence;
    return made;
}

Answer fromProblem(const HttpReply &reply)
{
    switch (reply.problem) {
    case HttpProblem::BeforeWrite:
        return answer(Answer::Later, reply.problemCode,
                      translate("Channels", "Kannel cannot be reached. The messages wait and are tried again. Look "
                                            "whether bearerbox and smsbox run."));
    case HttpProblem::Handshake:
        return answer(Answer::Later, reply.problemCode,
                      translate("Channels",
                                "No secure connection to Kannel came about. The messages wait and are tried "
                                "again."));
    case HttpProblem::Certificate:
        return answer(Answer::Stopped, reply.problemCode,
                      translate("Channels", "Kannel's certificate is not trusted. The account is stopped: check the "
                                            "address and this machine's clock, then start it again."));
    case HttpProblem::None:
    case HttpProblem::AfterWrite:
    case HttpProblem::TooLarge:
        break;
    }
    return answer(Answer::Uncertain, reply.problemCode,
                  translate("Channels",
                            "The connection to Kannel was lost before its answer was whole. Kannel cannot be "
                            "asked what became of the message: its report settles it, or a person does."));
}

int secondsOf(const HttpReply &reply)
{
    return std::clamp(reply.header("Retry-After").trimmed().toInt(), 0, 86400);
}

} // namespace

HttpRequest sendRequest(const Account &account, const Credentials &credentials, const OutgoingMessage &message,
                        int validityMinutes)
{
    HttpRequest request = plainRequest(account, credentials);
    request.headers.emplaceBack("X-Kannel-To", message.address.toLatin1());
    if (!message.sender.isEmpty())
        request.headers.emplaceBack("X-Kannel-From", message.sender.toLatin1());
    request.headers.emplaceBack("X-Kannel-Coding", measureSms(message.text).encoding == SmsEncoding::Gsm7 ? "0" : "2");
    if (validityMinutes > 0)
        request.headers.emplaceBack("X-Kannel-Validity", QByteArray::number(validityMinutes));
    if (!account.callback.isEmpty()) {
        request.headers.emplaceBack("X-Kannel-DLR-Mask", QByteArray::number(allReports));
        request.headers.emplaceBack("X-Kannel-DLR-Url", reportUrl(account, credentials.hookKey(), message.id));
    }
    request.body = message.text.toUtf8();
    return request;
}

HttpRequest testRequest(const Account &account, const Credentials &credentials)
{
    HttpRequest request = plainRequest(account, credentials);
    request.body = "test";
    return request;
}

std::optional<MessageFact> refusedByUs(const OutgoingMessage &message)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    const auto isNumber = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'+'; };
    MessageFact fact;
    fact.messageId = message.id;
    fact.state = MessageState::Failed;
    fact.permanent = true;
    if (message.text.isEmpty())
        fact.code = u"kannel:empty_text"_s;
    else if (!std::all_of(message.sender.begin(), message.sender.end(), isPlain))
        fact.code = u"kannel:bad_sender"_s;
    else if (message.address.isEmpty() || !std::all_of(message.address.begin(), message.address.end(), isNumber))
        fact.code = u"kannel:bad_number"_s;
    else
        return {};
    return fact;
}

Answer readAnswer(const HttpReply &reply)
{
    // A status other than success says enough, even when its body was cut.
    if (reply.status == 0 || (reply.status < 300 && reply.problem != HttpProblem::None))
        return fromProblem(reply);
    const QByteArray body = reply.body.simplified();
    Answer read = answer(Answer::Uncertain, u"http:%1"_s.arg(reply.status), QString());
    read.detail = redacted(QString::fromUtf8(body.left(200)));
    switch (reply.status) {
    case 202:
        if (body.size() > 1 && body[0] >= '0' && body[0] <= '9' && body[1] == ':') {
            read.kind = Answer::Taken;
            read.code = u"kannel:202/%1"_s.arg(QLatin1Char(body[0]));
            return read;
        }
        break;
    case 400:
    case 413:
    case 422:
        read.kind = Answer::Refused;
        read.code = u"kannel:%1"_s.arg(reply.status);
        read.sentence = translate("Channels", "Kannel refused the request: %1").arg(read.detail);
        return read;
    case 403:
        if (body.startsWith("Not routable")) {
            read.kind = Answer::Refused;
            read.noRoute = true;
            read.code = u"kannel:403"_s;
            read.sentence =
                translate("Channels", "Kannel has no connection to an operator that takes these messages. The "
                                      "account is stopped: look at Kannel's links, then start it again.");
            return read;
        }
        [[fallthrough]];
    case 401:
        read.kind = Answer::Stopped;
        read.sentence = translate("Channels", "Kannel does not accept user and password, or not from this machine "
                                              "(user-allow-ip). The account is stopped: check both, then start it "
                                              "again.");
        return read;
    case 429:
    case 503:
        read.kind = Answer::Later;
        read.retryAfterSeconds = secondsOf(reply);
        read.sentence =
            translate("Channels", "Kannel cannot take messages now. They wait and are tried again more slowly.");
        return read;
    default:
        if (reply.status == 404 || reply.status == 405 || (reply.status >= 300 && reply.status < 400)) {
            read.kind = Answer::Stopped;
            read.sentence =
                translate("Channels", "Kannel does not take messages at this address (status %1). The account "
                                      "is stopped: check the address, then start it again.")
                    .arg(reply.status);
            return read;
        }
    }
    read.sentence = translate("Channels", "What answered (status %1) is not an answer of Kannel's. What became of the "
                                          "message is not known: a report settles it, or a person does.")
                        .arg(reply.status);
    return read;
}

QByteArray reportUrl(const Account &account, const QByteArray &hookKey, const QString &messageId)
{
    const QByteArray id = messageId.toLatin1();
    // Kannel reads a percent sign as the beginning of an escape of its own; two stand for one.
    QByteArray name = QUrl::toPercentEncoding(account.name).replace('%', "%%");
    return account.callback.toEncoded(QUrl::StripTrailingSlash) + "/hooks/kannel/" + name + "/dlr?id=" + id +
           "&sig=" + signature(hookKey, account.name, id) + "&type=%d&ts=%T&ans=%A&smsc=%i&fid=%F";
}

QByteArray signature(const QByteArray &hookKey, const QString &accountName, const QByteArray &messageId)
{
    return QMessageAuthenticationCode::hash("dlr\n" + accountName.toUtf8() + '\n' + messageId, hookKey,
                                            QCryptographicHash::Sha256)
        .left(16)
        .toHex();
}

bool isSigned(const QList<QByteArray> &hookKeys, const QString &accountName, const QByteArray &query)
{
    const QByteArray id = rawValue(query, "id");
    const QByteArray given = rawValue(query, "sig");
    bool fits = false;
    for (const QByteArray &key : hookKeys)
        fits |= !key.isEmpty() && isSameText(signature(key, accountName, id), given);
    return fits && !id.isEmpty();
}

QByteArray reportLine(const QDateTime &received, const QByteArray &query)
{
    return QByteArray::number(received.toMSecsSinceEpoch()) + ' ' + query;
}

std::optional<MessageFact> readReportLine(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    bool isNumber = false;
    const qint64 received = line.left(std::max<qsizetype>(blank, 0)).toLongLong(&isNumber);
    const QByteArray query = line.mid(blank + 1);
    bool hasType = false;
    const int type = rawValue(query, "type").toInt(&hasType);
    MessageFact fact;
    fact.messageId = QString::fromLatin1(rawValue(query, "id"));
    if (!isNumber || !hasType || type < 0 || fact.messageId.isEmpty())
        return {};
    const int what = type & allReports;
    // More may follow on an intermediate one, whatever else it says.
    if (type & intermediate)
        fact.state = what ? MessageState::AtOperator : MessageState::Unknown;
    else if (what & 1)
        fact.state = MessageState::Delivered;
    else if (what & (2 | 16))
        fact.state = MessageState::Failed;
    else if (what & (4 | 8))
        fact.state = MessageState::AtOperator;
    fact.code = u"kannel:%1"_s.arg(type);
    fact.detail = redacted(words(rawValue(query, "ans")).simplified().left(200));
    const qint64 said = rawValue(query, "ts").toLongLong() * 1000;
    const bool isLikely = said > received - 7 * 86400000LL && said < received + 3600000LL;
    fact.at = QDateTime::fromMSecsSinceEpoch(isLikely ? said : received, Qt::UTC);
    return fact;
}

} // namespace otklik::channels::kannel
