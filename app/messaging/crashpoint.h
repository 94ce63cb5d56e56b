// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef OTKLIK_TESTING
#include <QByteArray>
#include <csignal>
#endif

namespace otklik::messaging {

/// In a test build a process with OTKLIK_CRASH_AT=<point> dies here as by SIGKILL; in a released one this is nothing.
inline void crashPoint([[maybe_unused]] const char *point)
{
#ifdef OTKLIK_TESTING
    static const QByteArray wanted = qgetenv("OTKLIK_CRASH_AT");
    if (!wanted.isEmpty() && wanted == point)
        std::raise(SIGKILL);
#endif
}

} // namespace otklik::messaging
