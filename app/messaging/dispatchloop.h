// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <map>

#include "claims.h"
#include "dispatcher.h"
#include "gatewaypatience.h"
#include "ratelimiter.h"
#include "receipts.h"
#include "signincodes.h"

namespace otklik::messaging {

/// What the loops of one dispatcher have handed over together, so that none of them ends while a receipt of another may
/// still be fetched.
struct DispatchTally
{
    std::atomic<qint64> submitted = 0; ///< requests
    std::atomic<int> inFlight = 0;
};

/// The turning wheel inside Dispatcher; lives on its thread. One turn claims at most one chunk, so that answers are
/// written down between two claims; the network works meanwhile.
class DispatchLoop final : public QObject
{
    Q_OBJECT
public:
    DispatchLoop(const store::DatabaseUrl &url, const Clock &clock, ChannelFactory factory,
                 const DispatcherOptions &options, std::shared_ptr<DispatchTally> tally);
    ~DispatchLoop() override;

    void begin(bool once);
    void stopGracefully();

Q_SIGNALS:
    void progress(const otklik::messaging::DispatchCounts &counts);
    void gatewayTrouble(const QString &gateway, const QString &code, const QString &sentence);
    void databaseTrouble(const QString &sentence);
    void databaseBack();
    void finished(const otklik::messaging::DispatchCounts &counts);
    void failed(const otklik::Error &error);

private:
    struct Account
    {
        GatewayAccount account;
        std::unique_ptr<Channel>
            channel; ///< none where the account cannot be used; the reason is in the account's state
        RateLimiter limiter;
        int inFlight = 0;
        GatewayPatience patience; ///< as a whole gateway
        qint64 pacedUntil = 0;    ///< other dispatchers feed it too; monotonic
        bool wasLimited = false;  ///< passed over at the last claim because of its rate
        bool throttled = false;   ///< the wait was asked for by the gateway
        bool pulling = false;
        qint64 askedAt = -1;   ///< of the tally, when the last pull began
        qint64 drainedAt = -1; ///< of the tally: nothing more waited for what had been handed over then
        qint64 deniedAt = -1;  ///< of the tally: somebody else fetched them then
        qint64 pullAt = 0;
        bool told = false; ///< its trouble, by this dispatcher
        bool asking = false;
        qint64 lookAt = 0;
    };
    using AccountPointer = std::shared_ptr<Account>;
    /// What has to be written down; tried again when the database was away.
    struct Task
    {
        std::function<Done(DispatchLoop &)> run;
        int tries = 0;
    };

    void turn();
    void turnSoon(qint64 milliseconds = 0);
    [[nodiscard]] qint64 elapsed() const { return m_clockwork.elapsed(); }
    [[nodiscard]] bool openDatabase();
    void turnPassed();
    [[nodiscard]] Done tellWhyQueued();
    void lostDatabase(const Error &error);
    /// Writes down at once, or keeps for later.
    void writeDown(std::function<Done(DispatchLoop &)> run);
    void runTasks();
    [[nodiscard]] bool met(const Done &done);

    [[nodiscard]] Done refreshAccounts();
    void equip(Account &account);
    [[nodiscard]] bool mayTake(const Account &account) const;
    [[nodiscard]] qint64 limitedFor(Account &account);
    [[nodiscard]] Result<bool> claimOne();
    void submit(const AccountPointer &account, const ClaimedChunk &chunk);
    void answered(const AccountPointer &account, const ClaimedChunk &chunk, const SubmitReply &reply);
    void judgeGateway(Account &account, const SubmitReply &reply);
    void setGatewayState(Account &account, GatewayState state, const QString &code, const QString &sentence,
                         qint64 waitMilliseconds);

    [[nodiscard]] Done keepHouse();
    [[nodiscard]] Done pull(const AccountPointer &account);
    void pulled(const AccountPointer &account, const Result<PulledReports> &reports);
    [[nodiscard]] Done interpret(Account &account);
    [[nodiscard]] Done look(const AccountPointer &account);

    /// Codes of the second factor go out before everything else: somebody sits and waits.
    void sendCodes();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Result<qint64> onceWaits();
    void tellProgress(bool now = false);
    void finish();

    store::DatabaseUrl m_url;
    Clock m_clock;
    ChannelFactory m_factory;
    DispatcherOptions m_options;
    std::shared_ptr<DispatchTally> m_tally;
    DispatchTimes m_times;
    QString m_holder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Claims> m_claims;
    std::unique_ptr<Receipts> m_receipts;
    std::map<qint64, AccountPointer> m_accounts;
    SignInCodes m_codes;
    QList<Task> m_tasks;
    QTimer m_wake;
    QElapsedTimer m_clockwork;
    DispatchCounts m_counts;
    DispatchCounts m_told;
    int m_inFlight = 0;
    bool m_once = false;
    bool m_stopping = false;
    bool m_finished = false;
    bool m_begun = false;
    bool m_troubled = false;
    int m_reconnects = 0;
    qint64 m_openAt = 0;
    qint64 m_accountsAt = 0;
    qint64 m_houseAt = 0;
    qint64 m_purgeAt = 0;
    qint64 m_toldAt = -1000;
    qint64 m_lastWork = 0; ///< when something last moved, for --once
};

} // namespace otklik::messaging
