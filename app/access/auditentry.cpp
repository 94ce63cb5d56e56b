// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditentry.h"

#include <QtEndian>
#include <algorithm>
#include <charconv>

namespace otklik::access {

namespace {

/// How a column is written by json_build_array(): a number, a text in quotes, or JSON as it is.
enum class As { Number, Instant, QuotedNumber, Text, Json };
constexpr std::array<As, AuditEntry::columnCount> written{
    As::Number, As::Number, As::Text, As::Number, As::Instant, As::QuotedNumber, As::Text,
    As::Text,   As::Text,   As::Text, As::Text,   As::Number,  As::Number,       As::Text,
    As::Number, As::Text,   As::Json, As::Json,   As::Text};
/// From 1970, where the text counts from, to 2000, where the server's own instants do, in microseconds.
constexpr quint64 epoch = 946'684'800'000'000;

/// As escape_json() of the server does it (src/backend/utils/adt/json.c).
void appendQuoted(QByteArray &out, QByteArrayView text)
{
    const auto plain = [](char c) { return uchar(c) >= 0x20 && c != '"' && c != '\\'; };
    out += '"';
    if (std::all_of(text.begin(), text.end(), plain)) { // as nearly all are
        out += text;
        out += '"';
        return;
    }
    for (const char c : text) {
        switch (c) {
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

} // namespace

bool AuditEntry::read(const char *&at, const char *end)
{
    if (end - at < 2 || qFromBigEndian<qint16>(at) != columnCount)
        return false;
    at += 2;
    for (QByteArrayView &field : m_fields) {
        if (end - at < 4)
            return false;
        const auto length = qFromBigEndian<qint32>(at);
        at += 4;
        if (length < 0) {
            field = {};
            continue;
        }
        if (end - at < length)
            return false;
        field = QByteArrayView(at, length);
        at += length;
    }
    return true;
}

qint64 AuditEntry::number(int column) const
{
    const QByteArrayView field = m_fields[size_t(column)];
    if (field.size() == 8)
        return qFromBigEndian<qint64>(field.data());
    return field.size() == 4 ? qFromBigEndian<qint32>(field.data()) : 0;
}

void AuditEntry::writeText(QByteArray &out) const
{
    out.resize(0);
    out += '[';
    for (int i = Id; i < columnCount; ++i) {
        if (i > Id)
            out += ", ";
        if (isNull(i)) {
            out += "null";
            continue;
        }
        switch (written[size_t(i)]) {
        case As::Number:
            appendNumber(out, number(i));
            break;
        case As::Instant:
            appendNumber(out, qint64(quint64(number(i)) + epoch));
            break;
        case As::QuotedNumber:
            out += '"';
            appendNumber(out, number(i));
            out += '"';
            break;
        case As::Text:
            appendQuoted(out, m_fields[size_t(i)]);
            break;
        case As::Json:
            out += m_fields[size_t(i)];
            break;
        }
    }
    out += ']';
}

} // namespace otklik::access
