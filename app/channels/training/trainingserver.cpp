// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingserver.h"

#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include "traininggateway.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    default:
        return "OTHER";
    }
}

QByteArray reason(int status)
{
    return status < 300 ? "OK" : status < 500 ? "Refused" : "Failed";
}

QByteArray onTheWire(const TrainingReply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    const qsizetype head = bytes.size();
    bytes += reply.body;
    if (reply.cut == TrainingReply::Cut::MidAnswer)
        bytes.truncate(head + reply.body.size() / 2);
    return bytes;
}

} // namespace

/// QHttpServer itself hides the socket, and a response of its cannot be cut; one level below it the socket is given.
class TrainingServer::Front final : public QAbstractHttpServer
{
public:
    explicit Front(TrainingGateway *gateway) : m_gateway(gateway) {}

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const TrainingReply reply =
            m_gateway->handle({methodName(request.method()), request.url(), request.headers(), request.body()});
        const bool closes = request.value("Connection").compare("close", Qt::CaseInsensitive) == 0;
        if (reply.delayMilliseconds > 0)
            QTimer::singleShot(reply.delayMilliseconds, socket,
                               [reply, socket, closes] { hand(reply, socket, closes); });
        else
            hand(reply, socket, closes);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override { socket->abort(); }

private:
    static void hand(const TrainingReply &reply, QTcpSocket *socket, bool closes)
    {
        if (reply.cut != TrainingReply::Cut::BeforeAnswer)
            socket->write(onTheWire(reply));
        if (reply.cut == TrainingReply::Cut::BeforeAnswer)
            socket->abort();
        else if (closes || reply.cut == TrainingReply::Cut::MidAnswer)
            socket->disconnectFromHost(); // writes what is left first
    }

    TrainingGateway *m_gateway;
};

TrainingServer::TrainingServer(TrainingGateway *gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

TrainingServer::~TrainingServer() = default;

Result<quint16> TrainingServer::listen(const QString &address)
{
    const QUrl url(u"http://"_s + address.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || url.port() < 0 || !url.path().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery())
        return fail(
            Failure::Invalid, u"training.bad_address"_s,
            QCoreApplication::translate(
                "Channels",
                "The address to listen on cannot be read. Give it as 127.0.0.1:8890; port 0 takes a free one."));
    const QHostAddress ip = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!ip.isLoopback())
        return fail(
            Failure::Invalid, u"training.not_loopback"_s,
            QCoreApplication::translate(
                "Channels",
                "The training gateway takes any key, so it listens on this machine only. Give 127.0.0.1:PORT."));
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(ip, quint16(url.port())))
        return fail(Failure::Unreachable, u"training.cannot_listen"_s,
                    QCoreApplication::translate(
                        "Channels",
                        "The training gateway cannot listen on %1: %2. Choose another port, or port 0 for a free one.")
                        .arg(address.trimmed(), tcp->errorString()));
    const quint16 port = tcp->serverPort();
    m_front = std::make_unique<Front>(m_gateway);
    m_front->bind(tcp.release()); // the front becomes its parent
    return port;
}

} // namespace otklik::channels
