// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "campaigns.h"
#include "consentledger.h"
#include "gatewayaccounts.h"
#include "household.h"
#include "segments.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::campaigns;
using namespace Qt::Literals::StringLiterals;

/// Noon in Moscow, so that nobody waits for their morning unless a test sends them elsewhere.
class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void shouldKeepADraftAsItWasWritten();
    void shouldNameWhatIsNotInTheDatabase_data();
    void shouldNameWhatIsNotInTheDatabase();
    void shouldRefuseANameTwice();
    void shouldNotOverwriteAnotherDesksDraft();
    void shouldFillOnesOwnTextInThePreview();
    void shouldReckonThePriceOfEveryText();
    void shouldReckonTheSamePriceAfterLaunch();
    void shouldStopReckoningWhenAsked();
    void shouldSayWhoIsLeftOutAndWhy();
    void shouldLaunchOnceAndAddUp();
    void shouldAddUpWithOneOfEachHousehold();
    void shouldKeepTheRuleThatTheAudienceWasFoundBy();
    void shouldNotLaunch_data();
    void shouldNotLaunch();
    void shouldPauseResumeAndStop();
    void shouldRefuseStepsThatDoNotFit();
    void shouldSayThatNobodyApproves();
    void shouldFindByNumberOrName();
    void shouldListTheNewestFirst();
    void shouldReckonAHundredThousandTexts();

private:
    PersonId person(const QString &given, const QString &language, const QString &mobile, bool agreed = true);
    [[nodiscard]] static Brief brief(const QString &name = u"Meters"_s);
    [[nodiscard]] static qint64 sum(const QMap<QString, qint64> &map);
    std::unique_ptr<test::TestDatabase> m_database;
    TopicId m_topic;
};

void CampaignsTest::init()
{
    m_database = std::make_unique<test::TestDatabase>(test::TestDatabase::WithSchema,
                                                      Clock::startingAt(QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)));
    auto &db = m_database->db();
    OTKLIK_VALUE(topic, consent::Topics(db).addTopic(u"water"_s, u"city"_s, u"Water"_s));
    m_topic = topic.id;
    messaging::GatewayAccount account;
    account.name = u"main"_s;
    account.kind = u"training"_s;
    account.channel = u"sms"_s;
    account.price = 0.5;
    account.currency = u"RUB"_s;
    OTKLIK_DONE(messaging::GatewayAccounts::add(db, account));
    m_database->sql(u"INSERT INTO service (code, name) VALUES ('meter', 'Meter reading')"_s);
    OTKLIK_VALUE(everybody, audience::Rule::parse(QByteArray(R"({"all":[]})")));
    OTKLIK_DONE(audience::Segments(db).save(u"Everybody"_s, everybody));
}

PersonId CampaignsTest::person(const QString &given, const QString &language, const QString &mobile, bool agreed)
{
    auto &db = *m_database;
    const PersonId id = test::insertPerson(db, u"Family"_s, given);
    db.sql(u"UPDATE person SET language = '%1' WHERE id = %2"_s.arg(language).arg(id.value));
    if (!mobile.isEmpty())
        db.sql(
            u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, %1, 'mobile', '%2')"_s.arg(id.value).arg(
                mobile));
    if (agreed) {
        consent::ConsentFact fact;
        fact.person = id;
        fact.topic = m_topic;
        fact.source = u"portal"_s;
        fact.recordedBy = u"test"_s;
        fact.wording = u"Yes"_s;
        const auto recorded = consent::ConsentLedger(db.db()).record(fact);
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().sentence));
    }
    return id;
}

Brief CampaignsTest::brief(const QString &name)
{
    Brief brief;
    brief.name = name;
    brief.topic = u"water"_s;
    brief.segment = u"Everybody"_s;
    brief.texts = {{u"en"_s, u"Hello {given_name}"_s}, {u"ru"_s, u"Привет, {given_name}"_s}};
    return brief;
}

qint64 CampaignsTest::sum(const QMap<QString, qint64> &map)
{
    qint64 total = 0;
    for (qint64 number : map)
        total += number;
    return total;
}

void CampaignsTest::shouldKeepADraftAsItWasWritten()
{
    Campaigns campaigns(m_database->db());
    Brief written = brief();
    written.gateway = u"main"_s;
    written.sender = u"City"_s;
    written.service = u"meter"_s;
    written.hours = TimeWindow{{10, 30}, {20, 0}};
    written.fallbackLanguage = u"ru"_s;
    written.onePerHousehold = true;
    written.expiresAt = QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC);
    OTKLIK_VALUE(id, campaigns.create(written));
    OTKLIK_VALUE(campaign, campaigns.find(id));
    QCOMPARE(campaign.brief, written);
    QCOMPARE(campaign.state, u"draft"_s);
    QVERIFY(campaign.isDraft());

    Brief open = brief(u"At any hour"_s);
    open.hours.reset();
    open.segment.clear();
    open.rule = {{u"all"_s, QJsonArray()}};
    OTKLIK_VALUE(other, campaigns.create(open));
    OTKLIK_VALUE(stored, campaigns.find(other));
    QCOMPARE(stored.brief, open);

    OTKLIK_DONE(campaigns.remove(id));
    OTKLIK_ERROR(campaigns.find(id), "campaign.unknown");
}

void CampaignsTest::shouldNameWhatIsNotInTheDatabase_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("topic") << u"topic"_s << u"brief.unknown_topic"_s;
    QTest::newRow("segment") << u"segment"_s << u"brief.unknown_segment"_s;
    QTest::newRow("gateway") << u"gateway"_s << u"brief.unknown_gateway"_s;
    QTest::newRow("service") << u"service"_s << u"brief.unknown_service"_s;
}

void CampaignsTest::shouldNameWhatIsNotInTheDatabase()
{
    QFETCH(QString, key);
    QFETCH(QString, code);
    QJsonObject json = brief().toJson();
    json.insert(key, u"Atlantis"_s);
    OTKLIK_VALUE(misnamed, Brief::fromJson(json));
    Campaigns campaigns(m_database->db());
    const auto created = campaigns.create(misnamed);
    QVERIFY(!created);
    QCOMPARE(created.error().code, code);
    QVERIFY(created.error().sentence.contains(key));
    QVERIFY(created.error().sentence.contains(u"Atlantis"_s));

    Brief badRule = brief();
    badRule.segment.clear();
    badRule.rule = {{u"subscribed"_s, u"Atlantis"_s}};
    OTKLIK_ERROR(campaigns.create(badRule), "rule.unknown_topic");
    OTKLIK_VALUE(lines, campaigns.list());
    QVERIFY(lines.isEmpty());
}

void CampaignsTest::shouldRefuseANameTwice()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_DONE(campaigns.create(brief()));
    OTKLIK_ERROR(campaigns.create(brief()), "campaign.name_taken");
    OTKLIK_VALUE(other, campaigns.create(brief(u"Other"_s)));
    OTKLIK_ERROR(campaigns.update(other, 1, brief()), "campaign.name_taken");
}

void CampaignsTest::shouldNotOverwriteAnotherDesksDraft()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(version, campaigns.update(id, 1, brief(u"Renamed"_s)));
    QCOMPARE(version, 2);
    OTKLIK_ERROR(campaigns.update(id, 1, brief(u"Mine"_s)), "campaign.changed");
    OTKLIK_VALUE(kept, campaigns.find(id));
    QCOMPARE(kept.brief.name, u"Renamed"_s);
}

void CampaignsTest::shouldFillOnesOwnTextInThePreview()
{
    const PersonId anna = person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    const PersonId ivan = person(u"Иван"_s, u"ru"_s, u"+79160000002"_s);
    const PersonId oksana = person(u"Оксана"_s, u"uk"_s, u"+79160000003"_s);
    const PersonId somebody = person(u"Some"_s, u""_s, u"+79160000004"_s);
    m_database->sql(
        u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, %1, 'meter', 'A7')"_s.arg(
            anna.value));
    Campaigns campaigns(m_database->db());
    Brief text = brief();
    text.texts[u"en"_s] = u"Hello {given_name}, meter {attribute_meter}"_s;
    OTKLIK_VALUE(id, campaigns.create(text));
    OTKLIK_VALUE(english, campaigns.preview(id, anna));
    QCOMPARE(english.text, u"Hello Anna, meter A7"_s);
    QCOMPARE(english.language, u"en"_s);
    QCOMPARE(english.encoding, u"GSM-7"_s);
    QCOMPARE(english.parts, 1);
    OTKLIK_VALUE(russian, campaigns.preview(id, ivan));
    QCOMPARE(russian.text, u"Привет, Иван"_s);
    QCOMPARE(russian.encoding, u"UCS-2"_s);
    OTKLIK_VALUE(fallback, campaigns.preview(id, oksana));
    QCOMPARE(fallback.language, u"ru"_s); // the organisation's
    OTKLIK_VALUE(unknown, campaigns.preview(id, somebody));
    QCOMPARE(unknown.language, u"ru"_s);
    OTKLIK_ERROR(campaigns.preview(id, PersonId(999)), "campaign.unknown_person");

    Brief only; // texts alone are enough, as in `text preview`
    only.texts = {{u"en"_s, u"{given_name}!"_s}};
    OTKLIK_VALUE(bare, campaigns.preview(only, anna));
    QCOMPARE(bare.text, u"Anna!"_s);
    only.fallbackLanguage = u""_s;
    OTKLIK_ERROR(campaigns.preview(only, ivan), "campaign.language_missing");
}

void CampaignsTest::shouldReckonThePriceOfEveryText()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);          // 1 part
    person(QString(200, u'x'), u"en"_s, u"+79160000002"_s); // 206 septets: 2 parts
    person(u"Иван"_s, u"ru"_s, u"+79160000003"_s);          // 1 part
    person(QString(300, u'я'), u"ru"_s, u"+79160000004"_s); // 308 units by 67: 5 parts
    person(u"NoConsent"_s, u"en"_s, u"+79160000005"_s, false);
    person(u"NoPhone"_s, u"en"_s, QString());
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(price, campaigns.price(id));
    QCOMPARE(price.people, 4);
    QCOMPARE(price.minimum, 1);
    QCOMPARE(price.maximum, 5);
    QCOMPARE(price.typical, 1.5); // 1, 1, 2, 5
    QCOMPARE(price.parts, 9);
    QCOMPARE(price.cost, 4.5);
    QCOMPARE(price.currency, u"RUB"_s);
    const QJsonObject json = price.toJson();
    QCOMPARE(json.keys(), (QStringList{u"cost"_s, u"currency"_s, u"parts"_s, u"people"_s}));
    QCOMPARE(json["parts"_L1]["sum"_L1].toInt(), 9);

    Brief same = brief(u"Same for all"_s); // no field to fill
    same.texts = {{u"en"_s, QString(161, u'a')}};
    OTKLIK_VALUE(fixed, campaigns.price(same));
    QCOMPARE(fixed.parts, 8);
    QCOMPARE(fixed.typical, 2);
}

void CampaignsTest::shouldReckonTheSamePriceAfterLaunch()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    const PersonId ivan = person(u"Иван"_s, u"ru"_s, u"+79160000002"_s);
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(before, campaigns.price(id));
    OTKLIK_DONE(campaigns.launch(id));
    m_database->sql(u"UPDATE person SET language = 'en' WHERE id = %1"_s.arg(ivan.value)); // decided is decided
    person(u"Late"_s, u"en"_s, u"+79160000003"_s);
    OTKLIK_VALUE(after, campaigns.price(id));
    QCOMPARE(after.toJson(), before.toJson());
    QCOMPARE(after.people, 2);
}

void CampaignsTest::shouldStopReckoningWhenAsked()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    Campaigns campaigns(m_database->db());
    const auto price = campaigns.price(brief(), [](qint64, qint64) { return false; });
    QVERIFY(!price);
    QCOMPARE(price.error().kind, Failure::Cancelled);
    OTKLIK_VALUE(again, campaigns.price(brief(), [](qint64, qint64) { return true; }));
    QCOMPARE(again.people, 1);
}

void CampaignsTest::shouldSayWhoIsLeftOutAndWhy()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    person(u"Refuser"_s, u"en"_s, u"+79160000002"_s, false);
    person(u"NoPhone"_s, u"en"_s, QString());
    person(u"Twin"_s, u"en"_s, u"+79160000001"_s);
    const PersonId east = person(u"East"_s, u"en"_s, u"+79160000004"_s); // 21:00 there
    m_database->sql(u"UPDATE person SET time_zone = 'Asia/Kamchatka' WHERE id = %1"_s.arg(east.value));
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(board, campaigns.show(id));
    QCOMPARE(board.audience, 5);
    QCOMPARE(board.decisions, (QMap<QString, qint64>{{u"send"_s, 1},
                                                     {u"hold"_s, 1},
                                                     {u"excluded:no_consent"_s, 1},
                                                     {u"excluded:no_address"_s, 1},
                                                     {u"excluded:duplicate_address"_s, 1}}));
    QCOMPARE(board.states, (QMap<QString, qint64>{{u"planned"_s, 2}, {u"excluded"_s, 3}}));
    OTKLIK_VALUE(decisions, campaigns.decisions(brief(u"Not stored"_s)));
    QCOMPARE(decisions, board.decisions);
    for (auto it = decisions.begin(); it != decisions.end(); ++it)
        QVERIFY2(decisionTitle(it.key()) != it.key(), qPrintable(it.key()));
}

void CampaignsTest::shouldLaunchOnceAndAddUp()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    person(u"Иван"_s, u"ru"_s, u"+79160000002"_s);
    person(u"Refuser"_s, u"en"_s, u"+79160000003"_s, false);
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(launched, campaigns.launch(id));
    QCOMPARE(launched.audience, 3);
    QCOMPARE(launched.toBeWritten, 2);
    OTKLIK_VALUE(board, campaigns.show(id));
    QCOMPARE(board.audience, 3);
    QCOMPARE(sum(board.decisions), 3);
    QCOMPARE(sum(board.states), 3);
    QCOMPARE(board.states.value(u"queued"_s), 2);
    QCOMPARE(board.states.value(u"excluded"_s), 1);
    const QJsonObject json = board.toJson();
    QCOMPARE(json["decisions"_L1]["excluded:no_consent"_L1].toInt(), 1);

    OTKLIK_ERROR(campaigns.launch(id), "campaign.already_started");
    OTKLIK_VALUE(again, campaigns.show(id));
    QCOMPARE(again.toJson(), json);
    QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM send_chunk"_s).first().integer("n"), 1);
    OTKLIK_VALUE(campaign, campaigns.find(id));
    QCOMPARE(campaign.state, u"running"_s);
    QCOMPARE(campaign.audience, 3);
    QVERIFY(campaign.launchedAt.isValid());
    OTKLIK_ERROR(campaigns.update(id, campaign.version, brief(u"Other"_s)), "campaign.not_draft");
    OTKLIK_ERROR(campaigns.remove(id), "campaign.not_draft");
}

void CampaignsTest::shouldAddUpWithOneOfEachHousehold()
{
    const PersonId anna = person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    const PersonId ivan = person(u"Иван"_s, u"ru"_s, u"+79160000002"_s);
    person(u"Refuser"_s, u"en"_s, u"+79160000003"_s, false);
    OTKLIK_DONE(people::Households(m_database->db()).join(ivan, anna));
    Campaigns campaigns(m_database->db());
    Brief once = brief(u"Once"_s);
    OTKLIK_VALUE(id, campaigns.create(once));
    once.onePerHousehold = true;
    OTKLIK_DONE(campaigns.update(id, 1, once));
    const QMap<QString, qint64> expected{
        {u"send"_s, 1}, {u"excluded:no_consent"_s, 1}, {u"excluded:duplicate_address"_s, 1}};
    OTKLIK_VALUE(draft, campaigns.show(id));
    QCOMPARE(draft.decisions, expected);
    OTKLIK_VALUE(price, campaigns.price(id));
    QCOMPARE(price.people, 1);
    OTKLIK_VALUE(launched, campaigns.launch(id));
    QCOMPARE(launched.toBeWritten, 1);
    OTKLIK_VALUE(board, campaigns.show(id));
    QCOMPARE(board.audience, 3);
    QCOMPARE(board.decisions, expected);
    QCOMPARE(sum(board.states), 3);
}

void CampaignsTest::shouldKeepTheRuleThatTheAudienceWasFoundBy()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_VALUE(english, audience::Rule::parse(QByteArray(R"({"field":"language","op":"=","value":"en"})")));
    OTKLIK_DONE(audience::Segments(m_database->db()).save(u"Everybody"_s, english)); // a segment is live until launch
    OTKLIK_DONE(campaigns.launch(id));
    OTKLIK_DONE(audience::Segments(m_database->db()).save(u"Everybody"_s, audience::Rule()));
    const QString rule = m_database->sql(u"SELECT rule FROM campaign"_s).first().text("rule");
    QVERIFY2(rule.contains("language"_L1), qPrintable(rule));
}

void CampaignsTest::shouldNotLaunch_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("code");
    QTest::newRow("no gateway") << u"gateway"_s << u"campaign.no_gateway"_s;
    QTest::newRow("nobody agreed") << u"consent"_s << u"campaign.nobody"_s;
    QTest::newRow("nobody at all") << u"people"_s << u"campaign.nobody"_s;
    QTest::newRow("too late") << u"expired"_s << u"campaign.expired"_s;
}

void CampaignsTest::shouldNotLaunch()
{
    QFETCH(QString, why);
    QFETCH(QString, code);
    Campaigns campaigns(m_database->db());
    if (why != "people"_L1)
        person(u"Anna"_s, u"en"_s, u"+79160000001"_s, why != "consent"_L1);
    Brief written = brief();
    if (why == "expired"_L1)
        written.expiresAt = QDateTime({2026, 11, 21}, {8, 59}, Qt::UTC);
    OTKLIK_VALUE(id, campaigns.create(written));
    if (why == "gateway"_L1)
        OTKLIK_DONE(messaging::GatewayAccounts::remove(m_database->db(), u"main"_s));
    const auto launched = campaigns.launch(id);
    QVERIFY(!launched);
    QCOMPARE(launched.error().code, code);
    if (why == "consent"_L1)
        QVERIFY2(launched.error().sentence.contains(decisionTitle(u"excluded:no_consent"_s)),
                 qPrintable(launched.error().sentence));
    OTKLIK_VALUE(campaign, campaigns.find(id));
    QVERIFY(campaign.isDraft());
    QVERIFY(!campaign.launchedAt.isValid());
    QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM send_decision"_s).first().integer("n"), 0);
    QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM send_job"_s).first().integer("n"), 0);
}

void CampaignsTest::shouldPauseResumeAndStop()
{
    person(u"Anna"_s, u"en"_s, u"+79160000001"_s);
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_DONE(campaigns.launch(id));
    OTKLIK_DONE(campaigns.pause(id));
    OTKLIK_VALUE(paused, campaigns.find(id));
    QCOMPARE(paused.state, u"paused"_s);
    OTKLIK_VALUE(held, campaigns.show(id));
    QCOMPARE(held.states, (QMap<QString, qint64>{{u"held"_s, 1}}));
    OTKLIK_ERROR(campaigns.launch(id), "campaign.already_started"); // resuming is a word of its own
    OTKLIK_DONE(campaigns.resume(id));
    OTKLIK_VALUE(running, campaigns.find(id));
    QCOMPARE(running.state, u"running"_s);
    OTKLIK_DONE(campaigns.stop(id));
    OTKLIK_VALUE(stopped, campaigns.find(id));
    QCOMPARE(stopped.state, u"stopped"_s);
    OTKLIK_VALUE(board, campaigns.show(id));
    QCOMPARE(board.states, (QMap<QString, qint64>{{u"cancelled"_s, 1}}));
    OTKLIK_ERROR(campaigns.resume(id), "campaign.wrong_state");
    OTKLIK_ERROR(campaigns.pause(id), "campaign.wrong_state");
}

void CampaignsTest::shouldRefuseStepsThatDoNotFit()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_ERROR(campaigns.pause(id), "campaign.wrong_state");
    OTKLIK_ERROR(campaigns.resume(id), "campaign.wrong_state");
    OTKLIK_ERROR(campaigns.stop(id), "campaign.wrong_state");
    OTKLIK_ERROR(campaigns.launch(CampaignId(99)), "campaign.unknown");
    OTKLIK_ERROR(campaigns.show(CampaignId(99)), "campaign.unknown");
    OTKLIK_ERROR(campaigns.price(CampaignId(99)), "campaign.unknown");
}

void CampaignsTest::shouldSayThatNobodyApproves()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    OTKLIK_ERROR(campaigns.approve(id), "campaign.no_approvers");
}

void CampaignsTest::shouldFindByNumberOrName()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(first, campaigns.create(brief()));
    OTKLIK_VALUE(second, campaigns.create(brief(QString::number(first.value)))); // a name that looks like a number
    OTKLIK_VALUE(byNumber, campaigns.resolve(QString::number(first.value)));
    QCOMPARE(byNumber, first);
    OTKLIK_VALUE(byName, campaigns.resolve(u"Meters"_s));
    QCOMPARE(byName, first);
    OTKLIK_VALUE(other, campaigns.resolve(QString::number(second.value)));
    QCOMPARE(other, second);
    OTKLIK_ERROR(campaigns.resolve(u"Nothing"_s), "campaign.unknown");
    OTKLIK_ERROR(campaigns.resolve(u""_s), "campaign.unknown");
}

void CampaignsTest::shouldListTheNewestFirst()
{
    Campaigns campaigns(m_database->db());
    OTKLIK_DONE(campaigns.create(brief(u"Old"_s)));
    OTKLIK_DONE(campaigns.create(brief(u"New"_s)));
    OTKLIK_VALUE(lines, campaigns.list());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).name, u"New"_s);
    QCOMPARE(lines.at(0).state, u"draft"_s);
    QCOMPARE(lines.at(0).topic, u"water"_s);
}

/// Prints the figure; the number of people is small where time is, OTKLIK_BENCH_PEOPLE makes it the real one.
void CampaignsTest::shouldReckonAHundredThousandTexts()
{
    const int people = qEnvironmentVariableIntValue("OTKLIK_BENCH_PEOPLE") > 0
                           ? qEnvironmentVariableIntValue("OTKLIK_BENCH_PEOPLE")
                           : 12000;
    const bool lite = m_database->db().engine() == store::Engine::Sqlite;
    const QString series = (lite ? u"WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %1) "_s
                                 : u"WITH s(n) AS (SELECT generate_series(1, %1)) "_s)
                               .arg(people);
    const QString at = u"'2026-01-01T00:00:00.000Z'"_s;
    const auto insert = [&](const QString &into, const QString &select) {
        m_database->sql(u"INSERT INTO "_s + into + u' ' + series + select);
    };
    insert(u"person (given_name, language, created_at, updated_at)"_s,
           u"SELECT 'Name' || n, 'en', %1, %1 FROM s"_s.arg(at));
    insert(u"address (site_id, person_id, kind, value)"_s,
           u"SELECT 1, n, 'mobile', '+7916' || CAST(1000000 + n AS text) FROM s"_s);
    insert(u"consent_event (site_id, person_id, topic_id, state, at, recorded_by, source, wording)"_s,
           u"SELECT 1, n, %1, 'granted', %2, 'test', 'portal', 'Yes' FROM s"_s.arg(m_topic.value).arg(at));
    Campaigns campaigns(m_database->db());
    OTKLIK_VALUE(id, campaigns.create(brief()));
    QElapsedTimer timer;
    timer.start();
    OTKLIK_VALUE(price, campaigns.price(id));
    qInfo("price of %d texts: %lld ms", people, static_cast<long long>(timer.restart()));
    QCOMPARE(price.people, people);
    QCOMPARE(price.parts, people);
    OTKLIK_VALUE(launched, campaigns.launch(id));
    qInfo("launch of %d people: %lld ms", people, static_cast<long long>(timer.elapsed()));
    QCOMPARE(launched.toBeWritten, people);
    QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM send_chunk"_s).first().integer("n"), (people + 999) / 1000);
}

QTEST_GUILESS_MAIN(CampaignsTest)
#include "tst_campaigns.moc"
