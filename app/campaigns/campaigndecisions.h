// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "brief.h"
#include "campaignfates.h"
#include "campaigns.h"

namespace otklik::campaigns {

/// «Left out: has not agreed to messages about this topic over this channel.»: what a decision says of one person, as a
/// sentence. Also of the code that says why a message was dropped at the moment of sending, which is spelt alike.
[[nodiscard]] QString decisionWhy(const QString &reason);

/// All that can be said of one person and one campaign.
struct PersonWhy
{
    Campaign campaign;
    PersonId person;
    bool inAudience = false;           ///< of the frozen one, or of the one that a launch would find now
    messaging::PersonFate fate;        ///< of a draft without a state
    messaging::WrittenMessage message; ///< without an id: none was written
    /// The whole of it for people, sentence by sentence.
    [[nodiscard]] QString toText() const;
    /// {"campaign","name","person","launched_at","in_audience","decision","rule","why","hold_until","address","language",
    /// "time_zone","state","at","code","detail","gateway","message":{…}|null,"facts":[…]}
    [[nodiscard]] QJsonObject toJson() const;
};

/// The why-ledger of one campaign: of a draft what a launch would decide now, of a launched one what was decided and
/// what came of it. Nothing is sent or stored. Lives on the thread of its database.
class CampaignDecisions
{
public:
    explicit CampaignDecisions(store::Database &database) : m_database(database) {}

    /// Errors: campaign.unknown, of a draft those of its brief.
    [[nodiscard]] Result<PersonWhy> why(CampaignId campaign, PersonId person);

    /// How many lines write() will have.
    [[nodiscard]] Result<qint64> count(CampaignId campaign);
    [[nodiscard]] Result<qint64> count(const Brief &brief);
    /// Everybody by id into a file (people::ListFile), line by line. Whether it may leave the house is asked before
    /// (privacy::askForExport). \a goOn hears every thousand lines how many there are and may say no. Answers how many
    /// there are. Errors: those of ListFile; export.cancelled: nothing was left behind.
    [[nodiscard]] Result<qint64> write(CampaignId campaign, const QString &path,
                                       const std::function<bool(qint64)> &goOn = {});
    [[nodiscard]] Result<qint64> write(const Brief &brief, const QString &path,
                                       const std::function<bool(qint64)> &goOn = {});

private:
    store::Database &m_database;
};

} // namespace otklik::campaigns
