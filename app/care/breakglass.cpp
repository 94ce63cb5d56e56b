// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakglass.h"

#include <QCoreApplication>

#include "nametext.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

/// The database's refusal in words that say what to do.
template <class T>
Result<T> refusedAs(Result<T> result, const QString &code, const QString &sentence)
{
    if (!result && result.error().code == "database.forbidden"_L1)
        return fail(Failure::Forbidden, code, sentence);
    return result;
}

} // namespace

Done BreakGlass::requireServer() const
{
    if (m_database.engine() == store::Engine::PostgreSql)
        return {};
    return fail(Failure::Forbidden, u"care.one_desk"_s,
                Words::tr("This database is of one desk and has no emergency access: every card can be opened."));
}

Result<QList<FoundPatient>> BreakGlass::find(const QString &name, const QDate &birthDate)
{
    OTKLIK_CHECK(requireServer());
    const QString key = nameKey(name);
    if (!key.contains(u' ') || !birthDate.isValid())
        return fail(Failure::Invalid, u"care.search_words"_s,
                    Words::tr("Give the family name, the given name and the day of birth. Nothing was looked up."));
    OTKLIK_CHECK(refusedAs(
        m_database.callSecretly(u"care_find_for_emergency"_s,
                                store::utf8Values({key, birthDate.toString(Qt::ISODate)})),
        u"care.search_refused"_s,
        Words::tr("Only doctors and nurses look for a patient of another clinic, and at most twenty times in an hour. "
                  "Nothing was looked up.")));
    OTKLIK_TRY(rows, m_database.select(u"care_list_found"_s));
    QList<FoundPatient> found;
    for (const store::Row row : rows)
        found.append({row.id<PatientId>("patient_id"), row.text("family_name"), row.text("given_name"),
                      row.text("patronymic"), row.text("clinic")});
    return found;
}

Result<ClinicalCard> BreakGlass::open(PatientId patient, const QString &reason)
{
    OTKLIK_CHECK(requireServer());
    const QString words = reason.simplified();
    if (words.size() < shortestEmergencyReason)
        return fail(Failure::Invalid, u"care.reason_short"_s,
                    Words::tr("Say in at least %1 characters why this cannot wait. Nothing was opened.")
                        .arg(shortestEmergencyReason));
    OTKLIK_CHECK(
        refusedAs(m_database.callSecretly(u"care_open_card_emergency"_s,
                                          store::utf8Values({QString::number(patient.value), words})),
                  u"card.not_yours"_s,
                  Words::tr("This card could not be opened: only doctors and nurses have the emergency access.")));
    return Patients(m_database).read(patient);
}

Result<QList<EmergencyEntry>> BreakGlass::review()
{
    QList<EmergencyEntry> entries;
    if (m_database.engine() == store::Engine::Sqlite)
        return entries;
    OTKLIK_TRY(rows, m_database.select(u"care_list_emergencies"_s));
    for (const store::Row row : rows) {
        EmergencyEntry entry;
        entry.id = row.id<OpeningId>("opening_id");
        entry.clinicName = row.text("clinic");
        entry.patient = row.id<PatientId>("patient_id");
        entry.familyName = row.text("family_name");
        entry.givenName = row.text("given_name");
        entry.patronymic = row.text("patronymic");
        entry.openedBy = row.text("opened_by");
        entry.openedByName = row.text("opened_by_name");
        entry.at = row.instant("at");
        entry.reason = row.text("reason");
        entry.verdict = row.text("verdict");
        entry.remark = row.text("remark");
        entry.reviewedBy = row.text("reviewed_by");
        entry.reviewedAt = row.instant("reviewed_at");
        entries.append(entry);
    }
    return entries;
}

Done BreakGlass::judge(OpeningId opening, bool justified, const QString &remark)
{
    OTKLIK_CHECK(requireServer());
    OTKLIK_CHECK(refusedAs(
        m_database.callSecretly(
            u"care_review_emergency"_s,
            store::utf8Values({QString::number(opening.value), justified ? u"justified"_s : u"not_justified"_s,
                               remark.simplified()})),
        u"care.not_your_review"_s,
        Words::tr("An emergency is judged by a supervisor of the clinic who did not open the card. Nothing was "
                  "stored.")));
    return {};
}

Result<QList<CareNotice>> BreakGlass::notices()
{
    QList<CareNotice> notices;
    if (m_database.engine() == store::Engine::Sqlite)
        return notices;
    OTKLIK_TRY(rows, m_database.select(u"care_list_notices"_s));
    for (const store::Row row : rows)
        notices.append({row.id<NoticeId>("notice_id"), row.instant("at"), row.text("clinic"),
                        row.id<PersonId>("person_id"), row.text("opened_by"), row.text("opened_by_name")});
    return notices;
}

Done BreakGlass::seen(const QList<NoticeId> &notices)
{
    if (notices.isEmpty() || m_database.engine() == store::Engine::Sqlite)
        return {};
    QStringList ids;
    for (const NoticeId notice : notices)
        ids.append(QString::number(notice.value));
    OTKLIK_CHECK(m_database.select(u"care_see_notices"_s, {{u"notices"_s, u"{%1}"_s.arg(ids.join(u','))}}));
    return {};
}

} // namespace otklik::care
