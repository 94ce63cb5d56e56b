// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "personlists.h"
#include "store.h"
#include "surroundings.h"

class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

/// The lists that a person stands on, as chips on the card: put on another one, taken off one.
class ListsOfPerson final : public QWidget
{
    Q_OBJECT
public:
    explicit ListsOfPerson(const Surroundings &around, QWidget *parent = nullptr);
    void setPerson(PersonId person);
    /// Another card is on its way: nothing can be done until setPerson().
    void clear();
    void refresh();
    /// Opens the menu of lists.
    void choose();
    /// Gives one's star or takes it back.
    void star();

Q_SIGNALS:
    void listWanted(otklik::PersonListId list); ///< a chip was pressed
    // Of whose card: another one may be on the screen by then.
    void failed(const otklik::Error &error, otklik::PersonId of);
    void offer(const QString &sentence, const std::function<void()> &undo, otklik::PersonId of);

private:
    struct Lists
    {
        QList<people::ListMembership> on;
        QList<people::PersonList> all;
    };
    void arrived(const Lists &lists);
    void fillMenu();
    void put(const people::PersonList &list);
    void take(const people::PersonList &list);
    void change(PersonListId list, bool put, const QString &sentence, PersonId person);
    void undo(qint64 run, PersonId person);
    Surroundings m_around;
    PersonId m_person;
    Lists m_lists;
    QVBoxLayout *m_column;
    QWidget *m_chips = nullptr;
    QPushButton *m_add;
    store::JobPointer m_job;
};

} // namespace otklik::ui
