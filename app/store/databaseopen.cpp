// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Database that opens a connection, sets its session up and closes it.
#include "databaseprivate.h"
#include "libpqoptions.h"
#include "sqlerror.h"
#include "translate.h"

#include <QAtomicInt>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

namespace otklik::store {

Database::Database(DatabaseUrl url, const Clock &clock, QString name)
    : d(std::make_unique<Private>()), m_url(std::move(url)), m_clock(clock)
{
    d->name = std::move(name);
}

Database::~Database()
{
    if (m_url.engine == Engine::Sqlite)
        d->prepared.clear();
    if (d->cancel)
        PQfreeCancel(d->cancel);
    {
        QSqlDatabase connection = QSqlDatabase::database(d->name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(d->name);
    // At a server they go with their connection: freed before it, each costs a round trip, and a warning where the
    // server is away.
    d->prepared.clear();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(d->name, false);
}

PGconn *Database::pgConnection() const
{
    return d->pg;
}

/// QPSQL takes no URI, so its parts are handed over one by one; several hosts pass through the connect options.
static void configurePostgres(QSqlDatabase &connection, const QString &libpq)
{
    QStringList options;
    bool timeoutGiven = false;
    const auto given = libpqOptions(libpq);
    for (const auto &[keyword, value] : given) {
        if (keyword == QLatin1String("host"))
            connection.setHostName(value);
        else if (keyword == QLatin1String("dbname"))
            connection.setDatabaseName(value);
        else if (keyword == QLatin1String("user"))
            connection.setUserName(value);
        else if (keyword == QLatin1String("password"))
            connection.setPassword(value);
        else
            options << libpqOption(keyword, value);
        timeoutGiven = timeoutGiven || keyword == QLatin1String("connect_timeout");
    }
    if (!timeoutGiven)
        options << QStringLiteral("connect_timeout=5");
    connection.setConnectOptions(options.join(QLatin1Char(';')));
}

static Done prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                    translate("Store", "The folder of the database, %1, cannot be made.").arg(info.absolutePath()));
    if (!info.exists()) { // made by us, so that nobody else can read it, not even for a moment
        QFile file(path);
        const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
        if (!made && !QFile::exists(path)) // another program may have been quicker by a hair
            return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                        translate("Store", "The database file %1 cannot be made: %2.").arg(path, file.errorString()));
    }
    return {};
}

/// Of two programs that open a new file at once SQLite tells one that it is held, without waiting as it does elsewhere.
static Done turnToWal(Database &database)
{
    QElapsedTimer watch;
    watch.start();
    for (;;) {
        const Done done = database.script(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (done || done.error().code != QLatin1String("database.busy") || watch.elapsed() > 2000)
            return done;
        QThread::msleep(10);
    }
}

/// otklik_sha256(text): SQLite has no hash of its own, and the trigger that knows erased addresses again needs one.
static void sha256(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char *>(sqlite3_value_blob(values[0])); // before the length: SQLite says so
    const QByteArray hex =
        QCryptographicHash::hash(QByteArray(text, sqlite3_value_bytes(values[0])), QCryptographicHash::Sha256).toHex();
    sqlite3_result_text(context, hex.constData(), int(hex.size()), SQLITE_TRANSIENT);
}

/// A server below this lets a login read what row policies hide (CVE-2026-116311): then no right in it is worth
/// anything, so nobody works with it.
static Done requireSafeServer(const PGconn *connection)
{
    int least = 150020;
#ifdef OTKLIK_TESTING
    if (qEnvironmentVariableIsSet("OTKLIK_LEAST_SERVER"))
        least = qEnvironmentVariableIntValue("OTKLIK_LEAST_SERVER");
#endif
    const int version = PQserverVersion(connection);
    if (version >= least)
        return {};
    return fail(
        Failure::Forbidden, QStringLiteral("database.too_old"),
        translate("Store",
                  "This server is PostgreSQL %1.%2. Below 15.20 a login can read rows that are hidden from it "
                  "(CVE-2026-116311), so Otklik does not work with it. Nothing was changed; upgrade the server.")
            .arg(version / 10000)
            .arg(version % 10000));
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, const Clock &clock)
{
    static QAtomicInt counter;
    const bool lite = url.engine == Engine::Sqlite;
    const QString name = QStringLiteral("otklik-%1").arg(counter.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(url, clock, name));
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(lite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
    connection.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
    if (lite) {
        OTKLIK_CHECK(prepareFile(url.path));
        connection.setDatabaseName(url.path);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    } else {
        configurePostgres(connection, url.libpq);
    }
    if (!connection.open() && lite)
        return fail(
            Failure::Unreachable, QStringLiteral("database.unreachable"),
            translate("Store",
                      "The database file %1 cannot be opened: %2. Nothing was changed. Look whether this account may "
                      "read and write it and its folder.")
                .arg(url.path, connection.lastError().databaseText().trimmed()));
    if (!connection.isOpen())
        return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                    translate("Store", "The database cannot be reached: %1 Nothing was changed. Check the address, the "
                                       "server and the network.")
                        .arg(endedSentence(connection.lastError().databaseText())));
    const QVariant handle = connection.driver()->handle();
    if (lite) {
        database->d->lite = *static_cast<sqlite3 *const *>(handle.constData());
        sqlite3_create_function(database->d->lite, "otklik_sha256", 1,
                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, sha256, nullptr,
                                nullptr);
        OTKLIK_CHECK(turnToWal(*database));
        OTKLIK_CHECK(database->script(QStringLiteral(
            "PRAGMA synchronous=FULL\n--;\nPRAGMA foreign_keys=ON\n"
            "--;\nPRAGMA secure_delete=ON\n--;\nPRAGMA temp_store=MEMORY\n--;\nPRAGMA cache_size=-32000")));
    } else {
        database->d->pg = *static_cast<PGconn *const *>(handle.constData());
        database->d->cancel = PQgetCancel(database->d->pg);
        OTKLIK_CHECK(requireSafeServer(database->d->pg));
        // Views of several rooms joined are more than the eight relations that the planner looks at together by
        // default; beyond that it works a view out for everybody before it joins (380 ms instead of 12 for one claim).
        // No just-in-time compiler: it spent 20 of a card's 24 ms, and nothing that we ask gets faster by it.
        OTKLIK_CHECK(
            database->script(QStringLiteral("SET TIME ZONE 'UTC'; "
                                            "SET join_collapse_limit = 9; SET from_collapse_limit = 9; SET jit = off; "
                                            "SET client_min_messages = warning; SET search_path = public, pg_temp")));
    }
    return database;
}

bool Database::isAlive() const
{
    return !d->broken && (!d->pg || PQstatus(d->pg) == CONNECTION_OK);
}

void Database::cancelRunning()
{
    if (d->cancel) {
        char problem[256];
        PQcancel(d->cancel, problem, sizeof problem);
    } else if (d->lite) {
        sqlite3_interrupt(d->lite);
    }
}

} // namespace otklik::store
