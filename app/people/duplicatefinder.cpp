// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatefinder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "crashpoint.h"
#include "duplicaterows.h"
#include "personrows.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// How long a transaction that changes people may have been under way before it commits: its people bear the instant
/// of its beginning.
static constexpr qint64 longestChangeSeconds = 24 * 60 * 60;

Done DuplicateFinder::restart()
{
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_CHECK(m_database.select(u"people_begin_search"_s, {{u"site"_s, qint64(m_only.value)}, {u"now"_s, now}}));
    return tx.commit();
}

Result<DuplicateFinder::Run> DuplicateFinder::open()
{
    OTKLIK_TRY(rows, m_database.select(u"people_read_search"_s, {{u"site"_s, qint64(m_only.value)}}));
    Run run;
    if (rows.isEmpty()) {
        OTKLIK_TRY(now, m_database.now());
        OTKLIK_TRY(begun,
                   m_database.select(u"people_begin_search"_s, {{u"site"_s, qint64(m_only.value)}, {u"now"_s, now}}));
        run.id = begun.first().integer("id");
        run.completeTo = now;
        return run;
    }
    const store::Row row = rows.first();
    run.id = row.integer("id");
    run.progress.people = row.integer("people");
    run.progress.pairs = row.integer("pairs");
    run.progress.largeGroups = row.integer("large_groups");
    run.progress.everybody = !row.isNull("finished_at");
    run.cursorSite = row.id<SiteId>("cursor_site");
    run.cursor = row.id<PersonId>("cursor_id");
    run.completeTo = row.instant("complete_to");
    return run;
}

/// [{"s","p","a"}] of those who have any.
static QString addressesAsJson(const QList<DuplicateSide> &sides)
{
    QString json(u'[');
    for (const DuplicateSide &side : sides) {
        const QStringList values = side.phones + side.emails;
        if (values.isEmpty())
            continue;
        if (json.size() > 1)
            json += u',';
        json += u"{\"s\":%1,\"p\":%2,\"a\":"_s.arg(QString::number(side.siteId.value), QString::number(side.id.value)) +
                textsAsJson(values) + u'}';
    }
    return json + u']';
}

static QString pairJson(const DuplicateSide &one, const DuplicateSide &other, const DuplicateVerdict &verdict)
{
    const DuplicateSide &low = one.id < other.id ? one : other;
    const DuplicateSide &high = one.id < other.id ? other : one;
    return u"{\"a\":%1,\"b\":%2,\"c\":%3,\"d\":%4,\"p\":%5,\"r\":\"%6\"}"_s.arg(
        QString::number(low.siteId.value), QString::number(low.id.value), QString::number(high.siteId.value),
        QString::number(high.id.value), QString::number(verdict.score), reasonsText(verdict.reasons));
}

Done DuplicateFinder::look(QList<DuplicateSide> &people, bool onlyEarlier, Run &run)
{
    if (people.isEmpty())
        return {};
    OTKLIK_CHECK(readSideAddresses(m_database, people));
    QList<QList<qint64>> keys;
    keys.reserve(people.size());
    QList<PersonId> ids;
    QHash<PersonId, qsizetype> places;
    for (qsizetype i = 0; i < people.size(); ++i) {
        keys << duplicateKeys(people[i]);
        ids << people[i].id;
        places.insert(people[i].id, i);
    }
    OTKLIK_CHECK(keepKeys(m_database, people, keys, true));
    if (!onlyEarlier)
        OTKLIK_CHECK(m_database.change(u"people_drop_pairs"_s, {{u"ids"_s, idsAsJson(ids)}}));
    crashPoint("duplicates.keyed");

    QSet<std::pair<PersonId, PersonId>> found;
    const auto gather = [&](const store::Rows &rows) {
        for (const store::Row row : rows) {
            const PersonId one = row.id<PersonId>("person_id");
            const PersonId other = row.id<PersonId>("other_id");
            if (other.isValid())
                found.insert(std::minmax(one, other));
            else
                run.progress.largeGroups += row.integer("is_new");
        }
    };
    const int earlier = onlyEarlier ? 1 : 0;
    OTKLIK_TRY(byKey, m_database.select(u"people_find_key_partners"_s, {{u"rows"_s, keysAsJson(people, keys, true)},
                                                                        {u"most"_s, largeGroup},
                                                                        {u"earlier"_s, earlier}}));
    gather(byKey);
    OTKLIK_TRY(byAddress, m_database.select(u"people_find_address_partners"_s, {{u"rows"_s, addressesAsJson(people)},
                                                                                {u"most"_s, largeGroup},
                                                                                {u"earlier"_s, earlier}}));
    gather(byAddress);

    QSet<PersonId> others;
    for (const auto &[low, high] : std::as_const(found)) {
        for (const PersonId id : {low, high}) {
            if (!places.contains(id))
                others.insert(id);
        }
    }
    OTKLIK_TRY(partners, readSides(m_database, others.values(), m_sounds));
    QHash<PersonId, qsizetype> partnerPlaces;
    for (qsizetype i = 0; i < partners.size(); ++i)
        partnerPlaces.insert(partners[i].id, i);
    const auto side = [&](PersonId id) -> const DuplicateSide * {
        if (const auto at = places.constFind(id); at != places.cend())
            return &people[*at];
        const auto at = partnerPlaces.constFind(id);
        return at != partnerPlaces.cend() ? &partners[*at] : nullptr; // erased meanwhile
    };
    QString pairs(u'[');
    qint64 count = 0;
    for (const auto &[low, high] : std::as_const(found)) {
        const DuplicateSide *one = side(low);
        const DuplicateSide *other = side(high);
        if (!one || !other)
            continue;
        const DuplicateVerdict verdict = compare(*one, *other);
        if (!verdict.isCandidate())
            continue;
        if (count++ > 0)
            pairs += u',';
        pairs += pairJson(*one, *other, verdict);
    }
    if (count > 0) {
        OTKLIK_TRY(now, m_database.now());
        OTKLIK_CHECK(m_database.change(u"people_add_pairs"_s, {{u"rows"_s, QString(pairs + u']')}, {u"now"_s, now}}));
    }
    run.progress.pairs += count;
    return {};
}

static Done advance(store::Database &database, qint64 run, SiteId site, PersonId person,
                    const DuplicateProgress &before, const DuplicateProgress &now, const QVariant &finished,
                    const QDateTime &completeTo)
{
    OTKLIK_CHECK(database.change(u"people_advance_search"_s, {{u"id"_s, run},
                                                              {u"cursor_site"_s, qint64(site.value)},
                                                              {u"cursor_id"_s, person.value},
                                                              {u"people"_s, now.people - before.people},
                                                              {u"pairs"_s, now.pairs - before.pairs},
                                                              {u"large"_s, now.largeGroups - before.largeGroups},
                                                              {u"finished"_s, finished},
                                                              {u"complete_to"_s, completeTo}}));
    return {};
}

Result<DuplicateProgress> DuplicateFinder::step(int people)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(run, open());
    if (run.progress.everybody) {
        OTKLIK_TRY(progress, stepChanged(run, people));
        OTKLIK_CHECK(tx.commit());
        return progress;
    }
    const DuplicateProgress before = run.progress;
    OTKLIK_TRY(rows, m_database.select(u"people_walk_for_duplicates"_s, {{u"site"_s, qint64(run.cursorSite.value)},
                                                                         {u"id"_s, run.cursor.value},
                                                                         {u"only"_s, qint64(m_only.value)},
                                                                         {u"limit"_s, people}}));
    QList<DuplicateSide> sides = sidesFromRows(rows, m_sounds);
    OTKLIK_CHECK(look(sides, true, run));
    run.progress.people += sides.size();
    run.progress.looked = sides.size();
    run.progress.everybody = sides.size() < people;
    if (!sides.isEmpty()) {
        run.cursorSite = sides.last().siteId;
        run.cursor = sides.last().id;
    }
    QVariant finished(QMetaType(QMetaType::QDateTime));
    if (run.progress.everybody) {
        OTKLIK_TRY(now, m_database.now());
        finished = now;
    }
    OTKLIK_CHECK(
        advance(m_database, run.id, run.cursorSite, run.cursor, before, run.progress, finished, run.completeTo));
    crashPoint("duplicates.advanced");
    OTKLIK_CHECK(tx.commit());
    return run.progress;
}

Result<DuplicateProgress> DuplicateFinder::stepChanged(Run &run, int people)
{
    const DuplicateProgress before = run.progress;
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"people_list_changed_since"_s,
                                       {{u"since"_s, run.completeTo.addSecs(-longestChangeSeconds)},
                                        {u"only"_s, qint64(m_only.value)},
                                        {u"limit"_s, people}}));
    QList<PersonId> ids;
    for (const store::Row row : rows)
        ids << row.id<PersonId>("id");
    OTKLIK_TRY(described, m_database.select(u"people_list_for_duplicates"_s, {{u"ids"_s, idsAsJson(ids)}}));
    QList<DuplicateSide> sides = sidesFromRows(described, m_sounds);
    OTKLIK_CHECK(look(sides, false, run));
    run.progress.looked = sides.size();
    run.progress.done = ids.size() < people;
    const QDateTime completeTo = run.progress.done ? now : run.completeTo;
    OTKLIK_CHECK(advance(m_database, run.id, run.cursorSite, run.cursor, before, run.progress, now, completeTo));
    return run.progress;
}

} // namespace otklik::people
