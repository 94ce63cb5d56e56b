// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caredialog.h"
#include "personcard.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace otklik::ui {

/// Erasing a person, in two steps: what goes, what stays and why; then who it is, with everything said once more. Gives
/// the reason; erases nothing itself.
class EraseDialog final : public CareDialog
{
    Q_OBJECT
public:
    EraseDialog(const views::PersonCard &card, QWidget *parent);
    /// Nothing was erased; the person at the desk may go back or try again.
    void failed(const QString &sentence);

Q_SIGNALS:
    void given(const QString &reason);

private:
    void give() override;
    void goTo(int step);
    [[nodiscard]] QString problem() const;
    QWidget *makeFirst();
    QWidget *makeSecond(const views::PersonCard &card);
    QStringList m_names; ///< what must not stand in the reason
    QStackedWidget *m_steps;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonAgain = nullptr;
    QCheckBox *m_sure = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace otklik::ui
