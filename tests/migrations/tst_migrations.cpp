// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "migrations.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::store;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// Started with --init URL this program is what `otklikctl init` is at its heart, so that it can be killed.
static int initialise(const QString &url)
{
    auto database = Database::open(*DatabaseUrl::parse(url));
    return database && upgradeSchema(**database) ? 0 : 1;
}

class TestMigrations : public QObject
{
    Q_OBJECT
    static QByteArrayList objects(TestDatabase &t)
    {
        const auto rows =
            TestDatabase::engine() == Engine::Sqlite
                ? t.sql(
                      u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') AS what FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"_s)
                : t.sql(
                      u"SELECT table_name || '.' || column_name || ' ' || data_type AS what FROM "
                      u"information_schema.columns WHERE table_schema = 'public' "
                      "UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"_s);
        QByteArrayList list;
        for (const Row row : rows)
            list << row.text("what").toUtf8();
        return list;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldBringAnEmptyDatabaseUp()
    {
        TestDatabase t(TestDatabase::Empty);
        OTKLIK_ERROR(requireSchema(t.db()), "schema.missing");
        OTKLIK_VALUE(upgrade, upgradeSchema(t.db()));
        QCOMPARE(upgrade.schema, knownSchema(TestDatabase::engine()));
        QCOMPARE(upgrade.applied.size(), Catalogue::migrations(TestDatabase::engine()).size());
        OTKLIK_DONE(requireSchema(t.db()));
        OTKLIK_VALUE(again, upgradeSchema(t.db()));
        QVERIFY(again.applied.isEmpty());
        QCOMPARE(again.schema, upgrade.schema);
    }

    /// The server has them all; the file of one desk leaves out what is about roles alone, and gives no number twice.
    void shouldNumberMigrationsAlikeOnBothEngines()
    {
        QStringList server;
        for (const auto &migration : Catalogue::migrations(Engine::PostgreSql))
            server << migration.name;
        for (int i = 0; i < server.size(); ++i)
            QCOMPARE(server.at(i).left(4).toInt(), i + 1);
        QStringList file;
        for (const auto &migration : Catalogue::migrations(Engine::Sqlite))
            file << migration.name;
        QVERIFY(std::is_sorted(file.cbegin(), file.cend()));
        for (const QString &name : std::as_const(file))
            QVERIFY2(server.contains(name), qPrintable(name));
        QCOMPARE(knownSchema(Engine::Sqlite), knownSchema(Engine::PostgreSql)); // one number for both
    }

    void shouldRefuseANewerSchemaAndAChangedMigration()
    {
        TestDatabase t;
        t.sql(u"UPDATE schema_migration SET sha256 = 'other' WHERE number = 2"_s);
        OTKLIK_ERROR(upgradeSchema(t.db()), "schema.changed");
        t.sql(u"INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (9999, '9999_later', '', '')"_s);
        OTKLIK_ERROR(upgradeSchema(t.db()), "schema.newer");
        OTKLIK_ERROR(requireSchema(t.db()), "schema.newer");
    }

    void shouldLeaveTheOldOrTheNewSchemaWhenKilled_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("schema");
        const auto migrations = Catalogue::migrations(TestDatabase::engine());
        for (qsizetype i = 0; i < migrations.size(); ++i) { // the n-th pass of a point is the n-th migration
            for (const char *point : {"migration_begun", "migration_before_commit", "migration_committed"}) {
                const QString name = u"%1:%2"_s.arg(QLatin1String(point)).arg(i + 1);
                const bool committed = qstrcmp(point, "migration_committed") == 0;
                const qsizetype last = committed ? i : i - 1;
                QTest::newRow(qPrintable(name)) << name << (last < 0 ? 0 : migrations[last].number);
            }
        }
    }
    void shouldLeaveTheOldOrTheNewSchemaWhenKilled()
    {
        QFETCH(QString, point);
        QFETCH(int, schema);
        TestDatabase t(TestDatabase::Empty);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OTKLIK_CRASH_AT"_s, point);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"--init"_s, t.urlText()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        OTKLIK_VALUE(left, schemaNumber(t.db()));
        QCOMPARE(left, schema);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--init"_s, t.urlText()}), 0);
        OTKLIK_DONE(requireSchema(t.db()));
        TestDatabase whole;
        QCOMPARE(objects(t), objects(whole));
    }

    void shouldRunOnceWhenTwoProgramsStartTogether()
    {
        TestDatabase t(TestDatabase::Empty);
        QProcess one;
        QProcess two;
        one.start(QCoreApplication::applicationFilePath(), {u"--init"_s, t.urlText()});
        two.start(QCoreApplication::applicationFilePath(), {u"--init"_s, t.urlText()});
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        OTKLIK_DONE(requireSchema(t.db()));
    }

    void shouldCarryTheSiteOnEveryTableAboutPeople()
    {
        TestDatabase t;
        const auto rows =
            TestDatabase::engine() == Engine::Sqlite
                ? t.sql(
                      u"SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = "
                      u"'table' AND c.name IN ('person_id', 'message_id') "
                      "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) s WHERE s.name = 'site_id') AND m.name <> 'stray_report'"_s)
                : t.sql(
                      u"SELECT DISTINCT c.table_name AS name FROM information_schema.columns c JOIN "
                      u"information_schema.tables k USING (table_schema, table_name) "
                      "WHERE c.table_schema = 'public' AND k.table_type = 'BASE TABLE' AND c.column_name IN "
                      "('person_id', 'message_id') AND c.table_name <> 'stray_report' "
                      "AND NOT EXISTS (SELECT 1 FROM information_schema.columns s WHERE s.table_schema = 'public' AND s.table_name = c.table_name AND s.column_name = 'site_id')"_s);
        QStringList without;
        for (const Row row : rows)
            without << row.text("name");
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--init")
        return initialise(QString::fromLocal8Bit(argv[2]));
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrations.moc"
