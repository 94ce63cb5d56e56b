// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <functional>
#include <optional>

#include "database.h"
#include "ids.h"
#include "rule.h"
#include "timewindow.h"

namespace otklik::audience {

/// On what terms an audience is written to.
struct AudienceTerms
{
    TopicId topic;
    QString channel = QStringLiteral("sms");
    QStringList languages;             ///< that there are texts in, lower case
    QString fallbackLanguage;          ///< for people whose language has no text; empty: they are left out
    std::optional<TimeWindow> allowed; ///< of the recipient's day; nothing: any hour
    QString organisationLanguage;      ///< empty: `organisation.language` of the settings
    QString organisationZone;          ///< empty: `organisation.time_zone` of the settings
    bool onePerHousehold = false;      ///< of people who live together one is written to
};

/// What was decided about one person, before sending.
struct Decision
{
    PersonId person;
    SiteId site;
    QString decision; ///< "send", "hold", "excluded"
    QString rule; ///< of an exclusion: no_consent, suppressed, no_digital, no_address, dead_number, language_missing,
                  ///< duplicate_address
    QDateTime holdUntil; ///< UTC; of a hold
    QString address;
    QString language;            ///< of the text this person gets
    QString timeZone;            ///< by which the hours were judged
    ConsentEventId consentEvent; ///< not valid: the permission needs no word (service notice)
    /// "send", "hold", "excluded:no_consent"
    [[nodiscard]] QString reason() const;
};

/// Adds up to the audience.
struct DecisionCounts
{
    qint64 audience = 0;
    QMap<QString, qint64> byReason; ///< "send", "hold", "excluded:no_consent" …
    [[nodiscard]] qint64 toBeWritten() const
    {
        return byReason.value(QStringLiteral("send")) + byReason.value(QStringLiteral("hold"));
    }
};

/// Decides about a whole audience in one pass of SQL: who is written to, who waits for their morning, who is left out
/// and why. The same pass writes messaging's send decisions at launch and answers previews before it.
/// Of several reasons the first counts: suppressed, no_consent, no_digital (whoever
/// wants no messages is rung up), no_address or dead_number, language_missing,
/// duplicate_address (of those left, the lowest person id keeps the message of a household, where there is to be one of
/// each, and then a shared address; the ledger has no rule of its own for a household: the message comes to where they
/// live all the same). Lives on the thread of its database.
///
/// Language: the person's where there is a text in it; a person without one takes the organisation's where there is a
/// text, else the fallback, else the first by code; a person whose language has no text takes the fallback, else is
/// left out. Zone: the person's, the address's, the organisation's.
class AudienceFreeze
{
public:
    /// \a now: invalid is the database's now.
    explicit AudienceFreeze(store::Database &database, QDateTime now = {}) : m_database(database), m_now(std::move(now))
    {
    }

    /// Writes send_decision for everybody whom the rule finds now, in the caller's transaction. seq numbers from 1
    /// those with send or hold: first those of now, then by the hour they wait for, then by person id. Errors:
    /// audience.frozen_already (Conflict), audience.no_languages, audience.bad_channel, those of RuleCompiler.
    [[nodiscard]] Result<DecisionCounts> freeze(CampaignId campaign, int step, const Rule &rule,
                                                const AudienceTerms &terms);

    /// The counts that freeze() would give now; nothing is stored.
    [[nodiscard]] Result<DecisionCounts> preview(const Rule &rule, const AudienceTerms &terms);
    /// The next \a limit people of one reason ("send", "hold", "excluded:…") by id after \a after; nothing is stored.
    [[nodiscard]] Result<QList<Decision>> people(const Rule &rule, const AudienceTerms &terms, const QString &reason,
                                                 int limit, PersonId after = {});
    /// Everybody who would be written to (send and hold), in no particular order, without holding them in memory: for
    /// the price. Stop by returning false. Counts of all reasons come with the same pass.
    [[nodiscard]] Result<DecisionCounts> each(const Rule &rule, const AudienceTerms &terms,
                                              const std::function<bool(const Decision &)> &visit);
    /// Everybody, in no particular order: person, decision, rule, hold and language only (DecisionPreview).
    [[nodiscard]] Result<DecisionCounts> everybody(const Rule &rule, const AudienceTerms &terms,
                                                   const std::function<bool(const Decision &)> &visit);
    /// Everybody of one reason (empty: of every one) by id, with names, address and zone, as the columns of
    /// audience_export_decisions: for a file. \a person: this one only.
    [[nodiscard]] Done walkNamed(const Rule &rule, const AudienceTerms &terms, const QString &reason, PersonId person,
                                 const std::function<bool(const store::Row &)> &visit);

private:
    store::Database &m_database;
    QDateTime m_now;
};

} // namespace otklik::audience
