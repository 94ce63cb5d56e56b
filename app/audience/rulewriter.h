// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include "database.h"
#include "personlists.h"
#include "rule.h"
#include "rulefields.h"

namespace otklik::audience {

/// Writes the SQL of one rule after another over the alias p of v_people_person. Inside of RuleCompiler.
///
/// Negations are pushed down to the leaves (De Morgan) and every leaf knows its own complement, so NOT never meets an
/// unknown value and a condition that stands alone stays a semi-join or an anti-join.
class RuleWriter
{
public:
    RuleWriter(store::Database &database, const QDateTime &now, const QDate &today, const QString &asSegment = {});

    [[nodiscard]] Result<QString> write(const Rule &rule, bool negated = false, const QString &path = {},
                                        int depth = 1);
    /// Of what was written since the last call; names never repeat.
    [[nodiscard]] store::Bindings takeBindings() { return std::exchange(m_bindings, {}); }

private:
    using Text = Result<QString>;
    Text write(const Group &group, bool negated, const QString &path, int depth);
    Text write(const FieldTest &test, bool negated, const QString &path);
    Text write(const Subscribed &leaf, bool negated, const QString &path);
    Text write(const Used &leaf, bool negated, const QString &path);
    Text write(const AtStage &leaf, bool negated, const QString &path);
    Text write(const InSegment &leaf, bool negated, const QString &path, int depth);
    Text write(const InList &leaf, bool negated, const QString &path, int depth);
    Text write(const Got &leaf, bool negated, const QString &path);
    Text write(const NotYet &leaf, const QString &path);

    Text comparison(const RuleField &field, Op op, const QJsonValue &value, const QString &path);
    Text attribute(const QString &name, const FieldTest &test, bool negated, const QString &path);
    [[nodiscard]] QString age(Op op, int years);
    [[nodiscard]] QString attributeValue(Op op, const QJsonValue &value);
    [[nodiscard]] QString textTest(const QString &column, Op op, const QString &value);

    [[nodiscard]] Result<qint64> find(const char *kind, const QString &name, const QString &path);
    [[nodiscard]] QString bind(const QVariant &value);
    [[nodiscard]] QString member(const QString &people, bool negated) const;
    [[nodiscard]] bool onPostgres() const { return m_database.engine() == store::Engine::PostgreSql; }

    store::Database &m_database;
    QDateTime m_now;
    QDate m_today;
    store::Bindings m_bindings;
    int m_bound = 0;
    int m_written = 0;
    QStringList m_segments; ///< that are being written, the outermost first
    QHash<QString, qint64> m_found;
    QSet<qint64> m_serviceTopics;
    QHash<QString, Rule> m_rules;
    QHash<QString, people::PersonList> m_lists;
};

} // namespace otklik::audience
