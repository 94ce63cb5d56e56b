// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelfactory.h"
#include "gatewayfixture.h"
#include "infobipviberchannel.h"
#include "networktransport.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::channels;
using namespace otklik::messaging;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

TrainingSettings settings(const QByteArray &outcomes = R"("undeliverable":0,"expired":0,"rejected":0)",
                          const QByteArray &more = {})
{
    return TrainingSettings::fromJson(R"({"reports_after_ms":0,"outcomes":{)" + outcomes + '}' + more + '}').value();
}

OutgoingBatch batch(int count, const QString &bulk = u"bulk-1"_s)
{
    OutgoingBatch made{bulk, {}, 60};
    for (int i = 0; i < count; ++i)
        made.messages.append(
            {u"id-%1"_s.arg(i), u"+%1"_s.arg(79'160'000'000 + i), {}, u"Привет"_s, {}, u"ru"_s, i % 2 == 0});
    return made;
}

std::unique_ptr<InfobipViberChannel> channelTo(const QString &url,
                                               const infobip::ViberOptions &options = {u"City"_s, {}, {}})
{
    return std::make_unique<InfobipViberChannel>(infobip::Account{infobip::baseUrl(url).value(), {}}, options,
                                                 std::make_shared<NetworkTransport>());
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QMap<MessageState, int> finalStates(Channel &channel, int count)
{
    QMap<QString, MessageState> byId;
    QElapsedTimer clock;
    clock.start();
    const auto isFinal = [&] {
        return byId.size() == count &&
               std::all_of(byId.begin(), byId.end(), [](MessageState state) { return state >= MessageState::Expired; });
    };
    while (!isFinal() && clock.elapsed() < 20'000) {
        const auto page = await(channel.pullReports(1000), Result<PulledReports>(fail(Failure::Internal, u"x"_s, {})));
        if (!page)
            break;
        for (const MessageFact &fact : channel.interpretReports(page->raw, nullptr))
            byId[fact.messageId] = std::max(byId.value(fact.messageId), fact.state);
    }
    QMap<MessageState, int> states;
    for (const MessageState state : std::as_const(byId))
        ++states[state];
    return states;
}

} // namespace

class InfobipViberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldWriteTheRequestAsPublished();
    void shouldFollowWithAnSmsOnlyWhereAllowed();
    void shouldDivideTheTime_data();
    void shouldDivideTheTime();
    void shouldReadAReportAsPublished();
    void shouldNeverTakeANumberForDead();
    void shouldRefuseWhatIsTooLong();
    void shouldReadTheAccount_data();
    void shouldReadTheAccount();
    void shouldWriteAndBeReported();
    void shouldReachByLettersOrSms();
    void shouldAskTheLog();
    void shouldTakeARepeatedIdForSent();
    void shouldBeRefusedByTheContract_data();
    void shouldBeRefusedByTheContract();
    void shouldBeMade();
};

void InfobipViberTest::shouldWriteTheRequestAsPublished()
{
    OutgoingBatch out{u"bulk-9"_s, {}, 90};
    out.messages = {{u"a"_s, u"+79160000001"_s, {}, u"Привет"_s, {}, u"ru"_s},
                    {u"b"_s, u"+79160000002"_s, u"Clinic"_s, u"Привет"_s, {}, u"ru"_s}};
    const QJsonObject expected = object(R"({"messages":[
        {"sender":"City","destinations":[{"to":"79160000001","messageId":"a"}],"content":{"type":"TEXT","text":"Привет"},
         "options":{"label":"TRANSACTIONAL","validityPeriod":{"amount":90,"timeUnit":"MINUTES"}}},
        {"sender":"Clinic","destinations":[{"to":"79160000002","messageId":"b"}],"content":{"type":"TEXT","text":"Привет"},
         "options":{"label":"TRANSACTIONAL","validityPeriod":{"amount":90,"timeUnit":"MINUTES"}}}],
        "options":{"schedule":{"bulkId":"bulk-9"}}})");
    QCOMPARE(object(infobip::viberBody(out, {u"City"_s, {}, u"TRANSACTIONAL"_s})), expected);
    out.validityMinutes = 0;
    out.bulkId.clear();
    const QJsonObject bare = object(infobip::viberBody(out, {u"City"_s, {}, {}}));
    QVERIFY(!bare.contains(u"options"_s) && !bare[u"messages"_s][0].toObject().contains(u"options"_s));
}

void InfobipViberTest::shouldFollowWithAnSmsOnlyWhereAllowed()
{
    OutgoingBatch out{{}, {}, 90};
    out.messages = {{u"a"_s, u"+79160000001"_s, {}, u"Hi"_s, {}, u"en"_s, true},
                    {u"b"_s, u"+79160000002"_s, {}, u"Hi"_s, {}, u"en"_s, false}};
    const QJsonArray messages = object(infobip::viberBody(out, {u"City"_s, u"InfoSMS"_s, {}}))[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(
        messages[0][u"options"_s].toObject(),
        object(R"({"validityPeriod":{"amount":45,"timeUnit":"MINUTES"},"smsFailover":{"sender":"InfoSMS","text":"Hi",
             "validityPeriod":{"amount":45,"timeUnit":"MINUTES"}}})"));
    QVERIFY(!messages[1][u"options"_s].toObject().contains(u"smsFailover"_s));
    QCOMPARE(messages[1][u"destinations"_s][0][u"messageId"_s].toString(), u"b"_s);
    // An account that names no sender for SMS sends none.
    QCOMPARE(object(infobip::viberBody(out, {u"City"_s, {}, {}}))[u"messages"_s].toArray().size(), 1);
}

void InfobipViberTest::shouldDivideTheTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("viber");
    QTest::addColumn<int>("sms"); // 0: none
    QTest::newRow("no limit") << 0 << 60 << 2820;
    QTest::newRow("too long") << 10'000 << 60 << 2820;
    QTest::newRow("an hour") << 60 << 30 << 30;
    QTest::newRow("odd") << 5 << 2 << 3;
    QTest::newRow("two") << 2 << 1 << 1;
    QTest::newRow("one") << 1 << 1 << 0;
}

void InfobipViberTest::shouldDivideTheTime()
{
    QFETCH(int, minutes);
    OutgoingBatch out{{}, {{u"a"_s, u"+79160000001"_s, {}, u"Hi"_s, {}, u"en"_s, true}}, minutes};
    const QJsonValue how =
        object(infobip::viberBody(out, {u"City"_s, u"InfoSMS"_s, {}}))[u"messages"_s][0][u"options"_s];
    QTEST(how[u"validityPeriod"_s][u"amount"_s].toInt(), "viber");
    QTEST(how[u"smsFailover"_s][u"validityPeriod"_s][u"amount"_s].toInt(), "sms");
}

void InfobipViberTest::shouldReadAReportAsPublished()
{
    const auto fact = infobip::readViberItem(object(
        R"({"bulkId":"1688025180464000013","price":{"pricePerMessage":0.15,"currency":"EUR"},"status":{"groupId":3,
        "groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset"},
        "error":{"groupId":0,"groupName":"OK","id":0,"name":"NO_ERROR","description":"No Error","permanent":false},
        "messageId":"1688025180464000014","to":"441134960001","sender":"City","sentAt":"2023-09-26T10:52:15.457+0000",
        "doneAt":"2023-09-26T10:52:15.799+0000","messageCount":1,"mccMnc":"22801","platform":{}})"));
    QVERIFY(fact);
    QCOMPARE(fact->messageId, u"1688025180464000014"_s);
    QCOMPARE(fact->state, MessageState::Delivered);
    QCOMPARE(fact->pricePerPart.value(), 0.15);
    QCOMPARE(fact->parts, 1);
    QCOMPARE(fact->at.toString(Qt::ISODateWithMs), u"2023-09-26T10:52:15.799Z"_s);
}

void InfobipViberTest::shouldNeverTakeANumberForDead()
{
    // Whoever has no Viber has a telephone all the same.
    for (const char *said :
         {R"({"messageId":"m","status":{"groupId":2,"id":9},"error":{"groupId":1,"id":1,"permanent":true}})",
          R"({"messageId":"m","status":{"groupId":5,"id":52}})"}) {
        const auto fact = infobip::readViberItem(object(said));
        QCOMPARE(fact->state, MessageState::Failed);
        QVERIFY(fact->permanent && !fact->deadAddress);
    }
}

void InfobipViberTest::shouldRefuseWhatIsTooLong()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    OutgoingBatch out = batch(3);
    out.messages[0].text = QString(1001, u'a');
    out.messages[1].text = QString(1000, u'a');
    out.messages[2].text = u" "_s;
    const SubmitReply reply = await(channel->submit(out, 5000));
    QMap<QString, QString> codes;
    for (const MessageFact &fact : reply.facts)
        codes.insert(fact.messageId, fact.code);
    QCOMPARE(codes, (QMap<QString, QString>{{u"id-0"_s, u"viber:too_long"_s},
                                            {u"id-1"_s, u"infobip:1/26"_s},
                                            {u"id-2"_s, u"viber:empty_text"_s}}));
}

void InfobipViberTest::shouldReadTheAccount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // a code where it is refused
    QTest::newRow("all") << u" xyz.api.infobip.com/?sender=City%20of%20N.&sms_sender=City&label=transactional"_s
                         << u"https://xyz.api.infobip.com|City of N.|City|TRANSACTIONAL"_s;
    QTest::newRow("sender alone") << u"https://xyz.api.infobip.com?sender=City"_s
                                  << u"https://xyz.api.infobip.com|City||"_s;
    QTest::newRow("no sender") << u"https://xyz.api.infobip.com"_s << u"gateway.no_sender"_s;
    QTest::newRow("unknown") << u"https://xyz.api.infobip.com?sender=City&key=1"_s << u"gateway.bad_option"_s;
    QTest::newRow("long SMS sender") << u"https://xyz.api.infobip.com?sender=City&sms_sender=CityOfNineteen"_s
                                     << u"gateway.bad_option"_s;
    QTest::newRow("label") << u"https://xyz.api.infobip.com?sender=City&label=urgent"_s << u"gateway.bad_option"_s;
    QTest::newRow("http") << u"http://xyz.api.infobip.com?sender=City"_s << u"gateway.http_refused"_s;
    QTest::newRow("nothing") << QString() << u"gateway.bad_url"_s;
}

void InfobipViberTest::shouldReadTheAccount()
{
    QFETCH(QString, typed);
    const auto account = infobip::readViberAccount(typed);
    QTEST(account ? u"%1|%2|%3|%4"_s.arg(account->baseUrl.toString(), account->options.sender,
                                         account->options.smsSender, account->options.label)
                  : account.error().code,
          "expected");
}

void InfobipViberTest::shouldWriteAndBeReported()
{
    ServedGateway served(settings(R"("undeliverable":0.2,"expired":0.1,"rejected":0)"));
    const auto channel = channelTo(served.url());
    QVERIFY(await(channel->test(), Result<QString>(fail(Failure::Internal, u"x"_s, {}))));
    QCOMPARE(await(channel->submit(batch(200), 5000)).facts.size(), 200);
    const auto states = finalStates(*channel, 200);
    QVERIFY(states[MessageState::Failed] > 0 && states[MessageState::Expired] > 0);
    QCOMPARE(states[MessageState::Failed] + states[MessageState::Expired] + states[MessageState::Delivered], 200);
    QCOMPARE(served.gateway.statistics().smsFailovers, 0);
}

void InfobipViberTest::shouldReachByLettersOrSms()
{
    ServedGateway served(settings(R"("undeliverable":0.3,"expired":0.2,"rejected":0)"));
    const auto channel = channelTo(served.url(), {u"City"_s, u"InfoSMS"_s, {}});
    QCOMPARE(await(channel->submit(batch(200), 5000)).facts.size(), 200); // every second agreed to SMS
    const auto states = finalStates(*channel, 200);
    const qint64 failovers = served.gateway.statistics().smsFailovers;
    QVERIFY(failovers > 20 && failovers < 100);
    const int missed = states[MessageState::Failed] + states[MessageState::Expired];
    QVERIFY2(missed > 20 && missed < 100, qPrintable(QString::number(missed)));
    QCOMPARE(states[MessageState::Delivered], 200 - missed);
}

void InfobipViberTest::shouldAskTheLog()
{
    ServedGateway served(settings(R"("undeliverable":0)", R"(,"faults":[{"kind":"cut_after","times":1}])"));
    const auto channel = channelTo(served.url());
    QCOMPARE(await(channel->submit(batch(1000), 5000)).outcome, SubmitOutcome::Unknown);
    QStringList ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(u"id-%1"_s.arg(i));
    const ReconcileReply reply = await(channel->reconcile(u"bulk-1"_s, ids));
    QVERIFY(reply.answered);
    QCOMPARE(reply.facts.size(), 1000);
    QVERIFY(await(channel->reconcile(u"bulk-2"_s, {u"other"_s})).facts.isEmpty());
}

void InfobipViberTest::shouldTakeARepeatedIdForSent()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    (void)await(channel->submit(batch(3), 5000));
    for (const MessageFact &fact : await(channel->submit(batch(3, u"bulk-2"_s), 5000)).facts)
        QCOMPARE(fact.state, MessageState::Sent);
    QCOMPARE(served.gateway.statistics().duplicatesRefused, 3);
    QCOMPARE(served.gateway.statistics().mostPerMessageId, 1);
}

void InfobipViberTest::shouldBeRefusedByTheContract_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("property");
    QTest::newRow("no sender") << QByteArray(R"("content":{"type":"TEXT","text":"x"})") << u"messages[0].sender"_s;
    QTest::newRow("no type") << QByteArray(R"("sender":"City","content":{"text":"x"})")
                             << u"messages[0].content.type"_s;
    QTest::newRow("too long") << QByteArray(R"("sender":"City","content":{"type":"TEXT","text":")" +
                                            QByteArray(1001, 'a') + R"("})")
                              << u"messages[0].content.text"_s;
    QTest::newRow("failover without a sender")
        << QByteArray(R"("sender":"City","content":{"type":"TEXT","text":"x"},"options":{"smsFailover":{"text":"x"}})")
        << u"messages[0].options.smsFailover"_s;
}

void InfobipViberTest::shouldBeRefusedByTheContract()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, property);
    TrainingGateway gateway(settings(), Clock());
    const TrainingReply reply =
        gateway.handle({"POST",
                        QUrl(u"http://localhost/viber/2/messages"_s),
                        {{"Authorization", "App k"}},
                        R"({"messages":[{"destinations":[{"to":"79160000001"}],)" + message + "}]}"});
    QCOMPARE(reply.status, 400);
    const infobip::Problem problem = infobip::readProblem(reply.body);
    QVERIFY(object(reply.body).contains(u"errorCode"_s)); // the newer envelope
    QVERIFY2(problem.violations.first().startsWith(property), qPrintable(problem.violations.first()));
}

void InfobipViberTest::shouldBeMade()
{
    const ChannelSurroundings around{std::make_shared<NetworkTransport>(), nullptr};
    QVERIFY(makeChannel({u"v"_s, u"infobip-viber"_s, u"xyz.api.infobip.com?sender=City"_s, u"KEY"_s}, around));
    OTKLIK_ERROR(makeChannel({u"v"_s, u"infobip-viber"_s, u"xyz.api.infobip.com"_s, {}}, around), "gateway.no_sender");
    QCOMPARE(channelOfKind(u"infobip-viber"_s), u"viber"_s);
}

QTEST_GUILESS_MAIN(InfobipViberTest)
#include "tst_infobipviber.moc"
