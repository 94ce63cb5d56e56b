// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "channel.h"
#include "mailreport.h"

namespace otklik::channels::smtp {

/// What a mail in the bounce box means for one of our messages. Nothing: it says nothing (an automatic answer), or
/// \a isOurs is false and nobody knows whom it is about. \a key is addressKey(); \a came when the mail came.
[[nodiscard]] std::optional<messaging::MessageFact> factOf(const QByteArray &key, const MailReport &report,
                                                           const QDateTime &came, bool *isOurs);

} // namespace otklik::channels::smtp
