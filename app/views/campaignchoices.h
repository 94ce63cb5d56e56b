// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "database.h"
#include "gatewayaccounts.h"
#include "organisation.h"
#include "picklists.h"
#include "rulesentence.h"
#include "segments.h"
#include "topics.h"

namespace otklik::views {

/// All that a campaign is put together from, read at once.
struct CampaignChoices
{
    QList<consent::Topic> topics;
    QList<audience::Segment> segments;
    QList<messaging::GatewayAccount> gateways; ///< of SMS
    QList<people::Service> services;
    store::Organisation organisation;
    audience::RuleNames names;
    QStringList attributes; ///< of people, that a text may name: {attribute_NAME}

    /// Whether a form filled from the one would look like a form filled from the other.
    [[nodiscard]] bool sameAs(const CampaignChoices &other) const;
    [[nodiscard]] const consent::Topic *topic(const QString &code) const; ///< null: no such topic
    [[nodiscard]] const audience::Segment *segment(const QString &name) const;
    /// The rule that the brief means: of its segment or its own. Nothing where neither can be read.
    [[nodiscard]] std::optional<audience::Rule> ruleOf(const campaigns::Brief &brief) const;
};
[[nodiscard]] Result<CampaignChoices> readCampaignChoices(store::Database &database);

} // namespace otklik::views
