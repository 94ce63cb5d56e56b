// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <vector>

#include "catalogue.h"
#include "personqueries.h"

namespace otklik::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How people stand of whom no fact is known: as the chunk that has them. A campaign has a chunk for a thousand people.
class ChunkStates
{
public:
    struct Chunk
    {
        qint64 first = 0;
        qint64 last = 0;
        QString state;
        QDateTime until;
        QString heldFor;
    };
    static Result<ChunkStates> read(store::Database &database, CampaignId campaign)
    {
        OTKLIK_TRY(rows, database.select(u"messaging_list_chunk_states"_s, {{u"campaign"_s, campaign.bound()}}));
        ChunkStates states;
        for (const store::Row row : rows) {
            const Chunk chunk{row.integer("first_seq"), row.integer("last_seq"), row.text("state"),
                              row.instant("until"), row.text("held_for")};
            states.m_byId.insert(row.integer("id"), chunk);
            if (!row.isNull("first_seq"))
                states.m_ranges.push_back(chunk);
        }
        std::sort(states.m_ranges.begin(), states.m_ranges.end(),
                  [](const Chunk &one, const Chunk &other) { return one.first < other.first; });
        return states;
    }
    [[nodiscard]] Chunk ofChunk(qint64 id) const { return m_byId.value(id, nobodyKnows()); }
    [[nodiscard]] Chunk ofPlace(qint64 seq) const
    {
        const auto after = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), seq,
                                            [](qint64 place, const Chunk &chunk) { return place < chunk.first; });
        return after != m_ranges.cbegin() && seq <= std::prev(after)->last ? *std::prev(after) : nobodyKnows();
    }

private:
    static Chunk nobodyKnows() { return {0, 0, u"unknown"_s, {}, {}}; }
    QHash<qint64, Chunk> m_byId;
    std::vector<Chunk> m_ranges;
};

PersonFate fateOf(const store::Row &row, const ChunkStates &chunks)
{
    PersonFate fate;
    fate.person = row.id<PersonId>("person_id");
    fate.decision = row.text("decision");
    fate.rule = row.text("rule");
    fate.holdUntil = row.instant("hold_until");
    fate.address = row.text("address");
    fate.language = row.text("language");
    fate.timeZone = row.text("time_zone");
    fate.state = row.text("state");
    fate.at = row.instant("at");
    fate.code = row.text("code");
    fate.detail = row.text("detail");
    fate.gateway = row.text("gateway");
    fate.messageId = row.text("message_id");
    if (fate.decision == "excluded"_L1) {
        fate.state = u"excluded"_s;
    } else if (fate.state.isEmpty()) {
        const auto chunk =
            row.isNull("chunk_id") ? chunks.ofPlace(row.integer("seq")) : chunks.ofChunk(row.integer("chunk_id"));
        fate.state = chunk.state;
        fate.at = chunk.until;
        fate.code = chunk.heldFor;
    }
    return fate;
}

struct Question
{
    QString sql;
    store::Bindings bindings;
};

Result<Question> ask(store::Database &database, CampaignId campaign, const QString &reason, PersonId after,
                     qint64 limit, const std::optional<QList<PersonId>> &only)
{
    Question question;
    question.bindings = {{u"campaign"_s, campaign.bound()},
                         {u"after"_s, after.value},
                         {u"limit"_s, limit},
                         {u"decision"_s, reason.section(u':', 0, 0)},
                         {u"rule"_s, reason.section(u':', 1)}};
    QString choice = u"(0 = 0)"_s;
    if (only) {
        OTKLIK_TRY(among, store::Catalogue::text(database.engine(), u"messaging_among_ids"_s));
        choice = u"d.person_id IN (\n%1\n)"_s.arg(among);
        QJsonArray ids;
        for (const PersonId id : *only)
            ids.append(id.value);
        question.bindings.add(u"ids"_s, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    }
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), u"messaging_page_fates"_s, u"AND (0 = 0)"_s,
                                             u"AND "_s + choice));
    question.sql = sql;
    return question;
}

} // namespace

QString PersonFate::reason() const
{
    return rule.isEmpty() ? decision : decision + u':' + rule;
}

Result<QList<PersonFate>> CampaignFates::page(CampaignId campaign, const QString &reason, PersonId after, int limit,
                                              const std::optional<QList<PersonId>> &only)
{
    OTKLIK_TRY(chunks, ChunkStates::read(m_database, campaign));
    OTKLIK_TRY(question, ask(m_database, campaign, reason, after, limit, only));
    OTKLIK_TRY(rows, m_database.selectText(question.sql, question.bindings));
    QList<PersonFate> fates;
    fates.reserve(rows.size());
    for (const store::Row row : rows)
        fates << fateOf(row, chunks);
    // By key, not by a join: to the right of one SQLite makes a list of the whole city's people and goes through it for
    // each.
    QList<PersonId> ids;
    for (const PersonFate &fate : std::as_const(fates))
        ids << fate.person;
    OTKLIK_TRY(found, people::PersonQueries(m_database).list(ids));
    QHash<PersonId, qsizetype> places;
    for (qsizetype place = 0; place < found.size(); ++place)
        places.insert(found.at(place).id, place);
    for (PersonFate &fate : fates) {
        const qsizetype place = places.value(fate.person, -1);
        if (place < 0)
            continue;
        const people::Person &person = found.at(place);
        fate.externalId = person.externalId;
        fate.familyName = person.familyName;
        fate.givenName = person.givenName;
        fate.patronymic = person.patronymic;
    }
    return fates;
}

Done CampaignFates::each(CampaignId campaign, const QString &reason,
                         const std::function<bool(const PersonFate &)> &visit)
{
    constexpr int pageSize = 1000;
    PersonId after;
    for (;;) {
        OTKLIK_TRY(fates, page(campaign, reason, after, pageSize));
        for (const PersonFate &fate : std::as_const(fates)) {
            if (!visit(fate))
                return {};
        }
        if (fates.size() < pageSize)
            return {};
        after = fates.constLast().person;
    }
}

Result<WrittenMessage> CampaignFates::message(CampaignId campaign, PersonId person)
{
    const store::Bindings key{{u"campaign"_s, campaign.bound()}, {u"person"_s, person.bound()}};
    OTKLIK_TRY(found, m_database.select(u"messaging_find_person_message"_s, key));
    WrittenMessage message;
    if (found.isEmpty())
        return message;
    const store::Row row = found.first();
    message.id = row.text("message_id");
    message.channel = row.text("channel");
    message.address = row.text("address");
    message.sender = row.text("sender");
    message.language = row.text("language");
    message.text = row.text("text");
    message.parts = int(row.integer("parts"));
    message.writtenAt = row.instant("created_at");
    OTKLIK_TRY(facts, m_database.select(u"messaging_list_person_facts"_s, key));
    for (const store::Row fact : facts)
        message.steps.append({fact.text("state"), fact.text("code"), fact.text("detail"), fact.text("gateway"),
                              fact.instant("at"), fact.instant("recorded_at"), int(fact.integer("parts"))});
    return message;
}

} // namespace otklik::messaging
