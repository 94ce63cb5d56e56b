// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatchloop.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSysInfo>
#include <cmath>

#include "crashpoint.h"
#include "futures.h"

Q_LOGGING_CATEGORY(lcDispatch, "otklik.messaging.dispatch")

namespace otklik::messaging {

static constexpr int largestChunk = 1000;
static constexpr qint64 longestReconnect = 5000;
static constexpr qint64 onceReconnects = 30000; ///< how long --once waits for a database that went away

DispatchLoop::DispatchLoop(const store::DatabaseUrl &url, const Clock &clock, ChannelFactory factory,
                           const DispatcherOptions &options, std::shared_ptr<DispatchTally> tally)
    : m_url(url), m_clock(clock), m_factory(std::move(factory)), m_options(options), m_tally(std::move(tally)),
      m_wake(this)
{
    m_holder = options.holder.isEmpty() ? QStringLiteral("%1:%2:%3")
                                              .arg(QSysInfo::machineHostName())
                                              .arg(QCoreApplication::applicationPid())
                                              .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'))
                                        : options.holder;
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &DispatchLoop::turn);
    m_clockwork.start();
}

DispatchLoop::~DispatchLoop() = default;

void DispatchLoop::begin(bool once)
{
    m_once = once;
    turnSoon();
}

void DispatchLoop::stopGracefully()
{
    m_stopping = true;
    turnSoon();
}

void DispatchLoop::turnSoon(qint64 milliseconds)
{
    if (m_finished)
        return;
    const int wait = int(std::clamp<qint64>(milliseconds, 0, 60000));
    if (!m_wake.isActive() || m_wake.remainingTime() > wait)
        m_wake.start(wait);
}

void DispatchLoop::turn()
{
    if (m_finished || !openDatabase())
        return;
    runTasks();
    if (!m_database)
        return;
    if (elapsed() >= m_accountsAt && !met(refreshAccounts()))
        return;
    if (!met(keepHouse()))
        return;
    if (!m_stopping) {
        const Result<bool> claimed = claimOne();
        if (!claimed) {
            (void)met(fail(claimed.error()));
            return;
        }
        turnPassed();
        if (*claimed)
            return turnSoon();
    }
    tellProgress();
    if (isBusy())
        return turnSoon(m_times.poll); // an answer wakes us before
    if (m_stopping)
        return finish();
    if (!m_once) {
        qint64 wait = m_times.poll;
        for (const auto &[id, account] : m_accounts) {
            if (const qint64 limited = limitedFor(*account); limited > 0)
                wait = std::min(wait, limited);
        }
        return turnSoon(wait);
    }
    const Result<qint64> wait = onceWaits();
    if (!wait)
        (void)met(fail(wait.error()));
    else if (*wait >= 0)
        turnSoon(std::min<qint64>(*wait, m_times.poll));
    else if (met(tellWhyQueued()))
        finish();
}

// ---- the database -------------------------------------------------------------------------------------------------

bool DispatchLoop::openDatabase()
{
    if (m_database)
        return true;
    if (elapsed() < m_openAt) {
        turnSoon(m_openAt - elapsed());
        return false;
    }
    auto opened = store::Database::open(m_url, m_clock);
    if (!opened) {
        lostDatabase(opened.error());
        return false;
    }
    m_database = std::move(*opened);
    if (m_database->engine() == store::Engine::PostgreSql) {
        if (const auto preferred = m_database->select(QStringLiteral("messaging_prefer_indexes")); !preferred) {
            m_database.reset();
            lostDatabase(preferred.error());
            return false;
        }
    }
    if (m_options.times) {
        m_times = *m_options.times;
    } else if (const auto times = DispatchTimes::load(*m_database); times) {
        m_times = *times;
    } else {
        m_database.reset();
        lostDatabase(times.error());
        return false;
    }
    if (const auto codes = m_codes.begin(*m_database); !codes) {
        m_database.reset();
        lostDatabase(codes.error());
        return false;
    }
    m_claims = std::make_unique<Claims>(*m_database, m_times, m_holder);
    m_receipts = std::make_unique<Receipts>(*m_database, m_times, m_holder);
    m_accountsAt = 0;
    m_houseAt = 0;
    for (const auto &[id, account] : m_accounts)
        account->pullAt = 0; // so that the first turn writes something
    if (!std::exchange(m_begun, true))
        m_lastWork = elapsed();
    return true;
}

/// Only a whole turn shows that a database is back: one that opens and then takes nothing (a full disk, a file that may
/// only be read) is still away.
void DispatchLoop::turnPassed()
{
    m_reconnects = 0;
    if (!std::exchange(m_troubled, false))
        return;
    m_lastWork = elapsed();
    Q_EMIT databaseBack();
}

/// What was on its way stays in m_tasks; leases and epochs make it safe however long it takes.
void DispatchLoop::lostDatabase(const Error &error)
{
    m_claims.reset();
    m_receipts.reset();
    m_database.reset();
    if (!std::exchange(m_troubled, true)) {
        qCInfo(lcDispatch, "the database is away (%s)", qPrintable(error.code));
        Q_EMIT databaseTrouble(error.sentence);
    }
    const bool hopeless = error.kind == Failure::Forbidden && m_inFlight == 0 && m_tasks.isEmpty();
    if (m_once && (!m_begun || hopeless || elapsed() - m_lastWork > onceReconnects)) {
        Q_EMIT failed(error);
        return finish();
    }
    if (m_stopping && m_inFlight == 0 && m_tasks.isEmpty())
        return finish();
    m_openAt = elapsed() + std::min<qint64>(longestReconnect, 250 << std::min(m_reconnects++, 5));
    turnSoon(m_openAt - elapsed());
}

/// False: the step failed and what follows has been arranged.
bool DispatchLoop::met(const Done &done)
{
    if (done)
        return true;
    const Error &error = done.error();
    const bool isPassing = error.kind == Failure::Conflict || error.kind == Failure::Cancelled;
    if (isPassing && m_database && m_database->isAlive()) {
        qCInfo(lcDispatch, "a step is tried again (%s)", qPrintable(error.code));
        turnSoon(100);
    } else { // away; or full disk, missing right, missing schema: waiting is all that can be done, and saying so
        lostDatabase(error);
    }
    return false;
}

void DispatchLoop::writeDown(std::function<Done(DispatchLoop &)> run)
{
    m_tasks << Task{std::move(run), 0};
    if (m_database && m_tasks.size() == 1)
        runTasks();
    turnSoon();
}

void DispatchLoop::runTasks()
{
    while (m_database && !m_tasks.isEmpty()) {
        const auto run = m_tasks.first().run; // a copy: the list may grow meanwhile
        const Done done = run(*this);
        if (done) {
            m_tasks.removeFirst();
            continue;
        }
        if (done.error().kind != Failure::Unreachable && m_database->isAlive() && ++m_tasks.first().tries >= 5) {
            qCInfo(lcDispatch, "an outcome could not be written (%s); it will be asked for",
                   qPrintable(done.error().code));
            m_tasks.removeFirst(); // the lease runs out and the reaper finds out
        }
        (void)met(done);
        return;
    }
}

// ---- handing over -------------------------------------------------------------------------------------------------

/// Milliseconds that the account's rate makes us wait: our own messages and those of other dispatchers.
qint64 DispatchLoop::limitedFor(Account &account)
{
    return std::max({qint64(0), account.limiter.waitFor(elapsed()), account.pacedUntil - elapsed()});
}

Result<bool> DispatchLoop::claimOne()
{
    if (m_inFlight >= std::max(1, m_options.chunksInFlight))
        return false;
    const qint64 now = elapsed();
    QList<std::pair<double, AccountPointer>>
        candidates; // random order in which a heavier account comes first more often
    for (const auto &[id, account] : m_accounts) {
        account->wasLimited = limitedFor(*account) > 0;
        if (mayTake(*account) && !account->wasLimited)
            candidates << std::pair(-std::log(1.0 - QRandomGenerator::global()->generateDouble()) /
                                        std::max(account->account.weight, 1),
                                    account);
    }
    std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, account] : std::as_const(candidates)) {
        const int most =
            account->limiter.batchSize(std::clamp(account->channel->capabilities().largestBatch, 1, largestChunk));
        qint64 paced = 0;
        OTKLIK_TRY(chunk, m_claims->claim(account->account, most, account->limiter.rate(), &paced));
        if (!chunk) {
            account->pacedUntil = elapsed() + paced;
            account->wasLimited = paced > 0;
            continue;
        }
        m_lastWork = now;
        if (!chunk->batch.messages.isEmpty())
            submit(account, *chunk);
        return true;
    }
    return false;
}

void DispatchLoop::submit(const AccountPointer &account, const ClaimedChunk &chunk)
{
    if (!chunk.hasRoomFor(m_times.http)) { // we were held up; nothing has left, so it is simply queued again
        writeDown([chunk](DispatchLoop &loop) -> Done {
            OTKLIK_CHECK(loop.m_claims->markNotAccepted(chunk, 0, false));
            return {};
        });
        return;
    }
    m_counts.claimed += chunk.batch.messages.size();
    account->limiter.taken(int(chunk.batch.messages.size()), elapsed());
    ++account->inFlight;
    ++m_inFlight;
    ++m_tally->inFlight;
    ++m_tally->submitted;
    whenDone(account->channel->submit(chunk.batch, m_times.http), this, SubmitReply(),
             [this, account, chunk](const SubmitReply &reply) {
                 crashPoint("after_submit_before_mark");
                 --account->inFlight;
                 --m_inFlight;
                 --m_tally->inFlight;
                 answered(account, chunk, reply);
             });
}

void DispatchLoop::answered(const AccountPointer &account, const ClaimedChunk &chunk, const SubmitReply &reply)
{
    judgeGateway(*account, reply);
    writeDown([chunk, reply](DispatchLoop &loop) -> Done {
        const auto mark = [&]() -> Result<Marked> {
            if (!reply.notTaken.isEmpty()) // several requests: the outcome is that of the worst of them
                return loop.m_claims->markAnswered(chunk, reply.facts, reply.notTaken, reply.retryAfterSeconds,
                                                   reply.outcome != SubmitOutcome::AccountStopped);
            switch (reply.outcome) {
            case SubmitOutcome::Answered:
                return loop.m_claims->markAnswered(chunk, reply.facts);
            case SubmitOutcome::NotAccepted:
                return loop.m_claims->markNotAccepted(chunk, reply.retryAfterSeconds, true);
            case SubmitOutcome::AccountStopped:
                return loop.m_claims->markNotAccepted(chunk, 0, false);
            case SubmitOutcome::Refused:
                return loop.m_claims->markRefused(chunk, reply.code, reply.sentence);
            case SubmitOutcome::Unknown:
                break;
            }
            return loop.m_claims->markUnknown(chunk);
        };
        OTKLIK_TRY(marked, mark());
        loop.m_counts.sent += marked.sent;
        loop.m_counts.failed += marked.failed;
        loop.m_counts.unknown += marked.unknown;
        loop.tellProgress();
        return {};
    });
}

// ---- ends ---------------------------------------------------------------------------------------------------------

bool DispatchLoop::isBusy() const
{
    if (m_inFlight > 0 || !m_tasks.isEmpty())
        return true;
    return std::any_of(m_accounts.begin(), m_accounts.end(),
                       [](const auto &entry) { return entry.second->asking || entry.second->pulling; });
}

/// With --once: how long to go on waiting; -1: there is nothing left to do or to wait for.
Result<qint64> DispatchLoop::onceWaits()
{
    const qint64 now = elapsed();
    const bool patient = now - m_lastWork < m_times.onceWait;
    OTKLIK_TRY(due, m_claims->nextDue());
    OTKLIK_TRY(databaseNow, m_database->now());
    const qint64 dueIn = due.isValid() ? std::max<qint64>(0, databaseNow.msecsTo(due)) : -1;
    qint64 wait = -1;
    const auto consider = [&wait](qint64 milliseconds) {
        wait = wait < 0 ? milliseconds : std::min(wait, milliseconds);
    };
    for (const auto &[id, account] : m_accounts) {
        if (!account->channel || account->account.state == GatewayState::Stopped)
            continue;
        const qint64 limited = limitedFor(*account);
        const qint64 paused = account->patience.left(now);
        if (dueIn == 0 && account->wasLimited) // which may have passed just now
            consider(limited);
        // It asked us to slow down, or answers so that nobody knows: it is there, so waiting makes sense.
        if (dueIn >= 0 && account->patience.failures() > 0 && account->throttled && patient &&
            std::max(dueIn, paused) <= m_times.onceWait)
            consider(std::max<qint64>(10, std::max(dueIn, paused)));
        if (!account->channel->capabilities().pullsReports)
            continue;
        if (account->drainedAt != m_tally->submitted)
            consider(std::max<qint64>(0, account->pullAt - now));
        else if (patient && account->channel->reportsOnTheirWay() > 0)
            consider(std::max<qint64>(10, account->pullAt - now));
    }
    return wait;
}

/// With --once: what is still queued may wait for a gateway that was in trouble before we began.
Done DispatchLoop::tellWhyQueued()
{
    OTKLIK_TRY(due, m_claims->nextDue());
    if (!due.isValid())
        return {};
    for (const auto &[id, entry] : m_accounts) {
        const GatewayAccount &account = entry->account;
        if (account.state != GatewayState::Ok && !std::exchange(entry->told, true))
            Q_EMIT gatewayTrouble(account.name, account.stateCode, account.stateSentence);
    }
    return {};
}

void DispatchLoop::tellProgress(bool now)
{
    if (m_counts == m_told || (!now && elapsed() - m_toldAt < 250))
        return;
    m_told = m_counts;
    m_toldAt = elapsed();
    Q_EMIT progress(m_counts);
}

void DispatchLoop::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_wake.stop();
    if (m_claims) {
        (void)m_claims->finishJobs();
        (void)m_receipts->release();
        if (const auto unknown = m_claims->countUnknown(); unknown)
            m_counts.unknown = *unknown;
    }
    tellProgress(true);
    Q_EMIT finished(m_counts);
}

} // namespace otklik::messaging
