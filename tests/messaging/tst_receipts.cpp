// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "queuefigures.h"
#include "receipts.h"
#include "sendfixture.h"
#include "unknownoutcomes.h"

using namespace otklik;
using namespace otklik::test;

/// Reports as this test writes them: one a line, «id state code second».
static QList<MessageFact> readLines(const QByteArray &raw, int *unreadable)
{
    QList<MessageFact> facts;
    for (const QByteArray &line : raw.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto state = words.size() == 4 ? stateFromName(QString::fromUtf8(words.at(1))) : std::nullopt;
        if (!state) {
            ++*unreadable;
            continue;
        }
        MessageFact read = fact(QString::fromUtf8(words.at(0)), *state, QString::fromUtf8(words.at(2)));
        read.at = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC).addSecs(words.at(3).toInt());
        read.permanent = read.deadAddress = words.at(2) == "dead";
        facts << read;
    }
    return facts;
}

static QByteArray line(const QString &id, const char *state, const char *code, int second)
{
    return id.toUtf8() + ' ' + state + ' ' + code + ' ' + QByteArray::number(second);
}

class TestReceipts : public QObject
{
    Q_OBJECT

    /// Everybody has been sent to; returns the ids by person.
    static QMap<qint64, QString> send(SendCity &city)
    {
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        auto chunk = claims.claim(city.gateway, 1000);
        QList<MessageFact> facts;
        for (const auto &message : (*chunk)->batch.messages)
            facts << fact(message.id, MessageState::Sent, u"1/26"_s);
        if (!claims.markAnswered(**chunk, facts))
            qFatal("not marked");
        return ids(city);
    }
    static QMap<qint64, QString> ids(SendCity &city)
    {
        QMap<qint64, QString> ids;
        for (const store::Row row : city.data.sql(u"SELECT person_id, id FROM message"_s))
            ids.insert(row.integer("person_id"), row.text("id"));
        return ids;
    }
    static QMap<qint64, QString> states(SendCity &city)
    {
        QMap<qint64, QString> states;
        for (const store::Row row : city.data.sql(u"SELECT person_id, state FROM v_messaging_message"_s))
            states.insert(row.integer("person_id"), row.text("state"));
        return states;
    }

private Q_SLOTS:
    void shouldReachTheSameStatesWhateverTheOrder()
    {
        static const int people = 300;
        QMap<qint64, QString> expected;
        for (const unsigned seed : {1U, 2U, 3U}) {
            SendCity city(people);
            const auto messages = send(city);
            QList<QByteArray> lines;
            expected.clear();
            for (int person = 1; person <= people; ++person) {
                const QString id = messages.value(person);
                lines << line(id, "at_operator", "3/2", 1);
                switch (person % 4) {
                case 0:
                    lines << line(id, "delivered", "3/5", 2);
                    expected[person] = u"delivered"_s;
                    break;
                case 1:
                    lines << line(id, "failed", "2/9", 2);
                    expected[person] = u"failed"_s;
                    break;
                case 2:
                    lines << line(id, "failed", "2/9", 2) << line(id, "delivered", "3/5", 3);
                    expected[person] = u"delivered"_s;
                    break;
                default:
                    expected[person] = u"at_operator"_s;
                }
            }
            QList<QByteArray> thrice = lines + lines + lines;
            std::shuffle(thrice.begin(), thrice.end(), std::mt19937(seed));
            Receipts receipts(city.db(), {}, u"me"_s);
            for (qsizetype from = 0; from < thrice.size(); from += 200)
                OTKLIK_DONE(receipts.store(city.gateway.id, thrice.mid(from, 200).join('\n')));
            ReceiptCounts sum;
            for (;;) {
                OTKLIK_VALUE(counts, receipts.interpretNext(city.gateway.id, readLines));
                if (!counts)
                    break;
                sum.facts += counts->facts;
                sum.repeated += counts->repeated;
            }
            QCOMPARE(states(city), expected);
            QCOMPARE(sum.facts, lines.size());
            QCOMPARE(sum.repeated, 2 * lines.size());
            const JobProgress progress = city.progress(CampaignId(1));
            QCOMPARE(progress.delivered, 2 * people / 4);
            QCOMPARE(progress.failed, people / 4);
            QCOMPARE(progress.atOperator, people / 4);
            QCOMPARE(city.count(u"report_batch WHERE interpreted_at IS NULL"_s), 0);
        }
    }

    void shouldCountFactsPieceByPiece()
    {
        SendCity city(7);
        send(city);
        const auto last = city.data.sql(u"SELECT MAX(id) AS id FROM message_event"_s).first().integer("id");
        FactCounter pieces;
        for (qint64 to = 3; to < last; to += 3)
            QCOMPARE(*pieces.countOn(city.db(), 3), false);
        QCOMPARE(*pieces.countOn(city.db(), 3), true);
        QCOMPARE(pieces.of(city.gateway.id, u"sent"_s), 7);
        // What came meanwhile is counted by the look after the next: numbers are given out before they are committed.
        const auto messages = ids(city);
        Receipts receipts(city.db(), {}, u"me"_s);
        OTKLIK_DONE(receipts.store(city.gateway.id, line(messages.value(1), "delivered", "3/5", 1)));
        OTKLIK_VALUE(counts, receipts.interpretNext(city.gateway.id, readLines));
        QCOMPARE(counts->facts, 1);
        QCOMPARE(*pieces.countOn(city.db(), 3), true);
        QCOMPARE(*pieces.countOn(city.db(), 3), true);
        QCOMPARE(pieces.of(city.gateway.id, u"delivered"_s), 1);
        QCOMPARE(pieces.of(city.gateway.id, u"sent"_s), 7);
    }

    void shouldKeepStraysAndUnreadableOnesApart()
    {
        SendCity city(1);
        const auto messages = send(city);
        Receipts receipts(city.db(), {}, u"me"_s);
        OTKLIK_DONE(receipts.store(
            city.gateway.id, QByteArrayList{line(u"018f3c2e-7b1a-7c05-9f00-3a1b2c3d4e5f"_s, "delivered", "3/5", 1),
                                            line(u"17"_s, "delivered", "3/5", 1), QByteArray("rubbish"),
                                            line(messages.value(1).toUpper(), "delivered", "3/5", 1)}
                                 .join('\n')));
        OTKLIK_VALUE(counts, receipts.interpretNext(city.gateway.id, readLines));
        QCOMPARE(counts->facts, 1);
        QCOMPARE(counts->strays, 2);
        QCOMPARE(counts->unreadable, 1);
        QCOMPARE(city.state(1), u"delivered"_s);
        QCOMPARE(city.count(u"stray_report"_s), 2);
        QCOMPARE(city.data.sql(u"SELECT unreadable FROM report_batch"_s).first().integer("unreadable"), 1);
        OTKLIK_DONE(receipts.purge());
        QCOMPARE(city.count(u"stray_report"_s), 2);
        auto later = store::Database::open(city.data.url(), Clock(8LL * 24 * 3600 * 1000));
        Receipts week(**later, {}, u"later"_s);
        OTKLIK_DONE(week.purge());
        QCOMPARE(city.count(u"stray_report"_s), 0);
        QCOMPARE(city.count(u"report_batch"_s), 0);
    }

    void shouldJoinAReceiptThatComesBeforeOurOwnMark()
    {
        SendCity city(2);
        const CampaignId campaign = city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
        const QString first = chunk->batch.messages.first().id;
        Receipts receipts(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(early, receipts.append(city.gateway.id, {fact(first, MessageState::Delivered, u"3/5"_s)}));
        QCOMPARE(early.facts, 1);
        QCOMPARE(city.progress(campaign).claimed, 1);
        QCOMPARE(city.progress(campaign).delivered, 1);
        OTKLIK_VALUE(marked, claims.markAnswered(*chunk, {fact(first, MessageState::Sent),
                                                          fact(chunk->batch.messages.at(1).id, MessageState::Sent)}));
        QCOMPARE(marked.unknown, 0);
        QCOMPARE(city.state(1), u"delivered"_s);
        QCOMPARE(city.state(2), u"sent"_s);
    }

    void shouldSettleWhatIsInDoubt()
    {
        SendCity city(2);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.receiptWait = 0;
        Claims claims(city.db(), times, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
        OTKLIK_VALUE(marked, claims.markUnknown(*chunk));
        QCOMPARE(marked.unknown, 2);
        Receipts receipts(city.db(), times, u"me"_s);
        OTKLIK_VALUE(
            one, receipts.append(city.gateway.id, {fact(chunk->batch.messages.at(0).id, MessageState::AtOperator)}));
        QCOMPARE(one.facts, 1);
        QCOMPARE(city.progress(campaign).unknown, 1);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, false));
        QVERIFY(!look);
        QCOMPARE(UnknownOutcomes::list(city.db())->size(), 1); // a person would decide now
        OTKLIK_VALUE(two,
                     receipts.append(city.gateway.id, {fact(chunk->batch.messages.at(1).id, MessageState::Delivered)}));
        QCOMPARE(two.facts, 1);
        QVERIFY(UnknownOutcomes::list(city.db())->isEmpty());
        QCOMPARE(city.progress(campaign).unknown, 0);
        QCOMPARE(city.count(u"send_chunk WHERE phase = 'done'"_s), 1);
    }

    void shouldMarkDeadAddresses()
    {
        SendCity city(2);
        const auto messages = send(city);
        Receipts receipts(city.db(), {}, u"me"_s);
        OTKLIK_DONE(receipts.store(city.gateway.id, line(messages.value(2), "failed", "dead", 1)));
        OTKLIK_VALUE(counts, receipts.interpretNext(city.gateway.id, readLines));
        QCOMPARE(counts->deadAddresses, 1);
        QCOMPARE(city.count(u"address WHERE dead_since IS NOT NULL AND person_id = 2"_s), 1);
        QCOMPARE(city.count(u"address WHERE dead_since IS NOT NULL"_s), 1);
    }

    void shouldHearWhoWantsNoMore()
    {
        SendCity city(3);
        const auto messages = send(city);
        Receipts receipts(city.db(), {}, u"me"_s);
        const auto withdrawn = [&city] {
            QStringList words;
            for (const store::Row row : city.data.sql(u"SELECT person_id, topic_id, channel FROM consent_event "
                                                      "WHERE state = 'withdrawn' ORDER BY id"_s))
                words << u"%1 %2 %3"_s.arg(row.text("person_id"),
                                           row.isNull("topic_id") ? u"all"_s : row.text("topic_id"),
                                           row.text("channel"));
            return words;
        };
        // One leaves the topic with a report that proves delivery, one calls it abuse with one that proves nothing.
        MessageFact out = fact(messages.value(1), MessageState::Delivered, u"smtp:unsubscribe"_s);
        out.optOut = OptOut::Topic;
        MessageFact abuse = fact(messages.value(2), MessageState::Unknown, u"smtp:complaint"_s);
        abuse.optOut = OptOut::Channel;
        MessageFact stranger = abuse;
        stranger.messageId = u"01937f3a-1111-7abc-8def-000000000001"_s;
        for (int time = 0; time < 2; ++time) { // a mail that is read twice says it once
            const auto counts = receipts.append(city.gateway.id, {out, abuse, stranger});
            QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().sentence));
            QCOMPARE(counts->optOuts, time == 0 ? 2 : 0);
            QCOMPARE(withdrawn(), QStringList({u"1 1 sms"_s, u"2 all sms"_s}));
        }
        QCOMPARE(states(city).value(1), u"delivered"_s);
        QCOMPARE(states(city).value(2), u"sent"_s);
        const auto rows = city.data.sql(u"SELECT person_id FROM v_consent_permission WHERE topic_id = 1 AND channel = "
                                        "'sms' AND permitted ORDER BY person_id"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().integer("person_id"), 3);
    }
    void shouldBuryAddressesThatAreRefusedAtOnce()
    {
        SendCity city(3);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        auto chunk = claims.claim(city.gateway, 1000);
        MessageFact dead = fact((*chunk)->batch.messages.at(0).id, MessageState::Failed, u"smtp:550/5.1.1"_s);
        dead.permanent = dead.deadAddress = true;
        MessageFact policy = fact((*chunk)->batch.messages.at(1).id, MessageState::Failed, u"smtp:550/5.7.1"_s);
        policy.permanent = true;
        QVERIFY(claims.markAnswered(**chunk, {dead, policy}, {(*chunk)->batch.messages.at(2).id}));
        const auto rows = city.data.sql(u"SELECT value FROM address WHERE dead_since IS NOT NULL"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().text("value"), (*chunk)->batch.messages.at(0).address);
    }
    void shouldSayASubjectAgainWhenAMessageIsTriedAgain()
    {
        SendCity city(2);
        NewSendJob job;
        job.subjects = {{u"en"_s, u"Your ''water'' meter"_s}};
        const CampaignId campaign = city.launch(job);
        DispatchTimes times;
        times.backoffBase = times.backoffCap = 0;
        Claims claims(city.db(), times, u"me"_s);
        auto chunk = claims.claim(city.gateway, 1000);
        QCOMPARE((*chunk)->batch.campaign, campaign.value);
        QCOMPARE((*chunk)->batch.topic, 1);
        for (const auto &message : (*chunk)->batch.messages)
            QCOMPARE(message.subject, u"Your 'water' meter"_s);
        QVERIFY(claims.markNotAccepted(**chunk, 0, false));
        chunk = claims.claim(city.gateway, 1000);
        QVERIFY(*chunk);
        QCOMPARE((*chunk)->batch.messages.size(), 2);
        for (const auto &message : (*chunk)->batch.messages)
            QCOMPARE(message.subject, u"Your 'water' meter"_s);
    }
    void shouldLetOnlyOnePull()
    {
        SendCity city(1);
        DispatchTimes times = quickTimes();
        times.pullLease = 60'000;
        Receipts one(city.db(), times, u"one"_s);
        Receipts two(city.db(), times, u"two"_s);
        OTKLIK_VALUE(first, one.becomePuller(city.gateway.id));
        QVERIFY(first);
        OTKLIK_VALUE(second, two.becomePuller(city.gateway.id));
        QVERIFY(!second);
        OTKLIK_VALUE(again, one.becomePuller(city.gateway.id));
        QVERIFY(again);
        city.data.sql(u"UPDATE gateway SET pull_until = :t"_s,
                      {{"t", QDateTime::currentDateTimeUtc().addSecs(-1)}}); // it died
        OTKLIK_VALUE(heir, two.becomePuller(city.gateway.id));
        QVERIFY(heir);
    }

    void shouldStoreBodiesThatNoTextCanHold()
    {
        SendCity city(1);
        const auto messages = send(city);
        Receipts receipts(city.db(), {}, u"me"_s);
        OTKLIK_DONE(receipts.store(city.gateway.id,
                                   QByteArray("a\0b\xff\n", 5) + line(messages.value(1), "delivered", "3/5", 1)));
        OTKLIK_VALUE(counts, receipts.interpretNext(city.gateway.id, readLines));
        QCOMPARE(counts->facts, 1);
        QCOMPARE(counts->unreadable, 1);
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
