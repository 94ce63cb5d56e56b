// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatejob.h"

#include <QDeadlineTimer>

#include "sharers.h"

namespace otklik::people {

static constexpr int batch = 1000;              // people
static constexpr int betweenBatches = 100;      // milliseconds
static constexpr int betweenRounds = 60 * 1000; // milliseconds

DuplicateJob::DuplicateJob(store::DatabaseUrl url, const Clock &clock, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_clock(clock)
{
}

DuplicateJob::~DuplicateJob()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait(); // a batch at most
}

void DuplicateJob::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("duplicates"));
    m_thread->start(QThread::LowPriority);
}

bool DuplicateJob::pause(int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    while (!until.hasExpired()) {
        if (QThread::currentThread()->isInterruptionRequested())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(100, until.remainingTime())));
    }
    return !QThread::currentThread()->isInterruptionRequested();
}

Done DuplicateJob::round()
{
    OTKLIK_TRY(database, store::Database::open(m_url, m_clock));
    DuplicateFinder finder(*database);
    do {
        OTKLIK_TRY(progress, finder.step(batch));
        if (progress.done) {
            Q_EMIT upToDate(progress.people, progress.pairs);
            return {};
        }
    } while (pause(betweenBatches));
    return {};
}

/// Whom an address belongs to together is a question of the same kind; it looks at everybody, so once a day.
static Done shareRound(const store::DatabaseUrl &url, const Clock &clock)
{
    OTKLIK_TRY(database, store::Database::open(url, clock));
    OTKLIK_CHECK(markShared(*database));
    return {};
}

void DuplicateJob::run()
{
    QDeadlineTimer sharing(0);
    do {
        if (sharing.hasExpired()) {
            sharing.setRemainingTime(std::chrono::hours(24));
            if (const auto done = shareRound(m_url, m_clock); !done)
                Q_EMIT trouble(done.error().sentence);
        }
        if (const auto done = round(); !done)
            Q_EMIT trouble(done.error().sentence);
    } while (pause(betweenRounds));
}

} // namespace otklik::people
