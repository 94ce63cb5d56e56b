// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "breakglass.h"
#include "page.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace otklik::ui {

class ClinicalView;
class EmergencyDialog;
class Label;

/// Emergency access to the card of a patient of another clinic: who it is, why it cannot wait, and the card in a red
/// frame for half an hour.
class EmergencyPage final : public Page
{
    Q_OBJECT
public:
    explicit EmergencyPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Emergency access"); }
    /// {"name": …, "birth": day} fill the fields; nothing is looked up before somebody asks for it.
    void open(const QVariantMap &arguments) override;
    void shown() override;
    void refresh() override { setState(State::Ready); }
    [[nodiscard]] bool mayBeRemade() const override;

private:
    void build();
    void look();
    void showFound(const QList<care::FoundPatient> &found);
    void askReason();
    void openCard(care::PatientId patient, const QString &reason);
    QLineEdit *m_name;
    QLineEdit *m_birth;
    QPushButton *m_look;
    QPushButton *m_open;
    QListWidget *m_found;
    Label *m_foundText;
    Label *m_who;
    ClinicalView *m_view;
    QList<care::FoundPatient> m_patients;
    QPointer<EmergencyDialog> m_dialog;
};

} // namespace otklik::ui
