// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmaps.h"

#include <QCryptographicHash>
#include <algorithm>

#include "importwords.h"
#include "jsontext.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static ImportMap mapOf(const store::Row &row)
{
    ImportMap map;
    map.id = row.integer("id");
    map.name = row.text("name");
    map.kind = row.text("kind") == "events"_L1 ? ImportKind::Events : ImportKind::People;
    for (const QJsonValue value : QJsonDocument::fromJson(row.text("headers").toUtf8()).array())
        map.headers << value.toString();
    const QJsonObject columns = QJsonDocument::fromJson(row.text("columns").toUtf8()).object();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        map.columns.insert(it.key(), it.value().toString());
    map.usedAt = row.instant("used_at");
    return map;
}

static QString codeOf(ImportKind kind)
{
    return kind == ImportKind::Events ? u"events"_s : u"people"_s;
}

static tl::unexpected<Error> unknownMap(const QString &name)
{
    return fail(Failure::NotFound, u"import.unknown_map"_s,
                translate("People", "There is no saved map of headers with the name “%1”.").arg(name));
}

QString ImportMaps::signature(const QStringList &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(wordKey(header).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::optional<ImportMap>> ImportMaps::find(ImportKind kind, const QStringList &headers)
{
    OTKLIK_TRY(rows, m_database.select(u"people_find_import_map"_s,
                                       {{u"kind"_s, codeOf(kind)}, {u"signature"_s, signature(headers)}}));
    return rows.isEmpty() ? std::optional<ImportMap>() : std::optional(mapOf(rows.first()));
}

Result<QList<ImportMap>> ImportMaps::list()
{
    OTKLIK_TRY(rows, m_database.select(u"people_list_import_maps"_s));
    QList<ImportMap> maps;
    for (const store::Row row : rows)
        maps << mapOf(row);
    return maps;
}

Result<ImportMap> ImportMaps::show(const QString &name)
{
    OTKLIK_TRY(rows, m_database.select(u"people_read_import_map"_s, {{u"name"_s, name}}));
    if (rows.isEmpty())
        return unknownMap(name);
    return mapOf(rows.first());
}

Done ImportMaps::keep(ImportKind kind, const QString &name, const QString &fileName, const QStringList &headers,
                      const QHash<QString, QString> &columns)
{
    QString own = name.trimmed();
    if (own.isEmpty()) {
        OTKLIK_TRY(same, find(kind, headers));
        OTKLIK_TRY(all, list());
        own = same ? same->name : fileName;
        const auto taken = [&] {
            return std::any_of(all.cbegin(), all.cend(), [&](const ImportMap &map) { return map.name == own; });
        };
        for (int number = 2; !same && taken(); ++number)
            own = u"%1 (%2)"_s.arg(fileName).arg(number);
    }
    QJsonObject object;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        object.insert(it.key(), it.value());
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(
        m_database.change(u"people_keep_import_map"_s, {{u"name"_s, own},
                                                        {u"kind"_s, codeOf(kind)},
                                                        {u"signature"_s, signature(headers)},
                                                        {u"headers"_s, jsonText(QJsonArray::fromStringList(headers))},
                                                        {u"columns"_s, jsonText(object)},
                                                        {u"used_at"_s, now}}));
    return {};
}

Done ImportMaps::remove(const QString &name)
{
    OTKLIK_TRY(count, m_database.change(u"people_remove_import_map"_s, {{u"name"_s, name}}));
    if (count == 0)
        return unknownMap(name);
    return {};
}

Result<QStringList> knownHeaders(store::Database &database, ImportKind kind, const ImportOptions &options)
{
    QStringList known = options.headers.keys();
    OTKLIK_TRY(maps, ImportMaps(database).list());
    for (const ImportMap &map : std::as_const(maps)) {
        if (map.kind == kind)
            known << map.headers;
    }
    return known;
}

/// What stands in which column, even where columns contradict each other.
static Result<ColumnPlan> lookAtFile(store::Database &database, ImportFile &file, ImportKind kind,
                                     const ImportOptions &options, ImportResult &result)
{
    const bool people = kind == ImportKind::People;
    const QStringList headers = file.table->header();
    std::optional<ImportMap> saved;
    if (options.headers.isEmpty()) {
        OTKLIK_TRY(found, ImportMaps(database).find(kind, headers));
        saved = found;
    }
    OTKLIK_TRY(plan, matchColumns(headers, options.headers, people ? personColumn : eventColumn, result,
                                  saved ? &*saved : nullptr));
    QString region = options.region;
    if (region.isEmpty()) {
        OTKLIK_TRY(own, organisationRegion(database));
        region = own;
    }
    file.settleDates(plan, {people ? u"birth_date"_s : u"at"_s}, region);
    result.facts = file.facts(plan);
    return plan;
}

Result<ColumnPlan> planFile(store::Database &database, ImportFile &file, ImportKind kind, const ImportOptions &options,
                            ImportResult &result)
{
    OTKLIK_TRY(plan, lookAtFile(database, file, kind, options, result));
    OTKLIK_CHECK(checkColumns(plan));
    return plan;
}

Done keepMap(store::Database &database, ImportKind kind, const ImportFile &file, const ImportOptions &options)
{
    if (options.headers.isEmpty() && options.mapName.isEmpty())
        return {};
    return ImportMaps(database).keep(kind, options.mapName, file.name, file.table->header(), options.headers);
}

Result<ImportFacts> lookAtImport(store::Database &database, const QString &path, ImportKind kind,
                                 const ImportOptions &options)
{
    OTKLIK_TRY(known, knownHeaders(database, kind, options));
    OTKLIK_TRY(file, ImportFile::open(path, options.reading, known));
    ImportResult result;
    // What is wrong with the columns can only be mended by somebody who sees them.
    OTKLIK_CHECK(lookAtFile(database, *file, kind, options, result));
    return result.facts;
}

} // namespace otklik::people
