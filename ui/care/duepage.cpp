// SPDX-License-Identifier: GPL-3.0-or-later
#include "duepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "actionlist.h"
#include "changefeed.h"
#include "chip.h"
#include "columnfit.h"
#include "duedetail.h"
#include "duedialogs.h"
#include "listdetail.h"
#include "messagebar.h"
#include "preferences.h"
#include "tableview.h"
#include "theme.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
constexpr int pageSize = 100;
}

DuePage::DuePage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_model(new views::DueListModel(this)), m_text(new views::DueListText(this)),
      m_table(new TableView), m_detail(new DueDetail), m_overdue(new Chip({}, Tone::Danger, this)),
      m_dueToday(new Chip({}, Tone::Attention, this)), m_week(new Chip({}, Tone::Neutral, this)),
      m_wait(new QTimer(this)), m_dialogs(new DueDialogs(around, this))
{
    m_text->setSourceModel(m_model);
    build();
    addCommands();
    connect(m_table, &TableView::rowActivated, this, &DuePage::openCard);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuePage::showCurrent);
    connect(m_model, &views::DueListModel::wanted, this, [this](const care::DueKey &after) {
        store::deliver(this->around().store->run(store::Lane::Interactive,
                                                 [after, site = this->around().site](store::Database &database) {
                                                     return care::Notes(database, site).due(after, pageSize);
                                                 }),
                       this, [this](const Result<care::DuePage> &page) {
                           if (page)
                               return m_model->append(*page);
                           m_model->giveUp();
                           setFailed(page.error());
                       });
    });
    connect(m_dialogs, &DueDialogs::putOffChosen, this, &DuePage::putOff);
    connect(m_dialogs, &DueDialogs::changed, this, &DuePage::refresh);
    connect(m_dialogs, &DueDialogs::said, this, [this](const Message &message) { messageBar()->say(message); });
    connect(m_dialogs, &DueDialogs::failed, this, [this](const Error &error) { messageBar()->say(error); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, &DuePage::changedElsewhere);
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this](const QString &table) {
            if (!m_wait->isActive() &&
                (table.isEmpty() || table == "care_note"_L1 || table == "message_event"_L1 || table == "person"_L1))
                m_wait->start();
        });
        connect(around.changes, &store::ChangeFeed::connectedChanged, this, [this](bool connected) {
            if (connected && state() != State::Loading)
                refresh();
        });
    }
}

void DuePage::build()
{
    m_overdue->setObjectName(u"overdueChip"_s);
    m_dueToday->setObjectName(u"todayChip"_s);
    m_week->setObjectName(u"weekChip"_s);
    for (Chip *chip : {m_overdue, m_dueToday, m_week}) {
        chip->hide();
        addToTitle(chip);
    }
    m_table->setModel(m_text);
    m_table->setObjectName(u"dueTableView"_s);
    m_table->setAccessibleName(tr("Reminders that are due"));
    m_table->stretch(views::DueListModel::Reason);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_detail);
    m_detail->setAutoFillBackground(false); // setWidget() turned it on
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(scroll);
    surface->setMinimumWidth(260);
    auto *sides = new ListDetail(around().preferences, u"due"_s);
    sides->setSides(m_table, surface, 0.78);
    setBody(sides);
}

void DuePage::addCommands()
{
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &key, const QString &name,
                            std::function<void()> run, bool main = false) {
        auto *action = addCommand(text, icon, key, Place::Hidden, std::move(run));
        m_detail->actionList()->add(action, name, main);
        m_onRows.append(action);
    };
    add(
        tr("Done"), u"dialog-ok-apply"_s, Qt::Key_D, u"donePushButton"_s,
        [this] {
            const auto rows = selected();
            changeNotes(
                rows, [](care::Notes &notes, const care::Note &note) { return notes.done(note.id, note.version); },
                tr("%n reminders done.", nullptr, int(rows.size())));
        },
        true);
    add(tr("Invite by SMS"), u"mail-send"_s, Qt::Key_I, u"invitePushButton"_s,
        [this] { m_dialogs->invite(selected()); });
    add(tr("Put off"), u"view-calendar"_s, Qt::Key_P, u"putOffPushButton"_s,
        [this] { m_dialogs->putOff(selected(), m_today); });
    add(tr("Note"), u"document-edit"_s, Qt::Key_N, u"notePushButton"_s,
        [this] { m_dialogs->note(selected(), m_today); });
    add(tr("Look at the person"), u"user-identity"_s, Qt::Key_L, u"openPushButton"_s, [this] { openCard(); });
    add(tr("Drop"), u"edit-delete"_s, Qt::Key_Delete, u"dropPushButton"_s, [this] {
        const auto rows = selected();
        changeNotes(
            rows, [](care::Notes &notes, const care::Note &note) { return notes.drop(note.id, note.version); },
            tr("%n reminders dropped.", nullptr, int(rows.size())));
    });
}

QList<KeyText> DuePage::keys() const
{
    QList<KeyText> keys = Page::keys();
    keys.append({QKeySequence(Qt::Key_Return), tr("Open the person's card")});
    return keys;
}

void DuePage::shown()
{
    const bool first = state() == State::Loading;
    Page::shown();
    if (!first)
        changedElsewhere();
    m_focusList = state() != State::Ready;
    m_table->setFocus();
}

void DuePage::refresh()
{
    if (m_asked) { // one question at a time; what changed meanwhile is asked for after it
        m_again = true;
        return;
    }
    m_asked = true;
    store::deliver(around().store->run(store::Lane::Interactive,
                                       [site = around().site](store::Database &database) -> Result<Answer> {
                                           care::Notes notes(database, site);
                                           OTKLIK_TRY(today, notes.today());
                                           OTKLIK_TRY(page, notes.due({}, pageSize));
                                           OTKLIK_TRY(counts, notes.counts());
                                           return Answer{page, counts, today};
                                       }),
                   this, [this](const Result<Answer> &answer) {
                       m_asked = false;
                       if (!answer)
                           answer.error().kind == Failure::Unreachable &&state() == State::Ready
                               ? setOffline({})
                               : setFailed(answer.error());
                       else
                           arrived(*answer);
                       if (std::exchange(m_again, false))
                           refresh();
                   });
}

void DuePage::changedElsewhere()
{
    if (isVisible())
        refresh();
}

void DuePage::arrived(const Answer &answer)
{
    m_today = answer.today;
    care::DuePage page = answer.page;
    page.rows.removeIf([this](const care::DueRow &row) { return m_pending.contains(row.note.id); });
    const care::DueRow before = m_model->row(m_text->mapToSource(m_table->currentIndex()));
    const int place = m_table->currentIndex().row();
    m_model->setPage(page);
    showCounts(answer.counts);
    if (page.rows.isEmpty()) {
        setEmpty(EmptyState::Kind::NothingYet,
                 answer.counts.week > 0
                     ? tr("Nothing is due today. %n reminders come up in the next seven days.", nullptr,
                          int(answer.counts.week))
                     : tr("Nothing is due. A note with a date on a person's card stands here from that day on."),
                 tr("Find a person"), [this] { Q_EMIT navigate(u"people"_s, {}); });
        return;
    }
    setState(State::Ready);
    fitTable();
    if (!m_table->currentIndex().isValid()) {
        const int same = m_model->rowOf(before.note.id);
        m_table->selectRow(same >= 0 ? same : std::clamp(place, 0, m_model->rowCount() - 1));
    }
    showCurrent();
    if (std::exchange(m_focusList, false))
        m_table->setFocus();
}

void DuePage::fitTable()
{
    if (m_fitted)
        return;
    m_fitted = true;
    // Once it is laid out and knows which rows are in sight.
    QTimer::singleShot(0, this, [this] {
        fitColumns(m_table, views::DueListModel::Reason, {views::DueListModel::Person, views::DueListModel::Channel},
                   around().preferences, u"due"_s);
    });
}

void DuePage::showCounts(const care::DueCounts &counts)
{
    const QLocale locale;
    m_overdue->setText(tr("%1 overdue", "how many").arg(locale.toString(counts.overdue)));
    m_dueToday->setText(tr("%1 today", "how many").arg(locale.toString(counts.today)));
    m_week->setText(tr("%1 in the next 7 days", "how many").arg(locale.toString(counts.week)));
    for (Chip *chip : {m_overdue, m_dueToday, m_week}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    m_overdue->setVisible(counts.overdue > 0);
    m_dueToday->setVisible(counts.today > 0);
    m_week->setVisible(counts.week > 0);
    Q_EMIT countChanged(counts.overdue + counts.today);
}

QList<care::DueRow> DuePage::selected() const
{
    QList<care::DueRow> rows;
    if (state() != State::Ready && state() != State::Loading && state() != State::Failed)
        return rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_model->row(m_text->mapToSource(index)));
    return rows;
}

void DuePage::showCurrent()
{
    const auto rows = selected();
    for (QAction *action : std::as_const(m_onRows))
        action->setEnabled(!rows.isEmpty());
    if (rows.size() == 1)
        m_detail->setRow(rows.constFirst());
    else if (rows.size() > 1)
        m_detail->setMany(int(rows.size()));
}

void DuePage::changeNotes(const QList<care::DueRow> &rows, const views::NoteChange &change, const QString &sentence)
{
    if (rows.isEmpty())
        return;
    QList<NoteId> ids;
    for (const care::DueRow &row : rows) {
        ids.append(row.note.id);
        m_pending.insert(row.note.id);
    }
    m_model->remove(ids);
    if (m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row());
    store::deliver(around().store->run(store::Lane::Write,
                                       [rows, change](store::Database &database) -> Result<views::NotesChanged> {
                                           return views::changeNotes(database, rows, change);
                                       }),
                   this, [this, ids, sentence, wanted = rows.size()](const Result<views::NotesChanged> &changed) {
                       for (const NoteId id : ids)
                           m_pending.remove(id);
                       if (!changed)
                           messageBar()->say(changed.error());
                       else if (changed->error)
                           messageBar()->say(*changed->error);
                       if (changed && !changed->undos.isEmpty()) {
                           const QString done = changed->undos.size() == wanted
                                                    ? sentence
                                                    : tr("%n reminders changed.", nullptr, int(changed->undos.size()));
                           undoBar()->offer(done, [this, undos = changed->undos] { undo(undos); });
                       }
                       refresh();
                   });
}

void DuePage::undo(const QList<care::NoteUndo> &undos)
{
    store::deliver(
        around().store->run(store::Lane::Write,
                            [undos](store::Database &database) { return views::undoNotes(database, undos); }),
        this, [this](const Done &done) {
            if (!done)
                messageBar()->say(done.error());
            refresh();
        });
}

void DuePage::putOff(const QList<care::DueRow> &rows, const QDate &until, int months)
{
    changeNotes(
        rows,
        [until, months](care::Notes &notes, const care::Note &note) {
            return months > 0 ? notes.putOff(note.id, note.version, months)
                              : notes.putOff(note.id, note.version, until);
        },
        tr("%n reminders put off.", nullptr, int(rows.size())));
}

bool DuePage::mayBeRemade() const
{
    return !m_dialogs->isOpen();
}

void DuePage::openCard()
{
    const auto rows = selected();
    if (!rows.isEmpty())
        Q_EMIT openPerson(rows.constFirst().note.person);
}

} // namespace otklik::ui
