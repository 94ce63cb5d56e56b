// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "demorandom.h"

namespace otklik::demo {

/// A word of a name with the mistake of a hurried hand: two letters swapped, one left out or doubled.
[[nodiscard]] QString misspelt(const QString &word, DemoRandom &random);
/// Cyrillic and Arabic letters in Latin ones, as a counter without the alphabet writes them; Latin stays. Good enough
/// for duplicates on purpose, no standard.
[[nodiscard]] QString transliterated(const QString &word);

} // namespace otklik::demo
