// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otklik::people {

/// The fewest changes that turn \a typed into \a word: a letter left out, one too many, one wrong, two neighbours
/// swapped (optimal string alignment; Damerau 1964, in the form in which no letter is changed twice).
struct Distance
{
    int whole = 0;     ///< to the whole word
    int beginning = 0; ///< to its closest beginning: the word is not typed to its end yet
    int length = 0;    ///< of that beginning, in UTF-16 units
};
[[nodiscard]] Distance distanceOf(const QString &typed, const QString &word);

/// How many changes a word of this length forgives: none up to three letters, one up to six, then two.
[[nodiscard]] int forgiven(qsizetype letters);

/// The same keys struck with another keyboard layout switched on: «bdfyjd» was meant as «иванов», «шмфт» as «ivan».
/// Latin (US QWERTY) against Russian and Ukrainian (ЙЦУКЕН). By nameKey(), without \a word itself.
[[nodiscard]] QStringList otherLayouts(const QString &word);

/// What of \a words is close enough to \a typed, the closest first, at most \a limit. Where only the beginning is
/// close, that beginning stands in the list instead of the word, once.
[[nodiscard]] QStringList closestWords(const QString &typed, const QStringList &words, int limit);

/// The letters of other scripts that a name may begin with which is heard as \a letter is: Latin, Cyrillic, Arabic; by
/// nameKey(). Generous: what is looked through is compared by sound afterwards.
[[nodiscard]] QString lettersHeardAs(QChar letter);

/// What of \a words sounds as \a typed does (nameSound()), or begins so, at most \a limit; the same first.
[[nodiscard]] QStringList soundingWords(const QString &typed, const QStringList &words, int limit);

} // namespace otklik::people
