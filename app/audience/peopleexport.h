// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "database.h"
#include "personqueries.h"
#include "rule.h"

namespace otklik::audience {

/// Who goes into a list; all of it at once.
struct PeopleChoice
{
    Rule rule; ///< Rule() is everybody
    people::PersonFilter filter;
    std::optional<QList<PersonId>> only; ///< what a search found
    SiteId site;                         ///< not valid: all whom one may see
};

/// Writes people into a file (people::ListFile), row by row. Whether it may leave the house is asked before
/// (privacy::askForExport). Lives on the thread of its database.
class PeopleExport
{
public:
    explicit PeopleExport(store::Database &database) : m_database(database) {}

    /// Exact. Errors: those of RuleCompiler.
    [[nodiscard]] Result<qint64> count(const PeopleChoice &choice);
    /// How many rows were written. \a goOn hears so every thousand rows how many there are and may say no. Errors:
    /// those of count() and ListFile; export.cancelled (Cancelled): nothing was left behind.
    [[nodiscard]] Result<qint64> write(const PeopleChoice &choice, const QString &path,
                                       const std::function<bool(qint64 rows)> &goOn = {});

private:
    struct Question
    {
        QString sql;
        store::Bindings bindings;
    };
    [[nodiscard]] Result<Question> ask(const QString &statement, const PeopleChoice &choice);
    store::Database &m_database;
};

} // namespace otklik::audience
