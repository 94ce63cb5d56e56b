// SPDX-License-Identifier: GPL-3.0-or-later
#include "factorform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "buttons.h"
#include "label.h"
#include "qrpicture.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

FactorForm::FactorForm(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_secret(new Label(Label::Voice::Body, {}, this)),
      m_code(new QLineEdit(this)), m_give(makeMainButton(tr("Use the new one"), {}, this)),
      m_problem(new Label(Label::Voice::Body, {}, this))
{
    setObjectName(u"factorForm"_s);
    m_picture->setObjectName(u"newFactorLabel"_s);
    m_picture->setAccessibleName(tr("Picture to scan with the authenticator"));
    m_secret->setObjectName(u"newSecretLabel"_s);
    m_secret->setWordWrap(true);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setObjectName(u"newCodeLineEdit"_s);
    m_code->setAccessibleName(tr("First code of the new authenticator"));
    m_code->setPlaceholderText(u"000000"_s);
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9 ]{0,7}"_s), m_code));
    m_code->setLayoutDirection(Qt::LeftToRight); // a code is read so in every language
    m_code->setMaximumWidth(160);
    m_give->setObjectName(u"useFactorPushButton"_s);
    m_problem->setObjectName(u"factorProblemLabel"_s);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    auto *leave = makeQuietButton(tr("Keep the old one"), {}, this);
    leave->setObjectName(u"keepFactorPushButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_code);
    buttons->addWidget(m_give);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_secret);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    connect(m_give, &QPushButton::clicked, this, &FactorForm::give);
    connect(m_code, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(leave, &QPushButton::clicked, this, &FactorForm::left);
    complain({});
}

void FactorForm::begin(const access::Enrolment &enrolment)
{
    m_picture->setPixmap(QPixmap::fromImage(qrPicture(enrolment.uri, 4)));
    m_secret->setText(tr("Scan the picture with the authenticator on your phone, or type this key there: %1\nThen type "
                         "the six digits that it shows. Until then the one that you have counts.")
                          .arg(u'\u2066' + enrolment.secret + u'\u2069'));
    m_code->clear();
    complain({});
    show();
    m_code->setFocus();
}

void FactorForm::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_give->setEnabled(true);
    m_code->selectAll();
}

void FactorForm::give()
{
    const QString code = m_code->text().remove(u' ');
    if (code.size() != 6)
        return complain(tr("A code has six digits."));
    complain({});
    m_give->setEnabled(false);
    Q_EMIT given(code);
}

} // namespace otklik::ui
