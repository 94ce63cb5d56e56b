// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <set>
#include <sys/socket.h>

namespace otklik::channels {

/// Ends calls that block on sockets. Any thread.
class StopSign
{
public:
    [[nodiscard]] bool isSet() const { return m_isSet; }
    /// From now on nothing begins, and whoever waits on a socket is woken at once.
    void set()
    {
        const std::lock_guard lock(m_mutex);
        m_isSet = true;
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    void opened(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(socket);
        if (m_isSet)
            ::shutdown(socket, SHUT_RDWR);
    }
    /// Before it is closed.
    void closing(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
    }

private:
    std::atomic_bool m_isSet = false;
    std::mutex m_mutex;
    std::set<int> m_sockets;
};

} // namespace otklik::channels
