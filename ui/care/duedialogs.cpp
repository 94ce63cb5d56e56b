// SPDX-License-Identifier: GPL-3.0-or-later
#include "duedialogs.h"

#include "draftwatch.h"
#include "duelistmodel.h"
#include "duepage.h"
#include "invitedialog.h"
#include "notedialog.h"
#include "preferences.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

DueDialogs::DueDialogs(const Surroundings &around, QWidget *page) : QObject(page), m_around(around), m_page(page) {}

bool DueDialogs::isOpen() const
{
    return !m_dialog.isNull();
}

void DueDialogs::putOff(const QList<care::DueRow> &rows, const QDate &today)
{
    if (rows.isEmpty() || m_dialog)
        return;
    auto *dialog = new PutOffDialog(int(rows.size()), today, m_page);
    m_dialog = dialog;
    connect(dialog, &PutOffDialog::given, this, [this, rows, dialog](const QDate &until, int months) {
        dialog->accept();
        Q_EMIT putOffChosen(rows, until, months);
    });
    dialog->show();
}

void DueDialogs::invite(const QList<care::DueRow> &rows)
{
    if (rows.isEmpty() || m_dialog)
        return;
    if (rows.size() > 1) {
        Message message;
        message.happened =
            DuePage::tr("Invitations are written one by one. Select one reminder; for many people make a campaign.");
        return Q_EMIT said(message);
    }
    const care::DueRow &row = rows.constFirst();
    const QString last = m_around.preferences ? m_around.preferences->value(u"due/invitation"_s).toString() : QString();
    auto *dialog = new InviteDialog(views::duePersonName(row), last, m_page);
    m_dialog = dialog;
    store::deliver(m_around.store->run(store::Lane::Interactive,
                                       [person = row.note.person](store::Database &database) {
                                           return views::readInvitationChoices(database, person);
                                       }),
                   dialog, [dialog](const Result<views::InvitationChoices> &choices) {
                       choices ? dialog->setChoices(*choices) : dialog->sayWrong(choices.error().sentence);
                   });
    connect(dialog, &InviteDialog::given, this,
            [this, dialog = QPointer(dialog), row](const QString &topic, const QString &text) {
                if (m_around.preferences)
                    m_around.preferences->setValue(u"due/invitation"_s, text);
                care::Invitation invitation;
                invitation.note = row.note.id;
                invitation.topic = topic;
                invitation.text = text;
                store::deliver(m_around.store->run(store::Lane::Write,
                                                   [invitation](store::Database &database) {
                                                       return care::Notes(database).invite(invitation);
                                                   }),
                               this, [this, dialog](const Result<QString> &sent) {
                                   if (!sent && dialog)
                                       return dialog->sayWrong(sent.error().sentence);
                                   if (!sent)
                                       return Q_EMIT failed(sent.error());
                                   if (dialog)
                                       dialog->accept();
                                   Message message;
                                   message.tone = Tone::Good;
                                   message.happened = DuePage::tr("The invitation is waiting to leave.");
                                   message.kept = DuePage::tr("The reminder stays here until you close it.");
                                   Q_EMIT said(message);
                                   Q_EMIT changed();
                               });
            });
    dialog->show();
}

void DueDialogs::note(const QList<care::DueRow> &rows, const QDate &today)
{
    if (rows.isEmpty() || m_dialog)
        return;
    const care::DueRow &row = rows.constFirst();
    auto *dialog = new NoteDialog(views::duePersonName(row), today, false,
                                  m_draftOf == row.note.person ? m_noteDraft : QString(), m_page);
    DraftWatch::watch(m_around.drafts, u"note/%1"_s.arg(row.note.person.value), dialog);
    m_dialog = dialog;
    connect(dialog, &NoteDialog::abandoned, this, [this, person = row.note.person](const QString &text) {
        m_noteDraft = text;
        m_draftOf = person;
    });
    connect(dialog, &NoteDialog::given, this,
            [this, dialog = QPointer(dialog), person = row.note.person](const QString &text, const QDate &dueOn,
                                                                        const QUuid &command) {
                store::deliver(m_around.store->run(store::Lane::Write,
                                                   [=](store::Database &database) {
                                                       return care::Notes(database).addNote(person, text, dueOn,
                                                                                            command);
                                                   }),
                               this, [this, dialog](const Result<care::Note> &added) {
                                   if (!added)
                                       return dialog ? dialog->sayWrong(added.error().sentence) : failed(added.error());
                                   m_noteDraft.clear();
                                   if (dialog)
                                       dialog->accept();
                                   Message message;
                                   message.tone = Tone::Good;
                                   message.happened = DuePage::tr("The note stands on the person's card.");
                                   Q_EMIT said(message);
                                   Q_EMIT changed();
                               });
            });
    dialog->show();
}

} // namespace otklik::ui
