// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace otklik::channels {

/// The groups of paths that belong together: what one of them takes, its own reports and its own log tell of.
enum class TrainingFamily : quint8 { Sms3, Sms2, Voice, Viber };
inline constexpr int trainingFamilies = 4;

/// v1 and v2 of SMS and text to speech: "from" and "to" everywhere, and the older error envelope (gateways.md §1.3).
[[nodiscard]] constexpr bool speaksOld(TrainingFamily family)
{
    return family == TrainingFamily::Sms2 || family == TrainingFamily::Voice;
}

/// Both families of SMS have one log.
[[nodiscard]] constexpr bool haveOneLog(TrainingFamily a, TrainingFamily b)
{
    return a == b || (a <= TrainingFamily::Sms2 && b <= TrainingFamily::Sms2);
}

} // namespace otklik::channels
