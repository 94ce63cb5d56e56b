// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cityplan.h"
#include "citywriter.h"
#include "database.h"
#include "ids.h"

namespace otklik::demo {

/// The segments, the gateway and the two campaigns of a made-up city. Campaigns are made and launched by the rooms that
/// do it in earnest, on a connection whose clock stands at the day; only what a gateway would have answered is made up.
/// Lives on the thread of its database; opens transactions of its own.
class DemoCampaigns
{
public:
    DemoCampaigns(store::Database &database, const SampleData &data, const CityWriter &people, quint64 seed)
        : m_database(database), m_data(data), m_people(people), m_seed(seed)
    {
    }

    [[nodiscard]] Done makeSegments();
    [[nodiscard]] Done makeGateway();
    /// Launched at \a at and over half an hour later. Answers with the events of people who came back because of it.
    [[nodiscard]] Result<QList<PlannedEvent>> makeFinished(const QDateTime &at, const QDate &today);
    /// Launched at \a at; a quarter of it has left, a dispatcher does the rest.
    [[nodiscard]] Done makeRunning(const QDateTime &at);

private:
    struct Sending
    {
        CampaignId campaign;
        TopicId topic;
        QDateTime launchedAt;
        qint64 first = 1, last = 0;
        int perSecond = 1;
    };
    [[nodiscard]] Result<CampaignId> launch(const SampleCampaign &campaign, const QString &topic,
                                            const QString &segment, const QString &service, bool anyHour,
                                            const QDateTime &at);
    /// Messages, attempts and what became of them. Answers with the people it reached.
    [[nodiscard]] Result<QList<PersonId>> settle(const SampleCampaign &campaign, const Sending &sending);

    store::Database &m_database;
    const SampleData &m_data;
    const CityWriter &m_people;
    quint64 m_seed;
    GatewayId m_gateway;
    double m_price = 0;
    QString m_currency;
};

} // namespace otklik::demo
