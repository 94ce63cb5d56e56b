// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace otklik::store {

/// One lane: a thread with a connection of its own, opened at the first job and again after it was lost.
/// Jobs are posted from any thread; they run in order.
class LaneWorker final : public QObject
{
public:
    LaneWorker(DatabaseUrl url, const Clock &clock);
    ~LaneWorker() override;
    void post(const JobPointer &job, std::function<void(Result<Database *>)> work);

private:
    void run(const JobPointer &job, const std::function<void(Result<Database *>)> &work);
    [[nodiscard]] Result<Database *> database();
    DatabaseUrl m_url;
    Clock m_clock;
    std::unique_ptr<Database> m_database; // lives and dies on m_thread
    QThread m_thread;
};

} // namespace otklik::store
