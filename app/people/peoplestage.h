// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "importfile.h"
#include "metpeople.h"
#include "personrow.h"

namespace otklik::people {

/// Compares batches of checked rows with the stored people, in sets, stores what differs and notes what it did, so that
/// it can be taken back; inside the import's transaction.
class PeopleStage
{
public:
    struct Setting
    {
        SiteId site;
        ImportId run;
        QDateTime now;
        bool dryRun = false;
        ImportExtension *extension = nullptr;
    };
    PeopleStage(store::Database &database, const ColumnPlan &plan, MetPeople &met, Setting setting)
        : m_database(database), m_plan(plan), m_met(met), m_setting(std::move(setting))
    {
    }
    [[nodiscard]] Done open();
    /// Stores a batch; adds its figures to \a result and to batch.errors what is wrong with rows that were checked.
    [[nodiscard]] Done take(PeopleBatch &batch, ImportResult &result);

private:
    using Repeated = QList<std::pair<qint64, qint64>>; ///< (line, the earlier one)
    [[nodiscard]] Done empty(const PeopleBatch &batch);
    [[nodiscard]] Done fill(const PeopleBatch &batch);
    [[nodiscard]] Repeated meetKeyed(const PeopleBatch &batch);
    [[nodiscard]] Done match(const PeopleBatch &batch);
    [[nodiscard]] Done markRepeated(const Repeated &rows);
    [[nodiscard]] Done index();
    [[nodiscard]] Done storeNew(const PeopleBatch &batch);
    [[nodiscard]] Done storeMixed(const PeopleBatch &batch);
    [[nodiscard]] Done rename();
    [[nodiscard]] Done applyExtension(const QList<PeopleBatch::Cell> &cells, ImportResult &result);
    [[nodiscard]] Done count(PeopleBatch &batch, ImportResult &result);
    [[nodiscard]] Done suspect(const PeopleBatch &batch, ImportResult &result);
    /// Binds :site, :run and :now as the statement has them.
    [[nodiscard]] Done change(const char *statement, const char *values = "");
    [[nodiscard]] ImportError rejected(qint64 line, const QString &state, qint64 firstLine, bool keyed) const;

    store::Database &m_database;
    const ColumnPlan &m_plan;
    MetPeople &m_met;
    Setting m_setting;
    bool m_indexed = false;
    bool m_dirty = false; ///< the staging tables hold rows of the batch before
    /// External ids that the last batches made: whoever looked before they were stored has not found them.
    QHash<QString, qint64> m_recent;
    std::deque<QStringList> m_recentKeys;
};

} // namespace otklik::people
