// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "cityplan.h"
#include "democity.h"
#include "household.h"
#include "jobprogress.h"
#include "lookupschedules.h"
#include "numberstandings.h"
#include "phone.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace otklik;
using namespace otklik::demo;
using otklik::test::TestDatabase;

class DemoCityTest final : public QObject
{
    Q_OBJECT

    static Clock noon() { return Clock::startingAt(QDateTime({2026, 6, 18}, {12, 0}, Qt::UTC)); }

    /// Everything of a city that does not depend on the hour it was made in.
    static QStringList contents(TestDatabase &database)
    {
        QStringList lines;
        for (
            const QString &sql :
            {u"SELECT external_id, family_name, given_name, patronymic, birth_date, language, time_zone, district_id FROM person ORDER BY external_id"_s,
             u"SELECT p.external_id, a.kind, a.value, a.shared FROM address a JOIN person p ON p.id = a.person_id ORDER BY p.external_id, a.kind"_s,
             u"SELECT p.external_id, e.stage, e.sector, e.at FROM service_event e JOIN person p ON p.id = e.person_id ORDER BY p.external_id, e.at, e.stage"_s,
             u"SELECT p.external_id, n.text, n.due_on FROM care_note n JOIN person p ON p.id = n.person_id ORDER BY p.external_id, n.text, n.due_on"_s,
             u"SELECT p.external_id, d.campaign_id, d.decision, d.rule FROM send_decision d JOIN person p ON p.id = d.person_id ORDER BY p.external_id, d.campaign_id"_s,
             u"SELECT p.external_id, m.campaign_id, m.text, e.state FROM message m JOIN person p ON p.id = m.person_id JOIN message_event e ON e.message_id = m.id ORDER BY p.external_id, m.campaign_id, e.rank"_s}) {
            const store::Rows rows = database.sql(sql);
            const QStringList columns = rows.columnNames();
            for (const store::Row row : rows) {
                QStringList cells;
                for (const QString &column : columns)
                    cells.append(row.text(column.toUtf8().constData()));
                lines.append(cells.join(u'|'));
            }
        }
        return lines;
    }

    /// What a city laid down, in a form that does not depend on the engine.
    static QByteArray checksum(TestDatabase &database)
    {
        // Of each table: columns, "@" before an instant, "#" before a date, "!" before a flag.
        // Numbers that the database gives are not the same after an interruption, so lists are named by code.
        static const QList<std::pair<QString, QStringList>> tables{
            {u"SELECT p.*, d.code FROM person p LEFT JOIN district d ON d.id = p.district_id"_s,
             {u"id"_s, u"external_id"_s, u"family_name"_s, u"given_name"_s, u"patronymic"_s, u"#birth_date"_s, u"sex"_s,
              u"language"_s, u"time_zone"_s, u"code"_s, u"preferred_channel"_s, u"name_key"_s, u"given_key"_s,
              u"@created_at"_s}},
            {u"SELECT * FROM address"_s,
             {u"person_id"_s, u"kind"_s, u"value"_s, u"reversed"_s, u"!shared"_s, u"@verified_at"_s, u"@dead_since"_s}},
            {u"SELECT * FROM person_attribute"_s, {u"person_id"_s, u"name"_s, u"value"_s}},
            {u"SELECT c.*, t.code FROM consent_event c LEFT JOIN topic t ON t.id = c.topic_id"_s,
             {u"person_id"_s, u"code"_s, u"channel"_s, u"state"_s, u"@at"_s, u"source"_s, u"wording"_s, u"evidence"_s}},
            {u"SELECT s.*, t.code, e.at FROM subscription s JOIN topic t ON t.id = s.topic_id JOIN consent_event e ON e.id = s.event_id"_s,
             {u"person_id"_s, u"code"_s, u"channel"_s, u"state"_s, u"@since"_s, u"@at"_s}},
            {u"SELECT s.*, e.at FROM suppression s JOIN consent_event e ON e.id = s.event_id"_s,
             {u"person_id"_s, u"channel"_s, u"@since"_s, u"@at"_s}},
            {u"SELECT e.*, s.code FROM service_event e JOIN service s ON s.id = e.service_id"_s,
             {u"person_id"_s, u"code"_s, u"stage"_s, u"sector"_s, u"@at"_s, u"source"_s}},
            {u"SELECT * FROM care_patient"_s, {u"id"_s, u"person_id"_s, u"#since"_s}},
            {u"SELECT * FROM care_condition"_s, {u"patient_id"_s, u"code"_s, u"text"_s, u"#since"_s}},
            {u"SELECT m.patient_id, m.code, CAST(m.value * 10 AS integer) AS tenths, m.unit, m.at FROM care_measurement m"_s,
             {u"patient_id"_s, u"code"_s, u"tenths"_s, u"unit"_s, u"@at"_s}},
            {u"SELECT * FROM care_note"_s, {u"person_id"_s, u"text"_s, u"#due_on"_s, u"state"_s}},
            {u"SELECT * FROM number_check"_s,
             {u"number"_s, u"verdict"_s, u"!ported"_s, u"network"_s, u"original_network"_s, u"code"_s, u"@at"_s}},
            {u"SELECT s.*, a.person_id FROM lookup_suspension s JOIN address a ON a.id = s.address_id"_s,
             {u"person_id"_s, u"@since"_s}},
            {u"SELECT * FROM lookup_run"_s,
             {u"segment"_s, u"state"_s, u"@started_at"_s, u"@finished_at"_s, u"numbers"_s, u"asked"_s, u"reachable"_s,
              u"ported"_s, u"away"_s, u"dead"_s, u"invalid"_s, u"unknown"_s, u"lost"_s}},
            {u"SELECT * FROM lookup_schedule"_s, {u"segment"_s, u"every_days"_s, u"@next_at"_s}},
            {u"SELECT m.person_id, m.text, e.state FROM message m JOIN message_event e ON e.message_id = m.id "
             "WHERE m.campaign_id = (SELECT min(id) FROM campaign)"_s,
             {u"person_id"_s, u"text"_s, u"state"_s}}};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &[sql, columns] : tables) {
            QByteArrayList lines;
            for (const store::Row row : database.sql(sql)) {
                QByteArray line;
                for (const QString &column : columns) {
                    const QByteArray name = column.toLatin1();
                    const QChar kind = column.at(0);
                    line += kind == u'@'   ? row.instant(name.constData() + 1).toString(Qt::ISODate).toUtf8()
                            : kind == u'#' ? row.date(name.constData() + 1).toString(Qt::ISODate).toUtf8()
                            : kind == u'!' ? QByteArray(row.flag(name.constData() + 1) ? "1" : "0")
                                           : row.text(name.constData()).toUtf8();
                    line += '|';
                }
                lines.append(line);
            }
            std::sort(lines.begin(), lines.end());
            const QByteArray all = lines.join('\n');
            if (qEnvironmentVariableIsSet("OTKLIK_SHOW_SUMS"))
                qInfo("%s %s", QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(8).constData(),
                      qPrintable(sql));
            hash.addData(all);
        }
        return hash.result().toHex().left(16);
    }

    /// Indexes, keys and triggers, as they are.
    static QStringList schema(TestDatabase &database)
    {
        const QString sql =
            TestDatabase::engine() == store::Engine::Sqlite
                ? u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') AS line FROM sqlite_master ORDER BY 1"_s
                : u"SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' UNION ALL "
                  "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated "
                  "FROM pg_constraint WHERE contype <> 't' UNION ALL "
                  "SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT "
                  "tgisinternal UNION ALL "
                  "SELECT k.conname || ' ' || g.tgfoid::regproc || ' ' || g.tgenabled::text FROM pg_trigger g JOIN "
                  "pg_constraint k ON k.oid = g.tgconstraint UNION ALL "
                  "SELECT relname || relrowsecurity || relforcerowsecurity FROM pg_class WHERE relkind = 'r' UNION ALL "
                  "SELECT indexrelid::regclass || ' ' || indisclustered FROM pg_index ORDER BY 1"_s;
        QStringList lines;
        for (const store::Row row : database.sql(sql))
            lines.append(row.text("line"));
        return lines;
    }

    /// Makes a city in a process of its own, which is killed when it has come so far.
    static void killAt(TestDatabase &database, const DemoOptions &options, int percent)
    {
        const pid_t child = fork();
        if (child == 0) {
            auto own = store::Database::open(database.url(), noon());
            if (!own)
                _exit(3);
            (void)DemoCity::fill(**own, options, [&](int done) {
                if (done >= percent)
                    raise(SIGKILL);
            });
            _exit(4);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    }

    static QMap<QString, qint64> counted(TestDatabase &database, const QString &sql)
    {
        QMap<QString, qint64> counts;
        for (const store::Row row : database.sql(sql))
            counts.insert(row.text("what"), row.integer("n"));
        return counts;
    }

private Q_SLOTS:
    void shouldBeTheSameCityForTheSameSeed()
    {
        TestDatabase one(TestDatabase::WithSchema, noon());
        TestDatabase two(TestDatabase::WithSchema, noon());
        TestDatabase other(TestDatabase::WithSchema, noon());
        OTKLIK_VALUE(first, DemoCity::fill(one.db(), {400, 5, u"ru"_s}));
        OTKLIK_VALUE(second, DemoCity::fill(two.db(), {400, 5, u"ru"_s}));
        OTKLIK_VALUE(third, DemoCity::fill(other.db(), {400, 6, u"ru"_s}));
        QCOMPARE(first, second);
        const QStringList a = contents(one);
        QVERIFY(a.size() > 2000);
        QCOMPARE(contents(two), a);
        QVERIFY(contents(other) != a);
        QVERIFY(first != third);
    }

    void shouldBeTheSameBitForBitOnBothEngines()
    {
        // Whoever changes what a made-up city is puts the new sum here; it must be the same on both engines.
        TestDatabase database(TestDatabase::WithSchema, noon());
        OTKLIK_DONE(DemoCity::fill(database.db(), {2000, 1, u"ru"_s}));
        QCOMPARE(checksum(database), QByteArray("5db8fa9ac66bf827"));
    }

    void shouldBeTheSameInSeveralBlocks()
    {
        TestDatabase one(TestDatabase::WithSchema, noon());
        TestDatabase two(TestDatabase::WithSchema, noon());
        OTKLIK_DONE(DemoCity::fill(one.db(), {5000, 3, u"uk"_s}));
        OTKLIK_DONE(DemoCity::fill(two.db(), {5000, 3, u"uk"_s}));
        QCOMPARE(checksum(one), checksum(two));
    }

    void shouldLetFamiliesLiveTogether()
    {
        TestDatabase database(TestDatabase::WithSchema, noon());
        OTKLIK_DONE(DemoCity::fill(database.db(), {2000, 1, u"ru"_s}));
        const auto number = [&](const QString &sql) { return database.sql(sql).first().integer("n"); };
        QVERIFY(number(u"SELECT count(*) AS n FROM household"_s) > 300);
        QVERIFY(number(u"SELECT count(*) AS n FROM household_member"_s) > 1000);
        QCOMPARE(number(u"SELECT count(*) AS n FROM household h WHERE (SELECT count(*) FROM household_member m WHERE "
                        "m.site_id = h.site_id AND m.household_id = h.id) NOT BETWEEN 2 AND 6"_s),
                 0);
        // One district; the second record of somebody lives with nobody.
        QCOMPARE(
            number(
                u"SELECT count(*) AS n FROM household_member m JOIN person p ON p.id = m.person_id "
                "JOIN person h ON h.id = m.household_id WHERE p.district_id <> h.district_id OR p.external_id LIKE 'C-%'"_s),
            0);
        // The next household gets a number that is free.
        const store::Rows alone = database.sql(
            u"SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM household_member) ORDER BY id LIMIT 2"_s);
        QList<PersonId> two;
        for (const store::Row row : alone)
            two.append(row.id<PersonId>("id"));
        OTKLIK_DONE(people::Households(database.db()).join(two.first(), two.last()));
    }

    void shouldLeaveTheSchemaAsItWas()
    {
        TestDatabase database(TestDatabase::WithSchema, noon());
        const QStringList before = schema(database);
        QVERIFY(before.size() > 50);
        OTKLIK_DONE(DemoCity::fill(database.db(), {500, 1, u"en"_s}));
        QCOMPARE(schema(database), before);
    }

    void shouldStandAsTheLedgerSays()
    {
        TestDatabase database(TestDatabase::WithSchema, noon());
        OTKLIK_DONE(DemoCity::fill(database.db(), {2000, 1, u"ru"_s}));
        const auto standing = [&] {
            QStringList lines;
            for (
                const QString &sql :
                {u"SELECT person_id, topic_id, channel, state, since FROM subscription ORDER BY 1, 2, 3"_s,
                 u"SELECT person_id, 0 AS topic_id, channel, CASE WHEN lifted_at IS NULL THEN '' ELSE 'lifted' END AS state, since FROM suppression ORDER BY 1, 3"_s})
                for (const store::Row row : database.sql(sql))
                    lines.append(row.text("person_id") + u' ' + row.text("topic_id") + u' ' + row.text("channel") +
                                 u' ' + row.text("state") + u' ' + row.instant("since").toString(Qt::ISODate));
            return lines;
        };
        const QStringList ours = standing();
        QVERIFY(ours.size() > 3000 && ours.filter(u"withdrawn"_s).size() > 100);
        // The triggers follow the same words once more.
        (void)database.sql(u"DELETE FROM subscription"_s);
        (void)database.sql(u"DELETE FROM suppression"_s);
        (void)database.sql(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "
            "SELECT site_id, person_id, topic_id, channel, state, at, recorded_by, source FROM consent_event ORDER BY id"_s);
        QCOMPARE(standing(), ours);
    }

    void shouldTellTheAuditWhomItMade()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("one desk has no audit");
        TestDatabase database(TestDatabase::WithSchema, noon());
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {5000, 1, u"ru"_s}));
        const auto sum = counted(
            database,
            u"SELECT object AS what, sum(row_count)::bigint AS n FROM audit_entry WHERE verb = 'insert' GROUP BY object"_s);
        QCOMPARE(sum.value(u"person"_s), counts.people);
        QCOMPARE(sum.value(u"address"_s), counts.addresses);
        QCOMPARE(sum.value(u"service_event"_s), counts.events);
        QCOMPARE(sum.value(u"consent_event"_s), counts.consents);
        QVERIFY(sum.value(u"care_patient"_s) > 100 && sum.value(u"care_condition"_s) > 100 &&
                sum.value(u"care_measurement"_s) > 1000);
        // Each person's own history has it, and nobody else's.
        QCOMPARE(
            database
                .sql(
                    u"SELECT count(*) AS n FROM person p WHERE EXISTS (SELECT 1 FROM address a WHERE a.person_id = "
                    u"p.id) <> EXISTS "
                    "(SELECT 1 FROM audit_entry e WHERE e.object = 'address' AND (e.people @> p.id OR e.person_id = p.id))"_s)
                .first()
                .integer("n"),
            0);
        // Sealed once nobody on this server is in an older transaction.
        QTRY_VERIFY_WITH_TIMEOUT(
            database.sql(u"SELECT head_place FROM audit_seal_some(1000000)"_s).first().integer("head_place") > 20,
            60000);
        const store::Rows checked = database.sql(u"SELECT * FROM audit_recheck(0, 1000000)"_s);
        QVERIFY(checked.first().integer("until_place") > 20);
        QVERIFY(checked.first().isNull("broken_place"));
    }

    void shouldLeaveNothingOrFinish_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("empty");
        QTest::newRow("while people are written") << 20 << true;
        QTest::newRow("while indexes are built") << 60 << true;
        QTest::newRow("after the people") << 80 << false;
        QTest::newRow("after the launch of the finished campaign") << 83 << false;
        QTest::newRow("while the last weeks are written") << 86 << false;
        QTest::newRow("after the look-up of numbers") << 96 << false;
        QTest::newRow("after the launch of the running campaign") << 97 << false;
    }
    void shouldLeaveNothingOrFinish()
    {
        QFETCH(int, percent);
        QFETCH(bool, empty);
        static const std::pair<DemoCounts, QByteArray> whole = [] {
            TestDatabase city(TestDatabase::WithSchema, noon());
            const auto counts = DemoCity::fill(city.db(), {5000, 1, u"ru"_s});
            return std::pair(counts.value_or(DemoCounts()), checksum(city));
        }();
        TestDatabase database(TestDatabase::WithSchema, noon());
        const QStringList before = schema(database);
        killAt(database, {5000, 1, u"ru"_s}, percent);
        // The server may be at it for a moment longer.
        QTRY_COMPARE_WITH_TIMEOUT(schema(database), before, 20000);
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), empty ? 0 : 5000);
        if (!empty)
            OTKLIK_ERROR(DemoCity::fill(database.db(), {5000, 2, u"ru"_s}), "demo.half_made");
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {5000, 1, u"ru"_s}));
        QCOMPARE(counts, whole.first);
        QCOMPARE(checksum(database), whole.second);
        OTKLIK_ERROR(DemoCity::fill(database.db(), {5000, 1, u"ru"_s}), "demo.not_empty");
    }

    void shouldNarrowTheCampaignsOfALargeCity()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("the same there, and slow");
        TestDatabase database(TestDatabase::WithSchema, noon());
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {60000, 1, u"ru"_s}));
        QCOMPARE(counts.people, 60000);
        QVERIFY2(counts.messages > 500 && counts.messages < 6000, qPrintable(QString::number(counts.messages)));
        QCOMPARE(counts.segments, 6);
    }

    void shouldHoldWhatEveryPageShows()
    {
        TestDatabase database;
        QElapsedTimer timer;
        timer.start();
        int last = -1;
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {2000, 1, u"ru"_s}, [&](int percent) {
                         QVERIFY(percent >= last);
                         last = percent;
                     }));
        qInfo("2,000 people in %lld ms", timer.elapsed());
        QCOMPARE(last, 100);
        QCOMPARE(counts.people, 2000);
        QVERIFY(counts.addresses > 2500 && counts.consents > 3000 && counts.events > 18000);
        QVERIFY(counts.notes >= 50 && counts.segments >= 3 && counts.campaigns == 2);

        // People of four scripts, most of them reached by a mobile.
        const auto scripts =
            counted(database, u"SELECT language AS what, count(*) AS n FROM person GROUP BY language"_s);
        for (const QString &language : {u"ru"_s, u"uk"_s, u"ar"_s, u"en"_s})
            QVERIFY2(scripts.value(language) > 60, qPrintable(language));
        const auto kinds = counted(database, u"SELECT kind AS what, count(*) AS n FROM address GROUP BY kind"_s);
        QVERIFY(kinds.value(u"mobile"_s) > 1600 && kinds.value(u"landline"_s) > 100 && kinds.value(u"email"_s) > 700);
        QVERIFY(counted(database, u"SELECT 'shared' AS what, count(*) AS n FROM address WHERE shared"_s)
                    .value(u"shared"_s) > 20);

        // All five stages and four sectors, falling from stage to stage but for those who come back for the service.
        const auto stages =
            counted(database, u"SELECT stage AS what, count(*) AS n FROM service_event GROUP BY stage"_s);
        QCOMPARE(stages.size(), 5);
        QVERIFY(stages.value(u"search"_s) > stages.value(u"acquaintance"_s));
        QVERIFY(stages.value(u"service"_s) > stages.value(u"after"_s));
        QCOMPARE(counted(database, u"SELECT sector AS what, count(*) AS n FROM service_event GROUP BY sector"_s).size(),
                 4);

        const auto due =
            counted(database, u"SELECT CASE WHEN due_on < CURRENT_DATE THEN 'overdue' WHEN due_on = CURRENT_DATE THEN "
                              u"'today' ELSE 'later' END AS what, "
                              u"count(*) AS n FROM care_note WHERE state = 'open' AND due_on IS NOT NULL GROUP BY 1"_s);
        QCOMPARE(due.size(), 3);
    }

    void shouldHaveCampaignsThatAddUp()
    {
        TestDatabase database;
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {2000, 1, u"ru"_s}));
        const auto states = counted(database, u"SELECT state AS what, count(*) AS n FROM send_job GROUP BY state"_s);
        QCOMPARE(states, (QMap<QString, qint64>{{u"done"_s, 1}, {u"running"_s, 1}}));
        for (const store::Row row : database.sql(u"SELECT campaign_id, state, audience_size FROM send_job"_s)) {
            OTKLIK_VALUE(progress,
                         messaging::JobProgress::ofCampaign(database.db(), row.id<CampaignId>("campaign_id")));
            QCOMPARE(progress.total(), progress.audience);
            QVERIFY(progress.excluded > 0);
            if (row.text("state") == "done"_L1) {
                QCOMPARE(progress.queued + progress.held + progress.claimed + progress.unknown, 0);
                QVERIFY(progress.delivered > 300 && progress.failed > 0 && progress.expired > 0);
            } else {
                QVERIFY(progress.delivered > 0 && progress.queued > progress.delivered);
            }
        }
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM message"_s).first().integer("n"), counts.messages);
        // Nobody was written to without a word.
        QCOMPARE(
            database
                .sql(
                    u"SELECT count(*) AS n FROM message m JOIN topic t ON t.id = m.topic_id WHERE t.basis = 'marketing' AND m.consent_event_id IS NULL"_s)
                .first()
                .integer("n"),
            0);
    }

    void shouldHaveLookedNumbersUp()
    {
        TestDatabase database;
        OTKLIK_DONE(DemoCity::fill(database.db(), {2000, 1, u"ru"_s}));
        OTKLIK_VALUE(runs, hygiene::Lookups(database.db()).list(10));
        QCOMPARE(runs.size(), 1);
        const hygiene::LookupRun &run = runs.first();
        QCOMPARE(run.state, hygiene::LookupState::Done);
        QVERIFY(run.startedAt < run.finishedAt && run.finishedAt < QDateTime::currentDateTimeUtc());
        QVERIFY2(run.numbers > 300, qPrintable(QString::number(run.numbers)));
        QCOMPARE(run.reachable + run.away + run.dead + run.invalid + run.unknown, run.numbers);
        QCOMPARE(run.cost, double(run.numbers) * run.price);
        OTKLIK_VALUE(base, hygiene::baseStanding(database.db()));
        QCOMPARE(QList<qint64>({base.reachable, base.away, base.unknown, base.ported}),
                 QList<qint64>({run.reachable, run.away, run.unknown, run.ported}));
        QVERIFY(base.never > 0 && run.dead > 0 && run.suspended >= run.dead);
        OTKLIK_VALUE(suspended, hygiene::suspendedNumbers(database.db(), 1000));
        QCOMPARE(suspended.size(), run.suspended);
        OTKLIK_VALUE(schedules, hygiene::LookupSchedules(database.db()).list());
        QCOMPARE(schedules.size(), 1);
        QVERIFY(schedules.first().nextAt > QDateTime::currentDateTimeUtc());
        QVERIFY(schedules.first().note.isEmpty());
        // As good as a real one: taken back, everybody is reached again.
        OTKLIK_VALUE(undone, hygiene::Lookups(database.db()).undo(run.id));
        QCOMPARE(undone.lifted, run.suspended);
    }

    void shouldReachNobody()
    {
        TestDatabase database;
        OTKLIK_DONE(DemoCity::fill(database.db(), {300, 1, u"uk"_s}));
        for (const store::Row row : database.sql(u"SELECT kind, value FROM address"_s)) {
            if (row.text("kind") == "email"_L1) {
                QVERIFY2(row.text("value").endsWith("@example.org"_L1), qPrintable(row.text("value")));
                continue;
            }
            OTKLIK_VALUE(phone, Phone::parse(row.text("value"), {}));
            QCOMPARE(phone.e164(), row.text("value"));
            QCOMPARE(phone.canReceiveSms(), row.text("kind") == "mobile"_L1);
        }
        const store::Rows gateways = database.sql(u"SELECT kind FROM gateway"_s);
        QCOMPARE(gateways.size(), 1);
        QCOMPARE(gateways.first().text("kind"), u"training"_s);
    }

    void shouldSpeakTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("script");
        QTest::newRow("Russian") << u"ru"_s << int(QChar::Script_Cyrillic);
        QTest::newRow("Ukrainian") << u"uk"_s << int(QChar::Script_Cyrillic);
        QTest::newRow("Arabic") << u"ar"_s << int(QChar::Script_Arabic);
        QTest::newRow("English") << u"en"_s << int(QChar::Script_Latin);
        QTest::newRow("one that there is no city in") << u"fi"_s << int(QChar::Script_Latin);
    }
    void shouldSpeakTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, script);
        OTKLIK_VALUE(data, SampleData::load(language));
        QVERIFY(data.districts.size() >= 8 && data.districts.size() <= 10);
        QCOMPARE(data.segments.size(), 4);
        for (const QList<Coded> &list : {data.districts, data.services, data.agencies})
            for (const Coded &coded : list)
                QCOMPARE(int(coded.name.at(0).script()), script);
        for (const QString &text : std::as_const(data.notes))
            QCOMPARE(int(text.at(0).script()), script);
        for (const QString &each : {u"ru"_s, u"uk"_s, u"ar"_s, u"en"_s})
            QVERIFY(!data.finished.texts.value(each).isEmpty() && !data.running.texts.value(each).isEmpty());
        const CityBlock block = CityPlan(data, 500, 1, {2026, 6, 18}).block(0);
        QCOMPARE(block.people.size(), 500);
        for (const PlannedEvent &event : block.events)
            QVERIFY(event.service >= 0 && event.service < data.services.size() &&
                    event.at < QDateTime({2026, 6, 18}, {0, 0}, Qt::UTC).toSecsSinceEpoch());
    }

    void shouldRefuseADatabaseWithPeople()
    {
        TestDatabase database;
        (void)test::insertPerson(database, u"Ivanova"_s);
        OTKLIK_ERROR(DemoCity::fill(database.db(), {100, 1, u"en"_s}), "demo.not_empty");
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), 1);
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM district"_s).first().integer("n"), 0);
    }

    void shouldRefuseAnImpossibleSize()
    {
        TestDatabase database;
        OTKLIK_ERROR(DemoCity::fill(database.db(), {0, 1, u"en"_s}), "demo.bad_count");
        OTKLIK_ERROR(DemoCity::fill(database.db(), {5'000'001, 1, u"en"_s}), "demo.bad_count");
    }

    void shouldBuildAHamlet()
    {
        TestDatabase database;
        OTKLIK_VALUE(counts, DemoCity::fill(database.db(), {1, 1, u"en"_s}));
        QCOMPARE(counts.people, 1);
    }
};

QTEST_GUILESS_MAIN(DemoCityTest)
#include "tst_democity.moc"
