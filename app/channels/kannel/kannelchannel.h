// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "channel.h"
#include "httptransport.h"
#include "kannelaccount.h"

namespace otklik::channels {

/// One SMS account at a Kannel: one message a request, several requests on kept-alive connections at once. Kannel knows
/// no message ids and cannot be asked: our id travels in the signed address that it calls with its reports
/// (app/listening stores them). As soon as one request of a batch does not end well, no further one is begun.
/// User and password are read from the environment variable at every batch and are kept nowhere.
class KannelChannel final : public messaging::Channel
{
    Q_OBJECT
public:
    KannelChannel(kannel::Account account, std::shared_ptr<HttpTransport> transport, QObject *parent = nullptr);

    [[nodiscard]] messaging::ChannelCapabilities capabilities() const override;
    /// Facts for what Kannel took or refused, notTaken for what surely did not leave, and the worst outcome.
    [[nodiscard]] QFuture<messaging::SubmitReply> submit(const messaging::OutgoingBatch &batch,
                                                         int timeoutMilliseconds) override;
    /// Nothing: Kannel brings its reports.
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pullReports(int limit) override;
    /// One report a line, as kannel::reportLine() writes it.
    [[nodiscard]] QList<messaging::MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const override;
    /// Never answered.
    [[nodiscard]] QFuture<messaging::ReconcileReply> reconcile(const QString &bulkId,
                                                               const QStringList &messageIds) override;
    /// A send without a receiver: Kannel looks at user and password first.
    [[nodiscard]] QFuture<Result<QString>> test() override;

private:
    kannel::Account m_account;
    std::shared_ptr<HttpTransport> m_transport;
};

} // namespace otklik::channels
