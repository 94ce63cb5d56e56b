// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace otklik::inbox {

/// A word of a message: as it was written, in lower case, and the spellings by which it is looked up.
struct FoldedWord
{
    QString written; ///< "новостей", "meters": lower case, nothing else changed
    QStringList looks; ///< "новостеи": without marks; then what else it looks like, in Latin and in Cyrillic («CTAPT»)
    bool operator==(const FoldedWord &) const = default;
};

/// The words of what a person wrote. Case, punctuation, quotes, emoji, invisible letters, diacritics, Arabic vowel
/// signs and full-width letters make no difference; letters that are drawn out («СТОООП») count once; letters that
/// stand alone («S T O P», «с.т.о.п») are put together. A hyphen joins: «стоп-кран» is one word. Pure; any thread.
[[nodiscard]] QList<FoldedWord> foldedWords(const QString &text);

/// One spelling without case and marks, as foldedWords() looks words up: for word lists and names of topics.
[[nodiscard]] QString folded(const QString &word);

} // namespace otklik::inbox
