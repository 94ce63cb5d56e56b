// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "citymakers.h"
#include "misspelling.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::AddressKind;

namespace otklik::demo {

namespace {

/// Numbers of the numbering plans of Russia (9xx) and Ukraine (50) that stand out as made up: they count up from zero.
QString mobileNumber(const QString &region, qint64 number)
{
    return region == "UA"_L1 ? u"+38050%1"_s.arg(number, 7, 10, QChar(u'0'))
                             : u"+7900%1"_s.arg(number, 7, 10, QChar(u'0'));
}

QString landlineNumber(const QString &region, qint64 number)
{
    return region == "UA"_L1 ? u"+38044%1"_s.arg(2000000 + number) : u"+7495%1"_s.arg(2000000 + number);
}

bool isNamesake(const QList<PlannedPerson> &people)
{
    return std::any_of(people.begin(), people.end() - 1,
                       [&](const PlannedPerson &person) { return person.given == people.last().given; });
}

} // namespace

/// What its members have in common.
struct HouseholdMaker::Home
{
    int script = 0;
    int family = 0;
    int father = 0; ///< of the children
    int district = -1;
};

QList<HouseholdMaker::Member> HouseholdMaker::members(DemoRandom &random, int size)
{
    static const QList<std::pair<int, int>> ages{{18, 24}, {25, 39}, {40, 59}, {60, 74}, {75, 94}};
    const auto anyAge = [&] {
        const auto [youngest, oldest] = ages.at(random.weighted({11, 30, 31, 20, 8}));
        return random.between(youngest, oldest);
    };
    const bool woman = random.chance(540);
    if (size == 1)
        return {{woman, anyAge(), Member::Alone}};
    if (size == 2 && random.chance(650)) {
        const int age = anyAge();
        return {{woman, age, Member::Alone}, {!woman, qBound(18, age + random.between(-6, 6), 94), Member::Alone}};
    }
    // Parents with children who are old enough for a record of their own, and now and then a grandmother.
    const int parents = size > 2 && random.chance(800) ? 2 : 1;
    const int age = random.between(34, 60);
    QList<Member> list{{parents == 1 ? random.chance(850) : woman, age, Member::Parent}};
    if (parents == 2)
        list.append({!list.first().female, qBound(34, age + random.between(-5, 5), 64), Member::Parent});
    if (size >= 4 && random.chance(450))
        list.append({random.chance(800), qMin(94, age + random.between(21, 33)), Member::Grandparent});
    while (list.size() < size)
        list.append({random.chance(490), random.between(14, qMax(15, age - 19)), Member::Child});
    return list;
}

QList<PlannedPerson> HouseholdMaker::household(qint64 first, int most) const
{
    DemoRandom random = DemoRandom::streamOf(m_seed, first, 0x686F6D65ULL);
    Home home;
    home.script = random.weighted(m_data.scriptWeights);
    const NameBook &names = m_data.names.at(home.script);
    home.family = names.drawFamily(random);
    home.father = names.drawFather(random);
    if (!random.chance(30))
        home.district = random.weighted({18, 14, 15, 12, 11, 9, 6, 8, 7});
    const QList<Member> list = members(random, qMin(most, 1 + random.weighted({38, 30, 18, 10, 4})));
    QList<PlannedPerson> people;
    for (const Member &who : list) {
        people.append(member(first + people.size(), who, home, random));
        // Nobody calls two children alike.
        for (int tries = 0; tries < 3 && who.place == Member::Child && isNamesake(people); ++tries)
            people.last() = member(people.last().number, who, home, random);
    }
    // The father's name is the children's patronymic.
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].place == Member::Parent && !list[i].female) {
            people[i].given = names.givenName(home.father, false).text;
            writeKeys(people[i]);
            break;
        }
    for (PlannedPerson &person : people)
        person.household = people.size() > 1 ? first : 0;
    reach(people, list, random);
    if (people.size() < most && random.chance(20))
        people.append(duplicate(people.at(random.below(int(people.size()))), first + people.size(), random));
    return people;
}

PlannedPerson HouseholdMaker::member(qint64 number, const Member &who, const Home &home, DemoRandom &random) const
{
    const NameBook &names = m_data.names.at(home.script);
    const QString &script = m_data.scripts.at(home.script);
    PlannedPerson person;
    person.number = number;
    person.externalId = u"P-%1"_s.arg(number, 6, 10, QChar(u'0'));
    person.female = who.female;
    person.given = names.givenName(names.drawGiven(random, who.female), who.female).text;
    // A grown-up may have kept another name; a single name is a name too.
    const int family = who.place != Member::Child && random.chance(60) ? names.drawFamily(random) : home.family;
    if (!random.chance(12))
        person.family = names.familyName(family, who.female).text;
    const int father = who.place == Member::Child ? home.father : names.drawFather(random);
    if (names.hasPatronymics() && !random.chance(50))
        person.patronymic = names.patronymic(father, who.female).text;
    writeKeys(person);
    if (!random.chance(25))
        person.birthDate = m_today.addYears(-who.age).addDays(-random.below(365));
    // Most who came with another script read the city's language as well.
    const bool ownLanguage = random.chance(script == m_data.language ? 985 : 750);
    person.language = random.chance(15) ? QString() : ownLanguage ? script : m_data.language;
    if (random.chance(90))
        person.timeZone = random.of(m_data.otherZones);
    person.district = home.district;
    static const QStringList channels{u""_s, u"sms"_s, u"email"_s, u"voice"_s, u"viber"_s, u"none"_s};
    person.preferredChannel = channels.at(random.weighted({56, 26, 12, 4, 1, 1}));
    person.createdAt = plannedMoment(random, m_today, random.between(370, 700));
    if (who.age >= 60 && random.chance(700))
        person.benefit = m_data.benefits.value(0);
    else if (who.age >= 25 && who.age < 50 && random.chance(80))
        person.benefit = m_data.benefits.value(1);
    else if (who.age >= 17 && who.age < 25 && random.chance(400))
        person.benefit = m_data.benefits.value(2);
    return person;
}

/// Telephones and mailboxes. The landline is the household's; a child or an old parent may use somebody else's mobile.
void HouseholdMaker::reach(QList<PlannedPerson> &people, const QList<Member> &members, DemoRandom &random) const
{
    const auto oldest = std::max_element(members.begin(), members.end(),
                                         [](const Member &a, const Member &b) { return a.age < b.age; });
    const bool landline = random.chance(oldest->age >= 60 ? 400 : 80);
    const qint64 home = people.first().number;
    for (qsizetype i = 0; i < people.size(); ++i) {
        PlannedPerson &person = people[i];
        PlannedAddress *first = people.first().addresses.isEmpty() ? nullptr : &people.first().addresses.first();
        const bool leans = i > 0 && (members[i].place == Member::Child || members[i].age >= 60) && first &&
                           first->kind == AddressKind::Mobile && random.chance(90);
        if (leans) {
            first->shared = true;
            person.addresses.append({AddressKind::Mobile, first->value, true, false, first->dead});
        } else if (random.chance(members[i].age >= 75 ? 620 : members[i].age >= 60 ? 860 : 945)) {
            const bool dead = random.chance(20);
            person.addresses.append({AddressKind::Mobile, mobileNumber(m_data.region, person.number), false,
                                     !dead && random.chance(700), dead});
        }
        if (landline && (i == 0 || random.chance(800)))
            person.addresses.append({AddressKind::Landline, landlineNumber(m_data.region, home), false, false, false});
        if (random.chance(members[i].age >= 60 ? 260 : 640))
            person.addresses.append(
                {AddressKind::Email, u"resident%1@example.org"_s.arg(person.number), false, random.chance(600), false});
    }
    int listed = 0;
    for (const PlannedPerson &person : std::as_const(people))
        listed += int(std::count_if(person.addresses.begin(), person.addresses.end(),
                                    [](const PlannedAddress &a) { return a.kind == AddressKind::Landline; }));
    if (listed < 2)
        return;
    for (PlannedPerson &person : people)
        for (PlannedAddress &address : person.addresses)
            address.shared = address.shared || address.kind == AddressKind::Landline;
}

/// The same person once more, as another office wrote them down.
PlannedPerson HouseholdMaker::duplicate(const PlannedPerson &of, qint64 number, DemoRandom &random) const
{
    PlannedPerson twin = of;
    twin.number = number;
    twin.household = 0; // the other office does not know
    twin.externalId = u"C-%1"_s.arg(number, 6, 10, QChar(u'0'));
    switch (random.weighted({35, 35, 15, 15})) {
    case 0: // at a counter that writes Latin letters
        twin.family = transliterated(of.family);
        twin.given = transliterated(of.given);
        twin.patronymic = QString();
        break;
    case 1:
        twin.family = misspelt(of.family, random);
        break;
    case 2:
        twin.given = misspelt(of.given, random);
        twin.patronymic = QString();
        break;
    default: // only the order of day and month
        if (twin.birthDate.isValid() && twin.birthDate.day() <= 12)
            twin.birthDate = QDate(twin.birthDate.year(), twin.birthDate.day(), twin.birthDate.month());
        break;
    }
    writeKeys(twin);
    if (random.chance(150))
        twin.district = -1;
    twin.createdAt = plannedMoment(random, m_today, random.between(30, 360));
    twin.addresses.clear();
    for (const PlannedAddress &address : of.addresses)
        if (random.chance(address.kind == AddressKind::Mobile ? 800 : 300))
            twin.addresses.append(address);
    if (twin.addresses.isEmpty())
        twin.addresses.append({AddressKind::Email, u"resident%1@example.org"_s.arg(number), false, false, false});
    return twin;
}

void HouseholdMaker::writeKeys(PlannedPerson &person) const
{
    person.nameKey = people::familyFirstKey(person.family, person.given, person.patronymic);
    person.givenKey = people::givenFirstKey(person.family, person.given, person.patronymic);
}

} // namespace otklik::demo
