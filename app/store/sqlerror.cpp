// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QSqlError>
#include <sqlite3.h>

#include "translate.h"

namespace otklik::store {

static Error make(Failure kind, const char *code, const QString &sentence)
{
    return {kind, QString::fromLatin1(code), sentence};
}

QString endedSentence(const QString &text)
{
    const QString line = text.simplified();
    return line.endsWith(QLatin1Char('.')) || line.endsWith(QLatin1Char('?')) ? line : line + QLatin1Char('.');
}

static QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0).trimmed();
}

/// PostgreSQL's DETAIL and CONTEXT lines quote values of people; only the first line, which names objects, is kept.
static Error constraint(const QString &text)
{
    return make(
        Failure::Conflict, "database.constraint",
        translate("Store", "The database refused the change, because it would break a rule: %1. Nothing was changed.")
            .arg(firstLine(text)));
}

static Error sqliteError(int number, const QString &text)
{
    // With no room left for its side files, or over a quota, SQLite says that writing failed, not that the disk is
    // full.
    if (number == SQLITE_IOERR_WRITE || number == SQLITE_IOERR_SHMSIZE)
        number = SQLITE_FULL;
    switch (number & 0xff) {
    case SQLITE_INTERRUPT:
        return make(Failure::Cancelled, "database.cancelled", translate("Store", "The query was stopped."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(
            Failure::Unreachable, "database.busy",
            translate(
                "Store",
                "The database file is held by another program. Nothing was changed; try again when it has finished."));
    case SQLITE_FULL:
        return make(
            Failure::Internal, "database.full",
            translate("Store",
                      "The disk is full. Nothing of this step was stored; what was there before is kept. Free some "
                      "space and try again."));
    case SQLITE_CONSTRAINT:
        return constraint(text);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(Failure::Forbidden, "database.forbidden",
                    translate("Store", "The database file may not be written by this account."));
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_IOERR:
        return make(
            Failure::Unreachable, "database.unreachable",
            translate("Store", "The database file cannot be read: %1. Nothing was changed.").arg(firstLine(text)));
    default:
        return make(
            Failure::Internal, "database.failed",
            translate("Store", "The database could not do this: %1. Nothing was changed.").arg(firstLine(text)));
    }
}

Error errorOf(const QSqlError &error, Engine engine)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (engine == Engine::Sqlite)
        return sqliteError(error.nativeErrorCode().toInt(), text);
    return errorOfServer(error.nativeErrorCode(), text);
}

Error errorOfServer(const QString &state, const QString &text)
{
    if (state == QLatin1String("57014"))
        return make(Failure::Cancelled, "database.cancelled", translate("Store", "The query was stopped."));
    if (state == QLatin1String("53100"))
        return make(
            Failure::Internal, "database.full",
            translate("Store",
                      "The disk of the database server is full. Nothing of this step was stored; what was there "
                      "before is kept. Free some space there and try again."));
    if (state == QLatin1String("OTK01")) // raised by needs_step_up() of migration 0008
        return make(Failure::Forbidden, "access.step_up_needed",
                    translate("Store", "This needs a fresh code of your second factor first. Nothing was changed."));
    if (state == QLatin1String("OTK02"))
        return make(
            Failure::Forbidden, "access.approval_needed",
            translate("Store",
                      "The campaign, as it is now, has not been approved by somebody else yet. Nothing was sent."));
    if (state == QLatin1String("OTK03")) // operator_refuse() of migration 0011: the message is the code
        return make(Failure::Forbidden, firstLine(text).toLatin1().constData(),
                    translate("Store", "The rules of the database do not allow this. Nothing was changed."));
    if (state == QLatin1String("42501"))
        return make(Failure::Forbidden, "database.forbidden",
                    translate("Store", "The database does not allow this for your account: %1.").arg(firstLine(text)));
    if (state.startsWith(QLatin1String("23")))
        return constraint(text);
    if (state == QLatin1String("40001") || state == QLatin1String("40P01") || state == QLatin1String("55P03"))
        return make(Failure::Conflict, "database.busy",
                    translate("Store", "Somebody else is changing the same rows. Nothing was changed; try again."));
    // A lost connection reaches us without a SQLSTATE.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return make(Failure::Unreachable, "database.unreachable",
                    translate("Store", "The connection to the database was lost: %1 Nothing of this step was stored.")
                        .arg(endedSentence(firstLine(text))));
    return make(Failure::Internal, "database.failed",
                translate("Store", "The database could not do this: %1. Nothing was changed.").arg(firstLine(text)));
}

} // namespace otklik::store
