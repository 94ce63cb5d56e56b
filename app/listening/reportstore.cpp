// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstore.h"

#include "gatewayaccounts.h"
#include "kannelwire.h"
#include "receipts.h"
#include "translate.h"

namespace otklik::listening {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 accountsLast = 5000; ///< ms; a new password or a removed account counts after so long
constexpr qint64 strangerAsks = 250;  ///< an unknown name has the accounts read again, so often at most
constexpr qint64 reopenAfter = 500;
constexpr qint64 sayAgainAfter = 60000;

} // namespace

ReportStore::ReportStore(const store::DatabaseUrl &url, const Clock &clock, ReportCounts *counts)
    : m_url(url), m_clock(clock), m_counts(counts)
{
    m_clockwork.start();
}

ReportStore::~ReportStore() = default;

void ReportStore::say(const QString &about, const QString &sentence)
{
    const qint64 now = m_clockwork.elapsed();
    if (const auto known = m_said.constFind(about); known != m_said.constEnd() && now - *known < sayAgainAfter)
        return;
    m_said.insert(about, now);
    Q_EMIT trouble(sentence);
}

void ReportStore::lost(const Error &error)
{
    m_database.reset();
    m_knowsAccounts = false;
    m_openAt = m_clockwork.elapsed() + reopenAfter;
    say(u"database"_s,
        translate("Listening", "Reports cannot be stored now; the gateways are asked to bring them again. %1")
            .arg(error.sentence));
}

bool ReportStore::isReady()
{
    const qint64 now = m_clockwork.elapsed();
    if (!m_database) {
        if (now < m_openAt)
            return false;
        auto opened = store::Database::open(m_url, m_clock);
        if (!opened) {
            lost(opened.error());
            return false;
        }
        m_database = std::move(*opened);
        m_said.remove(u"database"_s);
    }
    if (m_knowsAccounts && now - m_accountsRead < accountsLast)
        return true;
    if (const Done read = readAccounts(); !read) {
        lost(read.error());
        return false;
    }
    return true;
}

Done ReportStore::readAccounts()
{
    OTKLIK_TRY(accounts, messaging::GatewayAccounts::all(*m_database));
    m_accounts.clear();
    for (const messaging::GatewayAccount &account : std::as_const(accounts)) {
        if (account.kind != "kannel"_L1)
            continue;
        Account known{account.id, {}};
        // After a change of the password reports still come under the old one; it may stand beside for that long.
        for (const QString &variable : {account.keyEnv, account.keyEnv + "_OLD"_L1}) {
            if (const auto credentials = channels::kannel::readCredentials(variable))
                known.keys.append(credentials->hookKey());
            else if (variable == account.keyEnv)
                say(u"key "_s + account.name,
                    translate("Listening", "Reports for the account «%1» cannot be checked. %2")
                        .arg(account.name, credentials.error().sentence));
        }
        m_accounts.insert(account.name, known);
    }
    m_knowsAccounts = true;
    m_accountsRead = m_clockwork.elapsed();
    return {};
}

QList<int> ReportStore::store(const QList<IncomingReport> &reports)
{
    QList<int> statuses(reports.size(), 503);
    QHash<GatewayId, QList<qsizetype>> signedOnes;
    bool ready = isReady();
    for (qsizetype i = 0; ready && i < reports.size(); ++i) {
        const IncomingReport &report = reports.at(i);
        if (!m_accounts.contains(report.account) && m_clockwork.elapsed() - m_accountsRead > strangerAsks) {
            m_knowsAccounts = false; // it may have been added a moment ago
            ready = isReady();
        }
        const auto account = m_accounts.constFind(report.account);
        if (!ready) {
            break;
        } else if (account == m_accounts.constEnd()) {
            statuses[i] = 404;
            ++m_counts->unknownAccount;
            say(u"account"_s, translate("Listening", "A report came for an account that does not exist; nothing was "
                                                     "stored. Further ones are only counted."));
        } else if (account->keys.isEmpty()) {
            continue; // 503: it can be checked once the variable is set
        } else if (!channels::kannel::isSigned(account->keys, report.account, report.query)) {
            statuses[i] = 403;
            ++m_counts->wrongSignature;
            say(u"signature "_s + report.account,
                translate("Listening",
                          "A report for the account «%1» was not signed by us; nothing was stored. Further "
                          "ones are only counted. If the password was changed, keep the old one in the "
                          "same variable with _OLD behind its name for two days.")
                    .arg(report.account));
        } else {
            signedOnes[account->gateway].append(i);
        }
    }
    for (auto it = signedOnes.constBegin(); it != signedOnes.constEnd(); ++it) {
        QByteArray body;
        for (const qsizetype i : it.value())
            body += channels::kannel::reportLine(reports[i].received, reports[i].query) + '\n';
        if (m_database) {
            messaging::Receipts receipts(*m_database, m_times, QString());
            if (const Done stored = receipts.store(it.key(), body); stored) {
                for (const qsizetype i : it.value())
                    statuses[i] = 200;
                m_counts->stored += it.value().size();
                continue;
            } else {
                lost(stored.error());
            }
        }
    }
    m_counts->notStored += statuses.count(503);
    return statuses;
}

} // namespace otklik::listening
