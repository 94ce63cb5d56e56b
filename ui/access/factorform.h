// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace otklik::ui {

class Label;

/// The picture of a new authenticator and the field for its first code. Shows and asks; changes nothing itself.
class FactorForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FactorForm(QWidget *parent = nullptr);
    void begin(const access::Enrolment &enrolment);
    /// What went wrong; another code may be typed.
    void complain(const QString &sentence);

Q_SIGNALS:
    void given(const QString &code);
    void left(); ///< the authenticator in use is kept

private:
    void give();
    QLabel *m_picture;
    Label *m_secret;
    QLineEdit *m_code;
    QPushButton *m_give;
    Label *m_problem;
};

} // namespace otklik::ui
