// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseprivate.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <libpq-fe.h>

namespace otklik::store {

void appendCopyField(QByteArray &line, const QString &text, bool last)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\t':
            line += "\\t";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        default:
            line += c;
        }
    }
    line += last ? '\n' : '\t';
}

void appendCopyNull(QByteArray &line, bool last)
{
    line += last ? "\\N\n" : "\\N\t";
}

Result<qint64> Database::copyIn(const QString &table, const QStringList &columns,
                                const std::function<bool(QByteArray &)> &next)
{
    PGconn *connection = pgConnection();
    Q_ASSERT(connection);
    const QByteArray sql =
        QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(QStringLiteral(", "))).toUtf8();
    PGresult *answer = PQexec(connection, sql.constData());
    const bool ready = PQresultStatus(answer) == PGRES_COPY_IN;
    std::optional<Error> error;
    if (!ready)
        error = noted(answer);
    PQclear(answer);
    if (error)
        return fail(*error);
    QByteArray buffer;
    buffer.reserve(1 << 17);
    bool more = true;
    bool sent = true;
    while (more && sent) {
        more = next(buffer);
        if (buffer.size() > (1 << 16) || !more) {
            sent = buffer.isEmpty() || PQputCopyData(connection, buffer.constData(), int(buffer.size())) == 1;
            buffer.resize(0);
        }
    }
    const bool ended = sent && PQputCopyEnd(connection, nullptr) == 1;
    qint64 rows = -1;
    while (PGresult *result = PQgetResult(connection)) {
        if (PQresultStatus(result) == PGRES_COMMAND_OK)
            rows = QByteArray(PQcmdTuples(result)).toLongLong();
        else if (!error)
            error = noted(result);
        PQclear(result);
    }
    if (!ended || rows < 0)
        return fail(error ? *error : noted(static_cast<const PGresult *>(nullptr)));
    return rows;
}

} // namespace otklik::store
