// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicimport.h"
#include "eventimport.h"
#include "importedwords.h"
#include "importundo.h"
#include "peopleimport.h"
#include "personqueries.h"
#include "personstore.h"
#include "picklists.h"
#include "subscriptioncolumns.h"
#include "testdatabase.h"
#include "topics.h"

#include <QJsonArray>

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestImportUndo : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QByteArray &content)
    {
        const QString name = path(u"file%1.csv"_s.arg(++m_files));
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
        return name;
    }
    static QByteArray bytes(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    Result<ImportResult> import(TestDatabase &t, const QByteArray &content, ImportOptions options = {})
    {
        options.region = u"RU"_s;
        return PeopleImport(t.db()).run(file(content), options);
    }
    static Result<UndoResult> undo(TestDatabase &t, ImportId id)
    {
        consent::ImportedWords words;
        care::ImportedClinic clinic;
        return ImportUndo(t.db(), {&words, &clinic}).run(id);
    }
    static qint64 count(TestDatabase &t, const QString &from)
    {
        return t.sql(u"SELECT count(*) AS n FROM "_s + from).first().integer("n");
    }
    static Person personOf(TestDatabase &t, const QString &key)
    {
        const auto found = PersonQueries(t.db()).findByKey(key);
        if (!found || found->size() != 1)
            return {};
        return PersonQueries(t.db()).find(found->first().id).value_or(Person());
    }
    static QString addressesOf(const Person &person)
    {
        QStringList all;
        for (const Address &address : person.addresses)
            all << u"%1/%2"_s.arg(address.value).arg(address.priority);
        return all.join(u' ');
    }
    static QStringList codes(const UndoResult &result)
    {
        QStringList all;
        for (const KeptPerson &one : result.kept)
            all << one.code;
        return all;
    }
    static QString standing(TestDatabase &t, PersonId person)
    {
        const auto rows =
            t.sql(u"SELECT state FROM subscription WHERE person_id = %1 AND channel = 'any'"_s.arg(person.value));
        return rows.isEmpty() ? QString() : rows.first().text("state");
    }
    static constexpr auto header = "external_id,family_name,given_name,language,mobile,attribute:benefit\n";
    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldTakeBackWhoCameAndWhatChanged()
    {
        TestDatabase t;
        OTKLIK_VALUE(first, import(t, QByteArray(header) + "A,Иванова,Анна,ru,+79161000001,old\n"));
        const Person before = personOf(t, u"A"_s);
        const QByteArray second =
            QByteArray(header) + "A,Петрова,,uk,+79161000002,new\nB,Попов,Пётр,,,\nC,Сидоров,Олег,ru,+79161000003,x\n";
        OTKLIK_VALUE(result, import(t, second));
        QCOMPARE(result.created, 2);
        QCOMPARE(result.updated, 1);
        QCOMPARE(addressesOf(personOf(t, u"A"_s)), u"+79161000002/1 +79161000001/2"_s);

        OTKLIK_VALUE(undone, undo(t, result.id));
        QCOMPARE(undone.removed, 2);
        QCOMPARE(undone.restored, 1);
        QCOMPARE(undone.keptCount, 0);
        QCOMPARE(count(t, u"person"_s), 1);
        const Person after = personOf(t, u"A"_s);
        QCOMPARE(after.familyName, before.familyName);
        QCOMPARE(after.language, before.language);
        QCOMPARE(after.attributes, before.attributes);
        QCOMPARE(addressesOf(after), addressesOf(before));
        QCOMPARE(t.sql(u"SELECT name_key FROM person"_s).first().text("name_key"), u"иванова анна"_s);
        QVERIFY(after.version > before.version);

        OTKLIK_ERROR(undo(t, result.id), "import.undone_already");
        OTKLIK_ERROR(undo(t, ImportId(999)), "import.unknown");
        OTKLIK_VALUE(again, import(t, second));
        QCOMPARE(again.created, 2);
        QCOMPARE(again.updated, 1);
        QVERIFY(!again.seenBefore); // the one before was taken back
        OTKLIK_VALUE(third, import(t, second));
        QCOMPARE(third.unchanged, 3);
        QVERIFY(third.seenBefore);
        QCOMPARE(third.seenBefore->import, again.id);
        OTKLIK_VALUE(runs, ImportUndo(t.db()).list());
        QCOMPARE(runs.size(), 4);
        QCOMPARE(runs.last().id, first.id);
        QVERIFY(runs.first().undoable);
    }

    void shouldKeepWhatSomebodyChangedSince()
    {
        TestDatabase t;
        QVERIFY(PickLists(t.db()).addService(u"water"_s, u"Water"_s).has_value());
        OTKLIK_VALUE(first, import(t, QByteArray(header) + "A,Иванова,Анна,ru,+79161000001,old\n"));
        OTKLIK_VALUE(second, import(t, QByteArray(header) + "A,Петрова,,uk,+79161000002,new\nB,Попов,Пётр,,,\nC,"
                                                            "Сидоров,Олег,,,\nD,Зайцев,Яков,,,\nE,Волков,Илья,,,\n"));
        Person a = personOf(t, u"A"_s);
        a.language = u"en"_s;
        QVERIFY(PersonStore(t.db()).update(a).has_value());
        Person b = personOf(t, u"B"_s);
        b.sex = Sex::Male;
        QVERIFY(PersonStore(t.db()).update(b).has_value());
        OTKLIK_VALUE(events,
                     EventImport(t.db()).run(file(
                         "person,service,stage,sector,at,source\nC,water,service,portal,2026-01-05T10:00:00Z,x\n")));
        QCOMPARE(events.created, 1);
        t.sql(
            u"INSERT INTO care_note (site_id, person_id, text, command_id, created_at, due_on) SELECT 1, id, 'call', '%1', created_at, '2026-12-01' FROM person WHERE external_id = 'D'"_s
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));

        OTKLIK_VALUE(undone, undo(t, second.id));
        QCOMPARE(undone.removed, 1); // E
        QCOMPARE(undone.restored, 1);
        QCOMPARE(codes(undone), (QStringList{u"field"_s, u"changed"_s, u"event"_s, u"note"_s}));
        QCOMPARE(undone.keptCount, 4);
        QCOMPARE(personOf(t, u"A"_s).familyName, u"Иванова"_s);
        QCOMPARE(personOf(t, u"A"_s).language, u"en"_s);
        QCOMPARE(addressesOf(personOf(t, u"A"_s)), u"+79161000001/1"_s);
        QVERIFY(personOf(t, u"B"_s).id.isValid());
        QVERIFY(!personOf(t, u"E"_s).id.isValid());

        OTKLIK_VALUE(eventsUndone, undo(t, events.id));
        QCOMPARE(eventsUndone.removed, 1);
        QCOMPARE(count(t, u"service_event"_s), 0);
    }

    void shouldAccountForALaterImportThatWasTakenBack()
    {
        TestDatabase t;
        OTKLIK_VALUE(first, import(t, QByteArray(header) + "A,Иванова,Анна,ru,,\n"));
        OTKLIK_VALUE(second, import(t, QByteArray(header) + "A,Иванова,Анна,uk,+79161000002,\n"));
        OTKLIK_VALUE(early, undo(t, second.id));
        QCOMPARE(early.restored, 1);
        OTKLIK_VALUE(late, undo(t, first.id));
        QCOMPARE(late.removed, 1);
        QCOMPARE(count(t, u"person"_s), 0);
    }

    void shouldFindAnEditByTheSameFileAgain()
    {
        TestDatabase t;
        const QByteArray content = QByteArray(header) + "A,Иванова,Анна,ru,,\n,Попов,Пётр,ru,+79161000002,\n";
        OTKLIK_VALUE(first, import(t, content));
        QCOMPARE(first.created, 2);
        OTKLIK_VALUE(again, import(t, content));
        QCOMPARE(again.unchanged, 2);
        Person a = personOf(t, u"A"_s);
        a.language = u"en"_s;
        QVERIFY(PersonStore(t.db()).update(a).has_value());
        OTKLIK_VALUE(mended, import(t, content));
        QCOMPARE(mended.updated, 1);
        QCOMPARE(mended.unchanged, 1);
        QCOMPARE(personOf(t, u"A"_s).language, u"ru"_s);
    }

    void shouldTakeWordsOfConsentBackByNewOnes()
    {
        TestDatabase t;
        QVERIFY(consent::Topics(t.db()).addAgency(u"city"_s, u"City"_s).has_value());
        QVERIFY(consent::Topics(t.db()).addTopic(u"news"_s, u"city"_s, u"News"_s).has_value());
        const QByteArray head = "external_id,family_name,topic:news\n";
        const auto take = [&](const QByteArray &rows) {
            consent::SubscriptionColumns columns(u"I agree"_s);
            ImportOptions options;
            options.extension = &columns;
            return PeopleImport(t.db()).run(file(head + rows), options);
        };
        OTKLIK_VALUE(first, take("A,Иванова,yes\nB,Попов,no\nC,Волков,\n"));
        const PersonId a = personOf(t, u"A"_s).id, b = personOf(t, u"B"_s).id, c = personOf(t, u"C"_s).id;
        const QByteArray turned = "A,Иванова,no\nB,Попов,yes\nC,Волков,no\nD,Зайцев,yes\n";
        OTKLIK_VALUE(second, take(turned));
        QCOMPARE(second.created, 1);
        QCOMPARE(second.updated, 3);
        const PersonId d = personOf(t, u"D"_s).id;
        OTKLIK_VALUE(undone, undo(t, second.id));
        QCOMPARE(undone.removed, 1);
        QCOMPARE(undone.restored, 2);
        QCOMPARE(codes(undone), QStringList{u"refusal"_s});
        QCOMPARE(standing(t, a), u"granted"_s);
        QCOMPARE(standing(t, b), u"withdrawn"_s);
        QCOMPARE(standing(t, c), u"withdrawn"_s);
        QCOMPARE(standing(t, d), u"withdrawn"_s); // nobody any more, but the ledger stands
        QVERIFY(!personOf(t, u"D"_s).id.isValid());
        QCOMPARE(
            t.sql(u"SELECT wording FROM consent_event WHERE person_id = %1 ORDER BY id DESC LIMIT 1"_s.arg(a.value))
                .first()
                .text("wording"),
            u"I agree"_s);

        OTKLIK_VALUE(again, take(turned));
        QCOMPARE(again.created, 1);
        QCOMPARE(standing(t, b), u"granted"_s);
        QCOMPARE(standing(t, personOf(t, u"D"_s).id), u"granted"_s);
    }

    void shouldRefuseWhatIsTooOldAndForgetIt()
    {
        TestDatabase t;
        OTKLIK_VALUE(first, import(t, QByteArray(header) + "A,Иванова,Анна,ru,,\n"));
        OTKLIK_VALUE(second, import(t, QByteArray(header) + "A,Иванова,Анна,uk,,\n"));
        QCOMPARE(count(t, u"import_change"_s), 1);
        t.sql(TestDatabase::engine() == store::Engine::PostgreSql
                  ? u"UPDATE import_run SET started_at = started_at - INTERVAL '31 days'"_s
                  : u"UPDATE import_run SET started_at = strftime('%Y-%m-%dT%H:%M:%fZ', started_at, '-31 days')"_s);
        OTKLIK_ERROR(undo(t, second.id), "import.too_old");
        QCOMPARE(personOf(t, u"A"_s).language, u"uk"_s);
    }

    void shouldWriteRejectedRowsThatCanBeCorrected()
    {
        TestDatabase t;
        QByteArray content = "external_id;family_name;given_name;birth_date;mobile\n";
        content += "A;Иванова;\"=cmd|' /C calc'!A0\";31.31.1990;+7 916 100-00-01\n";
        content += "B;\"По;пов\";Пётр;01.02.1990;+7 916 100-00-02\n";
        for (int i = 0; i < 1500; ++i)
            content += "R" + QByteArray::number(i) + ";Сидоров;Олег;never;+7 916 200-00-00\n";
        content += "A;Волкова;Анна;01.02.1990;12\nB;Попов;Пётр;01.02.1990;\n";
        ImportOptions options;
        options.rejects = path(u"rejects.csv"_s);
        OTKLIK_VALUE(result, import(t, content, options));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejected, 1503);
        QCOMPARE(result.rejectsPath, options.rejects);
        QByteArray rejected = bytes(options.rejects);
        QVERIFY(rejected.startsWith(
            "\xEF\xBB\xBFrow;what is wrong;external_id;family_name;given_name;birth_date;mobile\r\n"));
        QCOMPARE(rejected.count("\r\n"), 1504);
        QVERIFY(rejected.contains("\r\n2;birth_date: "));
        QVERIFY2(rejected.contains(";'=cmd|") || rejected.contains(";\"'=cmd|"), rejected.left(300));
        QVERIFY(rejected.contains("'+7 916 200-00-00"));
        QVERIFY(rejected.contains("same person as in row 3"));

        rejected.replace("never", "03.04.1991").replace("31.31.1990", "30.01.1990").replace(";12\r\n", ";\r\n");
        const QString corrected = file(rejected);
        options.rejects = path(u"second.csv"_s);
        options.region = u"RU"_s;
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(corrected, options));
        QCOMPARE(second.ignoredColumns, QStringList());
        QCOMPARE(second.created, 1501);
        QCOMPARE(second.rejected, 1); // A again
        QCOMPARE(second.updated, 1);  // the name of B
        QCOMPARE(personOf(t, u"A"_s).givenName, u"=cmd|' /C calc'!A0"_s);
        QCOMPARE(addressesOf(personOf(t, u"R7"_s)), u"+79162000000/1"_s);
        QVERIFY(bytes(options.rejects).startsWith("\xEF\xBB\xBFrow;what is wrong;external_id;"));
        QCOMPARE(bytes(options.rejects).count("\r\n"), 2);

        OTKLIK_ERROR(PeopleImport(t.db()).run(corrected,
                                              [&] {
                                                  ImportOptions over;
                                                  over.rejects = corrected;
                                                  return over;
                                              }()),
                     "import.bad_rejects");
    }

    void shouldCountLookAlikesOnADryRun()
    {
        TestDatabase t;
        OTKLIK_VALUE(
            first,
            import(t,
                   "external_id,family_name,given_name,birth_date,mobile\nA,Иванова,Анна,01.02.1990,+79161000001\n"));
        QCOMPARE(first.duplicates, -1);
        ImportOptions dry;
        dry.dryRun = true;
        OTKLIK_VALUE(result, import(t,
                                    "external_id,family_name,given_name,birth_date,mobile\n"
                                    "A,Иванова,Анна,01.02.1990,+79161000001\n" // unchanged
                                    "B,Иванава,Аня,,+79161000001\n"            // the phone, and a slip in the name
                                    "C,Иванова,Анна,01.02.1990,\n"             // name and birth date
                                    "D,Кузнецов,Олег,,+79161000001\n"          // the phone of somebody quite different
                                    "E,Новый,Иван,05.06.1980,+79161000009\n"   // new
                                    "E,Новый,Иван,05.06.1980,+79161000009\n"   // the row before
                                    "A,Петрова,Анна,,\n",                      // the second row
                                    dry));
        QCOMPARE(result.created, 4);
        QCOMPARE(result.unchanged, 1);
        QCOMPARE(result.rejected, 2);
        QCOMPARE(result.duplicates, 4);
        QStringList seen;
        for (const ImportSuspect &one : result.suspects)
            seen << u"%1 %2"_s.arg(one.row).arg(one.why);
        seen.sort();
        QCOMPARE(seen, (QStringList{u"3 phone"_s, u"4 name_and_birth"_s, u"7 same_row"_s, u"8 same_row"_s}));
        QCOMPARE(count(t, u"person"_s), 1);
    }

    void shouldTakeAClinicTwiceAndBackOnce()
    {
        TestDatabase t;
        const QString folder = QStringLiteral(OTKLIK_TEST_DATA "/synthea");
        ImportOptions dry;
        dry.dryRun = true;
        OTKLIK_VALUE(tried, care::ClinicImport(t.db()).run(folder, dry));
        QCOMPARE(tried.observations.created, 990);
        QVERIFY(!tried.id.isValid());
        QCOMPARE(count(t, u"person"_s), 0);
        OTKLIK_VALUE(first, care::ClinicImport(t.db()).run(folder, {}));
        QCOMPARE(first.patients.created, 27);
        QCOMPARE(first.conditions.created, 438);
        QCOMPARE(first.observations.created, 990);
        QCOMPARE(first.rejected(), 0);
        QCOMPARE(first.unreachable, 27);
        QCOMPARE(count(t, u"care_patient"_s), 27);
        QCOMPARE(count(t, u"care_patient WHERE until IS NOT NULL"_s), count(t, u"care_patient"_s) - 25);
        QCOMPARE(count(t, u"care_measurement WHERE value IS NOT NULL"_s), 599);
        OTKLIK_VALUE(second, care::ClinicImport(t.db()).run(folder, {}));
        QCOMPARE(second.patients.unchanged, 27);
        QCOMPARE(second.conditions.unchanged, 438);
        QCOMPARE(second.observations.unchanged, 990);
        QVERIFY(second.patients.seenBefore);
        OTKLIK_VALUE(undone, undo(t, first.id));
        QCOMPARE(undone.removed, 27);
        QCOMPARE(undone.keptCount, 0);
        for (const QString &table :
             {u"person"_s, u"care_patient"_s, u"care_condition"_s, u"care_measurement"_s, u"care_imported"_s})
            QCOMPARE(count(t, table), 0);
        OTKLIK_VALUE(third, care::ClinicImport(t.db()).run(folder, {}));
        QCOMPARE(third.conditions.created, 438);
    }

    void shouldRejectRowsOfAClinicByRowAndColumn()
    {
        TestDatabase t;
        QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &content) {
            QFile out(folder.filePath(name));
            if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
                qFatal("cannot write a test file");
        };
        put(u"patients.csv"_s, "Id,BIRTHDATE,DEATHDATE,FIRST,LAST,GENDER,ADDRESS\np1,1990-01-02,,Anna,Smith,F,Some "
                               "street 1\np2,1990-13-02,,Bob,Hill,M,x\np3,1970-01-01,2020-05-06,Carl,Hill,M,x\n");
        put(u"conditions.csv"_s,
            "START,STOP,PATIENT,ENCOUNTER,CODE,DESCRIPTION\n2020-01-01,,p1,e,1,Flu\n2020-01-01,,p2,e,1,Flu\n20-01,,p1,"
            "e,2,Cold\n2020-01-01,2019-01-01,p1,e,3,Cold\n2020-01-01,,p1,e,1,Flu\n");
        put(u"observations.csv"_s,
            "DATE,PATIENT,ENCOUNTER,CATEGORY,CODE,DESCRIPTION,VALUE,UNITS,TYPE\n2020-01-01T10:00:00Z,p1,e,vital,8302-2,"
            "Height,127.9,cm,numeric\n2020-01-01T10:00:00Z,p1,e,vital,8302-2,Height,tall,cm,numeric\n2020-01-01T10:00:"
            "00Z,p1,e,vital,8302-2,Height,,cm,numeric\nnever,p1,e,vital,8302-2,Height,1,cm,numeric\n2020-01-01T10:00:"
            "00Z,p9,e,vital,8302-2,Height,1,cm,numeric\n");
        ImportOptions options;
        options.rejects = folder.path();
        OTKLIK_VALUE(result, care::ClinicImport(t.db()).run(folder.path(), options));
        QCOMPARE(result.patients.created, 2);
        QCOMPARE(result.patients.rejected, 1);
        QCOMPARE(result.conditions.created, 1);
        QCOMPARE(result.observations.created, 1);
        const auto of = [](const ImportResult &file) {
            QStringList all;
            for (const ImportError &error : file.errors)
                all << u"%1 %2 %3"_s.arg(error.row).arg(error.column, error.code.mid(7));
            return all;
        };
        QCOMPARE(of(result.conditions), (QStringList{u"3 PATIENT unknown_patient"_s, u"4 START bad_date"_s,
                                                     u"5 STOP bad_date"_s, u"6  duplicate_row"_s}));
        QCOMPARE(of(result.observations), (QStringList{u"3 VALUE bad_number"_s, u"4 VALUE missing_cell"_s,
                                                       u"5 DATE bad_time"_s, u"6 PATIENT unknown_patient"_s}));
        QVERIFY(bytes(folder.filePath(u"observations.csv.rejected.csv"_s)).contains("\r\n3,"));
        // The end of a condition comes later: that is a change, and an undo opens it again.
        put(u"conditions.csv"_s, "START,STOP,PATIENT,ENCOUNTER,CODE,DESCRIPTION\n2020-01-01,2020-02-01,p1,e,1,Flu\n");
        OTKLIK_VALUE(later, care::ClinicImport(t.db()).run(folder.path(), {}));
        QCOMPARE(later.conditions.updated, 1);
        QCOMPARE(count(t, u"care_condition WHERE until IS NULL"_s), 0);
        OTKLIK_VALUE(undone, undo(t, later.id));
        QCOMPARE(count(t, u"care_condition WHERE until IS NULL"_s), 1);
        QCOMPARE(undone.removed, 0);
        OTKLIK_ERROR(care::ClinicImport(t.db()).run(folder.filePath(u"nowhere"_s), {}), "import.no_file");
        put(u"conditions.csv"_s, "START,PATIENT\n");
        OTKLIK_ERROR(care::ClinicImport(t.db()).run(folder.path(), {}), "import.missing_column");
    }

    void shouldForgetErasedPeople()
    {
        TestDatabase t;
        OTKLIK_VALUE(first, import(t, QByteArray(header) + "A,Иванова,Анна,ru,,\n"));
        OTKLIK_VALUE(second, import(t, QByteArray(header) + "A,Иванова,Анна,uk,,\n"));
        QCOMPARE(count(t, u"import_change"_s), 1);
        t.sql(
            TestDatabase::engine() == store::Engine::PostgreSql
                ? u"SELECT erase_person((SELECT id FROM person), 'asked for it')"_s
                : u"INSERT INTO erasure (site_id, person_id, at, reason) SELECT 1, id, '2026-01-01T00:00:00.000Z', 'asked for it' FROM person"_s);
        QCOMPARE(count(t, u"import_change"_s), 0);
        OTKLIK_VALUE(undone, undo(t, second.id));
        QCOMPARE(undone.restored, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
