// SPDX-License-Identifier: GPL-3.0-or-later
#include "personmergewords.h"

#include <QCoreApplication>
#include <algorithm>

#include "campaignwords.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonMergeWords)
};

QString joined(const QStringList &items)
{
    return items.join(Words::tr(", ", "between items of a list"));
}

QString numberText(const people::Address &address)
{
    return address.kind == people::AddressKind::Email ? leftToRight(address.value) : phoneText(address.value);
}

QString addressText(const people::Address &address)
{
    QStringList parts{numberText(address)};
    if (address.verifiedAt.isValid())
        parts << Words::tr("verified");
    if (address.shared)
        parts << Words::tr("shared");
    return joined(parts);
}

} // namespace

QString partWord(const people::PersonPart &part)
{
    using people::PersonField;
    switch (part.field) {
    case PersonField::FamilyName:
        return Words::tr("Family name");
    case PersonField::GivenName:
        return Words::tr("Given name");
    case PersonField::Patronymic:
        return Words::tr("Patronymic");
    case PersonField::BirthDate:
        return Words::tr("Birth date");
    case PersonField::Sex:
        return Words::tr("Sex");
    case PersonField::District:
        return Words::tr("District");
    case PersonField::Language:
        return Words::tr("Language");
    case PersonField::PreferredChannel:
        return Words::tr("Preferred channel");
    case PersonField::TimeZone:
        return Words::tr("Time zone");
    case PersonField::ExternalId:
        return Words::tr("External id");
    case PersonField::Address:
        return addressKindWord(part.kind);
    case PersonField::AddressOrder:
        return Words::tr("Which comes first: %1", "a kind of address").arg(addressKindWord(part.kind));
    case PersonField::Attribute:
        break;
    }
    return part.name;
}

QString partText(const PersonClash &clash, const people::PersonPart &part, const QVariant &value)
{
    using people::PersonField;
    switch (part.field) {
    case PersonField::BirthDate:
        return value.toDate().isValid() ? dayText(value.toDate()) : QString();
    case PersonField::Sex:
        return sexWord(people::Sex(value.toInt()));
    case PersonField::District: {
        const DistrictId id(value.toLongLong());
        const auto it = std::find_if(clash.districts.cbegin(), clash.districts.cend(),
                                     [id](const people::District &one) { return one.id == id; });
        return it == clash.districts.cend() ? QString() : it->name;
    }
    case PersonField::Language:
        return value.toString().isEmpty() ? Words::tr("As the organisation's") : languageWord(value.toString());
    case PersonField::TimeZone:
        return value.toString().isEmpty() ? Words::tr("As the organisation's") : leftToRight(value.toString());
    case PersonField::PreferredChannel:
        return channelWord(value.toString());
    case PersonField::Address:
        return value.isValid() ? addressText(value.value<people::Address>()) : QString();
    case PersonField::AddressOrder: {
        QStringList all;
        for (const QString &name : value.toStringList()) {
            for (const people::AddressPlace &place : clash.merge.places) {
                if (place.kind == part.kind && place.name == name && place.address)
                    all << numberText(*place.address);
            }
        }
        return joined(all);
    }
    case PersonField::FamilyName:
    case PersonField::GivenName:
    case PersonField::Patronymic:
    case PersonField::ExternalId:
    case PersonField::Attribute:
        break;
    }
    return value.toString();
}

QString partWords(const QList<people::PersonPart> &parts)
{
    QStringList all;
    for (const people::PersonPart &part : parts)
        all << partWord(part);
    all.removeDuplicates();
    return joined(all);
}

QString savedText(const SavedPerson &saved)
{
    if (saved.taken.isEmpty())
        return Words::tr("Saved.");
    const QString parts = partWords(saved.taken);
    return saved.changedBy.isEmpty()
               ? Words::tr("Saved. Somebody else changed this meanwhile: %1. Both changes are kept.").arg(parts)
               : Words::tr("Saved. %1 changed this meanwhile: %2. Both changes are kept.", "a person at another desk")
                     .arg(saved.changedBy, parts);
}

QString copyText(const people::Person &person, const QString &district)
{
    QStringList lines;
    const auto line = [&lines](const QString &word, const QString &text) {
        if (!text.isEmpty())
            lines << Words::tr("%1: %2", "a field and its value").arg(word, text);
    };
    using people::PersonField;
    line(partWord({PersonField::FamilyName, {}, {}}), person.familyName);
    line(partWord({PersonField::GivenName, {}, {}}), person.givenName);
    line(partWord({PersonField::Patronymic, {}, {}}), person.patronymic);
    if (person.birthDate.isValid())
        line(partWord({PersonField::BirthDate, {}, {}}), dayText(person.birthDate));
    if (person.sex != people::Sex::Unknown)
        line(partWord({PersonField::Sex, {}, {}}), sexWord(person.sex));
    if (person.districtId.isValid())
        line(partWord({PersonField::District, {}, {}}), district);
    if (!person.language.isEmpty())
        line(partWord({PersonField::Language, {}, {}}), languageWord(person.language));
    if (!person.preferredChannel.isEmpty())
        line(partWord({PersonField::PreferredChannel, {}, {}}), channelWord(person.preferredChannel));
    line(partWord({PersonField::TimeZone, {}, {}}), person.timeZone);
    line(partWord({PersonField::ExternalId, {}, {}}), person.externalId);
    for (const people::Address &address : person.addresses)
        line(addressKindWord(address.kind), address.value);
    return lines.join(u'\n');
}

} // namespace otklik::views
