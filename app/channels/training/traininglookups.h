// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <vector>

#include "trainingledger.h"

namespace otklik::channels {

/// The training gateway's half of Number Lookup: how a number stands depends on the seed and the number alone.
class TrainingLookups
{
public:
    explicit TrainingLookups(const TrainingSettings &settings);

    /// Looks up and remembers; the answer's body. \a otherNumbers: the answer names numbers that nobody asked for.
    [[nodiscard]] QByteArray answer(const QList<QByteArray> &numbers, const QByteArray &bulkId, qint64 now,
                                    bool otherNumbers);
    /// The body of a page of the log, the newest first. Obeys destination, bulkIds, sentSince, sentUntil and limit.
    [[nodiscard]] QByteArray log(const TrainingLedger::Question &question, qint64 now) const;
    /// Fills in the counters of look-ups.
    void count(TrainingStatistics &statistics) const;

private:
    struct Record
    {
        QByteArray to;
        quint32 bulk = 0;
        qint64 at = 0;
    };
    void appendItem(QByteArray &to, const QByteArray &number, const QByteArray &shownAs) const;
    void appendNetwork(QByteArray &to, const char *name, int which) const;

    const TrainingSettings m_settings;
    std::vector<Record> m_records;
    std::vector<QByteArray> m_bulks;
    QHash<QByteArray, qint64> m_times;
    qint64 m_most = 0;
};

} // namespace otklik::channels
