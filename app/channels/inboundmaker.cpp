// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboundmaker.h"

#include "infobipinbound.h"
#include "inprocesstransport.h"
#include "kannelinbound.h"
#include "networktransport.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

inbox::InboundMaker inboundMaker(TrainingGateway *training)
{
    // Only the readers own the network, so that it goes with the last of them, on the job's thread.
    auto network = std::make_shared<std::weak_ptr<HttpTransport>>();
    return
        [training, network](const messaging::GatewayAccount &account) -> Result<std::unique_ptr<inbox::InboundReader>> {
            if (account.kind == "kannel"_L1)
                return std::make_unique<kannel::InboundReader>();
            if (account.kind == "training"_L1 && training)
                return std::make_unique<infobip::InboundReader>(infobip::Account{QUrl(u"http://localhost"_s), {}},
                                                                std::make_shared<InProcessTransport>(training));
            if (account.kind != "infobip-sms"_L1)
                return std::unique_ptr<inbox::InboundReader>();
            OTKLIK_TRY(url, infobip::baseUrl(account.url));
            std::shared_ptr<HttpTransport> transport = network->lock();
            if (!transport)
                *network = transport = std::make_shared<NetworkTransport>();
            return std::make_unique<infobip::InboundReader>(infobip::Account{url, account.keyEnv}, transport);
        };
}

} // namespace otklik::channels
