// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHashFunctions>

namespace otklik {

/// One telephone number in the world's numbering plan; a value. There is no Phone that is not a valid number.
class Phone
{
public:
    enum class Type {
        Unknown,
        Mobile,
        FixedLine,
        FixedLineOrMobile,
        TollFree,
        PremiumRate,
        SharedCost,
        Voip,
        PersonalNumber,
        Uan,
        Pager,
        Voicemail
    };

    /// Reads what people type: "8 916 123-45-67" with RU, "+380 (67) …", Arabic-Indic digits, brackets, an extension
    /// (dropped). `region` is the ISO 3166 code for numbers without +; empty means that only international ones are
    /// taken. Valid is what libphonenumber's IsValidNumber says. Error: phone.invalid. Any thread.
    [[nodiscard]] static Result<Phone> parse(const QString &raw, const QString &region);

    [[nodiscard]] const QString &e164() const { return m_e164; } ///< "+79161234567"
    [[nodiscard]] Type type() const { return m_type; }
    /// True where an SMS can arrive: mobile, or a plan that does not tell mobile from fixed.
    [[nodiscard]] bool canReceiveSms() const { return m_type == Type::Mobile || m_type == Type::FixedLineOrMobile; }
    /// "+7 916 123-45-67", for display only.
    [[nodiscard]] QString formatted() const;
    /// ISO 3166 code of the numbering plan, "001" for a plan of no country.
    [[nodiscard]] QString region() const;
    /// IANA id where the number's country has exactly one zone, otherwise empty (Russia, the United States).
    [[nodiscard]] QByteArray timeZoneHint() const;

    friend bool operator==(const Phone &a, const Phone &b) { return a.m_e164 == b.m_e164; }
    friend size_t qHash(const Phone &phone, size_t seed = 0) { return qHash(phone.m_e164, seed); }

private:
    Phone(QString e164, Type type) : m_e164(std::move(e164)), m_type(type) {}
    QString m_e164;
    Type m_type = Type::Unknown;
};

/// "MOBILE", "FIXED_LINE" … as `otklikctl phone check` spells them.
[[nodiscard]] QString phoneTypeName(Phone::Type type);

} // namespace otklik
