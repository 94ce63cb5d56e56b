// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <functional>

#include "caredialog.h"
#include "personcard.h"
#include "personsave.h"
#include "store.h"
#include "surroundings.h"

namespace otklik::ui {

class PersonEditor;
class PersonMergeDialog;

/// The small dialogs of a person's card, one at a time: edit, write a note, record a word of consent, put off, stop
/// everything. What they give is stored here; a failed save keeps what was typed. Lives on the GUI thread.
class PersonDialogs final : public QObject
{
    Q_OBJECT
public:
    /// \a page owns this and the dialogs.
    PersonDialogs(const Surroundings &around, QWidget *page);
    [[nodiscard]] bool isOpen() const;
    void close();

    /// Each does nothing while a dialog is open. With a draft the editor goes on from what stood there when the draft
    /// was begun, so that what others stored since can be told from what was typed.
    void edit(const people::Person &person);
    /// The draft of somebody whose record is gone: it can be looked at and copied. Nothing where there is no draft, or
    /// one that does not know what it began from.
    void editGone(PersonId person);
    void note(const views::PersonCard &card, bool remind);
    /// \a topic not valid: the first one is proposed.
    void consentWord(const views::PersonCard &card, bool grant, TopicId topic = {});
    void putOff(const care::Note &note, const QDate &today);
    /// Asks, then withdraws every topic and channel.
    void stopAll(PersonId of);

Q_SIGNALS:
    // Of whom: another card may be on the screen by then.
    /// Something was stored: the card is to be read again.
    void said(const QString &sentence, otklik::PersonId of);
    /// An edit of the person was stored, and \a undo takes it back; the card is to be read again.
    void changed(const QString &sentence, const std::function<void()> &undo, otklik::PersonId of);
    void failed(const otklik::Error &error, otklik::PersonId of); ///< and the dialog is gone already
    /// \a months > 0: counted by the calendar from today; else \a until.
    void putOffChosen(const otklik::care::Note &note, const QDate &until, int months);

private:
    /// The editor with its draft, if there is one; \a ready when the lists of choices have come.
    PersonEditor *openEditor(const people::Person &from, const std::function<void(PersonEditor *)> &ready);
    /// Puts a draft of the time \a at beside what is stored now: a word on what others changed since it was begun, or
    /// the choice between both.
    void compare(PersonEditor *editor, const QString &at);
    /// Saves what the editor gave, or what was chosen from \a merge after a clash: put together with what others
    /// stored.
    void save(const people::Person &before, const people::Person &typed, const QPointer<PersonEditor> &editor,
              const QPointer<PersonMergeDialog> &merge = {});
    void saved(const views::SavedPerson &saved, PersonId of, const QPointer<PersonEditor> &editor,
               const QPointer<PersonMergeDialog> &merge);
    void takeBack(const views::SavedPerson &saved, PersonId of);
    void choose(const views::PersonClash &clash, const QPointer<PersonEditor> &editor, bool again);
    void record(const consent::ConsentFact &fact, const QPointer<CareDialog> &dialog);
    template <class Dialog>
    Dialog *show(Dialog *dialog)
    {
        m_dialog = dialog;
        dialog->show();
        return dialog;
    }
    Surroundings m_around;
    QWidget *m_page;
    QPointer<CareDialog> m_dialog;
    QPointer<PersonMergeDialog> m_merge;    ///< over the editor
    QHash<QString, QString> m_typedInMerge; ///< fourth values, while the editor is open
    QHash<PersonId, QString> m_noteDrafts;  ///< typed and not stored
};

} // namespace otklik::ui
