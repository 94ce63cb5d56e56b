// SPDX-License-Identifier: GPL-3.0-or-later
#include "infobipviberchannel.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include "textlimits.h"
#include "translate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using messaging::MessageFact;
using messaging::OutgoingMessage;

namespace infobip {

namespace {

constexpr int longestBeforeSms = 60; // minutes that Viber has before the SMS goes out

tl::unexpected<Error> badOption(const QString &key, const QString &expected)
{
    return fail(Failure::Invalid, u"gateway.bad_option"_s,
                translate("Channels", "The Viber account's address has «%1», which is not what it should be: %2.")
                    .arg(key, expected));
}

bool isOneLine(const QString &text, int most)
{
    return !text.trimmed().isEmpty() && text.size() <= most &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

} // namespace

Result<ViberAccount> readViberAccount(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype mark = text.indexOf(u'?');
    ViberAccount account;
    OTKLIK_TRY(url, baseUrl(mark < 0 ? text : text.left(mark)));
    account.baseUrl = url;
    const QUrlQuery query(mark < 0 ? QString() : text.mid(mark + 1));
    static const QRegularExpression smsSender(u"\\A(?:\\+?[0-9]{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 ._&-]{1,11})\\z"_s);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == "sender"_L1) {
            if (!isOneLine(value, 64))
                return badOption(key, translate("Channels", "the name of a sender that is registered at Viber"));
            account.options.sender = value;
        } else if (key == "sms_sender"_L1) {
            if (!smsSender.match(value).hasMatch())
                return badOption(key, translate("Channels", "at most 11 Latin letters and digits, or a number"));
            account.options.smsSender = value;
        } else if (key == "label"_L1) {
            account.options.label = value.toUpper();
            if (account.options.label != "PROMOTIONAL"_L1 && account.options.label != "TRANSACTIONAL"_L1)
                return badOption(key, translate("Channels", "promotional or transactional"));
        } else {
            return badOption(key, translate("Channels", "known are sender, sms_sender and label"));
        }
    }
    if (account.options.sender.isEmpty())
        return fail(Failure::Invalid, u"gateway.no_sender"_s,
                    translate("Channels",
                              "A Viber account needs the sender that is registered at Viber. Give it behind "
                              "the address: https://NAME.api.infobip.com?sender=City."));
    return account;
}

QByteArray viberBody(const messaging::OutgoingBatch &batch, const ViberOptions &options)
{
    const int minutes = std::min(batch.validityMinutes > 0 ? batch.validityMinutes : 2880, 2880);
    const bool hasTimeForSms = !options.smsSender.isEmpty() && minutes >= 2;
    const auto kindOf = [&](const OutgoingMessage &message) {
        return hasTimeForSms && message.alsoBySms ? u"sms"_s : QString();
    };
    QJsonArray messages;
    for (const Letter &letter : lettersOf(batch, kindOf)) {
        QJsonObject how;
        if (!options.label.isEmpty())
            how.insert(u"label"_s, options.label);
        if (!letter.kind.isEmpty()) {
            const int before = std::min(longestBeforeSms, minutes / 2);
            how.insert(u"validityPeriod"_s, minutesObject(before));
            how.insert(u"smsFailover"_s, QJsonObject{{u"sender"_s, options.smsSender},
                                                     {u"text"_s, letter.text},
                                                     {u"validityPeriod"_s, minutesObject(minutes - before)}});
        } else if (batch.validityMinutes > 0) {
            how.insert(u"validityPeriod"_s, minutesObject(minutes));
        }
        QJsonObject object{{u"sender"_s, letter.sender.isEmpty() ? options.sender : letter.sender},
                           {u"destinations"_s, letter.destinations},
                           {u"content"_s, QJsonObject{{u"type"_s, u"TEXT"_s}, {u"text"_s, letter.text}}}};
        if (!how.isEmpty())
            object.insert(u"options"_s, how);
        messages.append(object);
    }
    QJsonObject root{{u"messages"_s, messages}};
    if (!batch.bulkId.isEmpty())
        root.insert(u"options"_s, QJsonObject{{u"schedule"_s, QJsonObject{{u"bulkId"_s, batch.bulkId}}}});
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<MessageFact> readViberItem(const QJsonObject &item)
{
    auto fact = readItem(item);
    if (fact)
        fact->deadAddress = false;
    return fact;
}

std::optional<MessageFact> refusedViber(const OutgoingMessage &message)
{
    if (message.text.trimmed().isEmpty())
        return refusedByUs(message, u"viber:empty_text"_s);
    if (message.text.size() > messaging::longestViber)
        return refusedByUs(message, u"viber:too_long"_s);
    return {};
}

} // namespace infobip

InfobipViberChannel::InfobipViberChannel(infobip::Account account, infobip::ViberOptions options,
                                         std::shared_ptr<HttpTransport> transport, QObject *parent)
    : InfobipChannel(
          std::move(account), std::move(transport),
          {.sendPath = u"/viber/2/messages"_s,
           .reportsPath = u"/viber/2/reports"_s,
           .logsPath = u"/viber/2/logs"_s,
           .write = [options = std::move(options)](
                        const messaging::OutgoingBatch &batch) { return infobip::viberBody(batch, options); },
           .read = &infobip::readViberItem,
           .refuse = &infobip::refusedViber},
          parent)
{
}

} // namespace otklik::channels
