// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencefreeze.h"
#include "brief.h"
#include "database.h"
#include "decisionpreview.h"
#include "ids.h"

namespace otklik::views {

/// One of an audience, for a list on the screen.
struct AudiencePerson
{
    PersonId id;
    QString familyName;
    QString givenName;
    QString patronymic;
    QString language; ///< of the text this person gets; empty for those left out
    QDateTime at;     ///< UTC: until when the message waits, or the last that is known of it; invalid: nothing
    QString state;    ///< of the message; empty before launch
    QString reason;   ///< what was decided: "send", "excluded:no_consent" …; empty in lists by state
    QString code;     ///< the gateway's own, or the reason for which it was dropped at the moment of sending
    QString detail;   ///< the gateway's words
    bool operator==(const AudiencePerson &) const = default;
};
struct AudiencePage
{
    QList<AudiencePerson> people; ///< by id; those who wait in the order in which their messages leave
    PersonId next;                ///< pass as after; not valid: this was the last page
};

/// Which people are meant: one decision before sending, or one state of the board.
struct AudienceSlice
{
    QString reason; ///< "send", "hold", "excluded:no_consent" …; empty: by state
    QString state;  ///< a state of the board
    bool operator==(const AudienceSlice &) const = default;
};

/// On what terms the brief's audience is written to, as launch() would take them. Errors: topic.unknown,
/// segment.unknown, those of Rule::parse.
struct BriefAudience
{
    audience::Rule rule;
    audience::AudienceTerms terms;
};
[[nodiscard]] Result<BriefAudience> briefAudience(store::Database &database, const campaigns::Brief &brief);

/// The next people of one decision of a brief that is not launched.
[[nodiscard]] Result<AudiencePage> pageOfBrief(store::Database &database, const campaigns::Brief &brief,
                                               const QString &reason, PersonId after, int limit);
/// How many a search shows of a draft's audience at most.
inline constexpr int mostFoundOfAudience = 500;
/// The next people of a preview by id: of one decision, or everybody where \a reason is empty. \a search: those whose
/// name, number or e-mail it is, the closest first, on one page.
[[nodiscard]] Result<AudiencePage> pageOfPreview(store::Database &database, const audience::DecisionPreview &preview,
                                                 const audience::Rule &rule, const QString &reason,
                                                 const QString &search, PersonId after, int limit);
/// The next people of a launched campaign by id: of one decision, or everybody where \a reason is empty, with what came
/// of it. \a search: as above.
[[nodiscard]] Result<AudiencePage> pageOfDecisions(store::Database &database, CampaignId campaign,
                                                   const QString &reason, const QString &search, PersonId after,
                                                   int limit);
/// The next people of a launched campaign: of one decision, or of one state of the board (as many as it counts).
[[nodiscard]] Result<AudiencePage> pageOfCampaign(store::Database &database, CampaignId campaign,
                                                  const AudienceSlice &slice, PersonId after, int limit);

} // namespace otklik::views
