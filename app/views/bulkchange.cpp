// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkchange.h"

#include "personbulk.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

static constexpr qsizetype namesShown = 3;

Result<people::BulkResult> applyBulk(store::Database &database, const BulkChoice &choice, const BulkAction &action,
                                     SiteId site, const std::function<bool(qint64, qint64)> &progress)
{
    QList<PersonId> ids = choice.only;
    if (choice.all) {
        OTKLIK_TRY(all, peopleOf(database, *choice.all, site));
        ids = all;
    }
    const people::BulkProgress each = [&progress, total = ids.size()](qint64 done) {
        return !progress || progress(done, total);
    };
    if (!each(0))
        return people::PersonBulk::cancelled();
    people::PersonBulk bulk(database);
    switch (action.kind) {
    case BulkAction::AddToList:
        return bulk.addToList(action.list, ids, each);
    case BulkAction::TakeOffList:
        return bulk.removeFromList(action.list, ids, each);
    case BulkAction::District:
        return bulk.set(people::BulkField::District, action.value, ids, each);
    case BulkAction::Language:
        return bulk.set(people::BulkField::Language, action.value, ids, each);
    case BulkAction::Channel:
        return bulk.set(people::BulkField::PreferredChannel, action.value, ids, each);
    case BulkAction::Subscribe:
        return consent::BulkWords(database).record(action.topic, consent::ConsentState::Granted, action.evidence, ids,
                                                   each);
    case BulkAction::Unsubscribe:
        return consent::BulkWords(database).record(action.topic, consent::ConsentState::Withdrawn, action.evidence, ids,
                                                   each);
    }
    return people::BulkResult();
}

Result<BulkBack> undoBulk(store::Database &database, BulkId run, SiteId site)
{
    people::PersonBulk bulk(database);
    OTKLIK_TRY(found, bulk.find(run));
    BulkBack back;
    auto undone = found.topic.isValid() ? consent::BulkWords(database).undo(run) : bulk.undo(run);
    if (!undone)
        return fail(undone.error());
    back.undone = *undone;
    OTKLIK_TRY(kept, people::PersonQueries(database, site)
                         .list(back.undone.someKept.first(std::min(namesShown, back.undone.someKept.size()))));
    for (const people::Person &person : std::as_const(kept))
        back.keptNames << personName(person);
    return back;
}

Result<QList<BulkLine>> recentBulk(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"views_list_bulk"_s));
    QList<BulkLine> lines;
    for (const store::Row row : rows) {
        BulkLine line;
        line.run = {row.id<BulkId>("run_id"),
                    row.text("kind"),
                    row.id<PersonListId>("list_id"),
                    row.id<TopicId>("topic_id"),
                    row.text("value"),
                    row.instant("at"),
                    false};
        line.about = row.text("about");
        lines << line;
    }
    return lines;
}

} // namespace otklik::views
