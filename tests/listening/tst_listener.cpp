// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayaccounts.h"
#include "httphead.h"
#include "infobipinbound.h"
#include "kannelinbound.h"
#include "kannelwire.h"
#include "listener.h"
#include "smtpchannel.h"
#include "testdatabase.h"

#include <QMessageAuthenticationCode>
#include <QTcpSocket>

using namespace otklik;
using namespace otklik::listening;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray id = "01936f00-0000-7000-8000-000000000001";

QByteArray signedQuery(const QByteArray &more = "&type=1&ts=0", const QString &account = u"Город"_s)
{
    const QByteArray key = channels::kannel::Credentials{"city", "secret"}.hookKey();
    return "id=" + id + "&sig=" + channels::kannel::signature(key, account, id) + more;
}

QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

const QByteArray hook = "/hooks/kannel/%D0%93%D0%BE%D1%80%D0%BE%D0%B4/dlr";

/// A database with a Kannel account, and the listener before it.
struct Served
{
    explicit Served(const FrontLimits &limits = {})
    {
        qputenv("OTKLIK_TEST_KANNEL", "city:secret");
        messaging::GatewayAccount account;
        account.name = u"Город"_s;
        account.kind = u"kannel"_s;
        account.channel = u"sms"_s;
        account.keyEnv = u"OTKLIK_TEST_KANNEL"_s;
        account.callback = u"http://127.0.0.1:8880"_s;
        gateway = messaging::GatewayAccounts::add(data.db(), account).value().id;
        listener = std::make_unique<Listener>(data.url(), Clock(), limits);
        port = listener->listen(u"127.0.0.1:0"_s).value();
    }
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket;
    }
    /// All that comes back until the connection is closed, or an answer is whole.
    QByteArray ask(const QByteArray &bytes, int milliseconds = 8000) const
    {
        auto socket = connected();
        socket->write(bytes);
        return answerOf(*socket, milliseconds);
    }
    static QByteArray answerOf(QTcpSocket &socket, int milliseconds = 8000)
    {
        QByteArray seen;
        QElapsedTimer clock;
        clock.start();
        const auto isWhole = [&seen] {
            const qsizetype head = seen.indexOf("\r\n\r\n");
            const qsizetype at = seen.indexOf("Content-Length: ");
            return head > 0 && at > 0 &&
                   seen.size() >= head + 4 + seen.mid(at + 16, seen.indexOf('\r', at) - at - 16).toInt();
        };
        while (!isWhole() && clock.elapsed() < milliseconds &&
               (socket.waitForReadyRead(200) || socket.state() != QAbstractSocket::UnconnectedState))
            seen += socket.readAll();
        return seen + socket.readAll();
    }
    int status(const QByteArray &bytes, int milliseconds = 8000) const
    {
        return ask(bytes, milliseconds).mid(9, 3).toInt();
    }
    qint64 stored() { return data.sql(u"SELECT COUNT(*) AS n FROM report_batch"_s).first().integer("n"); }

    TestDatabase data;
    GatewayId gateway;
    std::unique_ptr<Listener> listener;
    quint16 port = 0;
};

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("plain", "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n", 200);
        row("1.0", "GET / HTTP/1.0\r\n\r\n", 200);
        row("half", "GET / HTTP/1.1\r\nHost: x\r\n", 0);
        row("nothing yet", "GE", 0);
        row("garbage with a line", "hello\n", 400);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\n", 8), 400);
        row("two blanks", "GET  / HTTP/1.1\r\n\r\n", 400);
        row("no slash", "GET http://x/ HTTP/1.1\r\n\r\n", 400);
        row("control in the target", "GET /\x01 HTTP/1.1\r\n\r\n", 400);
        row("version 2", "GET / HTTP/2.0\r\n\r\n", 400 + 105);
        row("folded", "GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\nA\r\n\r\n", 400);
        row("blank before the colon", "GET / HTTP/1.1\r\nA : b\r\n\r\n", 400);
        row("a length twice", "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
        row("a length below zero", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
        row("a huge length", "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
        row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
        row("large", "GET / HTTP/1.1\r\nA: " + QByteArray(2000, 'a') + "\r\n\r\n", 431);
        row("large and not whole", "GET / HTTP/1.1\r\nA: " + QByteArray(2000, 'a'), 431);
    }
    void shouldReadHeads()
    {
        QFETCH(QByteArray, bytes);
        HttpHead head;
        QTEST(readHead(bytes, 1024, head), "status");
    }
    void shouldReadWhatAHeadSays()
    {
        HttpHead head;
        QCOMPARE(readHead("POST /p/q?a=%20&b HTTP/1.0\r\ncontent-LENGTH: 12\r\nConnection: Keep-Alive\r\n\r\nrest",
                          1024, head),
                 200);
        QCOMPARE(head.method, "POST");
        QCOMPARE(head.path, "/p/q");
        QCOMPARE(head.query, "a=%20&b");
        QCOMPARE(head.length, 12);
        QVERIFY(head.keepAlive);
        QCOMPARE(head.size, 74);
    }

    void shouldStoreSignedReportsBeforeTheAnswer()
    {
        Served served;
        QCOMPARE(served.status(get(hook + '?' + signedQuery())), 200);
        const auto rows = served.data.sql(u"SELECT gateway_id, body FROM report_batch"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().integer("gateway_id"), served.gateway.value);
        const auto fact = channels::kannel::readReportLine(rows.first().text("body").toUtf8().trimmed());
        QVERIFY(fact);
        QCOMPARE(fact->messageId.toLatin1(), id);
        QCOMPARE(fact->state, messaging::MessageState::Delivered);
        QCOMPARE(served.status(get(hook + '?' + signedQuery("&type=nonsense"))), 200); // kept for review
        QCOMPARE(served.stored(), 2);
    }
    void shouldStoreManyFromOneConnection()
    {
        Served served;
        auto socket = served.connected();
        for (int i = 0; i < 20; ++i) // all at once: they are answered one after another
            socket->write(get(hook + '?' + signedQuery()));
        QByteArray seen;
        QElapsedTimer clock;
        clock.start();
        while (seen.count("HTTP/1.1 200") < 20 && clock.elapsed() < 8000 && socket->waitForReadyRead(2000))
            seen += socket->readAll();
        QCOMPARE(seen.count("HTTP/1.1 200"), 20);
        QCOMPARE(served.stored(), 20);
    }
    void shouldApplyNothingThatIsNotSigned()
    {
        Served served;
        QByteArray forged = signedQuery();
        forged[3] = forged[3] == '0' ? '1' : '0';
        QCOMPARE(served.status(get(hook + '?' + forged)), 403);
        QCOMPARE(served.status(get(hook + "?id=" + id + "&type=1")), 403);
        QCOMPARE(served.status(get(hook + '?' + signedQuery({}, u"Другой"_s))), 403);
        QCOMPARE(served.status(get("/hooks/kannel/nobody/dlr?" + signedQuery())), 404);
        QCOMPARE(served.status(get(hook)), 400);
        QCOMPARE(served.stored(), 0);
        const QByteArray metrics = served.ask(get("/metrics"));
        QVERIFY2(metrics.contains("otklik_hook_requests_total{what=\"wrong_signature\"} 3\n"), metrics.constData());
        QVERIFY(metrics.contains("otklik_hook_requests_total{what=\"unknown_account\"} 1\n"));
        QVERIFY(metrics.contains("otklik_hook_requests_total{what=\"stored\"} 0\n"));
    }
    void shouldTakeTheOldKeyForAWhile()
    {
        qputenv("OTKLIK_TEST_KANNEL_OLD", "city:secret");
        Served served;
        qputenv("OTKLIK_TEST_KANNEL", "city:new");
        QCOMPARE(served.status(get(hook + '?' + signedQuery())), 200);
        qunsetenv("OTKLIK_TEST_KANNEL_OLD");
        Served without;
        qputenv("OTKLIK_TEST_KANNEL", "city:new");
        QCOMPARE(without.status(get(hook + '?' + signedQuery())), 403);
        Served keyless;
        qunsetenv("OTKLIK_TEST_KANNEL");
        QCOMPARE(keyless.status(get(hook + '?' + signedQuery())), 503); // it may come again
    }
    void shouldStoreWhatPeopleWrite()
    {
        Served served;
        const QByteArray key = channels::kannel::Credentials{"city", "secret"}.hookKey();
        const QByteArray mo = "/hooks/kannel/%D0%93%D0%BE%D1%80%D0%BE%D0%B4/mo?from=%2B79161234567&text=%D0%A1&sig=";
        const QByteArray token = channels::kannel::inboundToken(key, u"Город"_s);
        const QByteArray answer = served.ask(get(mo + token));
        QVERIFY2(answer.startsWith("HTTP/1.1 200") && answer.endsWith("\r\n\r\n"),
                 answer.constData()); // no body: it would be sent to the resident
        QCOMPARE(served.status(get(mo + channels::kannel::inboundToken(key, u"Другой"_s))), 403);
        QCOMPARE(served.status(get(mo)), 403);
        QCOMPARE(served.status(get("/hooks/kannel/nobody/mo?sig=" + token)), 404);
        const QByteArray push =
            "POST /hooks/infobip/%D0%93%D0%BE%D1%80%D0%BE%D0%B4/inbound HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}";
        QCOMPARE(served.status(push), 404); // that account is a Kannel's
        const auto bodies = served.data.sql(u"SELECT body FROM inbound_batch"_s);
        QCOMPARE(bodies.size(), 1);
        const auto text = channels::kannel::readInboundLine(bodies.first().text("body").trimmed().toUtf8());
        QVERIFY(text.has_value());
        QCOMPARE(text->from, u"+79161234567"_s);
        QCOMPARE(text->text, u"С"_s);
        QCOMPARE(served.stored(), 0); // not among the reports
    }
    void shouldKnowPushesByTheirSecret()
    {
        using channels::infobip::HookSecret;
        const QByteArray body = "{\"results\":[]}";
        const HookSecret basic{{}, "city:secret"};
        QVERIFY(isPushed(basic, "Basic " + QByteArray("city:secret").toBase64(), {}, body));
        QVERIFY(!isPushed(basic, {}, {}, body));
        QVERIFY(!isPushed(basic, "Basic " + QByteArray("city:secre").toBase64(), {}, body));
        QVERIFY(!isPushed(HookSecret{}, "Basic ", {}, body)); // an empty secret fits nothing
        const HookSecret hmac{"x-signature", "a secret that is long"};
        const QByteArray mac = QMessageAuthenticationCode::hash(body, hmac.secret, QCryptographicHash::Sha256);
        for (const QByteArray &signature : {mac.toHex(), "SHA256=" + mac.toHex().toUpper(), mac.toBase64()})
            QVERIFY2(isPushed(hmac, {}, signature, body), signature.constData());
        QVERIFY(!isPushed(hmac, {}, mac.toHex(), body + ' '));
        QVERIFY(!isPushed(hmac, {}, {}, body));
        for (const auto &[value, good] : {std::pair("basic a:b", true), std::pair("hmac X-Sig 0123456789abcdef", true),
                                          std::pair("hmac X-Sig short", false), std::pair("hmac", false),
                                          std::pair("a:b", false), std::pair("", false)}) {
            qputenv("OTKLIK_TEST_PUSH_HOOK", value);
            QCOMPARE(channels::infobip::readHookSecret(u"OTKLIK_TEST_PUSH"_s).has_value(), good);
        }
        QVERIFY(!channels::infobip::readHookSecret({}));
    }
    void shouldKnowNoOtherAddress()
    {
        Served served;
        for (const QByteArray &target :
             {QByteArray("/"), QByteArray("/hooks/kannel/x/mo?a=b"), QByteArray("/hooks/infobip/x/events"),
              QByteArray("/hooks/kannel/a/b/dlr?x=y"), QByteArray("/hooks/kannel/dlr"), QByteArray("/../etc/passwd")})
            QCOMPARE(served.status(get(target)), 404);
        QCOMPARE(served.status("POST " + hook + '?' + signedQuery() + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n"), 405);
        QCOMPARE(served.stored(), 0);
    }
    void shouldKeepItsLimits()
    {
        FrontLimits limits;
        limits.requestMilliseconds = 400;
        limits.idleMilliseconds = 400;
        limits.connections = 8;
        Served served(limits);
        QCOMPARE(served.status("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n"), 413);
        QCOMPARE(served.status("POST / HTTP/1.1\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1048576, 'x')), 404);
        QCOMPARE(served.status(get("/" + QByteArray(17000, 'a'))), 431);
        QCOMPARE(served.status("rubbish\r\n\r\n"), 400);
        // A slow client: its time is for the whole request, whatever it trickles.
        QElapsedTimer clock;
        clock.start();
        {
            auto slow = served.connected();
            QVERIFY(slow->waitForConnected());
            QTimer trickle;
            connect(&trickle, &QTimer::timeout, slow.get(), [&] { slow->write("A"); });
            slow->write("GET /health HTTP/1.1\r\nX: ");
            trickle.start(50);
            QTRY_COMPARE_WITH_TIMEOUT(slow->state(), QAbstractSocket::UnconnectedState, 5000);
            QVERIFY(slow->readAll().startsWith("HTTP/1.1 408"));
            QVERIFY(clock.elapsed() >= 350 && clock.elapsed() < 3000);
        }
        // One that says nothing, before and after a request.
        auto silent = served.connected();
        QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QAbstractSocket::ConnectedState, 2000);
        QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QAbstractSocket::UnconnectedState, 5000);
        auto idle = served.connected();
        idle->write(get("/health"));
        QVERIFY(Served::answerOf(*idle).startsWith("HTTP/1.1 200"));
        QTRY_COMPARE_WITH_TIMEOUT(idle->state(), QAbstractSocket::UnconnectedState, 5000);
        // Too many at once: the ninth is turned away, and then there is room again.
        std::vector<std::unique_ptr<QTcpSocket>> many;
        for (int i = 0; i < 9; ++i) {
            many.push_back(served.connected());
            QVERIFY(many.back()->waitForConnected()); // by the kernel
        }
        const auto open = [&] {
            return std::count_if(many.begin(), many.end(),
                                 [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, 5000);
        // Eight had their time; who is one too many is not even told so.
        QCOMPARE(std::count_if(many.begin(), many.end(),
                               [](const auto &s) { return s->readAll().startsWith("HTTP/1.1 408"); }),
                 8);
        QCOMPARE(served.status(get("/health")), 200);
    }
    void shouldLetReadersOutOfATopic()
    {
        Served served;
        messaging::GatewayAccount account;
        account.name = u"Mail"_s;
        account.kind = u"smtp"_s;
        account.channel = u"email"_s;
        account.url = u"smtp://city@127.0.0.1?from=city@example.org"_s;
        account.keyEnv = u"OTKLIK_TEST_MAIL"_s;
        qunsetenv("OTKLIK_TEST_MAIL");
        OTKLIK_VALUE(added, messaging::GatewayAccounts::add(served.data.db(), account));
        const auto token = [](const QString &keyEnv) {
            return channels::smtp::token(channels::smtp::addressKey(u"Mail"_s, keyEnv), QString::fromLatin1(id));
        };
        const auto post = [](const QByteArray &target, const QByteArray &body = "List-Unsubscribe=One-Click") {
            return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body;
        };
        // Where the variable is not set it cannot be told whose token it is, so nobody is sent away for good.
        QCOMPARE(served.status(post("/u/" + token({}))), 503);
        qputenv("OTKLIK_TEST_MAIL", "secret");
        const QByteArray good = token(u"OTKLIK_TEST_MAIL"_s);
        QTRY_COMPARE_WITH_TIMEOUT(served.status(post("/u/" + good)), 200, 10000);
        QCOMPARE(served.status(post("/u/" + good, {})), 200); // whatever the body says
        QVERIFY(served.stored() >= 1);
        const QByteArray body =
            served.data.sql(u"SELECT body FROM report_batch ORDER BY id"_s).first().text("body").toUtf8();
        channels::SmtpChannel channel(
            channels::smtp::readAccount(u"Mail"_s, account.url + u"&unsubscribe=https://n.example"_s, account.keyEnv)
                .value());
        QVERIFY(channel.capabilities().sendsReports);
        const auto facts = channel.interpretReports(body, nullptr);
        QCOMPARE(facts.first().messageId, QString::fromLatin1(id));
        QCOMPARE(facts.first().optOut, messaging::OptOut::Topic);
        const qint64 before = served.stored();
        QVERIFY(served.ask(get("/u/" + good)).contains("<form method=\"post\">"));
        QCOMPARE(served.status(post("/u/" + good.left(good.size() - 1))), 404);
        QCOMPARE(served.status(post("/u/" + QByteArray(good).replace(good.size() - 4, 4, "0000"))), 404);
        QCOMPARE(served.status(post("/u/")), 404);
        QCOMPARE(served.status("PUT /u/" + good + " HTTP/1.1\r\nHost: x\r\n\r\n"), 405);
        QCOMPARE(served.stored(), before);
        // A token is no key to what Kannel brings.
        QCOMPARE(served.status(get("/hooks/kannel/Mail/dlr?" + signedQuery({}, u"Mail"_s))), 404);
        qunsetenv("OTKLIK_TEST_MAIL");
    }
    void shouldTellHowItIs()
    {
        Served served;
        QCOMPARE(served.status(get("/health")), 200);
        QCOMPARE(served.status(get(hook + '?' + signedQuery())), 200);
        const QByteArray metrics = served.ask(get("/metrics"));
        for (const QByteArray &line : {QByteArray("otklik_messages_queued{account=\"Город\"} 0\n"),
                                       QByteArray("otklik_messages_queued{account=\"\"} 0\n"),
                                       QByteArray("otklik_messages_unknown{account=\"Город\"} 0\n"),
                                       QByteArray("otklik_account_ready{account=\"Город\"} 1\n"),
                                       QByteArray("otklik_message_facts_total{account=\"Город\",state=\"failed\"} 0\n"),
                                       QByteArray("otklik_reports_waiting 1\n"), QByteArray("otklik_database_up 1\n"),
                                       QByteArray("otklik_clock_skew_seconds ")})
            QVERIFY2(metrics.contains(line), metrics.constData());
    }
    void shouldListenToThisMachineOnly()
    {
        TestDatabase data;
        Listener listener(data.url(), Clock());
        OTKLIK_ERROR(listener.listen(u"0.0.0.0:0"_s), "listen.not_loopback");
        OTKLIK_ERROR(listener.listen(u"8880"_s), "listen.bad_address");
        OTKLIK_ERROR(listener.listen(u"127.0.0.1"_s), "listen.bad_address");
        OTKLIK_ERROR(listener.listen(u"example.org:1"_s), "listen.bad_address");
        OTKLIK_VALUE(port, listener.listen(u"127.0.0.1:0"_s));
        Listener second(data.url(), Clock());
        OTKLIK_ERROR(second.listen(u"127.0.0.1:%1"_s.arg(port)), "listen.cannot");
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
