// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace otklik::listening {

/// The head of one request, as far as the listener needs it.
struct HttpHead
{
    QByteArray method;
    QByteArray path;   ///< as it came, percent signs still in place; begins with a slash
    QByteArray query;  ///< without the question mark
    qint64 length = 0; ///< of the body
    bool keepAlive = true;
    qsizetype size = 0; ///< of the head, with the empty line
    /// By name in lower case; what comes twice stands there once, its values parted by a comma.
    QHash<QByteArray, QByteArray> headers = {};
};

/// Reads the head of an HTTP/1.0 or 1.1 request (RFC 9112) from the first bytes of a connection. 0: not whole yet.
/// 200: \a head is filled. Otherwise the status to answer with before the connection is closed: 400 what is not HTTP or
/// could be read in two ways, 431 more than \a largest, 501 a body without a length (chunked), 505 another version.
[[nodiscard]] int readHead(const QByteArray &bytes, qsizetype largest, HttpHead &head);

} // namespace otklik::listening
