// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include "auditfindings.h"
#include "auditguard.h"
#include "auditsealer.h"
#include "channelmaker.h"
#include "commands.h"
#include "dispatcher.h"
#include "duplicatejob.h"
#include "inboundmaker.h"
#include "inboxjob.h"
#include "listener.h"
#include "lookupjob.h"
#include "output.h"
#include "retentionjob.h"
#include "session.h"
#include "stopsignal.h"
#include "traininggateway.h"
#include "trainingserver.h"
#include "unknownoutcomes.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::DispatchCounts;
using otklik::messaging::UnknownOutcomes;

namespace otklik::ctl {

namespace {

/// A line for the log of systemd, or for whoever watches.
void log(const QString &sentence)
{
    std::fprintf(stderr, "otklikctl: %s\n", sentence.toUtf8().constData());
}

QJsonObject countsJson(const DispatchCounts &counts)
{
    return {{"claimed"_L1, counts.claimed}, {"sent"_L1, counts.sent},         {"unknown"_L1, counts.unknown},
            {"failed"_L1, counts.failed},   {"receipts"_L1, counts.receipts}, {"codes"_L1, counts.codes}};
}

QString countsText(const DispatchCounts &counts)
{
    return translate("Ctl", "%1 claimed, %2 sent, %3 unknown, %4 failed, %5 receipts.")
        .arg(counts.claimed)
        .arg(counts.sent)
        .arg(counts.unknown)
        .arg(counts.failed)
        .arg(counts.receipts);
}

Result<Answer> serve(Call &call)
{
    OTKLIK_TRY(state, access::readState(call.database()));
    if (!state.may({u"dispatcher"_s}))
        return fail(Failure::Forbidden, u"access.not_dispatcher"_s,
                    translate("Ctl",
                              "The login «%1» does not send. Run «serve» with a login made by «otklikctl operator "
                              "add NAME --service dispatcher». Nothing was sent.")
                        .arg(state.login));
    const bool once = call.has(u"once"_s);
    std::unique_ptr<listening::Listener> listener;
    if (call.has(u"listen"_s)) {
        listener = std::make_unique<listening::Listener>(call.url, call.clock);
        QObject::connect(listener.get(), &listening::Listener::trouble, qApp,
                         [](const QString &sentence) { log(translate("Ctl", "listener: %1").arg(sentence)); });
        const QString wanted = call.option(u"listen"_s);
        OTKLIK_TRY(port, listener->listen(wanted, call.has(u"listen-wide"_s)));
        log(translate("Ctl", "Listening at %1:%2.").arg(wanted.left(wanted.lastIndexOf(u':'))).arg(port));
    }
    channels::TrainingGateway training({}, call.clock);
    messaging::DispatcherOptions options;
    if (call.url.engine == store::Engine::PostgreSql)
        options.loops = std::clamp(QThread::idealThreadCount(), 1, 2);
    messaging::Dispatcher dispatcher(call.url, call.clock, channels::channelMaker(&training), options);
    const QString headsFile = auditHeadsFile(call, u"audit-heads"_s);
    access::AuditSealer sealer(call.url, call.clock, headsFile);
    access::AuditGuard guard(call.url, call.clock, headsFile);
    const auto logAudit = [](const QString &sentence) { log(translate("Ctl", "audit: %1").arg(sentence)); };
    QObject::connect(&sealer, &access::AuditSealer::trouble, qApp, logAudit);
    QObject::connect(&guard, &access::AuditGuard::trouble, qApp, logAudit);
    QObject::connect(&guard, &access::AuditGuard::broken, qApp, [&](const QList<access::AuditFinding> &findings) {
        for (const access::AuditFinding &finding : findings)
            logAudit(auditFindingText(finding));
        logAudit(translate("Ctl", "Somebody changed the audit of this database. Sending goes on, no further end of the "
                                  "chain is written to %1. Keep that file and a copy of the database, and run "
                                  "«otklikctl audit verify --heads %1».")
                     .arg(headsFile));
        sealer.keepNoHeads();
    });
    privacy::RetentionJob retention(call.url, call.clock);
    QObject::connect(&retention, &privacy::RetentionJob::trouble, qApp,
                     [](const QString &sentence) { log(translate("Ctl", "retention: %1").arg(sentence)); });
    people::DuplicateJob duplicates(call.url, call.clock);
    QObject::connect(&duplicates, &people::DuplicateJob::trouble, qApp,
                     [](const QString &sentence) { log(translate("Ctl", "duplicates: %1").arg(sentence)); });
    hygiene::LookupJob lookups(call.url, call.clock, channels::channelMaker(&training));
    QObject::connect(&lookups, &hygiene::LookupJob::trouble, qApp,
                     [](const QString &sentence) { log(translate("Ctl", "look-ups: %1").arg(sentence)); });
    inbox::InboxJob inbound(call.url, call.clock, channels::inboundMaker(&training));
    QObject::connect(&inbound, &inbox::InboxJob::trouble, qApp,
                     [](const QString &sentence) { log(translate("Ctl", "inbox: %1").arg(sentence)); });
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, &dispatcher, [&] {
        log(translate("Ctl", "Stopping: what is on the wire is waited for."));
        dispatcher.stopGracefully();
        lookups.stopGracefully();
        inbound.stopGracefully();
    });
    DispatchCounts total;
    std::optional<Error> failure;
    QString trouble;
    const auto gatewayTrouble = [&](const QString &gateway, const QString &code, const QString &sentence) {
        trouble = sentence;
        log(translate("Ctl", "gateway %1 (%2): %3").arg(gateway, code, sentence));
    };
    QObject::connect(&dispatcher, &messaging::Dispatcher::gatewayTrouble, qApp, gatewayTrouble);
    QObject::connect(&lookups, &hygiene::LookupJob::gatewayTrouble, qApp, gatewayTrouble);
    QObject::connect(&dispatcher, &messaging::Dispatcher::databaseTrouble, qApp,
                     [](const QString &sentence) { log(sentence); });
    QObject::connect(&dispatcher, &messaging::Dispatcher::databaseBack, qApp,
                     [] { log(translate("Ctl", "The database is back; sending goes on.")); });
    QObject::connect(&dispatcher, &messaging::Dispatcher::failed, qApp, [&](const Error &error) { failure = error; });
    QObject::connect(&dispatcher, &messaging::Dispatcher::progress, qApp,
                     [&](const DispatchCounts &counts) { call.progress(countsText(counts)); });
    hygiene::LookupCounts looked;
    inbox::InboxCounts wrote;
    int working = 3; // all end before the service does
    const auto oneFinished = [&] {
        if (--working == 0)
            sealer.finish([] { QCoreApplication::quit(); });
    };
    QObject::connect(&dispatcher, &messaging::Dispatcher::finished, qApp, [&](const DispatchCounts &counts) {
        total = counts;
        oneFinished();
    });
    QObject::connect(&lookups, &hygiene::LookupJob::finished, qApp, [&](const hygiene::LookupCounts &counts) {
        looked = counts;
        oneFinished();
    });
    QObject::connect(&inbound, &inbox::InboxJob::finished, qApp, [&](const inbox::InboxCounts &counts) {
        wrote = counts;
        if (once) // what it answered is due now
            dispatcher.runOnce();
        oneFinished();
    });
    // First what was done to the chain is looked at: new places would hide that its end was cut off.
    guard.start([&] {
        sealer.start();
        if (once) {
            inbound.runOnce();
            lookups.runOnce();
        } else {
            retention.start();
            duplicates.start();
            dispatcher.start();
            lookups.start();
            inbound.start();
        }
    });
    QCoreApplication::exec();
    call.endProgress();
    if (failure)
        return fail(*failure);
    // Only a gateway that took nothing at all is «cannot reach»: what it refused now and then is in the counts.
    const bool unreached = once && total.sent == 0 && looked.answered == 0 && !trouble.isEmpty();
    QJsonObject json = countsJson(total);
    json.insert("looked_up"_L1, looked.answered);
    json.insert("received"_L1, wrote.received);
    json.insert("opt_outs"_L1, wrote.carriedOut);
    if (guard.isBroken())
        json.insert("audit_broken"_L1, true);
    QString text = countsText(total);
    if (looked.answered > 0)
        text += u'\n' + translate("Ctl", "%n numbers looked up.", nullptr, int(looked.answered));
    if (wrote.received > 0)
        text += u'\n' + translate("Ctl", "%n messages came in.", nullptr, int(wrote.received));
    return Answer{json, text, guard.isBroken() ? Findings : unreached ? Unreached : Finished};
}

Result<Answer> trainingGateway(Call &call)
{
    channels::TrainingSettings settings;
    if (call.has(u"faults"_s)) {
        OTKLIK_TRY(read, channels::TrainingSettings::fromFile(call.option(u"faults"_s)));
        settings = read;
    }
    OTKLIK_TRY(seconds, call.number(u"for"_s, 1, 0));
    channels::TrainingGateway gateway(settings, call.clock);
    channels::TrainingServer server(&gateway);
    const QString wanted = call.has(u"listen"_s) ? call.option(u"listen"_s) : u"127.0.0.1:8890"_s;
    OTKLIK_TRY(port, server.listen(wanted));
    const QString url = u"http://%1:%2"_s.arg(wanted.left(wanted.lastIndexOf(u':'))).arg(port);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, qApp, &QCoreApplication::quit);
    if (seconds > 0)
        QTimer::singleShot(std::chrono::seconds(qMin<qint64>(seconds, 7 * 86400)), qApp, &QCoreApplication::quit);
    call.sayNow(url, QJsonObject{{"listening"_L1, url}});
    QCoreApplication::exec();
    return Answer{QJsonValue(QJsonValue::Undefined), {}};
}

Result<Answer> unknownList(Call &call)
{
    OTKLIK_TRY(outcomes, UnknownOutcomes::list(call.database()));
    QJsonArray array;
    QList<QStringList> rows;
    for (const messaging::UnknownOutcome &outcome : std::as_const(outcomes)) {
        array.append(
            QJsonObject{{"id"_L1, outcome.chunk.value},
                        {"campaign"_L1, outcome.campaign.isValid() ? QJsonValue(outcome.campaign.value) : QJsonValue()},
                        {"gateway"_L1, outcome.gateway},
                        {"why"_L1, outcome.why},
                        {"messages"_L1, outcome.messages},
                        {"since"_L1, instantJson(outcome.since)}});
        rows.append({QString::number(outcome.chunk.value), outcome.gateway, outcome.why,
                     translate("Ctl", "%n messages", nullptr, outcome.messages), outcome.since.toString(Qt::ISODate)});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "No message waits for a decision.") : table(rows),
                  rows.isEmpty() ? Finished : Findings};
}

Result<Answer> unknownResolve(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    const QString as = call.option(u"as"_s);
    const QString decidedBy = qEnvironmentVariable("USER", u"otklikctl"_s);
    if (as == "sent"_L1)
        OTKLIK_CHECK(UnknownOutcomes::resolveAsSent(call.database(), ChunkId(id), decidedBy));
    else if (as == "again"_L1)
        OTKLIK_CHECK(UnknownOutcomes::sendAgain(call.database(), ChunkId(id), decidedBy));
    else
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say what you found out: --as sent (they left) or --as again (they surely did "
                                     "not; people who got one would get a second)."));
    return Answer{QJsonObject{{"id"_L1, id}, {"as"_L1, as}}, translate("Ctl", "Written down.")};
}

} // namespace

QList<CommandSpec> SendCommands::table()
{
    return {
        {.path = u"serve"_s,
         .arguments = {},
         .summary = translate("Ctl", "Send what is due and fetch receipts, until stopped (SIGINT, SIGTERM)."),
         .options = {{u"once"_s, {}, translate("Ctl", "until nothing is due")},
                     {u"audit-heads"_s, u"FILE"_s,
                      translate(
                          "Ctl",
                          "write the end of the audit's chain there each hour and compare; keep it off the database's "
                          "machine (or OTKLIK_AUDIT_HEADS)")},
                     {u"listen"_s, u"ADDRESS"_s,
                      translate("Ctl", "take reports that gateways bring (kannel), health and metrics, for example at "
                                       "127.0.0.1:8880")},
                     {u"listen-wide"_s, {}, translate("Ctl", "also at an address that other machines reach")}},
         .run = serve},
        {.path = u"training-gateway"_s,
         .arguments = {},
         .summary = translate(
             "Ctl", "Be a gateway for practice on this machine: it keeps the Infobip contract and reaches nobody."),
         .options =
             {{u"listen"_s, u"ADDRESS"_s,
               translate(
                   "Ctl",
                   "127.0.0.1:8890 unless said otherwise; port 0 takes a free one; the first line printed says which")},
              {u"faults"_s, u"FILE"_s, translate("Ctl", "JSON: what is to go wrong")},
              {u"for"_s, u"SECONDS"_s, translate("Ctl", "stop by itself after so long")}},
         .needs = Needs::Nothing,
         .run = trainingGateway},
        {.path = u"unknown list"_s,
         .arguments = {},
         .summary = translate("Ctl", "List messages of which nobody knows whether they left."),
         .run = unknownList},
        {.path = u"unknown resolve"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Write down what a person found out about them."),
         .least = 1,
         .most = 1,
         .options = {{u"as"_s, u"sent|again"_s, translate("Ctl", "they left; or send them again")}},
         .run = unknownResolve}};
}

} // namespace otklik::ctl
