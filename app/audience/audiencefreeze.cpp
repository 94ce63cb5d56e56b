// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencefreeze.h"

#include "catalogue.h"
#include "rulecompiler.h"
#include "sendjobs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

struct Pass
{
    QString sql;
    store::Bindings bindings;
};

Result<QString> setting(store::Database &database, const QString &given, const QString &name)
{
    if (!given.isEmpty())
        return given;
    OTKLIK_TRY(rows, database.select(u"audience_read_setting"_s, {{u"name"_s, name}}));
    return rows.isEmpty() ? QString() : rows.first().text("value");
}

QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant) : QVariant(QMetaType(QMetaType::QDateTime));
}

/// Until when each zone waits; computed once a zone, because only Qt knows both the window and the zones' rules.
Done addHolds(store::Database &database, const AudienceTerms &terms, const QString &organisationZone,
              const QDateTime &now, store::Bindings *bindings)
{
    QJsonArray holds;
    QDateTime organisationHold;
    if (terms.allowed) {
        const QTimeZone ownZone(organisationZone.toLatin1());
        const QTimeZone fallback = ownZone.isValid() ? ownZone : QTimeZone::utc();
        const auto waits = [&](const QTimeZone &zone) {
            const QDateTime next = terms.allowed->nextAllowed(now, zone.isValid() ? zone : fallback);
            return next > now ? next : QDateTime();
        };
        organisationHold = waits(fallback);
        OTKLIK_TRY(zones, database.select(u"audience_list_zones"_s));
        for (const store::Row row : zones) {
            const QDateTime until = waits(QTimeZone(row.text("time_zone").toLatin1()));
            holds.append(QJsonObject{
                {u"zone"_s, row.text("time_zone")},
                {u"until"_s, until.isValid() ? QJsonValue(until.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()}});
        }
    }
    bindings->add(u"holds"_s, QString::fromUtf8(QJsonDocument(holds).toJson(QJsonDocument::Compact)));
    bindings->add(u"organisation_hold"_s, instantOrNull(organisationHold));
    return {};
}

/// Which text somebody gets of whom no language is known.
QString defaultLanguage(QStringList languages, const QString &organisation, const QString &fallback)
{
    if (languages.contains(organisation))
        return organisation;
    if (!fallback.isEmpty())
        return fallback;
    languages.sort();
    return languages.first();
}

/// The pass over the audience, with the statement \a name around it.
Result<Pass> passFor(store::Database &database, const QString &name, const Rule &rule, const AudienceTerms &terms,
                     QDateTime now)
{
    if (terms.languages.isEmpty())
        return fail(Failure::Invalid, u"audience.no_languages"_s,
                    Words::tr("There is no text to send. Write it in one language at least."));
    if (!terms.fallbackLanguage.isEmpty() && !terms.languages.contains(terms.fallbackLanguage))
        return fail(
            Failure::Invalid, u"audience.no_languages"_s,
            Words::tr("There is no text in the language «%1» that others fall back to.").arg(terms.fallbackLanguage));
    static const QHash<QString, QStringList> kinds{{u"sms"_s, {u"mobile"_s, u""_s}},
                                                   {u"viber"_s, {u"mobile"_s, u""_s}},
                                                   {u"voice"_s, {u"mobile"_s, u"landline"_s}},
                                                   {u"email"_s, {u"email"_s, u""_s}}};
    const QStringList kind = kinds.value(terms.channel);
    if (kind.isEmpty())
        return fail(Failure::Invalid, u"audience.bad_channel"_s, Words::tr("«%1» is no channel.").arg(terms.channel));
    if (!now.isValid()) {
        OTKLIK_TRY(databaseNow, database.now());
        now = databaseNow;
    }
    OTKLIK_TRY(language, setting(database, terms.organisationLanguage, u"organisation.language"_s));
    OTKLIK_TRY(zone, setting(database, terms.organisationZone, u"organisation.time_zone"_s));
    OTKLIK_TRY(compiled, RuleCompiler(database, now).compile(rule));
    OTKLIK_TRY(decisions, store::Catalogue::filled(database.engine(), u"audience_select_decisions"_s, u"(0 = 0)"_s,
                                                   u'(' + compiled.sql + u')'));
    static const QString noDecision = u"(SELECT v.*, '' AS time_zone FROM v_messaging_decision v WHERE 0 = 1)"_s;
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), name, noDecision, u'(' + decisions + u')'));
    Pass pass;
    pass.sql = sql;
    pass.bindings = compiled.bindings;
    pass.bindings.add(u"topic"_s, terms.topic.bound());
    pass.bindings.add(u"channel"_s, terms.channel);
    pass.bindings.add(u"kind"_s, kind.at(0));
    pass.bindings.add(u"second_kind"_s, kind.at(1));
    pass.bindings.add(
        u"languages"_s,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(terms.languages)).toJson(QJsonDocument::Compact)));
    pass.bindings.add(u"one_per_household"_s, terms.onePerHousehold ? 1 : 0);
    pass.bindings.add(u"default_language"_s, defaultLanguage(terms.languages, language, terms.fallbackLanguage));
    pass.bindings.add(u"fallback_language"_s, terms.fallbackLanguage.isEmpty() ? u""_s : terms.fallbackLanguage);
    pass.bindings.add(u"organisation_zone"_s, zone.isEmpty() ? u"UTC"_s : zone);
    OTKLIK_CHECK(addHolds(database, terms, zone, now, &pass.bindings));
    return pass;
}

Decision decisionOf(const store::Row &row)
{
    return {row.id<PersonId>("person_id"),
            row.id<SiteId>("site_id"),
            row.text("decision"),
            row.text("rule"),
            row.instant("hold_until"),
            row.text("address"),
            row.text("language"),
            row.text("time_zone"),
            row.id<ConsentEventId>("consent_event_id")};
}

QString reasonOf(const QString &decision, const QString &rule)
{
    return rule.isEmpty() ? decision : decision + u':' + rule;
}

DecisionCounts countsOf(const store::Rows &rows)
{
    DecisionCounts counts;
    for (const store::Row row : rows) {
        counts.byReason[reasonOf(row.text("decision"), row.text("rule"))] += row.integer("people");
        counts.audience += row.integer("people");
    }
    return counts;
}

} // namespace

QString Decision::reason() const
{
    return reasonOf(decision, rule);
}

Result<DecisionCounts> AudienceFreeze::freeze(CampaignId campaign, int step, const Rule &rule,
                                              const AudienceTerms &terms)
{
    const store::Bindings key{{u"campaign"_s, campaign.bound()}, {u"step"_s, step}};
    OTKLIK_TRY(frozen, m_database.select(u"audience_find_frozen"_s, key));
    if (!frozen.isEmpty())
        return fail(Failure::Conflict, u"audience.frozen_already"_s,
                    Words::tr("The audience of this campaign was decided before. Nothing was changed."));
    OTKLIK_TRY(pass, passFor(m_database, u"audience_number_decisions"_s, rule, terms, m_now));
    pass.bindings.add(u"campaign"_s, campaign.bound());
    pass.bindings.add(u"step"_s, step);
    OTKLIK_CHECK(messaging::SendJobs::recordDecisions(m_database, pass.sql, pass.bindings));
    OTKLIK_TRY(rows, m_database.select(u"audience_count_frozen"_s, key));
    return countsOf(rows);
}

Result<DecisionCounts> AudienceFreeze::preview(const Rule &rule, const AudienceTerms &terms)
{
    OTKLIK_TRY(pass, passFor(m_database, u"audience_count_decisions"_s, rule, terms, m_now));
    OTKLIK_TRY(rows, m_database.selectText(pass.sql, pass.bindings));
    return countsOf(rows);
}

Result<QList<Decision>> AudienceFreeze::people(const Rule &rule, const AudienceTerms &terms, const QString &reason,
                                               int limit, PersonId after)
{
    OTKLIK_TRY(pass, passFor(m_database, u"audience_list_decisions"_s, rule, terms, m_now));
    const QString ruled = reason.section(u':', 1);
    pass.bindings.add(u"decision"_s, reason.section(u':', 0, 0));
    pass.bindings.add(u"rule"_s, ruled.isEmpty() ? u""_s : ruled);
    pass.bindings.add(u"after"_s, after.value);
    pass.bindings.add(u"limit"_s, limit);
    OTKLIK_TRY(rows, m_database.selectText(pass.sql, pass.bindings));
    QList<Decision> people;
    for (const store::Row row : rows)
        people << decisionOf(row);
    return people;
}

Result<DecisionCounts> AudienceFreeze::each(const Rule &rule, const AudienceTerms &terms,
                                            const std::function<bool(const Decision &)> &visit)
{
    OTKLIK_TRY(pass, passFor(m_database, u"audience_walk_decisions"_s, rule, terms, m_now));
    DecisionCounts counts;
    OTKLIK_CHECK(m_database.each(pass.sql, pass.bindings, [&](const store::Row &row) {
        const Decision decision = decisionOf(row);
        ++counts.audience;
        ++counts.byReason[decision.reason()];
        return decision.decision == "excluded"_L1 || visit(decision);
    }));
    return counts;
}

Result<DecisionCounts> AudienceFreeze::everybody(const Rule &rule, const AudienceTerms &terms,
                                                 const std::function<bool(const Decision &)> &visit)
{
    OTKLIK_TRY(pass, passFor(m_database, u"audience_walk_reasons"_s, rule, terms, m_now));
    DecisionCounts counts;
    OTKLIK_CHECK(m_database.each(pass.sql, pass.bindings, [&](const store::Row &row) {
        Decision decision;
        decision.person = row.id<PersonId>("person_id");
        decision.decision = row.text("decision");
        decision.rule = row.text("rule");
        decision.holdUntil = row.instant("hold_until");
        decision.language = row.text("language");
        ++counts.audience;
        ++counts.byReason[decision.reason()];
        return visit(decision);
    }));
    return counts;
}

Done AudienceFreeze::walkNamed(const Rule &rule, const AudienceTerms &terms, const QString &reason, PersonId person,
                               const std::function<bool(const store::Row &)> &visit)
{
    OTKLIK_TRY(pass, passFor(m_database, u"audience_export_decisions"_s, rule, terms, m_now));
    pass.bindings.add(u"decision"_s, reason.section(u':', 0, 0));
    pass.bindings.add(u"rule"_s, reason.section(u':', 1));
    pass.bindings.add(u"person"_s, person.bound());
    return m_database.each(pass.sql, pass.bindings, visit);
}

} // namespace otklik::audience
