// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelmaker.h"

#include <QHash>
#include <QMutex>
#include <QThread>

#include "channelfactory.h"
#include "networktransport.h"

namespace otklik::channels {

messaging::ChannelFactory channelMaker(TrainingGateway *training)
{
    // Only the channels own the network, so that it goes with the last of them, on their thread, and not with this
    // function on whatever thread drops it. Each thread that makes channels has one of its own.
    struct Networks
    {
        QMutex lock;
        QHash<QThread *, std::weak_ptr<HttpTransport>> of;
    };
    auto networks = std::make_shared<Networks>();
    return [training, networks](const messaging::GatewayAccount &account) {
        const QMutexLocker locker(&networks->lock);
        auto &mine = networks->of[QThread::currentThread()];
        std::shared_ptr<HttpTransport> transport = mine.lock();
        if (!transport)
            mine = transport = std::make_shared<NetworkTransport>();
        return makeChannel({account.name, account.kind, account.url, account.keyEnv, account.callback},
                           {transport, training});
    };
}

} // namespace otklik::channels
