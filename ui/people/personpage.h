// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "messagebar.h"
#include "page.h"
#include "personcard.h"
#include "store.h"

class QTimer;

namespace otklik::ui {

class ClinicalPanel;
class ConsentPanel;
class ContactsPanel;
class HouseholdPanel;
class JoinsOfPerson;
class ListsOfPerson;
class NotesPanel;
class PersonDialogs;
class PersonHeader;
class SubjectActions;
class TimelinePanel;

/// A person's card: who it is and what must not be done, how to reach them and what they agreed to, everything that
/// happened in one timeline, and what to do next.
class PersonPage final : public Page
{
    Q_OBJECT
public:
    explicit PersonPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void open(const QVariantMap &arguments) override; ///< {"person": id}
    void shown() override;
    void refresh() override;
    [[nodiscard]] bool mayBeRemade() const override;

private:
    void build();
    void addCommands();
    void addLists();
    void addHousehold();
    void addSubjectCommands();
    void arrived(const views::PersonCard &card);
    void putOff(const care::Note &note, const QDate &until, int months);
    /// Changes one note on the Write lane and offers to undo it.
    void changeNote(const std::function<Result<care::NoteUndo>(care::Notes &)> &change, const QString &sentence);
    void undoNote(const care::NoteUndo &undo);
    /// The note that the keys work on: the first open one.
    [[nodiscard]] std::optional<care::Note> currentNote() const;
    void goToEmergency();
    // What came of something that was done on a card: said as such where another card is on the screen by now, and
    // without an undo, whose key would look as if it meant the person in sight.
    void say(const QString &sentence, PersonId of);
    void tell(Message message, PersonId of);
    void tell(Error error, PersonId of);
    void offer(const QString &sentence, const std::function<void()> &undo, PersonId of);
    /// Nothing can be done until the card has come.
    void forgetCard();

    PersonId m_person;
    std::optional<views::PersonCard> m_card;
    PersonHeader *m_header;
    ContactsPanel *m_contacts;
    HouseholdPanel *m_household;
    ConsentPanel *m_consent;
    ListsOfPerson *m_lists;
    JoinsOfPerson *m_joins;
    TimelinePanel *m_timeline;
    ClinicalPanel *m_clinical;
    NotesPanel *m_notes;
    QTimer *m_wait;
    store::JobPointer m_job;
    PersonDialogs *m_dialogs;
    SubjectActions *m_subject;
    QList<QAction *> m_onNote;
    QAction *m_leave = nullptr;   ///< the household
    QAction *m_live = nullptr;    ///< together, whom a number says it of
    QAction *m_unmerge = nullptr; ///< the newest merge
    bool m_stale = false;
    QString m_write;              ///< "note" or "person": the dialog to open when the card has arrived
    bool m_focusTimeline = false; ///< as soon as it can be seen
};

} // namespace otklik::ui
