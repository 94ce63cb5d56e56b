// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigns.h"

namespace otklik::campaigns {

/// Whether nobody of a campaign's audience is forgotten: every person has one decision, and everybody to be written to
/// stands in one state. Decisions and states are counted in different tables, so neither covers up for the other.
struct Account
{
    qint64 people = 0;    ///< the audience
    qint64 accounted = 0; ///< of them with a decision and, where it is to write, with a state
    QString problem;      ///< a sentence where it does not add up; empty otherwise
    [[nodiscard]] bool addsUp() const { return problem.isEmpty(); }
    /// «300,000 of 300,000 accounted for»
    [[nodiscard]] QString figure() const;
    /// {"people","accounted","adds_up","problem"?}
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Account &) const = default;
};

/// Pure.
[[nodiscard]] Account accountOf(const Board &board);

} // namespace otklik::campaigns
