// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventimport.h"
#include "peopleimport.h"
#include "personqueries.h"
#include "picklists.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestEventImport : public QObject
{
    Q_OBJECT

    static QString data(const QString &name) { return QStringLiteral(OTKLIK_TEST_DATA "/people/") + name; }
    static qint64 events(TestDatabase &t)
    {
        return t.sql(u"SELECT count(*) AS n FROM service_event"_s).first().integer("n");
    }
    static Done withPeople(TestDatabase &t)
    {
        PickLists lists(t.db());
        OTKLIK_CHECK(lists.addDistrict(u"north"_s, u"North side"_s));
        OTKLIK_CHECK(lists.addService(u"passport"_s, u"Passport"_s));
        OTKLIK_CHECK(PeopleImport(t.db()).run(data(u"people_en.csv"_s)));
        return {};
    }
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file%1.csv"_s.arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }
    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldStoreEachEventOnce()
    {
        TestDatabase t;
        OTKLIK_DONE(withPeople(t));
        OTKLIK_VALUE(first, EventImport(t.db()).run(data(u"events_en.csv"_s)));
        QCOMPARE(first.rows, 4);
        QCOMPARE(first.created, 3);
        QCOMPARE(first.unchanged, 1); // the same instant in another zone
        QCOMPARE(first.rejected, 0);
        OTKLIK_VALUE(second, EventImport(t.db()).run(data(u"events_en.csv"_s)));
        QCOMPARE(second.unchanged, 4);
        QCOMPARE(second.created, 0);
        QCOMPARE(events(t), 3);
        const auto rows = t.sql(
            u"SELECT p.external_id, e.stage, e.sector, e.at, e.source FROM service_event e JOIN person p ON p.id = e.person_id ORDER BY e.at"_s);
        QCOMPARE(rows.at(0).text("external_id"), u"A-1"_s);
        QCOMPARE(rows.at(0).instant("at"), QDateTime(QDate(2026, 3, 1), QTime(7, 0), Qt::UTC));
        QCOMPARE(rows.at(0).text("source"), u"office"_s);
        QCOMPARE(rows.at(1).text("external_id"), u"A-2"_s); // by phone
        QCOMPARE(rows.at(1).text("stage"), u"search"_s);
        QCOMPARE(rows.at(2).text("external_id"), u"A-1"_s); // by e-mail
        QCOMPARE(rows.at(2).text("sector"), u"social"_s);
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM import_run WHERE kind = 'events'"_s).first().integer("n"), 2);
    }

    void shouldReadWordsOfFourLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Russian") << "events_ru.csv";
        QTest::newRow("Ukrainian") << "events_uk.csv";
        QTest::newRow("Arabic") << "events_ar.csv";
    }
    void shouldReadWordsOfFourLanguages()
    {
        QFETCH(QString, name);
        TestDatabase t;
        OTKLIK_DONE(withPeople(t));
        OTKLIK_VALUE(result, EventImport(t.db()).run(data(name)));
        QVERIFY2(result.errors.isEmpty(), result.errors.isEmpty() ? "" : qPrintable(result.errors.first().code));
        QCOMPARE(result.created, 5);
        QStringList stages;
        const auto rows = t.sql(u"SELECT stage, sector FROM service_event ORDER BY id"_s);
        for (const store::Row row : rows)
            stages << row.text("stage") + u'/' + row.text("sector");
        QCOMPARE(stages, (QStringList{u"indifference/portal"_s, u"search/social"_s, u"acquaintance/promotion"_s,
                                      u"service/offline"_s, u"after/offline"_s}));
    }

    void shouldNameEveryMistakeByRow()
    {
        TestDatabase t;
        OTKLIK_DONE(withPeople(t));
        OTKLIK_VALUE(more,
                     PeopleImport(t.db()).run(file("external_id,family_name,mobile\nB-1,Neighbour,+79161234567\n")));
        QCOMPARE(more.created, 1);
        OTKLIK_VALUE(result, EventImport(t.db()).run(data(u"events_mistakes.csv"_s)));
        QCOMPARE(result.created, 0);
        QCOMPARE(result.rejected, 9);
        QStringList found;
        for (const ImportError &error : std::as_const(result.errors)) {
            found << u"%1 %2 %3"_s.arg(error.row).arg(error.column, error.code.mid(7));
            QVERIFY(!error.message.isEmpty());
            QVERIFY(!error.message.contains(u"916"_s));
        }
        QCOMPARE(found,
                 (QStringList{u"2 person unknown_person"_s, u"3 service unknown_service"_s, u"4 stage bad_stage"_s,
                              u"5 sector bad_sector"_s, u"6 at bad_time"_s, u"7 at future_time"_s,
                              u"8 person unknown_person"_s, u"9  cell_count"_s, u"10 person ambiguous_person"_s}));
        QCOMPARE(events(t), 0);
    }

    void shouldStoreNothingOnADryRun()
    {
        TestDatabase t;
        OTKLIK_DONE(withPeople(t));
        ImportOptions options;
        options.dryRun = true;
        OTKLIK_VALUE(result, EventImport(t.db()).run(data(u"events_en.csv"_s), options));
        QCOMPARE(result.created, 3);
        QVERIFY(!result.id.isValid());
        QCOMPARE(events(t), 0);
    }

    void shouldSayWhichColumnsAreMissing()
    {
        TestDatabase t;
        const auto result = EventImport(t.db()).run(file("person,service,sector\nA,b,portal\n"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"import.missing_column"_s);
        QVERIFY(result.error().sentence.contains(u"stage, at"_s));
    }
};

QTEST_GUILESS_MAIN(TestEventImport)
#include "tst_eventimport.moc"
