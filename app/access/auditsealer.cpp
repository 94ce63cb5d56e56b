// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditsealer.h"

#include <utility>

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;

static constexpr int atOnce = 2000; ///< about a twentieth of a second
static constexpr int pause = 3000;

Result<Sealed> sealSome(store::Database &database, int most)
{
    if (database.engine() == store::Engine::Sqlite)
        return Sealed();
    OTKLIK_TRY(rows, database.select(u"access_audit_seal"_s, {{u"most"_s, most}}));
    const store::Row row = rows.first();
    return Sealed{row.integer("sealed"),
                  {row.integer("head_place"), row.text("head_hash").toLatin1(), database.clock().now()}};
}

AuditSealer::AuditSealer(const store::DatabaseUrl &url, const Clock &clock, const QString &headsFile, QObject *parent)
    : QObject(parent), m_store(url, clock), m_clock(clock), m_headsFile(headsFile)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditSealer::seal);
}

AuditSealer::~AuditSealer() = default;

void AuditSealer::start()
{
    if (m_store.url().engine == store::Engine::PostgreSql)
        m_timer.start(0);
}

void AuditSealer::finish(std::function<void()> done)
{
    if (m_store.url().engine == store::Engine::Sqlite)
        return done();
    m_done = std::move(done);
    seal();
}

void AuditSealer::seal()
{
    if (std::exchange(m_running, true))
        return;
    m_timer.stop();
    store::deliver(
        m_store.run(store::Lane::Write, [](store::Database &database) { return sealSome(database, atOnce); }), this,
        [this](const Result<Sealed> &step) {
            m_running = false;
            sealed(step);
        });
}

void AuditSealer::sealed(const Result<Sealed> &step)
{
    if (!step) {
        if (std::exchange(m_told, step.error().code) != step.error().code)
            Q_EMIT trouble(step.error().sentence);
        return wait();
    }
    m_told.clear();
    if (step->entries == atOnce)
        return seal(); // there is more
    keep(step->head);
    wait();
}

void AuditSealer::wait()
{
    if (m_done)
        return std::exchange(m_done, {})();
    m_timer.start(pause);
}

void AuditSealer::keep(const AuditHead &head)
{
    const auto hour = [](const QDateTime &at) { return at.toSecsSinceEpoch() / 3600; };
    const bool due = m_done || !m_kept.at.isValid() || hour(m_kept.at) != hour(head.at);
    if (m_headsFile.isEmpty() || !due || head.place <= m_kept.place)
        return;
    if (const Done kept = appendAuditHead(m_headsFile, head); kept)
        m_kept = head;
    else if (std::exchange(m_told, kept.error().code) != kept.error().code)
        Q_EMIT trouble(kept.error().sentence);
}

} // namespace otklik::access
