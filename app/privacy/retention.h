// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "database.h"

namespace otklik::privacy {

/// How long one kind of data lives.
struct RetentionRule
{
    QString kind; ///< reports, texts, notes, sign_ins, events, imports
    int days = 0; ///< 0: for ever
    int standard = 0;
    QString title; ///< for people, in the language of now
    bool operator==(const RetentionRule &) const = default;
};

/// Timers of what lies in the database. The audit, the consent ledger and erasures have none. Lives on the thread of
/// its database.
class Retention
{
public:
    explicit Retention(store::Database &database) : m_database(database) {}

    /// In a fixed order, with what is set.
    [[nodiscard]] Result<QList<RetentionRule>> list();
    /// 0 to 36500 days. Errors: retention.unknown_kind, retention.bad_days (Invalid); database.forbidden.
    [[nodiscard]] Done set(const QString &kind, int days);

    struct Purged
    {
        qint64 rows = 0;
        bool more = false; ///< a batch was full: call again
    };
    /// One batch of every kind, each in a transaction of its own. Needs the rights of the service or an administrator.
    [[nodiscard]] Result<Purged> purgeBatch(int most = 500);
    /// All that is due, batch by batch. \a goOn is asked between batches.
    [[nodiscard]] Result<qint64> purge(const std::function<bool()> &goOn = {});

private:
    [[nodiscard]] Result<qint64> purgeKind(const QString &kind, int days, int most);
    store::Database &m_database;
};

} // namespace otklik::privacy
