// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;

namespace otklik::ui {

/// What can be done with the thing at the left: one button under the other, each with its key beside it.
class ActionList final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionList(QWidget *parent = nullptr);
    /// A button for \a action, which follows its text, key and whether it is enabled. \a main: the accented one.
    void add(QAction *action, const QString &objectName, bool main = false);

private:
    QGridLayout *m_grid;
};

} // namespace otklik::ui
