// SPDX-License-Identifier: GPL-3.0-or-later
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
