// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik::messaging {

inline constexpr int longestCall = 1400;  ///< characters that are read out over the telephone (gateways.md §3.3)
inline constexpr int longestViber = 1000; ///< characters of a Viber message

/// How many characters (UTF-16 units) a text of this channel may have; 0: counted in parts, or without a limit.
[[nodiscard]] inline int longestText(const QString &channel)
{
    return channel == QLatin1String("voice") ? longestCall : channel == QLatin1String("viber") ? longestViber : 0;
}

} // namespace otklik::messaging
