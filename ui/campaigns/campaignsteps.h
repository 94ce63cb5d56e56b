// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"
#include "colours.h"

namespace otklik::ui {

/// How one step stands: a tone and its word.
struct StepStanding
{
    Tone tone = Tone::Neutral;
    QString word;
};
[[nodiscard]] QString stepName(CampaignStep step);
/// \a opened: a campaign is on the desk; without one every step is merely to come.
[[nodiscard]] StepStanding standingOf(CampaignStep step, const CampaignDesk &desk, bool opened);

} // namespace otklik::ui
