// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedwords.h"

namespace otklik::consent {

using namespace Qt::Literals::StringLiterals;

Done ImportedWords::takeBack(store::Database &database, const people::ImportRun &run, people::UndoResult &result)
{
    if (run.kind != "people"_L1)
        return {};
    OTKLIK_TRY(now, database.now());
    const store::Bindings which{
        {u"site"_s, run.site.bound()}, {u"run"_s, run.id.bound()}, {u"at"_s, run.startedAt}, {u"sha256"_s, run.sha256}};
    // First what stays, because it is no longer to be seen afterwards.
    OTKLIK_TRY(kept, database.select(u"consent_list_kept_words"_s, which));
    QJsonArray left;
    for (const store::Row row : kept)
        left << QJsonArray{row.integer("person_id"), row.text("code"), QString()};
    OTKLIK_CHECK(people::noteKept(database, run, left));
    store::Bindings words = which;
    words.add(u"now"_s, now);
    words.add(u"recorded_by"_s, u"undo"_s);
    OTKLIK_TRY(taken, database.select(u"consent_take_back_words"_s, words));
    if (taken.isEmpty())
        return {};
    QSet<qint64> people;
    for (const store::Row row : taken)
        people.insert(row.integer("person_id"));
    OTKLIK_TRY(alone, people::changedInWordsAlone(database, run));
    for (const PersonId person : alone)
        result.restored += people.contains(person.value) ? 1 : 0;
    return {};
}

} // namespace otklik::consent
