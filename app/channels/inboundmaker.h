// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboundreader.h"

namespace otklik::channels {

class TrainingGateway;

/// Makes the readers of inbound messages for an InboxJob: of infobip-sms and training, which are asked, and of kannel,
/// which brings them. \a training may be null. Each job needs a maker of its own, since its network lives on its
/// thread.
[[nodiscard]] inbox::InboundMaker inboundMaker(TrainingGateway *training);

} // namespace otklik::channels
