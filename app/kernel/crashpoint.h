// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef OTKLIK_TESTING
#include <QHash>
#include <csignal>
#endif

namespace otklik {

/// A place at which a test may have this process killed as by SIGKILL: OTKLIK_CRASH_AT=name or name:3 for the third
/// time it is passed. Nothing in a released program.
inline void crashPoint([[maybe_unused]] const char *name)
{
#ifdef OTKLIK_TESTING
    static const QList<QByteArray> wanted = qgetenv("OTKLIK_CRASH_AT").split(':');
    static int passed = 0;
    if (wanted.first() == name && ++passed == (wanted.size() > 1 ? wanted.at(1).toInt() : 1))
        std::raise(SIGKILL);
#endif
}

} // namespace otklik
