// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "channel.h"
#include "httptransport.h"
#include "infobipaccount.h"
#include "infobipproduct.h"

namespace otklik::channels {

/// One account at Infobip for one product: bulk send, reports pulled, logs to reconcile by. Lives on the dispatcher's
/// thread. The key is read from the environment variable at every call and is kept nowhere. A variable that is empty or
/// missing stops the account ("key.missing"); with no variable named, a gateway on this machine is called with a
/// made-up key.
class InfobipChannel : public messaging::Channel
{
    Q_OBJECT
public:
    InfobipChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport, infobip::Product product,
                   QObject *parent = nullptr);

    [[nodiscard]] messaging::ChannelCapabilities capabilities() const override;
    /// What the product refuses is a fact beside the answer; the rest goes out in one request.
    [[nodiscard]] QFuture<messaging::SubmitReply> submit(const messaging::OutgoingBatch &batch,
                                                         int timeoutMilliseconds) override;
    /// Errors: net:… and http:… (Unreachable), http:401, http:403, key.… (Forbidden). \a limit is cut to 1..1000.
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pullReports(int limit) override;
    [[nodiscard]] QList<messaging::MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const override;
    /// Asks by bulk id; what is then still missing is asked by message id where it is few (§1.5: 2,048 characters).
    [[nodiscard]] QFuture<messaging::ReconcileReply> reconcile(const QString &bulkId,
                                                               const QStringList &messageIds) override;
    /// One row of the product's log.
    [[nodiscard]] QFuture<Result<QString>> test() override;

private:
    infobip::Account m_account;
    std::shared_ptr<HttpTransport> m_transport;
    infobip::Product m_product;
};

} // namespace otklik::channels
