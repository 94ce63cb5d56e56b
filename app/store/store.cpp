// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "laneworker.h"

namespace otklik::store {

void Job::cancel()
{
    m_cancelled = true;
    const QMutexLocker lock(&m_lock);
    if (m_database) // running: stop it at the server
        m_database->cancelRunning();
}

LaneWorker::LaneWorker(const Clock &clock, bool answers, std::shared_ptr<Opening> opening)
    : m_clock(clock), m_answers(answers), m_opening(std::move(opening))
{
    moveToThread(&m_thread);
    m_thread.start();
}

LaneWorker::~LaneWorker()
{
    m_closing = m_answers; // what waits for an answer is told that it was stopped
    // quit() would overtake what is queued, and the connection must be closed by its own thread.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    do
        stopReading(); // again, because a statement may have been about to start
    while (!m_thread.wait(100));
}

void LaneWorker::stopReading()
{
    const QMutexLocker lock(&m_lock);
    if (m_answers && m_current)
        m_current->cancel();
}

void LaneWorker::post(const JobPointer &job, std::function<void(Result<Database *>)> work)
{
    QMetaObject::invokeMethod(
        this, [this, job, work = std::move(work)] { run(job, work); }, Qt::QueuedConnection);
}

Result<Database *> LaneWorker::database()
{
    if (m_database) {
        // A statement that finds the server gone marks the connection; asking is free.
        if (!m_database->isAlive())
            m_database.reset();
    }
    if (m_database) {
        if (runHook())
            return m_database.get();
        m_database.reset(); // half open is not open; it may only have been lost
    }
    const DatabaseUrl url = [this] {
        const QMutexLocker lock(&m_opening->lock);
        return m_opening->url;
    }();
    OTKLIK_TRY(opened, Database::open(url, m_clock));
    m_database = std::move(opened);
    m_openedBy = 0;
    if (const Done done = runHook(); !done) {
        m_database.reset();
        return fail(done.error());
    }
    return m_database.get();
}

Done LaneWorker::runHook()
{
    OpenedHook hook;
    quint64 number = 0;
    {
        const QMutexLocker lock(&m_opening->lock);
        hook = m_opening->hook;
        number = m_opening->number;
    }
    if (m_openedBy == number)
        return {};
    if (hook)
        OTKLIK_CHECK(hook(*m_database));
    m_openedBy = number;
    return {};
}

void LaneWorker::run(const JobPointer &job, const std::function<void(Result<Database *>)> &work)
{
    static const Error superseded{Failure::Cancelled, QStringLiteral("database.cancelled"),
                                  QCoreApplication::translate("Store", "The query was stopped.")};
    {
        const QMutexLocker lock(&m_lock);
        m_current = job;
    }
    const auto forget = qScopeGuard([this] {
        const QMutexLocker lock(&m_lock);
        m_current.reset();
    });
    if (job->isCancelled() || m_closing)
        return work(fail(superseded));
    auto opened = database();
    if (!opened)
        return work(fail(opened.error()));
    {
        const QMutexLocker lock(&job->m_lock);
        job->m_database = *opened;
    }
    if (job->isCancelled())
        work(fail(superseded));
    else
        work(*opened);
    const QMutexLocker lock(&job->m_lock);
    job->m_database = nullptr;
}

Store::Store(DatabaseUrl url, const Clock &clock, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_clock(clock), m_opening(std::make_shared<Opening>())
{
    m_opening->url = m_url;
    for (const Lane lane : {Lane::Interactive, Lane::Count, Lane::Write})
        m_lanes.push_back(std::make_unique<LaneWorker>(m_clock, lane != Lane::Write, m_opening));
}

Store::~Store() = default;

void Store::setOpened(OpenedHook hook)
{
    const QMutexLocker lock(&m_opening->lock);
    m_opening->hook = std::move(hook);
    ++m_opening->number;
}

void Store::setPassword(const QString &password)
{
    const QMutexLocker lock(&m_opening->lock);
    m_opening->url = m_opening->url.withPassword(password);
}

void Store::setStepUp(StepUpQuestion question)
{
    m_stepUp = std::move(question);
    m_stepsUp = bool(m_stepUp);
}

bool Store::mayStepUp(const Error &error) const
{
    return m_stepsUp && error.code == QLatin1String("access.step_up_needed");
}

void Store::askForStepUp(std::function<void(bool)> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            if (m_stepUp)
                m_stepUp(answer);
            else
                answer(false);
        },
        Qt::QueuedConnection);
}

void Store::post(Lane lane, const JobPointer &job, std::function<void(Result<Database *>)> work)
{
    m_lanes[size_t(lane)]->post(job, std::move(work));
}

} // namespace otklik::store
