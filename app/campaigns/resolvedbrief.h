// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "audiencefreeze.h"
#include "brief.h"
#include "database.h"
#include "gatewayaccounts.h"
#include "rule.h"

namespace otklik::campaigns {

/// A brief whose names have been looked up.
struct ResolvedBrief
{
    TopicId topic;
    ServiceId service;   ///< not valid: any
    audience::Rule rule; ///< of a saved segment: the segment itself, as it is at the moment of asking
    QString fallback;
    std::optional<messaging::GatewayAccount> gateway; ///< the one that the brief names
    [[nodiscard]] audience::AudienceTerms terms(const Brief &brief) const;
};

/// Errors, each naming the brief's key: brief.unknown_topic, brief.unknown_segment, brief.unknown_gateway,
/// brief.unknown_service; a rule keeps its own code.
[[nodiscard]] Result<ResolvedBrief> resolveBrief(store::Database &database, const Brief &brief);

/// The account by whose price a campaign is reckoned: the one named, else the healthy one of the most weight, else
/// any of the channel that takes work by itself. Error campaign.no_gateway.
[[nodiscard]] Result<messaging::GatewayAccount> reckonedGateway(store::Database &database, const Brief &brief,
                                                                const ResolvedBrief &resolved);

[[nodiscard]] Result<QString> organisationSetting(store::Database &database, const QString &name);

} // namespace otklik::campaigns
