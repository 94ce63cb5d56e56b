// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobiplookup.h"
#include "infobipsmschannel.h"

namespace otklik::channels {

class TrainingGateway;

/// The gateway of kind «training»: the Infobip adapters over a gateway inside this process, for messages and look-ups.
/// Nothing leaves the machine.
class TrainingChannel final : public InfobipSmsChannel
{
    Q_OBJECT
public:
    /// \a gateway must outlive the channel.
    explicit TrainingChannel(TrainingGateway *gateway, QObject *parent = nullptr);
    [[nodiscard]] messaging::ChannelCapabilities capabilities() const override;
    [[nodiscard]] QFuture<messaging::LookupReply> lookUp(const QStringList &numbers, int timeoutMilliseconds) override;
    [[nodiscard]] QFuture<messaging::LookupReply> findLookups(const QStringList &numbers, const QDateTime &since,
                                                              const QDateTime &until) override;
    [[nodiscard]] int reportsOnTheirWay() const override;

private:
    TrainingGateway *m_gateway;
    infobip::NumberLookup m_lookup;
};

} // namespace otklik::channels
