// SPDX-License-Identifier: GPL-3.0-or-later
#include "importextension.h"
#include "importwords.h"
#include "likenames.h"
#include "metpeople.h"
#include "peopleimport.h"
#include "personqueries.h"
#include "picklists.h"
#include "testdatabase.h"

#include <QBuffer>
#include <QJsonArray>

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// A later room: remembers yes and no of `topic:` columns in memory.
class Topics : public ImportExtension
{
public:
    QString prefix() const override { return u"topic:"_s; }
    Done begin(store::Database &, const ImportSource &source, const QStringList &columns) override
    {
        began = source;
        for (const QString &column : columns)
            if (column != "topic:health"_L1)
                return fail(Failure::Invalid, u"consent.unknown_topic"_s, u"There is no such topic."_s);
        return {};
    }
    Result<QString> read(const QString &, const QString &cell) const override
    {
        const auto word = yesNoFromWord(cell);
        if (!word)
            return fail(Failure::Invalid, u"import.bad_yes_no"_s, u"Write yes or no."_s);
        return *word ? u"yes"_s : u"no"_s;
    }
    Result<QList<PersonId>> apply(store::Database &database, const QList<Cell> &cells) override
    {
        if (database.engine() == store::Engine::PostgreSql) {
            joinOrder = joinOrderOf(database);
            const auto held = database.selectText(
                u"SELECT string_agg(c.relname, ' ' ORDER BY c.relname) AS tables FROM pg_locks l JOIN pg_class c ON "
                u"c.oid = l.relation "
                "WHERE l.mode = 'ShareUpdateExclusiveLock' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"_s);
            if (held)
                statisticsHeld = held->first().text("tables");
        }
        QList<PersonId> touched;
        for (const Cell &cell : cells) {
            if (states.value(cell.person) != cell.value)
                touched << cell.person;
            states.insert(cell.person, cell.value);
        }
        return touched;
    }
    /// How many joins PostgreSQL's planner may turn round.
    static QString joinOrderOf(store::Database &database)
    {
        const auto rows = database.selectText(u"SELECT current_setting('join_collapse_limit') AS value"_s);
        return rows ? rows->first().text("value") : QString();
    }
    ImportSource began;
    QString joinOrder;
    QString statisticsHeld; ///< tables that the server's own clean-up keeps off
    QHash<PersonId, QString> states;
};

class TestPeopleImport : public QObject
{
    Q_OBJECT

    static QString data(const QString &name) { return QStringLiteral(OTKLIK_TEST_DATA "/people/") + name; }
    /// A file of this content in the folder of the test.
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file%1.csv"_s.arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }
    static qint64 count(TestDatabase &t, const QString &table)
    {
        return t.sql(u"SELECT count(*) AS n FROM "_s + table).first().integer("n");
    }
    static Person personOf(TestDatabase &t, const QString &key)
    {
        const auto found = PersonQueries(t.db()).findByKey(key);
        if (!found || found->size() != 1)
            return {};
        return PersonQueries(t.db()).find(found->first().id).value_or(Person());
    }
    static QStringList codesOf(const ImportResult &result, qint64 row)
    {
        QStringList codes;
        for (const ImportError &error : result.errors)
            if (error.row == row)
                codes << error.code.mid(7) + (error.column.isEmpty() ? QString() : u'@' + error.column);
        return codes;
    }
    static Done withNorth(TestDatabase &t)
    {
        OTKLIK_CHECK(PickLists(t.db()).addDistrict(u"north"_s, u"North side"_s));
        OTKLIK_CHECK(PickLists(t.db()).addDistrict(u"sever"_s, u"Северный"_s));
        return {};
    }
    QTemporaryDir m_folder;
    int m_files = 0;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldReadHeadersAndWordsOfFourLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("attribute");
        QTest::newRow("English") << "people_en.csv"
                                 << "A-1"
                                 << "Maria"
                                 << "en"
                                 << "Europe/Moscow"
                                 << "+79161234567"
                                 << "maria.ivanova@example.org"
                                 << "sms"
                                 << "benefit=pensioner";
        QTest::newRow("Russian") << "people_ru.csv" << u"Р-1"_s << u"Мария"_s << "ru"
                                 << "Europe/Moscow"
                                 << "+79161234567"
                                 << "maria@example.org"
                                 << "sms" << u"льгота=пенсионер"_s;
        QTest::newRow("Ukrainian") << "people_uk.csv" << u"У-1"_s << u"Мар'яна"_s << "uk"
                                   << "Europe/Kyiv"
                                   << "+380671234567"
                                   << "maryana@example.org"
                                   << "email" << u"пільга=студентка"_s;
        QTest::newRow("Arabic") << "people_ar.csv" << u"ع-1"_s << u"فاطمة"_s << "ar"
                                << "Asia/Riyadh"
                                << "+966501234567"
                                << "fatima@example.org"
                                << "sms" << u"فئة=طالبة"_s;
    }
    void shouldReadHeadersAndWordsOfFourLanguages()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        TestDatabase t;
        OTKLIK_DONE(withNorth(t));
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(data(name)));
        QCOMPARE(result.rejected, 0);
        QCOMPARE(result.errors.size(), 0);
        QCOMPARE(result.ignoredColumns, QStringList());
        QCOMPARE(result.created, result.rows);
        const Person person = personOf(t, key);
        QVERIFY(person.id.isValid());
        QFETCH(QString, given);
        QCOMPARE(person.givenName, given);
        QVERIFY(!person.familyName.isEmpty());
        QVERIFY(!person.patronymic.isEmpty());
        QCOMPARE(person.birthDate, QDate(1984, 3, 7));
        QCOMPARE(person.sex, Sex::Female);
        QTEST(person.language, "language");
        QTEST(person.timeZone, "zone");
        QTEST(person.preferredChannel, "channel");
        QVERIFY(person.districtId.isValid());
        QCOMPARE(person.addresses.size(), 3);
        QCOMPARE(person.addresses[0].kind, AddressKind::Mobile);
        QCOMPARE(person.addresses[1].kind, AddressKind::Landline);
        QTEST(person.addresses[0].value, "mobile");
        QTEST(person.addresses[2].value, "email");
        QCOMPARE(person.attributes.size(), 1);
        QTEST(QString(person.attributes.firstKey() + u'=' + person.attributes.first()), "attribute");
    }

    void shouldTakeSeveralPhonesOfOneCell()
    {
        TestDatabase t;
        OTKLIK_DONE(withNorth(t));
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(data(u"people_en.csv"_s)));
        const Person john = personOf(t, u"A-2"_s);
        QCOMPARE(john.addresses.size(), 2);
        QCOMPARE(john.addresses[0].value, u"+79161234568"_s);
        QCOMPARE(john.addresses[0].priority, 1);
        QCOMPARE(john.addresses[1].value, u"+79161234569"_s);
        QCOMPARE(john.addresses[1].priority, 2);
        QCOMPARE(john.preferredChannel, u"none"_s);
        const Person cher = personOf(t, u"A-3"_s);
        QCOMPARE(displayName(cher), u"Cher"_s);
        QVERIFY(result.id.isValid());
        const auto run = t.sql(u"SELECT * FROM import_run"_s);
        QCOMPARE(run.size(), 1);
        QCOMPARE(run.first().integer("row_count"), 3);
        QCOMPARE(run.first().integer("created_count"), 3);
        QCOMPARE(run.first().text("sha256").size(), 64);
        QVERIFY(!run.first().isNull("finished_at"));
    }

    void shouldNameEveryMistakeByRowAndColumn()
    {
        TestDatabase t;
        OTKLIK_DONE(withNorth(t));
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(data(u"people_mistakes.csv"_s)));
        QCOMPARE(result.rows, 9);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejected, 8);
        QCOMPARE(result.rows, result.created + result.updated + result.unchanged + result.rejected);
        QCOMPARE(result.ignoredColumns, QStringList{u"remark"_s});
        QCOMPARE(codesOf(result, 2),
                 (QStringList{u"bad_date@birth_date"_s, u"bad_sex@sex"_s, u"unknown_language@language"_s,
                              u"unknown_time_zone@time_zone"_s, u"unknown_district@district"_s, u"bad_phone@mobile"_s,
                              u"bad_phone@landline"_s, u"bad_email@email"_s, u"unknown_channel@preferred_channel"_s}));
        QCOMPARE(codesOf(result, 3), QStringList{u"bad_date@birth_date"_s});
        QCOMPARE(codesOf(result, 4), QStringList{u"bad_date@birth_date"_s});
        QCOMPARE(codesOf(result, 5), QStringList());
        QCOMPARE(codesOf(result, 6), QStringList{u"nobody"_s});
        QCOMPARE(codesOf(result, 7), QStringList{u"duplicate_row@external_id"_s});
        QCOMPARE(codesOf(result, 8), QStringList{u"cell_count"_s});
        QCOMPARE(codesOf(result, 9), QStringList{u"cell_count"_s});
        QCOMPARE(codesOf(result, 10), QStringList{u"duplicate_row"_s});
        QCOMPARE(result.errorCount, result.errors.size());
        for (const ImportError &error : std::as_const(result.errors)) {
            QVERIFY(!error.message.isEmpty());
            for (const QString &secret : {u"Petrov"_s, u"Orlova"_s, u"916"_s, u"nowhere"_s, u"no-at"_s})
                QVERIFY2(!error.message.contains(secret), qPrintable(error.message));
        }
        QVERIFY(result.errors.last().message.contains(u'5')); // the first row with that phone and name
        QCOMPARE(count(t, u"person"_s), 1);
        QCOMPARE(count(t, u"address"_s), 1);
        const QJsonObject json = result.toJson();
        QCOMPARE(json["rejected"_L1].toInt(), 8);
        QCOMPARE(json["errors"_L1][0]["row"_L1].toInt(), 2);
        QCOMPARE(json["errors"_L1][0]["column"_L1].toString(), u"birth_date"_s);
    }

    void shouldStoreNothingOnADryRun()
    {
        TestDatabase t;
        OTKLIK_DONE(withNorth(t));
        ImportOptions options;
        options.dryRun = true;
        OTKLIK_VALUE(dry, PeopleImport(t.db()).run(data(u"people_mistakes.csv"_s), options));
        QCOMPARE(count(t, u"person"_s), 0);
        QCOMPARE(count(t, u"address"_s), 0);
        QCOMPARE(count(t, u"import_run"_s), 0);
        QVERIFY(!dry.id.isValid());
        QVERIFY(dry.toJson()["import"_L1].isNull());
        OTKLIK_VALUE(real, PeopleImport(t.db()).run(data(u"people_mistakes.csv"_s)));
        QCOMPARE(dry.errors, real.errors);
        QCOMPARE(dry.created, real.created);
        QCOMPARE(dry.rejected, real.rejected);
    }

    void shouldFindNothingToDoTheSecondTime()
    {
        TestDatabase t;
        OTKLIK_DONE(withNorth(t));
        for (const QString &name : {u"people_en.csv"_s, u"people_ru.csv"_s, u"people_uk.csv"_s, u"people_ar.csv"_s}) {
            OTKLIK_VALUE(first, PeopleImport(t.db()).run(data(name)));
            OTKLIK_VALUE(second, PeopleImport(t.db()).run(data(name)));
            QCOMPARE(second.unchanged, first.rows);
            QCOMPARE(second.updated, 0);
            QCOMPARE(second.created, 0);
        }
        QCOMPARE(t.sql(u"SELECT max(version) AS n FROM person"_s).first().integer("n"), 1);
    }

    void shouldRecognisePeopleWithoutAnExternalId()
    {
        TestDatabase t;
        const QByteArray content = "family_name,given_name,patronymic,birth_date,mobile,email\n"
                                   "Орлов,Иван,Петрович,1950-01-01,+79161110001,\n"
                                   "Орлов,Иван,Иванович,1980-01-01,+79161110001,\n" // the son on the same phone
                                   "Иванов,Пётр,,,,petr@example.org\n";
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(first.created, 3);
        OTKLIK_VALUE(again, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(again.unchanged, 3);
        // ё as е, another case, a further phone
        OTKLIK_VALUE(more, PeopleImport(t.db()).run(file(
                               "family_name,given_name,mobile,email\nИВАНОВ,Петр,+79161110002,PETR@example.org\n")));
        QCOMPARE(more.updated, 1);
        const Person petr = personOf(t, u"petr@example.org"_s);
        QCOMPARE(petr.familyName, u"ИВАНОВ"_s);
        QCOMPARE(petr.addresses.size(), 2);
        QCOMPARE(petr.version, 2);
        // Nothing tells the two Orlovs apart here.
        OTKLIK_VALUE(vague, PeopleImport(t.db()).run(file("family_name,given_name,mobile\nОрлов,Иван,+79161110001\n")));
        QCOMPARE(vague.rejected, 1);
        QCOMPARE(vague.errors.first().code, u"import.ambiguous_person"_s);
        // Another name on the same phone is another person.
        OTKLIK_VALUE(other,
                     PeopleImport(t.db()).run(file("family_name,given_name,mobile\nОрлова,Анна,+79161110001\n")));
        QCOMPARE(other.created, 1);
    }

    void shouldKnowExternalIdsWhateverTheirOrder()
    {
        TestDatabase t;
        QByteArray all("external_id,family_name\n");
        for (int i = 100; i < 160; ++i)
            all += "k" + QByteArray::number(i) + ",Family" + QByteArray::number(i) + "\n";
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(file(all)));
        QCOMPARE(first.created, 60);
        // Next to each other, far apart, and with strangers before, between and behind.
        for (const auto &[few, known, fresh] :
             {std::tuple("k120,Family120\nk121,Family121\nk122,Family122\n", 3, 0),
              std::tuple("k100,Family100\nk159,Family159\n", 2, 0),
              std::tuple("a1,New\nk100,Family100\nk1005,New\nk101,Family101\nz9,New\nk159,Family159\n", 3, 3)}) {
            OTKLIK_VALUE(again, PeopleImport(t.db()).run(file(QByteArray("external_id,family_name\n") + few)));
            QCOMPARE(again.unchanged, known);
            QCOMPARE(again.created, fresh);
        }
        OTKLIK_VALUE(changed, PeopleImport(t.db()).run(file("external_id,family_name\nk159,Other\nk100,Family100\n")));
        QCOMPARE(changed.updated, 1);
        QCOMPARE(personOf(t, u"k159"_s).familyName, u"Other"_s);
        OTKLIK_VALUE(back, PeopleImport(t.db()).run(file("external_id,family_name\nk159,Other\nk158,Other\n")));
        QCOMPARE(back.unchanged, 1);
        QCOMPARE(back.updated, 1);
    }

    void shouldUpdateWhatDiffersAndEraseNothing()
    {
        TestDatabase t;
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(file(
                                "external_id,family_name,given_name,patronymic,birth_date,mobile,email,attribute:a\n"
                                "X,Old,Name,P,1990-01-01,+79161110001,x@example.org,1\n")));
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(file(
                                 "external_id,family_name,given_name,patronymic,birth_date,mobile,email,attribute:a\n"
                                 "X,New,,,,+79161110002,,2\n")));
        QCOMPARE(second.updated, 1);
        const Person person = personOf(t, u"X"_s);
        QCOMPARE(person.familyName, u"New"_s);
        QCOMPARE(person.givenName, u"Name"_s);
        QCOMPARE(person.birthDate, QDate(1990, 1, 1));
        QCOMPARE(person.attributes.value(u"a"_s), u"2"_s);
        QCOMPARE(person.nameKey, u"new name p"_s);
        QCOMPARE(person.version, 2);
        // The phone not known before is the newest word.
        QCOMPARE(person.addresses.size(), 3);
        QCOMPARE(person.addresses[0].value, u"+79161110002"_s);
        QCOMPARE(person.addresses[0].priority, 1);
        QCOMPARE(person.addresses[1].value, u"+79161110001"_s);
        QCOMPARE(person.addresses[1].priority, 2);
        QCOMPARE(person.addresses[2].priority, 1);
        OTKLIK_VALUE(found, PersonQueries(t.db()).search(u"name new"_s));
        QCOMPARE(found.size(), 1);
    }

    void shouldFindTwinsAcrossBatches()
    {
        TestDatabase t;
        QByteArray content = "external_id,family_name,mobile\n";
        for (int i = 0; i < 12'000; ++i)
            content += QByteArray::number(i) + ",Name," + QByteArray::number(79160000000LL + i).prepend('+') + '\n';
        content += "0,Name,+79160000000\n";     // row 12002, of row 2
        content += ",Name,+79160000001\n";      // row 12003, of row 3
        content += "11999,Name,+79160011999\n"; // row 12004, of row 12001
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(result.created, 12'000);
        QCOMPARE(result.rejected, 3);
        QVERIFY(result.errors[0].message.contains(u" 2 "_s));
        QVERIFY(result.errors[1].message.contains(u" 3 "_s));
        QVERIFY(result.errors[2].message.contains(u" 12001 "_s));
        // Ids follow the file.
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person a JOIN person b ON b.id = a.id + 1 "
                       "WHERE CAST(b.external_id AS integer) <> CAST(a.external_id AS integer) + 1"_s)
                     .first()
                     .integer("n"),
                 0);
    }

    void shouldKeepAThousandErrorsAndCountAll()
    {
        TestDatabase t;
        QByteArray content = "family_name,birth_date\n";
        for (int i = 0; i < 7000; ++i)
            content += "Name,never\n";
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(result.rejected, 7000);
        QCOMPARE(result.errorCount, 7000);
        QCOMPARE(result.errors.size(), 1000);
        QCOMPARE(result.errors.last().row, 1001);
    }

    void shouldReadOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        // «Фамилия;Имя», «Иванов;Иван» in windows-1251
        QTest::newRow("windows-1251") << QByteArray(
            "\xd4\xe0\xec\xe8\xeb\xe8\xff;\xc8\xec\xff\r\n\xc8\xe2\xe0\xed\xee\xe2;\xc8\xe2\xe0\xed\r\n");
        const QString text = u"Фамилия\tИмя\nИванов\tИван\n"_s;
        QTest::newRow("UTF-16LE") << QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)
                                         .encode(text)
                                         .
                                         operator QByteArray();
        QTest::newRow("UTF-16BE") << QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)
                                         .encode(text)
                                         .
                                         operator QByteArray();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
    }
    void shouldReadOtherEncodings()
    {
        QFETCH(QByteArray, bytes);
        TestDatabase t;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(bytes)));
        QCOMPARE(result.created, 1);
        OTKLIK_VALUE(found, PersonQueries(t.db()).search(u"иванов"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().givenName, u"Иван"_s);
    }

    void shouldRejectOnlyTheRowOfALongCell()
    {
        TestDatabase t;
        const QByteArray bytes = "family_name,mobile,note\nGood,+79161110001,\n" + QByteArray(5 << 20, 'x') +
                                 ",,\nBad,\"" + QByteArray(5 << 20, 'y') + "\",\nFine,,\"" + QByteArray(5 << 20, 'z') +
                                 "\"\nLast,,,,,\n";
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(bytes)));
        QCOMPARE(result.rows, 5);
        QCOMPARE(result.created, 3);
        QCOMPARE(codesOf(result, 3), QStringList{u"too_long@family_name"_s});
        QCOMPARE(codesOf(result, 4), QStringList{u"too_long@mobile"_s});
        QVERIFY(result.errors.first().message.size() < 200);
    }

    void shouldTellWhatSpreadsheetsDidToNumbers()
    {
        TestDatabase t;
        ImportOptions options;
        options.region = u"RU"_s;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(
                                 file("external_id;family_name;mobile\n"
                                      "12E3;A;79161234567.0\n1.5E+15;B;\n3;C;7,91612E+10\n4;D;'79161234568\n"
                                      "5;E;#####\n6;F;9161234569\n7;G;380671234567\n8;H;7.9161234560E+10\n"
                                      "9;I;+79161234561, 7.91612E+10\n"),
                                 options));
        QCOMPARE(result.created, 5);
        for (const int row : {3, 4, 6, 10})
            QVERIFY2(codesOf(result, row).value(0).startsWith("mangled_number@"_L1), qPrintable(QString::number(row)));
        QCOMPARE(personOf(t, u"12E3"_s).addresses.value(0).value, u"+79161234567"_s);
        QCOMPARE(personOf(t, u"4"_s).addresses.value(0).value, u"+79161234568"_s);
        QCOMPARE(personOf(t, u"6"_s).addresses.value(0).value, u"+79161234569"_s);
        QCOMPARE(personOf(t, u"7"_s).addresses.value(0).value, u"+380671234567"_s);
        QCOMPARE(personOf(t, u"8"_s).addresses.value(0).value, u"+79161234560"_s);
    }

    void shouldTakeSeveralPhonesInOrder()
    {
        TestDatabase t;
        OTKLIK_VALUE(result,
                     PeopleImport(t.db()).run(file(
                         u"Фамилия,Телефон,Телефон 2,Домашний телефон,E-mail,e-mail 2\n"
                         "Иванова,+7 916 123-45-67,+7 916 123-45-68,+7 495 123-45-67,a@example.org,b@example.org\n"_s
                             .toUtf8())));
        QCOMPARE(result.created, 1);
        OTKLIK_VALUE(found, PersonQueries(t.db()).search(u"иванова"_s));
        OTKLIK_VALUE(person, PersonQueries(t.db()).find(found.first().id));
        QStringList values;
        for (const Address &address : std::as_const(person.addresses))
            values << address.value;
        QCOMPARE(values,
                 (QStringList{"+79161234567", "+79161234568", "+74951234567", "a@example.org", "b@example.org"}));
    }

    void shouldReadDatesInTheOrderOfTheFile()
    {
        TestDatabase t;
        const auto birth = [&t](const QString &key) { return personOf(t, key).birthDate; };
        OTKLIK_VALUE(american,
                     PeopleImport(t.db()).run(file("id,name,birth date\na1,A,05/06/1980\na2,B,12/31/1980\n")));
        QCOMPARE(american.created, 2);
        QCOMPARE(american.facts.dateEvidence, DateEvidence::Values);
        QCOMPARE(birth(u"a1"_s), QDate(1980, 5, 6));
        OTKLIK_VALUE(russian, PeopleImport(t.db()).run(file("id,name,birth date\nr1,A,05/06/1980\nr2,B,05/06/80\n")));
        QCOMPARE(russian.facts.dateEvidence, DateEvidence::Region);
        QCOMPARE(birth(u"r1"_s), QDate(1980, 6, 5));
        QCOMPARE(birth(u"r2"_s), QDate(1980, 6, 5));
        ImportOptions told;
        told.reading.dates = DateOrder::MonthDayYear;
        OTKLIK_VALUE(third,
                     PeopleImport(t.db()).run(file("id,name,birth date\nt1,A,05/06/1980\nt2,B,31/12/1980\n"), told));
        QCOMPARE(birth(u"t1"_s), QDate(1980, 5, 6));
        QCOMPARE(codesOf(third, 3), QStringList{u"bad_date@birth date"_s});
        QVERIFY(third.errors.first().message.contains(u"another order"_s));
    }

    void shouldUseTheMapOfTheLastTime()
    {
        TestDatabase t;
        ImportOptions options;
        options.headers = {{u"Kunde"_s, u"external_id"_s}, {u"Nachname"_s, u"family_name"_s}};
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(file("Kunde,Nachname,Rest\nk1,A,x\n"), options));
        QCOMPARE(first.created, 1);
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(file("KUNDE,nachname,rest\nk1,A,x\nk2,B,y\n")));
        QCOMPARE(second.created, 1);
        QCOMPARE(second.unchanged, 1);
        QCOMPARE(second.facts.columns.value(0).match, ColumnMatch::Saved);
        QVERIFY(!second.facts.savedMap.isEmpty());
        const auto other = PeopleImport(t.db()).run(file("Kunde,Nachname\nk1,A\n"));
        QVERIFY(!other); // other headers: nobody said what these mean
        ImportOptions dry = options;
        dry.dryRun = true;
        OTKLIK_VALUE(third, PeopleImport(t.db()).run(file("Kunde,Nachname\nk1,A\n"), dry));
        QCOMPARE(third.rows, 1);
        QCOMPARE(count(t, u"import_map"_s), 1); // a dry run keeps nothing
    }

    void shouldImportAnOfficesListBelowItsTitle()
    {
        TestDatabase t;
        const QByteArray list = u"Список жителей, район Центр;;;\nна 01.11.2026;;;\n;;;\nФИО;Дата рождения;Телефон;№\n"
                                "Иванова Анна Петровна;05.06.1980;+79161110001;1\n"
                                "Олег Ильич Соколов;31.12.1975;12;2\n"
                                "Ирина Ким;01.02.1990;+79161110003;3\n"
                                "Ким Чен Ир;01.02.1991;+79161110004;4\n"_s.toUtf8();
        ImportOptions options;
        options.dryRun = true;
        OTKLIK_VALUE(dry, PeopleImport(t.db()).run(file(list), options));
        QCOMPARE(dry.facts.headerRow, 4);
        QCOMPARE(dry.created, 3);
        QCOMPARE(dry.unsureNames, 1);
        QCOMPARE(dry.splits.value(0), (NameSplit{8, u"Ким Чен Ир"_s, u"Ким"_s, u"Чен"_s, u"Ир"_s, false}));
        QCOMPARE(dry.toJson().value(u"unsure_names"_s).toInt(), 1);
        options.dryRun = false;
        options.rejects = m_folder.filePath(u"rejected.csv"_s);
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(list), options));
        QCOMPARE(result.created, 3);
        QCOMPARE(result.unsureNames, -1); // names do not belong into logs
        QVERIFY(!result.toJson().contains(u"splits"_s));
        QCOMPARE(codesOf(result, 6), QStringList{u"bad_phone@Телефон"_s}); // the file's own number of the row
        const Person anna = personOf(t, u"+79161110001"_s);
        QCOMPARE((QStringList{anna.familyName, anna.givenName, anna.patronymic}),
                 (QStringList{u"Иванова"_s, u"Анна"_s, u"Петровна"_s}));
        QCOMPARE(personOf(t, u"+79161110003"_s).familyName, u"Ким"_s);
        // mended where it was rejected
        QFile rejects(options.rejects);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QByteArray mended = rejects.readAll();
        QVERIFY(mended.contains(u"Олег Ильич Соколов"_s.toUtf8()) && !mended.contains(u"Список"_s.toUtf8()));
        mended.replace(";12;", ";+79161110002;");
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(file(mended)));
        QCOMPARE(second.created, 1);
        QCOMPARE(second.facts.headerRow, 1);
        QCOMPARE(second.ignoredColumns, QStringList{u"№"_s});
        QCOMPARE(personOf(t, u"+79161110002"_s).familyName, u"Соколов"_s);
        // the same people in columns of their parts are the same people
        OTKLIK_VALUE(parts, PeopleImport(t.db()).run(file(
                                u"Фамилия;Имя;Отчество;Телефон\nИванова;Анна;Петровна;+79161110001\n"_s.toUtf8())));
        QCOMPARE(parts.created, 0);
        // told otherwise: the row of a person is no header
        options.reading.headerRow = 5;
        OTKLIK_ERROR(PeopleImport(t.db()).run(file(list), options), "import.no_person_columns");
        options.reading.headerRow = 3;
        OTKLIK_ERROR(PeopleImport(t.db()).run(file(list), options), "table.no_header_row");
    }

    void shouldRememberWhomItMet()
    {
        MetPeople met;
        constexpr int many = 30'000; // pages in memory, pages in the file
        for (int i = 0; i < many; ++i)
            QCOMPARE(met.meet(i * 7 % many + 1, i + 2), 0);
        for (int i = many - 1; i >= 0; --i)
            QCOMPARE(met.meet(i * 7 % many + 1, 99), i + 2);
        QCOMPARE(met.meet(5'000'000'000, 7), 0);
        QCOMPARE(met.meet(4'999'999'999, 8), 0);
        QCOMPARE(met.meet(5'000'000'100, 9), 0);
        QCOMPARE(met.meet(1, 5), 2);
        QCOMPARE(met.meet(5'000'000'000, 5), 7);
        QCOMPARE(met.meet(4'999'999'999, 5), 8);
        QCOMPARE(met.meet(5'000'000'100, 5), 9);
    }

    void shouldRememberWhomItMetWhereTheDiskFails()
    {
        class Disk final : public QBuffer // that is full, or gives nothing back
        {
        public:
            bool full = false;
            bool broken = false;

        protected:
            qint64 writeData(const char *data, qint64 size) override
            {
                return full ? -1 : QBuffer::writeData(data, size);
            }
            qint64 readData(char *data, qint64 size) override { return broken ? -1 : QBuffer::readData(data, size); }
        };
        const auto scratch = [](Disk *&disk) {
            auto made = std::make_unique<Disk>();
            disk = made.get();
            [&] { QVERIFY(made->open(QIODevice::ReadWrite | QIODevice::Unbuffered)); }();
            return made;
        };
        constexpr int many = 10'000; // some pages
        Disk *disk = nullptr;
        MetPeople full(scratch(disk));
        for (int i = 1; i <= many; ++i) {
            disk->full = i > 4096; // the first page is on it
            QCOMPARE(full.meet(i, i + 1), 0);
        }
        QCOMPARE(full.meet(20'000, 7), 0);
        QCOMPARE(full.meet(1'000'000, 8), 0);
        for (int i = 1; i <= many; ++i)
            QCOMPARE(full.meet(i, 99), i + 1);
        QCOMPARE(full.meet(20'000, 99), 7);

        MetPeople broken(scratch(disk));
        for (int i = 1; i <= many; ++i)
            QCOMPARE(broken.meet(i, i + 1), 0);
        disk->broken = true;
        QCOMPARE(broken.meet(1, 99), MetPeople::earlierLine); // met all the same; nobody claims to know where
        QCOMPARE(broken.meet(many, 99), many + 1);            // the last page lies ready
        const QString said = repeatedRow(5, MetPeople::earlierLine, {}).message;
        QVERIFY2(said.contains(u"an earlier row"_s), qPrintable(said));
        QVERIFY(repeatedRow(5, 2, {}).message.contains(u"row 2"_s));
        disk->broken = false;
        QCOMPARE(broken.meet(1, 99), 2);
    }

    void shouldRefuseABrokenFileWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray good = "family_name,mobile\nGood,+79161110001\n";
        QTest::newRow("nothing in it") << QByteArray() << "table.empty";
        QTest::newRow("quote never closed") << good + "\"Open,+79161110002\nNext,\n"
                                            << "table.unclosed_quote";
        QTest::newRow("NUL") << good + QByteArray("Nu\0l,\n", 6) << "table.nul_byte";
        QTest::newRow("5 MB header") << QByteArray(5 << 20, 'x') + ",mobile\nA,\n"
                                     << "table.cell_too_long";
        QTest::newRow("broken XLSX") << QByteArray("PK\x03\x04 and more") << "sheet.damaged";
        QTest::newRow("XLS") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") << "import.old_spreadsheet";
        QTest::newRow("same column twice") << QByteArray("Surname,family_name\nA,B\n") << "import.duplicate_column";
        QTest::newRow("no column of people") << QByteArray("sex,language\nf,ru\n") << "import.no_person_columns";
        QTest::newRow("topic without wording")
            << QByteArray("family_name,topic:health\nA,yes\n") << "import.topic_without_wording";
    }
    void shouldRefuseABrokenFileWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        TestDatabase t;
        const auto result = PeopleImport(t.db()).run(file(bytes));
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().kind, Failure::Invalid);
        QCOMPARE(count(t, u"person"_s), 0);
        QCOMPARE(count(t, u"import_run"_s), 0);
        // The connection is fit for the next import.
        OTKLIK_VALUE(next, PeopleImport(t.db()).run(file("family_name\nGood\n")));
        QCOMPARE(next.created, 1);
    }

    void shouldSayWhichFileIsMissing()
    {
        TestDatabase t;
        OTKLIK_ERROR(PeopleImport(t.db()).run(m_folder.filePath(u"nowhere.csv"_s)), "import.no_file");
    }

    void shouldStoreNothingWhenStoppedMidway()
    {
        TestDatabase t;
        QByteArray content = "family_name\n";
        for (int i = 0; i < 60'000; ++i)
            content += "Name" + QByteArray::number(i) + '\n';
        const QString path = file(content);
        std::atomic_bool stop = false;
        ImportOptions options;
        options.cancelled = &stop;
        qint64 seen = 0;
        options.progress = [&](const ImportProgress &progress) {
            seen = progress.rows;
            QCOMPARE(progress.bytesTotal, content.size());
            stop = true;
        };
        const auto cancelled = PeopleImport(t.db()).run(path, options);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Failure::Cancelled);
        QVERIFY(seen > 0);
        QCOMPARE(count(t, u"person"_s), 0);
        // Another connection sees nothing either while an import is at work.
        auto other = t.another();
        stop = false;
        options.progress = [&](const ImportProgress &) {
            const auto rows = other->selectText(u"SELECT count(*) AS n FROM person"_s);
            QVERIFY(rows.has_value());
            QCOMPARE(rows->first().integer("n"), 0);
        };
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(path, options));
        QCOMPARE(result.created, 60'000);
    }

    void shouldLeaveThePlannerAsItWas()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("SQLite joins as it is told.");
        TestDatabase t;
        Topics topics;
        ImportOptions options;
        options.extension = &topics;
        const QString before = Topics::joinOrderOf(t.db());
        OTKLIK_VALUE(
            first, PeopleImport(t.db()).run(file("family_name,mobile,topic:health\nLee,+79161000001,yes\n"), options));
        QCOMPARE(first.created, 1);
        QCOMPARE(topics.joinOrder, u"1"_s);
        QCOMPARE(Topics::joinOrderOf(t.db()), before);
        QVERIFY(before != u"8"_s); // databaseopen.cpp
    }

    void shouldMakeTheKeysThatTheDeskMakes()
    {
        TestDatabase t;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file(QString(u"external_id,family_name,given_name,patronymic\n"
                                                                   "K-1,Щербакова-Ёлкина,Мар'яна (Маша),\n"
                                                                   "K-2,-,Anna-Zoë,d’Été\n"
                                                                   "K-3,,\u0301Лев, Ὀδυσσεύς \n"
                                                                   "K-4,الحُسيني,عبد ـالله,\u0652أحمد\n"
                                                                   "K-5,ﬁnn,,İstanbul\n"_s)
                                                               .toUtf8())));
        QCOMPARE(result.created, 5);
        for (const store::Row row : t.sql(u"SELECT * FROM person ORDER BY id"_s)) {
            const QString family = row.text("family_name"), given = row.text("given_name"),
                          patronymic = row.text("patronymic");
            QCOMPARE(row.text("name_key"), familyFirstKey(family, given, patronymic));
            QCOMPARE(row.text("given_key"), givenFirstKey(family, given, patronymic));
        }
    }

    void shouldForgetTheRowOfWhoeverIsErased()
    {
        TestDatabase t;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file("external_id,family_name\nE-1,Lee\nE-2,Kim\n")));
        QCOMPARE(result.created, 2);
        const PersonId lee = personOf(t, u"E-1"_s).id;
        const QString prints =
            u"SELECT count(*) AS n FROM person WHERE import_hash IS NOT NULL OR import_version IS NOT NULL"_s;
        QCOMPARE(t.sql(prints).first().integer("n"), 2);
        if (TestDatabase::engine() == store::Engine::PostgreSql)
            t.sql(u"SELECT erase_person(:p, 'asked for it')"_s, {{"p", lee.value}});
        else
            t.sql(u"INSERT INTO erasure (site_id, person_id, at, reason) VALUES (1, :p, '2026-01-01', 'asked')"_s,
                  {{"p", lee.value}});
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM person WHERE erased_at IS NOT NULL"_s).first().integer("n"), 1);
        QCOMPARE(t.sql(prints).first().integer("n"), 1);
    }

    void shouldKeepTheServersCleanUpOffWhileItFills()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("SQLite counts nothing by itself.");
        TestDatabase t;
        Topics topics;
        ImportOptions options;
        options.extension = &topics;
        OTKLIK_VALUE(
            first, PeopleImport(t.db()).run(file("family_name,mobile,topic:health\nLee,+79161000001,yes\n"), options));
        QCOMPARE(first.created, 1);
        QCOMPARE(topics.statisticsHeld, u"address person"_s);
        // Another import at the same time goes on without, and with the time that it had for other locks.
        OTKLIK_VALUE(other, store::Database::open(t.url()));
        store::Tx tx(*other);
        OTKLIK_DONE(other->script(u"LOCK TABLE address IN SHARE UPDATE EXCLUSIVE MODE"_s));
        OTKLIK_DONE(t.db().script(u"SET lock_timeout = '60s'"_s));
        topics.statisticsHeld.clear();
        QByteArray many = "external_id,family_name,topic:health\n";
        for (int i = 0; i < 10'001; ++i) // so many that there is a clean-up behind them
            many += "M" + QByteArray::number(i) + ",Kim,yes\n";
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(file(many), options));
        QCOMPARE(second.created, 10'001);
        QCOMPARE(topics.statisticsHeld, u"address"_s);
        QCOMPARE(t.sql(u"SELECT current_setting('lock_timeout') AS value"_s).first().text("value"), u"1min"_s);
    }

    void shouldFindSuspectsAmongManyNamesakes()
    {
        TestDatabase t;
        QByteArray content = "external_id,family_name,given_name,birth_date\n";
        constexpr int namesakes = 150;
        for (int i = 0; i < namesakes; ++i)
            content += "N" + QByteArray::number(i) + ",Lee,Anna," +
                       QDate(1950, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + "\n";
        OTKLIK_VALUE(stored, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(stored.created, namesakes);
        ImportOptions dry;
        dry.dryRun = true;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(file("external_id,family_name,given_name,birth_date,mobile\n"
                                                           "A,Lee,Anna,1950-05-30,\n"    // the last of them
                                                           "B,Lee,Anna,1949-01-01,\n"    // nobody yet
                                                           "C,Lee,Anna,1950-01-01,\n"    // the first of them
                                                           "D,Lee,Anna,1949-01-01,\n"    // B
                                                           "E,Lee,Boris,1950-01-01,\n"), // another name
                                                      dry));
        QStringList seen;
        for (const ImportSuspect &one : result.suspects)
            seen << u"%1 %2"_s.arg(one.row).arg(one.why);
        QCOMPARE(seen, (QStringList{u"2 name_and_birth"_s, u"4 name_and_birth"_s, u"5 name_and_birth"_s}));
        QCOMPARE(result.suspects.first().person, personOf(t, u"N149"_s).id);
    }

    void shouldHandTopicsToTheirRoom()
    {
        TestDatabase t;
        Topics topics;
        ImportOptions options;
        options.extension = &topics;
        const QString path = file("external_id,topic: health\n1,да\n2,ні\n3,\n4,perhaps\n5,نعم\n");
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(path, options));
        QCOMPARE(first.created, 4);
        QCOMPARE(codesOf(first, 5), QStringList{u"bad_yes_no@topic: health"_s});
        QCOMPARE(topics.states.size(), 3);
        QCOMPARE(topics.states.value(personOf(t, u"1"_s).id), u"yes"_s);
        QCOMPARE(topics.states.value(personOf(t, u"2"_s).id), u"no"_s);
        QCOMPARE(topics.began.import, first.id);
        QCOMPARE(topics.began.sha256.size(), 64);
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(path, options));
        QCOMPARE(second.unchanged, 4);
        OTKLIK_VALUE(third, PeopleImport(t.db()).run(file("external_id,topic:health\n1,no\n2,no\n"), options));
        QCOMPARE(third.updated, 1);
        QCOMPARE(third.unchanged, 1);
        OTKLIK_ERROR(PeopleImport(t.db()).run(file("external_id,topic:fishing\n1,no\n"), options),
                     "consent.unknown_topic");
    }

    void shouldNameColumnsByAMap()
    {
        TestDatabase t;
        OTKLIK_VALUE(map, readHeaderMap(data(u"map.json"_s)));
        ImportOptions options;
        options.headers = map;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(data(u"people_mapped.csv"_s), options));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.ignoredColumns, QStringList{u"Anrede"_s});
        QCOMPARE(personOf(t, u"K-1"_s).familyName, u"Müller"_s);
        options.headers.insert(u"Anrede"_s, u"salutation"_s);
        OTKLIK_ERROR(PeopleImport(t.db()).run(data(u"people_mapped.csv"_s), options), "import.bad_map");
        OTKLIK_ERROR(readHeaderMap(data(u"people_en.csv"_s)), "import.bad_map");
    }

    void shouldReadLocalNumbersByRegion()
    {
        TestDatabase t;
        ImportOptions options;
        options.region = u"UA"_s;
        OTKLIK_VALUE(result, PeopleImport(t.db()).run(
                                 file("external_id,mobile,landline\nU,067 123 45 67,044 123 45 67\nV,,067 123 45 68\n"),
                                 options));
        QCOMPARE(result.created, 2);
        const Person person = personOf(t, u"U"_s);
        QCOMPARE(person.addresses[0].value, u"+380671234567"_s);
        QCOMPARE(person.addresses[1].kind, AddressKind::Landline);
        // A number that is plainly mobile is one, whatever the column says.
        QCOMPARE(personOf(t, u"V"_s).addresses[0].kind, AddressKind::Mobile);
    }

    void shouldNotSlowDownOnASharedAddress()
    {
        // A hotline in every row: names tell the people apart.
        TestDatabase t;
        QByteArray content = "family_name,given_name,mobile\n";
        for (int i = 0; i < 8000; ++i)
            content += "Name" + QByteArray::number(i) + ",Anna,+79161110001\n";
        OTKLIK_VALUE(first, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(first.created, 8000);
        OTKLIK_VALUE(second, PeopleImport(t.db()).run(file(content)));
        QCOMPARE(second.unchanged, 8000);
    }
};

QTEST_GUILESS_MAIN(TestPeopleImport)
#include "tst_peopleimport.moc"
