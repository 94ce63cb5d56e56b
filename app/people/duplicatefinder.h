// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "database.h"
#include "duplicaterules.h"

namespace otklik::people {

/// How far the search has come.
struct DuplicateProgress
{
    qint64 people = 0; ///< looked at in this search over everybody
    qint64 pairs = 0;  ///< found in it
    /// Groups of over DuplicateFinder::largeGroup people with one phone, or with one name and birth date: not compared
    /// one with another. Of a phone those with the same name still are.
    qint64 largeGroups = 0;
    qint64 looked = 0;      ///< people that this step looked at
    bool everybody = false; ///< everybody has been looked at
    bool done = false;      ///< and nobody has changed since: nothing to do now
};

/// Looks for people who stand in the list twice: first at everybody in the order of their numbers, then at those who
/// changed. Each step is one transaction with the cursor in it, so that a search that was killed goes on where it was;
/// two searches at once wait for each other. Nobody has to tell it of changes: it notices by the version of each
/// person.
///
/// Pairs are looked for in groups only (duplicateKeys(), phones, e-mails), so that the work grows with the people and
/// not with their square. Lives on the thread of its database.
class DuplicateFinder
{
public:
    static constexpr int largeGroup = 40;
    static constexpr int batch = 5000;

    /// \a only: not valid is every site that the login sees; pairs reach across the sites seen.
    explicit DuplicateFinder(store::Database &database, SiteId only = {}) : m_database(database), m_only(only) {}

    /// Begins anew with everybody; what people have decided stays.
    [[nodiscard]] Done restart();
    /// One batch. Errors: the database's own.
    [[nodiscard]] Result<DuplicateProgress> step(int people = batch);

private:
    struct Run
    {
        qint64 id = 0;
        DuplicateProgress progress;
        SiteId cursorSite;
        PersonId cursor;
        QDateTime completeTo;
    };
    [[nodiscard]] Result<Run> open();
    [[nodiscard]] Done look(QList<DuplicateSide> &people, bool onlyEarlier, Run &run);
    [[nodiscard]] Result<DuplicateProgress> stepChanged(Run &run, int people);

    store::Database &m_database;
    SiteId m_only;
    QHash<QString, NameSound> m_sounds; ///< names repeat
};

} // namespace otklik::people
