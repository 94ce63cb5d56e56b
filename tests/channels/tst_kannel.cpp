// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelfactory.h"
#include "gatewayfixture.h"
#include "kannelchannel.h"
#include "kannelwire.h"
#include "networktransport.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::channels;
using namespace otklik::messaging;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;
using kannel::Answer;

namespace {

const QString id = u"01936f00-0000-7000-8000-000000000001"_s;

kannel::Account account(const QString &url = u"http://127.0.0.1:13013"_s,
                        const QString &callback = u"http://127.0.0.1:8880"_s)
{
    return {u"Город %d"_s, kannel::sendUrl(url).value(), kannel::callbackUrl(callback).value(),
            u"OTKLIK_TEST_KANNEL"_s};
}

OutgoingMessage message(const QString &text, const QString &sender = u"City"_s)
{
    return {id, u"+79160000001"_s, sender, text};
}

OutgoingBatch batch(int count)
{
    OutgoingBatch made{u"bulk"_s, {}, 60};
    for (int i = 0; i < count; ++i)
        made.messages.append({u"id-%1"_s.arg(i), u"+%1"_s.arg(79'160'000'000 + i), {}, u"Hello"_s});
    return made;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers)
        if (key == name)
            return value;
    return "-";
}

HttpReply reply(int status, const QByteArray &body)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    return made;
}

QByteArray wire(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

const QByteArray taken = wire(202, "0: Accepted for delivery");

/// Answers the first \a good requests with 202, the others with \a then; nothing: the connection is cut.
RawServer::Answer firstGood(int good, const QByteArray &then)
{
    auto seen = std::make_shared<std::atomic_int>(0);
    return [seen, good, then](QTcpSocket *socket) {
        if (++*seen <= good)
            socket->write(taken);
        else if (then.isEmpty())
            socket->abort();
        else
            socket->write(then);
    };
}

SubmitReply submitTo(const QString &url, int count, int timeout = 5000)
{
    KannelChannel channel(account(url), std::make_shared<NetworkTransport>());
    return await(channel.submit(batch(count), timeout));
}

int count(const SubmitReply &reply, MessageState state)
{
    return int(
        std::count_if(reply.facts.begin(), reply.facts.end(), [&](const auto &fact) { return fact.state == state; }));
}

} // namespace

class KannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("OTKLIK_TEST_KANNEL", "city:se:cret"); }

    void shouldChooseTheCoding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("latin") << u"Your meter, please @£"_s << QByteArray("0");
        QTest::newRow("extension") << u"{€}[^]~\\|"_s << QByteArray("0");
        QTest::newRow("cyrillic") << u"Показания"_s << QByteArray("2");
        QTest::newRow("arabic") << u"مرحبا"_s << QByteArray("2");
        QTest::newRow("emoji") << u"Hello 😀"_s << QByteArray("2");
        QTest::newRow("typographic dash") << u"a – b"_s << QByteArray("2");
        QTest::newRow("backtick") << u"`"_s << QByteArray("2");
    }
    void shouldChooseTheCoding()
    {
        QFETCH(QString, text);
        const auto request = kannel::sendRequest(account(), {"city", "secret"}, message(text), 90);
        QTEST(header(request, "X-Kannel-Coding"), "coding");
        QCOMPARE(request.body, text.toUtf8());
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url.toString(), u"http://127.0.0.1:13013/cgi-bin/sendsms"_s); // nothing personal in it
        QCOMPARE(header(request, "X-Kannel-To"), "+79160000001");
        QCOMPARE(header(request, "X-Kannel-From"), "City");
        QCOMPARE(header(request, "X-Kannel-Validity"), "90");
        QCOMPARE(header(request, "X-Kannel-DLR-Mask"), "31");
        QCOMPARE(header(request, "Content-Type"), "text/plain; charset=UTF-8");
        const QByteArray way = header(request, "X-Kannel-DLR-Url");
        QVERIFY2(
            way.startsWith("http://127.0.0.1:8880/hooks/kannel/%%D0%%93%%D0%%BE%%D1%%80%%D0%%BE%%D0%%B4%%20%%25d/dlr?"
                           "id=01936f00-0000-7000-8000-000000000001&sig="),
            way.constData());
        QVERIFY(way.endsWith("&type=%d&ts=%T&ans=%A&smsc=%i&fid=%F"));
    }
    void shouldAskForNoReportsWithoutACallback()
    {
        const auto request =
            kannel::sendRequest(account(u"http://localhost:1"_s, {}), {"a", "b"}, message(u"x"_s, {}), 0);
        for (const char *name : {"X-Kannel-DLR-Url", "X-Kannel-DLR-Mask", "X-Kannel-From", "X-Kannel-Validity"})
            QCOMPARE(header(request, name), "-");
    }
    void shouldKeepFromKannelWhatItWouldSpoil()
    {
        QCOMPARE(kannel::refusedByUs(message({}))->code, u"kannel:empty_text"_s);
        QCOMPARE(kannel::refusedByUs(message(u"x"_s, u"City\r\nX-Kannel-To: +7"_s))->code, u"kannel:bad_sender"_s);
        QCOMPARE(kannel::refusedByUs(message(u"x"_s, u"Город"_s))->code, u"kannel:bad_sender"_s);
        OutgoingMessage several = message(u"x"_s);
        several.address = u"+7916 +7917"_s;
        QCOMPARE(kannel::refusedByUs(several)->code, u"kannel:bad_number"_s);
        QVERIFY(!kannel::refusedByUs(message(u"x"_s)));
    }

    void shouldSign()
    {
        const QByteArray key = kannel::Credentials{"city", "secret"}.hookKey();
        QCOMPARE(key.size(), 32);
        QVERIFY(key != (kannel::Credentials{"city", "secret2"}.hookKey()));
        const QByteArray sig = kannel::signature(key, u"City"_s, id.toLatin1());
        const QByteArray query = "id=" + id.toLatin1() + "&sig=" + sig + "&type=1";
        QVERIFY(kannel::isSigned({key}, u"City"_s, query));
        QVERIFY(kannel::isSigned({"another", key}, u"City"_s, query));
        QVERIFY(!kannel::isSigned({"another"}, u"City"_s, query));
        QVERIFY(!kannel::isSigned({}, u"City"_s, query));
        const QByteArray unkeyed = "id=" + id.toLatin1() + "&sig=" + kannel::signature({}, u"City"_s, id.toLatin1());
        QVERIFY(!kannel::isSigned({QByteArray()}, u"City"_s, unkeyed)); // an empty secret signs nothing
        QVERIFY(!kannel::isSigned({key}, u"Town"_s, query));
        QByteArray other = query;
        other[5] = other[5] == '1' ? '2' : '1';
        QVERIFY(!kannel::isSigned({key}, u"City"_s, other));
        for (const QByteArray &wrong : {QByteArray(), sig.left(31), sig + '0', sig.toUpper(), QByteArray(32, '0')})
            QVERIFY(!kannel::isSigned({key}, u"City"_s, "id=" + id.toLatin1() + "&sig=" + wrong));
        QVERIFY(!kannel::isSigned({key}, u"City"_s, "sig=" + kannel::signature(key, u"City"_s, {})));
    }

    void shouldReadAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const char *body, Answer::Kind kind, const QString &code) {
            QTest::newRow(name) << status << QByteArray(body) << int(kind) << code;
        };
        row("accepted", 202, "0: Accepted for delivery", Answer::Taken, u"kannel:202/0"_s);
        row("queued", 202, "3: Queued for later delivery", Answer::Taken, u"kannel:202/3"_s);
        row("202 of somebody else", 202, "<html>", Answer::Uncertain, u"http:202"_s);
        row("200 of somebody else", 200, "0: Accepted", Answer::Uncertain, u"http:200"_s);
        row("not routable", 403, "Not routable. Do not try again.", Answer::Refused, u"kannel:403"_s);
        row("wrong password", 403, "Authorization failed for sendsms", Answer::Stopped, u"http:403"_s);
        row("denied", 400, "Number(s) has/have been denied by white- and/or black-lists.", Answer::Refused,
            u"kannel:400"_s);
        row("no such path", 404, "", Answer::Stopped, u"http:404"_s);
        row("elsewhere", 302, "", Answer::Stopped, u"http:302"_s);
        row("temporary", 503, "Temporal failure, try again later.", Answer::Later, u"http:503"_s);
        row("broken", 500, "", Answer::Uncertain, u"http:500"_s);
        row("proxy's time-out", 504, "", Answer::Uncertain, u"http:504"_s);
    }
    void shouldReadAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Answer answer = kannel::readAnswer(reply(status, body));
        QTEST(int(answer.kind), "kind");
        QTEST(answer.code, "code");
        QCOMPARE(answer.sentence.isEmpty(), answer.kind == Answer::Taken);
        HttpReply cut = reply(202, {});
        cut.problem = HttpProblem::AfterWrite;
        cut.problemCode = u"net:cut"_s;
        QCOMPARE(kannel::readAnswer(cut).kind, Answer::Uncertain);
        QVERIFY(!kannel::readAnswer(reply(400, "Number +79161234567 denied")).detail.contains("79161234567"_L1));
    }

    void shouldReadReports_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<MessageState>("state");
        QTest::newRow("1") << 1 << MessageState::Delivered;
        QTest::newRow("2") << 2 << MessageState::Failed;
        QTest::newRow("4") << 4 << MessageState::AtOperator;
        QTest::newRow("8") << 8 << MessageState::AtOperator;
        QTest::newRow("16") << 16 << MessageState::Failed;
        QTest::newRow("intermediate, delivered") << 33 << MessageState::AtOperator;
        QTest::newRow("intermediate, failed") << 34 << MessageState::AtOperator;
        QTest::newRow("nothing") << 0 << MessageState::Unknown;
        QTest::newRow("intermediate, nothing") << 32 << MessageState::Unknown;
    }
    void shouldReadReports()
    {
        QFETCH(int, type);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'345'900'000, Qt::UTC);
        const QByteArray query = "id=" + id.toLatin1() + "&sig=0&type=" + QByteArray::number(type) +
                                 "&ts=1795345807&ans=NACK%2Fno+SMSC+%2B79161234567&smsc=FAKE&fid=7";
        const auto fact = kannel::readReportLine(kannel::reportLine(now, query));
        QVERIFY(fact);
        QTEST(fact->state, "state");
        QCOMPARE(fact->messageId, id);
        QCOMPARE(fact->code, u"kannel:%1"_s.arg(type));
        QCOMPARE(fact->at.toSecsSinceEpoch(), 1'795'345'807);
        QVERIFY(fact->detail.startsWith("NACK/no SMSC "_L1) && !fact->detail.contains("79161234567"_L1));
    }
    void shouldReadWhatCanBeRead()
    {
        KannelChannel channel(account(), std::make_shared<NetworkTransport>());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'345'900'000, Qt::UTC);
        const QByteArray good = "id=" + id.toLatin1() + "&type=1&ts=";
        const QByteArray raw = kannel::reportLine(now, good + "999999999999999") + '\n' +
                               kannel::reportLine(now, "id=&type=1") + "\nrubbish\n\n" +
                               kannel::reportLine(now, "id=x&type=yes") + '\n' + kannel::reportLine(now, good + "0");
        int unreadable = 0;
        const auto facts = channel.interpretReports(raw, &unreadable);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(unreadable, 3);
        for (const auto &fact : facts)
            QCOMPARE(fact.at, now); // an unlikely time is not believed
    }

    void shouldSendEachOnce()
    {
        RawServer server(firstGood(1000, {}));
        const SubmitReply done = submitTo(server.url(), 50);
        QCOMPARE(done.outcome, SubmitOutcome::Answered);
        QCOMPARE(count(done, MessageState::Sent), 50);
        QVERIFY(done.notTaken.isEmpty());
        QCOMPARE(server.requests, 50);
    }
    void shouldGiveBackWhatWasNotTaken()
    {
        RawServer server(firstGood(10, wire(503, "Temporal failure, try again later.")));
        const SubmitReply done = submitTo(server.url(), 50);
        QCOMPARE(done.outcome, SubmitOutcome::NotAccepted);
        QVERIFY(done.throttled);
        QCOMPARE(count(done, MessageState::Sent), 10);
        QCOMPARE(done.notTaken.size(), 40);
        QVERIFY(server.requests <= 16); // those on the wire at that moment, and no further ones
    }
    void shouldDoubtOnlyWhatWasOnTheWire()
    {
        RawServer server(firstGood(10, {}));
        const SubmitReply done = submitTo(server.url(), 50);
        QCOMPARE(done.outcome, SubmitOutcome::Unknown);
        QCOMPARE(count(done, MessageState::Sent), 10);
        const qsizetype doubted = 50 - 10 - done.notTaken.size();
        QVERIFY2(doubted >= 1 && doubted <= 6, qPrintable(QString::number(doubted)));
    }
    void shouldSayWhatItKnowsWhenTheLastOnesAreInDoubt()
    {
        RawServer server(firstGood(3, {}));
        const SubmitReply done = submitTo(server.url(), 4);
        QCOMPARE(done.outcome, SubmitOutcome::Answered); // the contract's word for: three are known, the rest is not
        QCOMPARE(count(done, MessageState::Sent), 3);
        QVERIFY(done.notTaken.isEmpty());
        RawServer none(firstGood(0, {}));
        const SubmitReply lost = submitTo(none.url(), 4);
        QCOMPARE(lost.outcome, SubmitOutcome::Unknown);
        QVERIFY(lost.facts.isEmpty() && lost.notTaken.isEmpty());
    }
    void shouldDoubtNobodyWhereNobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        const SubmitReply done = submitTo(url, 20);
        QCOMPARE(done.outcome, SubmitOutcome::NotAccepted);
        QCOMPARE(done.notTaken.size(), 20);
        QVERIFY(done.facts.isEmpty());
    }
    void shouldStopTheAccount()
    {
        RawServer wrong(firstGood(0, wire(403, "Authorization failed for sendsms")));
        SubmitReply done = submitTo(wrong.url(), 20);
        QCOMPARE(done.outcome, SubmitOutcome::AccountStopped);
        QCOMPARE(done.notTaken.size(), 20);
        RawServer noRoute(firstGood(0, wire(403, "Not routable. Do not try again.")));
        done = submitTo(noRoute.url(), 50);
        QCOMPARE(done.outcome, SubmitOutcome::AccountStopped);
        QVERIFY(count(done, MessageState::Failed) >= 5 && count(done, MessageState::Failed) <= 10);
        QCOMPARE(done.facts.size() + done.notTaken.size(), 50);
        qunsetenv("OTKLIK_TEST_KANNEL");
        QCOMPARE(submitTo(noRoute.url(), 1).code, u"key.missing"_s);
        for (const char *unusable : {"nocolon", "a:", ":b", "a:b c", "a:b\r\nX: y"}) {
            qputenv("OTKLIK_TEST_KANNEL", unusable);
            QCOMPARE(submitTo(noRoute.url(), 1).code, u"key.unusable"_s);
        }
    }
    void shouldRefuseAsOne()
    {
        RawServer server(firstGood(0, wire(400, "Sender missing and no global set, rejected")));
        SubmitReply done = submitTo(server.url(), 3);
        QCOMPARE(done.outcome, SubmitOutcome::Refused);
        QCOMPARE(done.code, u"kannel:400"_s);
        done = submitTo(server.url(), 50); // the rest would fare the same
        QCOMPARE(done.outcome, SubmitOutcome::Answered);
        QVERIFY(count(done, MessageState::Failed) >= 5 && count(done, MessageState::Failed) <= 10);
        QCOMPARE(done.facts.size() + done.notTaken.size(), 50);
        RawServer one(firstGood(4, wire(400, "denied")));
        done = submitTo(one.url(), 5);
        QCOMPARE(done.outcome, SubmitOutcome::Answered);
        QCOMPARE(count(done, MessageState::Failed), 1);
    }
    void shouldGiveUpInTime()
    {
        RawServer silent([](QTcpSocket *) {});
        QElapsedTimer clock;
        clock.start();
        const SubmitReply done = submitTo(silent.url(), 50, 700);
        QVERIFY(clock.elapsed() < 3000);
        QCOMPARE(done.outcome, SubmitOutcome::Unknown);
        QVERIFY(done.facts.isEmpty());
        QVERIFY(done.notTaken.size() >= 44);
    }
    void shouldTestWithoutSending()
    {
        const auto said = [](const QByteArray &answer) {
            RawServer server(firstGood(0, answer));
            KannelChannel channel(account(server.url()), std::make_shared<NetworkTransport>());
            return await(channel.test(), Result<QString>(fail(Failure::Internal, u"none"_s, u"none"_s)));
        };
        OTKLIK_VALUE(good, said(wire(400, "Missing receiver(s) number(s), rejected")));
        QVERIFY(!good.isEmpty());
        OTKLIK_ERROR(said(wire(403, "Authorization failed for sendsms")), "http:403");
        OTKLIK_ERROR(said(wire(404, "")), "http:404");
    }

    void shouldCheckAddresses()
    {
        const auto check = [](const QString &url, const QString &callback) {
            return checkAccount({u"K"_s, u"kannel"_s, url, {}, callback});
        };
        OTKLIK_DONE(check(u"http://127.0.0.1:13013/cgi-bin/sendsms"_s, u"http://127.0.0.1:8880"_s));
        OTKLIK_DONE(check(u"https://kannel.example:13015"_s, {}));
        OTKLIK_DONE(check(u"http://[::1]:13013"_s, {}));
        OTKLIK_ERROR(check(u"http://kannel.example:13013"_s, {}), "gateway.http_refused");
        OTKLIK_ERROR(check(u"http://u:p@127.0.0.1:13013"_s, {}), "gateway.bad_url");
        OTKLIK_ERROR(check(u"http://127.0.0.1:13013?password=x"_s, {}), "gateway.bad_url");
        OTKLIK_ERROR(check({}, {}), "gateway.bad_url");
        OTKLIK_ERROR(check(u"http://127.0.0.1:1"_s, u"ftp://x"_s), "gateway.bad_callback");
        OTKLIK_ERROR(check(u"http://127.0.0.1:1"_s, u"http://x/%d"_s), "gateway.bad_callback");
        OTKLIK_ERROR(checkAccount({u"T"_s, u"training"_s, {}, {}, u"http://x"_s}), "gateway.no_callback");
        QVERIFY(isBuilt(u"kannel"_s));
    }
};

QTEST_GUILESS_MAIN(KannelTest)
#include "tst_kannel.moc"
