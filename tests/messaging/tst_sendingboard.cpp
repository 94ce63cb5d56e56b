// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>

#include "permissions.h"
#include "sendfixture.h"
#include "sendingboard.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::test;

#define CLAIM(name, claims, ...)                                                                                       \
    OTKLIK_VALUE(name##Maybe, (claims).claim(__VA_ARGS__));                                                            \
    QVERIFY(name##Maybe.has_value());                                                                                  \
    ClaimedChunk name = *name##Maybe

class TestSendingBoard : public QObject
{
    Q_OBJECT

    static const AccountQueue &queue(const SendingBoard &board, const QString &name)
    {
        for (const AccountQueue &one : board.queues)
            if (one.account.name == name)
                return one;
        qFatal("no queue %s", qPrintable(name));
    }
    static QList<MessageFact> facts(const ClaimedChunk &chunk, MessageState state, int n)
    {
        QList<MessageFact> made;
        for (int i = 0; i < n; ++i)
            made << fact(chunk.batch.messages.at(i).id, state, u"t:%1"_s.arg(int(state)));
        return made;
    }

private Q_SLOTS:
    void shouldSayWhatWaitsWhere()
    {
        SendCity city(25);
        OTKLIK_VALUE(nothing, SendingBoard::read(city.db()));
        QCOMPARE(nothing.queues.size(), 1);
        QCOMPARE(nothing.waiting(), 0);
        QVERIFY(!queue(nothing, u"main"_s).oldest.isValid());
        QCOMPARE(nothing.takenPerMinute(), 0.0);

        NewSendJob job;
        job.chunkSize = 5;
        city.launch(job); // by whichever account of the channel is free
        city.data.sql(u"UPDATE send_chunk SET due_at = :early WHERE id = (SELECT MIN(id) FROM send_chunk)"_s,
                      {{"early", QDateTime::currentDateTimeUtc().addSecs(-900)}});
        city.data.sql(u"UPDATE send_chunk SET due_at = :late WHERE id = (SELECT MAX(id) FROM send_chunk)"_s,
                      {{"late", QDateTime::currentDateTimeUtc().addSecs(3600)}});
        OTKLIK_VALUE(launched, SendingBoard::read(city.db()));
        QCOMPARE(launched.queues.size(), 2);
        const AccountQueue &any = launched.queues.last();
        QVERIFY(!any.isAccount());
        QCOMPARE(any.account.channel, u"sms"_s);
        QCOMPARE(any.queued, 20);
        QCOMPARE(any.held, 5); // its hours come later
        QVERIFY(any.oldest.secsTo(launched.at) >= 899 && any.oldest.secsTo(launched.at) < 960);
        QCOMPARE(launched.waiting(), 25);

        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.receiptWait = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(answered, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markAnswered(answered, facts(answered, MessageState::Sent, 5)));
        QCOMPARE(marked.sent, 5);
        CLAIM(lost, claims, city.gateway, 1000);
        OTKLIK_VALUE(doubt, claims.markUnknown(lost));
        QCOMPARE(doubt.unknown, 5);
        OTKLIK_VALUE(asking, SendingBoard::read(city.db()));
        QCOMPARE(queue(asking, u"main"_s).asking, 5);
        QCOMPARE(asking.decisions, 0);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, false));
        QVERIFY(!look);
        CLAIM(flying, claims, city.gateway, 1000);
        QCOMPARE(flying.batch.messages.size(), 5);
        OTKLIK_VALUE(board, SendingBoard::read(city.db()));
        const AccountQueue &main = queue(board, u"main"_s);
        QCOMPARE(main.onTheWire, 5);
        QCOMPARE(main.asking, 0);
        QCOMPARE(main.parked, 5);
        QCOMPARE(board.decisions, 1);
        QCOMPARE(board.outcomes.size(), 1);
        QCOMPARE(board.outcomes.first().chunk, lost.id);
        QCOMPARE(board.outcomes.first().messages, 5);
        QCOMPARE(main.taken, 5);
        QCOMPARE(main.awaiting, 5);
        QCOMPARE(main.seconds, 60.0 * SendingBoard::minutes);
        QCOMPARE(main.takenPerMinute(), 1.0);
        QCOMPARE(board.queues.last().queued, 5);

        // A paused campaign holds what it has, and nothing of it grows old.
        OTKLIK_DONE(SendJobs::pause(city.db(), CampaignId(1)));
        OTKLIK_VALUE(paused, SendingBoard::read(city.db()));
        QCOMPARE(paused.queues.last().queued, 0);
        QCOMPARE(paused.queues.last().held, 10);
        QVERIFY(!paused.queues.last().oldest.isValid());
    }

    void shouldTakeTheRateFromTheNewestFacts()
    {
        SendCity city(12);
        city.launch();
        Claims claims(city.db(), quickTimes(), u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(sent, claims.markAnswered(chunk, facts(chunk, MessageState::Sent, 12)));
        QCOMPARE(sent.sent, 12);
        const auto add = [&city, &chunk](int nth, const char *state, int rank) {
            city.data.sql(
                u"INSERT INTO message_event (site_id, message_id, gateway_id, state, rank, code, at, recorded_at) "
                "SELECT 1, id, :g, '%1', %2, 'r', :a, :b FROM message WHERE id = :m"_s.arg(QLatin1String(state))
                    .arg(rank),
                {{"g", city.gateway.id.bound()},
                 {"a", QDateTime::currentDateTimeUtc()},
                 {"b", QDateTime::currentDateTimeUtc()},
                 {"m", chunk.batch.messages.at(nth).id}});
        };
        for (int i = 0; i < 4; ++i)
            add(i, "delivered", 7);
        add(4, "failed", 6);
        OTKLIK_VALUE(board, SendingBoard::read(city.db()));
        const AccountQueue &main = queue(board, u"main"_s);
        QCOMPARE(main.taken, 12);
        QCOMPARE(main.delivered, 4);
        QCOMPARE(main.failed, 1);
        QCOMPARE(main.awaiting, 7);
        // What lies further back counts no more.
        city.data.sql(u"UPDATE message_event SET recorded_at = :then WHERE state = 'sent'"_s,
                      {{"then", QDateTime::currentDateTimeUtc().addSecs(-60 * (SendingBoard::minutes + 1))}});
        OTKLIK_VALUE(later, SendingBoard::read(city.db()));
        QCOMPARE(queue(later, u"main"_s).taken, 0);
        QCOMPARE(queue(later, u"main"_s).delivered, 4);
    }

    void shouldPauseAnAccountUntilAPersonLetsItGoOn()
    {
        SendCity city(4);
        NewSendJob job;
        job.chunkSize = 2;
        city.launch(job);
        Claims claims(city.db(), quickTimes(), u"me"_s);
        CLAIM(flying, claims, city.gateway, 1000);
        OTKLIK_DONE(pauseAccount(city.db(), u"main"_s, u"anna"_s));
        OTKLIK_ERROR(pauseAccount(city.db(), u"nobody"_s, u"anna"_s), "gateway.unknown");
        OTKLIK_VALUE(none, claims.claim(city.gateway, 1000));
        QVERIFY(!none);
        // What was on its way comes back, and the dispatcher writes down what it met: it stays paused.
        OTKLIK_VALUE(marked, claims.markAnswered(flying, facts(flying, MessageState::Sent, 2)));
        QCOMPARE(marked.sent, 2);
        for (const GatewayState state : {GatewayState::Ok, GatewayState::Waiting, GatewayState::Stopped})
            OTKLIK_DONE(GatewayAccounts::setState(city.db(), city.gateway.id, state, u"http:503"_s, u"Later."_s));
        OTKLIK_VALUE(paused, GatewayAccounts::find(city.db(), u"main"_s));
        QCOMPARE(paused.state, GatewayState::Stopped);
        QCOMPARE(paused.stateCode, pausedByPerson);
        QVERIFY(paused.stateSentence.contains(u"anna"_s));
        OTKLIK_DONE(resumeAccount(city.db(), u"main"_s));
        OTKLIK_VALUE(ready, GatewayAccounts::find(city.db(), u"main"_s));
        QCOMPARE(ready.state, GatewayState::Ok);
        QVERIFY(ready.stateSentence.isEmpty());
        CLAIM(again, claims, city.gateway, 1000);
        QCOMPARE(again.batch.messages.size(), 2);
    }

    /// Numbers are of the whole city for everybody; a decision writes the facts of sites that one may not see, and the
    /// name of whoever is signed in.
    void shouldDecideForEverySite()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("One desk asks nobody.");
        SendCity city(4);
        city.data.sql(u"INSERT INTO site (id, code, name) OVERRIDING SYSTEM VALUE VALUES (2, 'two', 'Two')"_s);
        OTKLIK_DONE(access::applyPermissions(city.db()));
        NewSendJob job;
        job.chunkSize = 2;
        const CampaignId campaign = city.launch(job);
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.receiptWait = 0;
        Claims claims(city.db(), times, u"me"_s);
        QList<ChunkId> chunks;
        for (int i = 0; i < 2; ++i) {
            CLAIM(chunk, claims, city.gateway, 1000);
            chunks << chunk.id;
            OTKLIK_VALUE(unknown, claims.markUnknown(chunk));
            QCOMPARE(unknown.unknown, 2);
        }
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, false));
        QVERIFY(!look);
        TestLogin marketer(city.data, u"maria"_s, {u"marketer"_s}, {2}); // of another site than the messages
        TestLogin operatorOf1(city.data, u"oleg"_s, {u"operator"_s}, {1});
        TestLogin administrator(city.data, u"ada"_s, {u"administrator"_s}, {});
        const QString resolve = u"SELECT resolve_as_sent(%1, 'somebody else', 0)"_s.arg(chunks.first().value);
        QVERIFY(marketer.ask(resolve).startsWith(u'!')); // not signed in
        for (TestLogin *login : {&marketer, &operatorOf1, &administrator}) {
            login->letIn();
            OTKLIK_VALUE(board, SendingBoard::read(login->db()));
            QCOMPARE(queue(board, u"main"_s).parked, 4);
            QCOMPARE(board.decisions, 2);
            QCOMPARE(board.outcomes.first().messages, 2);
        }
        QVERIFY(operatorOf1.ask(resolve).startsWith(u'!'));
        QVERIFY(administrator.ask(resolve).startsWith(u'!'));
        OTKLIK_DONE(UnknownOutcomes::resolveAsSent(marketer.db(), chunks.first(), u"somebody else"_s));
        QCOMPARE(city.progress(campaign).sent, 2);
        QCOMPARE(city.count(u"message_event WHERE detail = '%1'"_s.arg(marketer.name())), 2);
        OTKLIK_ERROR(UnknownOutcomes::resolveAsSent(marketer.db(), chunks.first(), QString()), "messaging.not_parked");
        OTKLIK_DONE(UnknownOutcomes::sendAgain(marketer.db(), chunks.last(), u"maria"_s));
        QCOMPARE(city.progress(campaign).queued, 2);
        // Accounts are the administrator's.
        QVERIFY(!pauseAccount(marketer.db(), u"main"_s, u"maria"_s));
        OTKLIK_DONE(pauseAccount(administrator.db(), u"main"_s, u"ada"_s));
        OTKLIK_DONE(resumeAccount(administrator.db(), u"main"_s));
    }

    /// Three million messages that wait, and a long ledger behind them: what a look costs is that of the chunks.
    void shouldCostLittleAtMillions()
    {
        SendCity city(1);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT CAST(1 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
        city.data.sql(u"INSERT INTO send_chunk (campaign_id, lane, channel, size, due_at) "_s + numbers.arg(3000) +
                          u"SELECT NULL, 1, 'sms', 1000, :now FROM n"_s,
                      {{"now", now.addSecs(-5)}});
        city.data.sql(u"INSERT INTO send_chunk (campaign_id, lane, channel, size, due_at, phase) "_s +
                          numbers.arg(30000) + u"SELECT NULL, 1, 'sms', 1000, :now, 'done' FROM n"_s,
                      {{"now", now}});
        const bool pg = TestDatabase::engine() == store::Engine::PostgreSql;
        city.data.sql(
            u"INSERT INTO message_event (site_id, message_id, gateway_id, state, rank, at, recorded_at) "_s +
                numbers.arg(200000) +
                u"SELECT 1, %1, :g, 'sent', 4, :a, :b FROM n"_s.arg(pg ? u"gen_random_uuid()"_s : u"'m' || i"_s),
            {{"g", city.gateway.id.bound()}, {"a", now.addSecs(-60)}, {"b", now.addSecs(-60)}});
        city.data.sql(u"ANALYZE"_s);
        QElapsedTimer clock;
        clock.start();
        OTKLIK_VALUE(board, SendingBoard::read(city.db()));
        qInfo("a look at 3,000,000 messages that wait, with 200,000 facts: %lld ms", clock.elapsed());
        QCOMPARE(board.waiting(), 3000000);
        const AccountQueue &main = queue(board, u"main"_s);
        QCOMPARE(main.taken, SendingBoard::newestFacts); // and no more were read
        QVERIFY(main.seconds >= 60 && main.seconds < 120);
    }
};

QTEST_GUILESS_MAIN(TestSendingBoard)
#include "tst_sendingboard.moc"
