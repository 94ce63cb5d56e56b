// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "dispatcher.h"
#include "outbox.h"
#include "ratelimiter.h"
#include "scriptedchannel.h"
#include "sendfixture.h"
#include "sendingboard.h"
#include "unknownoutcomes.h"

using namespace otklik;
using namespace otklik::test;
using Scene = ScriptedGateway::Scene;

static Scene scene(SubmitOutcome outcome, bool takes = false)
{
    Scene scene;
    scene.reply.outcome = outcome;
    scene.reply.code = u"test:%1"_s.arg(int(outcome));
    scene.reply.sentence = u"The gateway said so."_s;
    scene.takes = takes;
    return scene;
}

class TestDispatcher : public QObject
{
    Q_OBJECT

    std::shared_ptr<ScriptedGateway> m_gateway;

    std::unique_ptr<Dispatcher> dispatcher(SendCity &city, const DispatchTimes &times = quickTimes(), int inFlight = 4)
    {
        DispatcherOptions options;
        options.times = times;
        options.chunksInFlight = inFlight;
        return std::make_unique<Dispatcher>(
            city.data.url(), Clock(),
            [gateway = m_gateway](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<ScriptedChannel>(gateway);
            },
            options);
    }

    DispatchCounts runOnce(SendCity &city, const DispatchTimes &times = quickTimes(), int inFlight = 4)
    {
        auto running = dispatcher(city, times, inFlight);
        QSignalSpy finished(running.get(), &Dispatcher::finished);
        running->runOnce();
        if (!finished.wait(20'000))
            qFatal("the dispatcher did not finish");
        return finished.first().first().value<DispatchCounts>();
    }

    static CampaignId launchInChunksOf(SendCity &city, int size)
    {
        NewSendJob job;
        job.chunkSize = size;
        return city.launch(job);
    }

private Q_SLOTS:
    void init() { m_gateway = std::make_shared<ScriptedGateway>(); }

    void shouldSendEverythingOnce()
    {
        SendCity city(250);
        const CampaignId campaign = launchInChunksOf(city, 20);
        m_gateway->reportsEverything = true;
        const DispatchCounts counts = runOnce(city);
        QCOMPARE(counts.claimed, 250);
        QCOMPARE(counts.sent, 250);
        QCOMPARE(counts.unknown, 0);
        QCOMPARE(counts.failed, 0);
        QCOMPARE(counts.receipts, 250);
        QCOMPARE(m_gateway->takenOnce(), 250);
        QCOMPARE(m_gateway->requests.size(), 13);
        QCOMPARE(city.progress(campaign).delivered, 250);
        QCOMPARE(city.jobState(campaign), u"done"_s);
        QCOMPARE(runOnce(city).claimed, 0);
    }

    void shouldTellOneStoryOfItsLoops()
    {
        SendCity city(240);
        const CampaignId campaign = launchInChunksOf(city, 10);
        m_gateway->reportsEverything = true;
        Scene stopped = scene(SubmitOutcome::AccountStopped);
        for (int i = 0; i < 12; ++i) // as many requests may be on the wire when the first one is answered
            m_gateway->scenes << stopped;
        DispatcherOptions options;
        options.times = quickTimes();
        options.loops = 3;
        const auto gateway = m_gateway;
        Dispatcher running(
            city.data.url(), Clock(),
            [gateway](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<ScriptedChannel>(gateway);
            },
            options);
        QSignalSpy finished(&running, &Dispatcher::finished);
        QSignalSpy trouble(&running, &Dispatcher::gatewayTrouble);
        running.runOnce();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(finished.first().first().value<DispatchCounts>().sent, 0);
        m_gateway->scenes.clear();
        OTKLIK_DONE(GatewayAccounts::setReady(city.db(), u"main"_s));
        Dispatcher again(
            city.data.url(), Clock(),
            [gateway](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<ScriptedChannel>(gateway);
            },
            options);
        QSignalSpy done(&again, &Dispatcher::finished);
        again.runOnce();
        QVERIFY(done.wait(20'000));
        QCOMPARE(done.size(), 1);
        const auto counts = done.first().first().value<DispatchCounts>();
        QCOMPARE(counts.claimed, 240);
        QCOMPARE(counts.sent, 240);
        QCOMPARE(counts.receipts, 240);
        QCOMPARE(counts.unknown, 0);
        QCOMPARE(m_gateway->takenOnce(), 240);
        QCOMPARE(m_gateway->refusedTwice.size(), 0);
        QCOMPARE(city.progress(campaign).delivered, 240);
    }

    void shouldTreatEachAnswerAsTheTableSays_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("takes");
        QTest::addColumn<QString>("afterwards"); ///< state of the first chunk's people at the end of the first run
        QTest::newRow("not accepted: queued again") << int(SubmitOutcome::NotAccepted) << false << u"queued"_s;
        QTest::newRow("account stopped: queued again") << int(SubmitOutcome::AccountStopped) << false << u"queued"_s;
        QTest::newRow("refused: failed") << int(SubmitOutcome::Refused) << false << u"failed"_s;
        QTest::newRow("unknown, taken: asked") << int(SubmitOutcome::Unknown) << true << u"unknown"_s;
        QTest::newRow("unknown, not taken: asked") << int(SubmitOutcome::Unknown) << false << u"unknown"_s;
    }
    void shouldTreatEachAnswerAsTheTableSays()
    {
        QFETCH(int, outcome);
        QFETCH(bool, takes);
        QFETCH(QString, afterwards);
        SendCity city(3);
        const CampaignId campaign = city.launch();
        m_gateway->scenes << scene(SubmitOutcome(outcome), takes);
        DispatchTimes slow = quickTimes(); // so that the first run ends before anything is tried again
        slow.backoffBase = slow.backoffCap = 3'600'000;
        slow.settle = 3'600'000;
        runOnce(city, slow);
        QCOMPARE(m_gateway->requests.size(), 1);
        QCOMPARE(city.state(1), afterwards);
        city.data.sql(u"UPDATE send_chunk SET due_at = :t, look_at = :t"_s, {{"t", QDateTime::currentDateTimeUtc()}});
        OTKLIK_VALUE(account, GatewayAccounts::find(city.db(), u"main"_s));
        QCOMPARE(account.state, outcome == int(SubmitOutcome::AccountStopped) ? GatewayState::Stopped
                                : outcome == int(SubmitOutcome::NotAccepted)  ? GatewayState::Waiting
                                                                              : GatewayState::Ok);
        OTKLIK_DONE(GatewayAccounts::setReady(city.db(), u"main"_s));
        auto running = dispatcher(city);
        running->start();
        QTRY_COMPARE(city.jobState(campaign), u"done"_s);
        const JobProgress progress = city.progress(campaign);
        QCOMPARE(outcome == int(SubmitOutcome::Refused) ? progress.failed : progress.sent, 3);
        QCOMPARE(m_gateway->takenTwice(), 0);
        QCOMPARE(m_gateway->refusedTwice.size(), 0); // what the gateway had was found in its log, not sent again
        if (m_gateway->requests.size() == 2) {
            QCOMPARE(m_gateway->requests.at(1).messages, m_gateway->requests.at(0).messages);
            QVERIFY(m_gateway->requests.at(1).bulkId != m_gateway->requests.at(0).bulkId);
        }
        QCOMPARE(m_gateway->requests.size(), takes || outcome == int(SubmitOutcome::Refused) ? 1 : 2);
    }

    void shouldAskAboutWhatAnAnswerLeftOpen()
    {
        SendCity city(10);
        const CampaignId campaign = city.launch();
        Scene partial = scene(SubmitOutcome::Answered, true); // took all ten, named four
        partial.acceptsFirst = 4;
        m_gateway->scenes << partial;
        auto running = dispatcher(city);
        running->start();
        QTRY_COMPARE(city.progress(campaign).sent, 10);
        QCOMPARE(m_gateway->requests.size(), 1);
        QVERIFY(m_gateway->reconciles >= 1);
    }

    void shouldSendAgainWithTheSameIdsWhatTheGatewayNeverHad()
    {
        SendCity city(10);
        const CampaignId campaign = city.launch();
        Scene partial = scene(SubmitOutcome::Answered); // took and named four
        partial.acceptsFirst = 4;
        m_gateway->scenes << partial;
        auto running = dispatcher(city);
        running->start();
        QTRY_COMPARE(city.progress(campaign).sent, 10);
        QCOMPARE(m_gateway->reconciles, 3);
        QCOMPARE(m_gateway->requests.size(), 2);
        QCOMPARE(m_gateway->requests.at(1).messages, m_gateway->requests.at(0).messages.mid(4));
        QCOMPARE(m_gateway->takenOnce(), 10);
    }

    void shouldTakeStatus23ForSent()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        m_gateway->scenes << scene(SubmitOutcome::Unknown, true);
        {
            QMutexLocker locker(&m_gateway->lock);
            m_gateway->logAnswers = true;
        }
        // The log is late: it does not know them yet in any of the looks. So they are sent again and refused as known.
        class LateLog final : public Channel
        {
        public:
            explicit LateLog(std::shared_ptr<ScriptedGateway> gateway) : inner(std::move(gateway)) {}
            ChannelCapabilities capabilities() const override { return inner.capabilities(); }
            QFuture<SubmitReply> submit(const OutgoingBatch &batch, int timeout) override
            {
                return inner.submit(batch, timeout);
            }
            QFuture<Result<PulledReports>> pullReports(int limit) override { return inner.pullReports(limit); }
            QList<MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const override
            {
                return inner.interpretReports(raw, unreadable);
            }
            QFuture<ReconcileReply> reconcile(const QString &, const QStringList &) override
            {
                return QtFuture::makeReadyFuture(ReconcileReply{true, {}});
            }
            QFuture<Result<QString>> test() override { return inner.test(); }
            ScriptedChannel inner;
        };
        DispatcherOptions options;
        options.times = quickTimes();
        Dispatcher running(
            city.data.url(), Clock(),
            [this](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<LateLog>(m_gateway);
            },
            options);
        running.start();
        QTRY_COMPARE(city.progress(campaign).sent, 3);
        QCOMPARE(m_gateway->refusedTwice.size(), 3);
        QCOMPARE(m_gateway->takenTwice(), 0);
        QCOMPARE(city.code(1), u"infobip:5/23"_s);
    }

    void shouldNeverSendAgainWhatCannotBeAsked()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        m_gateway->canReconcile = false;
        m_gateway->scenes << scene(SubmitOutcome::Unknown, true);
        auto running = dispatcher(city);
        running->start();
        QTRY_COMPARE(UnknownOutcomes::list(city.db())->size(), 1);
        QCOMPARE(m_gateway->requests.size(), 1);
        QCOMPARE(city.progress(campaign).unknown, 3);
        {
            QMutexLocker locker(&m_gateway->lock); // and then the receipts come after all
            for (auto it = m_gateway->taken.cbegin(); it != m_gateway->taken.cend(); ++it)
                m_gateway->reports << it.key().toUtf8();
        }
        QTRY_COMPARE(city.progress(campaign).delivered, 3);
        QVERIFY(UnknownOutcomes::list(city.db())->isEmpty());
    }

    void shouldWaitForTheLogWhenItDoesNotAnswer()
    {
        SendCity city(2);
        const CampaignId campaign = city.launch();
        m_gateway->scenes << scene(SubmitOutcome::Unknown, true);
        m_gateway->logAnswers = false;
        auto running = dispatcher(city);
        running->start();
        QTRY_VERIFY([&] {
            QMutexLocker locker(&m_gateway->lock);
            return m_gateway->reconciles > 5;
        }());
        QCOMPARE(city.progress(campaign).unknown, 2);
        QCOMPARE(m_gateway->requests.size(), 1);
        {
            QMutexLocker locker(&m_gateway->lock);
            m_gateway->logAnswers = true;
        }
        QTRY_COMPARE(city.progress(campaign).sent, 2);
    }

    void shouldStopAGatewayThatNeedsAPerson()
    {
        SendCity city(20);
        const CampaignId campaign = launchInChunksOf(city, 5);
        for (int i = 0; i < 8; ++i)
            m_gateway->scenes << scene(SubmitOutcome::AccountStopped);
        auto running = dispatcher(city, quickTimes(), 1);
        QSignalSpy trouble(running.get(), &Dispatcher::gatewayTrouble);
        running->start();
        QVERIFY(trouble.wait());
        QCOMPARE(trouble.first().at(0).toString(), u"main"_s);
        QCOMPARE(trouble.first().at(1).toString(), u"test:2"_s);
        QTRY_COMPARE(city.progress(campaign).queued, 20);
        QCOMPARE(m_gateway->requests.size(), 1);
        QCOMPARE(trouble.size(), 1);
        {
            QMutexLocker locker(&m_gateway->lock);
            m_gateway->scenes.clear();
        }
        OTKLIK_DONE(GatewayAccounts::setReady(city.db(), u"main"_s));
        QTRY_COMPARE(city.progress(campaign).sent, 20);
    }

    void shouldSendNothingThroughAPausedAccountAndStillFetchItsReceipts()
    {
        SendCity city(5);
        const CampaignId before = city.launch();
        runOnce(city);
        QCOMPARE(city.progress(before).sent, 5);
        const CampaignId campaign = city.launch();
        OTKLIK_DONE(pauseAccount(city.db(), u"main"_s, u"anna"_s));
        for (const OutgoingMessage &message : m_gateway->requests.first().messages)
            m_gateway->reports << message.id.toUtf8();
        auto running = dispatcher(city);
        QSignalSpy trouble(running.get(), &Dispatcher::gatewayTrouble);
        running->start();
        QTRY_COMPARE(city.progress(before).delivered, 5);
        QCOMPARE(m_gateway->requests.size(), 1);
        QCOMPARE(city.progress(campaign).queued, 5);
        QCOMPARE(GatewayAccounts::find(city.db(), u"main"_s)->stateCode, pausedByPerson);
        QVERIFY(trouble.isEmpty()); // somebody wanted it so
        OTKLIK_DONE(resumeAccount(city.db(), u"main"_s));
        QTRY_COMPARE(city.progress(campaign).sent, 5);
    }

    void shouldSlowDownAndFinishWhenThrottled()
    {
        SendCity city(40);
        const CampaignId campaign = launchInChunksOf(city, 5);
        Scene throttled = scene(SubmitOutcome::NotAccepted);
        throttled.reply.throttled = true;
        m_gateway->scenes << throttled << throttled;
        const DispatchCounts counts = runOnce(city); // --once waits for a gateway that asked to
        QCOMPARE(counts.sent, 40);
        QCOMPARE(city.progress(campaign).sent, 40);
        QCOMPARE(m_gateway->takenOnce(), 40);
        OTKLIK_VALUE(account, GatewayAccounts::find(city.db(), u"main"_s));
        QCOMPARE(account.state, GatewayState::Ok);
    }

    void shouldNotWaitWithOnceForAGatewayThatIsAway()
    {
        SendCity city(5);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.backoffBase = times.backoffCap = 3'600'000;
        m_gateway->scenes << scene(SubmitOutcome::NotAccepted);
        const DispatchCounts counts = runOnce(city, times);
        QCOMPARE(counts.claimed, 5);
        QCOMPARE(counts.sent, 0);
        QCOMPARE(city.progress(campaign).queued, 5);
    }

    void shouldPauseACampaignThatIsRefused()
    {
        SendCity city(20);
        const CampaignId campaign = launchInChunksOf(city, 2);
        for (int i = 0; i < 8; ++i)
            m_gateway->scenes << scene(SubmitOutcome::Refused);
        const DispatchCounts counts = runOnce(city, quickTimes(), 1);
        QCOMPARE(counts.failed, 12);
        QCOMPARE(city.jobState(campaign), u"paused"_s);
        QCOMPARE(city.progress(campaign).held, 8);
    }

    void shouldShareByWeightAndSpareAnAccountOfWeightZero()
    {
        SendCity city(200);
        const GatewayAccount second = city.addGateway(u"second"_s);
        const GatewayAccount spare = city.addGateway(u"spare"_s);
        city.data.sql(u"UPDATE gateway SET weight = 0 WHERE id = :i"_s, {{"i", spare.id.bound()}});
        const CampaignId campaign = launchInChunksOf(city, 2);
        runOnce(city, quickTimes(), 1);
        QCOMPARE(city.progress(campaign).sent, 200);
        const auto used = city.data.sql(
            u"SELECT gateway_id, COUNT(*) AS n FROM send_chunk GROUP BY gateway_id ORDER BY gateway_id"_s);
        QCOMPARE(used.size(), 2);
        QVERIFY(used.at(0).integer("n") >= 20 && used.at(1).integer("n") >= 20);
        QCOMPARE(used.at(1).integer("gateway_id"), second.id.value);
        NewSendJob named; // weight zero: only when named
        named.gateway = spare.id;
        const CampaignId other = city.launch(named);
        runOnce(city);
        QCOMPARE(city.progress(other).sent, 200);
    }

    void shouldLetSingleMessagesPass()
    {
        SendCity city(30);
        launchInChunksOf(city, 5);
        SingleMessage single;
        single.person = PersonId(7);
        single.topic = TopicId(1);
        single.text = u"Your code"_s;
        store::Tx tx(city.db());
        OTKLIK_VALUE(id, Outbox::queueSingle(city.db(), single));
        OTKLIK_DONE(tx.commit());
        runOnce(city, quickTimes(), 1);
        QCOMPARE(m_gateway->requests.first().messages.size(), 1);
        QCOMPARE(m_gateway->requests.first().messages.first().id, id);
        QCOMPARE(m_gateway->takenOnce(), 31);
    }

    void shouldCutWhatAGatewayCannotTakeAtOnce()
    {
        SendCity city(23);
        const CampaignId campaign = city.launch();
        m_gateway->largest = 10;
        runOnce(city);
        QCOMPARE(city.progress(campaign).sent, 23);
        QCOMPARE(m_gateway->requests.size(), 3);
        for (const OutgoingBatch &batch : std::as_const(m_gateway->requests))
            QVERIFY(batch.messages.size() <= 10);
    }

    void shouldSurviveADispatcherThatStopsInTheMiddle()
    {
        SendCity city(60);
        const CampaignId campaign = launchInChunksOf(city, 5);
        for (int round = 0; round < 3; ++round) { // twelve chunks, four on the wire each time
            Scene lost = scene(SubmitOutcome::Unknown, round % 2 == 0);
            lost.neverAnswers = true;
            {
                QMutexLocker locker(&m_gateway->lock);
                m_gateway->scenes = {lost, lost, lost, lost};
            }
            const qsizetype before = m_gateway->requests.size();
            auto running = dispatcher(city);
            running->start();
            QTRY_VERIFY([&] {
                QMutexLocker locker(&m_gateway->lock);
                return m_gateway->requests.size() >= before + 4;
            }());
            running.reset(); // at once: what is on the wire is nobody's
        }
        {
            QMutexLocker locker(&m_gateway->lock);
            m_gateway->scenes.clear();
        }
        auto running = dispatcher(city);
        running->start();
        QTRY_COMPARE_WITH_TIMEOUT(city.jobState(campaign), u"done"_s, 15'000);
        QCOMPARE(city.progress(campaign).sent, 60);
        QCOMPARE(m_gateway->takenOnce(), 60);
        QCOMPARE(m_gateway->takenTwice(), 0);
        QCOMPARE(m_gateway->refusedTwice.size(), 0);
    }

    void shouldFinishWhatIsOnTheWireWhenStopped()
    {
        SendCity city(100);
        const CampaignId campaign = launchInChunksOf(city, 5);
        auto running = dispatcher(city);
        QSignalSpy finished(running.get(), &Dispatcher::finished);
        QSignalSpy progress(running.get(), &Dispatcher::progress);
        running->start();
        QVERIFY(progress.wait());
        running->stopGracefully();
        QVERIFY(finished.size() == 1 || finished.wait());
        const JobProgress after = city.progress(campaign);
        QCOMPARE(after.claimed, 0);
        QCOMPARE(after.sent, m_gateway->takenOnce());
    }

    void shouldSayThatTheDatabaseIsAway()
    {
        store::DatabaseUrl nowhere;
        nowhere.engine = store::Engine::PostgreSql;
        nowhere.libpq = u"host=127.0.0.1 port=1 dbname=x user=x connect_timeout=1"_s;
        DispatcherOptions options;
        options.times = quickTimes();
        Dispatcher running(
            nowhere, Clock(), [](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> { return fail({}); },
            options);
        QSignalSpy failed(&running, &Dispatcher::failed);
        QSignalSpy finished(&running, &Dispatcher::finished);
        running.runOnce();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Failure::Unreachable);
    }

    void shouldGoOnWhenTheServerCutsTheConnection()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("SQLite has no server");
        SendCity city(200);
        const CampaignId campaign = launchInChunksOf(city, 4);
        auto running = dispatcher(city);
        QSignalSpy away(running.get(), &Dispatcher::databaseTrouble);
        QSignalSpy back(running.get(), &Dispatcher::databaseBack);
        running->start();
        for (int cut = 0; cut < 5; ++cut) {
            const qint64 before = city.progress(campaign).sent;
            QTRY_VERIFY(city.progress(campaign).sent > before || city.jobState(campaign) == u"done"_s);
            city.data.sql(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(city.jobState(campaign), u"done"_s, 20'000);
        QCOMPARE(city.progress(campaign).sent, 200);
        QCOMPARE(m_gateway->takenOnce(), 200);
        QCOMPARE(m_gateway->refusedTwice.size(), 0);
        QVERIFY(away.size() >= 1);
        QCOMPARE(back.size(), away.size());
    }

    void shouldReportAnAccountThatCannotBeUsed()
    {
        SendCity city(1);
        city.launch();
        DispatcherOptions options;
        options.times = quickTimes();
        Dispatcher running(
            city.data.url(), Clock(),
            [](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return fail(Failure::Invalid, u"gateway.kind_not_built"_s, u"Not built."_s);
            },
            options);
        QSignalSpy trouble(&running, &Dispatcher::gatewayTrouble);
        QSignalSpy finished(&running, &Dispatcher::finished);
        running.runOnce();
        QVERIFY(finished.wait());
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(trouble.first().at(1).toString(), u"gateway.kind_not_built"_s);
        QCOMPARE(GatewayAccounts::find(city.db(), u"main"_s)->state, GatewayState::Stopped);
    }

    void shouldKeepToTheRate()
    {
        RateLimiter limiter(50);
        QCOMPARE(limiter.batchSize(1000), 10);
        qint64 now = 0;
        QList<qint64> moments;
        while (now < 20'000) { // a long queue
            if (const qint64 wait = limiter.waitFor(now); wait > 0) {
                now += wait;
                continue;
            }
            limiter.taken(10, now);
            moments << now;
        }
        int peak = 0;
        for (const qint64 from : std::as_const(moments))
            peak = std::max(peak, 10 * int(std::count_if(moments.begin(), moments.end(),
                                                         [&](qint64 m) { return m >= from && m < from + 1000; })));
        QVERIFY2(peak <= 60, qPrintable(QString::number(peak)));
        QVERIFY(moments.size() >= 98);
        limiter.throttled(now);
        limiter.throttled(now + 10); // the same complaint
        QCOMPARE(limiter.rate(), 25.0);
        QCOMPARE(limiter.waitFor(now + 10'000) > 0, false);
        QVERIFY(qAbs(limiter.rate() - 27.5) < 0.01);
        (void)limiter.waitFor(now + 200'000);
        QCOMPARE(limiter.rate(), 50.0);
        RateLimiter free(0);
        QCOMPARE(free.waitFor(5), 0);
        for (qint64 t = 0; t < 10'000; t += 100)
            free.taken(100, t);
        free.throttled(10'000);
        QVERIFY(free.rate() > 400 && free.rate() < 600);
        (void)free.waitFor(10'000'000);
        QCOMPARE(free.rate(), 0.0);
    }

    void shouldKeepToTheRateTogether()
    {
        SendCity city(240);
        city.data.sql(u"UPDATE gateway SET rate_per_second = 100"_s);
        const CampaignId campaign = launchInChunksOf(city, 40);
        std::vector<std::unique_ptr<Dispatcher>> running;
        for (int i = 0; i < 3; ++i) {
            running.push_back(dispatcher(city));
            running.back()->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(city.progress(campaign).sent, 240, 20'000);
        running.clear();
        QCOMPARE(m_gateway->takenOnce(), 240);
        qint64 peak = 0;
        for (const qint64 from : std::as_const(m_gateway->moments)) {
            qint64 second = 0;
            for (qsizetype i = 0; i < m_gateway->moments.size(); ++i)
                if (m_gateway->moments[i] >= from && m_gateway->moments[i] < from + 1000)
                    second += m_gateway->requests[i].messages.size();
            peak = std::max(peak, second);
        }
        // 120 were claimed in no second; a busy machine may hold one up and hand it over with the next ones. Each for
        // itself would make 240 and more.
        QVERIFY2(peak <= 160, qPrintable(QString::number(peak)));
        QVERIFY2(m_gateway->moments.last() < 15000, qPrintable(QString::number(m_gateway->moments.last())));
    }

    void benchmarkBulk()
    {
        const int people = qEnvironmentVariableIntValue("OTKLIK_BENCH_PEOPLE");
        if (people == 0)
            QSKIP("set OTKLIK_BENCH_PEOPLE");
        SendCity city(people);
        if (TestDatabase::engine() == store::Engine::PostgreSql)
            city.data.sql(u"ANALYZE"_s);
        QElapsedTimer watch;
        watch.start();
        const CampaignId campaign = city.launch();
        qInfo("launched %d people in %lld ms", people, watch.restart());
        m_gateway->reportsEverything = qEnvironmentVariableIsSet("OTKLIK_BENCH_RECEIPTS");
        DispatchTimes times;
        times.poll = 100;
        auto running = dispatcher(city, times);
        QSignalSpy finished(running.get(), &Dispatcher::finished);
        running->runOnce();
        QVERIFY(finished.wait(300'000));
        const qint64 took = watch.restart();
        qInfo("sent %d messages in %lld ms: %lld a second", people, took, people * 1000LL / took);
        QCOMPARE(city.progress(campaign).audience, people);
        qInfo("progress in %lld ms", watch.elapsed());
    }

    void shouldReadItsTimesFromTheSettings()
    {
        SendCity city(1);
        QCOMPARE(*DispatchTimes::load(city.db()), DispatchTimes());
        city.data.sql(u"INSERT INTO setting (name, value) VALUES ('dispatch.settle_ms', '200')"_s);
        QCOMPARE(DispatchTimes::load(city.db())->settle, 200);
        city.data.sql(u"INSERT INTO setting (name, value) VALUES ('dispatch.nonsense', '200')"_s);
        OTKLIK_ERROR(DispatchTimes::load(city.db()), "dispatch.bad_setting");
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
