// SPDX-License-Identifier: GPL-3.0-or-later
#include "personpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "actionlist.h"
#include "changefeed.h"
#include "clinicalpanel.h"
#include "contactspanel.h"
#include "householdpanel.h"
#include "joinsofperson.h"
#include "listdetail.h"
#include "listsofperson.h"
#include "messagebar.h"
#include "notespanel.h"
#include "persondialogs.h"
#include "personheader.h"
#include "personwords.h"
#include "recentpeople.h"
#include "subjectactions.h"
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
      m_household(new HouseholdPanel(around)), m_consent(new ConsentPanel), m_lists(new ListsOfPerson(around)),
      m_joins(new JoinsOfPerson(around)), m_timeline(new TimelinePanel(around)), m_clinical(new ClinicalPanel(around)),
      m_notes(new NotesPanel), m_wait(new QTimer(this)), m_dialogs(new PersonDialogs(around, this)),
      m_subject(new SubjectActions(around, this))
{
    build();
    addCommands();
    addSubjectCommands();
    addLists();
    addHousehold();
    connect(m_consent, &ConsentPanel::topicChosen, this, [this](TopicId topic) {
        if (!m_card)
            return;
        bool open = false;
        for (const auto &standing : m_card->topics)
            open = open || (standing.topic == topic && !standing.channels.isEmpty());
        m_dialogs->consentWord(*m_card, !open, topic);
    });
    connect(m_notes, &NotesPanel::doneWanted, this, [this](const care::Note &note) {
        changeNote([note](care::Notes &notes) { return notes.done(note.id, note.version); }, tr("Reminder done."));
    });
    connect(m_notes, &NotesPanel::dropWanted, this, [this](const care::Note &note) {
        changeNote([note](care::Notes &notes) { return notes.drop(note.id, note.version); }, tr("Reminder dropped."));
    });
    connect(m_notes, &NotesPanel::putOffWanted, this, [this](const care::Note &note) {
        if (m_card)
            m_dialogs->putOff(note, m_card->today);
    });
    connect(m_dialogs, &PersonDialogs::putOffChosen, this, &PersonPage::putOff);
    connect(m_dialogs, &PersonDialogs::said, this, &PersonPage::say);
    connect(m_dialogs, &PersonDialogs::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_timeline, &TimelinePanel::failed, this, [this](const Error &error) { messageBar()->say(error); });
    connect(m_clinical, &ClinicalPanel::failed, this, qOverload<Error, PersonId>(&PersonPage::tell));
    connect(m_clinical, &ClinicalPanel::said, this, &PersonPage::say);
    connect(m_clinical, &ClinicalPanel::emergencyWanted, this, &PersonPage::goToEmergency);
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
    auto *known = new QWidget;
    auto *knownColumn = new QVBoxLayout(known);
    knownColumn->setContentsMargins(0, 0, 0, 0);
    knownColumn->setSpacing(0);
    knownColumn->addWidget(m_contacts);
    knownColumn->addWidget(m_household);
    knownColumn->addWidget(m_consent);
    knownColumn->addWidget(m_lists);
    knownColumn->addWidget(m_joins);
    knownColumn->addStretch(1);
    line->addWidget(side(known, 248), 3);
    auto *middle = new Surface;
    auto *inner = new QVBoxLayout(middle);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_clinical, 3);
    inner->addWidget(m_timeline, 2);
    line->addWidget(middle, 6);
    line->addWidget(side(m_notes, 272), 3);
    column->addLayout(line, 1);
    setBody(body);
}

void PersonPage::addCommands()
{
    auto *actions = m_notes->actionList();
    addCommand(tr("Edit"), u"document-edit"_s, Qt::CTRL | Qt::Key_E, Place::Title, [this] {
        if (m_card)
            m_dialogs->edit(m_card->person);
    });
    auto *remind = addCommand(tr("New reminder"), u"list-add"_s, Qt::CTRL | Qt::Key_R, Place::TitleMain, [this] {
        if (m_card)
            m_dialogs->note(*m_card, true);
    });
    Q_UNUSED(remind)
    actions->add(addCommand(tr("Write a note"), u"document-edit"_s, Qt::Key_N, Place::Hidden,
                            [this] {
                                if (m_card)
                                    m_dialogs->note(*m_card, false);
                            }),
                 u"notePushButton"_s);
    actions->add(addCommand(tr("Record consent"), u"dialog-ok-apply"_s, Qt::Key_G, Place::Hidden,
                            [this] {
                                if (m_card)
                                    m_dialogs->consentWord(*m_card, true);
                            }),
                 u"grantPushButton"_s);
    actions->add(addCommand(tr("Record a refusal"), u"dialog-cancel"_s, Qt::Key_W, Place::Hidden,
                            [this] {
                                if (m_card)
                                    m_dialogs->consentWord(*m_card, false);
                            }),
                 u"withdrawPushButton"_s);
    actions->add(addCommand(tr("Stop everything"), u"process-stop"_s, Qt::Key_S, Place::Hidden,
                            [this] {
                                if (m_card)
                                    m_dialogs->stopAll(m_person);
                            }),
                 u"stopPushButton"_s);
    addCommand(tr("Open the clinical part"), u"document-open"_s, Qt::Key_O, Place::Hidden,
               [this] { m_clinical->openFirst(); });
    const auto onNote = [this](const QString &text, const QKeySequence &key,
                               std::function<void(const care::Note &)> run) {
        m_onNote.append(addCommand(text, {}, key, Place::Hidden, [this, run = std::move(run)] {
            if (const auto note = currentNote())
                run(*note);
        }));
    };
    onNote(tr("First reminder: done"), Qt::Key_D, [this](const care::Note &note) { Q_EMIT m_notes->doneWanted(note); });
    onNote(tr("First reminder: put off"), Qt::Key_P,
           [this](const care::Note &note) { m_dialogs->putOff(note, m_card->today); });
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
    m_write = arguments.value(u"write"_s).toString();
    if (person == m_person)
        return;
    m_person = person;
    RecentPeople(around()).opened(person);
    messageBar()->clear();
    undoBar()->dismiss();
    m_dialogs->close();
    m_subject->close();
    forgetCard();
    updateTitle();
    setState(State::Loading);
    m_timeline->setPerson(person);
    m_clinical->clear();
}

void PersonPage::forgetCard()
{
    m_card.reset();
    m_household->clear();
    m_joins->clear();
    m_lists->clear();
    for (QAction *action : {m_leave, m_live, m_unmerge})
        action->setEnabled(false);
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
            if (card.error().kind != Failure::NotFound)
                return setFailed(card.error());
            setEmpty(EmptyState::Kind::NothingYet, card.error().sentence, tr("Find a person"),
                     [this] { Q_EMIT navigate(u"people"_s, {}); });
            if (std::exchange(m_write, {}) == "person"_L1) // a draft is left of whoever is gone
                m_dialogs->editGone(m_person);
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
        m_household->setCard(card);
        m_consent->setCard(card);
        m_joins->setCard(card);
        m_notes->setCard(card);
        m_leave->setEnabled(m_household->canLeave());
        m_live->setEnabled(m_household->hasGuess());
        m_unmerge->setEnabled(m_joins->canUnmerge());
    }
    m_clinical->setPerson(card.person, card.today);
    m_lists->setPerson(card.person.id);
    setState(State::Ready);
    if (std::exchange(m_focusTimeline, false) && isVisible())
        m_timeline->list()->setFocus();
    if (const QString write = std::exchange(m_write, {}); write == "note"_L1) // «Go on» with a draft
        m_dialogs->note(card, false);
    else if (write == "person"_L1)
        m_dialogs->edit(card.person);
}

std::optional<care::Note> PersonPage::currentNote() const
{
    return m_card && !m_card->openNotes.isEmpty() ? std::optional(m_card->openNotes.constFirst()) : std::nullopt;
}

void PersonPage::goToEmergency()
{
    if (!m_card)
        return;
    const people::Person &person = m_card->person;
    QStringList name{person.familyName, person.givenName, person.patronymic};
    name.removeAll(QString());
    Q_EMIT navigate(u"emergency"_s, {{u"name"_s, name.join(u' ')}, {u"birth"_s, person.birthDate}});
}

void PersonPage::say(const QString &sentence, PersonId of)
{
    tell({Tone::Good, sentence, {}, {}, {}}, of);
    refresh();
}

void PersonPage::tell(Message message, PersonId of)
{
    if (of != m_person)
        message.happened = tr("On the card that was open before: %1").arg(message.happened);
    messageBar()->say(message);
}

void PersonPage::tell(Error error, PersonId of)
{
    if (of != m_person)
        error.sentence = tr("On the card that was open before: %1").arg(error.sentence);
    messageBar()->say(error);
}

void PersonPage::offer(const QString &sentence, const std::function<void()> &undo, PersonId of)
{
    if (of == m_person)
        undoBar()->offer(sentence, undo);
    else
        tell(Message{Tone::Good, sentence, {}, {}, {}}, of);
}

void PersonPage::putOff(const care::Note &note, const QDate &until, int months)
{
    changeNote(
        [=](care::Notes &notes) {
            return months > 0 ? notes.putOff(note.id, note.version, months)
                              : notes.putOff(note.id, note.version, until);
        },
        tr("Reminder put off."));
}

bool PersonPage::mayBeRemade() const
{
    return !m_dialogs->isOpen() && !m_subject->isOpen() && !m_household->isBusy();
}

void PersonPage::changeNote(const std::function<Result<care::NoteUndo>(care::Notes &)> &change, const QString &sentence)
{
    if (!m_card)
        return;
    store::deliver(around().store->run(store::Lane::Write,
                                       [change](store::Database &database) {
                                           care::Notes notes(database);
                                           return change(notes);
                                       }),
                   this, [this, sentence, of = m_person](const Result<care::NoteUndo> &undo) {
                       if (undo)
                           offer(
                               sentence, [this, undo = *undo] { undoNote(undo); }, of);
                       else
                           tell(undo.error(), of);
                       refresh();
                   });
}

void PersonPage::undoNote(const care::NoteUndo &undo)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [undo](store::Database &database) { return care::Notes(database).undo(undo); }),
                   this, [this, of = m_person](const Result<care::Note> &note) {
                       if (!note)
                           tell(note.error(), of);
                       refresh();
                   });
}

} // namespace otklik::ui
