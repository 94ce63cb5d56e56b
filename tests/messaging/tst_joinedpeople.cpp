// SPDX-License-Identifier: GPL-3.0-or-later
#include "personjoin.h"
#include "personqueries.h"
#include "sendfixture.h"

using namespace otklik;
using namespace otklik::test;

/// Two records of one person in one frozen audience: merged at any moment, nobody is written to twice.
class TestJoinedPeople : public QObject
{
    Q_OBJECT

    static people::JoinId join(SendCity &city, qint64 survivor, qint64 lost)
    {
        const auto kept = people::PersonQueries(city.db()).find(PersonId(survivor));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().sentence));
        const auto joined = people::PersonJoin(city.db()).join(*kept, PersonId(lost));
        if (!joined)
            qFatal("%s", qPrintable(joined.error().sentence));
        return *joined;
    }
    static QStringList sentTo(SendCity &city, int most = 1000)
    {
        Claims claims(city.db(), {}, u"me"_s);
        QStringList addresses;
        for (;;) {
            const auto claimed = claims.claim(city.gateway, most);
            if (!claimed)
                qFatal("%s", qPrintable(claimed.error().sentence));
            if (!*claimed)
                return addresses;
            QList<MessageFact> facts;
            for (const OutgoingMessage &message : (*claimed)->batch.messages) {
                addresses << message.address;
                facts << fact(message.id, MessageState::Sent, u"ok"_s);
            }
            if (!claims.markAnswered(**claimed, facts))
                qFatal("not marked");
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldWriteOnceWhereBothWereFrozen()
    {
        SendCity city(4);
        const CampaignId campaign = city.launch();
        join(city, 1, 2);
        const QStringList sent = sentTo(city);
        QCOMPARE(sent, (QStringList{u"+79161000001"_s, u"+79161000003"_s, u"+79161000004"_s}));
        QCOMPARE(city.code(2), u"excluded:duplicate_address"_s);
        const JobProgress progress = city.progress(campaign); // the figures add up, the fixture looks
        QCOMPARE(progress.sent, 3);
    }

    void shouldNotWriteToTheSurvivorOfWhomTheOtherHasItsMessage()
    {
        SendCity city(4);
        NewSendJob job;
        job.chunkSize = 2; // 1 and 2 first, 3 and 4 wait
        const CampaignId campaign = city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(first, claims.claim(city.gateway, 1000));
        QVERIFY(first.has_value());
        QCOMPARE(first->batch.messages.size(), 2);
        join(city, 3, 2); // 2 is on the wire, 3 waits
        QList<MessageFact> facts;
        for (const OutgoingMessage &message : first->batch.messages)
            facts << fact(message.id, MessageState::Sent, u"ok"_s);
        OTKLIK_VALUE(marked, claims.markAnswered(*first, facts));
        QVERIFY(!marked.zombie);
        QCOMPARE(sentTo(city), QStringList{u"+79161000004"_s});
        QCOMPARE(city.code(3), u"excluded:duplicate_address"_s);
        QCOMPARE(city.progress(campaign).sent, 3);
    }

    void shouldWriteToTheSurvivorWhereOnlyTheOtherWasFrozen()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        city.addPeople(1); // 4 came after the freeze
        const people::JoinId joined = join(city, 4, 1);
        QCOMPARE(city.count(u"send_decision WHERE person_id = 4"_s), 1);
        const QStringList sent = sentTo(city);
        QCOMPARE(sent.size(), 3);
        QVERIFY(sent.contains(u"+79161000001"_s));
        QCOMPARE(city.progress(campaign).sent, 3);
        OTKLIK_VALUE(apart, people::PersonJoin(city.db()).unjoin(joined));
        QCOMPARE(apart.conflicts.size(), 0);
        QCOMPARE(city.progress(campaign).sent, 3);
    }

    /// The last line: a claim that had read its people before the merge.
    void shouldRefuseASecondAttemptInTheDatabase()
    {
        SendCity city(2);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1));
        QVERIFY(chunk.has_value());
        join(city, 2, 1);
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const bool pg = TestDatabase::engine() == store::Engine::PostgreSql;
        city.data.sql(
            u"INSERT INTO message (id, site_id, campaign_id, step, person_id, chunk_id, topic_id, channel, address, "
            u"text, parts, created_at) "
            "VALUES (%1, 1, 1, 1, 2, 1, 1, 'sms', 'x', 'x', 1, :a)"_s.arg(pg ? u"CAST(:i AS uuid)"_s : u":i"_s),
            {{"i", id}, {"a", QDateTime::currentDateTimeUtc()}});
        const auto attempt = city.db().changeText(
            u"INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at) VALUES (%1, 1, 1, 1, 'b', :a)"_s
                .arg(pg ? u"CAST(:i AS uuid)"_s : u":i"_s),
            {{"i", id}, {"a", QDateTime::currentDateTimeUtc()}});
        QVERIFY(!attempt.has_value());
    }

    void shouldStillSendAgainWhatIsInDoubt()
    {
        SendCity city(2);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000)); // both have an attempt
        QVERIFY(chunk.has_value());
        join(city, 1, 2);
        // The gateway has surely not taken it: the same messages leave again, each for the record that it was made for.
        OTKLIK_VALUE(back, claims.markNotAccepted(*chunk, 0, false));
        QVERIFY(!back.zombie);
        const QStringList sent = sentTo(city);
        QCOMPARE(sent, QStringList{u"+79161000001"_s});
    }
};

QTEST_GUILESS_MAIN(TestJoinedPeople)
#include "tst_joinedpeople.moc"
