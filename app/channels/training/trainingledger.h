// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <deque>
#include <queue>
#include <vector>

#include "trainingfamily.h"
#include "trainingfaults.h"
#include "traininggateway.h"

namespace otklik::channels {

/// What a message object of a request says, shared by its destinations.
struct TrainingLetter
{
    QByteArray sender;
    QByteArray text;
    QByteArray callbackData;
    QByteArray campaignReferenceId;
    int parts = 1;
    qint64 notBefore = 0;     ///< sendAt; 0: now
    bool hasFailover = false; ///< of Viber: an SMS goes to whom it does not reach
    TrainingFamily family = TrainingFamily::Sms3;
};

/// Everything that the training gateway remembers: messages, their fate, and the reports that wait.
class TrainingLedger
{
public:
    explicit TrainingLedger(const TrainingSettings &settings);

    [[nodiscard]] quint32 addBulk(const QByteArray &bulkId);
    [[nodiscard]] quint32 addLetter(const TrainingLetter &letter);
    /// Takes a message or refuses it at once. Answers with its status: 26, or one of the group REJECTED.
    [[nodiscard]] int submit(const QByteArray &messageId, const QByteArray &to, quint32 bulk, quint32 letter,
                             qint64 now);

    /// Which rows of reports or log are asked for. Empty lists filter nothing.
    struct Question
    {
        QList<QByteArray> bulkIds;
        QList<QByteArray> messageIds;
        QByteArray destination;
        QByteArray sender;
        int group = -1;
        qint64 sentSince = 0;
        qint64 sentUntil = 0;
        int limit = 50;
        size_t from = 0; ///< the log's cursor
    };
    /// Appends the items of reports that are due, comma-separated, and forgets them. Answers with their number.
    [[nodiscard]] int takeReports(QByteArray &to, const Question &question, TrainingFamily family, qint64 now);
    /// Appends log items. Answers with the next cursor; 0 where the log is at its end.
    [[nodiscard]] size_t readLog(QByteArray &to, const Question &question, TrainingFamily family, qint64 now) const;

    [[nodiscard]] TrainingStatistics statistics() const;
    [[nodiscard]] qint64 reportsWaiting() const { return m_reportsWaiting; }

private:
    struct Record
    {
        QByteArray id;
        QByteArray to;
        quint32 bulk = 0;
        quint32 letter = 0;
        qint64 sentAt = 0;
        qint64 operatorAt = 0; ///< 0: not reported
        qint64 finalAt = 0;
        quint8 status = 26; ///< the final one
        quint16 error = 0;
        quint8 acceptedTimes = 0; ///< of this message id
    };
    struct Due
    {
        qint64 at = 0;
        quint32 record = 0;
        bool isFinal = true;
        bool operator>(const Due &other) const { return at > other.at; }
    };

    void decideFate(Record &record, const QByteArray &digits, quint32 index);
    [[nodiscard]] int statusAt(const Record &record, qint64 now) const;
    [[nodiscard]] bool matches(const Record &record, const Question &question) const;
    void appendItem(QByteArray &to, const Record &record, int status, qint64 doneAt, TrainingFamily family,
                    bool asReport) const;
    void appendCall(QByteArray &to, const Record &record, int status, qint64 doneAt, bool asReport) const;

    const TrainingSettings m_settings;
    TrainingFaults m_reportFaults;
    std::vector<Record> m_records;
    std::vector<QByteArray> m_bulks;
    std::vector<TrainingLetter> m_letters;
    QHash<QByteArray, quint32> m_bulkIndex;
    QHash<QByteArray, std::vector<quint32>> m_recordsOfBulk;
    QHash<QByteArray, quint32> m_recordOfId;
    QHash<quint64, quint32> m_timesOfPhoneAndText;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_coming;
    std::deque<Due> m_ready[trainingFamilies]; ///< due and not yet fetched
    qint64 m_reportsWaiting = 0;
    TrainingStatistics m_statistics;
};

} // namespace otklik::channels
