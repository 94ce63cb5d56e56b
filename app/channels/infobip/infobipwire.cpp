// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipwire.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include "redaction.h"

namespace otklik::channels::infobip {

using namespace Qt::Literals::StringLiterals;

QString formatDate(const QDateTime &instant)
{
    // By hand: Qt's own writers give "+03:00" and "UTC+03:00", which the gateway does not read.
    const int minutes = instant.offsetFromUtc() / 60;
    const int away = std::abs(minutes);
    return instant.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + QChar(minutes < 0 ? u'-' : u'+') +
           u"%1%2"_s.arg(away / 60, 2, 10, QChar(u'0')).arg(away % 60, 2, 10, QChar(u'0'));
}

QDateTime parseDate(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}

QList<Letter> lettersOf(const messaging::OutgoingBatch &batch,
                        const std::function<QString(const messaging::OutgoingMessage &)> &kindOf)
{
    QList<Letter> letters;
    QHash<std::pair<std::pair<QString, QString>, QString>, qsizetype> known;
    for (const messaging::OutgoingMessage &message : batch.messages) {
        const auto key =
            std::make_pair(std::make_pair(message.sender, message.text), kindOf ? kindOf(message) : QString());
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            at = known.insert(key, letters.size());
            letters.append({message.sender, message.text, key.second, {}});
        }
        // The gateway wants the number without its plus.
        const QString to = message.address.startsWith(u'+') ? message.address.mid(1) : message.address;
        letters[*at].destinations.append(QJsonObject{{u"to"_s, to}, {u"messageId"_s, message.id}});
    }
    return letters;
}

QJsonObject minutesObject(int minutes)
{
    return {{u"amount"_s, std::min(minutes, 2880)}, {u"timeUnit"_s, u"MINUTES"_s}};
}

QByteArray sendBody(const messaging::OutgoingBatch &batch)
{
    QJsonArray messages;
    for (const Letter &letter : lettersOf(batch)) {
        QJsonObject object{{u"destinations"_s, letter.destinations},
                           {u"content"_s, QJsonObject{{u"text"_s, letter.text}}}};
        if (!letter.sender.isEmpty())
            object.insert(u"sender"_s, letter.sender);
        if (batch.validityMinutes > 0)
            object.insert(u"options"_s, QJsonObject{{u"validityPeriod"_s, minutesObject(batch.validityMinutes)}});
        messages.append(object);
    }
    // No tracking object: inside one, links would be shortened by default.
    QJsonObject options{{u"includeSmsCountInResponse"_s, true}};
    if (!batch.bulkId.isEmpty())
        options.insert(u"schedule"_s, QJsonObject{{u"bulkId"_s, batch.bulkId}});
    return QJsonDocument(QJsonObject{{u"messages"_s, messages}, {u"options"_s, options}})
        .toJson(QJsonDocument::Compact);
}

namespace {

QString codeOfLegacy(const QString &messageId)
{
    static const QHash<QString, QString> codes{{u"BAD_REQUEST"_s, u"E400"_s},
                                               {u"UNAUTHORIZED"_s, u"E401"_s},
                                               {u"FORBIDDEN"_s, u"E403"_s},
                                               {u"NOT_FOUND"_s, u"E404"_s},
                                               {u"TOO_MANY_REQUESTS"_s, u"E429"_s}};
    return codes.value(messageId, messageId);
}

QString safeWords(const QString &words)
{
    return redacted(words.simplified().left(200));
}

QDateTime parseHttpDate(const QByteArray &value)
{
    // RFC 9110 §5.6.7: the fixed form, and the two old ones that a receiver has to read.
    // The day of the week is left out: with a year of two digits it would be checked against the wrong century.
    const QLocale c = QLocale::c();
    const QString text = QString::fromLatin1(value).simplified();
    const QString afterDay = text.section(u' ', 1);
    QDateTime read = c.toDateTime(afterDay, u"dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!read.isValid()) {
        read = c.toDateTime(afterDay, u"dd-MMM-yy HH:mm:ss 'GMT'"_s);
        if (read.isValid() && read.date().year() < 1970)
            read = read.addYears(100);
    }
    if (!read.isValid())
        read = c.toDateTime(afterDay, u"MMM d HH:mm:ss yyyy"_s);
    if (read.isValid())
        read.setTimeSpec(Qt::UTC);
    return read;
}

} // namespace

Problem readProblem(const QByteArray &body)
{
    Problem problem;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject legacy = root[u"requestError"_s][u"serviceException"_s].toObject();
    if (!legacy.isEmpty()) {
        problem.code = codeOfLegacy(legacy[u"messageId"_s].toString());
        problem.description = safeWords(legacy[u"text"_s].toString());
        const QJsonObject fields = legacy[u"validationErrors"_s].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonArray words = field->isArray() ? field->toArray() : QJsonArray{*field};
            for (const QJsonValue &word : words)
                problem.violations.append(safeWords(field.key() + ": "_L1 + word.toString()));
        }
        return problem;
    }
    problem.code = root[u"errorCode"_s].toString();
    problem.description = safeWords(root[u"description"_s].toString());
    const QJsonArray violations = root[u"violations"_s].toArray();
    for (const QJsonValue &violation : violations)
        problem.violations.append(
            safeWords(violation[u"property"_s].toString() + ": "_L1 + violation[u"violation"_s].toString()));
    return problem;
}

int retryAfterSeconds(const HttpReply &reply)
{
    constexpr qint64 longest = 24LL * 3600;
    const QByteArray value = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return int(std::clamp<qint64>(seconds, 0, longest));
    const QDateTime until = parseHttpDate(value);
    if (!until.isValid())
        return 0;
    // Against the gateway's own clock, so that a desk whose clock is wrong waits as long as it was asked to.
    QDateTime now = parseHttpDate(reply.header("Date"));
    if (!now.isValid())
        now = QDateTime::currentDateTimeUtc();
    return int(std::clamp<qint64>((now.msecsTo(until) + 999) / 1000, 0, longest));
}

} // namespace otklik::channels::infobip
