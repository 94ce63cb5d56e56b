// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace otklik::store {
class Store;
}

namespace otklik::ui {

class Label;

/// The second step of signing in: six digits, or a new authenticator first. Everything runs on one lane of the store,
/// because a session belongs to the connection that the code came over.
class CodePanel final : public QWidget
{
    Q_OBJECT
public:
    /// \a state: of this login before the code (needsCode()).
    CodePanel(store::Store *store, const access::AccessState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The gate is open; further connections join with the token.
    void verified(const otklik::access::AccessState &state, const otklik::access::TokenPointer &token);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCodeStep();
    QWidget *makeEnrolStep();
    void setTexts();
    void submit(const QString &code);
    void askForSms();
    void enrol();
    void waitFor(int seconds);
    void complain(const QString &sentence);
    void setBusy(bool busy);
    store::Store *m_store;
    access::AccessState m_state;
    access::TokenPointer m_token;
    bool m_busy = false;
    QStackedWidget *m_steps;
    Label *m_title;
    Label *m_sentence;
    QLineEdit *m_code;
    QPushButton *m_give;
    QPushButton *m_sms;
    QPushButton *m_toEnrol;
    Label *m_enrolTitle;
    Label *m_enrolSentence;
    QLineEdit *m_enrolCode;
    QPushButton *m_enrol;
    QLabel *m_picture;
    Label *m_secret;
    QLineEdit *m_firstCode;
    QPushButton *m_confirm;
    QPushButton *m_back;
    Label *m_problem;
    QTimer *m_wait;
    int m_seconds = 0;
};

} // namespace otklik::ui
