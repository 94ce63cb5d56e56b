// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullname.h"

#include <algorithm>

#include "namewords.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

namespace {

using NameWords = QList<NameWord>;

enum class Script { Cyrillic, Arabic, Other };

Script scriptOf(const QString &text)
{
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Cyrillic)
            return Script::Cyrillic;
        if (c.script() == QChar::Script_Arabic)
            return Script::Arabic;
        if (c.isLetter())
            return Script::Other;
    }
    return Script::Other;
}

/// «А.», «A», «Ю»: a letter that stands for a name.
bool isInitial(const NameWord &given)
{
    const QString &word = given.text;
    return !word.isEmpty() && word[0].isLetter() && (word.size() == 1 || (word.size() == 2 && word[1] == u'.'));
}

/// All of it in capitals, and at least two of them.
bool isCapital(const NameWord &word)
{
    int letters = 0;
    for (const QChar c : word.text) {
        if (c.isLetter() && !c.isUpper())
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return letters > 1 && !word.text.contains(u'.');
}

/// Words; «А.П.» is two, «(Петрова)» goes with the word before it, forms of address are none.
NameWords wordsOf(const QString &text)
{
    NameWords words;
    bool inside = false;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (inside || (part.startsWith(u'(') && !words.isEmpty())) {
            if (words.isEmpty())
                words << NameWord(part);
            else
                words.last() = NameWord(words.last().text + u' ' + part);
            inside = !part.endsWith(u')');
            continue;
        }
        const NameWord word(part);
        if (isFormOfAddress(word) && parts.size() > 1)
            continue;
        if (part.size() > 2 && part[1] == u'.' && part[0].isLetter()) { // А.П., or А.П.Иванова
            for (const QString &piece : part.split(u'.', Qt::SkipEmptyParts))
                words << NameWord(piece.size() == 1 ? piece + u'.' : piece);
            continue;
        }
        words << word;
    }
    return words;
}

QString joined(const NameWords &words, qsizetype from, qsizetype count = -1)
{
    QStringList texts;
    for (const NameWord &word : words.mid(from, count))
        texts << word.text;
    return texts.join(u' ');
}

/// «Гасан оглы», «Rasim qizi», «بن علي»: one word of a name for what follows.
void joinSuffixes(NameWords &words)
{
    for (qsizetype i = 2; i < words.size(); ++i) {
        if (isPatronymicSuffix(words[i])) {
            words[i - 1] = NameWord(words[i - 1].text + u' ' + words[i].text);
            words.removeAt(i);
        }
    }
}

void splitInitials(const NameWords &words, NameSplit &split)
{
    NameWords initials;
    NameWords others;
    for (const NameWord &word : words)
        (isInitial(word) ? initials : others) << word;
    split.family = joined(others, 0);
    split.given = joined(initials, 0, 1);
    split.patronymic = joined(initials, 1);
}

/// Family, given, patronymic unless the words say otherwise.
void splitSlavic(const NameWords &words, NameSplit &split)
{
    const qsizetype count = words.size();
    const qsizetype initials = std::ranges::count_if(words, isInitial);
    if (initials > 0 && count > initials && initials <= 2 && count - initials <= 2 &&
        (isInitial(words.first()) || isInitial(words.last()))) {
        if (count - initials == 1)
            return splitInitials(words, split);
        split.sure = false; // «Иванова Анна П.»
    }
    qsizetype patronymic = -1;
    for (qsizetype i = 1; i < count; ++i) {
        if (isPatronymic(words[i])) {
            patronymic = i;
            break;
        }
    }
    if (count == 1) {
        split.family = words.first().text;
        split.sure = false;
    } else if (count == 2) {
        if (patronymic == 1 && !isGivenName(words[0]) && looksFamily(words[0])) { // «Иванова Петровна»
            split.family = words[0].text;
            split.patronymic = words[1].text;
            split.sure = false;
        } else if (patronymic == 1 && isWomansGivenName(words[0]) && !isWomansPatronymic(words[1])) {
            split.given = words[0].text; // «Анна Абрамович»
            split.family = words[1].text;
        } else if (patronymic == 1) { // «Анна Петровна»; a man's may be his family name
            split.given = words[0].text;
            split.patronymic = words[1].text;
            split.sure = isWomansPatronymic(words[1]);
        } else {
            const int first = int(looksFamily(words[0])) - int(isGivenName(words[0]));
            const int second = int(looksFamily(words[1])) - int(isGivenName(words[1]));
            const bool turned = second > first;
            split.family = words[turned ? 1 : 0].text;
            split.given = words[turned ? 0 : 1].text;
            split.sure = first != second;
        }
    } else if (patronymic > 0 && patronymic < count - 1 && (patronymic == 1 || !isPatronymic(words.last()))) {
        // «Анна Петровна Иванова», «Роман Аркадьевич Абрамович»
        split.given = joined(words, 0, patronymic);
        split.patronymic = words[patronymic].text;
        split.family = joined(words, patronymic + 1);
        split.sure &= count == 3;
    } else if (isPatronymic(words.last())) {
        split.family = joined(words, 0, count - 2);
        split.given = words[count - 2].text;
        split.patronymic = words.last().text;
        split.sure &= count == 3;
    } else {
        split.family = words[0].text;
        split.given = words[1].text;
        split.patronymic = joined(words, 2);
        split.sure = false;
    }
}

/// Given, middle, family.
void splitWestern(const NameWords &words, NameSplit &split)
{
    const qsizetype count = words.size();
    if (count == 1) {
        split.given = words.first().text;
        split.sure = false;
        return;
    }
    qsizetype family = count - 1;
    if (isFamilySuffix(words[family]) && family > 1) // Jr., III
        --family;
    for (qsizetype i = 1; i < family; ++i) {
        if (isParticle(words[i])) {
            family = i;
            break;
        }
    }
    split.given = words.first().text;
    split.patronymic = joined(words, 1, family - 1);
    split.family = joined(words, family);
    // a middle name or half of a double family name
    const NameWords middle = words.mid(1, family - 1);
    split.sure = std::ranges::all_of(middle, isInitial);
}

/// Names of several words in one: عبد الله, نور الدين, أبو بكر, آل سعود.
NameWords arabicUnits(const NameWords &words)
{
    NameWords units;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool more = i + 1 < words.size();
        if (more && isArabicFirstHalf(words[i])) {
            QString unit = words[i].text + u' ' + words[i + 1].text;
            ++i;
            // «بن عبد الله»
            if (i + 1 < words.size() && isArabicFirstHalf(words[i]))
                unit += u' ' + words[++i].text;
            units << NameWord(unit);
        } else if (!units.isEmpty() && isArabicSecondHalf(words[i])) {
            units.last() = NameWord(units.last().text + u' ' + words[i].text);
        } else {
            units << words[i];
        }
    }
    return units;
}

void splitArabic(const NameWords &words, NameSplit &split)
{
    const NameWords units = arabicUnits(words);
    const qsizetype count = units.size();
    split.given = units.first().text;
    if (count > 1)
        split.family = units.last().text;
    split.patronymic = joined(units, 1, count - 2);
    if (count < 2)
        split.patronymic.clear();
    split.sure = count > 1 && count < 6;
}

/// Sets apart what alone stands in capitals.
bool splitCapitals(const NameWords &words, NameSplit &split, NameWords &rest)
{
    const auto capitals = std::ranges::count_if(words, isCapital);
    if (capitals == 0 || capitals == words.size() ||
        std::ranges::all_of(words, [](const NameWord &word) { return isCapital(word) || isInitial(word); }))
        return false;
    const qsizetype first =
        qsizetype(std::distance(words.cbegin(), std::find_if(words.cbegin(), words.cend(), isCapital)));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isCapital(words[i]) != (i >= first && i < first + capitals))
            return false; // scattered: it means something else
    }
    if ((first > 0 && first + capitals < words.size()) || isFamilySuffix(words[first]))
        return false;
    split.family = joined(words, first, capitals);
    split.sure = split.family.size() > 2; // «JR Smith»
    rest = words.mid(0, first) + words.mid(first + capitals);
    return true;
}

} // namespace

NameSplit splitName(qint64 row, const QString &whole)
{
    NameSplit split;
    split.row = row;
    split.whole = whole.simplified();
    QString text = split.whole;
    const Script script = scriptOf(text);
    NameWords rest;
    bool familyKnown = false;
    qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        comma = text.indexOf(u'،');
    if (comma > 0 && comma < text.size() - 1) {
        const NameWords before = wordsOf(text.left(comma).simplified());
        rest = wordsOf(text.mid(comma + 1).remove(u',').simplified());
        if (rest.size() == 1 && isFamilySuffix(rest.first())) { // «Anna Smith, Jr.»
            rest = before + rest;
        } else if (!rest.isEmpty() && !before.isEmpty()) {
            familyKnown = true;
            split.family = joined(before, 0);
            split.sure = before.size() < 4 && rest.size() < 4;
        } else {
            rest = before + rest;
        }
    } else {
        rest = wordsOf(text.remove(u',').remove(u'،').simplified());
    }
    if (rest.isEmpty()) { // nothing but a form of address
        split.given = split.whole;
        split.sure = false;
        return split;
    }
    joinSuffixes(rest);
    if (!familyKnown && script != Script::Arabic && rest.size() > 1) {
        NameWords others;
        familyKnown = splitCapitals(rest, split, others);
        if (familyKnown)
            rest = others;
    }
    if (familyKnown) {
        split.given = rest.first().text;
        split.patronymic = joined(rest, 1);
        return split;
    }
    if (script == Script::Arabic)
        splitArabic(rest, split);
    else if (script == Script::Cyrillic || std::ranges::any_of(rest.mid(1), isPatronymicInLatin))
        splitSlavic(rest, split);
    else
        splitWestern(rest, split);
    return split;
}

} // namespace otklik::people
