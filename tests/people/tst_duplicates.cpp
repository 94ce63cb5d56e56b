// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QSqlQuery>

#include "catalogue.h"
#include "duplicatefinder.h"
#include "duplicates.h"
#include "permissions.h"
#include "personjoin.h"
#include "personqueries.h"
#include "personstore.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// A builder: "Щербаков Иван Петрович" born 1980-02-03, and so on.
struct Typed
{
    Person person;
    Typed(const QString &family, const QString &given, const QString &patronymic = {}, const QString &birth = {})
    {
        person.familyName = family;
        person.givenName = given;
        person.patronymic = patronymic;
        person.birthDate = QDate::fromString(birth, Qt::ISODate);
    }
    Typed &&with(AddressKind kind, const QString &value) &&
    {
        Address address;
        address.kind = kind;
        address.value = value;
        address.priority = int(person.addresses.size()) + 1;
        person.addresses << address;
        return std::move(*this);
    }
    Typed &&phone(const QString &value) && { return std::move(*this).with(AddressKind::Mobile, value); }
    Typed &&email(const QString &value) && { return std::move(*this).with(AddressKind::Email, value); }
    Typed &&external(const QString &id) &&
    {
        person.externalId = id;
        return std::move(*this);
    }
    Typed &&sex(Sex sex) &&
    {
        person.sex = sex;
        return std::move(*this);
    }
    Typed &&site(qint64 id) &&
    {
        person.siteId = SiteId(id);
        return std::move(*this);
    }
    operator Person() const { return person; }
};
Q_DECLARE_METATYPE(Typed)

static PersonId stored(TestDatabase &t, const Person &person)
{
    const auto id = PersonStore(t.db()).add(person);
    if (!id)
        qFatal("%s", qPrintable(id.error().code));
    return *id;
}

static DuplicateProgress searched(store::Database &database, int batch = 5000, SiteId only = {})
{
    DuplicateFinder finder(database, only);
    DuplicateProgress progress;
    for (int steps = 0; !progress.done && steps < 10000; ++steps) {
        const auto step = finder.step(batch);
        if (!step)
            qFatal("%s %s", qPrintable(step.error().code), qPrintable(step.error().sentence));
        progress = *step;
    }
    return progress;
}

static QSet<std::pair<qint64, qint64>> pairsOf(store::Database &database)
{
    QSet<std::pair<qint64, qint64>> pairs;
    const auto list = Duplicates(database).list(10000);
    if (!list)
        qFatal("%s", qPrintable(list.error().sentence));
    for (const DuplicatePair &pair : *list)
        pairs.insert({pair.low.value, pair.high.value});
    return pairs;
}

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shouldWeighTwoPeople_data()
    {
        using R = DuplicateReason;
        QTest::addColumn<Person>("one");
        QTest::addColumn<Person>("other");
        QTest::addColumn<bool>("candidate");
        QTest::addColumn<QList<DuplicateReason>>("reasons");
        const auto row = [](const char *name, const Person &one, const Person &other, bool candidate,
                            const QList<DuplicateReason> &reasons) {
            QTest::newRow(name) << one << other << candidate << reasons;
        };
        row("name and birth date", Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s),
            Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s), true, {R::NameSame, R::BirthSame});
        row("two scripts", Typed(u"Щербаков"_s, u"Ольга"_s, {}, u"1980-05-17"_s),
            Typed(u"Shcherbakov"_s, u"Olha"_s, {}, u"1980-05-17"_s), true, {R::NameSounds, R::BirthSame});
        row("transposed", Typed(u"Пётр"_s, u"Иванов"_s, {}, u"1980-05-17"_s),
            Typed(u"Иванов"_s, u"Петр"_s, {}, u"1980-05-17"_s), true, {R::NameTransposed, R::BirthSame});
        row("day and month swapped", Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-07"_s),
            Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-07-05"_s), true, {R::NameSame, R::BirthSwapped});
        row("one digit and no more", Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s),
            Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1981-05-17"_s), false, {R::NameSame, R::BirthDigit});
        row("one digit and the patronymic", Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s, u"1980-05-17"_s),
            Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s, u"1981-05-17"_s), true,
            {R::NameSame, R::PatronymicSame, R::BirthDigit});
        row("name and phone", Typed(u"Иванов"_s, u"Пётр"_s).phone(u"+79161234567"_s),
            Typed(u"Иванов"_s, u"Пётр"_s).phone(u"+79161234567"_s), true, {R::NameSame, R::PhoneSame});
        row("name and e-mail", Typed(u"Иванов"_s, u"Пётр"_s).email(u"p@example.org"_s),
            Typed(u"Иванов"_s, u"Пётр"_s).email(u"p@example.org"_s), true, {R::NameSame, R::EmailSame});
        row("a household", Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s).phone(u"+79161234567"_s),
            Typed(u"Иванова"_s, u"Мария"_s, {}, u"1984-01-02"_s).phone(u"+79161234567"_s), false,
            {R::GivenOther, R::BirthOther, R::PhoneSame});
        row("father and son", Typed(u"Иванов"_s, u"Иван"_s, {}, u"1960-05-17"_s).phone(u"+79161234567"_s),
            Typed(u"Иванов"_s, u"Иван"_s, {}, u"1988-03-02"_s).phone(u"+79161234567"_s), false,
            {R::NameSame, R::BirthOther, R::PhoneSame});
        row("twins", Typed(u"Иванова"_s, u"Мария"_s, u"Петровна"_s, u"1990-05-17"_s).phone(u"+79161234567"_s),
            Typed(u"Иванова"_s, u"Ольга"_s, u"Петровна"_s, u"1990-05-17"_s).phone(u"+79161234567"_s), false,
            {R::GivenOther, R::PatronymicSame, R::BirthSame, R::PhoneSame});
        row("married",
            Typed(u"Иванова"_s, u"Мария"_s, u"Петровна"_s, u"1990-05-17"_s).sex(Sex::Female).external(u"1"_s),
            Typed(u"Сидорова"_s, u"Мария"_s, u"Петровна"_s, u"1990-05-17"_s).sex(Sex::Female).external(u"2"_s), false,
            {R::FamilyOtherWoman, R::PatronymicSame, R::BirthSame, R::ExternalIdOther});
        row("married, the same phone",
            Typed(u"Иванова"_s, u"Мария"_s, u"Петровна"_s, u"1990-05-17"_s).phone(u"+79161234567"_s),
            Typed(u"Сидорова"_s, u"Мария"_s, u"Петровна"_s, u"1990-05-17"_s).phone(u"+79161234567"_s), true,
            {R::FamilyOtherWoman, R::PatronymicSame, R::BirthSame, R::PhoneSame});
        row("slip of the hand", Typed(u"Кузнецов"_s, u"Пётр"_s, {}, u"1980-05-17"_s),
            Typed(u"Кузнечов"_s, u"Пётр"_s, {}, u"1980-05-17"_s), true, {R::NameSlip, R::BirthSame});
        row("initial", Typed(u"Кузнецов"_s, u"П."_s, {}, u"1980-05-17"_s),
            Typed(u"Кузнецов"_s, u"Пётр"_s, {}, u"1980-05-17"_s), true, {R::NameSlip, R::BirthSame});
        row("other sex", Typed(u"Ким"_s, u"Женя"_s, {}, u"1980-05-17"_s).sex(Sex::Male),
            Typed(u"Ким"_s, u"Женя"_s, {}, u"1980-05-17"_s).sex(Sex::Female), false,
            {R::NameSame, R::BirthSame, R::SexOther});
        row("only a name", Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s), Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s), false,
            {R::NameSame, R::PatronymicSame});
        row("year known only", Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s, u"1980-01-01"_s).phone(u"+79161234567"_s),
            Typed(u"Иванов"_s, u"Пётр"_s, u"Ильич"_s, u"1980-05-17"_s).phone(u"+79161234567"_s), true,
            {R::NameSame, R::PatronymicSame, R::BirthYearOnly, R::PhoneSame});
        row("nobody", Person(), Person(), false, {});
    }

    void shouldWeighTwoPeople()
    {
        QFETCH(const Person, one);
        QFETCH(const Person, other);
        QFETCH(const bool, candidate);
        QFETCH(const QList<DuplicateReason>, reasons);
        const DuplicateVerdict verdict = compare(duplicateSide(one), duplicateSide(other));
        QCOMPARE(reasonsText(verdict.reasons), reasonsText(reasons));
        QVERIFY2(verdict.isCandidate() == candidate, qPrintable(QString::number(verdict.score)));
        QCOMPARE(compare(duplicateSide(other), duplicateSide(one)), verdict);
        int sum = 0;
        for (const DuplicateReason reason : verdict.reasons) {
            sum += weightOf(reason);
            QVERIFY(!sentence(reason).isEmpty());
        }
        QCOMPARE(verdict.score, sum);
        QCOMPARE(reasonsFromText(reasonsText(reasons)), reasons);
    }

    void shouldFindPairsOfEveryKind()
    {
        TestDatabase t;
        const Person people[] = {
            Typed(u"Щербаков"_s, u"Иван"_s, u"Петрович"_s, u"1980-05-17"_s),
            Typed(u"Shcherbakov"_s, u"Ivan"_s, {}, u"1980-05-17"_s), // 1-2 script
            Typed(u"Кузнецова"_s, u"Анна"_s, u"Ильинична"_s, u"1990-03-04"_s),
            Typed(u"Анна"_s, u"Кузнецова"_s, {}, u"1990-03-04"_s), // 3-4 transposed
            Typed(u"Мельник"_s, u"Ольга"_s, u"Ивановна"_s, u"1975-02-09"_s),
            Typed(u"Мельник"_s, u"Olha"_s, {}, u"1975-09-02"_s), // 5-6 date swapped
            Typed(u"Гончар"_s, u"Юлия"_s, u"Олеговна"_s, u"2000-11-12"_s),
            Typed(u"Гончар"_s, u"Юлія"_s, u"Олеговна"_s, u"2001-11-12"_s), // 7-8 one digit
            Typed(u"Сидоренко"_s, u"Мария"_s, u"Львовна"_s, u"1966-06-06"_s).email(u"m@example.org"_s),
            Typed(u"Петренко"_s, u"Мария"_s, u"Львовна"_s, u"1966-06-06"_s).email(u"M@example.org"_s), // 9-10 married
            Typed(u"Ахмад"_s, u"Мухаммад"_s).phone(u"+79160000001"_s),
            Typed(u"أحمد"_s, u"محمد"_s).phone(u"8 916 000-00-01"_s), // 11-12 Arabic
            Typed(u"Никто"_s, u"Похожий"_s, {}, u"1950-01-02"_s)};
        for (const Person &person : people)
            stored(t, person);
        const DuplicateProgress progress = searched(t.db());
        QCOMPARE(progress.people, 13);
        QVERIFY(progress.everybody);
        const QSet<std::pair<qint64, qint64>> expected{{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}, {11, 12}};
        QCOMPARE(pairsOf(t.db()), expected);
        QCOMPARE(progress.pairs, 6);
        OTKLIK_VALUE(list, Duplicates(t.db()).list(3));
        QCOMPARE(list.size(), 3);
        OTKLIK_VALUE(rest, Duplicates(t.db()).list(10, list.last()));
        QCOMPARE(rest.size(), 3);
        QVERIFY(list.last().score >= rest.first().score);
        QVERIFY(!rest.contains(list.last()));
        OTKLIK_VALUE(seen, Duplicates(t.db()).view(PersonId(2), PersonId(1)));
        QCOMPARE(seen.low.id, PersonId(1));
        QCOMPARE(seen.pair.reasons, (QList{DuplicateReason::NameSounds, DuplicateReason::BirthSame}));
    }

    void shouldGiveTheSameWhateverTheBatches()
    {
        TestDatabase t;
        for (int i = 0; i < 30; ++i)
            stored(t,
                   Typed(u"Иванов%1"_s.arg(QChar(u'а' + i % 10)), u"Пётр"_s, u"Ильич"_s, u"1980-05-1%1"_s.arg(i % 10)));
        searched(t.db(), 5000);
        const auto once = pairsOf(t.db());
        QVERIFY(once.size() >= 30);
        t.sql(u"DELETE FROM duplicate_pair"_s);
        t.sql(u"DELETE FROM duplicate_run"_s);
        t.sql(u"DELETE FROM duplicate_person"_s);
        QCOMPARE(t.sql(u"SELECT COUNT(*) AS n FROM duplicate_key"_s).first().integer("n"), 0); // they go with it
        searched(t.db(), 7);
        QCOMPARE(pairsOf(t.db()), once);
        OTKLIK_DONE(DuplicateFinder(t.db()).restart());
        const DuplicateProgress again = searched(t.db(), 11);
        QCOMPARE(again.people, 30);
        QCOMPARE(pairsOf(t.db()), once);
    }

    void shouldNoticeChangesWithoutBeingTold()
    {
        TestDatabase t;
        const PersonId one = stored(t, Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s));
        const PersonId other = stored(t, Typed(u"Сидоров"_s, u"Олег"_s, {}, u"1991-01-07"_s));
        QVERIFY(searched(t.db()).done);
        QVERIFY(pairsOf(t.db()).isEmpty());
        OTKLIK_VALUE(person, PersonQueries(t.db()).find(other));
        person.familyName = u"Ivanov"_s;
        person.givenName = u"Petr"_s;
        person.birthDate = QDate(1980, 5, 17);
        OTKLIK_VALUE(version, PersonStore(t.db()).update(person));
        QCOMPARE(searched(t.db()).everybody, true);
        QCOMPARE(pairsOf(t.db()), (QSet<std::pair<qint64, qint64>>{{one.value, other.value}}));
        person.version = version;
        person.familyName = u"Сидоров"_s;
        OTKLIK_VALUE(back, PersonStore(t.db()).update(person));
        QVERIFY(back > version);
        searched(t.db());
        QVERIFY(pairsOf(t.db()).isEmpty()); // what no longer looks alike is no longer offered
        // As an import writes: nobody made keys.
        t.sql(u"INSERT INTO person (id, site_id, family_name, given_name, birth_date, created_at, updated_at) "
              "VALUES (77, 1, 'Ivanov', 'Petro', :b, :now, :now)"_s,
              {{"b", QDate(1980, 5, 17)}, {"now", QDateTime::currentDateTimeUtc()}});
        QCOMPARE(searched(t.db()).done, true);
        QCOMPARE(pairsOf(t.db()), (QSet<std::pair<qint64, qint64>>{{one.value, 77}}));
    }

    void shouldNeverOfferAgainWhatSomebodyDecided()
    {
        TestDatabase t;
        const PersonId one = stored(t, Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s));
        const PersonId other = stored(t, Typed(u"Ivanov"_s, u"Pyotr"_s, {}, u"1980-05-17"_s));
        searched(t.db());
        Duplicates duplicates(t.db());
        OTKLIK_VALUE(before, duplicates.setState(other, one, PairState::Dismissed));
        QCOMPARE(before, PairState::Open);
        QVERIFY(pairsOf(t.db()).isEmpty());
        OTKLIK_DONE(DuplicateFinder(t.db()).restart());
        searched(t.db());
        OTKLIK_VALUE(person, PersonQueries(t.db()).find(one));
        person.patronymic = u"Ильич"_s;
        OTKLIK_VALUE(version, PersonStore(t.db()).update(person));
        QVERIFY(version > 1);
        searched(t.db());
        QVERIFY(pairsOf(t.db()).isEmpty());
        OTKLIK_VALUE(undone, duplicates.setState(one, other, PairState::Open));
        QCOMPARE(undone, PairState::Dismissed);
        QCOMPARE(pairsOf(t.db()).size(), 1);
        OTKLIK_VALUE(later, duplicates.setState(one, other, PairState::Later));
        QCOMPARE(later, PairState::Open);
        OTKLIK_VALUE(list, duplicates.list(5));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().state, PairState::Later);
        OTKLIK_ERROR(duplicates.setState(one, PersonId(999), PairState::Dismissed), "duplicates.pair_not_found");
        const PersonId third = stored(t, Typed(u"Кто"_s, u"Угодно"_s));
        OTKLIK_VALUE(fresh, duplicates.setState(one, third, PairState::Dismissed)); // no pair yet
        QCOMPARE(fresh, PairState::Open);
    }

    void shouldSplitAPhoneThatVeryManyShare()
    {
        TestDatabase t;
        const int many = DuplicateFinder::largeGroup + 20;
        const QString letters = u"БВДЖЗКЛМНПРСТФЦЧ"_s;
        for (int i = 0; i < many; ++i)
            stored(t, Typed(letters[i % 16] + u"оваленко"_s, letters[i / 16] + u"ария"_s).phone(u"+79161234567"_s));
        const PersonId one = stored(t, Typed(u"Иванов"_s, u"Пётр"_s).phone(u"+79161234567"_s));
        const PersonId other = stored(t, Typed(u"Ivanov"_s, u"Petr"_s).phone(u"+79161234567"_s));
        const DuplicateProgress progress = searched(t.db(), 9);
        QCOMPARE(progress.largeGroups, 1);
        QCOMPARE(pairsOf(t.db()), (QSet<std::pair<qint64, qint64>>{{one.value, other.value}}));
    }

    void shouldWarnWhileTyping()
    {
        TestDatabase t;
        const PersonId id =
            stored(t, Typed(u"Щербаков"_s, u"Иван"_s, u"Петрович"_s, u"1980-05-17"_s).phone(u"+79161234567"_s));
        Duplicates duplicates(t.db());
        OTKLIK_VALUE(byName,
                     duplicates.lookingLike(Typed(u"Scherbakow"_s, u"Ivan"_s, {}, u"1980-05-17"_s), defaultSite));
        QCOMPARE(byName.size(), 1);
        QCOMPARE(byName.first().person.id, id);
        QCOMPARE(byName.first().person.addresses.size(), 1);
        OTKLIK_VALUE(byPhone, duplicates.lookingLike(Typed({}, {}).phone(u"8 916 123-45-67"_s), defaultSite));
        QCOMPARE(byPhone.size(), 1);
        OTKLIK_VALUE(half, duplicates.lookingLike(Typed(u"Щербаков"_s, u"Иван"_s).phone(u"8 916"_s), defaultSite));
        QVERIFY(half.isEmpty());
        OTKLIK_VALUE(household,
                     duplicates.lookingLike(Typed(u"Щербакова"_s, u"Мария"_s).phone(u"+79161234567"_s), defaultSite));
        QVERIFY(household.isEmpty());
        Person itself = Typed(u"Щербаков"_s, u"Иван"_s, {}, u"1980-05-17"_s);
        itself.id = id;
        OTKLIK_VALUE(self, duplicates.lookingLike(itself, defaultSite));
        QVERIFY(self.isEmpty());
        OTKLIK_VALUE(nothing, duplicates.lookingLike(Person(), defaultSite));
        QVERIFY(nothing.isEmpty());
    }

    void shouldLookAlongTheIndexesWhileTyping()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("SQLite goes by its indexes.");
        TestDatabase t;
        OTKLIK_DONE(access::applyPermissions(t.db()));
        // Just filled: nothing is known of the tables, and nothing but a scan costs less to begin.
        OTKLIK_DONE(
            t.db().script(u"INSERT INTO person (family_name, given_name, name_key, given_key, created_at, updated_at) "
                          u"SELECT 'Lee', '', 'lee', '', now(), now() FROM generate_series(1, 4000);"
                          "INSERT INTO address (site_id, person_id, kind, value) SELECT 1, id, 'mobile', '+79' || "
                          "(160000000 + id) FROM person;"
                          "INSERT INTO duplicate_key (site_id, key, person_id) SELECT 1, id, id FROM person"_s));
        TestLogin desk(t, u"desk"_s, {u"operator"_s}, {1});
        desk.letIn();
        OTKLIK_VALUE(sql, store::Catalogue::text(store::Engine::PostgreSql, u"people_find_typed"_s));
        const store::Bindings typed{
            {u"site"_s, 1}, {u"keys"_s, u"[17,18]"_s}, {u"addresses"_s, u"[\"+79160000019\"]"_s}, {u"most"_s, 40}};
        OTKLIK_VALUE(found, desk.db().select(u"people_find_typed"_s, typed));
        QCOMPARE(found.size(), 3);
        QString filled = sql; // no placeholder is prepared behind EXPLAIN
        filled.replace(u":site"_s, u"1"_s).replace(u":keys"_s, u"'[17,18]'"_s).replace(u":most"_s, u"40"_s);
        filled.replace(u":addresses"_s, u"'[\"+79160000019\"]'"_s);
        QSqlQuery explained(desk.db().connection());
        QVERIFY(explained.exec(u"EXPLAIN "_s + filled));
        QStringList plan;
        while (explained.next())
            plan << explained.value(0).toString();
        const QString whole = plan.join(u'\n');
        QVERIFY2(!whole.contains(u"Seq Scan"_s) && whole.contains(u"duplicate_key_pkey"_s) &&
                     whole.contains(u"address_by_value"_s),
                 qPrintable(whole));
    }

    /// Runs in a process of its own, killed by shouldGoOnAfterAKill().
    void searchUntilKilled()
    {
        if (qEnvironmentVariableIsEmpty("OTKLIK_DUPLICATES_DB"))
            QSKIP("only as the victim of shouldGoOnAfterAKill");
        OTKLIK_VALUE(url, store::DatabaseUrl::parse(qEnvironmentVariable("OTKLIK_DUPLICATES_DB")));
        OTKLIK_VALUE(database, store::Database::open(url));
        searched(*database, 10);
    }

    void shouldGoOnAfterAKill()
    {
        TestDatabase t;
        for (int i = 0; i < 60; ++i)
            stored(t, Typed(u"Иванов"_s + QChar(u'а' + i % 30), u"Пётр"_s, {}, u"1980-05-17"_s));
        searched(t.db());
        const auto expected = pairsOf(t.db());
        QVERIFY(expected.size() >= 30);
        t.sql(u"DELETE FROM duplicate_pair"_s);
        t.sql(u"DELETE FROM duplicate_run"_s);
        t.sql(u"DELETE FROM duplicate_person"_s);
        // Ever later, before and after the cursor moved: what was committed is never done again.
        qint64 before = 0;
        for (const char *point :
             {"duplicates.keyed:1", "duplicates.advanced:2", "duplicates.keyed:2", "duplicates.advanced:3"}) {
            QProcess victim;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"OTKLIK_DUPLICATES_DB"_s, t.urlText());
            environment.insert(u"OTKLIK_CRASH_AT"_s, QString::fromLatin1(point));
            victim.setProcessEnvironment(environment);
            victim.start(QCoreApplication::applicationFilePath(), {u"searchUntilKilled"_s});
            QVERIFY(victim.waitForFinished(60000));
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            const auto rows = t.sql(u"SELECT COALESCE(MAX(people), 0) AS n FROM duplicate_run"_s);
            QVERIFY(rows.first().integer("n") >= before);
            before = rows.first().integer("n");
            const auto keyed = t.sql(u"SELECT COUNT(*) AS n FROM duplicate_person"_s);
            QCOMPARE(keyed.first().integer("n"), before); // nothing half done
        }
        QCOMPARE(before, 40);
        const DuplicateProgress progress = searched(t.db(), 10);
        QCOMPARE(progress.people, 60);
        QCOMPARE(pairsOf(t.db()), expected);
    }

    void shouldReachAcrossSites()
    {
        TestDatabase t;
        t.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'clinic', 'Clinic')"_s);
        const PersonId one = stored(t, Typed(u"Иванов"_s, u"Пётр"_s, {}, u"1980-05-17"_s));
        const PersonId other = stored(t, Typed(u"Ivanov"_s, u"Petr"_s, {}, u"1980-05-17"_s).site(2));
        searched(t.db());
        OTKLIK_VALUE(list, Duplicates(t.db()).list(5));
        QCOMPARE(list.size(), 1);
        QVERIFY(list.first().ofTwoSites());
        OTKLIK_VALUE(person, PersonQueries(t.db()).find(one));
        OTKLIK_ERROR(PersonJoin(t.db()).join(person, other), "join.two_sites");
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
