// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingchannel.h"

#include "inprocesstransport.h"
#include "traininggateway.h"

namespace otklik::channels {

using namespace Qt::Literals::StringLiterals;

static const infobip::Account &here()
{
    static const infobip::Account account{QUrl(u"http://localhost"_s), {}};
    return account;
}

TrainingChannel::TrainingChannel(TrainingGateway *gateway, QObject *parent)
    : InfobipSmsChannel(here(), std::make_shared<InProcessTransport>(gateway), parent), m_gateway(gateway),
      m_lookup(here(), std::make_shared<InProcessTransport>(gateway))
{
}

messaging::ChannelCapabilities TrainingChannel::capabilities() const
{
    messaging::ChannelCapabilities capabilities = InfobipSmsChannel::capabilities();
    capabilities.largestLookup = infobip::largestLookup;
    capabilities.canFindLookups = true;
    return capabilities;
}

QFuture<messaging::LookupReply> TrainingChannel::lookUp(const QStringList &numbers, int timeoutMilliseconds)
{
    return m_lookup.lookUp(numbers, timeoutMilliseconds);
}

QFuture<messaging::LookupReply> TrainingChannel::findLookups(const QStringList &numbers, const QDateTime &since,
                                                             const QDateTime &until)
{
    return m_lookup.find(numbers, since, until);
}

int TrainingChannel::reportsOnTheirWay() const
{
    return m_gateway->reportsWaiting();
}

} // namespace otklik::channels
