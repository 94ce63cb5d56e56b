// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>

#include "ids.h"
#include "result.h"

namespace otklik::people {

enum class Sex { Unknown, Female, Male };
/// "", "female", "male": as stored and as rules name it.
[[nodiscard]] QString code(Sex sex);
[[nodiscard]] Sex sexFromCode(const QString &code);

enum class AddressKind { Mobile, Landline, Email };
/// "mobile", "landline", "email".
[[nodiscard]] QString code(AddressKind kind);
[[nodiscard]] AddressKind addressKindFromCode(const QString &code);

/// One way to reach a person. Phones are E.164 ("+79161234567"), e-mail addresses as EmailAddress normalises them.
struct Address
{
    AddressId id;
    AddressKind kind = AddressKind::Mobile;
    QString value;
    int priority = 1;     ///< 1 comes first; unique among the addresses of one kind of a person
    QDateTime verifiedAt; ///< UTC; invalid: never verified
    bool shared = false;  ///< several people use it: no private matters, no one-to-one answers
    QString timeZone;     ///< IANA, where the number itself tells it; empty otherwise
    QDateTime deadSince;  ///< UTC; invalid: alive
    [[nodiscard]] bool isDead() const { return deadSince.isValid(); }
    bool operator==(const Address &) const = default;
};

/// A citizen or patient. Any of the names may be missing; a single name is a name too.
struct Person
{
    PersonId id;
    SiteId siteId = defaultSite;
    QString externalId; ///< the key of the system the person came from; empty: none
    QString familyName;
    QString givenName;
    QString patronymic;
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString language; ///< ISO 639-1; empty: the organisation's
    QString timeZone; ///< IANA; empty: the address's, then the organisation's
    DistrictId districtId;
    QString districtCode;     ///< read only, for display
    QString districtName;     ///< read only, for display
    QString preferredChannel; ///< "", sms, voice, email, viber, none
    QList<Address> addresses; ///< by kind (mobile, landline, e-mail), then priority
    QMap<QString, QString> attributes;
    QString nameKey; ///< read only: what lists are ordered by
    int version = 1;
    bool operator==(const Person &) const = default;

    /// The living address of the first priority of a kind, or nullptr.
    [[nodiscard]] const Address *reachableBy(AddressKind kind) const;
    /// Full years on \a today; -1 where the birth date is not known.
    [[nodiscard]] int ageOn(const QDate &today) const;
};

/// «Иванова Мария Петровна» in Russian and Ukrainian, «Maria Ivanova» elsewhere; what is missing is left out.
/// Without any name: the external id, and without that «No name».
[[nodiscard]] QString displayName(const Person &person, const QLocale &locale = {});
[[nodiscard]] QString displayName(const QString &family, const QString &given, const QString &patronymic,
                                  const QLocale &locale = {});

/// Search keys as stored in name_key («family given patronymic») and given_key («given family patronymic»), by
/// nameKey().
[[nodiscard]] QString familyFirstKey(const QString &family, const QString &given, const QString &patronymic);
[[nodiscard]] QString givenFirstKey(const QString &family, const QString &given, const QString &patronymic);

/// An address as it is stored: a phone in E.164, an e-mail wholly in lower case (RFC 5321 §2.4 discourages telling
/// mailboxes apart by case). A number that is plainly fixed or plainly mobile becomes that kind, whatever was asked
/// for. \a region is for phones without a country code. Errors: phone.invalid, email.invalid. Any thread.
[[nodiscard]] Result<Address> addressFromText(AddressKind kind, const QString &raw, const QString &region);

/// The value backwards, for a search by the last digits; empty for e-mail.
[[nodiscard]] QString reversedValue(AddressKind kind, const QString &value);

} // namespace otklik::people

Q_DECLARE_METATYPE(otklik::people::Person)
