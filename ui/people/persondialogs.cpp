// SPDX-License-Identifier: GPL-3.0-or-later
#include "persondialogs.h"

#include "ask.h"
#include "consentdialog.h"
#include "draftwatch.h"
#include "notedialog.h"
#include "personeditor.h"
#include "personmergedialog.h"
#include "personpage.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

PersonDialogs::PersonDialogs(const Surroundings &around, QWidget *page) : QObject(page), m_around(around), m_page(page)
{
}

bool PersonDialogs::isOpen() const
{
    return !m_dialog.isNull();
}

void PersonDialogs::close()
{
    if (m_merge)
        m_merge->reject();
    if (m_dialog)
        m_dialog->reject();
}

void PersonDialogs::note(const views::PersonCard &card, bool remind)
{
    if (m_dialog)
        return;
    auto *dialog = show(
        new NoteDialog(views::personName(card.person), card.today, remind, m_noteDrafts.value(card.person.id), m_page));
    DraftWatch::watch(m_around.drafts, u"note/%1"_s.arg(card.person.id.value), dialog);
    connect(dialog, &NoteDialog::abandoned, this,
            [this, person = card.person.id](const QString &text) { m_noteDrafts.insert(person, text); });
    connect(dialog, &NoteDialog::given, this,
            [this, dialog = QPointer(dialog), person = card.person.id](const QString &text, const QDate &dueOn,
                                                                       const QUuid &command) {
                store::deliver(
                    m_around.store->run(store::Lane::Write,
                                        [=](store::Database &database) {
                                            return care::Notes(database).addNote(person, text, dueOn, command);
                                        }),
                    this, [this, dialog, person](const Result<care::Note> &added) {
                        if (!added)
                            return dialog ? dialog->sayWrong(added.error().sentence) : failed(added.error(), person);
                        m_noteDrafts.remove(person);
                        if (dialog)
                            dialog->accept();
                        said(added->dueOn.isValid()
                                 ? PersonPage::tr("The reminder comes up on %1.").arg(views::dayText(added->dueOn))
                                 : PersonPage::tr("The note is stored."),
                             person);
                    });
            });
}

void PersonDialogs::consentWord(const views::PersonCard &card, bool grant, TopicId topic)
{
    if (m_dialog)
        return;
    auto *dialog = show(new ConsentDialog(card, grant, topic, m_page));
    connect(dialog, &ConsentDialog::given, this,
            [this, dialog = QPointer<CareDialog>(dialog)](const consent::ConsentFact &fact) { record(fact, dialog); });
}

void PersonDialogs::record(const consent::ConsentFact &fact, const QPointer<CareDialog> &dialog)
{
    store::deliver(m_around.store->run(
                       store::Lane::Write,
                       [fact](store::Database &database) { return consent::ConsentLedger(database).record(fact); }),
                   this, [this, dialog, fact](const Result<ConsentEventId> &recorded) {
                       if (!recorded)
                           return dialog ? dialog->sayWrong(recorded.error().sentence)
                                         : failed(recorded.error(), fact.person);
                       if (dialog)
                           dialog->accept();
                       if (!fact.topic.isValid())
                           return said(PersonPage::tr("Recorded. Nothing more is sent to this person."), fact.person);
                       said(fact.state == consent::ConsentState::Granted ? PersonPage::tr("Consent is recorded.")
                                                                         : PersonPage::tr("The refusal is recorded."),
                            fact.person);
                   });
}

void PersonDialogs::stopAll(PersonId of)
{
    if (!m_around.ask)
        return;
    Question question;
    question.title = PersonPage::tr("Stop everything?");
    question.sentence =
        PersonPage::tr("No topic and no channel will reach this person, service notices included. Each topic of "
                       "marketing then needs a new consent of its own.");
    question.yes = PersonPage::tr("Stop everything");
    question.tone = Tone::Danger;
    m_around.ask->question(m_page, question, [this, person = of](bool yes) {
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

void PersonDialogs::putOff(const care::Note &note, const QDate &today)
{
    if (m_dialog)
        return;
    auto *dialog = show(new PutOffDialog(1, today, m_page));
    connect(dialog, &PutOffDialog::given, this, [this, dialog, note](const QDate &until, int months) {
        dialog->accept();
        Q_EMIT putOffChosen(note, until, months);
    });
}

} // namespace otklik::ui
