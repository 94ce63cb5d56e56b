// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <map>

#include "gatewaypatience.h"
#include "lookupclaims.h"
#include "lookupjob.h"
#include "ratelimiter.h"

namespace otklik::hygiene {

/// The inside of LookupJob, on the job's thread: one turn after another, each of them short; answers come as futures.
class LookupLoop final : public QObject
{
    Q_OBJECT
public:
    LookupLoop(const store::DatabaseUrl &url, const Clock &clock, messaging::ChannelFactory factory,
               const std::optional<LookupTimes> &times);
    ~LookupLoop() override;

    void begin(bool once);
    void stopGracefully();

Q_SIGNALS:
    void progress(const otklik::hygiene::LookupCounts &counts);
    void gatewayTrouble(const QString &gateway, const QString &code, const QString &sentence);
    void trouble(const QString &sentence);
    void finished(const otklik::hygiene::LookupCounts &counts);

private:
    static constexpr qint64 purgeEvery = 3600000;
    struct Account
    {
        messaging::GatewayAccount account;
        std::unique_ptr<messaging::Channel> channel;
        messaging::RateLimiter limiter;
        messaging::GatewayPatience patience;
        int inFlight = 0;
    };
    using AccountPointer = std::shared_ptr<Account>;

    void turn();
    [[nodiscard]] Done work();
    [[nodiscard]] Done refreshAccounts();
    [[nodiscard]] Done keepHouse();
    [[nodiscard]] Done ask();
    [[nodiscard]] Done lookIntoLogs();
    [[nodiscard]] bool mayTake(const Account &account) const;
    void received(const AccountPointer &account, const LookupBatch &batch, const messaging::LookupReply &reply);
    void judge(Account &account, const LookupBatch &batch, const messaging::LookupReply &reply);
    void setState(Account &account, messaging::GatewayState state, const messaging::LookupReply &reply, qint64 wait);
    void databaseFailed(const Error &error);
    void turnIn(qint64 milliseconds);
    [[nodiscard]] qint64 elapsed() const { return m_running.elapsed(); }

    const store::DatabaseUrl m_url;
    const Clock m_clock;
    const messaging::ChannelFactory m_factory;
    const std::optional<LookupTimes> m_given;
    LookupTimes m_times;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<LookupClaims> m_claims;
    std::map<qint64, AccountPointer> m_accounts;
    QElapsedTimer m_running;
    QTimer m_timer;
    LookupCounts m_counts;
    qint64 m_houseAt = 0;
    qint64 m_purgeAt = purgeEvery; ///< nothing big while a service starts
    qint64 m_lastWork = 0;
    int m_inFlight = 0;
    int m_databaseFailures = 0;
    bool m_looking = false; ///< a log is being asked
    bool m_worked = false;  ///< this turn did something
    bool m_once = false;
    bool m_stopping = false;
    bool m_isOver = false;
};

} // namespace otklik::hygiene
