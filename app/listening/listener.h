// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <memory>

#include "clock.h"
#include "databaseurl.h"
#include "httpfront.h"
#include "result.h"

namespace otklik::listening {

class ReportStore;
class Figures;
struct ReportCounts;

/// What `serve --listen` listens with. /hooks/kannel/ACCOUNT/{dlr,mo} and /hooks/infobip/ACCOUNT/{reports,inbound} take
/// signed reports and messages: stored raw, then answered 200, interpreted by dispatcher and inbox. /health says 200 or
/// 503, /u/TOKEN lets whoever got an e-mail out of its topic, /metrics (asked from this machine only) Prometheus text;
/// everything else is 404. Network, storing and figures have a thread each, so that none waits for another.
class Listener final : public QObject
{
    Q_OBJECT
public:
    Listener(const store::DatabaseUrl &url, const Clock &clock, const FrontLimits &limits = {},
             QObject *parent = nullptr);
    /// What is being stored is stored; whoever got no answer comes again.
    ~Listener() override;

    /// Begins to listen at "127.0.0.1:8880" and returns the port; port 0 takes a free one. With \a wide also at
    /// addresses that other machines reach. Errors: listen.bad_address, listen.not_loopback, listen.cannot.
    [[nodiscard]] Result<quint16> listen(const QString &address, bool wide = false);

Q_SIGNALS:
    void trouble(const QString &sentence);

private:
    class Router;
    std::unique_ptr<ReportCounts> m_counts;
    QThread m_network;
    QThread m_storing;
    QThread m_counting;
    Router *m_router;
};

} // namespace otklik::listening
