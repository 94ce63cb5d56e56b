// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include "database.h"
#include "ids.h"
#include "rule.h"

namespace otklik::audience {

struct Count
{
    qint64 count = 0;
    bool exact = true;
    double ms = 0; ///< of the statement, the round trip included
    /// {"count","exact","ms"}
    [[nodiscard]] QJsonObject toJson() const;
};

/// One of those who fit, for a sample on the screen.
struct SamplePerson
{
    PersonId id;
    QString externalId;
    QString familyName;
    QString givenName;
    QString patronymic;
    QDate birthDate;
    QString language;
    QString district; ///< code
    bool operator==(const SamplePerson &) const = default;
};

/// Who fits a rule right now. Lives on the thread of its database; errors are those of RuleCompiler and the database's.
class Counts
{
public:
    explicit Counts(store::Database &database, QDateTime now = {}) : m_database(database), m_now(std::move(now)) {}

    [[nodiscard]] Result<Count> count(const Rule &rule);
    /// The next \a limit of those who fit, by id after \a after (not valid: from the beginning).
    [[nodiscard]] Result<QList<SamplePerson>> sample(const Rule &rule, int limit, PersonId after = {});
    /// The rule's tree with "holds" (true or false) at each node, asked in one statement of the same conditions that
    /// count() uses. Error person.not_found.
    [[nodiscard]] Result<QJsonObject> why(const Rule &rule, PersonId person);

private:
    store::Database &m_database;
    QDateTime m_now;
};

} // namespace otklik::audience
