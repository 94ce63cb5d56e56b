// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayaccounts.h"

#include "sendingboard.h"
#include "translate.h"

namespace otklik::messaging {

QString gatewayStateName(GatewayState state)
{
    switch (state) {
    case GatewayState::Ok:
        return QStringLiteral("ok");
    case GatewayState::Waiting:
        return QStringLiteral("waiting");
    case GatewayState::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

static GatewayAccount accountOf(const store::Row &row)
{
    GatewayAccount account;
    account.id = row.id<GatewayId>("id");
    account.name = row.text("name");
    account.kind = row.text("kind");
    account.channel = row.text("channel");
    account.ratePerSecond = row.real("rate_per_second");
    account.price = row.real("price");
    account.currency = row.text("currency");
    account.weight = int(row.integer("weight"));
    const QString state = row.text("state");
    account.state = state == QLatin1String("stopped")   ? GatewayState::Stopped
                    : state == QLatin1String("waiting") ? GatewayState::Waiting
                                                        : GatewayState::Ok;
    account.stateCode = row.text("state_code");
    account.stateSentence = row.text("state_sentence");
    account.since = row.instant("since");
    account.notBefore = row.instant("not_before");
    return account;
}

/// Where they are and how their keys are called: only for those who may know it; otherwise it stays empty.
static Done addWays(store::Database &database, QList<GatewayAccount> &accounts)
{
    OTKLIK_TRY(may, database.select(QStringLiteral("messaging_may_read_ways")));
    if (accounts.isEmpty() || !may.first().flag("may"))
        return {};
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_gateway_ways")));
    for (const store::Row row : rows)
        for (GatewayAccount &account : accounts)
            if (account.id == row.id<GatewayId>("id")) {
                account.url = row.text("url");
                account.keyEnv = row.text("key_env");
                account.callback = row.text("callback");
            }
    return {};
}

Result<GatewayAccount> GatewayAccounts::add(store::Database &database, const GatewayAccount &account)
{
    GatewayAccount added = account;
    added.name = account.name.trimmed();
    if (added.name.isEmpty() || added.name.size() > 60 || added.name.contains(QLatin1Char('#')))
        return fail(Failure::Invalid, QStringLiteral("gateway.bad_name"),
                    translate("Messaging", "A gateway needs a name of at most 60 characters, without «#»."));
    if (account.ratePerSecond < 0 || account.price < 0 || account.weight < 0)
        return fail(Failure::Invalid, QStringLiteral("gateway.bad_number"),
                    translate("Messaging", "Rate, price and weight of a gateway cannot be below zero."));
    if (const QStringList channels{QStringLiteral("sms"), QStringLiteral("voice"), QStringLiteral("email"),
                                   QStringLiteral("viber"), QStringLiteral("lookup")};
        !channels.contains(account.channel))
        return fail(Failure::Invalid, QStringLiteral("gateway.unknown_channel"),
                    translate("Messaging", "Nothing can be sent over the channel «%1».").arg(account.channel));
    store::Tx tx(database);
    OTKLIK_TRY(known, database.select(QStringLiteral("messaging_find_gateway"), {{"name", added.name}}));
    if (!known.isEmpty())
        return fail(
            Failure::Conflict, QStringLiteral("gateway.name_taken"),
            translate("Messaging", "There is a gateway called «%1» already. Nothing was changed.").arg(added.name));
    OTKLIK_TRY(now, database.now());
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_add_gateway"), {{"name", added.name},
                                                                               {"kind", account.kind},
                                                                               {"channel", account.channel},
                                                                               {"url", account.url},
                                                                               {"key_env", account.keyEnv},
                                                                               {"callback", account.callback},
                                                                               {"rate", account.ratePerSecond},
                                                                               {"price", account.price},
                                                                               {"currency", account.currency},
                                                                               {"weight", account.weight},
                                                                               {"now", now}}));
    OTKLIK_CHECK(tx.commit());
    added.id = rows.first().id<GatewayId>("id");
    added.state = GatewayState::Ok;
    added.since = now;
    return added;
}

Result<QList<GatewayAccount>> GatewayAccounts::all(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_gateways")));
    QList<GatewayAccount> accounts;
    for (const store::Row row : rows)
        accounts << accountOf(row);
    OTKLIK_CHECK(addWays(database, accounts));
    return accounts;
}

Result<QList<GatewayStanding>> GatewayAccounts::standings(store::Database &database)
{
    OTKLIK_TRY(accounts, all(database));
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_gateway_figures")));
    QHash<GatewayId, std::pair<qint64, qint64>> figures;
    for (const store::Row row : rows)
        figures.insert(row.id<GatewayId>("id"), {row.integer("sent"), row.integer("unknown")});
    QList<GatewayStanding> standings;
    for (const GatewayAccount &account : std::as_const(accounts)) {
        const auto [sent, unknown] = figures.value(account.id);
        standings << GatewayStanding{account, sent, unknown};
    }
    return standings;
}

Result<GatewayAccount> GatewayAccounts::find(store::Database &database, const QString &name)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_find_gateway"), {{"name", name.trimmed()}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, QStringLiteral("gateway.unknown"),
                    translate("Messaging", "There is no gateway called «%1».").arg(name));
    QList<GatewayAccount> found{accountOf(rows.first())};
    OTKLIK_CHECK(addWays(database, found));
    return found.first();
}

Done GatewayAccounts::remove(store::Database &database, const QString &name)
{
    store::Tx tx(database);
    OTKLIK_TRY(account, find(database, name));
    OTKLIK_TRY(uses, database.select(QStringLiteral("messaging_count_gateway_use"), {{"gateway", account.id.bound()}}));
    if (uses.first().integer("uses") > 0)
        return fail(
            Failure::Conflict, QStringLiteral("gateway.in_use"),
            translate("Messaging",
                      "The gateway «%1» was not removed: a running campaign names it, or it may hold messages whose "
                      "outcome is not known yet. "
                      "Stop the campaign or wait until they are settled.")
                .arg(account.name));
    OTKLIK_TRY(now, database.now());
    OTKLIK_CHECK(
        database.change(QStringLiteral("messaging_remove_gateway"), {{"gateway", account.id.bound()}, {"now", now}}));
    return tx.commit();
}

Done GatewayAccounts::setReady(store::Database &database, const QString &name)
{
    return resumeAccount(database, name);
}

Done GatewayAccounts::setState(store::Database &database, GatewayId gateway, GatewayState state, const QString &code,
                               const QString &sentence, const QDateTime &notBefore)
{
    OTKLIK_TRY(now, database.now());
    OTKLIK_CHECK(database.change(
        QStringLiteral("messaging_set_gateway_state"),
        {{"gateway", gateway.bound()},
         {"state", gatewayStateName(state)},
         {"code", code},
         {"sentence", sentence},
         {"not_before", notBefore.isValid() ? QVariant(notBefore) : QVariant(QMetaType(QMetaType::QDateTime))},
         {"now", now}}));
    return {};
}

} // namespace otklik::messaging
