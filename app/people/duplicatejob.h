// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include "duplicatefinder.h"

namespace otklik::people {

/// Looks for duplicates while the service runs: everybody once, then whoever changes, on a thread and a connection of
/// its own, in small batches with pauses, so that nobody waits for it. Killed at any moment it goes on where it was.
class DuplicateJob final : public QObject
{
    Q_OBJECT
public:
    DuplicateJob(store::DatabaseUrl url, const Clock &clock, QObject *parent = nullptr);
    /// Ends after the batch that runs now.
    ~DuplicateJob() override;
    /// The first round at once.
    void start();

Q_SIGNALS:
    /// Nobody is left who changed. Queued to the thread of this object.
    void upToDate(qint64 people, qint64 pairs);
    /// A round failed; the next one tries again. The sentence holds nothing personal.
    void trouble(const QString &sentence);

private:
    void run();
    [[nodiscard]] Done round();
    /// False when the job is to end.
    [[nodiscard]] bool pause(int milliseconds);
    store::DatabaseUrl m_url;
    Clock m_clock;
    std::unique_ptr<QThread> m_thread;
};

} // namespace otklik::people
