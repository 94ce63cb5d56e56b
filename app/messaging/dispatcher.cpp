// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include <algorithm>

#include "dispatchloop.h"

namespace otklik::messaging {

static constexpr qint64 sameTrouble = 60000;

Dispatcher::Dispatcher(const store::DatabaseUrl &url, const Clock &clock, ChannelFactory factory,
                       const DispatcherOptions &options, QObject *parent)
    : QObject(parent)
{
    const auto tally = std::make_shared<DispatchTally>();
    for (int i = 0; i < std::max(1, options.loops); ++i) {
        auto mine = std::make_unique<Loop>();
        DispatcherOptions own = options;
        if (i > 0 && !own.holder.isEmpty())
            own.holder += QStringLiteral(":%1").arg(i + 1);
        mine->loop = new DispatchLoop(url, clock, factory, own, tally);
        mine->thread.setObjectName(QStringLiteral("dispatcher"));
        mine->loop->moveToThread(&mine->thread);
        connect(&mine->thread, &QThread::finished, mine->loop, &QObject::deleteLater);
        listen(*mine);
        m_loops.push_back(std::move(mine));
    }
}

Dispatcher::~Dispatcher()
{
    for (const auto &one : m_loops)
        one->thread.quit();
    for (const auto &one : m_loops) {
        if (one->thread.isRunning() || one->thread.isFinished())
            one->thread.wait();
        else
            delete one->loop; // never began
    }
}

/// What several loops tell is told as one dispatcher's word.
void Dispatcher::listen(Loop &mine)
{
    Loop *one = &mine;
    connect(one->loop, &DispatchLoop::progress, this, [this, one](const DispatchCounts &counts) {
        one->counts = counts;
        Q_EMIT progress(this->counts());
    });
    connect(one->loop, &DispatchLoop::gatewayTrouble, this,
            [this, one](const QString &gateway, const QString &code, const QString &sentence) {
                Trouble &told = m_told[gateway];
                const bool isKnown =
                    told.loop && told.loop != one && told.code == code && !told.since.hasExpired(sameTrouble);
                if (isKnown)
                    return;
                told.loop = one;
                told.code = code;
                told.since.start();
                Q_EMIT gatewayTrouble(gateway, code, sentence);
            });
    const auto areTroubled = [this] {
        return std::any_of(m_loops.begin(), m_loops.end(), [](const auto &loop) { return loop->isTroubled; });
    };
    connect(one->loop, &DispatchLoop::databaseTrouble, this, [this, one, areTroubled](const QString &sentence) {
        const bool isNews = !areTroubled();
        one->isTroubled = true;
        if (isNews)
            Q_EMIT databaseTrouble(sentence);
    });
    connect(one->loop, &DispatchLoop::databaseBack, this, [this, one, areTroubled] {
        one->isTroubled = false;
        if (!areTroubled())
            Q_EMIT databaseBack();
    });
    connect(one->loop, &DispatchLoop::failed, this, &Dispatcher::failed);
    connect(one->loop, &DispatchLoop::finished, this, [this, one](const DispatchCounts &counts) {
        one->counts = counts;
        one->isWorking = false;
        if (std::any_of(m_loops.begin(), m_loops.end(), [](const auto &loop) { return loop->isWorking; }))
            return;
        DispatchCounts all = this->counts();
        all.unknown = counts.unknown; // counted in the database, and the last one to end saw the last of them
        Q_EMIT finished(all);
    });
}

DispatchCounts Dispatcher::counts() const
{
    DispatchCounts all;
    for (const auto &one : m_loops) {
        all.claimed += one->counts.claimed;
        all.sent += one->counts.sent;
        all.unknown += one->counts.unknown;
        all.failed += one->counts.failed;
        all.receipts += one->counts.receipts;
        all.codes += one->counts.codes;
    }
    return all;
}

void Dispatcher::begin(bool once)
{
    for (const auto &one : m_loops)
        one->isWorking = true;
    for (const auto &one : m_loops) {
        one->thread.start();
        QMetaObject::invokeMethod(one->loop, [loop = one->loop, once] { loop->begin(once); });
    }
}

void Dispatcher::start()
{
    begin(false);
}

void Dispatcher::runOnce()
{
    begin(true);
}

void Dispatcher::stopGracefully()
{
    for (const auto &one : m_loops)
        QMetaObject::invokeMethod(one->loop, [loop = one->loop] { loop->stopGracefully(); });
}

} // namespace otklik::messaging
