// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "catalogue.h"
#include "crashpoint.h"
#include "translate.h"

#include <QCryptographicHash>

namespace otklik::store {

static QString checksum(const QString &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

static tl::unexpected<Error> newerSchema(int number, int known)
{
    return fail(
        Failure::Conflict, QStringLiteral("schema.newer"),
        translate("Store",
                  "This database has schema %1, and this program knows %2 and below. Nothing was changed; use the "
                  "newer program.")
            .arg(number)
            .arg(known));
}

static Result<bool> hasLedger(Database &database)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("store_find_ledger")));
    return !rows.isEmpty();
}

int knownSchema(Engine engine)
{
    const auto migrations = Catalogue::migrations(engine);
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

Result<int> schemaNumber(Database &database)
{
    OTKLIK_TRY(ledger, hasLedger(database));
    if (!ledger)
        return 0;
    OTKLIK_TRY(rows, database.select(QStringLiteral("store_read_schema")));
    return int(rows.first().integer("number"));
}

Done requireSchema(Database &database)
{
    OTKLIK_TRY(number, schemaNumber(database));
    const int known = knownSchema(database.engine());
    if (number > known)
        return newerSchema(number, known);
    if (number < known)
        return fail(
            Failure::NotFound, QStringLiteral("schema.missing"),
            number == 0
                ? translate("Store", "This database is empty. Run «otklikctl init» first.")
                : translate(
                      "Store",
                      "This database has schema %1, and this program needs %2. Run «otklikctl init» to upgrade it.")
                      .arg(number)
                      .arg(known));
    return {};
}

/// One migration in one transaction. The lock is taken inside it, so that two programs that start at once do not both
/// run it: the second sees the first one's row.
static Result<bool> applyOne(Database &database, const Catalogue::Migration &migration, const QDateTime &now)
{
    Tx tx(database);
    if (database.engine() == Engine::PostgreSql)
        OTKLIK_CHECK(database.script(QStringLiteral("SELECT pg_advisory_xact_lock(738561)")));
    // Not a catalogued statement: it makes the table that the others are prepared against.
    OTKLIK_CHECK(database.script(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration (number integer PRIMARY KEY, name text NOT NULL, "
                       "sha256 text NOT NULL, applied_at text NOT NULL)")));
    OTKLIK_TRY(rows,
               database.select(QStringLiteral("store_find_migration"), {{QStringLiteral("number"), migration.number}}));
    if (!rows.isEmpty()) {
        if (rows.first().text("sha256") != checksum(migration.sql))
            return fail(
                Failure::Conflict, QStringLiteral("schema.changed"),
                translate("Store",
                          "Migration %1 in this database is not the one that this program knows. Nothing was changed.")
                    .arg(migration.name));
        return false;
    }
    crashPoint("migration_begun");
    if (auto done = database.script(migration.sql); !done) {
        Error error = done.error();
        if (error.kind == Failure::Internal)
            error = {Failure::Internal, QStringLiteral("schema.failed"),
                     translate("Store", "Migration %1 failed and was taken back whole: %2")
                         .arg(migration.name, error.sentence)};
        return fail(error);
    }
    OTKLIK_CHECK(database.change(QStringLiteral("store_add_migration"),
                                 {{QStringLiteral("number"), migration.number},
                                  {QStringLiteral("name"), migration.name},
                                  {QStringLiteral("sha256"), checksum(migration.sql)},
                                  {QStringLiteral("at"), now.toString(Qt::ISODateWithMs)}}));
    crashPoint("migration_before_commit");
    OTKLIK_CHECK(tx.commit());
    crashPoint("migration_committed");
    return true;
}

Result<Upgrade> upgradeSchema(Database &database)
{
    OTKLIK_TRY(number, schemaNumber(database));
    const int known = knownSchema(database.engine());
    if (number > known)
        return newerSchema(number, known);
    OTKLIK_TRY(now, database.serverClock());
    Upgrade upgrade;
    const auto migrations = Catalogue::migrations(database.engine());
    for (const Catalogue::Migration &migration : migrations) {
        OTKLIK_TRY(applied, applyOne(database, migration, now));
        if (applied)
            upgrade.applied << migration.name;
        upgrade.schema = migration.number;
    }
    return upgrade;
}

} // namespace otklik::store
