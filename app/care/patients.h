// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <optional>

#include "database.h"
#include "ids.h"

namespace otklik::care {

using PatientId = Id<struct PatientTag>;
using ConditionId = Id<struct ConditionTag>;
using OpeningId = Id<struct OpeningTag>;

/// What this login may do with clinical things, as the database says (has_role); the database decides it again at each
/// step.
struct CareRights
{
    QString login;          ///< empty on one desk (SQLite)
    bool treats = false;    ///< doctor or nurse: sees who is a patient, opens cards
    bool doctor = false;    ///< whoever becomes a patient by this login's hand is treated by it
    bool reviews = false;   ///< supervisor: judges emergencies
    bool emergency = false; ///< has the emergency access; never on one desk
    SiteId clinic;          ///< the only clinic of this login; not valid: several, or none
    bool operator==(const CareRights &) const = default;
};

/// A person who is treated at a clinic. Nothing clinical.
struct Patient
{
    PatientId id;
    SiteId clinic;
    QString clinicName;
    PersonId person;
    QString doctor; ///< login; empty: nobody in particular
    QDate since;
    int version = 1;
    bool operator==(const Patient &) const = default;
};

enum class OpeningKind { Treatment, Emergency };

/// An entry of who opened the clinical part of a card.
struct Opening
{
    QString openedBy; ///< login; empty on one desk
    QDateTime at;
    OpeningKind kind = OpeningKind::Treatment;
    bool operator==(const Opening &) const = default;
};

struct Condition
{
    ConditionId id;
    QString codeSystem; ///< "icd10", "snomed" or empty
    QString code;
    QString text;
    QDate since; ///< invalid: not known
    QDate until; ///< invalid: it still is
    QString recordedBy;
    bool operator==(const Condition &) const = default;
};

struct ClinicalNote
{
    NoteId id;
    QString text;
    QDate dueOn;
    QString state; ///< open, done, dropped
    bool operator==(const ClinicalNote &) const = default;
};

/// One value of a measurement.
struct MeasuredValue
{
    QDateTime at;                ///< UTC
    std::optional<double> value; ///< in the unit of its series
    QString text;                ///< what was said instead of a number
    bool operator==(const MeasuredValue &) const = default;
};

/// What was measured of a patient under one code and in one unit.
struct MeasurementSeries
{
    QString code;                ///< LOINC; empty: the text alone says what it is
    QString text;                ///< as it was said; may be empty where there is a code
    QString unit;                ///< UCUM, as it came: "mm[Hg]"
    int count = 0;               ///< of all there are
    QList<MeasuredValue> values; ///< the newest first, 24 at most
    bool operator==(const MeasurementSeries &) const = default;
};

/// The clinical part of a card, after it was opened.
struct ClinicalCard
{
    PatientId patient;
    QString clinicName;
    QString doctor;
    QString familyName;
    QString givenName;
    QString patronymic;
    QDate birthDate;
    OpeningKind kind = OpeningKind::Treatment;
    QString reason;
    int secondsLeft = 0;                   ///< until the database shows it no more
    QList<Condition> conditions;           ///< those that still are first, the newest first
    QList<MeasurementSeries> measurements; ///< the one measured last first
    QList<ClinicalNote> notes;             ///< newest first
    bool operator==(const ClinicalCard &) const = default;
};

/// Where a condition begins: the text is as it was said; code and system may be empty, not both code and text.
struct NewCondition
{
    QString codeSystem;
    QString code;
    QString text;
    QDate since;
};

/// Patients of a clinic and the clinical part of their cards. A card is opened first, with a record that is committed,
/// and read then, on the same connection: do both in one job of a lane. Lives on its database's thread.
class Patients
{
public:
    explicit Patients(store::Database &database) : m_database(database) {}

    [[nodiscard]] Result<CareRights> rights();
    /// Where this person is a patient, as far as one's sites show it. Only for CareRights::treats.
    [[nodiscard]] Result<QList<Patient>> of(PersonId person);
    /// Makes a person of one's own sites a patient of \a clinic from today on; the same one twice is one.
    /// Error patient.unknown_person.
    [[nodiscard]] Result<Patient> add(PersonId person, SiteId clinic, const QString &doctor);
    /// Who opened the card, newest first.
    [[nodiscard]] Result<QList<Opening>> openings(PatientId patient, int limit = 5);

    /// Notes the opening and reads. Never inside a Tx: nothing is shown before the record is committed.
    /// Errors: card.not_yours (a clinic of others, or no such patient).
    [[nodiscard]] Result<ClinicalCard> open(PatientId patient, const QString &reason = {});
    /// Reads what this connection opened within the last 30 minutes. Error card.not_open.
    [[nodiscard]] Result<ClinicalCard> read(PatientId patient);

    /// Error condition.empty, patient.unknown.
    [[nodiscard]] Result<ConditionId> addCondition(PatientId patient, const NewCondition &condition);
    /// Error card.not_yours.
    [[nodiscard]] Done endCondition(ConditionId condition, const QDate &lastDay);

private:
    store::Database &m_database;
};

} // namespace otklik::care
