// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolvedbrief.h"

#include <QCoreApplication>

#include "picklists.h"
#include "rulecompiler.h"
#include "segments.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::campaigns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

/// A name that is not in its list. Other failures (the database is away) stay what they are.
tl::unexpected<Error> notThere(const Error &error, const QString &key, const QString &name)
{
    if (error.kind != Failure::NotFound)
        return fail(error);
    return fail(Failure::NotFound, u"brief.unknown_%1"_s.arg(key),
                Words::tr("The brief's «%1» names «%2», which is not in the database. Nothing was stored; check the "
                          "name or add it first.")
                    .arg(key, name));
}

Result<audience::Rule> ruleOf(store::Database &database, const Brief &brief)
{
    if (!brief.segment.isEmpty()) {
        if (auto segment = audience::Segments(database).find(brief.segment); !segment)
            return notThere(segment.error(), u"segment"_s, brief.segment);
        return audience::Rule(audience::InSegment{brief.segment});
    }
    return audience::Rule::parse(QJsonValue(brief.rule));
}

} // namespace

audience::AudienceTerms ResolvedBrief::terms(const Brief &brief) const
{
    audience::AudienceTerms terms;
    terms.topic = topic;
    terms.channel = brief.channel;
    terms.languages = brief.texts.keys();
    terms.fallbackLanguage = fallback;
    terms.allowed = brief.hours;
    terms.onePerHousehold = brief.onePerHousehold;
    return terms;
}

Result<QString> organisationSetting(store::Database &database, const QString &name)
{
    OTKLIK_TRY(rows, database.select(u"campaigns_find_setting"_s, {{u"name"_s, name}}));
    return rows.isEmpty() ? QString() : rows.first().text("value");
}

Result<ResolvedBrief> resolveBrief(store::Database &database, const Brief &brief)
{
    ResolvedBrief resolved;
    auto topic = consent::Topics(database).find(brief.topic);
    if (!topic)
        return notThere(topic.error(), u"topic"_s, brief.topic);
    resolved.topic = topic->id;
    if (!brief.service.isEmpty()) {
        auto service = people::PickLists(database).service(brief.service);
        if (!service)
            return notThere(service.error(), u"service"_s, brief.service);
        resolved.service = service->id;
    }
    if (!brief.gateway.isEmpty()) {
        auto gateway = messaging::GatewayAccounts::find(database, brief.gateway);
        if (!gateway)
            return notThere(gateway.error(), u"gateway"_s, brief.gateway);
        if (gateway->channel != brief.channel)
            return fail(
                Failure::Invalid, u"brief.unknown_gateway"_s,
                Words::tr(
                    "The brief's «gateway» names «%1», which sends over «%2» and not over «%3». Nothing was stored.")
                    .arg(brief.gateway, gateway->channel, brief.channel));
        resolved.gateway = *gateway;
    }
    auto rule = ruleOf(database, brief);
    if (rule) // what cannot be counted is not stored
        if (auto compiled = audience::RuleCompiler(database).compile(*rule); !compiled)
            rule = fail(compiled.error());
    if (!rule) {
        if (rule.error().code.startsWith("rule."_L1) || rule.error().code.startsWith("segment."_L1))
            return fail(rule.error().kind, rule.error().code,
                        Words::tr("The brief's «segment» cannot be used. %1").arg(rule.error().sentence));
        return fail(rule.error());
    }
    resolved.rule = *rule;
    OTKLIK_TRY(language, organisationSetting(database, u"organisation.language"_s));
    resolved.fallback = brief.chosenFallback(language);
    return resolved;
}

Result<messaging::GatewayAccount> reckonedGateway(store::Database &database, const Brief &brief,
                                                  const ResolvedBrief &resolved)
{
    if (resolved.gateway)
        return *resolved.gateway;
    OTKLIK_TRY(accounts, messaging::GatewayAccounts::all(database));
    const messaging::GatewayAccount *best = nullptr;
    const auto worth = [](const messaging::GatewayAccount &account) {
        return std::pair(account.state == messaging::GatewayState::Ok, account.weight);
    };
    for (const messaging::GatewayAccount &account : std::as_const(accounts)) {
        if (account.channel == brief.channel && account.weight > 0 && (!best || worth(account) > worth(*best)))
            best = &account;
    }
    if (!best)
        return fail(Failure::Invalid, u"campaign.no_gateway"_s,
                    Words::tr("There is no gateway that «%1» could leave through. The campaign stays a draft; add a "
                              "gateway in the settings or with «otklikctl gateway add».")
                        .arg(brief.channel));
    return *best;
}

} // namespace otklik::campaigns
