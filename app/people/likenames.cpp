// SPDX-License-Identifier: GPL-3.0-or-later
#include "likenames.h"

#include <algorithm>
#include <vector>

#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// Levenshtein, V. I. (1966); with two rows of the table.
static qsizetype lettersApart(QStringView one, QStringView other)
{
    std::vector<qsizetype> above(size_t(other.size()) + 1);
    std::vector<qsizetype> row(above.size());
    for (size_t i = 0; i < above.size(); ++i)
        above[i] = qsizetype(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const size_t k = size_t(j);
            row[k + 1] = std::min({above[k + 1] + 1, row[k] + 1, above[k] + (one[i] == other[j] ? 0 : 1)});
        }
        std::swap(above, row);
    }
    return above.back();
}

bool alikeNames(const QString &one, const QString &other)
{
    const auto words = QStringView(one).split(u' ', Qt::SkipEmptyParts);
    const auto others = QStringView(other).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || others.isEmpty())
        return true;
    for (const QStringView word : words) {
        for (const QStringView against : others) {
            const qsizetype shorter = std::min(word.size(), against.size());
            const qsizetype allowed = shorter > 5 ? 2 : shorter > 3 ? 1 : 0;
            if (qAbs(word.size() - against.size()) <= allowed && lettersApart(word, against) <= allowed)
                return true;
        }
    }
    return false;
}

void keepSuspect(ImportResult &result, const ImportSuspect &suspect)
{
    result.duplicates = std::max<qint64>(0, result.duplicates) + 1;
    if (result.suspects.size() < ImportResult::errorsKept)
        result.suspects << suspect;
}

ImportError repeatedRow(qint64 line, qint64 firstLine, const QString &column)
{
    return {line, column, u"import.duplicate_row"_s,
            firstLine > 0
                ? translate("People", "This is the same person as in row %1 of the file. Put everything about a person "
                                      "into one row.")
                      .arg(firstLine)
                : translate("People",
                            "This is the same person as in an earlier row of the file. Put everything about a "
                            "person into one row.")};
}

} // namespace otklik::people
