// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentledger.h"
#include "counts.h"
#include "rulecompiler.h"
#include "rulefields.h"
#include "rulesentence.h"
#include "segments.h"
#include "testdatabase.h"
#include "topics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace otklik;
using namespace otklik::audience;
using namespace Qt::Literals::StringLiterals;

namespace {
const QDateTime now = QDateTime::fromString(u"2026-03-01T10:00:00.000Z"_s, Qt::ISODateWithMs);
}

/// Five people, each named by a letter, in a database that no case changes (but for segments of its own).
class RuleCompilerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_database;
    QMap<QString, PersonId> m_people;

    store::Database &db() { return m_database->db(); }
    qint64 one(const QString &sql, const store::Bindings &bindings = {})
    {
        const store::Rows rows = m_database->sql(sql, bindings);
        return rows.isEmpty() ? 0 : rows.first().integer("id");
    }
    void makePerson(const QString &letter, const QString &birth, const QString &sex, const QString &language,
                    qint64 district, const QString &zone, const QString &channel, const QString &externalId,
                    const QString &family)
    {
        const qint64 id = one(
            u"INSERT INTO person (site_id, family_name, given_name, birth_date, sex, language, district_id, time_zone, "
            "preferred_channel, external_id, created_at, updated_at) VALUES (1, :family, :letter, :birth, :sex, "
            ":language, "
            ":district, :zone, :channel, :external, :created, :updated) RETURNING id"_s,
            {{u"family"_s, family},
             {u"letter"_s, letter},
             {u"birth"_s, birth.isEmpty() ? QVariant(QMetaType(QMetaType::QDate))
                                          : QVariant(QDate::fromString(birth, Qt::ISODate))},
             {u"sex"_s, sex},
             {u"language"_s, language},
             {u"district"_s, DistrictId(district).bound()},
             {u"zone"_s, zone},
             {u"channel"_s, channel},
             {u"external"_s, store::textOrNull(externalId)},
             {u"created"_s, now},
             {u"updated"_s, now}});
        m_people.insert(letter, PersonId(id));
    }
    void makeAddress(const QString &letter, const QString &kind, const QString &value, bool dead = false)
    {
        m_database->sql(
            u"INSERT INTO address (site_id, person_id, kind, value, dead_since) VALUES (1, :person, :kind, :value, :dead)"_s,
            {{u"person"_s, m_people.value(letter).value},
             {u"kind"_s, kind},
             {u"value"_s, value},
             {u"dead"_s, dead ? QVariant(now) : QVariant(QMetaType(QMetaType::QDateTime))}});
    }
    void makeAttribute(const QString &letter, const QString &name, const QString &value)
    {
        m_database->sql(
            u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, :person, :name, :value)"_s,
            {{u"person"_s, m_people.value(letter).value}, {u"name"_s, name}, {u"value"_s, value}});
    }
    void makeEvent(const QString &letter, qint64 service, const QString &stage, int daysAgo)
    {
        m_database->sql(
            u"INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at) VALUES (1, :person, :service, :stage, 'portal', :at)"_s,
            {{u"person"_s, m_people.value(letter).value},
             {u"service"_s, service},
             {u"stage"_s, stage},
             {u"at"_s, now.addDays(-daysAgo)}});
    }
    Done say(const QString &letter, TopicId topic, const QString &channel, bool yes)
    {
        consent::ConsentFact fact;
        fact.person = m_people.value(letter);
        fact.topic = topic;
        fact.channel = channel;
        fact.state = yes ? consent::ConsentState::Granted : consent::ConsentState::Withdrawn;
        fact.recordedBy = u"test"_s;
        fact.source = u"desk"_s;
        OTKLIK_CHECK(consent::ConsentLedger(db()).record(fact));
        return {};
    }
    void makeMessage(const QString &letter, qint64 campaign, qint64 chunk, const QString &id, const QString &state,
                     int rank)
    {
        m_database->sql(u"INSERT INTO message (id, site_id, campaign_id, person_id, chunk_id, topic_id, channel, "
                        u"address, text, parts, created_at) "
                        "VALUES (:id, 1, :campaign, :person, :chunk, 1, 'sms', '+7', 'x', 1, :now)"_s,
                        {{u"id"_s, id},
                         {u"campaign"_s, campaign},
                         {u"person"_s, m_people.value(letter).value},
                         {u"chunk"_s, chunk},
                         {u"now"_s, now}});
        if (!state.isEmpty())
            m_database->sql(
                u"INSERT INTO message_event (site_id, message_id, campaign_id, state, rank, at, recorded_at) VALUES (1, :id, :campaign, :state, :rank, :at, :then)"_s,
                {{u"id"_s, id},
                 {u"campaign"_s, campaign},
                 {u"state"_s, state},
                 {u"rank"_s, rank},
                 {u"at"_s, now},
                 {u"then"_s, now}});
    }
    /// The letters of those who fit, or the error's code.
    QString who(const Rule &rule)
    {
        Counts counts(db(), now);
        const auto people = counts.sample(rule, 100);
        if (!people)
            return people.error().code;
        QString letters;
        for (const SamplePerson &person : *people)
            letters += person.givenName;
        const auto count = counts.count(rule);
        if (!count || count->count != letters.size() || !count->exact)
            return u"the count differs"_s;
        return letters;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<test::TestDatabase>();
        const qint64 centre = one(u"INSERT INTO district (code, name) VALUES ('centre', 'Centre') RETURNING id"_s);
        const qint64 north = one(u"INSERT INTO district (code, name) VALUES ('north', 'North') RETURNING id"_s);
        const qint64 water = one(u"INSERT INTO service (code, name) VALUES ('water', 'Water meters') RETURNING id"_s);
        one(u"INSERT INTO service (code, name) VALUES ('school', 'School enrolment') RETURNING id"_s);
        makePerson(u"A"_s, u"2008-03-01"_s, u"female"_s, u"ru"_s, centre, u"Europe/Moscow"_s, u"sms"_s, {},
                   u"Иванова"_s);
        makePerson(u"B"_s, u"2008-03-02"_s, u"male"_s, u"en"_s, north, {}, {}, u"EX-2"_s, u"Smith"_s);
        makePerson(u"C"_s, {}, {}, {}, 0, {}, {}, {}, {});
        makePerson(u"D"_s, u"1960-02-29"_s, u"female"_s, u"uk"_s, centre, {}, u"none"_s, {}, u"Іваненко"_s);
        makePerson(u"E"_s, u"1990-05-17"_s, u"male"_s, u"ru"_s, north, u"Asia/Yekaterinburg"_s, u"email"_s, u"EX-17"_s,
                   u"Иванов 100%_"_s);
        makeAddress(u"A"_s, u"mobile"_s, u"+79160000001"_s);
        makeAddress(u"A"_s, u"email"_s, u"a@example.org"_s);
        makeAddress(u"B"_s, u"mobile"_s, u"+79160000002"_s, true);
        makeAddress(u"D"_s, u"landline"_s, u"+74950000004"_s);
        makeAddress(u"E"_s, u"email"_s, u"e@example.org"_s);
        makeAttribute(u"A"_s, u"meter"_s, u"water"_s);
        makeAttribute(u"D"_s, u"meter"_s, u"gas"_s);
        makeAttribute(u"E"_s, u"meter"_s, u""_s);
        const QStringList rooms{u"3"_s, u"10"_s, u"3.0"_s, u"n/a"_s, u"-2.5"_s};
        for (int i = 0; i < 5; ++i)
            makeAttribute(QString(QChar(u'A' + i)), u"rooms"_s, rooms.at(i));
        const QStringList odd{u"-"_s, u"1."_s, u".5"_s, u"1.2.3"_s, u"1-2"_s};
        for (int i = 0; i < 5; ++i)
            makeAttribute(QString(QChar(u'A' + i)), u"odd"_s, odd.at(i));
        makeAttribute(u"B"_s, u"since"_s, u"2020-05-01"_s);
        makeAttribute(u"D"_s, u"since"_s, u"2021-01-31"_s);
        makeAttribute(u"E"_s, u"since"_s, u"long ago"_s);
        makeEvent(u"A"_s, water, u"service"_s, 10);
        makeEvent(u"A"_s, water, u"service"_s, 40);
        makeEvent(u"B"_s, water, u"service"_s, 40);
        makeEvent(u"D"_s, water, u"search"_s, 5);
        for (int day : {300, 301, 302})
            makeEvent(u"E"_s, water, u"service"_s, day);
        consent::Topics topics(db());
        OTKLIK_VALUE(culture, topics.addTopic(u"culture"_s, u"city"_s, u"Culture"_s));
        OTKLIK_VALUE(alerts, topics.addTopic(u"alerts"_s, u"city"_s, u"Alerts"_s, u"service"_s));
        OTKLIK_DONE(say(u"A"_s, culture.id, u"any"_s, true));
        OTKLIK_DONE(say(u"B"_s, culture.id, u"any"_s, true));
        OTKLIK_DONE(say(u"B"_s, culture.id, u"sms"_s, false));
        OTKLIK_DONE(say(u"D"_s, culture.id, u"sms"_s, true));
        OTKLIK_DONE(say(u"E"_s, culture.id, u"any"_s, false));
        OTKLIK_DONE(say(u"C"_s, alerts.id, u"any"_s, true));
        OTKLIK_DONE(say(u"C"_s, {}, u"sms"_s, false));
        OTKLIK_DONE(say(u"E"_s, alerts.id, u"any"_s, true));
        const qint64 campaign = one(
            u"INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at) VALUES ('Spring', :topic, '{}', 'sms', '{}', :now) RETURNING id"_s,
            {{u"topic"_s, culture.id.value}, {u"now"_s, now}});
        const qint64 chunk = one(
            u"INSERT INTO send_chunk (campaign_id, channel, size, due_at) VALUES (:campaign, 'sms', 3, :now) RETURNING id"_s,
            {{u"campaign"_s, campaign}, {u"now"_s, now}});
        makeMessage(u"A"_s, campaign, chunk, u"00000000-0000-7000-8000-000000000001"_s, u"delivered"_s, 8);
        makeMessage(u"B"_s, campaign, chunk, u"00000000-0000-7000-8000-000000000002"_s, u"failed"_s, 7);
        makeMessage(u"D"_s, campaign, chunk, u"00000000-0000-7000-8000-000000000003"_s, {}, 0);
        const qint64 autumn = one(
            u"INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at) VALUES ('Autumn', :topic, '{}', 'sms', '{}', :now) RETURNING id"_s,
            {{u"topic"_s, culture.id.value}, {u"now"_s, now}});
        makeMessage(u"E"_s, autumn, chunk, u"00000000-0000-7000-8000-000000000004"_s, u"delivered"_s, 8);
        OTKLIK_DONE(Segments(db()).save(u"Взрослые"_s, Rule::field(u"age"_s, Op::GreaterOrEqual, 18)));
    }

    void shouldFindWhoFits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *json, const char *letters) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(letters);
        };
        row(R"({"all":[]})", "ABCDE");
        row(R"({"any":[]})", "");
        row(R"({"none":[]})", "ABCDE");
        row(R"({"not":{"all":[]}})", "");
        row(R"({"not":{"any":[]}})", "ABCDE");
        row(R"({"not":{"none":[]}})", "");
        row(R"({"field":"age","op":">=","value":18})", "ADE");
        row(R"({"field":"age","op":"<","value":18})", "B");
        row(R"({"field":"age","op":">","value":17})", "ADE");
        row(R"({"field":"age","op":"<=","value":18})", "AB");
        row(R"({"field":"age","op":"=","value":18})", "A");
        row(R"({"field":"age","op":"=","value":66})", "D");
        row(R"({"field":"age","op":"!=","value":18})", "BCDE");
        row(R"({"field":"age","op":"in","value":[17,18]})", "AB");
        row(R"({"field":"age","op":"empty"})", "C");
        row(R"({"field":"age","op":"empty","value":false})", "ABDE");
        row(R"({"not":{"field":"age","op":"<","value":18}})", "ACDE");
        row(R"({"field":"birth_date","op":"=","value":"1990-05-17"})", "E");
        row(R"({"field":"birth_date","op":"<=","value":"1990-05-17"})", "DE");
        row(R"({"field":"birth_date","op":"!=","value":"1990-05-17"})", "ABCD");
        row(R"({"field":"birth_date","op":"in","value":["1990-05-17","1960-02-29"]})", "DE");
        row(R"({"field":"sex","op":"=","value":"female"})", "AD");
        row(R"({"field":"sex","op":"!=","value":"female"})", "BCE");
        row(R"({"field":"sex","op":"empty"})", "C");
        row(R"({"field":"language","op":"=","value":"ru"})", "AE");
        row(R"({"field":"language","op":"=","value":"RU"})", "AE");
        row(R"({"field":"language","op":"!=","value":"ru"})", "BCD");
        row(R"({"field":"language","op":"in","value":["ru","en"]})", "ABE");
        row(R"({"field":"language","op":"empty"})", "C");
        row(R"({"field":"district","op":"=","value":"centre"})", "AD");
        row(R"({"field":"district","op":"!=","value":"centre"})", "BCE");
        row(R"({"field":"district","op":"in","value":["centre","north"]})", "ABDE");
        row(R"({"field":"district","op":"empty"})", "C");
        row(R"({"field":"time_zone","op":"=","value":"Europe/Moscow"})", "A");
        row(R"({"field":"time_zone","op":"empty"})", "BCD");
        row(R"({"field":"preferred_channel","op":"in","value":["sms","none"]})", "AD");
        row(R"({"field":"has_mobile","op":"=","value":true})", "A");
        row(R"({"field":"has_mobile","op":"=","value":false})", "BCDE");
        row(R"({"field":"has_mobile","op":"!=","value":true})", "BCDE");
        row(R"({"field":"has_landline","op":"=","value":true})", "D");
        row(R"({"field":"has_email","op":"=","value":true})", "AE");
        row(R"({"field":"family_name","op":"starts","value":"Иван"})", "AE");
        row(R"({"field":"family_name","op":"contains","value":"ван"})", "ADE");
        row(R"({"field":"family_name","op":"contains","value":"%"})", "E");
        row(R"({"field":"family_name","op":"starts","value":"_"})", "");
        row(R"({"field":"family_name","op":"=","value":"Smith"})", "B");
        row(R"({"field":"family_name","op":"empty"})", "C");
        row(R"({"field":"external_id","op":"starts","value":"EX-"})", "BE");
        row(R"({"field":"external_id","op":"!=","value":"EX-2"})", "ACDE");
        row(R"({"field":"external_id","op":"empty"})", "ACD");
        row(R"({"field":"external_id","op":"empty","value":false})", "BE");
        row(R"({"field":"attribute:meter","op":"=","value":"water"})", "A");
        row(R"({"field":"attribute:meter","op":"!=","value":"water"})", "BCDE");
        row(R"({"field":"attribute:meter","op":"in","value":["water","gas"]})", "AD");
        row(R"({"field":"attribute:meter","op":"starts","value":"wa"})", "A");
        row(R"({"field":"attribute:meter","op":"contains","value":"a"})", "AD");
        row(R"({"field":"attribute:meter","op":"empty"})", "BCE");
        row(R"({"field":"attribute:meter","op":"empty","value":false})", "AD");
        row(R"({"field":"attribute:rooms","op":"=","value":3})", "AC");
        row(R"({"field":"attribute:rooms","op":"=","value":"3"})", "A");
        row(R"({"field":"attribute:rooms","op":">","value":2.5})", "ABC");
        row(R"({"field":"attribute:rooms","op":"<","value":0})", "E");
        row(R"({"field":"attribute:rooms","op":"!=","value":3})", "BDE");
        row(R"({"field":"attribute:odd","op":">=","value":-1000})", "");
        row(R"({"field":"attribute:since","op":">=","value":"2020-05-01"})", "BD");
        row(R"({"field":"attribute:since","op":"<","value":"2021-01-01"})", "B");
        row(R"({"subscribed":"culture"})", "ABD");
        row(R"({"subscribed":"culture","channel":"sms"})", "AD");
        row(R"({"subscribed":"culture","channel":"email"})", "AB");
        row(R"({"not":{"subscribed":"culture","channel":"sms"}})", "BCE");
        row(R"({"subscribed":"alerts"})", "CE");
        row(R"({"subscribed":"alerts","channel":"sms"})", "E");
        row(R"({"none":[{"subscribed":"alerts","channel":"sms"}]})", "ABCD");
        row(R"({"used":"water"})", "ABE");
        row(R"({"used":"Water meters"})", "ABE");
        row(R"({"used":"water","within_days":30})", "A");
        row(R"({"used":"water","within_days":10})", "A");
        row(R"({"used":"water","within_days":9})", "");
        row(R"({"not":{"used":"water","within_days":30}})", "BCDE");
        row(R"({"used":"water","at_least":2})", "AE");
        row(R"({"used":"water","at_least":1})", "ABE");
        row(R"({"used":"water","within_days":60,"at_least":2})", "A");
        row(R"({"not":{"used":"water","at_least":2}})", "BCD");
        row(R"({"used":"school"})", "");
        row(R"({"stage":"search","service":"water"})", "D");
        row(R"({"none":[{"stage":"search","service":"water"},{"used":"water"}]})", "C");
        row(R"({"got":"Autumn"})", "E");
        row(R"({"got":"Spring"})", "A");
        row(R"({"got":"Spring","outcome":"failed"})", "B");
        row(R"({"got":"Spring","outcome":"queued"})", "D");
        row(R"({"not":{"got":"Spring"}})", "BCDE");
        row(R"({"segment":"Взрослые"})", "ADE");
        row(R"({"not":{"segment":"Взрослые"}})", "BC");
        row(R"({"all":[{"segment":"Взрослые"},{"none":[{"field":"sex","op":"=","value":"female"}]}]})", "E");
        row(R"({"any":[{"field":"sex","op":"empty"},{"all":[{"subscribed":"culture"},{"not":{"used":"water"}}]}]})",
            "CD");
        row(R"({"field":"shoe","op":"=","value":1})", "rule.unknown_field");
    }
    void shouldFindWhoFits()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, letters);
        const auto rule = Rule::parse(json);
        if (!rule) {
            QCOMPARE(rule.error().code, letters);
            return;
        }
        QCOMPARE(who(*rule), letters);
        QVERIFY(!plainSentence(*rule).isEmpty());
    }

    void shouldNameWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *json, const char *code) {
            QTest::newRow(code) << QByteArray(json) << QString::fromLatin1(code);
        };
        row(R"({"all":[{"none":[{"subscribed":"xyzzy"}]}]})", "rule.unknown_topic");
        row(R"({"all":[{"none":[{"used":"xyzzy"}]}]})", "rule.unknown_service");
        row(R"({"all":[{"none":[{"field":"district","op":"in","value":["centre","xyzzy"]}]}]})",
            "rule.unknown_district");
        row(R"({"all":[{"none":[{"field":"time_zone","op":"=","value":"xyzzy"}]}]})", "rule.unknown_time_zone");
        row(R"({"all":[{"none":[{"field":"attribute:xyzzy","op":"empty"}]}]})", "rule.unknown_attribute");
        row(R"({"all":[{"none":[{"segment":"xyzzy"}]}]})", "rule.unknown_segment");
        row(R"({"all":[{"none":[{"got":"xyzzy"}]}]})", "rule.unknown_campaign");
        row(R"({"all":[{"none":[{"list":"xyzzy"}]}]})", "rule.unknown_list");
        row(R"({"all":[{"none":[{"condition":"xyzzy"}]}]})", "rule.unknown_condition");
        row(R"({"all":[{"none":[{"measured":"xyzzy","take":"none","within_days":120}]}]})", "rule.unknown_measurement");
    }
    void shouldNameWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto rule = Rule::parse(json);
        QVERIFY(rule);
        const auto count = Counts(db(), now).count(*rule);
        QVERIFY(!count);
        QCOMPARE(count.error().code, code);
        QVERIFY2(count.error().sentence.contains(u"xyzzy"_s), qPrintable(count.error().sentence));
        QVERIFY2(count.error().sentence.contains(u"all[0].none[0]"_s), qPrintable(count.error().sentence));
        QCOMPARE(Counts(db(), now).why(*rule, m_people.value(u"A"_s)).error().code, code);
        QVERIFY(!Segments(db()).save(u"Broken"_s, *rule));
        QCOMPARE(Segments(db()).find(u"Broken"_s).error().code, u"segment.unknown"_s);
    }

    /// No text of a rule may reach the statement but as a bound value.
    void shouldBindEveryValue()
    {
        const Rule rule = Rule::all({Rule::field(u"family_name"_s, Op::Contains, u"x'; DROP TABLE person; --"_s),
                                     Rule::field(u"attribute:meter"_s, Op::Starts, u":kind"_s),
                                     Rule::field(u"age"_s, Op::Greater, 77), Rule(Used{u"water"_s, 77, 77})});
        const auto compiled = RuleCompiler(db(), now).compile(rule);
        QVERIFY(compiled);
        for (const char *word : {"DROP", ":kind", "meter", "77"})
            QVERIFY2(!compiled->sql.contains(QLatin1String(word)), qPrintable(compiled->sql));
        QCOMPARE(who(rule), QString());
        QCOMPARE(who(Rule::field(u"external_id"_s, Op::Equal, u"' OR '1' = '1"_s)), QString());
    }

    /// Random trees: nobody is lost between a rule and its complement, and «why» says of everybody what the count says.
    void shouldNeverLoseAPerson()
    {
        const QList<QByteArray> leaves{R"({"field":"age","op":"<","value":40})",
                                       R"({"field":"age","op":"in","value":[17,66]})",
                                       R"({"field":"birth_date","op":"!=","value":"1990-05-17"})",
                                       R"({"field":"language","op":"=","value":"ru"})",
                                       R"({"field":"district","op":"!=","value":"north"})",
                                       R"({"field":"external_id","op":"contains","value":"1"})",
                                       R"({"field":"external_id","op":"in","value":["EX-2","y"]})",
                                       R"({"field":"has_mobile","op":"=","value":true})",
                                       R"({"field":"attribute:rooms","op":"<=","value":3})",
                                       R"({"field":"attribute:since","op":"<","value":"2021-01-01"})",
                                       R"({"field":"attribute:meter","op":"empty"})",
                                       R"({"subscribed":"culture","channel":"sms"})",
                                       R"({"subscribed":"alerts"})",
                                       R"({"subscribed":"culture"})",
                                       R"({"used":"water","within_days":60})",
                                       R"({"used":"water","at_least":2})",
                                       R"({"stage":"search","service":"water"})",
                                       R"({"got":"Spring"})",
                                       R"({"segment":"Взрослые"})",
                                       R"({"field":"time_zone","op":"empty"})"};
        QRandomGenerator random(20260301);
        const std::function<Rule(int)> grow = [&](int depth) -> Rule {
            if (depth == 0 || random.bounded(4) == 0)
                return *Rule::parse(leaves.at(random.bounded(int(leaves.size()))));
            if (random.bounded(5) == 0)
                return Rule::negated(grow(depth - 1));
            std::vector<Rule> parts;
            for (int i = random.bounded(4); i > 0; --i)
                parts.push_back(grow(depth - 1));
            return Rule(Group{Group::Join(random.bounded(3)), std::move(parts)});
        };
        const std::function<bool(const Rule &, const QJsonObject &)> consistent = [&](const Rule &rule,
                                                                                      const QJsonObject &answer) {
            const bool holds = answer.value(u"holds"_s).toBool();
            if (const auto *group = std::get_if<Group>(&rule.node())) {
                const QString key = group->join == Group::Join::All   ? u"all"_s
                                    : group->join == Group::Join::Any ? u"any"_s
                                                                      : u"none"_s;
                const QJsonArray parts = answer.value(key).toArray();
                qsizetype yes = 0;
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    yes += parts.at(i).toObject().value(u"holds"_s).toBool();
                    if (!consistent(group->parts.at(size_t(i)), parts.at(i).toObject()))
                        return false;
                }
                return parts.size() == qsizetype(group->parts.size()) &&
                       holds == (group->join == Group::Join::All   ? yes == parts.size()
                                 : group->join == Group::Join::Any ? yes > 0
                                                                   : yes == 0);
            }
            if (std::holds_alternative<Negation>(rule.node())) {
                const QJsonObject part = answer.value(u"not"_s).toObject();
                return holds != part.value(u"holds"_s).toBool() && consistent(rule.parts().front(), part);
            }
            QJsonObject plain = answer;
            plain.remove(u"holds"_s);
            return plain == rule.toJson();
        };
        for (int round = 0; round < 150; ++round) {
            const Rule rule = grow(4);
            const QString json = QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact));
            const QString in = who(rule);
            const QString out = who(Rule::negated(rule));
            QCOMPARE(who(Rule::none({rule})), out);
            QString both = in + out;
            std::sort(both.begin(), both.end());
            QVERIFY2(both == u"ABCDE"_s, qPrintable(u"%1 | %2 of %3"_s.arg(in, out, json)));
            for (auto person = m_people.cbegin(); person != m_people.cend(); ++person) {
                const auto why = Counts(db(), now).why(rule, person.value());
                QVERIFY2(why, why ? "" : qPrintable(why.error().sentence));
                QVERIFY2(why->value(u"holds"_s).toBool() == in.contains(person.key()),
                         qPrintable(person.key() + u' ' + json));
                QVERIFY2(consistent(rule, *why), qPrintable(json));
            }
        }
        OTKLIK_ERROR(Counts(db(), now).why(Rule(), PersonId(999999)), "person.not_found");
    }

    void shouldPageByKey()
    {
        Counts counts(db(), now);
        OTKLIK_VALUE(first, counts.sample(Rule(), 2));
        OTKLIK_VALUE(second, counts.sample(Rule(), 2, first.last().id));
        QCOMPARE(first.at(1).givenName + second.at(0).givenName, u"BC"_s);
        QCOMPARE(first.at(0).district, u"centre"_s);
        QCOMPARE(first.at(0).birthDate, QDate(2008, 3, 1));
    }

    void shouldKeepSegments()
    {
        Segments segments(db());
        const Rule rule = Rule::all({Rule(InSegment{u"Взрослые"_s}), Rule(Subscribed{u"culture"_s, {}})});
        OTKLIK_VALUE(id, segments.save(u"  Readers "_s, rule));
        OTKLIK_VALUE(found, segments.find(u"Readers"_s));
        QCOMPARE(found.id, id);
        QVERIFY(found.rule == rule);
        QCOMPARE(who(Rule(InSegment{u"Readers"_s})), u"AD"_s);
        OTKLIK_VALUE(again, segments.save(u"Readers"_s, Rule(InSegment{u"Взрослые"_s})));
        QCOMPARE(again, id);
        OTKLIK_VALUE(all, segments.list());
        QCOMPARE(all.size(), 2);
        OTKLIK_ERROR(segments.save(u" "_s, rule), "segment.bad_name");
        OTKLIK_ERROR(segments.save(u"Readers"_s, Rule::negated(Rule(InSegment{u"Readers"_s}))), "rule.segment_cycle");
        OTKLIK_ERROR(segments.save(u"New"_s, Rule(InSegment{u"New"_s})), "rule.segment_cycle");
        OTKLIK_ERROR(segments.save(u"Взрослые"_s, Rule(InSegment{u"Readers"_s})), "rule.segment_cycle");
        QCOMPARE(who(Rule(InSegment{u"Readers"_s})), u"ADE"_s); // nothing was overwritten
        const Done kept = segments.remove(u"Взрослые"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, u"segment.in_use"_s);
        OTKLIK_DONE(segments.remove(u"Readers"_s));
        OTKLIK_ERROR(segments.find(u"Readers"_s), "segment.unknown");
        // a cycle that somebody wrote by hand
        m_database->sql(
            u"INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('X', '{\"segment\":\"Y\"}', :a, :b), ('Y', '{\"segment\":\"X\"}', :c, :d)"_s,
            {{u"a"_s, now}, {u"b"_s, now}, {u"c"_s, now}, {u"d"_s, now}});
        QCOMPARE(who(Rule(InSegment{u"X"_s})), u"rule.segment_cycle"_s);
        m_database->sql(u"DELETE FROM segment WHERE name IN ('X', 'Y')"_s);
    }

    void shouldCompileWhatIsWideAndDeep()
    {
        std::vector<Rule> many;
        for (int i = 0; i < Rule::largest - 1; ++i)
            many.push_back(Rule::field(u"age"_s, Op::Equal, i % 120));
        QCOMPARE(who(Rule::any(many)), u"ABDE"_s);
        OTKLIK_VALUE(why, Counts(db(), now).why(Rule::any(many), m_people.value(u"C"_s)));
        QCOMPARE(why.value(u"holds"_s).toBool(), false);
        Rule deep = Rule::field(u"age"_s, Op::Equal, 18);
        for (int i = 1; i < Rule::deepest; ++i)
            deep = Rule::negated(deep);
        QCOMPARE(who(deep), u"BCDE"_s); // 31 times not
    }

    void shouldRefuseWhatGrowsThroughSegments()
    {
        Segments segments(db());
        const auto nots = [](Rule rule, int times) {
            for (int i = 0; i < times; ++i)
                rule = Rule::negated(rule);
            return rule;
        };
        OTKLIK_DONE(segments.save(u"Deep"_s, nots(Rule::field(u"age"_s, Op::Equal, 18), Rule::deepest / 2)));
        QCOMPARE(who(nots(Rule(InSegment{u"Deep"_s}), Rule::deepest / 2 - 2)), u"A"_s);
        QCOMPARE(who(nots(Rule(InSegment{u"Deep"_s}), Rule::deepest / 2 - 1)), u"rule.too_deep"_s); // one more
        std::vector<Rule> many;
        for (int i = 0; i < Rule::largest - 1; ++i)
            many.push_back(Rule::field(u"age"_s, Op::Equal, i % 120));
        OTKLIK_DONE(segments.save(u"Wide"_s, Rule::any(many)));
        QCOMPARE(who(Rule::any(std::vector<Rule>(11, Rule(InSegment{u"Wide"_s})))), u"rule.too_large"_s);
        OTKLIK_DONE(segments.remove(u"Deep"_s));
        OTKLIK_DONE(segments.remove(u"Wide"_s));
    }

    void shouldTellAgeByTheOrganisationsDay()
    {
        // In Moscow 2026-03-02 has begun; B is 18 today.
        const QDateTime evening = QDateTime::fromString(u"2026-03-01T21:30:00.000Z"_s, Qt::ISODateWithMs);
        OTKLIK_VALUE(count, Counts(db(), evening).count(Rule::field(u"age"_s, Op::Equal, 18)));
        QCOMPARE(count.count, 2);
    }
};

QTEST_GUILESS_MAIN(RuleCompilerTest)
#include "tst_rulecompiler.moc"
