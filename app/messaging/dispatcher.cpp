// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include "dispatchloop.h"

namespace otklik::messaging {

Dispatcher::Dispatcher(const store::DatabaseUrl &url, const Clock &clock, ChannelFactory factory,
                       const DispatcherOptions &options, QObject *parent)
    : QObject(parent), m_loop(new DispatchLoop(url, clock, std::move(factory), options))
{
    m_thread.setObjectName(QStringLiteral("dispatcher"));
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &DispatchLoop::progress, this, &Dispatcher::progress);
    connect(m_loop, &DispatchLoop::gatewayTrouble, this, &Dispatcher::gatewayTrouble);
    connect(m_loop, &DispatchLoop::databaseTrouble, this, &Dispatcher::databaseTrouble);
    connect(m_loop, &DispatchLoop::databaseBack, this, &Dispatcher::databaseBack);
    connect(m_loop, &DispatchLoop::finished, this, &Dispatcher::finished);
    connect(m_loop, &DispatchLoop::failed, this, &Dispatcher::failed);
}

Dispatcher::~Dispatcher()
{
    if (!m_thread.isRunning()) {
        delete m_loop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void Dispatcher::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(false); });
}

void Dispatcher::runOnce()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->begin(true); });
}

void Dispatcher::stopGracefully()
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop] { loop->stopGracefully(); });
}

} // namespace otklik::messaging
