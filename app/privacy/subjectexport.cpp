// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "subjectpage.h"
#include "translate.h"
#include "ziparchive.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

static QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

static QJsonObject jsonOf(const store::Row &row, const QStringList &columns)
{
    QJsonObject object;
    for (const QString &column : columns) {
        const QVariant value = row.value(column.toLatin1().constData());
        const bool isFlag = column == "shared"_L1 || column == "ported"_L1 || column == "roaming"_L1;
        object.insert(column, isFlag ? QJsonValue(value.toBool()) : jsonOf(value));
    }
    return object;
}

Result<bool> SubjectExport::mayRead(const QString &view)
{
    if (m_database.engine() == store::Engine::Sqlite)
        return true;
    OTKLIK_TRY(rows, m_database.select(u"privacy_may_read"_s, {{u"view"_s, view}}));
    return rows.first().flag("may");
}

void SubjectExport::leaveOut(const QString &part, const QString &why)
{
    m_leftOut.append(QJsonObject{{u"part"_s, part}, {u"why"_s, why}});
}

Result<QJsonArray> SubjectExport::list(const QString &statement, const QString &view, PersonId person)
{
    OTKLIK_TRY(may, mayRead(view));
    if (!may) {
        leaveOut(view.section(u'_', 2), translate("Privacy", "Your account may not read this part."));
        return QJsonArray();
    }
    OTKLIK_TRY(rows, m_database.select(statement, {{u"person"_s, person.bound()}}));
    QJsonArray array;
    for (const store::Row row : rows)
        array.append(jsonOf(row, rows.columnNames()));
    return array;
}

Result<QJsonArray> SubjectExport::messages(PersonId person)
{
    OTKLIK_TRY(messages, list(u"privacy_list_messages"_s, u"v_messaging_letter"_s, person));
    if (messages.isEmpty())
        return messages;
    OTKLIK_TRY(facts, m_database.select(u"privacy_list_facts"_s, {{u"person"_s, person.bound()}}));
    QHash<QString, QJsonArray> byMessage;
    for (const store::Row row : facts)
        byMessage[row.text("message_id")].append(jsonOf(row, {u"state"_s, u"code"_s, u"at"_s}));
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QJsonObject message = messages.at(i).toObject();
        message.insert(u"facts"_s, byMessage.value(message.value("id"_L1).toString()));
        messages.replace(i, message);
    }
    return messages;
}

/// The clinical part comes from a card that the doctor who asks has opened, so that the opening stands in the log.
Result<QJsonArray> SubjectExport::clinics(PersonId person)
{
    OTKLIK_TRY(clinics, list(u"privacy_list_clinics"_s, u"v_care_patient"_s, person));
    if (m_database.engine() == store::Engine::Sqlite)
        return clinics;
    for (qsizetype i = 0; i < clinics.size(); ++i) {
        QJsonObject clinic = clinics.at(i).toObject();
        OTKLIK_TRY(cards,
                   m_database.select(u"privacy_read_card"_s, {{u"patient"_s, clinic.value("patient"_L1).toInteger()}}));
        const QString card = cards.first().text("card");
        if (card.isEmpty()) {
            leaveOut(u"clinical"_s,
                     translate("Privacy",
                               "The clinical part of the card was not open. A doctor of the clinic opens it and "
                               "makes this file again."));
        } else {
            clinic.insert(u"card"_s, QJsonDocument::fromJson(card.toUtf8()).object());
        }
        clinics.replace(i, clinic);
    }
    return clinics;
}

Result<QJsonObject> SubjectExport::collect(PersonId person)
{
    m_leftOut = {};
    const auto unknown = [&person] {
        return fail(Failure::NotFound, u"person.not_found"_s,
                    translate("Privacy", "There is no person with the number %1 whom you may see. No file was written.")
                        .arg(person.value));
    };
    if (m_database.engine() == store::Engine::PostgreSql) {
        OTKLIK_TRY(noted, m_database.select(u"privacy_note_export"_s, {{u"person"_s, person.bound()}}));
        if (noted.first().text("outcome") != "noted"_L1)
            return unknown();
    }
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(found, m_database.select(u"privacy_find_person"_s, {{u"person"_s, person.bound()}}));
    if (found.isEmpty())
        return unknown();
    OTKLIK_TRY(values, m_database.select(u"privacy_list_attributes"_s, {{u"person"_s, person.bound()}}));
    QJsonObject attributes;
    for (const store::Row row : values)
        attributes.insert(row.text("name"), row.text("value"));
    OTKLIK_TRY(addresses, list(u"privacy_list_addresses"_s, u"v_people_address"_s, person));
    OTKLIK_TRY(lookups, list(u"privacy_list_lookups"_s, u"v_hygiene_number"_s, person));
    OTKLIK_TRY(events, list(u"privacy_list_events"_s, u"v_people_service_event"_s, person));
    OTKLIK_TRY(words, list(u"privacy_list_words"_s, u"v_consent_event"_s, person));
    OTKLIK_TRY(standings, list(u"privacy_list_standings"_s, u"v_consent_subscription"_s, person));
    OTKLIK_TRY(letters, messages(person));
    OTKLIK_TRY(inbound, list(u"privacy_list_inbound"_s, u"v_inbox_message"_s, person));
    OTKLIK_TRY(notes, list(u"privacy_list_notes"_s, u"v_care_note"_s, person));
    OTKLIK_TRY(decisions, list(u"privacy_list_decisions"_s, u"v_messaging_decision"_s, person));
    OTKLIK_TRY(lists, list(u"privacy_list_lists"_s, u"v_people_list_member"_s, person));
    OTKLIK_TRY(household, list(u"privacy_list_household"_s, u"v_people_household"_s, person));
    OTKLIK_TRY(patientOf, clinics(person));
    return QJsonObject{{u"made_at"_s, now.toUTC().toString(Qt::ISODateWithMs)},
                       {u"person"_s, jsonOf(found.first(), found.columnNames())},
                       {u"attributes"_s, attributes},
                       {u"addresses"_s, addresses},
                       {u"number_lookups"_s, lookups},
                       {u"service_events"_s, events},
                       {u"consent"_s, QJsonObject{{u"words"_s, words}, {u"standing"_s, standings}}},
                       {u"messages"_s, letters},
                       {u"inbound"_s, inbound},
                       {u"notes"_s, notes},
                       {u"campaign_decisions"_s, decisions},
                       {u"lists"_s, lists},
                       {u"household"_s, household},
                       {u"patient_of"_s, patientOf},
                       {u"left_out"_s, m_leftOut}};
}

Result<QJsonObject> SubjectExport::write(PersonId person, const QString &path)
{
    OTKLIK_TRY(subject, collect(person));
    const QDateTime at = QDateTime::fromString(subject.value("made_at"_L1).toString(), Qt::ISODateWithMs);
    OTKLIK_TRY(
        bytes,
        zipped({{u"subject.html"_s, subjectPage(subject)}, {u"subject.json"_s, QJsonDocument(subject).toJson()}}, at));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            Failure::Invalid, u"privacy.cannot_write"_s,
            translate("Privacy",
                      "The file %1 could not be written: %2. Nothing was left behind. Check that the folder exists, "
                      "that you may write there and that the disk has room.")
                .arg(path, file.errorString()));
    return subject;
}

} // namespace otklik::privacy
