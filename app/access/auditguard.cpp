// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditguard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>
#include <utility>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static constexpr int slice = 20000; ///< about a tenth of a second of the server
static constexpr int parts = 24;    ///< of the chain, one each hour

Result<QList<AuditFinding>> compareHeads(store::Database &database, const QList<AuditHead> &heads)
{
    QList<AuditFinding> findings;
    if (database.engine() == store::Engine::Sqlite || heads.isEmpty())
        return findings;
    QJsonArray array;
    for (const AuditHead &head : heads)
        array.append(QJsonArray{head.place, QString::fromLatin1(head.hash)});
    OTKLIK_TRY(rows,
               database.select(u"access_audit_compare_heads"_s,
                               {{u"heads"_s, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))}}));
    for (const store::Row row : rows) {
        const QString what = row.text("what");
        const auto place = row.integer("place");
        if (what == auditFindingName(AuditFinding::What::TailCut))
            findings.append({AuditFinding::What::TailCut, place, row.integer("until"), 0});
        else if (what == auditFindingName(AuditFinding::What::SealMissing))
            findings.append({AuditFinding::What::SealMissing, place, place, 0});
        else
            findings.append({AuditFinding::What::Rewritten, place, 0, 0});
    }
    return findings;
}

Result<Recheck> recheckSome(store::Database &database, qint64 after, int most)
{
    if (database.engine() == store::Engine::Sqlite)
        return Recheck{after, {}};
    OTKLIK_TRY(rows, database.select(u"access_audit_recheck"_s, {{u"after"_s, after}, {u"most"_s, most}}));
    const store::Row row = rows.first();
    Recheck recheck{row.integer("until_place"), {}};
    if (!row.isNull("broken_place"))
        recheck.broken = row.integer("broken_place");
    return recheck;
}

/// From \a after up to \a until. One finding is enough; what is behind it cannot be told from here.
static Done recheck(store::Database &database, qint64 after, qint64 until, QList<AuditFinding> &findings)
{
    while (after < until) {
        OTKLIK_TRY(step, recheckSome(database, after, int(qMin<qint64>(slice, until - after))));
        if (step.broken) {
            findings.append({AuditFinding::What::Changed, *step.broken, 0, 0});
            return {};
        }
        if (step.until <= after)
            return {};
        after = step.until;
    }
    return {};
}

static Result<QList<AuditFinding>> lookOnce(store::Database &database, const QString &headsFile)
{
    QList<AuditHead> heads;
    if (QFile::exists(headsFile)) { // not before the first one is written
        OTKLIK_TRY(read, readAuditHeads(headsFile));
        heads = read;
    }
    OTKLIK_TRY(findings, compareHeads(database, heads));
    OTKLIK_TRY(end, database.select(u"access_audit_head_function"_s));
    const qint64 place = end.isEmpty() ? 0 : end.first().integer("place");
    // What came since the end before the last: that one was looked at when the last was written.
    const qint64 known = heads.size() > 1 ? heads.at(heads.size() - 2).place : 0;
    OTKLIK_CHECK(recheck(database, known, place, findings));
    const int hour = database.clock().now().time().hour();
    OTKLIK_CHECK(
        recheck(database, place / parts * hour, hour == parts - 1 ? place : place / parts * (hour + 1), findings));
    return findings;
}

AuditGuard::AuditGuard(const store::DatabaseUrl &url, const Clock &clock, const QString &headsFile, QObject *parent)
    : QObject(parent), m_store(url, clock), m_clock(clock), m_headsFile(headsFile)
{
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &AuditGuard::look);
}

AuditGuard::~AuditGuard() = default;

void AuditGuard::start(std::function<void()> looked)
{
    if (m_store.url().engine == store::Engine::Sqlite || m_headsFile.isEmpty())
        return looked();
    m_first = std::move(looked);
    m_timer.start();
    look();
}

void AuditGuard::look()
{
    store::deliver(m_store.run(store::Lane::Count,
                               [file = m_headsFile](store::Database &database) { return lookOnce(database, file); }),
                   this, [this](const Result<QList<AuditFinding>> &findings) { looked(findings); });
}

void AuditGuard::looked(const Result<QList<AuditFinding>> &findings)
{
    if (!findings) {
        if (std::exchange(m_told, findings.error().code) != findings.error().code)
            Q_EMIT trouble(findings.error().sentence);
    } else {
        m_told.clear();
        m_broken = m_broken || !findings->isEmpty();
        if (!findings->isEmpty())
            Q_EMIT broken(*findings);
    }
    if (m_first)
        std::exchange(m_first, {})();
}

} // namespace otklik::access
