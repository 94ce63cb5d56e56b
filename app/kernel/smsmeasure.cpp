// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsmeasure.h"

#include <algorithm>
#include <array>

namespace otklik {

namespace {

// 3GPP TS 23.038 §6.2.1, the default alphabet beyond ASCII, sorted by code. ESC (1Bh) is not a character.
constexpr std::array beyondAscii{
    u'£', u'¡', u'¤', u'¥', u'§', u'¿', u'Ä', u'Å', u'Æ', u'Ç', u'É', u'Ñ', u'Ö',
    u'Ø', u'Ü', u'ß', u'à', u'ä', u'å', u'æ', u'è', u'é', u'ì', u'ñ', u'ò', u'ö',
    u'ø', u'ù', u'ü', u'Γ', u'Δ', u'Θ', u'Λ', u'Ξ', u'Π', u'Σ', u'Φ', u'Ψ', u'Ω',
};

/// Septets of a character: 1, 2 for the extension table (§6.2.1.1), 0 where neither table has it.
constexpr int septets(char16_t c)
{
    switch (c) {
    case u'\f':
    case u'^':
    case u'{':
    case u'}':
    case u'\\':
    case u'[':
    case u'~':
    case u']':
    case u'|':
    case u'€':
        return 2;
    case u'\n':
    case u'\r':
        return 1;
    case u'`':
        return 0;
    default:
        break;
    }
    if (c >= u' ' && c <= u'z')
        return 1;
    return std::ranges::find(beyondAscii, c) != beyondAscii.end() ? 1 : 0;
}

/// Septets for all of 16 bits would be a large table; Latin-1 is what nearly every text is made of.
constexpr auto latin1Septets = [] {
    std::array<quint8, 256> table{};
    for (char16_t c = 0; c < 256; ++c)
        table[c] = static_cast<quint8>(septets(c));
    return table;
}();

int septetsOf(QChar c)
{
    return c.unicode() < 256 ? latin1Septets[c.unicode()] : septets(c.unicode());
}

qsizetype firstOutside(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septetsOf(text[i]) == 0)
            return i;
    }
    return -1;
}

bool isPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

/// Takes characters one by one; one that does not fit whole begins the next part.
class Filling
{
public:
    explicit Filling(int capacity) : m_capacity(capacity) {}
    void take(int units)
    {
        if (m_used + units > m_capacity) {
            ++m_parts;
            m_used = 0;
        }
        m_used += units;
    }
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] int room() const { return m_capacity - m_used; }

private:
    int m_capacity;
    int m_used = 0;
    int m_parts = 1;
};

QString plainTypography(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'“':
        case u'”':
        case u'„':
        case u'‟':
        case u'«':
        case u'»':
        case u'″':
            plain += u'"';
            break;
        case u'‘':
        case u'’':
        case u'‚':
        case u'‛':
        case u'‹':
        case u'›':
        case u'′':
        case u'ʼ':
            plain += u'\'';
            break;
        case u'‐':
        case u'‑':
        case u'‒':
        case u'–':
        case u'—':
        case u'―':
        case u'−':
            plain += u'-';
            break;
        case u'…':
            plain += QLatin1String("...");
            break;
        case u'\t':
        case 0x00a0:
        case 0x2002:
        case 0x2003:
        case 0x2007:
        case 0x2009:
        case 0x200a:
        case 0x202f:
            plain += u' ';
            break;
        case 0x00ad:
        case 0x200b:
        case 0xfeff: // soft hyphen, zero-width blank, byte order mark: not seen anyway
            break;
        default:
            plain += c;
        }
    }
    return plain;
}

} // namespace

SmsMeasure measureSms(const QString &text)
{
    SmsMeasure measure;
    const qsizetype outside = firstOutside(text);
    const bool gsm7 = outside < 0;
    if (!gsm7) {
        measure.encoding = SmsEncoding::Ucs2;
        measure.forcedBy = text.mid(outside, isPair(text, outside) ? 2 : 1);
    }
    const auto unitsAt = [&](qsizetype i) { return gsm7 ? septetsOf(text[i]) : isPair(text, i) ? 2 : 1; };
    const auto step = [&](qsizetype i) { return !gsm7 && isPair(text, i) ? 2 : 1; };

    for (qsizetype i = 0; i < text.size(); i += step(i))
        measure.units += unitsAt(i);
    const int single = gsm7 ? 160 : 70;
    if (measure.units <= single) {
        measure.room = single - measure.units;
        return measure;
    }
    Filling filling(gsm7 ? 153 : 67);
    for (qsizetype i = 0; i < text.size(); i += step(i))
        filling.take(unitsAt(i));
    measure.parts = filling.parts();
    measure.room = filling.room();
    return measure;
}

QString smsEncodingName(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

QString suggestGsm7(const QString &text)
{
    if (firstOutside(text) < 0)
        return text;
    const QString plain = plainTypography(text);
    return firstOutside(plain) < 0 ? plain : text;
}

} // namespace otklik
