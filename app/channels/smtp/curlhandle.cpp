// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlhandle.h"

#include <QString>
#include <mutex>
#include <unistd.h>

namespace otklik::channels {

static constexpr long connectTimeout = 10000;

CurlHandle::CurlHandle(std::shared_ptr<StopSign> stop) : m_stop(std::move(stop))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_curl = curl_easy_init();
}

CurlHandle::~CurlHandle()
{
    if (m_curl)
        curl_easy_cleanup(m_curl);
}

int CurlHandle::onOpened(void *self, curl_socket_t socket, curlsocktype)
{
    static_cast<CurlHandle *>(self)->m_stop->opened(socket);
    return CURL_SOCKOPT_OK;
}

int CurlHandle::onClosing(void *self, curl_socket_t socket)
{
    static_cast<CurlHandle *>(self)->m_stop->closing(socket);
    return ::close(socket);
}

int CurlHandle::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<CurlHandle *>(self)->isStopped() ? 1 : 0;
}

void CurlHandle::reset(qint64 milliseconds)
{
    curl_easy_reset(m_curl);
    curl_easy_setopt(m_curl, CURLOPT_PROXY, ""); // whatever the environment says about the web
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, std::min<long>(connectTimeout, long(milliseconds)));
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, long(milliseconds));
    curl_easy_setopt(m_curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_curl, CURLOPT_SOCKOPTFUNCTION, &CurlHandle::onOpened);
    curl_easy_setopt(m_curl, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_CLOSESOCKETFUNCTION, &CurlHandle::onClosing);
    curl_easy_setopt(m_curl, CURLOPT_CLOSESOCKETDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &CurlHandle::onProgress);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
}

void CurlHandle::secure(bool isThisMachine, const QString &caFile)
{
    curl_easy_setopt(m_curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_curl, CURLOPT_USE_SSL, long(isThisMachine ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    if (!caFile.isEmpty()) {
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
        curl_easy_setopt(m_curl, CURLOPT_CAPATH, nullptr);
        curl_easy_setopt(m_curl, CURLOPT_CA_CACHE_TIMEOUT, 0L); // a renewed file counts from the next connection
    } else if (isThisMachine) { // nobody is between; certificates of a machine for itself name nobody
        curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYHOST, 0L);
    }
}

} // namespace otklik::channels
