// SPDX-License-Identifier: GPL-3.0-or-later
#include "patients.h"

#include <QCoreApplication>

#include "clinicalcard.h"
#include "notes.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

bool onServer(const store::Database &database)
{
    return database.engine() == store::Engine::PostgreSql;
}

Error notYours(const Error &error)
{
    if (error.code != "database.forbidden"_L1)
        return error;
    return {Failure::Forbidden, u"card.not_yours"_s,
            Words::tr("This patient belongs to a clinic that you do not work for. Nothing was opened. In an emergency "
                      "use the emergency access.")};
}

} // namespace

Result<CareRights> Patients::rights()
{
    OTKLIK_TRY(rows, m_database.select(u"care_read_rights"_s));
    const store::Row row = rows.first();
    return CareRights{row.text("login"),   row.flag("treats"),    row.flag("doctor"),
                      row.flag("reviews"), row.flag("emergency"), row.id<SiteId>("clinic")};
}

Result<QList<Patient>> Patients::of(PersonId person)
{
    OTKLIK_TRY(rows, m_database.select(u"care_list_patients"_s, {{u"person"_s, person.value}}));
    QList<Patient> patients;
    for (const store::Row row : rows)
        patients.append({row.id<PatientId>("patient_id"), row.id<SiteId>("site_id"), row.text("clinic"),
                         row.id<PersonId>("person_id"), row.text("doctor"), row.date("since"),
                         int(row.integer("version"))});
    return patients;
}

Result<Patient> Patients::add(PersonId person, SiteId clinic, const QString &doctor)
{
    OTKLIK_TRY(today, Notes(m_database).today());
    OTKLIK_CHECK(m_database.change(
        u"care_add_patient"_s,
        {{u"clinic"_s, clinic.value}, {u"person"_s, person.value}, {u"doctor"_s, doctor}, {u"today"_s, today}}));
    OTKLIK_TRY(patients, of(person));
    for (const Patient &patient : std::as_const(patients)) {
        if (patient.clinic == clinic)
            return patient;
    }
    return fail(Failure::NotFound, u"patient.unknown_person"_s,
                Words::tr("This person is not in the database any more. Nothing was stored."));
}

Result<QList<Opening>> Patients::openings(PatientId patient, int limit)
{
    OTKLIK_TRY(rows, m_database.select(u"care_list_openings"_s, {{u"patient"_s, patient.value}, {u"limit"_s, limit}}));
    QList<Opening> openings;
    for (const store::Row row : rows)
        openings.append({row.text("opened_by"), row.instant("at"), openingKind(row.text("kind"))});
    return openings;
}

Result<ClinicalCard> Patients::open(PatientId patient, const QString &reason)
{
    if (onServer(m_database)) {
        if (auto opened = m_database.callSecretly(u"care_open_card"_s,
                                                  store::utf8Values({QString::number(patient.value), reason}));
            !opened)
            return fail(notYours(opened.error()));
    } else {
        OTKLIK_CHECK(m_database.change(u"care_open_card"_s, {{u"patient"_s, patient.value}, {u"reason"_s, reason}}));
    }
    return read(patient);
}

Result<ClinicalCard> Patients::read(PatientId patient)
{
    OTKLIK_TRY(rows, m_database.select(u"care_read_card"_s, {{u"patient"_s, patient.value}}));
    if (rows.isEmpty() || rows.first().isNull("card"))
        return fail(Failure::Forbidden, u"card.not_open"_s,
                    Words::tr("The clinical part of this card is closed. Open it again; that is noted."));
    return clinicalCardFrom(rows.first().text("card"));
}

Result<ConditionId> Patients::addCondition(PatientId patient, const NewCondition &condition)
{
    const QString code = condition.code.trimmed();
    const QString text = condition.text.trimmed();
    if (code.isEmpty() && text.isEmpty())
        return fail(Failure::Invalid, u"condition.empty"_s,
                    Words::tr("The condition has neither a code nor words. Nothing was stored."));
    ConditionId id;
    if (onServer(m_database)) {
        OTKLIK_TRY(added,
                   m_database.callSecretly(u"care_add_condition"_s,
                                           store::utf8Values({QString::number(patient.value), condition.codeSystem,
                                                              code, text, condition.since.toString(Qt::ISODate)})));
        id = ConditionId(added.toLongLong());
    } else {
        const QVariant since =
            condition.since.isValid() ? QVariant(condition.since) : QVariant(QMetaType(QMetaType::QDate));
        OTKLIK_TRY(rows, m_database.select(u"care_add_condition"_s, {{u"patient"_s, patient.value},
                                                                     {u"system"_s, condition.codeSystem},
                                                                     {u"code"_s, code},
                                                                     {u"text"_s, text},
                                                                     {u"since"_s, since}}));
        id = rows.isEmpty() ? ConditionId() : rows.first().id<ConditionId>("id");
    }
    if (!id.isValid())
        return fail(Failure::NotFound, u"patient.unknown"_s,
                    Words::tr("This patient is not one of your clinic any more. Nothing was stored."));
    return id;
}

Done Patients::endCondition(ConditionId condition, const QDate &lastDay)
{
    if (auto ended =
            m_database.select(u"care_end_condition"_s, {{u"condition"_s, condition.value}, {u"day"_s, lastDay}});
        !ended)
        return fail(notYours(ended.error()));
    return {};
}

} // namespace otklik::care
