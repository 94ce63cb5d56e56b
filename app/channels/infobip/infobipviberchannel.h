// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "infobipchannel.h"

namespace otklik::channels {

namespace infobip {

/// How an account writes over Viber; typed behind its address: https://x.api.infobip.com?sender=City&sms_sender=City.
struct ViberOptions
{
    QString sender;    ///< registered at Viber; for messages that name none
    QString smsSender; ///< empty: no SMS to whom Viber does not reach
    QString label;     ///< "PROMOTIONAL" or "TRANSACTIONAL"; empty: as the sender is registered
    bool operator==(const ViberOptions &) const = default;
};
struct ViberAccount
{
    QUrl baseUrl;
    ViberOptions options;
};
/// Errors: those of baseUrl(); gateway.no_sender, gateway.bad_option (an unknown key or a value that cannot be).
[[nodiscard]] Result<ViberAccount> readViberAccount(const QString &typed);

/// The body of POST /viber/2/messages. An SMS follows only to those who agreed to SMS too (OutgoingMessage::alsoBySms)
/// and only from accounts that name its sender; Viber then has half of the time that is left, at most an hour.
[[nodiscard]] QByteArray viberBody(const messaging::OutgoingBatch &batch, const ViberOptions &options);
/// As readItem(), but never says that a number is dead: it may only have no Viber.
[[nodiscard]] std::optional<messaging::MessageFact> readViberItem(const QJsonObject &item);
/// "viber:empty_text", "viber:too_long".
[[nodiscard]] std::optional<messaging::MessageFact> refusedViber(const messaging::OutgoingMessage &message);

} // namespace infobip

/// One account for Viber business messages at Infobip, v2 (gateways.md §3.5).
class InfobipViberChannel final : public InfobipChannel
{
    Q_OBJECT
public:
    InfobipViberChannel(infobip::Account account, infobip::ViberOptions options,
                        std::shared_ptr<HttpTransport> transport, QObject *parent = nullptr);
};

} // namespace otklik::channels
