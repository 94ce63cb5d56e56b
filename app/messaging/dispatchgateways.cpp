// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DispatchLoop that looks after the gateways: their health, their receipts, their logs.
#include <QCoreApplication>
#include <QLoggingCategory>

#include "dispatchloop.h"
#include "futures.h"
#include "sendingboard.h"

Q_DECLARE_LOGGING_CATEGORY(lcDispatch)

namespace otklik::messaging {

static constexpr int reportPage = 1000;
static constexpr int smallBodies = 200;       ///< of a listener, read in one transaction
static constexpr qint64 longestProbe = 30000; ///< one probe every 30 s while a gateway is away
static constexpr qint64 purgeEvery = 3600000;

Done DispatchLoop::refreshAccounts()
{
    OTKLIK_TRY(accounts, GatewayAccounts::all(*m_database));
    OTKLIK_TRY(now, m_database->now());
    std::map<qint64, AccountPointer> known;
    for (const GatewayAccount &account : std::as_const(accounts)) {
        const auto found = m_accounts.find(account.id.value);
        AccountPointer mine = found == m_accounts.end() ? nullptr : found->second;
        const bool same = mine && mine->account.kind == account.kind && mine->account.url == account.url &&
                          mine->account.keyEnv == account.keyEnv && mine->account.callback == account.callback &&
                          mine->account.channel == account.channel;
        if (!same) {
            mine = std::make_shared<Account>(); // one that is on the wire lives on until its answer has come
            mine->limiter = RateLimiter(account.ratePerSecond);
            if (account.state == GatewayState::Waiting && account.notBefore.isValid())
                mine->patience.wait(elapsed(), std::max<qint64>(0, now.msecsTo(account.notBefore)));
        }
        if (mine->account.state != GatewayState::Ok && account.state == GatewayState::Ok)
            mine->patience.forgive();
        mine->account = account;
        mine->limiter.setConfigured(account.ratePerSecond);
        if (!mine->channel && (account.state != GatewayState::Stopped || !same))
            equip(*mine);
        known.emplace(account.id.value, mine);
    }
    m_accounts = std::move(known);
    m_accountsAt = elapsed() + m_times.poll;
    return {};
}

void DispatchLoop::equip(Account &account)
{
    Result<std::unique_ptr<Channel>> channel = m_factory(account.account);
    if (channel)
        account.channel = std::move(*channel);
    else
        setGatewayState(account, GatewayState::Stopped, channel.error().code, channel.error().sentence, 0);
}

bool DispatchLoop::mayTake(const Account &account) const
{
    return account.channel && account.account.state != GatewayState::Stopped &&
           !account.patience.isWaiting(elapsed()) &&
           (account.patience.failures() == 0 || account.inFlight == 0); // after trouble one probe at a time
}

void DispatchLoop::setGatewayState(Account &account, GatewayState state, const QString &code, const QString &sentence,
                                   qint64 waitMilliseconds)
{
    const bool isNews = account.account.state != state || account.account.stateCode != code;
    account.account.state = state;
    account.account.stateCode = code;
    account.account.stateSentence = sentence;
    account.patience.wait(elapsed(), waitMilliseconds);
    writeDown([id = account.account.id, state, code, sentence, waitMilliseconds](DispatchLoop &loop) -> Done {
        OTKLIK_TRY(now, loop.m_database->now());
        return GatewayAccounts::setState(*loop.m_database, id, state, code, sentence,
                                         state == GatewayState::Waiting ? now.addMSecs(waitMilliseconds) : QDateTime());
    });
    if (isNews && state != GatewayState::Ok) {
        qCInfo(lcDispatch, "gateway %s is %s (%s)", qPrintable(account.account.name),
               qPrintable(gatewayStateName(state)), qPrintable(code));
        account.told = true;
        Q_EMIT gatewayTrouble(account.account.name, code, sentence);
    }
}

void DispatchLoop::judgeGateway(Account &account, const SubmitReply &reply)
{
    switch (reply.outcome) {
    case SubmitOutcome::Answered:
    case SubmitOutcome::Refused:
        m_lastWork = elapsed();
        account.patience.worked();
        account.throttled = false;
        if (account.account.state == GatewayState::Waiting)
            setGatewayState(account, GatewayState::Ok, {}, {}, 0);
        return;
    case SubmitOutcome::AccountStopped:
        setGatewayState(account, GatewayState::Stopped, reply.code, reply.sentence, 0);
        return;
    case SubmitOutcome::NotAccepted:
    case SubmitOutcome::Unknown:
        break;
    }
    const bool unknown = reply.outcome == SubmitOutcome::Unknown;
    if (reply.throttled)
        account.limiter.throttled(elapsed());
    account.throttled = reply.throttled || reply.retryAfterSeconds > 0 || unknown;
    const GatewayPatience::Backoff backoff{std::min<qint64>(1000, m_times.backoffBase), longestProbe, 5};
    if (const auto wait = account.patience.failed(elapsed(), unknown, reply.retryAfterSeconds, backoff))
        setGatewayState(account, GatewayState::Waiting, reply.code, reply.sentence, *wait);
}

// ---- receipts, logs, leases ---------------------------------------------------------------------------------------

Done DispatchLoop::keepHouse()
{
    const qint64 now = elapsed();
    if (now >= m_houseAt) {
        m_houseAt = now + m_times.poll;
        OTKLIK_CHECK(m_codes.take(*m_database));
        OTKLIK_CHECK(m_claims->reap());
        OTKLIK_CHECK(m_claims->finishJobs());
        for (const auto &[id, account] : m_accounts) // what a listener stored, here or in another process
            if (account->channel && account->channel->capabilities().sendsReports)
                OTKLIK_CHECK(interpret(*account));
    }
    if (now >= m_purgeAt) {
        m_purgeAt = now + purgeEvery;
        OTKLIK_CHECK(m_receipts->purge());
        for (const auto &[id, account] : m_accounts) // bodies that a dispatcher stored and died
            OTKLIK_CHECK(interpret(*account));
    }
    sendCodes();
    for (const auto &[id, account] : m_accounts) {
        if (!account->channel)
            continue;
        OTKLIK_CHECK(look(account));
        OTKLIK_CHECK(pull(account));
    }
    return {};
}

/// Each by the healthiest account: one that works before one after trouble, a real one before the training one, then by
/// weight. A code that surely did not leave waits for the next turn; of one that may have left a second is not sent.
void DispatchLoop::sendCodes()
{
    while (!m_codes.isEmpty()) {
        AccountPointer best;
        const auto rank = [](const Account &account) {
            return std::tuple(account.account.state == GatewayState::Ok && account.patience.failures() == 0,
                              account.account.kind != QLatin1String("training"), account.account.weight);
        };
        for (const auto &[id, account] : m_accounts)
            if (account->account.channel == QLatin1String("sms") && mayTake(*account) &&
                account->limiter.waitFor(elapsed()) == 0 && (!best || rank(*account) > rank(*best)))
                best = account;
        if (!best)
            return;
        const SignInCodes::Outgoing code = m_codes.next();
        best->limiter.taken(1, elapsed());
        ++best->inFlight;
        ++m_inFlight;
        whenDone(best->channel->submit(code.batch, m_times.http), this, SubmitReply(),
                 [this, best, code](const SubmitReply &reply) {
                     --best->inFlight;
                     --m_inFlight;
                     judgeGateway(*best, reply);
                     if (reply.outcome == SubmitOutcome::NotAccepted || reply.outcome == SubmitOutcome::AccountStopped)
                         m_codes.giveBack(code);
                     else if (reply.outcome == SubmitOutcome::Answered)
                         ++m_counts.codes;
                     turnSoon();
                 });
    }
}

Done DispatchLoop::pull(const AccountPointer &account)
{
    const bool stopped = account->account.state == GatewayState::Stopped &&
                         account->account.stateCode != pausedByPerson; // receipts of a paused one still come
    if (account->pulling || elapsed() < account->pullAt || stopped || !account->channel->capabilities().pullsReports)
        return {};
    account->pullAt = elapsed() + m_times.pull;
    OTKLIK_TRY(mine, m_receipts->becomePuller(account->account.id));
    if (!mine) {
        // Somebody else fetches them; unless they end at this moment and leave it to us.
        if (std::exchange(account->deniedAt, m_tally->submitted) == m_tally->submitted)
            account->drainedAt = m_tally->submitted;
        return {};
    }
    account->pulling = true;
    account->askedAt = m_tally->submitted;
    const Result<PulledReports> nothing = fail(Failure::Cancelled, QStringLiteral("gateway.given_up"), QString());
    whenDone(account->channel->pullReports(reportPage), this, nothing,
             [this, account](const Result<PulledReports> &reports) {
                 account->pulling = false;
                 pulled(account, reports);
             });
    return {};
}

void DispatchLoop::pulled(const AccountPointer &account, const Result<PulledReports> &reports)
{
    turnSoon();
    if (!reports) {
        account->drainedAt = m_tally->submitted;
        account->pullAt = elapsed() + 5 * m_times.pull;
        if (reports.error().kind == Failure::Forbidden)
            setGatewayState(*account, GatewayState::Stopped, reports.error().code, reports.error().sentence, 0);
        return;
    }
    if (reports->count == 0) {
        if (m_tally->inFlight == 0)
            account->drainedAt = account->askedAt;
        return;
    }
    m_lastWork = elapsed();
    account->drainedAt = -1;
    // A full page: more waits. Sending goes first as long as there is something to send.
    const qint64 pause = m_inFlight > 0 ? m_times.pull / 4 : 0;
    account->pullAt = elapsed() + pause;
    writeDown([account, pause, reports = *reports, stored = std::make_shared<bool>(false)](DispatchLoop &loop) -> Done {
        if (!*stored) {
            OTKLIK_CHECK(loop.m_receipts->store(account->account.id, reports.raw));
            *stored = true;
            if (account->channel && !reports.handles.isEmpty())
                account->channel->putAway(reports.handles);
        }
        if (pause == 0) // the next page travels while this one is read
            OTKLIK_CHECK(loop.pull(account));
        return loop.interpret(*account);
    });
}

Done DispatchLoop::interpret(Account &account)
{
    if (!account.channel)
        return {};
    for (;;) {
        OTKLIK_TRY(counts, m_receipts->interpretNext(
                               account.account.id,
                               [&account](const QByteArray &raw, int *unreadable) {
                                   return account.channel->interpretReports(raw, unreadable);
                               },
                               account.channel->capabilities().sendsReports ? smallBodies : 1));
        if (!counts)
            return {};
        m_counts.receipts += counts->facts;
    }
}

Done DispatchLoop::look(const AccountPointer &account)
{
    if (account->asking || elapsed() < account->lookAt)
        return {};
    OTKLIK_TRY(chunk, m_claims->takeLook(account->account.id, account->channel->capabilities().canReconcile));
    if (!chunk && account->channel->capabilities().canReconcile) {
        OTKLIK_TRY(late, m_claims->takeFollowUp(account->account.id));
        chunk = late;
    }
    if (!chunk) {
        account->lookAt = elapsed() + m_times.poll;
        return {};
    }
    account->asking = true;
    whenDone(account->channel->reconcile(chunk->bulkId, chunk->messageIds), this, ReconcileReply(),
             [this, account, asked = *chunk](const ReconcileReply &reply) {
                 account->asking = false;
                 if (!reply.answered || asked.followUp) // a log may be asked 120 times a minute
                     account->lookAt = elapsed() + m_times.poll;
                 writeDown([asked, reply](DispatchLoop &loop) -> Done {
                     OTKLIK_TRY(marked, loop.m_claims->markLook(asked, reply));
                     if (marked.zombie || asked.followUp)
                         return {};
                     loop.m_lastWork = loop.elapsed();
                     loop.m_counts.sent += marked.sent;
                     loop.m_counts.failed += marked.failed;
                     loop.m_counts.unknown =
                         std::max<qint64>(0, loop.m_counts.unknown - asked.messageIds.size() + marked.unknown);
                     return {};
                 });
             });
    return {};
}

} // namespace otklik::messaging
