// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingorder.h"

#include "infobipwire.h"
#include "smsmeasure.h"
#include "textlimits.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

qint64 trainingInstant(const QString &text)
{
    const QDateTime instant = infobip::parseDate(text);
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

namespace {

/// What text to speech and Viber ask for beyond what SMS asks.
void checkProduct(const QJsonObject &message, TrainingFamily family, const QByteArray &at, TrainingViolations &wrong)
{
    const QJsonObject content = message[u"content"_s].toObject();
    if (family == TrainingFamily::Voice) {
        if (message[u"text"_s].toString().size() > messaging::longestCall)
            wrong.emplaceBack(at + "text", "size must be between 0 and 1400");
        if (message[u"destinations"_s].toArray().size() > 20000)
            wrong.emplaceBack(at + "destinations", "size must be between 1 and 20000");
        if (const QJsonValue from = message[u"from"_s]; !from.isUndefined() && from.toString().toLongLong() <= 0)
            wrong.emplaceBack(at + "from", "must be a number in the E.164 format");
    } else if (family == TrainingFamily::Viber) {
        if (message[u"sender"_s].toString().isEmpty())
            wrong.emplaceBack(at + "sender", "must not be null");
        if (content[u"type"_s] != "TEXT"_L1)
            wrong.emplaceBack(at + "content.type", "must be TEXT here");
        if (content[u"text"_s].toString().size() > messaging::longestViber)
            wrong.emplaceBack(at + "content.text", "size must be between 1 and 1000");
        const QJsonValue failover = message[u"options"_s][u"smsFailover"_s];
        if (!failover.isUndefined() &&
            (failover[u"sender"_s].toString().isEmpty() || failover[u"text"_s].toString().isEmpty()))
            wrong.emplaceBack(at + "options.smsFailover", "sender and text must not be null");
    }
}

} // namespace

TrainingViolations readTrainingOrder(const QJsonObject &root, TrainingFamily family, TrainingOrder &order)
{
    const bool oldFamily = speaksOld(family);
    TrainingViolations wrong;
    const QJsonObject options = root[u"options"_s].toObject();
    const QJsonObject schedule = options[u"schedule"_s].toObject();
    order.bulkId = (oldFamily ? root : schedule)[u"bulkId"_s].toString().toUtf8();
    order.countsParts =
        family <= TrainingFamily::Sms2 && (oldFamily ? root : options)[u"includeSmsCountInResponse"_s].toBool();
    order.sendAt = trainingInstant(schedule[u"sendAt"_s].toString());
    order.messages = root[u"messages"_s].toArray();
    if (order.bulkId.size() > 100)
        wrong.emplaceBack(oldFamily ? "bulkId" : "options.schedule.bulkId", "size must be between 0 and 100");
    if (order.messages.isEmpty())
        wrong.emplaceBack("messages", "must not be empty");
    for (qsizetype i = 0; i < order.messages.size(); ++i) {
        const QByteArray at = "messages[" + QByteArray::number(i) + "].";
        const QJsonObject message = order.messages[i].toObject();
        const QJsonObject content = message[u"content"_s].toObject();
        if (message[u"destinations"_s].toArray().isEmpty())
            wrong.emplaceBack(at + "destinations", "must not be empty");
        const bool hasText =
            oldFamily ? message[u"text"_s].isString() : content[u"text"_s].isString() || content[u"hex"_s].isString();
        if (!hasText)
            wrong.emplaceBack(at + (oldFamily ? "text" : "content.text"), "must not be null");
        checkProduct(message, family, at, wrong);
    }
    return wrong;
}

TrainingLetter trainingLetterOf(const QJsonObject &message, TrainingFamily family, qint64 sendAt)
{
    const bool oldFamily = speaksOld(family);
    TrainingLetter letter;
    const QJsonObject content = message[u"content"_s].toObject();
    const QString text = (oldFamily ? message : content)[u"text"_s].toString();
    letter.sender = message[oldFamily ? u"from"_s : u"sender"_s].toString().toUtf8();
    letter.text = text.isNull() ? content[u"hex"_s].toString().toUtf8() : text.toUtf8();
    letter.parts = family <= TrainingFamily::Sms2 ? measureSms(text).parts : 1;
    letter.callbackData =
        (oldFamily ? message : message[u"webhooks"_s].toObject())[u"callbackData"_s].toString().toUtf8();
    letter.campaignReferenceId =
        (oldFamily ? message : message[u"options"_s].toObject())[u"campaignReferenceId"_s].toString().toUtf8();
    letter.notBefore = oldFamily ? trainingInstant(message[u"sendAt"_s].toString()) : sendAt;
    letter.hasFailover = message[u"options"_s][u"smsFailover"_s].isObject();
    letter.family = family;
    return letter;
}

} // namespace otklik::channels
