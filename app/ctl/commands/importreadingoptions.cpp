// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreadingoptions.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <optional>

#include "importfile.h"
#include "importmaps.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::DateEvidence;
using otklik::people::DateOrder;
using otklik::people::ImportFacts;
using otklik::people::ImportMap;
using otklik::people::ImportMaps;

namespace otklik::ctl {

namespace {

std::optional<char> delimiterOf(const QString &text)
{
    static const QHash<QString, char> words{
        {u"comma"_s, ','}, {u","_s, ','},   {u"semicolon"_s, ';'}, {u";"_s, ';'},   {u"tab"_s, '\t'},
        {u"\\t"_s, '\t'},  {u"\t"_s, '\t'}, {u"pipe"_s, '|'},      {u"bar"_s, '|'}, {u"|"_s, '|'}};
    const auto found = words.constFind(text.toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return translate("Ctl", "semicolon");
    case '\t':
        return translate("Ctl", "tab");
    case '|':
        return translate("Ctl", "vertical bar");
    default:
        return translate("Ctl", "comma");
    }
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return translate("Ctl", "month, day, year");
    case DateOrder::YearMonthDay:
        return translate("Ctl", "year, month, day");
    case DateOrder::DayMonthYear:
        break;
    }
    return translate("Ctl", "day, month, year");
}

QString dateLine(const ImportFacts &facts)
{
    const QString order = orderName(facts.dateOrder);
    switch (facts.dateEvidence) {
    case DateEvidence::Told:
        return translate("Ctl", "Dates are read as %1, as you said.").arg(order);
    case DateEvidence::Values:
        return translate("Ctl", "Dates are written as %1: the values leave no other way.").arg(order);
    case DateEvidence::Written:
        return translate("Ctl", "Dates are read as %1, because they are written with points.").arg(order);
    case DateEvidence::Mixed:
        return translate("Ctl", "Dates contradict each other. Most are written as %1; the others will be rejected or "
                                "misread. Correct the file, or say --dates.")
            .arg(order);
    case DateEvidence::Region:
        return translate("Ctl",
                         "Every date could be read in two ways. They are read as %1, as is usual in the country. "
                         "If that is wrong, say --dates dmy, mdy or ymd.")
            .arg(order);
    case DateEvidence::None:
        break;
    }
    return {};
}

QString meaningLine(const ImportFacts::Column &column)
{
    const QString meaning = column.canonical.isEmpty() ? translate("Ctl", "passed over") : column.canonical;
    switch (column.match) {
    case people::ColumnMatch::Map:
        return translate("Ctl", "  %1 → %2 (by the map)").arg(column.header, meaning);
    case people::ColumnMatch::Saved:
        return translate("Ctl", "  %1 → %2 (as the last time)").arg(column.header, meaning);
    default:
        return translate("Ctl", "  %1 → %2").arg(column.header, meaning);
    }
}

/// What became of a full name, part by part in our own words.
QString splitLine(const people::NameSplit &split)
{
    QStringList parts;
    if (!split.family.isEmpty())
        parts << u"family_name “%1”"_s.arg(split.family);
    if (!split.given.isEmpty())
        parts << u"given_name “%1”"_s.arg(split.given);
    if (!split.patronymic.isEmpty())
        parts << u"patronymic “%1”"_s.arg(split.patronymic);
    return translate("Ctl", "row %1, “%2” becomes: %3")
        .arg(QString::number(split.row), split.whole, parts.join(u", "_s));
}

QJsonObject jsonOf(const ImportMap &map)
{
    QJsonObject columns;
    for (auto it = map.columns.begin(); it != map.columns.end(); ++it)
        columns.insert(it.key(), it.value());
    return {{"name"_L1, map.name},
            {"kind"_L1, map.kind == people::ImportKind::Events ? u"events"_s : u"people"_s},
            {"headers"_L1, QJsonArray::fromStringList(map.headers)},
            {"columns"_L1, columns},
            {"used_at"_L1, map.usedAt.toString(Qt::ISODateWithMs)}};
}

Result<Answer> listMaps(Call &call)
{
    OTKLIK_TRY(maps, ImportMaps(call.database()).list());
    QJsonArray list;
    QStringList lines;
    for (const ImportMap &map : std::as_const(maps)) {
        list.append(jsonOf(map));
        lines.append(translate("Ctl", "%1 — last used %2, headers: %3")
                         .arg(map.name, QLocale().toString(map.usedAt.toLocalTime(), QLocale::ShortFormat),
                              map.headers.join(u", "_s)));
    }
    if (lines.isEmpty())
        lines.append(translate("Ctl", "No maps are saved. An import with --map keeps its map."));
    return Answer{QJsonObject{{"maps"_L1, list}}, lines.join(u'\n')};
}

Result<Answer> showMap(Call &call)
{
    OTKLIK_TRY(map, ImportMaps(call.database()).show(call.arguments.first()));
    QStringList lines;
    for (const QString &header : std::as_const(map.headers)) {
        const auto found = map.columns.constFind(header);
        if (found != map.columns.cend())
            lines.append(u"%1 → %2"_s.arg(header, found->isEmpty() ? translate("Ctl", "passed over") : *found));
        else
            lines.append(translate("Ctl", "%1 → by its name").arg(header));
    }
    return Answer{jsonOf(map), lines.join(u'\n')};
}

Result<Answer> removeMap(Call &call)
{
    const QString name = call.arguments.first();
    OTKLIK_CHECK(ImportMaps(call.database()).remove(name));
    return Answer{QJsonObject{{"removed"_L1, name}}, translate("Ctl", "The map “%1” is removed.").arg(name)};
}

} // namespace

QStringList splitLines(const QList<people::NameSplit> &splits)
{
    QStringList lines;
    for (const people::NameSplit &split : splits)
        lines.append(splitLine(split));
    return lines;
}

QList<OptionSpec> importReadingSpecs()
{
    return {
        {u"map"_s, u"FILE|NAME"_s, translate("Ctl", "JSON {\"their header\": \"our header\"}, or a saved map")},
        {u"save-map"_s, u"NAME"_s, translate("Ctl", "keep the map under this name for files with the same headers")},
        {u"encoding"_s, u"NAME"_s,
         translate("Ctl", "utf8, utf16le, utf16be, cp1251, cp1256, koi8r; otherwise it is found out")},
        {u"delimiter"_s, u"NAME"_s, translate("Ctl", "comma, semicolon, tab or pipe; otherwise it is found out")},
        {u"dates"_s, u"dmy|mdy|ymd"_s, translate("Ctl", "the order of day, month and year; otherwise it is found out")},
        {u"header-row"_s, u"N"_s,
         translate("Ctl", "the row that names the columns, where titles stand above it; otherwise it is found out")},
        {u"sheet"_s, u"NAME"_s, translate("Ctl", "of a spreadsheet; otherwise the first that has rows")}};
}

Done readImportOptions(Call &call, people::ImportOptions &options)
{
    const auto wrong = [](const QString &sentence) { return fail(Failure::Invalid, u"ctl.bad_option"_s, sentence); };
    options.reading.encoding = call.option(u"encoding"_s);
    options.reading.sheet = call.option(u"sheet"_s);
    if (call.has(u"delimiter"_s)) {
        const auto delimiter = delimiterOf(call.option(u"delimiter"_s));
        if (!delimiter)
            return wrong(translate("Ctl", "--delimiter is comma, semicolon, tab or pipe. Nothing was imported."));
        options.reading.delimiter = *delimiter;
    }
    if (call.has(u"dates"_s)) {
        options.reading.dates = people::dateOrderFromCode(call.option(u"dates"_s));
        if (!options.reading.dates)
            return wrong(translate("Ctl", "--dates is dmy, mdy or ymd. Nothing was imported."));
    }
    OTKLIK_TRY(headerRow, call.number(u"header-row"_s, 1, 0));
    if (headerRow > people::ImportFile::lastHeaderRow)
        return wrong(translate("Ctl", "--header-row is a row from 1 to %1. Nothing was imported.")
                         .arg(people::ImportFile::lastHeaderRow));
    options.reading.headerRow = headerRow;
    options.mapName = call.option(u"save-map"_s);
    if (!call.has(u"map"_s))
        return {};
    const QString map = call.option(u"map"_s);
    if (QFileInfo::exists(map)) {
        OTKLIK_TRY(headers, people::readHeaderMap(map));
        options.headers = headers;
        return {};
    }
    OTKLIK_TRY(saved, ImportMaps(call.database()).show(map));
    options.headers = saved.columns;
    if (options.mapName.isEmpty())
        options.mapName = saved.name;
    return {};
}

QStringList factLines(const ImportFacts &facts)
{
    QStringList lines;
    if (facts.delimiter != 0)
        lines.append(translate("Ctl", "%1, encoding %2, delimiter: %3.")
                         .arg(facts.format.toUpper(), facts.encoding, delimiterName(facts.delimiter)));
    else if (facts.sheets.size() > 1)
        lines.append(translate("Ctl", "%1, sheet “%2” of these: %3.")
                         .arg(facts.format.toUpper(), facts.sheet, facts.sheets.join(u", "_s)));
    else
        lines.append(translate("Ctl", "%1, sheet “%2”.").arg(facts.format.toUpper(), facts.sheet));
    if (facts.headerRow > 1)
        lines.append(translate("Ctl",
                               "The header is row %1; what stands above it is passed over. If that is wrong, say "
                               "--header-row.")
                         .arg(facts.headerRow));
    if (const QString dates = dateLine(facts); !dates.isEmpty())
        lines.append(dates);
    if (!facts.savedMap.isEmpty())
        lines.append(translate("Ctl", "The columns are matched by the saved map “%1”.").arg(facts.savedMap));
    for (const ImportFacts::Column &column : facts.columns)
        lines.append(meaningLine(column));
    lines.append(splitLines(facts.names.first(std::min<qsizetype>(facts.names.size(), 3))));
    return lines;
}

QList<CommandSpec> ImportMapCommands::table()
{
    return {{.path = u"import maps"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the saved maps of headers."),
             .run = listMaps},
            {.path = u"import maps show"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Show what a saved map makes of the headers."),
             .least = 1,
             .most = 1,
             .run = showMap},
            {.path = u"import maps remove"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Forget a saved map of headers."),
             .least = 1,
             .most = 1,
             .run = removeMap}};
}

} // namespace otklik::ctl
