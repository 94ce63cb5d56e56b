// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <functional>

#include "database.h"

namespace otklik::access {

/// The end of the chain at some instant. Kept outside the database, because a tail that was cut off together with its
/// seals is found in no other way.
struct AuditHead
{
    qint64 place = 0;
    QByteArray hash; ///< SHA-256 in lower-case hexadecimals
    QDateTime at;    ///< UTC; when it was read
    bool operator==(const AuditHead &) const = default;
};

/// A file of heads: one JSON object a line ({"at","place","hash"}), appended and brought to the disk before it counts.
/// At a mebibyte it goes on in a new one; the full ones are FILE.1, FILE.2 … and are read too. A last line that was
/// broken off never counted. Errors: audit.cannot_write; audit.cannot_read, audit.bad_heads (with the line's number).
[[nodiscard]] Done appendAuditHead(const QString &path, const AuditHead &head);
[[nodiscard]] Result<QList<AuditHead>> readAuditHeads(const QString &path);

/// What is wrong at one place of the chain.
struct AuditFinding
{
    enum class What {
        Changed,      ///< the entry is not what was sealed, or the seal is not what was made
        EntryMissing, ///< a seal whose entry has gone
        SealMissing,  ///< places place … until have gone
        TailCut,      ///< the chain ends before a head that was kept outside, or before where the sealer stands
        Rewritten,    ///< another hash than the head that was kept outside
        NeverSealed   ///< an entry that no seal holds for over an hour
    };
    What what = What::Changed;
    qint64 place = 0; ///< 0 where it has none
    qint64 until = 0; ///< the last place of a range
    qint64 entry = 0; ///< 0 where it is not known
    bool operator==(const AuditFinding &) const = default;
};
/// "changed", "entry_missing", "seal_missing", "tail_cut", "rewritten", "never_sealed".
[[nodiscard]] QString auditFindingName(AuditFinding::What what);

struct AuditCheck
{
    static constexpr int listed = 1000; ///< findings are listed up to here and counted beyond
    qint64 entries = 0;                 ///< those sealed and those that wait for it
    qint64 waiting = 0;                 ///< not sealed yet
    qint64 findings = 0;
    qint64 heads = 0; ///< compared
    AuditHead head;   ///< the end of the chain as it is
    QList<AuditFinding> broken;
};

/// Goes through the whole chain and computes every hash again in this process, from the columns of the entries alone;
/// no function of the server is believed. A server on PostgreSQL and a login with superuser rights read the tables
/// themselves; an auditor of the whole city reads through functions. \a progress gets the entries checked so far.
/// SQLite keeps no audit: everything is 0. Errors: access.not_auditor; those of the database.
[[nodiscard]] Result<AuditCheck> checkAudit(store::Database &database, const QList<AuditHead> &heads,
                                            const std::function<void(qint64)> &progress = {});

} // namespace otklik::access
