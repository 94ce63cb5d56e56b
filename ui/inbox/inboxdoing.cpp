// SPDX-License-Identifier: GPL-3.0-or-later
// The half of InboxPage that changes something: take a message on, give it back, answer it, be done with it.
#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include "campaignwords.h"
#include "inboxpage.h"
#include "label.h"
#include "messagebar.h"
#include "smsmeasure.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;
using otklik::inbox::Inbox;

namespace otklik::ui {

void InboxPage::addCommands()
{
    m_claim = addCommand(tr("Take on"), u"mail-reply-sender"_s, Qt::Key_T, Place::Hidden, [this] { claim(); });
    m_giveBack = addCommand(tr("Give back"), u"edit-undo"_s, Qt::Key_G, Place::Hidden, [this] { giveBack(); });
    m_close = addCommand(tr("Done"), u"dialog-ok-apply"_s, Qt::Key_D, Place::Hidden, [this] { finish(); });
    m_person = addCommand(tr("Open card"), u"user-identity"_s, Qt::Key_O, Place::Hidden, [this] {
        if (m_current.person.isValid())
            Q_EMIT openPerson(m_current.person);
    });
    m_campaign = addCommand(tr("Campaign"), u"mail-send"_s, Qt::Key_K, Place::Hidden, [this] {
        if (m_current.campaign.isValid())
            Q_EMIT navigate(u"campaign"_s, {{u"campaign"_s, m_current.campaign.value}});
    });
    addCommand(tr("Show what is open"), {}, Qt::Key_1, Place::Hidden, [this] { choose(Which::Open); });
    addCommand(tr("Show what is mine"), {}, Qt::Key_2, Place::Hidden, [this] { choose(Which::Mine); });
    addCommand(tr("Show all"), {}, Qt::Key_3, Place::Hidden, [this] { choose(Which::All); });
    addCommand(tr("Send the answer"), u"mail-send"_s, Qt::CTRL | Qt::Key_Return, Place::Hidden, [this] { send(); });
    for (QAction *action : {m_claim, m_giveBack, m_close, m_person, m_campaign})
        action->setEnabled(false);
}

void InboxPage::change(std::function<Done(Inbox &)> work, const QString &said)
{
    store::deliver(around().store->run(store::Lane::Write,
                                       [work = std::move(work), by = worker()](store::Database &database) {
                                           Inbox desk(database, by);
                                           return work(desk);
                                       }),
                   this, [this, said](const Done &done) {
                       if (!done)
                           messageBar()->say(done.error());
                       else
                           messageBar()->say({Tone::Good, said, {}, {}, {}});
                       refresh();
                   });
}

void InboxPage::claim()
{
    if (m_current.id == 0 || !mayWork())
        return;
    // Somebody else's is asked for by name: the button says so, and they see it gone from theirs.
    const bool takeOver = m_current.state == "claimed"_L1;
    change([id = m_current.id, takeOver](Inbox &desk) { return desk.claim(id, takeOver); },
           tr("The message is yours."));
}

void InboxPage::giveBack()
{
    if (m_current.id > 0 && mayWork())
        change([id = m_current.id](Inbox &desk) { return desk.giveBack(id); },
               tr("The message waits for somebody again."));
}

void InboxPage::finish()
{
    if (m_current.id > 0 && mayWork())
        change([id = m_current.id](Inbox &desk) { return desk.close(id); }, tr("Done, without an answer."));
}

void InboxPage::send()
{
    const QString text = m_reply->toPlainText().trimmed();
    if (text.isEmpty() || !m_send->isEnabled())
        return;
    m_send->setEnabled(false); // one press, one answer
    const qint64 id = m_current.id;
    store::deliver(
        around().store->run(store::Lane::Write,
                            [id, text, by = worker(), command = QUuid::createUuid()](store::Database &database) {
                                return Inbox(database, by).reply(id, text, command);
                            }),
        this, [this, id](const Result<QString> &sent) {
            if (!sent) {
                messageBar()->say(sent.error());
            } else {
                messageBar()->say({Tone::Good, tr("The answer waits to be sent."), {}, {}, {}});
                m_typed.remove(id);
                if (m_current.id == id)
                    m_reply->clear();
            }
            measure();
            refresh();
        });
}

void InboxPage::takeCanned(int index)
{
    if (index <= 0)
        return;
    m_reply->insertPlainText(m_canned->itemText(index));
    m_canned->setCurrentIndex(0);
    m_reply->setFocus(Qt::OtherFocusReason);
}

void InboxPage::measure()
{
    const QString text = m_reply->toPlainText().trimmed();
    m_send->setEnabled(m_reply->isEnabled() && !text.isEmpty());
    if (text.isEmpty())
        return m_measure->clear();
    const SmsMeasure size = measureSms(text);
    m_measure->setText(tr("%1, %2 letters left", "parts of an SMS and room in the last")
                           .arg(tr("%Ln parts", nullptr, size.parts), QLocale().toString(size.room)));
}

void InboxPage::showAnswers(qint64 id, const QList<inbox::InboundAnswer> &answers)
{
    if (id != m_current.id)
        return;
    QStringList lines;
    for (const inbox::InboundAnswer &answer : answers)
        lines << tr("We answered (%1): %2", "how it stands, and the text")
                     .arg(views::boardStateWord(answer.state), answer.text.simplified());
    m_answers->setText(lines.join(u'\n'));
    m_answers->setVisible(!lines.isEmpty());
}

} // namespace otklik::ui
