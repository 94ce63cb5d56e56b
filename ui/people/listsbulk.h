// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <functional>

#include "bulkchange.h"
#include "messagebar.h"
#include "picklists.h"
#include "store.h"
#include "surroundings.h"
#include "topics.h"

class QMenu;

namespace otklik::ui {

class ListsBar;
class Work;

/// Hears of a list; a name of its own, because moc cannot spell the type.
using ListHandler = std::function<void(const people::PersonList &)>;

/// Changes of many people from the page of people: which one, then the change itself among the running work, then one
/// undo for all of it. Lives on the GUI thread.
class ListsBulk final : public QObject
{
    Q_OBJECT
public:
    /// \a page owns this and the questions. \a choice says whom the actions are for when one is chosen.
    ListsBulk(const Surroundings &around, ListsBar *bar, std::function<views::BulkChoice()> choice, QWidget *page);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

    /// What the menus offer. Lists that may not be changed are not among them.
    void setLists(const QList<people::PersonList> &lists);
    void setDistricts(const QList<people::District> &districts);
    void setLanguages(const QStringList &codes);
    void setTopics(const QList<consent::Topic> &topics);
    /// The list that is shown; not valid or not to be changed: nobody can be taken off.
    void setShown(const people::PersonList &list);

    /// \a sentence is asked of the result: how many were changed.
    void run(const views::BulkChoice &choice, const views::BulkAction &action,
             const std::function<QString(int)> &sentence);
    void undo(BulkId run);
    /// Lays what may be taken back still before the person.
    void askUndo();
    /// Puts on «Starred» whom \a choice names, or takes them off it.
    void star(const views::BulkChoice &choice, bool starred);

Q_SIGNALS:
    /// Asks the panel for a new list, and to hand it on.
    void newListWanted(const otklik::ui::ListHandler &then);
    void began();                                       ///< what was offered before can be taken back by askUndo() only
    void done(const otklik::views::BulkAction &action); ///< also taken back
    void offer(const QString &sentence, const std::function<void()> &undo);
    void said(const otklik::ui::Message &message);
    void failed(const otklik::Error &error);

private:
    void addTo(const people::PersonList &list);
    void takeOff();
    void word(const consent::Topic &topic, bool granted);
    void fillChange();
    void finished(const Result<people::BulkResult> &result, const views::BulkAction &action,
                  const std::function<QString(int)> &sentence);
    void undone(const Result<views::BulkBack> &back);
    Surroundings m_around;
    ListsBar *m_bar;
    std::function<views::BulkChoice()> m_choice;
    QWidget *m_page;
    people::PersonList m_shown;
    QList<people::District> m_districts;
    QStringList m_languages;
    store::JobPointer m_job;
    QPointer<Work> m_work;
};

} // namespace otklik::ui
