// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik {

/// The key by which names are stored and looked up on both engines, so that what people type finds what they mean:
/// NFKC, case folded; ё as е; Arabic alef, ta marbuta and yeh in one form, without tatweel and vowel signs; Latin
/// without diacritics; digits European; apostrophes gone, other punctuation a blank; blanks single, none at the ends.
/// Any thread.
[[nodiscard]] QString nameKey(const QString &text);

/// The decimal digits of any script as 0–9; everything else is dropped.
[[nodiscard]] QString digitsOnly(const QString &text);

} // namespace otklik
