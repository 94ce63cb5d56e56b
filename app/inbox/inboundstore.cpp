// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboundstore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "crashpoint.h"
#include "foldedwords.h"
#include "inboundsettings.h"
#include "phone.h"

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bodiesAtOnce = 50;
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestAddress = 64;

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString clean(QString text, qsizetype longest)
{
    return text.remove(QChar(0)).left(longest); // PostgreSQL's text cannot hold it
}

/// E.164 where it is a number; gateways leave the plus out.
QString addressOf(const QString &from, const QString &region)
{
    const QString typed = from.trimmed();
    const bool isBare =
        !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    if (isBare && typed.size() > 6)
        if (const auto whole = Phone::parse(u'+' + typed, {}))
            return whole->e164();
    if (const auto phone = Phone::parse(typed, region))
        return phone->e164();
    return clean(typed, longestAddress);
}

/// Of a gateway that gives none: the same message at the same moment is the same one.
QString madeUpId(const IncomingText &text)
{
    const QString whole =
        text.from + u'\n' + text.to + u'\n' + text.receivedAt.toString(Qt::ISODateWithMs) + u'\n' + text.text;
    return u'~' +
           QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(40));
}

/// The message of ours that one answers.
struct Answered
{
    QVariant message{QMetaType(QMetaType::QString)};
    QVariant campaign{QMetaType(QMetaType::LongLong)};
    QVariant step{QMetaType(QMetaType::Int)};
    bool clinical = false;
    QDateTime at = {};
};

/// Whom a message is from, and what it answers.
struct Sender
{
    QSet<qint64> people;
    SiteId site = defaultSite;
    PersonId person;
    QString language;
    Answered answered;
};

struct Stored
{
    IncomingText text;
    qint64 batch = 0;
};

} // namespace

Result<QList<NamedTopic>> namedTopics(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"inbox_list_topics"_s));
    QList<NamedTopic> topics;
    for (const store::Row row : rows)
        topics << NamedTopic{row.id<TopicId>("topic_id"), row.text("code"), row.text("name")};
    return topics;
}

TopicId topicOf(const QString &word, const QList<NamedTopic> &topics)
{
    QList<TopicId> found;
    for (const NamedTopic &topic : topics) {
        if (folded(topic.code) == folded(word) || folded(topic.name) == folded(word))
            return topic.id;
        if (namesTopic(word, topic.code, topic.name))
            found << topic.id;
    }
    return found.size() == 1 ? found.first() : TopicId();
}

Result<bool> InboundStore::becomePuller(GatewayId gateway, const QString &holder, int leaseMilliseconds)
{
    OTKLIK_TRY(server, m_database.serverClock());
    OTKLIK_TRY(changed,
               m_database.change(u"inbox_become_puller"_s, {{u"gateway"_s, gateway.bound()},
                                                            {u"holder"_s, holder},
                                                            {u"server_now"_s, server},
                                                            {u"until"_s, server.addMSecs(leaseMilliseconds)}}));
    return changed > 0;
}

Done InboundStore::release(const QString &holder)
{
    OTKLIK_CHECK(m_database.change(u"inbox_release_puller"_s, {{u"holder"_s, holder}}));
    return {};
}

Done InboundStore::store(GatewayId gateway, const QByteArray &raw)
{
    OTKLIK_TRY(now, m_database.now());
    QString body = QString::fromUtf8(raw);
    body.remove(QChar(0));
    OTKLIK_CHECK(
        m_database.change(u"inbox_add_batch"_s, {{u"gateway"_s, gateway.bound()}, {u"now"_s, now}, {u"body"_s, body}}));
    crashPoint("after_inbound_stored");
    return {};
}

Result<QList<GatewayId>> InboundStore::waiting()
{
    OTKLIK_TRY(rows, m_database.select(u"inbox_list_waiting"_s));
    QList<GatewayId> gateways;
    for (const store::Row row : rows)
        gateways << row.id<GatewayId>("gateway_id");
    return gateways;
}

/// What will not go away by trying again.
static bool isLasting(const store::Database &database, const Error &error)
{
    return database.isAlive() && (error.kind == Failure::Invalid || error.kind == Failure::Internal ||
                                  error.code == "database.constraint"_L1);
}

Result<std::optional<InboundCounts>> InboundStore::readNext(const messaging::GatewayAccount &account,
                                                            const InboundReader &reader)
{
    auto counts = readSome(account, reader, bodiesAtOnce);
    if (counts || !isLasting(m_database, counts.error()))
        return counts;
    counts = readSome(account, reader, 1); // which of them is it?
    if (counts || !isLasting(m_database, counts.error()))
        return counts;
    return passOver(account.id);
}

Result<std::optional<InboundCounts>> InboundStore::passOver(GatewayId gateway)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(rows, m_database.select(u"inbox_next_batches"_s, {{u"gateway"_s, gateway.bound()}, {u"most"_s, 1}}));
    if (rows.isEmpty())
        return std::optional<InboundCounts>();
    OTKLIK_TRY(now, m_database.now());
    const QJsonArray body{QJsonObject{{u"id"_s, rows.first().integer("id")}, {u"unreadable"_s, 1}}};
    OTKLIK_CHECK(m_database.change(u"inbox_close_batches"_s, {{u"batches"_s, json(body)}, {u"now"_s, now}}));
    OTKLIK_CHECK(tx.commit());
    return std::optional<InboundCounts>(InboundCounts{0, 0, 1});
}

Result<std::optional<InboundCounts>> InboundStore::readSome(const messaging::GatewayAccount &account,
                                                            const InboundReader &reader, int most)
{
    OTKLIK_TRY(settings, InboundSettings::read(m_database));
    OTKLIK_TRY(topics, namedTopics(m_database));
    QStringList topicWords;
    for (const NamedTopic &topic : std::as_const(topics))
        topicWords << topic.code << topic.name;
    InboundCounts counts;
    store::Tx tx(m_database);
    OTKLIK_TRY(rows,
               m_database.select(u"inbox_next_batches"_s, {{u"gateway"_s, account.id.bound()}, {u"most"_s, most}}));
    if (rows.isEmpty())
        return std::optional<InboundCounts>();
    OTKLIK_TRY(now, m_database.now());
    QList<Stored> all;
    QJsonArray bodies;
    QJsonArray numbers;
    for (const store::Row row : rows) {
        int unreadable = 0;
        for (IncomingText &text : reader.read(row.text("body").toUtf8(), &unreadable)) {
            if (text.providerId.isEmpty())
                text.providerId = madeUpId(text);
            text.from = addressOf(text.from, settings.region);
            // A gateway's clock ahead of ours would make a word that nobody has said yet.
            const QDateTime stored = row.instant("received_at");
            if (!text.receivedAt.isValid() || text.receivedAt > stored)
                text.receivedAt = stored;
            numbers.append(QJsonObject{{u"n"_s, all.size()}, {u"f"_s, text.from}});
            all << Stored{text, row.integer("id")};
        }
        counts.unreadable += unreadable;
        bodies.append(QJsonObject{{u"id"_s, row.integer("id")}, {u"unreadable"_s, unreadable}});
    }
    QList<Sender> senders(all.size());
    if (!all.isEmpty()) {
        OTKLIK_TRY(people,
                   m_database.select(u"inbox_match_numbers"_s, {{u"numbers"_s, json(numbers)},
                                                                {u"gateway"_s, account.id.bound()},
                                                                {u"since"_s, now.addDays(-settings.answersDays)}}));
        QJsonArray ids;
        for (const store::Row row : people)
            if (!row.isNull("message_id"))
                ids.append(row.text("message_id"));
        QHash<QString, Answered> answered;
        if (!ids.isEmpty()) {
            OTKLIK_TRY(found, m_database.select(u"inbox_find_answered"_s,
                                                {{u"ids"_s, json(ids)}, {u"gateway"_s, account.id.bound()}}));
            for (const store::Row row : found)
                answered.insert(row.text("message_id"), {row.value("message_id"), row.value("campaign_id"),
                                                         row.value("step"), row.flag("clinical"), row.instant("at")});
        }
        for (const store::Row row : people) {
            Sender &sender = senders[row.integer("n")];
            sender.people.insert(row.integer("person_id"));
            // Of several with one number it is from the one who was written to last.
            const Answered newest = answered.value(row.text("message_id"));
            const bool isNewer =
                newest.at.isValid() && (!sender.answered.at.isValid() || newest.at > sender.answered.at);
            if (sender.person.isValid() && !isNewer)
                continue;
            sender.site = row.id<SiteId>("site_id");
            sender.person = row.id<PersonId>("person_id");
            sender.language = row.text("language");
            sender.answered = newest;
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const IncomingText &text = all[i].text;
        const Sender &sender = senders[i];
        const Classified said = classify(text.text, sender.language, topicWords);
        const bool isWord = said.action != InboundAction::Other;
        const TopicId topic = said.topic.isEmpty() ? TopicId() : topicOf(said.topic, topics);
        const QString note = sender.people.isEmpty()                               ? u"unknown_number"_s
                             : isWord && !said.topic.isEmpty() && !topic.isValid() ? u"unknown_topic"_s
                                                                                   : u""_s;
        OTKLIK_TRY(added, m_database.change(
                              u"inbox_add_message"_s,
                              {{u"site"_s, sender.site.bound()},
                               {u"gateway"_s, account.id.bound()},
                               {u"provider"_s, clean(text.providerId, 200)},
                               {u"batch"_s, all[i].batch},
                               {u"channel"_s, account.channel},
                               {u"from"_s, text.from},
                               {u"to"_s, clean(text.to, longestAddress)},
                               {u"text"_s, clean(text.text, longestText)},
                               {u"received_at"_s, text.receivedAt},
                               {u"person"_s, sender.person.bound()},
                               {u"people"_s, sender.people.size()},
                               {u"language"_s, sender.language},
                               {u"message"_s, sender.answered.message},
                               {u"campaign"_s, sender.answered.campaign},
                               {u"step"_s, sender.answered.step},
                               {u"clinical"_s, sender.answered.clinical},
                               {u"action"_s, actionName(said.action)},
                               {u"topic"_s, topic.bound()},
                               {u"topic_word"_s, clean(said.topic, longestAddress)},
                               {u"handled_at"_s, isWord ? QVariant(QMetaType(QMetaType::QDateTime)) : QVariant(now)},
                               {u"note"_s, note}}));
        ++(added > 0 ? counts.messages : counts.repeated);
    }
    OTKLIK_CHECK(m_database.change(u"inbox_close_batches"_s, {{u"batches"_s, json(bodies)}, {u"now"_s, now}}));
    crashPoint("middle_of_inbound");
    OTKLIK_CHECK(tx.commit());
    crashPoint("after_inbound");
    return std::optional<InboundCounts>(counts);
}

Done InboundStore::purge()
{
    OTKLIK_TRY(rows, m_database.select(u"inbox_read_retention"_s));
    OTKLIK_TRY(now, m_database.now());
    for (const store::Row row : rows) {
        const int days = row.text("value").toInt();
        const bool isBodies = row.text("name") == "retention.reports_days"_L1;
        if (days > 0)
            OTKLIK_CHECK(m_database.change(isBodies ? u"inbox_purge_batches"_s : u"inbox_purge_texts"_s,
                                           {{u"before"_s, now.addDays(-days)}}));
    }
    return {};
}

} // namespace otklik::inbox
