// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobipsmschannel.h"

namespace otklik::channels {

class TrainingGateway;

/// The gateway of kind «training»: the Infobip adapter over a gateway inside this process. Nothing leaves the machine.
class TrainingChannel final : public InfobipSmsChannel
{
    Q_OBJECT
public:
    /// \a gateway must outlive the channel.
    explicit TrainingChannel(TrainingGateway *gateway, QObject *parent = nullptr);
    [[nodiscard]] int reportsOnTheirWay() const override;

private:
    TrainingGateway *m_gateway;
};

} // namespace otklik::channels
