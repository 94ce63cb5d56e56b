// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an edited person: stored, put together with what another desk stored, or chosen between the two.
#include "persondialogs.h"

#include <QPushButton>

#include "mergedraft.h"
#include "personeditor.h"
#include "personmergedialog.h"
#include "personmergewords.h"
#include "personpage.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

void PersonDialogs::save(const people::Person &before, const people::Person &typed,
                         const QPointer<PersonEditor> &editor, const QPointer<PersonMergeDialog> &merge)
{
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [before, typed](store::Database &database) {
                                           return views::savePerson(database, before, typed);
                                       }),
                   this, [this, of = typed.id, editor, merge](const Result<views::SavedPerson> &result) {
                       if (result)
                           return saved(*result, of, editor, merge);
                       if (!editor)
                           return failed(result.error(), of);
                       if (result.error().kind == Failure::NotFound) {
                           if (merge)
                               merge->reject();
                           return editor->sayGone();
                       }
                       merge ? merge->sayWrong(result.error().sentence) : editor->sayWrong(result.error().sentence);
                   });
}

void PersonDialogs::saved(const views::SavedPerson &saved, PersonId of, const QPointer<PersonEditor> &editor,
                          const QPointer<PersonMergeDialog> &merge)
{
    if (saved.clash && !editor) // closed while it was on its way: nothing is asked, nothing was stored
        return failed({Failure::Conflict, u"person.changed"_s,
                       PersonPage::tr("Somebody else has changed this person in the meantime. Nothing of yours was "
                                      "stored; edit the person again.")},
                      of);
    if (saved.clash)
        return choose(*saved.clash, editor, merge);
    if (merge)
        merge->accept();
    if (editor)
        editor->accept();
    if (!saved.stood.id.isValid()) // added, or nothing was changed
        return said(views::savedText(saved), of);
    Q_EMIT changed(
        views::savedText(saved), [this, saved, of] { takeBack(saved, of); }, of);
}

void PersonDialogs::takeBack(const views::SavedPerson &saved, PersonId of)
{
    store::deliver(
        m_around.store->run(store::Lane::Write,
                            [saved](store::Database &database) { return views::undoSaved(database, saved); }),
        this, [this, of](const Result<views::SavedPerson> &undone) {
            if (!undone)
                return failed(undone.error(), of);
            if (undone->clash)
                return failed({Failure::Conflict, u"person.changed"_s,
                               PersonPage::tr("Somebody else has changed the same since. Nothing was taken back; edit "
                                              "the person to choose.")},
                              of);
            said(PersonPage::tr("The change is taken back."), of);
        });
}

void PersonDialogs::choose(const views::PersonClash &clash, const QPointer<PersonEditor> &editor, bool again)
{
    if (m_merge) { // somebody changed the person once more: the next one takes its place
        m_typedInMerge.insert(m_merge->typed());
        m_merge->disconnect(this);
        m_merge->close();
    }
    auto *merge = new PersonMergeDialog(clash, m_typedInMerge, again, m_page);
    m_merge = merge;
    connect(merge, &PersonMergeDialog::written, editor, [this, merge, editor] {
        m_typedInMerge.insert(merge->typed());
        if (auto *draft = editor->findChild<MergeDraft *>())
            draft->keep(m_typedInMerge);
    });
    editor->setEnabled(false); // what is typed there stays as it was compared
    connect(merge, &PersonMergeDialog::chosen, this,
            [this, editor, merge = QPointer(merge)](const people::Person &theirs, const people::Person &person) {
                save(theirs, person, editor, merge);
            });
    connect(merge, &QDialog::finished, this, [this, editor, merge](int result) {
        m_typedInMerge.insert(merge->typed());
        if (!editor)
            return;
        editor->setEnabled(true);
        if (result == QDialog::Accepted)
            return;
        editor->sayWrong(
            PersonPage::tr("Nothing was saved. What you typed is still here; saving again compares it with "
                           "what is stored then."));
        editor->activateWindow();
        editor->acceptButton()->setFocus();
    });
    merge->show();
}

} // namespace otklik::ui
