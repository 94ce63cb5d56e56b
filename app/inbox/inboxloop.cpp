// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxloop.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSysInfo>

#include "futures.h"
#include "translate.h"

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;
using messaging::GatewayAccount;
using messaging::GatewayState;
using messaging::PulledReports;

static constexpr int page = 1000;
static constexpr int wordsATurn = 100;
static constexpr qint64 purgeEvery = 3600000;
static constexpr qint64 sayAgainAfter = 60000;
static constexpr qint64 forbiddenAgainAfter = 600000;
static constexpr int onceFailures = 3;

InboxLoop::InboxLoop(const store::DatabaseUrl &url, const Clock &clock, InboundMaker maker,
                     const std::optional<messaging::DispatchTimes> &times)
    : m_url(url), m_clock(clock), m_maker(std::move(maker)), m_given(times), m_timer(this)
{
    m_holder = u"%1:%2:%3"_s.arg(QSysInfo::machineHostName())
                   .arg(QCoreApplication::applicationPid())
                   .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InboxLoop::turn);
}

InboxLoop::~InboxLoop() = default;

void InboxLoop::begin(bool once)
{
    m_once = once;
    m_running.start();
    turn();
}

void InboxLoop::stopGracefully()
{
    m_stopping = true;
    if (m_running.isValid())
        turnIn(0);
    else
        Q_EMIT finished(m_counts);
}

void InboxLoop::turnIn(qint64 milliseconds)
{
    if (!m_isOver && (!m_timer.isActive() || m_timer.remainingTime() > milliseconds))
        m_timer.start(int(std::min<qint64>(milliseconds, 60000)));
}

void InboxLoop::say(const QString &about, const QString &sentence)
{
    const auto known = m_said.constFind(about);
    if (known != m_said.constEnd() && elapsed() - *known < sayAgainAfter)
        return;
    m_said.insert(about, elapsed());
    Q_EMIT trouble(sentence);
}

bool InboxLoop::isPulling() const
{
    return m_pulling > 0 || !m_unstored.isEmpty();
}

void InboxLoop::turn()
{
    if (m_isOver)
        return;
    m_worked = false;
    if (const Done done = work(); !done)
        return databaseFailed(done.error());
    m_databaseFailures = 0;
    if (m_counts != m_told) {
        m_told = m_counts;
        Q_EMIT progress(m_counts);
    }
    const bool drained = std::all_of(m_accounts.begin(), m_accounts.end(), [](const auto &entry) {
        const Account &account = *entry.second;
        return !account.reader || !account.reader->pulls() || account.drained;
    });
    if (!isPulling() && (m_stopping || (m_once && !m_worked && drained)))
        return finish();
    turnIn(m_worked ? 0 : m_times.poll);
}

void InboxLoop::finish()
{
    m_isOver = true;
    m_timer.stop();
    if (m_store)
        (void)m_store->release(m_holder);
    Q_EMIT finished(m_counts);
}

void InboxLoop::databaseFailed(const Error &error)
{
    if (m_words)
        m_before = {m_counts.carriedOut, m_counts.answered, 0};
    m_words.reset();
    m_store.reset();
    m_database.reset();
    ++m_databaseFailures;
    say(u"database"_s, error.sentence);
    if ((m_stopping || (m_once && m_databaseFailures >= onceFailures)) && !isPulling()) {
        m_isOver = true;
        Q_EMIT finished(m_counts);
        return;
    }
    if (m_stopping && m_databaseFailures > onceFailures) { // what was given out and cannot be stored
        m_isOver = true;
        Q_EMIT finished(m_counts);
        return;
    }
    turnIn(std::min<qint64>(5000, 250LL << std::min(m_databaseFailures, 5)));
}

Done InboxLoop::open()
{
    if (m_database)
        return {};
    OTKLIK_TRY(database, store::Database::open(m_url, m_clock));
    if (m_given) {
        m_times = *m_given;
    } else {
        OTKLIK_TRY(times, messaging::DispatchTimes::load(*database));
        m_times = times;
    }
    m_database = std::move(database);
    m_store = std::make_unique<InboundStore>(*m_database);
    m_words = std::make_unique<WordHandler>(*m_database);
    m_accountsAt = 0;
    return {};
}

Done InboxLoop::work()
{
    OTKLIK_CHECK(open());
    OTKLIK_CHECK(storePulled());
    if (m_stopping)
        return {};
    if (elapsed() >= m_accountsAt)
        OTKLIK_CHECK(refreshAccounts());
    OTKLIK_CHECK(pull());
    OTKLIK_CHECK(read());
    OTKLIK_CHECK(carryOut());
    if (elapsed() >= m_purgeAt) {
        m_purgeAt = elapsed() + purgeEvery;
        OTKLIK_CHECK(m_store->purge());
    }
    return {};
}

Done InboxLoop::refreshAccounts()
{
    OTKLIK_TRY(accounts, messaging::GatewayAccounts::all(*m_database));
    std::map<qint64, AccountPointer> known;
    for (const GatewayAccount &account : std::as_const(accounts)) {
        const auto found = m_accounts.find(account.id.value);
        AccountPointer mine = found == m_accounts.end() ? nullptr : found->second;
        const bool same = mine && mine->account.kind == account.kind && mine->account.url == account.url &&
                          mine->account.keyEnv == account.keyEnv && mine->account.channel == account.channel;
        if (!same) {
            mine = std::make_shared<Account>(); // one that is being asked lives on until its answer has come
            if (auto reader = m_maker(account))
                mine->reader = std::move(*reader);
            // What is wrong with the account the dispatcher says.
        }
        mine->account = account;
        known.emplace(account.id.value, mine);
    }
    m_accounts = std::move(known);
    m_accountsAt = elapsed() + m_times.poll;
    return {};
}

Done InboxLoop::pull()
{
    for (const auto &[id, account] : m_accounts) {
        if (!account->reader || !account->reader->pulls() || account->pulling || elapsed() < account->pullAt)
            continue;
        if (account->account.state == GatewayState::Stopped) {
            account->drained = true;
            continue;
        }
        account->pullAt = elapsed() + m_times.pull;
        OTKLIK_TRY(mine, m_store->becomePuller(account->account.id, m_holder, m_times.pullLease));
        if (!mine) { // somebody else fetches them
            account->drained = true;
            continue;
        }
        account->pulling = true;
        ++m_pulling;
        const Result<PulledReports> nothing = fail(Failure::Cancelled, u"gateway.given_up"_s, QString());
        messaging::whenDone(account->reader->pull(page), this, nothing,
                            [this, account = account](const Result<PulledReports> &reports) {
                                account->pulling = false;
                                --m_pulling;
                                pulled(account, reports);
                            });
    }
    return {};
}

void InboxLoop::pulled(const AccountPointer &account, const Result<PulledReports> &reports)
{
    turnIn(0);
    if (!reports) {
        account->drained = true;
        // A key without this right stays so until somebody changes it at the gateway.
        account->pullAt =
            elapsed() + (reports.error().kind == Failure::Forbidden ? forbiddenAgainAfter : 5LL * m_times.pull);
        if (reports.error().kind != Failure::Cancelled)
            say(u"pull "_s + account->account.name,
                translate("Inbox", "What people wrote to the account «%1» could not be fetched. %2")
                    .arg(account->account.name, reports.error().sentence));
        return;
    }
    account->drained = reports->count == 0;
    if (reports->count == 0)
        return;
    account->pullAt = 0; // more may wait
    m_unstored.append({account->account.id, reports->raw});
}

/// Before anything else, and again until the database has it: it will not be given out a second time.
Done InboxLoop::storePulled()
{
    while (!m_unstored.isEmpty()) {
        OTKLIK_CHECK(m_store->store(m_unstored.first().first, m_unstored.first().second));
        m_unstored.removeFirst();
        m_worked = true;
    }
    return {};
}

Done InboxLoop::read()
{
    OTKLIK_TRY(waiting, m_store->waiting());
    for (const GatewayId gateway : std::as_const(waiting)) {
        const auto found = m_accounts.find(gateway.value);
        if (found == m_accounts.end() || !found->second->reader)
            continue; // of an account that was taken away, or of a newer version: kept
        OTKLIK_TRY(counts, m_store->readNext(found->second->account, *found->second->reader));
        if (!counts)
            continue;
        m_worked = true;
        m_counts.received += counts->messages;
        if (counts->unreadable > 0)
            say(u"unreadable "_s + found->second->account.name,
                translate("Inbox", "Something that the account «%1» brought could not be read. It is kept for as long "
                                   "as reports are (inbound_batch).")
                    .arg(found->second->account.name));
    }
    return {};
}

Done InboxLoop::carryOut()
{
    for (int i = 0; i < wordsATurn; ++i) {
        OTKLIK_TRY(done, m_words->carryOutNext());
        m_counts.carriedOut = m_before.carriedOut + m_words->counts().carriedOut;
        m_counts.answered = m_before.answered + m_words->counts().answered;
        if (!done)
            return {};
        m_worked = true;
    }
    return {};
}

} // namespace otklik::inbox
