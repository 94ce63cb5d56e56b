// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importreading.h"

namespace otklik::people {

/// Cuts up a full name as the language of its script writes it. Nothing is lost but forms of address (Mr, г-н, السيد).
///  * Cyrillic, and Russian and Ukrainian in Latin letters: family, given, patronymic («Иванова Анна Петровна»). The
///    endings of patronymics (-ович, -івна …; оглы and кызы behind their word) decide where they stand elsewhere («Анна
///    Петровна Иванова»), in names of two words the usual given names and the endings of family names («Анна
///    Иванова»). Initials are given name and patronymic on either side.
///  * Other Latin, and all other scripts: given, middle (into the patronymic), family («Anna Smith»); a family name
///    begins at its particle (van, de la, al-).
///  * Arabic: given name (عبد الله and نور الدين are one), the father's and grandfather's names into the patronymic,
///    family name; آل, أبو and a final بن belong to it.
///  * In every script what stands before a comma is the family name («Smith, Anna»), and so is what alone is in
///    capitals («SMITH Anna»); what stands in parentheses goes with the word before it.
/// Not sure where another reading is as good. \a row is only passed on. Pure, any thread; about 10 µs.
[[nodiscard]] NameSplit splitName(qint64 row, const QString &whole);

} // namespace otklik::people
