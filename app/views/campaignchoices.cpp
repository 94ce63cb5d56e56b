// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignchoices.h"

#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

bool CampaignChoices::sameAs(const CampaignChoices &other) const
{
    const auto sameSegment = [](const audience::Segment &one, const audience::Segment &two) {
        return one.name == two.name && one.rule == two.rule;
    };
    return topics == other.topics && gateways == other.gateways && services == other.services &&
           organisation == other.organisation && names.districts == other.names.districts &&
           attributes == other.attributes &&
           std::equal(segments.cbegin(), segments.cend(), other.segments.cbegin(), other.segments.cend(), sameSegment);
}

const consent::Topic *CampaignChoices::topic(const QString &code) const
{
    const auto found =
        std::find_if(topics.cbegin(), topics.cend(), [&](const consent::Topic &one) { return one.code == code; });
    return found == topics.cend() ? nullptr : &*found;
}

const audience::Segment *CampaignChoices::segment(const QString &name) const
{
    const auto found = std::find_if(segments.cbegin(), segments.cend(),
                                    [&](const audience::Segment &one) { return one.name == name; });
    return found == segments.cend() ? nullptr : &*found;
}

std::optional<audience::Rule> CampaignChoices::ruleOf(const campaigns::Brief &brief) const
{
    if (!brief.segment.isEmpty()) {
        const auto *named = segment(brief.segment);
        return named ? std::optional(named->rule) : std::nullopt;
    }
    if (brief.rule.isEmpty())
        return std::nullopt;
    auto rule = audience::Rule::parse(QJsonValue(brief.rule));
    return rule ? std::optional(std::move(*rule)) : std::nullopt;
}

Result<CampaignChoices> readCampaignChoices(store::Database &database)
{
    CampaignChoices choices;
    OTKLIK_TRY(topics, consent::Topics(database).list());
    OTKLIK_TRY(segments, audience::Segments(database).list());
    OTKLIK_TRY(gateways, messaging::GatewayAccounts::all(database));
    OTKLIK_TRY(services, people::PickLists(database).services());
    OTKLIK_TRY(organisation, store::readOrganisation(database));
    OTKLIK_TRY(names, audience::readRuleNames(database));
    choices.topics = topics;
    choices.segments = segments;
    for (const messaging::GatewayAccount &account : std::as_const(gateways)) {
        if (account.channel == QLatin1String("sms"))
            choices.gateways << account;
    }
    choices.services = services;
    choices.organisation = organisation;
    choices.names = names;
    OTKLIK_TRY(attributes, database.select(u"views_list_attribute_names"_s));
    for (const store::Row row : attributes) {
        const QString name = row.text("name");
        if (MessageText::compile({{u"en"_s, u"{attribute_%1}"_s.arg(name)}})) // «two words» is no name of a field
            choices.attributes << name;
    }
    return choices;
}

} // namespace otklik::views
