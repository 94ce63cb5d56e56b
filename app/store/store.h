// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

#include "database.h"

namespace otklik::store {

/// Which worker does it. Each lane has its own thread and connection, so that a list never waits behind a count.
enum class Lane { Interactive, Count, Write };

/// A job on its way that may be superseded. cancel() drops it from the queue or stops it at the server.
class Job
{
public:
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    friend class LaneWorker;
    friend class Store;
    std::atomic_bool m_cancelled = false;
    QMutex m_lock;
    Database *m_database = nullptr;
};
using JobPointer = std::shared_ptr<Job>;

class LaneWorker;
struct Opening;

/// What a connection does right after it was opened, on its own thread: join a session. An error closes it again, and
/// whoever asked gets the error.
using OpenedHook = std::function<Done(Database &)>;

/// Asks the person for a fresh code of their second factor, on the store's thread, and says whether it was given.
using StepUpQuestion = std::function<void(std::function<void(bool given)> answer)>;

/// The desk's way to the database: functions run on lanes, answers come as futures; the GUI never sees a connection.
/// Lives on the thread that made it. A connection that was lost is opened again at the next job.
class Store final : public QObject
{
    Q_OBJECT
public:
    Store(DatabaseUrl url, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; } ///< as it was at first
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// From now on every connection runs \a hook before its first job: each that will be opened (also again, after one
    /// was lost), and each that is open already once more. Any thread.
    void setOpened(OpenedHook hook);

    /// The same place with another password: for every connection that is opened from now on. Any thread.
    void setPassword(const QString &password);

    /// A job that the database refuses for want of a fresh code (access.step_up_needed) waits while \a question asks
    /// for one, and is run once more. Without it, or where none is given, its caller gets the refusal.
    void setStepUp(StepUpQuestion question);

    /// Runs \a f(Database &) → Result<T> on the lane. A cancelled job answers with Failure::Cancelled. \a f may be run
    /// twice (setStepUp()), so it keeps what it captured.
    template <class F>
    [[nodiscard]] auto run(Lane lane, F &&f, const JobPointer &job = std::make_shared<Job>())
        -> QFuture<std::invoke_result_t<F, Database &>>
    {
        using R = std::invoke_result_t<F, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        start<R>(lane, job, std::make_shared<std::decay_t<F>>(std::forward<F>(f)), promise, true);
        return future;
    }

private:
    template <class R, class F>
    void start(Lane lane, const JobPointer &job, const std::shared_ptr<F> &work,
               const std::shared_ptr<QPromise<R>> &promise, bool first)
    {
        post(lane, job, [=, this](Result<Database *> database) {
            R result = database ? (*work)(**database) : R(fail(database.error()));
            if (first && !result && mayStepUp(result.error()))
                return askForStepUp([=, this](bool given) {
                    if (given)
                        return start<R>(lane, job, work, promise, false);
                    promise->addResult(result);
                    promise->finish();
                });
            promise->addResult(std::move(result));
            promise->finish();
        });
    }
    void post(Lane lane, const JobPointer &job, std::function<void(Result<Database *>)> work);
    [[nodiscard]] bool mayStepUp(const Error &error) const;
    void askForStepUp(std::function<void(bool)> answer);
    DatabaseUrl m_url;
    Clock m_clock;
    StepUpQuestion m_stepUp;
    std::atomic_bool m_stepsUp = false;
    std::shared_ptr<Opening> m_opening;
    std::vector<std::unique_ptr<LaneWorker>> m_lanes;
};

/// Hands the result of a future to \a receive on \a context's thread; nothing happens when the context has gone.
/// (Qt 6.4.2's own .then(context) asserts there in debug builds.)
template <class T, class Receive>
void deliver(const QFuture<T> &future, QObject *context, Receive &&receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, receive = std::forward<Receive>(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->future().takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace otklik::store
