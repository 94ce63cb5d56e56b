// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordform.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "account.h"
#include "buttons.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PasswordForm::PasswordForm(QString login, QWidget *parent)
    : QWidget(parent), m_login(std::move(login)), m_before(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_give(makeMainButton(tr("Change the password"), {}, this)),
      m_problem(new Label(Label::Voice::Body, {}, this))
{
    setObjectName(u"passwordForm"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(space::inGroup);
    grid->setHorizontalSpacing(space::unit);
    const auto add = [&](const QString &text, QLineEdit *line, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(line);
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setAccessibleName(QString(text).remove(u'&'));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
        connect(line, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    };
    add(tr("The password of &now"), m_before, u"oldPasswordLineEdit"_s);
    add(tr("The n&ew one"), m_password, u"newPasswordLineEdit"_s);
    add(tr("The new one &again"), m_again, u"againPasswordLineEdit"_s);
    grid->setColumnStretch(1, 1);
    m_give->setObjectName(u"changePasswordPushButton"_s);
    m_problem->setObjectName(u"passwordProblemLabel"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    auto *leave = makeQuietButton(tr("Cancel"), {}, this);
    leave->setObjectName(u"keepPasswordPushButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_give, &QPushButton::clicked, this, &PasswordForm::give);
    connect(leave, &QPushButton::clicked, this, &PasswordForm::left);
    complain({});
}

void PasswordForm::begin()
{
    clear();
    show();
    m_before->setFocus();
}

void PasswordForm::clear()
{
    for (QLineEdit *line : {m_before, m_password, m_again})
        line->clear();
    complain({});
}

bool PasswordForm::isTyped() const
{
    return isVisible() && !(m_before->text() + m_password->text() + m_again->text()).isEmpty();
}

void PasswordForm::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_give->setEnabled(true);
}

void PasswordForm::give()
{
    if (m_before->text().isEmpty())
        return complain(tr("Type the password that you have first."));
    if (const QString problem = access::passwordProblem(m_login, m_before->text(), m_password->text());
        !problem.isEmpty())
        return complain(problem);
    if (m_again->text() != m_password->text())
        return complain(tr("The new password is not the same both times."));
    complain({});
    m_give->setEnabled(false);
    Q_EMIT given(m_before->text(), m_password->text());
}

} // namespace otklik::ui
