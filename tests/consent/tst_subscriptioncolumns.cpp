// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentledger.h"
#include "peopleimport.h"
#include "subscriptioncolumns.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::consent;
using namespace Qt::Literals::StringLiterals;

class SubscriptionColumnsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestDatabase> m_database;
    Topic m_topic;
    PersonId m_anna, m_boris;

    store::Database &db() { return m_database->db(); }
    people::ImportSource source(const QString &sum = u"aa"_s) const
    {
        people::ImportSource source;
        source.site = defaultSite;
        source.fileName = u"clinic.csv"_s;
        source.sha256 = sum;
        source.at = QDateTime::currentDateTimeUtc();
        return source;
    }
    /// The people for whom the cells changed something.
    Result<QList<PersonId>> take(const QList<std::pair<PersonId, QString>> &cells, const QString &sum = u"aa"_s)
    {
        SubscriptionColumns columns(u"I agree to receive news of the clinic"_s, u"import of the clinic"_s);
        store::Tx tx(db());
        OTKLIK_CHECK(columns.begin(db(), source(sum), {u"topic:health"_s}));
        QList<people::ImportExtension::Cell> list;
        for (const auto &[person, value] : cells)
            list << people::ImportExtension::Cell{person, defaultSite, u"topic:health"_s, value};
        OTKLIK_TRY(changed, columns.apply(db(), list));
        OTKLIK_CHECK(tx.commit());
        return changed;
    }
    Done say(PersonId person, ConsentState state, const QString &channel = u"any"_s, bool everything = false)
    {
        ConsentFact fact;
        fact.person = person;
        fact.topic = everything ? TopicId() : m_topic.id;
        fact.channel = channel;
        fact.state = state;
        fact.recordedBy = u"test"_s;
        fact.source = u"portal"_s;
        OTKLIK_CHECK(ConsentLedger(db()).record(fact));
        return {};
    }
    bool permitted(PersonId person, const QString &channel = u"sms"_s)
    {
        const auto permission = ConsentLedger(db()).permission(person, m_topic.id, channel);
        return permission && permission->permitted;
    }
    qsizetype words(PersonId person) { return ConsentLedger(db()).history(person)->size(); }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        OTKLIK_VALUE(topic, Topics(db()).addTopic(u"health"_s, u"clinic"_s, u"Health"_s));
        m_topic = topic;
        m_anna = test::insertPerson(*m_database, u"Anna"_s);
        m_boris = test::insertPerson(*m_database, u"Boris"_s);
    }

    void shouldReadYesAndNo()
    {
        const SubscriptionColumns columns(u"words"_s);
        QCOMPARE(columns.prefix(), u"topic:"_s);
        OTKLIK_VALUE(yes, columns.read(u"topic:health"_s, u"Да"_s));
        QCOMPARE(yes, u"yes"_s);
        OTKLIK_VALUE(no, columns.read(u"topic:health"_s, u"no"_s));
        QCOMPARE(no, u"no"_s);
        OTKLIK_ERROR(columns.read(u"topic:health"_s, u"maybe"_s), "consent.not_yes_or_no");
        const SubscriptionColumns silent(u"  "_s);
        OTKLIK_ERROR(silent.read(u"topic:health"_s, u"yes"_s), "consent.wording_needed");
        OTKLIK_VALUE(refusal, silent.read(u"topic:health"_s, u"no"_s));
        QCOMPARE(refusal, u"no"_s);
    }

    void shouldNameAnUnknownTopic()
    {
        SubscriptionColumns columns(u"words"_s);
        const Done begun = columns.begin(db(), source(), {u"topic:gossip"_s});
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, u"topic.unknown"_s);
        QVERIFY(begun.error().sentence.contains(u"gossip"_s));
    }

    void shouldRecordWithWordingAndEvidence()
    {
        OTKLIK_VALUE(changed, take({{m_anna, u"yes"_s}, {m_boris, u"no"_s}}));
        QCOMPARE(changed, (QList<PersonId>{m_anna, m_boris}));
        QVERIFY(permitted(m_anna));
        QVERIFY(!permitted(m_boris));
        OTKLIK_VALUE(history, ConsentLedger(db()).history(m_anna));
        const ConsentFact &fact = history.at(0).fact;
        QCOMPARE(fact.source, u"import"_s);
        QCOMPARE(fact.wording, u"I agree to receive news of the clinic"_s);
        QVERIFY(fact.evidence.startsWith(u"clinic.csv"_s));
        QCOMPARE(fact.recordedBy, u"import of the clinic"_s);
        OTKLIK_VALUE(refusal, ConsentLedger(db()).history(m_boris));
        QCOMPARE(refusal.at(0).fact.wording, QString());
    }

    void shouldNotRecordAgainWhatWasSaid()
    {
        OTKLIK_DONE(take({{m_anna, u"yes"_s}, {m_boris, u"no"_s}}));
        OTKLIK_VALUE(sameFile, take({{m_anna, u"yes"_s}, {m_boris, u"no"_s}}));
        QVERIFY(sameFile.isEmpty());
        OTKLIK_VALUE(otherFile, take({{m_anna, u"yes"_s}, {m_boris, u"no"_s}}, u"bb"_s));
        QVERIFY(otherFile.isEmpty());
        QCOMPARE(words(m_anna), 1);
        QCOMPARE(words(m_boris), 1);
    }

    void shouldNotOverruleALaterWordByTheSameFile()
    {
        OTKLIK_DONE(take({{m_anna, u"yes"_s}}));
        OTKLIK_DONE(say(m_anna, ConsentState::Withdrawn, u"any"_s, true));
        OTKLIK_DONE(take({{m_anna, u"yes"_s}}));
        QVERIFY(!permitted(m_anna));
        OTKLIK_VALUE(newFile, take({{m_anna, u"yes"_s}}, u"bb"_s)); // a new file is a new word
        QCOMPARE(newFile, QList<PersonId>{m_anna});
        QVERIFY(permitted(m_anna));
    }

    void shouldLeaveAChannelRefusedThatTheFileDoesNotSpeakOf()
    {
        OTKLIK_DONE(take({{m_anna, u"yes"_s}}));
        OTKLIK_DONE(say(m_anna, ConsentState::Withdrawn, u"sms"_s));
        OTKLIK_VALUE(changed, take({{m_anna, u"yes"_s}}, u"bb"_s));
        QVERIFY(changed.isEmpty());
        QVERIFY(!permitted(m_anna));
        QVERIFY(permitted(m_anna, u"email"_s));
    }

    void shouldCloseWhatWasOpenOnOneChannel()
    {
        OTKLIK_DONE(say(m_anna, ConsentState::Withdrawn));
        OTKLIK_DONE(say(m_anna, ConsentState::Granted, u"sms"_s));
        OTKLIK_VALUE(changed, take({{m_anna, u"no"_s}}));
        QCOMPARE(changed, QList<PersonId>{m_anna});
        QVERIFY(!permitted(m_anna));
    }

    void shouldServeAnImportOfPeople()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("external_id,family_name,mobile,topic:health\nA1,Ivanova,+79161234501,yes\nA2,Petrov,+79161234502,"
                   "no\nA3,Sidorov,+79161234503,\n"
                   "A4,Kuznetsov,+79161234504,perhaps\n");
        file.close();
        SubscriptionColumns columns(u"I agree"_s);
        people::ImportOptions options;
        options.extension = &columns;
        OTKLIK_VALUE(first, people::PeopleImport(db()).run(path, options));
        QCOMPARE(first.created, 3);
        QCOMPARE(first.rejected, 1);
        QCOMPARE(first.errors.at(0).code, u"consent.not_yes_or_no"_s);
        QCOMPARE(columns.recorded(), 2);
        OTKLIK_VALUE(second, people::PeopleImport(db()).run(path, options));
        QCOMPARE(second.unchanged, 3);
        QCOMPARE(columns.recorded(), 0);
        QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM consent_event"_s).first().integer("n"), 2);
    }

    void shouldStoreNothingOfAYesWithoutWording()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("external_id,family_name,topic:health\nB1,Ivanova,yes\nB2,Petrov,no\n");
        file.close();
        SubscriptionColumns columns({});
        people::ImportOptions options;
        options.extension = &columns;
        OTKLIK_VALUE(result, people::PeopleImport(db()).run(path, options));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejected, 1);
        QCOMPARE(result.errors.at(0).row, 2);
        QCOMPARE(result.errors.at(0).code, u"consent.wording_needed"_s);
    }
};

QTEST_GUILESS_MAIN(SubscriptionColumnsTest)
#include "tst_subscriptioncolumns.moc"
