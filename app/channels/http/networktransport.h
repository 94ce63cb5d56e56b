// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

#include "httptransport.h"

namespace otklik::channels {

/// The real network. HTTP/1.1 with connections kept open; proxies of the environment are not used, redirects are
/// handed back as they are, certificates are checked.
///
/// QNetworkAccessManager sends a request again by itself when the connection closes before the answer, POST too: that
/// would write to people twice. Bodies are therefore given to it as a device that can be read once only (OneShotBody),
/// and how much of it was read tells exactly whether the gateway can have the request.
class NetworkTransport final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;

    [[nodiscard]] QFuture<HttpReply> send(const HttpRequest &request, const HttpLimits &limits) override;

private:
    QNetworkAccessManager m_manager;
};

} // namespace otklik::channels
