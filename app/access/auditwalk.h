// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <array>
#include <limits>

#include "auditchain.h"
#include "auditentry.h"

namespace otklik::access {

/// One walk along a stretch of the chain, on one connection and in the transaction that is open there.
class AuditWalk
{
public:
    static constexpr int pageSize = 100000; ///< the LIMIT of access_audit_chain_*.sql

    /// \a by: "tables" or "function", the end of the statement's name. \a heads: hashes in hexadecimals by their place.
    AuditWalk(store::Database &database, const QString &by, const QHash<qint64, QByteArray> &heads)
        : m_database(database), m_by(by), m_heads(heads)
    {
    }
    /// Begins behind a seal that another walk ends with. Otherwise at the beginning of the chain.
    void startAfter(qint64 place, const QByteArray &hash);
    /// Up to this place, the last one included. \a progress gets the entries checked so far.
    [[nodiscard]] Done run(const std::function<void(qint64)> &progress,
                           qint64 until = std::numeric_limits<qint64>::max());

    [[nodiscard]] qint64 place() const { return m_place; }              ///< where it stands
    [[nodiscard]] const QByteArray &hash() const { return m_previous; } ///< of that place, 32 bytes
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 findings() const { return m_findings; }
    [[nodiscard]] const QList<AuditFinding> &broken() const { return m_broken; } ///< AuditCheck::listed at most

private:
    Result<qint64> copyOut(const QByteArray &sql);
    void visit();
    [[nodiscard]] QByteArrayView hashOf(const QByteArray &before, const QByteArray &text);
    void found(const AuditFinding &finding);

    store::Database &m_database;
    QString m_by;
    QHash<qint64, QByteArray> m_heads;
    AuditEntry m_entry;
    QByteArray m_text;
    QByteArray m_previous = QByteArray(32, '\0');
    std::array<unsigned char, 32> m_hash{};
    qint64 m_place = 0;
    qint64 m_entries = 0;
    qint64 m_findings = 0;
    QList<AuditFinding> m_broken;
};

} // namespace otklik::access
