// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslServer>

#include "channelfactory.h"
#include "gatewayfixture.h"
#include "infobipsmschannel.h"
#include "infobipwire.h"
#include "inprocesstransport.h"
#include "networktransport.h"
#include "testdatabase.h"
#include "trainingchannel.h"

#include <sys/socket.h>

using namespace otklik;
using namespace otklik::channels;
using namespace otklik::messaging;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "canary-4f1c9ab27e"; // the key: must turn up nowhere
QStringList logged;
QtMessageHandler before = nullptr;

void record(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged.append(u"%1 %2"_s.arg(int(type)).arg(text));
    if (before)
        before(type, context, text);
}

TrainingSettings settings(const QByteArray &faults = {}, const QByteArray &more = {})
{
    const auto read = TrainingSettings::fromJson(
        R"({"reports_after_ms":0,"outcomes":{"undeliverable":0,"expired":0,"rejected":0,"via_operator":0},"faults":[)" +
        faults + ']' + more + '}');
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return *read;
}

OutgoingBatch batch(int count, const QString &bulk = u"bulk-1"_s, const QString &prefix = u"id-"_s)
{
    OutgoingBatch made{bulk, {}, 60};
    for (int i = 0; i < count; ++i)
        made.messages.append({prefix + QString::number(i), u"+%1"_s.arg(79'160'000'000 + i), u"City"_s, u"Hello"_s});
    return made;
}

std::unique_ptr<InfobipSmsChannel> channelTo(const QString &url)
{
    return std::make_unique<InfobipSmsChannel>(infobip::Account{infobip::baseUrl(url).value(), u"OTKLIK_TEST_KEY"_s},
                                               std::make_shared<NetworkTransport>());
}

HttpReply httpReply(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    return reply;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Q_DECLARE_METATYPE(otklik::messaging::SubmitOutcome)
Q_DECLARE_METATYPE(otklik::messaging::MessageState)

class InfobipSmsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void shouldCleanTheBaseUrl_data();
    void shouldCleanTheBaseUrl();
    void shouldReadAndWriteDates_data();
    void shouldReadAndWriteDates();
    void shouldWriteTheRequestAsPublished();
    void shouldReadBothErrorEnvelopes();
    void shouldReadRetryAfter_data();
    void shouldReadRetryAfter();
    void shouldMapStatuses_data();
    void shouldMapStatuses();
    void shouldReadEverySpelling();
    void shouldClassifyEveryStatus_data();
    void shouldClassifyEveryStatus();
    void shouldReadAMixedAnswer();
    void shouldCountUnreadableReports();

    void shouldSendAndBeReported();
    void shouldSurviveFaults_data();
    void shouldSurviveFaults();
    void shouldNeverRepeatARequestByItself_data();
    void shouldNeverRepeatARequestByItself();
    void shouldTreatRefusedConnections();
    void shouldTreatUnknownHosts();
    void shouldTreatAPlainServerBehindHttps();
    void shouldStopAtAnUntrustedCertificate();
    void shouldGiveUpAfterTheTimeout();
    void shouldTreatAReset();
    void shouldNotFollowRedirects();
    void shouldStopWithoutAKey();
    void shouldReconcileByBulk();
    void shouldFollowTheCursor();
    void shouldReconcileByMessageIds();
    void shouldSayWhenTheLogDoesNotAnswer();
    void shouldTakeARefusedRepetitionForSent();
    void shouldCancelWhatIsUnderWayWhenItGoes();
    void shouldTest();
    void shouldRefuseOtherAddressesThanLoopback_data();
    void shouldRefuseOtherAddressesThanLoopback();
    void shouldTrainInsideTheProcess();
    void shouldMakeChannels();
    void shouldSendTenThousandASecond();

    void shouldNeverHaveShownTheKey(); // the last
};

void InfobipSmsTest::initTestCase()
{
    qputenv("OTKLIK_TEST_KEY", canary);
    before = qInstallMessageHandler(record);
}

void InfobipSmsTest::cleanup()
{
    for (const QString &line : std::as_const(logged))
        QVERIFY2(line.startsWith(QString::number(QtInfoMsg)), qPrintable("announced by nobody: "_L1 + line));
}

void InfobipSmsTest::shouldCleanTheBaseUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // a code where it is refused
    QTest::newRow("as printed") << u"https://xyz.api.infobip.com"_s << u"https://xyz.api.infobip.com"_s;
    QTest::newRow("blanks, slashes") << u"  https://xyz.api.infobip.com// "_s << u"https://xyz.api.infobip.com"_s;
    QTest::newRow("no scheme") << u"xyz.api.infobip.com"_s << u"https://xyz.api.infobip.com"_s;
    QTest::newRow("http here") << u"http://127.0.0.1:8890/"_s << u"http://127.0.0.1:8890"_s;
    QTest::newRow("http localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
    QTest::newRow("http here, IPv6") << u"http://[::1]:8890"_s << u"http://[::1]:8890"_s;
    QTest::newRow("http elsewhere") << u"http://xyz.api.infobip.com"_s << u"gateway.http_refused"_s;
    QTest::newRow("http lookalike") << u"http://127.0.0.1.evil.example"_s << u"gateway.http_refused"_s;
    QTest::newRow("ftp") << u"ftp://localhost"_s << u"gateway.bad_url"_s;
    QTest::newRow("empty") << u"  "_s << u"gateway.bad_url"_s;
    QTest::newRow("with key") << u"https://user:key@xyz.api.infobip.com"_s << u"gateway.bad_url"_s;
    QTest::newRow("with query") << u"https://xyz.api.infobip.com?key=1"_s << u"gateway.bad_url"_s;
    QTest::newRow("prose") << u"my gateway"_s << u"gateway.bad_url"_s;
}

void InfobipSmsTest::shouldCleanTheBaseUrl()
{
    QFETCH(QString, typed);
    const auto url = infobip::baseUrl(typed);
    QTEST(url ? url->toString() : url.error().code, "expected");
}

void InfobipSmsTest::shouldReadAndWriteDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("as published") << u"2020-04-26T17:24:10.000+0100"_s << u"2020-04-26T16:24:10.000Z"_s;
    QTest::newRow("colon") << u"2020-04-26T17:24:10.500+05:30"_s << u"2020-04-26T11:54:10.500Z"_s;
    QTest::newRow("Z") << u"2020-04-26T17:24:10.123Z"_s << u"2020-04-26T17:24:10.123Z"_s;
    QTest::newRow("zero") << u"2020-04-26T17:24:10.12+0000"_s << u"2020-04-26T17:24:10.120Z"_s;
    QTest::newRow("one digit") << u"2019-11-09T17:42:05.3+0100"_s << u"2019-11-09T16:42:05.300Z"_s;
    QTest::newRow("west") << u"2020-04-26T17:24:10-0330"_s << u"2020-04-26T20:54:10.000Z"_s;
    QTest::newRow("no date") << u"yesterday"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void InfobipSmsTest::shouldReadAndWriteDates()
{
    QFETCH(QString, text);
    QTEST(infobip::parseDate(text).toString(Qt::ISODateWithMs), "utc");
    const QDateTime plus(QDate(2026, 12, 1), QTime(9, 0), Qt::OffsetFromUTC, 3 * 3600);
    QCOMPARE(infobip::formatDate(plus), u"2026-12-01T09:00:00.000+0300"_s);
    const QDateTime minus(QDate(2026, 12, 1), QTime(9, 0, 1, 7), Qt::OffsetFromUTC, -12600);
    QCOMPARE(infobip::formatDate(minus), u"2026-12-01T09:00:01.007-0330"_s);
    QCOMPARE(infobip::formatDate(plus.toUTC()), u"2026-12-01T06:00:00.000+0000"_s);
}

void InfobipSmsTest::shouldWriteTheRequestAsPublished()
{
    OutgoingBatch out{u"bulk-9"_s, {}, 10'000};
    out.messages = {{u"a"_s, u"+79160000001"_s, u"City"_s, u"Привет"_s},
                    {u"b"_s, u"+79160000002"_s, {}, u"Привет"_s},
                    {u"c"_s, u"+79160000003"_s, u"City"_s, u"Привет"_s}};
    const QJsonObject body = QJsonDocument::fromJson(infobip::sendBody(out)).object();
    const QJsonArray messages = body[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 2); // one for each text and sender
    const QJsonArray first = messages[0][u"destinations"_s].toArray();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[1][u"to"_s].toString(), u"79160000003"_s);
    QCOMPARE(first[1][u"messageId"_s].toString(), u"c"_s);
    QCOMPARE(messages[0][u"sender"_s].toString(), u"City"_s);
    QCOMPARE(messages[0][u"content"_s][u"text"_s].toString(), u"Привет"_s);
    QCOMPARE(messages[0][u"options"_s][u"validityPeriod"_s][u"amount"_s].toInt(), 2880);
    QCOMPARE(messages[0][u"options"_s][u"validityPeriod"_s][u"timeUnit"_s].toString(), u"MINUTES"_s);
    QVERIFY(!messages[1].toObject().contains(u"sender"_s));
    QCOMPARE(body[u"options"_s][u"schedule"_s][u"bulkId"_s].toString(), u"bulk-9"_s);
    QCOMPARE(body[u"options"_s][u"includeSmsCountInResponse"_s].toBool(), true);
    QVERIFY(!body[u"options"_s].toObject().contains(u"tracking"_s)); // or links would be shortened
}

void InfobipSmsTest::shouldReadBothErrorEnvelopes()
{
    const infobip::Problem newer =
        infobip::readProblem(R"({"errorCode":"E400","description":"Bad request for +79161234567","action":"x",
        "violations":[{"property":"messages[1].content.text","violation":"must not be blank"}],"resources":[]})");
    QCOMPARE(newer.code, u"E400"_s);
    QVERIFY(newer.description.startsWith("Bad request"_L1) && !newer.description.contains("7916"_L1));
    QCOMPARE(newer.violations, QStringList{u"messages[1].content.text: must not be blank"_s});
    const infobip::Problem older =
        infobip::readProblem(R"({"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad",
        "validationErrors":{"to":["is wrong","is short"],"from":"is long"}}}})");
    QCOMPARE(older.code, u"E400"_s);
    QCOMPARE(older.description, u"Bad"_s);
    QCOMPARE(older.violations.size(), 3);
    QVERIFY(older.violations.contains(u"to: is short"_s) && older.violations.contains(u"from: is long"_s));
    const infobip::Problem html = infobip::readProblem("<html>Bad gateway</html>");
    QVERIFY(html.code.isEmpty() && html.description.isEmpty() && html.violations.isEmpty());
}

void InfobipSmsTest::shouldReadRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("fixed date") << QByteArray("Sat, 21 Nov 2026 10:01:30 GMT") << 90;
    QTest::newRow("RFC 850") << QByteArray("Saturday, 21-Nov-26 10:01:30 GMT") << 90;
    QTest::newRow("asctime") << QByteArray("Sat Nov 21 10:01:30 2026") << 90;
    QTest::newRow("past") << QByteArray("Sat, 21 Nov 2026 09:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 86'400;
    QTest::newRow("words") << QByteArray("soon") << 0;
    QTest::newRow("absent") << QByteArray() << 0;
}

void InfobipSmsTest::shouldReadRetryAfter()
{
    QFETCH(QByteArray, value);
    const HttpReply reply = httpReply(429, {}, {{"date", "Sat, 21 Nov 2026 10:00:00 GMT"}, {"retry-after", value}});
    QTEST(infobip::retryAfterSeconds(reply), "seconds");
}

void InfobipSmsTest::shouldMapStatuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("permanent");
    QTest::addColumn<bool>("dead");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &error, MessageState state,
                        const char *code, bool permanent = false, bool dead = false) {
        QTest::newRow(name) << status << error << state << QString::fromLatin1(code) << permanent << dead;
    };
    using S = MessageState;
    const QByteArray none = R"({"groupId":0,"id":0,"name":"NO_ERROR","permanent":false})";
    row("accepted", R"({"groupId":0,"id":0})", none, S::Sent, "infobip:0/0");
    row("pending", R"({"groupId":1,"id":26})", none, S::Sent, "infobip:1/26");
    row("enroute", R"({"groupId":1,"id":7})", none, S::Sent, "infobip:1/7");
    row("unknown pending id", R"({"groupId":1,"id":777})", none, S::Sent, "infobip:1/777");
    row("at operator", R"({"groupId":3,"id":2})", none, S::AtOperator, "infobip:3/2");
    row("delivered", R"({"groupId":3,"id":5})", none, S::Delivered, "infobip:3/5");
    row("unknown delivered id", R"({"groupId":3,"id":87})", none, S::Delivered, "infobip:3/87");
    row("absent", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":27,"permanent":false})", S::Failed, "infobip:2/9");
    row("unknown subscriber", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":1,"permanent":true})", S::Failed,
        "infobip:2/9", true, true);
    row("illegal equipment", R"({"groupId":2,"id":9})", R"({"groupId":1,"id":12,"permanent":true})", S::Failed,
        "infobip:2/9", true);
    row("expired", R"({"groupId":4,"id":15})", none, S::Expired, "infobip:4/15");
    row("no report", R"({"groupId":4,"id":29})", none, S::Expired, "infobip:4/29");
    row("duplicate", R"({"groupId":5,"id":23})", none, S::Sent, "infobip:5/23");
    row("23 of another group", R"({"groupId":2,"id":23})", none, S::Failed, "infobip:2/23");
    row("prefix missing", R"({"groupId":5,"id":8})", none, S::Failed, "infobip:5/8", true, true);
    row("destination", R"({"groupId":5,"id":52})", none, S::Failed, "infobip:5/52", true, true);
    row("52 of another group", R"({"groupId":2,"id":52})", none, S::Failed, "infobip:2/52");
    row("too long", R"({"groupId":5,"id":25})", none, S::Failed, "infobip:5/25", true);
    row("do not disturb", R"({"groupId":5,"id":10})", none, S::Failed, "infobip:5/10", true);
    row("no credits", R"({"groupId":5,"id":12})", none, S::Failed, "infobip:5/12");
    row("flooding", R"({"groupId":5,"id":20})", R"({"groupId":2,"id":4104,"permanent":false})", S::Failed,
        "infobip:5/20");
    row("unknown rejected id", R"({"groupId":5,"id":4711})", none, S::Failed, "infobip:5/4711");
    row("group by name alone", R"({"groupName":"DELIVERED"})", none, S::Delivered, "infobip:3/-");
    row("operator by name alone", R"({"groupName":"DELIVERED","name":"DELIVERED_TO_OPERATOR"})", none, S::AtOperator,
        "infobip:3/-");
}

void InfobipSmsTest::shouldMapStatuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, error);
    const auto fact =
        infobip::readItem(object(R"({"messageId":"m","status":)" + status + R"(,"error":)" + error + '}'));
    QVERIFY(fact);
    QTEST(fact->state, "state");
    QTEST(fact->code, "code");
    QTEST(fact->permanent, "permanent");
    QTEST(fact->deadAddress, "dead");
}

void InfobipSmsTest::shouldReadEverySpelling()
{
    const auto v3 = infobip::readItem(object(
        R"({"bulkId":"b","messageId":"m","to":"79161234567","sender":"City","sentAt":"2026-11-21T10:00:00.000+0300",
        "doneAt":"2026-11-21T10:00:05.1+0300","messageCount":2,"mccMnc":"null","price":{"pricePerMessage":0.01,"currency":"EUR"},
        "status":{"groupId":3,"groupName":"DELIVERED","id":5,"name":"DELIVERED_TO_HANDSET","description":"Message delivered to handset 79161234567"}})"));
    QVERIFY(v3);
    QCOMPARE(v3->at.toString(Qt::ISODateWithMs), u"2026-11-21T07:00:05.100Z"_s);
    QCOMPARE(v3->at.timeSpec(), Qt::UTC);
    QCOMPARE(v3->parts, 2);
    QCOMPARE(v3->pricePerPart.value(), 0.01);
    QCOMPARE(v3->currency, u"EUR"_s);
    QVERIFY(v3->detail.startsWith("Message delivered"_L1) && !v3->detail.contains("7916123"_L1));
    const auto v2 = infobip::readItem(
        object(R"({"messageId":"m","from":"City","smsCount":3,"sentAt":"2026-11-21T10:00:00.000+0000","mccmnc":"25001",
        "status":{"groupId":1,"id":26}})"));
    QCOMPARE(v2->parts, 3);
    QCOMPARE(v2->at.toString(Qt::ISODateWithMs), u"2026-11-21T10:00:00.000Z"_s);
    QVERIFY(!v2->pricePerPart);
    // moc cannot read a raw string within a macro's parentheses.
    const auto reply =
        infobip::readItem(object(R"({"messageId":"m","details":{"messageCount":4},"status":{"groupId":1,"id":26}})"));
    QCOMPARE(reply->parts, 4);
    for (const char *unreadable : {R"({"status":{"groupId":1,"id":26}})", R"({"messageId":"m"})",
                                   R"({"messageId":"m","status":{"groupId":9,"id":5}})"})
        QVERIFY(!infobip::readItem(object(unreadable)));
}

void InfobipSmsTest::shouldClassifyEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<SubmitOutcome>("outcome");
    QTest::addColumn<bool>("throttled");
    using O = SubmitOutcome;
    for (const int status : {400, 404, 413, 422})
        QTest::addRow("%d", status) << status << QByteArray() << O::Refused << false;
    for (const int status : {401, 403, 302})
        QTest::addRow("%d", status) << status << QByteArray() << O::AccountStopped << false;
    for (const int status : {408, 500, 502, 504, 599})
        QTest::addRow("%d", status) << status << QByteArray() << O::Unknown << false;
    QTest::newRow("429") << 429 << QByteArray() << O::NotAccepted << true;
    QTest::newRow("429 with time") << 429 << QByteArray("7") << O::NotAccepted << true;
    QTest::newRow("503 with time") << 503 << QByteArray("7") << O::NotAccepted << true;
    QTest::newRow("503 without time: a proxy's word") << 503 << QByteArray() << O::Unknown << true;
}

void InfobipSmsTest::shouldClassifyEveryStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    HttpHeaders headers;
    if (!retryAfter.isEmpty())
        headers.emplaceBack("Retry-After", retryAfter);
    const auto body =
        QByteArray(R"({"errorCode":"E4xx","description":"Words","violations":[{"property":"p","violation":"v"}]})");
    SubmitReply reply = infobip::readSendReply(httpReply(status, body, headers), batch(1));
    QTEST(reply.outcome, "outcome");
    QTEST(reply.throttled, "throttled");
    QCOMPARE(reply.retryAfterSeconds, retryAfter.toInt());
    QCOMPARE(reply.code, u"http:%1"_s.arg(status));
    QVERIFY(!reply.sentence.isEmpty() && reply.facts.isEmpty());
    QVERIFY(status == 302 || reply.sentence.contains("Words; p: v"_L1));
    // The status stands even when the body behind it was cut.
    HttpReply cut = httpReply(status, {}, headers);
    cut.problem = HttpProblem::AfterWrite;
    QTEST(infobip::readSendReply(cut, batch(1)).outcome, "outcome");
}

void InfobipSmsTest::shouldReadAMixedAnswer()
{
    const auto body = QByteArray(R"({"bulkId":"b","messages":[
        {"messageId":"id-1","status":{"groupId":5,"id":52,"description":"Invalid destination address"}},
        {"messageId":"id-0","status":{"groupId":1,"id":26},"details":{"messageCount":2}},
        {"messageId":"stranger","status":{"groupId":1,"id":26}},
        {"messageId":"id-2","status":{"groupId":5,"id":23}},
        {"messageId":"id-0","status":{"groupId":5,"id":52}},
        {"messageId":"id-4","status":{"groupId":77}}, 13, null,
        {"messageId":"id-5","status":{"groupId":5,"id":12,"description":"Not enough credits"}}]})");
    const SubmitReply reply = infobip::readSendReply(httpReply(200, body), batch(6));
    QCOMPARE(reply.outcome, SubmitOutcome::Answered);
    QCOMPARE(reply.facts.size(), 4);
    QCOMPARE(reply.facts[0].messageId, u"id-1"_s);
    QCOMPARE(reply.facts[0].state, MessageState::Failed);
    QCOMPARE(reply.facts[1].state, MessageState::Sent);
    QCOMPARE(reply.facts[1].parts, 2);
    QCOMPARE(reply.facts[2].state, MessageState::Sent);
    QCOMPARE(reply.code, u"infobip:5/12"_s); // the account's fault is said beside the facts
    QVERIFY(reply.sentence.contains("Not enough credits"_L1));
    for (const char *answer :
         {"", "null", "[]", "{}", R"({"messages":{}})", R"({"messages":[{"messageId":"id-0")", "<html>"})
        QCOMPARE(infobip::readSendReply(httpReply(200, answer), batch(1)).outcome, SubmitOutcome::Unknown);
    const auto other = QByteArray(R"({"messages":[{"messageId":"x","status":{"groupId":1,"id":26}}]})");
    const SubmitReply strangers = infobip::readSendReply(httpReply(200, other), batch(1));
    QCOMPARE(strangers.outcome, SubmitOutcome::Unknown);
    QCOMPARE(strangers.code, u"answer.other_messages"_s);
}

void InfobipSmsTest::shouldCountUnreadableReports()
{
    const auto channel = channelTo(u"http://localhost"_s);
    int unreadable = -1;
    const auto raw = QByteArray(
        R"({"results":[{"messageId":"a","status":{"groupName":"DELIVERED"}},{"messageId":"b"},7,{"messageId":"c","status":{"groupId":5,"id":8}}]})");
    const QList<MessageFact> facts = channel->interpretReports(raw, &unreadable);
    QCOMPARE(facts.size(), 2);
    QCOMPARE(unreadable, 2);
    QCOMPARE(facts[1].messageId, u"c"_s);
    QCOMPARE(channel->interpretReports("<html>", &unreadable).size(), 0);
    QCOMPARE(unreadable, 1);
    QCOMPARE(channel->interpretReports("{\"results\":[]}", &unreadable).size(), 0);
    QCOMPARE(unreadable, 0);
}

void InfobipSmsTest::shouldSendAndBeReported()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    const SubmitReply sent = await(channel->submit(batch(1000), 10'000));
    QCOMPARE(sent.outcome, SubmitOutcome::Answered);
    QCOMPARE(sent.facts.size(), 1000);
    QCOMPARE(sent.facts[999].messageId, u"id-999"_s);
    QCOMPARE(sent.facts[999].state, MessageState::Sent);
    const auto pulled = await(channel->pullReports(5000), Result<PulledReports>(fail(Failure::Cancelled, {}, {})));
    QVERIFY(pulled);
    QCOMPARE(pulled->count, 1000);
    int unreadable = -1;
    const QList<MessageFact> facts = channel->interpretReports(pulled->raw, &unreadable);
    QCOMPARE(unreadable, 0);
    QCOMPARE(facts.size(), 1000);
    QCOMPARE(facts[0].state, MessageState::Delivered);
    QCOMPARE(facts[0].currency, u"EUR"_s);
    QVERIFY(std::abs(facts[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto again = await(channel->pullReports(1000), Result<PulledReports>(fail(Failure::Cancelled, {}, {})));
    QCOMPARE(again->count, 0);
    QCOMPARE(served.gateway.statistics().sends, 1);
}

void InfobipSmsTest::shouldSurviveFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<SubmitOutcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("accepted");
    using O = SubmitOutcome;
    const auto row = [](const char *name, const char *fault, O outcome, const char *code, int retryAfter,
                        int accepted) {
        QTest::newRow(name) << QByteArray(fault) << outcome << QString::fromLatin1(code) << retryAfter << accepted;
    };
    row("429 in seconds", R"({"kind":"throttle","retry_after":17})", O::NotAccepted, "http:429", 17, 0);
    row("429 as a date", R"({"kind":"throttle","retry_after":17,"retry_after_as_date":true})", O::NotAccepted,
        "http:429", 17, 0);
    row("503 in seconds", R"({"kind":"error","status":503,"retry_after":5})", O::NotAccepted, "http:503", 5, 0);
    row("503 as a date", R"({"kind":"error","status":503,"retry_after":5,"retry_after_as_date":true})", O::NotAccepted,
        "http:503", 5, 0);
    row("401", R"({"kind":"error","status":401})", O::AccountStopped, "http:401", 0, 0);
    row("403", R"({"kind":"error","status":403})", O::AccountStopped, "http:403", 0, 0);
    row("400", R"({"kind":"error","status":400})", O::Refused, "http:400", 0, 0);
    row("404", R"({"kind":"error","status":404})", O::Refused, "http:404", 0, 0);
    row("408", R"({"kind":"error","status":408,"accepted":true})", O::Unknown, "http:408", 0, 3);
    row("500", R"({"kind":"error","status":500})", O::Unknown, "http:500", 0, 0);
    row("500 accepted", R"({"kind":"error","status":500,"accepted":true})", O::Unknown, "http:500", 0, 3);
    row("502", R"({"kind":"error","status":502})", O::Unknown, "http:502", 0, 0);
    row("504", R"({"kind":"error","status":504,"accepted":true})", O::Unknown, "http:504", 0, 3);
    row("cut before accepting", R"({"kind":"cut_before"})", O::Unknown, "net:cut", 0, 0);
    row("cut after accepting", R"({"kind":"cut_after"})", O::Unknown, "net:cut", 0, 3);
    row("cut in the answer", R"({"kind":"cut_midway"})", O::Unknown, "net:cut", 0, 3);
    row("garbage", R"({"kind":"garbage"})", O::Unknown, "answer.unreadable", 0, 3);
    row("other ids", R"({"kind":"other_id"})", O::Unknown, "answer.other_messages", 0, 3);
    row("over 1 MiB", R"({"kind":"oversize"})", O::Unknown, "net:too_large", 0, 3);
    row("late", R"({"kind":"delay","ms":30000})", O::Unknown, "net:timeout", 0, 3);
}

void InfobipSmsTest::shouldSurviveFaults()
{
    QFETCH(QByteArray, fault);
    const bool isLate = QByteArray(QTest::currentDataTag()) == "late";
    // Over the network and inside the process: the same faults, the same answers.
    for (const bool isNetwork : {true, false}) {
        ServedGateway served(settings(fault));
        TrainingGateway inside(settings(fault), Clock());
        const auto near = std::make_unique<TrainingChannel>(&inside);
        const auto far = channelTo(served.url());
        Channel *channel = isNetwork ? static_cast<Channel *>(far.get()) : near.get();
        TrainingGateway &gateway = isNetwork ? served.gateway : inside;
        const SubmitReply reply = await(channel->submit(batch(3), isLate ? 300 : 20'000));
        QTEST(reply.outcome, "outcome");
        QTEST(reply.code, "code");
        QFETCH(int, retryAfter);
        QVERIFY2(std::abs(reply.retryAfterSeconds - retryAfter) <= 1,
                 qPrintable(QString::number(reply.retryAfterSeconds)));
        QVERIFY(!reply.sentence.isEmpty() && reply.facts.isEmpty());
        QTEST(int(gateway.statistics().accepted), "accepted");
        QCOMPARE(gateway.statistics().sends, 1);
    }
}

void InfobipSmsTest::shouldNeverRepeatARequestByItself_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("size");
    for (const char *kind : {"cut_before", "cut_after", "cut_midway"}) {
        for (const int size : {1, 1000})
            QTest::addRow("%s %d", kind, size) << QByteArray(kind) << size;
    }
}

void InfobipSmsTest::shouldNeverRepeatARequestByItself()
{
    // On a connection kept open from a good request, where QNetworkAccessManager repeats a lost POST by itself.
    QFETCH(QByteArray, kind);
    QFETCH(int, size);
    ServedGateway served(settings(R"({"kind":")" + kind + R"(","after":1})", R"(,"refuse_duplicates":false)"));
    const auto channel = channelTo(served.url());
    QCOMPARE(await(channel->submit(batch(size), 20'000)).outcome, SubmitOutcome::Answered);
    QCOMPARE(await(channel->submit(batch(size, u"bulk-2"_s, u"other-"_s), 20'000)).outcome, SubmitOutcome::Unknown);
    QCOMPARE(served.gateway.statistics().sends, 2);
    QCOMPARE(served.gateway.statistics().mostPerMessageId, 1);
}

void InfobipSmsTest::shouldTreatRefusedConnections()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    const auto channel = channelTo(u"http://127.0.0.1:%1"_s.arg(port));
    const SubmitReply reply = await(channel->submit(batch(2), 5000));
    QCOMPARE(reply.outcome, SubmitOutcome::NotAccepted);
    QCOMPARE(reply.code, u"net:refused"_s);
    QVERIFY(!reply.throttled);
    QCOMPARE(await(channel->reconcile(u"b"_s, {u"id-0"_s})).answered, false);
    const auto pulled = await(channel->pullReports(10), Result<PulledReports>());
    QCOMPARE(pulled.error().kind, Failure::Unreachable);
}

void InfobipSmsTest::shouldTreatUnknownHosts()
{
    const auto channel = channelTo(u"https://gateway.invalid"_s); // RFC 2606: never resolves
    const SubmitReply reply = await(channel->submit(batch(1), 5000));
    QCOMPARE(reply.outcome, SubmitOutcome::NotAccepted);
    QVERIFY2(reply.code == "net:dns"_L1 || reply.code == "net:timeout"_L1, qPrintable(reply.code));
}

void InfobipSmsTest::shouldTreatAPlainServerBehindHttps()
{
    RawServer plain(RawServer::saying("HTTP/1.1 200 OK\r\n\r\n"));
    const auto channel = channelTo(u"https://127.0.0.1:%1"_s.arg(plain.port));
    const SubmitReply reply = await(channel->submit(batch(1), 700));
    QCOMPARE(reply.outcome, SubmitOutcome::NotAccepted);
    QCOMPARE(plain.requests.load(), 0);
}

void InfobipSmsTest::shouldStopAtAnUntrustedCertificate()
{
    QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, folder.filePath(u"key.pem"_s), u"-out"_s,
                                 folder.filePath(u"cert.pem"_s)});
    if (!openssl.waitForStarted() || !openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("no openssl program to make a certificate with");
    QSslConfiguration tls;
    QFile key(folder.filePath(u"key.pem"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s)));
    quint16 port = 0;
    OnItsThread server([&](QObject *context) {
        auto *secure = new QSslServer(context);
        secure->setSslConfiguration(tls);
        secure->listen(QHostAddress::LocalHost);
        port = secure->serverPort();
    });
    const auto channel = channelTo(u"https://127.0.0.1:%1"_s.arg(port));
    const SubmitReply reply = await(channel->submit(batch(1), 10'000));
    QCOMPARE(reply.outcome, SubmitOutcome::AccountStopped);
    QCOMPARE(reply.code, u"net:certificate"_s);
}

void InfobipSmsTest::shouldGiveUpAfterTheTimeout()
{
    RawServer dripping([](QTcpSocket *socket) { // a head, and a body that never ends
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
    });
    const auto channel = channelTo(dripping.url());
    QElapsedTimer timer;
    timer.start();
    const SubmitReply reply = await(channel->submit(batch(1), 400));
    QCOMPARE(reply.outcome, SubmitOutcome::Unknown);
    QCOMPARE(reply.code, u"net:timeout"_s);
    QVERIFY(timer.elapsed() >= 350 && timer.elapsed() < 10'000);
    QCOMPARE(dripping.requests.load(), 1);
}

void InfobipSmsTest::shouldTreatAReset()
{
    RawServer resetting([](QTcpSocket *socket) {
        const linger hard{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        socket->abort();
    });
    const auto channel = channelTo(resetting.url());
    const SubmitReply reply = await(channel->submit(batch(1), 10'000));
    QCOMPARE(reply.outcome, SubmitOutcome::Unknown);
    QCOMPARE(reply.code, u"net:cut"_s);
    QCOMPARE(resetting.requests.load(), 1);
}

void InfobipSmsTest::shouldNotFollowRedirects()
{
    RawServer elsewhere(RawServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
    RawServer pointing(RawServer::saying(
        "HTTP/1.1 307 Go\r\nContent-Length: 0\r\nLocation: " + elsewhere.url().toLatin1() + "/sms/3/messages\r\n\r\n"));
    const SubmitReply reply = await(channelTo(pointing.url())->submit(batch(1), 10'000));
    QCOMPARE(reply.outcome, SubmitOutcome::AccountStopped);
    QCOMPARE(elsewhere.requests.load(), 0);
}

void InfobipSmsTest::shouldStopWithoutAKey()
{
    ServedGateway served(settings());
    const auto to = [&](const char *variable) {
        return std::make_unique<InfobipSmsChannel>(
            infobip::Account{infobip::baseUrl(served.url()).value(), QString::fromLatin1(variable)},
            std::make_shared<NetworkTransport>());
    };
    const SubmitReply missing = await(to("OTKLIK_NO_SUCH_KEY")->submit(batch(1), 1000));
    QCOMPARE(missing.outcome, SubmitOutcome::AccountStopped);
    QCOMPARE(missing.code, u"key.missing"_s);
    QVERIFY(missing.sentence.contains("OTKLIK_NO_SUCH_KEY"_L1));
    qputenv("OTKLIK_BROKEN_KEY", canary + "\r\nX-Other: 1");
    QCOMPARE(await(to("OTKLIK_BROKEN_KEY")->submit(batch(1), 1000)).code, u"key.unusable"_s);
    QCOMPARE(served.gateway.statistics().requests, 0);
    // A gateway on this machine that names no variable is one for practice.
    QCOMPARE(await(to("")->submit(batch(1), 5000)).outcome, SubmitOutcome::Answered);
    const InfobipSmsChannel real(infobip::Account{QUrl(u"https://xyz.api.infobip.com"_s), {}},
                                 std::make_shared<NetworkTransport>());
    QCOMPARE(await(const_cast<InfobipSmsChannel &>(real).submit(batch(1), 1000)).code, u"key.missing"_s);
}

void InfobipSmsTest::shouldReconcileByBulk()
{
    ServedGateway served(settings(R"({"kind":"cut_after"})"));
    const auto channel = channelTo(served.url());
    const OutgoingBatch out = batch(20);
    QCOMPARE(await(channel->submit(out, 10'000)).outcome, SubmitOutcome::Unknown);
    QStringList ids{u"never-sent"_s};
    for (const OutgoingMessage &message : out.messages)
        ids.append(message.id);
    const ReconcileReply reply = await(channel->reconcile(out.bulkId, ids));
    QVERIFY(reply.answered);
    QCOMPARE(reply.facts.size(), 20);
    for (const MessageFact &fact : reply.facts)
        QCOMPARE(fact.state, MessageState::Delivered);
    const ReconcileReply nothing = await(channel->reconcile(u"no such bulk"_s, {u"never-sent"_s}));
    QVERIFY(nothing.answered);
    QCOMPARE(nothing.facts.size(), 0);
    QCOMPARE(await(channel->reconcile(out.bulkId, {})).facts.size(), 20);
}

void InfobipSmsTest::shouldFollowTheCursor()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    QStringList ids;
    for (int part = 0; part < 3; ++part) { // one bulk of 2,500
        const OutgoingBatch out = batch(part < 2 ? 1000 : 500, u"big"_s, u"p%1-"_s.arg(part));
        QCOMPARE(await(channel->submit(out, 10'000)).outcome, SubmitOutcome::Answered);
        for (const OutgoingMessage &message : out.messages)
            ids.append(message.id);
    }
    const qint64 requests = served.gateway.statistics().requests;
    const ReconcileReply reply = await(channel->reconcile(u"big"_s, ids));
    QVERIFY(reply.answered);
    QCOMPARE(reply.facts.size(), 2500);
    QCOMPARE(served.gateway.statistics().requests - requests, 3);
}

void InfobipSmsTest::shouldReconcileByMessageIds()
{
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    const QString prefix = u"018f3c2e-7b1a-7c05-9f00-3a1b2c3d"_s; // as long as ours
    const OutgoingBatch out = batch(120, u"first"_s, prefix);
    QCOMPARE(await(channel->submit(out, 10'000)).outcome, SubmitOutcome::Answered);
    QStringList ids;
    for (const OutgoingMessage &message : out.messages)
        ids.append(message.id);
    const qint64 requests = served.gateway.statistics().requests;
    QCOMPARE(await(channel->reconcile({}, ids)).facts.size(), 120);
    QCOMPARE(served.gateway.statistics().requests - requests, 3); // 2,048 characters a question
    // Few that went out under an earlier bulk id are found all the same.
    const ReconcileReply few = await(channel->reconcile(u"second"_s, ids.first(10)));
    QVERIFY(few.answered);
    QCOMPARE(few.facts.size(), 10);
}

void InfobipSmsTest::shouldSayWhenTheLogDoesNotAnswer()
{
    for (const char *fault :
         {R"({"kind":"error","on":"logs"})", R"({"kind":"throttle","on":"logs"})", R"({"kind":"garbage","on":"logs"})",
          R"({"kind":"cut_midway","on":"logs"})", R"({"kind":"error","status":401,"on":"logs"})"}) {
        ServedGateway served(settings(fault));
        const auto channel = channelTo(served.url());
        QCOMPARE(await(channel->submit(batch(1), 10'000)).outcome, SubmitOutcome::Answered);
        QVERIFY(!await(channel->reconcile(u"bulk-1"_s, {u"id-0"_s})).answered);
    }
}

void InfobipSmsTest::shouldTakeARefusedRepetitionForSent()
{
    ServedGateway served(settings(R"({"kind":"cut_after","times":1})"));
    const auto channel = channelTo(served.url());
    QCOMPARE(await(channel->submit(batch(2), 10'000)).outcome, SubmitOutcome::Unknown);
    const SubmitReply again = await(channel->submit(batch(2, u"bulk-2"_s), 10'000));
    QCOMPARE(again.outcome, SubmitOutcome::Answered);
    QCOMPARE(again.facts.size(), 2);
    QCOMPARE(again.facts[0].state, MessageState::Sent);
    QCOMPARE(again.facts[0].code, u"infobip:5/23"_s);
    QCOMPARE(served.gateway.statistics().accepted, 2);
}

void InfobipSmsTest::shouldCancelWhatIsUnderWayWhenItGoes()
{
    ServedGateway served(settings(R"({"kind":"delay","ms":20000})", {}));
    auto channel = channelTo(served.url());
    QFuture<SubmitReply> sending = channel->submit(batch(1), 20'000);
    QFuture<ReconcileReply> asking = channel->reconcile(u"b"_s, {u"x"_s});
    QTRY_COMPARE(served.gateway.statistics().sends, 1);
    channel.reset();
    QTRY_VERIFY(sending.isFinished() && sending.isCanceled());
    QTRY_VERIFY(asking.isFinished());
}

void InfobipSmsTest::shouldTest()
{
    ServedGateway served(settings());
    const auto good = await(channelTo(served.url())->test(), Result<QString>());
    QVERIFY(good && !good->isEmpty());
    QCOMPARE(served.gateway.statistics().accepted, 0);
    const QByteArray refusal = R"({"errorCode":"E401","description":"Invalid key."})";
    RawServer strict(RawServer::saying("HTTP/1.1 401 No\r\nContent-Length: " + QByteArray::number(refusal.size()) +
                                       "\r\n\r\n" + refusal));
    const auto bad = await(channelTo(strict.url())->test(), Result<QString>());
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, Failure::Forbidden);
    QCOMPARE(bad.error().code, u"http:401"_s);
    QVERIFY2(bad.error().sentence.contains("Invalid key"_L1), qPrintable(bad.error().sentence));
    RawServer stranger(RawServer::saying("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nHello!"));
    const auto other = await(channelTo(stranger.url())->test(), Result<QString>());
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"answer.unreadable"_s);
}

void InfobipSmsTest::shouldRefuseOtherAddressesThanLoopback_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code"); // empty: it listens
    QTest::newRow("loopback") << u"127.0.0.1:0"_s << QString();
    QTest::newRow("localhost") << u"localhost:0"_s << QString();
    QTest::newRow("everywhere") << u"0.0.0.0:8890"_s << u"training.not_loopback"_s;
    QTest::newRow("a neighbour") << u"192.168.1.5:8890"_s << u"training.not_loopback"_s;
    QTest::newRow("a name") << u"example.org:8890"_s << u"training.not_loopback"_s;
    QTest::newRow("no port") << u"127.0.0.1"_s << u"training.bad_address"_s;
    QTest::newRow("only a port") << u":8890"_s << u"training.bad_address"_s;
    QTest::newRow("port too large") << u"127.0.0.1:70000"_s << u"training.bad_address"_s;
    QTest::newRow("nothing") << QString() << u"training.bad_address"_s;
}

void InfobipSmsTest::shouldRefuseOtherAddressesThanLoopback()
{
    QFETCH(QString, address);
    TrainingGateway gateway({}, Clock());
    TrainingServer server(&gateway);
    const auto port = server.listen(address);
    QTEST(port ? QString() : port.error().code, "code");
    if (port) {
        QVERIFY(*port > 0);
        TrainingServer second(&gateway);
        OTKLIK_ERROR(second.listen(u"127.0.0.1:%1"_s.arg(*port)), "training.cannot_listen");
    }
}

void InfobipSmsTest::shouldTrainInsideTheProcess()
{
    TrainingGateway gateway(settings(), Clock());
    TrainingChannel channel(&gateway);
    QFuture<SubmitReply> sending = channel.submit(batch(3), 1000);
    QVERIFY(!sending.isFinished()); // never within the call
    QCOMPARE(await(sending).facts.size(), 3);
    QCOMPARE(channel.reportsOnTheirWay(), 3);
    const auto pulled = await(channel.pullReports(2), Result<PulledReports>());
    QCOMPARE(pulled->count, 2);
    QCOMPARE(channel.reportsOnTheirWay(), 1);
    QVERIFY(await(channel.test(), Result<QString>()));
    QVERIFY(channel.capabilities().canReconcile && channel.capabilities().pullsReports);
    QCOMPARE(channel.capabilities().largestBatch, 1000);
}

void InfobipSmsTest::shouldMakeChannels()
{
    TrainingGateway gateway({}, Clock());
    const ChannelSurroundings around{std::make_shared<NetworkTransport>(), &gateway};
    QVERIFY(makeChannel({u"t"_s, u"training"_s, {}, {}}, around));
    QVERIFY(makeChannel({u"i"_s, u"infobip-sms"_s, u"xyz.api.infobip.com"_s, u"KEY"_s}, around));
    OTKLIK_ERROR(makeChannel({u"t"_s, u"training"_s, {}, {}}, {}), "gateway.no_training");
    OTKLIK_ERROR(makeChannel({u"i"_s, u"infobip-sms"_s, u"http://example.org"_s, {}}, around), "gateway.http_refused");
    OTKLIK_ERROR(makeChannel({u"p"_s, u"pigeon"_s, {}, {}}, around), "gateway.unknown_kind");
    QCOMPARE(knownKinds().size(), 8);
    for (const QString &kind : knownKinds()) {
        QVERIFY(!channelOfKind(kind).isEmpty());
        if (!isBuilt(kind))
            OTKLIK_ERROR(makeChannel({u"x"_s, kind, u"https://example.org"_s, {}}, around), "gateway.kind_not_built");
    }
    QCOMPARE(channelOfKind(u"kannel"_s), u"sms"_s);
    QCOMPARE(channelOfKind(u"smtp"_s), u"email"_s);
    QVERIFY(channelOfKind(u"pigeon"_s).isEmpty() && !isBuilt(u"pigeon"_s));
}

void InfobipSmsTest::shouldSendTenThousandASecond()
{
    // Prints its figure: adapter and gateway over loopback, a text of its own for everybody, one request at a time.
    ServedGateway served(settings());
    const auto channel = channelTo(served.url());
    QList<OutgoingBatch> batches;
    for (int i = 0; i < 20; ++i) {
        batches.append(batch(1000, u"bulk-%1"_s.arg(i), u"%1-"_s.arg(i)));
        for (OutgoingMessage &message : batches.last().messages)
            message.text = u"Уважаемый житель, показания счётчика %1 пора передать до 25 числа"_s.arg(message.id);
    }
    QElapsedTimer timer;
    timer.start();
    TrainingGateway inside(settings(), Clock());
    for (const OutgoingBatch &out : batches) {
        const TrainingReply reply = inside.handle(
            {"POST", QUrl(u"http://localhost/sms/3/messages"_s), {{"Authorization", "App k"}}, infobip::sendBody(out)});
        QCOMPARE(infobip::readSendReply(httpReply(200, reply.body), out).facts.size(), 1000);
    }
    qInfo("adapter and training gateway without a network: %.0f messages/s", 20'000e9 / double(timer.nsecsElapsed()));
    timer.start();
    for (const OutgoingBatch &out : batches)
        QCOMPARE(await(channel->submit(out, 20'000)).facts.size(), 1000);
    qInfo("adapter and training gateway over loopback: %.0f messages/s", 20'000e9 / double(timer.nsecsElapsed()));
    QCOMPARE(served.gateway.statistics().accepted, 20'000);
    QCOMPARE(served.gateway.statistics().mostPerPhoneAndText, 1);
}

void InfobipSmsTest::shouldNeverHaveShownTheKey()
{
    for (const QString &line : std::as_const(logged))
        QVERIFY(!line.contains(QLatin1StringView(canary)));
    // Also with every log category open, except that of the server, which is the other side's.
    QLoggingCategory::setFilterRules(u"*.debug=true\nqt.httpserver.debug=false"_s);
    logged.clear();
    ServedGateway served(settings(R"({"kind":"cut_after","every":2})"));
    const auto channel = channelTo(served.url());
    QStringList said;
    for (int i = 0; i < 4; ++i)
        said.append(await(channel->submit(batch(1, u"b"_s, QString::number(i)), 10'000)).sentence);
    said.append(await(channelTo(u"http://127.0.0.1:1"_s)->submit(batch(1), 2000)).sentence);
    QLoggingCategory::setFilterRules({});
    said += logged;
    logged.clear();
    QVERIFY(!said.join(u'\n').contains(QLatin1StringView(canary)));
    QVERIFY(!said.join(u'\n').contains("7916000000"_L1));
}

QTEST_GUILESS_MAIN(InfobipSmsTest)
#include "tst_infobipsms.moc"
