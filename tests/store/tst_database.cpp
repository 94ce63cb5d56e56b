// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "changefeed.h"
#include "store.h"
#include "testdatabase.h"

#include <QSqlQuery>

using namespace otklik;
using namespace otklik::store;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldPrepareEveryStatement()
    {
        TestDatabase t;
        const auto names = Catalogue::names(TestDatabase::engine());
        QVERIFY(names.size() > 3);
        QStringList broken;
        // What no engine prepares (CREATE TEMPORARY TABLE, TRUNCATE, ANALYZE) is run; others may look at its tables.
        static const QRegularExpression prepared(u"^(SELECT|INSERT|UPDATE|DELETE|WITH|VALUES)\\b"_s,
                                                 QRegularExpression::MultilineOption);
        for (const QString &name : names) {
            const auto text = Catalogue::text(TestDatabase::engine(), name);
            if (text && !text->contains(prepared))
                if (const Done done = t.db().script(*text); !done)
                    broken << name + u": "_s + done.error().sentence;
        }
        for (const QString &name : names) {
            const auto text = Catalogue::text(TestDatabase::engine(), name);
            QVERIFY(text.has_value());
            if (!text->contains(prepared))
                continue;
            QSqlQuery query(t.db().connection());
            if (!query.prepare(*text))
                broken << name + u": "_s + query.lastError().databaseText();
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u"\n"_s)));
    }

    void shouldRefuseAnUnknownStatement()
    {
        TestDatabase t;
        OTKLIK_ERROR(t.db().select(u"store_no_such_thing"_s), "store.no_statement");
    }

    void shouldFillAPlaceThatIsThereOnce()
    {
        const auto sql = [](const QString &place) {
            return Catalogue::filled(TestDatabase::engine(), u"messaging_record_decisions"_s, place, u"SELECT 1"_s);
        };
        OTKLIK_VALUE(filled, sql(u"SELECT * FROM send_decision WHERE 0 = 1"_s));
        QVERIFY(filled.startsWith(u"INSERT INTO send_decision ("_s) ||
                filled.contains(u"\nINSERT INTO send_decision ("_s));
        QVERIFY(filled.trimmed().endsWith(u"\nSELECT 1"_s));
        OTKLIK_ERROR(sql(u"SELECT 2"_s), "store.no_place");
        OTKLIK_ERROR(sql(u"send_decision"_s), "store.no_place"); // twice
        OTKLIK_ERROR(Catalogue::filled(TestDatabase::engine(), u"no_such_statement"_s, u"x"_s, u"y"_s),
                     "store.no_statement");
    }

    void shouldKeepValuesAsTheyAre()
    {
        TestDatabase t;
        t.sql(u"CREATE TABLE probe (a text, b integer, d date, at timestamptz, f boolean)"_s.replace(
            TestDatabase::engine() == Engine::Sqlite ? u"timestamptz"_s : u"§"_s, u"text"_s));
        const QString text = u"О'Брайен \\ ; -- :name \u0623\u062d\u0645\u062f 🙂"_s;
        const QDateTime at(QDate(2026, 3, 29), QTime(1, 30, 0, 123), Qt::UTC);
        OTKLIK_VALUE(changed,
                     t.db().changeText(
                         u"INSERT INTO probe (a, b, d, at, f) VALUES (:a, :b, :d, :at, :f)"_s,
                         {{u"a"_s, text}, {u"b"_s, 7}, {u"d"_s, QDate(1960, 2, 29)}, {u"at"_s, at}, {u"f"_s, true}}));
        QCOMPARE(changed, 1);
        const auto row = t.sql(u"SELECT a, b, d, at, f FROM probe WHERE at = :at"_s, {{u"at"_s, at}});
        QCOMPARE(row.size(), 1);
        QCOMPARE(row.first().text("a"), text);
        QCOMPARE(row.first().integer("b"), 7);
        QCOMPARE(row.first().date("d"), QDate(1960, 2, 29));
        QCOMPARE(row.first().instant("at"), at);
        QVERIFY(row.first().flag("f"));
        // the same by the streaming way, with a value that looks like a placeholder
        int seen = 0;
        OTKLIK_DONE(t.db().each(u"SELECT a FROM probe WHERE a = :a AND ':b' <> :b"_s,
                                {{u"a"_s, text}, {u"b"_s, u":a"_s}}, [&](const Row &r) {
                                    seen += r.text("a") == text;
                                    return true;
                                }));
        QCOMPARE(seen, 1);
    }

    void shouldStreamMoreThanABatch()
    {
        TestDatabase t;
        t.sql(u"CREATE TABLE probe (a integer)"_s);
        Tx tx(t.db());
        for (int i = 0; i < 4500; ++i)
            QVERIFY(t.db().changeText(u"INSERT INTO probe (a) VALUES (:a)"_s, {{u"a"_s, i}}).has_value());
        OTKLIK_DONE(tx.commit());
        qint64 sum = 0;
        OTKLIK_DONE(t.db().each(u"SELECT a FROM probe"_s, {}, [&](const Row &r) {
            sum += r.integer("a");
            return true;
        }));
        QCOMPARE(sum, 4500LL * 4499 / 2);
        int seen = 0;
        OTKLIK_DONE(t.db().each(u"SELECT a FROM probe ORDER BY a"_s, {}, [&](const Row &) { return ++seen < 2500; }));
        QCOMPARE(seen, 2500);
        QVERIFY(t.db().select(u"store_read_clock"_s).has_value()); // the connection is free again
    }

    void shouldRollBackWithoutCommit()
    {
        TestDatabase t;
        {
            Tx tx(t.db());
            QVERIFY(insertPerson(t, u"Gone"_s).isValid());
        }
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), 0);
        {
            Tx tx(t.db());
            QVERIFY(insertPerson(t, u"Stays"_s).isValid());
            OTKLIK_DONE(tx.commit());
        }
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), 1);
    }

    void shouldTellOfEveryFailedStatementOfAScript()
    {
        TestDatabase t;
        const bool lite = t.db().engine() == Engine::Sqlite;
        const QString between = lite ? u"\n--;\n"_s : u";\n"_s;
        {
            Tx tx(t.db());
            const Done done =
                t.db().script(u"UPDATE site SET name = 'x'"_s + between + u"UPDATE no_such_table SET a = 1"_s +
                              between + u"UPDATE site SET name = 'y'"_s);
            OTKLIK_ERROR(done, "database.failed");
            if (!lite) // there a transaction with an error in it can only be taken back
                OTKLIK_ERROR(tx.commit(), "database.failed");
        }
        QCOMPARE(t.sql(u"SELECT name FROM site"_s).first().text("name"), u"Main site"_s);
    }

    void shouldNameABrokenRuleWithoutValues()
    {
        TestDatabase t;
        t.sql(u"INSERT INTO district (code, name) VALUES ('canary-code', 'North')"_s);
        const auto again = t.db().changeText(u"INSERT INTO district (code, name) VALUES ('canary-code', 'North')"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"database.constraint"_s);
        QVERIFY2(!again.error().sentence.contains(u"canary-code"_s), qPrintable(again.error().sentence));
    }

    void shouldSaySentencesWhenTheDatabaseIsAway()
    {
        DatabaseUrl url;
        if (TestDatabase::engine() == Engine::Sqlite)
            url.path = u"/proc/otklik/none.sqlite"_s;
        else
            url = *DatabaseUrl::parse(u"postgresql://nobody@127.0.0.1:1/none"_s);
        const auto opened = Database::open(url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Failure::Unreachable);
        OTKLIK_ERROR(DatabaseUrl::parse(u"mysql://x"_s), "database.bad_url");
    }

    void shouldTakeOptionsWithBlanks()
    {
        if (TestDatabase::engine() != Engine::PostgreSql)
            return;
        TestDatabase t;
        DatabaseUrl url = t.url();
        url.libpq += u" options='-c work_mem=77MB -c jit=off' application_name='it''s' "_s.replace(u"''"_s, u"\\'"_s);
        OTKLIK_VALUE(database, Database::open(url));
        OTKLIK_VALUE(rows, database->selectText(
                               u"SELECT current_setting('work_mem') AS m, current_setting('application_name') AS n"_s));
        QCOMPARE(rows.first().text("m"), u"77MB"_s);
        QCOMPARE(rows.first().text("n"), u"it's"_s);
    }

    void shouldKeepTheFileToItsOwner()
    {
        if (TestDatabase::engine() != Engine::Sqlite)
            return;
        TestDatabase t;
        TestDatabase fresh(TestDatabase::Empty);
        QFile file(fresh.url().path);
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void shouldCopyIn()
    {
        if (TestDatabase::engine() != Engine::PostgreSql)
            return;
        TestDatabase t;
        int row = 0;
        const auto next = [&](QByteArray &buffer) {
            if (row == 5000)
                return false;
            appendCopyField(buffer, u"code%1"_s.arg(row), false);
            appendCopyField(buffer, u"tab\there \\ and\nline %1"_s.arg(row++), true);
            return true;
        };
        OTKLIK_VALUE(rows, t.db().copyIn(u"district"_s, {u"code"_s, u"name"_s}, next));
        QCOMPARE(rows, 5000);
        QCOMPARE(t.sql(u"SELECT name FROM district WHERE code = 'code17'"_s).first().text("name"),
                 u"tab\there \\ and\nline 17"_s);
        row = 4999; // the same code again breaks the unique index and stores nothing
        OTKLIK_ERROR(t.db().copyIn(u"district"_s, {u"code"_s, u"name"_s}, next), "database.constraint");
        QVERIFY(t.db().select(u"store_read_clock"_s).has_value());
    }

    void shouldRunOnLanesAndCancel()
    {
        TestDatabase t;
        Store store(t.url(), {});
        const bool pg = TestDatabase::engine() == Engine::PostgreSql;
        const QString endless =
            pg ? u"SELECT pg_sleep(30)"_s
               : u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
        const auto job = std::make_shared<Job>();
        QObject context;
        std::optional<Result<Rows>> slow;
        QSemaphore running;
        deliver(store.run(
                    Lane::Count,
                    [&](Database &db) {
                        running.release();
                        return db.selectText(endless);
                    },
                    job),
                &context, [&](Result<Rows> rows) { slow = std::move(rows); });
        std::optional<qint64> quick;
        deliver(store.run(Lane::Interactive, [](Database &db) { return db.select(u"store_read_clock"_s); }), &context,
                [&](Result<Rows> rows) { quick = rows ? rows->size() : -1; });
        QTRY_COMPARE(quick.value_or(0), 1); // the list did not wait behind the count
        QVERIFY(running.tryAcquire(1, 5000));
        QVERIFY(!slow);
        QElapsedTimer timer;
        timer.start();
        while (!slow && timer.elapsed() < 10000) { // the statement may be about to start
            job->cancel();
            QTest::qWait(10);
        }
        QVERIFY(slow.has_value());
        QCOMPARE(slow->error().kind, Failure::Cancelled);
        std::optional<bool> after;
        deliver(store.run(Lane::Count, [](Database &db) { return db.select(u"store_read_clock"_s); }), &context,
                [&](Result<Rows> rows) { after = rows.has_value(); });
        QTRY_COMPARE(after.value_or(false), true);
    }

    void shouldCloseWithoutWaitingForALongCount()
    {
        TestDatabase t;
        QSemaphore running;
        QElapsedTimer timer;
        QFuture<Result<Rows>> slow;
        QFuture<Result<Rows>> waiting;
        {
            Store store(t.url(), {});
            const QString endless =
                TestDatabase::engine() == Engine::PostgreSql
                    ? u"SELECT pg_sleep(30)"_s
                    : u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000000) SELECT count(*) FROM n"_s;
            slow = store.run(Lane::Count, [&](Database &db) {
                running.release();
                return db.selectText(endless);
            });
            waiting = store.run(Lane::Count, [](Database &db) { return db.select(u"store_read_clock"_s); });
            QVERIFY(running.tryAcquire(1, 5000));
            QTest::qWait(100); // let the statement begin
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(slow.result().error().kind, Failure::Cancelled);
        QCOMPARE(waiting.result().error().kind, Failure::Cancelled);
    }

    void shouldOpenALostConnectionAgain()
    {
        if (TestDatabase::engine() != Engine::PostgreSql)
            return;
        TestDatabase t;
        Store store(t.url(), {});
        QObject context;
        std::optional<qint64> pid;
        const auto ask = [](Database &db) { return db.selectText(u"SELECT pg_backend_pid() AS pid"_s); };
        deliver(store.run(Lane::Write, ask), &context, [&](Result<Rows> rows) { pid = rows->first().integer("pid"); });
        QTRY_VERIFY(pid.has_value());
        t.sql(u"SELECT pg_terminate_backend(CAST(:pid AS integer))"_s, {{u"pid"_s, *pid}});
        std::optional<Result<Rows>> first;
        deliver(store.run(Lane::Write, ask), &context, [&](Result<Rows> rows) { first = std::move(rows); });
        QTRY_VERIFY(first.has_value());
        QVERIFY(!*first);
        QCOMPARE(first->error().kind, Failure::Unreachable);
        std::optional<Result<Rows>> second;
        deliver(store.run(Lane::Write, ask), &context, [&](Result<Rows> rows) { second = std::move(rows); });
        QTRY_VERIFY(second.has_value());
        QVERIFY(second->has_value());
    }

    void shouldRunAJobAgainAfterAFreshCode()
    {
        TestDatabase t;
        Store store(t.url(), {});
        QObject context;
        std::atomic_bool fresh = false;
        const auto save = [&fresh](Database &) -> Result<int> {
            if (!fresh)
                return fail(Failure::Forbidden, u"access.step_up_needed"_s, u"A fresh code first."_s);
            return 7;
        };
        const auto outcome = [&] {
            auto answer = std::make_shared<std::optional<Result<int>>>();
            deliver(store.run(Lane::Write, save), &context, [answer](Result<int> r) { *answer = std::move(r); });
            return answer;
        };
        auto alone = outcome(); // nobody to ask
        QTRY_VERIFY(alone->has_value());
        QCOMPARE((*alone)->error().code, u"access.step_up_needed"_s);

        int asked = 0;
        bool give = false;
        store.setStepUp([&](std::function<void(bool)> answer) {
            ++asked;
            QCOMPARE(QThread::currentThread(), context.thread());
            fresh = give;
            answer(give);
        });
        auto refused = outcome();
        QTRY_VERIFY(refused->has_value());
        QCOMPARE((*refused)->error().code, u"access.step_up_needed"_s);
        give = true;
        auto given = outcome();
        QTRY_VERIFY(given->has_value());
        QCOMPARE((*given)->value(), 7);
        QCOMPARE(asked, 2);
    }

    void shouldForgetAnAnswerWhoseAskerHasGone()
    {
        TestDatabase t;
        Store store(t.url(), {});
        auto context = std::make_unique<QObject>();
        bool received = false;
        QSemaphore gate;
        deliver(store.run(Lane::Write,
                          [&](Database &db) {
                              gate.acquire();
                              return db.select(u"store_read_clock"_s);
                          }),
                context.get(), [&](const Result<Rows> &) { received = true; });
        context.reset();
        gate.release();
        std::optional<bool> later;
        QObject other;
        deliver(store.run(Lane::Write, [](Database &db) { return db.select(u"store_read_clock"_s); }), &other,
                [&](Result<Rows> rows) { later = rows.has_value(); });
        QTRY_VERIFY(later.has_value());
        QVERIFY(!received);
    }

    void shouldTellOtherDesksOfAChange()
    {
        TestDatabase t;
        ChangeFeed feed(t.url());
        QThread::msleep(300); // it may have connected before anybody asks
        QSignalSpy connected(&feed, &ChangeFeed::connectedChanged);
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        QTRY_COMPARE(connected.size(), 1);
        QTRY_COMPARE(changed.size(), 1); // look once: what happened before is unknown
        changed.clear();
        t.sql(u"INSERT INTO district (code, name) VALUES ('n', 'North')"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().first().toString(),
                 TestDatabase::engine() == Engine::PostgreSql ? u"district"_s : QString());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseRoom)
#include "tst_database.moc"
