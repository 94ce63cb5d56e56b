// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefill.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <libpq-fe.h>
#include <memory>
#include <sqlite3.h>

#include "sqlerror.h"
#include "translate.h"

namespace otklik::store {

namespace {

using PgAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Error pgError(PGconn *connection, const PGresult *result)
{
    const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const QString text = QString::fromUtf8(primary ? primary : PQerrorMessage(connection));
    QString state = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (state.isEmpty() && PQstatus(connection) == CONNECTION_OK)
        state = QStringLiteral("XX000");
    return errorOfServer(state, text);
}

Result<qint64> copy(PGconn *connection, const FillTarget &target, const QByteArray &lines)
{
    const QByteArray sql = QStringLiteral("COPY %1 (%2) FROM STDIN%3")
                               .arg(target.table, target.columns.join(QStringLiteral(", ")),
                                    target.frozen ? QStringLiteral(" WITH (FREEZE)") : QString())
                               .toUtf8();
    const PgAnswer ready(PQexec(connection, sql.constData()), &PQclear);
    if (PQresultStatus(ready.get()) != PGRES_COPY_IN)
        return fail(pgError(connection, ready.get()));
    constexpr qsizetype piece = 1 << 18;
    bool sent = true;
    for (qsizetype from = 0; sent && from < lines.size(); from += piece)
        sent = PQputCopyData(connection, lines.constData() + from, int(std::min(piece, lines.size() - from))) == 1;
    sent = sent && PQputCopyEnd(connection, nullptr) == 1;
    qint64 rows = -1;
    std::optional<Error> error;
    while (PGresult *result = PQgetResult(connection)) {
        const PgAnswer answer(result, &PQclear);
        if (PQresultStatus(result) == PGRES_COMMAND_OK)
            rows = QByteArray(PQcmdTuples(result)).toLongLong();
        else if (!error)
            error = pgError(connection, result);
    }
    if (!sent || error || rows < 0)
        return fail(error ? *error : pgError(connection, nullptr));
    return rows;
}

/// One field without its escapes, in place. False: it is NULL.
bool unescape(char *field, qsizetype &length)
{
    if (length == 2 && field[0] == '\\' && field[1] == 'N')
        return false;
    if (!memchr(field, '\\', size_t(length)))
        return true;
    qsizetype to = 0;
    for (qsizetype from = 0; from < length; ++from) {
        char c = field[from];
        if (c == '\\' && from + 1 < length) {
            c = field[++from];
            c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
        }
        field[to++] = c;
    }
    length = to;
    return true;
}

Result<qint64> insertAll(sqlite3 *handle, const FillTarget &target, QByteArray lines)
{
    const auto wrong = [handle] {
        return fail(errorOf(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                                      QString::number(sqlite3_extended_errcode(handle))),
                            Engine::Sqlite));
    };
    QStringList places;
    places.fill(QStringLiteral("?"), target.columns.size());
    const QByteArray sql =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(target.table, target.columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")))
            .toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &prepared, nullptr) != SQLITE_OK)
        return wrong();
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    qint64 rows = 0;
    char *at = lines.data();
    char *const end = at + lines.size();
    while (at < end) {
        char *const lineEnd = static_cast<char *>(memchr(at, '\n', size_t(end - at)));
        int column = 0;
        for (char *const last = lineEnd ? lineEnd : end; at <= last; ++column) {
            char *stop = static_cast<char *>(memchr(at, '\t', size_t(last - at)));
            stop = stop ? stop : last;
            qsizetype length = stop - at;
            const int bound = column >= target.columns.size() ? SQLITE_RANGE
                              : unescape(at, length)
                                  ? sqlite3_bind_text(prepared, column + 1, at, int(length), SQLITE_STATIC)
                                  : sqlite3_bind_null(prepared, column + 1);
            if (bound == SQLITE_RANGE)
                break;
            if (bound != SQLITE_OK)
                return wrong();
            at = stop + 1;
        }
        if (column != target.columns.size())
            return fail(Failure::Internal, QStringLiteral("database.failed"),
                        translate("Store", "The database could not do this: %1. Nothing was changed.")
                            .arg(QStringLiteral("a line of %1 has not the fields of its columns").arg(target.table)));
        if (sqlite3_step(prepared) != SQLITE_DONE || sqlite3_reset(prepared) != SQLITE_OK)
            return wrong();
        ++rows;
    }
    return rows;
}

} // namespace

Result<qint64> fillTable(Database &database, const FillTarget &target, const QByteArray &lines)
{
    if (lines.isEmpty())
        return 0;
    if (PGconn *connection = database.pgConnection())
        return copy(connection, target, lines);
    const QVariant handle = database.connection().driver()->handle();
    return insertAll(*static_cast<sqlite3 *const *>(handle.constData()), target, lines);
}

} // namespace otklik::store
