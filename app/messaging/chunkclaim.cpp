// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkclaim.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include "ledger.h"

namespace otklik::messaging {

ClaimTools::ClaimTools()
    : ids([] { return QDateTime::currentDateTimeUtc(); }, [] { return QRandomGenerator::system()->generate64(); })
{
}

const Result<MessageText> &ClaimTools::textOf(const QString &textsJson)
{
    auto &entry = m_texts[textsJson];
    if (!entry) {
        QMap<QString, QString> patterns;
        const QJsonObject object = QJsonDocument::fromJson(textsJson.toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            patterns.insert(it.key(), it.value().toString());
        entry = std::make_shared<Result<MessageText>>(MessageText::compile(patterns));
    }
    return *entry;
}

ChunkClaim::ChunkClaim(store::Database &database, const DispatchTimes &times, const QString &holder, ClaimTools &tools)
    : m_database(database), m_times(times), m_holder(holder), m_tools(tools)
{
}

Result<bool> ChunkClaim::run(const GatewayAccount &gateway, int largest, ClaimedChunk &chunk)
{
    OTKLIK_TRY(server, m_database.serverClock());
    m_server = server;
    m_now = server.addMSecs(m_database.clock().shiftMilliseconds());
    OTKLIK_TRY(picked, m_database.select(QStringLiteral("messaging_claim_pick"), {{"now", m_now},
                                                                                  {"channel", gateway.channel},
                                                                                  {"gateway", gateway.id.bound()},
                                                                                  {"weight", gateway.weight}}));
    if (picked.isEmpty())
        return false;
    const store::Row row = picked.first();
    m_id = row.integer("id");
    m_size = row.integer("size");
    m_isRange = !row.isNull("first_seq");
    m_first = row.integer("first_seq");
    m_last = row.integer("last_seq");
    m_campaign = row.integer("campaign_id");
    m_step = int(row.integer("step"));
    m_epoch = int(row.integer("epoch"));
    m_topic = row.integer("topic_id");
    m_channel = gateway.channel;
    m_sender = row.text("sender");
    m_fallback = row.text("fallback_language");
    m_heldFor = row.text("held_for");
    m_due = row.instant("due_at");
    m_expires = row.instant("expires_at");
    m_organisationZone = row.text("organisation_zone");
    if (m_campaign > 0) {
        OTKLIK_TRY(hours, TimeWindow::parse(row.text("allowed_from"), row.text("allowed_to")));
        m_hours = hours;
        m_text = &m_tools.textOf(row.text("texts"));
        if (const QString subjects = row.text("subjects"); !subjects.isEmpty())
            m_subject = &m_tools.textOf(subjects);
    }
    chunk.id = ChunkId(m_id);
    chunk.epoch = m_epoch + 1;
    chunk.gateway = gateway.id;
    chunk.campaign = CampaignId(m_campaign);
    chunk.step = m_step;
    chunk.lane = int(row.integer("lane"));
    chunk.tries = int(row.integer("tries"));

    if (chunk.lane == 0 && m_campaign == 0 && m_epoch == 0 && m_size == 1 && largest > 1)
        OTKLIK_CHECK(absorbAlike(row.value("gateway_id"), largest - 1));
    OTKLIK_CHECK(m_isRange ? readPeople(largest) : readMessages());
    OTKLIK_TRY(held, holdWhole());
    if (held)
        return true;
    OTKLIK_CHECK(leaveRest(largest));
    OTKLIK_CHECK(moveHeld());
    OTKLIK_CHECK(write(gateway, chunk));
    return true;
}

/// A request for each single message would be the slowest way after an outage. What was never attempted is
/// interchangeable, if its life ends at about the same time: it gives up at most a tenth of it.
Done ChunkClaim::absorbAlike(const QVariant &pinned, int most)
{
    OTKLIK_TRY(rows, m_database.select(
                         QStringLiteral("messaging_claim_pick_alike"),
                         {{"chunk", m_id},
                          {"channel", m_channel},
                          {"now", m_now},
                          {"pinned", pinned},
                          {"most", most},
                          {"expires_from", m_expires},
                          {"expires_to", m_expires.addMSecs(std::max<qint64>(0, m_now.msecsTo(m_expires)) / 10)}}));
    if (rows.isEmpty())
        return {};
    QStringList chunks;
    for (const store::Row row : rows)
        chunks << row.text("id");
    const QString list = ledger::listOf(chunks);
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_claim_absorb"), {{"chunk", m_id}, {"chunks", list}}));
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_drop_chunks"), {{"chunks", list}}));
    m_size += chunks.size();
    return {};
}

/// Everybody would be written to at night, and until the same instant: the chunk waits as it is.
Result<bool> ChunkClaim::holdWhole()
{
    if (m_people.isEmpty() || (m_isRange && m_last - m_first + 1 > m_people.size()))
        return false;
    const QDateTime until = m_people.first().until;
    for (const Recipient &recipient : std::as_const(m_people)) {
        if (recipient.verdict != Verdict::Hold || recipient.until != until)
            return false;
    }
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_hold_chunk"),
                                   {{"chunk", m_id}, {"due_at", until}, {"held_for", QStringLiteral("quiet_hours")}}));
    return true;
}

Result<qint64> ChunkClaim::splitOff(const QVariant &first, const QVariant &last, qint64 size, const QDateTime &due,
                                    const QString &heldFor)
{
    OTKLIK_TRY(rows, m_database.select(QStringLiteral("messaging_split_chunk"), {{"chunk", m_id},
                                                                                 {"first", first},
                                                                                 {"last", last},
                                                                                 {"size", size},
                                                                                 {"due_at", due},
                                                                                 {"held_for", heldFor}}));
    m_size -= size;
    return rows.first().integer("id");
}

Done ChunkClaim::moveMessages(qint64 chunk, const QStringList &ids)
{
    OTKLIK_CHECK(
        m_database.change(QStringLiteral("messaging_move_messages"), {{"chunk", chunk}, {"ids", ledger::listOf(ids)}}));
    return {};
}

/// What one request of this gateway cannot take stays queued as a chunk of its own.
Done ChunkClaim::leaveRest(int most)
{
    const QVariant none{QMetaType(QMetaType::LongLong)};
    if (m_isRange) {
        if (const qint64 next = m_first + most; next <= m_last)
            OTKLIK_CHECK(splitOff(next, m_last, m_last - next + 1, m_due, m_heldFor));
        return {};
    }
    if (m_people.size() <= most)
        return {};
    QStringList rest;
    for (const Recipient &recipient : m_people.mid(most))
        rest << recipient.messageId;
    m_people.resize(most);
    OTKLIK_TRY(chunk, splitOff(none, none, rest.size(), m_due, m_heldFor));
    return moveMessages(chunk, rest);
}

/// Those for whom it is night wait as messages of a chunk of their own, one for each instant.
Done ChunkClaim::moveHeld()
{
    QMap<QDateTime, QList<Recipient *>> groups;
    for (Recipient &recipient : m_people) {
        recipient.chunk = m_id;
        if (recipient.verdict == Verdict::Hold)
            groups[recipient.until] << &recipient;
    }
    const QVariant none{QMetaType(QMetaType::LongLong)};
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        OTKLIK_TRY(chunk, splitOff(none, none, it.value().size(), it.key(), QStringLiteral("quiet_hours")));
        QStringList ids;
        for (Recipient *recipient : std::as_const(it.value())) {
            recipient->chunk = chunk;
            ids << recipient->messageId;
        }
        if (!m_isRange)
            OTKLIK_CHECK(moveMessages(chunk, ids));
    }
    return {};
}

QString ChunkClaim::messagesJson() const
{
    QString json;
    json.reserve(m_people.size() * 220);
    json += QLatin1Char('[');
    for (const Recipient &recipient : m_people) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QLatin1String("{\"i\":");
        ledger::appendText(json, recipient.messageId);
        json += QLatin1String(",\"s\":") + QString::number(recipient.site) + QLatin1String(",\"p\":") +
                QString::number(recipient.person) + QLatin1String(",\"k\":") + QString::number(recipient.chunk) +
                QLatin1String(",\"a\":");
        ledger::appendText(json, recipient.address);
        json += QLatin1String(",\"l\":");
        ledger::appendText(json, recipient.language);
        json += QLatin1String(",\"t\":");
        ledger::appendText(json, recipient.text);
        json += QLatin1String(",\"n\":") + QString::number(recipient.parts) + QLatin1String(",\"e\":");
        json += recipient.consent.isNull() ? QStringLiteral("null") : QString::number(recipient.consent.toLongLong());
        json += QLatin1Char('}');
    }
    return json + QLatin1Char(']');
}

/// Where Viber does not reach somebody the gateway may write an SMS instead, but only within their consent.
static Done allowSms(store::Database &database, ClaimedChunk &chunk)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_claim_list_sms"), {{"chunk", chunk.id.bound()}}));
    QSet<QString> allowed;
    for (const store::Row row : rows)
        allowed.insert(row.text("id"));
    for (OutgoingMessage &message : chunk.batch.messages)
        message.alsoBySms = allowed.contains(message.id);
    return {};
}

Done ChunkClaim::write(const GatewayAccount &gateway, ClaimedChunk &chunk)
{
    QDateTime expires = m_expires;
    if (const QDateTime life = m_now.addMSecs(m_times.messageLife);
        m_epoch == 0 && (!expires.isValid() || life < expires))
        expires = life;
    QList<MessageFact> facts;
    for (const Recipient &recipient : std::as_const(m_people)) {
        if (recipient.verdict == Verdict::Send) {
            chunk.batch.messages << OutgoingMessage{recipient.messageId,
                                                    recipient.address,
                                                    recipient.sender,
                                                    recipient.text,
                                                    subjectFor(recipient.language),
                                                    recipient.language};
        } else if (recipient.verdict == Verdict::Drop) {
            MessageFact fact;
            fact.messageId = recipient.messageId;
            fact.state = recipient.fact;
            fact.code = recipient.code;
            facts << fact;
        }
    }
    chunk.batch.bulkId = m_tools.ids.next();
    chunk.batch.campaign = m_campaign;
    chunk.batch.topic = m_campaign > 0 ? m_topic : 0;
    if (const qint64 minutes = m_now.secsTo(expires) / 60; minutes < 48LL * 60)
        chunk.batch.validityMinutes = int(std::max<qint64>(1, minutes));
    chunk.lease = m_times.lease;

    const bool sends = !chunk.batch.messages.isEmpty();
    OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_claim_take"),
                                   {{"chunk", m_id},
                                    {"phase", sends ? QStringLiteral("claimed") : QStringLiteral("done")},
                                    {"holder", sends ? m_holder : QString()},
                                    {"lease_until", sends ? QVariant(m_server.addMSecs(m_times.lease))
                                                          : QVariant(QMetaType(QMetaType::QDateTime))},
                                    {"gateway", gateway.id.bound()},
                                    {"bulk", chunk.batch.bulkId},
                                    {"size", m_size - m_gone},
                                    {"expires_at", expires}}));
    if (m_isRange && !m_people.isEmpty())
        OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_claim_add_messages"), {{"rows", messagesJson()},
                                                                                        {"campaign", m_campaign},
                                                                                        {"step", m_step},
                                                                                        {"topic", m_topic},
                                                                                        {"channel", m_channel},
                                                                                        {"sender", m_sender},
                                                                                        {"now", m_now}}));
    OTKLIK_CHECK(ledger::append(m_database, facts, m_epoch + 1, gateway.id, m_now));
    if (sends)
        OTKLIK_CHECK(m_database.change(QStringLiteral("messaging_claim_add_attempts"), {{"chunk", m_id},
                                                                                        {"epoch", m_epoch + 1},
                                                                                        {"gateway", gateway.id.bound()},
                                                                                        {"bulk", chunk.batch.bulkId},
                                                                                        {"now", m_now}}));
    return sends && m_channel == QLatin1String("viber") ? allowSms(m_database, chunk) : Done();
}

} // namespace otklik::messaging
