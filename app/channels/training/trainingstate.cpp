// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstate.h"

#include <QJsonDocument>

#include "smsmeasure.h"
#include "trainingjson.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace trainingjson;

namespace {

constexpr qsizetype longestFilter = 2048; // §1.5

QList<QByteArray> listOf(const QUrlQuery &query, const QString &key)
{
    // Separated by commas, or the parameter said again and again.
    const QByteArray value = query.allQueryItemValues(key, QUrl::FullyDecoded).join(u',').toUtf8();
    return value.isEmpty() ? QList<QByteArray>() : value.split(',');
}

/// A cursor that only this gateway understands.
QByteArray cursorOf(size_t from)
{
    return from == 0 ? QByteArray() : "at-" + QByteArray::number(qulonglong(from));
}

} // namespace

TrainingReply trainingAnswer(int status, QByteArray body)
{
    TrainingReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = std::move(body);
    return reply;
}

TrainingReply trainingRefusal(bool oldFamily, int status, const QByteArray &oldName, const QByteArray &description,
                              const TrainingViolations &violations)
{
    return trainingAnswer(status, oldFamily ? legacyProblem(oldName, description, violations)
                                            : problem('E' + QByteArray::number(status), description, violations));
}

TrainingReply TrainingGateway::State::send(const HttpRequest &request, TrainingFamily family, bool otherIds)
{
    const bool oldFamily = speaksOld(family);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return trainingRefusal(oldFamily, 400, "BAD_REQUEST", "Bad Request", {{"body", "cannot be read as JSON"}});
    TrainingOrder order;
    if (const TrainingViolations wrong = readTrainingOrder(document.object(), family, order); !wrong.isEmpty())
        return trainingRefusal(oldFamily, 400, "BAD_REQUEST", "Bad Request", wrong);
    if (order.bulkId.isEmpty())
        order.bulkId = freshId("training-bulk-");

    const qint64 at = now();
    const quint32 bulk = ledger.addBulk(order.bulkId);
    QByteArray body = R"({"bulkId":)";
    appendString(body, order.bulkId);
    body += R"(,"messages":[)";
    bool isFirst = true;
    for (const QJsonValue &value : std::as_const(order.messages)) {
        const QJsonObject message = value.toObject();
        const TrainingLetter letter = trainingLetterOf(message, family, order.sendAt);
        const quint32 letterIndex = ledger.addLetter(letter);
        const QJsonArray destinations = message[u"destinations"_s].toArray();
        for (const QJsonValue &destination : destinations) {
            const QByteArray to = destination[u"to"_s].toString().toUtf8();
            QByteArray id = destination[u"messageId"_s].toString().toUtf8().left(200);
            if (id.isEmpty())
                id = freshId("training-message-");
            const int status = ledger.submit(id, to, bulk, letterIndex, at);
            if (!isFirst)
                body += ',';
            isFirst = false;
            body += R"({"messageId":)";
            appendString(body, otherIds ? freshId("other-") : id);
            body += R"(,"status":)";
            appendStatus(body, status);
            body += oldFamily ? R"(,"to":)" : R"(,"destination":)";
            appendString(body, to);
            if (order.countsParts)
                body += (oldFamily ? R"(,"smsCount":)" : R"(,"details":{"messageCount":)") +
                        QByteArray::number(letter.parts) + (oldFamily ? "" : "}");
            body += '}';
        }
    }
    return trainingAnswer(200, body + "]}");
}

TrainingViolations TrainingGateway::State::readQuestion(const QUrlQuery &query,
                                                        TrainingLedger::Question &question) const
{
    TrainingViolations wrong;
    for (const QString &key : {u"bulkId"_s, u"messageId"_s}) {
        if (query.queryItemValue(key, QUrl::FullyDecoded).size() > longestFilter)
            wrong.emplaceBack(key.toUtf8(), "size must be between 0 and 2048");
    }
    question.bulkIds = listOf(query, u"bulkId"_s);
    question.messageIds = listOf(query, u"messageId"_s);
    if (query.hasQueryItem(u"limit"_s)) {
        question.limit = query.queryItemValue(u"limit"_s).toInt();
        if (question.limit < 1 || question.limit > 1000)
            wrong.emplaceBack("limit", "must be between 1 and 1000");
    }
    return wrong;
}

TrainingReply TrainingGateway::State::pull(const QUrlQuery &query, TrainingFamily family)
{
    TrainingLedger::Question question;
    if (const TrainingViolations wrong = readQuestion(query, question); !wrong.isEmpty())
        return trainingRefusal(speaksOld(family), 400, "BAD_REQUEST", "Bad Request", wrong);
    QByteArray body = R"({"results":[)";
    (void)ledger.takeReports(body, question, family, now());
    return trainingAnswer(200, body + "]}");
}

TrainingReply TrainingGateway::State::log(const QUrlQuery &query, TrainingFamily family)
{
    const bool oldFamily = speaksOld(family);
    static const QList<QByteArray> groups{"ACCEPTED", "PENDING", "UNDELIVERABLE", "DELIVERED", "EXPIRED", "REJECTED"};
    TrainingLedger::Question question;
    TrainingViolations wrong = readQuestion(query, question);
    const QByteArray group = query.queryItemValue(u"generalStatus"_s).toUtf8();
    if (!group.isEmpty()) {
        question.group = int(groups.indexOf(group));
        if (question.group < 0)
            wrong.emplaceBack("generalStatus", "must be one of " + groups.join(' '));
    }
    question.destination = query.queryItemValue(oldFamily ? u"to"_s : u"destination"_s, QUrl::FullyDecoded).toUtf8();
    question.sender = query.queryItemValue(oldFamily ? u"from"_s : u"sender"_s, QUrl::FullyDecoded).toUtf8();
    question.sentSince = trainingInstant(query.queryItemValue(u"sentSince"_s, QUrl::FullyDecoded));
    question.sentUntil = trainingInstant(query.queryItemValue(u"sentUntil"_s, QUrl::FullyDecoded));
    const QString cursor = query.queryItemValue(u"cursor"_s);
    if (!cursor.isEmpty()) {
        question.from = size_t(cursor.mid(3).toULongLong());
        if (!cursor.startsWith("at-"_L1) || question.from == 0)
            wrong.emplaceBack("cursor", "is not one of ours");
    }
    if (!wrong.isEmpty())
        return trainingRefusal(oldFamily, 400, "BAD_REQUEST", "Bad Request", wrong);

    QByteArray body = R"({"results":[)";
    const size_t next = ledger.readLog(body, question, family, now());
    body += ']';
    if (family != TrainingFamily::Voice && query.queryItemValue(u"useCursor"_s) == "true"_L1) {
        body += R"(,"cursor":{"limit":)" + QByteArray::number(question.limit) + R"(,"nextCursor":)";
        if (next == 0)
            body += "null}";
        else
            body += '"' + cursorOf(next) + "\"}";
    }
    return trainingAnswer(200, body + '}');
}

TrainingReply TrainingGateway::State::lookUp(const QByteArray &body, bool otherNumbers)
{
    QList<QByteArray> numbers;
    const QJsonArray to = QJsonDocument::fromJson(body).object()[u"to"_s].toArray();
    for (const QJsonValue &number : to)
        numbers.append(number.toString().toUtf8().left(256));
    if (numbers.isEmpty() || numbers.size() > 1000)
        return trainingRefusal(true, 400, "BAD_REQUEST", "Bad Request", {{"to", "size must be between 1 and 1000"}});
    return trainingAnswer(200, lookups.answer(numbers, freshId("training-lookup-"), now(), otherNumbers));
}

TrainingReply TrainingGateway::State::lookupLog(const QUrlQuery &query) const
{
    TrainingLedger::Question question;
    if (const TrainingViolations wrong = readQuestion(query, question); !wrong.isEmpty())
        return trainingRefusal(true, 400, "BAD_REQUEST", "Bad Request", wrong);
    question.destination = query.queryItemValue(u"to"_s, QUrl::FullyDecoded).toUtf8();
    question.sentSince = trainingInstant(query.queryItemValue(u"sentSince"_s, QUrl::FullyDecoded));
    question.sentUntil = trainingInstant(query.queryItemValue(u"sentUntil"_s, QUrl::FullyDecoded));
    return trainingAnswer(200, lookups.log(question, now()));
}

TrainingReply TrainingGateway::State::pullInbound(const QUrlQuery &query)
{
    TrainingLedger::Question question;
    if (const TrainingViolations wrong = readQuestion(query, question); !wrong.isEmpty())
        return trainingRefusal(true, 400, "BAD_REQUEST", "Bad Request", wrong);
    QByteArray items;
    int given = 0;
    for (; given < question.limit && !m_inbound.empty(); ++given) {
        items += (given ? "," : "") + m_inbound.front();
        m_inbound.pop_front();
    }
    return trainingAnswer(200, R"({"results":[)" + items + R"(],"messageCount":)" + QByteArray::number(given) +
                                   R"(,"pendingMessageCount":)" + QByteArray::number(qulonglong(m_inbound.size())) +
                                   '}');
}

TrainingReply TrainingGateway::State::addInbound(const QByteArray &body)
{
    const QJsonObject message = QJsonDocument::fromJson(body).object();
    const QString text = message[u"text"_s].toString();
    if (message[u"from"_s].toString().isEmpty() || text.isNull())
        return trainingRefusal(false, 400, {}, "Bad Request",
                               {{"from", "must not be empty"}, {"text", "must not be null"}});
    const QByteArray id = freshId("training-inbound-");
    QByteArray item = R"({"messageId":")" + id + R"(","from":)";
    appendString(item, message[u"from"_s].toString().toUtf8());
    item += R"(,"to":)";
    appendString(item, message[u"to"_s].toString().toUtf8());
    item += R"(,"text":)";
    appendString(item, text.toUtf8());
    item += R"(,"cleanText":)";
    appendString(item, text.toUtf8());
    item += R"(,"keyword":null,"receivedAt":)";
    appendDate(item, now());
    item += R"(,"smsCount":)" + QByteArray::number(measureSms(text).parts) +
            R"(,"price":{"pricePerMessage":0,"currency":"EUR"},"callbackData":null})";
    m_inbound.push_back(item);
    return trainingAnswer(200, R"({"messageId":")" + id + "\"}");
}

TrainingReply TrainingGateway::State::statistics() const
{
    TrainingStatistics s = ledger.statistics();
    lookups.count(s);
    const QJsonObject object{{u"requests"_s, requests},
                             {u"sends"_s, sends},
                             {u"accepted"_s, s.accepted},
                             {u"rejected"_s, s.rejected},
                             {u"duplicates_refused"_s, s.duplicatesRefused},
                             {u"message_ids"_s, s.messageIds},
                             {u"most_per_message_id"_s, s.mostPerMessageId},
                             {u"phones_and_texts"_s, s.phonesAndTexts},
                             {u"most_per_phone_and_text"_s, s.mostPerPhoneAndText},
                             {u"reports_given"_s, s.reportsGiven},
                             {u"reports_waiting"_s, s.reportsWaiting},
                             {u"sms_failovers"_s, s.smsFailovers},
                             {u"lookups"_s, s.lookups},
                             {u"numbers_looked_up"_s, s.numbersLooked},
                             {u"different_numbers"_s, s.numbersKnown},
                             {u"most_per_number"_s, s.mostPerNumber}};
    return trainingAnswer(200, QJsonDocument(object).toJson());
}

} // namespace otklik::channels
