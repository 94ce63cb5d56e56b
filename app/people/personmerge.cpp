// SPDX-License-Identifier: GPL-3.0-or-later
#include "personmerge.h"

#include <algorithm>

namespace otklik::people {

namespace {

constexpr AddressKind kinds[]{AddressKind::Mobile, AddressKind::Landline, AddressKind::Email};

using MaybeAddress = std::optional<Address>;

QVariant valueOf(const MaybeAddress &address)
{
    return address ? QVariant::fromValue(*address) : QVariant();
}

/// As far as a person at a desk says it: what the machine finds out (dead, time zone) is not compared.
bool sameToPeople(const MaybeAddress &one, const MaybeAddress &other)
{
    if (!one || !other)
        return !one && !other;
    return one->kind == other->kind && one->value == other->value && one->shared == other->shared &&
           one->verifiedAt.isValid() == other->verifiedAt.isValid();
}

const Address *find(const QList<Address> &all, const QString &value)
{
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Address &one) { return one.value == value; });
    return it == all.cend() ? nullptr : &*it;
}

QList<Address> ofKind(const Person &person, AddressKind kind)
{
    QList<Address> all;
    for (const Address &address : person.addresses) {
        if (address.kind == kind && !find(all, address.value))
            all << address;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Address &a, const Address &b) { return a.priority < b.priority; });
    return all;
}

/// The same address in three versions: a mark has two values, so that two who change it agree.
Address withMarks(const Address &original, const Address &mine, const Address &theirs)
{
    Address merged = theirs;
    if (mine.shared != original.shared)
        merged.shared = mine.shared;
    if (mine.verifiedAt.isValid() != original.verifiedAt.isValid() &&
        mine.verifiedAt.isValid() != theirs.verifiedAt.isValid())
        merged.verifiedAt = mine.verifiedAt;
    return merged;
}

/// The same address added at two desks: who says that several people use it is believed.
Address withBothMarks(const Address &mine, const Address &theirs)
{
    Address merged = theirs;
    merged.shared = mine.shared || theirs.shared;
    if (!theirs.verifiedAt.isValid())
        merged.verifiedAt = mine.verifiedAt;
    if (!theirs.deadSince.isValid())
        merged.deadSince = mine.deadSince;
    return merged;
}

/// What became of the addresses of one kind at one desk.
struct Side
{
    QList<Address> known; ///< those of the original, in its order
    QList<MaybeAddress> became;
    QList<Address> added; ///< in no place of the original
    QStringList order;    ///< the names of all places

    Side(const QList<Address> &original, const QList<Address> &now) : known(original)
    {
        became.resize(original.size());
        // What went and what came behind the same neighbour, in this order, are corrections.
        QMap<QString, QList<qsizetype>> gone;
        QString neighbour;
        for (qsizetype i = 0; i < original.size(); ++i) {
            if (const Address *same = find(now, original[i].value)) {
                became[i] = *same;
                neighbour = same->value;
            } else {
                gone[neighbour] << i;
            }
        }
        neighbour.clear();
        for (const Address &address : now) {
            if (find(original, address.value)) {
                neighbour = address.value;
                order << address.value;
            } else if (QList<qsizetype> &places = gone[neighbour]; !places.isEmpty()) {
                const qsizetype place = places.takeFirst();
                became[place] = address;
                order << original[place].value;
            } else {
                added << address;
                order << address.value;
            }
        }
    }
};

/// Those of \a order that stand in each of \a among.
QStringList common(QStringList order, std::initializer_list<const QStringList *> among)
{
    order.removeIf([&](const QString &name) {
        return std::any_of(among.begin(), among.end(),
                           [&](const QStringList *other) { return !other->contains(name); });
    });
    return order;
}

/// Names of \a from that \a into has not yet, each behind the one that it stands behind there (and behind those which
/// \a into has put there already).
void insertNew(QStringList &into, const QStringList &from)
{
    const QStringList stood = into;
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (into.contains(from[i]))
            continue;
        qsizetype at = i == 0 ? 0 : into.indexOf(from[i - 1]) + 1;
        while (at < into.size() && !from.contains(into[at]) && stood.contains(into[at]))
            ++at;
        into.insert(at, from[i]);
    }
}

class Merging
{
public:
    Merging(const Person &original, const Person &mine, const Person &theirs)
        : m_original(original), m_mine(mine), m_theirs(theirs)
    {
        m_result.merged = theirs;
    }

    template <class Get>
    void field(PersonField field, Get get)
    {
        decide({field, {}, {}}, get(m_original), get(m_mine), get(m_theirs),
               [&] { get(m_result.merged) = get(m_mine); });
    }

    void attributes()
    {
        QStringList names = m_original.attributes.keys() + m_mine.attributes.keys() + m_theirs.attributes.keys();
        names.removeDuplicates();
        names.sort();
        const auto of = [](const Person &person, const QString &name) {
            const auto it = person.attributes.constFind(name);
            return it == person.attributes.cend() ? std::nullopt : std::optional(*it);
        };
        for (const QString &name : std::as_const(names)) {
            const auto mine = of(m_mine, name);
            decide({PersonField::Attribute, name, {}}, of(m_original, name), mine, of(m_theirs, name), [&] {
                if (mine)
                    m_result.merged.attributes.insert(name, *mine);
                else
                    m_result.merged.attributes.remove(name);
            });
        }
    }

    void addresses(AddressKind kind);

    PersonMerge take()
    {
        m_result.merged = resolvedPerson(m_result, {});
        return std::move(m_result);
    }

private:
    static QVariant boxed(const QString &value) { return value; }
    static QVariant boxed(const QDate &value) { return value; }
    static QVariant boxed(Sex value) { return int(value); }
    static QVariant boxed(DistrictId value) { return value.value; }
    static QVariant boxed(const std::optional<QString> &value) { return value ? QVariant(*value) : QVariant(); }

    template <class T, class TakeMine>
    void decide(const PersonPart &part, const T &original, const T &mine, const T &theirs, TakeMine takeMine)
    {
        if (mine == theirs)
            return;
        if (mine == original)
            m_result.taken << part;
        else if (theirs == original)
            takeMine();
        else
            m_result.conflicts << PartConflict{part, boxed(original), boxed(theirs), boxed(mine)};
    }

    AddressPlace place(AddressKind kind, const QString &name, const Side &mine, const Side &theirs);

    const Person &m_original, &m_mine, &m_theirs;
    PersonMerge m_result;
};

AddressPlace Merging::place(AddressKind kind, const QString &name, const Side &mine, const Side &theirs)
{
    AddressPlace result{kind, name, {}};
    const auto known =
        std::find_if(mine.known.cbegin(), mine.known.cend(), [&](const Address &one) { return one.value == name; });
    if (known == mine.known.cend()) { // added at one desk or at both
        const Address *one = find(mine.added, name);
        const Address *other = find(theirs.added, name);
        result.address = one && other ? withBothMarks(*one, *other) : one ? *one : *other;
        if (!one)
            m_result.taken << PersonPart{PersonField::Address, name, kind};
        return result;
    }
    const auto at = known - mine.known.cbegin();
    const MaybeAddress &here = mine.became[at];
    const MaybeAddress &there = theirs.became[at];
    const PersonPart part{PersonField::Address, name, kind};
    const bool same = here && there && here->value == there->value;
    if (same && here->value == name) {
        result.address = withMarks(*known, *here, *there);
        if (!sameToPeople(*known, there) && !sameToPeople(*result.address, here))
            m_result.taken << part;
    } else if (same) {
        result.address = withBothMarks(*here, *there);
    } else if (sameToPeople(here, *known)) {
        result.address = there;
        if (!sameToPeople(there, *known))
            m_result.taken << part;
    } else if (sameToPeople(there, *known) || (!here && !there)) {
        result.address = here;
    } else {
        m_result.conflicts << PartConflict{part, valueOf(*known), valueOf(there), valueOf(here)};
        result.address = there;
    }
    return result;
}

void Merging::addresses(AddressKind kind)
{
    const QList<Address> original = ofKind(m_original, kind);
    const Side mine(original, ofKind(m_mine, kind));
    const Side theirs(original, ofKind(m_theirs, kind));
    QStringList before;
    for (const Address &address : original)
        before << address.value;
    const QStringList was = common(before, {&mine.order, &theirs.order});
    const QStringList here = common(mine.order, {&before, &theirs.order});
    const QStringList there = common(theirs.order, {&before, &mine.order});
    const bool mineLeads = here != was && there == was;
    QStringList order = mineLeads ? mine.order : theirs.order;
    insertNew(order, mineLeads ? theirs.order : mine.order);
    // Those that one desk took away and the other still has: place() decides.
    insertNew(order, before);
    for (const QString &name : std::as_const(order))
        m_result.places << place(kind, name, mine, theirs);
    if (here == was && there != was)
        m_result.taken << PersonPart{PersonField::AddressOrder, {}, kind};
    else if (here != was && there != was && here != there)
        m_result.conflicts << PartConflict{PersonPart{PersonField::AddressOrder, {}, kind}, was, there, here};
}

void put(Person &person, const PersonPart &part, const QVariant &value)
{
    switch (part.field) {
    case PersonField::FamilyName:
        person.familyName = value.toString();
        break;
    case PersonField::GivenName:
        person.givenName = value.toString();
        break;
    case PersonField::Patronymic:
        person.patronymic = value.toString();
        break;
    case PersonField::BirthDate:
        person.birthDate = value.toDate();
        break;
    case PersonField::Sex:
        person.sex = Sex(value.toInt());
        break;
    case PersonField::District:
        person.districtId = DistrictId(value.toLongLong());
        break;
    case PersonField::Language:
        person.language = value.toString();
        break;
    case PersonField::PreferredChannel:
        person.preferredChannel = value.toString();
        break;
    case PersonField::TimeZone:
        person.timeZone = value.toString();
        break;
    case PersonField::ExternalId:
        person.externalId = value.toString();
        break;
    case PersonField::Attribute:
        if (value.isValid())
            person.attributes.insert(part.name, value.toString());
        else
            person.attributes.remove(part.name);
        break;
    case PersonField::Address:
    case PersonField::AddressOrder:
        break;
    }
}

void put(QList<AddressPlace> &places, const PersonPart &part, const QVariant &value)
{
    if (part.field == PersonField::Address) {
        for (AddressPlace &place : places) {
            if (place.kind == part.kind && place.name == part.name)
                place.address = value.isValid() ? MaybeAddress(value.value<Address>()) : std::nullopt;
        }
    } else if (part.field == PersonField::AddressOrder) {
        // Those named change places among themselves; the others stay where they are.
        const QStringList order = value.toStringList();
        QList<qsizetype> where;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (places[i].kind == part.kind && order.contains(places[i].name))
                where << i;
        }
        const QList<AddressPlace> before = places;
        qsizetype next = 0;
        for (const QString &name : order) {
            for (const AddressPlace &place : before) {
                if (place.kind == part.kind && place.name == name && next < where.size())
                    places[where[next++]] = place;
            }
        }
    }
}

/// Each value once, by kind, with priorities from 1.
QList<Address> addressesOf(const QList<AddressPlace> &places)
{
    QList<Address> all;
    for (const AddressKind kind : kinds) {
        int priority = 0;
        for (const AddressPlace &place : places) {
            if (!place.address || place.address->kind != kind)
                continue;
            const auto twice = std::find_if(all.begin(), all.end(),
                                            [&](const Address &one) { return one.value == place.address->value; });
            if (twice != all.end()) {
                *twice = withBothMarks(*place.address, *twice);
                continue;
            }
            all << *place.address;
            all.last().priority = ++priority;
        }
    }
    return all;
}

QList<Address> renumbered(const QList<Address> &addresses)
{
    Person person;
    person.addresses = addresses;
    QList<AddressPlace> places;
    for (const AddressKind kind : kinds) {
        for (const Address &address : ofKind(person, kind))
            places << AddressPlace{kind, address.value, address};
    }
    return addressesOf(places);
}

} // namespace

PersonMerge mergePersons(const Person &original, const Person &mine, const Person &theirs)
{
    Merging merging(original, mine, theirs);
    merging.field(
        PersonField::FamilyName, [](auto &person) -> auto & { return person.familyName; });
    merging.field(
        PersonField::GivenName, [](auto &person) -> auto & { return person.givenName; });
    merging.field(
        PersonField::Patronymic, [](auto &person) -> auto & { return person.patronymic; });
    merging.field(
        PersonField::BirthDate, [](auto &person) -> auto & { return person.birthDate; });
    merging.field(
        PersonField::Sex, [](auto &person) -> auto & { return person.sex; });
    merging.field(
        PersonField::District, [](auto &person) -> auto & { return person.districtId; });
    merging.field(
        PersonField::Language, [](auto &person) -> auto & { return person.language; });
    merging.field(
        PersonField::PreferredChannel, [](auto &person) -> auto & { return person.preferredChannel; });
    merging.field(
        PersonField::TimeZone, [](auto &person) -> auto & { return person.timeZone; });
    merging.field(
        PersonField::ExternalId, [](auto &person) -> auto & { return person.externalId; });
    for (const AddressKind kind : kinds)
        merging.addresses(kind);
    merging.attributes();
    return merging.take();
}

Person resolvedPerson(const PersonMerge &merge, const QList<QVariant> &chosen)
{
    Person person = merge.merged;
    QList<AddressPlace> places = merge.places;
    for (qsizetype i = 0; i < std::min(chosen.size(), merge.conflicts.size()); ++i) {
        put(person, merge.conflicts[i].part, chosen[i]);
        put(places, merge.conflicts[i].part, chosen[i]);
    }
    person.addresses = addressesOf(places);
    return person;
}

bool sameAddresses(const QList<Address> &one, const QList<Address> &other)
{
    QList<Address> here = renumbered(one);
    const QList<Address> there = renumbered(other);
    for (qsizetype i = 0; i < std::min(here.size(), there.size()); ++i)
        here[i].id = there[i].id; // by value; what has none yet is as good
    return here == there;
}

bool sameStored(const Person &one, const Person &other)
{
    if (!sameAddresses(one.addresses, other.addresses))
        return false;
    Person here = one;
    here.addresses = other.addresses;
    here.districtCode = other.districtCode;
    here.districtName = other.districtName;
    here.nameKey = other.nameKey;
    here.version = other.version;
    return here == other;
}

} // namespace otklik::people
