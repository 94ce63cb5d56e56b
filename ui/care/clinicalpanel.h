// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>

#include "patients.h"
#include "person.h"
#include "store.h"
#include "surroundings.h"

class QVBoxLayout;

namespace otklik::ui {

class CareDialog;
class ClinicalView;

/// The «Patient» section of a person's card, for those who treat people: where they are a patient, who opened the
/// clinical part last, and that part itself once it was opened. Hidden for everybody else.
class ClinicalPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ClinicalPanel(const Surroundings &around, QWidget *parent = nullptr);
    /// Another person closes what is open.
    void setPerson(const people::Person &person, const QDate &today);
    void clear();
    /// Opens the clinical part of the first clinic; does nothing where there is none.
    void openFirst();
    [[nodiscard]] bool isBusy() const { return !m_dialog.isNull(); }
    [[nodiscard]] ClinicalView *view() const { return m_view; }

Q_SIGNALS:
    // Of whose card: another one may be on the screen by then.
    void failed(const otklik::Error &error, otklik::PersonId of);
    void said(const QString &sentence, otklik::PersonId of);
    void emergencyWanted();

private:
    struct Answer
    {
        care::CareRights rights;
        QList<care::Patient> patients;
        QList<QList<care::Opening>> openings; ///< of each
    };
    void ask();
    void show(const Answer &answer);
    QWidget *makeLine(const care::Patient &patient, const QList<care::Opening> &openings);
    void open(const care::Patient &patient);
    void open(care::PatientId patient, const QString &reason);
    void addCondition(care::PatientId patient);
    void makePatient();

    Surroundings m_around;
    PersonId m_person;
    SiteId m_home;
    QDate m_today;
    std::optional<Answer> m_answer;
    store::JobPointer m_job;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    ClinicalView *m_view;
    QPointer<CareDialog> m_dialog;
};

} // namespace otklik::ui
