// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <functional>

#include "auditchain.h"
#include "store.h"

namespace otklik::access {

/// Which of the heads that were kept outside do not stand in the chain any more (TailCut, SealMissing, Rewritten).
/// For auditors and the dispatcher; a function of the database answers, which checkAudit() does not believe. SQLite
/// keeps no audit: none.
[[nodiscard]] Result<QList<AuditFinding>> compareHeads(store::Database &database, const QList<AuditHead> &heads);

/// Places that were computed again.
struct Recheck
{
    qint64 until = 0; ///< how far it came; as far as it began: there is no more
    std::optional<qint64> broken;
};
/// Computes the hashes of the \a most places after \a after again, in the database. Only the dispatcher's role may.
[[nodiscard]] Result<Recheck> recheckSome(store::Database &database, qint64 after, int most);

/// Looks at its start and once an hour whether the ends of the chain in the file still stand in the database, and
/// whether what was sealed since then is what the entries say; of the older chain a twenty-fourth each hour, so that a
/// day goes round it. Lives on the thread that made it; the work is done on another one.
class AuditGuard final : public QObject
{
    Q_OBJECT
public:
    AuditGuard(const store::DatabaseUrl &url, const Clock &clock, const QString &headsFile, QObject *parent = nullptr);
    ~AuditGuard() override;

    /// \a looked is called once, after the first look: only then may the chain grow, because new places would hide that
    /// a tail was cut off. At once on SQLite and where no file is named.
    void start(std::function<void()> looked);
    [[nodiscard]] bool isBroken() const { return m_broken; }

Q_SIGNALS:
    /// Each time it is looked at, as long as it is so.
    void broken(const QList<otklik::access::AuditFinding> &findings);
    /// It could not be looked at; it is tried again. Once for each reason.
    void trouble(const QString &sentence);

private:
    void look();
    void looked(const Result<QList<AuditFinding>> &findings);
    store::Store m_store;
    Clock m_clock;
    QString m_headsFile;
    QTimer m_timer;
    QString m_told;
    bool m_broken = false;
    std::function<void()> m_first;
};

} // namespace otklik::access
