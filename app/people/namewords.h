// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What words of a full name tell by themselves, for splitName(). Pure functions, any thread.
namespace otklik::people {

/// A word of a name, and the key by which it is known: made once, asked often.
struct NameWord
{
    explicit NameWord(QString word);
    QString text;
    QString key; ///< nameKey()
};

/// Mr, Dr., г-жа, гр., пан, السيد.
[[nodiscard]] bool isFormOfAddress(const NameWord &word);
/// By its ending, Cyrillic or Latin: -ович, -евна, -ич of the old names, -йович, -івна; with оглы or кызы behind it.
[[nodiscard]] bool isPatronymic(const NameWord &word);
[[nodiscard]] bool isPatronymicInLatin(const NameWord &word);
/// -овна, -ична, -івна: no family name ends so.
[[nodiscard]] bool isWomansPatronymic(const NameWord &word);
/// оглы, кызы, улы, ogly, qizi: stands behind the father's name.
[[nodiscard]] bool isPatronymicSuffix(const NameWord &word);
/// One of the usual Russian and Ukrainian given names, whole or short.
[[nodiscard]] bool isGivenName(const NameWord &word);
/// Of them, by its last letter, a woman's.
[[nodiscard]] bool isWomansGivenName(const NameWord &word);
/// By an ending that family names have and given names do not: -ов, -ова, -ский, -енко, -чук.
[[nodiscard]] bool looksFamily(const NameWord &word);
/// van, von, de, la, bin, al: the family name begins with it.
[[nodiscard]] bool isParticle(const NameWord &word);
/// Jr., Sr., II, III.
[[nodiscard]] bool isFamilySuffix(const NameWord &word);
/// عبد, أبو, أم, بن, آل: a name together with the next word.
[[nodiscard]] bool isArabicFirstHalf(const NameWord &word);
/// الدين, الله, الإسلام: a name together with the word before.
[[nodiscard]] bool isArabicSecondHalf(const NameWord &word);

} // namespace otklik::people
