// SPDX-License-Identifier: GPL-3.0-or-later
#include "httphead.h"

#include <algorithm>

namespace otklik::listening {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

int readHead(const QByteArray &bytes, qsizetype largest, HttpHead &head)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() > largest)
            return 431;
        // Garbage is turned away at its first line, not when its time is up.
        const qsizetype line = bytes.indexOf('\n');
        return line >= 0 && !bytes.left(line).contains(" HTTP/1.") ? 400 : 0;
    }
    if (end + 4 > largest)
        return 431;
    const QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isVisible(words[1]) || !words[1].startsWith('/'))
        return 400;
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return words[2].startsWith("HTTP/") ? 505 : 400;
    head = HttpHead();
    head.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    head.path = mark < 0 ? words[1] : words[1].left(mark);
    head.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    head.keepAlive = words[2] == "HTTP/1.1";
    head.size = end + 4;
    bool hasLength = false;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(line.left(colon)) || line.contains('\r') || line.contains('\0'))
            return 400; // also a folded line
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (QByteArray &kept = head.headers[name]; kept.isNull())
            kept = value.isNull() ? QByteArray("") : value;
        else
            kept += ", " + value;
        if (name == "content-length") {
            const bool digits = !value.isEmpty() && value.size() <= 15 &&
                                std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (!digits || (hasLength && head.length != value.toLongLong()))
                return 400;
            hasLength = true;
            head.length = value.toLongLong();
        } else if (name == "transfer-encoding") {
            return 501;
        } else if (name == "connection") {
            const QByteArray wish = value.toLower();
            if (wish.contains("close"))
                head.keepAlive = false;
            else if (wish.contains("keep-alive"))
                head.keepAlive = true;
        }
    }
    return 200;
}

} // namespace otklik::listening
