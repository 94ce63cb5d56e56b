// SPDX-License-Identifier: GPL-3.0-or-later
#include "personqueries.h"
#include "personsearch.h"
#include "personstore.h"
#include "picklists.h"
#include "similarsearch.h"
#include "similarwords.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestPersonQueries : public QObject
{
    Q_OBJECT

    static Address addressOf(AddressKind kind, const QString &value)
    {
        Address address;
        address.kind = kind;
        address.value = value;
        return address;
    }
    static Person named(const QString &family, const QString &given, const QString &patronymic = {},
                        const QString &mobile = {}, const QString &email = {}, const QString &externalId = {})
    {
        Person person;
        person.familyName = family;
        person.givenName = given;
        person.patronymic = patronymic;
        person.externalId = externalId;
        if (!mobile.isEmpty())
            person.addresses << addressOf(AddressKind::Mobile, mobile);
        if (!email.isEmpty())
            person.addresses << addressOf(AddressKind::Email, email);
        return person;
    }
    static void fill(TestDatabase &t)
    {
        PersonStore store(t.db());
        for (const Person &person : {
                 named(u"Иванов"_s, u"Александр"_s, u"Петрович"_s, u"+79161234567"_s, u"sasha@example.org"_s, u"E-1"_s),
                 named(u"Иванова"_s, u"Анна"_s, u"Ильинична"_s, u"+79161234568"_s),
                 named(u"Александров"_s, u"Иван"_s, {}, u"+79031110000"_s, u"ivan.alexandrov@example.org"_s),
                 named(u"Семёнов-Тян-Шанский"_s, u"Артём"_s, u"Петрович"_s),
                 named(u"Шевченко"_s, u"Мар'яна"_s, {}, u"+380671234567"_s),
                 named(u"الأحمد"_s, u"فاطمة"_s, u"محمد"_s, u"+966501234567"_s),
                 named({}, u"Cher"_s, {}, {}, u"cher@example.org"_s),
                 named(u"Smith"_s, u"Ivan"_s, {}, u"+79161234567"_s), // shares a phone
             }) {
            const auto id = store.add(person);
            if (!id)
                qFatal("%s", qPrintable(id.error().sentence));
        }
    }
    static QString namesOf(const QList<Person> &people)
    {
        QStringList names;
        for (const Person &person : people)
            names << (person.familyName.isEmpty() ? person.givenName : person.familyName);
        return names.join(u' ');
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldSearchAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("blanks") << "   "
                                << "";
        QTest::newRow("family, exact first") << u"иванов"_s << u"Иванов Иванова"_s;
        QTest::newRow("beginning") << u"ива"_s << u"Иванов Иванова Александров"_s;
        QTest::newRow("family and given") << u"иванов алек"_s << u"Иванов"_s;
        QTest::newRow("given and family") << u"александр иванов"_s << u"Иванов"_s;
        QTest::newRow("either way") << u"иван александров"_s << u"Александров"_s;
        QTest::newRow("beginnings in any order") << u"алек ива"_s << u"Александров Иванов"_s;
        QTest::newRow("given and patronymic") << u"александр петрович"_s << u"Иванов"_s;
        QTest::newRow("patronymic and given") << u"петр алекс"_s << u"Иванов"_s;
        QTest::newRow("three words") << u"петрович иванов александр"_s << u"Иванов"_s;
        QTest::newRow("a word too many") << u"иванов александр сергеевич"_s << "";
        QTest::newRow("ё as е, hyphens") << u"семенов тян"_s << u"Семёнов-Тян-Шанский"_s;
        QTest::newRow("ё typed") << u"артём семён"_s << u"Семёнов-Тян-Шанский"_s;
        QTest::newRow("no apostrophe") << u"маряна"_s << u"Шевченко"_s;
        QTest::newRow("another apostrophe") << u"мар’яна шев"_s << u"Шевченко"_s;
        QTest::newRow("Arabic, another alef") << u"الاحمد"_s << u"الأحمد"_s;
        QTest::newRow("Arabic given") << u"فاطمه"_s << u"الأحمد"_s;
        QTest::newRow("single name, capitals") << u"CHER"_s << u"Cher"_s;
        QTest::newRow("mobile with trunk prefix") << u"8916123"_s << u"Иванов Smith Иванова"_s;
        QTest::newRow("as one speaks it") << u"8 (916) 123-45-68"_s << u"Иванова"_s;
        QTest::newRow("international") << u"+7916123456"_s << u"Иванов Smith Иванова"_s;
        QTest::newRow("international without plus") << u"7903"_s << u"Александров"_s;
        QTest::newRow("without prefix") << u"903 111"_s << u"Александров"_s;
        QTest::newRow("foreign, 00") << u"0038067"_s << u"Шевченко"_s;
        QTest::newRow("foreign, plus") << u"+966"_s << u"الأحمد"_s;
        const QString home = u"Александров Иванов Smith Иванова"_s;
        QTest::newRow("a plus alone") << u"+"_s << u"Шевченко "_s + home + u" الأحمد"_s;
        QTest::newRow("a plus and one digit") << u"+7"_s << home;
        QTest::newRow("a plus and two digits") << u"+79"_s << home;
        QTest::newRow("a plus and one digit of elsewhere") << u"+9"_s << u"الأحمد"_s;
        QTest::newRow("trunk prefix alone") << u"8"_s << home;
        QTest::newRow("trunk prefix and one digit") << u"8 (9"_s << home;
        QTest::newRow("trunk prefix, nobody's") << u"84"_s << "";
        QTest::newRow("00 and one digit") << u"007"_s << home;
        QTest::newRow("two digits without a prefix") << u"90"_s << "";
        QTest::newRow("name and a house number") << u"иванова 12"_s << u"Иванова"_s;
        QTest::newRow("name and a plus") << u"smith +7"_s << u"Smith"_s;
        QTest::newRow("no number ends with a plus") << u"+4567"_s << "";
        QTest::newRow("Arabic digits") << u"٨٩٠٣١"_s << u"Александров"_s;
        QTest::newRow("last four digits") << u"4568"_s << u"Иванова"_s;
        QTest::newRow("last digits with a dash") << u"45-68"_s << u"Иванова"_s;
        QTest::newRow("zeros at the end") << u"0000"_s << u"Александров"_s;
        QTest::newRow("three last digits are too few") << u"568"_s << "";
        QTest::newRow("a piece of a phone") << u"1234"_s << u"Шевченко الأحمد Smith Иванова Иванов"_s;
        QTest::newRow("a piece that is longer") << u"16-12345"_s << u"Smith Иванова Иванов"_s;
        QTest::newRow("a piece near the end") << u"23456"_s << u"Шевченко الأحمد Smith Иванова Иванов"_s;
        QTest::newRow("a piece in the middle") << u"3111"_s << u"Александров"_s;
        QTest::newRow("a piece that nobody has") << u"9999"_s << "";
        QTest::newRow("name and last digits") << u"smith 4567"_s << u"Smith"_s;
        QTest::newRow("name and beginning of a phone") << u"8916 иванова"_s << u"Иванова"_s;
        QTest::newRow("name and somebody else's phone") << u"смит 4568"_s << "";
        QTest::newRow("e-mail") << u"ivan.alexandrov@exa"_s << u"Александров"_s;
        QTest::newRow("e-mail, capitals") << u"SASHA@"_s << u"Иванов"_s;
        QTest::newRow("e-mail before its @") << u"sash"_s << u"Иванов"_s;
        QTest::newRow("external id") << u"E-1"_s << u"Иванов"_s;
        QTest::newRow("wildcards are text") << u"%"_s << "";
        QTest::newRow("underscores too") << u"ив_нов"_s << "";
    }
    void shouldSearchAsOneTypes()
    {
        QFETCH(QString, typed);
        TestDatabase t;
        fill(t);
        OTKLIK_VALUE(people, PersonQueries(t.db()).search(typed));
        QFETCH(QString, found);
        if (QLatin1String(QTest::currentDataTag()).startsWith("a piece"_L1)) { // these have no order
            QStringList names = namesOf(people).split(u' ');
            QStringList expected = found.split(u' ');
            names.sort();
            expected.sort();
            QCOMPARE(names, expected);
            return;
        }
        QCOMPARE(namesOf(people), found);
    }

    void shouldForgiveTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("letters swapped") << u"ивнаов"_s << u"Иванов Иванова"_s;
        QTest::newRow("the first two swapped") << u"виановa"_s.left(5) << u"Иванов Иванова"_s;
        QTest::newRow("a letter missing") << u"алексндров"_s << u"Александров"_s;
        QTest::newRow("a letter too many") << u"шевченнко"_s << u"Шевченко"_s;
        QTest::newRow("a wrong letter") << u"шивченко"_s << u"Шевченко"_s;
        QTest::newRow("the first letter wrong") << u"жевченко"_s << u"Шевченко"_s;
        QTest::newRow("not typed to its end") << u"шевчекн"_s << u"Шевченко"_s;
        QTest::newRow("both words wrong") << u"алексанрд ивнаов"_s << u"Иванов"_s;
        QTest::newRow("one right, one wrong") << u"иванова анан"_s << u"Иванова"_s;
        QTest::newRow("English layout left on") << u"bdfyjdf"_s << u"Иванова"_s;
        QTest::newRow("Ukrainian keys") << u"itdxtyrj"_s << u"Шевченко"_s;
        QTest::newRow("Russian layout left on") << u"ыьшер"_s << u"Smith"_s;
        QTest::newRow("Latin letters") << u"ivanova"_s << u"Иванова Иванов"_s;
        QTest::newRow("Latin letters, two words") << u"aleksandr ivanov"_s << u"Иванов"_s;
        QTest::newRow("Latin letters as a passport has them") << u"shevchenko"_s << u"Шевченко"_s;
        QTest::newRow("a German passport") << u"schewtschenko"_s << u"Шевченко"_s;
        QTest::newRow("Latin for Arabic") << u"fatima"_s << u"الأحمد"_s;
        QTest::newRow("Cyrillic for Latin") << u"смит"_s << u"Smith"_s;
        QTest::newRow("a wrong patronymic") << u"иванов александр питрович"_s << u"Иванов"_s;
        QTest::newRow("three letters forgive nothing") << u"ивн"_s << "";
        QTest::newRow("nothing like it") << u"бразилия"_s << "";
        QTest::newRow("no name at all") << u"12"_s << "";
        QTest::newRow("Arabic, a letter wrong") << u"الاجمد"_s << u"الأحمد"_s;
    }
    void shouldForgiveTyping()
    {
        QFETCH(QString, typed);
        TestDatabase t;
        fill(t);
        OTKLIK_VALUE(exact, PersonQueries(t.db()).search(typed));
        QCOMPARE(exact.size(), 0);
        OTKLIK_VALUE(people, searchSimilar(t.db(), defaultSite, typed, 30));
        QTEST(namesOf(people), "found");
    }

    void shouldMeasureDistances()
    {
        QCOMPARE(distanceOf(u"иванов"_s, u"иванов"_s).whole, 0);
        QCOMPARE(distanceOf(u"ивнаов"_s, u"иванов"_s).whole, 1);
        QCOMPARE(distanceOf(u"ca"_s, u"abc"_s).whole, 3); // no letter is changed twice
        QCOMPARE(distanceOf(u""_s, u"abc"_s).whole, 3);
        const Distance begun = distanceOf(u"ивна"_s, u"иванова"_s);
        QCOMPARE(begun.whole, 3);
        QCOMPARE(begun.beginning, 1);
        QCOMPARE(begun.length, 4);
    }

    void shouldFindFromTheNarrowerSide()
    {
        // 12,000 of one given name and of one dialling code: the words decide.
        TestDatabase t;
        t.sql(
            u"INSERT INTO person (site_id, family_name, given_name, name_key, given_key, created_at, updated_at) "
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
            "SELECT 1, 'Family', 'Anna', 'family' || i || ' anna', 'anna family' || i, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM n"_s);
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, reversed) SELECT 1, id, 'mobile', '+7916' || (1000000 + id), NULL FROM person"_s);
        const PersonQueries queries(t.db());
        OTKLIK_VALUE(one, queries.search(u"anna family77"_s, 200));
        QCOMPARE(one.size(), 111); // 77, 770 … 779, 7700 … 7799
        OTKLIK_VALUE(both, queries.search(u"8916 family11999"_s));
        QCOMPARE(both.size(), 1);
        OTKLIK_VALUE(limited, queries.search(u"anna"_s, 30));
        QCOMPARE(limited.size(), 30);
    }

    void shouldFilterBeforeItCountsTheClosest()
    {
        // The one of another district, language and sex is the last of 600 by name, by phone and by e-mail.
        TestDatabase t;
        OTKLIK_VALUE(district, PickLists(t.db()).addDistrict(u"north"_s, u"North side"_s));
        t.sql(
            u"INSERT INTO person (site_id, family_name, given_name, name_key, given_key, language, sex, external_id, "
            u"created_at, updated_at) "
            "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1599) "
            "SELECT 1, 'Family', 'Anna', 'family' || i || ' anna', 'anna family' || i, 'ru', 'male', 'X-' || i, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM n"_s);
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value, reversed) SELECT 1, id, 'mobile', '+7916000' || substr(name_key, 7, 4), '7654' || substr(name_key, 7, 4) FROM person"_s);
        t.sql(
            u"INSERT INTO address (site_id, person_id, kind, value) SELECT 1, id, 'email', substr(name_key, 1, 10) || '@example.org' FROM person"_s);
        t.sql(
            u"UPDATE person SET district_id = :d, language = 'uk', sex = 'female' WHERE name_key = 'family1599 anna'"_s,
            {{u"d"_s, district.id.bound()}});
        const PersonQueries queries(t.db());
        for (const QString &typed : {u"family"_s, u"anna"_s, u"anna fam"_s, u"+7"_s, u"8916"_s, u"4567"_s,
                                     u"family1599@"_s, u"fam 8916"_s, u"anna 4567"_s, u"X-1599"_s}) {
            for (const PersonFilter &filter :
                 {PersonFilter{district.id, {}, {}}, PersonFilter{{}, u"uk"_s, {}}, PersonFilter{{}, {}, Sex::Female},
                  PersonFilter{district.id, u"uk"_s, Sex::Female}}) {
                OTKLIK_VALUE(found, queries.search(typed, 200, {}, filter));
                QVERIFY2(found.size() == 1, qPrintable(typed));
                QCOMPARE(found.first().districtId, district.id);
            }
            OTKLIK_VALUE(nobody, queries.search(typed, 200, {}, PersonFilter{district.id, u"ru"_s, {}}));
            QVERIFY2(nobody.isEmpty(), qPrintable(typed));
            OTKLIK_VALUE(others, queries.search(typed, 200, {}, PersonFilter{{}, {}, Sex::Unknown}));
            QVERIFY2(others.isEmpty(), qPrintable(typed));
        }
    }

    void shouldUnderstandLocalFormsByRegion()
    {
        QCOMPARE(phoneBeginnings(searchText(u"8916"_s), u"RU"_s), (QStringList{u"+8916"_s, u"+78916"_s, u"+7916"_s}));
        QCOMPARE(phoneBeginnings(searchText(u"067"_s), u"UA"_s), (QStringList{u"+067"_s, u"+380067"_s, u"+38067"_s}));
        QCOMPARE(phoneBeginnings(searchText(u"+7916"_s), u"RU"_s), QStringList{u"+7916"_s});
        QCOMPARE(phoneBeginnings(searchText(u"00380"_s), u"RU"_s), QStringList{u"+380"_s});
        QCOMPARE(phoneBeginnings(searchText(u"89"_s), u"RU"_s), (QStringList{u"+89"_s, u"+789"_s, u"+79"_s}));
        QCOMPARE(phoneBeginnings(searchText(u"8"_s), u"RU"_s), (QStringList{u"+8"_s, u"+78"_s, u"+7"_s}));
        QCOMPARE(phoneBeginnings(searchText(u"0"_s), u"UA"_s), (QStringList{u"+0"_s, u"+3800"_s, u"+380"_s}));
        QCOMPARE(phoneBeginnings(searchText(u"+7"_s), u"UA"_s), QStringList{u"+7"_s});
        QCOMPARE(phoneBeginnings(searchText(u"91"_s), u"RU"_s), QStringList());
        QCOMPARE(phoneBeginnings(searchText(u""_s), u"RU"_s), QStringList());
    }

    void shouldPageByKey()
    {
        TestDatabase t;
        PersonStore store(t.db());
        for (int i = 0; i < 25; ++i) {
            Person person = named(i % 5 ? u"Same"_s : u"Other"_s, u"Name"_s, {}, u"+7916123%1"_s.arg(4000 + i));
            person.language = i % 2 ? u"ru"_s : u"uk"_s;
            person.sex = i % 3 ? Sex::Female : Sex::Unknown;
            OTKLIK_VALUE(id, store.add(person));
            QVERIFY(id.isValid());
        }
        const PersonQueries queries(t.db());
        QList<PersonId> seen;
        std::optional<PageKey> after;
        std::optional<PageKey> second;
        do {
            OTKLIK_VALUE(page, queries.page(after, 7));
            for (const Person &person : page.people) {
                seen << person.id;
                QCOMPARE(person.addresses.size(), 1);
            }
            after = page.next;
            if (!second)
                second = after;
        } while (after);
        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<PersonId>(seen.begin(), seen.end()).size(), 25);
        OTKLIK_VALUE(before, queries.pageBefore(*second, 3));
        QCOMPARE(before.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(before[i].id, seen[3 + i]);
        OTKLIK_VALUE(russian, queries.page({}, 100, PersonFilter{{}, u"ru"_s, {}}));
        QCOMPARE(russian.people.size(), 12);
        QVERIFY(!russian.next);
        OTKLIK_VALUE(unknown, queries.page({}, 100, PersonFilter{{}, {}, Sex::Unknown}));
        QCOMPARE(unknown.people.size(), 9);
        OTKLIK_VALUE(nowhere, queries.page({}, 100, PersonFilter{DistrictId(7), {}, {}}));
        QCOMPARE(nowhere.people.size(), 0);
        OTKLIK_VALUE(count, queries.count());
        QCOMPARE(count.count, 25);
        QVERIFY(count.exact);
    }

    void shouldFindByAnyKey()
    {
        TestDatabase t;
        fill(t);
        const PersonQueries queries(t.db());
        OTKLIK_VALUE(byExternal, queries.findByKey(u"E-1"_s));
        QCOMPARE(namesOf(byExternal), u"Иванов"_s);
        OTKLIK_VALUE(byPhone, queries.findByKey(u"8 916 123-45-67"_s));
        QCOMPARE(namesOf(byPhone), u"Иванов Smith"_s);
        OTKLIK_VALUE(abroad, queries.findByKey(u"067 123 45 67"_s, u"UA"_s));
        QCOMPARE(namesOf(abroad), u"Шевченко"_s);
        OTKLIK_VALUE(byEmail, queries.findByKey(u"Cher@Example.ORG"_s));
        QCOMPARE(namesOf(byEmail), u"Cher"_s);
        OTKLIK_VALUE(nobody, queries.findByKey(u"E-2"_s));
        QVERIFY(nobody.isEmpty());
        OTKLIK_ERROR(queries.find(PersonId(999)), "person.not_found");
    }

    void shouldReadByIndexOnly()
    {
        // The plan of every search statement: no table of people is read from end to end.
        TestDatabase t;
        fill(t);
        const bool lite = TestDatabase::engine() == store::Engine::Sqlite;
        if (!lite) // a table of eight rows is read whole otherwise, and rightly
            OTKLIK_DONE(t.db().script(u"SET enable_seqscan = off"_s));
        store::Bindings values{{u"site"_s, 1},
                               {u"from"_s, u"a"_s},
                               {u"to"_s, u"b"_s},
                               {u"limit"_s, 30},
                               {u"key"_s, u"a"_s},
                               {u"id"_s, 1},
                               {u"district"_s, QVariant(QMetaType(QMetaType::LongLong))},
                               {u"language"_s, u""_s},
                               {u"sex"_s, u"any"_s},
                               {u"value"_s, u"a"_s},
                               {u"length"_s, 3},
                               {u"most"_s, 100},
                               {u"piece"_s, u"12"_s},
                               {u"keys"_s, u"[1]"_s},
                               {u"addresses"_s, u"[\"a\"]"_s}};
        for (int i = 1; i < 5; ++i) {
            values.add(u"word%1"_s.arg(i), u"%"_s);
            values.add(u"from%1"_s.arg(i), u"a"_s);
            values.add(u"to%1"_s.arg(i), u"b"_s);
        }
        for (const char *name :
             {"people_search_names", "people_search_given", "people_search_starts", "people_search_ends",
              "people_search_names_reached", "people_search_given_reached", "people_search_external",
              "people_count_names", "people_count_given", "people_count_starts", "people_count_ends",
              "people_page_people", "people_page_people_before", "people_search_inside_starts",
              "people_search_inside_ends", "people_find_by_external", "people_find_by_address", "people_find_typed"}) {
            QFile file(u":/sql/common/%1.sql"_s.arg(QLatin1String(name)));
            if (!file.exists())
                file.setFileName(u":/sql/%1/%2.sql"_s.arg(lite ? u"sqlite"_s : u"postgresql"_s, QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString sql = QString::fromUtf8(file.readAll());
            store::Bindings used;
            for (const auto &[key, value] : values.values())
                if (sql.contains(QRegularExpression(u":%1\\b"_s.arg(key))))
                    used.add(key, value);
            QStringList plan;
            QVERIFY(t.db().each((lite ? u"EXPLAIN QUERY PLAN "_s : u""_s) + sql, used, [&](const store::Row &row) {
                if (lite)
                    plan << row.text("detail");
                return true;
            }));
            for (const QString &line : plan) {
                QVERIFY2(!line.startsWith("SCAN p"_L1) && !line.startsWith("SCAN a"_L1),
                         qPrintable(QLatin1String(name) + u": "_s + line));
                QVERIFY2(!line.contains("TEMP B-TREE FOR ORDER BY"_L1),
                         qPrintable(QLatin1String(name) + u": "_s + line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPersonQueries)
#include "tst_personqueries.moc"
