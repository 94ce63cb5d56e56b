// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipinbound.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include "infobipwire.h"
#include "translate.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr HttpLimits pullLimits{30000, 16LL * 1024 * 1024};

bool isSame(const QByteArray &a, const QByteArray &b)
{
    // Over digests, so that neither place nor length of a difference shows in the time it takes.
    const QByteArray one = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray other = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned char different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different |= static_cast<unsigned char>(one[i] ^ other[i]);
    return different == 0;
}

/// A text, or a picture message's parts.
QString textOf(const QJsonObject &item)
{
    if (const QJsonValue text = item["text"_L1]; text.isString())
        return text.toString();
    QStringList parts;
    for (const QJsonValue &part : item["message"_L1].toArray())
        if (part["contentType"_L1].toString().startsWith("text/plain"_L1))
            parts << part["value"_L1].toString();
    return parts.isEmpty() ? item["cleanText"_L1].toString() : parts.join(u'\n');
}

} // namespace

QString hookVariable(const QString &keyEnv)
{
    return keyEnv + "_HOOK"_L1;
}

std::optional<HookSecret> readHookSecret(const QString &keyEnv)
{
    if (keyEnv.isEmpty())
        return {};
    const QByteArray value = qgetenv(hookVariable(keyEnv).toUtf8().constData()).trimmed();
    if (value.startsWith("basic ") && value.mid(6).trimmed().contains(':'))
        return HookSecret{{}, value.mid(6).trimmed()};
    if (!value.startsWith("hmac "))
        return {};
    const QByteArray rest = value.mid(5).trimmed();
    const qsizetype blank = rest.indexOf(' ');
    const QByteArray secret = rest.mid(blank + 1).trimmed();
    if (blank < 1 || secret.size() < 16) // a short one could be tried out
        return {};
    return HookSecret{rest.left(blank).toLower(), secret};
}

bool isPushed(const HookSecret &secret, const QByteArray &authorization, const QByteArray &signature,
              const QByteArray &body)
{
    if (secret.secret.isEmpty())
        return false;
    if (secret.header.isEmpty())
        return isSame(authorization, "Basic " + secret.secret.toBase64());
    const QByteArray mac = QMessageAuthenticationCode::hash(body, secret.secret, QCryptographicHash::Sha256);
    QByteArray given = signature.trimmed();
    if (given.left(7).toLower() == "sha256=")
        given = given.mid(7);
    const bool fits = isSame(given.toLower(), mac.toHex());
    const bool fitsToo = isSame(given, mac.toBase64());
    return !given.isEmpty() && (fits || fitsToo);
}

int countInbound(const QByteArray &raw)
{
    const QJsonValue results = QJsonDocument::fromJson(raw).object()["results"_L1];
    return results.isArray() ? int(results.toArray().size()) : 1;
}

QFuture<Result<messaging::PulledReports>> InboundReader::pull(int limit)
{
    const QUrlQuery query{{u"limit"_s, QString::number(std::clamp(limit, 1, 1000))}};
    auto request = m_account.request("GET", u"/sms/1/inbox/reports"_s, query);
    if (!request)
        return QtFuture::makeReadyFuture(Result<messaging::PulledReports>(fail(request.error())));
    return m_transport->send(*request, pullLimits)
        .then(QtFuture::Launch::Sync, [](const HttpReply &reply) -> Result<messaging::PulledReports> {
            if (reply.problem == HttpProblem::None && reply.status >= 200 && reply.status < 300)
                return messaging::PulledReports{reply.body, countInbound(reply.body)};
            const bool isForbidden = reply.status == 401 || reply.status == 403;
            return fail(isForbidden ? Failure::Forbidden : Failure::Unreachable,
                        reply.status > 0 ? u"http:%1"_s.arg(reply.status) : reply.problemCode,
                        isForbidden
                            ? translate("Channels", "The gateway does not let this key read inbound messages "
                                                    "(scope inbound-message:read).")
                            : translate("Channels", "The gateway could not be asked for inbound messages now."));
        });
}

QList<inbox::IncomingText> InboundReader::read(const QByteArray &raw, int *unreadable) const
{
    QList<inbox::IncomingText> texts;
    int unread = 0;
    const QJsonValue results = QJsonDocument::fromJson(raw).object()["results"_L1];
    if (!results.isArray())
        unread = 1;
    for (const QJsonValue &value : results.toArray()) {
        const QJsonObject item = value.toObject();
        inbox::IncomingText text;
        text.providerId = item["messageId"_L1].toString();
        text.from = item["from"_L1].isString() ? item["from"_L1].toString() : item["sender"_L1].toString();
        text.to = item["to"_L1].isString() ? item["to"_L1].toString() : item["destination"_L1].toString();
        text.text = textOf(item);
        text.receivedAt = parseDate(item["receivedAt"_L1].toString());
        if (text.from.isEmpty() || (text.text.isEmpty() && !item.contains("text"_L1) && !item.contains("message"_L1)))
            ++unread;
        else
            texts << text;
    }
    if (unreadable)
        *unreadable = unread;
    return texts;
}

} // namespace otklik::channels::infobip
