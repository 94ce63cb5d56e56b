// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <QCoreApplication>
#include <algorithm>

#include "emailaddress.h"
#include "nametext.h"
#include "phone.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

QString code(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return u"female"_s;
    case Sex::Male:
        return u"male"_s;
    case Sex::Unknown:
        break;
    }
    return {};
}

Sex sexFromCode(const QString &code)
{
    if (code == "female"_L1)
        return Sex::Female;
    return code == "male"_L1 ? Sex::Male : Sex::Unknown;
}

QString code(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Landline:
        return u"landline"_s;
    case AddressKind::Email:
        return u"email"_s;
    case AddressKind::Mobile:
        break;
    }
    return u"mobile"_s;
}

AddressKind addressKindFromCode(const QString &code)
{
    if (code == "landline"_L1)
        return AddressKind::Landline;
    return code == "email"_L1 ? AddressKind::Email : AddressKind::Mobile;
}

static AddressKind kindOf(Phone::Type type, AddressKind asked)
{
    switch (type) {
    case Phone::Type::Mobile:
        return AddressKind::Mobile;
    case Phone::Type::FixedLine:
    case Phone::Type::TollFree:
    case Phone::Type::PremiumRate:
    case Phone::Type::SharedCost:
    case Phone::Type::Uan:
    case Phone::Type::Voicemail:
        return AddressKind::Landline;
    default:
        return asked;
    }
}

Result<Address> addressFromText(AddressKind kind, const QString &raw, const QString &region)
{
    Address address;
    if (kind == AddressKind::Email) {
        OTKLIK_TRY(email, EmailAddress::parse(raw));
        address.kind = kind;
        address.value = email.address().toLower();
        return address;
    }
    OTKLIK_TRY(phone, Phone::parse(raw, region));
    address.kind = kindOf(phone.type(), kind);
    address.value = phone.e164();
    address.timeZone = QString::fromLatin1(phone.timeZoneHint());
    return address;
}

const Address *Person::reachableBy(AddressKind kind) const
{
    const Address *best = nullptr;
    for (const Address &address : addresses) {
        if (address.kind == kind && !address.isDead() && (!best || address.priority < best->priority))
            best = &address;
    }
    return best;
}

int Person::ageOn(const QDate &today) const
{
    if (!birthDate.isValid() || birthDate > today)
        return -1;
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(birthDate.month(), birthDate.day());
    return today.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

static QString joined(std::initializer_list<QString> parts)
{
    QStringList present;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(present),
                 [](const QString &part) { return !part.isEmpty(); });
    return present.join(u' ');
}

QString displayName(const QString &family, const QString &given, const QString &patronymic, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Russian:
    case QLocale::Ukrainian:
        return joined({family, given, patronymic});
    case QLocale::Arabic: // the own name, the father's, the family's
        return joined({given, patronymic, family});
    default:
        // A patronymic is shown where it is all that tells people apart, never dropped with nothing else left.
        return given.isEmpty() && family.isEmpty() ? patronymic : joined({given, family});
    }
}

QString displayName(const Person &person, const QLocale &locale)
{
    const QString name = displayName(person.familyName, person.givenName, person.patronymic, locale);
    if (!name.isEmpty())
        return name;
    return person.externalId.isEmpty() ? QCoreApplication::translate("People", "No name") : person.externalId;
}

QString familyFirstKey(const QString &family, const QString &given, const QString &patronymic)
{
    return nameKey(joined({family, given, patronymic}));
}

QString givenFirstKey(const QString &family, const QString &given, const QString &patronymic)
{
    return nameKey(joined({given, family, patronymic}));
}

QString reversedValue(AddressKind kind, const QString &value)
{
    if (kind == AddressKind::Email)
        return {};
    QString backwards(value);
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

} // namespace otklik::people
