// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <optional>

#include "person.h"

namespace otklik::people {

/// What two desks can change of a person without minding each other.
enum class PersonField {
    FamilyName,
    GivenName,
    Patronymic,
    BirthDate,
    Sex,
    District,
    Language,
    PreferredChannel,
    TimeZone,
    ExternalId,
    Address,      ///< one of them with its marks
    AddressOrder, ///< of one kind
    Attribute
};

struct PersonPart
{
    PersonField field = PersonField::FamilyName;
    QString name;                           ///< the attribute's, or the value of the address as both knew it
    AddressKind kind = AddressKind::Mobile; ///< of Address and AddressOrder
    bool operator==(const PersonPart &) const = default;
};

/// One part that both changed, each in a way of their own. The values: a QString; a QDate (BirthDate), an int (Sex),
/// the number of a District as qlonglong, an Address, a QStringList (AddressOrder: the names of the places in their
/// order). Not valid: an address or an attribute that was taken away.
struct PartConflict
{
    PersonPart part;
    QVariant original;
    QVariant theirs;
    QVariant mine;
    bool operator==(const PartConflict &) const = default;
};

/// Where an address stands in the merged person; its name stays the same when the number in it is another.
struct AddressPlace
{
    AddressKind kind = AddressKind::Mobile;
    QString name; ///< the value as both knew it, or the value that was added
    std::optional<Address> address;
    bool operator==(const AddressPlace &) const = default;
};

struct PersonMerge
{
    Person merged;                 ///< of their version; in a conflict it has theirs
    QList<PersonPart> taken;       ///< what they changed and I did not
    QList<PartConflict> conflicts; ///< nothing to choose where it is empty
    QList<AddressPlace> places;    ///< of merged.addresses
};

/// Puts together what two desks made of \a original: what one of them changed is taken, what both changed in the same
/// way too. Addresses are the same by kind and value; a new one at the place of one that went is a correction of it.
/// That a number was found dead meanwhile is taken and is nobody's change. Pure: values are compared as they are, so
/// that addresses should be normalised before (addressFromText()).
[[nodiscard]] PersonMerge mergePersons(const Person &original, const Person &mine, const Person &theirs);

/// merge.merged with what was chosen for each conflict, in their order and kinds of values (an Address may be a new
/// one).
[[nodiscard]] Person resolvedPerson(const PersonMerge &merge, const QList<QVariant> &chosen);

/// In everything that PersonStore::update() stores; addresses by their order, whatever the numbers of their priorities.
[[nodiscard]] bool sameStored(const Person &one, const Person &other);
[[nodiscard]] bool sameAddresses(const QList<Address> &one, const QList<Address> &other);

} // namespace otklik::people

Q_DECLARE_METATYPE(otklik::people::Address)
