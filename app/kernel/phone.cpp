// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <phonenumbers/phonenumberutil.h>

namespace otklik {

namespace {

/// The library's expressions take a time that grows with the square of the text: half a minute for 70,000 letters. Its
/// own limit (kMaxInputStringLength) comes after them.
constexpr qsizetype longestText = 250;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil &plans()
{
    static const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    return util;
}

PhoneNumber numberOf(const QString &e164)
{
    PhoneNumber number;
    plans().Parse(e164.toStdString(), "ZZ", &number);
    return number;
}

Phone::Type typeOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::MOBILE:
        return Phone::Type::Mobile;
    case PhoneNumberUtil::FIXED_LINE:
        return Phone::Type::FixedLine;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return Phone::Type::FixedLineOrMobile;
    case PhoneNumberUtil::TOLL_FREE:
        return Phone::Type::TollFree;
    case PhoneNumberUtil::PREMIUM_RATE:
        return Phone::Type::PremiumRate;
    case PhoneNumberUtil::SHARED_COST:
        return Phone::Type::SharedCost;
    case PhoneNumberUtil::VOIP:
        return Phone::Type::Voip;
    case PhoneNumberUtil::PERSONAL_NUMBER:
        return Phone::Type::PersonalNumber;
    case PhoneNumberUtil::UAN:
        return Phone::Type::Uan;
    case PhoneNumberUtil::PAGER:
        return Phone::Type::Pager;
    case PhoneNumberUtil::VOICEMAIL:
        return Phone::Type::Voicemail;
    default:
        return Phone::Type::Unknown;
    }
}

QString whyNotRead(PhoneNumberUtil::ErrorType error, bool hasRegion)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return hasRegion ? QCoreApplication::translate("Kernel",
                                                       "The telephone number has a country code that does not exist.")
                         : QCoreApplication::translate("Kernel",
                                                       "The telephone number has no country code. Begin it with +, or "
                                                       "choose the country for numbers without one.");
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return QCoreApplication::translate("Kernel", "The telephone number is too short.");
    case PhoneNumberUtil::TOO_LONG_NSN:
        return QCoreApplication::translate("Kernel", "The telephone number is too long.");
    default:
        return QCoreApplication::translate("Kernel", "This is not a telephone number.");
    }
}

QString whyNotValid(const PhoneNumber &number)
{
    switch (plans().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT:
        return QCoreApplication::translate("Kernel", "The telephone number is too short for its country.");
    case PhoneNumberUtil::TOO_LONG:
        return QCoreApplication::translate("Kernel", "The telephone number is too long for its country.");
    default:
        return QCoreApplication::translate(
            "Kernel", "No such telephone number can exist in its country. Check its first digits.");
    }
}

/// Countries of one zone only. Reading the zone tables is slow, so it is done once.
QHash<QString, QByteArray> singleZones()
{
    QHash<QString, QByteArray> zones;
    std::set<std::string> regions;
    plans().GetSupportedRegions(&regions);
    for (const std::string &region : regions) {
        const QString code = QString::fromStdString(region);
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        if (territory == QLocale::AnyTerritory)
            continue;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds(territory);
        if (ids.size() == 1)
            zones.insert(code, ids.first());
    }
    return zones;
}

/// Blanks, hyphens, points and brackets mean nothing to the plans, but every expression that is tried on them takes its
/// time: a third of reading a number.
std::string withoutPunctuation(const QString &raw)
{
    std::string plain;
    plain.reserve(size_t(raw.size()));
    for (const QChar c : raw) {
        if (c >= u'0' && c <= u'9')
            plain += char(c.unicode());
        else if (c == u'+' && plain.empty())
            plain += '+';
        else if (c != u' ' && c != u'-' && c != u'(' && c != u')' && c != u'.')
            return raw.toStdString(); // letters, an extension, other digits: as it is
    }
    return plain;
}

} // namespace

Result<Phone> Phone::parse(const QString &raw, const QString &region)
{
    const bool hasRegion = !region.isEmpty();
    if (raw.size() > longestText)
        return fail(Failure::Invalid, QStringLiteral("phone.invalid"),
                    whyNotRead(PhoneNumberUtil::TOO_LONG_NSN, hasRegion));
    const std::string given = hasRegion ? region.toUpper().toStdString() : std::string("ZZ");
    PhoneNumber number;
    const auto error = plans().Parse(withoutPunctuation(raw), given, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return fail(Failure::Invalid, QStringLiteral("phone.invalid"), whyNotRead(error, hasRegion));
    // One look-up instead of two: IsValidNumber is true exactly where the type is known.
    const auto type = plans().GetNumberType(number);
    if (type == PhoneNumberUtil::UNKNOWN)
        return fail(Failure::Invalid, QStringLiteral("phone.invalid"), whyNotValid(number));
    std::string e164;
    plans().Format(number, PhoneNumberUtil::E164, &e164);
    return Phone(QString::fromStdString(e164), typeOf(type));
}

QString Phone::formatted() const
{
    std::string text;
    plans().Format(numberOf(m_e164), PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString Phone::region() const
{
    std::string code;
    plans().GetRegionCodeForNumber(numberOf(m_e164), &code);
    return QString::fromStdString(code);
}

QByteArray Phone::timeZoneHint() const
{
    static const QHash<QString, QByteArray> zones = singleZones();
    static const QSet<int> callingCodes = [] {
        QSet<int> codes;
        for (auto it = zones.cbegin(); it != zones.cend(); ++it)
            codes.insert(plans().GetCountryCodeForRegion(it.key().toStdString()));
        return codes;
    }();
    // Telling the region costs as much as reading the number; most numbers of an import can be spared it. No calling
    // code is the beginning of another.
    for (const int digits : {1, 2, 3}) {
        if (callingCodes.contains(QStringView(m_e164).mid(1, digits).toInt()))
            return zones.value(region());
    }
    return {};
}

QString phoneTypeName(Phone::Type type)
{
    switch (type) {
    case Phone::Type::Mobile:
        return QStringLiteral("MOBILE");
    case Phone::Type::FixedLine:
        return QStringLiteral("FIXED_LINE");
    case Phone::Type::FixedLineOrMobile:
        return QStringLiteral("FIXED_LINE_OR_MOBILE");
    case Phone::Type::TollFree:
        return QStringLiteral("TOLL_FREE");
    case Phone::Type::PremiumRate:
        return QStringLiteral("PREMIUM_RATE");
    case Phone::Type::SharedCost:
        return QStringLiteral("SHARED_COST");
    case Phone::Type::Voip:
        return QStringLiteral("VOIP");
    case Phone::Type::PersonalNumber:
        return QStringLiteral("PERSONAL_NUMBER");
    case Phone::Type::Uan:
        return QStringLiteral("UAN");
    case Phone::Type::Pager:
        return QStringLiteral("PAGER");
    case Phone::Type::Voicemail:
        return QStringLiteral("VOICEMAIL");
    case Phone::Type::Unknown:
        break;
    }
    return QStringLiteral("UNKNOWN");
}

} // namespace otklik
