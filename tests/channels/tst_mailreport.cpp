// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "mailfacts.h"
#include "mailreport.h"
#include "smtpaccount.h"

using namespace otklik;
using namespace otklik::channels;

namespace {

const QByteArray message = "01937f3a-1111-7abc-8def-0123456789ab";

/// A report as Postfix writes it, with one block a recipient.
QByteArray report(const QByteArray &blocks, const QByteArray &to = "bounce@city.example",
                  const QByteArray &container = "multipart/report; report-type=delivery-status")
{
    return "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example (Mail Delivery System)\nTo: " + to +
           "\nDate: Sat, 21 Nov 2026 10:00:00 +0300\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: "
           "1.0\nContent-Type: " +
           container +
           ";\n\tboundary=\"A.B/mx\"\n\nThis is a MIME-encapsulated message.\n\n--A.B/mx\nContent-Type: text/plain; "
           "charset=us-ascii\n\n"
           "Your message could not be delivered.\n\n--A.B/mx\nContent-Description: Delivery report\nContent-Type: "
           "message/delivery-status\n\n"
           "Reporting-MTA: dns; mx.example\nArrival-Date: Sat, 21 Nov 2026 09:59:00 +0300\n\n" +
           blocks + "\n--A.B/mx\nContent-Type: message/rfc822\n\nReturn-Path: <bounce@city.example>\nMessage-ID: <" +
           message + "@city.example>\nTo: <anna@there.example>\nSubject: Meters\n\nHello\n--A.B/mx--\n";
}

QByteArray block(const QByteArray &action, const QByteArray &status, const QByteArray &said = {})
{
    return "Final-Recipient: rfc822; anna@there.example\nOriginal-Recipient: rfc822;anna@there.example\nAction: " +
           action + "\nStatus: " + status + "\nRemote-MTA: dns; mx.there.example\n" +
           (said.isEmpty() ? QByteArray() : "Diagnostic-Code: smtp; " + said + "\n") + "\n";
}

QByteArray complaint(const QByteArray &type)
{
    return "From: fbl@provider.example\nTo: abuse@city.example\nSubject: FW: Meters\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=feedback-report; boundary=\"part\"\n\n--part\nContent-Type: "
           "text/plain\n\nThis is an abuse report.\n"
           "--part\nContent-Type: message/feedback-report\n\nFeedback-Type: " +
           type +
           "\nUser-Agent: Provider/1.0\nVersion: 1\nOriginal-Rcpt-To: anna@there.example\n\n--part\nContent-Type: "
           "message/rfc822\n\nMessage-ID: <" +
           message +
           "@city.example>\nFrom: city@city.example\nTo: anna@there.example\nSubject: Meters\n\nHello\n--part--\n";
}

QByteArray plain(const QByteArray &headers, const QByteArray &text)
{
    return headers + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text;
}

QString shown(const MailReport &read)
{
    QStringList parts{mailKindName(read.kind)};
    for (const MailRecipient &recipient : read.recipients)
        parts << recipient.address + u' ' + recipient.action + u' ' + recipient.status;
    return parts.join(QStringLiteral(" | "));
}

} // namespace

class TestMailReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldSayWhatAMailIs_data();
    void shouldSayWhatAMailIs();
    void shouldFindOurMessage();
    void shouldTakeWhateverComes();
    void shouldSurviveDeepNesting();
    void shouldSayWhatItMeansForTheMessage_data();
    void shouldSayWhatItMeansForTheMessage();
};

void TestMailReport::shouldSayWhatAMailIs_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &mail, const char *expected) {
        QTest::newRow(name) << mail << QString::fromUtf8(expected);
    };
    const char *anna = "hard | anna@there.example failed 5.1.1";
    row("unknown user", report(block("failed", "5.1.1", "550 5.1.1 <anna@there.example>: Recipient address rejected")),
        anna);
    row("folded",
        report("Final-Recipient: rfc822;\n anna@there.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: "
               "smtp;\n\t550 5.1.1\n\tno\n\n"),
        anna);
    row("status with words", report(block("failed (bad address)", "5.1.1 (no such user)")), anna);
    row("without action", report("Final-Recipient: rfc822; anna@there.example\nStatus: 5.1.1\n\n"), anna);
    row("in a mixed mail", report(block("failed", "5.1.1"), "bounce@city.example", "multipart/mixed"), anna);
    row("wrong domain", report(block("failed", "5.1.2")), "hard | anna@there.example failed 5.1.2");
    row("no route", report(block("failed", "5.4.4")), "hard | anna@there.example failed 5.4.4");
    row("our own sender", report(block("failed", "5.1.8")), "soft | anna@there.example failed 5.1.8");
    row("mailbox full", report(block("failed", "5.2.2")), "soft | anna@there.example failed 5.2.2");
    row("policy", report(block("failed", "5.7.1", "550 5.7.1 spam")), "soft | anna@there.example failed 5.7.1");
    row("gave up", report(block("failed", "4.4.7")), "soft | anna@there.example failed 4.4.7");
    row("late", report(block("delayed", "4.4.1")), "soft | anna@there.example delayed 4.4.1");
    row("delivered", report(block("delivered", "2.0.0")), "not-a-bounce | anna@there.example delivered 2.0.0");
    row("relayed", report(block("relayed", "2.0.0")), "not-a-bounce | anna@there.example relayed 2.0.0");
    row("vague, with the other's code", report(block("failed", "5.0.0", "550 5.1.1 no")),
        "hard | anna@there.example failed 5.0.0");
    row("vague, with words", report(block("failed", "5.0.0", "550 Unknown user anna@there.example")),
        "hard | anna@there.example failed 5.0.0");
    row("vague, without words", report(block("failed", "5.0.0")), "soft | anna@there.example failed 5.0.0");
    row("two",
        report(block("delayed", "4.4.1") +
               "Final-Recipient: rfc822; <bob@there.example>\nAction: failed\nStatus: 5.1.1\n\n"),
        "hard | anna@there.example delayed 4.4.1 | bob@there.example failed 5.1.1");
    row("abuse", complaint("abuse"), "complaint | anna@there.example abuse ");
    row("opt-out", complaint("opt-out"), "complaint | anna@there.example opt-out ");
    row("not spam", complaint("not-spam"), "not-a-bounce");
    row("Exim",
        plain("X-Failed-Recipients: anna@there.example\nAuto-Submitted: auto-replied\nFrom: Mail Delivery System "
              "<Mailer-Daemon@mx.example>\nSubject: Mail delivery failed\n",
              "This message was created automatically by mail delivery software.\n\n  anna@there.example\n    "
              "Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\nTo: "
              "bob@there.example\n"),
        anna);
    row("qmail",
        plain("From: MAILER-DAEMON@mx.example\nSubject: failure notice\n",
              "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your "
              "message.\n\n<anna@there.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
              "--- Below this line is a copy of the message.\n\nTo: bob@there.example\n"),
        anna);
    row("DragonFly",
        plain("From: MAILER-DAEMON <>\nSubject: Mail delivery failed\n",
              "There was an error delivering your mail to <anna@there.example>.\n\nmx.there.example did not like our "
              "final DATA:\n550 5.7.26  policy\n\nMessage headers follow.\n\nTo: <bob@there.example>\n"),
        "soft | anna@there.example failed 5.7.26");
    row("late without a report",
        plain("From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\nSubject: Warning: could not send message for "
              "past 4 hours\n",
              "Delivery of your mail is delayed. anna@there.example: 451 4.4.1 reply: read error\n"),
        "soft | anna@there.example delayed 4.4.1");
    row("away",
        plain("From: anna@there.example\nAuto-Submitted: auto-replied (vacation)\nSubject: Re: Meters\n", "I am away"),
        "auto-reply");
    row("old away", plain("From: anna@there.example\nPrecedence: auto_reply\nSubject: Re: Meters\n", "I am away"),
        "auto-reply");
    row("X-Autoreply", plain("From: anna@there.example\nX-Autoreply: yes\nSubject: Re: Meters\n", "I am away"),
        "auto-reply");
    row("away in Russian",
        plain("From: anna@there.example\nSubject: =?UTF-8?B?0JDQstGC0L7QvtGC0LLQtdGCOiDRj9Cy?=\n", "x"), "auto-reply");
    row("a letter",
        plain("From: anna@there.example\nTo: city@city.example\nSubject: Returned mail\n",
              "My mail was returned, user unknown. Why?"),
        "not-a-bounce");
    row("a newsletter", plain("From: postmaster@there.example\nSubject: News of the month\n", "Hello"), "not-a-bounce");
    row("nothing", "", "not-a-bounce");
    row("no mail", QByteArray("\0\1\2\xff\xfe", 5), "not-a-bounce");
    row("from a mailbox file", "From MAILER-DAEMON Sat Nov 21 10:00:00 2026\n" + report(block("failed", "5.1.1")),
        anna);
    row("cut in half", report(block("failed", "5.1.1")).left(900), anna);
    row("without its last border", report(block("failed", "5.1.1")).replace("\n--A.B/mx--\n", "\n"), anna);
}

void TestMailReport::shouldSayWhatAMailIs()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, expected);
    QCOMPARE(shown(readMailReport(mail)), expected);
    QByteArray dos = mail;
    QCOMPARE(shown(readMailReport(dos.replace("\n", "\r\n"))), expected);
    QByteArray mac = mail;
    QCOMPARE(shown(readMailReport(mac.replace('\n', '\r'))), expected);
}

void TestMailReport::shouldFindOurMessage()
{
    const QByteArray verp = "bounce+" + message + ".0123456789abcdef@city.example";
    QCOMPARE(readMailReport(report(block("failed", "5.1.1"), verp)).verp, QString::fromLatin1(verp));
    const MailReport bare = readMailReport(report(block("failed", "5.1.1")));
    QCOMPARE(bare.verp, QString());
    QCOMPARE(smtp::messageIdIn(bare), QString::fromLatin1(message));
    QCOMPARE(bare.date, QDateTime(QDate(2026, 11, 21), QTime(7, 0), Qt::UTC));
    // The mailbox's own word comes before what anybody may write.
    QByteArray both =
        "Delivered-To: " + verp + "\n" +
        report(block("failed", "5.1.1"), "bounce+00000000-0000-7000-8000-000000000000.0000000000000000@x.example");
    QCOMPARE(readMailReport(both).verp, QString::fromLatin1(verp));
}

/// With OTKLIK_LONG many more.
void TestMailReport::shouldTakeWhateverComes()
{
    const QByteArrayList seeds{report(block("failed", "5.1.1", "550 x")), complaint("abuse"),
                               plain("From: MAILER-DAEMON@mx.example\nSubject: failure notice\n",
                                     "Hi. This is the qmail-send\n<anna@there.example>:\n#5.1.1\n")};
    QRandomGenerator random(20261122);
    const int rounds = qEnvironmentVariableIsSet("OTKLIK_LONG") ? 200000 : 3000;
    for (int i = 0; i < rounds; ++i) {
        QByteArray mail = seeds[i % seeds.size()];
        for (int changes = 1 + int(random.bounded(12)); changes > 0 && !mail.isEmpty(); --changes) {
            const auto at = qsizetype(random.bounded(quint32(mail.size())));
            const auto some = qsizetype(1 + random.bounded(60u));
            switch (random.bounded(6)) {
            case 0:
                mail[at] = char(random.bounded(256));
                break;
            case 1:
                mail.remove(at, some);
                break;
            case 2:
                mail.insert(at, mail.mid(qsizetype(random.bounded(quint32(mail.size()))), some));
                break;
            case 3:
                mail.insert(at, QByteArray(some, "\n\r:;<>\"=-\0 "[random.bounded(11)]));
                break;
            case 4:
                mail.truncate(at);
                break;
            default:
                mail.insert(at, "\n--A.B/mx\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n");
            }
        }
        const MailReport read = readMailReport(mail);
        QVERIFY(!mailKindName(read.kind).isEmpty());
        bool isOurs = false;
        (void)smtp::factOf("key", read, QDateTime::currentDateTimeUtc(), &isOurs);
    }
}

void TestMailReport::shouldSurviveDeepNesting()
{
    QByteArray mail = "From: x@y.example\nMIME-Version: 1.0\n";
    for (int i = 0; i < 20000; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    QCOMPARE(mailKindName(readMailReport(mail).kind), QStringLiteral("not-a-bounce"));
    QByteArray forwarded;
    for (int i = 0; i < 20000; ++i)
        forwarded += "Content-Type: message/rfc822\n\n";
    QCOMPARE(mailKindName(readMailReport(forwarded).kind), QStringLiteral("not-a-bounce"));
}

void TestMailReport::shouldSayWhatItMeansForTheMessage_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("expected");
    smtp::Account account;
    account.domain = QStringLiteral("city.example");
    const QByteArray to = smtp::ownAddress(account, "key", "bounce", QString::fromLatin1(message));
    const QByteArray out = smtp::ownAddress(account, "key", "unsubscribe", QString::fromLatin1(message));
    QTest::newRow("dead") << report(block("failed", "5.1.1"), to)
                          << QStringLiteral("failed smtp:bounce/5.1.1 permanent dead");
    QTest::newRow("by the returned id") << report(block("failed", "5.1.1"))
                                        << QStringLiteral("failed smtp:bounce/5.1.1 permanent dead");
    QTest::newRow("full") << report(block("failed", "5.2.2"), to) << QStringLiteral("failed smtp:bounce/5.2.2");
    QTest::newRow("late") << report(block("delayed", "4.4.1"), to) << QStringLiteral("at_operator smtp:late/4.4.1");
    QTest::newRow("delivered") << report(block("delivered", "2.0.0"), to) << QStringLiteral("delivered smtp:delivered");
    QTest::newRow("complaint") << complaint("abuse") << QStringLiteral("delivered smtp:complaint out-of-channel");
    QTest::newRow("unsubscribe") << plain("From: anna@there.example\nTo: " + out + "\nSubject: unsubscribe\n", "")
                                 << QStringLiteral("delivered smtp:unsubscribe out-of-topic");
    QTest::newRow("forged unsubscribe")
        << plain("From: anna@there.example\nTo: " + QByteArray(out).replace(out.indexOf('.') + 1, 4, "0000") + "\n", "")
        << QString();
    QTest::newRow("away") << plain("From: anna@there.example\nTo: " + to + "\nAuto-Submitted: auto-replied\n", "")
                          << QString();
    QTest::newRow("somebody else's") << plain("From: anna@there.example\nTo: city@city.example\n", "") << QString();
}

void TestMailReport::shouldSayWhatItMeansForTheMessage()
{
    QFETCH(QByteArray, mail);
    QFETCH(QString, expected);
    bool isOurs = false;
    const auto fact =
        smtp::factOf("key", readMailReport(mail), QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC), &isOurs);
    QString said;
    if (fact) {
        said = messaging::stateName(fact->state) + u' ' + fact->code +
               (fact->permanent ? QStringLiteral(" permanent") : QString()) +
               (fact->deadAddress ? QStringLiteral(" dead") : QString()) +
               (fact->optOut == messaging::OptOut::Topic     ? QStringLiteral(" out-of-topic")
                : fact->optOut == messaging::OptOut::Channel ? QStringLiteral(" out-of-channel")
                                                             : QString());
        QCOMPARE(fact->messageId, QString::fromLatin1(message));
        QVERIFY(isOurs);
    }
    QCOMPARE(said, expected);
}

QTEST_GUILESS_MAIN(TestMailReport)
#include "tst_mailreport.moc"
