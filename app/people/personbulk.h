// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>

#include "database.h"
#include "personlistids.h"

namespace otklik::people {

/// A field that may be set for many people at once.
enum class BulkField { District, Language, PreferredChannel };
/// "district", "language", "preferred_channel".
[[nodiscard]] QString code(BulkField field);

struct BulkResult
{
    BulkId run;         ///< for undo()
    qint64 chosen = 0;  ///< how many people were handed in
    qint64 changed = 0; ///< the others were so already, or may not be changed
    qint64 refused = 0; ///< had refused the topic or everything: a word for many does not overrule their own
};

struct BulkUndone
{
    qint64 restored = 0;
    qint64 kept = 0;          ///< changed by somebody else since: they stay as they are now
    QList<PersonId> someKept; ///< a hundred of them at most, by number
};

/// What is known of one change.
struct BulkRun
{
    BulkId id;
    QString kind; ///< list_add, list_remove, district, language, preferred_channel, subscribe, unsubscribe
    PersonListId list;
    TopicId topic;
    QString value;
    QDateTime at; ///< UTC
    bool undone = false;
};

/// Hears after each batch how many people are done, and may say no: then nothing of it stays.
using BulkProgress = std::function<bool(qint64 done)>;

/// Changes many people as one, in sets, in one transaction, and takes it back as one for thirty days: whom somebody
/// else changed in the same respect meanwhile is kept and told of. Lives on the thread of its database. Errors:
/// bulk.cancelled (Cancelled: nothing was changed), bulk.nobody (Invalid: nobody was handed in), and what the database
/// refuses.
class PersonBulk
{
public:
    explicit PersonBulk(store::Database &database) : m_database(database) {}

    /// Nobody stands on a list twice. People of another site are left out of a list of one site. Errors: list.unknown,
    /// list.not_yours, list.smart (Conflict: its people are those of a segment).
    [[nodiscard]] Result<BulkResult> addToList(PersonListId list, const QList<PersonId> &people,
                                               const BulkProgress &progress = {});
    [[nodiscard]] Result<BulkResult> removeFromList(PersonListId list, const QList<PersonId> &people,
                                                    const BulkProgress &progress = {});
    /// \a value: the number of a district, a language's code, a channel's code; empty: none. Errors: bulk.bad_value.
    [[nodiscard]] Result<BulkResult> set(BulkField field, const QString &value, const QList<PersonId> &people,
                                         const BulkProgress &progress = {});
    /// Not of words of consent, which consent::BulkWords takes back. Errors: bulk.unknown (NotFound: not one's own, or
    /// older than thirty days), bulk.undone (Conflict: it was taken back before).
    [[nodiscard]] Result<BulkUndone> undo(BulkId run, const BulkProgress &progress = {});

    /// For rooms that keep what was before in tables of their own; in the caller's transaction. Also forgets what is
    /// older than thirty days.
    [[nodiscard]] Result<BulkRun> open(const QString &kind, PersonListId list, TopicId topic, const QString &value);
    /// Error bulk.unknown, bulk.undone.
    [[nodiscard]] Result<BulkRun> find(BulkId run) const;
    [[nodiscard]] Done close(BulkId run); ///< it is undone

    static constexpr int batch = 5000;
    static constexpr int someKept = 100;
    /// The next batch of people as JSON, for a statement.
    [[nodiscard]] static QString batchFrom(const QList<PersonId> &people, qsizetype from);
    [[nodiscard]] static tl::unexpected<Error> cancelled();

private:
    enum class Way { Put, Take };
    [[nodiscard]] Result<BulkResult> changeList(Way way, PersonListId list, const QList<PersonId> &people,
                                                const BulkProgress &progress);
    [[nodiscard]] Result<qint64> putBack(const BulkRun &run);
    store::Database &m_database;
};

} // namespace otklik::people
