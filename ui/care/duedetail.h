// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "notes.h"

class QGridLayout;
class QVBoxLayout;

namespace otklik::ui {

class ActionList;
class Label;

/// The selected reminder beside the list: for whom, what, why now, how to reach the person, what can be done.
class DueDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit DueDetail(QWidget *parent = nullptr);
    void setRow(const care::DueRow &row);
    /// Several lines are selected: what is done is done with all of them.
    void setMany(int count);
    [[nodiscard]] ActionList *actionList() const { return m_actions; }

private:
    Label *fact(const QString &name, const QString &objectName);
    QGridLayout *m_facts;
    QWidget *m_factsWidget;
    Label *m_name;
    Label *m_reason;
    Label *m_since;
    Label *m_priority;
    Label *m_channel;
    Label *m_phone;
    Label *m_invitation;
    ActionList *m_actions;
};

} // namespace otklik::ui
