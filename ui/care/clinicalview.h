// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include "patients.h"

class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

class Chip;
class Label;

/// The clinical part of a card while it is open: what is known, until when, and in an emergency a red frame, a sign and
/// a word around it. It forgets everything when its time is over.
class ClinicalView final : public QWidget
{
    Q_OBJECT
public:
    explicit ClinicalView(QWidget *parent = nullptr);
    void setCard(const care::ClinicalCard &card);
    /// Shows nothing any more and hides itself.
    void forget();
    [[nodiscard]] bool isOpen() const { return m_patient.isValid(); }
    [[nodiscard]] care::PatientId patient() const { return m_patient; }
    [[nodiscard]] bool isEmergency() const { return m_emergency; }

Q_SIGNALS:
    void conditionWanted(otklik::care::PatientId patient); ///< somebody wants to write one down
    void closed();                                         ///< by hand or by time

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void close();
    QWidget *makeContent(const care::ClinicalCard &card);
    care::PatientId m_patient;
    bool m_emergency = false;
    QDeadlineTimer m_until;
    QTimer m_second;
    Chip *m_sign;
    Label *m_left;
    Label *m_told;
    QPushButton *m_add;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

/// «I20.0 · Angina pectoris · since 29 Feb 2020»; what is not known is left out.
[[nodiscard]] QString conditionText(const care::Condition &condition);

} // namespace otklik::ui
