// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox.h"

#include "answers.h"
#include "inboundsettings.h"
#include "translate.h"

namespace otklik::inbox {

using namespace Qt::Literals::StringLiterals;

namespace {

InboundMessage messageOf(const store::Row &row)
{
    InboundMessage message;
    message.id = row.integer("inbound_id");
    message.site = row.id<SiteId>("site_id");
    message.gateway = row.id<GatewayId>("gateway_id");
    message.gatewayName = row.text("gateway");
    message.channel = row.text("channel");
    message.from = row.text("from_address");
    message.to = row.text("to_address");
    message.text = row.text("text");
    message.receivedAt = row.instant("received_at");
    message.person = row.id<PersonId>("person_id");
    message.personName = QStringList{row.text("family_name"), row.text("given_name")}.join(u' ').trimmed();
    message.people = int(row.integer("people"));
    message.clinical = row.flag("clinical");
    message.campaign = row.id<CampaignId>("campaign_id");
    message.campaignName = row.text("campaign");
    message.answeredText = row.text("answered_text");
    for (const InboundAction action : {InboundAction::Stop, InboundAction::Start, InboundAction::Help})
        if (row.text("action") == actionName(action))
            message.action = action;
    message.topic = row.text("topic");
    message.topicWord = row.text("topic_word");
    message.state = row.text("state");
    message.note = row.text("note");
    message.claimedBy = row.text("claimed_by");
    message.claimedAt = row.instant("claimed_at");
    message.closedBy = row.text("closed_by");
    message.closedAt = row.instant("closed_at");
    message.version = int(row.integer("version"));
    return message;
}

tl::unexpected<Error> notFound(qint64 id)
{
    return fail(Failure::NotFound, u"inbox.not_found"_s,
                translate("Inbox", "There is no message with the number %1 that you may see.").arg(id));
}

} // namespace

Result<QList<InboundMessage>> Inbox::list(const InboxFilter &filter)
{
    OTKLIK_TRY(rows, m_database.select(u"inbox_list_messages"_s,
                                       {{u"open"_s, filter.openOnly ? 1 : 0},
                                        {u"mine"_s, filter.claimedBy.isNull() ? u""_s : filter.claimedBy},
                                        {u"before"_s, filter.before},
                                        {u"person"_s, filter.person.isValid() ? filter.person.value : 0},
                                        {u"most"_s, std::clamp(filter.most, 1, 1000)}}));
    QList<InboundMessage> messages;
    for (const store::Row row : rows)
        messages << messageOf(row);
    return messages;
}

Result<InboundMessage> Inbox::find(qint64 id)
{
    OTKLIK_TRY(rows, m_database.select(u"inbox_find_message"_s, {{u"id"_s, id}}));
    if (rows.isEmpty())
        return notFound(id);
    return messageOf(rows.first());
}

Result<QList<InboundAnswer>> Inbox::answers(qint64 id)
{
    OTKLIK_TRY(rows, m_database.select(u"inbox_list_answers"_s, {{u"id"_s, id}}));
    QList<InboundAnswer> answers;
    for (const store::Row row : rows)
        answers << InboundAnswer{row.text("message_id"), row.text("text"), row.text("state"),
                                 row.instant("created_at")};
    return answers;
}

/// Why a message could not be moved along.
tl::unexpected<Error> Inbox::refused(qint64 id)
{
    const auto found = find(id);
    if (!found)
        return fail(found.error());
    if (found->state == "claimed"_L1)
        return fail(Failure::Conflict, u"inbox.taken"_s,
                    translate("Inbox", "%1 works on this message. Nothing was changed. Ask them, or take it over.")
                        .arg(found->claimedBy));
    return fail(Failure::Conflict, u"inbox.closed"_s,
                translate("Inbox", "This message is done with already. Nothing was changed."));
}

Done Inbox::claim(qint64 id, bool takeOver)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(changed,
               m_database.change(u"inbox_claim"_s,
                                 {{u"id"_s, id}, {u"by"_s, m_by}, {u"now"_s, now}, {u"take"_s, takeOver ? 1 : 0}}));
    if (changed == 0)
        return refused(id);
    return {};
}

Done Inbox::giveBack(qint64 id)
{
    OTKLIK_TRY(changed, m_database.change(u"inbox_give_back"_s, {{u"id"_s, id}, {u"by"_s, m_by}}));
    if (changed > 0)
        return {};
    OTKLIK_CHECK(find(id));
    return fail(Failure::Conflict, u"inbox.not_yours"_s,
                translate("Inbox", "You do not work on this message. Nothing was changed."));
}

Done Inbox::close(qint64 id)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(changed,
               m_database.change(u"inbox_close"_s,
                                 {{u"id"_s, id}, {u"by"_s, m_by}, {u"now"_s, now}, {u"state"_s, u"closed"_s}}));
    if (changed == 0)
        return refused(id);
    return {};
}

Result<QString> Inbox::reply(qint64 id, const QString &text, const QUuid &command)
{
    if (text.trimmed().isEmpty())
        return fail(Failure::Invalid, u"inbox.empty"_s,
                    translate("Inbox", "The answer has no text. Nothing was sent."));
    store::Tx tx(m_database);
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(message, find(id));
    if (!message.person.isValid() || message.from.isEmpty())
        return fail(Failure::Invalid, u"inbox.no_person"_s,
                    translate("Inbox", "Nobody in the database has this number, so there is nobody to answer. Add the "
                                       "number to a person’s card first. Nothing was sent."));
    OTKLIK_TRY(stopped, m_database.select(u"inbox_is_stopped_since"_s, {{u"person"_s, message.person.bound()},
                                                                        {u"channel"_s, message.channel},
                                                                        {u"at"_s, message.receivedAt}}));
    if (message.action == InboundAction::Other && stopped.first().integer("n") > 0)
        return fail(Failure::Forbidden, u"inbox.stopped"_s,
                    translate("Inbox", "This person has closed the channel since they wrote. Nothing was sent. Close "
                                       "the message, or reach them another way."));
    OTKLIK_TRY(changed,
               m_database.change(u"inbox_close"_s,
                                 {{u"id"_s, id}, {u"by"_s, m_by}, {u"now"_s, now}, {u"state"_s, u"answered"_s}}));
    if (changed == 0) {
        // The same command again is no second answer.
        OTKLIK_TRY(known, m_database.select(u"inbox_find_answer"_s,
                                            {{u"id"_s, id}, {u"command"_s, command.toString(QUuid::WithoutBraces)}}));
        if (!known.isEmpty())
            return known.first().text("message_id");
        return refused(id);
    }
    messaging::AnswerMessage answer;
    answer.inbound = id;
    answer.site = message.site;
    answer.person = message.person;
    answer.channel = message.channel;
    answer.address = message.from;
    answer.sender = message.to.left(20);
    answer.gateway = message.gateway;
    answer.text = text.trimmed();
    answer.clinical = message.clinical;
    answer.commandId = command;
    OTKLIK_TRY(sent, messaging::Answers::queue(m_database, answer));
    if (sent.isEmpty())
        return fail(Failure::Invalid, u"inbox.no_topic"_s,
                    translate("Inbox",
                              "There is no topic in the database yet, and every message needs one. Add a topic "
                              "first. Nothing was sent."));
    OTKLIK_CHECK(tx.commit());
    return sent;
}

Result<QStringList> Inbox::canned()
{
    OTKLIK_TRY(settings, InboundSettings::read(m_database));
    return settings.canned;
}

Result<Inbox::Standing> Inbox::standing()
{
    OTKLIK_TRY(open, m_database.select(u"inbox_count_open"_s));
    Standing standing{open.first().integer("n"), open.first().instant("oldest"), -1};
    if (const auto waiting = m_database.select(u"inbox_count_waiting"_s))
        standing.waiting = waiting->first().integer("bodies") + waiting->first().integer("words");
    return standing;
}

} // namespace otklik::inbox
