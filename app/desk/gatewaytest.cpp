// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include "channelfactory.h"
#include "channelmaker.h"
#include "traininggateway.h"

#include <QFutureWatcher>

namespace otklik::desk {

namespace {

/// In the order in which they must go: the channel before the gateway that it points to.
struct Trial
{
    explicit Trial(const Clock &clock) : training(channels::TrainingSettings(), clock) {}
    channels::TrainingGateway training;
    std::unique_ptr<messaging::Channel> channel;
};

} // namespace

Done checkGateway(const messaging::GatewayAccount &account)
{
    return channels::checkAccount({account.name, account.kind, account.url, account.keyEnv, account.callback});
}

QFuture<Result<QString>> testGateway(const messaging::GatewayAccount &account, const Clock &clock)
{
    auto trial = std::make_shared<Trial>(clock);
    auto channel = channels::channelMaker(&trial->training)(account);
    if (!channel) {
        QPromise<Result<QString>> promise;
        promise.start();
        promise.addResult(Result<QString>(fail(channel.error())));
        promise.finish();
        return promise.future();
    }
    trial->channel = std::move(*channel);
    auto future = trial->channel->test();
    auto *watcher = new QFutureWatcher<Result<QString>>;
    QObject::connect(watcher, &QFutureWatcher<Result<QString>>::finished, watcher,
                     [watcher, trial] { watcher->deleteLater(); });
    watcher->setFuture(future);
    return future;
}

} // namespace otklik::desk
