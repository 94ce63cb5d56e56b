// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "channel.h"
#include "infobipwire.h"

namespace otklik::channels::infobip {

/// What one product of the house does differently from its siblings: its paths and its spelling. All else (headers,
/// classes of answers, statuses, reports given out once, the log) is the same for every product (gateways.md §1).
struct Product
{
    QString sendPath;
    QString reportsPath;
    QString logsPath;
    bool logHasCursor = true; ///< false: one page, and every message id is a parameter of its own
    std::function<QByteArray(const messaging::OutgoingBatch &)> write;
    ItemReader read = &readItem;
    /// What the contract does not allow and the gateway need not be asked about; none where nothing is refused.
    std::function<std::optional<messaging::MessageFact>(const messaging::OutgoingMessage &)> refuse = {};
};

/// A refusal of ours: failed for good, and nothing left the house.
[[nodiscard]] messaging::MessageFact refusedByUs(const messaging::OutgoingMessage &message, const QString &code);

} // namespace otklik::channels::infobip
