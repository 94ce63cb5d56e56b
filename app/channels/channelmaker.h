// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatcher.h"

namespace otklik::channels {

class TrainingGateway;

/// What a composition root hands to a dispatcher. Each thread that calls it gets a network of its own.
/// \a training must outlive every channel.
[[nodiscard]] messaging::ChannelFactory channelMaker(TrainingGateway *training);

} // namespace otklik::channels
