// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "democity.h"
#include "migrations.h"
#include "translate.h"
#include "worksites.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace otklik::desk {

static void removeDatabaseFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Done prepareEmbedded(const store::DatabaseUrl &url, const Clock &clock, const QString &language)
{
    if (url.engine != store::Engine::Sqlite || QFile::exists(url.path))
        return {};
    store::DatabaseUrl part = url;
    part.path += QStringLiteral(".part");
    removeDatabaseFile(part.path);
    {
        OTKLIK_TRY(database, store::Database::open(part, clock));
        OTKLIK_CHECK(store::upgradeSchema(*database));
        demo::DemoOptions options;
        options.language = language;
        OTKLIK_CHECK(demo::DemoCity::fill(*database, options));
        OTKLIK_CHECK(database->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))); // the file alone is moved
    }
    if (!QFile::rename(part.path, url.path))
        return fail(
            Failure::Unreachable, QStringLiteral("desk.not_moved"),
            translate("Desk", "The new database cannot be moved to %1. Check that the folder may be written to.")
                .arg(QFileInfo(url.path).absolutePath()));
    removeDatabaseFile(part.path);
    return {};
}

Result<Opened> openForDesk(store::Database &database)
{
    Opened opened;
    if (database.engine() == store::Engine::PostgreSql) {
        OTKLIK_CHECK(store::requireSchema(database));
        opened.name = translate("Desk", "city database");
    } else {
        OTKLIK_CHECK(store::upgradeSchema(database));
        opened.name = translate("Desk", "embedded database · one desk, no roles");
    }
    OTKLIK_TRY(sites, access::workSites(database));
    opened.sites = sites.sites;
    opened.allSites = sites.all;
    OTKLIK_TRY(mark, database.select(QStringLiteral("demo_find_mark")));
    opened.demo = !mark.isEmpty();
    return opened;
}

} // namespace otklik::desk
