// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseurl.h"

#include "libpqoptions.h"

#include <QDir>
#include <QStandardPaths>
#include <libpq-fe.h>

#include "translate.h"

namespace otklik::store {

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl url;
    if (text.startsWith(QLatin1String("sqlite:"))) {
        url.engine = Engine::Sqlite;
        url.path = text.mid(7);
        if (url.path.startsWith(QLatin1String("//"))) // sqlite:///path
            url.path = url.path.mid(2);
        if (url.path.isEmpty())
            return embedded();
        return url;
    }
    if (text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")) ||
        text.contains(QLatin1Char('='))) {
        url.engine = Engine::PostgreSql;
        url.libpq = text;
        char *message = nullptr;
        PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &message);
        if (!options) {
            PQfreemem(message);
            return fail(Failure::Invalid, QStringLiteral("database.bad_url"),
                        translate("Store",
                                  "The database address cannot be read. Write it as postgresql://user@host/database."));
        }
        PQconninfoFree(options);
        return url;
    }
    return fail(Failure::Invalid, QStringLiteral("database.bad_url"),
                translate("Store", "The database address must begin with sqlite: or postgresql://."));
}

DatabaseUrl DatabaseUrl::embedded()
{
    DatabaseUrl url;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/otklik");
    url.path = folder + QStringLiteral("/otklik.sqlite");
    return url;
}

DatabaseUrl DatabaseUrl::withPassword(const QString &password) const
{
    if (engine == Engine::Sqlite)
        return *this;
    DatabaseUrl other = *this;
    QStringList parts;
    const auto options = libpqOptions(libpq);
    for (const auto &[keyword, value] : options) {
        if (keyword != QLatin1String("password"))
            parts << libpqOption(keyword, value);
    }
    parts << libpqOption(QStringLiteral("password"), password);
    other.libpq = parts.join(QLatin1Char(' '));
    return other;
}

QString DatabaseUrl::place() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    QString database;
    QString hosts;
    const auto options = libpqOptions(libpq);
    for (const auto &[keyword, value] : options) {
        if (keyword == QLatin1String("dbname"))
            database = value;
        if (keyword == QLatin1String("host"))
            hosts = value;
    }
    QStringList parts{database, hosts};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString DatabaseUrl::displayed() const
{
    if (engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + QDir::toNativeSeparators(path);
    static const QStringList spoken{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
                                    QStringLiteral("user")};
    QStringList parts;
    const auto options = libpqOptions(libpq);
    for (const auto &[keyword, value] : options) {
        if (spoken.contains(keyword))
            parts << keyword + QLatin1Char('=') + value;
    }
    return QStringLiteral("postgresql: ") + parts.join(QLatin1Char(' '));
}

} // namespace otklik::store
