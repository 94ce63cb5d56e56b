// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentledger.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::consent;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One word of a sequence: about the marketing topic, the service topic or everything; over every channel or SMS.
struct Word
{
    enum About { Marketing, Service, Everything } about;
    bool onlySms;
    bool yes;
};

QList<Word> everyWord()
{
    QList<Word> words;
    for (Word::About about : {Word::Marketing, Word::Service, Word::Everything})
        for (bool sms : {false, true})
            for (bool yes : {true, false})
                words << Word{about, sms, yes};
    return words;
}

/// Every sequence of one, two and three words.
QList<QList<Word>> everySequence()
{
    const QList<Word> words = everyWord();
    QList<QList<Word>> all;
    for (const Word &a : words) {
        all << QList<Word>{a};
        for (const Word &b : words) {
            all << QList<Word>{a, b};
            for (const Word &c : words)
                all << QList<Word>{a, b, c};
        }
    }
    return all;
}

/// What ConsentLedger promises, said once more without tables.
Permission expected(const QList<Word> &words, Word::About topic, bool sms)
{
    qsizetype said = -1, stopped = -1;
    bool yes = false, lifted = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        if (word.onlySms && !sms)
            continue;
        if (word.about == topic) {
            said = i;
            yes = word.yes;
        } else if (word.about == Word::Everything) {
            lifted = word.yes;
            if (!word.yes)
                stopped = i;
        }
    }
    const bool stands = stopped >= 0 && !lifted;
    const bool newer = said >= 0 && yes && said > stopped;
    Permission permission;
    permission.permitted = topic == Word::Marketing ? newer : !(said >= 0 && !yes) && (!stands || newer);
    permission.suppressed = stands && !newer;
    return permission;
}

} // namespace

class ConsentLedgerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_database;
    Topic m_marketing, m_service;
    QDateTime m_start = QDateTime::fromString(u"2026-01-10T08:00:00.000Z"_s, Qt::ISODateWithMs);

    store::Database &db() { return m_database->db(); }
    ConsentFact fact(PersonId person, const Word &word, int minute) const
    {
        ConsentFact fact;
        fact.person = person;
        fact.topic = word.about == Word::Marketing ? m_marketing.id
                     : word.about == Word::Service ? m_service.id
                                                   : TopicId();
        fact.channel = word.onlySms ? u"sms"_s : u"any"_s;
        fact.state = word.yes ? ConsentState::Granted : ConsentState::Withdrawn;
        fact.at = m_start.addSecs(60 * minute);
        fact.recordedBy = u"test"_s;
        fact.source = u"desk"_s;
        fact.wording = u"I agree to be told"_s;
        return fact;
    }
    void compare(const QList<PersonId> &people, const QList<QList<Word>> &sequences)
    {
        const store::Rows rows =
            m_database->sql(u"SELECT person_id, topic_id, channel, permitted, suppressed FROM v_consent_permission "
                            "WHERE channel IN ('sms', 'email')"_s);
        QHash<qint64, qsizetype> index;
        for (qsizetype i = 0; i < people.size(); ++i)
            index.insert(people.at(i).value, i);
        qsizetype seen = 0;
        for (const store::Row row : rows) {
            if (!index.contains(row.integer("person_id")))
                continue;
            ++seen;
            const QList<Word> &words = sequences.at(index.value(row.integer("person_id")));
            const bool marketing = row.id<TopicId>("topic_id") == m_marketing.id;
            const Permission right =
                expected(words, marketing ? Word::Marketing : Word::Service, row.text("channel") == "sms"_L1);
            if (row.flag("permitted") == right.permitted && row.flag("suppressed") == right.suppressed)
                continue;
            QString story;
            for (const Word &word : words)
                story += u" %1/%2/%3"_s.arg(u"marketing service everything"_s.split(u' ').at(word.about),
                                            word.onlySms ? u"sms"_s : u"any"_s, word.yes ? u"yes"_s : u"no"_s);
            QFAIL(qPrintable(u"%1 over %2 after%3: permitted %4, suppressed %5"_s
                                 .arg(marketing ? u"marketing"_s : u"service"_s, row.text("channel"), story)
                                 .arg(row.flag("permitted"))
                                 .arg(row.flag("suppressed"))));
        }
        QCOMPARE(seen, people.size() * 4);
    }
    QList<PersonId> makePeople(qsizetype count)
    {
        QList<PersonId> people;
        store::Tx tx(db());
        for (qsizetype i = 0; i < count; ++i)
            people << test::insertPerson(*m_database, u"P%1"_s.arg(i));
        if (!tx.commit())
            return {};
        return people;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        Topics topics(db());
        OTKLIK_VALUE(marketing, topics.addTopic(u"culture"_s, u"city"_s, u"Culture"_s));
        OTKLIK_VALUE(service, topics.addTopic(u"water"_s, u"works"_s, u"Water cut off"_s, u"service"_s));
        m_marketing = marketing;
        m_service = service;
    }

    void shouldKeepAgenciesAndTopics()
    {
        Topics topics(db());
        QCOMPARE(m_marketing.basis, u"marketing"_s);
        QCOMPARE(m_marketing.agencyCode, u"city"_s);
        QCOMPARE(m_marketing.agencyName, u"city"_s);
        OTKLIK_VALUE(agency, topics.addAgency(u"clinic"_s, u"Clinic No. 7"_s));
        OTKLIK_VALUE(same, topics.addAgency(u"clinic"_s, u"Clinic No. 7"_s));
        QCOMPARE(same, agency);
        OTKLIK_ERROR(topics.addAgency(u"clinic"_s, u"Another"_s), "agency.exists");
        OTKLIK_ERROR(topics.addAgency(u"no spaces"_s, {}), "agency.bad_code");
        OTKLIK_ERROR(topics.addTopic(u"culture"_s, u"city"_s, u"Again"_s), "topic.exists");
        OTKLIK_ERROR(topics.addTopic(u""_s, u"city"_s, u"x"_s), "topic.bad_code");
        OTKLIK_ERROR(topics.addTopic(u"x"_s, u"city"_s, u"x"_s, u"gossip"_s), "topic.bad_basis");
        OTKLIK_ERROR(topics.find(u"nothing"_s), "topic.unknown");
        OTKLIK_VALUE(found, topics.find(u"water"_s));
        QCOMPARE(found, m_service);
        OTKLIK_VALUE(all, topics.list());
        QCOMPARE(all, (QList<Topic>{m_marketing, m_service}));
        OTKLIK_VALUE(agencies, topics.agencies());
        QCOMPARE(agencies.size(), 3);
    }

    void shouldWeighEverySequenceOfWordsInOneBatch()
    {
        const auto sequences = everySequence();
        const QList<PersonId> people = makePeople(sequences.size());
        QList<ConsentFact> facts;
        for (qsizetype i = 0; i < people.size(); ++i)
            for (qsizetype w = 0; w < sequences.at(i).size(); ++w)
                facts << fact(people.at(i), sequences.at(i).at(w), int(w));
        store::Tx tx(db());
        OTKLIK_VALUE(recorded, ConsentLedger(db()).recordMany(facts));
        QCOMPARE(recorded, facts.size());
        OTKLIK_DONE(tx.commit());
        compare(people, sequences);
    }

    void shouldWeighEverySequenceOfWordsBatchByBatch()
    {
        const auto sequences = everySequence();
        const QList<PersonId> people = makePeople(sequences.size());
        for (qsizetype w = 0; w < 3; ++w) {
            QList<ConsentFact> facts;
            for (qsizetype i = 0; i < people.size(); ++i)
                if (w < sequences.at(i).size())
                    facts << fact(people.at(i), sequences.at(i).at(w), int(w));
            store::Tx tx(db());
            OTKLIK_VALUE(recorded, ConsentLedger(db()).recordMany(facts));
            QCOMPARE(recorded, facts.size());
            OTKLIK_DONE(tx.commit());
        }
        compare(people, sequences);
    }

    void shouldWeighEveryPairOfWordsOneByOne()
    {
        QList<QList<Word>> pairs;
        for (const auto &sequence : everySequence())
            if (sequence.size() == 2)
                pairs << sequence;
        const QList<PersonId> people = makePeople(pairs.size());
        store::Tx tx(db());
        for (qsizetype i = 0; i < people.size(); ++i)
            for (qsizetype w = 0; w < 2; ++w)
                OTKLIK_DONE(ConsentLedger(db()).record(fact(people.at(i), pairs.at(i).at(w), int(w))));
        OTKLIK_DONE(tx.commit());
        compare(people, pairs);
    }

    void shouldNotOpenByAConsentThatIsOlderThanARefusal_data()
    {
        QTest::addColumn<bool>("toEverything");
        QTest::addColumn<bool>("stopOnSms");
        QTest::addColumn<bool>("startBetween");
        QTest::addColumn<bool>("inOneBatch");
        for (int i = 0; i < 16; ++i)
            QTest::addRow("%s%s%s%s", i & 1 ? "everything" : "topic", i & 2 ? ", sms" : ", any",
                          i & 4 ? ", START between" : "", i & 8 ? ", one batch" : "")
                << bool(i & 1) << bool(i & 2) << bool(i & 4) << bool(i & 8);
    }
    void shouldNotOpenByAConsentThatIsOlderThanARefusal()
    {
        QFETCH(bool, toEverything);
        QFETCH(bool, stopOnSms);
        QFETCH(bool, startBetween);
        QFETCH(bool, inOneBatch);
        const PersonId person = test::insertPerson(*m_database, u"Late"_s);
        QList<ConsentFact> facts{
            fact(person, {toEverything ? Word::Everything : Word::Marketing, stopOnSms, false}, 60)};
        if (startBetween)
            facts << fact(person, {Word::Everything, false, true}, 90);
        facts << fact(person, {Word::Marketing, false, true}, 30); // a paper form of half an hour before
        ConsentLedger ledger(db());
        if (inOneBatch) {
            OTKLIK_DONE(ledger.recordMany(facts));
        } else {
            for (const ConsentFact &one : facts)
                OTKLIK_DONE(ledger.recordMany({one}));
        }
        OTKLIK_VALUE(closed, ledger.permission(person, m_marketing.id, u"sms"_s));
        QVERIFY(!closed.permitted);
        OTKLIK_VALUE(history, ledger.history(person));
        QCOMPARE(history.size(), facts.size()); // kept all the same
        OTKLIK_DONE(ledger.record(fact(person, {Word::Marketing, false, true}, 120)));
        OTKLIK_VALUE(open, ledger.permission(person, m_marketing.id, u"sms"_s));
        QVERIFY(open.permitted);
        QVERIFY(!open.suppressed);
    }

    void shouldCloseAtOnceWhateverTheDateOfARefusal()
    {
        const PersonId person = test::insertPerson(*m_database, u"Early"_s);
        ConsentLedger ledger(db());
        OTKLIK_DONE(ledger.record(fact(person, {Word::Marketing, false, true}, 60)));
        OTKLIK_DONE(ledger.record(fact(person, {Word::Marketing, false, false}, 30)));
        OTKLIK_VALUE(closed, ledger.permission(person, m_marketing.id, u"sms"_s));
        QVERIFY(!closed.permitted);
    }

    void shouldSayOnWhichWordAPermissionRests()
    {
        const PersonId person = test::insertPerson(*m_database, u"Word"_s);
        ConsentLedger ledger(db());
        OTKLIK_VALUE(any, ledger.record(fact(person, {Word::Marketing, false, true}, 1)));
        OTKLIK_VALUE(sms, ledger.record(fact(person, {Word::Marketing, true, true}, 2)));
        OTKLIK_VALUE(overSms, ledger.permission(person, m_marketing.id, u"sms"_s));
        QCOMPARE(overSms, (Permission{true, false, sms}));
        OTKLIK_VALUE(overEmail, ledger.permission(person, m_marketing.id, u"email"_s));
        QCOMPARE(overEmail, (Permission{true, false, any}));
        OTKLIK_VALUE(service, ledger.permission(person, m_service.id, u"sms"_s));
        QCOMPARE(service, (Permission{true, false, ConsentEventId()}));
        OTKLIK_VALUE(standings, ledger.currentState(person));
        QCOMPARE(standings.size(), 8);
        QCOMPARE(standings.first().topicCode, u"culture"_s);
        QCOMPARE(standings.first().channel, u"email"_s);
        QCOMPARE(standings.first().since, m_start.addSecs(60));
        OTKLIK_ERROR(ledger.permission(PersonId(999999), m_service.id, u"sms"_s), "consent.no_person");
    }

    void shouldKeepWhatAFactRestsOn()
    {
        const PersonId person = test::insertPerson(*m_database, u"Fact"_s);
        ConsentLedger ledger(db());
        ConsentFact word = fact(person, {Word::Marketing, true, true}, 5);
        word.evidence = u"form 17, \"вх. №3\"\nпо почте"_s;
        word.source = u"paper"_s;
        OTKLIK_VALUE(id, ledger.record(word));
        ConsentFact second = fact(person, {Word::Everything, false, false}, 6);
        second.wording.clear();
        OTKLIK_DONE(ledger.recordMany({second}));
        OTKLIK_VALUE(history, ledger.history(person));
        QCOMPARE(history.size(), 2);
        word.site = defaultSite; // the person's own
        second.site = defaultSite;
        QCOMPARE(history.at(1), (ConsentEvent{id, word, u"culture"_s, u"Culture"_s}));
        QCOMPARE(history.at(0).fact, second);
        QCOMPARE(history.at(0).topicCode, QString());
    }

    void shouldRefuseWhatCannotBeAFact()
    {
        const PersonId person = test::insertPerson(*m_database, u"Bad"_s);
        ConsentLedger ledger(db());
        const ConsentFact good = fact(person, {Word::Marketing, false, true}, 0);
        const auto with = [&](auto change) {
            ConsentFact wrong = good;
            change(wrong);
            return wrong;
        };
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.person = {}; })), "consent.no_person");
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.person = PersonId(987654); })), "consent.no_person");
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.channel = u"pigeon"_s; })), "consent.bad_channel");
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.source = u"rumour"_s; })), "consent.bad_source");
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.recordedBy.clear(); })), "consent.nobody");
        OTKLIK_ERROR(ledger.record(with([](auto &f) { f.at = QDateTime::currentDateTimeUtc().addDays(1); })),
                     "consent.in_future");
        OTKLIK_ERROR(ledger.recordMany({good, with([](auto &f) { f.source = u"rumour"_s; })}), "consent.bad_source");
        OTKLIK_VALUE(history, ledger.history(person));
        QVERIFY(history.isEmpty());
    }

    void shouldNeverLoseAWord_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::newRow("update") << u"UPDATE consent_event SET state = 'granted'"_s;
        QTest::newRow("delete") << u"DELETE FROM consent_event"_s;
        QTest::newRow("delete the person") << u"DELETE FROM person"_s;
        QTest::newRow("delete the topic") << u"DELETE FROM topic"_s;
        if (test::TestDatabase::engine() == store::Engine::PostgreSql) {
            QTest::newRow("truncate") << u"TRUNCATE consent_event"_s;
            QTest::newRow("truncate people") << u"TRUNCATE person CASCADE"_s;
        } else {
            QTest::newRow("replace") << u"REPLACE INTO consent_event SELECT id, site_id, person_id, topic_id, channel, "
                                        u"'granted', at, recorded_by, "
                                        "source, wording, evidence FROM consent_event"_s;
            QTest::newRow("update or replace") << u"UPDATE OR REPLACE consent_event SET id = id + 1"_s;
        }
    }
    void shouldNeverLoseAWord()
    {
        QFETCH(QString, attack);
        const PersonId person = test::insertPerson(*m_database, u"Kept"_s);
        ConsentLedger ledger(db());
        OTKLIK_DONE(ledger.record(fact(person, {Word::Marketing, false, false}, 1)));
        OTKLIK_VALUE(before, ledger.history(person));
        QVERIFY(!db().changeText(attack));
        OTKLIK_VALUE(after, ledger.history(person));
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(ConsentLedgerTest)
#include "tst_consentledger.moc"
