// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <functional>
#include <initializer_list>
#include <memory>
#include <utility>

#include "clock.h"
#include "databaseurl.h"
#include "result.h"
#include "rows.h"

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace otklik::store {

/// Named values of a statement, without the colon: {{"person", id.bound()}, {"now", now}}.
class Bindings
{
public:
    Bindings() = default;
    Bindings(std::initializer_list<std::pair<QString, QVariant>> values) : m_values(values) {}
    void add(const QString &name, const QVariant &value) { m_values.append({name, value}); }
    [[nodiscard]] const QList<std::pair<QString, QVariant>> &values() const { return m_values; }

private:
    QList<std::pair<QString, QVariant>> m_values;
};

/// NULL for an empty text, the text otherwise.
[[nodiscard]] QVariant textOrNull(const QString &text);

/// Values for Database::callSecretly(): an empty text stays a text, never NULL.
[[nodiscard]] QList<QByteArray> utf8Values(const QStringList &texts);

/// One connection. Belongs to the thread that opened it. Statements are named by their file in resources/sql
/// ("people_find_person"); they are prepared once and kept.
///
/// What is bound: QDateTime becomes a UTC instant, QDate a date, bool, qint64, double and QString themselves,
/// QJsonDocument-like batches are bound as QString of JSON.
class Database
{
public:
    /// Opens the file or the server. Errors: database.unreachable, database.not_permitted, database.too_old.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const Clock &clock = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Engine engine() const { return m_url.engine; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Runs a catalogued statement and returns its rows (also of INSERT … RETURNING).
    [[nodiscard]] Result<Rows> select(const QString &statement, const Bindings &bindings = {});
    /// Runs a catalogued statement that changes rows; returns how many.
    [[nodiscard]] Result<qint64> change(const QString &statement, const Bindings &bindings = {});
    /// The same for text that the segment compiler made; every value in it is bound.
    [[nodiscard]] Result<Rows> selectText(const QString &sql, const Bindings &bindings = {});
    [[nodiscard]] Result<qint64> changeText(const QString &sql, const Bindings &bindings = {});
    /// A script of statements without values (migrations, settings of the session). On SQLite split at lines `--;`.
    [[nodiscard]] Done script(const QString &sql);
    /// PostgreSQL only: one call whose values (codes, tokens, search words) travel apart from its text, so that no log
    /// of the server can quote them. $1, $2 … in \a sql; a null QByteArray is NULL. Returns the first column of the
    /// first row as text, empty for NULL and for void.
    [[nodiscard]] Result<QString> callSecretly(const QString &statement, const QList<QByteArray> &values = {});
    /// The same for a text, as selectText() is to select().
    [[nodiscard]] Result<QString> callSecretlyText(const QByteArray &sql, const QList<QByteArray> &values = {});
    /// Gives the rows one by one without holding them; stop by returning false. On PostgreSQL through a cursor, so a
    /// transaction must be open.
    [[nodiscard]] Done each(const QString &sql, const Bindings &bindings, const std::function<bool(const Row &)> &visit,
                            int batch = 2000);
    /// PostgreSQL only: COPY table(columns) FROM STDIN. \a next appends lines in COPY text format to the buffer and
    /// returns false when there are none left (see copyField()). Returns the rows copied.
    [[nodiscard]] Result<qint64> copyIn(const QString &table, const QStringList &columns,
                                        const std::function<bool(QByteArray &)> &next);

    /// The database's instant shifted as the test clock is: what is due, quiet hours and reminders go by it.
    [[nodiscard]] Result<QDateTime> now();
    /// The database's own instant: leases go by it.
    [[nodiscard]] Result<QDateTime> serverClock();

    /// False once the server has closed the connection.
    [[nodiscard]] bool isAlive() const;
    /// Stops the statement that runs on this connection; callable from any thread (PQcancel, sqlite3_interrupt).
    void cancelRunning();
    [[nodiscard]] PGconn *pgConnection() const; ///< null on SQLite
    [[nodiscard]] QSqlDatabase connection() const;

private:
    friend class Tx;
    Database(DatabaseUrl url, const Clock &clock, QString name);
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &key, const QString &sql);
    [[nodiscard]] Done planFor(bool writing);
    [[nodiscard]] Result<Rows> run(QSqlQuery *query, const Bindings &bindings, qint64 *changed);
    [[nodiscard]] Result<Rows> readAll(QSqlQuery &query);
    [[nodiscard]] Error noted(const QSqlError &error);
    [[nodiscard]] Error noted(const PGresult *result);
    struct Private;
    std::unique_ptr<Private> d;
    DatabaseUrl m_url;
    Clock m_clock;
};

/// A field for copyIn(): escapes as COPY's text format asks (PostgreSQL documentation, COPY, «Text Format»).
void appendCopyField(QByteArray &line, const QString &text, bool last);
void appendCopyNull(QByteArray &line, bool last);

/// A transaction; rolls back unless committed. Nested ones are refused (a defect). On SQLite it takes the write lock
/// at once (BEGIN IMMEDIATE), so that two writers wait instead of failing in the middle.
class Tx
{
public:
    explicit Tx(Database &database);
    ~Tx();
    Tx(const Tx &) = delete;
    Tx &operator=(const Tx &) = delete;
    /// Also reports a failed BEGIN: a caller needs to look only here.
    [[nodiscard]] Done commit();

private:
    Database &m_database;
    Done m_begun;
    bool m_open = false;
};

} // namespace otklik::store
