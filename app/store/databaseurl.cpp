// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseurl.h"

#include <QDir>
#include <QStandardPaths>
#include <libpq-fe.h>

#include "translate.h"

namespace otklik::store {

/// A value of a libpq keyword string (PostgreSQL documentation, 34.1.1.1).
static QString quotedOption(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

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
    PQconninfoOption *options = PQconninfoParse(libpq.toUtf8().constData(), nullptr);
    for (PQconninfoOption *o = options; o && o->keyword; ++o) {
        if (o->val && qstrcmp(o->keyword, "password") != 0)
            parts << QString::fromUtf8(o->keyword) + QLatin1Char('=') + quotedOption(QString::fromUtf8(o->val));
    }
    PQconninfoFree(options);
    parts << QStringLiteral("password=") + quotedOption(password);
    other.libpq = parts.join(QLatin1Char(' '));
    return other;
}

QString DatabaseUrl::place() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    QString database;
    QString hosts;
    PQconninfoOption *options = PQconninfoParse(libpq.toUtf8().constData(), nullptr);
    for (PQconninfoOption *o = options; o && o->keyword; ++o) {
        if (o->val && qstrcmp(o->keyword, "dbname") == 0)
            database = QString::fromUtf8(o->val);
        if (o->val && qstrcmp(o->keyword, "host") == 0)
            hosts = QString::fromUtf8(o->val);
    }
    PQconninfoFree(options);
    QStringList parts{database, hosts};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString DatabaseUrl::displayed() const
{
    if (engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + QDir::toNativeSeparators(path);
    QStringList parts;
    PQconninfoOption *options = PQconninfoParse(libpq.toUtf8().constData(), nullptr);
    for (PQconninfoOption *o = options; o && o->keyword; ++o) {
        const QByteArray keyword(o->keyword);
        if (o->val && (keyword == "host" || keyword == "port" || keyword == "dbname" || keyword == "user"))
            parts << QString::fromUtf8(keyword) + QLatin1Char('=') + QString::fromUtf8(o->val);
    }
    PQconninfoFree(options);
    return QStringLiteral("postgresql: ") + parts.join(QLatin1Char(' '));
}

} // namespace otklik::store
