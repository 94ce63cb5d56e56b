// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboundcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "gatewayaccounts.h"
#include "inboundsettings.h"
#include "inbox.h"
#include "infobipinbound.h"
#include "kannelinbound.h"
#include "optoutwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

using inbox::InboundMessage;
using inbox::Inbox;

Result<Answer> classify(Call &)
{
    const QString shape = u"[{\"text\": \"СТОП\", \"language\": \"ru\"}]"_s;
    OTKLIK_TRY(bytes, readFile(u"-"_s, 64LL * 1024 * 1024));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isArray())
        return fail(Failure::Invalid, u"ctl.bad_input"_s,
                    translate("Ctl", "Standard input must be an array such as %1.").arg(shape));
    QJsonArray answers;
    QList<QStringList> lines;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array[i].toObject();
        const QJsonValue language = entry["language"_L1];
        if (!entry["text"_L1].isString() || !(language.isString() || language.isNull() || language.isUndefined()))
            return fail(Failure::Invalid, u"ctl.bad_input"_s,
                        translate("Ctl", "Entry %1 of the array is not of the form %2. Nothing was read.")
                            .arg(i + 1)
                            .arg(shape));
        const inbox::Classified said = inbox::classify(entry["text"_L1].toString(), language.toString());
        QJsonObject answer{{"action"_L1, inbox::actionName(said.action)}};
        if (!said.topic.isEmpty())
            answer.insert("topic"_L1, said.topic);
        answers.append(answer);
        lines.append({inbox::actionName(said.action), said.topic});
    }
    return Answer{answers, table(lines)};
}

QString me()
{
    return qEnvironmentVariable("USER", u"otklikctl"_s);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const InboundMessage &message)
{
    return {{"id"_L1, message.id},
            {"gateway"_L1, message.gatewayName},
            {"from"_L1, message.from},
            {"to"_L1, message.to},
            {"text"_L1, message.text},
            {"received_at"_L1, instantJson(message.receivedAt)},
            {"person"_L1, message.person.isValid() ? QJsonValue(message.person.value) : QJsonValue()},
            {"name"_L1, textOrNull(message.personName)},
            {"people"_L1, message.people},
            {"campaign"_L1, message.campaign.isValid() ? QJsonValue(message.campaign.value) : QJsonValue()},
            {"campaign_name"_L1, textOrNull(message.campaignName)},
            {"answers_text"_L1, textOrNull(message.answeredText)},
            {"action"_L1, inbox::actionName(message.action)},
            {"topic"_L1, textOrNull(message.topic.isEmpty() ? message.topicWord : message.topic)},
            {"state"_L1, message.state},
            {"note"_L1, textOrNull(message.note)},
            {"claimed_by"_L1, textOrNull(message.claimedBy)},
            {"closed_by"_L1, textOrNull(message.closedBy)}};
}

Result<Answer> list(Call &call)
{
    inbox::InboxFilter filter;
    filter.openOnly = call.has(u"open"_s);
    filter.claimedBy = call.option(u"by"_s);
    OTKLIK_TRY(before, call.number(u"before"_s, 1, 0));
    OTKLIK_TRY(most, call.number(u"most"_s, 1, 100));
    filter.before = before;
    filter.most = int(std::min<qint64>(most, 1000));
    if (call.has(u"person"_s)) {
        OTKLIK_TRY(person, idFrom(call.option(u"person"_s)));
        filter.person = PersonId(person);
    }
    OTKLIK_TRY(messages, Inbox(call.database(), me()).list(filter));
    QJsonArray array;
    QList<QStringList> rows;
    for (const InboundMessage &message : std::as_const(messages)) {
        array.append(jsonOf(message));
        rows.append({QString::number(message.id), message.receivedAt.toString(Qt::ISODate), message.from, message.state,
                     message.claimedBy, message.text.simplified().left(60)});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "Nobody has written.") : table(rows)};
}

Result<Answer> show(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    Inbox desk(call.database(), me());
    OTKLIK_TRY(message, desk.find(id));
    OTKLIK_TRY(answers, desk.answers(id));
    QJsonObject json = jsonOf(message);
    QJsonArray said;
    QString text = message.from + u'\n' + message.text;
    for (const inbox::InboundAnswer &answer : std::as_const(answers)) {
        said.append(QJsonObject{{"message"_L1, answer.messageId},
                                {"text"_L1, answer.text},
                                {"state"_L1, answer.state},
                                {"at"_L1, instantJson(answer.at)}});
        text += u"\n→ "_s + answer.text + u" ("_s + answer.state + u')';
    }
    json.insert("answers"_L1, said);
    return Answer{json, text};
}

/// What became of it.
Result<Answer> after(Call &call, qint64 id)
{
    OTKLIK_TRY(message, Inbox(call.database(), me()).find(id));
    return Answer{jsonOf(message), translate("Ctl", "Written down.")};
}

Result<Answer> claim(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_CHECK(Inbox(call.database(), me()).claim(id, call.has(u"take-over"_s)));
    return after(call, id);
}

Result<Answer> giveBack(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_CHECK(Inbox(call.database(), me()).giveBack(id));
    return after(call, id);
}

Result<Answer> close(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_CHECK(Inbox(call.database(), me()).close(id));
    return after(call, id);
}

Result<Answer> reply(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    QString text = call.option(u"text"_s);
    if (!call.has(u"text"_s)) {
        OTKLIK_TRY(bytes, readFile(u"-"_s, 64LL * 1024));
        text = QString::fromUtf8(bytes);
    }
    OTKLIK_TRY(message, Inbox(call.database(), me()).reply(id, text, QUuid::createUuid()));
    OTKLIK_TRY(done, after(call, id));
    QJsonObject json = done.json.toObject();
    json.insert("message"_L1, message);
    return Answer{json, translate("Ctl", "The answer waits to be sent.")};
}

/// What answers say of us; changed where something is given.
Result<Answer> settings(Call &call)
{
    OTKLIK_TRY(known, inbox::InboundSettings::read(call.database()));
    inbox::InboundSettings wanted = known;
    if (call.has(u"name"_s))
        wanted.organisation = call.option(u"name"_s);
    OTKLIK_TRY(days, call.number(u"days"_s, 1, known.answersDays));
    wanted.answersDays = int(std::min<qint64>(days, 366));
    if (call.has(u"canned"_s)) {
        OTKLIK_TRY(bytes, readFile(call.option(u"canned"_s), 64LL * 1024));
        wanted.canned.clear();
        for (const QString &line : QString::fromUtf8(bytes).split(u'\n'))
            if (!line.trimmed().isEmpty())
                wanted.canned << line.trimmed();
    }
    if (call.has(u"name"_s) || call.has(u"days"_s) || call.has(u"canned"_s))
        OTKLIK_CHECK(wanted.save(call.database()));
    return Answer{QJsonObject{{"name"_L1, wanted.organisation},
                              {"days"_L1, wanted.answersDays},
                              {"canned"_L1, QJsonArray::fromStringList(wanted.canned)}},
                  wanted.organisation + u'\n' + wanted.canned.join(u'\n')};
}

/// What has to stand in the gateway's settings so that it brings what people write.
Result<Answer> address(Call &call)
{
    OTKLIK_TRY(account, messaging::GatewayAccounts::find(call.database(), call.arguments.first()));
    const QByteArray name = account.name.toUtf8().toPercentEncoding();
    if (account.kind == "kannel"_L1) {
        OTKLIK_TRY(callback, channels::kannel::callbackUrl(account.callback));
        OTKLIK_TRY(credentials, channels::kannel::readCredentials(account.keyEnv));
        const QString url = QString::fromLatin1(
            channels::kannel::inboundGetUrl({account.name, QUrl(), callback, account.keyEnv}, credentials.hookKey()));
        return Answer{
            QJsonObject{{"get_url"_L1, url}},
            u"group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 0\nget-url = \"%1\""_s.arg(url)};
    }
    if (account.kind != "infobip-sms"_L1)
        return fail(Failure::Invalid, u"inbox.no_address"_s,
                    translate("Ctl", "Accounts of kind «%1» bring no messages.").arg(account.kind));
    const QString inbound = u"/hooks/infobip/%1/inbound"_s.arg(QString::fromLatin1(name));
    const QString reports = u"/hooks/infobip/%1/reports"_s.arg(QString::fromLatin1(name));
    const QString variable = channels::infobip::hookVariable(account.keyEnv);
    return Answer{
        QJsonObject{{"inbound"_L1, inbound}, {"reports"_L1, reports}, {"variable"_L1, variable}},
        translate("Ctl", "%1 and %2, behind the address of your reverse proxy. «serve» wants «basic USER:PASSWORD» or "
                         "«hmac HEADER SECRET» in the variable %3. Without it the messages are fetched.")
            .arg(inbound, reports, variable)};
}

} // namespace

QList<CommandSpec> InboundCommands::table()
{
    return {
        {.path = u"inbound classify"_s,
         .arguments = {},
         .summary = translate("Ctl", "Read messages (JSON on standard input) for STOP, START and HELP."),
         .needs = Needs::Nothing,
         .run = classify},
        {.path = u"inbound list"_s,
         .arguments = {},
         .summary = translate("Ctl", "List what people wrote, the newest first."),
         .options = {{u"open"_s, {}, translate("Ctl", "only what waits for somebody")},
                     {u"by"_s, u"LOGIN"_s, translate("Ctl", "only what this login works on")},
                     {u"person"_s, u"ID"_s, translate("Ctl", "only of this person")},
                     {u"before"_s, u"ID"_s, translate("Ctl", "older than this one")},
                     {u"most"_s, u"N"_s, translate("Ctl", "so many at most (100)")}},
         .run = list},
        {.path = u"inbound show"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Show one message and what was answered."),
         .least = 1,
         .most = 1,
         .run = show},
        {.path = u"inbound claim"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Take a message on, so that nobody else answers it."),
         .least = 1,
         .most = 1,
         .options = {{u"take-over"_s, {}, translate("Ctl", "also where somebody else works on it")}},
         .run = claim},
        {.path = u"inbound giveback"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Leave a message to somebody else."),
         .least = 1,
         .most = 1,
         .run = giveBack},
        {.path = u"inbound reply"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Answer a message; the text is read from standard input or --text."),
         .least = 1,
         .most = 1,
         .options = {{u"text"_s, u"TEXT"_s, translate("Ctl", "the answer")}},
         .run = reply},
        {.path = u"inbound close"_s,
         .arguments = u"ID"_s,
         .summary = translate("Ctl", "Be done with a message without an answer."),
         .least = 1,
         .most = 1,
         .run = close},
        {.path = u"inbound settings"_s,
         .arguments = {},
         .summary = translate("Ctl", "Show or set who we are in answers, and the answers to choose from."),
         .options = {{u"name"_s, u"NAME"_s, translate("Ctl", "who we are: it stands before every automatic answer")},
                     {u"canned"_s, u"FILE"_s,
                      translate("Ctl", "answers to choose from, one a line; - is standard input")},
                     {u"days"_s, u"N"_s, translate("Ctl", "so long a message counts as an answer to ours (7)")}},
         .run = settings},
        {.path = u"inbound address"_s,
         .arguments = u"ACCOUNT"_s,
         .summary = translate("Ctl", "Show what the gateway needs to bring what people write."),
         .least = 1,
         .most = 1,
         .run = address}};
}

} // namespace otklik::ctl
