// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include <algorithm>

#include "duplicaterows.h"
#include "personqueries.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

QString code(PairState state)
{
    switch (state) {
    case PairState::Open:
        return u"open"_s;
    case PairState::Later:
        return u"later"_s;
    case PairState::Dismissed:
        return u"dismissed"_s;
    case PairState::Joined:
        break;
    }
    return u"joined"_s;
}

static PairState pairState(const QString &code)
{
    return code == "open"_L1        ? PairState::Open
           : code == "later"_L1     ? PairState::Later
           : code == "dismissed"_L1 ? PairState::Dismissed
                                    : PairState::Joined;
}

static DuplicatePair pairFromRow(const store::Row &row)
{
    DuplicatePair pair;
    pair.low = row.id<PersonId>("low_id");
    pair.high = row.id<PersonId>("high_id");
    pair.lowSite = row.id<SiteId>("site_id");
    pair.highSite = row.id<SiteId>("other_site_id");
    pair.score = int(row.integer("score"));
    pair.reasons = reasonsFromText(row.text("reasons"));
    pair.state = pairState(row.text("state"));
    return pair;
}

Result<QList<DuplicatePair>> Duplicates::list(int limit, const std::optional<DuplicatePair> &after) const
{
    store::Bindings bindings{{u"limit"_s, limit},
                             {u"place"_s, !after                             ? -1
                                          : after->state == PairState::Later ? 1
                                                                             : 0},
                             {u"score"_s, after ? -after->score : 0},
                             {u"low"_s, after ? after->low.value : 0},
                             {u"high"_s, after ? after->high.value : 0}};
    OTKLIK_TRY(rows, m_database.select(u"people_list_pairs"_s, bindings));
    QList<DuplicatePair> pairs;
    for (const store::Row row : rows) {
        DuplicatePair pair = pairFromRow(row);
        pair.lowName = displayName(row.text("low_family"), row.text("low_given"), row.text("low_patronymic"));
        pair.highName = displayName(row.text("high_family"), row.text("high_given"), row.text("high_patronymic"));
        pairs << pair;
    }
    return pairs;
}

Result<qint64> Duplicates::count(qint64 most) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_count_pairs"_s, {{u"most"_s, most}}));
    return rows.first().integer("pairs");
}

static tl::unexpected<Error> noPair()
{
    return fail(Failure::NotFound, u"duplicates.pair_not_found"_s,
                translate("People", "One of the two people is not there any more, or belongs to a site that you do not "
                                    "see. Nothing was changed."));
}

static Result<Person> personOf(store::Database &database, PersonId id, SoundCache &sounds)
{
    OTKLIK_TRY(sides, readSides(database, {id}, sounds));
    if (sides.isEmpty())
        return noPair();
    return PersonQueries(database, sides.first().siteId).find(id);
}

Result<DuplicateView> Duplicates::view(PersonId one, PersonId other) const
{
    if (one == other)
        return noPair();
    const auto [low, high] = std::minmax(one, other);
    SoundCache sounds;
    DuplicateView view;
    OTKLIK_TRY(first, personOf(m_database, low, sounds));
    OTKLIK_TRY(second, personOf(m_database, high, sounds));
    view.low = first;
    view.high = second;
    OTKLIK_TRY(rows, m_database.select(u"people_find_pair"_s, {{u"low"_s, low.value}, {u"high"_s, high.value}}));
    // What they look like now, whatever was found some time ago.
    const DuplicateVerdict verdict = compare(duplicateSide(first), duplicateSide(second));
    view.pair.low = low;
    view.pair.high = high;
    view.pair.lowSite = first.siteId;
    view.pair.highSite = second.siteId;
    view.pair.score = verdict.score;
    view.pair.reasons = verdict.reasons;
    if (!rows.isEmpty())
        view.pair.state = pairState(rows.first().text("state"));
    return view;
}

Result<PairState> Duplicates::setState(PersonId one, PersonId other, PairState state)
{
    OTKLIK_TRY(now, m_database.now());
    const auto [low, high] = std::minmax(one, other);
    store::Tx tx(m_database);
    OTKLIK_TRY(rows, m_database.select(u"people_find_pair"_s, {{u"low"_s, low.value}, {u"high"_s, high.value}}));
    if (rows.isEmpty()) {
        OTKLIK_TRY(seen, view(one, other));
        const QString row = u"[{\"a\":%1,\"b\":%2,\"c\":%3,\"d\":%4,\"p\":%5,\"r\":\"%6\"}]"_s.arg(
            QString::number(seen.pair.lowSite.value), QString::number(low.value),
            QString::number(seen.pair.highSite.value), QString::number(high.value), QString::number(seen.pair.score),
            reasonsText(seen.pair.reasons));
        OTKLIK_CHECK(m_database.change(u"people_add_pairs"_s, {{u"rows"_s, row}, {u"now"_s, now}}));
        OTKLIK_TRY(again, m_database.select(u"people_find_pair"_s, {{u"low"_s, low.value}, {u"high"_s, high.value}}));
        rows = again;
        if (rows.isEmpty())
            return noPair();
    }
    const DuplicatePair pair = pairFromRow(rows.first());
    if (pair.state == PairState::Joined)
        return fail(Failure::Conflict, u"duplicates.joined"_s,
                    translate("People", "The two records have been merged already. Nothing was changed; take the merge "
                                        "back first."));
    OTKLIK_TRY(changed, m_database.change(u"people_decide_pair"_s, {{u"state"_s, code(state)},
                                                                    {u"site"_s, pair.lowSite.bound()},
                                                                    {u"low"_s, pair.low.bound()},
                                                                    {u"high"_s, pair.high.bound()}}));
    if (changed == 0)
        return noPair();
    OTKLIK_CHECK(tx.commit());
    return pair.state;
}

Result<QList<DuplicateHint>> Duplicates::lookingLike(const Person &typed, SiteId site, const QString &region,
                                                     int limit) const
{
    Person known = typed;
    known.siteId = site;
    known.addresses.clear();
    QString homeRegion = region;
    if (homeRegion.isEmpty() && !typed.addresses.isEmpty()) {
        OTKLIK_TRY(organisation, organisationRegion(m_database));
        homeRegion = organisation;
    }
    for (const Address &address : typed.addresses) { // half a number is no number yet
        if (const auto read = addressFromText(address.kind, address.value, homeRegion))
            known.addresses << *read;
    }
    const DuplicateSide side = duplicateSide(known);
    const QList<qint64> keys = duplicateKeys(side);
    const QStringList values = side.phones + side.emails;
    if (keys.isEmpty() && values.isEmpty())
        return QList<DuplicateHint>();
    OTKLIK_TRY(rows, m_database.select(u"people_find_typed"_s, {{u"site"_s, site.bound()},
                                                                {u"keys"_s, numbersAsJson(keys)},
                                                                {u"addresses"_s, textsAsJson(values)},
                                                                {u"most"_s, 40}}));
    QList<PersonId> ids;
    for (const store::Row row : rows) {
        if (const auto id = row.id<PersonId>("person_id"); id != typed.id)
            ids << id;
    }
    OTKLIK_TRY(people, PersonQueries(m_database, site).list(ids));
    const bool named = !side.family.heard.isEmpty() || !side.given.heard.isEmpty();
    QList<DuplicateHint> hints;
    for (const Person &person : std::as_const(people)) {
        const DuplicateVerdict verdict = compare(side, duplicateSide(person));
        if (verdict.score >= typingThreshold || !named)
            hints.append({person, verdict});
    }
    std::stable_sort(hints.begin(), hints.end(), [](const DuplicateHint &a, const DuplicateHint &b) {
        return std::pair(-a.verdict.score, a.person.id) < std::pair(-b.verdict.score, b.person.id);
    });
    return hints.mid(0, limit);
}

Done refreshDuplicateKeys(store::Database &database, const QList<PersonId> &people)
{
    SoundCache sounds;
    OTKLIK_TRY(sides, readSides(database, people, sounds));
    QList<QList<qint64>> keys;
    for (const DuplicateSide &side : std::as_const(sides))
        keys << duplicateKeys(side);
    return keepKeys(database, sides, keys, false);
}

} // namespace otklik::people
