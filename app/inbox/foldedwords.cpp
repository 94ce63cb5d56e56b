// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedwords.h"

#include <QHash>

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMark(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing: // accents, tashkeel
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // zero-width joiners, direction marks
        return true;
    default:
        return c == QChar(0x0640); // tatweel, which draws an Arabic word out
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`' || c == u'′' || c == u'‘';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

/// Letters that people (and keyboards) take for one another: the same letter to the eye, in two scripts.
struct LookAlike
{
    char16_t latin;
    char16_t cyrillic;
};
constexpr LookAlike lookAlikes[] = {{u'a', u'а'}, {u'b', u'в'}, {u'c', u'с'}, {u'e', u'е'}, {u'h', u'н'},
                                    {u'i', u'і'}, {u'j', u'ј'}, {u'k', u'к'}, {u'm', u'м'}, {u'o', u'о'},
                                    {u'p', u'р'}, {u's', u'ѕ'}, {u't', u'т'}, {u'x', u'х'}, {u'y', u'у'}};

QString inOneScript(const QString &word, QChar::Script script)
{
    QString result = word;
    for (QChar &c : result) {
        if (c.script() == script || (c.script() != QChar::Script_Latin && c.script() != QChar::Script_Cyrillic))
            continue;
        const auto *const same = std::find_if(std::begin(lookAlikes), std::end(lookAlikes), [&](const LookAlike &pair) {
            return c == QChar(script == QChar::Script_Latin ? pair.cyrillic : pair.latin);
        });
        if (same == std::end(lookAlikes))
            return {};
        c = script == QChar::Script_Latin ? same->latin : same->cyrillic;
    }
    return result;
}

QStringList looksOf(const QString &plain)
{
    QStringList looks{plain};
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Cyrillic})
        if (const QString whole = inOneScript(plain, script); !whole.isEmpty() && whole != plain)
            looks << whole;
    return looks;
}

QString drawnIn(const QString &word)
{
    QString result;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i + 1;
        while (end < word.size() && word[end] == word[i])
            ++end;
        result += end - i >= 3 ? QString(word[i]) : word.mid(i, end - i);
        i = end;
    }
    return result;
}

} // namespace

QString folded(const QString &word)
{
    QString result;
    // Compatibility forms first: full-width letters, Arabic presentation forms, ligatures.
    const QString apart = word.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (isMark(c) || isApostrophe(c) || isHyphen(c))
            continue;
        switch (c.unicode()) {
        case 0x0671: // alef with wasla; the other alefs come apart into alef and a mark
            result += QChar(0x0627);
            break;
        case 0x0649: // alef maksura is often typed for yeh
        case 0x06CC: // the Persian one
            result += QChar(0x064A);
            break;
        case 0x0629: // teh marbuta is often typed as heh
            result += QChar(0x0647);
            break;
        case 0x00DF:
            result += "ss"_L1;
            break;
        case 0x0131:
            result += u'i';
            break;
        default:
            result += c;
        }
    }
    return result;
}

QList<FoldedWord> foldedWords(const QString &text)
{
    QStringList written;
    QString word;
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        const bool inside = !word.isEmpty() && i + 1 < composed.size() && composed[i + 1].isLetter();
        if (c.isLetterOrNumber() || (isMark(c) && !word.isEmpty())) {
            word += c;
        } else if (!isMark(c) && !((isApostrophe(c) || isHyphen(c)) && inside && word.back().isLetter())) {
            if (!word.isEmpty())
                written << std::exchange(word, {});
        } else if (!isMark(c)) {
            word += c;
        }
    }
    if (!word.isEmpty())
        written << word;

    QList<FoldedWord> words;
    const auto isLetter = [](const QString &one) { return folded(one).size() == 1 && folded(one).at(0).isLetter(); };
    if (written.size() >= 4 && std::all_of(written.begin(), written.end(), isLetter))
        written = {written.join(QString())};
    for (const QString &one : std::as_const(written)) {
        const QString plain = drawnIn(folded(one));
        if (!plain.isEmpty())
            words << FoldedWord{one.toLower(), looksOf(plain)};
    }
    return words;
}

} // namespace otklik::inbox
