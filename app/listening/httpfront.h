// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <functional>
#include <memory>

#include "httphead.h"

namespace otklik::listening {

struct FrontLimits
{
    qsizetype head = 16LL * 1024;
    qint64 body = 1024LL * 1024;
    int connections = 600;           ///< Kannel brings up to 512 reports at once
    int requestMilliseconds = 10000; ///< from the first byte, or the connection, to the last byte of the request
    int idleMilliseconds = 60000;    ///< between two requests of a connection
    int answerMilliseconds = 15000;  ///< until whoever handles it has answered and the answer has left
};

struct FrontRequest
{
    HttpHead head;
    QByteArray body;
    bool fromThisMachine = false;
};

struct FrontAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray type = "text/plain; charset=utf-8";
};

/// The few lines of HTTP that webhooks need, within limits that Qt 6.4's HttpServer does not have: it would buffer any
/// body whole and wait for a slow client for ever. One request at a time on a connection. What breaks a limit is
/// answered and closed before it is read further. Lives on one thread.
class HttpFront final : public QObject
{
    Q_OBJECT
public:
    /// May be called once, any time later, on the front's thread; does nothing once the client has gone.
    using Answer = std::function<void(const FrontAnswer &)>;
    using Handler = std::function<void(const FrontRequest &, const Answer &)>;
    explicit HttpFront(Handler handler, const FrontLimits &limits = {}, QObject *parent = nullptr);

    [[nodiscard]] bool listen(const QHostAddress &host, quint16 port) { return m_server.listen(host, port); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] int connections() const { return *m_connections; }
    /// Requests that were turned away here.
    [[nodiscard]] qint64 refused() const { return m_refused; }

private:
    class Connection;
    void accept();

    QTcpServer m_server;
    Handler m_handler;
    FrontLimits m_limits;
    std::shared_ptr<int> m_connections = std::make_shared<int>(0); ///< outlives the front by its connections
    qint64 m_refused = 0;
};

} // namespace otklik::listening
