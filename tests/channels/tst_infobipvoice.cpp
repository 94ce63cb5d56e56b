// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelfactory.h"
#include "gatewayfixture.h"
#include "infobipsmschannel.h"
#include "infobipvoicechannel.h"
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

OutgoingBatch batch(int count, const QString &bulk = u"bulk-1"_s, const QString &prefix = u"id-"_s)
{
    OutgoingBatch made{bulk, {}, 60};
    for (int i = 0; i < count; ++i)
        made.messages.append({prefix + QString::number(i),
                              u"+%1"_s.arg(74'950'000'000 + i),
                              u"+74951234567"_s,
                              u"Добрый день"_s,
                              {},
                              u"ru"_s});
    return made;
}

std::unique_ptr<InfobipVoiceChannel> channelTo(const QString &url)
{
    return std::make_unique<InfobipVoiceChannel>(infobip::Account{infobip::baseUrl(url).value(), {}},
                                                 std::make_shared<NetworkTransport>());
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Q_DECLARE_METATYPE(otklik::messaging::MessageState)

class InfobipVoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldWriteTheRequestAsPublished();
    void shouldReadTheLanguageOffTheText_data();
    void shouldReadTheLanguageOffTheText();
    void shouldReadAReportAsPublished();
    void shouldReadALogAsPublished();
    void shouldMapOutcomesAsForSms_data();
    void shouldMapOutcomesAsForSms();
    void shouldRefuseWhatCannotBeReadOut();
    void shouldCallAndBeReported();
    void shouldNotMixWithSms();
    void shouldTakeARepeatedIdForSent();
    void shouldAskTheLog();
    void shouldStayInDoubtAfterALostAnswer();
    void shouldBeRefusedByTheContract_data();
    void shouldBeRefusedByTheContract();
    void shouldBeMade();
};

void InfobipVoiceTest::shouldWriteTheRequestAsPublished()
{
    OutgoingBatch out{u"bulk-9"_s, {}, 10'000};
    out.messages = {{u"a"_s, u"+74951110001"_s, u"+74951234567"_s, u"Привет"_s, {}, u"ru"_s},
                    {u"b"_s, u"+74951110002"_s, u"+74951234567"_s, u"Привет"_s, {}, u"ru"_s},
                    {u"c"_s, u"+74951110003"_s, {}, u"Привет"_s, {}, u"uk"_s}};
    const QJsonObject expected = object(R"({"bulkId":"bulk-9","messages":[
        {"from":"74951234567","destinations":[{"to":"74951110001","messageId":"a"},{"to":"74951110002","messageId":"b"}],
         "text":"Привет","language":"ru","validityPeriod":2880},
        {"destinations":[{"to":"74951110003","messageId":"c"}],"text":"Привет","language":"uk","validityPeriod":2880}]})");
    QCOMPARE(object(infobip::voiceBody(out)), expected);
}

void InfobipVoiceTest::shouldReadTheLanguageOffTheText_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("said") << u"de"_s << u"Привет"_s << u"de"_s;
    QTest::newRow("Russian") << QString() << u"Hello, Привет"_s << u"ru"_s;
    QTest::newRow("Ukrainian") << QString() << u"Привіт"_s << u"uk"_s;
    QTest::newRow("Arabic") << QString() << u"مرحبا"_s << u"ar"_s;
    QTest::newRow("Latin") << QString() << u"Hello"_s << u"en"_s;
}

void InfobipVoiceTest::shouldReadTheLanguageOffTheText()
{
    QFETCH(QString, said);
    QFETCH(QString, text);
    OutgoingBatch out{{}, {{u"a"_s, u"+74951110001"_s, {}, text, {}, said}}, 0};
    const QJsonObject body = object(infobip::voiceBody(out));
    QTEST(body[u"messages"_s][0][u"language"_s].toString(), "language");
    QVERIFY(!body.contains(u"bulkId"_s) && !body[u"messages"_s][0].toObject().contains(u"validityPeriod"_s));
}

void InfobipVoiceTest::shouldReadAReportAsPublished()
{
    const auto fact = infobip::readVoiceItem(object(
        R"({"bulkId":"b","messageId":"m","from":"41793026700","to":"41793026727","sentAt":"2015-02-12T09:58:20.323+0100",
        "mccMnc":"22801","callbackData":"x","voiceCall":{"feature":"Voice Message","startTime":"2015-02-12T09:58:20.323+0100",
        "answerTime":"2015-02-12T09:58:25.000+0100","endTime":"2015-02-12T09:58:35.000+0100","duration":10,"chargedDuration":15,
        "fileDuration":12.3,"dtmfCodes":"1,9","answeredBy":"MACHINE"},"price":{"pricePerSecond":0.01,"currency":"EUR"},
        "status":{"groupId":3,"groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset"},
        "error":{"groupId":0,"groupName":"OK","id":5001,"name":"VOICE_ANSWERED_MACHINE","description":"Call answered by machine","permanent":true}})"));
    QVERIFY(fact);
    QCOMPARE(fact->state, MessageState::Delivered);
    QCOMPARE(fact->parts, 1);
    QCOMPARE(fact->pricePerPart.value(), 0.15);
    QCOMPARE(fact->currency, u"EUR"_s);
    QVERIFY2(fact->detail.contains("MACHINE"_L1), qPrintable(fact->detail));
    QVERIFY(!fact->permanent && !fact->deadAddress);
    QCOMPARE(fact->at.toString(Qt::ISODateWithMs), u"2015-02-12T08:58:20.323Z"_s);
}

void InfobipVoiceTest::shouldReadALogAsPublished()
{
    const auto fact = infobip::readVoiceItem(object(
        R"({"bulkId":"b","messageId":"m","to":"41793026727","from":"41793026700","text":"Test voice message.",
        "sentAt":"2018-06-25T13:38:14.730+0000","doneAt":"2018-06-25T13:38:28.730+0000","duration":10,"mccMnc":"21901",
        "price":{"pricePerSecond":0.01,"currency":"EUR"},"status":{"groupId":3,"groupName":"DELIVERED","id":5,
        "name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset"},
        "error":{"groupId":0,"groupName":"OK","id":5000,"name":"VOICE_ANSWERED","description":"Call answered by human","permanent":true}})"));
    QVERIFY(fact);
    QCOMPARE(fact->state, MessageState::Delivered);
    QCOMPARE(fact->pricePerPart.value(), 0.1);
    QCOMPARE(fact->at.toString(Qt::ISODateWithMs), u"2018-06-25T13:38:28.730Z"_s);
}

void InfobipVoiceTest::shouldMapOutcomesAsForSms_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &status, MessageState state, const char *code) {
        QTest::newRow(name) << status << state << QString::fromLatin1(code);
    };
    using S = MessageState;
    row("pending", R"({"groupId":1,"id":26})", S::Sent, "infobip:1/26");
    row("no answer", R"({"groupId":2,"id":96})", S::Failed, "infobip:2/96");
    row("busy", R"({"groupId":2,"id":97})", S::Failed, "infobip:2/97");
    row("cancelled", R"({"groupId":2,"id":98})", S::Failed, "infobip:2/98");
    row("delivered", R"({"groupId":3,"id":5})", S::Delivered, "infobip:3/5");
    row("a voice code that SMS has too", R"({"groupId":3,"id":87})", S::Delivered, "infobip:3/87");
    row("expired", R"({"groupId":4,"id":15})", S::Expired, "infobip:4/15");
    row("duplicate", R"({"groupId":5,"id":23})", S::Sent, "infobip:5/23");
    row("destination", R"({"groupId":5,"id":52})", S::Failed, "infobip:5/52");
}

void InfobipVoiceTest::shouldMapOutcomesAsForSms()
{
    QFETCH(QByteArray, status);
    const auto fact = infobip::readVoiceItem(object(R"({"messageId":"m","status":)" + status + '}'));
    QVERIFY(fact);
    QTEST(fact->state, "state");
    QTEST(fact->code, "code");
}

void InfobipVoiceTest::shouldRefuseWhatCannotBeReadOut()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    OutgoingBatch out = batch(4);
    out.messages[1].text = QString(1401, u'я');
    out.messages[2].text = u" \n"_s;
    const SubmitReply reply = await(channel->submit(out, 5000));
    QCOMPARE(reply.outcome, SubmitOutcome::Answered);
    QMap<QString, QString> codes;
    for (const MessageFact &fact : reply.facts)
        codes.insert(fact.messageId, fact.code);
    QCOMPARE(codes, (QMap<QString, QString>{{u"id-0"_s, u"infobip:1/26"_s},
                                            {u"id-1"_s, u"voice:too_long"_s},
                                            {u"id-2"_s, u"voice:empty_text"_s},
                                            {u"id-3"_s, u"infobip:1/26"_s}}));
    QCOMPARE(served.gateway.statistics().accepted, 2);
    out.messages = out.messages.mid(1, 2); // nothing is left: nobody is asked
    const SubmitReply none = await(channel->submit(out, 5000));
    QCOMPARE(none.outcome, SubmitOutcome::Answered);
    QCOMPARE(none.facts.size(), 2);
    QCOMPARE(served.gateway.statistics().sends, 1);
}

void InfobipVoiceTest::shouldCallAndBeReported()
{
    ServedGateway served(settings(R"("undeliverable":0.3,"expired":0,"rejected":0)"));
    const auto channel = channelTo(served.url());
    QVERIFY(channel->capabilities().canReconcile && channel->capabilities().pullsReports);
    QCOMPARE(channel->capabilities().largestBatch, 1000);
    QVERIFY(await(channel->test(), Result<QString>(fail(Failure::Internal, u"x"_s, {}))));
    const SubmitReply reply = await(channel->submit(batch(200), 5000));
    QCOMPARE(reply.outcome, SubmitOutcome::Answered);
    QCOMPARE(reply.facts.size(), 200);
    QMap<MessageState, int> states;
    QMap<QString, int> codes;
    int unreadable = 0, machines = 0;
    for (int left = 200; left > 0;) {
        const auto page = await(channel->pullReports(1000), Result<PulledReports>(fail(Failure::Internal, u"x"_s, {})));
        QVERIFY(page);
        left -= page->count;
        for (const MessageFact &fact : channel->interpretReports(page->raw, &unreadable)) {
            ++states[fact.state];
            ++codes[fact.code];
            QCOMPARE(fact.parts, 1);
            machines += fact.detail.contains("MACHINE"_L1);
            if (fact.state == MessageState::Delivered) // 3 seconds and the text's
                QCOMPARE(fact.pricePerPart.value(), 0.04 * 3);
        }
    }
    QCOMPARE(unreadable, 0);
    QCOMPARE(states[MessageState::Delivered] + states[MessageState::Failed], 200);
    QVERIFY(codes[u"infobip:2/96"_s] > 0 && codes[u"infobip:2/97"_s] > 0);
    QVERIFY(machines > 0 && machines < states[MessageState::Delivered]);
    QCOMPARE(served.gateway.statistics().mostPerMessageId, 1);
}

void InfobipVoiceTest::shouldNotMixWithSms()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    InfobipSmsChannel other(infobip::Account{QUrl(served.url()), {}}, std::make_shared<NetworkTransport>());
    (void)await(channel->submit(batch(2), 5000));
    const auto page = await(other.pullReports(1000), Result<PulledReports>(fail(Failure::Internal, u"x"_s, {})));
    QCOMPARE(page->count, 0);
    QVERIFY(await(other.reconcile(u"bulk-1"_s, {u"id-0"_s})).facts.isEmpty());
    // The same text to the same telephone over another product is another message.
    OutgoingBatch again = batch(2, u"bulk-2"_s, u"sms-"_s);
    for (OutgoingMessage &message : again.messages)
        message.sender = u"City"_s;
    (void)await(other.submit(again, 5000));
    QCOMPARE(served.gateway.statistics().phonesAndTexts, 4);
}

void InfobipVoiceTest::shouldTakeARepeatedIdForSent()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    (void)await(channel->submit(batch(3), 5000));
    const SubmitReply again = await(channel->submit(batch(3, u"bulk-2"_s), 5000));
    QCOMPARE(again.facts.size(), 3);
    for (const MessageFact &fact : again.facts) {
        QCOMPARE(fact.code, u"infobip:5/23"_s);
        QCOMPARE(fact.state, MessageState::Sent);
    }
    QCOMPARE(served.gateway.statistics().duplicatesRefused, 3);
}

void InfobipVoiceTest::shouldAskTheLog()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    (void)await(channel->submit(batch(900), 5000));
    QStringList ids;
    for (int i = 0; i < 900; ++i)
        ids.append(u"id-%1"_s.arg(i));
    ids.append(u"never-sent"_s);
    const ReconcileReply byBulk = await(channel->reconcile(u"bulk-1"_s, ids));
    QVERIFY(byBulk.answered);
    QCOMPARE(byBulk.facts.size(), 900);
    const ReconcileReply byIds = await(channel->reconcile({}, ids.mid(880)));
    QVERIFY(byIds.answered);
    QCOMPARE(byIds.facts.size(), 20);
    const ReconcileReply other = await(channel->reconcile(u"bulk-lost"_s, {u"id-7"_s, u"id-8"_s}));
    QCOMPARE(other.facts.size(), 2); // an earlier attempt had another bulk id
}

void InfobipVoiceTest::shouldStayInDoubtAfterALostAnswer()
{
    ServedGateway served(settings(R"("undeliverable":0)", R"(,"faults":[{"kind":"cut_after","times":1}])"));
    const auto channel = channelTo(served.url());
    QCOMPARE(await(channel->submit(batch(5), 5000)).outcome, SubmitOutcome::Unknown);
    QCOMPARE(await(channel->reconcile(u"bulk-1"_s, {u"id-0"_s, u"id-4"_s})).facts.size(), 2);
}

void InfobipVoiceTest::shouldBeRefusedByTheContract_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("property");
    QTest::newRow("a name as the caller")
        << QByteArray(R"({"messages":[{"from":"City","destinations":[{"to":"74951110001"}],"text":"x"}]})")
        << u"messages[0].from"_s;
    QTest::newRow("too long") << QByteArray(R"({"messages":[{"destinations":[{"to":"74951110001"}],"text":")" +
                                            QByteArray(1401, 'a') + R"("}]})")
                              << u"messages[0].text"_s;
    QTest::newRow("no text") << QByteArray(R"({"messages":[{"destinations":[{"to":"74951110001"}]}]})")
                             << u"messages[0].text"_s;
}

void InfobipVoiceTest::shouldBeRefusedByTheContract()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, property);
    TrainingGateway gateway(settings(), Clock());
    const TrainingReply reply =
        gateway.handle({"POST", QUrl(u"http://localhost/tts/3/advanced"_s), {{"Authorization", "App k"}}, body});
    QCOMPARE(reply.status, 400);
    const infobip::Problem problem = infobip::readProblem(reply.body);
    QCOMPARE(problem.code, u"E400"_s);
    QVERIFY2(problem.violations.first().startsWith(property), qPrintable(problem.violations.first()));
}

void InfobipVoiceTest::shouldBeMade()
{
    const ChannelSurroundings around{std::make_shared<NetworkTransport>(), nullptr};
    QVERIFY(makeChannel({u"v"_s, u"infobip-voice"_s, u"xyz.api.infobip.com"_s, u"KEY"_s}, around));
    OTKLIK_ERROR(makeChannel({u"v"_s, u"infobip-voice"_s, u"http://example.org"_s, {}}, around),
                 "gateway.http_refused");
    QCOMPARE(channelOfKind(u"infobip-voice"_s), u"voice"_s);
}

QTEST_GUILESS_MAIN(InfobipVoiceTest)
#include "tst_infobipvoice.moc"
