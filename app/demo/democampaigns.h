// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cityfill.h"
#include "cityplan.h"
#include "database.h"
#include "ids.h"

#include <optional>

namespace otklik::demo {

/// The segments, the gateway and the two campaigns of a made-up city. Campaigns are made and launched by the rooms that
/// do it in earnest, on a connection whose clock stands at the day; only what a gateway would have answered is made up.
/// What is there already is taken as it is, so that a city that was interrupted is finished by doing it all again.
/// Lives on the thread of its database.
class DemoCampaigns
{
public:
    /// \a people: how many live there. In a large city the campaigns are for one district.
    DemoCampaigns(store::Database &database, const SampleData &data, const CityFill &city, qint64 people, quint64 seed)
        : m_database(database), m_data(data), m_city(city), m_people(people), m_seed(seed)
    {
    }

    [[nodiscard]] Done makeSegments();
    [[nodiscard]] Done makeGateway();
    /// Name of the segment whose numbers are looked up: a good part of a small city, one district's of a large one.
    [[nodiscard]] QString lookedUpSegment() const;
    /// Launched at \a at, with transactions of their own. Nothing where nobody fits; the draft stays.
    [[nodiscard]] Result<std::optional<CampaignId>> launchFinished(const QDateTime &at);
    [[nodiscard]] Result<std::optional<CampaignId>> launchRunning(const QDateTime &at);
    /// Over half an hour later, in the caller's transaction. Answers with the events of people who came back because of
    /// it, by time.
    [[nodiscard]] Result<QList<PlannedEvent>> settleFinished(CampaignId id, const QDateTime &at, const QDate &today);
    /// A quarter of it has left, a dispatcher does the rest. In the caller's transaction.
    [[nodiscard]] Done settleRunning(CampaignId id, const QDateTime &at);

private:
    struct Sending
    {
        CampaignId campaign;
        TopicId topic;
        QDateTime launchedAt;
        qint64 first = 1, last = 0;
        qint64 perSecond = 1;
    };
    [[nodiscard]] Result<std::optional<CampaignId>> launch(const SampleCampaign &campaign, const QString &topic,
                                                           const QString &segment, const QString &service, bool anyHour,
                                                           const QDateTime &at);
    /// Messages, attempts and what became of them. Answers with the people it reached.
    [[nodiscard]] Result<QList<PersonId>> settle(const SampleCampaign &campaign, const Sending &sending);
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] QString segmentName(const QString &segment) const;

    store::Database &m_database;
    const SampleData &m_data;
    const CityFill &m_city;
    qint64 m_people;
    quint64 m_seed;
    GatewayId m_gateway;
    double m_price = 0;
    QString m_currency;
};

} // namespace otklik::demo
