// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "database.h"
#include "ids.h"
#include "rule.h"

namespace otklik::audience {

struct Segment
{
    SegmentId id;
    QString name;
    Rule rule;
    QDateTime createdAt;
    QDateTime updatedAt;
};

/// Rules that were given a name. A segment is live: it holds whoever fits at the moment of asking. Lives on the thread
/// of its database.
class Segments
{
public:
    explicit Segments(store::Database &database) : m_database(database) {}

    /// Stores the rule under the name, in place of the one that was there. The rule is compiled first, so that nothing
    /// is stored that cannot be counted. Errors: segment.bad_name, those of RuleCompiler (rule.segment_cycle too).
    /// \a base: only over the segment that was last changed then; otherwise segment.changed (Conflict), and nothing is
    /// stored.
    [[nodiscard]] Result<SegmentId> save(const QString &name, const Rule &rule,
                                         const std::optional<QDateTime> &base = {});
    /// By name; nothing is counted.
    [[nodiscard]] Result<QList<Segment>> list() const;
    /// Error segment.unknown (NotFound).
    [[nodiscard]] Result<Segment> find(const QString &name) const;
    /// Errors: segment.unknown, segment.in_use (Conflict: another segment's rule names it, or a smart list follows it).
    [[nodiscard]] Done remove(const QString &name);

private:
    store::Database &m_database;
};

} // namespace otklik::audience
