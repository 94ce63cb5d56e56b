// SPDX-License-Identifier: GPL-3.0-or-later
#include "nametext.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace otklik {

namespace {

const icu::Normalizer2 *foldingForm()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

const icu::Normalizer2 *decomposedForm()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status);
}

/// Accents and vowel signs that stand as characters of their own after composition.
bool isDroppedMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f)                   // Latin, Greek and Cyrillic accents
           || (c >= 0x0610 && c <= 0x061a) || c == 0x0640 // Arabic honorifics, tatweel
           || (c >= 0x064b && c <= 0x065f) || c == 0x0670 // harakat, superscript alef
           || (c >= 0x06d6 && c <= 0x06dc) || (c >= 0x06df && c <= 0x06e8) || (c >= 0x06ea && c <= 0x06ed);
}

/// Мар'яна is typed with each of them.
bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'`' || (c >= 0x02b9 && c <= 0x02bf) || (c >= 0x2018 && c <= 0x201b) || c == 0x2032 ||
           c == 0x05f3 || c == 0xff07;
}

char32_t oneForm(char32_t c)
{
    switch (c) {
    case 0x0451:
        return 0x0435; // ё
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
    case 0x0672:
    case 0x0673:
        return 0x0627; // alef
    case 0x0629:
    case 0x06c0:
    case 0x06d5:
        return 0x0647; // ta marbuta as heh
    case 0x0649:
    case 0x06cc:
        return 0x064a; // alef maksura, Farsi yeh
    case 0x06a9:
        return 0x0643; // keheh as kaf
    case 0x0142:
        return U'l';
    case 0x00f8:
        return U'o';
    case 0x0111:
        return U'd';
    case 0x0131:
        return U'i';
    default:
        return c;
    }
}

/// The bare letter of a Latin one; other scripts keep theirs (й is not и).
char32_t withoutDiacritic(char32_t c)
{
    if (c < 0x00c0)
        return c;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString parts;
    static const icu::Normalizer2 *decomposed = decomposedForm();
    if (uscript_getScript(static_cast<UChar32>(c), &status) != USCRIPT_LATIN || !decomposed ||
        !decomposed->getDecomposition(static_cast<UChar32>(c), parts))
        return c;
    return static_cast<char32_t>(parts.char32At(0));
}

} // namespace

QString nameKey(const QString &text)
{
    static const icu::Normalizer2 *folding = foldingForm();
    UErrorCode status = U_ZERO_ERROR;
    // An acute accent standing alone would become a blank and a mark; people type it as an apostrophe.
    const QString typed = text.contains(QChar(0x00b4)) ? QString(text).remove(QChar(0x00b4)) : text;
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(typed.utf16()),
                                    static_cast<int32_t>(typed.size()));
    const icu::UnicodeString folded = folding ? folding->normalize(source, status) : source;

    QString key;
    key.reserve(folded.length());
    bool blankDue = false;
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(folded.char32At(i));
        if (isDroppedMark(c) || isApostrophe(c))
            continue;
        const auto code = static_cast<UChar32>(c);
        const bool letter = u_isalnum(code) || (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
        if (!letter) {
            blankDue = !key.isEmpty();
            continue;
        }
        if (blankDue) {
            key += u' ';
            blankDue = false;
        }
        const int32_t digit = u_charDigitValue(code);
        if (digit >= 0)
            key += QChar(u'0' + static_cast<char16_t>(digit));
        else
            key += QChar::fromUcs4(oneForm(withoutDiacritic(oneForm(c))));
    }
    return key;
}

QString digitsOnly(const QString &text)
{
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const int digit = text[i].digitValue(); text[i].isDigit() && digit >= 0)
            digits += QChar(u'0' + static_cast<char16_t>(digit));
    }
    return digits;
}

} // namespace otklik
