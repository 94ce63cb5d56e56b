// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace otklik {

Clock Clock::startingAt(const QDateTime &instant)
{
    return Clock(QDateTime::currentDateTimeUtc().msecsTo(instant));
}

Clock Clock::fromEnvironment()
{
#ifdef OTKLIK_TESTING
    const QDateTime wanted = QDateTime::fromString(qEnvironmentVariable("OTKLIK_NOW"), Qt::ISODateWithMs);
    if (wanted.isValid())
        return startingAt(wanted);
#endif
    return {};
}

} // namespace otklik
