// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace otklik::channels {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET"; ///< GET or POST
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

/// How far a request came. What decides is whether the gateway can have read it, never how the library names the error.
enum class HttpProblem {
    None,        ///< a whole answer; see its status
    BeforeWrite, ///< refused, unknown host, gave up while connecting: no byte of the body left
    Handshake,   ///< TLS could not be agreed; no byte left
    Certificate, ///< the other side's certificate is not trusted; no byte left
    AfterWrite,  ///< reset, closed or time-out after bytes had left, an answer cut short or unreadable
    TooLarge     ///< the answer outgrew the limit and was dropped
};

struct HttpReply
{
    int status = 0; ///< 0: no status line was read. May be set beside a problem when only the body was cut
    HttpHeaders headers;
    QByteArray body;
    HttpProblem problem = HttpProblem::None;
    QString problemCode; ///< "net:refused", "net:dns", "net:tls", "net:certificate", "net:timeout", "net:cut",
                         ///< "net:too_large"

    /// The first header of that name, whatever its case; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct HttpLimits
{
    int timeoutMilliseconds = 30000; ///< for the whole exchange, from the call to the last byte
    qint64 largestAnswer = 1024LL * 1024;
};

/// One request, one answer; follows no redirect and never sends a request a second time. Lives on the dispatcher's
/// thread; the future finishes there, never within the call. A transport that goes away cancels what is under way.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)
    [[nodiscard]] virtual QFuture<HttpReply> send(const HttpRequest &request, const HttpLimits &limits) = 0;
};

} // namespace otklik::channels
