// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "catalogue.h"
#include "sqlerror.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringBuilder>
#include <QThread>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace otklik::store {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

struct Database::Private
{
    QString name; // of the QSqlDatabase
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;
    PGconn *pg = nullptr;
    sqlite3 *lite = nullptr;
    PGcancel *cancel = nullptr;
    bool inTransaction = false;
    std::optional<bool> plannedForWriting; // what plan_cache_mode says at the server; nothing: not known
    bool broken = false;                   // an error said that the connection is gone; libpq may notice later
};

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

/// A value of a libpq keyword string (PostgreSQL documentation, 34.1.1.1).
static QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

/// QPSQL takes no URI, so its parts are handed over one by one; several hosts pass through the connect options.
static void configurePostgres(QSqlDatabase &connection, const QString &libpq)
{
    QStringList options;
    PQconninfoOption *parsed = PQconninfoParse(libpq.toUtf8().constData(), nullptr);
    bool timeoutGiven = false;
    for (PQconninfoOption *o = parsed; o && o->keyword; ++o) {
        if (!o->val)
            continue;
        const QString keyword = QString::fromUtf8(o->keyword);
        const QString value = QString::fromUtf8(o->val);
        if (keyword == QLatin1String("host"))
            connection.setHostName(value);
        else if (keyword == QLatin1String("dbname"))
            connection.setDatabaseName(value);
        else if (keyword == QLatin1String("user"))
            connection.setUserName(value);
        else if (keyword == QLatin1String("password"))
            connection.setPassword(value);
        else
            options << keyword + QLatin1Char('=') + quoted(value);
        timeoutGiven = timeoutGiven || keyword == QLatin1String("connect_timeout");
    }
    PQconninfoFree(parsed);
    if (!timeoutGiven)
        options << QStringLiteral("connect_timeout=5");
    connection.setConnectOptions(options.join(QLatin1Char(';')));
}

static Done prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                    tr("The folder of the database, %1, cannot be made.").arg(info.absolutePath()));
    if (!info.exists()) { // made by us, so that nobody else can read it, not even for a moment
        QFile file(path);
        const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
        if (!made && !QFile::exists(path)) // another program may have been quicker by a hair
            return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                        tr("The database file %1 cannot be made: %2.").arg(path, file.errorString()));
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
        return fail(Failure::Unreachable, QStringLiteral("database.unreachable"),
                    tr("The database file %1 cannot be opened: %2. Nothing was changed. Look whether this account may "
                       "read and write it and its folder.")
                        .arg(url.path, connection.lastError().databaseText().trimmed()));
    if (!connection.isOpen())
        return fail(
            Failure::Unreachable, QStringLiteral("database.unreachable"),
            tr("The database cannot be reached: %1 Nothing was changed. Check the address, the server and the network.")
                .arg(endedSentence(connection.lastError().databaseText())));
    const QVariant handle = connection.driver()->handle();
    if (lite) {
        database->d->lite = *static_cast<sqlite3 *const *>(handle.constData());
        OTKLIK_CHECK(turnToWal(*database));
        OTKLIK_CHECK(database->script(QStringLiteral(
            "PRAGMA synchronous=FULL\n--;\nPRAGMA foreign_keys=ON\n"
            "--;\nPRAGMA secure_delete=ON\n--;\nPRAGMA temp_store=MEMORY\n--;\nPRAGMA cache_size=-32000")));
    } else {
        database->d->pg = *static_cast<PGconn *const *>(handle.constData());
        database->d->cancel = PQgetCancel(database->d->pg);
        // Views of several rooms joined are more than the eight relations that the planner looks at together by
        // default; beyond that it works a view out for everybody before it joins (380 ms instead of 12 for one claim).
        OTKLIK_CHECK(
            database->script(QStringLiteral("SET TIME ZONE 'UTC'; "
                                            "SET join_collapse_limit = 9; SET from_collapse_limit = 9; "
                                            "SET client_min_messages = warning; SET search_path = public, pg_temp")));
    }
    return database;
}

/// PostgreSQL and SQLite get an instant in UTC with milliseconds; everything else is bound as it is.
static QVariant bindable(const QVariant &value, bool lite)
{
    // Qt would store a QString() as NULL: only textOrNull() means that.
    if (value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QDateTime && !value.isNull()) {
        const QDateTime utc = value.toDateTime().toUTC();
        return lite ? QVariant(utc.toString(Qt::ISODateWithMs)) : QVariant(utc);
    }
    if (value.typeId() == QMetaType::QDate && !value.isNull() && lite)
        return value.toDate().toString(Qt::ISODate);
    if (lite && value.typeId() == QMetaType::Bool && !value.isNull())
        return value.toBool() ? 1 : 0;
    return value;
}

Error Database::noted(const QSqlError &sqlError)
{
    Error error = errorOf(sqlError, m_url.engine);
    d->broken = d->broken || error.code == QLatin1String("database.unreachable");
    return error;
}

Result<QSqlQuery *> Database::prepared(const QString &key, const QString &sql)
{
    if (const auto found = d->prepared.constFind(key); found != d->prepared.cend())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return fail(noted(query->lastError()));
    if (d->prepared.size() > 400) // texts of the segment compiler differ without end
        d->prepared.clear();
    d->prepared.insert(key, query);
    return query.get();
}

/// Reads are planned with their values: a generic plan turns bad after five uses on skewed ones, and planning costs far
/// less than that. Writes are not: every foreign key that they check would be planned anew for every row, which costs
/// three to four times the check itself.
Done Database::planFor(bool writing)
{
    if (!d->pg || d->plannedForWriting == writing)
        return {};
    OTKLIK_CHECK(script(writing ? QStringLiteral("SET plan_cache_mode = auto")
                                : QStringLiteral("SET plan_cache_mode = force_custom_plan")));
    d->plannedForWriting = writing;
    return {};
}

Result<Rows> Database::run(QSqlQuery *query, const Bindings &bindings, qint64 *changed)
{
    const bool lite = m_url.engine == Engine::Sqlite;
    OTKLIK_CHECK(planFor(changed != nullptr));
    for (const auto &[name, value] : bindings.values())
        query->bindValue(QLatin1Char(':') + name, bindable(value, lite));
    if (!query->exec()) {
        const Error error = noted(query->lastError());
        query->finish();
        return fail(error);
    }
    if (changed)
        *changed = query->numRowsAffected();
    auto rows = query->isSelect() ? readAll(*query) : Result<Rows>(Rows());
    query->finish();
    return rows;
}

Result<Rows> Database::select(const QString &statement, const Bindings &bindings)
{
    if (!d->prepared.contains(statement)) {
        OTKLIK_TRY(sql, Catalogue::text(m_url.engine, statement));
        OTKLIK_CHECK(prepared(statement, sql));
    }
    OTKLIK_TRY(query, prepared(statement, {}));
    return run(query, bindings, nullptr);
}

Result<qint64> Database::change(const QString &statement, const Bindings &bindings)
{
    if (!d->prepared.contains(statement)) {
        OTKLIK_TRY(sql, Catalogue::text(m_url.engine, statement));
        OTKLIK_CHECK(prepared(statement, sql));
    }
    OTKLIK_TRY(query, prepared(statement, {}));
    qint64 changed = 0;
    OTKLIK_CHECK(run(query, bindings, &changed));
    return changed;
}

Result<Rows> Database::selectText(const QString &sql, const Bindings &bindings)
{
    if (bindings.values().isEmpty()) { // nothing to prepare for
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return fail(noted(query.lastError()));
        return readAll(query);
    }
    OTKLIK_TRY(query, prepared(sql, sql));
    return run(query, bindings, nullptr);
}

Result<qint64> Database::changeText(const QString &sql, const Bindings &bindings)
{
    OTKLIK_TRY(query, prepared(sql, sql));
    qint64 changed = 0;
    OTKLIK_CHECK(run(query, bindings, &changed));
    return changed;
}

Done Database::script(const QString &sql)
{
    QStringList parts{sql};
    if (m_url.engine == Engine::Sqlite)
        parts = sql.split(QStringLiteral("\n--;"), Qt::SkipEmptyParts);
    for (const QString &part : std::as_const(parts)) {
        if (part.trimmed().isEmpty())
            continue;
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.exec(part))
            return fail(noted(query.lastError()));
    }
    return {};
}

/// DECLARE cannot be prepared at the server, so values go in as literals, each escaped by the driver. One pass over
/// the text: what a value holds is never looked at again. A colon inside a quoted text is no placeholder.
static QString withLiterals(const QString &sql, const Bindings &bindings, const QSqlDriver &driver)
{
    static const QRegularExpression token(QStringLiteral("'(?:[^']|'')*'|--[^\\n]*|::|:([A-Za-z_][A-Za-z0-9_]*)"));
    QHash<QString, QString> literals;
    for (const auto &[name, value] : bindings.values()) {
        QSqlField field({}, value.metaType());
        field.setValue(bindable(value, false));
        literals.insert(name, driver.formatValue(field));
    }
    QString text;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto literal = literals.constFind(match.captured(1));
        if (match.captured(1).isEmpty() || literal == literals.cend())
            continue;
        text += QStringView(sql).mid(from, match.capturedStart() - from) % *literal;
        from = match.capturedEnd();
    }
    return text % QStringView(sql).mid(from);
}

Done Database::each(const QString &sql, const Bindings &bindings, const std::function<bool(const Row &)> &visit,
                    int batch)
{
    if (m_url.engine == Engine::Sqlite) { // SQLite steps row by row by itself
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fail(noted(query.lastError()));
        for (const auto &[name, value] : bindings.values())
            query.bindValue(QLatin1Char(':') + name, bindable(value, true));
        if (!query.exec())
            return fail(noted(query.lastError()));
        Rows rows;
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            rows.m_columns->insert(record.fieldName(i).toUtf8(), i);
        rows.m_values << QVariantList(record.count());
        while (query.next()) {
            for (int i = 0; i < record.count(); ++i)
                rows.m_values[0][i] = query.value(i);
            if (!visit(rows.at(0)))
                return {};
        }
        if (query.lastError().type() != QSqlError::NoError)
            return fail(noted(query.lastError()));
        return {};
    }
    static QAtomicInt counter;
    const QString cursor = QStringLiteral("otklik_cursor_%1").arg(counter.fetchAndAddRelaxed(1));
    const bool own = !d->inTransaction;
    if (own)
        OTKLIK_CHECK(script(QStringLiteral("BEGIN READ ONLY")));
    const auto walk = [&]() -> Done {
        QSqlQuery declare(connection());
        if (!declare.exec(QStringLiteral("DECLARE %1 NO SCROLL CURSOR FOR %2")
                              .arg(cursor, withLiterals(sql, bindings, *connection().driver()))))
            return fail(noted(declare.lastError()));
        const QString fetch = QStringLiteral("FETCH %1 FROM %2").arg(batch).arg(cursor);
        for (;;) {
            QSqlQuery query(connection());
            query.setForwardOnly(true);
            if (!query.exec(fetch))
                return fail(noted(query.lastError()));
            OTKLIK_TRY(rows, readAll(query));
            for (const Row row : rows) {
                if (!visit(row))
                    return script(QStringLiteral("CLOSE ") + cursor);
            }
            if (rows.size() < batch)
                return script(QStringLiteral("CLOSE ") + cursor);
        }
    };
    Done done = walk();
    if (own) {
        const Done ended = script(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        if (done)
            return ended;
    }
    return done;
}

Result<Rows> Database::readAll(QSqlQuery &query)
{
    Rows rows;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) {
        rows.m_columns->insert(record.fieldName(i).toUtf8(), i);
        rows.m_names << record.fieldName(i);
    }
    while (query.next()) {
        QVariantList values;
        values.reserve(record.count());
        for (int i = 0; i < record.count(); ++i)
            values << query.value(i);
        rows.m_values << values;
    }
    if (query.lastError().type() != QSqlError::NoError) // a statement may fail while it is being read
        return fail(noted(query.lastError()));
    return rows;
}

Result<QDateTime> Database::serverClock()
{
    OTKLIK_TRY(rows, select(QStringLiteral("store_read_clock")));
    return rows.first().instant("now");
}

Result<QDateTime> Database::now()
{
    OTKLIK_TRY(server, serverClock());
    return server.addMSecs(m_clock.shiftMilliseconds());
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

Tx::Tx(Database &database) : m_database(database)
{
    Q_ASSERT_X(!database.d->inTransaction, "store::Tx", "transactions do not nest");
    m_begun = database.script(database.engine() == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                                  : QStringLiteral("BEGIN"));
    m_open = m_begun.has_value();
    database.d->inTransaction = m_open;
}

Tx::~Tx()
{
    if (!m_open)
        return;
    m_database.d->inTransaction = false;
    m_database.d->plannedForWriting.reset();             // settings of the session roll back too
    (void)m_database.script(QStringLiteral("ROLLBACK")); // a lost connection has rolled back by itself
}

Done Tx::commit()
{
    if (!m_open)
        return m_begun;
    m_open = false;
    m_database.d->inTransaction = false;
    Done done = m_database.script(QStringLiteral("COMMIT"));
    if (!done) {
        m_database.d->plannedForWriting.reset();
        (void)m_database.script(QStringLiteral("ROLLBACK"));
    }
    return done;
}

} // namespace otklik::store
