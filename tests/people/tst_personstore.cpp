// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdates.h"
#include "importwords.h"
#include "personqueries.h"
#include "personstore.h"
#include "picklists.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

class TestPersonStore : public QObject
{
    Q_OBJECT

    static Address addressOf(AddressKind kind, const QString &value)
    {
        Address address;
        address.kind = kind;
        address.value = value;
        return address;
    }
    static Person maria()
    {
        Person person;
        person.externalId = u"M-1"_s;
        person.familyName = u"Иванова"_s;
        person.givenName = u"Мария"_s;
        person.patronymic = u"Петровна"_s;
        person.birthDate = QDate(1984, 2, 29);
        person.sex = Sex::Female;
        person.language = u"ru"_s;
        person.timeZone = u"Europe/Moscow"_s;
        person.preferredChannel = u"sms"_s;
        person.addresses << addressOf(AddressKind::Mobile, u"8 916 123-45-67"_s)
                         << addressOf(AddressKind::Email, u"Maria@Example.org"_s);
        person.addresses[0].verifiedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        person.addresses[1].shared = true;
        person.attributes.insert(u"benefit"_s, u"pensioner"_s);
        return person;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldKeepEverythingAboutAPerson()
    {
        TestDatabase t;
        OTKLIK_VALUE(district, PickLists(t.db()).addDistrict(u"north"_s, u"North side"_s));
        Person person = maria();
        person.districtId = district.id;
        OTKLIK_VALUE(id, PersonStore(t.db()).add(person));
        OTKLIK_VALUE(stored, PersonQueries(t.db()).find(id));
        QCOMPARE(stored.addresses.size(), 2);
        QCOMPARE(stored.addresses[0].value, u"+79161234567"_s);
        QCOMPARE(stored.addresses[0].verifiedAt, person.addresses[0].verifiedAt);
        QCOMPARE(stored.addresses[1].value, u"maria@example.org"_s);
        QVERIFY(stored.addresses[1].shared);
        QCOMPARE(stored.districtName, u"North side"_s);
        QCOMPARE(stored.nameKey, u"иванова мария петровна"_s);
        Person expected = person;
        expected.id = id;
        expected.addresses = stored.addresses;
        expected.districtCode = u"north"_s;
        expected.districtName = u"North side"_s;
        expected.nameKey = stored.nameKey;
        QCOMPARE(stored, expected);
        QCOMPARE(stored.ageOn(QDate(2026, 2, 28)), 41);
        QCOMPARE(stored.ageOn(QDate(2026, 3, 1)), 42);
    }

    void shouldTakeAPersonWithOneNameAndNothingElse()
    {
        TestDatabase t;
        Person person;
        person.givenName = u"Cher"_s;
        OTKLIK_VALUE(id, PersonStore(t.db()).add(person));
        OTKLIK_VALUE(stored, PersonQueries(t.db()).find(id));
        QVERIFY(!stored.birthDate.isValid());
        QVERIFY(stored.externalId.isEmpty());
        QCOMPARE(stored.ageOn(QDate(2026, 1, 1)), -1);
        OTKLIK_VALUE(second, PersonStore(t.db()).add(person)); // no external id is no key
        QVERIFY(second != id);
    }

    void shouldRefuseAChangeOverSomebodyElses()
    {
        TestDatabase t;
        PersonStore store(t.db());
        OTKLIK_VALUE(id, store.add(maria()));
        OTKLIK_VALUE(mine, PersonQueries(t.db()).find(id));
        Person theirs = mine;
        theirs.familyName = u"Петрова"_s;
        theirs.attributes = {{u"group"_s, u"2"_s}};
        OTKLIK_VALUE(version, store.update(theirs));
        QCOMPARE(version, 2);
        mine.familyName = u"Сидорова"_s;
        const auto late = store.update(mine);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"person.changed"_s);
        QCOMPARE(late.error().kind, Failure::Conflict);
        mine.addresses.clear();
        OTKLIK_ERROR(store.update(mine), "person.changed");
        OTKLIK_VALUE(stored, PersonQueries(t.db()).find(id));
        QCOMPARE(stored.familyName, u"Петрова"_s);
        QCOMPARE(stored.attributes, (QMap<QString, QString>{{u"group"_s, u"2"_s}}));
        QCOMPARE(stored.addresses.size(), 2);
        OTKLIK_VALUE(found, PersonQueries(t.db()).search(u"мария петрова"_s));
        QCOMPARE(found.size(), 1);
        mine.id = PersonId(999);
        mine.externalId.clear();
        OTKLIK_ERROR(store.update(mine), "person.not_found");
    }

    void shouldSetAddressesAndKeepTheirRows()
    {
        TestDatabase t;
        PersonStore store(t.db());
        OTKLIK_VALUE(id, store.add(maria()));
        OTKLIK_VALUE(before, PersonQueries(t.db()).find(id));
        Person changed = before;
        changed.addresses = {addressOf(AddressKind::Mobile, u"+79161110000"_s), before.addresses[0]};
        changed.addresses[1].priority = 2;
        OTKLIK_VALUE(version, store.update(changed));
        QCOMPARE(version, 2);
        OTKLIK_VALUE(after, PersonQueries(t.db()).find(id));
        QCOMPARE(after.version, 2);
        QCOMPARE(after.addresses.size(), 2);
        QCOMPARE(after.addresses[0].value, u"+79161110000"_s);
        QCOMPARE(after.addresses[1].id, before.addresses[0].id);
        QCOMPARE(after.addresses[1].verifiedAt, before.addresses[0].verifiedAt);
        QCOMPARE(after.reachableBy(AddressKind::Mobile)->value, u"+79161110000"_s);
        QVERIFY(!after.reachableBy(AddressKind::Email));
        changed = after;
        changed.familyName = u"Other"_s;
        changed.addresses[1].priority = 1;
        OTKLIK_ERROR(store.update(changed), "person.priority_twice");
        changed.addresses[1].priority = 2;
        changed.addresses[1].value = u"8 916 111-00-00"_s;
        OTKLIK_ERROR(store.update(changed), "person.address_twice");
        changed.addresses[1].value = u"12"_s;
        OTKLIK_ERROR(store.update(changed), "person.bad_phone");
        changed.addresses[1].kind = AddressKind::Email;
        OTKLIK_ERROR(store.update(changed), "person.bad_email");
        OTKLIK_VALUE(same, PersonQueries(t.db()).find(id));
        QCOMPARE(same, after);
        OTKLIK_DONE(store.update(changed, PersonStore::Addresses::Keep));
        OTKLIK_VALUE(renamed, PersonQueries(t.db()).find(id));
        QCOMPARE(renamed.familyName, u"Other"_s);
        QCOMPARE(renamed.addresses, after.addresses);
    }

    void shouldChangeNothingWhereAnAddressFails()
    {
        // The database itself refuses one number, after the fields and the first address have been written.
        TestDatabase t;
        PersonStore store(t.db());
        OTKLIK_VALUE(id, store.add(maria()));
        OTKLIK_VALUE(before, PersonQueries(t.db()).find(id));
        t.sql(TestDatabase::engine() == store::Engine::PostgreSql
                  ? u"ALTER TABLE address ADD CHECK (value <> '+79161110001')"_s
                  : u"CREATE TRIGGER refuse BEFORE INSERT ON address WHEN NEW.value = '+79161110001' "
                    "BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed'); END"_s);
        Person changed = before;
        changed.familyName = u"Сидорова"_s;
        changed.attributes = {{u"group"_s, u"2"_s}};
        changed.addresses[0].shared = true;
        changed.addresses << addressOf(AddressKind::Mobile, u"+79161110001"_s);
        changed.addresses.last().priority = 2;
        OTKLIK_ERROR(store.update(changed), "database.constraint");
        OTKLIK_VALUE(after, PersonQueries(t.db()).find(id));
        QCOMPARE(after, before);
        changed.addresses.removeLast();
        OTKLIK_VALUE(version, store.update(changed));
        QCOMPARE(version, before.version + 1);
        OTKLIK_VALUE(stored, PersonQueries(t.db()).find(id));
        QCOMPARE(stored.familyName, u"Сидорова"_s);
        QVERIFY(stored.addresses[0].shared);
    }

    void shouldMarkAddressesDeadOnce()
    {
        TestDatabase t;
        PersonStore store(t.db());
        OTKLIK_VALUE(id, store.add(maria()));
        const QDateTime first(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
        OTKLIK_VALUE(died, store.markDead({u"+79161234567"_s, u"+79990000000"_s}, first));
        QCOMPARE(died, 1);
        OTKLIK_VALUE(again, store.markDead({u"+79161234567"_s}, first.addDays(1)));
        QCOMPARE(again, 0);
        OTKLIK_VALUE(stored, PersonQueries(t.db()).find(id));
        QCOMPARE(stored.addresses[0].deadSince, first);
        QVERIFY(!stored.reachableBy(AddressKind::Mobile));
        QVERIFY(stored.reachableBy(AddressKind::Email));
    }

    void shouldRefuseWhatCannotBe()
    {
        TestDatabase t;
        PersonStore store(t.db());
        OTKLIK_VALUE(id, store.add(maria()));
        Person other = maria();
        OTKLIK_ERROR(store.add(other), "person.external_id_taken");
        other.externalId = u"M-2"_s;
        other.preferredChannel = u"pigeon"_s;
        OTKLIK_ERROR(store.add(other), "person.bad_value");
        other.preferredChannel.clear();
        other.timeZone = u"Mars/Olympus"_s;
        OTKLIK_ERROR(store.add(other), "person.bad_value");
        other.timeZone.clear();
        other.districtId = DistrictId(99);
        OTKLIK_ERROR(store.add(other), "database.constraint");
        OTKLIK_VALUE(count, PersonQueries(t.db()).count());
        QCOMPARE(count.count, 1); // nothing of the refused ones
        other.districtId = {};
        OTKLIK_VALUE(second, store.add(other));
        QVERIFY(second != id);
    }

    void shouldKeepManyAddressesToPeopleWhoExist()
    {
        TestDatabase t;
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("SQLite looks at each row by itself");
        // As an import does it: 300 people and their addresses in one transaction. Somebody of them may be missing,
        // somebody may have been there before, and somebody may be of another site.
        t.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'two', 'Two')"_s);
        const auto people =
            u"INSERT INTO person (id, site_id, created_at, updated_at) SELECT i, "
            "CASE WHEN i = %2 THEN 2 ELSE 1 END, now(), now() FROM generate_series(1001, 1300) i WHERE i <> %1"_s;
        const auto addresses = u"INSERT INTO address (site_id, person_id, kind, value, priority) SELECT 1, i, 'email', "
                               u"'p' || i || '@example.org', 1 "
                               "FROM generate_series(1001, 1300) i"_s;
        const auto stored = [&](int missing, int elsewhere, int older) {
            t.sql(u"DELETE FROM person WHERE id > 1000"_s);
            if (older > 0)
                t.sql(u"INSERT INTO person (id, site_id, created_at, updated_at) VALUES (%1, 1, now(), now())"_s.arg(
                    older));
            store::Tx tx(t.db());
            const bool isFull = t.db().changeText(people.arg(older > 0 ? older : missing).arg(elsewhere)) &&
                                t.db().changeText(addresses);
            if (isFull)
                return bool(tx.commit());
            return false;
        };
        QVERIFY(stored(0, 0, 0));
        QCOMPARE(t.sql(u"SELECT count(*) AS n FROM address"_s).first().integer("n"), 300);
        for (const int one : {1001, 1150, 1300}) {
            QVERIFY(!stored(one, 0, 0));
            QVERIFY(!stored(0, one, 0));
            QVERIFY(stored(0, 0, one));
        }
    }

    void shouldKeepPickLists()
    {
        TestDatabase t;
        PickLists lists(t.db());
        OTKLIK_VALUE(south, lists.addDistrict(u"S"_s, u"Южный"_s));
        OTKLIK_VALUE(north, lists.addDistrict(u"N"_s, u"Северный"_s));
        OTKLIK_ERROR(lists.addDistrict(u"n"_s, u"Другой"_s), "district.exists");
        OTKLIK_ERROR(lists.addDistrict(u"X"_s, u"СЕВЕРНЫЙ"_s), "district.exists");
        OTKLIK_ERROR(lists.addDistrict(u" "_s, u"Имя"_s), "district.bad_code");
        OTKLIK_VALUE(all, lists.districts());
        QCOMPARE(all, (QList<District>{north, south}));
        OTKLIK_VALUE(byCode, lists.district(u"s"_s));
        QCOMPARE(byCode, south);
        OTKLIK_VALUE(byName, lists.district(u" северный "_s));
        QCOMPARE(byName, north);
        OTKLIK_ERROR(lists.district(u"East"_s), "district.unknown");
        OTKLIK_VALUE(passport, lists.addService(u"passport"_s, u"Паспорт"_s));
        OTKLIK_ERROR(lists.addService(u"PASSPORT"_s, u"Other"_s), "service.exists");
        OTKLIK_VALUE(found, lists.service(u"паспорт"_s));
        QCOMPARE(found, passport);
        OTKLIK_ERROR(lists.service(u"visa"_s), "service.unknown");
        OTKLIK_VALUE(services, lists.services());
        QCOMPARE(services.size(), 1);
        OTKLIK_VALUE(region, organisationRegion(t.db()));
        QCOMPARE(region, u"RU"_s);
    }

    void shouldShowNamesByTheLocalesCustom()
    {
        const Person person = maria();
        QCOMPARE(displayName(person, QLocale(QLocale::Russian)), u"Иванова Мария Петровна"_s);
        QCOMPARE(displayName(person, QLocale(QLocale::Ukrainian)), u"Иванова Мария Петровна"_s);
        QCOMPARE(displayName(person, QLocale(QLocale::English)), u"Мария Иванова"_s);
        QCOMPARE(displayName(person, QLocale(QLocale::Arabic)), u"Мария Петровна Иванова"_s);
        Person bare;
        QVERIFY(!displayName(bare, QLocale(QLocale::English)).isEmpty());
        bare.externalId = u"K-7"_s;
        QCOMPARE(displayName(bare, QLocale(QLocale::English)), u"K-7"_s);
        bare.givenName = u"Cher"_s;
        QCOMPARE(displayName(bare, QLocale(QLocale::Russian)), u"Cher"_s);
    }

    void shouldReadDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("ISO") << "2026-11-21" << QDate(2026, 11, 21);
        QTest::newRow("points") << "21.11.2026" << QDate(2026, 11, 21);
        QTest::newRow("slashes") << "21/11/2026" << QDate(2026, 11, 21);
        QTest::newRow("one digit") << "1.2.2026" << QDate(2026, 2, 1);
        QTest::newRow("blanks") << " 2026-11-21 " << QDate(2026, 11, 21);
        QTest::newRow("spreadsheet's midnight") << "21.11.2026 0:00:00" << QDate(2026, 11, 21);
        QTest::newRow("Arabic digits") << u"٢١/١١/٢٠٢٦"_s << QDate(2026, 11, 21);
        QTest::newRow("leap day") << "29.02.2024" << QDate(2024, 2, 29);
        QTest::newRow("no leap day") << "29.02.2026" << QDate();
        QTest::newRow("month first") << "11/21/2026" << QDate();
        QTest::newRow("two marks") << "21.11/2026" << QDate();
        QTest::newRow("two digits of a year") << "21.11.26" << QDate();
        QTest::newRow("a time too") << "2026-11-21T10:00:00" << QDate();
        QTest::newRow("words") << "yesterday" << QDate();
    }
    void shouldReadDates()
    {
        QFETCH(QString, text);
        QTEST(dateFromText(text, {}).value_or(QDate()), "date");
    }

    void shouldReadWordsOfFourLanguages()
    {
        for (const QString &word : {u"F"_s, u"ж"_s, u"Жен."_s, u"жіноча"_s, u"أنثى"_s, u"انثي"_s})
            QVERIFY2(sexFromWord(word) == Sex::Female, qPrintable(word));
        for (const QString &word : {u"male"_s, u"М"_s, u"Ч"_s, u"чоловік"_s, u"ذكر"_s})
            QVERIFY2(sexFromWord(word) == Sex::Male, qPrintable(word));
        QVERIFY(!sexFromWord(u"x"_s));
        for (const QString &word : {u"yes"_s, u"Да"_s, u"так"_s, u"نعم"_s, u"1"_s, u"TRUE"_s, u"+"_s})
            QVERIFY2(yesNoFromWord(word) == true, qPrintable(word));
        for (const QString &word : {u"No"_s, u"нет"_s, u"ні"_s, u"لا"_s, u"0"_s, u"-"_s})
            QVERIFY2(yesNoFromWord(word) == false, qPrintable(word));
        QVERIFY(!yesNoFromWord(u"perhaps"_s));
        for (const QString &word :
             {u"ru"_s, u"RU"_s, u"rus"_s, u"ru-RU"_s, u"Russian"_s, u"русский"_s, u"Російська"_s, u"الروسية"_s})
            QCOMPARE(languageFromWord(word), u"ru"_s);
        for (const QString &word : {u"uk"_s, u"Ukrainian"_s, u"українська"_s, u"украинский"_s, u"الأوكرانية"_s})
            QCOMPARE(languageFromWord(word), u"uk"_s);
        for (const QString &word : {u"ar"_s, u"ara"_s, u"العربية"_s, u"арабский"_s})
            QCOMPARE(languageFromWord(word), u"ar"_s);
        QCOMPARE(languageFromWord(u"Deutsch"_s), u"de"_s);
        QCOMPARE(languageFromWord(u"Klingonish"_s), QString());
    }

    void shouldKnowEveryHeaderByItsOwnName()
    {
        for (const QString &column : personColumns())
            QCOMPARE(personColumn(column.toUpper().replace(u'_', u' ')), column);
        for (const QString &column : eventColumns())
            QCOMPARE(eventColumn(u"\uFEFF "_s + column), column);
        QCOMPARE(personColumn(u"Topic:Health care"_s), u"topic:Health care"_s);
        QCOMPARE(personColumn(u"тема: health"_s), u"topic:health"_s);
        QCOMPARE(personColumn(u"attribute:"_s), QString());
        QCOMPARE(personColumn(u"colour of eyes"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonStore)
#include "tst_personstore.moc"
