// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <QRandomGenerator>

#include "dispatchtimes.h"
#include "smsmeasure.h"
#include "translate.h"
#include "uuidv7.h"

namespace otklik::messaging {

static Result<QString> messageOf(store::Database &database, const QString &command)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_find_command"), {{"command", command}}));
    return rows.isEmpty() ? QString() : rows.first().text("id");
}

Result<QString> Answers::queue(store::Database &database, const AnswerMessage &message)
{
    if (message.text.trimmed().isEmpty())
        return fail(Failure::Invalid, QStringLiteral("messaging.empty_text"),
                    translate("Messaging", "The message has no text. Nothing was queued."));
    const QString command = message.commandId.toString(QUuid::WithoutBraces);
    OTKLIK_TRY(known, messageOf(database, command));
    if (!known.isEmpty())
        return known;
    OTKLIK_TRY(topic, database.select(QStringLiteral("messaging_any_topic")));
    if (topic.isEmpty() || topic.first().isNull("id"))
        return QString();
    OTKLIK_TRY(now, database.now());
    OTKLIK_TRY(chunk, database.select(QStringLiteral("messaging_add_single_chunk"),
                                      {{"gateway", message.gateway.bound()},
                                       {"fixed", false},
                                       {"channel", message.channel},
                                       {"now", now},
                                       {"expires_at", now.addMSecs(DispatchTimes().messageLife)}}));
    static thread_local UuidV7Source ids([] { return QDateTime::currentDateTimeUtc(); },
                                         [] { return QRandomGenerator::system()->generate64(); });
    const QString id = ids.next();
    OTKLIK_TRY(added,
               database.change(QStringLiteral("messaging_add_answer"),
                               {{"id", id},
                                {"site", message.site.bound()},
                                {"person", message.person.bound()},
                                {"chunk", chunk.first().integer("id")},
                                {"topic", topic.first().integer("id")},
                                {"channel", message.channel},
                                {"address", message.address},
                                {"sender", message.sender},
                                {"language", message.language},
                                {"text", message.text},
                                {"parts", message.channel == QLatin1String("sms") ? measureSms(message.text).parts : 1},
                                {"command", command},
                                {"now", now},
                                {"clinical", message.clinical},
                                {"inbound", message.inbound}}));
    if (added == 0) { // the same command was carried out beside us
        OTKLIK_CHECK(database.change(QStringLiteral("messaging_drop_chunk"), {{"chunk", chunk.first().integer("id")}}));
        return messageOf(database, command);
    }
    return id;
}

} // namespace otklik::messaging
