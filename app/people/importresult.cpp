// SPDX-License-Identifier: GPL-3.0-or-later
#include "importresult.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

QJsonObject ImportResult::toJson() const
{
    QJsonArray list;
    for (const ImportError &error : errors)
        list << QJsonObject{
            {u"row"_s, error.row}, {u"column"_s, error.column}, {u"code"_s, error.code}, {u"message"_s, error.message}};
    QJsonObject object{{u"import"_s, id.isValid() ? QJsonValue(id.value) : QJsonValue()},
                       {u"file"_s, fileName},
                       {u"rows"_s, rows},
                       {u"created"_s, created},
                       {u"updated"_s, updated},
                       {u"unchanged"_s, unchanged},
                       {u"rejected"_s, rejected},
                       {u"errors"_s, list},
                       {u"error_count"_s, errorCount},
                       {u"ignored_columns"_s, QJsonArray::fromStringList(ignoredColumns)},
                       {u"dry_run"_s, dryRun}};
    // an import that stores has no preview: what people are called does not belong into logs of its caller
    object.insert(u"date_order"_s, code(facts.dateOrder));
    object.insert(u"date_evidence"_s, code(facts.dateEvidence));
    if (dryRun)
        object.insert(u"facts"_s, facts.toJson());
    QJsonArray alike;
    for (const ImportSuspect &one : suspects) {
        QJsonObject suspect{{u"row"_s, one.row}, {u"why"_s, one.why}};
        if (one.person.isValid())
            suspect.insert(u"person"_s, one.person.value);
        else if (one.firstRow > 0)
            suspect.insert(u"first_row"_s, one.firstRow);
        alike << suspect;
    }
    object.insert(u"duplicates"_s, duplicates >= 0 ? QJsonValue(duplicates) : QJsonValue());
    if (duplicates >= 0)
        object.insert(u"suspects"_s, alike);
    if (unsureNames >= 0) {
        QJsonArray names;
        for (const NameSplit &split : splits)
            names << people::toJson(split);
        object.insert(u"unsure_names"_s, unsureNames);
        object.insert(u"splits"_s, names);
    }
    object.insert(u"seen_before"_s, seenBefore ? QJsonValue(QJsonObject{{u"import"_s, seenBefore->import.value},
                                                                        {u"at"_s, seenBefore->at.toString(Qt::ISODate)},
                                                                        {u"by"_s, seenBefore->by}})
                                               : QJsonValue());
    object.insert(u"rejects"_s, rejectsPath.isEmpty() ? QJsonValue() : QJsonValue(rejectsPath));
    return object;
}

Result<QHash<QString, QString>> readHeaderMap(const QString &path)
{
    const auto wrong = [](const QString &sentence) { return fail(Failure::Invalid, u"import.bad_map"_s, sentence); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(
            QCoreApplication::translate("People", "The file of header names cannot be read: %1. Nothing was imported.")
                .arg(file.errorString()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20), &problem);
    if (!document.isObject())
        return wrong(QCoreApplication::translate("People",
                                                 "The file of header names is not a JSON object such as {\"Their "
                                                 "header\": \"family_name\"} (at byte %1). Nothing was imported.")
                         .arg(problem.offset));
    QHash<QString, QString> map;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return wrong(
                QCoreApplication::translate(
                    "People", "In the file of header names, “%1” is not followed by a name. Nothing was imported.")
                    .arg(it.key()));
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

} // namespace otklik::people
