// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfront.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace otklik::listening {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Answer";
    }
}

} // namespace

class HttpFront::Connection final : public QObject
{
public:
    Connection(QTcpSocket *socket, HttpFront *front)
        : QObject(front), m_front(front), m_count(front->m_connections), m_socket(socket)
    {
        socket->setParent(this);
        socket->setReadBufferSize(64LL * 1024); // the kernel holds the rest back
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Connection::timeUp);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(socket, &QTcpSocket::errorOccurred, this, &QObject::deleteLater);
        ++*m_count;
        m_timer.start(front->m_limits.requestMilliseconds);
        read();
    }
    ~Connection() override { --*m_count; }

private:
    enum class Phase { Idle, Reading, Handled, Closing };

    void read()
    {
        if (m_phase == Phase::Handled) // the next request of this connection waits in the socket
            return;
        if (m_phase == Phase::Closing) {
            m_socket->readAll();
            return;
        }
        m_buffer += m_socket->readAll();
        if (m_buffer.isEmpty())
            return;
        if (m_phase == Phase::Idle) {
            m_phase = Phase::Reading;
            if (!m_first)
                m_timer.start(m_front->m_limits.requestMilliseconds);
        }
        if (m_head.size == 0) {
            HttpHead head;
            const int status = readHead(m_buffer, m_front->m_limits.head, head);
            if (status == 0)
                return;
            if (status != 200)
                return refuse(status);
            if (head.length > m_front->m_limits.body)
                return refuse(413);
            m_head = head;
        }
        if (m_buffer.size() < m_head.size + m_head.length)
            return;
        FrontRequest request;
        request.head = m_head;
        request.body = m_buffer.mid(m_head.size, m_head.length);
        request.fromThisMachine = m_socket->peerAddress().isLoopback();
        m_buffer.remove(0, m_head.size + m_head.length);
        m_phase = Phase::Handled;
        m_first = false;
        m_timer.start(m_front->m_limits.answerMilliseconds);
        m_front->m_handler(request, [self = QPointer<Connection>(this)](const FrontAnswer &answer) {
            if (self && self->m_phase == Phase::Handled)
                self->write(answer, self->m_head.keepAlive);
        });
    }

    void refuse(int status)
    {
        ++m_front->m_refused;
        write({status}, false);
    }

    void write(const FrontAnswer &answer, bool keep)
    {
        m_socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) +
                        "\r\nServer: otklik\r\nContent-Type: " + answer.type +
                        "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                        "\r\nConnection: " + (keep ? "keep-alive" : "close") + "\r\n\r\n" + answer.body);
        m_head = HttpHead();
        m_phase = keep ? Phase::Idle : Phase::Closing;
        if (!keep) {
            m_socket->disconnectFromHost(); // writes what is left first; the timer ends it otherwise
            return;
        }
        m_timer.start(m_front->m_limits.idleMilliseconds);
        // Not from here: a client with many requests in one packet would nest as deep.
        if (!m_buffer.isEmpty() || m_socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
    }

    void timeUp()
    {
        if (m_phase == Phase::Reading || (m_phase == Phase::Idle && m_first)) {
            m_timer.start(1000);
            return refuse(408);
        }
        if (m_phase == Phase::Handled) {
            m_timer.start(1000);
            return write({503}, false);
        }
        m_socket->abort();
        deleteLater();
    }

    HttpFront *m_front;
    std::shared_ptr<int> m_count;
    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_buffer;
    HttpHead m_head;
    Phase m_phase = Phase::Idle;
    bool m_first = true;
};

HttpFront::HttpFront(Handler handler, const FrontLimits &limits, QObject *parent)
    : QObject(parent), m_server(this), m_handler(std::move(handler)), m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpFront::accept);
}

void HttpFront::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (*m_connections >= m_limits.connections) {
            ++m_refused;
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new Connection(socket, this);
    }
}

} // namespace otklik::listening
