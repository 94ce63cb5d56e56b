// SPDX-License-Identifier: GPL-3.0-or-later
#include "personpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "actionlist.h"
#include "ask.h"
#include "changefeed.h"
#include "consentdialog.h"
#include "contactspanel.h"
#include "listdetail.h"
#include "messagebar.h"
#include "notedialog.h"
#include "notespanel.h"
#include "personeditor.h"
#include "personheader.h"
#include "personqueries.h"
#include "personwords.h"
#include "theme.h"
#include "timelinepanel.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

/// A panel in a surface of its own that scrolls when it is higher than the page.
QWidget *side(QWidget *panel, int width)
{
    auto *surface = new Surface;
    auto *inner = new QVBoxLayout(surface);
    inner->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(panel);
    panel->setAutoFillBackground(false); // setWidget() turned it on
    inner->addWidget(scroll);
    surface->setMinimumWidth(width);
    surface->setMaximumWidth(width + 80);
    return surface;
}

} // namespace

PersonPage::PersonPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_header(new PersonHeader), m_contacts(new ContactsPanel),
      m_timeline(new TimelinePanel(around)), m_notes(new NotesPanel), m_wait(new QTimer(this))
{
    build();
    addCommands();
    connect(m_contacts, &ContactsPanel::topicChosen, this, [this](TopicId topic) {
        bool open = false;
        for (const auto &standing : m_card->topics)
            open = open || (standing.topic == topic && !standing.channels.isEmpty());
        consentWord(!open, topic);
    });
    connect(m_notes, &NotesPanel::doneWanted, this, [this](const care::Note &note) {
        changeNote([note](care::Notes &notes) { return notes.done(note.id, note.version); }, tr("Reminder done."));
    });
    connect(m_notes, &NotesPanel::dropWanted, this, [this](const care::Note &note) {
        changeNote([note](care::Notes &notes) { return notes.drop(note.id, note.version); }, tr("Reminder dropped."));
    });
    connect(m_notes, &NotesPanel::putOffWanted, this, &PersonPage::putOff);
    connect(m_timeline, &TimelinePanel::failed, this, [this](const Error &error) { messageBar()->say(error); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(300);
    connect(m_wait, &QTimer::timeout, this, [this] {
        if (isVisible() && m_person.isValid())
            refresh();
        else
            m_stale = true;
    });
    if (around.changes) {
        connect(around.changes, &store::ChangeFeed::changed, this, [this] {
            if (!m_wait->isActive())
                m_wait->start();
        });
    }
}

void PersonPage::build()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit + space::inGroup);
    column->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::betweenGroups);
    line->addWidget(side(m_contacts, 248), 3);
    auto *middle = new Surface;
    auto *inner = new QVBoxLayout(middle);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_timeline);
    line->addWidget(middle, 6);
    line->addWidget(side(m_notes, 272), 3);
    column->addLayout(line, 1);
    setBody(body);
}

void PersonPage::addCommands()
{
    auto *actions = m_notes->actionList();
    addCommand(tr("Edit"), u"document-edit"_s, Qt::CTRL | Qt::Key_E, Place::Title, [this] { edit(); });
    auto *remind =
        addCommand(tr("New reminder"), u"list-add"_s, Qt::CTRL | Qt::Key_R, Place::TitleMain, [this] { note(true); });
    Q_UNUSED(remind)
    actions->add(addCommand(tr("Write a note"), u"document-edit"_s, Qt::Key_N, Place::Hidden, [this] { note(false); }),
                 u"notePushButton"_s);
    actions->add(
        addCommand(tr("Record consent"), u"dialog-ok-apply"_s, Qt::Key_G, Place::Hidden, [this] { consentWord(true); }),
        u"grantPushButton"_s);
    actions->add(addCommand(tr("Record a refusal"), u"dialog-cancel"_s, Qt::Key_W, Place::Hidden,
                            [this] { consentWord(false); }),
                 u"withdrawPushButton"_s);
    actions->add(addCommand(tr("Stop everything"), u"process-stop"_s, Qt::Key_S, Place::Hidden, [this] { stopAll(); }),
                 u"stopPushButton"_s);
    const auto onNote = [this](const QString &text, const QKeySequence &key,
                               std::function<void(const care::Note &)> run) {
        m_onNote.append(addCommand(text, {}, key, Place::Hidden, [this, run = std::move(run)] {
            if (const auto note = currentNote())
                run(*note);
        }));
    };
    onNote(tr("First reminder: done"), Qt::Key_D, [this](const care::Note &note) { Q_EMIT m_notes->doneWanted(note); });
    onNote(tr("First reminder: put off"), Qt::Key_P, [this](const care::Note &note) { putOff(note); });
    onNote(tr("First reminder: drop"), Qt::Key_Delete,
           [this](const care::Note &note) { Q_EMIT m_notes->dropWanted(note); });
    int number = 0;
    for (const auto &[kind, caption] : TimelinePanel::kinds())
        addCommand(tr("Timeline: %1").arg(caption), {}, QKeySequence(Qt::Key_1 + number++), Place::Hidden,
                   [this, kind = kind] { m_timeline->setKind(kind); });
}

QString PersonPage::title() const
{
    return m_card ? views::personName(m_card->person) : tr("Person");
}

void PersonPage::open(const QVariantMap &arguments)
{
    const PersonId person(arguments.value(u"person"_s).toLongLong());
    m_stale = true;
    if (person == m_person)
        return;
    m_person = person;
    m_card.reset();
    messageBar()->clear();
    undoBar()->dismiss();
    if (m_dialog)
        m_dialog->reject();
    updateTitle();
    setState(State::Loading);
    m_timeline->setPerson(person);
}

void PersonPage::shown()
{
    Page::shown();
    if (std::exchange(m_stale, false))
        refresh();
    m_focusTimeline = state() != State::Ready;
    m_timeline->list()->setFocus();
}

void PersonPage::refresh()
{
    m_stale = false;
    if (!m_person.isValid()) {
        setEmpty(EmptyState::Kind::NothingYet, tr("Nobody is chosen. Find a person by name, phone or e-mail."),
                 tr("Find a person"), [this] { Q_EMIT navigate(u"people"_s, {}); });
        return;
    }
    if (m_job)
        m_job->cancel();
    m_job = std::make_shared<store::Job>();
    store::deliver(
        around().store->run(
            store::Lane::Interactive,
            [person = m_person](store::Database &database) { return views::readPersonCard(database, person); }, m_job),
        this, [this, job = m_job](const Result<views::PersonCard> &card) {
            if (job != m_job)
                return; // superseded
            if (card)
                return arrived(*card);
            if (card.error().kind == Failure::NotFound)
                setEmpty(EmptyState::Kind::NothingYet, card.error().sentence, tr("Find a person"),
                         [this] { Q_EMIT navigate(u"people"_s, {}); });
            else
                setFailed(card.error());
        });
    m_timeline->setPerson(m_person);
}

void PersonPage::arrived(const views::PersonCard &card)
{
    const bool same = m_card && *m_card == card;
    m_card = card;
    for (QAction *action : std::as_const(m_onNote))
        action->setEnabled(!card.openNotes.isEmpty());
    if (!same) {
        updateTitle();
        m_header->setCard(card);
        m_contacts->setCard(card);
        m_notes->setCard(card);
    }
    setState(State::Ready);
    if (std::exchange(m_focusTimeline, false) && isVisible())
        m_timeline->list()->setFocus();
}

std::optional<care::Note> PersonPage::currentNote() const
{
    return m_card && !m_card->openNotes.isEmpty() ? std::optional(m_card->openNotes.constFirst()) : std::nullopt;
}

void PersonPage::say(const QString &sentence)
{
    Message message;
    message.tone = Tone::Good;
    message.happened = sentence;
    messageBar()->say(message);
    refresh();
}

void PersonPage::edit()
{
    if (!m_card || m_dialog)
        return;
    auto *editor = show(new PersonEditor(m_card->person, this));
    store::deliver(around().store->run(store::Lane::Interactive, readEditorChoices), editor,
                   [editor](const Result<EditorChoices> &choices) {
                       if (choices)
                           editor->setChoices(*choices);
                   });
    connect(editor, &PersonEditor::given, this,
            [this, editor = QPointer(editor)](const people::Person &before, const people::Person &typed) {
                store::deliver(
                    around().store->run(store::Lane::Write,
                                        [before, typed](store::Database &database) {
                                            return views::savePerson(database, before, typed);
                                        }),
                    this, [this, editor, id = typed.id](const Result<people::Person> &saved) {
                        if (saved) {
                            if (editor)
                                editor->accept();
                            return say(tr("Saved."));
                        }
                        if (!editor)
                            return messageBar()->say(saved.error());
                        if (saved.error().kind != Failure::Conflict || saved.error().code != "person.changed"_L1)
                            return editor->sayWrong(saved.error().sentence);
                        // What was typed stays; the next save goes on top of what the other one stored.
                        store::deliver(
                            around().store->run(
                                store::Lane::Interactive,
                                [id](store::Database &database) { return people::PersonQueries(database).find(id); }),
                            editor.data(), [editor](const Result<people::Person> &stored) {
                                if (stored)
                                    editor->rebase(*stored);
                                editor->sayWrong(tr("Somebody else has changed this person in the meantime. What you "
                                                    "typed is still here and was not stored. "
                                                    "Look it over; saving again stores it in place of theirs."));
                            });
                    });
            });
}

void PersonPage::note(bool remind)
{
    if (!m_card || m_dialog)
        return;
    auto *dialog = show(new NoteDialog(title(), m_card->today, remind, m_noteDrafts.value(m_person), this));
    connect(dialog, &NoteDialog::abandoned, this,
            [this, person = m_person](const QString &text) { m_noteDrafts.insert(person, text); });
    connect(dialog, &NoteDialog::given, this,
            [this, dialog = QPointer(dialog), person = m_person](const QString &text, const QDate &dueOn,
                                                                 const QUuid &command) {
                store::deliver(
                    around().store->run(store::Lane::Write,
                                        [=](store::Database &database) {
                                            return care::Notes(database).addNote(person, text, dueOn, command);
                                        }),
                    this, [this, dialog, person](const Result<care::Note> &added) {
                        if (!added)
                            return dialog ? dialog->sayWrong(added.error().sentence) : messageBar()->say(added.error());
                        m_noteDrafts.remove(person);
                        if (dialog)
                            dialog->accept();
                        say(added->dueOn.isValid()
                                ? tr("The reminder comes up on %1.").arg(views::dayText(added->dueOn))
                                : tr("The note is stored."));
                    });
            });
}

void PersonPage::consentWord(bool grant, TopicId topic)
{
    if (!m_card || m_dialog)
        return;
    auto *dialog = show(new ConsentDialog(*m_card, grant, topic, this));
    connect(dialog, &ConsentDialog::given, this,
            [this, dialog = QPointer<CareDialog>(dialog)](const consent::ConsentFact &fact) { record(fact, dialog); });
}

void PersonPage::record(const consent::ConsentFact &fact, const QPointer<CareDialog> &dialog)
{
    store::deliver(around().store->run(
                       store::Lane::Write,
                       [fact](store::Database &database) { return consent::ConsentLedger(database).record(fact); }),
                   this, [this, dialog, fact](const Result<ConsentEventId> &recorded) {
                       if (!recorded)
                           return dialog ? dialog->sayWrong(recorded.error().sentence)
                                         : messageBar()->say(recorded.error());
                       if (dialog)
                           dialog->accept();
                       if (!fact.topic.isValid())
                           return say(tr("Recorded. Nothing more is sent to this person."));
                       say(fact.state == consent::ConsentState::Granted ? tr("Consent is recorded.")
                                                                        : tr("The refusal is recorded."));
                   });
}

void PersonPage::stopAll()
{
    if (!m_card || !around().ask)
        return;
    Question question;
    question.title = tr("Stop everything?");
    question.sentence = tr("No topic and no channel will reach this person, service notices included. Each topic of "
                           "marketing then needs a new consent of its own.");
    question.yes = tr("Stop everything");
    question.tone = Tone::Danger;
    around().ask->question(this, question, [this, person = m_person](bool yes) {
        if (!yes)
            return;
        consent::ConsentFact fact;
        fact.person = person;
        fact.state = consent::ConsentState::Withdrawn;
        fact.source = u"call_centre"_s;
        fact.recordedBy = u"desk"_s;
        fact.wording = views::defaultWording({}, false);
        record(fact, {});
    });
}

void PersonPage::putOff(const care::Note &note)
{
    if (!m_card || m_dialog)
        return;
    auto *dialog = show(new PutOffDialog(1, m_card->today, this));
    connect(dialog, &PutOffDialog::given, this, [this, dialog, note](const QDate &until, int months) {
        dialog->accept();
        changeNote(
            [=](care::Notes &notes) {
                return months > 0 ? notes.putOff(note.id, note.version, months)
                                  : notes.putOff(note.id, note.version, until);
            },
            tr("Reminder put off."));
    });
}

void PersonPage::changeNote(const std::function<Result<care::NoteUndo>(care::Notes &)> &change, const QString &sentence)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [change](store::Database &database) {
                                           care::Notes notes(database);
                                           return change(notes);
                                       }),
                   this, [this, sentence](const Result<care::NoteUndo> &undo) {
                       if (undo)
                           undoBar()->offer(sentence, [this, undo = *undo] { undoNote(undo); });
                       else
                           messageBar()->say(undo.error());
                       refresh();
                   });
}

void PersonPage::undoNote(const care::NoteUndo &undo)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [undo](store::Database &database) { return care::Notes(database).undo(undo); }),
                   this, [this](const Result<care::Note> &note) {
                       if (!note)
                           messageBar()->say(note.error());
                       refresh();
                   });
}

} // namespace otklik::ui
