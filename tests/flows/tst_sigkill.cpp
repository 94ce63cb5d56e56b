// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of sending.md: the dispatcher is killed 200 times with SIGKILL while it sends 1,000 messages to a faulty
// gateway over HTTP; nobody is written to twice, nobody is lost. The gateway here takes a repeated message id again, so
// that it cannot hide a mistake of ours.
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <csignal>
#include <sys/prctl.h>

#include "../messaging/sendfixture.h"
#include "channelmaker.h"
#include "dispatcher.h"
#include "traininggateway.h"
#include "trainingserver.h"
#include "trainingsettings.h"
#include "unknownoutcomes.h"

using namespace otklik;
using namespace otklik::test;

static constexpr int people = 1000;

static DispatchTimes killTimes()
{
    DispatchTimes times;
    times.lease = 1000;
    times.http = 500;
    times.settle = 300;
    times.lookEvery = 150;
    times.backoffBase = 50;
    times.backoffCap = 400;
    times.poll = 30;
    times.pull = 100;
    times.pullLease = 500;
    times.followUp = 1500; // reports that died with their puller
    return times;
}

/// The dispatcher as a program of its own, so that it can die.
static int dispatch(const QString &databaseUrl)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that fails leaves nobody behind
    const auto url = store::DatabaseUrl::parse(databaseUrl);
    if (!url)
        return 2;
    DispatcherOptions options;
    options.times = killTimes();
    options.chunksInFlight = 3;
    Dispatcher dispatcher(*url, Clock(), channels::channelMaker(nullptr), options);
    dispatcher.start();
    return QCoreApplication::exec();
}

class TestSigkill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteToEverybodyOnceHoweverOftenItDies_data()
    {
        QTest::addColumn<int>("kills");
        QTest::newRow("200 kills") << 200;
    }
    void shouldWriteToEverybodyOnceHoweverOftenItDies()
    {
        QFETCH(int, kills);
        if (qEnvironmentVariableIsSet("OTKLIK_KILLS"))
            kills = qEnvironmentVariableIntValue("OTKLIK_KILLS");
        const auto settings = channels::TrainingSettings::fromJson(R"({
            "seed": 3, "refuse_duplicates": false, "reports_after_ms": [50, 800],
            "faults": [
                {"kind": "delay", "ms": [0, 60], "probability": 0.7},
                {"kind": "cut_before", "probability": 0.06},
                {"kind": "cut_after", "probability": 0.06},
                {"kind": "cut_midway", "probability": 0.04},
                {"kind": "garbage", "probability": 0.04},
                {"kind": "other_id", "probability": 0.03},
                {"kind": "throttle", "probability": 0.03, "times": 1, "retry_after": null},
                {"kind": "error", "status": 503, "retry_after": null, "probability": 0.03, "times": 2},
                {"kind": "error", "status": 500, "accepted": true, "probability": 0.04},
                {"kind": "error", "status": 502, "on": "logs", "probability": 0.1},
                {"kind": "lost_report", "probability": 0.3},
                {"kind": "duplicate_report", "probability": 0.1},
                {"kind": "reordered_report", "probability": 0.1}
            ]})");
        QVERIFY2(settings.has_value(), settings ? "" : qPrintable(settings.error().sentence));
        channels::TrainingGateway gateway(*settings, Clock());
        channels::TrainingServer server(&gateway);
        OTKLIK_VALUE(port, server.listen(u"127.0.0.1:0"_s));

        SendCity city(people);
        city.data.sql(u"UPDATE gateway SET kind = 'infobip-sms', url = :u, rate_per_second = 40"_s,
                      {{"u", u"http://127.0.0.1:%1"_s.arg(port)}});
        NewSendJob job;
        job.chunkSize = 25;
        const CampaignId campaign = city.launch(job);

        static const QStringList points{{},
                                        u"before_claim"_s,
                                        u"after_claim"_s,
                                        u"after_submit_before_mark"_s,
                                        u"middle_of_mark"_s,
                                        u"after_mark"_s,
                                        u"after_report_stored"_s,
                                        u"middle_of_interpreting"_s};
        auto run = [&](const QString &crashAt) {
            auto process = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(u"OTKLIK_CRASH_AT"_s);
            if (!crashAt.isEmpty())
                environment.insert(u"OTKLIK_CRASH_AT"_s, crashAt);
            process->setProcessEnvironment(environment);
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(), {u"--dispatch"_s, city.data.urlText()});
            return process;
        };
        int inTheMiddle = 0;
        QElapsedTimer watch;
        watch.start();
        for (int kill = 0; kill < kills; ++kill) {
            // Every other one dies at a chosen step, every other one at any moment.
            auto process = run(kill % 2 == 0 ? QString() : points.at(1 + kill / 2 % (points.size() - 1)));
            QVERIFY(process->waitForStarted());
            const int life = QRandomGenerator::global()->bounded(60, 420);
            QSignalSpy died(process.get(), &QProcess::finished);
            if (!died.wait(life)) // the server in this process goes on answering meanwhile
                process->kill();
            QVERIFY(!died.isEmpty() || died.wait(5000));
            QCOMPARE(process->exitStatus(), QProcess::CrashExit);
            inTheMiddle += city.count(u"send_chunk WHERE phase = 'claimed'"_s) > 0 ? 1 : 0;
            const JobProgress progress = city.progress(campaign); // adds up at every moment, or the test ends here
            QCOMPARE(progress.audience, people);
        }
        qInfo("%d kills in %lld ms; after %d of them something was under way", kills, watch.elapsed(), inTheMiddle);
        QVERIFY(kills == 0 || inTheMiddle > kills / 20);

        auto last = run({});
        QTRY_VERIFY_WITH_TIMEOUT(city.jobState(campaign) == u"done"_s, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(gateway.reportsWaiting() == 0, 30'000);
        QCOMPARE(gateway.statistics().mostPerMessageId, 1); // nobody twice
        QCOMPARE(gateway.statistics().mostPerPhoneAndText, 1);
        QTRY_VERIFY_WITH_TIMEOUT(city.progress(campaign).sent + city.progress(campaign).atOperator == 0, 30'000);
        QSignalSpy ended(last.get(), &QProcess::finished);
        last->kill();
        QVERIFY(!ended.isEmpty() || ended.wait(5000));

        const channels::TrainingStatistics statistics = gateway.statistics();
        const JobProgress progress = city.progress(campaign);
        qInfo("%lld requests to send; %lld taken, %lld refused; states: %lld sent, %lld at operator, %lld delivered, "
              "%lld failed, %lld expired",
              statistics.sends, statistics.accepted, statistics.rejected, progress.sent, progress.atOperator,
              progress.delivered, progress.failed, progress.expired);
        QVERIFY(UnknownOutcomes::list(city.db())->isEmpty());
        QCOMPARE(progress.unknown + progress.queued + progress.held + progress.claimed + progress.cancelled +
                     progress.excluded,
                 0);
        QCOMPARE(statistics.accepted, statistics.messageIds);
        // Nobody lost: whom the gateway did not take it has refused, and we know that they failed.
        QCOMPARE(city.count(u"message"_s), people);
        const qint64 refused =
            city.count(u"v_messaging_message WHERE state = 'failed' AND fact_code LIKE 'infobip:5/%'"_s);
        QCOMPARE(statistics.phonesAndTexts + refused, people);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--dispatch") == 0)
        return dispatch(QString::fromUtf8(argv[2]));
    TestSigkill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sigkill.moc"
