// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <map>

#include "inboxjob.h"
#include "wordhandler.h"

namespace otklik::inbox {

/// The inside of InboxJob, on the job's thread: one turn after another, each of them short.
class InboxLoop final : public QObject
{
    Q_OBJECT
public:
    InboxLoop(const store::DatabaseUrl &url, const Clock &clock, InboundMaker maker,
              const std::optional<messaging::DispatchTimes> &times);
    ~InboxLoop() override;

    void begin(bool once);
    void stopGracefully();

Q_SIGNALS:
    void progress(const otklik::inbox::InboxCounts &counts);
    void trouble(const QString &sentence);
    void finished(const otklik::inbox::InboxCounts &counts);

private:
    struct Account
    {
        messaging::GatewayAccount account;
        std::unique_ptr<InboundReader> reader; ///< none: the account receives nothing
        qint64 pullAt = 0;
        bool pulling = false;
        bool drained = false; ///< the last pull found nothing more, or could not be made
    };
    using AccountPointer = std::shared_ptr<Account>;

    void turn();
    [[nodiscard]] Done work();
    [[nodiscard]] Done open();
    [[nodiscard]] Done refreshAccounts();
    [[nodiscard]] Done storePulled();
    [[nodiscard]] Done pull();
    [[nodiscard]] Done read();
    [[nodiscard]] Done carryOut();
    void pulled(const AccountPointer &account, const Result<messaging::PulledReports> &page);
    void databaseFailed(const Error &error);
    void say(const QString &about, const QString &sentence);
    void turnIn(qint64 milliseconds);
    void finish();
    [[nodiscard]] bool isPulling() const;
    [[nodiscard]] qint64 elapsed() const { return m_running.elapsed(); }

    const store::DatabaseUrl m_url;
    const Clock m_clock;
    const InboundMaker m_maker;
    const std::optional<messaging::DispatchTimes> m_given;
    messaging::DispatchTimes m_times;
    QString m_holder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<InboundStore> m_store;
    std::unique_ptr<WordHandler> m_words;
    std::map<qint64, AccountPointer> m_accounts;
    QHash<QString, qint64> m_said;
    QElapsedTimer m_running;
    QTimer m_timer;
    InboxCounts m_counts;
    InboxCounts m_told;
    WordCounts m_before; ///< of the connections before this one
    qint64 m_accountsAt = 0;
    qint64 m_purgeAt = 3600000;                         ///< nothing big while a service starts
    QList<std::pair<GatewayId, QByteArray>> m_unstored; ///< given out already, and not yet in the database
    int m_pulling = 0;
    int m_databaseFailures = 0;
    bool m_worked = false;
    bool m_once = false;
    bool m_stopping = false;
    bool m_isOver = false;
};

} // namespace otklik::inbox
