// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelfactory.h"

#include <QCoreApplication>

#include "infobiplookupchannel.h"
#include "infobipsmschannel.h"
#include "infobipviberchannel.h"
#include "infobipvoicechannel.h"
#include "kannelchannel.h"
#include "smtpchannel.h"
#include "trainingchannel.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind
{
    QLatin1StringView name;
    QLatin1StringView channel;
    bool isBuilt;
};

constexpr Kind kinds[] = {{"infobip-sms"_L1, "sms"_L1, true},     {"infobip-voice"_L1, "voice"_L1, true},
                          {"infobip-viber"_L1, "viber"_L1, true}, {"infobip-lookup"_L1, "lookup"_L1, true},
                          {"kannel"_L1, "sms"_L1, true},          {"smtp"_L1, "email"_L1, true},
                          {"http"_L1, "sms"_L1, false},           {"training"_L1, "sms"_L1, true}};

const Kind *kindOf(const QString &name)
{
    const auto at =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &kind) { return kind.name == name; });
    return at == std::end(kinds) ? nullptr : at;
}

} // namespace

QStringList knownKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(kind.name);
    return names;
}

bool isBuilt(const QString &kind)
{
    const Kind *known = kindOf(kind);
    return known && known->isBuilt;
}

QString channelOfKind(const QString &kind)
{
    const Kind *known = kindOf(kind);
    return known ? QString(known->channel) : QString();
}

Done checkAccount(const GatewayAccount &account)
{
    const Kind *kind = kindOf(account.kind);
    if (!kind)
        return fail(Failure::Invalid, u"gateway.unknown_kind"_s,
                    QCoreApplication::translate("Channels", "There is no gateway of kind “%1”. The kinds are: %2.")
                        .arg(account.kind, knownKinds().join(", "_L1)));
    if (!kind->isBuilt)
        return fail(Failure::Invalid, u"gateway.kind_not_built"_s,
                    QCoreApplication::translate("Channels", "This version cannot talk to gateways of kind “%1” yet. "
                                                            "Use infobip-sms, kannel or smtp, or training to practise.")
                        .arg(account.kind));
    if (kind->name == "infobip-viber"_L1)
        OTKLIK_CHECK(infobip::readViberAccount(account.url));
    else if (kind->name.startsWith("infobip-"_L1))
        OTKLIK_CHECK(infobip::baseUrl(account.url));
    if (kind->name == "smtp"_L1)
        OTKLIK_CHECK(smtp::readAccount(account.name, account.url, account.keyEnv));
    if (kind->name == "kannel"_L1) {
        OTKLIK_CHECK(kannel::sendUrl(account.url));
        OTKLIK_CHECK(kannel::callbackUrl(account.callback));
    } else if (!account.callback.isEmpty()) {
        return fail(Failure::Invalid, u"gateway.no_callback"_s,
                    QCoreApplication::translate(
                        "Channels", "Reports of a gateway of kind “%1” are fetched, so it needs no address for them. "
                                    "Leave --callback out.")
                        .arg(account.kind));
    }
    return {};
}

Result<std::unique_ptr<messaging::Channel>> makeChannel(const GatewayAccount &account,
                                                        const ChannelSurroundings &surroundings)
{
    OTKLIK_CHECK(checkAccount(account));
    if (account.kind == "training"_L1) {
        if (!surroundings.training)
            return fail(Failure::Internal, u"gateway.no_training"_s,
                        QCoreApplication::translate("Channels", "No training gateway runs inside this program."));
        return std::make_unique<TrainingChannel>(surroundings.training);
    }
    if (account.kind == "kannel"_L1) {
        OTKLIK_TRY(send, kannel::sendUrl(account.url));
        OTKLIK_TRY(callback, kannel::callbackUrl(account.callback));
        return std::make_unique<KannelChannel>(kannel::Account{account.name, send, callback, account.keyEnv},
                                               surroundings.network);
    }
    if (account.kind == "smtp"_L1) {
        OTKLIK_TRY(mail, smtp::readAccount(account.name, account.url, account.keyEnv));
        return std::make_unique<SmtpChannel>(std::move(mail));
    }
    if (account.kind == "infobip-viber"_L1) {
        OTKLIK_TRY(viber, infobip::readViberAccount(account.url));
        return std::make_unique<InfobipViberChannel>(infobip::Account{viber.baseUrl, account.keyEnv}, viber.options,
                                                     surroundings.network);
    }
    OTKLIK_TRY(url, infobip::baseUrl(account.url));
    if (account.kind == "infobip-voice"_L1)
        return std::make_unique<InfobipVoiceChannel>(infobip::Account{url, account.keyEnv}, surroundings.network);
    if (account.kind == "infobip-lookup"_L1)
        return std::make_unique<InfobipLookupChannel>(infobip::Account{url, account.keyEnv}, surroundings.network);
    return std::make_unique<InfobipSmsChannel>(infobip::Account{url, account.keyEnv}, surroundings.network);
}

} // namespace otklik::channels
