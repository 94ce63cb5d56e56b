// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicaterules.h"

#include <algorithm>

#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::people {

namespace {

struct Rule
{
    const char *code;
    int weight;
    const char *sentence;
};

/// In the order of DuplicateReason, whose comment says why so much.
constexpr Rule rules[duplicateReasonCount] = {
    {"name_same", 35, QT_TRANSLATE_NOOP("People", "the same family and given name")},
    {"name_sounds", 35, QT_TRANSLATE_NOOP("People", "the same name in another spelling")},
    {"name_transposed", 33, QT_TRANSLATE_NOOP("People", "family and given name have changed places")},
    {"name_slip", 30, QT_TRANSLATE_NOOP("People", "the names differ by a letter or two")},
    {"family_other", 10, QT_TRANSLATE_NOOP("People", "another family name")},
    {"family_other_woman", 20, QT_TRANSLATE_NOOP("People", "another family name, as after a marriage")},
    {"given_other", -25, QT_TRANSLATE_NOOP("People", "another given name")},
    {"name_other", -40, QT_TRANSLATE_NOOP("People", "another name")},
    {"name_part", 15, QT_TRANSLATE_NOOP("People", "one name is the same, the other is missing")},
    {"patronymic_same", 10, QT_TRANSLATE_NOOP("People", "the same patronymic")},
    {"patronymic_other", -20, QT_TRANSLATE_NOOP("People", "another patronymic")},
    {"birth_same", 35, QT_TRANSLATE_NOOP("People", "the same birth date")},
    {"birth_swapped", 31, QT_TRANSLATE_NOOP("People", "day and month of birth have changed places")},
    {"birth_digit", 22, QT_TRANSLATE_NOOP("People", "the birth dates differ by one digit")},
    {"birth_year_only", 12, QT_TRANSLATE_NOOP("People", "the same year of birth, the day is not known")},
    {"birth_other", -40, QT_TRANSLATE_NOOP("People", "another birth date")},
    {"phone_same", 30, QT_TRANSLATE_NOOP("People", "the same phone")},
    {"email_same", 30, QT_TRANSLATE_NOOP("People", "the same e-mail")},
    {"external_id_other", -5, QT_TRANSLATE_NOOP("People", "different external ids")},
    {"sex_other", -25, QT_TRANSLATE_NOOP("People", "different sex")},
};

bool agrees(NameLikeness likeness)
{
    return likeness == NameLikeness::Same;
}

bool near(NameLikeness likeness)
{
    return likeness == NameLikeness::Same || likeness == NameLikeness::Alike || likeness == NameLikeness::Initial;
}

std::optional<DuplicateReason> compareNames(const DuplicateSide &one, const DuplicateSide &other)
{
    const NameLikeness family = likeness(one.family, other.family);
    const NameLikeness given = likeness(one.given, other.given);
    if (agrees(family) && agrees(given)) {
        const auto same = [](const NameSound &a, const NameSound &b) { return a.heard == b.heard; };
        return same(one.family, other.family) && same(one.given, other.given) && one.writtenName == other.writtenName
                   ? DuplicateReason::NameSame
                   : DuplicateReason::NameSounds;
    }
    if (agrees(likeness(one.family, other.given)) && agrees(likeness(one.given, other.family)))
        return DuplicateReason::NameTransposed;
    if (near(family) && near(given))
        return DuplicateReason::NameSlip;
    const bool familyKnown = family != NameLikeness::Unknown;
    const bool givenKnown = given != NameLikeness::Unknown;
    if (!familyKnown && !givenKnown)
        return {};
    if (!familyKnown || !givenKnown)
        return near(familyKnown ? family : given) ? DuplicateReason::NamePart : DuplicateReason::NameOther;
    if (near(family))
        return DuplicateReason::GivenOther;
    if (!near(given))
        return DuplicateReason::NameOther;
    if (!agrees(likeness(one.patronymic, other.patronymic)))
        return DuplicateReason::NameOther;
    const bool man = one.sex == Sex::Male || other.sex == Sex::Male;
    return man ? DuplicateReason::FamilyOther : DuplicateReason::FamilyOtherWoman;
}

std::optional<DuplicateReason> compareBirth(const QDate &one, const QDate &other)
{
    if (!one.isValid() || !other.isValid())
        return {};
    if (one == other)
        return DuplicateReason::BirthSame;
    if (one.year() == other.year() && one.day() == other.month() && one.month() == other.day())
        return DuplicateReason::BirthSwapped;
    const auto unknownDay = [](const QDate &date) { return date.day() == 1 && date.month() == 1; };
    if (one.year() == other.year() && (unknownDay(one) || unknownDay(other)))
        return DuplicateReason::BirthYearOnly;
    const QString a = one.toString(u"yyyyMMdd"_s);
    const QString b = other.toString(u"yyyyMMdd"_s);
    int differing = 0;
    qsizetype last = -2;
    bool swapped = false;
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i) {
        if (a[i] == b[i])
            continue;
        swapped = differing == 1 && last == i - 1 && a[i] == b[i - 1] && a[i - 1] == b[i];
        last = i;
        ++differing;
    }
    return differing == 1 || (differing == 2 && swapped) ? DuplicateReason::BirthDigit : DuplicateReason::BirthOther;
}

bool share(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &value) { return other.contains(value); });
}

qint64 keyOf(char kind, std::initializer_list<QString> parts)
{
    QByteArray text(1, kind);
    for (const QString &part : parts) {
        text += '|';
        text += part.toUtf8();
    }
    return stableHash(text);
}

} // namespace

DuplicateSide duplicateSide(const Person &person)
{
    DuplicateSide side;
    side.id = person.id;
    side.siteId = person.siteId;
    side.family = nameSound(person.familyName);
    side.given = nameSound(person.givenName);
    side.patronymic = nameSound(person.patronymic);
    side.writtenName = familyFirstKey(person.familyName, person.givenName, {});
    side.birthDate = person.birthDate;
    side.sex = person.sex;
    side.externalId = person.externalId;
    side.version = person.version;
    for (const Address &address : person.addresses)
        (address.kind == AddressKind::Email ? side.emails : side.phones) << address.value;
    return side;
}

int weightOf(DuplicateReason reason)
{
    return rules[int(reason)].weight;
}

QString code(DuplicateReason reason)
{
    return QString::fromLatin1(rules[int(reason)].code);
}

std::optional<DuplicateReason> duplicateReasonFromCode(const QString &code)
{
    for (int i = 0; i < duplicateReasonCount; ++i) {
        if (code == QLatin1String(rules[i].code))
            return DuplicateReason(i);
    }
    return {};
}

QString sentence(DuplicateReason reason)
{
    return translate("People", rules[int(reason)].sentence);
}

DuplicateVerdict compare(const DuplicateSide &one, const DuplicateSide &other)
{
    DuplicateVerdict verdict;
    const auto say = [&verdict](std::optional<DuplicateReason> reason) {
        if (!reason)
            return;
        verdict.reasons << *reason;
        verdict.score += weightOf(*reason);
    };
    say(compareNames(one, other));
    const NameLikeness patronymic = likeness(one.patronymic, other.patronymic);
    if (agrees(patronymic))
        say(DuplicateReason::PatronymicSame);
    else if (patronymic == NameLikeness::Different)
        say(DuplicateReason::PatronymicOther);
    say(compareBirth(one.birthDate, other.birthDate));
    if (share(one.phones, other.phones))
        say(DuplicateReason::PhoneSame);
    if (share(one.emails, other.emails))
        say(DuplicateReason::EmailSame);
    if (!one.externalId.isEmpty() && !other.externalId.isEmpty() && one.externalId != other.externalId)
        say(DuplicateReason::ExternalIdOther);
    if (one.sex != Sex::Unknown && other.sex != Sex::Unknown && one.sex != other.sex)
        say(DuplicateReason::SexOther);
    return verdict;
}

QString reasonsText(const QList<DuplicateReason> &reasons)
{
    QStringList codes;
    for (const DuplicateReason reason : reasons)
        codes << code(reason);
    return codes.join(u' ');
}

QList<DuplicateReason> reasonsFromText(const QString &text)
{
    QList<DuplicateReason> reasons;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto reason = duplicateReasonFromCode(word))
            reasons << *reason;
    }
    return reasons;
}

QList<qint64> duplicateKeys(const DuplicateSide &side)
{
    QList<qint64> keys;
    const QString &family = side.family.skeleton;
    const QString &given = side.given.skeleton;
    const QString &patronymic = side.patronymic.skeleton;
    const QString names = family < given ? family + u' ' + given : given + u' ' + family;
    const bool both = !family.isEmpty() && !given.isEmpty();
    if (side.birthDate.isValid()) {
        const QString year = QString::number(side.birthDate.year());
        const QString month = QString::number(side.birthDate.month());
        const QString day = QString::number(side.birthDate.day());
        const auto [less, more] = std::minmax({side.birthDate.month(), side.birthDate.day()});
        const QString either = u"%1-%2-%3"_s.arg(year).arg(less).arg(more);
        if (both) {
            keys << keyOf('a', {names, month, day}) << keyOf('b', {names, year, month})
                 << keyOf('c', {names, year, day});
        } else if (family.isEmpty() != given.isEmpty()) {
            keys << keyOf('d', {names.trimmed(), either});
        }
        if (!family.isEmpty())
            keys << keyOf('d', {family, either});
        if (!given.isEmpty() && !patronymic.isEmpty())
            keys << keyOf('e', {given, patronymic, either});
    }
    if (both) {
        for (const QStringList &values : {side.phones, side.emails}) {
            for (const QString &value : values)
                keys << keyOf('f', {names, value});
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace otklik::people
