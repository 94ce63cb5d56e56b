// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookuploop.h"

#include <QLoggingCategory>

#include "crashpoint.h"
#include "futures.h"
#include "lookupschedules.h"

Q_LOGGING_CATEGORY(lcLookup, "otklik.lookup", QtWarningMsg)

namespace otklik::hygiene {

using messaging::GatewayAccount;
using messaging::GatewayState;
using messaging::LookupReply;
using messaging::SubmitOutcome;

LookupLoop::LookupLoop(const store::DatabaseUrl &url, const Clock &clock, messaging::ChannelFactory factory,
                       const std::optional<LookupTimes> &times)
    : m_url(url), m_clock(clock), m_factory(std::move(factory)), m_given(times), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LookupLoop::turn);
}

LookupLoop::~LookupLoop() = default;

void LookupLoop::begin(bool once)
{
    m_once = once;
    m_running.start();
    turn();
}

void LookupLoop::stopGracefully()
{
    m_stopping = true;
    if (m_running.isValid())
        turnIn(0);
    else
        Q_EMIT finished(m_counts);
}

void LookupLoop::turnIn(qint64 milliseconds)
{
    if (!m_timer.isActive() || m_timer.remainingTime() > milliseconds)
        m_timer.start(int(std::min<qint64>(milliseconds, 60000)));
}

void LookupLoop::turn()
{
    if (m_isOver)
        return;
    m_worked = false;
    if (const Done done = work(); !done)
        return databaseFailed(done.error());
    m_databaseFailures = 0;
    if (m_stopping) {
        if (m_inFlight > 0)
            return; // its answer takes the next turn
        m_isOver = true;
        Q_EMIT finished(m_counts);
        return;
    }
    if (m_worked) {
        m_lastWork = elapsed();
        turnIn(0);
        return;
    }
    qint64 next = m_times.poll;
    for (const auto &[id, account] : m_accounts) {
        if (const qint64 left = account->patience.left(elapsed()); left > 0)
            next = std::min(next, left);
        else if (const qint64 wait = account->limiter.waitFor(elapsed()); wait > 0)
            next = std::min(next, wait);
    }
    turnIn(std::max<qint64>(1, next));
}

Done LookupLoop::work()
{
    if (!m_database) {
        if (m_stopping)
            return {};
        OTKLIK_TRY(database, store::Database::open(m_url, m_clock));
        m_database = std::move(database);
        if (m_given) {
            m_times = *m_given;
        } else {
            OTKLIK_TRY(times, LookupTimes::load(*m_database));
            m_times = times;
        }
        m_claims = std::make_unique<LookupClaims>(*m_database, m_times);
    }
    if (m_stopping)
        return {};
    OTKLIK_CHECK(keepHouse());
    OTKLIK_CHECK(lookIntoLogs());
    OTKLIK_CHECK(ask());
    if (!m_once || m_worked || m_inFlight > 0)
        return {};
    // Once: to an end, but a gateway that is away, or its log, is not waited for without limit.
    OTKLIK_CHECK(m_claims->finishRuns());
    OTKLIK_TRY(open, m_claims->open());
    OTKLIK_TRY(working, m_database->select(QStringLiteral("hygiene_list_working_runs")));
    if ((open == 0 && working.isEmpty()) || elapsed() - m_lastWork > m_times.onceWait)
        m_stopping = true;
    return {};
}

Done LookupLoop::keepHouse()
{
    if (elapsed() < m_houseAt)
        return {};
    m_houseAt = elapsed() + m_times.poll;
    OTKLIK_CHECK(refreshAccounts());
    OTKLIK_CHECK(m_claims->expire());
    OTKLIK_CHECK(m_claims->finishRuns());
    OTKLIK_TRY(begun, LookupSchedules(*m_database).startDue());
    m_worked |= begun > 0;
    if (elapsed() >= m_purgeAt) {
        OTKLIK_TRY(isMore, m_claims->purge()); // a piece a turn, so that numbers are asked meanwhile
        m_purgeAt = elapsed() + (isMore ? 0 : purgeEvery);
    }
    return {};
}

Done LookupLoop::refreshAccounts()
{
    OTKLIK_TRY(accounts, messaging::GatewayAccounts::all(*m_database));
    OTKLIK_TRY(now, m_database->now());
    std::map<qint64, AccountPointer> known;
    for (const GatewayAccount &account : std::as_const(accounts)) {
        if (account.channel != QLatin1String("lookup") && account.kind != QLatin1String("training"))
            continue;
        const auto found = m_accounts.find(account.id.value);
        AccountPointer mine = found == m_accounts.end() ? nullptr : found->second;
        if (!mine || mine->account.kind != account.kind || mine->account.url != account.url ||
            mine->account.keyEnv != account.keyEnv) {
            mine = std::make_shared<Account>(); // one that is on the wire lives on until its answer has come
            mine->limiter = messaging::RateLimiter(account.ratePerSecond);
            if (account.state == GatewayState::Waiting && account.notBefore.isValid())
                mine->patience.wait(elapsed(), std::max<qint64>(0, now.msecsTo(account.notBefore)));
        }
        if (mine->account.state != GatewayState::Ok && account.state == GatewayState::Ok)
            mine->patience.forgive();
        mine->account = account;
        mine->limiter.setConfigured(account.ratePerSecond);
        if (!mine->channel && account.state != GatewayState::Stopped) {
            auto channel = m_factory(account);
            if (channel) {
                mine->channel = std::move(*channel);
            } else {
                LookupReply reply;
                reply.code = channel.error().code;
                reply.sentence = channel.error().sentence;
                setState(*mine, GatewayState::Stopped, reply, 0);
            }
        }
        known.emplace(account.id.value, mine);
    }
    m_accounts = std::move(known);
    return {};
}

bool LookupLoop::mayTake(const Account &account) const
{
    return account.channel && account.account.state != GatewayState::Stopped &&
           !account.patience.isWaiting(elapsed()) && account.channel->capabilities().largestLookup > 0 &&
           (account.patience.failures() == 0 || account.inFlight == 0); // after trouble one probe at a time
}

// ---- asking -------------------------------------------------------------------------------------------------------

Done LookupLoop::ask()
{
    if (m_inFlight >= m_times.inFlight)
        return {};
    OTKLIK_TRY(runs, m_database->select(QStringLiteral("hygiene_list_working_runs")));
    for (const store::Row row : runs) {
        const auto found = m_accounts.find(row.integer("gateway_id"));
        if (found == m_accounts.end() || !mayTake(*found->second))
            continue;
        const AccountPointer account = found->second;
        if (account->limiter.waitFor(elapsed()) > 0)
            continue;
        const int most =
            account->limiter.batchSize(std::min(m_times.batch, account->channel->capabilities().largestLookup));
        QElapsedTimer sinceClaim;
        sinceClaim.start();
        OTKLIK_TRY(batch, m_claims->claim(row.id<LookupRunId>("id"), account->account.id, most));
        if (!batch)
            continue;
        m_worked = true;
        if (sinceClaim.elapsed() + m_times.http > m_times.lease) { // asleep on the way: nobody else may count on us
            OTKLIK_CHECK(m_claims->notTaken(batch->id));
            continue;
        }
        account->limiter.taken(int(batch->numbers.size()), elapsed());
        ++account->inFlight;
        ++m_inFlight;
        m_counts.asked += batch->numbers.size();
        messaging::whenDone(account->channel->lookUp(batch->numbers, m_times.http), this, LookupReply(),
                            [this, account, batch = *batch](const LookupReply &reply) {
                                --account->inFlight;
                                --m_inFlight;
                                received(account, batch, reply);
                                turnIn(0);
                            });
        if (m_inFlight >= m_times.inFlight)
            return {};
    }
    return {};
}

void LookupLoop::received(const AccountPointer &account, const LookupBatch &batch, const LookupReply &reply)
{
    crashPoint("lookup_answer_received");
    judge(*account, batch, reply);
    if (!m_claims)
        return; // the database is away: the gateway's log tells later
    Done done;
    switch (reply.outcome) {
    case SubmitOutcome::Answered:
        done = m_claims->answered(batch.id, reply.verdicts);
        m_counts.answered += reply.verdicts.size();
        break;
    case SubmitOutcome::NotAccepted:
    case SubmitOutcome::AccountStopped:
    case SubmitOutcome::Refused:
        done = m_claims->notTaken(batch.id);
        if (done && reply.outcome == SubmitOutcome::Refused)
            done = m_claims->pause(batch.run, reply.code, reply.sentence);
        break;
    case SubmitOutcome::Unknown:
        done = m_claims->inDoubt(batch.id);
        break;
    }
    if (!done)
        databaseFailed(done.error());
    Q_EMIT progress(m_counts);
}

void LookupLoop::judge(Account &account, const LookupBatch &batch, const LookupReply &reply)
{
    const bool isWell = reply.outcome == SubmitOutcome::Answered || reply.outcome == SubmitOutcome::Refused;
    if (m_claims) // a run that waits says why
        if (const Done noted = m_claims->note(batch.run, isWell ? QStringLiteral("") : reply.code,
                                              isWell ? QStringLiteral("") : reply.sentence);
            !noted)
            qCWarning(lcLookup, "a note was not stored: %s", qPrintable(noted.error().code));
    if (isWell) {
        account.patience.worked();
        if (account.account.state == GatewayState::Waiting)
            setState(account, GatewayState::Ok, {}, 0);
        return;
    }
    if (reply.outcome == SubmitOutcome::AccountStopped) {
        setState(account, GatewayState::Stopped, reply, 0);
        return;
    }
    if (reply.throttled)
        account.limiter.throttled(elapsed());
    const messaging::GatewayPatience::Backoff backoff{m_times.backoffBase, m_times.backoffCap, 16};
    if (const auto wait = account.patience.failed(elapsed(), reply.outcome == SubmitOutcome::Unknown,
                                                  reply.retryAfterSeconds, backoff))
        setState(account, GatewayState::Waiting, reply, *wait);
}

void LookupLoop::setState(Account &account, GatewayState state, const LookupReply &reply, qint64 wait)
{
    const bool isNews = account.account.state != state || account.account.stateCode != reply.code;
    account.account.state = state;
    account.account.stateCode = reply.code;
    account.patience.wait(elapsed(), wait);
    if (m_database) {
        const auto now = m_database->now();
        const Done stored = messaging::GatewayAccounts::setState(
            *m_database, account.account.id, state, reply.code, reply.sentence,
            state == GatewayState::Waiting && now ? now->addMSecs(wait) : QDateTime());
        if (!stored)
            qCWarning(lcLookup, "the state of a gateway was not stored: %s", qPrintable(stored.error().code));
    }
    if (isNews && state != GatewayState::Ok)
        Q_EMIT gatewayTrouble(account.account.name, reply.code, reply.sentence);
}

// ---- logs ---------------------------------------------------------------------------------------------------------

Done LookupLoop::lookIntoLogs()
{
    if (m_looking)
        return {};
    OTKLIK_TRY(doubt, m_claims->takeDoubt());
    if (!doubt)
        return {};
    m_worked = true;
    const auto found = m_accounts.find(doubt->gateway.value);
    const bool canAsk =
        found != m_accounts.end() && found->second->channel && found->second->channel->capabilities().canFindLookups;
    if (!canAsk || doubt->numbers.isEmpty()) // nobody can say any more: after the last look it counts as lost
        return m_claims->looked(*doubt, {});
    m_looking = true;
    ++m_inFlight;
    messaging::whenDone(
        found->second->channel->findLookups(doubt->numbers, doubt->since, doubt->until), this, LookupReply(),
        [this, doubt = *doubt, account = found->second](const LookupReply &reply) mutable {
            m_looking = false;
            --m_inFlight;
            if (reply.outcome == SubmitOutcome::Answered && account->account.state == GatewayState::Waiting &&
                !account->patience.isWaiting(elapsed()))
                setState(*account, GatewayState::Ok, {}, 0); // it is there again
            // A log that could not be read says nothing: no number is given up for that, as long as it may
            // still stand there.
            if (reply.outcome != SubmitOutcome::Answered && !doubt.isForgotten)
                doubt.isLast = false;
            const Done done = m_claims ? m_claims->looked(doubt, reply.verdicts) : Done();
            m_counts.answered += reply.verdicts.size();
            if (!done)
                databaseFailed(done.error());
            turnIn(0);
        });
    return {};
}

void LookupLoop::databaseFailed(const Error &error)
{
    Q_EMIT trouble(error.sentence);
    if (error.kind == Failure::Unreachable || !m_database || !m_database->isAlive()) {
        m_claims.reset();
        m_database.reset();
    }
    ++m_databaseFailures;
    if ((m_once && m_databaseFailures > 3) || (m_stopping && m_inFlight == 0)) {
        m_isOver = true;
        Q_EMIT finished(m_counts);
        return;
    }
    turnIn(std::min<qint64>(30000, 500LL << std::min(m_databaseFailures, 6)));
}

} // namespace otklik::hygiene
