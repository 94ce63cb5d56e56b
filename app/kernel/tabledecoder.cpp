// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledecoder.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

namespace otklik {

namespace {

constexpr const char *const names[]{"UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1256", "KOI8-R"};

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return static_cast<uchar>(c) >= 0x80; });
}

/// UTF-8, were it not for a character that the end of the block cuts.
bool fitsUtf8(const QByteArray &bytes, bool last)
{
    QByteArrayView view(bytes);
    for (qsizetype back = 1; !last && back <= std::min<qsizetype>(3, view.size()); ++back) {
        const auto c = static_cast<uchar>(view[view.size() - back]);
        const int length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
        if (length > back) {
            view.chop(back);
            break;
        }
        if (c < 0x80 || length > 1)
            break;
    }
    return view.isValidUtf8();
}

/// UTF-8 of each of 256 octets; length 0 where the code page has none.
struct CodePage
{
    std::array<std::array<char, 3>, 256> utf8{};
    std::array<quint8, 256> length{};
    std::array<char16_t, 256> character{};
};

CodePage codePage(const char *name)
{
    CodePage page;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    for (int octet = 0; octet < 256 && U_SUCCESS(status); ++octet) {
        const char source = static_cast<char>(octet);
        char16_t text[2]{};
        UErrorCode outcome = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(converter, text, 2, &source, 1, &outcome);
        const bool control = text[0] == 0xfffd || (octet >= 0x80 && text[0] < 0xa0);
        if (U_FAILURE(outcome) || length != 1 || control)
            continue;
        const QByteArray utf8 = QString(QChar(text[0])).toUtf8();
        page.character[static_cast<size_t>(octet)] = text[0];
        std::ranges::copy(utf8, page.utf8[static_cast<size_t>(octet)].begin());
        page.length[static_cast<size_t>(octet)] = static_cast<quint8>(utf8.size());
    }
    ucnv_close(converter);
    return page;
}

/// Letters that texts are full of, by the character that the octets mean in a code page; others are rare or a sign that
/// it is the wrong one.
bool isCommonLetter(char16_t c)
{
    static constexpr std::u16string_view common = u"оеаинтсрвлкмдпуяіюьчыОЕАИНТСРВЛКМДПУЯІاالمنيرويهبتدعةسفحكأقشخصجط";
    return common.find(c) != std::u16string_view::npos;
}

/// How much the text looks like one of these pages: common letters, and no small letter before a capital.
double likeness(const QByteArray &bytes, const CodePage &page)
{
    qint64 letters = 0;
    qint64 good = 0;
    char16_t before = 0;
    for (const char c : bytes) {
        const size_t octet = static_cast<uchar>(c);
        if (octet < 0x80) {
            before = 0;
            continue;
        }
        ++letters;
        const char16_t letter = page.character[octet];
        good += isCommonLetter(letter) ? 1 : 0;
        if (letter == 0 || !QChar(letter).isLetter() || (QChar(before).isLower() && QChar(letter).isUpper()))
            good -= 2;
        before = letter;
    }
    return letters == 0 ? 0 : double(good) / double(letters);
}

const CodePage &cyrillicPage()
{
    static const CodePage page = codePage("windows-1251");
    return page;
}

const CodePage &arabicPage()
{
    static const CodePage page = codePage("windows-1256");
    return page;
}

const CodePage &koiPage()
{
    static const CodePage page = codePage("KOI8-R");
    return page;
}

/// What uchardet takes for sure, else what looks likest.
QByteArray guessOf(const QByteArray &bytes)
{
    const double cyrillic = likeness(bytes, cyrillicPage());
    const double arabic = likeness(bytes, arabicPage());
    const double koi = likeness(bytes, koiPage());
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.constData(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector);
    const QByteArray guess = QByteArray(uchardet_get_charset(detector)).toLower();
    uchardet_delete(detector);
    const double best = std::max({cyrillic, arabic, koi});
    if (guess == "windows-1251" && cyrillic > best - 0.2)
        return "windows-1251";
    if ((guess == "windows-1256" || guess == "iso-8859-6") && arabic > best - 0.2)
        return "windows-1256";
    if (guess == "koi8-r" && koi > best - 0.2)
        return "KOI8-R";
    return best == cyrillic ? "windows-1251" : best == arabic ? "windows-1256" : "KOI8-R";
}

} // namespace

std::optional<TableDecoder> TableDecoder::forEncoding(const QString &name)
{
    TableDecoder decoder;
    if (name.isEmpty())
        return decoder;
    const auto bare = [](QString text) {
        text = text.toLower();
        for (const char *word : {"windows", "win", "cp", "-", "_", " "})
            text.remove(QLatin1String(word));
        return text;
    };
    for (const Encoding encoding : {Utf8, Utf16LE, Utf16BE, Windows1251, Windows1256, Koi8R}) {
        if (bare(name) == bare(QLatin1String(names[encoding]))) {
            decoder.m_encoding = encoding;
            return decoder;
        }
    }
    if (bare(name) == QLatin1String("utf16")) { // as Windows writes it; a byte order mark says otherwise
        decoder.m_encoding = Utf16LE;
        return decoder;
    }
    return std::nullopt;
}

QString TableDecoder::encodingName() const
{
    return QString::fromLatin1(names[m_encoding]);
}

void TableDecoder::takeByteOrderMark(QByteArray &block)
{
    const auto take = [&](const char *mark, Encoding encoding) {
        if (!block.startsWith(mark) ||
            (m_encoding != Ascii && m_encoding != encoding && !(m_encoding == Utf16LE && encoding == Utf16BE)))
            return false;
        m_encoding = encoding;
        block.remove(0, static_cast<qsizetype>(qstrlen(mark)));
        return true;
    };
    if (!take("\xef\xbb\xbf", Utf8) && !take("\xff\xfe", Utf16LE))
        take("\xfe\xff", Utf16BE);
}

bool TableDecoder::decode(QByteArray &block, bool last)
{
    if (!m_begun) {
        takeByteOrderMark(block);
        m_begun = true;
    }
    if (m_encoding == Ascii && !isAscii(block)) {
        const QByteArray guess = fitsUtf8(block, last) ? QByteArray("UTF-8") : guessOf(block);
        m_encoding = guess == "UTF-8"          ? Utf8
                     : guess == "windows-1256" ? Windows1256
                     : guess == "KOI8-R"       ? Koi8R
                                               : Windows1251;
    }
    if (m_encoding == Utf16LE || m_encoding == Utf16BE)
        return decodeUtf16(block, last);
    return passesThrough() || decodeSingleBytes(block);
}

bool TableDecoder::decodeUtf16(QByteArray &block, bool last)
{
    const QByteArray source = m_carry + block;
    QString text(source.size() / 2, Qt::Uninitialized);
    if (m_encoding == Utf16LE)
        qFromLittleEndian<char16_t>(source.constData(), text.size(), text.data());
    else
        qFromBigEndian<char16_t>(source.constData(), text.size(), text.data());
    qsizetype kept = source.size() - source.size() % 2;
    if (!text.isEmpty() && text.back().isHighSurrogate() && !last) {
        text.chop(1);
        kept -= 2;
    }
    m_carry = source.mid(kept);

    bool fits = !last || m_carry.isEmpty();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text.truncate(i);
        fits = false;
    }
    block = text.toUtf8();
    return fits;
}

bool TableDecoder::decodeSingleBytes(QByteArray &block) const
{
    const CodePage &page = m_encoding == Windows1256 ? arabicPage() : m_encoding == Koi8R ? koiPage() : cyrillicPage();
    QByteArray utf8(block.size() * 3, Qt::Uninitialized);
    char *to = utf8.data();
    bool fits = true;
    for (const char c : std::as_const(block)) {
        const size_t octet = static_cast<uchar>(c);
        if (page.length[octet] == 0) {
            fits = false;
            break;
        }
        to = std::copy_n(page.utf8[octet].begin(), page.length[octet], to);
    }
    utf8.truncate(to - utf8.constData());
    block = utf8;
    return fits;
}

} // namespace otklik
