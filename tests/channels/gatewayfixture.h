// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork>
#include <QtTest>
#include <functional>

#include "channel.h"
#include "traininggateway.h"
#include "trainingserver.h"

namespace otklik::test {

/// Something that lives on a thread of its own, as a gateway does: built there by \a make, gone with the object.
class OnItsThread
{
public:
    explicit OnItsThread(const std::function<void(QObject *context)> &make)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [&] { make(&m_context); }, Qt::BlockingQueuedConnection);
    }
    ~OnItsThread()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { qDeleteAll(m_context.children()); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_context;
};

/// The real training server on loopback.
struct ServedGateway
{
    explicit ServedGateway(const channels::TrainingSettings &settings)
        : gateway(settings, Clock()), thread([this](QObject *context) {
              auto *server = new channels::TrainingServer(&gateway, context);
              port = server->listen(QStringLiteral("127.0.0.1:0")).value_or(0);
          })
    {
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

    quint16 port = 0;
    channels::TrainingGateway gateway;
    OnItsThread thread;
};

/// A server that reads one request and does what the test says with the socket. For what no gateway should do.
struct RawServer
{
    using Answer = std::function<void(QTcpSocket *)>;
    explicit RawServer(const Answer &answer)
        : thread([this, answer](QObject *context) {
              auto *server = new QTcpServer(context);
              server->listen(QHostAddress::LocalHost);
              port = server->serverPort();
              QObject::connect(server, &QTcpServer::newConnection, server, [this, server, answer] {
                  QTcpSocket *socket = server->nextPendingConnection();
                  auto seen = std::make_shared<QByteArray>();
                  QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, seen, answer] {
                      *seen += socket->readAll();
                      const qsizetype head = seen->indexOf("\r\n\r\n");
                      const auto length = QRegularExpression(QStringLiteral("content-length: (\\d+)"),
                                                             QRegularExpression::CaseInsensitiveOption)
                                              .match(QString::fromLatin1(seen->left(std::max<qsizetype>(head, 0))))
                                              .captured(1)
                                              .toInt();
                      if (head < 0 || seen->size() < head + 4 + length)
                          return;
                      ++requests;
                      seen->clear();
                      answer(socket);
                  });
              });
          })
    {
    }
    /// Answers every request with these bytes and closes.
    static Answer saying(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

    quint16 port = 0;
    std::atomic_int requests = 0;
    OnItsThread thread;
};

/// Waits for a future while the event loop runs. A cancelled one answers with a default value.
template <class T>
[[nodiscard]] T await(QFuture<T> future, T otherwise = {})
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.resultCount() > 0 ? future.takeResult() : otherwise;
}

} // namespace otklik::test
