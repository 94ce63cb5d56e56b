// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <curl/curl.h>
#include <memory>

#include "stopsign.h"

namespace otklik::channels {

/// A libcurl handle whose sockets a StopSign can shut. For one thread; the headers of libcurl end here and in its
/// users.
class CurlHandle
{
public:
    explicit CurlHandle(std::shared_ptr<StopSign> stop);
    ~CurlHandle();
    Q_DISABLE_COPY_MOVE(CurlHandle)

    [[nodiscard]] CURL *get() const { return m_curl; }
    [[nodiscard]] bool isStopped() const { return m_stop->isSet(); }
    /// Forgets all options but keeps the connection; sets what every call wants: time limit, no proxy, no signals, at
    /// least TLS 1.2.
    void reset(qint64 milliseconds);
    /// TLS as an account wants it: at any rate, or (\a isThisMachine) where it is offered, and then without a look at
    /// the certificate unless \a caFile is named.
    void secure(bool isThisMachine, const QString &caFile);

private:
    static int onOpened(void *self, curl_socket_t socket, curlsocktype);
    static int onClosing(void *self, curl_socket_t socket);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    std::shared_ptr<StopSign> m_stop;
    CURL *m_curl = nullptr;
};

} // namespace otklik::channels
