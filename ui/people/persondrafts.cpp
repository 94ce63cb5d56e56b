// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a person and its draft: what was typed before a crash is put beside what is stored now.
#include "persondialogs.h"

#include <QLocale>
#include <QPushButton>

#include "draftwatch.h"
#include "mergedraft.h"
#include "personbytes.h"
#include "personeditor.h"
#include "personmergedialog.h"
#include "personmergewords.h"
#include "personpage.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

static QString keyOf(PersonId person)
{
    return u"person/%1"_s.arg(person.value);
}

/// What the draft began from; nothing where there is no draft, or one that does not know it.
static std::optional<people::Person> beginningOf(const std::optional<DraftWatch::Kept> &draft, PersonId of)
{
    auto began = draft ? people::personFromBytes(draft->began) : std::nullopt;
    return began && began->id == of ? began : std::nullopt;
}

void PersonDialogs::edit(const people::Person &person)
{
    if (m_dialog)
        return;
    const auto draft = DraftWatch::kept(m_around.drafts, keyOf(person.id));
    const auto began = beginningOf(draft, person.id);
    openEditor(began.value_or(person), [this, draft, known = began.has_value()](PersonEditor *editor) {
        if (!draft)
            return;
        const QString at = QLocale().toString(draft->at.toLocalTime(), QLocale::ShortFormat);
        if (known) {
            editor->sayNote(PersonPage::tr("You were typing this on %1, and it is not saved yet.").arg(at));
            return compare(editor, at);
        }
        editor->sayNote(PersonPage::tr("You were typing this on %1 with an earlier version of the program, which did "
                                       "not keep what stood there before. Look through every field: saving puts all "
                                       "of them in the place of what is stored.")
                            .arg(at));
    });
}

void PersonDialogs::editGone(PersonId person)
{
    if (m_dialog)
        return;
    if (const auto began = beginningOf(DraftWatch::kept(m_around.drafts, keyOf(person)), person))
        openEditor(*began, [](PersonEditor *) {})->sayGone();
}

PersonEditor *PersonDialogs::openEditor(const people::Person &from, const std::function<void(PersonEditor *)> &ready)
{
    auto *editor = show(new PersonEditor(from, m_page));
    const auto *inMerge = new MergeDraft(editor);
    auto *watch = DraftWatch::watch(m_around.drafts, keyOf(from.id), editor, people::toBytes(from));
    store::deliver(m_around.store->run(store::Lane::Interactive, readEditorChoices), editor,
                   [editor, watch, ready](const Result<EditorChoices> &choices) {
                       if (choices)
                           editor->setChoices(*choices);
                       if (watch)
                           watch->choose();
                       ready(editor);
                   });
    m_typedInMerge = inMerge->values(); // of the draft, if there is one
    connect(editor, &PersonEditor::given, this,
            [this, editor = QPointer(editor)](const people::Person &before, const people::Person &typed) {
                save(before, typed, editor);
            });
    return editor;
}

void PersonDialogs::compare(PersonEditor *editor, const QString &at)
{
    if (!editor->hasRightDate() || !editor->acceptButton()->isEnabled())
        return; // saving compares too
    const people::Person typed = editor->person();
    store::deliver(m_around.store->run(store::Lane::Interactive,
                                       [before = editor->before(), typed](store::Database &database) {
                                           return views::comparePerson(database, before, typed);
                                       }),
                   editor, [this, editor, typed, at](const Result<views::SavedPerson> &found) {
                       if (!editor->acceptButton()->isEnabled()) // saved in this very moment
                           return;
                       if (!found) { // saving says why
                           if (found.error().kind == Failure::NotFound)
                               editor->sayGone();
                           return;
                       }
                       if (editor->person() != typed)
                           return compare(editor, at);
                       if (found->clash)
                           return choose(*found->clash, editor, false);
                       if (found->taken.isEmpty())
                           return;
                       const QString parts = views::partWords(found->taken);
                       editor->sayNote(
                           found->changedBy.isEmpty()
                               ? PersonPage::tr("You were typing this on %1, and it is not saved yet. Since then "
                                                "somebody else changed: %2. Saving keeps both.")
                                     .arg(at, parts)
                               : PersonPage::tr("You were typing this on %1, and it is not saved yet. Since then %3 "
                                                "changed: %2. Saving keeps both.")
                                     .arg(at, parts, found->changedBy));
                   });
}

} // namespace otklik::ui
