// SPDX-License-Identifier: GPL-3.0-or-later
#include "traininggateway.h"

#include <QMutexLocker>

#include "trainingjson.h"
#include "trainingstate.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;
using namespace trainingjson;

namespace {

constexpr qsizetype largestRequest = 16LL * 1024 * 1024;

struct Place
{
    enum What { Send, Pull, Log };
    QLatin1StringView path;
    TrainingFamily family;
    What what;
};
constexpr Place places[] = {{"/sms/3/messages"_L1, TrainingFamily::Sms3, Place::Send},
                            {"/sms/3/reports"_L1, TrainingFamily::Sms3, Place::Pull},
                            {"/sms/3/logs"_L1, TrainingFamily::Sms3, Place::Log},
                            {"/sms/2/text/advanced"_L1, TrainingFamily::Sms2, Place::Send},
                            {"/sms/1/reports"_L1, TrainingFamily::Sms2, Place::Pull},
                            {"/sms/1/logs"_L1, TrainingFamily::Sms2, Place::Log},
                            {"/tts/3/advanced"_L1, TrainingFamily::Voice, Place::Send},
                            {"/voice/1/reports"_L1, TrainingFamily::Voice, Place::Pull},
                            {"/tts/3/logs"_L1, TrainingFamily::Voice, Place::Log},
                            {"/viber/2/messages"_L1, TrainingFamily::Viber, Place::Send},
                            {"/viber/2/reports"_L1, TrainingFamily::Viber, Place::Pull},
                            {"/viber/2/logs"_L1, TrainingFamily::Viber, Place::Log}};

bool hasKey(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) != 0)
            continue;
        for (const char *scheme : {"App ", "Basic ", "IBSSO ", "Bearer "}) {
            if (value.startsWith(scheme) && !value.mid(qsizetype(qstrlen(scheme))).trimmed().isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

TrainingGateway::TrainingGateway(const TrainingSettings &settings, Now now)
    : m_state(std::make_unique<State>(settings, std::move(now)))
{
}

TrainingGateway::TrainingGateway(const TrainingSettings &settings, const Clock &clock)
    : TrainingGateway(settings, [clock] { return clock.now().toMSecsSinceEpoch(); })
{
}

TrainingGateway::~TrainingGateway() = default;

TrainingReply TrainingGateway::handle(const HttpRequest &request)
{
    const QMutexLocker locker(&m_lock);
    ++m_state->requests;
    TrainingReply reply = m_state->route(request);
    reply.headers.emplaceBack("Date", httpDate(m_state->now()));
    return reply;
}

TrainingStatistics TrainingGateway::statistics() const
{
    const QMutexLocker locker(&m_lock);
    TrainingStatistics statistics = m_state->ledger.statistics();
    statistics.requests = m_state->requests;
    statistics.sends = m_state->sends;
    m_state->lookups.count(statistics);
    return statistics;
}

int TrainingGateway::reportsWaiting() const
{
    const QMutexLocker locker(&m_lock);
    return int(m_state->ledger.reportsWaiting());
}

TrainingReply TrainingGateway::State::route(const HttpRequest &request)
{
    const QString path = request.url.path();
    const QUrlQuery query(request.url);
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (isGet && path == "/training/stats"_L1)
        return statistics();
    if (isPost && path == "/training/inbound"_L1)
        return addInbound(request.body);

    const Place *place =
        std::find_if(std::begin(places), std::end(places), [&](const Place &known) { return path == known.path; });
    const bool isPlace = place != std::end(places);
    const bool isInbound = path == "/sms/1/inbox/reports"_L1;
    const bool isLookup = path == "/number/1/query"_L1, isLookupLog = path == "/number/1/logs"_L1;
    const bool isSend = isPlace && place->what == Place::Send;
    if (!isPlace && !isLookup && !isLookupLog && !isInbound)
        return trainingRefusal(false, 404, {}, "Requested resource not found.");
    const TrainingFamily family = isPlace ? place->family : TrainingFamily::Sms2;
    const bool oldFamily = speaksOld(family);
    if (!(isSend || isLookup ? isPost : isGet))
        return trainingRefusal(oldFamily, 405, "METHOD_NOT_ALLOWED", "Request method is not supported.");
    if (!hasKey(request))
        return trainingRefusal(oldFamily, 401, "UNAUTHORIZED", "The request lacks valid authentication credentials.");
    if (request.body.size() > largestRequest)
        return trainingRefusal(oldFamily, 413, "PAYLOAD_TOO_LARGE", "The request is too large.");

    if (isSend) {
        ++sends;
        return withFaults("send", oldFamily, [&](bool otherIds) { return send(request, family, otherIds); });
    }
    if (isLookup)
        return withFaults("lookup", true, [&](bool others) { return lookUp(request.body, others); });
    if (isLookupLog)
        return withFaults("logs", true, [&](bool) { return lookupLog(query); });
    if (isInbound)
        return withFaults("reports", oldFamily, [&](bool) { return pullInbound(query); });
    if (place->what == Place::Pull)
        return withFaults("reports", oldFamily, [&](bool) { return pull(query, family); });
    return withFaults("logs", oldFamily, [&](bool) { return log(query, family); });
}

TrainingReply TrainingGateway::State::withFaults(const QByteArray &on, bool oldFamily,
                                                 const std::function<TrainingReply(bool)> &doIt)
{
    const auto [delay, fault] = faults.ofRequest(on);
    TrainingReply reply;
    if (!fault) {
        reply = doIt(false);
        reply.delayMilliseconds = delay;
        return reply;
    }
    switch (fault->kind) {
    case FaultKind::Throttle:
    case FaultKind::Error: {
        const int status = fault->kind == FaultKind::Throttle ? 429 : fault->status;
        if (fault->kind == FaultKind::Error && fault->accepted)
            (void)doIt(false);
        reply = trainingRefusal(oldFamily, status, status == 429 ? "TOO_MANY_REQUESTS" : "GENERAL_ERROR",
                                status == 429 ? "Too many requests." : "Something went wrong. Please contact support.");
        if (fault->retryAfterSeconds >= 0)
            reply.headers.emplaceBack("Retry-After", fault->retryAfterAsDate
                                                         ? httpDate(now() + fault->retryAfterSeconds * 1000LL)
                                                         : QByteArray::number(fault->retryAfterSeconds));
        break;
    }
    case FaultKind::CutBefore:
        reply.cut = TrainingReply::Cut::BeforeAnswer;
        break;
    case FaultKind::CutAfter:
        reply = doIt(false);
        reply.cut = TrainingReply::Cut::BeforeAnswer;
        break;
    case FaultKind::CutMidway:
        reply = doIt(false);
        reply.cut = TrainingReply::Cut::MidAnswer;
        break;
    case FaultKind::Garbage:
        reply = doIt(false);
        reply.body = "<html><body>upstream \xff\xfe{\"messages\":[{\"messageId\":</body>";
        break;
    case FaultKind::OtherId:
        reply = doIt(true);
        break;
    case FaultKind::Oversize:
        reply = doIt(false);
        reply.body.append(1200LL * 1024, ' ');
        break;
    default:
        reply = doIt(false);
    }
    reply.delayMilliseconds = delay;
    return reply;
}

} // namespace otklik::channels
