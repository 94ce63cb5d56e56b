// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "importfile.h"
#include "importmaps.h"
#include "importwords.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Several columns of these are taken in their order: a person has several phones.
bool mayRepeat(const QString &column)
{
    return column == "mobile"_L1 || column == "landline"_L1 || column == "email"_L1;
}

/// The headers as a map names them: of two that are the same, the second is "Phone (2)".
QStringList mapKeys(const QStringList &headers)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const QString &header : headers) {
        const int times = ++seen[wordKey(header)];
        keys << wordKey(times == 1 ? header : u"%1 (%2)"_s.arg(header).arg(times));
    }
    return keys;
}

QString quoted(const ColumnPlan &plan, qsizetype column)
{
    return translate("People", "“%1” (column %2)").arg(plan.headers[column]).arg(column + 1);
}

/// Names that stand whole in one column and cut up in others are taken from the others, where nobody chose.
void passOverFullName(ColumnPlan &plan)
{
    const qsizetype whole = plan.canonical.indexOf(u"full_name"_s);
    if (whole < 0 || !plan.has(u"family_name"_s) || !plan.has(u"given_name"_s) ||
        plan.matches[whole] == ColumnMatch::Map || plan.matches[whole] == ColumnMatch::Saved)
        return;
    plan.canonical[whole].clear();
    plan.matches[whole] = ColumnMatch::None;
}

} // namespace

Result<ColumnPlan> matchColumns(const QStringList &headers, const QHash<QString, QString> &map,
                                QString (*alias)(const QString &), ImportResult &result, const ImportMap *saved)
{
    QHash<QString, QString> mapped;
    const bool useSaved = map.isEmpty() && saved;
    const QHash<QString, QString> &chosen = useSaved ? saved->columns : map;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        mapped.insert(wordKey(it.key()), it.value());
    const QStringList keys = mapKeys(headers);
    ColumnPlan plan;
    plan.savedMap = useSaved ? saved->name : QString();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString &header = headers[i];
        const bool named = !header.trimmed().isEmpty();
        QString column;
        ColumnMatch match = ColumnMatch::None;
        if (const auto own = mapped.constFind(keys[i]); own != mapped.cend() && named) {
            column = own->isEmpty() ? QString() : alias(*own);
            match = useSaved ? ColumnMatch::Saved : ColumnMatch::Map;
            if (column.isEmpty() && !own->isEmpty())
                return fail(
                    Failure::Invalid, u"import.bad_map"_s,
                    translate("People",
                              "The file of header names says that “%1” is “%2”, but there is no such column. Nothing "
                              "was imported.")
                        .arg(header, *own));
        } else if (named) {
            column = alias(header);
            match = column.isEmpty()             ? ColumnMatch::None
                    : column == header.trimmed() ? ColumnMatch::Name
                                                 : ColumnMatch::Alias;
        }
        plan.headers << header;
        plan.canonical << column;
        plan.matches << match;
    }
    passOverFullName(plan);
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
        if (plan.canonical[i].isEmpty() && !plan.headers[i].trimmed().isEmpty())
            result.ignoredColumns << plan.headers[i];
    }
    return plan;
}

Done checkColumns(const ColumnPlan &plan)
{
    QHash<QString, qsizetype> first;
    QStringList twice;
    for (qsizetype i = 0; i < plan.canonical.size(); ++i) {
        const QString &column = plan.canonical[i];
        if (column.isEmpty())
            continue;
        if (!first.contains(column))
            first.insert(column, i);
        else if (!mayRepeat(column))
            twice << u"%1 = %2"_s.arg(quoted(plan, first.value(column)), quoted(plan, i));
    }
    if (!twice.isEmpty())
        return fail(
            Failure::Invalid, u"import.duplicate_column"_s,
            translate("People", "Two columns mean the same: %1. Nothing was imported; remove or rename one of them.")
                .arg(twice.join(u", ")));
    for (const QString &part : {u"family_name"_s, u"given_name"_s, u"patronymic"_s}) {
        if (first.contains(u"full_name"_s) && first.contains(part))
            return fail(Failure::Invalid, u"import.full_name_twice"_s,
                        translate("People",
                                  "The column %1 holds full names, and %2 a part of them. Nothing was imported; leave "
                                  "one of the two out.")
                            .arg(quoted(plan, first.value(u"full_name"_s)), quoted(plan, first.value(part))));
    }
    return {};
}

} // namespace otklik::people
