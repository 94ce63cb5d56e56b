// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinwindow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

SignInWindow::SignInWindow(QWidget *panel, const QString &where, QWidget *parent)
    : QWidget(parent), m_where(where), m_place(new Label(Label::Voice::Muted, {}, this))
{
    setObjectName(u"signInWindow"_s);
    auto *name = new Label(Label::Voice::Section, u"Otklik"_s, this);
    m_place->setWordWrap(true);
    m_place->setVisible(!where.isEmpty());
    panel->setParent(this);
    panel->setMaximumWidth(640);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::unit);
    column->addWidget(name);
    column->addWidget(m_place);
    column->addSpacing(space::betweenGroups);
    column->addWidget(panel, 1);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(48, 40, 48, 40);
    across->addStretch(1);
    across->addLayout(column, 8);
    across->addStretch(1);
    resize(760, 560);
    setTexts();
}

void SignInWindow::setTexts()
{
    setWindowTitle(tr("Otklik — sign in"));
    m_place->setText(m_where);
}

void SignInWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void SignInWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace otklik::ui
