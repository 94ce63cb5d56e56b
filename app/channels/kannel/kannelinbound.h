// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboundreader.h"
#include "kannelaccount.h"

/// What Kannel's smsbox calls when somebody writes (gateways.md §4.5): its get-url, with a token that stands in its own
/// configuration.
namespace otklik::channels::kannel {

/// 128 bits as hexadecimal digits, over the account's name: another one for each account and for other credentials.
[[nodiscard]] QByteArray inboundToken(const QByteArray &hookKey, const QString &accountName);
/// Whether the query of a call is signed by one of \a hookKeys. Takes as long for any wrong token.
[[nodiscard]] bool isInboundSigned(const QList<QByteArray> &hookKeys, const QString &accountName,
                                   const QByteArray &query);
/// The line get-url of the group sms-service for this account, where \a callback is the address of our listener.
[[nodiscard]] QByteArray inboundGetUrl(const Account &account, const QByteArray &hookKey);
/// Reads a stored line (reportLine()). Nothing: no message that can be read.
[[nodiscard]] std::optional<inbox::IncomingText> readInboundLine(const QByteArray &line);

/// Kannel brings everything by itself.
class InboundReader final : public inbox::InboundReader
{
public:
    [[nodiscard]] bool pulls() const override { return false; }
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pull(int limit) override;
    [[nodiscard]] QList<inbox::IncomingText> read(const QByteArray &raw, int *unreadable) const override;
};

} // namespace otklik::channels::kannel
