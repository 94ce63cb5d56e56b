// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <functional>

#include "auditchain.h"
#include "store.h"

namespace otklik::access {

struct Sealed
{
    qint64 entries = 0; ///< sealed by this step
    AuditHead head;
};
/// Seals at most \a most entries that are complete; 0 where there are none, or where somebody else seals at this
/// instant. Only the dispatcher's role may. SQLite keeps no audit.
[[nodiscard]] Result<Sealed> sealSome(store::Database &database, int most);

/// Seals the audit beside the dispatcher, every few seconds, on a connection of its own, and writes the end of the
/// chain into a file outside the database: at first, then once an hour, and at the end. Lives on the thread that made
/// it.
class AuditSealer final : public QObject
{
    Q_OBJECT
public:
    /// \a headsFile may be empty: then the end of the chain goes nowhere.
    AuditSealer(const store::DatabaseUrl &url, const Clock &clock, const QString &headsFile, QObject *parent = nullptr);
    ~AuditSealer() override;

    void start();
    /// The chain is not the one whose ends are in the file: none of its ends is written there any more.
    void keepNoHeads() { m_headsFile.clear(); }
    /// Seals what is left, writes the last head and calls \a done once, also when the database is away.
    void finish(std::function<void()> done);

Q_SIGNALS:
    /// Once for each reason; it goes on trying.
    void trouble(const QString &sentence);

private:
    void seal();
    void sealed(const Result<Sealed> &sealed);
    void keep(const AuditHead &head);
    void wait();
    store::Store m_store;
    Clock m_clock;
    QString m_headsFile;
    QTimer m_timer;
    AuditHead m_kept; ///< the last one that is in the file
    QString m_told;
    bool m_running = false;
    std::function<void()> m_done;
};

} // namespace otklik::access
