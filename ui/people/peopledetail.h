// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "personcard.h"
#include "store.h"
#include "surroundings.h"

class QAction;
class QVBoxLayout;

namespace otklik::ui {

class ActionList;
class Label;

/// The person selected in the list, in short: who, how to reach them, consent, the next reminder.
class PeopleDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleDetail(const Surroundings &around, QWidget *parent = nullptr);
    /// What the list knows is shown at once, the rest when the database has answered.
    void setPerson(const people::Person &person, const QDate &today);
    void clear();
    void refresh();
    void addAction(QAction *action, const QString &objectName);

private:
    void ask();
    void showCard(const views::PersonCard &card);
    Surroundings m_around;
    PersonId m_person;
    QTimer m_wait;
    store::JobPointer m_job;
    QWidget *m_content;
    Label *m_name;
    Label *m_facts;
    Label *m_reach;
    Label *m_channel;
    Label *m_next;
    QVBoxLayout *m_chipPlace;
    QWidget *m_chips = nullptr;
    ActionList *m_actions;
};

} // namespace otklik::ui
