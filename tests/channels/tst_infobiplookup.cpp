// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelfactory.h"
#include "gatewayfixture.h"
#include "infobiplookup.h"
#include "infobiplookupchannel.h"
#include "infobipwire.h"
#include "networktransport.h"
#include "testdatabase.h"
#include "trainingchannel.h"

using namespace otklik;
using namespace otklik::channels;
using namespace otklik::messaging;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

HttpReply httpReply(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

TrainingSettings settings(const QByteArray &more)
{
    const auto read = TrainingSettings::fromJson('{' + more + '}');
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return *read;
}

std::unique_ptr<InfobipLookupChannel> channelTo(const QString &url)
{
    return std::make_unique<InfobipLookupChannel>(infobip::Account{infobip::baseUrl(url).value(), {}},
                                                  std::make_shared<NetworkTransport>());
}

QStringList numbers(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << u"+%1"_s.arg(79160000000 + i);
    return list;
}

LookupReply ask(Channel &channel, const QStringList &asked, int timeout = 5000)
{
    return await(channel.lookUp(asked, timeout));
}

/// Answers each request with these items, by the number of the request.
class CannedTransport final : public HttpTransport
{
public:
    explicit CannedTransport(std::function<QByteArray(int)> items, QList<QUrl> *asked = nullptr)
        : m_items(std::move(items)), m_asked(asked)
    {
    }
    QFuture<HttpReply> send(const HttpRequest &request, const HttpLimits &) override
    {
        if (m_asked)
            m_asked->append(request.url);
        return QtFuture::makeReadyFuture(httpReply(200, R"({"results":[)" + m_items(m_sent++) + "]}"));
    }

private:
    std::function<QByteArray(int)> m_items;
    QList<QUrl> *m_asked;
    int m_sent = 0;
};

infobip::NumberLookup lookupOf(std::function<QByteArray(int)> items, QList<QUrl> *asked = nullptr)
{
    return {infobip::Account{infobip::baseUrl(u"http://127.0.0.1:1"_s).value(), {}},
            std::make_shared<CannedTransport>(std::move(items), asked)};
}

} // namespace

Q_DECLARE_METATYPE(otklik::messaging::NumberState)
Q_DECLARE_METATYPE(otklik::messaging::SubmitOutcome)

class InfobipLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldWriteNumbersOnceWithoutPlus()
    {
        QCOMPARE(infobip::lookupBody({u"+79160000001"_s, u"+79160000002"_s, u"+79160000001"_s}),
                 QByteArray(R"({"to":["79160000001","79160000002"]})"));
    }

    void shouldJudgeByGroupThenError_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<NumberState>("state");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *status, const char *error, NumberState state,
                            const char *code) {
            QTest::newRow(name) << QByteArray(status) << QByteArray(error) << state << QString::fromLatin1(code);
        };
        row("delivered", R"({"groupId":3,"id":5})", R"({"id":0,"permanent":false})", NumberState::Reachable,
            "infobip:3/5");
        row("at the operator", R"({"groupId":3,"id":2})", "{}", NumberState::Reachable, "infobip:3/2");
        row("unknown subscriber", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":1,"permanent":true})",
            NumberState::Dead, "infobip:2/1");
        row("absent", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":27,"permanent":false})", NumberState::Away,
            "infobip:2/27");
        row("absent for ever is dead", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":27,"permanent":true})",
            NumberState::Dead, "infobip:2/27");
        row("permanent not said", R"({"groupId":2,"id":9})", R"({"id":27})", NumberState::Away, "infobip:2/27");
        row("undeliverable without a word", R"({"groupId":2,"id":9})", "{}", NumberState::Unknown, "infobip:2/9");
        row("undeliverable without an error", R"({"groupId":2,"id":9})", R"({"id":0,"permanent":false})",
            NumberState::Unknown, "infobip:2/9");
        row("invalid", R"({"groupId":5,"id":52})", R"({"id":0})", NumberState::Invalid, "infobip:5/52");
        row("no prefix", R"({"groupId":5,"id":8})", "{}", NumberState::Invalid, "infobip:5/8");
        row("no route says nothing", R"({"groupId":5,"id":19})", R"({"id":1,"permanent":true})", NumberState::Unknown,
            "infobip:5/19");
        row("no money says nothing", R"({"groupId":5,"id":12})", "{}", NumberState::Unknown, "infobip:5/12");
        row("expired", R"({"groupId":4,"id":15})", R"({"id":27})", NumberState::Unknown, "infobip:4/15");
        row("52 of another group", R"({"groupId":4,"id":52})", "{}", NumberState::Unknown, "infobip:4/52");
        row("group by name", R"({"groupName":"UNDELIVERABLE","id":9})", R"({"id":1,"permanent":true})",
            NumberState::Dead, "infobip:2/1");
        row("a group of tomorrow", R"({"groupId":9,"id":1})", "{}", NumberState::Unknown, "infobip:9/1");
    }
    void shouldJudgeByGroupThenError()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, error);
        const auto verdict =
            infobip::readVerdict(object(R"({"to":"79160000001","status":)" + status + R"(,"error":)" + error + '}'));
        QVERIFY(verdict);
        QTEST(verdict->state, "state");
        QTEST(verdict->code, "code");
        QCOMPARE(verdict->number, u"+79160000001"_s);
    }

    void shouldLeaveWaitingNumbersInDoubt_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("accepted") << QByteArray(R"({"groupId":0,"id":0})");
        QTest::newRow("pending") << QByteArray(R"({"groupId":1,"id":3})");
        QTest::newRow("pending, 52") << QByteArray(R"({"groupId":1,"id":52})");
        QTest::newRow("pending by name") << QByteArray(R"({"groupName":"PENDING"})");
    }
    void shouldLeaveWaitingNumbersInDoubt()
    {
        QFETCH(QByteArray, status);
        const QByteArray item = R"({"to":"79160000000","status":)" + status + '}';
        QVERIFY(!infobip::readVerdict(object(item)));
        // The answer is about the right number all the same: nothing is wrong with the gateway.
        const LookupReply reply = await(lookupOf([&](int) { return item; }).lookUp(numbers(1), 1000));
        QCOMPARE(reply.outcome, SubmitOutcome::Answered);
        QVERIFY(reply.verdicts.isEmpty());
    }

    void shouldStopWhereTheAccountMayLookNothingUp()
    {
        const QByteArray broke = R"({"to":"79160000000","status":{"groupId":5,"id":12,"description":"No credits"}})";
        const QByteArray fine = R"({"to":"79160000001","status":{"groupId":3,"id":5}})";
        const LookupReply all = await(lookupOf([&](int) { return broke + ',' + broke; }).lookUp(numbers(2), 1000));
        QCOMPARE(all.outcome, SubmitOutcome::AccountStopped);
        QCOMPARE(all.code, u"infobip:5/12"_s);
        QVERIFY(all.sentence.contains(u"No credits"_s));
        QVERIFY(all.verdicts.isEmpty());
        const LookupReply some = await(lookupOf([&](int) { return broke + ',' + fine; }).lookUp(numbers(2), 1000));
        QCOMPARE(some.outcome, SubmitOutcome::Answered);
        QCOMPARE(some.verdicts.size(), 2);
    }

    void shouldNotTakeALogThatIsTooLongForAnAnswer()
    {
        const QDateTime end = QDateTime::currentDateTimeUtc();
        // Every page is full of others; ours stands on the one that is asked for last.
        const auto log = [&](int oursOnPage) {
            return lookupOf([=](int page) {
                QByteArray items;
                for (int i = 0; i < 1000; ++i) {
                    const QByteArray to = page == oursOnPage && i == 0 ? "79160000000" : "79990000000";
                    const QDateTime at = end.addMSecs(-1000LL * page - i);
                    items += R"({"to":")" + to + R"(","status":{"groupId":3,"id":5},"sentAt":")" +
                             infobip::formatDate(at).toLatin1() + R"("},)";
                }
                items.chop(1);
                return items;
            });
        };
        const LookupReply found = await(log(25).find(numbers(1), end.addDays(-1), end));
        QCOMPARE(found.outcome, SubmitOutcome::Answered);
        QCOMPARE(found.verdicts.size(), 1);
        const LookupReply some = await(log(3).find(numbers(2), end.addDays(-1), end));
        QCOMPARE(some.outcome, SubmitOutcome::Unknown); // number 2 may stand further down
        QCOMPARE(some.verdicts.size(), 1);
        // A page that does not lead further back ends the walk without an answer too.
        const auto still = lookupOf([=](int) {
            const QByteArray item = R"({"to":"79990000000","status":{"groupId":3,"id":5},"sentAt":")" +
                                    infobip::formatDate(end).toLatin1() + R"("},)";
            return item.repeated(1000).chopped(1);
        });
        QCOMPARE(await(still.find(numbers(1), end.addDays(-1), end)).outcome, SubmitOutcome::Unknown);
    }

    void shouldReadTheRestOfAMillisecondThatAPageCutInTwo()
    {
        const QDateTime end = QDateTime::currentDateTimeUtc();
        const QDateTime cut = end.addMSecs(-5);
        QList<QUrl> asked;
        const auto log = lookupOf(
            [=](int page) {
                const QByteArray item = R"({"to":")" + QByteArray(page == 0 ? "79990000000" : "79160000000") +
                                        R"(","status":{"groupId":3,"id":5},"sentAt":")" +
                                        infobip::formatDate(cut).toLatin1() + R"("},)";
                return item.repeated(page == 0 ? 1000 : 1).chopped(1);
            },
            &asked);
        QCOMPARE(await(log.find(numbers(1), end.addDays(-1), end)).verdicts.size(), 1);
        QCOMPARE(asked.size(), 2);
        const QString until = QUrlQuery(asked.last()).queryItemValue(u"sentUntil"_s, QUrl::FullyDecoded);
        QCOMPARE(infobip::parseDate(until), cut.addMSecs(1));
    }

    void shouldReadNetworksWhereverTheyAre()
    {
        const auto full = infobip::readVerdict(object(
            R"({"to":"41793026727","mccMnc":"22801","imsi":"228011234567890","originalNetwork":{"networkName":"Swisscom",
            "countryName":"Switzerland"},"ported":true,"portedNetwork":{"networkName":"Sunrise"},"roaming":true,
            "roamingNetwork":{"networkName":"Tele2"},"status":{"groupId":3,"id":5},"error":{"id":0}})"));
        QVERIFY(full && full->ported && full->roaming);
        QCOMPARE(full->network, u"Sunrise"_s);
        QCOMPARE(full->originalNetwork, u"Swisscom"_s);
        QCOMPARE(full->country, u"Switzerland"_s);
        const auto empty = infobip::readVerdict(
            object(R"({"to":"+41793026727","originalNetwork":{},"ported":true,"status":{"groupId":3,"id":5}})"));
        QVERIFY(empty && empty->ported);
        QCOMPARE(empty->network, QString());
        QCOMPARE(empty->number, u"+41793026727"_s);
        const auto missing = infobip::readVerdict(object(R"({"to":"41793026727","status":{"groupId":3,"id":5}})"));
        QVERIFY(missing && !missing->ported && missing->network.isEmpty());
        QVERIFY(!infobip::readVerdict(object(R"({"status":{"groupId":3}})")));
        QVERIFY(!infobip::readVerdict(object(R"({"to":"41793026727"})")));
    }

    void shouldTakeVerdictsOfAskedNumbersOnlyAndOnce()
    {
        const QByteArray item = R"({"to":"79160000000","status":{"groupId":3,"id":5}})";
        const QByteArray other = R"({"to":"79169999999","status":{"groupId":3,"id":5}})";
        const LookupReply reply = infobip::readLookupReply(
            httpReply(200, R"({"results":[)" + item + ',' + item + ',' + other + "]}"), numbers(2));
        QCOMPARE(reply.outcome, SubmitOutcome::Answered);
        QCOMPARE(reply.verdicts.size(), 1);
    }

    void shouldClassifyFailures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<SubmitOutcome>("outcome");
        const QByteArray legacy =
            R"({"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request"}}})";
        QTest::newRow("bad request") << 400 << legacy << QByteArray() << SubmitOutcome::Refused;
        QTest::newRow("no key") << 401 << QByteArray() << QByteArray() << SubmitOutcome::AccountStopped;
        QTest::newRow("no right") << 403 << QByteArray() << QByteArray() << SubmitOutcome::AccountStopped;
        QTest::newRow("slower") << 429 << QByteArray() << QByteArray("7") << SubmitOutcome::NotAccepted;
        QTest::newRow("away") << 503 << QByteArray() << QByteArray("7") << SubmitOutcome::NotAccepted;
        QTest::newRow("503 of a proxy") << 503 << QByteArray() << QByteArray() << SubmitOutcome::Unknown;
        QTest::newRow("broken inside") << 500 << QByteArray() << QByteArray() << SubmitOutcome::Unknown;
        QTest::newRow("garbage") << 200 << QByteArray("<html>") << QByteArray() << SubmitOutcome::Unknown;
        QTest::newRow("no results") << 200 << QByteArray("{}") << QByteArray() << SubmitOutcome::Unknown;
    }
    void shouldClassifyFailures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        HttpHeaders headers;
        if (!retryAfter.isEmpty())
            headers.emplaceBack("Retry-After", retryAfter);
        const LookupReply reply = infobip::readLookupReply(httpReply(status, body, headers), numbers(1));
        QTEST(reply.outcome, "outcome");
        QVERIFY(!reply.sentence.isEmpty());
        QVERIFY(reply.verdicts.isEmpty());
        if (!retryAfter.isEmpty())
            QCOMPARE(reply.retryAfterSeconds, 7);
        if (status == 400) {
            QVERIFY(reply.sentence.contains(u"E400"_s));
            QVERIFY(reply.sentence.contains(u"Nothing was looked up"_s));
        }
    }

    void shouldLookUpOverTheWire()
    {
        ServedGateway gateway(settings(R"("seed":3,"lookups":{"dead":0.2,"away":0.2,"invalid":0.1,"unknown":0.1})"));
        const auto channel = channelTo(gateway.url());
        QCOMPARE(channel->capabilities().largestLookup, 1000);
        QVERIFY(!channel->capabilities().pullsReports);
        const LookupReply reply = ask(*channel, numbers(1000));
        QCOMPARE(reply.outcome, SubmitOutcome::Answered);
        QCOMPARE(reply.verdicts.size(), 1000);
        QHash<NumberState, int> counts;
        int ported = 0;
        for (const NumberVerdict &verdict : reply.verdicts) {
            ++counts[verdict.state];
            ported += verdict.ported;
            if (verdict.state == NumberState::Invalid)
                QVERIFY(verdict.network.isEmpty());
        }
        for (const auto &[state, share] : {std::pair(NumberState::Dead, 200), std::pair(NumberState::Away, 200),
                                           std::pair(NumberState::Invalid, 100), std::pair(NumberState::Unknown, 100),
                                           std::pair(NumberState::Reachable, 400)})
            QVERIFY2(qAbs(counts[state] - share) < 50, qPrintable(stateName(state) + QString::number(counts[state])));
        QVERIFY(ported > 50);
        // The same number says the same again, and is paid again.
        const LookupReply again = ask(*channel, numbers(10));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(again.verdicts[i].state, reply.verdicts[i].state);
        const TrainingStatistics counted = gateway.gateway.statistics();
        QCOMPARE(counted.lookups, 2);
        QCOMPARE(counted.numbersLooked, 1010);
        QCOMPARE(counted.numbersKnown, 1000);
        QCOMPARE(counted.mostPerNumber, 2);
        QCOMPARE(ask(*channel, numbers(1001)).outcome, SubmitOutcome::Refused);
        QVERIFY(await(channel->test(), Result<QString>(fail(Failure::Internal, {}, {}))).has_value());
        QCOMPARE(await(channel->submit({}, 1000)).outcome, SubmitOutcome::Refused);
    }

    void shouldFindLostAnswersInTheLog()
    {
        ServedGateway gateway(settings(R"("seed":3,"faults":[{"kind":"cut_after","on":"lookup","times":1},
            {"kind":"cut_midway","on":"lookup","times":1},{"kind":"other_id","on":"lookup","times":1}])"));
        const auto channel = channelTo(gateway.url());
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const QStringList all = numbers(2500);
        // Less than a page at one instant: the log can be read past it.
        QCOMPARE(ask(*channel, all.mid(0, 900)).outcome, SubmitOutcome::Unknown);
        QCOMPARE(ask(*channel, all.mid(1000, 900)).outcome, SubmitOutcome::Unknown);
        const LookupReply others = ask(*channel, all.mid(2000, 500));
        QCOMPARE(others.outcome, SubmitOutcome::Unknown);
        QCOMPARE(others.code, u"answer.other_numbers"_s);
        QStringList asked = all.mid(2000);
        asked << u"+79990000000"_s; // nobody asked for it
        const LookupReply found =
            await(channel->findLookups(asked, before, QDateTime::currentDateTimeUtc().addSecs(60)));
        QCOMPARE(found.outcome, SubmitOutcome::Answered);
        QCOMPARE(found.verdicts.size(), 500);
        QCOMPARE(found.verdicts.first().price, std::optional(0.01));
        QCOMPARE(found.verdicts.first().currency, u"EUR"_s);
        QVERIFY(found.verdicts.first().at.isValid());
        const LookupReply nothing = await(channel->findLookups(asked, before.addSecs(-60), before.addSecs(-30)));
        QCOMPARE(nothing.outcome, SubmitOutcome::Answered);
        QVERIFY(nothing.verdicts.isEmpty());
        QCOMPARE(gateway.gateway.statistics().mostPerNumber, 1);
    }

    void shouldSayWhatIsSureAndWhatIsNot()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        const auto nobody = channelTo(url);
        QCOMPARE(ask(*nobody, numbers(1)).outcome, SubmitOutcome::NotAccepted);
        RawServer silent([](QTcpSocket *) {});
        const auto slow = channelTo(silent.url());
        QCOMPARE(ask(*slow, numbers(1), 200).outcome, SubmitOutcome::Unknown);
        QCOMPARE(silent.requests.load(), 1);
    }

    void shouldBeMadeByTheFactory()
    {
        QVERIFY(isBuilt(u"infobip-lookup"_s));
        QCOMPARE(channelOfKind(u"infobip-lookup"_s), u"lookup"_s);
        OTKLIK_ERROR(checkAccount({u"a"_s, u"infobip-lookup"_s, u"http://example.org"_s, {}}), "gateway.http_refused");
        OTKLIK_VALUE(made, makeChannel({u"a"_s, u"infobip-lookup"_s, u"https://x.api.infobip.com"_s, u"KEY"_s},
                                       {std::make_shared<NetworkTransport>(), nullptr}));
        QCOMPARE(made->capabilities().largestLookup, 1000);
        TrainingGateway gateway(settings(R"("seed":3)"), Clock());
        TrainingChannel training(&gateway);
        QCOMPARE(training.capabilities().largestLookup, 1000);
        QCOMPARE(ask(training, numbers(5)).verdicts.size(), 5);
        QCOMPARE(await(training.findLookups(numbers(5), QDateTime::currentDateTimeUtc().addSecs(-60),
                                            QDateTime::currentDateTimeUtc().addSecs(60)))
                     .verdicts.size(),
                 5);
        // Whoever sends messages only says so.
        InfobipSmsChannel sms({QUrl(u"http://localhost:1"_s), {}}, std::make_shared<NetworkTransport>());
        QCOMPARE(sms.capabilities().largestLookup, 0);
        QCOMPARE(ask(sms, numbers(1)).code, u"gateway.no_lookup"_s);
    }
};

QTEST_GUILESS_MAIN(InfobipLookupTest)
#include "tst_infobiplookup.moc"
