// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsearch.h"

#include <QSet>
#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

#include "nametext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int leastDigits = 3;         // of a phone's beginning without a prefix; two are rather a house number
static constexpr int leastEnd = 4;            // of a phone's end
static constexpr int countedAtMost = 10000;   // reading that many entries of an index takes a few milliseconds
static constexpr int beginningsAtMost = 2000; // one look into the index each, some microseconds
static constexpr int wordSlots = 4;
static constexpr int startSlots = 3;

static bool isPhonePiece(const QString &piece)
{
    bool digit = piece.startsWith(u'+'); // what begins so can be nothing else
    for (const QChar c : piece) {
        digit = digit || c.isDigit();
        if (!c.isDigit() && !u"+-().–‑/"_s.contains(c))
            return false;
    }
    return digit;
}

SearchText searchText(const QString &typed)
{
    SearchText text;
    text.whole = typed.simplified();
    const QStringList pieces = text.whole.split(u' ', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (isPhonePiece(piece)) {
            text.international = text.international || (text.digits.isEmpty() && piece.contains(u'+'));
            text.digits += digitsOnly(piece);
        } else if (piece.contains(u'@')) {
            text.email = piece.toLower();
        } else {
            text.words << nameKey(piece).split(u' ', Qt::SkipEmptyParts);
        }
    }
    text.words.removeDuplicates();
    if (text.words.size() > wordSlots)
        text.words.resize(wordSlots);
    return text;
}

QStringList phoneBeginnings(const SearchText &text, const QString &region)
{
    QStringList beginnings;
    if (text.international)
        return {u'+' + text.digits};
    if (text.digits.startsWith("00"_L1)) // the call prefix of most countries; no country code begins with 0
        return {u'+' + text.digits.mid(2)};
    if (text.digits.isEmpty())
        return beginnings;
    const auto &plans = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    const std::string home = region.toUpper().toStdString();
    const QString country = QString::number(plans.GetCountryCodeForRegion(home));
    std::string trunk;
    plans.GetNddPrefixForRegion(home, true, &trunk);
    const QString prefix = QString::fromStdString(trunk);
    const bool prefixed = !prefix.isEmpty() && text.digits.startsWith(prefix);
    if (!prefixed && text.digits.size() < leastDigits)
        return beginnings;
    beginnings << u'+' + text.digits << u'+' + country + text.digits;
    if (prefixed)
        beginnings << u'+' + country + text.digits.mid(prefix.size());
    return beginnings;
}

TextRange beginningWith(const QString &text)
{
    // The highest code point sorts after whatever may follow.
    return {text, text + QString::fromUcs4(U"\U0010FFFF", 1)};
}

SearchSlots searchSlots(const SearchText &text, const QString &region)
{
    SearchSlots asked;
    if (!text.email.isEmpty()) { // says more than digits beside it
        asked.starts << beginningWith(text.email);
        return asked;
    }
    const QStringList beginnings = phoneBeginnings(text, region);
    for (const QString &beginning : beginnings)
        asked.starts << beginningWith(beginning);
    if (text.digits.size() >= leastEnd && !text.international) { // nothing ends with a plus
        asked.ends = text.digits;
        if (text.words.isEmpty())
            asked.inside = text.digits;
    }
    if (text.words.size() == 1 && !asked.isAddressed() && text.whole.at(0) < QChar(0x80))
        asked.mailbox = text.whole.toLower();
    return asked;
}

void bindWords(store::Bindings &bindings, const QStringList &words)
{
    for (int i = 0; i < wordSlots; ++i) // nameKey() leaves no % and no _
        bindings.add(u"word%1"_s.arg(i + 1), i < words.size() ? u"% "_s + words[i] + u'%' : u"%"_s);
}

void bindStarts(store::Bindings &bindings, const SearchSlots &asked)
{
    for (int i = 0; i < startSlots; ++i) {
        bindings.add(u"from%1"_s.arg(i + 1), i < asked.starts.size() ? asked.starts[i].from : u""_s);
        bindings.add(u"to%1"_s.arg(i + 1), i < asked.starts.size() ? asked.starts[i].to : u""_s);
    }
}

namespace {

using Range = TextRange;

QString turnedRound(QString digits)
{
    std::reverse(digits.begin(), digits.end());
    return digits;
}

/// The text as a whole word or words: alone or followed by a blank ('!' comes right after it).
Range wordsOf(const QString &text)
{
    return {text, text + u'!'};
}

enum class Side { Names, Given };

class Search
{
public:
    Search(store::Database &database, SiteId site, SearchText text, int limit, const QString &region,
           const PersonFilter &filter)
        : m_database(database), m_site(site), m_text(std::move(text)), m_asked(searchSlots(m_text, region)),
          m_limit(limit), m_filter(filterBindings(filter))
    {
    }

    Result<QList<PersonId>> run()
    {
        if (m_text.whole.isEmpty())
            return m_ids;
        store::Bindings whole = m_filter;
        whole.add(u"site"_s, m_site.bound());
        whole.add(u"key"_s, m_text.whole);
        OTKLIK_TRY(external, m_database.select(u"people_search_external"_s, whole));
        take(external);
        if (m_text.words.isEmpty())
            OTKLIK_CHECK(byAddress());
        else if (!m_asked.isAddressed())
            OTKLIK_CHECK(byName());
        else
            OTKLIK_CHECK(byBoth());
        return m_ids;
    }

private:
    void take(const store::Rows &rows)
    {
        for (const store::Row row : rows) {
            const auto id = row.id<PersonId>("id");
            if (m_ids.size() < m_limit && !m_known.contains(id)) {
                m_known.insert(id);
                m_ids << id;
            }
        }
    }
    [[nodiscard]] bool isFull() const { return m_ids.size() >= m_limit; }

    store::Bindings bindings(const Range &range, const QStringList &words) const
    {
        store::Bindings all = m_filter;
        all.add(u"site"_s, m_site.bound());
        all.add(u"from"_s, range.from);
        all.add(u"to"_s, range.to);
        all.add(u"limit"_s, m_limit);
        bindWords(all, words);
        return all;
    }

    Done lookUp(const QString &statement, const Range &range, const QStringList &words = {})
    {
        if (isFull())
            return {};
        OTKLIK_TRY(rows, m_database.select(statement, bindings(range, words)));
        take(rows);
        return {};
    }

    Result<qint64> countOf(const QString &statement, const Range &range)
    {
        OTKLIK_TRY(rows, m_database.select(statement, {{u"site"_s, m_site.bound()},
                                                       {u"from"_s, range.from},
                                                       {u"to"_s, range.to},
                                                       {u"limit"_s, countedAtMost}}));
        return rows.first().integer("n");
    }

    Done byAddress()
    {
        OTKLIK_CHECK(lookUpAddresses({}));
        return m_asked.inside.isEmpty() ? Done() : byPieceOfPhone();
    }

    Done lookUpAddresses(const QStringList &words)
    {
        for (const Range &range : m_asked.starts)
            OTKLIK_CHECK(lookUp(u"people_search_starts"_s, range, words));
        if (!m_asked.ends.isEmpty())
            OTKLIK_CHECK(lookUp(u"people_search_ends"_s, backwards(), words));
        return {};
    }

    /// The range of the ends, which are stored turned round.
    [[nodiscard]] Range backwards() const { return beginningWith(turnedRound(m_asked.ends)); }

    /// Digits from the middle. The fewer signs stand before them (or after them), the fewer beginnings (or ends) there
    /// are to try: 10 of one digit, 100 of two. A number has at most 15 digits (ITU-T E.164), most have 10 to 12.
    Done byPieceOfPhone()
    {
        for (const int signs : {1, 2, 3})
            OTKLIK_CHECK(
                lookUpInside(u"people_search_inside_ends"_s, signs, turnedRound(m_asked.inside), {u"0"_s, u":"_s}));
        // Longer beginnings than these leave three digits or fewer behind the piece in a number of 10 to 13 digits.
        for (int signs = int(std::min<qsizetype>(5, 10 - m_asked.inside.size())); signs >= 2;
             --signs) // the plus is one
            OTKLIK_CHECK(lookUpInside(u"people_search_inside_starts"_s, signs, m_asked.inside, {u"+"_s, u","_s}));
        return {};
    }

    Done lookUpInside(const QString &statement, int signs, const QString &piece, const Range &range)
    {
        if (isFull())
            return {};
        store::Bindings all = m_filter;
        all.add(u"site"_s, m_site.bound());
        all.add(u"from"_s, range.from);
        all.add(u"to"_s, range.to);
        all.add(u"length"_s, signs);
        all.add(u"piece"_s, piece);
        all.add(u"most"_s, beginningsAtMost);
        all.add(u"limit"_s, m_limit);
        OTKLIK_TRY(rows, m_database.select(statement, all));
        take(rows);
        return {};
    }

    Done byName()
    {
        const QString typed = m_text.words.join(u' ');
        OTKLIK_CHECK(lookUp(u"people_search_names"_s, wordsOf(typed)));
        OTKLIK_CHECK(lookUp(u"people_search_given"_s, wordsOf(typed)));
        OTKLIK_CHECK(lookUp(u"people_search_names"_s, beginningWith(typed)));
        OTKLIK_CHECK(lookUp(u"people_search_given"_s, beginningWith(typed)));
        if (m_text.words.size() == 1) {
            if (!m_asked.mailbox.isEmpty())
                OTKLIK_CHECK(lookUp(u"people_search_starts"_s, beginningWith(m_asked.mailbox)));
            return {};
        }
        OTKLIK_TRY(drivers, narrowestWords());
        for (const QString &word : std::as_const(drivers)) {
            OTKLIK_CHECK(lookUp(u"people_search_names"_s, beginningWith(word), m_text.words));
            OTKLIK_CHECK(lookUp(u"people_search_given"_s, beginningWith(word), m_text.words));
        }
        return {};
    }

    /// The two words that the fewest names begin with. One of any two is no patronymic, so it begins a key of everybody
    /// who is looked for; the rarest make the shortest way.
    Result<QStringList> narrowestWords()
    {
        QList<std::pair<qint64, QString>> counted;
        for (const QString &word : std::as_const(m_text.words)) {
            OTKLIK_TRY(names, countOf(u"people_count_names"_s, beginningWith(word)));
            OTKLIK_TRY(given, countOf(u"people_count_given"_s, beginningWith(word)));
            counted << std::pair(names + given, word);
        }
        std::sort(counted.begin(), counted.end());
        QStringList words;
        for (qsizetype i = 0; i < counted.size() && i < 2; ++i)
            words << counted[i].second;
        return words;
    }

    /// Words and an address: from whichever side is narrower.
    Done byBoth()
    {
        qint64 addresses = 0;
        for (const Range &range : m_asked.starts) {
            OTKLIK_TRY(n, countOf(u"people_count_starts"_s, range));
            addresses += n;
        }
        if (!m_asked.ends.isEmpty()) {
            OTKLIK_TRY(n, countOf(u"people_count_ends"_s, backwards()));
            addresses += n;
        }
        if (addresses < countedAtMost / 2)
            return lookUpAddresses(m_text.words);
        OTKLIK_TRY(drivers, narrowestWords());
        for (const QString &word : std::as_const(drivers)) {
            OTKLIK_CHECK(lookUpReached(u"people_search_names_reached"_s, word));
            OTKLIK_CHECK(lookUpReached(u"people_search_given_reached"_s, word));
        }
        return {};
    }

    Done lookUpReached(const QString &statement, const QString &word)
    {
        if (isFull())
            return {};
        store::Bindings all = bindings(beginningWith(word), m_text.words);
        bindStarts(all, m_asked);
        const Range ends = m_asked.ends.isEmpty() ? Range{u""_s, u""_s} : backwards();
        all.add(u"from4"_s, ends.from);
        all.add(u"to4"_s, ends.to);
        OTKLIK_TRY(rows, m_database.select(statement, all));
        take(rows);
        return {};
    }

    store::Database &m_database;
    SiteId m_site;
    SearchText m_text;
    SearchSlots m_asked;
    int m_limit;
    store::Bindings m_filter;
    QList<PersonId> m_ids;
    QSet<PersonId> m_known;
};

} // namespace

store::Bindings filterBindings(const PersonFilter &filter)
{
    return {{u"district"_s, filter.district.bound()},
            {u"language"_s, filter.language},
            {u"sex"_s, filter.sex ? code(*filter.sex) : u"any"_s}};
}

Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const QString &typed, int limit,
                                     const QString &region, const PersonFilter &filter)
{
    return searchPeople(database, site, searchText(typed), limit, region, filter);
}

Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const SearchText &text, int limit,
                                     const QString &region, const PersonFilter &filter)
{
    return Search(database, site, text, limit, region, filter).run();
}

} // namespace otklik::people
