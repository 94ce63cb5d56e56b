// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik {

enum class SmsEncoding { Gsm7, Ucs2 };

/// What a text costs as SMS. 3GPP TS 23.038 §6.2.1 (alphabet and extension table), 3GPP TS 23.040 §9.2.3.24 (parts).
struct SmsMeasure
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0;    ///< septets, or UTF-16 units; without what a part leaves unused because a pair did not fit
    int parts = 1;    ///< an empty text counts as one part: a gateway would send and charge it
    int room = 160;   ///< units left in the last part
    QString forcedBy; ///< the first character that needs UCS-2; empty for GSM-7
    bool operator==(const SmsMeasure &) const = default;
};

/// One part holds 160 septets or 70 units; of several each holds 153 or 67 and they are filled one after another: an
/// escape pair or a surrogate pair is never cut, so the count can be more than total ÷ 153.
[[nodiscard]] SmsMeasure measureSms(const QString &text);

/// "GSM-7" or "UCS-2".
[[nodiscard]] QString smsEncodingName(SmsEncoding encoding);

/// The text with typographic quotes, dashes, blanks and the ellipsis made plain, where that brings it into GSM-7;
/// otherwise unchanged. Letters and signs such as № are never replaced.
[[nodiscard]] QString suggestGsm7(const QString &text);

} // namespace otklik
