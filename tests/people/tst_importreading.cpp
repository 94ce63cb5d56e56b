// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullname.h"
#include "importdates.h"
#include "importmaps.h"
#include "importnumbers.h"
#include "importwords.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const DateStyle dayFirst{DateOrder::DayMonthYear, 2026};
const DateStyle monthFirst{DateOrder::MonthDayYear, 2026};
const DateStyle yearFirst{DateOrder::YearMonthDay, 2026};

QDate read(const QString &text, const DateStyle &style = dayFirst)
{
    return dateFromText(text, style).value_or(QDate());
}

DateVotes::Verdict judge(const QStringList &dates, const QString &region)
{
    DateVotes votes;
    for (const QString &date : dates)
        votes.add(date);
    return votes.verdict(dateOrderOf(region));
}

Result<ColumnPlan> planColumns(const QStringList &headers, const QHash<QString, QString> &map,
                               QString (*alias)(const QString &), ImportResult &result,
                               const ImportMap *saved = nullptr)
{
    OTKLIK_TRY(plan, matchColumns(headers, map, alias, result, saved));
    OTKLIK_CHECK(checkColumns(plan));
    return plan;
}

} // namespace

/// What is found out about a file before it is imported: dates, numbers, columns, maps.
class TestImportReading : public QObject
{
    Q_OBJECT

    QString file(const QByteArray &content, const QString &name = u"people.csv"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldReadDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const QString &text, const QDate &date) {
            QTest::newRow(qPrintable(text)) << text << date;
        };
        const QDate may(1990, 5, 17);
        for (const QString &text :
             {u"1990-05-17"_s, u"17.05.1990"_s, u"17/05/1990"_s, u"17-05-1990"_s, u"17 05 1990"_s, u"17.5.1990"_s,
              u" 17. 05. 1990 "_s, u"1990.05.17"_s, u"1990/5/17"_s, u"19900517"_s, u"17.05.90"_s, u"17/5/90"_s,
              u"17.05.1990 г."_s, u"17.05.1990г"_s, u"17.05.1990 р."_s, u"17.05.1990 0:00"_s, u"17.05.1990 00:00:00"_s,
              u"1990-05-17T00:00:00Z"_s, u"1990-05-17 00:00:00.000"_s, u"17/05/1990 12:00:00 AM"_s, u"33010"_s,
              u"33010.0"_s, u"33010,5"_s, u"17–05–1990"_s, u"17\u00a005\u00a01990"_s,
              // months by name
              u"17 May 1990"_s, u"May 17, 1990"_s, u"May 17th, 1990"_s, u"the 17th of May 1990"_s, u"17-May-90"_s,
              u"17 MAY 1990"_s, u"1990 May 17"_s, u"17 мая 1990"_s, u"17 мая 1990 г."_s, u"17 мая 1990 года"_s,
              u"17-го мая 1990 года"_s, u"17 май 1990"_s, u"17мая1990"_s, u"17 травня 1990 р."_s,
              u"17 травня 1990 року"_s, u"17 травень 1990"_s, u"17-те травня 1990"_s, u"17 трав. 1990"_s,
              u"17 مايو 1990"_s, u"١٧ مايو ١٩٩٠"_s, u"17 مايو، 1990"_s, u"17 من مايو 1990 م"_s, u"17 أيار 1990"_s,
              u"١٧ ايار ١٩٩٠"_s, u"17 ماي 1990"_s, u"١٧/٠٥/١٩٩٠"_s, u"۱۷/۰۵/۱۹۹۰"_s, u"١٩٩٠/٠٥/١٧"_s,
              u"\u200f١٧\u200f/٥\u200f/١٩٩٠"_s, u"١٩٩٠-٠٥-١٧"_s})
            row(text, may);
        row(u"26.02.26"_s, QDate(2026, 2, 26));
        row(u"26.02.27"_s, QDate(1927, 2, 26));
        row(u"1.1.00"_s, QDate(2000, 1, 1));
        row(u"29.02.2000"_s, QDate(2000, 2, 29));
        row(u"10000"_s, QDate(1927, 5, 18));
        row(u"5 كانون الثاني 1990"_s, QDate(1990, 1, 5));
        row(u"5 كانون الأول 1990"_s, QDate(1990, 12, 5));
        row(u"5 تشرين الاول 1990"_s, QDate(1990, 10, 5));
        for (const QString &text : {u"29.02.1990"_s,
                                    u"1900-02-29"_s,
                                    u"31.04.1990"_s,
                                    u"17.13.1990"_s,
                                    u"00.05.1990"_s,
                                    u"17.05.990"_s,
                                    u"17.05"_s,
                                    u"1990"_s,
                                    u"9999"_s,
                                    u"100000"_s,
                                    u"17051990"_s,
                                    u"17.05/1990"_s,
                                    u"17 мая"_s,
                                    u"мая 1990"_s,
                                    u"17 мая мая 1990"_s,
                                    u"17 мяу 1990"_s,
                                    u"17 كانون 1990"_s,
                                    u"17 رجب 1410"_s,
                                    u"17 мая 1990 10:30"_s,
                                    u"1990-05-17T10:00:00"_s,
                                    u"10:30"_s,
                                    u"12.05.1990.17"_s,
                                    u"-17.05.1990x"_s,
                                    u"не знаю"_s,
                                    u""_s,
                                    u"#####"_s,
                                    u"17,05,1990"_s,
                                    u"3.3010E+04"_s,
                                    u"1990-05-17T00:00:00 и так далее"_s,
                                    QString(500, u'1')})
            row(text, QDate());
    }
    void shouldReadDates()
    {
        QFETCH(QString, text);
        QTEST(read(text), "date");
    }

    void shouldReadEveryMonthOfEveryLanguage()
    {
        // the names are those of Unicode CLDR, which Qt carries
        for (const char *name :
             {"en", "ru", "uk", "ar_EG", "ar_SA", "ar_SY", "ar_LB", "ar_IQ", "ar_DZ", "ar_MA", "ar_TN"}) {
            const QLocale locale{QLatin1String(name)};
            for (int month = 1; month <= 12; ++month) {
                for (const QString &word : {locale.monthName(month), locale.standaloneMonthName(month),
                                            locale.monthName(month, QLocale::ShortFormat),
                                            locale.standaloneMonthName(month, QLocale::ShortFormat)}) {
                    const QString text = u"5 %1 1990"_s.arg(word);
                    QVERIFY2(read(text) == QDate(1990, month, 5), qPrintable(QLatin1String(name) + u": "_s + text));
                }
            }
        }
        const QList<QStringList> cases{{u"январь"_s, u"января"_s, u"январю"_s, u"январём"_s, u"январе"_s, u"январем"_s},
                                       {u"февраль"_s, u"февраля"_s, u"февралю"_s, u"февралём"_s, u"феврале"_s,
                                        u"лютий"_s, u"лютого"_s, u"лютому"_s, u"лютим"_s},
                                       {u"март"_s, u"марта"_s, u"марту"_s, u"мартом"_s, u"марте"_s, u"березень"_s,
                                        u"березня"_s, u"березню"_s, u"березнем"_s, u"березні"_s},
                                       {u"апрель"_s, u"апреля"_s, u"апрелю"_s, u"апрелем"_s, u"апреле"_s, u"квітень"_s,
                                        u"квітня"_s, u"квітню"_s, u"квітнем"_s, u"квітні"_s},
                                       {u"май"_s, u"мая"_s, u"маю"_s, u"маем"_s, u"мае"_s, u"травень"_s, u"травня"_s,
                                        u"травню"_s, u"травнем"_s, u"травні"_s},
                                       {u"июнь"_s, u"июня"_s, u"июню"_s, u"июнем"_s, u"июне"_s, u"червень"_s,
                                        u"червня"_s, u"червню"_s, u"червнем"_s, u"червні"_s},
                                       {u"июль"_s, u"июля"_s, u"июлю"_s, u"июлем"_s, u"июле"_s, u"липень"_s, u"липня"_s,
                                        u"липню"_s, u"липнем"_s, u"липні"_s},
                                       {u"август"_s, u"августа"_s, u"августу"_s, u"августом"_s, u"августе"_s,
                                        u"серпень"_s, u"серпня"_s, u"серпню"_s, u"серпнем"_s, u"серпні"_s},
                                       {u"сентябрь"_s, u"сентября"_s, u"сентябрю"_s, u"сентябрём"_s, u"сентябре"_s,
                                        u"вересень"_s, u"вересня"_s, u"вересню"_s, u"вереснем"_s, u"вересні"_s},
                                       {u"октябрь"_s, u"октября"_s, u"октябрю"_s, u"октябрём"_s, u"октябре"_s,
                                        u"жовтень"_s, u"жовтня"_s, u"жовтню"_s, u"жовтнем"_s, u"жовтні"_s},
                                       {u"ноябрь"_s, u"ноября"_s, u"ноябрю"_s, u"ноябрём"_s, u"ноябре"_s, u"листопад"_s,
                                        u"листопада"_s, u"листопаду"_s, u"листопадом"_s, u"листопаді"_s},
                                       {u"декабрь"_s, u"декабря"_s, u"декабрю"_s, u"декабрём"_s, u"декабре"_s,
                                        u"грудень"_s, u"грудня"_s, u"грудню"_s, u"груднем"_s, u"грудні"_s}};
        for (int month = 1; month <= 12; ++month) {
            for (const QString &word : cases[month - 1])
                QVERIFY2(read(u"5 %1 1990 г."_s.arg(word)) == QDate(1990, month, 5), qPrintable(word));
        }
    }

    void shouldReadEveryDateFormatOfTheFourLanguages()
    {
        // what Qt (Unicode CLDR) itself would write in the countries of the four languages
        const QDate date(1990, 5, 17);
        for (const char *name : {"en_US", "en_GB", "en_AU", "en_CA", "en_IN", "en_ZA", "ru_RU", "ru_UA", "ru_KZ",
                                 "uk_UA", "ar_EG", "ar_SA", "ar_AE", "ar_SY", "ar_IQ", "ar_DZ", "ar_MA", "ar_TN"}) {
            QLocale locale{QLatin1String(name)};
            const QString region = QString::fromLatin1(name).mid(3);
            for (const QLocale::FormatType type : {QLocale::ShortFormat, QLocale::LongFormat}) {
                const QString format = locale.dateFormat(type);
                const QString text = locale.toString(date, format);
                const QString shown = u"%1: %2 (%3)"_s.arg(QLatin1String(name), text, format);
                QVERIFY2(read(text, {dateOrderOf(region), 2026}) == date, qPrintable(shown));
            }
        }
        for (const QString &format :
             {u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"dd.MM.yy"_s, u"dd/MM/yyyy"_s, u"dd-MM-yyyy"_s, u"yyyy-MM-dd"_s,
              u"yyyy/MM/dd"_s, u"yyyy.MM.dd"_s, u"yyyyMMdd"_s, u"dd MM yyyy"_s}) {
            const QString text = date.toString(format);
            QVERIFY2(read(text) == date, qPrintable(text));
            QString arabic = text;
            QString persian = text;
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i].isDigit()) {
                    arabic[i] = QChar(0x0660 + text[i].digitValue());
                    persian[i] = QChar(0x06f0 + text[i].digitValue());
                }
            }
            QVERIFY2(read(arabic) == date, qPrintable(arabic));
            QVERIFY2(read(persian) == date, qPrintable(persian));
        }
        for (const QString &text :
             {u"Thursday, May 17, 1990"_s, u"Thu 17 May 1990"_s, u"чт, 17.05.1990"_s, u"четверг, 17 мая 1990 г."_s,
              u"четвер, 17 травня 1990 р."_s, u"الخميس، ١٧ مايو ١٩٩٠"_s})
            QVERIFY2(read(text) == date, qPrintable(text));
        const qint64 serial = QDate(1899, 12, 30).daysTo(date);
        for (const QString &text : {QString::number(serial), u"%1.0"_s.arg(serial), u"%1,0"_s.arg(serial)})
            QVERIFY2(read(text) == date, qPrintable(text));
    }

    void shouldReadDatesInTheOrderOfTheFile()
    {
        QCOMPARE(read(u"05/06/1990"_s, dayFirst), QDate(1990, 6, 5));
        QCOMPARE(read(u"05/06/1990"_s, monthFirst), QDate(1990, 5, 6));
        QCOMPARE(read(u"05/06/1990"_s, yearFirst), QDate(1990, 6, 5)); // its year says where it stands
        QCOMPARE(read(u"05/06/07"_s, dayFirst), QDate(2007, 6, 5));
        QCOMPARE(read(u"05/06/07"_s, monthFirst), QDate(2007, 5, 6));
        QCOMPARE(read(u"05/06/07"_s, yearFirst), QDate(2005, 6, 7));
        QCOMPARE(read(u"1990-05-06"_s, monthFirst), QDate(1990, 5, 6));
        QCOMPARE(read(u"5/17/1990 12:00:00 AM"_s, monthFirst), QDate(1990, 5, 17));
        QCOMPARE(read(u"17/05/1990"_s, monthFirst), QDate());
        QCOMPARE(read(u"17 May 1990"_s, monthFirst), QDate(1990, 5, 17));
    }

    void shouldJudgeTheOrder_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("evidence");
        const auto row = [](const char *name, const QStringList &dates, const char *region, const char *order,
                            const char *evidence) {
            QTest::newRow(name) << dates << QString::fromLatin1(region) << QString::fromLatin1(order)
                                << QString::fromLatin1(evidence);
        };
        row("one day over 12", {"05/06/1980", "13/06/1980"}, "US", "dmy", "values");
        row("one month second", {"05/06/1980", "06/13/1980"}, "RU", "mdy", "values");
        row("short year first", {"80-06-05", "81-06-13"}, "RU", "ymd", "values");
        row("points", {"05.06.1980", "07.08.1990"}, "US", "dmy", "written");
        row("points in American order", {"05.16.1980", "07.08.1990"}, "RU", "mdy", "values");
        row("either, Russia", {"05/06/1980"}, "RU", "dmy", "region");
        row("either, America", {"05/06/1980"}, "US", "mdy", "region");
        row("either, China", {"05/06/07"}, "CN", "ymd", "region");
        row("either, no country", {"05/06/1980"}, "", "dmy", "region");
        row("both", {"13/06/1980", "06/14/1980", "06/15/1980", "05/05/1980"}, "RU", "mdy", "mixed");
        row("years first", {"1980-06-05", "1990/12/13"}, "RU", "dmy", "none");
        row("names", {"5 June 1980", "May 17, 1990"}, "US", "mdy", "none");
        row("nothing", {"", "-", "unknown", "99/99/1999", "29000"}, "UA", "dmy", "none");
        row("what is no date does not count", {"13/06/1980", "77/77/1980", "?"}, "US", "dmy", "values");
    }
    void shouldJudgeTheOrder()
    {
        QFETCH(QStringList, dates);
        QFETCH(QString, region);
        const auto verdict = judge(dates, region);
        QTEST(code(verdict.order), "order");
        QTEST(code(verdict.evidence), "evidence");
    }

    void shouldSayWhatBecameOfNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("number"); ///< empty: mangled
        const auto row = [](const QString &cell, const QString &number = QString()) {
            QTest::newRow(qPrintable(cell)) << cell << number;
        };
        for (const QString &cell : {u"7.91612E+10"_s, u"7,91612E+10"_s, u"7.91612e+10"_s, u"7,91612Е+10"_s, u"7.9E10"_s,
                                    u"8E+10"_s, u" 7.91612E+10 "_s, u"'7.91612E+10"_s, u"3.80671E+11"_s,
                                    u"=\"7.91612E+10\""_s, u"#####"_s, u"###########"_s, u"7٫91612E+10"_s})
            row(cell);
        row(u"7.9161234567E+10"_s, u"79161234567"_s);
        row(u"7,9161234567E+10"_s, u"79161234567"_s);
        row(u"79161234567.0"_s, u"79161234567"_s);
        row(u"79161234567,00"_s, u"79161234567"_s);
        row(u"'79161234567"_s, u"79161234567"_s);
        row(u"’+7 916 123-45-67"_s, u"+7 916 123-45-67"_s);
        row(u"=\"79161234567\""_s, u"79161234567"_s);
        row(u"8.916.123.45.67"_s, u"8.916.123.45.67"_s);
        row(u"8 (916) 123-45-67"_s, u"8 (916) 123-45-67"_s);
        row(u"8 916 123 45 67 Елена"_s, u"8 916 123 45 67 Елена"_s);
        row(u"+7 916 123-45-67, 8 495 123-45-67"_s, u"+7 916 123-45-67, 8 495 123-45-67"_s);
    }
    void shouldSayWhatBecameOfNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(QString, number);
        const auto whole = wholeNumber(cell);
        if (number.isEmpty()) {
            QVERIFY(!whole);
            QCOMPARE(whole.error().code, u"import.mangled_number"_s);
            QVERIFY(!whole.error().sentence.contains(cell) || cell == "7.91612E+10"_L1 || cell == "#####"_L1);
        } else {
            QVERIFY(whole);
            QCOMPARE(*whole, number);
        }
    }

    void shouldPlanColumns()
    {
        ImportResult result;
        OTKLIK_VALUE(plan,
                     planColumns({u"Фамилия"_s, u"Телефон"_s, u"Телефон 2"_s, u"Phone"_s, u"e-mail"_s, u"E-mail №2"_s,
                                  u"mobile"_s, u"Note"_s, u"Note"_s, u""_s, u"Телефон №3"_s, u"الهاتف ٢"_s},
                                 {}, personColumn, result));
        QCOMPARE(plan.canonical, (QStringList{"family_name", "mobile", "mobile", "mobile", "email", "email", "mobile",
                                              "", "", "", "mobile", "mobile"}));
        QCOMPARE(result.ignoredColumns, (QStringList{"Note", "Note"}));
        QCOMPARE(plan.matches[0], ColumnMatch::Alias);
        QCOMPARE(plan.matches[6], ColumnMatch::Name);
        QCOMPARE(plan.matches[7], ColumnMatch::None);
    }

    void shouldNameBothColumnsThatMeanTheSame()
    {
        for (const QStringList &headers : {QStringList{u"Фамилия"_s, u"mobile"_s, u"Last name"_s},
                                           QStringList{u"Фамилия"_s, u"mobile"_s, u"Фамилия"_s},
                                           QStringList{u"attribute:a"_s, u"mobile"_s, u"attribute:a"_s}}) {
            ImportResult result;
            const auto plan = planColumns(headers, {}, personColumn, result);
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, u"import.duplicate_column"_s);
            for (const QString &part : {headers[0], headers[2], u"1"_s, u"3"_s})
                QVERIFY2(plan.error().sentence.contains(part), qPrintable(plan.error().sentence));
        }
        // a map tells two columns of the same name apart
        ImportResult result;
        OTKLIK_VALUE(plan, planColumns({u"Имя"_s, u"Имя"_s}, {{u"Имя (2)"_s, u"family_name"_s}}, personColumn, result));
        QCOMPARE(plan.canonical, (QStringList{"given_name", "family_name"}));
        OTKLIK_VALUE(left, planColumns({u"Имя"_s, u"Имя"_s}, {{u"Имя (2)"_s, u""_s}}, personColumn, result));
        QCOMPARE(left.canonical, (QStringList{"given_name", ""}));
    }

    void shouldKeepMapsByHeaders()
    {
        TestDatabase t;
        ImportMaps maps(t.db());
        const QStringList headers{u"Kunde"_s, u"Nachname"_s, u"Handy"_s};
        OTKLIK_VALUE(none, maps.find(ImportKind::People, headers));
        QVERIFY(!none);
        OTKLIK_DONE(maps.keep(ImportKind::People, {}, u"list.csv"_s, headers,
                              {{u"Kunde"_s, u"external_id"_s}, {u"Handy"_s, u""_s}}));
        OTKLIK_VALUE(found, maps.find(ImportKind::People, {u" kunde "_s, u"NACHNAME"_s, u"handy"_s}));
        QVERIFY(found);
        QCOMPARE(found->name, u"list.csv"_s);
        QCOMPARE(found->headers, headers);
        QCOMPARE(found->columns.value(u"Kunde"_s), u"external_id"_s);
        QVERIFY(found->columns.contains(u"Handy"_s));
        OTKLIK_VALUE(other, maps.find(ImportKind::People, {u"Nachname"_s, u"Kunde"_s, u"Handy"_s}));
        QVERIFY(!other);
        OTKLIK_VALUE(events, maps.find(ImportKind::Events, headers));
        QVERIFY(!events);
        // the same headers replace their map; other headers of a file of the same name do not
        OTKLIK_DONE(maps.keep(ImportKind::People, {}, u"other.csv"_s, headers, {{u"Kunde"_s, u"family_name"_s}}));
        OTKLIK_DONE(maps.keep(ImportKind::People, {}, u"list.csv"_s, {u"X"_s}, {{u"X"_s, u"mobile"_s}}));
        OTKLIK_VALUE(all, maps.list());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].name, u"list.csv"_s);
        QCOMPARE(all[0].columns.value(u"Kunde"_s), u"family_name"_s);
        QCOMPARE(all[1].name, u"list.csv (2)"_s);
        OTKLIK_DONE(
            maps.keep(ImportKind::People, u"Office 7"_s, u"list.csv"_s, headers, {{u"Kunde"_s, u"given_name"_s}}));
        OTKLIK_VALUE(last, maps.find(ImportKind::People, headers));
        QCOMPARE(last->name, u"Office 7"_s);
        OTKLIK_DONE(maps.remove(u"Office 7"_s));
        QCOMPARE(maps.remove(u"Office 7"_s).error().code, u"import.unknown_map"_s);
        QCOMPARE(maps.show(u"Office 7"_s).error().code, u"import.unknown_map"_s);
    }

    void shouldTellTheFactsOfAFile()
    {
        TestDatabase t;
        const QString path = file(u"Фамилия;Телефон;Дата рождения;Заметка\nИванова;8 916 123-45-67;05/06/1980;x\n"
                                  "Петрова;;06/05/1981\n"_s.toUtf8());
        OTKLIK_VALUE(facts, lookAtImport(t.db(), path, ImportKind::People, {}));
        QCOMPARE(facts.format, u"csv"_s);
        QCOMPARE(facts.encoding, u"UTF-8"_s);
        QCOMPARE(facts.delimiter, ';');
        QCOMPARE(facts.dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(facts.dateEvidence, DateEvidence::Region);
        QCOMPARE(facts.rows, 2);
        QVERIFY(!facts.rowsEstimated);
        QCOMPARE(facts.preview.size(), 2);
        QCOMPARE(facts.preview[1], (QStringList{u"Петрова"_s, "", "06/05/1981"}));
        QCOMPARE(facts.columns.size(), 4);
        QCOMPARE(facts.columns[1].canonical, u"mobile"_s);
        QCOMPARE(facts.columns[3].match, ColumnMatch::None);
        ImportOptions american;
        american.region = u"US"_s;
        OTKLIK_VALUE(there, lookAtImport(t.db(), path, ImportKind::People, american));
        QCOMPARE(there.dateOrder, DateOrder::MonthDayYear);
        american.reading.dates = DateOrder::YearMonthDay;
        OTKLIK_VALUE(told, lookAtImport(t.db(), path, ImportKind::People, american));
        QCOMPARE(told.dateOrder, DateOrder::YearMonthDay);
        QCOMPARE(told.dateEvidence, DateEvidence::Told);
    }

    void shouldEstimateTheRowsOfALongFile()
    {
        TestDatabase t;
        QByteArray content = "family_name,mobile\n";
        for (int i = 0; i < 100000; ++i)
            content += "Ivanova,+7916" + QByteArray::number(1000000 + i) + "\n";
        OTKLIK_VALUE(facts, lookAtImport(t.db(), file(content), ImportKind::People, {}));
        QVERIFY(facts.rowsEstimated);
        QVERIFY2(std::abs(facts.rows - 100000) < 5000, qPrintable(QString::number(facts.rows)));
    }

    void shouldFindTheHeaderBelowATitle()
    {
        TestDatabase t;
        const QByteArray list = u"Список жителей, район Центр\n;;\nна 01.11.2026;;\nФИО;Телефон;Заметка\n"
                                "Иванова Анна Петровна;8 916 123-45-67;x\nКим Чен;;\n"_s.toUtf8();
        OTKLIK_VALUE(facts, lookAtImport(t.db(), file(list), ImportKind::People, {}));
        QCOMPARE(facts.delimiter, ';');
        QCOMPARE(facts.headerRow, 4);
        QCOMPARE(facts.columns[0].canonical, u"full_name"_s);
        QCOMPARE(facts.top.size(), 5); // the empty one is none
        QCOMPARE(facts.top[0].row, 1);
        QVERIFY(facts.top[2].text.contains(u"Телефон"_s));
        QCOMPARE(facts.rows, 2);
        QCOMPARE(facts.names.size(), 2);
        QCOMPARE(facts.names[0],
                 (NameSplit{5, u"Иванова Анна Петровна"_s, u"Иванова"_s, u"Анна"_s, u"Петровна"_s, true}));
        QVERIFY(!facts.names[1].sure);
        ImportOptions options;
        options.reading.headerRow = 3;
        OTKLIK_VALUE(told, lookAtImport(t.db(), file(list), ImportKind::People, options));
        QCOMPARE(told.headerRow, 3);
        QCOMPARE(told.columns[0].header, u"на 01.11.2026"_s);
        // words that only a map knows: handed in, then saved
        const QByteArray foreign = "Liste\n\nKunde,Nachname\nk1,A\n";
        options.reading.headerRow = 0;
        OTKLIK_VALUE(unknown, lookAtImport(t.db(), file(foreign), ImportKind::People, options));
        QCOMPARE(unknown.headerRow, 1);
        options.headers = {{u"Kunde"_s, u"external_id"_s}, {u"Nachname"_s, u"family_name"_s}};
        OTKLIK_VALUE(mapped, lookAtImport(t.db(), file(foreign), ImportKind::People, options));
        QCOMPARE(mapped.headerRow, 3);
        OTKLIK_DONE(
            ImportMaps(t.db()).keep(ImportKind::People, {}, u"x"_s, {u"Kunde"_s, u"Nachname"_s}, options.headers));
        OTKLIK_VALUE(saved, lookAtImport(t.db(), file(foreign), ImportKind::People, {}));
        QCOMPARE(saved.headerRow, 3);
        QCOMPARE(saved.columns[1].match, ColumnMatch::Saved);
    }

    void shouldKnowAColumnOfFullNamesInFourLanguages()
    {
        for (const QString &header :
             {u"full_name"_s, u"Full name"_s, u"ФИО"_s, u"Ф.И.О."_s, u"Фамилия, имя, отчество"_s, u"ПІБ"_s, u"П.І.Б."_s,
              u"Прізвище, ім’я, по батькові"_s, u"الاسم الكامل"_s, u"الاسم الثلاثي"_s, u"Name and surname"_s})
            QCOMPARE(personColumn(header), u"full_name"_s);
        ImportResult result;
        // whole and in parts: the parts are surer
        OTKLIK_VALUE(both, planColumns({u"ФИО"_s, u"Фамилия"_s, u"Имя"_s}, {}, personColumn, result));
        QCOMPARE(both.canonical, (QStringList{"", "family_name", "given_name"}));
        QCOMPARE(result.ignoredColumns, QStringList{u"ФИО"_s});
        // but half a name beside it, or somebody's choice, is a contradiction
        OTKLIK_ERROR(planColumns({u"ФИО"_s, u"Отчество"_s}, {}, personColumn, result), "import.full_name_twice");
        OTKLIK_ERROR(
            planColumns({u"ФИО"_s, u"Фамилия"_s, u"Имя"_s}, {{u"ФИО"_s, u"full_name"_s}}, personColumn, result),
            "import.full_name_twice");
        OTKLIK_VALUE(one, matchColumns({u"ФИО"_s, u"Отчество"_s}, {}, personColumn, result));
        QCOMPARE(one.canonical, (QStringList{"full_name", "patronymic"})); // shown, so that it can be mended
    }

    void shouldSplitFullNames_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QStringList>("parts"); ///< family, given, patronymic
        QTest::addColumn<bool>("sure");
        const auto row = [](const QString &whole, const QString &family, const QString &given,
                            const QString &patronymic = {}, bool sure = true) {
            QTest::newRow(qPrintable(whole)) << whole << QStringList{family, given, patronymic} << sure;
        };
        // Russian
        row(u"Иванова Анна Петровна"_s, u"Иванова"_s, u"Анна"_s, u"Петровна"_s);
        row(u"Анна Петровна Иванова"_s, u"Иванова"_s, u"Анна"_s, u"Петровна"_s);
        row(u"  ИВАНОВА  АННА ПЕТРОВНА "_s, u"ИВАНОВА"_s, u"АННА"_s, u"ПЕТРОВНА"_s);
        row(u"Абрамович Роман Аркадьевич"_s, u"Абрамович"_s, u"Роман"_s, u"Аркадьевич"_s);
        row(u"Роман Аркадьевич Абрамович"_s, u"Абрамович"_s, u"Роман"_s, u"Аркадьевич"_s);
        row(u"Салтыков-Щедрин Михаил Евграфович"_s, u"Салтыков-Щедрин"_s, u"Михаил"_s, u"Евграфович"_s);
        row(u"Толстой Лев Ильич"_s, u"Толстой"_s, u"Лев"_s, u"Ильич"_s);
        row(u"Иванова (Петрова) Анна Сергеевна"_s, u"Иванова (Петрова)"_s, u"Анна"_s, u"Сергеевна"_s);
        row(u"Иванова Анна"_s, u"Иванова"_s, u"Анна"_s);
        row(u"Анна Иванова"_s, u"Иванова"_s, u"Анна"_s);
        row(u"Ирина Ким"_s, u"Ким"_s, u"Ирина"_s);
        row(u"Ким Ирина"_s, u"Ким"_s, u"Ирина"_s);
        row(u"Анна Петровна"_s, QString(), u"Анна"_s, u"Петровна"_s);
        row(u"Иван Петрович"_s, QString(), u"Иван"_s, u"Петрович"_s, false);
        row(u"Анна Абрамович"_s, u"Абрамович"_s, u"Анна"_s);
        row(u"Иванова А. П."_s, u"Иванова"_s, u"А."_s, u"П."_s);
        row(u"Иванова А.П."_s, u"Иванова"_s, u"А."_s, u"П."_s);
        row(u"А.П. Иванова"_s, u"Иванова"_s, u"А."_s, u"П."_s);
        row(u"А.П.Иванова"_s, u"Иванова"_s, u"А."_s, u"П."_s);
        row(u"г-жа Иванова Анна Петровна"_s, u"Иванова"_s, u"Анна"_s, u"Петровна"_s);
        row(u"Мамедов Али Гасан оглы"_s, u"Мамедов"_s, u"Али"_s, u"Гасан оглы"_s);
        row(u"Алиева Лейла Расим кызы"_s, u"Алиева"_s, u"Лейла"_s, u"Расим кызы"_s);
        row(u"Ахметов Серик Болат улы"_s, u"Ахметов"_s, u"Серик"_s, u"Болат улы"_s);
        row(u"Лейла Расим кызы"_s, QString(), u"Лейла"_s, u"Расим кызы"_s);
        row(u"Али Гасан оглы"_s, QString(), u"Али"_s, u"Гасан оглы"_s, false);
        row(u"Ким Чен Ир"_s, u"Ким"_s, u"Чен"_s, u"Ир"_s, false);
        row(u"Иванова"_s, u"Иванова"_s, QString(), QString(), false);
        row(u"ИВАНОВА Анна Петровна"_s, u"ИВАНОВА"_s, u"Анна"_s, u"Петровна"_s);
        row(u"Иванова, Анна Петровна"_s, u"Иванова"_s, u"Анна"_s, u"Петровна"_s);
        // Ukrainian
        row(u"Шевченко Оксана Іванівна"_s, u"Шевченко"_s, u"Оксана"_s, u"Іванівна"_s);
        row(u"Тарас Григорович Шевченко"_s, u"Шевченко"_s, u"Тарас"_s, u"Григорович"_s);
        row(u"Коваль Юрій Сергійович"_s, u"Коваль"_s, u"Юрій"_s, u"Сергійович"_s);
        row(u"Надія Андріївна Бондар"_s, u"Бондар"_s, u"Надія"_s, u"Андріївна"_s);
        row(u"Дмитро Зайченко"_s, u"Зайченко"_s, u"Дмитро"_s);
        row(u"Мар'яна Ткачук"_s, u"Ткачук"_s, u"Мар'яна"_s);
        // in Latin letters
        row(u"Ivanova Anna Petrovna"_s, u"Ivanova"_s, u"Anna"_s, u"Petrovna"_s);
        row(u"Aliyeva Leyla Rasim gizi"_s, u"Aliyeva"_s, u"Leyla"_s, u"Rasim gizi"_s);
        row(u"Serik Bolat uly Akhmetov"_s, u"Akhmetov"_s, u"Serik"_s, u"Bolat uly"_s);
        row(u"Taras Hryhorovych Shevchenko"_s, u"Shevchenko"_s, u"Taras"_s, u"Hryhorovych"_s);
        // English and its neighbours
        row(u"Anna Smith"_s, u"Smith"_s, u"Anna"_s);
        row(u"Smith, Anna"_s, u"Smith"_s, u"Anna"_s);
        row(u"Smith, Anna Marie"_s, u"Smith"_s, u"Anna"_s, u"Marie"_s);
        row(u"Anna M. Smith"_s, u"Smith"_s, u"Anna"_s, u"M."_s);
        row(u"Anna Marie Smith"_s, u"Smith"_s, u"Anna"_s, u"Marie"_s, false);
        row(u"Mr. John O'Neill"_s, u"O'Neill"_s, u"John"_s);
        row(u"John Smith Jr."_s, u"Smith Jr."_s, u"John"_s);
        row(u"Ludwig van Beethoven"_s, u"van Beethoven"_s, u"Ludwig"_s);
        row(u"Maria de la Cruz"_s, u"de la Cruz"_s, u"Maria"_s);
        row(u"Anna SMITH-JONES"_s, u"SMITH-JONES"_s, u"Anna"_s);
        row(u"Anna"_s, QString(), u"Anna"_s, QString(), false);
        // Arabic
        row(u"محمد الحسيني"_s, u"الحسيني"_s, u"محمد"_s);
        row(u"محمد أحمد الحسيني"_s, u"الحسيني"_s, u"محمد"_s, u"أحمد"_s);
        row(u"محمد أحمد علي الحسيني"_s, u"الحسيني"_s, u"محمد"_s, u"أحمد علي"_s);
        row(u"عبد الله محمد الحسيني"_s, u"الحسيني"_s, u"عبد الله"_s, u"محمد"_s);
        row(u"نور الدين أحمد"_s, u"أحمد"_s, u"نور الدين"_s);
        row(u"محمد بن سلمان آل سعود"_s, u"آل سعود"_s, u"محمد"_s, u"بن سلمان"_s);
        row(u"خالد أبو بكر"_s, u"أبو بكر"_s, u"خالد"_s);
        row(u"السيدة منى محمد حسن"_s, u"حسن"_s, u"منى"_s, u"محمد"_s);
        row(u"الحسيني، منى"_s, u"الحسيني"_s, u"منى"_s);
        row(u"منى"_s, QString(), u"منى"_s, QString(), false);
        // nonsense stays what it is
        row(u","_s, QString(), u","_s, QString(), false);
        row(u"г-н"_s, u"г-н"_s, QString(), QString(), false);
    }
    void shouldSplitFullNames()
    {
        QFETCH(QString, whole);
        const NameSplit split = splitName(7, whole);
        QCOMPARE(split.row, 7);
        const QStringList parts{split.family, split.given, split.patronymic};
        QTEST(parts, "parts");
        QTEST(split.sure, "sure");
    }

    void shouldRefuseWhatOnlySeemsASheet()
    {
        QCOMPARE(ImportFile::open(file("\xD0\xCF\x11\xE0 old", u"old.xls"_s)).error().code,
                 u"import.old_spreadsheet"_s);
        const auto broken = ImportFile::open(file("PK\x03\x04 broken", u"broken.xlsx"_s));
        QCOMPARE(broken.error().code, u"sheet.damaged"_s);
        QVERIFY(broken.error().sentence.contains("Nothing was imported"));
    }
};

QTEST_GUILESS_MAIN(TestImportReading)
#include "tst_importreading.moc"
