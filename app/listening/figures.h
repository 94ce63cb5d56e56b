// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>

#include "clock.h"
#include "database.h"
#include "queuefigures.h"

namespace otklik::listening {

/// What /health and /metrics say about the database. Counts of the ledger grow by what was appended since the last
/// look, so a look costs the same whatever lies behind it; what a service finds when it begins is counted in pieces
/// between the requests, and not told before it is whole. Lives on a thread of its own with a connection of its own.
class Figures final : public QObject
{
    Q_OBJECT
public:
    Figures(const store::DatabaseUrl &url, const Clock &clock);
    ~Figures() override;

    /// Whether the database answers; asked at most once a second.
    [[nodiscard]] bool isHealthy();
    /// Prometheus text (exposition format 0.0.4), made at most every two seconds; nothing: the database is away.
    [[nodiscard]] std::optional<QByteArray> metrics();

private:
    [[nodiscard]] bool isOpen();
    [[nodiscard]] Result<QByteArray> read();
    void countOn();

    store::DatabaseUrl m_url;
    Clock m_clock;
    std::unique_ptr<store::Database> m_database;
    QElapsedTimer m_clockwork;
    qint64 m_asked = -1000;
    bool m_healthy = false;
    qint64 m_made = -2000;
    std::optional<QByteArray> m_text;
    messaging::FactCounter m_facts;
    bool m_isCounted = false;  ///< the whole ledger, once
    bool m_isCounting = false; ///< the next piece is on its way
};

/// A value as a label may hold it: backslash, quote and line end escaped.
[[nodiscard]] QByteArray labelValue(const QString &text);

} // namespace otklik::listening
