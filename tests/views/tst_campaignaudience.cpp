// SPDX-License-Identifier: GPL-3.0-or-later
#include "../messaging/sendfixture.h"

#include "campaignaudience.h"

using namespace otklik;
using namespace otklik::test;

/// Who stands where in a launched campaign, person by person. Runs on SQLite, and on PostgreSQL where the environment
/// names it.
class TestCampaignAudience final : public QObject
{
    Q_OBJECT

    /// Everybody who stands so, read in pages of three.
    static QList<qint64> in(SendCity &city, CampaignId campaign, const QString &state)
    {
        QList<qint64> people;
        PersonId after;
        do {
            const auto page = views::pageOfCampaign(city.db(), campaign, {{}, state}, after, 3);
            if (!page)
                qFatal("%s", qPrintable(page.error().sentence));
            for (const auto &person : page->people) {
                if (person.state != state)
                    qFatal("%s instead of %s", qPrintable(person.state), qPrintable(state));
                people << person.id.value;
            }
            after = page->next;
        } while (after.isValid());
        return people;
    }
    static QList<qint64> range(qint64 first, qint64 last)
    {
        QList<qint64> numbers;
        for (qint64 i = first; i <= last; ++i)
            numbers << i;
        return numbers;
    }
    /// Every state lists as many people as the board counts.
    static void compareWithBoard(SendCity &city, CampaignId campaign)
    {
        const auto counts = city.progress(campaign).byState();
        for (const QString &state : {u"queued"_s, u"held"_s, u"claimed"_s, u"unknown"_s, u"sent"_s, u"delivered"_s,
                                     u"failed"_s, u"cancelled"_s, u"excluded"_s})
            QCOMPARE(qint64(in(city, campaign, state).size()), counts.value(state));
    }

private Q_SLOTS:
    void shouldTellQueuedFromHeldBeforeAnythingIsWritten()
    {
        SendCity city(20);
        const CampaignId campaign = city.launch({}, {}, 4);
        // Seven of the sixteen wait for the morning.
        const QDateTime morning = QDateTime::currentDateTimeUtc().addSecs(3600);
        city.data.sql(
            u"INSERT INTO send_chunk (campaign_id, step, channel, first_seq, last_seq, size, due_at, held_for) "
            "SELECT campaign_id, step, channel, 10, 16, 7, :at, 'quiet_hours' FROM send_chunk"_s,
            {{"at", morning}});
        city.data.sql(u"UPDATE send_chunk SET last_seq = 9, size = 9 WHERE held_for = ''"_s);
        QCOMPARE(in(city, campaign, u"queued"_s), range(5, 13));
        QCOMPARE(in(city, campaign, u"held"_s), range(14, 20));
        QCOMPARE(in(city, campaign, u"excluded"_s), range(1, 4));
        OTKLIK_VALUE(held, views::pageOfCampaign(city.db(), campaign, {{}, u"held"_s}, {}, 1));
        QCOMPARE(held.people.first().at, morning);
        QCOMPARE(held.people.first().familyName, u"Family14"_s);
        QCOMPARE(held.people.first().language, u"en"_s);
        OTKLIK_VALUE(queued, views::pageOfCampaign(city.db(), campaign, {{}, u"queued"_s}, {}, 1));
        QVERIFY(!queued.people.first().at.isValid());
        compareWithBoard(city, campaign);
    }

    void shouldSayThatAPausedCampaignHoldsEverybody()
    {
        SendCity city(5);
        const CampaignId campaign = city.launch();
        OTKLIK_DONE(SendJobs::pause(city.db(), campaign));
        QCOMPARE(in(city, campaign, u"held"_s), range(1, 5));
        QCOMPARE(in(city, campaign, u"queued"_s), QList<qint64>());
        OTKLIK_DONE(SendJobs::resume(city.db(), campaign));
        QCOMPARE(in(city, campaign, u"queued"_s), range(1, 5));
        OTKLIK_DONE(SendJobs::stop(city.db(), campaign));
        QCOMPARE(in(city, campaign, u"cancelled"_s), range(1, 5));
        QCOMPARE(in(city, campaign, u"queued"_s), QList<qint64>());
    }

    void shouldFollowPeopleThroughEveryState()
    {
        SendCity city(30);
        const CampaignId campaign = city.launch({}, {}, 2);
        city.stop(3); // cancelled when its turn comes
        compareWithBoard(city, campaign);
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(first, claims.claim(city.gateway, 10));
        QVERIFY(first.has_value());
        compareWithBoard(city, campaign);
        QCOMPARE(in(city, campaign, u"cancelled"_s), QList<qint64>{3});
        QCOMPARE(in(city, campaign, u"claimed"_s), range(4, 12));
        QList<MessageFact> facts;
        for (const OutgoingMessage &message : first->batch.messages)
            facts << fact(message.id, MessageState::Sent, u"x"_s);
        OTKLIK_VALUE(marked, claims.markAnswered(*first, facts));
        QVERIFY(!marked.zombie);
        compareWithBoard(city, campaign);
        OTKLIK_VALUE(second, claims.claim(city.gateway, 10));
        QVERIFY(second.has_value());
        OTKLIK_VALUE(back, claims.markNotAccepted(*second, 0, false)); // queued again, as messages of their own
        QVERIFY(!back.zombie);
        compareWithBoard(city, campaign);
        QCOMPARE(in(city, campaign, u"queued"_s), range(13, 30));
        city.data.sql(u"UPDATE send_chunk SET phase = 'parked', held_for = 'nobody knows' WHERE first_seq IS NULL AND "
                      "phase = 'ready'"_s);
        QCOMPARE(in(city, campaign, u"unknown"_s), range(13, 22));
        compareWithBoard(city, campaign);
    }
};

QTEST_MAIN(TestCampaignAudience)
#include "tst_campaignaudience.moc"
