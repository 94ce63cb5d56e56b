// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace otklik::ui {

class Label;

/// The frame of what comes before the desk: the name of the program and one panel (ConnectPanel, CodePanel) on a quiet
/// ground. A window of its own.
class SignInWindow final : public QWidget
{
    Q_OBJECT
public:
    /// \a where: what is being signed in to, without a password. Takes the panel.
    SignInWindow(QWidget *panel, const QString &where, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    QString m_where;
    Label *m_place;
};

} // namespace otklik::ui
