// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobiplookup.h"

namespace otklik::channels {

/// A Number Lookup account at Infobip: looks numbers up and sends nothing. Lives on the thread of whoever made it.
class InfobipLookupChannel final : public messaging::Channel
{
    Q_OBJECT
public:
    InfobipLookupChannel(infobip::Account account, std::shared_ptr<HttpTransport> transport, QObject *parent = nullptr);

    [[nodiscard]] messaging::ChannelCapabilities capabilities() const override;
    /// Refused, "gateway.cannot_send".
    [[nodiscard]] QFuture<messaging::SubmitReply> submit(const messaging::OutgoingBatch &batch,
                                                         int timeoutMilliseconds) override;
    /// Nothing ever waits.
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pullReports(int limit) override;
    [[nodiscard]] QList<messaging::MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const override;
    /// Not answered.
    [[nodiscard]] QFuture<messaging::ReconcileReply> reconcile(const QString &bulkId,
                                                               const QStringList &messageIds) override;
    [[nodiscard]] QFuture<Result<QString>> test() override;
    [[nodiscard]] QFuture<messaging::LookupReply> lookUp(const QStringList &numbers, int timeoutMilliseconds) override;
    [[nodiscard]] QFuture<messaging::LookupReply> findLookups(const QStringList &numbers, const QDateTime &since,
                                                              const QDateTime &until) override;

private:
    infobip::NumberLookup m_lookup;
};

} // namespace otklik::channels
