// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkwords.h"

#include <algorithm>

#include "topics.h"
#include "translate.h"

namespace otklik::consent {

using namespace Qt::Literals::StringLiterals;
using people::PersonBulk;

static const QString recordedBy = u"desk"_s; // the server writes the login instead

Result<people::BulkResult> BulkWords::record(TopicId topic, ConsentState state, const QString &evidence,
                                             const QList<PersonId> &people, const people::BulkProgress &progress)
{
    if (evidence.trimmed().isEmpty())
        return fail(Failure::Invalid, u"bulk.no_evidence"_s,
                    translate("Consent", "Say what the word of so many people rests on. Nothing was recorded."));
    OTKLIK_CHECK(Topics(m_database).find(topic));
    QList<PersonId> ids = people;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.isEmpty())
        return fail(Failure::Invalid, u"bulk.nobody"_s,
                    translate("Consent", "Nobody was chosen. Nothing was recorded."));
    const bool granted = state == ConsentState::Granted;
    store::Tx tx(m_database);
    OTKLIK_TRY(run,
               PersonBulk(m_database).open(granted ? u"subscribe"_s : u"unsubscribe"_s, {}, topic, evidence.trimmed()));
    people::BulkResult result{run.id, ids.size(), 0, 0};
    PersonId after;
    for (qsizetype from = 0; from < ids.size(); from += PersonBulk::batch) {
        const PersonId until = ids.at(std::min<qsizetype>(from + PersonBulk::batch, ids.size()) - 1);
        const QString batch = PersonBulk::batchFrom(ids, from);
        if (granted) {
            OTKLIK_TRY(refused, m_database.select(u"consent_count_bulk_refused"_s,
                                                  {{u"topic"_s, topic.bound()}, {u"people"_s, batch}}));
            result.refused += refused.first().integer("people");
        }
        OTKLIK_TRY(kept, m_database.change(granted ? u"consent_keep_bulk_grant"_s : u"consent_keep_bulk_refusal"_s,
                                           {{u"run"_s, run.id.bound()}, {u"people"_s, batch}}));
        result.changed += kept;
        if (kept > 0)
            OTKLIK_CHECK(m_database.change(u"consent_add_bulk_words"_s, {{u"run"_s, run.id.bound()},
                                                                         {u"after"_s, after.value},
                                                                         {u"until"_s, until.value},
                                                                         {u"recorded_by"_s, recordedBy},
                                                                         {u"evidence"_s, evidence.trimmed()}}));
        after = until;
        if (progress && !progress(std::min<qint64>(from + PersonBulk::batch, ids.size())))
            return PersonBulk::cancelled();
    }
    OTKLIK_CHECK(tx.commit());
    return result;
}

Result<people::BulkUndone> BulkWords::undo(BulkId run)
{
    store::Tx tx(m_database);
    PersonBulk bulk(m_database);
    OTKLIK_TRY(found, bulk.find(run));
    people::BulkUndone undone;
    OTKLIK_TRY(
        kept, m_database.select(u"consent_kept_bulk"_s, {{u"run"_s, run.bound()}, {u"limit"_s, PersonBulk::someKept}}));
    for (const store::Row row : kept) {
        undone.kept = row.integer("people");
        undone.someKept << row.id<PersonId>("person_id");
    }
    if (undone.kept > 0)
        OTKLIK_CHECK(m_database.change(u"consent_drop_bulk_kept"_s, {{u"run"_s, run.bound()}}));
    OTKLIK_TRY(left, m_database.select(u"consent_count_bulk"_s, {{u"run"_s, run.bound()}}));
    undone.restored = left.first().integer("people");
    OTKLIK_TRY(now, m_database.now());
    const store::Bindings words{{u"run"_s, run.bound()},
                                {u"now"_s, now},
                                {u"recorded_by"_s, recordedBy},
                                {u"evidence"_s, u"taken back: "_s + found.value}};
    OTKLIK_CHECK(m_database.change(u"consent_undo_bulk_any"_s, words));
    OTKLIK_CHECK(m_database.change(u"consent_undo_bulk_channels"_s, words));
    OTKLIK_CHECK(bulk.close(run));
    OTKLIK_CHECK(tx.commit());
    return undone;
}

} // namespace otklik::consent
