// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <atomic>
#include <memory>

#include "clock.h"
#include "database.h"
#include "dispatchtimes.h"
#include "ids.h"

namespace otklik::listening {

/// A call of a gateway as it came.
struct IncomingCall
{
    enum What {
        KannelReport,   ///< query
        KannelMessage,  ///< query: somebody has written
        InfobipReports, ///< body
        InfobipInbound, ///< body: people have written
        Unsubscribe     ///< query: the token of /u/; no account, the token says it
    };
    What what = KannelReport;
    QString account;
    QByteArray query;
    QDateTime received;
    QByteArray body = {};
    QHash<QByteArray, QByteArray> headers = {};
};

/// What became of calls since the listener began. Any thread.
struct ReportCounts
{
    std::atomic<qint64> stored{0};
    std::atomic<qint64> wrongSignature{0};
    std::atomic<qint64> unknownAccount{0};
    std::atomic<qint64> notStored{0}; ///< the database was away: the gateway was asked to come again
};

/// Stores calls raw, many in one transaction, before they are answered; dispatcher and inbox interpret them later.
/// Knows the accounts and their keys; what is not signed is counted and never stored. Lives on a thread of its own with
/// a connection of its own; a database that goes away is tried again at the next call.
class ReportStore final : public QObject
{
    Q_OBJECT
public:
    ReportStore(const store::DatabaseUrl &url, const Clock &clock, ReportCounts *counts);
    ~ReportStore() override;

    /// The status for each: 200 stored, 400 no JSON, 401 no password given, 403 not signed, 404 no such account, 503
    /// not now.
    [[nodiscard]] QList<int> store(const QList<IncomingCall> &calls);

Q_SIGNALS:
    /// For the log; at most once a minute for the same thing.
    void trouble(const QString &sentence);

private:
    struct Account
    {
        GatewayId gateway;
        QList<QByteArray> keys; ///< of kannel; empty: the variable holds none
        bool isKannel = true;
        QString keyEnv;
        bool isMail = false;    ///< its keys sign the ways out of its mails
        bool takesWords = true; ///< of Infobip: residents write to it, and what they write is read
    };
    /// 200: it is the gateway's and can be stored.
    [[nodiscard]] int judge(const IncomingCall &call, const Account &account);
    [[nodiscard]] QString accountOf(const IncomingCall &call) const;
    [[nodiscard]] Done storeCalls(GatewayId gateway, const QList<const IncomingCall *> &calls);
    [[nodiscard]] bool isReady();
    [[nodiscard]] Done readAccounts();
    void lost(const Error &error);
    void say(const QString &about, const QString &sentence);

    store::DatabaseUrl m_url;
    Clock m_clock;
    ReportCounts *m_counts;
    std::unique_ptr<store::Database> m_database;
    messaging::DispatchTimes m_times;
    QHash<QString, Account> m_accounts;
    QElapsedTimer m_clockwork;
    qint64 m_openAt = 0;
    qint64 m_accountsRead = 0;
    bool m_knowsAccounts = false;
    QHash<QString, qint64> m_said;
};

} // namespace otklik::listening
