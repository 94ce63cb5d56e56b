// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include "consentledger.h"
#include "crashpoint.h"
#include "ledger.h"

Q_LOGGING_CATEGORY(lcReceipts, "otklik.messaging.receipts")

namespace otklik::messaging {

Result<bool> Receipts::becomePuller(GatewayId gateway)
{
    OTKLIK_TRY(server, m_database.serverClock());
    OTKLIK_TRY(changed, m_database.change(QStringLiteral("messaging_become_puller"),
                                          {{"gateway", gateway.bound()},
                                           {"holder", m_holder},
                                           {"server_now", server},
                                           {"until", server.addMSecs(m_times.pullLease)}}));
    return changed > 0;
}

Done Receipts::release()
{
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_release_puller"), {{"holder", m_holder}}));
    return {};
}

Done Receipts::store(GatewayId gateway, const QByteArray &raw)
{
    OTKLIK_TRY(now, m_database.now());
    QString body = QString::fromUtf8(raw);
    body.remove(QChar(0)); // PostgreSQL's text cannot hold it, and no report needs it
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_add_report_batch"),
                                   {{"gateway", gateway.bound()}, {"now", now}, {"body", body}}));
    crashPoint("after_report_stored");
    return {};
}

Result<std::optional<ReceiptCounts>> Receipts::interpretNext(GatewayId gateway, const Interpreter &interpret, int most)
{
    ReceiptCounts counts;
    {
        store::Tx tx(m_database);
        OTKLIK_TRY(rows, m_database.select(QStringLiteral("messaging_next_report_batch"),
                                           {{"gateway", gateway.bound()}, {"most", most}}));
        if (rows.isEmpty())
            return std::optional<ReceiptCounts>();
        QList<MessageFact> facts;
        QJsonArray bodies;
        qint64 unreadableInAll = 0;
        for (const ::otklik::store::Row row : rows) {
            int unreadable = 0;
            facts += interpret(row.text("body").toUtf8(), &unreadable);
            unreadableInAll += unreadable;
            bodies.append(
                QJsonObject{{QStringLiteral("id"), row.integer("id")}, {QStringLiteral("unreadable"), unreadable}});
        }
        OTKLIK_TRY(recorded, record(gateway, facts));
        counts = recorded;
        counts.unreadable = unreadableInAll;
        OTKLIK_TRY(now, m_database.now());
        const QString list = QString::fromUtf8(QJsonDocument(bodies).toJson(QJsonDocument::Compact));
        OTKLIK_CHECK(
            m_database.change(QStringLiteral("messaging_close_report_batches"), {{"batches", list}, {"now", now}}));
        crashPoint("middle_of_interpreting");
        OTKLIK_CHECK(tx.commit());
    }
    OTKLIK_CHECK(settle());
    return std::optional<ReceiptCounts>(counts);
}

Result<ReceiptCounts> Receipts::append(GatewayId gateway, const QList<MessageFact> &facts)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(counts, record(gateway, facts));
    OTKLIK_CHECK(tx.commit());
    OTKLIK_CHECK(settle());
    return counts;
}

Result<ReceiptCounts> Receipts::record(GatewayId gateway, const QList<MessageFact> &facts)
{
    ReceiptCounts counts;
    OTKLIK_TRY(now, m_database.now());
    QList<MessageFact> named;
    QList<MessageFact> strays;
    QStringList ids;
    for (const MessageFact &fact : facts) {
        const bool isNews = ledger::isFact(fact.state) && fact.state != MessageState::Cancelled;
        if (!isNews && fact.optOut == OptOut::None)
            continue; // «we do not know» is no news
        MessageFact canonical = fact;
        canonical.messageId = ledger::canonicalId(fact.messageId);
        if (canonical.messageId.isEmpty()) {
            strays << fact;
        } else {
            ids << canonical.messageId;
            named << canonical;
        }
    }
    struct Known
    {
        qint64 site = 0;
        QString address;
        int final = 0; ///< the highest final rank so far; 0: none
        PersonId person;
        TopicId topic;
        QString channel;
    };
    QHash<QString, Known> known;
    if (!ids.isEmpty()) {
        OTKLIK_TRY(rows, m_database.select(QStringLiteral("messaging_list_known"), {{"ids", ledger::listOf(ids)}}));
        for (const ::otklik::store::Row row : rows)
            known.insert(row.text("id"),
                         {row.integer("site_id"), row.text("address"), int(row.integer("final")),
                          row.id<PersonId>("person_id"), row.id<TopicId>("topic_id"), row.text("channel")});
    }
    QList<MessageFact> ours;
    QHash<qint64, QStringList> dead;
    int contradictions = 0;
    for (const MessageFact &fact : std::as_const(named)) {
        const auto message = known.find(fact.messageId);
        if (message == known.end()) {
            strays << fact;
            continue;
        }
        if (fact.optOut != OptOut::None) {
            OTKLIK_TRY(closed,
                       closeConsent(SiteId(message->site), message->person, message->topic, message->channel, fact));
            counts.optOuts += closed ? 1 : 0;
        }
        if (!ledger::isFact(fact.state))
            continue;
        ours << fact;
        if (fact.permanent && fact.deadAddress)
            dead[message->site] << message->address;
        if (const int rank = int(fact.state); rank >= int(MessageState::Expired)) {
            const int delivered = int(MessageState::Delivered);
            contradictions += message->final > 0 && (message->final == delivered) != (rank == delivered) ? 1 : 0;
            message->final = std::max(message->final, rank);
        }
    }
    OTKLIK_TRY(added, ledger::append(m_database, ours, 0, gateway, now));
    counts.facts = added;
    counts.repeated = ours.size() - added;
    counts.strays = strays.size();
    if (!strays.isEmpty()) {
        for (MessageFact &stray : strays)
            stray.messageId = stray.messageId.left(200);
        OTKLIK_CHECK(
            m_database.change(QStringLiteral("messaging_add_strays"),
                              {{"gateway", gateway.bound()}, {"facts", ledger::factsJson(strays, now)}, {"now", now}}));
        qCInfo(lcReceipts, "%lld reports are about messages that are not ours; kept for seven days",
               qlonglong(strays.size()));
    }
    if (contradictions > 0)
        qCInfo(lcReceipts, "%d reports contradict earlier ones about delivery: delivered stands", contradictions);
    for (auto it = dead.constBegin(); it != dead.constEnd(); ++it) {
        // The statement of PersonStore::markDead(): here it belongs into the transaction of its cause.
        OTKLIK_TRY(died,
                   m_database.change(QStringLiteral("people_mark_dead"),
                                     {{"site", it.key()}, {"since", now}, {"values", ledger::listOf(it.value())}}));
        counts.deadAddresses += died;
    }
    return counts;
}

/// Whoever wants no more is written to no more. A report that is read twice says so once.
Result<bool> Receipts::closeConsent(SiteId site, PersonId person, TopicId topic, const QString &channel,
                                    const MessageFact &fact)
{
    consent::ConsentLedger ledger(m_database);
    const auto standing = ledger.permission(person, topic, channel);
    if (!standing) { // erased since
        if (standing.error().kind == Failure::NotFound)
            return false;
        return fail(standing.error());
    }
    if (fact.optOut == OptOut::Topic ? !standing->permitted : standing->suppressed)
        return false;
    consent::ConsentFact word;
    word.site = site;
    word.person = person;
    word.topic = fact.optOut == OptOut::Topic ? topic : TopicId();
    word.channel = channel;
    word.state = consent::ConsentState::Withdrawn;
    word.recordedBy = QStringLiteral("serve");
    word.source = QStringLiteral("page");
    word.evidence = fact.code + QLatin1Char(' ') + fact.messageId;
    OTKLIK_CHECK(ledger.record(word));
    return true;
}

Done Receipts::settle()
{
    // In a transaction of their own: chunks are locked before facts are written everywhere else.
    OTKLIK_TRY(server, m_database.serverClock());
    OTKLIK_CHECK(
        m_database.change(QStringLiteral("messaging_settle_chunks"), {{"look_at", server.addMSecs(m_times.followUp)}}));
    return {};
}

Done Receipts::purge()
{
    OTKLIK_TRY(setting, m_database.select(QStringLiteral("messaging_read_report_days")));
    const int days = setting.isEmpty() ? 0 : setting.first().text("value").toInt();
    if (days <= 0)
        return {};
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_purge_strays"), {{"before", now.addDays(-days)}}));
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_purge_report_batches"), {{"before", now.addDays(-days)}}));
    return {};
}

} // namespace otklik::messaging
