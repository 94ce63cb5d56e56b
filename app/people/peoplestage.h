// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfile.h"
#include "personrow.h"

namespace otklik::people {

/// Compares batches of checked rows with the stored people, in sets, and stores what differs; inside the import's
/// transaction.
class PeopleStage
{
public:
    PeopleStage(store::Database &database, SiteId site, const ColumnPlan &plan, ImportExtension *extension,
                const QDateTime &now)
        : m_database(database), m_site(site), m_plan(plan), m_extension(extension), m_now(now)
    {
    }
    [[nodiscard]] Done open();
    /// Adds the batch's figures and errors to \a result.
    [[nodiscard]] Done take(PeopleBatch &&batch, ImportResult &result);

private:
    [[nodiscard]] Done empty();
    [[nodiscard]] Done fill(const PeopleBatch &batch);
    [[nodiscard]] Done match();
    [[nodiscard]] Done rename();
    [[nodiscard]] Done applyExtension(const QList<PeopleBatch::Cell> &cells, ImportResult &result);
    [[nodiscard]] Done count(PeopleBatch &batch, ImportResult &result);
    [[nodiscard]] Done change(const char *statement, bool withSite = false, bool withNow = false);

    store::Database &m_database;
    SiteId m_site;
    const ColumnPlan &m_plan;
    ImportExtension *m_extension;
    QDateTime m_now;
};

} // namespace otklik::people
