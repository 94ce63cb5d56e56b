// SPDX-License-Identifier: GPL-3.0-or-later
#include "similarwords.h"

#include <algorithm>
#include <array>
#include <vector>

#include "namekeys.h"
#include "nametext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

Distance distanceOf(const QString &typed, const QString &word)
{
    const qsizetype m = typed.size();
    const qsizetype n = word.size();
    std::vector<int> before(size_t(n) + 1); // the row before the last
    std::vector<int> last(size_t(n) + 1);
    std::vector<int> row(size_t(n) + 1);
    for (qsizetype j = 0; j <= n; ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= m; ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= n; ++j) {
            const auto at = size_t(j);
            const int wrong = typed[i - 1] == word[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + wrong});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    Distance distance{last[size_t(n)], last[size_t(n)], int(n)};
    for (qsizetype j = 0; j < n; ++j) {
        if (last[size_t(j)] < distance.whole && last[size_t(j)] <= distance.beginning) {
            distance.beginning = last[size_t(j)];
            distance.length = int(j);
        }
    }
    return distance;
}

int forgiven(qsizetype letters)
{
    return letters <= 3 ? 0 : letters <= 6 ? 1 : 2;
}

QStringList otherLayouts(const QString &word)
{
    // Row by row, left to right, as the standards of the layouts have them.
    static const QString latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`"_s;
    static const std::array<QString, 2> cyrillic{u"йцукенгшщзхъфывапролджэячсмитьбюё"_s,
                                                 u"йцукенгшщзхїфівапролджєячсмитьбю'"_s};
    QStringList meant;
    const auto struck = [&word](const QString &from, const QString &to) {
        QString other;
        for (const QChar c : word) {
            const qsizetype at = from.indexOf(c);
            if (at < 0)
                return QString();
            other += to[at];
        }
        return nameKey(other);
    };
    for (const QString &letters : cyrillic) {
        for (const QString &other : {struck(latin, letters), struck(letters, latin)}) {
            if (!other.isEmpty() && other != word && !other.contains(u' ') && !meant.contains(other))
                meant << other;
        }
    }
    return meant;
}

QStringList closestWords(const QString &typed, const QStringList &words, int limit)
{
    struct Close
    {
        int changes;
        bool beginning;
        QString text;
    };
    const int most = forgiven(typed.size());
    std::vector<Close> close;
    for (const QString &word : words) {
        const Distance distance = distanceOf(typed, word);
        if (distance.beginning > most || distance.whole == 0)
            continue;
        const bool beginning = distance.beginning < distance.whole;
        close.push_back({distance.beginning, beginning, beginning ? word.left(distance.length) : word});
    }
    std::stable_sort(close.begin(), close.end(), [](const Close &one, const Close &other) {
        return std::pair(one.changes, one.beginning) < std::pair(other.changes, other.beginning);
    });
    QStringList texts;
    for (const Close &one : close) {
        if (texts.size() < limit && !texts.contains(one.text))
            texts << one.text;
    }
    return texts;
}

QString lettersHeardAs(QChar letter)
{
    // Letters on one line are mixed up in the spellings of passports and clerks; a letter may stand on several.
    static const QStringList alike{u"aаяэاع"_s,  u"bбب"_s,         u"vwвбу"_s,     u"ghkxгґхحهغخ"_s, u"dдدذض"_s,
                                   u"eеєэяії"_s, u"yijийіїюяєы"_s, u"zжзزظ"_s,     u"jgждج"_s,       u"kqckхчцقك"_s,
                                   u"lлل"_s,     u"mмم"_s,         u"nнن"_s,       u"oоуاع"_s,       u"pfпфف"_s,
                                   u"rрر"_s,     u"scшщсцчسصش"_s,  u"tthтцчتطث"_s, u"uуюوع"_s,       u"kкقك"_s,
                                   u"cкцчс"_s,   u"fфف"_s,         u"wуوв"_s};
    QString letters;
    for (const QString &line : alike) {
        if (!line.contains(letter))
            continue;
        for (const QChar other : line) {
            if (other.script() != letter.script() && !letters.contains(other))
                letters += other;
        }
    }
    return letters;
}

QStringList soundingWords(const QString &typed, const QStringList &words, int limit)
{
    const NameSound wanted = nameSound(typed);
    QStringList same;
    QStringList begun;
    for (const QString &word : words) {
        if (word == typed)
            continue;
        const NameSound sound = nameSound(word);
        if (likeness(wanted, sound) == NameLikeness::Same) // Ivanov and Ivanova too
            sound.heard == wanted.heard ? same.prepend(word) : same.append(word);
        else if (wanted.voiced && sound.voiced && wanted.heard.size() >= 4 && sound.heard.startsWith(wanted.heard))
            begun << word;
    }
    same += begun;
    if (same.size() > limit)
        same.resize(limit);
    return same;
}

} // namespace otklik::people
