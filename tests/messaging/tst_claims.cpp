// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendfixture.h"
#include "unknownoutcomes.h"

using namespace otklik;
using namespace otklik::test;

#define CLAIM(name, claims, ...)                                                                                       \
    OTKLIK_VALUE(name##Maybe, (claims).claim(__VA_ARGS__));                                                            \
    QVERIFY(name##Maybe.has_value());                                                                                  \
    ClaimedChunk name = *name##Maybe

static QList<MessageFact> accepted(const ClaimedChunk &chunk, int n = -1)
{
    QList<MessageFact> facts;
    for (const OutgoingMessage &message : chunk.batch.messages) {
        if (n >= 0 && facts.size() == n)
            break;
        facts << fact(message.id, MessageState::Sent, u"infobip:1/26"_s);
    }
    return facts;
}

/// Until the lease of exactly one chunk has run out.
static void waitForReap(Claims &claims)
{
    int reaped = 0;
    QTRY_VERIFY(reaped == 1 || (reaped += claims.reap().value_or(0)) == 1);
}

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteIntentAndAttemptBeforeAnythingLeaves()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        QCOMPARE(city.progress(campaign).queued, 3);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.size(), 3);
        QCOMPARE(chunk.batch.messages.first().text, u"Dear Given1, your meter"_s);
        QCOMPARE(chunk.batch.messages.first().address, u"+79161000001"_s);
        QVERIFY(chunk.hasRoomFor(DispatchTimes().http));
        auto other = city.data.another(); // committed: another connection sees it
        QCOMPARE(other->selectText(u"SELECT COUNT(*) AS n FROM attempt WHERE epoch = 1"_s)->first().integer("n"), 3);
        QCOMPARE(city.progress(campaign).claimed, 3);
        QCOMPARE(city.state(2), u"claimed"_s);
        OTKLIK_VALUE(again, claims.claim(city.gateway, 1000));
        QVERIFY(!again);
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, accepted(chunk)));
        QVERIFY(!marked.zombie);
        QCOMPARE(marked.sent, 3);
        QCOMPARE(city.progress(campaign).sent, 3);
        OTKLIK_VALUE(ended, claims.finishJobs());
        QCOMPARE(ended, 1);
        QCOMPARE(city.jobState(campaign), u"done"_s);
    }

    void shouldSayWhichLanguageItIsAndWhetherAnSmsMayFollow()
    {
        SendCity city(3);
        city.data.sql(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) VALUES (1, 2, NULL, 'sms', 'withdrawn', :a, 'test', 'sms_keyword')"_s,
            {{"a", QDateTime::currentDateTimeUtc()}});
        GatewayAccount account;
        account.name = u"Viber"_s;
        account.kind = u"infobip-viber"_s;
        account.channel = u"viber"_s;
        OTKLIK_VALUE(viber, GatewayAccounts::add(city.db(), account));
        NewSendJob job;
        job.channel = u"viber"_s;
        city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        for (int attempt = 0; attempt < 2; ++attempt) { // the second reads the messages of the first
            CLAIM(chunk, claims, viber, 1000);
            QMap<QString, bool> sms;
            for (const OutgoingMessage &message : chunk.batch.messages) {
                QCOMPARE(message.language, u"en"_s);
                sms.insert(message.address, message.alsoBySms);
            }
            QCOMPARE(sms, (QMap<QString, bool>{
                              {u"+79161000001"_s, true}, {u"+79161000002"_s, false}, {u"+79161000003"_s, true}}));
            OTKLIK_DONE(claims.markNotAccepted(chunk, 0, false));
        }
        city.launch();
        CLAIM(plain, claims, city.gateway, 1000);
        QVERIFY(!plain.batch.messages.isEmpty() && !plain.batch.messages.first().alsoBySms);
    }

    void shouldShareTheRateOfAGateway()
    {
        SendCity city(30);
        city.launch();
        Claims mine(city.db(), {}, u"me"_s);
        auto other = city.data.another();
        Claims theirs(*other, {}, u"they"_s);
        qint64 wait = -1;
        CLAIM(first, mine, city.gateway, 10, 10);
        QCOMPARE(first.batch.messages.size(), 10);
        OTKLIK_VALUE(early, theirs.claim(city.gateway, 10, 10, &wait));
        QVERIFY(!early);
        QVERIFY2(wait > 0 && wait <= 1000, qPrintable(QString::number(wait))); // ten at 10 a second
        CLAIM(unlimited, theirs, city.gateway, 10);                            // who knows of no limit
        std::optional<ClaimedChunk> later;
        QTRY_VERIFY(later || (later = theirs.claim(city.gateway, 10, 10, &wait).value_or(std::nullopt)));
        QCOMPARE(later->batch.messages.size(), 10);
        OTKLIK_VALUE(nothing, mine.claim(city.gateway, 10, 1000, &wait)); // a second dispatcher's look too
        QVERIFY(!nothing);
    }

    void shouldCutAnAudienceIntoChunksByHoldAndSize()
    {
        SendCity city(25);
        NewSendJob job;
        job.campaign = CampaignId(77);
        job.topic = TopicId(1);
        job.texts = {{u"en"_s, u"x"_s}};
        job.chunkSize = 10;
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
        store::Tx tx(city.db());
        OTKLIK_VALUE(rows,
                     SendJobs::recordDecisions(city.db(),
                                               u"SELECT 1, 77, 1, id, id, CASE WHEN id > 12 THEN 'hold' ELSE 'send' "
                                               u"END, CASE WHEN id > 12 THEN 'quiet_hours' ELSE '' END, "
                                               "CASE WHEN id > 12 THEN %1 END, 'x', 'en', '', NULL FROM person"_s.arg(
                                                   TestDatabase::engine() == store::Engine::PostgreSql
                                                       ? u"CAST(:later AS timestamptz)"_s
                                                       : u":later"_s),
                                               {{"later", later}}));
        QCOMPARE(rows, 25);
        OTKLIK_VALUE(chunks, SendJobs::create(city.db(), job));
        QCOMPARE(chunks, 4);
        OTKLIK_DONE(tx.commit());
        const auto stored =
            city.data.sql(u"SELECT first_seq, last_seq, size, held_for, due_at FROM send_chunk ORDER BY id"_s);
        QCOMPARE(stored.at(1).integer("last_seq"), 12);
        QCOMPARE(stored.at(2).integer("first_seq"), 13);
        QCOMPARE(stored.at(2).text("held_for"), u"quiet_hours"_s);
        QCOMPARE(stored.at(2).instant("due_at"), later);
        const JobProgress progress = city.progress(CampaignId(77));
        QCOMPARE(progress.queued, 12);
        QCOMPARE(progress.held, 13);
        {
            store::Tx second(city.db());
            OTKLIK_ERROR(SendJobs::create(city.db(), job), "messaging.job_exists");
        }
    }

    void shouldTakeAPieceWhereTheGatewayTakesNoMore()
    {
        SendCity city(25);
        const CampaignId campaign = city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        QSet<QString> addresses;
        for (const int expected : {10, 10, 5}) {
            CLAIM(chunk, claims, city.gateway, 10);
            QCOMPARE(chunk.batch.messages.size(), expected);
            for (const auto &message : chunk.batch.messages)
                addresses << message.address;
            OTKLIK_VALUE(marked, claims.markNotAccepted(chunk, 0, false));
            QVERIFY(!marked.zombie);
            city.data.sql(u"UPDATE send_chunk SET phase = 'parked' WHERE id = :i"_s,
                          {{"i", chunk.id.bound()}}); // out of the way
        }
        QCOMPARE(addresses.size(), 25);
        city.data.sql(u"UPDATE send_chunk SET phase = 'ready'"_s);
        // The same of messages that exist already.
        addresses.clear();
        while (addresses.size() < 25) {
            CLAIM(chunk, claims, city.gateway, 4);
            QVERIFY(chunk.batch.messages.size() <= 4);
            for (const auto &message : chunk.batch.messages)
                addresses << message.address;
            OTKLIK_VALUE(marked, claims.markAnswered(chunk, accepted(chunk)));
            QCOMPARE(marked.unknown, 0);
        }
        QCOMPARE(city.progress(campaign).sent, 25);
    }

    void shouldShareTheWorkOfTwoDispatchersWithoutOverlap()
    {
        SendCity city(100);
        NewSendJob job;
        job.chunkSize = 7;
        const CampaignId campaign = city.launch(job);
        auto other = city.data.another();
        Claims one(city.db(), {}, u"one"_s);
        Claims two(*other, {}, u"two"_s);
        QSet<QString> addresses;
        int taken = 0;
        for (bool more = true; more;) {
            more = false;
            for (Claims *claims : {&one, &two}) {
                OTKLIK_VALUE(chunk, claims->claim(city.gateway, 1000));
                if (!chunk)
                    continue;
                more = true;
                taken += int(chunk->batch.messages.size());
                for (const auto &message : chunk->batch.messages)
                    addresses << message.address;
            }
        }
        QCOMPARE(taken, 100);
        QCOMPARE(addresses.size(), 100);
        QCOMPARE(city.progress(campaign).claimed, 100);
    }

    void shouldPassOverAChunkThatAnotherHoldsLocked()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("SQLite has one writer");
        SendCity city(4);
        NewSendJob job;
        job.chunkSize = 2;
        city.launch(job);
        auto other = city.data.another();
        store::Tx held(*other);
        QVERIFY(other->selectText(u"SELECT id FROM send_chunk ORDER BY id LIMIT 1 FOR UPDATE"_s).has_value());
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.first().address, u"+79161000003"_s);
    }

    void shouldDropWhatAZombieLearnt()
    {
        SendCity city(2);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.lease = 1;
        times.http = 0;
        times.settle = 0;
        times.looks = 1;
        Claims zombie(city.db(), times, u"zombie"_s);
        CLAIM(old, zombie, city.gateway, 1000);
        QTRY_VERIFY(!old.hasRoomFor(times.http)); // and so nothing would be sent with it
        Claims claims(city.db(), times, u"me"_s);
        waitForReap(claims);
        QCOMPARE(city.progress(campaign).unknown, 2);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, true));
        QVERIFY(look.has_value());
        ReconcileReply nothing;
        nothing.answered = true;
        OTKLIK_VALUE(looked, claims.markLook(*look, nothing));
        QVERIFY(!looked.zombie);
        CLAIM(fresh, claims, city.gateway, 1000);
        QCOMPARE(fresh.epoch, old.epoch + 1);
        QCOMPARE(fresh.batch.messages.first().id, old.batch.messages.first().id); // the same ids for ever
        QVERIFY(fresh.batch.bulkId != old.batch.bulkId);
        OTKLIK_VALUE(late, zombie.markAnswered(old, accepted(old)));
        QVERIFY(late.zombie);
        OTKLIK_VALUE(late2, zombie.markNotAccepted(old, 0, true));
        QVERIFY(late2.zombie);
        OTKLIK_VALUE(late3, zombie.markUnknown(old));
        QVERIFY(late3.zombie);
        OTKLIK_VALUE(late4, zombie.markRefused(old, u"http:400"_s, {}));
        QVERIFY(late4.zombie);
        QCOMPARE(city.count(u"message_event"_s), 0);
        QCOMPARE(city.progress(campaign).claimed, 2);
    }

    void shouldQueueWhatWasNotTakenOfABatch()
    {
        SendCity city(10);
        const CampaignId campaign = city.launch();
        DispatchTimes times;
        times.backoffBase = 1;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QList<MessageFact> facts = accepted(chunk).mid(0, 4);
        QStringList back;
        for (const OutgoingMessage &message : chunk.batch.messages.mid(4, 3))
            back << message.id;
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, facts, back + QStringList{facts.first().messageId}));
        QCOMPARE(marked.sent, 4);
        QCOMPARE(marked.unknown, 3); // neither told nor given back; what has a fact does not go back
        JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.sent, 4);
        QCOMPARE(progress.unknown, 3);
        QCOMPARE(progress.queued, 3);
        QTRY_VERIFY(claims.nextDue().value() <= city.db().now().value());
        GatewayAccount other = city.addGateway(u"other"_s); // surely not taken, so any gateway may have it
        CLAIM(again, claims, other, 1000);
        QStringList ids;
        for (const OutgoingMessage &message : again.batch.messages)
            ids << message.id;
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()), QSet<QString>(back.begin(), back.end()));
        QCOMPARE(again.tries, chunk.tries + 1);
        OTKLIK_VALUE(rest, claims.markAnswered(again, accepted(again)));
        QCOMPARE(rest.sent, 3);
        progress = city.progress(campaign);
        QCOMPARE(progress.sent, 7);
        QCOMPARE(progress.unknown, 3);
        QCOMPARE(progress.queued, 0);
        QCOMPARE(city.count(u"attempt"_s), 13);
    }

    void shouldCountABatchOfRefusalsAsOne()
    {
        SendCity city(10);
        const CampaignId campaign = city.launch();
        DispatchTimes times;
        times.backoffBase = 1;
        times.refusals = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        MessageFact refused;
        refused.messageId = chunk.batch.messages.first().id;
        refused.state = MessageState::Failed;
        refused.code = u"kannel:400"_s;
        QStringList back;
        for (const OutgoingMessage &message : chunk.batch.messages.mid(1))
            back << message.id;
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, {refused}, back));
        QCOMPARE(marked.failed, 1);
        QCOMPARE(city.progress(campaign).held, 9); // the rest of a paused campaign
        QCOMPARE(city.data.sql(u"SELECT state FROM send_job"_s).first().text("state"), u"paused"_s);
        // All of it back is as if nothing had been tried.
        SendCity second(2);
        second.launch();
        Claims others(second.db(), times, u"me"_s);
        CLAIM(whole, others, second.gateway, 1000);
        OTKLIK_VALUE(none, others.markAnswered(whole, {}, {whole.batch.messages[0].id, whole.batch.messages[1].id}));
        QCOMPARE(none.unknown, 0);
        QCOMPARE(second.count(u"send_chunk"_s), 1);
    }

    void shouldAskAndSendAgainOnlyAfterThreeLooks()
    {
        SendCity city(5);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.lookEvery = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markUnknown(chunk));
        QCOMPARE(marked.unknown, 5);
        QCOMPARE(city.state(1), u"unknown"_s);
        for (int n = 1; n <= 3; ++n) {
            QCOMPARE(city.progress(campaign).unknown, n == 1 ? 5 : 4);
            OTKLIK_VALUE(nothing, claims.claim(city.gateway, 1000));
            QVERIFY(!nothing);
            OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, true));
            QVERIFY(look.has_value());
            QCOMPARE(look->bulkId, chunk.batch.bulkId);
            QCOMPARE(look->messageIds.size(), n == 1 ? 5 : 4);
            ReconcileReply reply;
            OTKLIK_VALUE(silent, claims.markLook(*look, reply)); // it could not be asked: that is no look
            QVERIFY(!silent.zombie);
            reply.answered = true;
            if (n == 1)
                reply.facts << fact(look->messageIds.first(), MessageState::Delivered, u"infobip:3/5"_s)
                            << fact(u"018f3c2e-7b1a-7c05-9f00-3a1b2c3d4e5f"_s, MessageState::Sent); // not ours
            OTKLIK_VALUE(looked, claims.markLook(*look, reply));
            QCOMPARE(looked.unknown, n == 3 ? 0 : 4);
        }
        const JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.queued, 4);
        QCOMPARE(progress.delivered, 1);
        CLAIM(again, claims, city.gateway, 1000);
        QCOMPARE(again.batch.messages.size(), 4);
        QCOMPARE(again.epoch, 2);
        OTKLIK_VALUE(done, claims.markAnswered(again, accepted(again)));
        QCOMPARE(done.sent, 4);
        QCOMPARE(city.progress(campaign).sent, 4);
        QCOMPARE(city.count(u"message"_s), 5);
        QCOMPARE(city.count(u"attempt"_s), 9);
    }

    void shouldAskOnlyAboutWhatAnAnswerLeftOpen()
    {
        SendCity city(5);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QList<MessageFact> facts = accepted(chunk, 2);
        facts << facts.first(); // named twice
        facts << fact(chunk.batch.messages.at(2).id, MessageState::Failed, u"infobip:5/52"_s);
        facts << fact(chunk.batch.messages.at(3).id, MessageState::Unknown);
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, facts));
        QCOMPARE(marked.sent, 2);
        QCOMPARE(marked.failed, 1);
        QCOMPARE(marked.unknown, 2);
        const JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.sent, 2);
        QCOMPARE(progress.failed, 1);
        QCOMPARE(progress.unknown, 2);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, true));
        QCOMPARE(look->messageIds.size(), 2);
        OTKLIK_VALUE(second, claims.takeLook(city.gateway.id, true)); // nobody asks twice at once
        QVERIFY(!second);
        OTKLIK_VALUE(ended, claims.finishJobs());
        QCOMPARE(ended, 0);
    }

    void shouldParkWhatCannotBeAskedAndLetAPersonDecide()
    {
        SendCity city(2);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.receiptWait = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markUnknown(chunk));
        QCOMPARE(marked.unknown, 2);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, false));
        QVERIFY(!look);
        OTKLIK_VALUE(parked, UnknownOutcomes::list(city.db()));
        QCOMPARE(parked.size(), 1);
        QCOMPARE(parked.first().why, u"unknown"_s);
        QCOMPARE(parked.first().messages, 2);
        QCOMPARE(parked.first().gateway, u"main"_s);
        QCOMPARE(city.progress(campaign).unknown, 2);
        OTKLIK_VALUE(ended, claims.finishJobs()); // what waits for a person does not hold the campaign open
        QCOMPARE(ended, 1);
        OTKLIK_DONE(UnknownOutcomes::sendAgain(city.db(), parked.first().chunk, u"anna"_s));
        OTKLIK_ERROR(UnknownOutcomes::resolveAsSent(city.db(), parked.first().chunk, u"anna"_s),
                     "messaging.not_parked");
        QCOMPARE(city.jobState(campaign), u"running"_s);
        CLAIM(again, claims, city.gateway, 1000);
        QCOMPARE(again.batch.messages.size(), 2);
        OTKLIK_VALUE(unknown, claims.markUnknown(again));
        QCOMPARE(unknown.unknown, 2);
        OTKLIK_VALUE(look2, claims.takeLook(city.gateway.id, false));
        QVERIFY(!look2);
        OTKLIK_DONE(UnknownOutcomes::resolveAsSent(city.db(), chunk.id, u"anna"_s));
        QCOMPARE(city.progress(campaign).sent, 2);
        OTKLIK_VALUE(none, UnknownOutcomes::list(city.db()));
        QVERIFY(none.isEmpty());
    }

    void shouldLookUpReceiptsThatNeverCame()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.followUp = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, accepted(chunk)));
        QCOMPARE(marked.sent, 3);
        for (int n = 1; n <= 3; ++n) {
            OTKLIK_VALUE(late, claims.takeFollowUp(city.gateway.id));
            QVERIFY(late.has_value() && late->followUp);
            QCOMPARE(late->bulkId, chunk.batch.bulkId);
            QCOMPARE(late->messageIds.size(), n == 1 ? 3 : 2);
            ReconcileReply reply;
            reply.answered = true;
            if (n == 1)
                reply.facts << fact(late->messageIds.first(), MessageState::Delivered)
                            << fact(late->messageIds.last(), MessageState::AtOperator); // not final
            OTKLIK_VALUE(looked, claims.markLook(*late, reply));
            QVERIFY(!looked.zombie);
        }
        OTKLIK_VALUE(never, claims.takeFollowUp(city.gateway.id));
        QVERIFY(!never);
        QCOMPARE(city.progress(campaign).delivered, 1);
        QCOMPARE(city.progress(campaign).atOperator, 1);
        QCOMPARE(city.progress(campaign).sent, 1);
    }

    void shouldParkWhatIsTooOldToAsk()
    {
        SendCity city(1);
        city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.giveUpAsking = 0;
        Claims claims(city.db(), times, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markUnknown(chunk));
        QVERIFY(!marked.zombie);
        OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, true));
        QVERIFY(!look);
        QCOMPARE(UnknownOutcomes::list(city.db())->first().why, u"too_old"_s);
    }

    void shouldIsolateAMessageThatEndsItsDispatcher()
    {
        SendCity city(4);
        const CampaignId campaign = city.launch();
        DispatchTimes times = quickTimes();
        times.lease = 1;
        times.http = 0;
        times.settle = 0;
        times.looks = 1;
        times.lookEvery = 0;
        const QString poison = u"+79161000003"_s;
        Claims claims(city.db(), times, u"me"_s);
        int crashes = 0;
        for (int turns = 0; turns < 200 && UnknownOutcomes::list(city.db())->isEmpty(); ++turns) {
            OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
            if (chunk) {
                const bool holds = std::any_of(chunk->batch.messages.begin(), chunk->batch.messages.end(),
                                               [&](const auto &m) { return m.address == poison; });
                if (!holds) {
                    OTKLIK_VALUE(marked, claims.markAnswered(*chunk, accepted(*chunk)));
                    QVERIFY(!marked.zombie);
                    continue;
                }
                ++crashes; // and its dispatcher is dead
                waitForReap(claims);
            }
            OTKLIK_VALUE(look, claims.takeLook(city.gateway.id, true));
            if (look) {
                ReconcileReply reply;
                reply.answered = true;
                OTKLIK_VALUE(marked, claims.markLook(*look, reply));
                QVERIFY(!marked.zombie);
            }
        }
        QCOMPARE(crashes, 9); // 3 with four, 3 with two, 3 alone
        OTKLIK_VALUE(parked, UnknownOutcomes::list(city.db()));
        QCOMPARE(parked.first().why, u"poison"_s);
        QCOMPARE(parked.first().messages, 1);
        for (auto chunk = claims.claim(city.gateway, 1000); chunk && *chunk; chunk = claims.claim(city.gateway, 1000))
            QVERIFY(claims.markAnswered(**chunk, accepted(**chunk)).has_value());
        QCOMPARE(city.progress(campaign).sent, 3);
        QCOMPARE(city.progress(campaign).unknown, 1);
    }

    void shouldNotSendWithoutConsentAtTheMomentOfSending()
    {
        SendCity city(4);
        const CampaignId campaign = city.launch({}, {}, 1);
        city.stop(2);
        city.data.sql(u"UPDATE address SET dead_since = :n WHERE person_id = 3"_s,
                      {{"n", QDateTime::currentDateTimeUtc()}});
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.size(), 1);
        QCOMPARE(chunk.batch.messages.first().address, u"+79161000004"_s);
        QCOMPARE(city.state(2), u"cancelled"_s);
        QCOMPARE(city.code(2), u"excluded:suppressed"_s);
        QCOMPARE(city.code(3), u"excluded:dead_number"_s);
        QCOMPARE(city.count(u"attempt"_s), 1);
        // Refused by the gateway for now; meanwhile the last one withdraws as well: that was an attempt, so it has
        // failed.
        OTKLIK_VALUE(marked, claims.markNotAccepted(chunk, 0, false));
        QVERIFY(!marked.zombie);
        city.stop(4);
        CLAIM(none, claims, city.gateway, 1000);
        QVERIFY(none.batch.messages.isEmpty());
        QCOMPARE(city.state(4), u"failed"_s);
        const JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.excluded, 1);
        QCOMPARE(progress.cancelled, 2);
        QCOMPARE(progress.failed, 1);
        OTKLIK_VALUE(decisions, JobProgress::decisionsOf(city.db(), campaign));
        QCOMPARE(decisions, (QMap<QString, qint64>{{u"excluded:no_consent"_s, 1}, {u"send"_s, 3}}));
        OTKLIK_VALUE(ended, claims.finishJobs());
        QCOMPARE(ended, 1);
    }

    void shouldHaveTheDatabaseItselfRefuseAnAttemptWithoutConsent()
    {
        SendCity city(2);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        const QString insert =
            u"INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at) SELECT id, 9, 1, 1, 'b', created_at FROM message WHERE person_id = %1"_s;
        city.stop(1);
        const auto refused = city.db().changeText(insert.arg(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database.constraint"_s);
        QVERIFY(city.db().changeText(insert.arg(2)).has_value());
        QVERIFY(!city.db()
                     .changeText(u"INSERT INTO attempt (message_id, epoch, site_id, gateway_id, bulk_id, at) "
                                 "SELECT id, 10, 1, 1, 'b', created_at FROM message"_s)
                     .has_value()); // one bad one stops the batch
    }

    void shouldHoldThoseForWhomItIsNight()
    {
        const Clock clock = Clock::startingAt(QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC));
        SendCity city(4, clock);
        NewSendJob job;
        job.hours = TimeWindow{};
        // 15:00 UTC is 22:00 in Novosibirsk and 00:00 in Vladivostok… it is 01:00 there.
        const CampaignId campaign =
            city.launch(job, {{2, u"Asia/Novosibirsk"_s}, {3, u"Asia/Vladivostok"_s}, {4, u"Asia/Vladivostok"_s}});
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.size(), 1);
        JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.claimed, 1);
        QCOMPARE(progress.held, 3);
        QCOMPARE(city.state(3), u"held"_s);
        const auto held =
            city.data.sql(u"SELECT due_at, size FROM send_chunk WHERE held_for = 'quiet_hours' ORDER BY due_at"_s);
        QCOMPARE(held.size(), 2);
        QCOMPARE(held.at(0).instant("due_at"),
                 QDateTime(QDate(2026, 11, 21), QTime(23, 0), Qt::UTC)); // 09:00 in Vladivostok
        QCOMPARE(held.at(0).integer("size"), 2);
        QCOMPARE(held.at(1).instant("due_at"),
                 QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC)); // 09:00 in Novosibirsk
        OTKLIK_VALUE(nobody, claims.claim(city.gateway, 1000));
        QVERIFY(!nobody);
        OTKLIK_VALUE(next, claims.nextDue());
        QCOMPARE(next, held.at(0).instant("due_at"));
        // The next morning, by a dispatcher that starts then.
        auto morning = store::Database::open(city.data.url(),
                                             Clock::startingAt(QDateTime(QDate(2026, 11, 21), QTime(23, 1), Qt::UTC)));
        Claims early(**morning, {}, u"early"_s);
        CLAIM(second, early, city.gateway, 1000);
        QCOMPARE(second.batch.messages.size(), 2);
        progress = city.progress(campaign);
        QCOMPARE(progress.claimed, 3);
        QCOMPARE(progress.held, 1);
    }

    void shouldLeaveAWholeChunkAsItIsWhereAllSleep()
    {
        const Clock clock = Clock::startingAt(QDateTime(QDate(2026, 11, 21), QTime(22, 0), Qt::UTC));
        SendCity city(5, clock);
        NewSendJob job;
        job.hours = TimeWindow{};
        const CampaignId campaign = city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QVERIFY(chunk.batch.messages.isEmpty());
        QCOMPARE(city.count(u"message"_s), 0);
        QCOMPARE(city.progress(campaign).held, 5);
        OTKLIK_VALUE(nobody, claims.claim(city.gateway, 1000));
        QVERIFY(!nobody);
    }

    void shouldExpireWhatCameTooLate()
    {
        SendCity city(2);
        NewSendJob job;
        job.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-1);
        const CampaignId campaign = city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QVERIFY(chunk.batch.messages.isEmpty());
        QCOMPARE(city.progress(campaign).expired, 2);
        QCOMPARE(city.code(1), u"expired:before_sending"_s);
    }

    void shouldTellTheGatewayHowLongAMessageLives()
    {
        SendCity city(1);
        NewSendJob job;
        job.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QVERIFY(chunk.batch.validityMinutes >= 59 && chunk.batch.validityMinutes <= 60);
    }

    void shouldPauseResumeAndStop()
    {
        SendCity city(4);
        NewSendJob job;
        job.chunkSize = 2;
        const CampaignId campaign = city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_DONE(SendJobs::pause(city.db(), campaign, u"lunch"_s));
        OTKLIK_DONE(SendJobs::pause(city.db(), campaign));
        QCOMPARE(city.progress(campaign).held, 4);
        OTKLIK_VALUE(paused, claims.claim(city.gateway, 1000));
        QVERIFY(!paused);
        OTKLIK_DONE(SendJobs::resume(city.db(), campaign));
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_DONE(SendJobs::stop(city.db(), campaign));
        OTKLIK_DONE(SendJobs::stop(city.db(), campaign));
        OTKLIK_ERROR(SendJobs::resume(city.db(), campaign), "messaging.job_over");
        OTKLIK_ERROR(SendJobs::pause(city.db(), CampaignId(99)), "messaging.no_job");
        JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.cancelled, 2);
        QCOMPARE(progress.claimed, 2);
        // What was on its way comes back as not taken: it is cancelled too.
        OTKLIK_VALUE(marked, claims.markNotAccepted(chunk, 0, false));
        QVERIFY(!marked.zombie);
        OTKLIK_VALUE(ended, claims.finishJobs());
        QCOMPARE(ended, 0);
        QCOMPARE(city.progress(campaign).cancelled, 4);
        QCOMPARE(city.jobState(campaign), u"stopped"_s);
    }

    void shouldPauseACampaignThatIsRefusedAgainAndAgain()
    {
        SendCity city(14);
        NewSendJob job;
        job.chunkSize = 2;
        const CampaignId campaign = city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        for (int n = 1; n <= 6; ++n) {
            CLAIM(chunk, claims, city.gateway, 1000);
            OTKLIK_VALUE(marked, claims.markRefused(chunk, u"http:400"_s, u"bad sender"_s));
            QCOMPARE(marked.failed, 2);
            QCOMPARE(city.jobState(campaign), n > 5 ? u"paused"_s : u"running"_s);
        }
        OTKLIK_VALUE(jobs, SendJobs::ofCampaign(city.db(), campaign));
        QVERIFY(jobs.first().sentence.contains(u"http:400"_s));
        QCOMPARE(city.progress(campaign).failed, 12);
        QCOMPARE(city.progress(campaign).held, 2);
    }

    void shouldBackOffAndObeyRetryAfter()
    {
        SendCity city(1);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        OTKLIK_VALUE(marked, claims.markNotAccepted(chunk, 90, true));
        QVERIFY(!marked.zombie);
        OTKLIK_VALUE(now, city.db().now());
        OTKLIK_VALUE(due, claims.nextDue());
        QVERIFY(now.secsTo(due) >= 88 && now.secsTo(due) <= 91);
        QCOMPARE(city.data.sql(u"SELECT tries FROM send_chunk"_s).first().integer("tries"), 1);
    }

    void shouldKeepToOneGatewayWhileTheOutcomeIsUnknown()
    {
        SendCity city(2);
        const GatewayAccount other = city.addGateway(u"other"_s);
        city.launch();
        DispatchTimes times = quickTimes();
        times.settle = 0;
        times.looks = 1;
        Claims claims(city.db(), times, u"me"_s);
        {
            CLAIM(chunk, claims, city.gateway, 1000); // surely not taken: another may have it
            OTKLIK_VALUE(marked, claims.markNotAccepted(chunk, 0, false));
            QVERIFY(!marked.zombie);
        }
        CLAIM(chunk, claims, other, 1000);
        OTKLIK_VALUE(marked, claims.markUnknown(chunk));
        QVERIFY(!marked.zombie);
        OTKLIK_VALUE(look, claims.takeLook(other.id, true));
        ReconcileReply reply;
        reply.answered = true;
        OTKLIK_VALUE(looked, claims.markLook(*look, reply));
        QVERIFY(!looked.zombie);
        OTKLIK_VALUE(elsewhere, claims.claim(city.gateway, 1000));
        QVERIFY(!elsewhere);
        CLAIM(right, claims, other, 1000);
        OTKLIK_VALUE(again, claims.markNotAccepted(right, 0, false)); // the first attempt may still turn up there
        QVERIFY(!again.zombie);
        OTKLIK_VALUE(still, claims.claim(city.gateway, 1000));
        QVERIFY(!still);
    }

    void shouldSendOnlyThroughTheNamedGateway()
    {
        SendCity city(1);
        const GatewayAccount other = city.addGateway(u"other"_s);
        NewSendJob job;
        job.gateway = other.id;
        city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_VALUE(elsewhere, claims.claim(city.gateway, 1000));
        QVERIFY(!elsewhere);
        OTKLIK_ERROR(GatewayAccounts::remove(city.db(), u"other"_s), "gateway.in_use");
        CLAIM(chunk, claims, other, 1000);
        OTKLIK_VALUE(marked, claims.markAnswered(chunk, accepted(chunk)));
        QCOMPARE(marked.sent, 1);
        OTKLIK_VALUE(ended, claims.finishJobs());
        QCOMPARE(ended, 1);
        OTKLIK_VALUE(standings, GatewayAccounts::standings(city.db()));
        QCOMPARE(standings.size(), 2);
        QCOMPARE(standings.at(1).sent, 1);
        OTKLIK_DONE(GatewayAccounts::remove(city.db(), u"other"_s));
        QVERIFY(city.addGateway(u"other"_s).id != other.id); // the name is free again
    }

    void shouldNotClaimForAStoppedGateway()
    {
        SendCity city(1);
        city.launch();
        Claims claims(city.db(), {}, u"me"_s);
        OTKLIK_DONE(
            GatewayAccounts::setState(city.db(), city.gateway.id, GatewayState::Stopped, u"http:401"_s, u"Key"_s));
        OTKLIK_VALUE(none, claims.claim(city.gateway, 1000));
        QVERIFY(!none);
        OTKLIK_VALUE(found, GatewayAccounts::find(city.db(), u"main"_s));
        QCOMPARE(found.state, GatewayState::Stopped);
        OTKLIK_DONE(GatewayAccounts::setReady(city.db(), u"main"_s));
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.size(), 1);
    }

    void shouldKeepTheSumWhereSomebodyWasErased()
    {
        SendCity city(3);
        const CampaignId campaign = city.launch();
        city.data.sql(u"DELETE FROM subscription WHERE person_id = 2"_s);
        if (TestDatabase::engine() == store::Engine::PostgreSql)
            city.data.sql(u"ALTER TABLE consent_event DISABLE TRIGGER consent_event_kept"_s);
        else
            city.data.sql(u"DROP TRIGGER consent_event_not_emptied"_s);
        for (const QString &table : {u"consent_event"_s, u"address"_s})
            city.data.sql(u"DELETE FROM %1 WHERE person_id = 2"_s.arg(table));
        city.data.sql(u"DELETE FROM person WHERE id = 2"_s);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.size(), 2);
        const JobProgress progress = city.progress(campaign);
        QCOMPARE(progress.claimed, 2);
        QCOMPARE(progress.excluded, 1);
    }

    void shouldFillAttributesAndFallBackToALanguage()
    {
        SendCity city(2);
        city.data.sql(
            u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, 1, 'meter', 'A-1')"_s);
        NewSendJob job;
        job.texts = {{u"ru"_s, u"Счётчик {attribute_meter}, \"{family_name}\"\n\\"_s}};
        job.fallbackLanguage = u"ru"_s;
        city.launch(job);
        Claims claims(city.db(), {}, u"me"_s);
        CLAIM(chunk, claims, city.gateway, 1000);
        QCOMPARE(chunk.batch.messages.at(0).text, u"Счётчик A-1, \"Family1\"\n\\"_s);
        QCOMPARE(chunk.batch.messages.at(1).text, u"Счётчик , \"Family2\"\n\\"_s);
        const auto stored = city.data.sql(u"SELECT text, language, parts FROM message ORDER BY person_id"_s);
        QCOMPARE(stored.at(0).text("text"), chunk.batch.messages.at(0).text);
        QCOMPARE(stored.at(0).text("language"), u"ru"_s);
        QCOMPARE(stored.at(0).integer("parts"), 1);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
