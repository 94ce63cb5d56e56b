// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "namekeys.h"
#include "person.h"

namespace otklik::people {

/// A person as the search for duplicates sees them.
struct DuplicateSide
{
    PersonId id;
    SiteId siteId;
    NameSound family;
    NameSound given;
    NameSound patronymic;
    QString writtenName; ///< familyFirstKey(): whether two names are only spelled differently
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString externalId;
    QStringList phones; ///< E.164, with the landlines
    QStringList emails;
    int version = 0; ///< of the person
};

[[nodiscard]] DuplicateSide duplicateSide(const Person &person);

/// What speaks for two records being one person, and what against it. Each has a weight (weightOf()).
///
/// The weights are points of evidence in the manner of Fellegi and Sunter (1969): agreement of a field that rarely
/// agrees by chance weighs much, disagreement of a field that is rarely wrong weighs much against. They were set by
/// hand for a city of three million, where 100 people share a birthday, 1,200 an everyday family and given name, and
/// every third number is a household's:
///  * whole name and birth date (70) are enough; whole name and phone (65) just so; a family that shares a phone never;
///  * a slip in the name with the birth date (65) just so, a slip in the date (57) needs one thing more: patronymic,
///    phone or e-mail;
///  * numbers given by an office (external id) differ between offices, so that they weigh little, but against;
///  * twins agree in all but the given name, father and son in all but the birth date: both stay below.
enum class DuplicateReason {
    NameSame,         ///< family and given name, spelled alike
    NameSounds,       ///< the same in another spelling or script
    NameTransposed,   ///< the family name stands where the given name belongs
    NameSlip,         ///< one of the two is a letter or two off, or an initial
    FamilyOther,      ///< given name and patronymic agree, the family name does not
    FamilyOtherWoman, ///< the same of a woman, who may have married
    GivenOther,       ///< the family name agrees, the given name does not
    NameOther,        ///< neither agrees
    NamePart,         ///< one of them is missing, the other agrees
    PatronymicSame,
    PatronymicOther,
    BirthSame,
    BirthSwapped,  ///< day and month changed places
    BirthDigit,    ///< one digit is another, or two neighbours changed places
    BirthYearOnly, ///< one is the 1st of January of the same year: all that was known
    BirthOther,
    PhoneSame,
    EmailSame,
    ExternalIdOther,
    SexOther
};
inline constexpr int duplicateReasonCount = int(DuplicateReason::SexOther) + 1;

[[nodiscard]] int weightOf(DuplicateReason reason);
/// "name_same": as stored in duplicate_pair.reasons and written by otklikctl.
[[nodiscard]] QString code(DuplicateReason reason);
[[nodiscard]] std::optional<DuplicateReason> duplicateReasonFromCode(const QString &code);
/// For people: «the birth date is the same but for one digit».
[[nodiscard]] QString sentence(DuplicateReason reason);

/// From here on two records are shown as one person perhaps.
inline constexpr int duplicateThreshold = 65;
/// While somebody types, a little sooner: what is missing may just not have been typed yet.
inline constexpr int typingThreshold = 55;

struct DuplicateVerdict
{
    int score = 0;
    QList<DuplicateReason> reasons; ///< in the order of the enumeration
    [[nodiscard]] bool isCandidate() const { return score >= duplicateThreshold; }
    bool operator==(const DuplicateVerdict &) const = default;
};
/// Pure and symmetrical.
[[nodiscard]] DuplicateVerdict compare(const DuplicateSide &one, const DuplicateSide &other);

/// "name_same birth_same": as stored.
[[nodiscard]] QString reasonsText(const QList<DuplicateReason> &reasons);
[[nodiscard]] QList<DuplicateReason> reasonsFromText(const QString &text);

/// What groups a person with those whom they are compared with: hashes, each once. Phones and e-mail alone are looked
/// up among the addresses themselves.
///  * both names in either order with month and day, with year and month, with year and day: all but one part of the
///    birth date agree (a digit off, year unknown);
///  * family name with the birth date, day and month in either order (given name misspelled, dates swapped);
///  * given name and patronymic with the same (another family name);
///  * both names with each phone and e-mail: what is left of a phone that very many share.
/// A change here needs another duplicateKeysVersion.
[[nodiscard]] QList<qint64> duplicateKeys(const DuplicateSide &side);
inline constexpr int duplicateKeysVersion = 1;

} // namespace otklik::people
