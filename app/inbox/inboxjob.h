// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <optional>

#include "databaseurl.h"
#include "dispatchtimes.h"
#include "inboundreader.h"

namespace otklik::inbox {

/// What a job has done since it started.
struct InboxCounts
{
    qint64 received = 0;   ///< messages, new
    qint64 carriedOut = 0; ///< of these, words of opting out and in
    qint64 answered = 0;   ///< answers put into the queue
    bool operator==(const InboxCounts &) const = default;
};

class InboxLoop;

/// Fetches what people write where a gateway has to be asked, reads what was stored (also by a listener, here or in
/// another process) and carries out words of opting out, until it is stopped. Any number of them share the work. Works
/// on a thread of its own with a connection of its own; this object and its signals live on the thread that made it. A
/// database that goes away is waited for. Killed at any instant it loses nothing and does nothing twice.
class InboxJob final : public QObject
{
    Q_OBJECT
public:
    /// \a maker is called on the job's thread. \a times: nothing: the database's settings.
    InboxJob(const store::DatabaseUrl &url, const Clock &clock, InboundMaker maker,
             const std::optional<messaging::DispatchTimes> &times = {}, QObject *parent = nullptr);
    /// Stops at once: what a gateway is giving out at this moment is not stored.
    ~InboxJob() override;

    /// Runs until stopGracefully().
    void start();
    /// Runs until every gateway that can be asked has nothing more and everything is read and carried out.
    void runOnce();
    /// Fetches nothing more, waits for what is on the wire, then emits finished().
    void stopGracefully();

Q_SIGNALS:
    void progress(const otklik::inbox::InboxCounts &counts);
    /// For the log; tried again by itself. At most once a minute for the same thing.
    void trouble(const QString &sentence);
    void finished(const otklik::inbox::InboxCounts &counts);

private:
    QThread m_thread;
    InboxLoop *m_loop;
};

} // namespace otklik::inbox

Q_DECLARE_METATYPE(otklik::inbox::InboxCounts)
