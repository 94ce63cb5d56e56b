// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "catalogue.h"
#include "migrations.h"

namespace otklik::test {

using store::Database;
using store::DatabaseUrl;
using store::Engine;

static DatabaseUrl serverUrl(const QString &name)
{
    DatabaseUrl url;
    url.engine = Engine::PostgreSql;
    url.libpq = QStringLiteral("host=%1 port=%2 user=%3 password=%4 dbname=%5")
                    .arg(qEnvironmentVariable("PGHOST", QStringLiteral("localhost")),
                         qEnvironmentVariable("PGPORT", QStringLiteral("5432")), qEnvironmentVariable("PGUSER"),
                         qEnvironmentVariable("PGPASSWORD"), name);
    return url;
}

static std::unique_ptr<Database> opened(const DatabaseUrl &url, const Clock &clock = {})
{
    auto database = Database::open(url, clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().sentence));
    return std::move(*database);
}

static void must(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
}

static void migrate(Database &database)
{
    const auto upgrade = store::upgradeSchema(database);
    if (!upgrade)
        qFatal("%s", qPrintable(upgrade.error().sentence));
}

/// Migrating takes a while; copying a migrated database does not. The template's name is the checksum of the scripts.
static QString postgresTemplate(Database &server)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto migrations = store::Catalogue::migrations(Engine::PostgreSql);
    for (const auto &migration : migrations)
        hash.addData(migration.sql.toUtf8());
    const QString name = QStringLiteral("otklik_template_") + QString::fromLatin1(hash.result().toHex().left(12));
    must(server.script(QStringLiteral("SELECT pg_advisory_lock(738562)")));
    const auto found = server.selectText(QStringLiteral("SELECT 1 FROM pg_database WHERE datname = '%1'").arg(name));
    if (found && found->isEmpty()) {
        must(server.script(QStringLiteral("DROP DATABASE IF EXISTS %1_part").arg(name))); // of one who died here
        must(server.script(QStringLiteral("CREATE DATABASE %1_part").arg(name)));
        migrate(*opened(serverUrl(name + QStringLiteral("_part"))));
        must(server.script(QStringLiteral("ALTER DATABASE %1_part RENAME TO %1").arg(name)));
    }
    must(server.script(QStringLiteral("SELECT pg_advisory_unlock(738562)")));
    return name;
}

Engine TestDatabase::engine()
{
    return qEnvironmentVariable("OTKLIK_TEST_ENGINE") == QLatin1String("pg") ? Engine::PostgreSql : Engine::Sqlite;
}

TestDatabase::TestDatabase(Content content, const Clock &clock) : m_clock(clock)
{
    static int counter = 0;
    if (engine() == Engine::PostgreSql) {
        m_name = QStringLiteral("otklik_t_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
        auto server = opened(serverUrl(QStringLiteral("postgres")));
        const QString from = content == WithSchema ? postgresTemplate(*server) : QStringLiteral("template0");
        must(server->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(m_name, from)));
        m_url = serverUrl(m_name);
        m_database = opened(m_url, clock);
        return;
    }
    m_url.engine = Engine::Sqlite;
    m_url.path = m_folder.filePath(QStringLiteral("otklik.sqlite"));
    if (content == WithSchema) {
        static const QTemporaryDir folder;
        const QString pattern = folder.filePath(QStringLiteral("template.sqlite"));
        if (!QFile::exists(pattern)) {
            DatabaseUrl url;
            url.path = pattern;
            migrate(*opened(url));
        }
        QFile::copy(pattern, m_url.path);
    }
    m_database = opened(m_url, clock);
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (engine() == Engine::PostgreSql)
        must(opened(serverUrl(QStringLiteral("postgres")))
                 ->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name)));
}

QString TestDatabase::urlText() const
{
    return m_url.engine == Engine::Sqlite ? QStringLiteral("sqlite:") + m_url.path : m_url.libpq;
}

std::unique_ptr<Database> TestDatabase::another()
{
    return opened(m_url, m_clock);
}

store::Rows TestDatabase::sql(const QString &text, const store::Bindings &bindings)
{
    auto rows = m_database->selectText(text, bindings);
    if (!rows) {
        QTest::qFail(qPrintable(rows.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return *rows;
}

PersonId insertPerson(TestDatabase &database, const QString &family, const QString &given)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto rows = database.sql(
        QStringLiteral(
            "INSERT INTO person (site_id, family_name, given_name, name_key, given_key, created_at, updated_at) "
            "VALUES (1, :family, :given, :key, :given_key, :now, :then) RETURNING id"),
        {{QStringLiteral("family"), family},
         {QStringLiteral("given"), given},
         {QStringLiteral("key"), QString(family + QLatin1Char(' ') + given).toLower()},
         {QStringLiteral("given_key"), QString(given + QLatin1Char(' ') + family).toLower()},
         {QStringLiteral("now"), now},
         {QStringLiteral("then"), now}});
    return rows.isEmpty() ? PersonId() : rows.first().id<PersonId>("id");
}

} // namespace otklik::test
