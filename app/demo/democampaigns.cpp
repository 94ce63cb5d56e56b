// SPDX-License-Identifier: GPL-3.0-or-later
#include "democampaigns.h"

#include <QHash>
#include <QJsonObject>

#include "campaigns.h"
#include "channel.h"
#include "gatewayaccounts.h"
#include "messagetext.h"
#include "segments.h"
#include "smsmeasure.h"
#include "uuidv7.h"

using namespace Qt::Literals::StringLiterals;
using otklik::audience::Op;
using otklik::audience::Rule;
using otklik::messaging::MessageState;

namespace otklik::demo {

namespace {

constexpr double messagesASecond = 4;                      // slow enough that the running campaign is seen to run
constexpr QLatin1StringView nobody = "campaign.nobody"_L1; // in a hamlet nobody may fit; the draft stays
constexpr qint64 settledAtOnce = 4000;

/// What a gateway says in the end, and how often in a thousand (figures of the training gateway).
struct Outcome
{
    int perMille;
    MessageState state;
    QLatin1StringView code;
};
constexpr Outcome outcomes[] = {{912, MessageState::Delivered, "infobip:3/5"_L1},
                                {34, MessageState::Failed, "infobip:2/9"_L1},
                                {26, MessageState::Expired, "infobip:4/15"_L1},
                                {28, MessageState::AtOperator, "infobip:3/2"_L1}};

const Outcome &draw(DemoRandom &random)
{
    int left = random.below(1000);
    for (const Outcome &outcome : outcomes)
        if ((left -= outcome.perMille) < 0)
            return outcome;
    return outcomes[0];
}

Rule subscribed(const QString &topic)
{
    return Rule(audience::Subscribed{topic, {}});
}

} // namespace

Done DemoCampaigns::makeSegments()
{
    audience::Segments segments(m_database);
    const auto save = [&](const QString &key, const Rule &rule) {
        return segments.save(m_data.segments.value(key), rule);
    };
    OTKLIK_CHECK(save(u"meters"_s, Rule::all({Rule::field(u"age"_s, Op::GreaterOrEqual, 18),
                                              Rule::negated(Rule(audience::Used{u"water_meter"_s, 30, {}}))})));
    OTKLIK_CHECK(save(u"young"_s, Rule::all({Rule::field(u"age"_s, Op::Less, 25)})));
    OTKLIK_CHECK(
        save(u"prevention"_s, Rule::all({Rule::field(u"age"_s, Op::Greater, 45), subscribed(u"prevention"_s)})));
    OTKLIK_CHECK(save(u"north_east"_s, Rule::all({Rule::field(u"district"_s, Op::In, QJsonArray{u"north"_s, u"east"_s}),
                                                  Rule::field(u"has_mobile"_s, Op::Equal, true)})));
    return {};
}

Done DemoCampaigns::makeGateway()
{
    messaging::GatewayAccount account;
    account.name = m_data.gateway;
    account.kind = u"training"_s;
    account.channel = u"sms"_s;
    account.ratePerSecond = messagesASecond;
    account.price = m_price = m_data.region == "UA"_L1 ? 0.95 : 3.2;
    account.currency = m_currency = m_data.region == "UA"_L1 ? u"UAH"_s : u"RUB"_s;
    OTKLIK_TRY(stored, messaging::GatewayAccounts::add(m_database, account));
    m_gateway = stored.id;
    return {};
}

Result<CampaignId> DemoCampaigns::launch(const SampleCampaign &campaign, const QString &topic, const QString &segment,
                                         const QString &service, bool anyHour, const QDateTime &at)
{
    OTKLIK_TRY(now, m_database.now());
    const Clock clock(m_database.clock().shiftMilliseconds() + now.msecsTo(at));
    OTKLIK_TRY(then, store::Database::open(m_database.url(), clock));
    campaigns::Campaigns campaigns(*then);
    campaigns::Brief brief;
    brief.name = campaign.name;
    brief.topic = topic;
    brief.segment = m_data.segments.value(segment);
    brief.texts = campaign.texts;
    brief.service = service;
    if (anyHour)
        brief.hours.reset();
    OTKLIK_TRY(id, campaigns.create(brief));
    OTKLIK_CHECK(campaigns.launch(id));
    return id;
}

Result<QList<PersonId>> DemoCampaigns::settle(const SampleCampaign &campaign, const Sending &sending)
{
    OTKLIK_TRY(text, MessageText::compile(campaign.texts));
    DemoRandom random(m_seed ^ (quint64(sending.campaign.value) * 0x51ED2701ULL));
    QDateTime instant = sending.launchedAt;
    UuidV7Source ids([&instant] { return instant; }, [&random] { return random.next(); });
    const QString bulk = u"demo-%1"_s.arg(sending.campaign.value);
    QList<PersonId> reached;
    for (qint64 first = sending.first; first <= sending.last; first += settledAtOnce) {
        OTKLIK_TRY(rows, m_database.select(u"demo_list_decisions"_s,
                                           {{u"campaign"_s, sending.campaign.bound()},
                                            {u"first"_s, first},
                                            {u"last"_s, qMin(first + settledAtOnce - 1, sending.last)}}));
        QList<QJsonObject> messages, attempts, events;
        for (const store::Row row : rows) {
            instant = sending.launchedAt.addMSecs(row.integer("seq") * 1000 / sending.perSecond);
            const QString id = ids.next();
            OTKLIK_TRY(filled, text.fill(row.text("language"), {{u"given_name"_s, row.text("given_name")},
                                                                {u"family_name"_s, row.text("family_name")},
                                                                {u"patronymic"_s, row.text("patronymic")}}));
            const int parts = measureSms(filled).parts;
            messages.append(
                {{"id"_L1, id},
                 {"campaign"_L1, sending.campaign.value},
                 {"person"_L1, row.integer("person_id")},
                 {"chunk"_L1, row.integer("chunk_id")},
                 {"topic"_L1, sending.topic.value},
                 {"address"_L1, row.text("address")},
                 {"language"_L1, row.text("language")},
                 {"text"_L1, filled},
                 {"parts"_L1, parts},
                 {"consent"_L1,
                  row.isNull("consent_event_id") ? QJsonValue() : QJsonValue(row.integer("consent_event_id"))},
                 {"at"_L1, instantValue(instant)}});
            attempts.append(
                {{"id"_L1, id}, {"gateway"_L1, m_gateway.value}, {"bulk"_L1, bulk}, {"at"_L1, instantValue(instant)}});
            const auto fact = [&](MessageState state, QLatin1StringView code, const QDateTime &at) {
                events.append({{"id"_L1, id},
                               {"campaign"_L1, sending.campaign.value},
                               {"gateway"_L1, m_gateway.value},
                               {"state"_L1, messaging::stateName(state)},
                               {"rank"_L1, int(state)},
                               {"code"_L1, code},
                               {"at"_L1, instantValue(at)},
                               {"recorded_at"_L1, instantValue(at.addSecs(1))},
                               {"parts"_L1, parts},
                               {"price"_L1, m_price},
                               {"currency"_L1, m_currency}});
            };
            fact(MessageState::Sent, "infobip:1/26"_L1, instant);
            const Outcome &outcome = draw(random);
            fact(outcome.state, outcome.code, instant.addSecs(random.between(2, 90)));
            if (outcome.state == MessageState::Delivered)
                reached.append(row.id<PersonId>("person_id"));
        }
        OTKLIK_CHECK(insertRows(m_database, u"demo_insert_messages"_s, messages.size(),
                                [&](qsizetype i) { return messages[i]; }));
        OTKLIK_CHECK(insertRows(m_database, u"demo_insert_attempts"_s, attempts.size(),
                                [&](qsizetype i) { return attempts[i]; }));
        OTKLIK_CHECK(insertRows(m_database, u"demo_insert_message_events"_s, events.size(),
                                [&](qsizetype i) { return events[i]; }));
    }
    OTKLIK_CHECK(m_database.change(u"demo_finish_chunks"_s, {{u"campaign"_s, sending.campaign.bound()},
                                                             {u"gateway"_s, m_gateway.bound()},
                                                             {u"bulk"_s, bulk},
                                                             {u"cut"_s, sending.last}}));
    return reached;
}

Result<QList<PlannedEvent>> DemoCampaigns::makeFinished(const QDateTime &at, const QDate &today)
{
    const auto launched = launch(m_data.finished, u"meters"_s, u"meters"_s, u"water_meter"_s, false, at);
    if (!launched && launched.error().code == nobody)
        return QList<PlannedEvent>();
    OTKLIK_TRY(id, launched);
    store::Tx tx(m_database);
    OTKLIK_TRY(counted, m_database.select(u"demo_count_to_write"_s, {{u"campaign"_s, id.bound()}}));
    const Sending sending{id, m_people.topic(m_data.topic(u"meters"_s)), at, 1, counted.first().integer("people"), 20};
    OTKLIK_TRY(reached, settle(m_data.finished, sending));
    const QDateTime end = at.addSecs(sending.last / sending.perSecond + 120);
    OTKLIK_CHECK(m_database.change(u"demo_finish_job"_s, {{u"campaign"_s, id.bound()}, {u"at"_s, end}}));
    OTKLIK_CHECK(tx.commit());

    // About a third comes back because of it, most of those hand the reading in.
    QHash<PersonId, int> indexes;
    for (int i = 0; i < m_people.ids().size(); ++i)
        indexes.insert(m_people.ids().at(i), i);
    DemoRandom random(m_seed ^ 0x6265636175736521ULL);
    QList<PlannedEvent> events;
    for (const PersonId person : std::as_const(reached)) {
        if (!random.chance(340))
            continue;
        PlannedEvent event{
            indexes.value(person), m_data.service(u"water_meter"_s), 2, random.chance(800) ? 0 : 3,
            end.addSecs(60 * qint64(random.weighted({60, 25, 15}) * 24 * 60 + random.between(10, 20 * 60)))};
        const bool uses = random.chance(760);
        if (event.at < today.startOfDay(Qt::UTC))
            events.append(event);
        event.stage = 3;
        event.at = event.at.addSecs(60 * qint64(random.between(3, 240)));
        if (uses && event.at < today.startOfDay(Qt::UTC))
            events.append(event);
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return events;
}

Done DemoCampaigns::makeRunning(const QDateTime &at)
{
    const auto launched = launch(m_data.running, u"prevention"_s, u"prevention"_s, u"doctor_booking"_s, true, at);
    if (!launched && launched.error().code == nobody)
        return {};
    OTKLIK_TRY(id, launched);
    store::Tx tx(m_database);
    OTKLIK_TRY(counted, m_database.select(u"demo_count_to_write"_s, {{u"campaign"_s, id.bound()}}));
    const qint64 cut = counted.first().integer("people") / 4;
    const store::Bindings where{{u"campaign"_s, id.bound()}, {u"cut"_s, cut}};
    OTKLIK_CHECK(m_database.change(u"demo_split_chunk"_s, where));
    OTKLIK_CHECK(m_database.change(u"demo_shorten_chunk"_s, where));
    OTKLIK_CHECK(
        settle(m_data.running, {id, m_people.topic(m_data.topic(u"prevention"_s)), at, 1, cut, int(messagesASecond)}));
    return tx.commit();
}

} // namespace otklik::demo
