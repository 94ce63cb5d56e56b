// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

#include "clock.h"
#include "gatewayaccounts.h"
#include "result.h"

namespace otklik::desk {

/// Whether what was typed about a gateway fits together; asks no network. Errors: those of channels::checkAccount().
[[nodiscard]] Done checkGateway(const messaging::GatewayAccount &account);

/// Asks the gateway whether it would take messages, without sending one; answers with its sentence. Call on the GUI
/// thread, whose network it uses; the channel lives until it has answered. Errors: those of the channel.
[[nodiscard]] QFuture<Result<QString>> testGateway(const messaging::GatewayAccount &account, const Clock &clock);

} // namespace otklik::desk
