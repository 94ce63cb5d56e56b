// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace otklik {

/// How a name sounds, whatever script it was written in.
///
/// Cyrillic (Russian, Ukrainian, Belarusian and the letters of before 1918) and Arabic are read by tables of our own,
/// because a romanisation for the eye (ISO 9, BGN) does not say which letters clerks mix up; everything else goes
/// through ICU's «Any-Latin; Latin-ASCII» (CLDR transforms). The Latin letters that come out are folded by the rules
/// below. They follow, cut down to what three languages share:
///  * ICAO Doc 9303-3 §6 B (Cyrillic of passports: щ = shch, х = kh, ц = ts, ю = iu, ь and ъ fall away), KMU 55/2010
///    (Ukrainian: г = h, ґ = g, и = y, й and ї = i), the older French and German passport spellings (sch, tsch, w,
///    off);
///  * Metaphone (Lawrence Philips, 1990): ph = f, ck = k, qu = kv, doubled letters once, a final h is silent;
///  * ALA-LC and ISO 233 for Arabic: vowels stand rarely in the writing, so that a name is known by its consonants.
/// Folded together: double letters; ё and е; и, і, ї, й, ы, y, j; soft and hard signs; г, ґ, х, g, h, kh, gh (Ольга is
/// Olga and Olha); ш, щ, sh, sch, shch, sz; w and v, a final ff; the article al- of Arabic; blanks and hyphens.
struct NameSound
{
    /// What is heard, with vowels, in lower case ASCII: «Serbakov» for Щербаков; Arabic without its unwritten vowels.
    QString heard;
    /// The consonants alone, and whether the name begins with й, j or y before a vowel: what names are grouped by.
    /// A capital stands for a sound of several letters: S sh, C ch, Z zh, J j.
    QString skeleton;
    bool voiced = true; ///< false: written without vowels, only the skeleton counts
    bool operator==(const NameSound &) const = default;
};

/// Pure, any thread. Takes about 2 µs a word, 10 where ICU is needed. Empty for a text without letters.
[[nodiscard]] NameSound nameSound(const QString &name);

/// How near two names are to each other.
enum class NameLikeness {
    Unknown,   ///< one of them is missing
    Different, ///< not the same name
    Initial,   ///< one is the first letter of the other
    Alike,     ///< one or two letters apart: a slip of the hand
    Same       ///< the same name, in whatever spelling or script
};
[[nodiscard]] NameLikeness likeness(const NameSound &one, const NameSound &other);

/// 64 bits of a text that stay the same on every machine and in every version (FNV-1a with a final mix), never 0.
[[nodiscard]] qint64 stableHash(QByteArrayView bytes);

} // namespace otklik
