// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionlist.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>

#include "buttons.h"
#include "keyhint.h"
#include "theme.h"

namespace otklik::ui {

ActionList::ActionList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(space::inGroup);
    m_grid->setHorizontalSpacing(space::unit);
    m_grid->setColumnStretch(0, 1);
}

void ActionList::add(QAction *action, const QString &objectName, bool main)
{
    auto *button = main ? makeMainButton(action->text(), {}, this) : makeButton(action->text(), {}, this);
    button->setObjectName(objectName);
    button->setIcon(action->icon());
    auto *hint = new KeyHint(action->shortcut(), this);
    const auto follow = [button, hint, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setAccessibleDescription(action->shortcut().toString(QKeySequence::NativeText));
        hint->setKey(action->shortcut());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const int row = m_grid->rowCount();
    m_grid->addWidget(button, row, 0);
    m_grid->addWidget(hint, row, 1, Qt::AlignCenter);
}

} // namespace otklik::ui
