// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace otklik {

/// Turns the octets of a table into UTF-8, block by block, and finds out their encoding where it is not told.
/// A file that begins in plain ASCII is decided at the first block that has something else.
class TableDecoder
{
public:
    /// Empty for «find out». Short forms (utf8, cp1251, 1256) and any case. Nothing where the name is none that we
    /// read.
    [[nodiscard]] static std::optional<TableDecoder> forEncoding(const QString &name);

    /// Replaces the block by its UTF-8. False where octets do not fit: then only what came before them is left.
    /// What is UTF-8 already goes through unread, without its byte order mark; whoever cuts it into cells checks it.
    [[nodiscard]] bool decode(QByteArray &block, bool last);

    [[nodiscard]] QString encodingName() const;
    /// True where the UTF-8 was not made here and so may be broken.
    [[nodiscard]] bool passesThrough() const { return m_encoding == Ascii || m_encoding == Utf8; }

private:
    enum Encoding { Ascii, Utf8, Utf16LE, Utf16BE, Windows1251, Windows1256, Koi8R };
    TableDecoder() = default;
    void takeByteOrderMark(QByteArray &block);
    [[nodiscard]] bool decodeUtf16(QByteArray &block, bool last);
    [[nodiscard]] bool decodeSingleBytes(QByteArray &block) const;

    Encoding m_encoding = Ascii; ///< Ascii: not decided yet
    bool m_begun = false;
    QByteArray m_carry; ///< half a UTF-16 character
};

} // namespace otklik
