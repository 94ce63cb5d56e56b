// SPDX-License-Identifier: GPL-3.0-or-later
#include "importlook.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "importmaps.h"
#include "importwords.h"
#include "isolated.h"
#include "personwords.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportLook)
};

} // namespace

QString columnWord(const QString &canonical)
{
    const QHash<QString, QString> words{{u"external_id"_s, Words::tr("External id")},
                                        {u"full_name"_s, Words::tr("Full name")},
                                        {u"family_name"_s, Words::tr("Family name")},
                                        {u"given_name"_s, Words::tr("Given name")},
                                        {u"patronymic"_s, Words::tr("Patronymic")},
                                        {u"birth_date"_s, Words::tr("Date of birth")},
                                        {u"sex"_s, Words::tr("Sex")},
                                        {u"language"_s, Words::tr("Language")},
                                        {u"time_zone"_s, Words::tr("Time zone")},
                                        {u"district"_s, Words::tr("District")},
                                        {u"mobile"_s, Words::tr("Mobile phone")},
                                        {u"landline"_s, Words::tr("Landline")},
                                        {u"email"_s, Words::tr("E-mail")},
                                        {u"preferred_channel"_s, Words::tr("Preferred channel")},
                                        {u"person"_s, Words::tr("Person")},
                                        {u"service"_s, Words::tr("Service")},
                                        {u"stage"_s, Words::tr("Stage")},
                                        {u"sector"_s, Words::tr("Sector")},
                                        {u"at"_s, Words::tr("Time of the event")},
                                        {u"source"_s, Words::tr("Source")}};
    if (canonical.startsWith("attribute:"_L1))
        return Words::tr("Attribute “%1”").arg(canonical.mid(10));
    if (canonical.startsWith("topic:"_L1))
        return Words::tr("Consent: %1").arg(canonical.mid(6));
    return words.value(canonical, canonical);
}

QStringList mapNames(const people::ImportFacts &facts)
{
    QStringList names;
    QHash<QString, int> seen;
    for (const auto &column : facts.columns) {
        const int times = ++seen[column.header];
        names << (times == 1 ? column.header : u"%1 (%2)"_s.arg(column.header).arg(times));
    }
    return names;
}

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("comma");
    case ';':
        return Words::tr("semicolon");
    case '\t':
        return Words::tr("tab");
    case '|':
        return Words::tr("vertical bar");
    default:
        return {};
    }
}

QString dateOrderWord(people::DateOrder order)
{
    switch (order) {
    case people::DateOrder::DayMonthYear:
        return Words::tr("day, month, year");
    case people::DateOrder::MonthDayYear:
        return Words::tr("month, day, year");
    case people::DateOrder::YearMonthDay:
        return Words::tr("year, month, day");
    }
    return {};
}

QString matchWord(people::ColumnMatch match)
{
    switch (match) {
    case people::ColumnMatch::None:
        return Words::tr("not known");
    case people::ColumnMatch::Map:
        return Words::tr("chosen here");
    case people::ColumnMatch::Saved:
        return Words::tr("as last time");
    case people::ColumnMatch::Name:
    case people::ColumnMatch::Alias:
        return Words::tr("by its name");
    }
    return {};
}

static QString datesText(const people::ImportFacts &facts)
{
    const QString order = dateOrderWord(facts.dateOrder);
    switch (facts.dateEvidence) {
    case people::DateEvidence::None:
        return {};
    case people::DateEvidence::Told:
        return Words::tr("Dates: %1, as chosen.").arg(order);
    case people::DateEvidence::Values:
    case people::DateEvidence::Written:
        return Words::tr("Dates: %1.").arg(order);
    case people::DateEvidence::Mixed:
        return Words::tr("Dates: mostly %1, but some contradict it. Look at them.").arg(order);
    case people::DateEvidence::Region:
        return Words::tr("Dates: %1, as is usual in the country; the file itself does not tell.").arg(order);
    }
    return {};
}

QString factsText(const people::ImportFacts &facts)
{
    QStringList parts{leftToRight(facts.format.toUpper())};
    if (!facts.encoding.isEmpty())
        parts << leftToRight(facts.encoding);
    if (const QString word = delimiterWord(facts.delimiter); !word.isEmpty())
        parts << Words::tr("separated by: %1").arg(word);
    if (facts.sheets.size() > 1)
        parts << Words::tr("sheet “%1” of %2").arg(facts.sheet, QLocale().toString(facts.sheets.size()));
    const int rows = int(std::min<qint64>(facts.rows, std::numeric_limits<int>::max()));
    parts << (facts.rowsEstimated ? Words::tr("about %Ln rows", nullptr, rows) : Words::tr("%Ln rows", nullptr, rows));
    QStringList sentences{parts.join(u" · "_s) + u'.', datesText(facts)};
    if (facts.headerRow > 1)
        sentences << Words::tr("The header is row %1; what stands above it is passed over.").arg(facts.headerRow);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString splitText(const people::NameSplit &split)
{
    QStringList parts;
    for (const auto &[column, value] :
         {std::pair(u"family_name"_s, split.family), std::pair(u"given_name"_s, split.given),
          std::pair(u"patronymic"_s, split.patronymic)}) {
        if (!value.isEmpty())
            //: a part of a full name: «Family name: Smith»
            parts << Words::tr("%1: %2").arg(columnWord(column), isolated(value));
    }
    return parts.join(u" · "_s);
}

QString splitReport(const people::NameSplit &split)
{
    return Words::tr("“%1” becomes %2").arg(isolated(split.whole), splitText(split));
}

QString suspectText(const people::ImportSuspect &suspect)
{
    const QString person = QString::number(suspect.person.value);
    if (!suspect.person.isValid())
        return suspect.firstRow > 0 ? Words::tr("The same person as in row %1 of the file.").arg(suspect.firstRow)
                                    : Words::tr("The same person as in an earlier row of the file.");
    if (suspect.why == "phone"_L1)
        return Words::tr("Has the phone and a name like person %1, who is there already.").arg(person);
    return Words::tr("Has the name and the date of birth of person %1, who is there already.").arg(person);
}

QString seenText(const people::SeenBefore &seen)
{
    const QString at = QLocale().toString(seen.at.toLocalTime(), QLocale::ShortFormat);
    const QString when = seen.by.isEmpty() ? Words::tr("This very file was imported on %1.").arg(at)
                                           : Words::tr("This very file was imported on %1 by %2.").arg(at, seen.by);
    return Words::tr("%1 Nothing changes where nobody was edited since.").arg(when);
}

Result<ImportLook> lookAtImport(store::Database &database, const QString &path, FileKind kind,
                                const QHash<QString, QString> &headers, const people::ReadingOptions &reading)
{
    people::ImportOptions options;
    options.headers = headers;
    options.reading = reading;
    const bool events = kind == FileKind::Events;
    OTKLIK_TRY(facts, people::lookAtImport(database, path,
                                           events ? people::ImportKind::Events : people::ImportKind::People, options));
    ImportLook look{facts, {{QString(), Words::tr("Not imported")}}};
    const QStringList columns = events ? people::eventColumns() : people::personColumns();
    for (const QString &column : columns)
        look.meanings.append({column, columnWord(column)});
    if (events)
        return look;
    OTKLIK_TRY(topics, consent::Topics(database).list());
    for (const auto &topic : std::as_const(topics))
        look.meanings.append({u"topic:"_s + topic.code, Words::tr("Consent: %1").arg(topic.name)});
    return look;
}

} // namespace otklik::views
