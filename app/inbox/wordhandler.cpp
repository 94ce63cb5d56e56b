// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordhandler.h"

#include <QLoggingCategory>

#include "answers.h"
#include "consentledger.h"
#include "crashpoint.h"

Q_LOGGING_CATEGORY(lcInbox, "otklik.inbox", QtWarningMsg)

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;
using consent::ConsentFact;
using consent::ConsentState;

static constexpr int mostTries = 3;
static constexpr int mostAnswersADay = 5;

struct WordHandler::Word
{
    qint64 id = 0;
    GatewayId gateway;
    QString channel;
    QString from;
    QString to;
    QString text;
    QDateTime at;
    InboundAction action = InboundAction::Other;
    TopicId topic;
    QString topicCode;
    QString topicName;
    QString topicWord;
    QString note;
    SiteId site;
    PersonId person;
    QString language;
    qint64 people = 0;
    bool clinical = false;

    [[nodiscard]] ConsentFact fact(const store::Row &who, TopicId about, ConsentState state) const
    {
        ConsentFact fact;
        fact.site = who.id<SiteId>("site_id");
        fact.person = who.id<PersonId>("person_id");
        fact.topic = about;
        fact.channel = channel;
        fact.state = state;
        fact.at = at;
        fact.recordedBy = u"otklik"_s;
        fact.source = u"sms_keyword"_s;
        // Not what was written: the ledger outlives an erasure and holds nothing personal (app/decisions/0005).
        fact.wording = actionName(action).toUpper() + (topicCode.isEmpty() ? QString() : u' ' + topicCode);
        fact.evidence = u"inbound %1"_s.arg(id);
        return fact;
    }
};

static InboundAction actionOf(const QString &name)
{
    return name == "stop"_L1    ? InboundAction::Stop
           : name == "start"_L1 ? InboundAction::Start
           : name == "help"_L1  ? InboundAction::Help
                                : InboundAction::Other;
}

Result<bool> WordHandler::carryOutNext()
{
    const Result<qint64> done = carryOut();
    if (done)
        return *done > 0;
    if (done.error().kind == Failure::Unreachable || !m_database.isAlive())
        return fail(done.error());
    // The transaction is rolled back; whose turn it was is the oldest one still.
    OTKLIK_TRY(rows, m_database.select(u"inbox_next_word"_s));
    if (rows.isEmpty())
        return false;
    OTKLIK_TRY(now, m_database.now());
    const qint64 id = rows.first().integer("id");
    OTKLIK_CHECK(m_database.change(u"inbox_count_try"_s, {{u"id"_s, id}, {u"most"_s, mostTries}, {u"now"_s, now}}));
    if (rows.first().integer("tries") + 1 >= mostTries) {
        ++m_counts.failed;
        qCWarning(lcInbox, "the word of inbound message %lld could not be carried out (%s); a person has to", id,
                  qPrintable(done.error().code));
    }
    return true;
}

Result<qint64> WordHandler::carryOut()
{
    store::Tx tx(m_database);
    OTKLIK_TRY(rows, m_database.select(u"inbox_next_word"_s));
    if (rows.isEmpty())
        return 0;
    const store::Row row = rows.first();
    Word word;
    word.id = row.integer("id");
    word.gateway = row.id<GatewayId>("gateway_id");
    word.channel = row.text("channel");
    word.from = row.text("from_address");
    word.to = row.text("to_address");
    word.text = row.text("text");
    word.at = row.instant("received_at");
    word.action = actionOf(row.text("action"));
    word.topic = row.id<TopicId>("topic_id");
    word.topicWord = row.text("topic_word");
    word.note = row.text("note");
    word.site = row.id<SiteId>("site_id");
    word.person = row.id<PersonId>("person_id");
    word.language = row.text("language");
    word.clinical = row.flag("clinical");
    if (word.topic.isValid()) {
        OTKLIK_TRY(topics, namedTopics(m_database));
        for (const NamedTopic &topic : std::as_const(topics)) {
            if (topic.id == word.topic) {
                word.topicCode = topic.code;
                word.topicName = topic.name;
            }
        }
    }
    OTKLIK_TRY(people, m_database.select(u"inbox_people_of_number"_s, {{u"number"_s, word.from}}));
    word.people = people.size();
    if (people.isEmpty()) {
        word.note = u"unknown_number"_s;
    } else {
        // Whoever it was taken to be from when it was read may have lost the number since.
        bool isStill = false;
        for (const store::Row one : people)
            isStill |= one.id<PersonId>("person_id") == word.person;
        if (!isStill) {
            word.site = people.first().id<SiteId>("site_id");
            word.person = people.first().id<PersonId>("person_id");
            word.language = people.first().text("language");
        }
        if (word.note == "unknown_number"_L1)
            word.note.clear();
    }
    if (word.action == InboundAction::Stop)
        OTKLIK_CHECK(stop(word, people));
    else if (word.action == InboundAction::Start)
        OTKLIK_CHECK(start(word, people));
    crashPoint("middle_of_word");
    OTKLIK_CHECK(finish(word, people));
    crashPoint("before_word_commit");
    OTKLIK_CHECK(tx.commit());
    crashPoint("after_word");
    ++m_counts.carriedOut;
    return word.id;
}

Done WordHandler::stop(Word &word, const store::Rows &people)
{
    consent::ConsentLedger ledger(m_database);
    for (const store::Row who : people)
        OTKLIK_CHECK(ledger.record(word.fact(who, word.topic, ConsentState::Withdrawn)));
    return {};
}

Done WordHandler::start(Word &word, const store::Rows &people)
{
    if (!word.topicWord.isEmpty() && !word.topic.isValid())
        return {}; // nothing is opened by guessing
    consent::ConsentLedger ledger(m_database);
    bool opened = false;
    for (const store::Row who : people) {
        const store::Bindings asked{{u"person"_s, who.integer("person_id")}, {u"channel"_s, word.channel}};
        if (word.topic.isValid()) {
            OTKLIK_CHECK(ledger.record(word.fact(who, word.topic, ConsentState::Granted)));
            opened = true;
            continue;
        }
        OTKLIK_TRY(stopped, m_database.select(u"inbox_is_stopped"_s, asked));
        OTKLIK_TRY(closed, m_database.select(u"inbox_closed_by_stop"_s, asked));
        opened = opened || stopped.first().integer("n") > 0 || !closed.isEmpty();
        OTKLIK_CHECK(ledger.record(word.fact(who, TopicId(), ConsentState::Granted)));
        for (const store::Row topic : closed)
            OTKLIK_CHECK(ledger.record(word.fact(who, topic.id<TopicId>("topic_id"), ConsentState::Granted)));
    }
    if (!opened && !people.isEmpty())
        word.note = u"nothing_closed"_s;
    return {};
}

Result<bool> WordHandler::answer(const Word &word)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(before, m_database.select(
                           u"inbox_count_answers"_s,
                           {{u"site"_s, word.site.bound()}, {u"from"_s, word.from}, {u"since"_s, now.addDays(-1)}}));
    if (before.first().integer("n") >= mostAnswersADay)
        return false;
    OTKLIK_TRY(settings, InboundSettings::read(m_database));
    messaging::AnswerMessage message;
    message.language = answerLanguage({word.language, classify(word.text).language, settings.language});
    message.text = answerText(word.action, message.language, word.topicName, settings);
    message.inbound = word.id;
    message.site = word.site;
    message.person = word.person;
    message.channel = word.channel;
    message.address = word.from;
    message.sender = word.to.left(20);
    message.gateway = word.gateway;
    message.clinical = word.clinical;
    static const QUuid space(u"{6f3a1c52-0d9e-5b87-8c41-2e7d90b4a6f5}"_s);
    message.commandId = QUuid::createUuidV5(space, u"inbound %1"_s.arg(word.id));
    OTKLIK_TRY(id, messaging::Answers::queue(m_database, message));
    return !id.isEmpty();
}

Done WordHandler::finish(Word &word, const store::Rows &people)
{
    const bool isUnsure = word.action == InboundAction::Start && !word.topicWord.isEmpty() && !word.topic.isValid();
    bool answered = false;
    if (!people.isEmpty() && !isUnsure && word.note != "nothing_closed"_L1) {
        OTKLIK_TRY(sent, answer(word));
        answered = sent;
        if (!answered && word.note.isEmpty())
            word.note = u"not_answered"_s;
    }
    // What is not certain waits for a person, whatever the program has done already.
    const bool isDone = word.note.isEmpty() || word.note == "not_answered"_L1;
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(
        m_database.change(u"inbox_finish_word"_s,
                          {{u"id"_s, word.id},
                           {u"now"_s, now},
                           {u"state"_s, !isDone    ? u"new"_s
                                        : answered ? u"answered"_s
                                                   : u"closed"_s},
                           {u"note"_s, word.note},
                           {u"site"_s, word.site.bound()},
                           {u"person"_s, people.isEmpty() ? PersonId().bound() : word.person.bound()},
                           {u"people"_s, word.people},
                           {u"topic"_s, word.topic.bound()},
                           {u"closed_by"_s, isDone ? u"otklik"_s : u""_s},
                           {u"closed_at"_s, isDone ? QVariant(now) : QVariant(QMetaType(QMetaType::QDateTime))}}));
    m_counts.answered += answered ? 1 : 0;
    return {};
}

} // namespace otklik::inbox
