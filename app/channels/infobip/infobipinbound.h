// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httptransport.h"
#include "inboundreader.h"
#include "infobipaccount.h"

namespace otklik::channels::infobip {

/// What the variable of an account's pushes holds (HookSecret): how a push is known to be the gateway's.
struct HookSecret
{
    QByteArray header; ///< lower case; empty: Basic authentication
    QByteArray secret; ///< user:password, or the key of the HMAC
};
/// The name of that variable: the account's own with _HOOK behind it.
[[nodiscard]] QString hookVariable(const QString &keyEnv);
/// Reads «basic USER:PASSWORD» or «hmac HEADER SECRET». Nothing: the variable is empty or holds neither.
[[nodiscard]] std::optional<HookSecret> readHookSecret(const QString &keyEnv);
/// Whether the gateway sent this. \a authorization and \a signature are the values of the headers Authorization and
/// HookSecret::header. Of an HMAC-SHA256 over the raw body: hexadecimal digits, also with «sha256=» before them, or
/// base64 (gateways.md §3.6). Takes as long for any wrong secret.
[[nodiscard]] bool isPushed(const HookSecret &secret, const QByteArray &authorization, const QByteArray &signature,
                            const QByteArray &body);

/// Inbound SMS of an account: GET /sms/1/inbox/reports, and what was pushed (gateways.md §2.8).
class InboundReader final : public inbox::InboundReader
{
public:
    InboundReader(Account account, std::shared_ptr<HttpTransport> transport)
        : m_account(std::move(account)), m_transport(std::move(transport))
    {
    }
    [[nodiscard]] bool pulls() const override { return true; }
    /// Errors: net:…, http:… (Unreachable), http:401, http:403, key.… (Forbidden).
    [[nodiscard]] QFuture<Result<messaging::PulledReports>> pull(int limit) override;
    [[nodiscard]] QList<inbox::IncomingText> read(const QByteArray &raw, int *unreadable) const override;

private:
    Account m_account;
    std::shared_ptr<HttpTransport> m_transport;
};

/// How many items a raw body holds; 1 where it cannot be read, so that it is kept.
[[nodiscard]] int countInbound(const QByteArray &raw);

} // namespace otklik::channels::infobip
