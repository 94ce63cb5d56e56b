// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patients.h"

namespace otklik::care {

using NoticeId = Id<struct NoticeTag>;

/// The shortest reason of an emergency, in characters; the database holds it too.
inline constexpr int shortestEmergencyReason = 10;

/// A patient whom the search before an emergency found.
struct FoundPatient
{
    PatientId id;
    QString familyName;
    QString givenName;
    QString patronymic;
    QString clinicName;
    bool operator==(const FoundPatient &) const = default;
};

/// A line of the weekly review.
struct EmergencyEntry
{
    OpeningId id;
    QString clinicName;
    PatientId patient;
    QString familyName; ///< all empty: the patient is no longer in the database
    QString givenName;
    QString patronymic;
    QString openedBy;
    QString openedByName; ///< may be empty
    QDateTime at;
    QString reason;
    QString verdict; ///< empty, "justified", "not_justified"
    QString remark;
    QString reviewedBy;
    QDateTime reviewedAt;
    bool operator==(const EmergencyEntry &) const = default;
};

/// «Somebody opened the card of a patient of yours in an emergency.»
struct CareNotice
{
    NoticeId id;
    QDateTime at;
    QString clinicName;
    PersonId person; ///< not valid: no longer in the database
    QString openedBy;
    QString openedByName;
    bool operator==(const CareNotice &) const = default;
};

/// Access to a card of a foreign clinic in an emergency: with a fresh code, a reason, a record, word to the patient's
/// doctor and to the supervisors, and a review. Only on PostgreSQL; on one desk the lists are empty and the rest fails
/// with care.one_desk. Lives on its database's thread; never inside a Tx.
class BreakGlass
{
public:
    explicit BreakGlass(store::Database &database) : m_database(database) {}

    /// Patients of any clinic by «family given [patronymic]» and the day of birth, exactly, at most five. The search is
    /// noted. Errors: access.step_up_needed, care.search_words, care.search_refused (rights, or twenty in an hour).
    [[nodiscard]] Result<QList<FoundPatient>> find(const QString &name, const QDate &birthDate);
    /// Opens for 30 minutes and reads. Errors: access.step_up_needed, care.reason_short, card.not_yours.
    [[nodiscard]] Result<ClinicalCard> open(PatientId patient, const QString &reason);

    /// For supervisors: what nobody has judged yet first.
    [[nodiscard]] Result<QList<EmergencyEntry>> review();
    /// Error care.not_your_review: of another clinic, or one's own.
    [[nodiscard]] Done judge(OpeningId opening, bool justified, const QString &remark);

    /// What this login has not seen yet, newest first.
    [[nodiscard]] Result<QList<CareNotice>> notices();
    [[nodiscard]] Done seen(const QList<NoticeId> &notices);

private:
    [[nodiscard]] Done requireServer() const;
    store::Database &m_database;
};

} // namespace otklik::care
