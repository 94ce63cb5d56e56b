// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "listmodel.h"
#include "messagebar.h"
#include "store.h"
#include "surroundings.h"

class QAction;
class QPushButton;
class QTimer;

namespace otklik::ui {

class Label;
class TableView;

/// The lists of people beside the people: one is chosen, and what can be done with it stands under them. It stores by
/// itself and says what came of it.
class ListsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ListsPanel(const Surroundings &around, QWidget *parent = nullptr);
    /// Asks the database again; keeps what is chosen.
    void refresh();
    /// Shows which list the people are of; not valid: everybody. Says nothing.
    void setChosen(PersonListId list);
    [[nodiscard]] const views::PersonListModel *model() const { return m_model; }
    /// Asks for a name and who sees it; \a then hears of the new list.
    void add(std::function<void(const people::PersonList &)> then = {});

    /// May whoever sits here keep lists at all?
    [[nodiscard]] static QString refusal(const access::AccessState &me);

Q_SIGNALS:
    void chosen(const otklik::people::PersonList &list); ///< not valid: everybody
    void changed();                                      ///< the lists, or their people
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error);
    /// Something that \a undo takes back.
    void undoable(const QString &sentence, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrived(const QList<people::PersonList> &lists);
    void count();
    void showCurrent();
    void askScope(const QString &name, const std::function<void(const people::PersonList &)> &then);
    void askSegment(const QString &name, people::ListScope scope,
                    const std::function<void(const people::PersonList &)> &then);
    void rename();
    void share();
    void star();
    void remove();
    /// Runs \a change on the Write lane and shows the lists anew.
    void store(const std::function<Result<people::PersonList>(store::Database &)> &change,
               const std::function<void(const people::PersonList &)> &then = {});
    [[nodiscard]] people::PersonList current() const;

    Surroundings m_around;
    views::PersonListModel *m_model;
    views::PersonListText *m_text;
    TableView *m_table;
    QPushButton *m_add;
    Label *m_about;
    QAction *m_star;
    QAction *m_rename;
    QAction *m_share;
    QAction *m_remove;
    QPushButton *m_more;
    QTimer *m_wait;
    PersonListId m_chosen;
    bool m_showing = false;
    store::JobPointer m_counting;
};

} // namespace otklik::ui
