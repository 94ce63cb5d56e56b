// SPDX-License-Identifier: GPL-3.0-or-later
#include "../messaging/sendfixture.h"
#include "consentledger.h"
#include "inboundstore.h"
#include "inbox.h"
#include "wordhandler.h"

using namespace otklik;
using namespace otklik::inbox;
using namespace otklik::test;

namespace {

/// One message a line: id, from, to, text, with bars between. A line without them cannot be read.
class LineReader final : public InboundReader
{
public:
    bool pulls() const override { return false; }
    QFuture<Result<messaging::PulledReports>> pull(int) override
    {
        return QtFuture::makeReadyFuture(Result<messaging::PulledReports>(messaging::PulledReports()));
    }
    QList<IncomingText> read(const QByteArray &raw, int *unreadable) const override
    {
        QList<IncomingText> texts;
        for (const QString &line : QString::fromUtf8(raw).split(u'\n')) {
            const QStringList words = line.split(u'|');
            if (words.size() == 4)
                texts << IncomingText{words[0], words[1], words[2], words[3], {}};
            else
                ++*unreadable;
        }
        return texts;
    }
};

/// People 1 … n as SendCity makes them (+79161000001 …), who write back.
struct Town : SendCity
{
    explicit Town(int size = 3) : SendCity(size)
    {
        data.sql(u"INSERT INTO topic (id, agency_id, code, name) VALUES (2, 1, 'news', 'Новости города')"_s);
    }
    static QString number(qint64 person) { return u"+7916%1"_s.arg(1000000 + person); }
    InboundCounts write(const QString &line)
    {
        if (!InboundStore(db()).store(gateway.id, line.toUtf8()))
            qFatal("not stored");
        return readAll();
    }
    InboundCounts readAll()
    {
        const auto counts = InboundStore(db()).readNext(gateway, LineReader());
        if (!counts)
            qFatal("%s", qPrintable(counts.error().sentence));
        return counts->value_or(InboundCounts());
    }
    WordCounts carryOut()
    {
        WordHandler words(db());
        for (;;) {
            const auto more = words.carryOutNext();
            if (!more)
                qFatal("%s", qPrintable(more.error().sentence));
            if (!*more)
                return words.counts();
        }
    }
    /// Writes, and what it asks for is carried out.
    WordCounts say(qint64 person, const QString &text)
    {
        write(u"m%1|%2|1010|%3"_s.arg(++said).arg(number(person), text));
        return carryOut();
    }
    InboundMessage newest()
    {
        const auto list = Inbox(db(), u"anna"_s).list({});
        if (!list || list->isEmpty())
            qFatal("nothing there");
        return list->first();
    }
    bool permitted(qint64 person, qint64 topic = 1)
    {
        return consent::ConsentLedger(db()).permission(PersonId(person), TopicId(topic), u"sms"_s)->permitted;
    }
    /// What leaves now, by number.
    QMap<QString, QString> leaves()
    {
        QMap<QString, QString> texts;
        Claims claims(db(), {}, u"me"_s);
        for (;;) {
            const auto chunk = claims.claim(gateway, 1000);
            if (!chunk)
                qFatal("%s: %s", qPrintable(chunk.error().code), qPrintable(chunk.error().sentence));
            if (!*chunk)
                return texts;
            for (const auto &message : (*chunk)->batch.messages)
                texts.insert(message.address, message.text);
        }
    }
    void agree(qint64 person, qint64 topic)
    {
        data.sql(u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "
                 "VALUES (1, :p, :t, 'any', 'granted', :a, 'test', 'import')"_s,
                 {{"p", person}, {"t", topic}, {"a", QDateTime::currentDateTimeUtc().addSecs(-60)}});
    }
    int said = 0;
};

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldKeepOnceWhatComesTwice()
    {
        Town town;
        const QString lines = u"a|%1|1010|Hello\nb|79161000002|1010|STOP\nthis cannot be read"_s.arg(Town::number(1));
        QCOMPARE(town.write(lines), (InboundCounts{2, 0, 1}));
        QCOMPARE(town.write(lines), (InboundCounts{0, 2, 1}));
        QCOMPARE(town.readAll(), InboundCounts());
        QCOMPARE(town.carryOut(), (WordCounts{1, 1, 0}));
        QCOMPARE(town.count(u"consent_event WHERE source = 'sms_keyword'"_s), 1);
        QCOMPARE(town.count(u"message"_s), 1);
        QCOMPARE(town.count(u"inbound_batch WHERE read_at IS NULL"_s), 0);
    }

    void shouldNotShowAWordBeforeItIsCarriedOut()
    {
        Town town;
        town.write(u"a|%1|1010|STOP\nb|%1|1010|When?"_s.arg(Town::number(1)));
        OTKLIK_VALUE(before, Inbox(town.db(), u"anna"_s).list({}));
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().text, u"When?"_s);
        town.carryOut();
        OTKLIK_VALUE(after, Inbox(town.db(), u"anna"_s).list({}));
        QCOMPARE(after.size(), 2);
        OTKLIK_VALUE(open, Inbox(town.db(), u"anna"_s).list({.openOnly = true}));
        QCOMPARE(open.size(), 1);
        QCOMPARE(after.last().action, InboundAction::Stop);
        QCOMPARE(after.last().state, u"answered"_s);
        QCOMPARE(after.last().closedBy, u"otklik"_s);
    }

    void shouldStopEverybodyWhoHasTheNumberAndAnswerOnce()
    {
        Town town(3);
        town.launch();
        town.data.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, shared) VALUES (1, 2, 'mobile', :n, :y)"_s,
            {{"n", Town::number(1)}, {"y", true}});
        QCOMPARE(town.say(1, u"«Стоп!»"_s), (WordCounts{1, 1, 0}));
        QVERIFY(!town.permitted(1) && !town.permitted(2) && town.permitted(3));
        QCOMPARE(town.newest().people, 2);
        const auto texts = town.leaves(); // of the campaign only the third
        QCOMPARE(texts.keys(), (QStringList{Town::number(1), Town::number(3)}));
        QVERIFY2(texts.value(Town::number(1)).contains(u"START"_s), qPrintable(texts.value(Town::number(1))));
        QCOMPARE(
            town.count(u"consent_event WHERE source = 'sms_keyword' AND evidence = 'inbound 1' AND channel = 'sms'"_s),
            2);
    }

    void shouldCloseATopicAlone()
    {
        Town town(1);
        town.agree(1, 2);
        QVERIFY(town.permitted(1, 1) && town.permitted(1, 2));
        town.say(1, u"STOP новостей"_s); // «Новости города»
        QVERIFY(town.permitted(1, 1) && !town.permitted(1, 2));
        Town other(1);
        other.agree(1, 2);
        other.say(1, u"stop NEWS"_s);
        QVERIFY(other.permitted(1, 1) && !other.permitted(1, 2));
        QCOMPARE(other.newest().state, u"answered"_s);
        QVERIFY(other.leaves().value(Town::number(1)).contains(u"Новости города"_s));
        other.say(1, u"START news"_s);
        QVERIFY(other.permitted(1, 2));
    }

    void shouldCloseEverythingWhereNobodyKnowsTheTopic()
    {
        Town town(1);
        town.say(1, u"STOP weather"_s);
        QVERIFY(!town.permitted(1));
        const InboundMessage message = town.newest();
        QCOMPARE(message.state, u"new"_s); // and a person looks
        QCOMPARE(message.note, u"unknown_topic"_s);
        QCOMPARE(town.leaves().size(), 1);
        town.say(1, u"START weather"_s); // nothing is opened by guessing
        QVERIFY(!town.permitted(1));
        QCOMPARE(town.newest().note, u"unknown_topic"_s);
        QCOMPARE(town.leaves().size(), 0);
    }

    void shouldOpenAgainWhatStopClosed()
    {
        Town town(1);
        town.agree(1, 2);
        town.data.sql(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "
            "VALUES (1, 1, 2, 'any', 'withdrawn', :a, 'test', 'paper')"_s,
            {{"a", QDateTime::currentDateTimeUtc().addSecs(-30)}});
        QVERIFY(town.permitted(1, 1) && !town.permitted(1, 2));
        town.say(1, u"STOP"_s);
        town.say(1, u"stop"_s);
        QVERIFY(!town.permitted(1, 1));
        QCOMPARE(town.say(1, u"Start"_s), (WordCounts{1, 1, 0}));
        QVERIFY(town.permitted(1, 1));
        QVERIFY(!town.permitted(1, 2)); // that was refused on paper, not by STOP
        QCOMPARE(town.count(u"consent_event WHERE source = 'sms_keyword' AND state = 'granted' AND topic_id = 1"_s), 1);
        QCOMPARE(town.newest().state, u"answered"_s);
        town.say(1, u"START"_s);
        QCOMPARE(town.newest().note, u"nothing_closed"_s); // somebody who wants to sign up?
        QCOMPARE(town.newest().state, u"new"_s);
    }

    void shouldSayWhoWeAreAlsoToWhoeverHasClosedTheChannel()
    {
        Town town(1);
        town.data.sql(u"UPDATE setting SET value = 'City of N' WHERE name = 'organisation.name'"_s);
        town.say(1, u"STOP"_s);
        QVERIFY(town.leaves().value(Town::number(1)).startsWith(u"City of N: "_s));
        QCOMPARE(town.say(1, u"помощь"_s), (WordCounts{1, 1, 0}));
        QVERIFY(!town.permitted(1));
        const QString text = town.leaves().value(Town::number(1));
        QVERIFY2(text.contains(u"City of N"_s) && text.contains(u"STOP"_s),
                 qPrintable(text)); // the person reads English
    }

    void shouldAnswerOnlyFiveTimesADay()
    {
        Town town(1);
        for (int i = 0; i < 7; ++i)
            town.say(1, i % 2 == 0 ? u"STOP"_s : u"START"_s);
        QCOMPARE(town.count(u"message"_s), 5);
        QVERIFY(!town.permitted(1));
        QCOMPARE(town.newest().note, u"not_answered"_s);
        QCOMPARE(town.newest().state, u"closed"_s);
    }

    void shouldLeaveUnknownNumbersToAPerson()
    {
        Town town(1);
        town.write(u"a|+79990000000|1010|STOP\nb|Shop|1010|Buy!"_s);
        QCOMPARE(town.carryOut(), (WordCounts{1, 0, 0}));
        OTKLIK_VALUE(list, Inbox(town.db(), u"anna"_s).list({.openOnly = true}));
        QCOMPARE(list.size(), 2);
        for (const InboundMessage &message : list)
            QCOMPARE(message.note, u"unknown_number"_s);
        OTKLIK_ERROR(Inbox(town.db(), u"anna"_s).reply(list.first().id, u"Hello"_s, QUuid::createUuid()),
                     "inbox.no_person");
        QCOMPARE(town.count(u"message"_s), 0);
    }

    void shouldRememberTheStopOfANumberThatNobodyHasYet()
    {
        Town town(3);
        town.write(u"a|%1|1010|STOP\nb|%2|1010|STOP\nc|%3|1010|Hello"_s.arg(Town::number(11), Town::number(12),
                                                                            Town::number(13)));
        town.carryOut();
        const auto give = [&town](qint64 person, qint64 number) {
            town.data.sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, :p, 'mobile', :v)"_s,
                          {{"p", person}, {"v", Town::number(number)}});
        };
        give(1, 11);
        give(3, 13);
        QVERIFY(!town.permitted(1) && town.permitted(2) && town.permitted(3));
        town.write(u"d|%1|1010|START"_s.arg(Town::number(12)));
        town.carryOut();
        give(2, 12);
        QVERIFY(town.permitted(2)); // it was taken back before anybody had the number
        // Some time later; the STOP counts from a second after the number came.
        for (const QString &table : {u"suppression"_s, u"subscription"_s})
            town.data.sql(u"UPDATE %1 SET since = :a"_s.arg(table),
                          {{"a", QDateTime::currentDateTimeUtc().addSecs(-60)}});
        town.write(u"e|%1|1010|START"_s.arg(Town::number(11)));
        town.carryOut();
        QVERIFY(town.permitted(1));
        town.data.sql(u"UPDATE address SET value = :v WHERE person_id = 3 AND value = :o"_s,
                      {{"v", Town::number(11)}, {"o", Town::number(13)}});
        QVERIFY(town.permitted(3));
        QCOMPARE(town.count(u"consent_event WHERE evidence = 'stopped number'"_s), 1);
    }

    void shouldFindWhatAMessageAnswers()
    {
        Town town(2);
        const CampaignId first = town.launch();
        QCOMPARE(town.leaves().size(), 2);
        const CampaignId second = town.launch();
        town.data.sql(u"UPDATE send_decision SET address = '+70000000000' WHERE person_id = 2 AND campaign_id = 2"_s);
        (void)town.leaves();
        town.say(1, u"Yes, please"_s);
        QCOMPARE(town.newest().campaign, second);
        QCOMPARE(town.newest().answeredText, u"Dear Given1, your meter"_s);
        town.say(2, u"Yes"_s); // the second went elsewhere
        QCOMPARE(town.newest().campaign, first);
        QCOMPARE(town.newest().personName, u"Family2 Given2"_s);
        town.data.sql(u"UPDATE attempt SET at = :a"_s, {{"a", QDateTime::currentDateTimeUtc().addDays(-8)}});
        town.say(1, u"Yes"_s);
        QVERIFY(!town.newest().campaign.isValid());
    }

    void shouldLetOnePersonAnswer()
    {
        Town town(2);
        town.say(1, u"When will the water be back?"_s);
        const qint64 id = town.newest().id;
        const bool ownNames = TestDatabase::engine() == store::Engine::Sqlite; // the server signs with the login
        Inbox anna(town.db(), u"anna"_s);
        Inbox boris(town.db(), u"boris"_s);
        OTKLIK_DONE(anna.claim(id));
        OTKLIK_DONE(anna.claim(id));
        if (ownNames) {
            OTKLIK_ERROR(boris.claim(id), "inbox.taken");
            OTKLIK_ERROR(boris.reply(id, u"At six"_s, QUuid::createUuid()), "inbox.taken");
            OTKLIK_ERROR(boris.close(id), "inbox.taken");
            OTKLIK_ERROR(boris.giveBack(id), "inbox.not_yours");
            OTKLIK_DONE(boris.claim(id, true));
            OTKLIK_DONE(boris.giveBack(id));
            OTKLIK_DONE(anna.claim(id));
        }
        OTKLIK_ERROR(anna.reply(id, u"  "_s, QUuid::createUuid()), "inbox.empty");
        const QUuid command = QUuid::createUuid();
        OTKLIK_VALUE(sent, anna.reply(id, u"At six"_s, command));
        OTKLIK_VALUE(again, anna.reply(id, u"At six"_s, command));
        QCOMPARE(again, sent);
        OTKLIK_ERROR(anna.reply(id, u"At seven"_s, QUuid::createUuid()), "inbox.closed");
        OTKLIK_ERROR(anna.close(id), "inbox.closed");
        OTKLIK_ERROR(anna.claim(999), "inbox.not_found");
        QCOMPARE(town.newest().state, u"answered"_s);
        OTKLIK_VALUE(answers, anna.answers(id));
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().text, u"At six"_s);
        QCOMPARE(answers.first().state, u"queued"_s);
        QCOMPARE(town.leaves(), (QMap<QString, QString>{{Town::number(1), u"At six"_s}}));
    }

    void shouldNotAnswerWhoeverHasClosedTheChannelSince()
    {
        Town town(1);
        town.say(1, u"When?"_s);
        const qint64 id = town.newest().id;
        Inbox anna(town.db(), u"anna"_s);
        OTKLIK_VALUE(sent, anna.reply(id, u"At six"_s, QUuid::createUuid()));
        QVERIFY(!sent.isEmpty());
        town.say(1, u"One more thing"_s);
        const qint64 second = town.newest().id;
        QTest::qSleep(5); // the next word is later by the clock
        town.say(1, u"STOP"_s);
        OTKLIK_ERROR(anna.reply(second, u"Yes?"_s, QUuid::createUuid()), "inbox.stopped");
        const auto texts = town.leaves(); // the confirmation and nothing else
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.first().contains(u"START"_s));
        QCOMPARE(town.count(u"message_event WHERE code = 'excluded:suppressed'"_s), 1);
        town.say(1, u"But when?"_s); // asked after it: wants an answer
        OTKLIK_VALUE(third, anna.reply(town.newest().id, u"At seven"_s, QUuid::createUuid()));
        QVERIFY(!third.isEmpty());
        QCOMPARE(town.leaves().value(Town::number(1)), u"At seven"_s);
    }

    void shouldLetAnAnswerReachNobodyElse()
    {
        Town town(2);
        town.say(1, u"STOP"_s);
        town.data.sql(u"UPDATE message SET address = :n"_s, {{"n", Town::number(2)}});
        QCOMPARE(town.leaves().size(), 0);
        const QString id = town.data.sql(u"SELECT id FROM message"_s).first().text("id");
        const auto forced =
            town.db().changeText(u"INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at) "
                                 "VALUES (:m, 9, 1, 1, 'x', :a)"_s,
                                 {{"m", id}, {"a", QDateTime::currentDateTimeUtc()}});
        QVERIFY(!forced);
    }

    void shouldForgetWhoeverIsErased()
    {
        Town town(2);
        town.say(1, u"my secret"_s);
        town.say(2, u"another"_s);
        if (TestDatabase::engine() == store::Engine::Sqlite)
            town.data.sql(u"INSERT INTO erasure (site_id, person_id, at, reason) VALUES (1, 1, :a, 'asked')"_s,
                          {{"a", QDateTime::currentDateTimeUtc()}});
        else
            QCOMPARE(town.data.sql(u"SELECT erase_person(1, 'asked') AS x"_s).first().text("x"), u"erased"_s);
        QCOMPARE(town.count(u"inbound_message WHERE text LIKE '%secret%' OR from_address LIKE '%1000001'"_s), 0);
        QCOMPARE(town.count(u"inbound_batch WHERE body LIKE '%secret%'"_s), 0);
        QCOMPARE(town.count(u"inbound_message"_s), 2);
        QCOMPARE(town.count(u"inbound_batch"_s), 1);
    }

    void shouldForgetWhatIsOld()
    {
        Town town(1);
        town.say(1, u"STOP"_s);
        town.say(1, u"Still open"_s);
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-1000);
        town.data.sql(u"UPDATE inbound_message SET received_at = :a"_s, {{"a", old}});
        town.data.sql(u"UPDATE inbound_batch SET read_at = :a"_s, {{"a", old}});
        OTKLIK_DONE(InboundStore(town.db()).purge());
        QCOMPARE(town.count(u"inbound_batch"_s), 0);
        QCOMPARE(town.count(u"inbound_message WHERE text <> ''"_s), 1);
    }

    void shouldPassOverWhatTheDatabaseDoesNotTake()
    {
        Town town(1);
        InboundStore store(town.db());
        OTKLIK_DONE(store.store(town.gateway.id, u"a|%1|1010|Hello"_s.arg(Town::number(1)).toUtf8()));
        messaging::GatewayAccount broken = town.gateway;
        broken.channel = u"no such channel"_s;
        OTKLIK_VALUE(counts, store.readNext(broken, LineReader()));
        QVERIFY(counts.has_value());
        QCOMPARE(counts->unreadable, 1);
        QCOMPARE(town.count(u"inbound_batch WHERE unreadable = 1 AND read_at IS NOT NULL"_s), 1);
        QCOMPARE(town.write(u"b|%1|1010|Hello"_s.arg(Town::number(1))).messages, 1);
    }

    void shouldCarryOutTheWordsOfOneNumberInTheirOrder()
    {
        Town town(2);
        town.write(u"a|%1|1010|STOP\nb|%1|1010|START\nc|%2|1010|STOP"_s.arg(Town::number(1), Town::number(2)));
        if (TestDatabase::engine() == store::Engine::PostgreSql) { // somebody else is at the first one
            const auto other = town.data.another();
            store::Tx held(*other);
            OTKLIK_VALUE(first, other->select(u"inbox_next_word"_s));
            QCOMPARE(first.first().text("text"), u"STOP"_s);
            QCOMPARE(town.carryOut().carriedOut, 1); // the other number's alone
            QVERIFY(!town.permitted(2));
        }
        town.carryOut();
        QVERIFY(town.permitted(1) && !town.permitted(2));
    }

    void shouldLetOnePull()
    {
        Town town(1);
        InboundStore store(town.db());
        OTKLIK_VALUE(first, store.becomePuller(town.gateway.id, u"a"_s, 60000));
        OTKLIK_VALUE(second, store.becomePuller(town.gateway.id, u"b"_s, 60000));
        QVERIFY(first && !second);
        OTKLIK_VALUE(again, store.becomePuller(town.gateway.id, u"a"_s, -1000));
        QVERIFY(again);
        OTKLIK_VALUE(third, store.becomePuller(town.gateway.id, u"b"_s, 60000));
        QVERIFY(third);
        OTKLIK_DONE(store.release(u"b"_s));
        OTKLIK_VALUE(fourth, store.becomePuller(town.gateway.id, u"a"_s, 60000));
        QVERIFY(fourth);
    }

    void shouldReadAPollOfManyQuickly()
    {
        static constexpr int people = 5000;
        Town town(people);
        QString body;
        for (int i = 1; i <= people; ++i)
            body += u"%1p%2|%3|1010|%4"_s.arg(i > 1 ? u"\n"_s : QString())
                        .arg(i)
                        .arg(Town::number(i), i % 10 == 0 ? u"STOP"_s : u"2"_s);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(town.write(body).messages, people);
        const qint64 read = clock.restart();
        QCOMPARE(town.carryOut().answered, people / 10);
        qInfo("%d messages read in %lld ms (%lld a second), %d words carried out in %lld ms (%lld a second)", people,
              read, people * 1000LL / std::max<qint64>(1, read), people / 10, clock.elapsed(),
              people * 100LL / std::max<qint64>(1, clock.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
