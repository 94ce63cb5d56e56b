// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "database.h"
#include "rule.h"

namespace otklik::audience {

/// A condition over the alias p of v_people_person; every value in it is bound, under names that begin with "rule_".
struct CompiledRule
{
    QString sql;
    store::Bindings bindings;
};

/// Turns rules into SQL that both engines plan well: negations are pushed down to the leaves, so that a service that
/// was not used becomes an anti-join and three-valued logic never loses a person; memberships are semi-joins. Looks
/// codes and names up in the database when it compiles. Lives on the thread of its database.
class RuleCompiler
{
public:
    /// \a now counts days back and tells ages (the day in the organisation's zone); invalid: the database's now.
    explicit RuleCompiler(store::Database &database, QDateTime now = {}) : m_database(database), m_now(std::move(now))
    {
    }

    /// Errors, each naming the place and the name: rule.unknown_topic, rule.unknown_service, rule.unknown_district,
    /// rule.unknown_time_zone, rule.unknown_attribute, rule.unknown_segment, rule.unknown_campaign, rule.unknown_list,
    /// rule.ambiguous_list, rule.unknown_condition, rule.unknown_measurement (NotFound), rule.segment_cycle,
    /// rule.too_deep (Invalid). \a asSegment: the name under which the rule is about to be saved, so that it cannot
    /// come to contain itself.
    [[nodiscard]] Result<CompiledRule> compile(const Rule &rule, const QString &asSegment = {});

    /// One condition for each node, the root first, then its parts from the left, depth first. Names of bindings
    /// differ.
    [[nodiscard]] Result<QList<CompiledRule>> compileEach(const Rule &rule);

private:
    [[nodiscard]] Done prepare();
    store::Database &m_database;
    QDateTime m_now;
    QDate m_today;
};

} // namespace otklik::audience
