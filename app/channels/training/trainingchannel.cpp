// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingchannel.h"

#include "inprocesstransport.h"
#include "traininggateway.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

TrainingChannel::TrainingChannel(TrainingGateway *gateway, QObject *parent)
    : InfobipSmsChannel({QUrl(u"http://localhost"_s), {}}, std::make_shared<InProcessTransport>(gateway), parent),
      m_gateway(gateway)
{
}

int TrainingChannel::reportsOnTheirWay() const
{
    return m_gateway->reportsWaiting();
}

} // namespace otklik::channels
