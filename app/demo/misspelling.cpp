// SPDX-License-Identifier: GPL-3.0-or-later
#include "misspelling.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

QString misspelt(const QString &word, DemoRandom &random)
{
    if (word.size() < 4)
        return word;
    QString wrong = word;
    const int place = 1 + random.below(int(word.size()) - 2); // the first letter is seldom wrong
    switch (random.weighted({50, 30, 20})) {
    case 0:
        std::swap(wrong[place], wrong[place + (place + 1 < word.size() ? 1 : -1)]);
        break;
    case 1:
        wrong.remove(place, 1);
        break;
    default:
        wrong.insert(place, word.at(place));
        break;
    }
    return wrong;
}

QString transliterated(const QString &word)
{
    static const QHash<QChar, QString> letters = [] {
        QHash<QChar, QString> map;
        const QString plain = u"абвгдезийклмнопрстуфыэіґєїь"_s;
        const QStringList latin{u"a"_s, u"b"_s, u"v"_s, u"g"_s, u"d"_s, u"e"_s, u"z"_s,  u"i"_s,  u"y"_s,
                                u"k"_s, u"l"_s, u"m"_s, u"n"_s, u"o"_s, u"p"_s, u"r"_s,  u"s"_s,  u"t"_s,
                                u"u"_s, u"f"_s, u"y"_s, u"e"_s, u"i"_s, u"g"_s, u"ye"_s, u"yi"_s, u""_s};
        for (qsizetype i = 0; i < plain.size(); ++i)
            map.insert(plain.at(i), latin.at(i));
        map.insert(u'ё', u"e"_s);
        map.insert(u'ж', u"zh"_s);
        map.insert(u'х', u"kh"_s);
        map.insert(u'ц', u"ts"_s);
        map.insert(u'ч', u"ch"_s);
        map.insert(u'ш', u"sh"_s);
        map.insert(u'щ', u"shch"_s);
        map.insert(u'ъ', u""_s);
        map.insert(u'ю', u"yu"_s);
        map.insert(u'я', u"ya"_s);
        const QString arabic = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءئؤ"_s;
        const QStringList sounds{u"a"_s,  u"b"_s, u"t"_s, u"th"_s, u"j"_s, u"h"_s, u"kh"_s, u"d"_s, u"dh"_s,
                                 u"r"_s,  u"z"_s, u"s"_s, u"sh"_s, u"s"_s, u"d"_s, u"t"_s,  u"z"_s, u"a"_s,
                                 u"gh"_s, u"f"_s, u"q"_s, u"k"_s,  u"l"_s, u"m"_s, u"n"_s,  u"h"_s, u"w"_s,
                                 u"y"_s,  u"a"_s, u"a"_s, u"a"_s,  u"i"_s, u"a"_s, u""_s,   u"y"_s, u"w"_s};
        for (qsizetype i = 0; i < arabic.size(); ++i)
            map.insert(arabic.at(i), sounds.at(i));
        return map;
    }();
    QString latin;
    for (const QChar letter : word) {
        const auto found = letters.constFind(letter.toLower());
        const QString sound = found == letters.cend() ? QString(letter.toLower()) : *found;
        latin += sound;
    }
    if (!latin.isEmpty())
        latin[0] = latin[0].toUpper();
    return latin;
}

} // namespace otklik::demo
