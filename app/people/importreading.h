// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "result.h"

namespace otklik::people {

/// Which number of 05/06/1980 is the day.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };
/// "dmy", "mdy", "ymd".
[[nodiscard]] QString code(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromCode(const QString &code);
/// How people of a country (ISO 3166, "RU") write dates in numbers; day, month, year where it is not known.
[[nodiscard]] DateOrder dateOrderOf(const QString &region);

/// Why a file's dates are read in that order.
enum class DateEvidence {
    None,    ///< the file has no dates that an order matters to
    Told,    ///< by --dates or in the wizard
    Values,  ///< some date can be read in this order only, and none contradicts it
    Mixed,   ///< dates contradict each other; most of them are of this order, the others will be rejected or misread
    Written, ///< all are written with points (17.05.1990), which only day, month, year is
    Region   ///< every date could be either: the order of the country was taken
};
[[nodiscard]] QString code(DateEvidence evidence);

/// What people say about a file where it is not to be found out from it.
struct ReadingOptions
{
    QString encoding;   ///< as TableReader::Options names them, also cp1251, utf8 …; empty: found out
    char delimiter = 0; ///< , ; tab | ; 0: found out
    std::optional<DateOrder> dates;
    QString sheet;        ///< of a workbook; empty: the first that has rows
    qint64 headerRow = 0; ///< the row that names the columns; 0: found out
};

/// How one full name was cut up.
struct NameSplit
{
    qint64 row = 0; ///< of the file
    QString whole;
    QString family;
    QString given;
    QString patronymic;
    bool sure = true; ///< false: it could be meant otherwise
    bool operator==(const NameSplit &) const = default;
};

/// How a column of a file got its meaning.
enum class ColumnMatch {
    None,  ///< it was not understood and is passed over
    Map,   ///< by the map that was handed in (--map, the wizard)
    Saved, ///< by the map that was used the last time a file had these headers
    Name,  ///< it is called by our own name ("family_name", "topic:health")
    Alias  ///< it is called as people of one of the four languages call it
};
[[nodiscard]] QString code(ColumnMatch match);
[[nodiscard]] QJsonObject toJson(const NameSplit &split);

/// What was found out about a file before it is imported: for the preview of the wizard and of --dry-run.
struct ImportFacts
{
    struct Column
    {
        QString header;    ///< as in the file
        QString canonical; ///< empty: passed over
        ColumnMatch match = ColumnMatch::None;
    };
    QString fileName;
    qint64 bytes = 0;
    QString format;       ///< "csv", "tsv", "xlsx", "ods"
    QString encoding;     ///< "UTF-8" …; empty for workbooks
    char delimiter = 0;   ///< 0 for workbooks
    QStringList sheets;   ///< names of a workbook's sheets, in its order
    QString sheet;        ///< the one that is read
    qint64 headerRow = 1; ///< what stands above it is passed over
    struct TopRow
    {
        qint64 row = 0;
        QString text; ///< its first cells, cut
    };
    QList<TopRow> top; ///< the first rows of the file, those above the header too: any of them may be chosen instead
    DateOrder dateOrder = DateOrder::DayMonthYear;
    DateEvidence dateEvidence = DateEvidence::None;
    QList<Column> columns;      ///< one for every column of the file
    QList<QStringList> preview; ///< the first rows after the header, as they are read; shorter ones stay shorter
    QList<NameSplit> names;     ///< of the rows of the preview, where a column holds full names
    qint64 rows = 0;            ///< after the header
    bool rowsEstimated = false; ///< rows were worked out from the first ones and the size
    QString savedMap;           ///< name of the saved map that was used; empty: none

    static constexpr int previewRows = 20;
    /// {"format","encoding","delimiter","sheets","sheet","date_order","date_evidence","columns":[{"header","column",
    /// "match"}],"preview":[[…]],"names":[{"row","full_name","family_name","given_name","patronymic","sure"}],"rows",
    /// "rows_estimated","saved_map","header_row"}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace otklik::people
