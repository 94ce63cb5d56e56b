// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "stopsign.h"

namespace otklik::channels {

/// A few threads for calls that block, each with a \a Tool of its own; what they find out comes back on the thread that
/// made this. Not for use from other threads.
template <class Tool>
class WorkThreads
{
public:
    using Then = std::function<void()>;
    /// Runs on a worker; what it returns runs on our thread.
    using Work = std::function<Then(Tool &)>;
    using MakeTool = std::function<std::unique_ptr<Tool>(std::shared_ptr<StopSign> stop)>;

    WorkThreads(int count, MakeTool make) : m_count(count), m_make(std::move(make)) {}
    /// Ends what is under way (at once, where a tool keeps to its stop) and drops the rest; nothing comes back.
    ~WorkThreads()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop->set();
            m_queue.clear();
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(WorkThreads)

    void run(Work work)
    {
        if (m_threads.size() < size_t(m_count)) // the first ones begin when they are needed
            m_threads.emplace_back([this] { turn(); });
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::move(work));
        }
        m_wake.notify_one();
    }

private:
    void turn()
    {
        const std::unique_ptr<Tool> tool = m_make(m_stop);
        for (;;) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stop->isSet() || !m_queue.empty(); });
                if (m_stop->isSet())
                    return;
                work = std::move(m_queue.front());
                m_queue.pop_front();
            }
            QMetaObject::invokeMethod(&m_home, work(*tool), Qt::QueuedConnection);
        }
    }

    int m_count;
    MakeTool m_make;
    QObject m_home; ///< of the thread that made us; what waits for it goes with it
    std::shared_ptr<StopSign> m_stop = std::make_shared<StopSign>();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace otklik::channels
