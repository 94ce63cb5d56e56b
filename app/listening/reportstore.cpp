// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstore.h"

#include <QJsonDocument>

#include "gatewayaccounts.h"
#include "inboundstore.h"
#include "infobipinbound.h"
#include "kannelinbound.h"
#include "kannelwire.h"
#include "maildir.h"
#include "receipts.h"
#include "smtpaccount.h"
#include "translate.h"

namespace otklik::listening {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 accountsLast = 5000; ///< ms; a new password or a removed account counts after so long
constexpr qint64 strangerAsks = 250;  ///< an unknown name has the accounts read again, so often at most
constexpr qint64 reopenAfter = 500;
constexpr qint64 sayAgainAfter = 60000;

/// A click on the way out, as the mail that would have said the same: the dispatcher reads both alike.
QByteArray wayOutMail(const QByteArray &token)
{
    return "To: unsubscribe+" + token + "@page.invalid\nSubject: unsubscribe\n\n";
}

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
        if (account.kind.startsWith("infobip-"_L1) && account.kind != "infobip-lookup"_L1)
            m_accounts.insert(account.name,
                              Account{account.id, {}, false, account.keyEnv, false, account.kind == "infobip-sms"_L1});
        if (account.kind == "smtp"_L1) {
            Account known{account.id, {}, false, account.keyEnv, true};
            if (account.keyEnv.isEmpty() || qEnvironmentVariableIsSet(account.keyEnv.toUtf8().constData()))
                known.keys.append(channels::smtp::addressKey(account.name, account.keyEnv));
            m_accounts.insert(account.name, known);
        }
        if (account.kind != "kannel"_L1)
            continue;
        Account known{account.id, {}, true, account.keyEnv, false};
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

/// Of a way out: whose key has signed it; one whose key is not known here, if none has. Empty: nobody's.
QString ReportStore::accountOf(const IncomingCall &call) const
{
    if (call.what != IncomingCall::Unsubscribe)
        return call.account;
    const QString address = u"unsubscribe+"_s + QString::fromLatin1(call.query) + u"@page.invalid"_s;
    QString keyless;
    for (auto it = m_accounts.constBegin(); it != m_accounts.constEnd(); ++it) {
        if (!it->isMail)
            continue;
        const auto own = channels::smtp::readOwnAddress(it->keys.value(0), address);
        if (own && own->isSigned && !it->keys.isEmpty())
            return it.key();
        if (own && it->keys.isEmpty())
            keyless = it.key();
    }
    return keyless;
}

int ReportStore::judge(const IncomingCall &call, const Account &account)
{
    if (call.what == IncomingCall::Unsubscribe)
        return account.keys.isEmpty() ? 503 : 200; // it can be checked once the variable is set
    if (account.isMail)
        return 404;
    const bool ofKannel = call.what == IncomingCall::KannelReport || call.what == IncomingCall::KannelMessage;
    if (ofKannel != account.isKannel || (call.what == IncomingCall::InfobipInbound && !account.takesWords))
        return 404;
    if (ofKannel) {
        if (account.keys.isEmpty())
            return 503; // it can be checked once the variable is set
        const bool fits = call.what == IncomingCall::KannelReport
                              ? channels::kannel::isSigned(account.keys, call.account, call.query)
                              : channels::kannel::isInboundSigned(account.keys, call.account, call.query);
        if (!fits)
            say(u"signature "_s + call.account,
                translate("Listening",
                          "A report for the account «%1» was not signed by us; nothing was stored. Further "
                          "ones are only counted. If the password was changed, keep the old one in the "
                          "same variable with _OLD behind its name for two days.")
                    .arg(call.account));
        return fits ? 200 : 403;
    }
    const auto secret = channels::infobip::readHookSecret(account.keyEnv);
    if (!secret) {
        say(u"secret "_s + call.account,
            translate("Listening",
                      "The account «%1» brings reports, but the variable %2 does not hold «basic USER:PASSWORD» or "
                      "«hmac HEADER SECRET», so they cannot be checked. Nothing was stored.")
                .arg(call.account, channels::infobip::hookVariable(account.keyEnv)));
        return 503;
    }
    const QByteArray authorization = call.headers.value("authorization");
    if (!channels::infobip::isPushed(*secret, authorization, call.headers.value(secret->header), call.body)) {
        say(u"signature "_s + call.account,
            translate("Listening", "What came for the account «%1» does not carry its secret; nothing was stored. "
                                   "Further ones are only counted.")
                .arg(call.account));
        return secret->header.isEmpty() && authorization.isEmpty() ? 401 : 403;
    }
    return QJsonDocument::fromJson(call.body).isObject() ? 200 : 400;
}

Done ReportStore::storeCalls(GatewayId gateway, const QList<const IncomingCall *> &calls)
{
    messaging::Receipts receipts(*m_database, m_times, QString());
    inbox::InboundStore inbound(*m_database);
    QByteArray reports;
    QByteArray messages;
    store::Tx tx(*m_database);
    for (const IncomingCall *call : calls) {
        switch (call->what) {
        case IncomingCall::KannelReport:
            reports += channels::kannel::reportLine(call->received, call->query) + '\n';
            break;
        case IncomingCall::KannelMessage:
            messages += channels::kannel::reportLine(call->received, call->query) + '\n';
            break;
        case IncomingCall::InfobipReports:
            OTKLIK_CHECK(receipts.store(gateway, call->body));
            break;
        case IncomingCall::InfobipInbound:
            OTKLIK_CHECK(inbound.store(gateway, call->body));
            break;
        case IncomingCall::Unsubscribe:
            reports += channels::maildir::reportLine(call->received, wayOutMail(call->query)) + '\n';
            break;
        }
    }
    if (!reports.isEmpty())
        OTKLIK_CHECK(receipts.store(gateway, reports));
    if (!messages.isEmpty())
        OTKLIK_CHECK(inbound.store(gateway, messages));
    return tx.commit();
}

QList<int> ReportStore::store(const QList<IncomingCall> &calls)
{
    QList<int> statuses(calls.size(), 503);
    QHash<GatewayId, QList<qsizetype>> good;
    bool ready = isReady();
    for (qsizetype i = 0; ready && i < calls.size(); ++i) {
        const IncomingCall &call = calls.at(i);
        if (!m_accounts.contains(accountOf(call)) && m_clockwork.elapsed() - m_accountsRead > strangerAsks) {
            m_knowsAccounts = false; // it may have been added a moment ago
            ready = isReady();
        }
        const auto account = m_accounts.constFind(accountOf(call));
        if (!ready)
            break;
        statuses[i] = account == m_accounts.constEnd() ? 404 : judge(call, *account);
        if (statuses[i] == 404) {
            ++m_counts->unknownAccount;
            say(u"account"_s, translate("Listening", "A report came for an account that does not exist; nothing was "
                                                     "stored. Further ones are only counted."));
        } else if (statuses[i] == 200) {
            statuses[i] = 503; // until it is stored
            good[account->gateway].append(i);
        } else if (statuses[i] != 503) {
            ++m_counts->wrongSignature;
        }
    }
    for (auto it = good.constBegin(); it != good.constEnd(); ++it) {
        if (!m_database)
            continue;
        QList<const IncomingCall *> ofAccount;
        for (const qsizetype i : it.value())
            ofAccount << &calls.at(i);
        if (const Done stored = storeCalls(it.key(), ofAccount); !stored) {
            lost(stored.error());
            continue;
        }
        for (const qsizetype i : it.value())
            statuses[i] = 200;
        m_counts->stored += it.value().size();
    }
    m_counts->notStored += statuses.count(503);
    return statuses;
}

} // namespace otklik::listening
