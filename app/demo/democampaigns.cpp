// SPDX-License-Identifier: GPL-3.0-or-later
#include "democampaigns.h"

#include <QJsonArray>

#include "campaigns.h"
#include "channel.h"
#include "gatewayaccounts.h"
#include "messagetext.h"
#include "rowtext.h"
#include "segments.h"
#include "smsmeasure.h"
#include "tablefill.h"
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

store::FillTarget messageTable()
{
    return {u"message"_s,
            {u"id"_s, u"site_id"_s, u"campaign_id"_s, u"step"_s, u"person_id"_s, u"chunk_id"_s, u"topic_id"_s,
             u"channel"_s, u"address"_s, u"language"_s, u"text"_s, u"parts"_s, u"consent_event_id"_s, u"created_at"_s}};
}

store::FillTarget attemptTable()
{
    return {u"attempt"_s, {u"message_id"_s, u"epoch"_s, u"site_id"_s, u"gateway_id"_s, u"bulk_id"_s, u"at"_s}};
}

store::FillTarget factTable()
{
    return {u"message_event"_s,
            {u"site_id"_s, u"message_id"_s, u"campaign_id"_s, u"epoch"_s, u"gateway_id"_s, u"state"_s, u"rank"_s,
             u"code"_s, u"at"_s, u"recorded_at"_s, u"parts"_s, u"price"_s, u"currency"_s}};
}

Rule subscribed(const QString &topic)
{
    return Rule(audience::Subscribed{topic, {}});
}

} // namespace

bool DemoCampaigns::isLarge() const
{
    return m_people > 50000;
}

QString DemoCampaigns::segmentName(const QString &segment) const
{
    const QString name = m_data.segments.value(segment);
    return isLarge() ? u"%1 (%2)"_s.arg(name, m_data.districts.last().name) : name;
}

Done DemoCampaigns::makeSegments()
{
    audience::Segments segments(m_database);
    const auto save = [&](const QString &key, const Rule &rule) -> Done {
        OTKLIK_CHECK(segments.save(m_data.segments.value(key), rule));
        if (!isLarge() || (key != "meters"_L1 && key != "prevention"_L1))
            return {};
        const Rule here = Rule::field(u"district"_s, Op::In, QJsonArray{m_data.districts.last().code});
        return segments.save(segmentName(key), Rule::all({rule, here})).map([](SegmentId) {});
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

QString DemoCampaigns::lookedUpSegment() const
{
    return isLarge() ? segmentName(u"prevention"_s) : m_data.segments.value(u"north_east"_s);
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
    if (const auto there = messaging::GatewayAccounts::find(m_database, account.name)) {
        m_gateway = there->id;
        return {};
    }
    OTKLIK_TRY(stored, messaging::GatewayAccounts::add(m_database, account));
    m_gateway = stored.id;
    return {};
}

Result<std::optional<CampaignId>> DemoCampaigns::launch(const SampleCampaign &campaign, const QString &topic,
                                                        const QString &segment, const QString &service, bool anyHour,
                                                        const QDateTime &at)
{
    OTKLIK_TRY(now, m_database.now());
    const Clock clock(m_database.clock().shiftMilliseconds() + now.msecsTo(at));
    OTKLIK_TRY(then, store::Database::open(m_database.url(), clock));
    campaigns::Campaigns campaigns(*then);
    OTKLIK_TRY(there, then->select(u"demo_find_campaign"_s, {{u"name"_s, campaign.name}}));
    if (there.isEmpty()) {
        campaigns::Brief brief;
        brief.name = campaign.name;
        brief.topic = topic;
        brief.segment = segmentName(segment);
        brief.texts = campaign.texts;
        brief.service = service;
        if (anyHour)
            brief.hours.reset();
        OTKLIK_CHECK(campaigns.create(brief));
        OTKLIK_TRY(made, then->select(u"demo_find_campaign"_s, {{u"name"_s, campaign.name}}));
        there = made;
    }
    const auto id = there.first().id<CampaignId>("campaign_id");
    if (there.first().flag("launched"))
        return id;
    const auto launched = campaigns.launch(id);
    if (!launched && launched.error().code == nobody)
        return std::optional<CampaignId>();
    OTKLIK_CHECK(launched);
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
        RowText messages, attempts, facts;
        for (const store::Row row : rows) {
            instant = sending.launchedAt.addMSecs(row.integer("seq") * 1000 / sending.perSecond);
            const QString id = ids.next();
            OTKLIK_TRY(filled, text.fill(row.text("language"), {{u"given_name"_s, row.text("given_name")},
                                                                {u"family_name"_s, row.text("family_name")},
                                                                {u"patronymic"_s, row.text("patronymic")}}));
            const int parts = measureSms(filled).parts;
            const QByteArray key = id.toLatin1();
            messages.word(key).word("1").number(sending.campaign.value).word("1").number(row.integer("person_id"));
            messages.number(row.integer("chunk_id")).number(sending.topic.value).word("sms").text(row.text("address"));
            messages.text(row.text("language")).text(filled).number(parts);
            row.isNull("consent_event_id") ? messages.none() : messages.number(row.integer("consent_event_id"));
            messages.instant(instant).end();
            attempts.word(key).word("1").word("1").number(m_gateway.value).text(bulk).instant(instant).end();
            const auto fact = [&](MessageState state, QLatin1StringView code, const QDateTime &at) {
                facts.word("1").word(key).number(sending.campaign.value).word("1").number(m_gateway.value);
                facts.text(messaging::stateName(state)).number(int(state)).word(code).instant(at);
                facts.instant(at.addSecs(1)).number(parts).word(QByteArray::number(m_price)).text(m_currency).end();
            };
            fact(MessageState::Sent, "infobip:1/26"_L1, instant);
            const Outcome &outcome = draw(random);
            fact(outcome.state, outcome.code, instant.addSecs(random.between(2, 90)));
            if (outcome.state == MessageState::Delivered)
                reached.append(row.id<PersonId>("person_id"));
        }
        OTKLIK_CHECK(store::fillTable(m_database, messageTable(), messages.bytes()));
        OTKLIK_CHECK(store::fillTable(m_database, attemptTable(), attempts.bytes()));
        OTKLIK_CHECK(store::fillTable(m_database, factTable(), facts.bytes()));
    }
    OTKLIK_CHECK(m_database.change(u"demo_finish_chunks"_s, {{u"campaign"_s, sending.campaign.bound()},
                                                             {u"gateway"_s, m_gateway.bound()},
                                                             {u"bulk"_s, bulk},
                                                             {u"cut"_s, sending.last}}));
    return reached;
}

Result<std::optional<CampaignId>> DemoCampaigns::launchFinished(const QDateTime &at)
{
    return launch(m_data.finished, u"meters"_s, u"meters"_s, u"water_meter"_s, false, at);
}

Result<std::optional<CampaignId>> DemoCampaigns::launchRunning(const QDateTime &at)
{
    return launch(m_data.running, u"prevention"_s, u"prevention"_s, u"doctor_booking"_s, true, at);
}

Result<QList<PlannedEvent>> DemoCampaigns::settleFinished(CampaignId id, const QDateTime &at, const QDate &today)
{
    OTKLIK_TRY(counted, m_database.select(u"demo_count_to_write"_s, {{u"campaign"_s, id.bound()}}));
    const qint64 size = counted.first().integer("people");
    const Sending sending{id, m_city.topic(m_data.topic(u"meters"_s)), at, 1, size, qMax<qint64>(20, size / 3600)};
    OTKLIK_TRY(reached, settle(m_data.finished, sending));
    const QDateTime end = at.addSecs(sending.last / sending.perSecond + 120);
    OTKLIK_CHECK(m_database.change(u"demo_finish_job"_s, {{u"campaign"_s, id.bound()}, {u"at"_s, end}}));

    // About a third comes back because of it, most of those hand the reading in. Half a minute past the minute, so that
    // none of it is the same as what was planned.
    DemoRandom random(m_seed ^ 0x6265636175736521ULL);
    QList<PlannedEvent> events;
    const qint64 start = end.toSecsSinceEpoch() / 60 * 60 + 30;
    const qint64 until = QDate(1970, 1, 1).daysTo(today) * 86400;
    for (const PersonId person : std::as_const(reached)) {
        if (!random.chance(340))
            continue;
        PlannedEvent event{person.value,
                           start + 60 * qint64(random.weighted({60, 25, 15}) * 24 * 60 + random.between(10, 20 * 60)),
                           qint16(m_data.service(u"water_meter"_s)), 2, qint8(random.chance(800) ? 0 : 3)};
        const bool uses = random.chance(760);
        if (event.at < until)
            events.append(event);
        event.stage = 3;
        event.at += 60 * qint64(random.between(3, 240));
        if (uses && event.at < until)
            events.append(event);
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return events;
}

Done DemoCampaigns::settleRunning(CampaignId id, const QDateTime &at)
{
    OTKLIK_TRY(counted, m_database.select(u"demo_count_to_write"_s, {{u"campaign"_s, id.bound()}}));
    const qint64 cut = counted.first().integer("people") / 4;
    const store::Bindings where{{u"campaign"_s, id.bound()}, {u"cut"_s, cut}};
    OTKLIK_CHECK(m_database.change(u"demo_split_chunk"_s, where));
    OTKLIK_CHECK(m_database.change(u"demo_shorten_chunk"_s, where));
    // Launched twenty minutes ago: the last of them left a moment ago.
    const Sending sending{id,  m_city.topic(m_data.topic(u"prevention"_s)), at, 1,
                          cut, qMax(qint64(messagesASecond), cut / 900)};
    return settle(m_data.running, sending).map([](const QList<PersonId> &) {});
}

} // namespace otklik::demo
