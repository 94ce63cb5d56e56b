// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatcher.h"

namespace otklik::channels {

class TrainingGateway;

/// What a composition root hands to a dispatcher. The network is made on the thread that calls first, which is the
/// dispatcher's. \a training must outlive every channel.
[[nodiscard]] messaging::ChannelFactory channelMaker(TrainingGateway *training);

} // namespace otklik::channels
