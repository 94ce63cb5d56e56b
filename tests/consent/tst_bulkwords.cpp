// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkwords.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::consent;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestBulkWords : public QObject
{
    Q_OBJECT
    static QString standing(TestDatabase &t, PersonId person, TopicId topic)
    {
        QStringList open;
        for (const QString &channel : {u"sms"_s, u"email"_s}) {
            const auto permission = ConsentLedger(t.db()).permission(person, topic, channel);
            if (permission && permission->permitted)
                open << channel;
        }
        return open.join(u'+');
    }
    /// Another desk some minutes later, so that no two words fall on one instant.
    static std::unique_ptr<store::Database> later(TestDatabase &t, int minutes)
    {
        return std::move(*store::Database::open(t.url(), Clock(minutes * 60000)));
    }
    static void say(store::Database &database, PersonId person, TopicId topic, const QString &channel,
                    ConsentState state)
    {
        ConsentFact fact;
        fact.person = person;
        fact.topic = topic;
        fact.channel = channel;
        fact.state = state;
        fact.recordedBy = u"test"_s;
        fact.source = u"desk"_s;
        OTKLIK_DONE(ConsentLedger(database).record(fact));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldOpenATopicForManyAndTakeItBack()
    {
        TestDatabase t;
        OTKLIK_VALUE(topic, Topics(t.db()).addTopic(u"news"_s, u"city"_s, u"News"_s));
        QList<PersonId> people;
        for (int i = 0; i < 8; ++i)
            people << insertPerson(t, u"Crowdson%1"_s.arg(i));
        say(t.db(), people.at(1), topic.id, u"any"_s, ConsentState::Granted);   // open already
        say(t.db(), people.at(2), topic.id, u"any"_s, ConsentState::Withdrawn); // refused it
        say(t.db(), people.at(3), {}, u"any"_s, ConsentState::Withdrawn);       // refused everything
        say(t.db(), people.at(4), topic.id, u"sms"_s, ConsentState::Granted);   // one channel only
        const auto second = later(t, 1);
        const auto third = later(t, 2);
        const auto fourth = later(t, 3);
        BulkWords words(*second);
        OTKLIK_ERROR(words.record(topic.id, ConsentState::Granted, u" "_s, people), "bulk.no_evidence");
        OTKLIK_ERROR(words.record(TopicId(77), ConsentState::Granted, u"x"_s, people), "topic.unknown");
        OTKLIK_VALUE(given, words.record(topic.id, ConsentState::Granted, u"paper forms, folder 7"_s, people));
        QCOMPARE(given.chosen, 8);
        QCOMPARE(given.changed, 5);
        QCOMPARE(given.refused, 2);
        QCOMPARE(standing(t, people.at(0), topic.id), u"sms+email"_s);
        QCOMPARE(standing(t, people.at(2), topic.id), QString());
        QCOMPARE(standing(t, people.at(3), topic.id), QString());
        QCOMPARE(standing(t, people.at(4), topic.id), u"sms+email"_s);
        OTKLIK_VALUE(history, ConsentLedger(t.db()).history(people.at(0)));
        QCOMPARE(history.first().fact.evidence, u"paper forms, folder 7"_s);
        QVERIFY(!history.first().fact.recordedBy.isEmpty());
        // One of them says something since: kept, and told of.
        say(*third, people.at(5), topic.id, u"email"_s, ConsentState::Withdrawn);
        say(*third, people.at(6), topic.id, u"any"_s, ConsentState::Granted); // once more, by themselves
        OTKLIK_VALUE(undone, BulkWords(*fourth).undo(given.run));
        QCOMPARE(undone.restored, 3);
        QCOMPARE(undone.kept, 2);
        QCOMPARE(undone.someKept, (QList<PersonId>{people.at(5), people.at(6)}));
        QCOMPARE(standing(t, people.at(0), topic.id), QString());
        QCOMPARE(standing(t, people.at(1), topic.id), u"sms+email"_s);
        QCOMPARE(standing(t, people.at(4), topic.id), u"sms"_s);
        QCOMPARE(standing(t, people.at(5), topic.id), u"sms"_s);
        QCOMPARE(standing(t, people.at(6), topic.id), u"sms+email"_s);
        OTKLIK_ERROR(words.undo(given.run), "bulk.undone");
    }

    void shouldCloseATopicForManyAndTakeItBack()
    {
        TestDatabase t;
        OTKLIK_VALUE(news, Topics(t.db()).addTopic(u"news"_s, u"city"_s, u"News"_s));
        OTKLIK_VALUE(queue, Topics(t.db()).addTopic(u"queue"_s, u"city"_s, u"Queue"_s, u"service"_s));
        QList<PersonId> people;
        for (int i = 0; i < 4; ++i)
            people << insertPerson(t, u"Crowdson%1"_s.arg(i));
        say(t.db(), people.at(0), news.id, u"any"_s, ConsentState::Granted);
        say(t.db(), people.at(1), news.id, u"any"_s, ConsentState::Granted);
        say(t.db(), people.at(1), news.id, u"email"_s, ConsentState::Withdrawn);
        say(t.db(), people.at(2), queue.id, u"any"_s, ConsentState::Withdrawn);
        const auto second = later(t, 1);
        const auto third = later(t, 2);
        BulkWords words(*second);
        OTKLIK_VALUE(closed, words.record(news.id, ConsentState::Withdrawn, u"the office asked"_s, people));
        QCOMPARE(closed.changed, 2);
        OTKLIK_VALUE(service, words.record(queue.id, ConsentState::Withdrawn, u"the office asked"_s, people));
        QCOMPARE(service.changed, 3);
        for (const PersonId person : std::as_const(people)) {
            QCOMPARE(standing(t, person, news.id), QString());
            QCOMPARE(standing(t, person, queue.id), QString());
        }
        OTKLIK_ERROR(words.record(news.id, ConsentState::Granted, u"x"_s, {}), "bulk.nobody");
        OTKLIK_VALUE(one, BulkWords(*third).undo(closed.run));
        QCOMPARE(one.restored, 2);
        OTKLIK_VALUE(two, BulkWords(*third).undo(service.run));
        QCOMPARE(two.restored, 3);
        QCOMPARE(standing(t, people.at(0), news.id), u"sms+email"_s);
        QCOMPARE(standing(t, people.at(1), news.id), u"sms"_s);
        QCOMPARE(standing(t, people.at(2), news.id), QString());
        QCOMPARE(standing(t, people.at(2), queue.id), QString()); // their own word
        QCOMPARE(standing(t, people.at(3), queue.id), u"sms+email"_s);
    }

    void shouldLeaveNothingOfAStoppedWord()
    {
        TestDatabase t;
        OTKLIK_VALUE(news, Topics(t.db()).addTopic(u"news"_s, u"city"_s, u"News"_s));
        const PersonId person = insertPerson(t, u"Crowdson"_s);
        OTKLIK_ERROR(
            BulkWords(t.db()).record(news.id, ConsentState::Granted, u"x"_s, {person}, [](qint64) { return false; }),
            "bulk.cancelled");
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM consent_event"_s).first().integer("n"), 0);
    }
};

QTEST_GUILESS_MAIN(TestBulkWords)
#include "tst_bulkwords.moc"
