// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include <QRandomGenerator>

#include "dispatchtimes.h"
#include "smsmeasure.h"
#include "textlimits.h"
#include "translate.h"
#include "uuidv7.h"

namespace otklik::messaging {

static QString addressKindOf(const QString &channel)
{
    return channel == QLatin1String("email") ? QStringLiteral("email") : QStringLiteral("mobile");
}

static Result<QString> messageOfCommand(store::Database &database, const QUuid &command)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_find_command"),
                                     {{"command", command.toString(QUuid::WithoutBraces)}}));
    return rows.isEmpty() ? QString() : rows.first().text("id");
}

Result<QString> Outbox::queueSingle(store::Database &database, const SingleMessage &message)
{
    if (!message.commandId.isNull()) {
        OTKLIK_TRY(known, messageOfCommand(database, message.commandId));
        if (!known.isEmpty())
            return known;
    }
    if (message.text.trimmed().isEmpty())
        return fail(Failure::Invalid, QStringLiteral("messaging.empty_text"),
                    translate("Messaging", "The message has no text. Nothing was queued."));
    if (const int most = longestText(message.channel); most > 0 && message.text.size() > most)
        return fail(Failure::Invalid, QStringLiteral("messaging.text_too_long"),
                    translate("Messaging", "The text has %1 characters; at most %2 can be sent over this channel. "
                                           "Nothing was queued. Make it shorter.")
                        .arg(message.text.size())
                        .arg(most));
    OTKLIK_TRY(rows,
               database.select(QStringLiteral("messaging_check_person"),
                               {{"site", message.site.bound()},
                                {"person", message.person.bound()},
                                {"topic", message.topic.bound()},
                                {"channel", message.channel},
                                {"kind", addressKindOf(message.channel)},
                                {"second_kind",
                                 message.channel == QLatin1String("voice") ? QStringLiteral("landline") : QString()}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, QStringLiteral("messaging.no_person"),
                    translate("Messaging", "This person is no longer in the database. Nothing was queued."));
    const store::Row person = rows.first();
    if (!person.flag("permitted"))
        return fail(
            Failure::Forbidden, QStringLiteral("messaging.no_consent"),
            translate("Messaging",
                      "This person has not agreed to messages about this topic over this channel. Nothing was queued. "
                      "Record their consent first."));
    if (person.text("address").isEmpty())
        return fail(
            Failure::Invalid, QStringLiteral("messaging.no_address"),
            translate("Messaging",
                      "This person has no working address for this channel. Nothing was queued. Add one on the card."));

    OTKLIK_TRY(now, database.now());
    const QDateTime expires =
        message.expiresAt.isValid() ? message.expiresAt : now.addMSecs(DispatchTimes().messageLife);
    OTKLIK_TRY(chunk,
               database.select(QStringLiteral("messaging_add_single_chunk"), {{"gateway", message.gateway.bound()},
                                                                              {"fixed", message.gateway.isValid()},
                                                                              {"channel", message.channel},
                                                                              {"now", now},
                                                                              {"expires_at", expires}}));
    static thread_local UuidV7Source ids([] { return QDateTime::currentDateTimeUtc(); },
                                         [] { return QRandomGenerator::system()->generate64(); });
    const QString id = ids.next();
    const int parts = message.channel == QLatin1String("sms") ? measureSms(message.text).parts : 1;
    OTKLIK_TRY(added, database.change(QStringLiteral("messaging_add_single_message"),
                                      {{"id", id},
                                       {"site", message.site.bound()},
                                       {"person", message.person.bound()},
                                       {"chunk", chunk.first().integer("id")},
                                       {"topic", message.topic.bound()},
                                       {"channel", message.channel},
                                       {"address", person.text("address")},
                                       {"sender", message.sender},
                                       {"language", message.language},
                                       {"text", message.text},
                                       {"clinical", message.clinical},
                                       {"parts", parts},
                                       {"consent", person.value("event_id")},
                                       {"command", message.commandId.isNull()
                                                       ? QVariant(QMetaType(QMetaType::QString))
                                                       : QVariant(message.commandId.toString(QUuid::WithoutBraces))},
                                       {"now", now}}));
    if (added == 0) { // the same command was carried out beside us
        OTKLIK_CHECK(database.change(QStringLiteral("messaging_drop_chunk"), {{"chunk", chunk.first().integer("id")}}));
        return messageOfCommand(database, message.commandId);
    }
    return id;
}

} // namespace otklik::messaging
