// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include "channelfactory.h"
#include "channelmaker.h"
#include "commands.h"
#include "gatewayaccounts.h"
#include "traininggateway.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::GatewayAccount;
using otklik::messaging::GatewayAccounts;

namespace otklik::ctl {

namespace {

QJsonObject gatewayJson(const GatewayAccount &account, qint64 sent, qint64 unknown)
{
    return {{"name"_L1, account.name},
            {"kind"_L1, account.kind},
            {"channel"_L1, account.channel},
            {"url"_L1, account.url},
            {"callback"_L1, account.callback},
            {"rate"_L1, account.ratePerSecond},
            {"price"_L1, account.price},
            {"currency"_L1, account.currency},
            {"weight"_L1, account.weight},
            {"state"_L1, messaging::gatewayStateName(account.state)},
            {"message"_L1, account.stateSentence},
            {"since"_L1, instantJson(account.since)},
            {"sent"_L1, sent},
            {"unknown"_L1, unknown}};
}

/// Of smtp: what was said beside the address becomes part of it.
QString withMailOptions(const Call &call, const QString &url)
{
    QString whole = url;
    for (const QString &name : {u"from"_s, u"bounces"_s}) {
        if (call.has(name))
            whole += (whole.contains(u'?') ? u'&' : u'?') + name + u'=' +
                     QString::fromLatin1(QUrl::toPercentEncoding(call.option(name)));
    }
    return whole;
}

Result<Answer> add(Call &call)
{
    GatewayAccount account;
    account.name = call.arguments.first();
    account.kind = call.option(u"kind"_s);
    account.url = call.option(u"url"_s);
    account.keyEnv = call.option(u"key-env"_s);
    account.callback = call.option(u"callback"_s);
    account.currency = call.option(u"currency"_s);
    if (account.kind == "smtp"_L1)
        account.url = withMailOptions(call, account.url);
    else if (call.has(u"from"_s) || call.has(u"bounces"_s))
        return fail(Failure::Invalid, u"ctl.unknown_option"_s,
                    translate("Ctl", "--from and --bounces are for accounts of kind smtp."));
    if (account.kind.isEmpty())
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say which kind of gateway it is: --kind with one of %1.")
                        .arg(channels::knownKinds().join(u", "_s)));
    OTKLIK_CHECK(channels::checkAccount({account.name, account.kind, account.url, account.keyEnv, account.callback}));
    OTKLIK_TRY(rate, call.amount(u"rate"_s, 0));
    OTKLIK_TRY(price, call.amount(u"price"_s, 0));
    OTKLIK_TRY(weight, call.number(u"weight"_s, 0, 100));
    if (call.has(u"price"_s) != call.has(u"currency"_s))
        return fail(
            Failure::Invalid, u"ctl.missing_option"_s,
            translate("Ctl", "A price needs its currency and the other way round: --price 2.5 --currency RUB."));
    account.channel = channels::channelOfKind(account.kind);
    account.ratePerSecond = rate;
    account.price = price;
    account.weight = int(qMin<qint64>(weight, 1000000));
    OTKLIK_TRY(stored, GatewayAccounts::add(call.database(), account));
    return Answer{
        gatewayJson(stored, 0, 0),
        translate("Ctl", "The account «%1» is stored. «otklikctl gateway test %1» tries it.").arg(stored.name)};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(standings, GatewayAccounts::standings(call.database()));
    QJsonArray array;
    QList<QStringList> rows;
    for (const messaging::GatewayStanding &standing : std::as_const(standings)) {
        array.append(gatewayJson(standing.account, standing.sent, standing.unknown));
        rows.append({standing.account.name, standing.account.kind, messaging::gatewayStateName(standing.account.state),
                     translate("Ctl", "%1 sent").arg(standing.sent),
                     translate("Ctl", "%1 unknown").arg(standing.unknown), standing.account.stateSentence});
    }
    return Answer{array, rows.isEmpty()
                             ? translate("Ctl", "There is no gateway yet. Add one with «otklikctl gateway add».")
                             : table(rows)};
}

Result<Answer> test(Call &call)
{
    OTKLIK_TRY(account, GatewayAccounts::find(call.database(), call.arguments.first()));
    channels::TrainingGateway training({}, call.clock);
    OTKLIK_TRY(channel, channels::channelMaker(&training)(account));
    QFutureWatcher<Result<QString>> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Result<QString>>::finished, qApp, &QCoreApplication::quit);
    watcher.setFuture(channel->test());
    if (!watcher.isFinished())
        QCoreApplication::exec();
    if (watcher.future().resultCount() == 0)
        return fail(Failure::Internal, u"ctl.no_answer"_s,
                    translate("Ctl", "The test of «%1» ended without an answer. Try again.").arg(account.name));
    OTKLIK_TRY(sentence, watcher.future().result());
    return Answer{QJsonObject{{"name"_L1, account.name}, {"ok"_L1, true}, {"message"_L1, sentence}}, sentence};
}

Result<Answer> remove(Call &call)
{
    const QString name = call.arguments.first();
    OTKLIK_CHECK(GatewayAccounts::remove(call.database(), name));
    return Answer{QJsonObject{{"name"_L1, name}, {"removed"_L1, true}},
                  translate("Ctl", "The account «%1» is out of use; what it has sent stays in the ledger.").arg(name)};
}

Result<Answer> ready(Call &call)
{
    const QString name = call.arguments.first();
    OTKLIK_CHECK(GatewayAccounts::setReady(call.database(), name));
    return Answer{QJsonObject{{"name"_L1, name}, {"state"_L1, u"ok"_s}},
                  translate("Ctl", "The account «%1» is used again.").arg(name)};
}

} // namespace

QList<CommandSpec> GatewayCommands::table()
{
    return {{.path = u"gateway add"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Add an account that messages leave through."),
             .least = 1,
             .most = 1,
             .options =
                 {{u"kind"_s, u"KIND"_s, channels::knownKinds().join(u", "_s)},
                  {u"url"_s, u"URL"_s, translate("Ctl", "its address; not for training")},
                  {u"rate"_s, u"N"_s, translate("Ctl", "messages a second at most")},
                  {u"key-env"_s, u"VARIABLE"_s,
                   translate("Ctl", "name of the environment variable that holds the key; read when it is used")},
                  {u"callback"_s, u"URL"_s,
                   translate("Ctl", "of kannel: where it reaches «serve --listen», for example http://127.0.0.1:8880")},
                  {u"from"_s, u"ADDRESS"_s,
                   translate("Ctl", "of smtp: where mails come from, for example \"City of N. <city@example.org>\"")},
                  {u"bounces"_s, u"MAILBOX"_s,
                   translate(
                       "Ctl",
                       "of smtp: where what comes back is read: maildir:/var/mail/bounces or imaps://user@host/INBOX")},
                  {u"price"_s, u"P"_s, translate("Ctl", "of one part")},
                  {u"currency"_s, u"CODE"_s, translate("Ctl", "of the price")},
                  {u"weight"_s, u"N"_s,
                   translate("Ctl", "share of the work among the accounts of a channel; 100 unless said otherwise")}},
             .run = add},
            {.path = u"gateway list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the accounts with their state."),
             .run = list},
            {.path = u"gateway test"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Ask the gateway whether address and key are right; sends nothing."),
             .least = 1,
             .most = 1,
             .run = test},
            {.path = u"gateway ready"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Use a stopped account again after its trouble is mended."),
             .least = 1,
             .most = 1,
             .run = ready},
            {.path = u"gateway remove"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Take an account out of use."),
             .least = 1,
             .most = 1,
             .run = remove}};
}

} // namespace otklik::ctl
