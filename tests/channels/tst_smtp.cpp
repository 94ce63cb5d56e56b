// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "channelfactory.h"
#include "maildir.h"
#include "mailparts.h"
#include "smtpchannel.h"
#include "smtpfixture.h"

using namespace otklik;
using namespace otklik::channels;
using namespace otklik::messaging;
using namespace Qt::Literals::StringLiterals;
using otklik::test::await;
using otklik::test::ScriptedMail;

namespace {

constexpr int timeout = 6000;

QString idOf(int number)
{
    return u"01937f3a-1111-7abc-8def-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

OutgoingMessage messageTo(int number, const QString &address = {})
{
    return {
        idOf(number), address.isEmpty() ? u"anna%1@there.example"_s.arg(number) : address, {}, u"Hello"_s, u"Meters"_s};
}

OutgoingBatch batchOf(int count)
{
    OutgoingBatch batch;
    batch.bulkId = u"bulk"_s;
    batch.campaign = 7;
    batch.topic = 3;
    for (int i = 1; i <= count; ++i)
        batch.messages << messageTo(i);
    return batch;
}

smtp::Account accountOf(const QString &url, const QString &keyEnv = {})
{
    const auto account = smtp::readAccount(u"Mail"_s, url, keyEnv);
    if (!account)
        qFatal("%s", qPrintable(account.error().sentence));
    return *account;
}

SubmitReply submit(const ScriptedMail &server, const OutgoingBatch &batch, const QString &more = u"&connections=1"_s,
                   int milliseconds = timeout)
{
    SmtpChannel channel(accountOf(server.url(more)));
    return await(channel.submit(batch, milliseconds));
}

/// "sent 1,2 failed 3 back 4": numbers of messages.
QString shown(const SubmitReply &reply)
{
    const auto number = [](const QString &id) { return QString::number(id.right(12).toInt()); };
    QStringList sent;
    QStringList failed;
    QStringList back;
    for (const MessageFact &fact : reply.facts)
        (fact.state == MessageState::Sent ? sent : failed) << number(fact.messageId);
    for (const QString &id : reply.notTaken)
        back << number(id);
    sent.sort();
    failed.sort();
    back.sort();
    static const QStringList outcomes{u"answered"_s, u"not accepted"_s, u"stopped"_s, u"refused"_s, u"unknown"_s};
    return u"%1: sent %2 failed %3 back %4"_s
        .arg(outcomes.value(int(reply.outcome)), sent.join(u','), failed.join(u','), back.join(u','))
        .simplified();
}

QString valueOf(const MailParts &parts, const char *name)
{
    return parts.header(name);
}

} // namespace

class TestSmtp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadAnAccount_data();
    void shouldReadAnAccount();
    void shouldSignItsAddresses();
    void shouldComposeAMailThatEveryProgramReads();
    void shouldOfferTheWayOut();
    void shouldKeepHeadersToThemselves();
    void shouldMakeAPageOfAText_data();
    void shouldMakeAPageOfAText();
    void shouldHandOverABatchOnKeptConnections();
    void shouldSayWhatBecameOfAMail_data();
    void shouldSayWhatBecameOfAMail();
    void shouldRefuseToTalkInTheOpen();
    void shouldWaitForAServerThatIsAway();
    void shouldOpenAClosedConnectionAgain();
    void shouldNotLeaveAMailOutThatIsOnlyLate();
    void shouldAskForItsPassword();
    void shouldTestWithoutSending();
    void shouldEndAtOnceWhenItIsStopped();
    void shouldReadAndPutAwayAMaildir();
};

void TestSmtp::shouldReadAnAccount_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(expected);
    };
    row("smtp://city%40example.org@mail.example.org/?from=City%20%3Ccity@example.org%3E",
        "mail.example.org:587 starttls city@example.org City <city@example.org> example.org");
    row("smtps://mail.example.org?from=city@example.org&domain=Bounces.Example.org",
        "mail.example.org:465 tls  city@example.org bounces.example.org");
    row("mail.example.org:25?from=city@example.org&html=no&connections=2",
        "mail.example.org:25 starttls  city@example.org example.org");
    row("smtp://u:secret@mail.example.org?from=city@example.org", "gateway.password_in_url");
    row("https://mail.example.org?from=city@example.org", "gateway.bad_url");
    row("smtp://?from=city@example.org", "gateway.bad_url");
    row("smtp://mail.example.org/path?from=city@example.org", "gateway.bad_url");
    row("smtp://mail.example.org", "gateway.no_from");
    row("smtp://mail.example.org?from=city", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org%0d%0aBcc:x@y.example", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&bounces=/var/mail", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&bounces=maildir:relative", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&bounces=imaps://u%2540e.org@mail.example.org/INBOX",
        "mail.example.org:587 starttls  city@example.org example.org");
    row("smtp://mail.example.org?from=city@example.org&bounces=imaps://mail.example.org",
        "gateway.bad_option"); // whose?
    row("smtp://mail.example.org?from=city@example.org&bounces=imaps://u:secret@mail.example.org",
        "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&bounces=imaps://u@mail.example.org/a%250d%250ab",
        "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&unsubscribe=http://example.org", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&helo=a%0d%0aMAIL", "gateway.bad_option");
    row("smtp://mail.example.org?from=city@example.org&frob=1", "gateway.bad_option");
}

void TestSmtp::shouldReadAnAccount()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    const auto account = smtp::readAccount(u"Mail"_s, url, {});
    QCOMPARE(bool(checkAccount({u"Mail"_s, u"smtp"_s, url, {}})), account.has_value());
    if (!account) {
        QCOMPARE(account.error().code, expected);
        QVERIFY(!account.error().sentence.contains(u"secret"_s));
        return;
    }
    const QString from = account->from.name.isEmpty() ? account->from.address
                                                      : account->from.name + u" <"_s + account->from.address + u'>';
    QCOMPARE(u"%1:%2 %3 %4 %5 %6"_s.arg(account->host)
                 .arg(account->port)
                 .arg(account->tlsAtOnce ? u"tls"_s : u"starttls"_s, account->user, from, account->domain),
             expected);
}

void TestSmtp::shouldSignItsAddresses()
{
    const smtp::Account account = accountOf(u"smtp://mail.example.org?from=city@example.org"_s);
    const QByteArray address = smtp::ownAddress(account, "key", "bounce", idOf(1));
    QVERIFY(address.left(address.indexOf('@')).size() <= 64); // RFC 5321 §4.5.3.1.1
    const auto own = smtp::readOwnAddress("key", QString::fromLatin1(address).toUpper());
    QVERIFY(own && own->isSigned);
    QCOMPARE(own->messageId, idOf(1));
    QVERIFY(!smtp::readOwnAddress("other", QString::fromLatin1(address))->isSigned);
    QVERIFY(!smtp::readOwnAddress("key", u"bounce+x@example.org"_s));
}

void TestSmtp::shouldComposeAMailThatEveryProgramReads()
{
    const smtp::Account account =
        accountOf(u"smtp://mail.example.org?from=%D0%93%D0%BE%D1%80%D0%BE%D0%B4%20%3Ccity@example.org%3E"_s);
    OutgoingMessage message = messageTo(1);
    message.subject = u"Показания счётчиков за ноябрь: передайте их до двадцать пятого числа, пожалуйста 💧"_s;
    message.text =
        u"Здравствуйте, Анна!\n\nПередайте показания: https://city.example/m?a=1&b=2.\n.точка в начале строки\nمرحبا"_s;
    const smtp::Mail mail =
        smtp::composeMail(account, "key", message, {7, 3, QDateTime(QDate(2026, 11, 5), QTime(6, 7, 8), Qt::UTC)});
    QCOMPARE(mail.to, QByteArray("anna1@there.example"));
    QCOMPARE(mail.from, smtp::ownAddress(account, "key", "bounce", idOf(1)));
    for (const QByteArray &line : mail.content.split('\n')) {
        QVERIFY2(line.endsWith('\r') || line.isEmpty(), line.constData());
        QVERIFY2(line.size() <= 140, line.constData());
        QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c > 0 && c < 0x7f; }));
    }
    const MailParts parts = takeApart(mail.content); // by GMime, which had no part in making it
    QCOMPARE(valueOf(parts, "subject"), message.subject);
    QCOMPARE(valueOf(parts, "message-id"), u'<' + idOf(1) + u"@example.org>"_s);
    QCOMPARE(valueOf(parts, "from"), u"Город <city@example.org>"_s);
    QCOMPARE(valueOf(parts, "to"), u"<anna1@there.example>"_s);
    QCOMPARE(valueOf(parts, "date"), u"Thu, 05 Nov 2026 06:07:08 +0000"_s);
    QCOMPARE(parts.date, QDateTime(QDate(2026, 11, 5), QTime(6, 7, 8), Qt::UTC));
    QCOMPARE(valueOf(parts, "auto-submitted"), u"auto-generated"_s);
    QCOMPARE(valueOf(parts, "precedence"), u"bulk"_s);
    QCOMPARE(valueOf(parts, "list-id"), u"<topic-3.example.org>"_s);
    QCOMPARE(valueOf(parts, "x-campaign-id"), u"7"_s);
    QCOMPARE(parts.mediaType, u"multipart/alternative"_s);
    QString text = parts.text;
    text.replace(u"\r\n"_s, u"\n"_s);
    QVERIFY2(text.startsWith(message.text), qPrintable(text));
    QVERIFY(text.contains(u"<a href=\"https://city.example/m?a=1&amp;b=2\">"_s));
    // A message of its own belongs to no list, and without a subject its first line stands there.
    message.subject.clear();
    const MailParts single =
        takeApart(smtp::composeMail(account, "key", message, {0, 0, QDateTime::currentDateTimeUtc()}).content);
    QCOMPARE(valueOf(single, "subject"), u"Здравствуйте, Анна!"_s);
    QCOMPARE(valueOf(single, "list-id") + valueOf(single, "precedence") + valueOf(single, "x-campaign-id"), QString());
    const MailParts bare =
        takeApart(smtp::composeMail(accountOf(u"smtp://m.example.org?from=city@example.org&html=no"_s), "key", message,
                                    {0, 0, QDateTime::currentDateTimeUtc()})
                      .content);
    QCOMPARE(bare.mediaType, u"text/plain"_s);
    QString plainText = bare.text;
    QCOMPARE(plainText.replace(u"\r\n"_s, u"\n"_s).trimmed(), message.text);
}

void TestSmtp::shouldOfferTheWayOut()
{
    const smtp::MailContext context{7, 3, QDateTime::currentDateTimeUtc()};
    const QByteArray token = smtp::token("key", idOf(1));
    const MailParts byMail = takeApart(
        smtp::composeMail(accountOf(u"smtp://m.example.org?from=city@example.org"_s), "key", messageTo(1), context)
            .content);
    QCOMPARE(valueOf(byMail, "list-unsubscribe"),
             u"<mailto:unsubscribe+%1@example.org?subject=unsubscribe>"_s.arg(QString::fromLatin1(token)));
    QCOMPARE(valueOf(byMail, "list-unsubscribe-post"), QString());
    const MailParts byPage =
        takeApart(smtp::composeMail(
                      accountOf(u"smtp://m.example.org?from=city@example.org&unsubscribe=https://news.example.org/"_s),
                      "key", messageTo(1), context)
                      .content);
    QVERIFY(valueOf(byPage, "list-unsubscribe")
                .startsWith(u"<https://news.example.org/u/%1>, <mailto:"_s.arg(QString::fromLatin1(token))));
    QCOMPARE(valueOf(byPage, "list-unsubscribe-post"), u"List-Unsubscribe=One-Click"_s);
}

void TestSmtp::shouldKeepHeadersToThemselves()
{
    const smtp::Account account = accountOf(u"smtp://mail.example.org?from=city@example.org"_s);
    for (const QString &end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s, u"\0"_s}) {
        OutgoingMessage message = messageTo(1);
        message.subject = u"Meters"_s + end + u"Bcc: victim@example.org"_s + end + end + u"body"_s;
        message.sender = u"City"_s + end + u"Bcc: victim@example.org <city@example.org>"_s;
        const MailParts parts =
            takeApart(smtp::composeMail(account, "key", message, {1, 1, QDateTime::currentDateTimeUtc()}).content);
        QCOMPARE(valueOf(parts, "bcc"), QString());
        QVERIFY(valueOf(parts, "subject").startsWith(u"Meters"_s));
        QCOMPARE(parts.mediaType, u"multipart/alternative"_s);
    }
    for (const QString &address :
         {u"anna@there.example\r\nRCPT TO:<x@y.example>"_s, u"anna@there.example> NOTIFY=NEVER"_s,
          u"<a@b.example>,<c@d.example>"_s, u"анна@there.example"_s, u"\"a b\"@there.example"_s, u""_s}) {
        const auto refused = smtp::refusedByUs(messageTo(1, address.isEmpty() ? u" "_s : address));
        QVERIFY2(refused, qPrintable(address));
        QCOMPARE(refused->code, u"smtp:bad_address"_s);
        QVERIFY(refused->permanent && !refused->deadAddress);
    }
    QVERIFY(!smtp::refusedByUs(messageTo(1)));
    QCOMPARE(smtp::headerText(u"a\r\nBcc: x\u2028y"_s), QByteArray("a Bcc: x y"));
    // A subject that only looks encoded is shown as it was typed; a half letter spoils nothing.
    QCOMPARE(valueOf(takeApart("Subject: " + smtp::headerText(u"=?UTF-8?Q?x?="_s) + "\r\n\r\n"), "subject"),
             u"=?UTF-8?Q?x?="_s);
    QVERIFY(!smtp::headerText(u"x"_s + QChar(0xD83D)).isEmpty());
    const QString wordy = u"word "_s.repeated(60).trimmed();
    QCOMPARE(valueOf(takeApart("Subject: " + smtp::headerText(wordy) + "\r\n\r\n"), "subject"), wordy);
}

void TestSmtp::shouldMakeAPageOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("escaped") << u"<script>alert(\"1\" & '2')</script>"_s
                             << u"&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"_s;
    QTest::newRow("link") << u"See https://a.example/x."_s
                          << u"See <a href=\"https://a.example/x\">https://a.example/x</a>."_s;
    QTest::newRow("link with a quote") << u"https://a.example/\"onclick=x"_s
                                       << u"<a href=\"https://a.example/\">https://a.example/</a>&quot;onclick=x"_s;
    QTest::newRow("no link") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
    QTest::newRow("lines") << u"a\r\nb\n\nc"_s << u"a<br>\nb</p>\n<p dir=\"auto\">c"_s;
    QTest::newRow("arabic") << u"انظر https://a.example/، شكرا"_s
                            << u"انظر <a href=\"https://a.example/\">https://a.example/</a>، شكرا"_s;
}

void TestSmtp::shouldMakeAPageOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString page = smtp::htmlOf(text);
    const qsizetype begin = page.indexOf(u"<p dir=\"auto\">"_s) + 14;
    QCOMPARE(page.mid(begin, page.lastIndexOf(u"</p>"_s) - begin), expected);
}

void TestSmtp::shouldHandOverABatchOnKeptConnections()
{
    ScriptedMail server([](const QByteArray &command, int) { return ScriptedMail::usual(command); });
    SmtpChannel channel(accountOf(server.url(u"&connections=3"_s)));
    const QThread *here = QThread::currentThread();
    const QThread *there = nullptr;
    for (int round = 0; round < 3; ++round) {
        const auto reply =
            await(channel.submit(batchOf(25), timeout).then(QtFuture::Launch::Sync, [&there](const SubmitReply &said) {
                there = QThread::currentThread();
                return said;
            }));
        QCOMPARE(reply.outcome, SubmitOutcome::Answered);
        QCOMPARE(reply.facts.size(), 25);
        QVERIFY(reply.notTaken.isEmpty());
        QCOMPARE(there, here);
    }
    QCOMPARE(server.mails().size(), 75);
    QVERIFY2(server.connections <= 3, qPrintable(QString::number(server.connections)));
    QSet<QByteArray> recipients;
    for (const QByteArray &command : server.commands()) {
        if (command.startsWith("RCPT TO:"))
            recipients << command;
        if (command.startsWith("EHLO"))
            QCOMPARE(command, QByteArray("EHLO example.org"));
    }
    QCOMPARE(recipients.size(), 25);
}

void TestSmtp::shouldSayWhatBecameOfAMail_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *at, const char *answer, const char *expected, const char *code) {
        QTest::newRow((QByteArray(at) + ' ' + answer).constData())
            << QByteArray(at) << QByteArray(answer) << QString::fromUtf8(expected) << QString::fromUtf8(code);
    };
    // The second of three mails meets it; one connection.
    row("RCPT TO:<anna2", "550 5.1.1 unknown", "answered: sent 1,3 failed 2 back", "smtp:550/5.1.1 dead");
    row("RCPT TO:<anna2", "550-5.1.1 unknown\r\n550 5.1.1 really", "answered: sent 1,3 failed 2 back",
        "smtp:550/5.1.1 dead");
    row("RCPT TO:<anna2", "550 5.7.1 policy", "answered: sent 1,3 failed 2 back", "smtp:550/5.7.1");
    row("RCPT TO:<anna2", "550 no", "answered: sent 1,3 failed 2 back", "smtp:550");
    row("RCPT TO:<anna2", "450 4.7.1 greylisted", "answered: sent 1,3 failed back 2", "");
    row("RCPT TO:<anna2", "421 4.3.2 too many", "not accepted: sent 1 failed back 2,3", "");
    row("RCPT TO:<anna2", "", "not accepted: sent 1 failed back 2,3", "");
    row("DATA#2", "554 5.7.1 no", "answered: sent 1,3 failed 2 back", "smtp:554/5.7.1");
    row("DATA#2", "451 4.3.0 later", "answered: sent 1,3 failed back 2", "");
    row("DATA#2", "", "answered: sent 1,2,3 failed back", ""); // tried again on a new connection, which is safe here
    row(".#2", "554 5.7.1 spam", "answered: sent 1,3 failed 2 back", "smtp:554/5.7.1");
    row(".#2", "552 5.1.1 strange", "answered: sent 1,3 failed 2 back", "smtp:552/5.1.1");
    row(".#2", "451 4.3.0 disk full", "answered: sent 1,3 failed back 2", "");
    row(".#2", "421 4.3.2 closing", "not accepted: sent 1 failed back 2,3", "");
    row(".#2", "", "unknown: sent 1 failed back 3", ""); // 2 is neither: nobody knows
    row("MAIL#2", "550 5.7.1 not yours", "stopped: sent 1 failed back 2,3", "");
    row("MAIL#2", "530 5.7.0 log in first", "stopped: sent 1 failed back 2,3", "");
    row("MAIL#2", "451 4.3.0 later", "not accepted: sent 1 failed back 2,3", "");
    row("MAIL#2", "552 5.3.4 too large", "answered: sent 1,3 failed 2 back", "smtp:552/5.3.4");
    row("EHLO", "502 what", "answered: sent 1,2,3 failed back", ""); // HELO will do
    row("", "554 5.7.1 blocked", "stopped: sent failed back 1,2,3", "");
    row("", "421 4.3.2 busy", "not accepted: sent failed back 1,2,3", "");
    row("", "", "not accepted: sent failed back 1,2,3", "");
}

void TestSmtp::shouldSayWhatBecameOfAMail()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    QFETCH(QString, code);
    const qsizetype hash = at.indexOf('#');
    const QByteArray wanted = hash < 0 ? at : at.left(hash);
    int seen = 0; // on the server's thread only
    ScriptedMail server([&](const QByteArray &command, int) {
        if (hash < 0 ? (wanted.isEmpty() ? command.isEmpty() : command.startsWith(wanted))
                     : command.startsWith(wanted) && ++seen == 2)
            return answer;
        return ScriptedMail::usual(command);
    });
    const SubmitReply reply = submit(server, batchOf(3));
    QCOMPARE(shown(reply), expected);
    for (const MessageFact &fact : reply.facts)
        if (fact.state == MessageState::Failed)
            QCOMPARE(fact.code + (fact.deadAddress ? u" dead"_s : QString()), code);
    if (reply.outcome != SubmitOutcome::Answered)
        QVERIFY(!reply.sentence.isEmpty() && !reply.code.isEmpty());
    // One that was tried again later waits as long as greylisting wants.
    QCOMPARE(reply.retryAfterSeconds, reply.outcome == SubmitOutcome::Answered && !reply.notTaken.isEmpty() ? 300 : 0);
}

void TestSmtp::shouldRefuseToTalkInTheOpen()
{
    ScriptedMail server([](const QByteArray &command, int) { return ScriptedMail::usual(command); }, u"127.0.0.2"_s);
    const SubmitReply reply = submit(server, batchOf(2));
    QCOMPARE(shown(reply), u"stopped: sent failed back 1,2"_s);
    QCOMPARE(reply.code, u"smtp:no_tls"_s);
    QVERIFY(server.mails().isEmpty());
    for (const QByteArray &command : server.commands())
        QVERIFY(!command.startsWith("MAIL") && !command.startsWith("AUTH"));
}

void TestSmtp::shouldWaitForAServerThatIsAway()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    SmtpChannel channel(accountOf(u"smtp://127.0.0.1:%1?from=city@example.org"_s.arg(port)));
    const SubmitReply reply = await(channel.submit(batchOf(6), timeout));
    QCOMPARE(shown(reply), u"not accepted: sent failed back 1,2,3,4,5,6"_s);
    QCOMPARE(reply.code, u"net:refused"_s);
}

void TestSmtp::shouldOpenAClosedConnectionAgain()
{
    // The server ends each connection at the second mail, before it has anything of it.
    QHash<int, int> mails;
    ScriptedMail server([&mails](const QByteArray &command, int connection) {
        return command.startsWith("MAIL") && ++mails[connection] > 1 ? QByteArray() : ScriptedMail::usual(command);
    });
    QCOMPARE(shown(submit(server, batchOf(4))), u"answered: sent 1,2,3,4 failed back"_s);
    QCOMPARE(server.mails().size(), 4);
    QCOMPARE(int(server.connections), 4);
}

void TestSmtp::shouldNotLeaveAMailOutThatIsOnlyLate()
{
    // Nothing is answered to the final dot in time: in doubt. To RCPT: surely not taken.
    for (const bool atDot : {true, false}) {
        ScriptedMail server([atDot](const QByteArray &command, int) {
            if (command.startsWith(atDot ? "." : "RCPT"))
                return ScriptedMail::silence();
            return ScriptedMail::usual(command);
        });
        QCOMPARE(shown(submit(server, batchOf(1), u"&connections=1"_s, 1500)),
                 atDot ? u"unknown: sent failed back"_s : u"not accepted: sent failed back 1"_s);
    }
}

void TestSmtp::shouldAskForItsPassword()
{
    ScriptedMail server([](const QByteArray &command, int) {
        if (command.startsWith("AUTH PLAIN"))
            return QByteArray::fromBase64(command.mid(11)) == QByteArray("\0city\0right", 11) || command == "AUTH PLAIN"
                       ? QByteArray("334 ")
                       : QByteArray("535 5.7.8 no");
        if (QByteArray::fromBase64(command) == QByteArray("\0city\0right", 11))
            return QByteArray("235 2.7.0 welcome");
        if (QByteArray::fromBase64(command).startsWith(QByteArray("\0city", 5)))
            return QByteArray("535 5.7.8 no");
        return ScriptedMail::usual(command);
    });
    const QString url = server.url().replace(u"smtp://"_s, u"smtp://city@"_s);
    qunsetenv("OTKLIK_TEST_MAIL_KEY");
    SmtpChannel channel(accountOf(url, u"OTKLIK_TEST_MAIL_KEY"_s));
    SubmitReply reply = await(channel.submit(batchOf(1), timeout));
    QCOMPARE(reply.outcome, SubmitOutcome::AccountStopped);
    QCOMPARE(reply.code, u"key.missing"_s);
    qputenv("OTKLIK_TEST_MAIL_KEY", "wrong");
    reply = await(channel.submit(batchOf(2), timeout));
    QCOMPARE(shown(reply), u"stopped: sent failed back 1,2"_s);
    QCOMPARE(reply.code, u"smtp:535"_s);
    QVERIFY(!reply.sentence.contains(u"wrong"_s));
    const auto tested = await(channel.test(), Result<QString>(fail(Failure::Internal, {}, {})));
    QVERIFY(!tested && tested.error().kind == Failure::Forbidden);
    qputenv("OTKLIK_TEST_MAIL_KEY", "right");
    QCOMPARE(shown(await(channel.submit(batchOf(2), timeout))), u"answered: sent 1,2 failed back"_s);
    qunsetenv("OTKLIK_TEST_MAIL_KEY");
}

void TestSmtp::shouldTestWithoutSending()
{
    ScriptedMail server([](const QByteArray &command, int) { return ScriptedMail::usual(command); });
    SmtpChannel channel(accountOf(server.url()));
    const auto tested = await(channel.test(), Result<QString>(fail(Failure::Internal, {}, {})));
    QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().sentence));
    QVERIFY(server.commands().contains("NOOP"));
    for (const QByteArray &command : server.commands())
        QVERIFY(!command.startsWith("MAIL") && !command.startsWith("RCPT") && !command.startsWith("DATA"));
    SmtpChannel nowhere(accountOf(server.url(u"&bounces=maildir:/nowhere/at/all"_s)));
    const auto boxless = await(nowhere.test(), Result<QString>(QString()));
    QVERIFY(!boxless);
    QCOMPARE(boxless.error().code, u"mailbox.missing"_s);
}

void TestSmtp::shouldEndAtOnceWhenItIsStopped()
{
    ScriptedMail server([](const QByteArray &command, int) {
        if (command == ".")
            return ScriptedMail::silence();
        return ScriptedMail::usual(command);
    });
    QFuture<SubmitReply> future;
    QElapsedTimer clock;
    {
        SmtpChannel channel(accountOf(server.url()));
        future = channel.submit(batchOf(5), 20000);
        QTRY_VERIFY(server.commands().contains("DATA"));
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0); // nobody says anything: the lease runs out, as after a crash
}

void TestSmtp::shouldReadAndPutAwayAMaildir()
{
    QTemporaryDir folder;
    for (const char *part : {"new", "cur", "tmp"})
        QVERIFY(QDir(folder.path()).mkdir(QLatin1String(part)));
    smtp::Account account = accountOf(u"smtp://127.0.0.1?from=city@example.org&bounces=maildir:"_s + folder.path());
    const QByteArray key = smtp::addressKey(account);
    for (int i = 1; i <= 3; ++i) {
        QFile file(folder.filePath(u"new/100%1.x.host"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(i == 3 ? QByteArray("\0\xff not a mail", 12)
                          : "To: " + smtp::ownAddress(account, key, "unsubscribe", idOf(i)) +
                                "\r\nSubject: unsubscribe\r\n\r\n");
    }
    SmtpChannel channel(account);
    QVERIFY(channel.capabilities().pullsReports);
    const auto first = await(channel.pullReports(2), Result<PulledReports>(PulledReports()));
    QVERIFY(first);
    QCOMPARE(first->count, 2);
    int unreadable = -1;
    const QList<MessageFact> facts = channel.interpretReports(first->raw, &unreadable);
    QCOMPARE(facts.size(), 2);
    QCOMPARE(unreadable, 0);
    QCOMPARE(facts[0].messageId, idOf(1));
    QCOMPARE(facts[0].optOut, OptOut::Topic);
    // Not stored yet: given out again. Stored: put away for good.
    QCOMPARE(await(channel.pullReports(2), Result<PulledReports>(PulledReports()))->raw, first->raw);
    channel.putAway(first->handles);
    const auto rest = await(channel.pullReports(2), Result<PulledReports>(PulledReports()));
    QCOMPARE(rest->count, 1);
    QCOMPARE(channel.interpretReports(rest->raw, &unreadable).size(), 0);
    QCOMPARE(unreadable, 1);
    QCOMPARE(QDir(folder.filePath(u"cur"_s)).entryList(QDir::Files),
             QStringList({u"1001.x.host:2,S"_s, u"1002.x.host:2,S"_s}));
    QVERIFY(QDir(folder.path()).removeRecursively());
    const auto gone = await(channel.pullReports(2), Result<PulledReports>(PulledReports()));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"mailbox.missing"_s);
    QVERIFY(channel.interpretReports("rubbish\n12 %%%\n", &unreadable).isEmpty());
    QCOMPARE(unreadable, 2);
}

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
