// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreading.h"

#include <QJsonArray>
#include <QLocale>

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

QString code(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    case DateOrder::DayMonthYear:
        break;
    }
    return u"dmy"_s;
}

std::optional<DateOrder> dateOrderFromCode(const QString &text)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (text.compare(code(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

DateOrder dateOrderOf(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region.toUpper());
    if (territory == QLocale::AnyTerritory)
        return DateOrder::DayMonthYear;
    const QString format =
        QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year >= 0 && year < month && month < day)
        return DateOrder::YearMonthDay;
    return month >= 0 && month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

QString code(DateEvidence evidence)
{
    switch (evidence) {
    case DateEvidence::Told:
        return u"told"_s;
    case DateEvidence::Values:
        return u"values"_s;
    case DateEvidence::Mixed:
        return u"mixed"_s;
    case DateEvidence::Written:
        return u"written"_s;
    case DateEvidence::Region:
        return u"region"_s;
    case DateEvidence::None:
        break;
    }
    return u"none"_s;
}

QString code(ColumnMatch match)
{
    switch (match) {
    case ColumnMatch::Map:
        return u"map"_s;
    case ColumnMatch::Saved:
        return u"saved"_s;
    case ColumnMatch::Name:
        return u"name"_s;
    case ColumnMatch::Alias:
        return u"alias"_s;
    case ColumnMatch::None:
        break;
    }
    return u"none"_s;
}

QJsonObject toJson(const NameSplit &split)
{
    return {{u"row"_s, split.row},          {u"full_name"_s, split.whole},       {u"family_name"_s, split.family},
            {u"given_name"_s, split.given}, {u"patronymic"_s, split.patronymic}, {u"sure"_s, split.sure}};
}

QJsonObject ImportFacts::toJson() const
{
    QJsonArray columnList;
    for (const Column &column : columns)
        columnList << QJsonObject{{u"header"_s, column.header},
                                  {u"column"_s, column.canonical.isEmpty() ? QJsonValue() : column.canonical},
                                  {u"match"_s, code(column.match)}};
    QJsonArray rowList;
    for (const QStringList &row : preview)
        rowList << QJsonArray::fromStringList(row);
    QJsonArray nameList;
    for (const NameSplit &split : names)
        nameList << people::toJson(split);
    return {{u"format"_s, format},
            {u"bytes"_s, bytes},
            {u"encoding"_s, encoding.isEmpty() ? QJsonValue() : encoding},
            {u"delimiter"_s, delimiter == 0 ? QJsonValue() : QString(QLatin1Char(delimiter))},
            {u"sheets"_s, QJsonArray::fromStringList(sheets)},
            {u"sheet"_s, sheet.isEmpty() ? QJsonValue() : sheet},
            {u"date_order"_s, code(dateOrder)},
            {u"date_evidence"_s, code(dateEvidence)},
            {u"columns"_s, columnList},
            {u"preview"_s, rowList},
            {u"names"_s, nameList},
            {u"header_row"_s, headerRow},
            {u"rows"_s, rows},
            {u"rows_estimated"_s, rowsEstimated},
            {u"saved_map"_s, savedMap.isEmpty() ? QJsonValue() : savedMap}};
}

} // namespace otklik::people
