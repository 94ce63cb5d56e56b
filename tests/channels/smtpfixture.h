// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork>
#include <atomic>
#include <mutex>

#include "gatewayfixture.h"

namespace otklik::test {

/// A mail server that says what the test wants, on 127.0.0.1 or 127.0.0.2 (which counts as another machine).
struct ScriptedMail
{
    /// What is answered to a command («», the greeting; «.», the final dot). An empty answer cuts the connection off,
    /// silence() says nothing at all.
    using Script = std::function<QByteArray(const QByteArray &command, int connection)>;
    explicit ScriptedMail(Script script, const QString &host = QStringLiteral("127.0.0.1"))
        : m_script(std::move(script)), m_host(host), m_thread([this](QObject *context) {
              auto *server = new QTcpServer(context);
              server->listen(QHostAddress(m_host));
              port = server->serverPort();
              QObject::connect(server, &QTcpServer::newConnection, server,
                               [this, server] { take(server->nextPendingConnection()); });
          })
    {
    }
    static QByteArray silence() { return "-"; }
    static QByteArray usual(const QByteArray &command)
    {
        if (command.isEmpty())
            return "220 test ESMTP";
        if (command.startsWith("EHLO"))
            return "250-test\r\n250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES";
        if (command.startsWith("AUTH"))
            return "235 2.7.0 welcome";
        if (command.startsWith("DATA"))
            return "354 go on";
        if (command.startsWith("QUIT"))
            return "221 bye";
        return "250 2.0.0 fine";
    }
    [[nodiscard]] QString url(const QString &more = {}) const
    {
        return QStringLiteral("smtp://") + m_host + QLatin1Char(':') + QString::number(port) +
               QStringLiteral("/?from=City%20%3Ccity%40example.org%3E") + more;
    }
    [[nodiscard]] QByteArrayList commands() const
    {
        const std::lock_guard lock(m_mutex);
        return m_commands;
    }
    [[nodiscard]] QByteArrayList mails() const
    {
        const std::lock_guard lock(m_mutex);
        return m_mails;
    }

    quint16 port = 0;
    std::atomic_int connections = 0;

private:
    struct Talk
    {
        QByteArray seen;
        QByteArray mail;
        bool isMail = false;
        int number = 0;
    };
    void take(QTcpSocket *socket)
    {
        auto talk = std::make_shared<Talk>();
        talk->number = ++connections;
        if (!say(socket, m_script({}, talk->number)))
            return;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, talk] {
            talk->seen += socket->readAll();
            for (qsizetype end = talk->seen.indexOf("\r\n"); end >= 0; end = talk->seen.indexOf("\r\n")) {
                const QByteArray line = talk->seen.left(end);
                talk->seen.remove(0, end + 2);
                if (!hear(socket, *talk, line))
                    return;
            }
        });
    }
    bool hear(QTcpSocket *socket, Talk &talk, const QByteArray &line)
    {
        if (talk.isMail && line != ".") {
            talk.mail += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return true;
        }
        const bool ended = talk.isMail;
        talk.isMail = false;
        const QByteArray answer = m_script(line, talk.number);
        {
            const std::lock_guard lock(m_mutex);
            m_commands.append(line);
            if (ended)
                m_mails.append(talk.mail);
        }
        talk.mail.clear();
        if (line.startsWith("DATA") && answer.startsWith("354"))
            talk.isMail = true;
        return say(socket, answer);
    }
    static bool say(QTcpSocket *socket, const QByteArray &answer)
    {
        if (answer.isEmpty()) {
            socket->abort();
            return false;
        }
        if (answer != silence())
            socket->write(answer + "\r\n");
        return true;
    }

    Script m_script;
    QString m_host;
    mutable std::mutex m_mutex;
    QByteArrayList m_commands;
    QByteArrayList m_mails;
    OnItsThread m_thread;
};

} // namespace otklik::test
