// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigndecisions.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "audiencefreeze.h"
#include "exportcell.h"
#include "jobprogress.h"
#include "listfile.h"
#include "resolvedbrief.h"
#include "translate.h"

namespace otklik::campaigns {

using namespace Qt::Literals::StringLiterals;
using messaging::PersonFate;

namespace {

const QStringList &columns()
{
    static const QStringList all{u"person"_s,     u"external_id"_s, u"family_name"_s, u"given_name"_s, u"patronymic"_s,
                                 u"address"_s,    u"language"_s,    u"decision"_s,    u"rule"_s,       u"why"_s,
                                 u"hold_until"_s, u"state"_s,       u"at"_s,          u"code"_s,       u"detail"_s,
                                 u"gateway"_s,    u"message"_s};
    return all;
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const PersonFate &fate)
{
    const bool excluded = fate.decision == "excluded"_L1;
    return {QString::number(fate.person.value),
            fate.externalId,
            fate.familyName,
            fate.givenName,
            fate.patronymic,
            fate.address.startsWith(u'+') ? exportedPhone(fate.address) : fate.address,
            excluded ? QString() : fate.language,
            fate.decision,
            fate.rule,
            decisionWhy(fate.reason()),
            instantText(fate.holdUntil),
            fate.state,
            instantText(fate.at),
            fate.code,
            fate.detail,
            fate.gateway,
            fate.messageId};
}

PersonFate plannedFate(const store::Row &row)
{
    PersonFate fate;
    fate.person = row.id<PersonId>("person_id");
    fate.externalId = row.text("external_id");
    fate.familyName = row.text("family_name");
    fate.givenName = row.text("given_name");
    fate.patronymic = row.text("patronymic");
    fate.decision = row.text("decision");
    fate.rule = row.text("rule");
    fate.holdUntil = row.instant("hold_until");
    fate.address = row.text("address");
    fate.language = row.text("language");
    fate.timeZone = row.text("time_zone");
    return fate;
}

/// A file that takes people until somebody says stop or the disk is full.
class Sheet
{
public:
    using GoOn = std::function<bool(qint64)>;
    Sheet(std::unique_ptr<people::ListFile> file, const GoOn &goOn) : m_file(std::move(file)), m_goOn(goOn) {}
    bool add(const PersonFate &fate)
    {
        if (!m_file->add(cellsOf(fate)))
            return false; // finish() says why
        ++m_rows;
        m_stopped = m_goOn && m_rows % 1000 == 0 && !m_goOn(m_rows);
        return !m_stopped;
    }
    Result<qint64> finish()
    {
        if (m_stopped)
            return fail(Failure::Cancelled, u"export.cancelled"_s,
                        translate("Campaigns", "The export was stopped. Nothing was left behind."));
        OTKLIK_CHECK(m_file->finish());
        return m_rows;
    }

private:
    std::unique_ptr<people::ListFile> m_file;
    const GoOn &m_goOn;
    qint64 m_rows = 0;
    bool m_stopped = false;
};

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString localText(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString decisionWhy(const QString &reason)
{
    if (reason == "send"_L1)
        return translate("Campaigns", "May be written to: consent, a working address and a permitted hour.");
    if (reason == "hold"_L1)
        return translate("Campaigns", "May be written to, but only after the quiet hours where the person lives.");
    if (reason == "excluded:no_consent"_L1)
        return translate("Campaigns",
                         "Left out: has not agreed to messages about this topic over this channel, or took "
                         "it back.");
    if (reason == "excluded:suppressed"_L1)
        return translate("Campaigns", "Left out: said STOP to all messages.");
    if (reason == "excluded:no_digital"_L1)
        return translate("Campaigns", "Left out: wants no messages and is rung up instead.");
    if (reason == "excluded:no_address"_L1)
        return translate("Campaigns", "Left out: has no address for this channel.");
    if (reason == "excluded:dead_number"_L1)
        return translate("Campaigns", "Left out: the only address known does not work.");
    if (reason == "excluded:language_missing"_L1)
        return translate("Campaigns",
                         "Left out: there is no text in the person’s language, and none stands in for it.");
    if (reason == "excluded:duplicate_address"_L1)
        return translate("Campaigns", "Left out: somebody with the same address or of the same household gets the "
                                      "message.");
    if (reason == "excluded:cap"_L1)
        return translate("Campaigns", "Left out: has had enough messages.");
    if (reason == "excluded:hold_out"_L1)
        return translate("Campaigns", "Left out: kept back for comparison.");
    if (reason == "excluded:shared_number"_L1)
        return translate("Campaigns", "Left out: the number is shared with others.");
    if (reason == "excluded:expired"_L1)
        return translate("Campaigns", "Left out: it would come too late.");
    if (reason == "excluded:budget"_L1)
        return translate("Campaigns", "Left out: the budget does not reach so far.");
    if (reason == "excluded:recent_recipient"_L1)
        return translate("Campaigns", "Left out: was written to lately.");
    if (reason == "expired:before_sending"_L1)
        return translate("Campaigns", "Not sent: its time had passed.");
    return reason.startsWith("excluded:"_L1) ? translate("Campaigns", "Left out: %1").arg(reason.sliced(9)) : reason;
}

Result<PersonWhy> CampaignDecisions::why(CampaignId id, PersonId person)
{
    PersonWhy why;
    OTKLIK_TRY(campaign, Campaigns(m_database).find(id));
    why.campaign = campaign;
    why.person = person;
    if (campaign.isDraft()) {
        OTKLIK_TRY(resolved, resolveBrief(m_database, campaign.brief));
        OTKLIK_CHECK(
            audience::AudienceFreeze(m_database)
                .walkNamed(resolved.rule, resolved.terms(campaign.brief), {}, person, [&why](const store::Row &row) {
                    why.inAudience = true;
                    why.fate = plannedFate(row);
                    return true;
                }));
        return why;
    }
    messaging::CampaignFates fates(m_database);
    OTKLIK_TRY(found, fates.page(id, {}, {}, 1, QList<PersonId>{person}));
    if (found.isEmpty())
        return why;
    why.inAudience = true;
    why.fate = found.first();
    OTKLIK_TRY(message, fates.message(id, person));
    why.message = message;
    return why;
}

Result<qint64> CampaignDecisions::count(CampaignId id)
{
    OTKLIK_TRY(campaign, Campaigns(m_database).find(id));
    if (campaign.isDraft())
        return count(campaign.brief);
    OTKLIK_TRY(decisions, messaging::JobProgress::decisionsOf(m_database, id));
    qint64 people = 0;
    for (const qint64 n : std::as_const(decisions))
        people += n;
    return people;
}

Result<qint64> CampaignDecisions::count(const Brief &brief)
{
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(counts, audience::AudienceFreeze(m_database).preview(resolved.rule, resolved.terms(brief)));
    return counts.audience;
}

Result<qint64> CampaignDecisions::write(CampaignId id, const QString &path, const std::function<bool(qint64)> &goOn)
{
    OTKLIK_TRY(campaign, Campaigns(m_database).find(id));
    if (campaign.isDraft())
        return write(campaign.brief, path, goOn);
    OTKLIK_TRY(file, people::ListFile::create(path, columns()));
    Sheet sheet(std::move(file), goOn);
    OTKLIK_CHECK(messaging::CampaignFates(m_database).each(id, {}, [&sheet](const PersonFate &fate) {
        return sheet.add(fate);
    }));
    return sheet.finish();
}

Result<qint64> CampaignDecisions::write(const Brief &brief, const QString &path,
                                        const std::function<bool(qint64)> &goOn)
{
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_TRY(file, people::ListFile::create(path, columns()));
    Sheet sheet(std::move(file), goOn);
    OTKLIK_CHECK(audience::AudienceFreeze(m_database)
                     .walkNamed(resolved.rule, resolved.terms(brief), {}, {},
                                [&sheet](const store::Row &row) { return sheet.add(plannedFate(row)); }));
    return sheet.finish();
}

QJsonObject PersonWhy::toJson() const
{
    QJsonObject json{{u"campaign"_s, campaign.id.value}, {u"name"_s, campaign.brief.name},
                     {u"person"_s, person.value},        {u"launched_at"_s, instantJson(campaign.launchedAt)},
                     {u"in_audience"_s, inAudience},     {u"message"_s, QJsonValue()},
                     {u"facts"_s, QJsonArray()}};
    if (!inAudience)
        return json;
    json.insert(u"decision"_s, fate.decision);
    json.insert(u"rule"_s, fate.rule);
    json.insert(u"why"_s, decisionWhy(fate.reason()));
    json.insert(u"hold_until"_s, instantJson(fate.holdUntil));
    json.insert(u"address"_s, fate.address);
    json.insert(u"language"_s, fate.language);
    json.insert(u"time_zone"_s, fate.timeZone);
    json.insert(u"state"_s, fate.state);
    json.insert(u"at"_s, instantJson(fate.at));
    json.insert(u"code"_s, fate.code);
    json.insert(u"detail"_s, fate.detail);
    json.insert(u"gateway"_s, fate.gateway);
    if (message.id.isEmpty())
        return json;
    json.insert(u"message"_s, QJsonObject{{u"id"_s, message.id},
                                          {u"channel"_s, message.channel},
                                          {u"address"_s, message.address},
                                          {u"sender"_s, message.sender},
                                          {u"language"_s, message.language},
                                          {u"text"_s, message.text},
                                          {u"parts"_s, message.parts},
                                          {u"written_at"_s, instantJson(message.writtenAt)}});
    QJsonArray facts;
    for (const messaging::MessageStep &step : message.steps)
        facts.append(QJsonObject{{u"state"_s, step.state},
                                 {u"code"_s, step.code},
                                 {u"detail"_s, step.detail},
                                 {u"gateway"_s, step.gateway},
                                 {u"at"_s, instantJson(step.at)},
                                 {u"recorded_at"_s, instantJson(step.recordedAt)}});
    json.insert(u"facts"_s, facts);
    return json;
}

QString PersonWhy::toText() const
{
    if (!inAudience)
        return campaign.isDraft()
                   ? translate("Campaigns",
                               "The rule of this draft does not find the person %1, so nothing is decided.")
                         .arg(person.value)
                   : translate("Campaigns",
                               "The person %1 is not in the audience of this campaign, so nothing was decided "
                               "or sent.")
                         .arg(person.value);
    QStringList lines;
    if (campaign.isDraft())
        lines << translate("Campaigns", "Not launched yet. A launch now would decide:");
    else
        lines << translate("Campaigns", "Decided at the launch, %1:").arg(localText(campaign.launchedAt));
    lines << decisionWhy(fate.reason());
    if (fate.holdUntil.isValid())
        lines << translate("Campaigns", "Not before %1 (the person’s time zone: %2).")
                     .arg(localText(fate.holdUntil), fate.timeZone);
    if (campaign.isDraft() || fate.decision == "excluded"_L1)
        return lines.join(u'\n');
    if (message.id.isEmpty()) {
        lines << translate("Campaigns", "Nothing was written yet. State: %1").arg(fate.state);
        return lines.join(u'\n');
    }
    lines << translate("Campaigns", "Written %1 to %2, in the language %3, %4 parts, message %5:")
                 .arg(localText(message.writtenAt), message.address, message.language)
                 .arg(message.parts)
                 .arg(message.id)
          << message.text;
    for (const messaging::MessageStep &step : message.steps) {
        QStringList words{localText(step.at), step.state};
        for (const QString &word : {step.gateway, step.code, step.detail}) {
            if (!word.isEmpty())
                words << word;
        }
        lines << words.join(u"  "_s);
        if (step.code.startsWith("excluded:"_L1) || step.code.startsWith("expired:"_L1))
            lines << decisionWhy(step.code);
    }
    lines << translate("Campaigns", "State: %1").arg(fate.state);
    return lines.join(u'\n');
}

} // namespace otklik::campaigns
