// SPDX-License-Identifier: GPL-3.0-or-later
#include "namekeys.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace otklik {

namespace {

/// Cyrillic as it is heard, in Latin letters that the fold below reads.
const QHash<char16_t, const char *> &cyrillic()
{
    static const QHash<char16_t, const char *> table{
        {u'а', "a"}, {u'б', "b"},  {u'в', "v"}, {u'г', "g"},  {u'ґ', "g"},  {u'д', "d"},  {u'е', "e"},  {u'ё', "e"},
        {u'є', "e"}, {u'ж', "zh"}, {u'з', "z"}, {u'и', "i"},  {u'і', "i"},  {u'ї', "i"},  {u'й', "i"},  {u'к', "k"},
        {u'л', "l"}, {u'м', "m"},  {u'н', "n"}, {u'о', "o"},  {u'п', "p"},  {u'р', "r"},  {u'с', "s"},  {u'т', "t"},
        {u'у', "u"}, {u'ў', "u"},  {u'ф', "f"}, {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "sh"},
        {u'ъ', ""},  {u'ы', "i"},  {u'ь', ""},  {u'э', "e"},  {u'ю', "yu"}, {u'я', "ya"}, {u'ѣ', "e"},  {u'ѳ', "f"},
        {u'ѵ', "i"}, {u'ђ', "dj"}, {u'ј', "j"}, {u'љ', "l"},  {u'њ', "n"},  {u'ћ', "ch"}, {u'џ', "dzh"}};
    return table;
}

/// The consonants of Arabic and Persian writing; alef, waw and yeh are long vowels more often than not.
const QHash<char16_t, const char *> &arabic()
{
    static const QHash<char16_t, const char *> table{
        {0x0628, "b"}, {0x062a, "t"}, {0x062b, "t"}, {0x062c, "J"}, {0x062d, "h"}, {0x062e, "h"}, {0x062f, "d"},
        {0x0630, "d"}, {0x0631, "r"}, {0x0632, "z"}, {0x0633, "s"}, {0x0634, "S"}, {0x0635, "s"}, {0x0636, "d"},
        {0x0637, "t"}, {0x0638, "z"}, {0x063a, "h"}, {0x0641, "f"}, {0x0642, "k"}, {0x0643, "k"}, {0x06a9, "k"},
        {0x0644, "l"}, {0x0645, "m"}, {0x0646, "n"}, {0x0647, "h"}, {0x0629, "h"}, {0x067e, "p"}, {0x0686, "C"},
        {0x0698, "Z"}, {0x06af, "h"}, {0x0648, ""},  {0x064a, ""},  {0x0649, ""},  {0x06cc, ""},  {0x0627, ""},
        {0x0622, ""},  {0x0623, ""},  {0x0625, ""},  {0x0621, ""},  {0x0624, ""},  {0x0626, ""},  {0x0639, ""}};
    return table;
}

bool isArabic(char16_t c)
{
    return (c >= 0x0600 && c <= 0x06ff) || (c >= 0x0750 && c <= 0x077f) || (c >= 0xfb50 && c <= 0xfdff) ||
           (c >= 0xfe70 && c <= 0xfeff);
}

/// Latin letters whose mark changes what is heard; the others lose theirs.
QString markedLatin(char16_t c)
{
    switch (c) {
    case u'č':
    case u'ć':
    case u'ç':
        return u"ch"_s;
    case u'š':
    case u'ś':
    case u'ş':
    case u'ș':
        return u"sh"_s;
    case u'ž':
    case u'ź':
    case u'ż':
        return u"zh"_s;
    case u'ğ':
        return {};
    case u'đ':
        return u"d"_s;
    case u'ł':
        return u"l"_s;
    case u'ß':
        return u"s"_s;
    case u'ı':
        return u"i"_s;
    default:
        return QString(QChar(c));
    }
}

QString romanised(const QString &text)
{
    // One a thread: a transliterator holds state while it works.
    thread_local const std::unique_ptr<icu::Transliterator> latin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    if (!latin)
        return {};
    icu::UnicodeString written(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    latin->transliterate(written);
    return QString(reinterpret_cast<const QChar *>(written.getBuffer()), written.length());
}

/// Words in small Latin letters (capitals: sounds already named), and whether vowels were written.
QStringList latinWords(const QString &name, bool &voiced)
{
    const QString folded = name.toCaseFolded().normalized(QString::NormalizationForm_KC);
    QStringList words;
    QString word;
    bool foreign = false;
    bool consonantal = false;
    const auto end = [&] {
        if (foreign)
            word = romanised(word);
        if (!word.isEmpty())
            words << word;
        word.clear();
        foreign = false;
    };
    for (const QChar letter : folded) {
        const char16_t c = letter.unicode();
        if (const auto found = cyrillic().constFind(c); found != cyrillic().cend()) {
            word += QLatin1String(*found);
        } else if (c == u'\'' || c == u'`' || c == 0x00b4 || (c >= 0x02b9 && c <= 0x02bf) ||
                   (c >= 0x2018 && c <= 0x201b) || c == 0x2032 || c == 0x0640 || letter.isMark()) {
            continue;
        } else if (isArabic(c)) {
            const auto sound = arabic().constFind(c);
            consonantal = true;
            if (word.isEmpty() && (c == 0x0648 || c == 0x064a || c == 0x06cc))
                word += c == 0x0648 ? u'v' : u'y'; // at the beginning of a word they are consonants
            else if (sound != arabic().cend())
                word += QLatin1String(*sound);
            if (word.isEmpty())
                word += u'\''; // an alef at the beginning: what follows is no longer the beginning
        } else if (c < 0x0250 && letter.isLetter()) {
            const QString marked = markedLatin(c);
            if (marked.size() == 1 && marked[0].unicode() > 0x7f)
                word += marked.normalized(QString::NormalizationForm_D).at(0);
            else
                word += marked;
        } else if (letter.isLetter() || letter.isSurrogate()) {
            foreign = true;
            word += letter;
        } else {
            end();
        }
    }
    end();
    voiced = !consonantal;
    return words;
}

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

/// The article: ال, al-, el-, Al.
void dropArticle(QStringList &words)
{
    if (words.size() > 1 && (words[0] == "al"_L1 || words[0] == "el"_L1))
        words.removeFirst();
    else if (words[0].startsWith(u"'l"_s) && words[0].size() > 4)
        words[0].remove(0, 2);
}

struct Spelling
{
    const char *letters;
    const char *sound;
};
/// Longest first. Vowels stay as they are; y and j are looked at afterwards.
const Spelling spellings[] = {
    {"schtsch", "S"}, {"shtsh", "S"}, {"shch", "S"}, {"stch", "S"}, {"szcz", "S"}, {"tsch", "C"}, {"tch", "C"},
    {"dzh", "J"},     {"sch", "S"},   {"dj", "J"},   {"sh", "S"},   {"sz", "S"},   {"ch", "C"},   {"cz", "C"},
    {"zh", "Z"},      {"kh", "h"},    {"gh", "h"},   {"ph", "f"},   {"th", "t"},   {"ts", "c"},   {"tz", "c"},
    {"ck", "k"},      {"qu", "kv"},   {"g", "h"},    {"q", "k"},    {"w", "v"},    {"x", "ks"}};

QString sounds(const QString &word)
{
    QString heard;
    for (qsizetype i = 0; i < word.size();) {
        const auto found = std::find_if(std::begin(spellings), std::end(spellings), [&](const Spelling &spelling) {
            return QStringView(word).mid(i).startsWith(QLatin1String(spelling.letters));
        });
        if (found != std::end(spellings)) {
            heard += QLatin1String(found->sound);
            i += qsizetype(qstrlen(found->letters));
            continue;
        }
        const QChar c = word[i++];
        if (c == u'c')
            heard += i < word.size() && (word[i] == u'e' || word[i] == u'i' || word[i] == u'y') ? u'c' : u'k';
        else if (c.unicode() <= 0x7f && c.isLetter())
            heard += c;
    }
    return heard;
}

/// Юлия, Yulia, Iuliia and Julia begin alike; Елена, Yelena and Jelena with their vowel.
void foldBeginning(QString &heard)
{
    if (heard.size() < 2)
        return;
    const QChar first = heard[0];
    const QChar second = heard[1];
    if ((first == u'y' || first == u'j' || first == u'i') && isVowel(second) && second != u'y') {
        if (second == u'e')
            heard.remove(0, 1);
        else if (second != u'i')
            heard[0] = u'J';
        else
            heard.remove(0, 1);
    } else if (first == u'y' && !isVowel(second)) {
        heard[0] = heard.size() > 3 && second != u'n' ? u'i' : u'J'; // يوسف: written without its vowel
    }
}

} // namespace

NameSound nameSound(const QString &name)
{
    NameSound sound;
    QStringList words = latinWords(name, sound.voiced);
    if (words.isEmpty())
        return sound;
    dropArticle(words);
    const QString joined = words.join(QString());
    const bool silentStart = joined.startsWith(u'\'');
    QString heard = sounds(joined);
    if (!sound.voiced && !silentStart && heard.startsWith(u'y'))
        heard[0] = u'J';
    else
        foldBeginning(heard);
    QString once;
    for (qsizetype i = 0; i < heard.size(); ++i) {
        QChar c = heard[i];
        if (c == u'y' || c == u'j')
            c = u'i';
        if (c == u'J' && i > 0) // in the middle Hadji, Haji and Хаджи agree on nothing
            c = u'i';
        if (once.isEmpty() || once.back() != c)
            once += c;
    }
    if (once.size() > 3 && once.endsWith("of"_L1)) // Romanoff, Romanow
        once.back() = u'v';
    if (once.size() > 2 && once.endsWith(u'h'))
        once.chop(1);
    for (const QChar c : std::as_const(once)) {
        if (!isVowel(c) && (sound.skeleton.isEmpty() || sound.skeleton.back() != c))
            sound.skeleton += c;
    }
    sound.heard = once;
    if (sound.skeleton.isEmpty()) // Ия, Ия, Aia: vowels are all it has
        sound.skeleton = once;
    return sound;
}

/// Letters to change, add, leave out or swap (optimal string alignment), at most \a most + 1; a different first letter
/// counts twice: Игорь is not Егор.
static int distance(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto columns = size_t(other.size()) + 1;
    std::vector<int> before(columns), last(columns), now(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        now[0] = int(i);
        for (size_t j = 1; j < columns; ++j) {
            const QChar a = one[i - 1];
            const QChar b = other[qsizetype(j) - 1];
            const int change = a == b ? 0 : i == 1 && j == 1 ? 2 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a == other[qsizetype(j) - 2] && one[i - 2] == b)
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[columns - 1];
}

NameLikeness likeness(const NameSound &one, const NameSound &other)
{
    if (one.heard.isEmpty() || other.heard.isEmpty())
        return one.skeleton.isEmpty() || other.skeleton.isEmpty() ? NameLikeness::Unknown : NameLikeness::Different;
    if (one.heard == other.heard)
        return NameLikeness::Same;
    if (!one.voiced || !other.voiced) // the vowels of one of them are not written
        return one.skeleton == other.skeleton ? NameLikeness::Same : NameLikeness::Different;
    const auto [shorter, longer] = std::minmax({one.heard.size(), other.heard.size()});
    if (shorter == 1)
        return one.heard[0] == other.heard[0] ? NameLikeness::Initial : NameLikeness::Different;
    const int apart = distance(one.heard, other.heard, 2);
    if (one.skeleton == other.skeleton && apart <= (longer >= 6 ? 2 : longer >= 4 ? 1 : 0))
        return NameLikeness::Same;
    return apart <= (longer >= 8 ? 2 : longer >= 5 ? 1 : 0) ? NameLikeness::Alike : NameLikeness::Different;
}

qint64 stableHash(QByteArrayView bytes)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : bytes) {
        hash ^= quint8(byte);
        hash *= 0x100000001b3ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return hash == 0 ? 1 : qint64(hash);
}

} // namespace otklik
