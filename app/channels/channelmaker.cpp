// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelmaker.h"

#include "channelfactory.h"
#include "networktransport.h"

namespace otklik::channels {

messaging::ChannelFactory channelMaker(TrainingGateway *training)
{
    auto surroundings = std::make_shared<ChannelSurroundings>();
    surroundings->training = training;
    return [surroundings](const messaging::GatewayAccount &account) {
        if (!surroundings->network)
            surroundings->network = std::make_shared<NetworkTransport>();
        return makeChannel({account.name, account.kind, account.url, account.keyEnv}, *surroundings);
    };
}

} // namespace otklik::channels
