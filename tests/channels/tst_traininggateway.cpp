// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "testdatabase.h"
#include "traininggateway.h"

using namespace otklik;
using namespace otklik::channels;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000; // a fixed clock

/// A gateway with a clock that the test turns.
struct Bench
{
    explicit Bench(TrainingSettings settings = {}) : gateway(settings, [this] { return now; }) {}

    TrainingReply get(const QString &path) { return call("GET", path, {}); }
    TrainingReply post(const QString &path, const QByteArray &body) { return call("POST", path, body); }
    TrainingReply call(const QByteArray &method, const QString &path, const QByteArray &body,
                       const QByteArray &key = "App k")
    {
        HttpRequest request{method, QUrl(u"http://localhost"_s + path), {}, body};
        if (!key.isEmpty())
            request.headers = {{"authorization", key}};
        return gateway.handle(request);
    }
    QJsonArray reports(const QString &path = u"/sms/3/reports?limit=1000"_s)
    {
        return json(get(path))[u"results"_s].toArray();
    }
    static QJsonObject json(const TrainingReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

    qint64 now = start;
    TrainingGateway gateway;
};

QByteArray order(const QStringList &phones, const QString &idPrefix = u"m"_s, const QString &text = u"Hello"_s,
                 const QString &bulk = u"b1"_s)
{
    QJsonArray destinations;
    for (qsizetype i = 0; i < phones.size(); ++i)
        destinations.append(QJsonObject{{u"to"_s, phones[i]}, {u"messageId"_s, idPrefix + QString::number(i)}});
    return QJsonDocument(
               QJsonObject{{u"messages"_s, QJsonArray{QJsonObject{{u"sender"_s, u"City"_s},
                                                                  {u"destinations"_s, destinations},
                                                                  {u"content"_s, QJsonObject{{u"text"_s, text}}}}}},
                           {u"options"_s, QJsonObject{{u"schedule"_s, QJsonObject{{u"bulkId"_s, bulk}}},
                                                      {u"includeSmsCountInResponse"_s, true}}}})
        .toJson();
}

QStringList phones(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(79'160'000'000 + i));
    return list;
}

int statusId(const QJsonValue &item)
{
    return item[u"status"_s][u"id"_s].toInt();
}

/// Everybody is delivered at once: for tests that are about something else.
TrainingSettings plain()
{
    TrainingSettings settings;
    settings.undeliverable = settings.expired = settings.rejected = settings.viaOperator = 0;
    settings.reportFromMilliseconds = settings.reportToMilliseconds = 1000;
    return settings;
}

TrainingSettings with(const char *faults)
{
    auto read = TrainingSettings::fromJson(
        QByteArray(
            R"({"reports_after_ms":1000,"outcomes":{"undeliverable":0,"expired":0,"rejected":0,"via_operator":0},"faults":[)") +
        faults + "]}");
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return *read;
}

} // namespace

class TrainingGatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldTakeMessagesInTheNewSpelling();
    void shouldTakeMessagesInTheOldSpelling();
    void shouldRefuseAtOnce_data();
    void shouldRefuseAtOnce();
    void shouldRefuseARepeatedId();
    void shouldAcceptARepeatedIdWhereAskedTo();
    void shouldAnswerErrorsInTheContractsEnvelopes();
    void shouldGiveEachReportOutOnce();
    void shouldPageReports();
    void shouldKeepFamiliesApart();
    void shouldDecideFatesBySeedAndNumberAlone();
    void shouldAnswerTheLog();
    void shouldPageTheLogByCursor();
    void shouldHideFreshMessagesFromTheLog();
    void shouldFaultRequests_data();
    void shouldFaultRequests();
    void shouldCountFaultsByEveryAfterAndTimes();
    void shouldRepeatFaultsBySeed();
    void shouldReportTwice();
    void shouldReportInTheWrongOrder();
    void shouldReportLateOrNever();
    void shouldHandOutInbound();
    void shouldCountForTheProofThatNobodyWasWrittenToTwice();
    void shouldRefuseBadFaultFiles_data();
    void shouldRefuseBadFaultFiles();
    void shouldTakeTwentyThousandASecond();
};

void TrainingGatewayTest::shouldTakeMessagesInTheNewSpelling()
{
    Bench bench(plain());
    const TrainingReply reply =
        bench.post(u"/sms/3/messages"_s, order(phones(2), u"m"_s, u"Показания счётчика"_s.repeated(5)));
    QCOMPARE(reply.status, 200);
    const QJsonObject answer = Bench::json(reply);
    QCOMPARE(answer[u"bulkId"_s].toString(), u"b1"_s);
    const QJsonObject first = answer[u"messages"_s][0].toObject();
    QCOMPARE(first[u"messageId"_s].toString(), u"m0"_s);
    QCOMPARE(first[u"destination"_s].toString(), u"79160000000"_s);
    QCOMPARE(first[u"status"_s][u"groupName"_s].toString(), u"PENDING"_s);
    QCOMPARE(first[u"details"_s][u"messageCount"_s].toInt(), 2); // 90 units of UCS-2
    QCOMPARE(answer[u"messages"_s].toArray().size(), 2);
}

void TrainingGatewayTest::shouldTakeMessagesInTheOldSpelling()
{
    Bench bench(plain());
    const TrainingReply reply = bench.post(
        u"/sms/2/text/advanced"_s,
        R"({"bulkId":"old","messages":[{"from":"City","text":"Hi","destinations":[{"to":"79160000000","messageId":"o1"}]}],"includeSmsCountInResponse":true})");
    QCOMPARE(reply.status, 200);
    const QJsonObject item = Bench::json(reply)[u"messages"_s][0].toObject();
    QCOMPARE(item[u"to"_s].toString(), u"79160000000"_s);
    QCOMPARE(item[u"smsCount"_s].toInt(), 1);
    QCOMPARE(statusId(item), 26);
}

void TrainingGatewayTest::shouldRefuseAtOnce_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("letters") << u"7916abc0000"_s << u"Hi"_s << 52;
    QTest::newRow("too short") << u"12345"_s << u"Hi"_s << 52;
    QTest::newRow("sixteen digits") << u"1234567890123456"_s << u"Hi"_s << 52;
    QTest::newRow("nobody") << QString() << u"Hi"_s << 51;
    QTest::newRow("26 parts") << u"79160000000"_s << u"a"_s.repeated(153 * 25 + 1) << 25;
    QTest::newRow("25 parts") << u"79160000000"_s << u"a"_s.repeated(153 * 25) << 26;
    QTest::newRow("with plus") << u"+79160000000"_s << u"Hi"_s << 26;
}

void TrainingGatewayTest::shouldRefuseAtOnce()
{
    QFETCH(QString, to);
    QFETCH(QString, text);
    Bench bench(plain());
    const QJsonObject answer = Bench::json(bench.post(u"/sms/3/messages"_s, order({to}, u"m"_s, text)));
    QTEST(statusId(answer[u"messages"_s][0]), "status");
}

void TrainingGatewayTest::shouldRefuseARepeatedId()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(2)));
    const QJsonArray again =
        Bench::json(bench.post(u"/sms/3/messages"_s, order(phones(3), u"m"_s, u"Hello"_s, u"b2"_s)))[u"messages"_s]
            .toArray();
    QCOMPARE(statusId(again[0]), 23);
    QCOMPARE(statusId(again[1]), 23);
    QCOMPARE(statusId(again[2]), 26);
    QCOMPARE(bench.gateway.statistics().accepted, 3);
    QCOMPARE(bench.gateway.statistics().duplicatesRefused, 2);
    QCOMPARE(bench.gateway.statistics().mostPerMessageId, 1);
    // A message that was refused has not been accepted: its id stays free.
    (void)bench.post(u"/sms/3/messages"_s, order({u"12"_s}, u"bad"_s));
    const QJsonObject mended = Bench::json(bench.post(u"/sms/3/messages"_s, order({u"79160000009"_s}, u"bad"_s)));
    QCOMPARE(statusId(mended[u"messages"_s][0]), 26);
}

void TrainingGatewayTest::shouldAcceptARepeatedIdWhereAskedTo()
{
    TrainingSettings settings = plain();
    settings.refuseDuplicates = false;
    Bench bench(settings);
    (void)bench.post(u"/sms/3/messages"_s, order(phones(1)));
    (void)bench.post(u"/sms/3/messages"_s, order(phones(1)));
    QCOMPARE(bench.gateway.statistics().accepted, 2);
    QCOMPARE(bench.gateway.statistics().messageIds, 1);
    QCOMPARE(bench.gateway.statistics().mostPerMessageId, 2);
    QCOMPARE(bench.gateway.statistics().mostPerPhoneAndText, 2);
}

void TrainingGatewayTest::shouldAnswerErrorsInTheContractsEnvelopes()
{
    Bench bench(plain());
    const TrainingReply noKey = bench.call("POST", u"/sms/3/messages"_s, order(phones(1)), {});
    QCOMPARE(noKey.status, 401);
    QCOMPARE(Bench::json(noKey)[u"errorCode"_s].toString(), u"E401"_s);
    const TrainingReply emptyKey = bench.call("GET", u"/sms/1/logs"_s, {}, "App ");
    QCOMPARE(emptyKey.status, 401);
    QCOMPARE(Bench::json(emptyKey)[u"requestError"_s][u"serviceException"_s][u"messageId"_s].toString(),
             u"UNAUTHORIZED"_s);

    QCOMPARE(bench.post(u"/sms/3/messages"_s, "{\"messages\":[").status, 400);
    const TrainingReply empty = bench.post(u"/sms/3/messages"_s, R"({"messages":[{"destinations":[],"content":{}}]})");
    QCOMPARE(empty.status, 400);
    const QJsonArray violations = Bench::json(empty)[u"violations"_s].toArray();
    QCOMPARE(violations.size(), 2);
    QCOMPARE(violations[0][u"property"_s].toString(), u"messages[0].destinations"_s);
    QCOMPARE(violations[1][u"property"_s].toString(), u"messages[0].content.text"_s);
    const TrainingReply old = bench.post(u"/sms/2/text/advanced"_s, "{}");
    QVERIFY(Bench::json(old)[u"requestError"_s][u"serviceException"_s][u"validationErrors"_s][u"messages"_s].isArray());

    QCOMPARE(bench.get(u"/sms/9/messages"_s).status, 404);
    QCOMPARE(bench.get(u"/sms/3/messages"_s).status, 405);
    QCOMPARE(bench.get(u"/sms/3/reports?limit=1001"_s).status, 400);
    QCOMPARE(bench.get(u"/sms/3/logs?limit=0"_s).status, 400);
    QCOMPARE(bench.get(u"/sms/3/logs?messageId="_s + u"x"_s.repeated(2049)).status, 400);
    QCOMPARE(bench.get(u"/sms/3/logs?generalStatus=WELL"_s).status, 400);
    QCOMPARE(bench.gateway.statistics().accepted, 0);
}

void TrainingGatewayTest::shouldGiveEachReportOutOnce()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(3)));
    QCOMPARE(bench.reports().size(), 0); // not due
    QCOMPARE(bench.gateway.reportsWaiting(), 3);
    bench.now += 1000;
    const QJsonArray reports = bench.reports();
    QCOMPARE(reports.size(), 3);
    QCOMPARE(reports[0][u"to"_s].toString(), u"79160000000"_s);
    QCOMPARE(reports[0][u"sender"_s].toString(), u"City"_s);
    QCOMPARE(statusId(reports[0]), 5);
    QCOMPARE(reports[0][u"error"_s][u"name"_s].toString(), u"NO_ERROR"_s);
    QCOMPARE(QDateTime::fromString(reports[0][u"doneAt"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             start + 1000);
    QCOMPARE(bench.reports().size(), 0);
    QCOMPARE(bench.gateway.reportsWaiting(), 0);
    QCOMPARE(bench.gateway.statistics().reportsGiven, 3);
}

void TrainingGatewayTest::shouldPageReports()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(60)));
    (void)bench.post(u"/sms/3/messages"_s, order(phones(5), u"x"_s, u"Other"_s, u"b2"_s));
    bench.now += 1000;
    QCOMPARE(bench.reports(u"/sms/3/reports?bulkId=b2"_s).size(), 5);
    QCOMPARE(bench.reports(u"/sms/3/reports?messageId=m7"_s).size(), 1);
    QCOMPARE(bench.reports(u"/sms/3/reports"_s).size(), 50); // the contract's default
    QCOMPARE(bench.reports().size(), 9);
}

void TrainingGatewayTest::shouldKeepFamiliesApart()
{
    Bench bench(plain());
    (void)bench.post(
        u"/sms/2/text/advanced"_s,
        R"({"messages":[{"from":"City","text":"Hi","destinations":[{"to":"79160000000","messageId":"o1"}]}]})");
    bench.now += 1000;
    QCOMPARE(bench.reports().size(), 0);
    const QJsonArray reports = bench.reports(u"/sms/1/reports"_s);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0][u"from"_s].toString(), u"City"_s);
    QCOMPARE(reports[0][u"smsCount"_s].toInt(), 1);
}

void TrainingGatewayTest::shouldDecideFatesBySeedAndNumberAlone()
{
    const auto fates = [](quint64 seed, bool backwards) {
        TrainingSettings settings;
        settings.seed = seed;
        Bench bench(settings);
        QStringList numbers = phones(20'000);
        if (backwards)
            std::reverse(numbers.begin(), numbers.end());
        QMap<QString, int> final;
        for (int i = 0; i < 20; ++i) {
            const QJsonArray items = Bench::json(bench.post(
                u"/sms/3/messages"_s, order(numbers.mid(i * 1000, 1000), u"%1-"_s.arg(i))))[u"messages"_s]
                                         .toArray();
            for (const QJsonValue &item : items)
                final.insert(item[u"destination"_s].toString(), statusId(item));
        }
        bench.now += 10'000;
        for (QJsonArray page = bench.reports(); !page.isEmpty(); page = bench.reports()) {
            for (const QJsonValue &item : page)
                final.insert(item[u"to"_s].toString(), statusId(item));
        }
        return final;
    };
    const QMap<QString, int> once = fates(1, false);
    QCOMPARE(once.size(), 20'000);
    QCOMPARE(fates(1, true), once);
    QVERIFY(fates(2, false) != once);
    QMap<int, int> counts;
    for (const int status : once)
        ++counts[status];
    QVERIFY2(counts[5] > 18'500 && counts[5] < 19'100, qPrintable(QString::number(counts[5]))); // 94 %
    QVERIFY(counts[9] > 450 && counts[9] < 750);
    QVERIFY(counts[15] > 0 && counts[29] > 0 && counts[14] > 0 && counts[10] > 0 && counts[8] > 0);
    QVERIFY(!counts.contains(26));
}

void TrainingGatewayTest::shouldAnswerTheLog()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(3)));
    const auto log = [&](const QString &query) {
        return Bench::json(bench.get(u"/sms/3/logs?"_s + query))[u"results"_s].toArray();
    };
    QCOMPARE(statusId(log(u"messageId=m1"_s)[0]), 7);
    QCOMPARE(log(u"bulkId=b1"_s).size(), 3);
    QCOMPARE(log(u"bulkId=b1&generalStatus=PENDING"_s).size(), 3);
    QCOMPARE(log(u"bulkId=b1&generalStatus=DELIVERED"_s).size(), 0);
    QCOMPARE(log(u"bulkId=none"_s).size(), 0);
    QCOMPARE(log(u"messageId=m0,m2,none"_s).size(), 2);
    bench.now += 1000;
    QCOMPARE(log(u"bulkId=b1&generalStatus=DELIVERED"_s).size(), 3);
    QCOMPARE(log(u"limit=1"_s)[0][u"messageId"_s].toString(), u"m2"_s); // the newest first
    const QJsonObject item = log(u"destination=79160000001"_s)[0].toObject();
    QCOMPARE(item[u"messageId"_s].toString(), u"m1"_s);
    QCOMPARE(item[u"destination"_s].toString(), u"79160000001"_s);
    QCOMPARE(item[u"content"_s][u"text"_s].toString(), u"Hello"_s);
    QCOMPARE(statusId(item), 5);
    const QJsonObject old = Bench::json(bench.get(u"/sms/1/logs?messageId=m1"_s))[u"results"_s][0].toObject();
    QCOMPARE(old[u"to"_s].toString(), u"79160000001"_s);
    QCOMPARE(old[u"text"_s].toString(), u"Hello"_s);
}

void TrainingGatewayTest::shouldPageTheLogByCursor()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(25)));
    QSet<QString> seen;
    QString cursor;
    int pages = 0;
    do {
        const QJsonObject page = Bench::json(bench.get(u"/sms/3/logs?bulkId=b1&limit=10&useCursor=true"_s +
                                                       (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor)));
        const QJsonArray items = page[u"results"_s].toArray();
        for (const QJsonValue &item : items)
            seen.insert(item[u"messageId"_s].toString());
        cursor = page[u"cursor"_s][u"nextCursor"_s].toString();
    } while (++pages < 9 && !cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    QCOMPARE(bench.get(u"/sms/3/logs?cursor=somebody"_s).status, 400);
}

void TrainingGatewayTest::shouldHideFreshMessagesFromTheLog()
{
    TrainingSettings settings = plain();
    settings.logLagMilliseconds = 500;
    Bench bench(settings);
    (void)bench.post(u"/sms/3/messages"_s, order(phones(1)));
    QCOMPARE(Bench::json(bench.get(u"/sms/3/logs?bulkId=b1"_s))[u"results"_s].toArray().size(), 0);
    bench.now += 500;
    QCOMPARE(Bench::json(bench.get(u"/sms/3/logs?bulkId=b1"_s))[u"results"_s].toArray().size(), 1);
}

void TrainingGatewayTest::shouldFaultRequests_data()
{
    using Cut = TrainingReply::Cut;
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("accepted");
    QTest::newRow("throttle") << QByteArray(R"({"kind":"throttle","retry_after":2})") << 429 << Cut::None << 0;
    QTest::newRow("500") << QByteArray(R"({"kind":"error"})") << 500 << Cut::None << 0;
    QTest::newRow("502") << QByteArray(R"({"kind":"error","status":502})") << 502 << Cut::None << 0;
    QTest::newRow("503") << QByteArray(R"({"kind":"error","status":503,"retry_after":9})") << 503 << Cut::None << 0;
    QTest::newRow("504 accepted") << QByteArray(R"({"kind":"error","status":504,"accepted":true})") << 504 << Cut::None
                                  << 2;
    QTest::newRow("cut before") << QByteArray(R"({"kind":"cut_before"})") << 200 << Cut::BeforeAnswer << 0;
    QTest::newRow("cut after") << QByteArray(R"({"kind":"cut_after"})") << 200 << Cut::BeforeAnswer << 2;
    QTest::newRow("cut midway") << QByteArray(R"({"kind":"cut_midway"})") << 200 << Cut::MidAnswer << 2;
    QTest::newRow("garbage") << QByteArray(R"({"kind":"garbage"})") << 200 << Cut::None << 2;
    QTest::newRow("other id") << QByteArray(R"({"kind":"other_id"})") << 200 << Cut::None << 2;
    QTest::newRow("oversize") << QByteArray(R"({"kind":"oversize"})") << 200 << Cut::None << 2;
    QTest::newRow("delay") << QByteArray(R"({"kind":"delay","ms":250})") << 200 << Cut::None << 2;
    QTest::newRow("of another kind of request")
        << QByteArray(R"({"kind":"error","on":"logs"})") << 200 << Cut::None << 2;
}

void TrainingGatewayTest::shouldFaultRequests()
{
    QFETCH(QByteArray, fault);
    const QByteArray row = QTest::currentDataTag();
    Bench bench(with(fault.constData()));
    const TrainingReply reply = bench.post(u"/sms/3/messages"_s, order(phones(2)));
    QTEST(reply.status, "status");
    QTEST(reply.cut, "cut");
    QTEST(int(bench.gateway.statistics().accepted), "accepted");
    QCOMPARE(reply.delayMilliseconds, row == "delay" ? 250 : 0);
    QCOMPARE(reply.body.size() > 1024 * 1024, row == "oversize");
    QCOMPARE(QJsonDocument::fromJson(reply.body).isNull(), row == "garbage" || row == "cut before");
    QCOMPARE(reply.body.contains("\"m0\""), row == "cut after" || row == "cut midway" || row == "oversize" ||
                                                row == "delay" || row.startsWith("of another"));
    if (row == "throttle" || row == "503")
        QVERIFY(reply.headers.contains({"Retry-After", row == "503" ? "9" : "2"}));
}

void TrainingGatewayTest::shouldCountFaultsByEveryAfterAndTimes()
{
    Bench bench(with(R"({"kind":"error","every":3,"after":2,"times":2})"));
    QString seen;
    for (int i = 0; i < 14; ++i)
        seen += bench.post(u"/sms/3/messages"_s, order(phones(1), QString::number(i))).status == 500 ? u'x' : u'.';
    QCOMPARE(seen, u"....x..x......"_s);
    QCOMPARE(bench.gateway.statistics().accepted, 12);
}

void TrainingGatewayTest::shouldRepeatFaultsBySeed()
{
    const auto run = [](const char *seed) {
        Bench bench(*TrainingSettings::fromJson(
            QByteArray(
                R"({"faults":[{"kind":"error","probability":0.3},{"kind":"cut_after","probability":0.3},{"kind":"delay","ms":[0,99]}],"seed":)") +
            seed + '}'));
        QString seen;
        for (int i = 0; i < 50; ++i) {
            const TrainingReply reply = bench.post(u"/sms/3/messages"_s, order(phones(1), QString::number(i)));
            seen += u"%1/%2/%3 "_s.arg(reply.status).arg(int(reply.cut)).arg(reply.delayMilliseconds);
        }
        return seen;
    };
    const QString first = run("5");
    QCOMPARE(run("5"), first);
    QVERIFY(run("6") != first);
    QVERIFY(first.count(u"500/0"_s) > 5 && first.count(u"200/1"_s) > 3);
}

void TrainingGatewayTest::shouldReportTwice()
{
    Bench bench(with(R"({"kind":"duplicate_report"})"));
    (void)bench.post(u"/sms/3/messages"_s, order(phones(2)));
    bench.now += 2000;
    const QJsonArray reports = bench.reports();
    QCOMPARE(reports.size(), 4);
    QVERIFY(reports.contains(reports[0]) && reports[0] != reports[1]);
    int same = 0;
    for (const QJsonValue &report : reports)
        same += report == reports[0];
    QCOMPARE(same, 2); // to the last letter, or nobody could tell that it is a repetition
}

void TrainingGatewayTest::shouldReportInTheWrongOrder()
{
    TrainingSettings settings = with(R"({"kind":"reordered_report"})");
    settings.viaOperator = 1;
    Bench bench(settings);
    (void)bench.post(u"/sms/3/messages"_s, order(phones(1)));
    bench.now += 2000;
    const QJsonArray reports = bench.reports();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(statusId(reports[0]), 5);
    QCOMPARE(statusId(reports[1]), 2);
    QVERIFY(reports[1][u"doneAt"_s].toString() < reports[0][u"doneAt"_s].toString());
}

void TrainingGatewayTest::shouldReportLateOrNever()
{
    Bench late(with(R"({"kind":"late_report","ms":60000})"));
    (void)late.post(u"/sms/3/messages"_s, order(phones(1)));
    late.now += 60'999;
    QCOMPARE(late.reports().size(), 0);
    late.now += 1;
    QCOMPARE(late.reports().size(), 1);

    Bench never(with(R"({"kind":"lost_report"})"));
    (void)never.post(u"/sms/3/messages"_s, order(phones(1)));
    never.now += 100'000;
    QCOMPARE(never.reports().size(), 0);
    QCOMPARE(never.gateway.reportsWaiting(), 0);
    QCOMPARE(statusId(Bench::json(never.get(u"/sms/3/logs?bulkId=b1"_s))[u"results"_s][0]), 5);
}

void TrainingGatewayTest::shouldHandOutInbound()
{
    Bench bench;
    const TrainingReply anonymous = bench.post(u"/training/inbound"_s, R"({"text":"STOP"})");
    QCOMPARE(anonymous.status, 400);
    const TrainingReply kept =
        bench.post(u"/training/inbound"_s, R"({"from":"79160000000","to":"1234","text":"СТОП \"x\""})");
    QCOMPARE(kept.status, 200);
    (void)bench.post(u"/training/inbound"_s, R"({"from":"79160000001","to":"1234","text":"two"})");
    const QJsonObject first = Bench::json(bench.get(u"/sms/1/inbox/reports?limit=1"_s));
    QCOMPARE(first[u"results"_s][0][u"text"_s].toString(), u"СТОП \"x\""_s);
    QCOMPARE(first[u"pendingMessageCount"_s].toInt(), 1);
    QCOMPARE(Bench::json(bench.get(u"/sms/1/inbox/reports"_s))[u"messageCount"_s].toInt(), 1);
    QCOMPARE(Bench::json(bench.get(u"/sms/1/inbox/reports"_s))[u"messageCount"_s].toInt(), 0);
}

void TrainingGatewayTest::shouldCountForTheProofThatNobodyWasWrittenToTwice()
{
    Bench bench(plain());
    (void)bench.post(u"/sms/3/messages"_s, order(phones(3)));
    QCOMPARE(bench.gateway.statistics().mostPerPhoneAndText, 1);
    (void)bench.post(u"/sms/3/messages"_s,
                     order({u"+79160000001"_s}, u"new"_s)); // another id, the same person and text
    const QJsonObject stats = Bench::json(bench.call("GET", u"/training/stats"_s, {}, {}));
    QCOMPARE(stats[u"sends"_s].toInt(), 2);
    QCOMPARE(stats[u"requests"_s].toInt(), 3);
    QCOMPARE(stats[u"accepted"_s].toInt(), 4);
    QCOMPARE(stats[u"message_ids"_s].toInt(), 4);
    QCOMPARE(stats[u"most_per_message_id"_s].toInt(), 1);
    QCOMPARE(stats[u"phones_and_texts"_s].toInt(), 3);
    QCOMPARE(stats[u"most_per_phone_and_text"_s].toInt(), 2);
    QCOMPARE(stats[u"reports_waiting"_s].toInt(), 4);
}

void TrainingGatewayTest::shouldRefuseBadFaultFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << QByteArray("{") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("unknown key") << QByteArray(R"({"sed":1})") << u"sed"_s;
    QTest::newRow("unknown fault key") << QByteArray(R"({"faults":[{"kind":"delay","mss":1}]})") << u"faults[0].mss"_s;
    QTest::newRow("unknown kind") << QByteArray(R"({"faults":[{"kind":"explode"}]})") << u"faults[0].kind"_s;
    QTest::newRow("no kind") << QByteArray(R"({"faults":[{}]})") << u"faults[0]"_s;
    QTest::newRow("probability") << QByteArray(R"({"faults":[{"kind":"delay","probability":2}]})")
                                 << u"faults[0].probability"_s;
    QTest::newRow("span") << QByteArray(R"({"reports_after_ms":[5,1]})") << u"reports_after_ms"_s;
    QTest::newRow("shares") << QByteArray(R"({"outcomes":{"expired":0.6,"rejected":0.6}})") << u"outcomes"_s;
}

void TrainingGatewayTest::shouldRefuseBadFaultFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto read = TrainingSettings::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"training.bad_faults"_s);
    QVERIFY2(read.error().sentence.contains(named), qPrintable(read.error().sentence));
    OTKLIK_ERROR(TrainingSettings::fromFile(u"/nowhere/at/all.json"_s), "training.no_faults_file");
}

void TrainingGatewayTest::shouldTakeTwentyThousandASecond()
{
    // Prints its figure; a busy machine must not fail a test.
    Bench bench;
    QList<QByteArray> orders;
    for (int i = 0; i < 20; ++i)
        orders.append(order(phones(1000), u"%1-"_s.arg(i), u"text %1"_s.arg(i), u"bulk%1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &body : orders)
        QCOMPARE(bench.post(u"/sms/3/messages"_s, body).status, 200);
    const qint64 sent = timer.nsecsElapsed();
    bench.now += 10'000;
    int reports = 0;
    for (QByteArray page; (page = bench.get(u"/sms/3/reports?limit=1000"_s).body).size() > 20;)
        reports += int(page.count("\"doneAt\""));
    const qint64 all = timer.nsecsElapsed();
    qInfo("training gateway: %.0f messages/s taken, %.0f reports/s given (%d)", 20'000e9 / double(sent),
          reports * 1e9 / double(all - sent), reports);
    QVERIFY(reports >= 19'000);
}

QTEST_GUILESS_MAIN(TrainingGatewayTest)
#include "tst_traininggateway.moc"
