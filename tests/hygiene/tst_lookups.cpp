// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssuspension.h"
#include "channelmaker.h"
#include "lookupclaims.h"
#include "lookupjob.h"
#include "lookupschedules.h"
#include "numberstandings.h"
#include "permissions.h"
#include "personlists.h"
#include "personstore.h"
#include "segments.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "traininggateway.h"

using namespace otklik;
using namespace otklik::hygiene;
using namespace otklik::test;
using namespace otklik::messaging;
using namespace Qt::Literals::StringLiterals;
using Whom = LookupChoice::Whom;

namespace {

QString number(int i)
{
    return u"+%1"_s.arg(79160000000 + i);
}

NumberVerdict verdict(int i, NumberState state, bool ported = false)
{
    NumberVerdict made;
    made.number = number(i);
    made.state = state;
    made.ported = ported;
    made.network = u"Practice"_s;
    made.code = u"test:1"_s;
    return made;
}

/// People 1…n, each with the mobile number of their own; everybody has a landline too.
class Town
{
public:
    explicit Town(int size = 10, double price = 0.5, const Clock &clock = {})
        : data(TestDatabase::WithSchema, clock), claims(db(), times), lookups(db())
    {
        for (int i = 1; i <= size; ++i) {
            (void)insertPerson(data, u"Family%1"_s.arg(i));
            addNumber(i, number(i));
            data.sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, :p, 'landline', :v)"_s,
                     {{"p", i}, {"v", u"+7499%1"_s.arg(1000000 + i)}});
        }
        addGateway(u"practice"_s, u"training"_s, u"sms"_s, price);
    }
    store::Database &db() { return data.db(); }
    void addNumber(int person, const QString &value)
    {
        data.sql(u"INSERT INTO address (site_id, person_id, kind, value, priority) VALUES (1, :p, 'mobile', :v, "
                 "(SELECT 1 + COUNT(*) FROM address WHERE person_id = :p AND kind = 'mobile'))"_s,
                 {{"p", person}, {"v", value}});
    }
    void addGateway(const QString &name, const QString &kind, const QString &channel, double price)
    {
        GatewayAccount account;
        account.name = name;
        account.kind = kind;
        account.channel = channel;
        account.price = price;
        account.currency = price > 0 ? u"EUR"_s : QString();
        if (const auto added = GatewayAccounts::add(db(), account); !added)
            qFatal("%s", qPrintable(added.error().sentence));
    }
    qint64 count(const QString &fromWhere)
    {
        return data.sql(u"SELECT COUNT(*) AS n FROM "_s + fromWhere).first().integer("n");
    }
    int version(int person)
    {
        return int(data.sql(u"SELECT version FROM person WHERE id = :p"_s, {{"p", person}}).first().integer("version"));
    }
    bool isDead(int i) { return count(u"address WHERE dead_since IS NOT NULL AND value = '%1'"_s.arg(number(i))) > 0; }
    LookupRun begin(const LookupOrder &order = {})
    {
        const auto run = lookups.start(order);
        if (!run)
            qFatal("%s", qPrintable(run.error().sentence));
        return *run;
    }
    LookupBatch claim(const LookupRun &run, int most = 1000)
    {
        const auto batch = claims.claim(run.id, GatewayId(1), most);
        if (!batch || !*batch)
            qFatal("nothing was claimed");
        return **batch;
    }
    LookupRun now(const LookupRun &run) { return *lookups.find(run.id); }
    /// Everything reachable but for the given ones.
    void answer(const LookupBatch &batch, const QList<NumberVerdict> &others = {})
    {
        QList<NumberVerdict> all = others;
        for (const QString &value : batch.numbers) {
            const bool known = std::any_of(others.begin(), others.end(),
                                           [&](const NumberVerdict &other) { return other.number == value; });
            if (known)
                continue;
            NumberVerdict made = verdict(0, NumberState::Reachable);
            made.number = value;
            all << made;
        }
        if (const auto done = claims.answered(batch.id, all); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    TestDatabase data;
    LookupTimes times{.lease = 400,
                      .http = 200,
                      .settle = 0,
                      .looks = 2,
                      .lookEvery = 0,
                      .poll = 10,
                      .backoffBase = 20,
                      .backoffCap = 100,
                      .onceWait = 3000};
    LookupClaims claims;
    Lookups lookups;
};

/// Answers look-ups in the order in which they came, but only when all of them are on the wire.
class TogetherChannel final : public Channel
{
public:
    TogetherChannel(std::atomic_int *asked, QList<LookupReply> replies) : m_asked(asked), m_replies(std::move(replies))
    {
    }
    [[nodiscard]] ChannelCapabilities capabilities() const override
    {
        ChannelCapabilities able;
        able.largestLookup = 1000;
        return able;
    }
    QFuture<SubmitReply> submit(const OutgoingBatch &, int) override { return {}; }
    QFuture<Result<PulledReports>> pullReports(int) override { return {}; }
    QList<MessageFact> interpretReports(const QByteArray &, int *) const override { return {}; }
    QFuture<ReconcileReply> reconcile(const QString &, const QStringList &) override { return {}; }
    QFuture<Result<QString>> test() override { return {}; }
    QFuture<LookupReply> lookUp(const QStringList &, int) override
    {
        ++*m_asked;
        m_waiting.push_back(std::make_unique<QPromise<LookupReply>>());
        m_waiting.back()->start();
        const QFuture<LookupReply> future = m_waiting.back()->future();
        if (qsizetype(m_waiting.size()) == m_replies.size())
            QTimer::singleShot(0, this, [this] {
                for (qsizetype i = 0; i < m_replies.size(); ++i) {
                    m_waiting[size_t(i)]->addResult(m_replies[i]);
                    m_waiting[size_t(i)]->finish();
                }
            });
        return future;
    }

private:
    std::atomic_int *m_asked;
    QList<LookupReply> m_replies;
    std::vector<std::unique_ptr<QPromise<LookupReply>>> m_waiting;
};

/// Its answers are lost and its log cannot be read.
class MuteChannel final : public Channel
{
public:
    explicit MuteChannel(std::atomic_int *looks) : m_looks(looks) {}
    [[nodiscard]] ChannelCapabilities capabilities() const override
    {
        ChannelCapabilities able;
        able.largestLookup = 1000;
        able.canFindLookups = true;
        return able;
    }
    QFuture<SubmitReply> submit(const OutgoingBatch &, int) override { return {}; }
    QFuture<Result<PulledReports>> pullReports(int) override { return {}; }
    QList<MessageFact> interpretReports(const QByteArray &, int *) const override { return {}; }
    QFuture<ReconcileReply> reconcile(const QString &, const QStringList &) override { return {}; }
    QFuture<Result<QString>> test() override { return {}; }
    QFuture<LookupReply> lookUp(const QStringList &, int) override { return lost(); }
    QFuture<LookupReply> findLookups(const QStringList &, const QDateTime &, const QDateTime &) override
    {
        ++*m_looks;
        return lost();
    }

private:
    static QFuture<LookupReply> lost()
    {
        LookupReply reply;
        reply.outcome = SubmitOutcome::Unknown;
        return QtFuture::makeReadyFuture(reply);
    }
    std::atomic_int *m_looks;
};

LookupOrder withBudget(double budget)
{
    LookupOrder order;
    order.budget = budget;
    return order;
}

} // namespace

class LookupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldEstimateBeforeAnythingIsPaid()
    {
        Town town;
        town.addNumber(2, number(1)); // shared with person 1: asked once
        OTKLIK_VALUE(estimate, town.lookups.estimate(withBudget(2.1)));
        QCOMPARE(estimate.numbers, 10);
        QCOMPARE(estimate.toAsk(), 10);
        QCOMPARE(estimate.cost(), 5.0);
        QCOMPARE(estimate.affordable(), 4);
        QCOMPARE(town.count(u"lookup_run"_s), 0);
        QCOMPARE(town.count(u"lookup_number"_s), 0);
    }

    void shouldAskWhoeverIsChosen()
    {
        Town town;
        town.data.sql(u"UPDATE person SET language = 'uk' WHERE id = 3"_s);
        const audience::Rule rule = audience::Rule::field(u"language"_s, audience::Op::Equal, u"uk"_s);
        OTKLIK_DONE(audience::Segments(town.db()).save(u"Threes"_s, rule));
        OTKLIK_VALUE(list, people::PersonLists(town.db()).add(u"Few"_s, people::ListScope::City));
        town.data.sql(
            u"INSERT INTO person_list_member (list_id, person_id, site_id, since, added_by%1) VALUES (:l, 4, "
            "1, :at, ''%2)"_s.arg(TestDatabase::engine() == store::Engine::Sqlite ? QString() : u", owner, scope"_s,
                                  TestDatabase::engine() == store::Engine::Sqlite
                                      ? QString()
                                      : u", (SELECT owner FROM person_list WHERE id = :l), 'city'"_s),
            {{"l", list.id.bound()}, {"at", QDateTime::currentDateTimeUtc()}});
        const auto asked = [&](const LookupChoice &choice) {
            LookupOrder order;
            order.choice = choice;
            const LookupRun run = town.begin(order);
            QStringList values = town.claim(run).numbers;
            return values;
        };
        QCOMPARE(asked({.whom = Whom::Segment, .segment = u"Threes"_s}), QStringList{number(3)});
        QCOMPARE(asked({.whom = Whom::List, .list = list.id}), QStringList{number(4)});
        QCOMPARE(asked({.whom = Whom::Person, .person = PersonId(5)}), QStringList{number(5)});
        OTKLIK_ERROR(town.lookups.start({.choice = {.whom = Whom::Segment, .segment = u"No"_s}}), "segment.unknown");
        OTKLIK_ERROR(town.lookups.start({.choice = {.whom = Whom::Person, .person = PersonId(99)}}),
                     "person.not_found");
        // What another look-up is about to ask is not asked twice.
        OTKLIK_VALUE(estimate, town.lookups.estimate({}));
        QCOMPARE(estimate.waiting, 3);
        QCOMPARE(estimate.toAsk(), 7);
        QCOMPARE(town.claim(town.begin()).numbers.size(), 7);
        OTKLIK_ERROR(town.lookups.start({}), "lookup.nothing_to_ask");
    }

    void shouldWriteDownWhatWasSaid()
    {
        Town town;
        const LookupRun run = town.begin();
        QCOMPARE(run.numbers, 10);
        const LookupBatch batch = town.claim(run);
        QCOMPARE(batch.numbers.size(), 10); // no landline among them
        QCOMPARE(town.now(run).cost, 5.0);  // before the answer
        QCOMPARE(town.now(run).waiting(), 10);
        town.answer(batch,
                    {verdict(1, NumberState::Dead), verdict(2, NumberState::Away), verdict(3, NumberState::Invalid),
                     verdict(4, NumberState::Unknown), verdict(5, NumberState::Reachable, true)});
        OTKLIK_DONE(town.claims.finishRuns());
        const LookupRun ended = town.now(run);
        QCOMPARE(ended.state, LookupState::Done);
        QVERIFY(ended.finishedAt.isValid());
        QCOMPARE(QList<qint64>({ended.reachable, ended.away, ended.dead, ended.invalid, ended.unknown, ended.ported}),
                 QList<qint64>({6, 1, 1, 1, 1, 1}));
        QCOMPARE(ended.suspended, 2);
        QCOMPARE(ended.cost, 5.0);
        QVERIFY(town.isDead(1) && town.isDead(3));
        QVERIFY(!town.isDead(2) && !town.isDead(4) && !town.isDead(5));
        OTKLIK_VALUE(base, baseStanding(town.db()));
        QCOMPARE(QList<qint64>({base.reachable, base.away, base.dead, base.invalid, base.unknown, base.never}),
                 QList<qint64>({6, 1, 1, 1, 1, 0}));
        QCOMPARE(base.ported, 1);
        OTKLIK_VALUE(mine, numbersOf(town.db(), PersonId(5)));
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first().lastVerdict, std::optional(NumberState::Reachable));
        QVERIFY(mine.first().ported);
        QVERIFY(standingLine(mine.first(), [](const QDate &) { return u"DAY"_s; }) ==
                u"Reachable in another network, looked up on DAY"_s);
        // Nothing is bought again until it is old, but for what nothing is known of.
        QCOMPARE(town.lookups.estimate({})->fresh, 7);
        QCOMPARE(town.lookups.estimate({})->toAsk(), 1);
        const LookupRun second = town.begin();
        QCOMPARE(second.numbers, 1);
        town.answer(town.claim(second));
        OTKLIK_ERROR(town.lookups.start({}), "lookup.nothing_to_ask");
        LookupOrder again;
        again.olderThan = 0;
        QCOMPARE(town.lookups.estimate(again)->toAsk(), 8); // the dead are not asked
        again.choice = {.whom = Whom::Person, .person = PersonId(1)};
        QCOMPARE(town.lookups.estimate(again)->toAsk(), 1); // but of a person named
    }

    void shouldKeepWhatIsKnownWhenAnAnswerSaysNothing()
    {
        Town town(2);
        LookupOrder order;
        town.answer(town.claim(town.begin(order)), {verdict(2, NumberState::Unknown)});
        order.olderThan = 0;
        town.answer(town.claim(town.begin(order)),
                    {verdict(1, NumberState::Unknown), verdict(2, NumberState::Unknown)});
        OTKLIK_VALUE(base, baseStanding(town.db()));
        QCOMPARE(QList<qint64>({base.reachable, base.unknown}), QList<qint64>({1, 1}));
        town.answer(town.claim(town.begin(order)), {verdict(1, NumberState::Away)});
        OTKLIK_VALUE(later, baseStanding(town.db()));
        QCOMPARE(QList<qint64>({later.away, later.reachable}), QList<qint64>({1, 1}));
    }

    void shouldSuspendEverybodyWithTheNumberAndTakeItBack()
    {
        Town town;
        town.addNumber(2, number(1));
        town.data.sql(u"UPDATE address SET dead_since = :at WHERE value = :v"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addDays(-3)}, {"v", number(9)}});
        const LookupRun run = town.begin();
        QCOMPARE(run.numbers, 9); // 9 was dead before
        const int before = town.version(1);
        town.answer(town.claim(run),
                    {verdict(1, NumberState::Dead), verdict(6, NumberState::Dead), verdict(7, NumberState::Dead)});
        QCOMPARE(town.now(run).suspended, 4);
        QCOMPARE(town.version(1), before + 1); // an open card is not saved over it
        QCOMPARE(town.version(2), before + 1);
        QCOMPARE(town.version(3), before);
        OTKLIK_VALUE(listed, suspendedNumbers(town.db(), 3));
        QCOMPARE(listed.size(), 3);
        OTKLIK_VALUE(rest, suspendedNumbers(town.db(), 3, listed.last().id));
        QCOMPARE(rest.size(), 1);

        // One of them alone.
        const auto six =
            std::find_if(listed.begin(), listed.end(), [](const auto &s) { return s.number == number(6); });
        QVERIFY(six != listed.end());
        OTKLIK_VALUE(one, town.lookups.undo(six->id));
        QCOMPARE(one.lifted, 1);
        QVERIFY(!town.isDead(6));
        OTKLIK_ERROR(town.lookups.undo(six->id), "lookup.not_suspended");
        OTKLIK_ERROR(town.lookups.undo(SuspensionId()), "lookup.not_suspended");
        // A receipt said later that 7 is dead: no longer the look-up's word.
        town.data.sql(u"UPDATE address SET dead_since = :at WHERE value = :v"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addDays(1)}, {"v", number(7)}});
        OTKLIK_VALUE(undone, town.lookups.undo(run.id));
        QCOMPARE(undone.lifted, 2); // both who have number 1
        QCOMPARE(undone.kept, 1);
        QVERIFY(!town.isDead(1));
        QVERIFY(town.isDead(7) && town.isDead(9));
        QCOMPARE(town.version(1), before + 2);
        QCOMPARE(town.now(run).lifted, 3);
        OTKLIK_VALUE(nothing, town.lookups.undo(run.id));
        QCOMPARE(nothing.lifted, 0);
        OTKLIK_VALUE(left, suspendedNumbers(town.db(), 10));
        QVERIFY(left.isEmpty());
        OTKLIK_VALUE(mine, numbersOf(town.db(), PersonId(1)));
        QVERIFY(standingLine(mine.first(), [](const QDate &) { return u"DAY"_s; }).contains(u"opened again"_s));
    }

    void shouldKeepToTheBudget()
    {
        Town town;
        const LookupRun run = town.begin(withBudget(2.0));
        QCOMPARE(town.claim(run, 3).numbers.size(), 3);
        QCOMPARE(town.claim(run, 3).numbers.size(), 1); // the fourth is the last that it pays
        OTKLIK_VALUE(nothing, town.claims.claim(run.id, GatewayId(1), 3));
        QVERIFY(!nothing);
        LookupRun paused = town.now(run);
        QCOMPARE(paused.state, LookupState::Paused);
        QCOMPARE(paused.noteCode, u"lookup.budget"_s);
        QVERIFY(!whyItWaits(paused).isEmpty());
        QCOMPARE(paused.cost, 2.0);
        OTKLIK_ERROR(town.lookups.resume(run.id), "lookup.budget");
        OTKLIK_ERROR(town.lookups.resume(run.id, 2.2), "lookup.budget");
        OTKLIK_VALUE(resumed, town.lookups.resume(run.id, 100));
        QCOMPARE(resumed.state, LookupState::Running);
        QCOMPARE(town.claim(run).numbers.size(), 6);
        OTKLIK_ERROR(town.lookups.start(withBudget(-1)), "lookup.bad_budget");
        Town free(2, 0);
        OTKLIK_ERROR(free.lookups.start(withBudget(1)), "lookup.no_price");
    }

    void shouldNotPauseWhatHasNothingLeft()
    {
        Town town(4);
        const LookupRun run = town.begin(withBudget(2.0));
        const LookupBatch batch = town.claim(run);
        OTKLIK_VALUE(nothing, town.claims.claim(run.id, GatewayId(1), 3));
        QVERIFY(!nothing);
        QCOMPARE(town.now(run).state, LookupState::Running);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.now(run).state, LookupState::Running); // an answer is still awaited
        town.answer(batch);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.now(run).state, LookupState::Done);
    }

    void shouldTouchNoLookupWhileThereIsNothingToFinish()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("SQLite has no triggers of statements");
        Town town(2);
        const LookupRun run = town.begin();
        town.data.sql(u"CREATE TABLE touched (n integer)"_s);
        town.data.sql(u"CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS "
                      "$$ BEGIN INSERT INTO touched VALUES (1); RETURN NULL; END $$"_s);
        town.data.sql(u"CREATE TRIGGER touch AFTER UPDATE ON lookup_run FOR EACH STATEMENT EXECUTE FUNCTION touch()"_s);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.count(u"touched"_s), 0);
        town.answer(town.claim(run));
        town.data.sql(u"DELETE FROM touched"_s);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.count(u"touched"_s), 1);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.count(u"touched"_s), 1);
        QCOMPARE(town.now(run).state, LookupState::Done);
    }

    void shouldComeBackToNumbersThatWereNotTaken()
    {
        Town town(9);
        const LookupRun run = town.begin();
        const LookupBatch first = town.claim(run, 3);
        const LookupBatch second = town.claim(run, 3);
        OTKLIK_DONE(town.claims.notTaken(first.id));
        const LookupBatch third = town.claim(run, 3);
        QVERIFY(*std::max_element(second.numbers.begin(), second.numbers.end()) <
                *std::min_element(third.numbers.begin(), third.numbers.end())); // on with the queue first
        const LookupBatch again = town.claim(run, 3);
        QCOMPARE(QSet<QString>(again.numbers.begin(), again.numbers.end()),
                 QSet<QString>(first.numbers.begin(), first.numbers.end()));
        OTKLIK_VALUE(none, town.claims.claim(run.id, GatewayId(1), 3));
        QVERIFY(!none);
    }

    void shouldCostNothingWhatSurelyWasNotTaken()
    {
        Town town;
        const LookupRun run = town.begin(withBudget(2.0));
        const LookupBatch batch = town.claim(run);
        OTKLIK_DONE(town.claims.notTaken(batch.id));
        const LookupRun after = town.now(run);
        QCOMPARE(after.cost, 0.0);
        QCOMPARE(after.asked, 0);
        QCOMPARE(after.left(), 10);
        QCOMPARE(town.claim(run).numbers.size(), 4);
        OTKLIK_DONE(town.claims.notTaken(batch.id)); // again changes nothing
        QCOMPARE(town.now(run).cost, 2.0);
    }

    void shouldAskTheLogBeforeAnythingCountsAsLost()
    {
        Town town;
        const LookupRun run = town.begin();
        const LookupBatch batch = town.claim(run);
        OTKLIK_DONE(town.claims.inDoubt(batch.id));
        QCOMPARE(town.now(run).waiting(), 10);
        OTKLIK_DONE(town.claims.finishRuns());
        QCOMPARE(town.now(run).state, LookupState::Running);
        OTKLIK_VALUE(first, town.claims.takeDoubt());
        QVERIFY(first && !first->isLast);
        QCOMPARE(first->numbers.size(), 10);
        NumberVerdict dear = verdict(1, NumberState::Reachable);
        dear.price = 0.7;
        dear.currency = u"EUR"_s;
        dear.at = QDateTime::currentDateTimeUtc().addSecs(-5);
        OTKLIK_DONE(town.claims.looked(*first, {dear}));
        QCOMPARE(town.now(run).reachable, 1);
        QVERIFY(qAbs(town.now(run).cost - 5.2) < 1e-9); // as the gateway counts it
        OTKLIK_VALUE(second, town.claims.takeDoubt());
        QVERIFY(second && second->isLast);
        QCOMPARE(second->numbers.size(), 9);
        OTKLIK_DONE(town.claims.looked(*second, {verdict(2, NumberState::Dead)}));
        OTKLIK_VALUE(none, town.claims.takeDoubt());
        QVERIFY(!none);
        OTKLIK_DONE(town.claims.finishRuns());
        LookupRun ended = town.now(run);
        QCOMPARE(ended.state, LookupState::Done);
        QCOMPARE(ended.lost, 8);
        QVERIFY(qAbs(ended.cost - 5.2) < 1e-9); // the lost count as paid
        // A late answer is a fact all the same.
        OTKLIK_DONE(town.claims.answered(batch.id, {verdict(3, NumberState::Reachable)}));
        ended = town.now(run);
        QCOMPARE(ended.lost, 7);
        QCOMPARE(ended.reachable, 2);
        // Only another look-up asks the others again.
        QCOMPARE(town.lookups.estimate({})->toAsk(), 7);
    }

    void shouldWaitForALogAsLongAsItHoldsANumber()
    {
        Town town(4);
        const LookupRun run = town.begin();
        LookupTimes times = town.times;
        times.lookEvery = 10;
        std::atomic_int looks = 0;
        LookupJob job(
            town.data.url(), {},
            [&](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<MuteChannel>(&looks);
            },
            times);
        job.start();
        QTRY_VERIFY(looks > times.looks + 3);
        QCOMPARE(town.now(run).lost, 0);
        town.data.sql(u"UPDATE lookup_batch SET asked_at = :at"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addSecs(-48 * 3600 - 60)}});
        QTRY_COMPARE(town.now(run).lost, 4);
        QTRY_COMPARE(town.now(run).state, LookupState::Done);
    }

    void shouldNoticeRequestsThatTheirJobDiedWith()
    {
        Town town;
        town.times.lease = 0;
        const LookupRun run = town.begin();
        const LookupBatch batch = town.claim(run);
        QTRY_VERIFY(town.claims.expire() && town.count(u"lookup_batch WHERE state = 'doubt'"_s) == 1);
        OTKLIK_DONE(town.claims.notTaken(batch.id)); // the zombie's word comes too late
        QCOMPARE(town.now(run).asked, 10);
        OTKLIK_VALUE(doubt, town.claims.takeDoubt());
        QVERIFY(doubt);
        QCOMPARE(doubt->numbers.size(), 10);
        QVERIFY(doubt->since < doubt->until);
    }

    void shouldForgetNumbersThatNobodyHas()
    {
        Town town;
        town.addNumber(2, number(1));
        town.answer(town.claim(town.begin()));
        QCOMPARE(town.count(u"number_check"_s), 10);
        town.data.sql(u"DELETE FROM address WHERE person_id = 1 AND kind = 'mobile'"_s);
        QCOMPARE(town.count(u"number_check"_s), 10); // person 2 has it still
        town.data.sql(u"DELETE FROM address WHERE person_id = 2 AND kind = 'mobile'"_s);
        QCOMPARE(town.count(u"number_check"_s), 8);
        town.data.sql(u"UPDATE address SET value = '+79991234567' WHERE value = :v"_s, {{"v", number(3)}});
        QCOMPARE(town.count(u"number_check"_s), 7);
        QCOMPARE(town.count(u"lookup_number"_s), 7);
    }

    void shouldStopAndPurge()
    {
        Town town;
        const LookupRun run = town.begin();
        const LookupBatch batch = town.claim(run, 4);
        OTKLIK_VALUE(stopped, town.lookups.stop(run.id));
        QCOMPARE(stopped.state, LookupState::Stopped);
        QCOMPARE(stopped.left(), 0);
        OTKLIK_VALUE(nothing, town.claims.claim(run.id, GatewayId(1), 10));
        QVERIFY(!nothing);
        town.answer(batch); // was on the wire
        QCOMPARE(town.now(run).reachable, 4);
        OTKLIK_ERROR(town.lookups.stop(run.id), "lookup.over");
        OTKLIK_ERROR(town.lookups.resume(run.id), "lookup.over");
        OTKLIK_ERROR(town.lookups.find(LookupRunId(99)), "lookup.unknown");
        QCOMPARE(town.lookups.estimate({})->toAsk(), 6); // the queue of the stopped one holds nobody up
        QCOMPARE(*town.claims.purge(), false);
        QCOMPARE(town.count(u"lookup_number"_s), 10);
        town.data.sql(u"UPDATE lookup_run SET finished_at = :at"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addDays(-31)}});
        // Piece by piece, and the requests with the last one.
        for (const int left : {6, 2, 0}) {
            QCOMPARE(town.count(u"lookup_batch"_s), 1);
            QCOMPARE(*town.claims.purge(4), true);
            QCOMPARE(town.count(u"lookup_number"_s), left);
        }
        QCOMPARE(town.count(u"lookup_batch"_s), 0);
        QCOMPARE(*town.claims.purge(4), false);
        QCOMPARE(town.count(u"number_check"_s), 4);
    }

    void shouldChooseAnAccountThatCanLookUp()
    {
        Town town;
        town.addGateway(u"mail"_s, u"infobip-sms"_s, u"sms"_s, 1);
        OTKLIK_ERROR(town.lookups.estimate({.gateway = u"mail"_s}), "lookup.wrong_gateway");
        OTKLIK_ERROR(town.lookups.estimate({.gateway = u"none"_s}), "gateway.unknown");
        QCOMPARE(town.lookups.estimate({})->gateway, u"practice"_s);
        town.addGateway(u"real"_s, u"infobip-lookup"_s, u"lookup"_s, 0.01);
        QCOMPARE(town.lookups.estimate({})->gateway, u"real"_s);
        QCOMPARE(*town.lookups.gateways(), (QStringList{u"real"_s, u"practice"_s}));
        OTKLIK_ERROR(town.lookups.estimate({.olderThan = -1}), "lookup.bad_days");
    }

    void shouldBeginScheduledLookupsOnce()
    {
        Town town;
        LookupSchedules schedules(town.db());
        LookupSchedule wish;
        wish.everyDays = 0;
        OTKLIK_ERROR(schedules.add(wish), "lookup.bad_days");
        wish.everyDays = 7;
        wish.budget = 1.0;
        OTKLIK_VALUE(added, schedules.add(wish));
        OTKLIK_VALUE(begun, schedules.startDue());
        QCOMPARE(begun, 1);
        OTKLIK_VALUE(twice, schedules.startDue());
        QCOMPARE(twice, 0);
        OTKLIK_VALUE(runs, town.lookups.list());
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().schedule, added.id);
        QCOMPARE(runs.first().budget, std::optional(1.0));
        OTKLIK_VALUE(listed, schedules.list());
        QCOMPARE(listed.first().lastRun, runs.first().id);
        QVERIFY(listed.first().nextAt > QDateTime::currentDateTimeUtc().addDays(6));
        // Nothing to ask is no trouble; a segment that has gone is.
        town.data.sql(u"UPDATE lookup_schedule SET next_at = :at"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addDays(-1)}});
        QCOMPARE(*schedules.startDue(), 0);
        QVERIFY(schedules.list()->first().note.isEmpty());
        town.data.sql(u"UPDATE lookup_schedule SET next_at = :at, segment = 'Gone'"_s,
                      {{"at", QDateTime::currentDateTimeUtc().addDays(-1)}});
        QCOMPARE(*schedules.startDue(), 0);
        QVERIFY(!schedules.list()->first().note.isEmpty());
        OTKLIK_DONE(schedules.remove(added.id));
        OTKLIK_ERROR(schedules.remove(added.id), "lookup.no_schedule");
        QVERIFY(schedules.list()->isEmpty());
    }

    void shouldWorkThroughTheChannel_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("well") << QByteArray();
        QTest::newRow("throttled") << QByteArray(R"({"kind":"throttle","on":"lookup","retry_after":0,"times":2})");
        QTest::newRow("answers lost") << QByteArray(R"({"kind":"cut_after","on":"lookup","every":2})");
        QTest::newRow("garbage") << QByteArray(R"({"kind":"garbage","on":"lookup","every":2})");
        QTest::newRow("others' answers") << QByteArray(R"({"kind":"other_id","on":"lookup","every":3})");
        QTest::newRow("away before") << QByteArray(R"({"kind":"cut_before","on":"lookup","times":1})");
        QTest::newRow("log late") << QByteArray(
            R"({"kind":"cut_after","on":"lookup","times":2},{"kind":"throttle","on":"logs","retry_after":0,"times":1})");
    }
    void shouldWorkThroughTheChannel()
    {
        QFETCH(QByteArray, faults);
        Town town(40);
        const auto settings = channels::TrainingSettings::fromJson(
            R"({"seed":5,"lookups":{"dead":0.2,"away":0.2},"price_per_lookup":0.5,"faults":[)" + faults + "]}");
        QVERIFY(settings);
        channels::TrainingGateway gateway(*settings, Clock());
        LookupTimes times = town.times;
        times.batch = 10;
        times.looks = 5;
        times.lookEvery = 20;
        const LookupRun run = town.begin(withBudget(20.0));
        LookupJob job(town.data.url(), {}, channels::channelMaker(&gateway), times);
        QSignalSpy finished(&job, &LookupJob::finished);
        job.runOnce();
        QVERIFY(finished.wait(20000));
        const LookupRun ended = town.now(run);
        QCOMPARE(ended.state, LookupState::Done);
        const bool never = faults.contains("cut_before"); // it was never looked up, and nobody can know that
        QCOMPARE(ended.lost, never ? 10 : 0);
        QCOMPARE(ended.answered(), never ? 30 : 40);
        QVERIFY(ended.dead > 0 && ended.away > 0);
        QCOMPARE(ended.suspended, ended.dead + ended.invalid);
        QCOMPARE(ended.cost, 20.0);
        const channels::TrainingStatistics counted = gateway.statistics();
        QCOMPARE(counted.mostPerNumber, 1);
        QCOMPARE(counted.numbersLooked, never ? 30 : 40);
        QCOMPARE(town.count(u"gateway WHERE state = 'ok'"_s), 1);
    }

    void shouldWaitAsLongAsAskedWhateverElseFails()
    {
        Town town(20);
        town.begin();
        LookupTimes times = town.times;
        times.batch = 10;
        std::atomic_int asked = 0;
        // Both are on the wire; the first says when to come back, the second finds nobody any more.
        LookupReply later;
        later.outcome = SubmitOutcome::NotAccepted;
        later.code = u"http:429"_s;
        later.retryAfterSeconds = 60;
        LookupReply gone;
        gone.outcome = SubmitOutcome::NotAccepted;
        gone.code = u"net:refused"_s;
        LookupJob job(
            town.data.url(), {},
            [&](const GatewayAccount &) -> Result<std::unique_ptr<Channel>> {
                return std::make_unique<TogetherChannel>(&asked, QList<LookupReply>{later, gone});
            },
            times);
        job.start();
        QTRY_COMPARE(town.count(u"gateway WHERE state = 'waiting' AND state_code = 'net:refused'"_s), 1);
        const QDateTime until = town.data.sql(u"SELECT not_before FROM gateway"_s).first().instant("not_before");
        QVERIFY(until > QDateTime::currentDateTimeUtc().addSecs(30));
        QCOMPARE(asked.load(), 2);
        QTRY_COMPARE(town.count(u"lookup_number WHERE state = 'queued'"_s), 20);
    }

    void shouldPauseWhatTheGatewayRefuses()
    {
        Town town(4);
        const auto settings = channels::TrainingSettings::fromJson(
            R"({"faults":[{"kind":"error","on":"lookup","status":400,"times":1}]})");
        channels::TrainingGateway gateway(*settings, Clock());
        const LookupRun run = town.begin();
        LookupJob job(town.data.url(), {}, channels::channelMaker(&gateway), town.times);
        QSignalSpy finished(&job, &LookupJob::finished);
        job.runOnce();
        QVERIFY(finished.wait(20000));
        const LookupRun paused = town.now(run);
        QCOMPARE(paused.state, LookupState::Paused);
        QCOMPARE(paused.noteCode, u"http:400"_s);
        QCOMPARE(paused.cost, 0.0);
        OTKLIK_DONE(town.lookups.resume(run.id));
        LookupJob again(town.data.url(), {}, channels::channelMaker(&gateway), town.times);
        QSignalSpy ended(&again, &LookupJob::finished);
        again.runOnce();
        QVERIFY(ended.wait(20000));
        QCOMPARE(town.now(run).state, LookupState::Done);
    }

    void shouldLetEachRoleDoItsPart()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("one desk has no roles");
        Town town(6);
        OTKLIK_DONE(access::applyPermissions(town.db()));
        town.data.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'south', 'South')"_s);
        town.data.sql(
            u"INSERT INTO person (id, site_id, family_name, created_at, updated_at) VALUES (900, 2, 'Other', now(), now())"_s);
        town.data.sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (2, 900, 'mobile', :v)"_s,
                      {{"v", number(1)}});
        TestLogin marketer(town.data, u"mara"_s, {u"marketer"_s}, {1});
        TestLogin clerk(town.data, u"olga"_s, {u"operator"_s}, {1});
        TestLogin south(town.data, u"sue"_s, {u"operator"_s}, {2});
        TestLogin service(town.data, u"robot"_s, {u"dispatcher"_s}, {});
        for (TestLogin *login : {&marketer, &clerk, &south, &service})
            login->letIn();
        // A clerk spends no money; a marketer does, for the numbers of her site.
        const auto refused = Lookups(clerk.db()).start({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Forbidden);
        OTKLIK_VALUE(run, Lookups(marketer.db()).start({}));
        QCOMPARE(run.numbers, 6);
        OTKLIK_DONE(LookupSchedules(marketer.db())
                        .add({.segment = {},
                              .gateway = {},
                              .everyDays = 30,
                              .budget = 1.0,
                              .nextAt = QDateTime::currentDateTimeUtc().addDays(1)}));
        service.stepUp(); // a real service has no second factor
        // The service asks and suspends, and may not change people otherwise.
        LookupClaims claims(service.db(), town.times);
        OTKLIK_VALUE(batch, claims.claim(run.id, GatewayId(1), 10));
        QVERIFY(batch);
        OTKLIK_DONE(claims.answered(batch->id, {verdict(1, NumberState::Dead), verdict(2, NumberState::Dead)}));
        OTKLIK_DONE(claims.inDoubt(batch->id));
        OTKLIK_DONE(claims.finishRuns());
        OTKLIK_DONE(claims.purge());
        OTKLIK_VALUE(begun, LookupSchedules(service.db()).startDue());
        QCOMPARE(begun, 0);
        QVERIFY(service.ask(u"UPDATE person SET family_name = 'x' WHERE id = 1"_s).startsWith(u'!'));
        QVERIFY(town.isDead(1) && town.isDead(2));
        QCOMPARE(town.count(u"address WHERE site_id = 2 AND dead_since IS NOT NULL"_s), 0); // another site's number
        // Whoever works with people sees it and opens it again; another site sees nothing.
        OTKLIK_VALUE(seen, suspendedNumbers(clerk.db(), 10));
        QCOMPARE(seen.size(), 2);
        OTKLIK_VALUE(hidden, suspendedNumbers(south.db(), 10));
        QVERIFY(hidden.isEmpty());
        OTKLIK_ERROR(Lookups(south.db()).undo(seen.first().id), "lookup.not_suspended");
        QVERIFY(south.ask(u"SELECT people_lift_addresses(1, '[]')"_s).startsWith(u'!'));
        QVERIFY(clerk.ask(u"SELECT people_suspend_addresses(1, '[]', now())"_s).startsWith(u'!'));
        // A contact is changed: for that a person gives a fresh code.
        OTKLIK_ERROR(Lookups(clerk.db()).undo(seen.first().id), "access.step_up_needed");
        clerk.stepUp();
        marketer.stepUp();
        OTKLIK_VALUE(one, Lookups(clerk.db()).undo(seen.first().id));
        QCOMPARE(one.lifted, 1);
        OTKLIK_VALUE(rest, Lookups(marketer.db()).undo(run.id));
        QCOMPARE(rest.lifted, 1);
        QVERIFY(!town.isDead(1) && !town.isDead(2));
        OTKLIK_VALUE(stopped, Lookups(marketer.db()).stop(run.id));
        QCOMPARE(stopped.startedBy, marketer.name());
    }

    void shouldReadItsTimesFromTheDatabase()
    {
        Town town(1);
        OTKLIK_VALUE(usual, LookupTimes::load(town.db()));
        QVERIFY(usual.http < usual.lease);
        town.data.sql(u"INSERT INTO setting (name, value) VALUES ('lookup.looks', '7')"_s);
        QCOMPARE(LookupTimes::load(town.db())->looks, 7);
        town.data.sql(u"INSERT INTO setting (name, value) VALUES ('lookup.lease_ms', '5')"_s);
        OTKLIK_ERROR(LookupTimes::load(town.db()), "lookup.bad_setting");
        town.data.sql(u"UPDATE setting SET name = 'lookup.nonsense' WHERE name = 'lookup.lease_ms'"_s);
        OTKLIK_ERROR(LookupTimes::load(town.db()), "lookup.bad_setting");
    }
};

QTEST_GUILESS_MAIN(LookupsTest)
#include "tst_lookups.moc"
