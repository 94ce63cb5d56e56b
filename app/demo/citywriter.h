// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <functional>

#include "cityplan.h"
#include "database.h"
#include "ids.h"

namespace otklik::demo {

/// Writes a planned city in batches, in the caller's transaction. Lives on the thread of its database.
class CityWriter
{
public:
    CityWriter(store::Database &database, const SampleData &data) : m_database(database), m_data(data) {}

    [[nodiscard]] Done writeLists();
    /// \a done is called after each batch with how many people are written.
    [[nodiscard]] Done writePeople(const QList<PlannedPerson> &people, const std::function<void(qsizetype)> &done);
    /// Words from \a from on and before \a until.
    [[nodiscard]] Done writeConsents(const QList<PlannedConsent> &consents, const QDateTime &from,
                                     const QDateTime &until);
    [[nodiscard]] Done writeEvents(const QList<PlannedEvent> &events, const QDateTime &from, const QDateTime &until);
    [[nodiscard]] Done writeNotes(const QList<PlannedNote> &notes);
    /// Some of the people are patients with a condition each, since before \a today.
    [[nodiscard]] Done writePatients(const QDate &today);

    /// Of the plan's people by their index; known after writePeople().
    [[nodiscard]] const QList<PersonId> &ids() const { return m_ids; }
    [[nodiscard]] TopicId topic(int index) const { return m_topics.value(index); }

private:
    store::Database &m_database;
    const SampleData &m_data;
    QList<PersonId> m_ids;
    QList<TopicId> m_topics;
};

/// Hands \a count rows, made one by one, to a statement as JSON arrays of a few thousand.
[[nodiscard]] Done insertRows(store::Database &database, const QString &statement, qsizetype count,
                              const std::function<QJsonObject(qsizetype)> &row);
/// An instant as the batches hold it; null where invalid.
[[nodiscard]] QJsonValue instantValue(const QDateTime &instant);

} // namespace otklik::demo
