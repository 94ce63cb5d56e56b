// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace otklik::store {

static QString folderOf(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral(":/sql/sqlite") : QStringLiteral(":/sql/postgresql");
}

static bool readText(const QString &path, QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    text = QString::fromUtf8(file.readAll());
    return true;
}

/// Qt looks for placeholders and quotes in comments too: an apostrophe there would hide the placeholders after it.
static QString withoutComments(const QString &sql)
{
    static const QRegularExpression token(QStringLiteral("('(?:[^']|'')*')|--[^\\n]*"));
    return QString(sql).replace(token, QStringLiteral("\\1"));
}

Result<QString> Catalogue::text(Engine engine, const QString &name)
{
    QString sql;
    const QString file = QLatin1Char('/') + name + QStringLiteral(".sql");
    if (readText(folderOf(engine) + file, sql) || readText(QStringLiteral(":/sql/common") + file, sql))
        return withoutComments(sql);
    return fail(Failure::Internal, QStringLiteral("store.no_statement"),
                QStringLiteral("The program has no statement named %1. Please report this defect.").arg(name));
}

Result<QString> Catalogue::filled(Engine engine, const QString &name, const QString &place, const QString &by)
{
    OTKLIK_TRY(sql, text(engine, name));
    if (sql.count(place) != 1)
        return fail(
            Failure::Internal, QStringLiteral("store.no_place"),
            QStringLiteral("The program's statement %1 has no place to be filled in. Please report this defect.")
                .arg(name));
    return sql.replace(place, by);
}

QStringList Catalogue::names(Engine engine)
{
    QStringList names;
    for (const QString &folder : {QStringLiteral(":/sql/common"), folderOf(engine)}) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files);
        for (const QString &file : files)
            names << file.chopped(4);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QList<Catalogue::Migration> Catalogue::migrations(Engine engine)
{
    QList<Migration> list;
    const QDir folder(folderOf(engine) + QStringLiteral("/migrations"));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        Migration migration{file.left(4).toInt(), file.chopped(4), {}};
        if (readText(folder.filePath(file), migration.sql))
            list << migration;
    }
    return list;
}

} // namespace otklik::store
