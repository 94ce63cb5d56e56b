// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>

#include "retention.h"

namespace otklik::privacy {

/// Empties what is older than its timer, every hour, on a thread and a connection of its own, in small batches with
/// pauses, so that nobody waits for it.
class RetentionJob final : public QObject
{
    Q_OBJECT
public:
    RetentionJob(store::DatabaseUrl url, const Clock &clock, QObject *parent = nullptr);
    /// Ends after the batch that runs now.
    ~RetentionJob() override;
    /// The first round at once.
    void start();

Q_SIGNALS:
    /// A round ended; \a rows were emptied. Queued to the thread of this object.
    void purged(qint64 rows);
    /// A round failed; the next one tries again. The sentence holds nothing personal.
    void trouble(const QString &sentence);

private:
    void run();
    [[nodiscard]] Result<qint64> round();
    /// False when the job is to end.
    [[nodiscard]] bool pause(int milliseconds);
    store::DatabaseUrl m_url;
    Clock m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace otklik::privacy
