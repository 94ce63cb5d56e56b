// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "buttons.h"
#include "campaignwords.h"
#include "changefeed.h"
#include "columnfit.h"
#include "filterbar.h"
#include "importdialog.h"
#include "listdetail.h"
#include "listexport.h"
#include "listsbar.h"
#include "listsbulk.h"
#include "listspanel.h"
#include "messagebar.h"
#include "peopledetail.h"
#include "personcard.h"
#include "personeditor.h"
#include "personqueries.h"
#include "personwords.h"
#include "recentpeople.h"
#include "rulepicklists.h"
#include "searchfield.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PeoplePage::PeoplePage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_model(new views::PeopleListModel(this)), m_text(new views::PeopleListText(this)),
      m_search(new SearchField(tr("Name, phone, e-mail or external id"))), m_district(makeButton(tr("&District"))),
      m_language(makeButton(tr("&Language"))), m_recent(makeButton(tr("&Recent"))), m_filters(new FilterBar),
      m_stack(new QStackedWidget), m_table(new TableView), m_nobody(new EmptyState), m_detail(new PeopleDetail(around)),
      m_wait(new QTimer(this)), m_export(new ListExport(around, this)), m_listsButton(makeButton(tr("&Lists"))),
      m_listsPanel(new ListsPanel(around)), m_bar(new ListsBar), m_bulk(new ListsBulk(
                                                                     around, m_bar, [this] { return choice(); }, this))
{
    m_text->setSourceModel(m_model);
    build();
    addLists();
    addCommand(tr("Import…"), u"document-import"_s, Qt::CTRL | Qt::Key_I, Place::Title, [this] { importFile({}); });
    addCommand(tr("Imports and undo…"), u"edit-undo"_s, {}, Place::Menu, [this] { showImports(); });
    addCommand(tr("Add person"), u"list-add-user"_s, Qt::CTRL | Qt::Key_N, Place::TitleMain, [this] { add(); });
    addExport();
    addCommand(tr("Duplicates"), u"merge"_s, Qt::CTRL | Qt::Key_D, Place::Menu,
               [this] { Q_EMIT navigate(u"duplicates"_s, {}); });
    addCommand(tr("Search"), u"search"_s, Qt::CTRL | Qt::Key_F, Place::Hidden, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_open = new QAction(tr("Open the card"), this);
    m_open->setShortcut(Qt::Key_Enter);
    m_open->setShortcutContext(Qt::WidgetShortcut); // the table itself answers Enter; here it is only shown
    connect(m_open, &QAction::triggered, this, &PeoplePage::openCurrent);
    m_detail->addAction(m_open, u"openPushButton"_s);

    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_query.text = text;
        askFirst();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table, &TableView::rowActivated, this, &PeoplePage::openCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &PeoplePage::showCurrent);
    connect(m_model, &views::PeopleListModel::wanted, this, &PeoplePage::askNext);
    connect(m_filters, &FilterBar::cleared, this, &PeoplePage::clearFilters);
    connect(m_filters, &FilterBar::removed, this, [this](const QString &id) {
        if (id == "district"_L1)
            m_query.filter.district = {};
        else if (id == "language"_L1)
            m_query.filter.language.clear();
        else if (id == "list"_L1)
            return showList({});
        else
            m_query.segment.clear();
        askFirst();
    });
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, &PeoplePage::changedElsewhere);
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this] {
            if (!m_wait->isActive())
                m_wait->start();
        });
    }
}

void PeoplePage::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit + space::inGroup);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    m_search->setMaximumWidth(520);
    line->addWidget(m_search, 3);
    m_district->setObjectName(u"districtPushButton"_s);
    m_district->setMenu(new QMenu(m_district));
    m_language->setObjectName(u"languagePushButton"_s);
    m_language->setMenu(new QMenu(m_language));
    m_recent->setObjectName(u"recentPushButton"_s);
    m_recent->setMenu(new QMenu(m_recent));
    m_recent->setEnabled(false);
    m_recent->setToolTip(tr("Whose cards were opened last"));
    line->addWidget(m_listsButton);
    line->addWidget(m_recent);
    line->addWidget(m_district);
    line->addWidget(m_language);
    line->addWidget(m_filters, 4);
    line->addStretch(2);
    for (QPushButton *button : {m_listsButton, m_recent, m_district, m_language})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addLayout(line);
    m_table->setObjectName(u"peopleTableView"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_text);
    m_table->stretch(views::PeopleListModel::Name);
    m_nobody->setObjectName(u"nobodyEmptyState"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_detail);
    m_detail->setAutoFillBackground(false); // setWidget() turned it on
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(scroll);
    surface->setMinimumWidth(260);
    auto *sides = new ListDetail(around().preferences, u"people"_s);
    sides->setSides(m_stack, surface, 0.7);
    column->addWidget(m_bar);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::betweenGroups);
    across->addWidget(m_listsPanel);
    across->addWidget(sides, 1);
    column->addLayout(across, 1);
    setBody(body);
}

bool PeoplePage::isExporting() const
{
    return m_export->isRunning() || m_bulk->isRunning();
}

void PeoplePage::addExport()
{
    auto *command =
        addCommand(tr("Export list…"), u"document-export"_s, {}, Place::Menu, [this] { m_export->start(m_query); });
    if (const QString refusal = ListExport::refusal(around().me); !refusal.isEmpty()) {
        command->setEnabled(false);
        command->setToolTip(refusal);
    }
    if (ListExport::agrees(around().me))
        addCommand(tr("Agree to an export…"), u"dialog-ok-apply"_s, {}, Place::Menu, [this] { m_export->agree(); });
    connect(m_export, &ListExport::said, this, [this](const Message &message) { messageBar()->say(message); });
    connect(m_export, &ListExport::failed, this, [this](const Error &error) { messageBar()->say(error); });
}

QList<KeyText> PeoplePage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_Return), tr("Open the card")});
    keys.append({QKeySequence(Qt::Key_Down), tr("From the search into the list")});
    return keys;
}

void PeoplePage::open(const QVariantMap &arguments)
{
    if (arguments.value(u"import"_s) == "events"_L1 && !m_importAsked) {
        m_importAsked = true;
        m_importEvents = true; // when it is shown
    }
    if (arguments.value(u"write"_s) == "person"_L1) // «Go on» with a draft
        add();
    if (const PersonListId list(arguments.value(u"list"_s).toLongLong()); list.isValid())
        return openList(list);
    const QString segment = arguments.value(u"segment"_s).toString();
    const QString text = arguments.value(u"search"_s).toString();
    if (segment.isEmpty() && text.isEmpty())
        return;
    m_query = {};
    m_query.segment = segment;
    m_listsPanel->setChosen({});
    m_search->setText(text);
    m_query.text = text;
    if (state() != State::Loading)
        askFirst();
}

void PeoplePage::shown()
{
    const bool first = state() == State::Loading;
    Page::shown();
    readRecent();
    if (!first)
        changedElsewhere();
    m_focusSearch = state() != State::Ready;
    m_search->setFocus();
    m_search->selectAll();
    if (std::exchange(m_importEvents, false)) {
        Q_EMIT navigate(u"people"_s, {}); // a change of language then leads to the list, not to another question
        importFile(views::FileKind::Events);
    }
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_importAsked = false;
}

void PeoplePage::refresh()
{
    readLists();
    readMenus();
    askFirst();
}

void PeoplePage::readLists()
{
    store::deliver(around().store->run(store::Lane::Count,
                                       [](store::Database &database) -> Result<Lists> {
                                           OTKLIK_TRY(districts, people::PickLists(database).districts());
                                           OTKLIK_TRY(languages, views::readLanguageCodes(database));
                                           return Lists{districts, languages};
                                       }),
                   this, [this](const Result<Lists> &lists) {
                       if (!lists)
                           return; // the list itself says what is wrong
                       m_lists = *lists;
                       m_district->menu()->clear();
                       m_bulk->setDistricts(m_lists.districts);
                       m_bulk->setLanguages(m_lists.languages);
                       for (const auto &district : m_lists.districts)
                           m_district->menu()->addAction(district.name, this, [this, id = district.id] {
                               m_query.filter.district = id;
                               askFirst();
                           });
                       m_language->menu()->clear();
                       for (const QString &code : m_lists.languages)
                           m_language->menu()->addAction(views::languageWord(code), this, [this, code] {
                               m_query.filter.language = code;
                               askFirst();
                           });
                       m_district->setEnabled(!m_lists.districts.isEmpty());
                       m_language->setEnabled(!m_lists.languages.isEmpty());
                       showFilters();
                   });
}

void PeoplePage::readRecent()
{
    const QList<PersonId> ids = RecentPeople(around()).ids();
    if (ids.isEmpty())
        return m_recent->setEnabled(false);
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [ids, site = around().site](store::Database &database) {
                                           return people::PersonQueries(database, site).list(ids);
                                       }),
                   this, [this](const Result<QList<people::Person>> &people) {
                       m_recent->menu()->clear();
                       for (const people::Person &person : people.value_or(QList<people::Person>()))
                           m_recent->menu()->addAction(views::personName(person), this,
                                                       [this, id = person.id] { Q_EMIT openPerson(id); });
                       m_recent->setEnabled(!m_recent->menu()->isEmpty());
                   });
}

void PeoplePage::showFilters()
{
    QList<FilterBar::Filter> filters;
    if (!m_query.segment.isEmpty())
        filters.append({u"segment"_s, tr("Segment: %1").arg(m_query.segment)});
    if (m_query.list.isValid())
        filters.append({u"list"_s, tr("List: %1").arg(m_query.listName)});
    if (m_query.filter.district.isValid()) {
        QString name;
        for (const auto &district : m_lists.districts)
            name = district.id == m_query.filter.district ? district.name : name;
        filters.append({u"district"_s, name});
    }
    if (!m_query.filter.language.isEmpty())
        filters.append({u"language"_s, views::languageWord(m_query.filter.language)});
    m_filters->setFilters(filters);
}

void PeoplePage::clearFilters()
{
    m_query = {};
    m_search->clear();
    m_listsPanel->setChosen({});
    m_bulk->setShown({});
    askFirst();
    m_search->setFocus();
}

void PeoplePage::askFirst()
{
    if (m_job)
        m_job->cancel(); // what was typed before is nobody's question any more
    m_job = std::make_shared<store::Job>();
    showFilters();
    store::deliver(around().store->run(
                       store::Lane::Interactive,
                       [query = m_query, site = around().site](store::Database &database) {
                           return views::readPeople(database, query, {}, site);
                       },
                       m_job),
                   this, [this, query = m_query, job = m_job](const Result<views::PeopleAnswer> &answer) {
                       if (job != m_job)
                           return;
                       if (answer)
                           return arrived(query, *answer);
                       if (answer.error().kind == Failure::Unreachable && state() == State::Ready)
                           setOffline({});
                       else
                           setFailed(answer.error());
                   });
}

void PeoplePage::askNext(const people::PageKey &after)
{
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [query = m_query, after, site = around().site](store::Database &database) {
                                           return views::readPeople(database, query, after, site);
                                       }),
                   this, [this, job = m_job](const Result<views::PeopleAnswer> &answer) {
                       if (job != m_job)
                           return; // another question was asked meanwhile
                       if (answer) {
                           showMarks(*answer, false);
                           return m_model->append(answer->people, answer->next);
                       }
                       m_model->giveUp();
                       messageBar()->say(answer.error());
                   });
}

void PeoplePage::arrived(const views::PeopleQuery &query, const views::PeopleAnswer &answer)
{
    setSubtitle(views::peopleCountText(query, answer));
    m_model->setToday(answer.today);
    showMarks(answer, true);
    m_model->setPeople(answer.people, answer.next);
    if (answer.people.isEmpty() && !query.isNarrow()) {
        setEmpty(EmptyState::Kind::NothingYet,
                 tr("There are no people yet. Import a list (a table or a spreadsheet), or add one person."),
                 tr("Import…"), [this] { importFile({}); });
        return;
    }
    setState(State::Ready);
    if (std::exchange(m_focusSearch, false))
        m_search->setFocus();
    if (answer.people.isEmpty()) {
        m_nobody->setContent(EmptyState::Kind::FilterHidesAll, tr("Nobody fits what you search for."),
                             tr("Show everybody"), [this] { clearFilters(); });
        m_stack->setCurrentWidget(m_nobody);
        m_detail->clear();
        return;
    }
    m_stack->setCurrentWidget(m_table);
    countEverybody();
    fitTable();
    const int row = m_selectNext.isValid() ? m_model->rowOf(m_selectNext) : -1;
    m_table->selectRow(std::max(0, row));
    m_selectNext = {};
    showCurrent();
}

void PeoplePage::fitTable()
{
    if (m_fitted)
        return;
    m_fitted = true;
    // Once it is laid out and knows which rows are in sight.
    QTimer::singleShot(0, this, [this] {
        fitColumns(m_table, views::PeopleListModel::Name, {views::PeopleListModel::District}, around().preferences,
                   u"people"_s);
    });
}

void PeoplePage::showCurrent()
{
    const people::Person person = m_model->person(m_text->mapToSource(m_table->currentIndex()));
    m_open->setEnabled(person.id.isValid());
    if (person.id.isValid())
        m_detail->setPerson(person, m_model->today());
    else
        m_detail->clear();
}

void PeoplePage::changedElsewhere()
{
    if (!isVisible())
        return;
    if (state() != State::Ready)
        return askFirst();
    // Only what is in sight, in place: nothing jumps under the reader's hand.
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    last = last < 0 ? m_model->rowCount() - 1 : last;
    QList<PersonId> ids;
    for (int row = first; row <= last && row < first + 100; ++row)
        ids.append(m_model->people().value(row).id);
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [ids, site = around().site](store::Database &database) {
                                           return people::PersonQueries(database, site).list(ids);
                                       }),
                   this, [this](const Result<QList<people::Person>> &people) {
                       if (people)
                           m_model->replace(*people);
                   });
    m_detail->refresh();
}

void PeoplePage::openCurrent()
{
    const people::Person person = m_model->person(m_text->mapToSource(m_table->currentIndex()));
    if (person.id.isValid())
        Q_EMIT openPerson(person.id);
}

} // namespace otklik::ui
