// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelmaker.h"

#include "channelfactory.h"
#include "networktransport.h"

namespace otklik::channels {

messaging::ChannelFactory channelMaker(TrainingGateway *training)
{
    // Only the channels own the network, so that it goes with the last of them, on the dispatcher's thread, and not
    // with this function on whatever thread drops it.
    auto network = std::make_shared<std::weak_ptr<HttpTransport>>();
    return [training, network](const messaging::GatewayAccount &account) {
        std::shared_ptr<HttpTransport> transport = network->lock();
        if (!transport)
            *network = transport = std::make_shared<NetworkTransport>();
        return makeChannel({account.name, account.kind, account.url, account.keyEnv, account.callback},
                           {transport, training});
    };
}

} // namespace otklik::channels
