// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace otklik::store {

/// What all lanes of a Store do with a fresh connection. The number says which of the hooks that were set it is.
struct Opening
{
    QMutex lock;
    OpenedHook hook;
    quint64 number = 0;
    DatabaseUrl url; ///< with the password of now
};

/// One lane: a thread with a connection of its own, opened at the first job and again after it was lost.
/// Jobs are posted from any thread; they run in order.
class LaneWorker final : public QObject
{
public:
    /// \a answers: the lane only reads, so closing stops what runs; a lane that writes finishes what was asked of it.
    LaneWorker(const Clock &clock, bool answers, std::shared_ptr<Opening> opening);
    ~LaneWorker() override;
    void post(const JobPointer &job, std::function<void(Result<Database *>)> work);

private:
    void stopReading();
    void run(const JobPointer &job, const std::function<void(Result<Database *>)> &work);
    [[nodiscard]] Result<Database *> database();
    [[nodiscard]] Done runHook();
    Clock m_clock;
    bool m_answers;
    std::shared_ptr<Opening> m_opening;
    quint64 m_openedBy = 0;               ///< which hook this connection has run
    std::unique_ptr<Database> m_database; // lives and dies on m_thread
    std::atomic_bool m_closing = false;
    QMutex m_lock;
    JobPointer m_current; ///< the running one, so that closing does not wait for a long count
    QThread m_thread;
};

} // namespace otklik::store
