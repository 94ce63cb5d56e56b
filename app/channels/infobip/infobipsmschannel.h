// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobipchannel.h"

namespace otklik::channels {

/// One SMS account at Infobip, v3 (gateways.md §2).
class InfobipSmsChannel : public InfobipChannel
{
    Q_OBJECT
public:
    InfobipSmsChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport, QObject *parent = nullptr);
};

} // namespace otklik::channels
