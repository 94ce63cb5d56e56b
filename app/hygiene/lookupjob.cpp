// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupjob.h"

#include "lookuploop.h"

namespace otklik::hygiene {

LookupJob::LookupJob(const store::DatabaseUrl &url, const Clock &clock, messaging::ChannelFactory factory,
                     const std::optional<LookupTimes> &times, QObject *parent)
    : QObject(parent), m_loop(new LookupLoop(url, clock, std::move(factory), times))
{
    m_thread.setObjectName(QStringLiteral("lookups"));
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &LookupLoop::progress, this, &LookupJob::progress);
    connect(m_loop, &LookupLoop::gatewayTrouble, this, &LookupJob::gatewayTrouble);
    connect(m_loop, &LookupLoop::trouble, this, &LookupJob::trouble);
    connect(m_loop, &LookupLoop::finished, this, &LookupJob::finished);
}

LookupJob::~LookupJob()
{
    if (!m_thread.isRunning()) {
        delete m_loop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void LookupJob::start()
{
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(false); });
}

void LookupJob::runOnce()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(true); });
}

void LookupJob::stopGracefully()
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->stopGracefully(); });
}

} // namespace otklik::hygiene
