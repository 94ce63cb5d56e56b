// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspage.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "barboard.h"
#include "changefeed.h"
#include "label.h"
#include "listdetail.h"
#include "lookupcard.h"
#include "messagebar.h"
#include "numberlistmodels.h"
#include "tableview.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;
using otklik::hygiene::BaseStanding;
using otklik::hygiene::LookupRun;
using otklik::hygiene::LookupSchedule;
using otklik::hygiene::SuspendedNumber;
using otklik::views::LookupRunModel;
using otklik::views::LookupScheduleModel;
using otklik::views::SuspendedNumberModel;

namespace otklik::ui {

struct NumberLists
{
    QList<SuspendedNumber> suspended;
    QList<LookupRun> runs;
    QList<LookupSchedule> schedules;
};

static constexpr int shownRuns = 50;

NumbersPage::NumbersPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_suspended(new SuspendedNumberModel(this)), m_runs(new LookupRunModel(this)),
      m_schedules(new LookupScheduleModel(this)), m_wait(new QTimer(this)), m_count(new QTimer(this))
{
    build();
    addCommands();
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, [this] {
        if (!isVisible())
            m_stale = true;
        else if (state() == State::Failed || state() == State::Offline)
            refresh();
        else
            readLists();
    });
    m_count->setSingleShot(true);
    m_count->setInterval(60000); // counts everybody: not for each of a thousand answers
    connect(m_count, &QTimer::timeout, this, [this] {
        if (isVisible())
            readStanding();
        else
            m_stale = true;
    });
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, &NumbersPage::changedElsewhere);
}

void NumbersPage::changedElsewhere(const QString &table)
{
    const bool any = table.isEmpty() || table == "number_check"_L1; // SQLite does not say which
    if ((any || table.startsWith("lookup_"_L1)) && !m_wait->isActive())
        m_wait->start();
    if ((any || table == "address"_L1) && !m_count->isActive())
        m_count->start();
}

void NumbersPage::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenGroups);

    const auto surface = [](QWidget *first, QWidget *second = nullptr) {
        auto *made = new Surface;
        auto *inside = new QVBoxLayout(made);
        inside->setContentsMargins(space::betweenGroups, space::unit + space::inGroup, space::betweenGroups,
                                   space::unit + space::inGroup);
        inside->setSpacing(space::unit);
        inside->addWidget(first);
        if (second)
            inside->addWidget(second);
        return made;
    };
    m_bar = new BarBoard;
    m_bar->setObjectName(u"numbersBarBoard"_s);
    m_bar->setAccessibleName(tr("How the mobile numbers stand"));
    m_about = new Label(Label::Voice::Muted);
    m_about->setObjectName(u"aboutLabel"_s);
    column->addWidget(surface(m_bar, m_about));
    m_card = new LookupCard;
    m_card->setMaySpend(maySpend());
    m_cardSurface = surface(m_card);
    m_cardSurface->hide();
    column->addWidget(m_cardSurface);

    auto *lists = new QWidget;
    auto *under = new QVBoxLayout(lists);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"listsTabBar"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &text : {tr("Suspended numbers"), tr("Look-ups"), tr("Schedules")})
        m_tabs->addTab(text);
    m_stack = new QStackedWidget;
    const QStringList nothing{
        tr("No look-up has suspended a number."), tr("Nothing has been looked up yet."),
        tr("Nothing is looked up by itself. “Check numbers…” can repeat what it does every so many days.")};
    const auto table = [this](QAbstractItemModel *model, const QString &name, const QString &says, int stretched) {
        auto *made = new TableView;
        made->setModel(model);
        made->setObjectName(name);
        made->setAccessibleName(says);
        made->setSelectionMode(QAbstractItemView::SingleSelection);
        made->stretch(stretched);
        return made;
    };
    m_suspendedTable =
        table(m_suspended, u"suspendedTableView"_s, m_tabs->tabText(Suspended), SuspendedNumberModel::Person);
    m_lookupTable = table(m_runs, u"lookupsTableView"_s, m_tabs->tabText(Lookups), LookupRunModel::Whom);
    m_scheduleTable =
        table(m_schedules, u"schedulesTableView"_s, m_tabs->tabText(Schedules), LookupScheduleModel::Note);
    int i = 0;
    for (TableView *view : {m_suspendedTable, m_lookupTable, m_scheduleTable}) {
        auto *both = new QStackedWidget;
        auto *none = new Label(Label::Voice::Muted, nothing[i]);
        none->setAlignment(Qt::AlignCenter);
        none->setWordWrap(true);
        both->addWidget(view);
        both->addWidget(none);
        m_stack->addWidget(both);
        ++i;
    }
    under->addWidget(m_tabs);
    under->addWidget(m_stack, 1);
    column->addWidget(lists, 1);
    setBody(body);

    connect(m_tabs, &QTabBar::currentChanged, this, &NumbersPage::showTab);
    connect(m_card, &LookupCard::stopWanted, this, &NumbersPage::stop);
    connect(m_card, &LookupCard::resumeWanted, this, &NumbersPage::resume);
    connect(m_card, &LookupCard::undoWanted, this, &NumbersPage::undoRun);
    connect(m_lookupTable, &TableView::currentRowChanged, this, &NumbersPage::showRun);
    connect(m_suspendedTable, &TableView::currentRowChanged, this, [this] { showTab(m_tabs->currentIndex()); });
    connect(m_scheduleTable, &TableView::currentRowChanged, this, [this] { showTab(m_tabs->currentIndex()); });
    connect(m_suspendedTable, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT openPerson(m_suspended->number(index).person); });
    connect(m_suspended, &SuspendedNumberModel::wanted, this, [this](SuspensionId after) {
        store::deliver(this->around().store->run(store::Lane::Interactive,
                                                 [after](store::Database &database) {
                                                     return hygiene::suspendedNumbers(
                                                         database, SuspendedNumberModel::page, after);
                                                 }),
                       this, [this, after](const Result<QList<SuspendedNumber>> &numbers) {
                           const QModelIndex last = m_suspended->index(m_suspended->rowCount() - 1, 0);
                           const bool follows = m_suspended->number(last).id == after; // the list may be another now
                           if (numbers && follows)
                               return m_suspended->append(*numbers);
                           m_suspended->giveUp();
                           if (!numbers)
                               messageBar()->say(numbers.error());
                       });
    });
}

void NumbersPage::addCommands()
{
    m_check = addCommand(tr("Check numbers…"), u"network-connect"_s, Qt::Key_C, Place::TitleMain, [this] { check(); });
    m_check->setEnabled(maySpend());
    m_undo = addCommand(tr("Open again"), u"edit-undo"_s, Qt::Key_U, Place::Title, [this] { act(); });
    m_undo->setEnabled(false);
    m_stop =
        addCommand(tr("Stop the look-up"), u"process-stop"_s, LookupCard::stopKey, Place::Hidden, [this] { stop(); });
    m_resume = addCommand(tr("Go on with the look-up"), u"media-playback-start"_s, LookupCard::resumeKey, Place::Hidden,
                          [this] { resume(); });
    m_stop->setEnabled(false);
    m_resume->setEnabled(false);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        addCommand(m_tabs->tabText(tab), {}, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab)), Place::Menu,
                   [this, tab] { m_tabs->setCurrentIndex(tab); });
}

QList<KeyText> NumbersPage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_Return), tr("Open the person's card")});
    return keys;
}

bool NumbersPage::maySpend() const
{
    return around().me.may({u"marketer"_s, u"supervisor"_s});
}

// ---- reading ------------------------------------------------------------------------------------------------------

void NumbersPage::shown()
{
    Page::shown();
    if (m_stale)
        refresh();
}

void NumbersPage::refresh()
{
    m_stale = false;
    if (m_total < 0)
        setState(State::Loading);
    readLists();
    readStanding();
}

void NumbersPage::readLists()
{
    if (m_reading)
        return m_wait->start();
    m_reading = true;
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [](store::Database &database) -> Result<NumberLists> {
                                           OTKLIK_TRY(suspended,
                                                      hygiene::suspendedNumbers(database, SuspendedNumberModel::page));
                                           OTKLIK_TRY(runs, hygiene::Lookups(database).list(shownRuns));
                                           OTKLIK_TRY(schedules, hygiene::LookupSchedules(database).list());
                                           return NumberLists{suspended, runs, schedules};
                                       }),
                   this, [this](const Result<NumberLists> &lists) {
                       m_reading = false;
                       if (!lists)
                           return setFailed(lists.error());
                       showLists(*lists);
                   });
}

void NumbersPage::showLists(const NumberLists &lists)
{
    // A list that is set anew forgets what was chosen.
    const SuspensionId number = m_suspended->number(m_suspendedTable->currentIndex()).id;
    const LookupRunId chosen = m_runs->run(m_lookupTable->currentIndex()).id;
    const LookupScheduleId schedule = m_schedules->schedule(m_scheduleTable->currentIndex()).id;
    const QList<LookupRun> before = m_runs->runs();
    m_suspended->setPage(lists.suspended);
    m_runs->setRuns(lists.runs);
    m_schedules->setSchedules(lists.schedules);
    const auto choose = [](TableView *table, auto id, auto idAt) {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; id.isValid() && row < model->rowCount(); ++row) {
            if (idAt(model->index(row, 0)) != id)
                continue;
            if (table->currentIndex().row() != row)
                table->selectRow(row);
            return true;
        }
        return false;
    };
    choose(m_suspendedTable, number, [this](const QModelIndex &at) { return m_suspended->number(at).id; });
    choose(m_scheduleTable, schedule, [this](const QModelIndex &at) { return m_schedules->schedule(at).id; });
    const bool stays = choose(m_lookupTable, chosen, [this](const QModelIndex &at) { return m_runs->run(at).id; });
    if (!stays && m_tabs->currentIndex() == Lookups && m_runs->rowCount() > 0)
        m_lookupTable->selectRow(0);
    showRun();
    showTab(m_tabs->currentIndex());
    const bool ended = std::any_of(lists.runs.cbegin(), lists.runs.cend(), [&before](const LookupRun &run) {
        return run.isOver() && std::none_of(before.cbegin(), before.cend(),
                                            [&run](const LookupRun &one) { return one.id == run.id && one.isOver(); });
    });
    if (std::exchange(m_hasLists, true) && ended)
        readStanding();
}

void NumbersPage::readStanding()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    store::deliver(around().store->run(store::Lane::Count,
                                       [](store::Database &database) { return hygiene::baseStanding(database); }),
                   this, [this](const Result<BaseStanding> &standing) {
                       m_counting = false;
                       if (!standing)
                           return setFailed(standing.error());
                       showStanding(*standing);
                       if (std::exchange(m_countAgain, false))
                           readStanding();
                   });
}

void NumbersPage::showStanding(const BaseStanding &standing)
{
    m_total = standing.total();
    setSubtitle(tr("%Ln mobile numbers", nullptr, int(m_total)));
    if (m_total == 0) {
        setEmpty(EmptyState::Kind::NothingYet,
                 tr("Nobody has a mobile number yet. Import people first; then their numbers can be checked here."));
        return;
    }
    QList<BarBoard::Part> parts{{u"reachable"_s, tr("Reachable"), standing.reachable, Tone::Good},
                                {u"away"_s, tr("Away for now"), standing.away, Tone::Attention},
                                {u"dead"_s, tr("Dead"), standing.dead, Tone::Danger},
                                {u"invalid"_s, tr("Not numbers"), standing.invalid, Tone::Danger},
                                {u"unknown"_s, tr("Not said"), standing.unknown, Tone::Accent},
                                {u"never"_s, tr("Never looked up"), standing.never, Tone::Neutral}};
    parts.removeIf([](const BarBoard::Part &part) { return part.count == 0; });
    m_bar->setParts(parts, m_total);
    const QLocale locale;
    m_about->setText(standing.latest.isValid()
                         ? tr("Last answer on %1. %2 were ported to another network.")
                               .arg(locale.toString(standing.latest.toLocalTime(), QLocale::ShortFormat),
                                    tr("%Ln numbers", nullptr, int(standing.ported)))
                         : tr("No number has been looked up yet. A check finds those that no network knows any more "
                              "and holds back messages to them."));
    setState(State::Ready);
}

void NumbersPage::showRun()
{
    // What is chosen in the list, else what is at work, else the latest.
    LookupRun run;
    if (m_tabs->currentIndex() == Lookups)
        run = m_runs->run(m_lookupTable->currentIndex());
    if (!run.id.isValid())
        for (const LookupRun &one : m_runs->runs())
            if (!one.isOver()) {
                run = one;
                break;
            }
    if (!run.id.isValid() && !m_runs->runs().isEmpty())
        run = m_runs->runs().constFirst();
    m_cardSurface->setVisible(run.id.isValid());
    if (run.id.isValid())
        m_card->setRun(run);
    m_stop->setEnabled(run.id.isValid() && m_card->canStop());
    m_resume->setEnabled(run.id.isValid() && m_card->canResume());
}

void NumbersPage::showTab(int tab)
{
    const bool was = m_stack->currentIndex() == tab;
    m_stack->setCurrentIndex(tab);
    int i = 0;
    for (TableView *view : {m_suspendedTable, m_lookupTable, m_scheduleTable}) {
        const bool isEmpty = view->model()->rowCount() == 0;
        static_cast<QStackedWidget *>(m_stack->widget(i))->setCurrentIndex(isEmpty ? 1 : 0);
        ++i;
        if (!isEmpty)
            view->fitColumns();
    }
    const bool chosen = tab == Suspended   ? m_suspendedTable->currentIndex().isValid()
                        : tab == Schedules ? m_scheduleTable->currentIndex().isValid()
                                           : m_card->run().suspended > m_card->run().lifted;
    m_undo->setText(tab == Schedules ? tr("Remove schedule") : tr("Open again"));
    m_undo->setEnabled(chosen && (tab != Schedules || maySpend()));
    if (!was)
        showRun();
}

} // namespace otklik::ui
