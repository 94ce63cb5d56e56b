// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <optional>

#include "dispatcher.h"
#include "lookuptimes.h"

namespace otklik::hygiene {

/// What a job has done since it started: numbers.
struct LookupCounts
{
    qint64 asked = 0;    ///< handed to a gateway, again counted again
    qint64 answered = 0; ///< verdicts written down
    bool operator==(const LookupCounts &) const = default;
};

class LookupLoop;

/// Looks up what is due, hands it to gateways, writes down what they say, asks their logs about what got lost and
/// begins scheduled look-ups, until it is stopped. Any number of them share the work. Works on a thread of its own with
/// a connection of its own; this object and its signals live on the thread that made it. A database that goes away is
/// waited for. Killed at any instant it loses nothing and pays nothing twice.
class LookupJob final : public QObject
{
    Q_OBJECT
public:
    /// \a factory is called on the job's thread. \a times: nothing: the database's settings.
    LookupJob(const store::DatabaseUrl &url, const Clock &clock, messaging::ChannelFactory factory,
              const std::optional<LookupTimes> &times = {}, QObject *parent = nullptr);
    /// Stops at once: what is on the wire is followed up by the next job, as after a crash.
    ~LookupJob() override;

    /// Runs until stopGracefully().
    void start();
    /// Runs until nothing is due and nothing is on the wire.
    void runOnce();
    /// Asks nothing more, waits for what is on the wire, then emits finished().
    void stopGracefully();

Q_SIGNALS:
    void progress(const otklik::hygiene::LookupCounts &counts);
    /// A gateway stopped or made us wait. Once for each change.
    void gatewayTrouble(const QString &gateway, const QString &code, const QString &sentence);
    /// Database, settings; tried again by itself.
    void trouble(const QString &sentence);
    void finished(const otklik::hygiene::LookupCounts &counts);

private:
    QThread m_thread;
    LookupLoop *m_loop;
};

} // namespace otklik::hygiene

Q_DECLARE_METATYPE(otklik::hygiene::LookupCounts)
