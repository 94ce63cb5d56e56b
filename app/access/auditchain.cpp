// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditchain.h"

#include <QCoreApplication>
#include <QThread>
#include <atomic>

#include "auditwalk.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

QString auditFindingName(AuditFinding::What what)
{
    switch (what) {
    case AuditFinding::What::Changed:
        return u"changed"_s;
    case AuditFinding::What::EntryMissing:
        return u"entry_missing"_s;
    case AuditFinding::What::SealMissing:
        return u"seal_missing"_s;
    case AuditFinding::What::TailCut:
        return u"tail_cut"_s;
    case AuditFinding::What::Rewritten:
        return u"rewritten"_s;
    case AuditFinding::What::NeverSealed:
        break;
    }
    return u"never_sealed"_s;
}

namespace {

constexpr qint64 worthTwo = 50000; ///< a chain this long is walked from two places at once

/// The whole check: one state of the database, from one end to the other.
class Check
{
public:
    Check(store::Database &database, const QList<AuditHead> &heads, const std::function<void(qint64)> &progress)
        : m_database(database), m_progress(progress)
    {
        for (const AuditHead &head : heads)
            m_heads.insert(head.place, head.hash);
        m_check.heads = heads.size();
    }

    Result<AuditCheck> run()
    {
        OTKLIK_TRY(rights, m_database.select(u"access_audit_rights"_s));
        const bool direct = !rights.isEmpty() && rights.first().flag("direct");
        if (rights.isEmpty() || !(direct || rights.first().flag("whole")))
            return fail(Failure::Forbidden, u"access.not_auditor"_s,
                        QCoreApplication::translate(
                            "Access", "The chain of the audit is checked by the owner of the server, or by an auditor "
                                      "of the whole city who has signed in. Nothing was checked."));
        OTKLIK_CHECK(begin(m_database));
        const Done walked = direct ? walkTables() : walkFunction();
        const Done ended = m_database.script(u"ROLLBACK"_s);
        OTKLIK_CHECK(walked);
        OTKLIK_CHECK(ended);
        return m_check;
    }

private:
    /// One state of it all; neither workers nor compiling help a walk in order.
    static Done begin(store::Database &database)
    {
        return database.script(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;"
                               "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL jit = off"_s);
    }

    Done walkFunction()
    {
        AuditWalk walk(m_database, u"function"_s, m_heads);
        OTKLIK_CHECK(walk.run(m_progress));
        take(walk);
        return finish(u"function"_s, walk);
    }

    /// Two walks meet at a seal in the middle, each on a connection and a processor of its own and both in the same
    /// state of the database.
    Done walkTables()
    {
        const QString by = u"tables"_s;
        AuditWalk first(m_database, by, m_heads);
        OTKLIK_TRY(middle, m_database.select(u"access_audit_middle"_s));
        if (middle.isEmpty() || middle.first().integer("last_place") < worthTwo) {
            OTKLIK_CHECK(first.run(m_progress));
            take(first);
            return finish(by, first);
        }
        const store::Row seal = middle.first();
        const qint64 place = seal.integer("place");
        const QByteArray hash = QByteArray::fromHex(seal.text("hash").toLatin1());
        const QString snapshot = seal.text("snapshot");
        std::atomic<qint64> behind = 0;
        Done secondDone;
        std::optional<AuditWalk> second;
        const std::unique_ptr<QThread> thread(QThread::create([&, url = m_database.url(), clock = m_database.clock()] {
            secondDone = [&]() -> Done {
                OTKLIK_TRY(own, store::Database::open(url, clock));
                OTKLIK_CHECK(begin(*own));
                OTKLIK_CHECK(own->script(u"SET TRANSACTION SNAPSHOT '%1'"_s.arg(snapshot)));
                second.emplace(*own, by, m_heads);
                second->startAfter(place, hash);
                OTKLIK_CHECK(second->run([&behind](qint64 entries) { behind = entries; }));
                return own->script(u"ROLLBACK"_s);
            }();
        }));
        thread->start();
        const Done firstDone = first.run(
            [&](qint64 entries) {
                if (m_progress)
                    m_progress(entries + behind);
            },
            place);
        thread->wait();
        OTKLIK_CHECK(firstDone);
        OTKLIK_CHECK(secondDone);
        take(first);
        take(*second);
        return finish(by, *second);
    }

    void take(const AuditWalk &walk)
    {
        m_check.entries += walk.entries();
        m_check.findings += walk.findings();
        m_check.broken +=
            walk.broken().first(qMin<qsizetype>(walk.broken().size(), AuditCheck::listed - m_check.broken.size()));
    }

    /// What stands beside the chain: entries without a seal, the sealer's own word and the heads beyond the end.
    Done finish(const QString &by, const AuditWalk &walk)
    {
        if (m_progress)
            m_progress(m_check.entries);
        OTKLIK_TRY(unsealed, m_database.select(u"access_audit_unsealed_"_s + by));
        m_check.waiting = unsealed.size();
        m_check.entries += unsealed.size();
        for (const store::Row row : unsealed) {
            if (row.flag("late"))
                found({AuditFinding::What::NeverSealed, 0, 0, row.integer("id")});
        }
        OTKLIK_TRY(sealer, m_database.select(u"access_audit_head_"_s + by));
        const qint64 end = walk.place();
        qint64 furthest = sealer.isEmpty() ? 0 : sealer.first().integer("place");
        if (sealer.isEmpty() || furthest < end ||
            (furthest == end && sealer.first().text("hash").toLatin1() != walk.hash().toHex()))
            found({AuditFinding::What::Rewritten, end, 0, 0}); // seals that the sealer did not make
        for (auto head = m_heads.cbegin(); head != m_heads.cend(); ++head)
            furthest = qMax(furthest, head.key());
        if (furthest > end)
            found({AuditFinding::What::TailCut, end + 1, furthest, 0});
        m_check.head = {end, walk.hash().toHex(), QDateTime::currentDateTimeUtc()};
        return {};
    }

    void found(const AuditFinding &finding)
    {
        if (++m_check.findings <= AuditCheck::listed)
            m_check.broken.append(finding);
    }

    store::Database &m_database;
    std::function<void(qint64)> m_progress;
    QHash<qint64, QByteArray> m_heads;
    AuditCheck m_check;
};

} // namespace

Result<AuditCheck> checkAudit(store::Database &database, const QList<AuditHead> &heads,
                              const std::function<void(qint64)> &progress)
{
    if (database.engine() == store::Engine::Sqlite)
        return AuditCheck();
    return Check(database, heads, progress).run();
}

} // namespace otklik::access
