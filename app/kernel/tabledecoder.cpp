// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledecoder.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

namespace otklik {

namespace {

constexpr const char *const names[]{"UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1256"};

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

/// Cyrillic has small letters at E0–FF and capitals at C0–DF, so a small letter is hardly ever followed by a capital.
/// Arabic letters lie on both sides of that border.
bool looksArabic(const QByteArray &bytes)
{
    int pairs = 0;
    int backwards = 0;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        const auto first = static_cast<uchar>(bytes[i - 1]);
        const auto second = static_cast<uchar>(bytes[i]);
        if (first < 0xc0 || second < 0xc0)
            continue;
        ++pairs;
        backwards += first >= 0xe0 && second < 0xe0 ? 1 : 0;
    }
    return backwards * 10 > pairs;
}

bool isWindows1256(const QByteArray &bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.constData(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector);
    const QByteArray guess = QByteArray(uchardet_get_charset(detector)).toLower();
    uchardet_delete(detector);
    if (guess == "windows-1256" || guess == "iso-8859-6")
        return true;
    return guess != "windows-1251" && looksArabic(bytes);
}

/// UTF-8 of each of 256 octets; length 0 where the code page has none.
struct CodePage
{
    std::array<std::array<char, 3>, 256> utf8{};
    std::array<quint8, 256> length{};
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
        std::ranges::copy(utf8, page.utf8[static_cast<size_t>(octet)].begin());
        page.length[static_cast<size_t>(octet)] = static_cast<quint8>(utf8.size());
    }
    ucnv_close(converter);
    return page;
}

} // namespace

std::optional<TableDecoder> TableDecoder::forEncoding(const QString &name)
{
    TableDecoder decoder;
    if (name.isEmpty())
        return decoder;
    for (const Encoding encoding : {Utf8, Utf16LE, Utf16BE, Windows1251, Windows1256}) {
        if (name.compare(QLatin1String(names[encoding]), Qt::CaseInsensitive) == 0) {
            decoder.m_encoding = encoding;
            return decoder;
        }
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
        if (!block.startsWith(mark) || (m_encoding != Ascii && m_encoding != encoding))
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
    if (m_encoding == Ascii && !isAscii(block))
        m_encoding = fitsUtf8(block, last) ? Utf8 : isWindows1256(block) ? Windows1256 : Windows1251;
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
    static const CodePage cyrillic = codePage("windows-1251");
    static const CodePage arabic = codePage("windows-1256");
    const CodePage &page = m_encoding == Windows1256 ? arabic : cyrillic;
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
