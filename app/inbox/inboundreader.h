// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFuture>
#include <functional>
#include <memory>

#include "channel.h"
#include "gatewayaccounts.h"

namespace otklik::inbox {

/// One message of a resident as a gateway gave it.
struct IncomingText
{
    QString providerId; ///< the gateway's own; empty: it gave none
    QString from;       ///< as it came: «+7916…», «7916…», or letters, which nobody can answer
    QString to;
    QString text;
    QDateTime receivedAt; ///< invalid: not said
};

/// What can be had of one account's inbound messages. Declared here because the inbox is its user; readers live in
/// channels/. Lives on the thread of its InboxJob; nothing here throws.
class InboundReader
{
public:
    InboundReader() = default;
    virtual ~InboundReader() = default;
    Q_DISABLE_COPY_MOVE(InboundReader)
    /// Whether the gateway has to be asked; otherwise it brings everything to the listener.
    [[nodiscard]] virtual bool pulls() const = 0;
    /// Fetches what has come since the last call. Each message is given out once.
    [[nodiscard]] virtual QFuture<Result<messaging::PulledReports>> pull(int limit) = 0;
    /// Reads a stored raw body. Never fails as a whole: what cannot be read is counted in \a unreadable.
    [[nodiscard]] virtual QList<IncomingText> read(const QByteArray &raw, int *unreadable) const = 0;
};

/// Makes the reader for an account; a null one where its kind brings no messages. Called on the job's thread. The
/// composition root hands in channels'.
using InboundMaker = std::function<Result<std::unique_ptr<InboundReader>>(const messaging::GatewayAccount &)>;

} // namespace otklik::inbox
