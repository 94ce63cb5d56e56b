// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "audiencefreeze.h"

namespace otklik::audience {

/// What a launch would decide about everybody, as it stood at one moment: the very statement of AudienceFreeze, run
/// once and kept here by person id, sixteen bytes a person, so that it can be paged, filtered and looked into without
/// deciding about three million people again for every page. Nothing is stored in the database: no draft rows to clean
/// up, no right to temporary tables, nothing that a pooler could lose. Never changes, so any thread may read it.
class DecisionPreview
{
public:
    /// One person in it, without an address.
    struct Line
    {
        PersonId person;
        QString reason;   ///< "send", "hold", "excluded:no_consent" …
        QDateTime until;  ///< UTC, of a hold
        QString language; ///< of the text
        bool operator==(const Line &) const = default;
    };

    /// \a goOn hears now and then how many are decided about and may say no (Cancelled, audience.preview_stopped).
    /// \a now: invalid is the database's now. Errors: those of AudienceFreeze.
    [[nodiscard]] static Result<std::shared_ptr<const DecisionPreview>>
    make(store::Database &database, const Rule &rule, const AudienceTerms &terms,
         const std::function<bool(qint64 done)> &goOn = {}, const QDateTime &now = {});

    [[nodiscard]] const DecisionCounts &counts() const { return m_counts; }
    [[nodiscard]] const QDateTime &decidedAt() const { return m_at; } ///< UTC
    /// The next \a limit by id after \a after. An empty \a reason is everybody.
    [[nodiscard]] QList<Line> page(const QString &reason, PersonId after, int limit) const;
    /// Nothing where the rule does not find this person.
    [[nodiscard]] std::optional<Line> of(PersonId person) const;

private:
    struct Entry
    {
        qint64 person;
        quint16 reason;
        quint16 until; ///< 0: none
        quint32 language;
    };
    [[nodiscard]] Line lineOf(const Entry &entry) const;
    std::vector<Entry> m_entries; ///< by person
    QStringList m_reasons;
    QList<QDateTime> m_untils;
    QStringList m_languages;
    DecisionCounts m_counts;
    QDateTime m_at;
};

} // namespace otklik::audience
