// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <functional>

#include "blockrows.h"
#include "cityplan.h"
#include "database.h"
#include "ids.h"

namespace otklik::demo {

/// Writes a planned city into an empty database, in the caller's transactions, in the memory of a few blocks. Lives on
/// the thread of its database; blocks are made by two others.
class CityFill
{
public:
    /// From 0 to 1.
    using Progress = std::function<void(double done)>;

    /// \a launched: when the finished campaign was; what came later is written by writeRecent().
    CityFill(store::Database &database, const SampleData &data, const CityPlan &plan, const QDateTime &launched)
        : m_database(database), m_data(data), m_plan(plan), m_launched(launched)
    {
    }

    /// Districts, services, agencies and topics, and the settings of the organisation.
    [[nodiscard]] Done writeLists();
    /// Everybody, with what was known of them when the finished campaign was launched. Takes the indexes off and puts
    /// them on again. Error demo.not_empty (nobody may be there).
    [[nodiscard]] Done writePeople(const Progress &progress);
    [[nodiscard]] Done writeNotes();
    /// What was said and done since, and \a more events (by time).
    [[nodiscard]] Done writeRecent(const QList<PlannedEvent> &more, const Progress &progress);

    /// Reads what the database gave the lists; needed first where writeLists() was another time.
    [[nodiscard]] Done readLists();
    [[nodiscard]] TopicId topic(int index) const { return TopicId(m_numbers.topics.value(index)); }

private:
    [[nodiscard]] Done writeBlock(const BlockRows &rows);
    [[nodiscard]] Done writeConsents(const QList<PlannedConsent> &words);
    [[nodiscard]] Result<RowWriter> writer();

    store::Database &m_database;
    const SampleData &m_data;
    const CityPlan &m_plan;
    QDateTime m_launched;
    ListNumbers m_numbers;
    qint64 m_words = 0; ///< written so far; their numbers count from one
    bool m_measurements = false;
};

/// Refuses a database that people are in. Error demo.not_empty.
[[nodiscard]] Done refuseUnlessEmpty(store::Database &database);
/// Hands \a count rows, made one by one, to a statement as JSON arrays of a few thousand.
[[nodiscard]] Done insertRows(store::Database &database, const QString &statement, qsizetype count,
                              const std::function<QJsonObject(qsizetype)> &row);
/// An instant as the batches hold it; null where invalid.
[[nodiscard]] QJsonValue instantValue(const QDateTime &instant);

} // namespace otklik::demo
