// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"
#include "scriptedchannel.h"
#include "sendfixture.h"
#include "signincodes.h"

using namespace otklik;
using namespace otklik::messaging;
using namespace otklik::test;

class TestSignInCodes : public QObject
{
    Q_OBJECT
private:
    /// Two accounts, «main» for practice and «real»; what the dispatcher gave them in one run.
    struct Office
    {
        SendCity city{0};
        std::shared_ptr<ScriptedGateway> training = std::make_shared<ScriptedGateway>();
        std::shared_ptr<ScriptedGateway> real = std::make_shared<ScriptedGateway>();
        DispatchCounts counts;

        void wait(const QString &code, const QString &language, const QString &until)
        {
            city.data.sql(u"INSERT INTO access_sms_outbox (phone, language, code, expires_at) VALUES ('+79161000001', "
                          "'%1', '%2', now() + INTERVAL '%3')"_s.arg(language, code, until));
        }
        void addReal()
        {
            city.data.sql(u"INSERT INTO gateway (name, kind, channel, weight, since) VALUES ('real', 'infobip-sms', "
                          "'sms', 1, now())"_s);
        }
        void run()
        {
            Dispatcher dispatcher(city.data.url(), {}, [this](const GatewayAccount &account) {
                return Result<std::unique_ptr<Channel>>(
                    std::make_unique<ScriptedChannel>(account.name == "real"_L1 ? real : training));
            });
            QSignalSpy finished(&dispatcher, &Dispatcher::finished);
            dispatcher.runOnce();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
            counts = finished.first().first().value<DispatchCounts>();
        }
        QStringList textsOf(const std::shared_ptr<ScriptedGateway> &gateway)
        {
            QStringList texts;
            for (const OutgoingBatch &batch : std::as_const(gateway->requests))
                for (const OutgoingMessage &message : batch.messages)
                    texts << message.text;
            return texts;
        }
    };

private Q_SLOTS:
    void init()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite &&
            QLatin1String(QTest::currentTestFunction()) != "shouldWriteInTheLanguageOfThePerson"_L1)
            QSKIP("one desk has no second factor");
    }

    void shouldWriteInTheLanguageOfThePerson()
    {
        for (const QString &language : {u"en"_s, u"ru"_s, u"uk"_s, u"ar"_s}) {
            QVERIFY(signInText(u"123456"_s, language).contains(u"123456"_s));
            QVERIFY2(signInText(u"123456"_s, language).size() <= 70 * 2, "two parts at most");
        }
        QCOMPARE(signInText(u"1"_s, u"fr"_s), signInText(u"1"_s, u"en"_s));
        QVERIFY(signInText(u"1"_s, u"ru"_s) != signInText(u"1"_s, u"uk"_s));
    }

    void shouldSendByARealGatewayAndDropWhatIsTooOld()
    {
        Office office;
        office.addReal();
        office.wait(u"314159"_s, u"ru"_s, u"5 minutes"_s);
        office.wait(u"271828"_s, u"en"_s, u"-1 second"_s);
        office.run();
        QCOMPARE(office.textsOf(office.real), QStringList{signInText(u"314159"_s, u"ru"_s)});
        QVERIFY(office.textsOf(office.training).isEmpty());
        QCOMPARE(office.real->requests.first().messages.first().address, u"+79161000001"_s);
        QCOMPARE(office.real->requests.first().validityMinutes, 5);
        QCOMPARE(office.counts.codes, 1);
        QCOMPARE(office.counts.sent, 0);
        QCOMPARE(office.city.data.sql(u"SELECT count(*) AS n FROM access_sms_outbox"_s).first().integer("n"), 0);
    }

    void shouldTakeTheNextGatewayWhereNothingWasTaken()
    {
        Office office;
        office.addReal();
        office.real->scenes << ScriptedGateway::Scene();
        office.real->scenes.last().reply.outcome = SubmitOutcome::AccountStopped;
        office.wait(u"314159"_s, u"en"_s, u"5 minutes"_s);
        office.run();
        QCOMPARE(office.textsOf(office.real).size(), 1);
        QCOMPARE(office.textsOf(office.training), QStringList{signInText(u"314159"_s, u"en"_s)});
        QVERIFY(office.real->requests.first().bulkId != office.training->requests.first().bulkId);
        QCOMPARE(office.counts.codes, 1);
    }

    void shouldNotSendTwiceWhatMayHaveLeft()
    {
        Office office;
        office.training->scenes << ScriptedGateway::Scene();
        office.training->scenes.last().reply.outcome = SubmitOutcome::Unknown;
        office.wait(u"314159"_s, u"en"_s, u"5 minutes"_s);
        office.run();
        QCOMPARE(office.textsOf(office.training).size(), 1);
        QCOMPARE(office.counts.codes, 0);
    }
};

QTEST_GUILESS_MAIN(TestSignInCodes)
#include "tst_signincodes.moc"
