// SPDX-License-Identifier: GPL-3.0-or-later
// How people get into the list: added one by one, or imported.
#include "peoplepage.h"

#include <QLocale>

#include "ask.h"
#include "draftwatch.h"
#include "duplicateswarning.h"
#include "importdialog.h"
#include "importsdialog.h"
#include "messagebar.h"
#include "personeditor.h"
#include "personsave.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

void PeoplePage::add()
{
    if (m_editor)
        return m_editor->raise();
    people::Person fresh;
    fresh.siteId = around().site.forNew();
    auto *editor = new PersonEditor(fresh, this);
    if (const QString site = around().workSite ? around().workSite->nameForNew() : QString(); !site.isEmpty())
        editor->sayNote(tr("The new person goes to: %1.").arg(site));
    DraftWatch::watch(around().drafts, u"person/new"_s, editor);
    connect(new DuplicatesWarning(around(), editor), &DuplicatesWarning::openPerson, this, &PeoplePage::openPerson);
    m_editor = editor;
    store::deliver(around().store->run(store::Lane::Interactive, readEditorChoices), editor,
                   [editor](const Result<EditorChoices> &choices) {
                       if (choices)
                           editor->setChoices(*choices);
                   });
    connect(editor, &PersonEditor::given, this,
            [this, editor = QPointer(editor)](const people::Person &, const people::Person &person) {
                people::Person typed = person;
                typed.siteId = editor ? editor->before().siteId : typed.siteId; // a draft knows no site
                store::deliver(around().store->run(store::Lane::Write,
                                                   [typed](store::Database &database) {
                                                       return views::savePerson(database, {}, typed);
                                                   }),
                               this, [this, editor](const Result<views::SavedPerson> &saved) {
                                   if (!saved)
                                       return editor ? editor->sayWrong(saved.error().sentence)
                                                     : messageBar()->say(saved.error());
                                   if (editor)
                                       editor->accept();
                                   m_selectNext = saved->person.id;
                                   Q_EMIT openPerson(saved->person.id);
                                   askFirst();
                               });
            });
    editor->show();
}

void PeoplePage::importFile(std::optional<views::FileKind> wanted)
{
    if (m_import) {
        m_import->show();
        return m_import->raise();
    }
    if (!around().ask)
        return;
    FileQuestion question;
    question.title = wanted == views::FileKind::Events ? tr("Which file of service events is to be imported?")
                                                       : tr("Which file is to be imported?");
    question.filter = tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)");
    around().ask->file(this, question, [this, wanted](const std::optional<QString> &path) {
        if (!path)
            return;
        // Reading a file's header needs no database, only a thread that may wait for a disk.
        store::deliver(around().store->run(store::Lane::Count,
                                           [path = *path](store::Database &) { return views::lookAtFile(path); }),
                       this, [this, wanted, path = *path](const Result<views::FileLook> &look) {
                           if (!look)
                               return messageBar()->say(look.error());
                           views::FileLook meant = *look;
                           if (!meant.sure && wanted)
                               meant.kind = *wanted;
                           startImport(path, meant);
                       });
    });
}

void PeoplePage::startImport(const QString &path, const views::FileLook &look)
{
    if (m_import)
        return;
    m_import = new ImportDialog(around(), path, look, this);
    connect(m_import, &ImportDialog::imported, this, &PeoplePage::stored);
    connect(m_import, &ImportDialog::failedUnseen, this, [this](const Error &error) { messageBar()->say(error); });
    m_import->show();
}

void PeoplePage::stored(views::FileKind kind, const people::ImportResult &result)
{
    Message message;
    message.tone = result.rejected > 0 ? Tone::Attention : Tone::Good;
    const QLocale locale;
    message.happened =
        kind == views::FileKind::People
            ? tr("%1 is imported: %2 new, %3 changed, %4 unchanged.", "people")
                  .arg(result.fileName, locale.toString(result.created), locale.toString(result.updated),
                       locale.toString(result.unchanged))
            : tr("%1 is imported: %2 new events, %3 known already.")
                  .arg(result.fileName, locale.toString(result.created), locale.toString(result.unchanged));
    if (result.rejected > 0)
        message.kept = tr("%n rows were rejected; nothing of them was stored.", nullptr, int(result.rejected));
    if (result.id.isValid() && result.created + result.updated > 0) {
        message.actionText = tr("Undo…");
        message.action = [this] { showImports(); };
    }
    messageBar()->say(message);
    refresh();
}

void PeoplePage::showImports()
{
    if (m_imports)
        return m_imports->raise();
    m_imports = new ImportsDialog(around(), this);
    connect(m_imports, &ImportsDialog::undone, this, &PeoplePage::refresh);
    m_imports->show();
}

} // namespace otklik::ui
