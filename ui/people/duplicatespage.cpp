// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatespage.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "changefeed.h"
#include "duplicatestable.h"
#include "label.h"
#include "listdetail.h"
#include "messagebar.h"
#include "tableview.h"
#include "theme.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

constexpr int listed = 200;
constexpr qint64 counted = 10000;

struct Answer
{
    QList<people::DuplicatePair> pairs;
    qint64 count = 0;
};

QString whyText(const people::DuplicatePair &pair)
{
    QStringList sentences;
    for (const people::DuplicateReason reason : pair.reasons)
        sentences << people::sentence(reason);
    return QLocale().createSeparatedList(sentences);
}

} // namespace

DuplicatesPage::DuplicatesPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_model(new QStandardItemModel(0, 2, this)), m_table(new TableView),
      m_wait(new QTimer(this))
{
    build();
    addCommands();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showCurrent);
    connect(m_table, &TableView::rowActivated, this, [this] { m_compare->focusFirst(); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(1000);
    connect(m_wait, &QTimer::timeout, this, [this] {
        // Somebody in the middle of a choice is not disturbed; the list is asked again after it.
        if (m_pairs.isEmpty() && state() != State::Loading)
            refresh();
    });
    if (around.changes)
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if (table == "duplicate_pair"_L1 && !m_wait->isActive())
                m_wait->start();
        });
}

void DuplicatesPage::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"duplicatesTableView"_s);
    m_table->setAccessibleName(tr("Pairs that look like one person"));
    m_table->stretch(0);

    m_detail = new QWidget;
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(space::betweenGroups, space::betweenGroups, space::betweenGroups, space::betweenGroups);
    column->setSpacing(space::betweenGroups);
    m_why = new Label(Label::Voice::Body, {}, m_detail);
    m_why->setObjectName(u"whyLabel"_s);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_note = new Label(Label::Voice::Body, {}, m_detail);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setTone(Tone::Attention);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    m_compare = new DuplicatesTable(m_detail);
    column->addWidget(m_compare, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_detail);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_detail->setAutoFillBackground(false); // setWidget() turned it on
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(scroll);
    surface->setMinimumWidth(520);
    auto *sides = new ListDetail(around().preferences, u"duplicates"_s);
    sides->setSides(m_table, surface, 0.36);
    setBody(sides);
}

void DuplicatesPage::addCommands()
{
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &key, Place place,
                            std::function<void()> run) {
        auto *action = addCommand(text, icon, key, place, std::move(run));
        m_onPair << action;
        return action;
    };
    m_merge = add(tr("Merge"), u"merge"_s, Qt::Key_M, Place::TitleMain, [this] { merge(); });
    add(tr("Not the same person"), u"dialog-cancel"_s, Qt::Key_N, Place::Title,
        [this] { decide(people::PairState::Dismissed, tr("They are not the same and will not be offered again.")); });
    add(tr("Later"), u"chronometer"_s, Qt::Key_L, Place::Title,
        [this] { decide(people::PairState::Later, tr("The pair stands at the end of the list now.")); });
    add(tr("Look at the first one"), u"user-identity"_s, QKeySequence(u"Shift+1"_s), Place::Menu,
        [this] { openSide(false); });
    add(tr("Look at the second one"), u"user-identity"_s, QKeySequence(u"Shift+2"_s), Place::Menu,
        [this] { openSide(true); });
    add(tr("All values of the first one"), {}, QKeySequence(u"Alt+1"_s), Place::Menu,
        [this] { m_compare->chooseAll(0); });
    add(tr("All values of the second one"), {}, QKeySequence(u"Alt+2"_s), Place::Menu,
        [this] { m_compare->chooseAll(1); });
}

QList<KeyText> DuplicatesPage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_1), tr("Take the first value and go on")});
    keys.append({QKeySequence(Qt::Key_2), tr("Take the second value and go on")});
    keys.append({QKeySequence(Qt::Key_Return), tr("Go to the first choice")});
    return keys;
}

void DuplicatesPage::shown()
{
    Page::shown();
    if (state() == State::Ready || state() == State::Empty)
        refresh();
}

void DuplicatesPage::refresh()
{
    if (m_pairs.isEmpty())
        setState(State::Loading);
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [](store::Database &database) -> Result<Answer> {
                                           const people::Duplicates duplicates(database);
                                           OTKLIK_TRY(pairs, duplicates.list(listed));
                                           OTKLIK_TRY(count, duplicates.count(counted));
                                           return Answer{pairs, count};
                                       }),
                   this, [this](const Result<Answer> &answer) {
                       if (!answer)
                           return setFailed(answer.error());
                       arrived(answer->pairs, answer->count);
                   });
}

void DuplicatesPage::arrived(const QList<people::DuplicatePair> &pairs, qint64 count)
{
    Q_EMIT countChanged(count);
    setSubtitle(count >= counted ? tr("over %1 pairs").arg(QLocale().toString(counted))
                                 : tr("%n pairs", nullptr, int(count)));
    if (pairs.isEmpty()) {
        m_pairs.clear();
        setEmpty(
            EmptyState::Kind::NothingYet,
            tr("Nobody stands in the list twice, as far as it has been looked at. The service looks while it runs, "
               "and so does «otklikctl duplicates find»."));
        for (QAction *action : std::as_const(m_onPair))
            action->setEnabled(false);
        return;
    }
    const auto before = current();
    setState(State::Ready);
    if (pairs == m_pairs)
        return;
    m_pairs = pairs;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setRowCount(0);
        m_model->setHorizontalHeaderLabels({tr("Perhaps one person"), tr("Points")});
        m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        for (const people::DuplicatePair &pair : std::as_const(m_pairs)) {
            auto *names = new QStandardItem(pair.lowName == pair.highName
                                                ? pair.lowName
                                                : tr("%1 / %2", "two names").arg(pair.lowName, pair.highName));
            names->setToolTip(whyText(pair));
            names->setEditable(false);
            auto *points = new QStandardItem(QLocale().toString(pair.score));
            points->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            points->setEditable(false);
            m_model->appendRow({names, points});
        }
    }
    int row = 0;
    for (int i = 0; before && i < m_pairs.size(); ++i) {
        if (m_pairs[i].low == before->low && m_pairs[i].high == before->high)
            row = i;
    }
    m_table->selectRow(row);
    m_table->setFocus();
    showCurrent();
}

std::optional<people::DuplicatePair> DuplicatesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_pairs.size() ? std::optional(m_pairs[row]) : std::nullopt;
}

void DuplicatesPage::showCurrent()
{
    const auto pair = current();
    for (QAction *action : std::as_const(m_onPair))
        action->setEnabled(false);
    m_detail->setVisible(false);
    if (m_job)
        m_job->cancel();
    if (!pair)
        return;
    m_job = std::make_shared<store::Job>();
    store::deliver(around().store->run(
                       store::Lane::Interactive,
                       [low = pair->low, high = pair->high](store::Database &database) {
                           return people::Duplicates(database).view(low, high);
                       },
                       m_job),
                   this, [this, pair = *pair](const Result<people::DuplicateView> &view) {
                       const auto wanted = current();
                       if (!wanted || wanted->low != pair.low || wanted->high != pair.high)
                           return;
                       if (view)
                           return showPair(*view);
                       if (view.error().kind == Failure::NotFound) // merged or erased at another desk
                           return left(pair);
                       if (view.error().kind != Failure::Cancelled)
                           setFailed(view.error());
                   });
}

void DuplicatesPage::showPair(const people::DuplicateView &view)
{
    m_view = view;
    // The record with a number of an office stays, otherwise the older one.
    m_survivor = view.low.externalId.isEmpty() && !view.high.externalId.isEmpty() ? view.high.id : view.low.id;
    m_why->setText(tr("%1 points: %2", "what speaks for one person, and against it")
                       .arg(QLocale().toString(view.pair.score), whyText(view.pair)));
    const bool twoSites = view.pair.ofTwoSites();
    m_note->setText(twoSites ? tr("The two records belong to two sites, and each site keeps its own: they cannot be "
                                  "merged.")
                             : QString());
    m_note->setVisible(twoSites);
    m_compare->setPeople(view, m_survivor);
    m_detail->setVisible(true);
    for (QAction *action : std::as_const(m_onPair))
        action->setEnabled(true);
    m_merge->setEnabled(!twoSites && !m_busy);
}

void DuplicatesPage::drop(const people::DuplicatePair &pair)
{
    for (int row = 0; row < m_pairs.size(); ++row) {
        if (m_pairs[row].low != pair.low || m_pairs[row].high != pair.high)
            continue;
        m_pairs.removeAt(row);
        m_model->removeRow(row);
        if (m_pairs.isEmpty())
            return showCurrent();
        m_table->selectRow(qMin(row, int(m_pairs.size()) - 1));
        return showCurrent();
    }
}

void DuplicatesPage::left(const people::DuplicatePair &pair)
{
    drop(pair);
    if (m_pairs.isEmpty())
        refresh();
}

void DuplicatesPage::merge()
{
    const auto pair = current();
    if (!pair || m_busy || m_view.pair.low != pair->low || m_view.pair.high != pair->high)
        return;
    m_busy = true;
    const people::Person chosen = m_compare->chosen();
    const PersonId lost = m_survivor == pair->low ? pair->high : pair->low;
    store::deliver(around().store->run(store::Lane::Write,
                                       [chosen, lost](store::Database &database) {
                                           return people::PersonJoin(database).join(chosen, lost);
                                       }),
                   this, [this, pair = *pair](const Result<people::JoinId> &joined) {
                       m_busy = false;
                       if (!joined) {
                           m_merge->setEnabled(true);
                           messageBar()->say(joined.error());
                           if (joined.error().kind == Failure::Conflict)
                               showCurrent();
                           return;
                       }
                       left(pair);
                       undoBar()->offer(tr("Merged: both histories stand on one card."),
                                        [this, join = *joined] { unmerge(join); });
                   });
}

void DuplicatesPage::unmerge(people::JoinId join)
{
    store::deliver(
        around().store->run(store::Lane::Write,
                            [join](store::Database &database) { return people::PersonJoin(database).unjoin(join); }),
        this, [this](const Result<people::UnjoinResult> &undone) {
            if (!undone)
                return messageBar()->say(undone.error());
            if (!undone->conflicts.isEmpty()) {
                Message message;
                message.tone = Tone::Attention;
                message.happened = tr("They are two people again.");
                QStringList kept;
                for (const people::JoinConflict &conflict : undone->conflicts)
                    kept << people::sentence(conflict);
                message.kept = kept.join(u' ');
                messageBar()->say(message);
            }
            refresh();
        });
}

void DuplicatesPage::decide(people::PairState state, const QString &sentence)
{
    const auto pair = current();
    if (!pair)
        return;
    const auto set = [this](const people::DuplicatePair &of, people::PairState to, std::function<void()> then) {
        ++m_pending;
        store::deliver(around().store->run(store::Lane::Write,
                                           [of, to](store::Database &database) {
                                               return people::Duplicates(database).setState(of.low, of.high, to);
                                           }),
                       this, [this, then = std::move(then)](const Result<people::PairState> &before) {
                           --m_pending;
                           if (!before) {
                               messageBar()->say(before.error());
                               return refresh();
                           }
                           if (then)
                               then();
                           else if (m_pending == 0 && m_pairs.isEmpty()) // only now: others were on their way
                               refresh();
                       });
    };
    drop(*pair);
    set(*pair, state, {});
    undoBar()->offer(sentence, [this, set, pair = *pair] { set(pair, pair.state, [this] { refresh(); }); });
}

void DuplicatesPage::openSide(bool high)
{
    if (const auto pair = current())
        Q_EMIT openPerson(high ? pair->high : pair->low);
}

} // namespace otklik::ui
