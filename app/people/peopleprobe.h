// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importpipeline.h"
#include "metpeople.h"
#include "rowprint.h"

namespace otklik::people {

/// Looks at rows before they are checked: which say nothing new, which say again what another row said, which stored
/// person the others are. Checking a row costs ten times as much as knowing it.
class PeopleProbe
{
public:
    PeopleProbe(store::Database &database, SiteId site) : m_database(database), m_site(site) {}

    /// Takes the rows that are known out of the chunk; fills person and newId of the others.
    [[nodiscard]] Done look(RowChunk &chunk, ImportResult &result);

    /// Whom the import has met so far; the stage goes on with it.
    [[nodiscard]] MetPeople &met() { return m_met; }

private:
    struct Found
    {
        qint64 person = 0;
        bool same = false;
    };
    [[nodiscard]] Result<QHash<qsizetype, Found>> ask(const QList<RawRow> &rows);
    [[nodiscard]] Result<bool> askNear(const QList<RawRow> &rows, const QList<qsizetype> &keyed, const QString &keys,
                                       QHash<qsizetype, Found> &found);
    [[nodiscard]] Done reserve(QList<RawRow> &rows);

    store::Database &m_database;
    SiteId m_site;
    MetPeople m_met;
    qint64 m_lastId = -1; ///< SQLite
    int m_apart = 0;      ///< PostgreSQL: for so many batches more the external ids are looked up one by one
};

} // namespace otklik::people
