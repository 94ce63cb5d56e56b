// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace otklik::ui {

class Label;

/// The password of now and the new one, twice. Looks at what is typed and answers by signal; changes nothing itself.
class PasswordForm final : public QWidget
{
    Q_OBJECT
public:
    /// \a login must not stand in a password.
    explicit PasswordForm(QString login, QWidget *parent = nullptr);
    void begin();
    void complain(const QString &sentence);
    [[nodiscard]] bool isTyped() const;
    void clear();

Q_SIGNALS:
    void given(const QString &before, const QString &password);
    void left();

private:
    void give();
    QString m_login;
    QLineEdit *m_before;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_give;
    Label *m_problem;
};

} // namespace otklik::ui
