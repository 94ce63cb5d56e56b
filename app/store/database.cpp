// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "catalogue.h"
#include "databaseprivate.h"
#include "sqlerror.h"
#include "translate.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <libpq-fe.h>

namespace otklik::store {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant bindable(const QVariant &value, bool lite)
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

/// What libpq said itself, as noted(QSqlError) is for the driver: a gone connection is remembered.
Error Database::noted(const PGresult *result)
{
    const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString text = QString::fromUtf8(primary ? primary : PQerrorMessage(d->pg));
    QString state = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (state.isEmpty() && PQstatus(d->pg) == CONNECTION_OK)
        state = QStringLiteral("XX000"); // libpq's own complaint; the connection is there
    Error error = errorOfServer(state, text);
    d->broken = d->broken || error.code == QLatin1String("database.unreachable");
    return error;
}

Done Database::script(const QString &sql)
{
    if (d->pg) { // QPSQL looks at the first statement's result alone; libpq stops at the first that fails
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(d->pg, sql.toUtf8().constData()), &PQclear);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
            return {};
        return fail(noted(result.get()));
    }
    const QStringList parts = sql.split(QStringLiteral("\n--;"), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.exec(part))
            return fail(noted(query.lastError()));
    }
    return {};
}

QList<QByteArray> utf8Values(const QStringList &texts)
{
    QList<QByteArray> values;
    for (const QString &text : texts)
        values.append(text.isEmpty() ? QByteArray("") : text.toUtf8());
    return values;
}

Result<QString> Database::callSecretly(const QString &statement, const QList<QByteArray> &values)
{
    OTKLIK_TRY(sql, Catalogue::text(m_url.engine, statement));
    return callSecretlyText(sql.toUtf8(), values);
}

Result<QString> Database::callSecretlyText(const QByteArray &sql, const QList<QByteArray> &values)
{
    Q_ASSERT_X(d->pg, "store::Database", "only PostgreSQL has functions");
    std::vector<const char *> texts;
    for (const QByteArray &value : values)
        texts.push_back(value.isNull() ? nullptr : value.constData());
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexecParams(d->pg, sql.constData(), int(texts.size()), nullptr, texts.data(), nullptr, nullptr, 0), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return fail(noted(result.get()));
    if (PQntuples(result.get()) == 0 || PQgetisnull(result.get(), 0, 0))
        return QString();
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
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
    // COMMIT of a transaction that has failed is a ROLLBACK without a word.
    const bool failed = m_database.d->pg && PQtransactionStatus(m_database.d->pg) == PQTRANS_INERROR;
    Done done = failed
                    ? Done(fail(Failure::Internal, QStringLiteral("database.failed"),
                                translate("Store", "A statement of this step had failed. Nothing of it was stored.")))
                    : m_database.script(QStringLiteral("COMMIT"));
    if (!done) {
        m_database.d->plannedForWriting.reset();
        (void)m_database.script(QStringLiteral("ROLLBACK"));
    }
    return done;
}

} // namespace otklik::store
