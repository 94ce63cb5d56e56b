// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "pricing.h"
#include "resolvedbrief.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::campaigns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// What of a brief is a column.
store::Bindings columnsOf(const Brief &brief, const ResolvedBrief &resolved)
{
    const auto jsonOf = [](const QMap<QString, QString> &patterns) {
        QJsonObject object;
        for (auto it = patterns.begin(); it != patterns.end(); ++it)
            object.insert(it.key(), it.value());
        return compact(object);
    };
    const auto time = [&](QTime TimeWindow::*at) {
        return brief.hours ? QVariant(((*brief.hours).*at).toString(u"HH:mm"_s))
                           : QVariant(QMetaType(QMetaType::QString));
    };
    return {{u"name"_s, brief.name.trimmed()},
            {u"topic"_s, resolved.topic.bound()},
            {u"segment"_s, notNull(brief.segment)},
            {u"rule"_s, compact(resolved.rule.toJson())},
            {u"channel"_s, brief.channel},
            {u"gateway"_s, resolved.gateway ? resolved.gateway->id.bound() : GatewayId().bound()},
            {u"sender"_s, notNull(brief.sender)},
            {u"texts"_s, jsonOf(brief.texts)},
            {u"subjects"_s, brief.subjects.isEmpty() ? u""_s : jsonOf(brief.subjects)},
            {u"fallback"_s, brief.fallbackLanguage ? QVariant(notNull(*brief.fallbackLanguage))
                                                   : QVariant(QMetaType(QMetaType::QString))},
            {u"allowed_from"_s, time(&TimeWindow::from)},
            {u"allowed_to"_s, time(&TimeWindow::to)},
            {u"service"_s, resolved.service.bound()},
            {u"one_per_household"_s, brief.onePerHousehold},
            {u"expires_at"_s,
             brief.expiresAt.isValid() ? QVariant(brief.expiresAt) : QVariant(QMetaType(QMetaType::QDateTime))}};
}

Campaign campaignFrom(const store::Row &row)
{
    Campaign campaign;
    campaign.id = row.id<CampaignId>("campaign_id");
    Brief &brief = campaign.brief;
    brief.name = row.text("name");
    brief.topic = row.text("topic");
    brief.segment = row.text("segment_name");
    if (brief.segment.isEmpty())
        brief.rule = QJsonDocument::fromJson(row.text("rule").toUtf8()).object();
    brief.channel = row.text("channel");
    brief.gateway = row.text("gateway");
    brief.sender = row.text("sender");
    const auto patternsOf = [&row](const char *column) {
        QMap<QString, QString> patterns;
        const QJsonObject object = QJsonDocument::fromJson(row.text(column).toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            patterns.insert(it.key(), it.value().toString());
        return patterns;
    };
    brief.texts = patternsOf("texts");
    brief.subjects = patternsOf("subjects");
    if (!row.isNull("fallback_language"))
        brief.fallbackLanguage = row.text("fallback_language");
    brief.hours.reset();
    if (!row.isNull("allowed_from"))
        brief.hours = TimeWindow{QTime::fromString(row.text("allowed_from"), u"HH:mm"_s),
                                 QTime::fromString(row.text("allowed_to"), u"HH:mm"_s)};
    brief.service = row.text("service");
    brief.expiresAt = row.instant("expires_at");
    brief.onePerHousehold = row.flag("one_per_household");
    campaign.state = row.text("state");
    campaign.stateSentence = row.text("state_sentence");
    campaign.createdAt = row.instant("created_at");
    campaign.launchedAt = row.instant("launched_at");
    campaign.finishedAt = row.instant("finished_at");
    campaign.audience = row.integer("audience");
    campaign.version = int(row.integer("version"));
    return campaign;
}

tl::unexpected<Error> nameTaken(const QString &name)
{
    return fail(Failure::Conflict, u"campaign.name_taken"_s,
                Words::tr("There is a campaign «%1» already. Nothing was stored; choose another name.").arg(name));
}

tl::unexpected<Error> unknownCampaign(const QString &which)
{
    return fail(Failure::NotFound, u"campaign.unknown"_s,
                Words::tr("There is no campaign «%1». Look up its number in the list of campaigns.").arg(which));
}

tl::unexpected<Error> notADraft()
{
    return fail(Failure::Conflict, u"campaign.not_draft"_s,
                Words::tr("This campaign has been started, so what it says and to whom is fixed. Nothing was changed; "
                          "make a new campaign instead."));
}

} // namespace

Result<CampaignId> Campaigns::create(const Brief &brief)
{
    OTKLIK_CHECK(brief.check());
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(now, m_database.now());
    store::Bindings bindings = columnsOf(brief, resolved);
    bindings.add(u"now"_s, now);
    OTKLIK_TRY(rows, m_database.select(u"campaigns_insert_campaign"_s, bindings));
    if (rows.isEmpty())
        return nameTaken(brief.name.trimmed());
    return rows.first().id<CampaignId>("campaign_id");
}

Result<int> Campaigns::update(CampaignId id, int version, const Brief &brief)
{
    OTKLIK_CHECK(brief.check());
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(others, m_database.select(u"campaigns_find_name"_s,
                                         {{u"name"_s, brief.name.trimmed()}, {u"campaign"_s, id.value}}));
    if (!others.isEmpty())
        return nameTaken(brief.name.trimmed());
    store::Bindings bindings = columnsOf(brief, resolved);
    bindings.add(u"campaign"_s, id.value);
    bindings.add(u"version"_s, version);
    OTKLIK_TRY(changed, m_database.change(u"campaigns_update_campaign"_s, bindings));
    if (changed == 1)
        return version + 1;
    OTKLIK_TRY(campaign, find(id));
    if (!campaign.isDraft())
        return notADraft();
    return fail(
        Failure::Conflict, u"campaign.changed"_s,
        Words::tr(
            "Somebody else has changed this draft in the meantime. Their version was kept and yours was not stored."));
}

Done Campaigns::remove(CampaignId id)
{
    OTKLIK_TRY(changed, m_database.change(u"campaigns_remove_draft"_s, {{u"campaign"_s, id.value}}));
    if (changed == 1)
        return {};
    OTKLIK_CHECK(find(id));
    return notADraft();
}

Result<QList<CampaignLine>> Campaigns::list()
{
    OTKLIK_TRY(rows, m_database.select(u"campaigns_list_campaigns"_s));
    QList<CampaignLine> lines;
    for (const store::Row row : rows)
        lines.append({row.id<CampaignId>("campaign_id"), row.text("name"), row.text("topic"), row.text("channel"),
                      row.text("state"), row.instant("created_at"), row.instant("launched_at"),
                      row.instant("finished_at"), row.integer("audience")});
    return lines;
}

Result<Campaign> Campaigns::find(CampaignId id)
{
    OTKLIK_TRY(rows, m_database.select(u"campaigns_find_campaign"_s, {{u"campaign"_s, id.value}}));
    if (rows.isEmpty())
        return unknownCampaign(QString::number(id.value));
    return campaignFrom(rows.first());
}

Result<CampaignId> Campaigns::resolve(const QString &idOrName)
{
    bool isNumber = false;
    const qint64 number = idOrName.trimmed().toLongLong(&isNumber);
    OTKLIK_TRY(rows, m_database.select(u"campaigns_resolve_campaign"_s, {{u"campaign"_s, isNumber ? number : 0},
                                                                         {u"name"_s, notNull(idOrName.trimmed())}}));
    if (rows.isEmpty())
        return unknownCampaign(idOrName);
    return rows.first().id<CampaignId>("campaign_id");
}

Result<Price> Campaigns::price(CampaignId id, const Progress &progress)
{
    OTKLIK_TRY(campaign, find(id));
    if (campaign.isDraft())
        return price(campaign.brief, progress);
    OTKLIK_TRY(language, organisationSetting(m_database, u"organisation.language"_s));
    OTKLIK_TRY(pricing, Pricing::make(m_database, campaign.brief, campaign.brief.chosenFallback(language)));
    OTKLIK_TRY(price, pricing.ofFrozen(id, progress));
    ResolvedBrief resolved; // what was named at launch may be gone by now; the gateway only lends its price
    if (const auto gateway = messaging::GatewayAccounts::find(m_database, campaign.brief.gateway))
        resolved.gateway = *gateway;
    return priced(price, campaign.brief, resolved);
}

Result<Price> Campaigns::price(const Brief &brief, const Progress &progress)
{
    OTKLIK_CHECK(brief.checkTexts());
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(pricing, Pricing::make(m_database, brief, resolved.fallback));
    OTKLIK_TRY(price, pricing.ofAudience(resolved, brief, progress));
    return priced(price, brief, resolved);
}

Result<Price> Campaigns::priced(Price price, const Brief &brief, const ResolvedBrief &resolved)
{
    // Without a gateway there are parts, but nobody to name a price for them.
    if (const auto gateway = reckonedGateway(m_database, brief, resolved)) {
        price.cost = double(qRound64(gateway->price * double(price.parts) * 1e6)) / 1e6;
        price.currency = gateway->currency;
    } else if (gateway.error().code != "campaign.no_gateway"_L1) {
        return fail(gateway.error());
    }
    return price;
}

Result<TextPreview> Campaigns::preview(CampaignId id, PersonId person)
{
    OTKLIK_TRY(campaign, find(id));
    return preview(campaign.brief, person);
}

Result<TextPreview> Campaigns::preview(const Brief &brief, PersonId person)
{
    OTKLIK_CHECK(brief.checkTexts());
    OTKLIK_TRY(language, organisationSetting(m_database, u"organisation.language"_s));
    OTKLIK_TRY(pricing, Pricing::make(m_database, brief, brief.chosenFallback(language)));
    return pricing.ofPerson(person);
}

Result<QMap<QString, qint64>> Campaigns::decisions(CampaignId id)
{
    OTKLIK_TRY(board, show(id));
    return board.decisions;
}

Result<QMap<QString, qint64>> Campaigns::decisions(const Brief &brief)
{
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(counts, audience::AudienceFreeze(m_database).preview(resolved.rule, resolved.terms(brief)));
    return counts.byReason;
}

QJsonObject Board::toJson() const
{
    const auto object = [](const QMap<QString, qint64> &map) {
        QJsonObject json;
        for (auto it = map.begin(); it != map.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    };
    return {{u"audience"_s, audience}, {u"decisions"_s, object(decisions)}, {u"states"_s, object(states)}};
}

} // namespace otklik::campaigns
