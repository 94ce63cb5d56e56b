// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipvoicechannel.h"

#include <QJsonDocument>

#include "textlimits.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::OutgoingMessage;

namespace infobip {

namespace {

/// A voice of the wrong language cannot be understood, and the gateway's own choice is English.
QString languageOf(const OutgoingMessage &message)
{
    if (!message.language.isEmpty())
        return message.language;
    bool cyrillic = false;
    for (const QChar c : message.text) {
        if (u"іїєґІЇЄҐ"_s.contains(c))
            return u"uk"_s;
        if (c.script() == QChar::Script_Arabic)
            return u"ar"_s;
        cyrillic = cyrillic || c.script() == QChar::Script_Cyrillic;
    }
    return cyrillic ? u"ru"_s : u"en"_s;
}

} // namespace

QByteArray voiceBody(const messaging::OutgoingBatch &batch)
{
    QJsonArray messages;
    for (const Letter &letter : lettersOf(batch, &languageOf)) {
        QJsonObject object{
            {u"destinations"_s, letter.destinations}, {u"text"_s, letter.text}, {u"language"_s, letter.kind}};
        if (!letter.sender.isEmpty())
            object.insert(u"from"_s, letter.sender.startsWith(u'+') ? letter.sender.mid(1) : letter.sender);
        if (batch.validityMinutes > 0)
            object.insert(u"validityPeriod"_s, std::min(batch.validityMinutes, 2880));
        messages.append(object);
    }
    QJsonObject root{{u"messages"_s, messages}};
    if (!batch.bulkId.isEmpty())
        root.insert(u"bulkId"_s, batch.bulkId);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<MessageFact> readVoiceItem(const QJsonObject &item)
{
    auto fact = readItem(item);
    if (!fact)
        return fact;
    // Reports carry a voiceCall, the log has the duration beside the rest.
    const QJsonObject call = item[u"voiceCall"_s].toObject();
    const QJsonValue seconds = call.contains(u"chargedDuration"_s) ? call[u"chargedDuration"_s]
                               : call.contains(u"duration"_s)      ? call[u"duration"_s]
                                                                   : item[u"duration"_s];
    const QJsonObject price = item[u"price"_s].toObject();
    if (seconds.isDouble() && price[u"pricePerSecond"_s].isDouble()) {
        fact->pricePerPart = price[u"pricePerSecond"_s].toDouble() * seconds.toDouble();
        fact->currency = price[u"currency"_s].toString();
    }
    if (seconds.isDouble())
        fact->parts = 1;
    // A machine that answered has heard the text, and nobody else: the card shows who it was.
    const QString answeredBy = call[u"answeredBy"_s].toString();
    if (answeredBy == "HUMAN"_L1 || answeredBy == "MACHINE"_L1)
        fact->detail += " · answeredBy: "_L1 + answeredBy;
    return fact;
}

std::optional<MessageFact> refusedCall(const OutgoingMessage &message)
{
    if (message.text.trimmed().isEmpty())
        return refusedByUs(message, u"voice:empty_text"_s);
    if (message.text.size() > messaging::longestCall)
        return refusedByUs(message, u"voice:too_long"_s);
    return {};
}

} // namespace infobip

InfobipVoiceChannel::InfobipVoiceChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport,
                                         QObject *parent)
    : InfobipChannel(std::move(account), std::move(transport),
                     {.sendPath = u"/tts/3/advanced"_s,
                      .reportsPath = u"/voice/1/reports"_s,
                      .logsPath = u"/tts/3/logs"_s,
                      .logHasCursor = false,
                      .write = &infobip::voiceBody,
                      .read = &infobip::readVoiceItem,
                      .refuse = &infobip::refusedCall},
                     parent)
{
}

} // namespace otklik::channels
