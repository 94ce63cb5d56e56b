// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PeoplePage that is about lists of people and about several people at once.
#include "peoplepage.h"

#include <QAction>
#include <QPushButton>

#include "listsbar.h"
#include "listsbulk.h"
#include "listspanel.h"
#include "messagebar.h"
#include "preferences.h"
#include "searchfield.h"
#include "tableview.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static const QString shownKey = u"people/listsShown"_s;

void PeoplePage::addLists()
{
    m_listsButton->setObjectName(u"listsPushButton"_s);
    m_listsButton->setCheckable(true);
    m_listsPanel->setFixedWidth(232);
    auto *toggle = addCommand(tr("Lists"), u"view-list-details"_s, Qt::CTRL | Qt::Key_L, Place::Hidden,
                              [this] { showLists(m_listsPanel->isHidden()); });
    m_listsButton->setToolTip(tr("Lists of people (%1)").arg(toggle->shortcut().toString(QKeySequence::NativeText)));
    connect(m_listsButton, &QPushButton::clicked, this, &PeoplePage::showLists);
    const bool shown = around().preferences && around().preferences->value(shownKey).toBool();
    m_listsPanel->setVisible(shown);
    m_listsButton->setChecked(shown);
    fitToLists(false);

    addCommand(tr("Star or no star"), u"rating"_s, Qt::Key_Asterisk, Place::Hidden, [this] { starPicked(); });
    addCommand(tr("Pick everybody whom the filter shows"), u"edit-select-all"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
               Place::Hidden, [this] { pickEverybody(); });
    auto *fresh = addCommand(tr("New list…"), u"list-add"_s, {}, Place::Hidden, [this] {
        showLists(true);
        m_listsPanel->add();
    });
    fresh->setEnabled(ListsPanel::refusal(around().me).isEmpty());
    addCommand(tr("Take a change of many back…"), u"edit-undo"_s, {}, Place::Menu, [this] { m_bulk->askUndo(); });

    const auto say = [this](const Message &message) { messageBar()->say(message); };
    const auto sayError = [this](const Error &error) { messageBar()->say(error); };
    const auto offer = [this](const QString &sentence, const std::function<void()> &undo) {
        undoBar()->offer(sentence, undo);
    };
    connect(m_listsPanel, &ListsPanel::chosen, this, &PeoplePage::showList);
    connect(m_listsPanel, &ListsPanel::changed, this, [this] { m_bulk->setLists(m_listsPanel->model()->lists()); });
    connect(m_listsPanel, &ListsPanel::said, this, say);
    connect(m_listsPanel, &ListsPanel::failed, this, sayError);
    connect(m_listsPanel, &ListsPanel::undoable, this, offer);
    connect(m_bulk, &ListsBulk::newListWanted, m_listsPanel, &ListsPanel::add);
    connect(m_bulk, &ListsBulk::began, undoBar(), &UndoBar::dismiss);
    connect(m_bulk, &ListsBulk::said, this, say);
    connect(m_bulk, &ListsBulk::failed, this, sayError);
    connect(m_bulk, &ListsBulk::offer, this, offer);
    connect(m_bulk, &ListsBulk::done, this, &PeoplePage::changedMany);
    connect(m_bar, &ListsBar::everybodyWanted, this, &PeoplePage::pickEverybody);
    connect(m_bar, &ListsBar::cleared, this, [this] { m_table->selectRow(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::picked);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_everybody = false;
        m_total = -1;
        stopCounting();
        picked();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_everybody)
            pickEverybody();
    });
}

void PeoplePage::readMenus()
{
    m_listsPanel->refresh();
    store::deliver(around().store->run(store::Lane::Count,
                                       [](store::Database &database) { return consent::Topics(database).list(); }),
                   this, [this](const Result<QList<consent::Topic>> &topics) {
                       if (topics)
                           m_bulk->setTopics(*topics);
                   });
}

void PeoplePage::showLists(bool shown)
{
    m_listsPanel->setVisible(shown);
    m_listsButton->setChecked(shown);
    if (around().preferences)
        around().preferences->setValue(shownKey, shown);
    fitToLists(!m_table->isColumnHidden(views::PeopleListModel::Since));
    if (shown)
        m_listsPanel->refresh();
}

void PeoplePage::showList(const people::PersonList &list)
{
    const bool other = list.id != m_query.list;
    m_query.list = list.id;
    m_query.listName = people::listName(list);
    if (list.id.isValid())
        m_query.segment.clear();
    m_listsPanel->setChosen(list.id);
    m_bulk->setShown(list);
    if (other)
        askFirst();
    else
        showFilters();
}

void PeoplePage::openList(PersonListId list)
{
    store::deliver(
        around().store->run(store::Lane::Interactive,
                            [list](store::Database &database) { return people::PersonLists(database).find(list); }),
        this, [this](const Result<people::PersonList> &found) {
            if (!found)
                return messageBar()->say(found.error());
            m_query = {};
            m_search->clear();
            showList(*found);
        });
}

void PeoplePage::showMarks(const views::PeopleAnswer &answer, bool anew)
{
    m_model->setMarks(answer.since, answer.starred, anew);
    if (anew)
        fitToLists(!answer.since.isEmpty());
}

/// Beside the lists there is no room for every column: the preferred channel stands in the detail too.
void PeoplePage::fitToLists(bool since)
{
    m_table->setColumnHidden(views::PeopleListModel::Since, !since);
    m_table->setColumnHidden(views::PeopleListModel::Channel, since || !m_listsPanel->isHidden());
}

void PeoplePage::picked()
{
    if (m_picking)
        return;
    m_everybody = false;
    const qsizetype rows = m_table->selectionModel()->selectedRows().size();
    m_bar->show(rows, false, m_total, m_model->hasMore());
    if (rows > 1)
        countEverybody();
}

void PeoplePage::pickEverybody()
{
    m_picking = true;
    m_table->selectAll();
    m_picking = false;
    m_everybody = m_model->hasMore() || m_everybody;
    m_bar->show(m_table->selectionModel()->selectedRows().size(), m_everybody, m_total, m_model->hasMore());
    countEverybody();
}

void PeoplePage::stopCounting()
{
    if (m_counting)
        m_counting->cancel();
    m_counting.reset();
}

/// For the line beside the title and for «all N»; where the first page holds everybody it is known already. Everybody
/// in the city is counted, which is work for the whole database, only once people are picked.
void PeoplePage::countEverybody()
{
    if (m_total >= 0 || m_counting)
        return;
    if (!m_model->hasMore()) {
        m_total = m_model->rowCount();
        return;
    }
    if (!m_query.isNarrow() && m_table->selectionModel()->selectedRows().size() < 2)
        return;
    m_counting = std::make_shared<store::Job>();
    store::deliver(around().store->run(
                       store::Lane::Count,
                       [query = m_query, site = around().site](store::Database &database) {
                           return views::countPeople(database, query, site);
                       },
                       m_counting),
                   this, [this, job = m_counting, query = m_query](const Result<qint64> &people) {
                       if (job != m_counting)
                           return;
                       m_counting.reset();
                       if (!people)
                           return;
                       m_total = *people;
                       if (query.isNarrow())
                           setSubtitle(tr("%Ln people", nullptr, int(*people)));
                       m_bar->show(m_table->selectionModel()->selectedRows().size(), m_everybody, m_total,
                                   m_model->hasMore());
                   });
}

views::BulkChoice PeoplePage::choice() const
{
    views::BulkChoice choice;
    if (m_everybody) {
        choice.all = m_query;
        return choice;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        choice.only << m_model->person(m_text->mapToSource(row)).id;
    return choice;
}

void PeoplePage::starPicked()
{
    const views::BulkChoice choice = this->choice();
    const bool starred = !choice.all && std::all_of(choice.only.cbegin(), choice.only.cend(),
                                                    [this](PersonId person) { return m_model->isStarred(person); });
    if (ListsPanel::refusal(around().me).isEmpty())
        m_bulk->star(choice, !starred);
}

void PeoplePage::changedMany()
{
    if (!m_listsPanel->isHidden())
        m_listsPanel->refresh();
    // Who is shown may be others now; those in sight are shown anew, with who was current.
    m_selectNext = m_model->person(m_text->mapToSource(m_table->currentIndex())).id;
    askFirst();
}

} // namespace otklik::ui
