// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

enum class GatewayState {
    Ok,
    Waiting, ///< it asked us to wait, or could not be reached: tried again by itself
    Stopped  ///< it needs a person: key, certificate, account
};
/// "ok", "waiting", "stopped".
[[nodiscard]] QString gatewayStateName(GatewayState state);

/// One account at one gateway. The key itself is never here, only the name of the variable that holds it.
struct GatewayAccount
{
    GatewayId id;
    QString name;
    QString kind;    ///< as typed after --kind: infobip-sms, training, …
    QString channel; ///< sms, voice, email, viber; lookup
    QString url;     ///< empty, as keyEnv and callback are, for whoever may not know it
    QString keyEnv;
    QString callback; ///< where a gateway that reports by itself reaches our listener; empty: it reports nothing
    double ratePerSecond = 0; ///< messages a second; 0: as fast as it goes
    double price = 0;         ///< per part
    QString currency;
    int weight = 100; ///< of the healthy accounts of a channel, each gets work in proportion; 0: only when named
    GatewayState state = GatewayState::Ok;
    QString stateCode;     ///< "http:401"; empty when ok
    QString stateSentence; ///< why, for the person who looks after the gateway
    QDateTime since;       ///< of the state, UTC
    QDateTime notBefore;   ///< waiting until then; invalid: not waiting
    bool operator==(const GatewayAccount &) const = default;
};

/// A line of `gateway list`.
struct GatewayStanding
{
    GatewayAccount account;
    qint64 sent = 0;    ///< messages that it took
    qint64 unknown = 0; ///< messages of which nobody knows yet whether it took them
};

/// The accounts that messages leave through. Functions that change open their own transaction where they need one.
class GatewayAccounts
{
public:
    /// Stores a new account and returns it with its number. What the kind means is checked before (channels).
    /// Errors: gateway.bad_name, gateway.bad_number (a negative rate, price or weight), gateway.name_taken,
    /// gateway.unknown_channel.
    [[nodiscard]] static Result<GatewayAccount> add(store::Database &database, const GatewayAccount &account);
    /// Those in use, by name.
    [[nodiscard]] static Result<QList<GatewayAccount>> all(store::Database &database);
    /// The same with figures; counts over the ledger, so not for a hot path.
    [[nodiscard]] static Result<QList<GatewayStanding>> standings(store::Database &database);
    /// Error gateway.unknown.
    [[nodiscard]] static Result<GatewayAccount> find(store::Database &database, const QString &name);
    /// Takes it out of use; what it has sent stays in the ledger. Errors: gateway.unknown, gateway.in_use (a running
    /// campaign names it, or it may hold messages whose outcome is unknown).
    [[nodiscard]] static Done remove(store::Database &database, const QString &name);
    /// Stopped → ok, after a person has put the key right. Also ends a wait. Error gateway.unknown.
    [[nodiscard]] static Done setReady(store::Database &database, const QString &name);

    /// The dispatcher's: what it met. \a notBefore only with Waiting.
    [[nodiscard]] static Done setState(store::Database &database, GatewayId gateway, GatewayState state,
                                       const QString &code = {}, const QString &sentence = {},
                                       const QDateTime &notBefore = {});
};

} // namespace otklik::messaging
