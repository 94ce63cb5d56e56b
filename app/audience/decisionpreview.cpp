// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionpreview.h"

#include <algorithm>

#include "translate.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 lookEvery = 10000; // people between two looks at whether somebody still waits

template <class T>
qsizetype placeOf(QList<T> &list, const T &value) // lists of a handful
{
    qsizetype place = list.indexOf(value);
    if (place < 0) {
        place = list.size();
        list.append(value);
    }
    return place;
}
} // namespace

Result<std::shared_ptr<const DecisionPreview>> DecisionPreview::make(store::Database &database, const Rule &rule,
                                                                     const AudienceTerms &terms,
                                                                     const std::function<bool(qint64)> &goOn,
                                                                     const QDateTime &now)
{
    auto preview = std::make_shared<DecisionPreview>();
    preview->m_at = now;
    if (!now.isValid()) {
        OTKLIK_TRY(at, database.now());
        preview->m_at = at;
    }
    preview->m_untils = {QDateTime()};
    bool stopped = false;
    OTKLIK_TRY(counts, AudienceFreeze(database, preview->m_at).everybody(rule, terms, [&](const Decision &decision) {
        preview->m_entries.push_back({decision.person.value,
                                      quint16(placeOf<QString>(preview->m_reasons, decision.reason())),
                                      quint16(placeOf(preview->m_untils, decision.holdUntil)),
                                      quint32(placeOf<QString>(preview->m_languages, decision.language))});
        const auto done = qint64(preview->m_entries.size());
        stopped = goOn && done % lookEvery == 0 && !goOn(done);
        return !stopped;
    }));
    if (stopped)
        return fail(Failure::Cancelled, u"audience.preview_stopped"_s,
                    translate("Audience", "The preview was stopped. Nothing was changed."));
    std::sort(preview->m_entries.begin(), preview->m_entries.end(),
              [](const Entry &one, const Entry &other) { return one.person < other.person; });
    preview->m_counts = counts;
    return std::shared_ptr<const DecisionPreview>(std::move(preview));
}

DecisionPreview::Line DecisionPreview::lineOf(const Entry &entry) const
{
    const QString reason = m_reasons.at(entry.reason);
    return {PersonId(entry.person), reason, m_untils.at(entry.until),
            reason.startsWith("excluded"_L1) ? QString() : m_languages.at(entry.language)};
}

QList<DecisionPreview::Line> DecisionPreview::page(const QString &reason, PersonId after, int limit) const
{
    const qsizetype wanted = reason.isEmpty() ? -1 : m_reasons.indexOf(reason);
    QList<Line> lines;
    if (!reason.isEmpty() && wanted < 0)
        return lines;
    auto entry = std::upper_bound(m_entries.cbegin(), m_entries.cend(), after.value,
                                  [](qint64 person, const Entry &one) { return person < one.person; });
    for (; entry != m_entries.cend() && lines.size() < limit; ++entry) {
        if (wanted < 0 || entry->reason == wanted)
            lines << lineOf(*entry);
    }
    return lines;
}

std::optional<DecisionPreview::Line> DecisionPreview::of(PersonId person) const
{
    const auto entry = std::lower_bound(m_entries.cbegin(), m_entries.cend(), person.value,
                                        [](const Entry &one, qint64 wanted) { return one.person < wanted; });
    if (entry == m_entries.cend() || entry->person != person.value)
        return std::nullopt;
    return lineOf(*entry);
}

} // namespace otklik::audience
