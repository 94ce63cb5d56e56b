// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityplan.h"
#include "democity.h"
#include "jobprogress.h"
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
        QVERIFY(counts.addresses > 2500 && counts.consents > 3000 && counts.events > 8000);
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
