// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingboard.h"

#include <algorithm>

#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::messaging {

Result<SendingBoard> SendingBoard::read(store::Database &database)
{
    SendingBoard board;
    OTKLIK_TRY(now, database.now());
    board.at = now;
    OTKLIK_TRY(accounts, GatewayAccounts::all(database));
    for (const GatewayAccount &account : std::as_const(accounts)) {
        AccountQueue queue;
        queue.account = account;
        board.queues << queue;
    }
    const auto queueOf = [&board](GatewayId gateway, const QString &channel) -> AccountQueue & {
        const auto found = std::find_if(board.queues.begin(), board.queues.end(), [&](const AccountQueue &one) {
            return one.account.id == gateway && (gateway.isValid() || one.account.channel == channel);
        });
        if (found != board.queues.end())
            return *found;
        AccountQueue queue; // of no account, or of one that is out of use by now
        queue.account.channel = channel;
        board.queues << queue;
        return board.queues.last();
    };
    OTKLIK_TRY(open, database.select(u"messaging_count_open_chunks"_s, {{"now", now}}));
    for (const store::Row row : open) {
        AccountQueue &queue = queueOf(row.id<GatewayId>("gateway_id"), row.text("channel"));
        queue.queued += row.integer("queued");
        queue.held += row.integer("held");
        queue.onTheWire += row.integer("claimed");
        queue.asking += row.integer("asking");
        queue.parked += row.integer("parked");
        board.decisions += row.integer("decisions");
        const QDateTime oldest = row.instant("oldest");
        if (oldest.isValid() && (!queue.oldest.isValid() || oldest < queue.oldest))
            queue.oldest = oldest;
    }
    store::Bindings lately{{"minutes", minutes}, {"at_most", newestFacts}};
    if (database.engine() == store::Engine::PostgreSql)
        lately.add(u"at"_s, now.toMSecsSinceEpoch());
    else
        lately = {{"after", now.addSecs(-60 * minutes)}, {"at_most", newestFacts}};
    OTKLIK_TRY(rates, database.select(u"messaging_read_rates"_s, lately));
    for (const store::Row row : rates) {
        const auto found = std::find_if(board.queues.begin(), board.queues.end(), [&row](const AccountQueue &one) {
            return one.account.id == row.id<GatewayId>("gateway_id");
        });
        if (found == board.queues.end())
            continue;
        found->taken = row.integer("taken");
        found->delivered = row.integer("delivered");
        found->failed = row.integer("failed");
        found->awaiting = row.integer("awaiting");
        found->seconds = std::max<double>(1, double(row.instant("since").msecsTo(now)) / 1000);
    }
    if (board.decisions > 0) {
        OTKLIK_TRY(outcomes, UnknownOutcomes::list(database, shownOutcomes));
        board.outcomes = outcomes;
    }
    return board;
}

qint64 SendingBoard::waiting() const
{
    qint64 sum = 0;
    for (const AccountQueue &queue : queues)
        sum += queue.queued + queue.held;
    return sum;
}

double SendingBoard::takenPerMinute() const
{
    double sum = 0;
    for (const AccountQueue &queue : queues)
        sum += queue.takenPerMinute();
    return sum;
}

static Done decide(store::Database &database, const QString &name, GatewayState state, const QString &code,
                   const QString &sentence)
{
    OTKLIK_TRY(account, GatewayAccounts::find(database, name));
    OTKLIK_TRY(now, database.now());
    OTKLIK_CHECK(database.change(u"messaging_decide_gateway"_s, {{"gateway", account.id.bound()},
                                                                 {"state", gatewayStateName(state)},
                                                                 {"code", code},
                                                                 {"sentence", sentence},
                                                                 {"now", now}}));
    return {};
}

Done pauseAccount(store::Database &database, const QString &name, const QString &by)
{
    const QString sentence =
        by.isEmpty() ? translate("Messaging", "Somebody paused this account. Nothing leaves through it until somebody "
                                              "lets it go on.")
                     : translate("Messaging", "%1 paused this account. Nothing leaves through it until somebody lets "
                                              "it go on.")
                           .arg(by);
    return decide(database, name, GatewayState::Stopped, pausedByPerson, sentence);
}

Done resumeAccount(store::Database &database, const QString &name)
{
    return decide(database, name, GatewayState::Ok, u""_s, u""_s);
}

} // namespace otklik::messaging
