// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace otklik::messaging {

/// How a number stands, as a gateway's look-up says it (gateways.md §3.1).
enum class NumberState {
    Unknown,   ///< the answer says nothing about the number
    Reachable, ///< registered in a network
    Away,      ///< switched off or out of reach for now: not dead
    Dead,      ///< no network knows it, and that will not change
    Invalid    ///< not a number that could exist
};
/// "unknown", "reachable", "away", "dead", "invalid": the spelling of JSON and SQL.
[[nodiscard]] QString stateName(NumberState state);
[[nodiscard]] std::optional<NumberState> numberStateFromName(const QString &name);

/// What a look-up said about one number.
struct NumberVerdict
{
    QString number; ///< E.164 with plus
    NumberState state = NumberState::Unknown;
    bool ported = false;
    bool roaming = false;
    QString network;             ///< the one it belongs to now; empty: not said
    QString originalNetwork;     ///< of a ported number
    QString country;             ///< as the gateway writes it
    QString code;                ///< "infobip:2/27": group and error, or group and status where the error says nothing
    QDateTime at;                ///< the gateway's instant, UTC; invalid: not said
    std::optional<double> price; ///< of this look-up
    QString currency;
    bool operator==(const NumberVerdict &) const = default;
};

} // namespace otklik::messaging
