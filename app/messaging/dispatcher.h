// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "channel.h"
#include "clock.h"
#include "databaseurl.h"
#include "dispatchtimes.h"
#include "gatewayaccounts.h"

namespace otklik::messaging {

/// What a dispatcher has done since it started: messages, not requests.
struct DispatchCounts
{
    qint64 claimed = 0; ///< handed to a gateway, again counted again
    qint64 sent = 0;    ///< taken by a gateway
    qint64 unknown = 0; ///< outcome not known at this moment
    qint64 failed = 0;  ///< refused
    qint64 receipts = 0;
    qint64 codes = 0; ///< of the second factor, taken by a gateway
    bool operator==(const DispatchCounts &) const = default;
};

/// Makes the way out for an account; called on the dispatcher's thread. The composition root hands in channels'.
using ChannelFactory = std::function<Result<std::unique_ptr<Channel>>(const GatewayAccount &)>;

struct DispatcherOptions
{
    int chunksInFlight = 4; ///< requests of a loop on the wire at once, over all gateways
    /// Loops that share the work as dispatchers of their own do, each with a connection and a thread: while one claims,
    /// another writes receipts down. SQLite has one writer, and more loops only wait for each other.
    int loops = 1;
    std::optional<DispatchTimes> times; ///< nothing: the database's settings
    QString holder;                     ///< names this dispatcher in the rows it holds; empty: made up
};

class DispatchLoop;

/// Claims what is due, hands it to gateways, writes down what became of it, fetches receipts and asks about what is
/// unknown, until it is stopped. Any number of them, on any machines, share the work. Works on threads and connections
/// of its own; this object and its signals live on the thread that made it. A database that goes away is waited for.
class Dispatcher final : public QObject
{
    Q_OBJECT
public:
    Dispatcher(const store::DatabaseUrl &url, const Clock &clock, ChannelFactory factory,
               const DispatcherOptions &options = {}, QObject *parent = nullptr);
    /// Stops at once: what is on the wire is followed up by the next dispatcher, as after a crash.
    ~Dispatcher() override;

    /// Runs until stopGracefully().
    void start();
    /// Runs until nothing is due, nothing is on the wire and the receipts that can be had have come.
    void runOnce();
    /// Claims nothing more, waits for what is on the wire, then emits finished().
    void stopGracefully();

Q_SIGNALS:
    /// At most four times a second.
    void progress(const otklik::messaging::DispatchCounts &counts);
    /// A gateway stopped or made us wait; the sentence is for the person who looks after it. Once for each change.
    void gatewayTrouble(const QString &gateway, const QString &code, const QString &sentence);
    void databaseTrouble(const QString &sentence);
    void databaseBack();
    void finished(const otklik::messaging::DispatchCounts &counts);
    /// runOnce() could not begin or go on (Failure::Unreachable and others); finished() follows.
    void failed(const otklik::Error &error);

private:
    struct Loop
    {
        QThread thread;
        DispatchLoop *loop = nullptr;
        DispatchCounts counts;
        bool isWorking = false;
        bool isTroubled = false; ///< its database is away
    };
    struct Trouble
    {
        const Loop *loop = nullptr;
        QString code;
        QElapsedTimer since;
    };
    void listen(Loop &loop);
    void begin(bool once);
    [[nodiscard]] DispatchCounts counts() const;

    std::vector<std::unique_ptr<Loop>> m_loops;
    QHash<QString, Trouble> m_told; ///< by gateway: several loops meet the same trouble
};

} // namespace otklik::messaging

Q_DECLARE_METATYPE(otklik::messaging::DispatchCounts)
