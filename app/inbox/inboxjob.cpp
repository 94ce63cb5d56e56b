// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxjob.h"

#include "inboxloop.h"

namespace otklik::inbox {

InboxJob::InboxJob(const store::DatabaseUrl &url, const Clock &clock, InboundMaker maker,
                   const std::optional<messaging::DispatchTimes> &times, QObject *parent)
    : QObject(parent), m_loop(new InboxLoop(url, clock, std::move(maker), times))
{
    m_thread.setObjectName(QStringLiteral("inbox"));
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &InboxLoop::progress, this, &InboxJob::progress);
    connect(m_loop, &InboxLoop::trouble, this, &InboxJob::trouble);
    connect(m_loop, &InboxLoop::finished, this, &InboxJob::finished);
}

InboxJob::~InboxJob()
{
    if (!m_thread.isRunning()) {
        delete m_loop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void InboxJob::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(false); });
}

void InboxJob::runOnce()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(true); });
}

void InboxJob::stopGracefully()
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->stopGracefully(); });
}

} // namespace otklik::inbox
