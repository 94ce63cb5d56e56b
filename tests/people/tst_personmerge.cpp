// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <functional>

#include "personbytes.h"
#include "personmerge.h"

using namespace otklik;
using namespace otklik::people;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edit = std::function<void(Person &)>;

const QString a = u"+79160000001"_s, b = u"+79160000002"_s, c = u"+79160000003"_s, d = u"+79160000004"_s;

Address mobile(const QString &value, int priority = 1)
{
    Address address;
    address.value = value;
    address.priority = priority;
    return address;
}

Person original()
{
    Person person;
    person.id = PersonId(7);
    person.familyName = u"Ivanova"_s;
    person.givenName = u"Maria"_s;
    person.birthDate = QDate(1985, 11, 21);
    person.districtId = DistrictId(1);
    person.addresses = {mobile(a, 1), mobile(b, 2)};
    person.attributes = {{u"benefit"_s, u"pensioner"_s}, {u"school"_s, u"4"_s}};
    return person;
}

QString coded(const PersonPart &part)
{
    static const char *names[]{"family",  "given", "patronymic", "birth",   "sex",   "district", "language",
                               "channel", "zone",  "external",   "address", "order", "attribute"};
    QString text = QLatin1String(names[int(part.field)]);
    return part.name.isEmpty() ? text : text + u' ' + part.name;
}

QStringList values(const Person &person)
{
    QStringList all;
    for (const Address &address : person.addresses)
        all << address.value + (address.shared ? u"s"_s : QString()) +
                   (address.verifiedAt.isValid() ? u"v"_s : QString()) + (address.isDead() ? u"d"_s : QString());
    return all;
}

Edit numbers(const QStringList &wanted)
{
    return [wanted](Person &person) {
        QList<Address> now;
        for (const QString &value : wanted) {
            Address address = mobile(value);
            for (const Address &one : std::as_const(person.addresses)) {
                if (one.value == value)
                    address = one;
            }
            address.priority = int(now.size()) + 1;
            now << address;
        }
        person.addresses = now;
    };
}

struct Row
{
    const char *name;
    Edit mine, theirs;
    QStringList taken, conflicts;
    Edit merged;             ///< of the fields
    QStringList addresses{}; ///< with marks; empty: a and b
};

const Edit nothing = [](Person &) {};

QList<Row> rows()
{
    const auto family = [](const char *name) -> Edit {
        return [name](Person &p) { p.familyName = QLatin1String(name); };
    };
    const auto district = [](int id) -> Edit { return [id](Person &p) { p.districtId = DistrictId(id); }; };
    const auto attribute = [](const char *name, const char *value) -> Edit {
        return [=](Person &p) { p.attributes.insert(QLatin1String(name), QLatin1String(value)); };
    };
    const auto without = [](const char *name) -> Edit {
        return [=](Person &p) { p.attributes.remove(QLatin1String(name)); };
    };
    const auto shared = [](int place, bool on = true) -> Edit {
        return [=](Person &p) { p.addresses[place].shared = on; };
    };
    const auto verified = [](int place) -> Edit {
        return [=](Person &p) { p.addresses[place].verifiedAt = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC); };
    };
    const auto dead = [](int place) -> Edit {
        return [=](Person &p) { p.addresses[place].deadSince = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC); };
    };
    const auto both = [](const Edit &one, const Edit &other) -> Edit { return [=](Person &p) { one(p), other(p); }; };
    const QStringList none;
    return {
        {"nobody changed", nothing, nothing, none, none, nothing},
        {"I alone", family("Petrova"), nothing, none, none, family("Petrova")},
        {"they alone", nothing, family("Petrova"), {u"family"_s}, none, family("Petrova")},
        {"both the same", family("Petrova"), family("Petrova"), none, none, family("Petrova")},
        {"disjoint fields",
         family("Petrova"),
         district(2),
         {u"district"_s},
         none,
         both(family("Petrova"), district(2))},
        {"the same field", family("Petrova"), family("Sidorova"), none, {u"family"_s}, family("Sidorova")},
        {"one field and another",
         both(family("Petrova"), district(2)),
         both(family("Sidorova"), [](Person &p) { p.language = u"uk"_s; }),
         {u"language"_s},
         {u"family"_s},
         both(both(family("Sidorova"), district(2)), [](Person &p) { p.language = u"uk"_s; })},
        {"I empty it, they change it",
         [](Person &p) { p.birthDate = {}; },
         [](Person &p) { p.birthDate = QDate(1985, 11, 22); },
         none,
         {u"birth"_s},
         [](Person &p) { p.birthDate = QDate(1985, 11, 22); }},
        {"the district is unset and moved", district(0), district(3), none, {u"district"_s}, district(3)},
        {"sex, channel, zone, id, patronymic",
         [](Person &p) {
             p.sex = Sex::Female;
             p.preferredChannel = u"sms"_s;
             p.patronymic = u"P"_s;
         },
         [](Person &p) {
             p.timeZone = u"Europe/Kyiv"_s;
             p.externalId = u"X"_s;
             p.sex = Sex::Male;
         },
         {u"zone"_s, u"external"_s},
         {u"sex"_s},
         [](Person &p) {
             p.sex = Sex::Male;
             p.preferredChannel = u"sms"_s;
             p.patronymic = u"P"_s;
             p.timeZone = u"Europe/Kyiv"_s;
             p.externalId = u"X"_s;
         }},
        {"different attributes",
         attribute("benefit", "x"),
         attribute("school", "5"),
         {u"attribute school"_s},
         none,
         both(attribute("benefit", "x"), attribute("school", "5"))},
        {"the same attribute",
         attribute("benefit", "x"),
         attribute("benefit", "y"),
         none,
         {u"attribute benefit"_s},
         attribute("benefit", "y")},
        {"removed here, changed there",
         without("benefit"),
         attribute("benefit", "y"),
         none,
         {u"attribute benefit"_s},
         attribute("benefit", "y")},
        {"removed at both", without("benefit"), without("benefit"), none, none, without("benefit")},
        {"removed here",
         without("benefit"),
         attribute("new", "1"),
         {u"attribute new"_s},
         none,
         both(without("benefit"), attribute("new", "1"))},
        {"added at both, not the same",
         attribute("new", "1"),
         attribute("new", "2"),
         none,
         {u"attribute new"_s},
         attribute("new", "2")},

        {"I add a number, they another",
         numbers({a, b, c}),
         numbers({a, b, d}),
         {u"address "_s + d},
         none,
         nothing,
         {a, b, d, c}},
        {"both add the same",
         numbers({a, b, c}),
         both(numbers({a, b, c}), shared(2)),
         none,
         none,
         nothing,
         {a, b, c + u's'}},
        {"they add, I put one first",
         numbers({c, a, b}),
         numbers({a, b, d}),
         {u"address "_s + d},
         none,
         nothing,
         {c, a, b, d}},
        {"I remove, they add", numbers({b}), numbers({a, b, c}), {u"address "_s + c}, none, nothing, {b, c}},
        {"they remove, I add", numbers({a, b, c}), numbers({b}), {u"address "_s + a}, none, nothing, {b, c}},
        {"I remove one, they the other",
         numbers({b}),
         numbers({a}),
         {u"address "_s + b},
         none,
         [](Person &p) { p.addresses.clear(); },
         {u"-"_s}},
        {"both remove the same", numbers({b}), numbers({b}), none, none, nothing, {b}},
        {"I correct, they do not touch it", numbers({c, b}), district(2), {u"district"_s}, none, district(2), {c, b}},
        {"both correct the same number", numbers({c, b}), numbers({d, b}), none, {u"address "_s + a}, nothing, {d, b}},
        {"both correct it in the same way", numbers({c, b}), numbers({c, b}), none, none, nothing, {c, b}},
        {"each corrects another one", numbers({c, b}), numbers({a, d}), {u"address "_s + b}, none, nothing, {c, d}},
        {"I correct, they remove", numbers({c, b}), numbers({b}), none, {u"address "_s + a}, nothing, {b}},
        {"I remove, they mark", numbers({b}), shared(0), none, {u"address "_s + a}, nothing, {a + u's', b}},
        {"I correct to what they add", numbers({c, b}), numbers({a, b, c}), {u"address "_s + c}, none, nothing, {c, b}},
        {"I mark shared, they verify", shared(0), verified(0), {u"address "_s + a}, none, nothing, {a + u"sv"_s, b}},
        {"I mark one, they the other", shared(0), shared(1), {u"address "_s + b}, none, nothing, {a + u's', b + u's'}},
        {"found dead meanwhile", shared(0), dead(0), none, none, nothing, {a + u"sd"_s, b}},
        {"found dead and I remove it", numbers({b}), dead(0), none, none, nothing, {b}},
        {"found dead and I correct it", numbers({c, b}), dead(0), none, none, nothing, {c, b}},
        {"I turn the order", numbers({b, a}), shared(0), {u"address "_s + a}, none, nothing, {b, a + u's'}},
        {"they turn the order", shared(0), numbers({b, a}), {u"order"_s}, none, nothing, {b, a + u's'}},
        {"both turn it", numbers({b, a}), numbers({b, a}), none, none, nothing, {b, a}},
    };
}

} // namespace

class TestPersonMerge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldMerge_data()
    {
        QTest::addColumn<int>("place");
        int place = 0;
        for (const Row &row : rows())
            QTest::newRow(row.name) << place++;
    }
    void shouldMerge()
    {
        QFETCH(int, place);
        const Row row = rows().at(place);
        Person mine = original(), theirs = original(), expected = original();
        row.mine(mine);
        row.theirs(theirs);
        row.merged(expected);
        theirs.version = expected.version = 5;
        const PersonMerge merge = mergePersons(original(), mine, theirs);
        QStringList taken, conflicts;
        for (const PersonPart &part : merge.taken)
            taken << coded(part);
        for (const PartConflict &conflict : merge.conflicts)
            conflicts << coded(conflict.part);
        QCOMPARE(taken, row.taken);
        QCOMPARE(conflicts, row.conflicts);
        QStringList addresses = row.addresses.isEmpty() ? QStringList{a, b} : row.addresses;
        addresses.removeAll(u"-"_s);
        QCOMPARE(values(merge.merged), addresses);
        for (int i = 0; i < merge.merged.addresses.size(); ++i)
            QCOMPARE(merge.merged.addresses[i].priority, i + 1);
        expected.addresses = merge.merged.addresses;
        QCOMPARE(merge.merged, expected);

        // All mine, all theirs and all of the original, as the surface offers them.
        QList<QVariant> allMine, allTheirs, before;
        for (const PartConflict &conflict : merge.conflicts) {
            allMine << conflict.mine;
            allTheirs << conflict.theirs;
            before << conflict.original;
        }
        QCOMPARE(resolvedPerson(merge, allTheirs), merge.merged);
        QVERIFY(mergePersons(merge.merged, resolvedPerson(merge, allMine), merge.merged).conflicts.isEmpty());
        if (!merge.conflicts.isEmpty()) {
            QVERIFY(!sameStored(resolvedPerson(merge, allMine), merge.merged));
            QVERIFY(!sameStored(resolvedPerson(merge, before), resolvedPerson(merge, allMine)));
        }
        // Whoever merges twice gets the same.
        QVERIFY(mergePersons(original(), mine, mine).taken.isEmpty());
        QVERIFY(sameStored(mergePersons(original(), mine, mine).merged, mine));
    }

    void shouldAskForTheOrderThatBothChanged()
    {
        Person was = original(), mine = original(), theirs = original();
        numbers({a, b, c})(was);
        numbers({b, a, c})(mine);
        numbers({a, c, b})(theirs);
        const PersonMerge merge = mergePersons(was, mine, theirs);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.constFirst().part.field, PersonField::AddressOrder);
        QCOMPARE(values(merge.merged), (QStringList{a, c, b}));
        QCOMPARE(values(resolvedPerson(merge, {merge.conflicts.constFirst().mine})), (QStringList{b, a, c}));
        QCOMPARE(values(resolvedPerson(merge, {merge.conflicts.constFirst().original})), (QStringList{a, b, c}));
    }

    void shouldTakeAFourthValue()
    {
        Person mine = original(), theirs = original();
        mine.familyName = u"Petrova"_s;
        theirs.familyName = u"Sidorova"_s;
        numbers({c, b})(mine);
        numbers({d, b})(theirs);
        const PersonMerge merge = mergePersons(original(), mine, theirs);
        QCOMPARE(merge.conflicts.size(), 2);
        const Person chosen = resolvedPerson(merge, {u"Orlova"_s, QVariant::fromValue(mobile(b))});
        QCOMPARE(chosen.familyName, u"Orlova"_s);
        QCOMPARE(values(chosen), QStringList{b}); // each value once
        QCOMPARE(values(resolvedPerson(merge, {u"Orlova"_s, QVariant()})), QStringList{b});
    }

    /// What a draft began from.
    void shouldComeBackFromItsBytes()
    {
        Person person = original();
        person.siteId = SiteId(3);
        person.externalId = u"q-17"_s;
        person.patronymic = u"Петрівна \"x\""_s;
        person.sex = Sex::Female;
        person.language = u"uk"_s;
        person.timeZone = u"Europe/Kyiv"_s;
        person.districtCode = u"north"_s;
        person.districtName = u"North"_s;
        person.preferredChannel = u"viber"_s;
        person.nameKey = u"ivanova"_s;
        person.version = 41;
        person.addresses[0].id = AddressId(5'000'000'000);
        person.addresses[0].verifiedAt = QDateTime({2026, 11, 21}, {10, 0, 0, 123}, Qt::UTC);
        person.addresses[0].shared = true;
        person.addresses[0].timeZone = u"Asia/Omsk"_s;
        person.addresses[1].kind = AddressKind::Email;
        person.addresses[1].value = u"m@example.org"_s;
        person.addresses[1].deadSince = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
        QCOMPARE(personFromBytes(toBytes(person)), std::optional(person));
        QCOMPARE(personFromBytes(toBytes({})), std::optional(Person()));
        for (qsizetype size = 0; size < toBytes(person).size(); ++size)
            QVERIFY(!personFromBytes(toBytes(person).left(size)));
        QVERIFY(!personFromBytes("another thing"));
    }
};

QTEST_APPLESS_MAIN(TestPersonMerge)
#include "tst_personmerge.moc"
