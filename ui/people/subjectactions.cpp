// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectactions.h"

#include <QDir>
#include <QJsonArray>

#include "ask.h"
#include "draftjournal.h"
#include "erasedialog.h"
#include "erasure.h"
#include "jobs.h"
#include "peoplerights.h"
#include "showinfolder.h"
#include "store.h"
#include "subjectexport.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

SubjectActions::SubjectActions(const Surroundings &around, QWidget *page)
    : QObject(page), m_around(around), m_page(page)
{
}

void SubjectActions::close()
{
    if (m_dialog)
        m_dialog->reject();
}

QString SubjectActions::exportRefusal(const access::AccessState &me)
{
    return views::mayChangePeople(me) ? QString()
                                      : tr("Only operators, doctors, nurses and supervisors give out somebody’s data.");
}

QString SubjectActions::eraseRefusal(const access::AccessState &me)
{
    return me.may({u"supervisor"_s}) ? QString() : tr("Only supervisors erase people.");
}

void SubjectActions::giveOut(PersonId person)
{
    if (!m_around.ask)
        return;
    FileQuestion question;
    question.title = tr("Where is everything about this person to be written?");
    question.filter = tr("Archive (*.zip)");
    question.suggestion = QDir::home().filePath(u"person-%1.zip"_s.arg(person.value)); // no name: others see folders
    question.save = true;
    m_around.ask->file(m_page, question, [this, person](const std::optional<QString> &path) {
        if (!path || path->isEmpty())
            return;
        write(person, path->endsWith(".zip"_L1, Qt::CaseInsensitive) ? *path : *path + u".zip"_s);
    });
}

void SubjectActions::write(PersonId person, const QString &path)
{
    QPointer<Work> work = m_around.jobs ? m_around.jobs->start(tr("Data of one person")) : nullptr;
    if (work)
        work->setCancellable(false); // a moment of work, and a ZIP appears whole or not at all
    store::deliver(
        m_around.store->run(
            store::Lane::Count,
            [person, path](store::Database &database) { return privacy::SubjectExport(database).write(person, path); }),
        this, [this, person, path, work](const Result<QJsonObject> &subject) {
            if (work)
                work->finish();
            if (!subject)
                return failed(subject.error(), person);
            const qsizetype missing = subject->value("left_out"_L1).toArray().size();
            said(writtenMessage(
                     tr("Everything about this person is in %1: a page to read, and JSON.")
                         .arg(QDir::toNativeSeparators(path)),
                     path,
                     missing > 0 ? tr("%n parts are left out, because your account may not read them; the page in it "
                                      "names them.",
                                      nullptr, int(missing))
                                 : tr("Only you can read the file.")),
                 person);
        });
}

void SubjectActions::erase(const views::PersonCard &card)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new EraseDialog(card, m_page);
    connect(
        m_dialog, &EraseDialog::given, this,
        [this, dialog = m_dialog, person = card.person.id](const QString &reason) { erase(person, reason, dialog); });
    m_dialog->show();
}

void SubjectActions::erase(PersonId person, const QString &reason, const QPointer<EraseDialog> &dialog)
{
    store::deliver(m_around.store->run(store::Lane::Write,
                                       [person, reason](store::Database &database) {
                                           return privacy::Erasure(database).erase(person, reason,
                                                                                   qEnvironmentVariable("USER"));
                                       }),
                   this, [this, person, dialog](const Result<privacy::Erased> &done) {
                       if (!done)
                           return dialog ? dialog->failed(done.error().sentence) : failed(done.error(), person);
                       if (dialog)
                           dialog->accept();
                       if (m_around.drafts) { // what was half typed about them goes too
                           m_around.drafts->remove(u"person/%1"_s.arg(person.value));
                           m_around.drafts->remove(u"note/%1"_s.arg(person.value));
                       }
                       Q_EMIT erased(person);
                       Message message;
                       message.tone = Tone::Good;
                       message.happened = done->already ? tr("This person had been erased before. Nothing was changed.")
                                                        : tr("The person is erased.");
                       message.kept = done->already ? QString() : tr("What is counted stays.");
                       said(message, person);
                   });
}

} // namespace otklik::ui
