// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionjob.h"

#include <QDeadlineTimer>

namespace otklik::privacy {

static constexpr int betweenBatches = 200;           // milliseconds
static constexpr int betweenRounds = 60 * 60 * 1000; // milliseconds

RetentionJob::RetentionJob(store::DatabaseUrl url, const Clock &clock, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_clock(clock)
{
}

RetentionJob::~RetentionJob()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait(); // a batch at most
}

void RetentionJob::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("retention"));
    m_thread->start(QThread::LowPriority);
}

bool RetentionJob::pause(int milliseconds)
{
    const QDeadlineTimer until(milliseconds);
    while (!until.hasExpired()) {
        if (QThread::currentThread()->isInterruptionRequested())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(100, until.remainingTime())));
    }
    return true;
}

Result<qint64> RetentionJob::round()
{
    OTKLIK_TRY(database, store::Database::open(m_url, m_clock));
    return Retention(*database).purge([this] { return pause(betweenBatches); });
}

void RetentionJob::run()
{
    do {
        const auto rows = round();
        if (rows)
            Q_EMIT purged(*rows);
        else
            Q_EMIT trouble(rows.error().sentence);
    } while (pause(betweenRounds));
}

} // namespace otklik::privacy
