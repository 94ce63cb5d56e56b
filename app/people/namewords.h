// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What words of a full name tell by themselves, for splitName(). Pure functions, any thread.
namespace otklik::people {

/// Mr, Dr., г-жа, гр., пан, السيد.
[[nodiscard]] bool isFormOfAddress(const QString &word);
/// By its ending, Cyrillic or Latin: -ович, -евна, -ич of the old names, -йович, -івна; with оглы or кызы behind it.
[[nodiscard]] bool isPatronymic(const QString &word);
[[nodiscard]] bool isPatronymicInLatin(const QString &word);
/// -овна, -ична, -івна: no family name ends so.
[[nodiscard]] bool isWomansPatronymic(const QString &word);
/// оглы, кызы, улы, ogly, qizi: stands behind the father's name.
[[nodiscard]] bool isPatronymicSuffix(const QString &word);
/// One of the usual Russian and Ukrainian given names, whole or short.
[[nodiscard]] bool isGivenName(const QString &word);
/// Of them, by its last letter, a woman's.
[[nodiscard]] bool isWomansGivenName(const QString &word);
/// By an ending that family names have and given names do not: -ов, -ова, -ский, -енко, -чук.
[[nodiscard]] bool looksFamily(const QString &word);
/// van, von, de, la, bin, al: the family name begins with it.
[[nodiscard]] bool isParticle(const QString &word);
/// Jr., Sr., II, III.
[[nodiscard]] bool isFamilySuffix(const QString &word);
/// عبد, أبو, أم, بن, آل: a name together with the next word.
[[nodiscard]] bool isArabicFirstHalf(const QString &word);
/// الدين, الله, الإسلام: a name together with the word before.
[[nodiscard]] bool isArabicSecondHalf(const QString &word);

} // namespace otklik::people
