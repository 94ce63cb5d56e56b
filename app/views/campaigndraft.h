// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <optional>

#include "brief.h"
#include "ids.h"

namespace otklik::views {

/// What somebody has typed about a campaign and that is not in the database yet: too early to store, or the database
/// was away. Lossless also for a brief that Brief::fromJson() would refuse.
struct CampaignDraft
{
    campaigns::Brief brief;
    CampaignId campaign;                       ///< not valid: a new one
    int version = 0;                           ///< of the stored draft that the typing began from
    QDateTime at;                              ///< UTC
    std::optional<campaigns::Brief> base = {}; ///< that stored draft; nothing: not known
    bool operator==(const CampaignDraft &) const = default;

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where the bytes are none of ours: a damaged draft is as good as none.
    [[nodiscard]] static std::optional<CampaignDraft> fromBytes(const QByteArray &bytes);
};

} // namespace otklik::views
