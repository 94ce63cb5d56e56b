// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

#include "channel.h"
#include "httptransport.h"

namespace otklik::channels {

class TrainingGateway;

/// A row of `gateway add`, as far as a channel needs it.
struct GatewayAccount
{
    QString name;
    QString kind;          ///< one of knownKinds()
    QString url;           ///< as typed; may be empty for training
    QString keyEnv;        ///< the name of the variable that holds the key, never the key
    QString callback = {}; ///< of kannel: where it reaches our listener; empty: no reports
    bool operator==(const GatewayAccount &) const = default;
};

/// What a composition root hands in.
struct ChannelSurroundings
{
    std::shared_ptr<HttpTransport> network; ///< a NetworkTransport of the dispatcher's thread
    TrainingGateway *training = nullptr;    ///< the one of this process; outlives every channel
};

/// Every kind of cli.md, also those that this version has no adapter for.
[[nodiscard]] QStringList knownKinds();
/// Whether makeChannel() has an adapter for it.
[[nodiscard]] bool isBuilt(const QString &kind);
/// "sms", "voice", "viber", "lookup" or "email"; empty for an unknown kind.
[[nodiscard]] QString channelOfKind(const QString &kind);

/// Checks what was typed without making anything, for `gateway add`.
/// Errors: gateway.unknown_kind, gateway.kind_not_built, gateway.bad_url, gateway.http_refused, gateway.bad_callback,
/// gateway.no_callback; of smtp gateway.password_in_url, gateway.no_from, gateway.bad_option; of
/// infobip-viber gateway.no_sender, gateway.bad_option.
[[nodiscard]] Done checkAccount(const GatewayAccount &account);

/// The adapter for the account. Errors: those of checkAccount(); gateway.no_training where training is not handed in.
[[nodiscard]] Result<std::unique_ptr<messaging::Channel>> makeChannel(const GatewayAccount &account,
                                                                      const ChannelSurroundings &surroundings);

} // namespace otklik::channels
