// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingorder.h"

#include "infobipwire.h"
#include "smsmeasure.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

qint64 trainingInstant(const QString &text)
{
    const QDateTime instant = infobip::parseDate(text);
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

TrainingViolations readTrainingOrder(const QJsonObject &root, bool oldFamily, TrainingOrder &order)
{
    TrainingViolations wrong;
    const QJsonObject options = root[u"options"_s].toObject();
    const QJsonObject schedule = options[u"schedule"_s].toObject();
    order.bulkId = (oldFamily ? root : schedule)[u"bulkId"_s].toString().toUtf8();
    order.countsParts = (oldFamily ? root : options)[u"includeSmsCountInResponse"_s].toBool();
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
    }
    return wrong;
}

TrainingLetter trainingLetterOf(const QJsonObject &message, bool oldFamily, qint64 sendAt)
{
    TrainingLetter letter;
    const QJsonObject content = message[u"content"_s].toObject();
    const QString text = (oldFamily ? message : content)[u"text"_s].toString();
    letter.sender = message[oldFamily ? u"from"_s : u"sender"_s].toString().toUtf8();
    letter.text = text.isNull() ? content[u"hex"_s].toString().toUtf8() : text.toUtf8();
    letter.parts = measureSms(text).parts;
    letter.callbackData =
        (oldFamily ? message : message[u"webhooks"_s].toObject())[u"callbackData"_s].toString().toUtf8();
    letter.campaignReferenceId =
        (oldFamily ? message : message[u"options"_s].toObject())[u"campaignReferenceId"_s].toString().toUtf8();
    letter.notBefore = oldFamily ? trainingInstant(message[u"sendAt"_s].toString()) : sendAt;
    letter.isOldFamily = oldFamily;
    return letter;
}

} // namespace otklik::channels
