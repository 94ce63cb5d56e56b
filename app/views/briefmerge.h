// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "brief.h"

namespace otklik::views {

struct CampaignChoices;

/// The parts of a brief that two desks may change apart: "name", "topic", "audience" (segment or rule), "channel",
/// "gateway", "sender", "text:ru" (each language), "fallback", "hours", "service", "expires",
/// "household". In this order.
[[nodiscard]] QStringList briefParts(const QList<campaigns::Brief> &briefs);
[[nodiscard]] bool sameBriefPart(const QString &part, const campaigns::Brief &one, const campaigns::Brief &other);
/// Sets a part of \a to as it stands in \a from.
void copyBriefPart(const QString &part, const campaigns::Brief &from, campaigns::Brief &to);
/// «Text in Russian», «Audience».
[[nodiscard]] QString briefPartWord(const QString &part);
[[nodiscard]] QString briefPartWords(const QStringList &parts);
/// What stands in a part, as people read it; empty: nothing.
[[nodiscard]] QString briefPartText(const QString &part, const campaigns::Brief &brief, const CampaignChoices &choices);

/// What two desks made of one brief.
struct BriefMerge
{
    campaigns::Brief original, theirs, mine;
    campaigns::Brief merged; ///< both changes; where they meet, mine
    QStringList taken;       ///< parts that only they changed
    QStringList conflicts;   ///< parts that both changed, and differently
    bool hasOriginal = true; ///< false: what the typing began from is not known, so every difference is a conflict
};
/// \a original: what mine began from, where that is known.
[[nodiscard]] BriefMerge mergeBriefs(const std::optional<campaigns::Brief> &original, const campaigns::Brief &mine,
                                     const campaigns::Brief &theirs);

} // namespace otklik::views
