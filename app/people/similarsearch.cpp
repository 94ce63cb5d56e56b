// SPDX-License-Identifier: GPL-3.0-or-later
#include "similarsearch.h"

#include <QSet>
#include <algorithm>
#include <utility>

#include "personsearch.h"
#include "picklists.h"
#include "similarwords.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int namesAtMost = 4000;    // of one beginning; one look into the index each
static constexpr int correctionsAtMost = 5; // of one word
static constexpr int attemptsAtMost = 12;   // combinations of corrected words

namespace {

class NearWords
{
public:
    NearWords(store::Database &database, SiteId site) : m_database(database), m_site(site) {}

    /// What \a typed may have meant, the likeliest first; \a typed itself is among them where a name begins so.
    Result<QStringList> of(const QString &typed)
    {
        QStringList meant;
        for (const QString &word : QStringList{typed} + otherLayouts(typed)) {
            OTKLIK_TRY(known, isKnown(word));
            if (known)
                meant << word;
        }
        if (forgiven(typed.size()) == 0)
            return meant;
        // From the cheapest to the dearest: both first letters right (or just swapped), the first one right, any.
        const QString swapped = QString(typed[1]) + typed[0];
        const QList<QStringList> rounds{{typed.left(2), swapped}, {typed.left(1)}, {QString()}};
        for (const QStringList &beginnings : rounds) {
            QStringList names;
            for (const QString &beginning : beginnings) {
                OTKLIK_TRY(some, namesFrom(beginning));
                names << some;
            }
            names.removeDuplicates();
            meant << closestWords(typed, names, correctionsAtMost);
            meant.removeDuplicates();
            if (!meant.isEmpty())
                break;
        }
        if (meant.isEmpty() || !meant.contains(typed)) {
            QStringList names;
            const QString letters = lettersHeardAs(typed[0]);
            for (const QChar letter : letters) {
                OTKLIK_TRY(some, namesFrom(letter));
                names << some;
            }
            meant = soundingWords(typed, names, correctionsAtMost) + meant;
            meant.removeDuplicates();
        }
        if (meant.size() > correctionsAtMost)
            meant.resize(correctionsAtMost);
        return meant;
    }

private:
    store::Bindings bindings(const TextRange &range, int limit) const
    {
        return {{u"site"_s, m_site.bound()}, {u"from"_s, range.from}, {u"to"_s, range.to}, {u"limit"_s, limit}};
    }

    Result<bool> isKnown(const QString &word)
    {
        for (const QString &statement : {u"people_count_names"_s, u"people_count_given"_s}) {
            OTKLIK_TRY(rows, m_database.select(statement, bindings(beginningWith(word), 1)));
            if (rows.first().integer("n") > 0)
                return true;
        }
        return false;
    }

    Result<QStringList> namesFrom(const QString &beginning)
    {
        QStringList names;
        for (const QString &statement : {u"people_list_family_words"_s, u"people_list_given_words"_s}) {
            OTKLIK_TRY(rows, m_database.select(statement, bindings(beginningWith(beginning), namesAtMost)));
            for (const store::Row row : rows)
                names << row.text("word");
        }
        names.removeDuplicates();
        names.sort();
        return names;
    }

    store::Database &m_database;
    SiteId m_site;
};

/// Every way to take one of each list, in the order of the sum of the places; at most \a limit.
QList<QStringList> combinations(const QList<QStringList> &choices, int limit)
{
    QList<std::pair<int, QStringList>> ways{{0, {}}};
    for (const QStringList &choice : choices) {
        QList<std::pair<int, QStringList>> longer;
        for (const auto &[sum, words] : std::as_const(ways)) {
            for (int i = 0; i < choice.size(); ++i)
                longer.append({sum + i, words + QStringList{choice[i]}});
        }
        ways = longer;
    }
    std::stable_sort(ways.begin(), ways.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<QStringList> words;
    for (qsizetype i = 0; i < ways.size() && i < limit; ++i)
        words << ways[i].second;
    return words;
}

} // namespace

Result<QList<Person>> searchSimilar(store::Database &database, SiteId site, const QString &typed, int limit,
                                    const QString &region, const PersonFilter &filter)
{
    QString regionUsed = region;
    if (regionUsed.isEmpty()) {
        OTKLIK_TRY(own, organisationRegion(database));
        regionUsed = own;
    }
    const bool everywhere = !site.isValid() && database.engine() == store::Engine::PostgreSql;
    const SiteId where = site.isValid() || everywhere ? site : defaultSite;
    SearchText text = searchText(typed);
    NearWords near(database, where);
    QList<QStringList> choices;
    for (const QString &word : std::as_const(text.words)) {
        OTKLIK_TRY(meant, near.of(word));
        if (!meant.isEmpty())
            choices << meant;
    }
    // A patronymic begins no key, so nothing is near it: one word may be such where two others say who is meant.
    const qsizetype lost = text.words.size() - choices.size();
    if (choices.isEmpty() || lost > 1 || (lost == 1 && choices.size() < 2))
        return QList<Person>();
    QList<PersonId> ids;
    QSet<PersonId> known;
    const QList<QStringList> ways = combinations(choices, attemptsAtMost);
    for (const QStringList &words : ways) {
        text.words = words;
        text.words.removeDuplicates();
        text.whole = text.words.join(u' ');
        OTKLIK_TRY(found, searchPeople(database, where, text, limit, regionUsed, filter));
        for (const PersonId id : std::as_const(found)) {
            if (ids.size() < limit && !known.contains(id)) {
                known.insert(id);
                ids << id;
            }
        }
        if (ids.size() >= limit)
            break;
    }
    return PersonQueries(database, where).list(ids);
}

} // namespace otklik::people
