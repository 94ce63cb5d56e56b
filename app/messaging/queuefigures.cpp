// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuefigures.h"

#include <algorithm>

namespace otklik::messaging {

Result<QList<QueueFigures>> QueueFigures::read(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_read_queue_figures")));
    QList<QueueFigures> figures;
    for (const store::Row row : rows)
        figures << QueueFigures{row.id<GatewayId>("id"), row.text("name"), row.text("state") == QLatin1String("ok"),
                                row.integer("queued"), row.integer("unknown")};
    return figures;
}

Result<bool> FactCounter::countOn(store::Database &database, qint64 piece)
{
    OTKLIK_TRY(ends, database.select(QStringLiteral("messaging_read_ledger_end")));
    const qint64 end = ends.first().integer("last");
    m_waiting = ends.first().integer("waiting");
    // Only up to where the ledger ended at the last look: numbers are given out before they are committed.
    const qint64 target = m_end > 0 ? m_end : end;
    const qint64 upTo = std::min(target, m_counted + piece);
    OTKLIK_TRY(added, database.select(QStringLiteral("messaging_count_facts_between"),
                                      {{"after", m_counted}, {"up_to", upTo}}));
    for (const store::Row row : added)
        m_facts[{row.id<GatewayId>("gateway_id"), row.text("state")}] += row.integer("n");
    m_counted = upTo;
    if (upTo < target)
        return false;
    m_end = end;
    return true;
}

} // namespace otklik::messaging
