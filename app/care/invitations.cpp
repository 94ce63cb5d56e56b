// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include <QCoreApplication>
#include <QHash>

#include "gatewayaccounts.h"
#include "messagetext.h"
#include "outbox.h"
#include "personfields.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

/// A note invites once: its command is made of its number, so that a second press sends nothing (RFC 9562 §5.5).
QUuid commandOf(NoteId note)
{
    static const QUuid house(u"5f0c2f5e-6d0b-4d8e-9d7c-2f6a1f1d7a51"_s);
    return QUuid::createUuidV5(house, u"care_note/%1/invitation"_s.arg(note.value));
}

/// Not valid where none is named: messaging chooses. There has to be one to choose.
Result<GatewayId> gatewayFor(store::Database &database, const QString &name)
{
    if (!name.isEmpty()) {
        OTKLIK_TRY(account, messaging::GatewayAccounts::find(database, name));
        if (account.channel == "sms"_L1)
            return account.id;
    } else {
        OTKLIK_TRY(accounts, messaging::GatewayAccounts::all(database));
        for (const messaging::GatewayAccount &account : accounts) {
            if (account.channel == "sms"_L1)
                return GatewayId();
        }
    }
    return fail(Failure::Invalid, u"invite.no_gateway"_s,
                Words::tr("There is no gateway that SMS could leave through. The note was kept and nothing was sent; "
                          "add a gateway in the settings."));
}

} // namespace

QString neutralText(const QString &language)
{
    // In the language of the person, not of the desk. No word of a clinic: others read it too.
    static const QHash<QString, QString> texts{
        {u"en"_s, u"There is a message for {given_name}. Please call us back."_s},
        {u"ru"_s, u"Для {given_name} есть сообщение. Пожалуйста, перезвоните нам."_s},
        {u"uk"_s, u"Для {given_name} є повідомлення. Будь ласка, передзвоніть нам."_s},
        {u"ar"_s, u"توجد رسالة إلى {given_name}. يرجى معاودة الاتصال بنا."_s}};
    return texts.value(language.left(2), texts.value(u"en"_s));
}

Result<QString> Notes::invite(const Invitation &invitation)
{
    OTKLIK_TRY(rows, m_database.select(u"care_find_invitee"_s, {{u"note"_s, invitation.note.value}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"note.unknown"_s, Words::tr("This note is not in the database any more."));
    const store::Row person = rows.first();
    if (person.text("state") != "open"_L1)
        return fail(Failure::Conflict, u"note.closed"_s, Words::tr("This note is closed already. Nothing was sent."));
    OTKLIK_TRY(topic, consent::Topics(m_database).find(invitation.topic));
    OTKLIK_TRY(gateway, gatewayFor(m_database, invitation.gateway));
    OTKLIK_TRY(day, today());

    const QString language = person.text("language");
    const bool others = person.flag("clinical") && person.flag("shared_phone");
    OTKLIK_TRY(text, MessageText::compile({{language, others ? neutralText(language) : invitation.text}}));
    QVariantMap fields = messaging::personFields(person, language, text.fieldNames(), day);
    OTKLIK_TRY(attributes, m_database.select(u"care_list_attributes"_s, {{u"note"_s, invitation.note.value}}));
    for (const store::Row row : attributes)
        fields.insert(u"attribute_"_s + row.text("name"), row.text("value"));
    OTKLIK_TRY(filled, text.fill(language, fields));

    messaging::SingleMessage message;
    message.site = person.id<SiteId>("site_id");
    message.person = person.id<PersonId>("person_id");
    message.topic = topic.id;
    message.text = filled;
    message.clinical = person.flag("clinical");
    message.language = language;
    message.sender = invitation.sender;
    message.gateway = gateway;
    message.commandId = invitation.command.isNull() ? commandOf(invitation.note) : invitation.command;

    store::Tx tx(m_database);
    OTKLIK_TRY(id, messaging::Outbox::queueSingle(m_database, message));
    OTKLIK_CHECK(m_database.change(u"care_set_invitation"_s, {{u"note"_s, invitation.note.value}, {u"message"_s, id}}));
    OTKLIK_CHECK(tx.commit());
    return id;
}

} // namespace otklik::care
