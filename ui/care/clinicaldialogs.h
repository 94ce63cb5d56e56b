// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "patients.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace otklik::ui {

/// Why the card of a foreign clinic cannot wait.
class EmergencyDialog final : public CareDialog
{
    Q_OBJECT
public:
    EmergencyDialog(const QString &personName, const QString &clinicName, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *reasonEdit() const { return m_reason; }

Q_SIGNALS:
    void given(const QString &reason);

protected:
    void give() override;

private:
    QPlainTextEdit *m_reason;
};

/// A condition as it is written down: by a code, by words, or both.
class ConditionDialog final : public CareDialog
{
    Q_OBJECT
public:
    ConditionDialog(const QDate &today, QWidget *parent);

Q_SIGNALS:
    void given(const otklik::care::NewCondition &condition);

protected:
    void give() override;

private:
    QComboBox *m_system;
    QLineEdit *m_code;
    QLineEdit *m_text;
    QDateEdit *m_since;
};

} // namespace otklik::ui
