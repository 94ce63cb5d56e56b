// SPDX-License-Identifier: GPL-3.0-or-later
// The half of SendingPage that changes something: pause an account and let it go on, say what became of messages.
#include <QAction>

#include "ask.h"
#include "messagebar.h"
#include "sendingpage.h"
#include "store.h"
#include "tableview.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::UnknownOutcome;
using otklik::messaging::UnknownOutcomes;

namespace otklik::ui {

void SendingPage::addCommands()
{
    m_pause = addCommand(tr("Pause account"), u"media-playback-pause"_s, Qt::Key_P, Place::Hidden, [this] { pause(); });
    m_resume =
        addCommand(tr("Let it go on"), u"media-playback-start"_s, Qt::Key_G, Place::Hidden, [this] { resume(); });
    m_left = addCommand(tr("They left…"), u"dialog-ok-apply"_s, Qt::Key_L, Place::Hidden, [this] { sayLeft(); });
    m_again = addCommand(tr("Send again…"), u"mail-send"_s, Qt::Key_A, Place::Hidden, [this] { sendAgain(); });
    for (QAction *action : {m_pause, m_resume, m_left, m_again})
        action->setEnabled(false);
}

void SendingPage::change(std::function<Done(store::Database &)> work, const QString &said)
{
    store::deliver(around().store->run(store::Lane::Write, std::move(work)), this, [this, said](const Done &done) {
        if (!done)
            messageBar()->say(done.error());
        else
            messageBar()->say({Tone::Good, said, {}, {}, {}});
        refresh();
    });
}

/// Who decides, as others read it; the database knows it better where people sign in.
static QString decider(const access::AccessState &me)
{
    if (!me.fullName.isEmpty())
        return me.fullName;
    return me.login.isEmpty() ? qEnvironmentVariable("USER") : me.login;
}

void SendingPage::pause()
{
    const messaging::AccountQueue queue = m_accounts->queue(m_accountTable->currentIndex());
    if (!queue.isAccount() || !mayChangeAccounts())
        return;
    store::deliver(
        around().store->run(store::Lane::Write,
                            [name = queue.account.name, by = decider(around().me)](store::Database &database) {
                                return messaging::pauseAccount(database, name, by);
                            }),
        this, [this, name = queue.account.name](const Done &done) {
            if (!done)
                messageBar()->say(done.error());
            else
                undoBar()->offer(
                    tr("“%1” is paused. What is on its way is finished; the rest stays queued.").arg(name),
                    [this, name] {
                        change([name](store::Database &database) { return messaging::resumeAccount(database, name); },
                               tr("“%1” goes on.").arg(name));
                    });
            refresh();
        });
}

void SendingPage::resume()
{
    const messaging::AccountQueue queue = m_accounts->queue(m_accountTable->currentIndex());
    if (!queue.isAccount() || !mayChangeAccounts())
        return;
    undoBar()->dismiss();
    change([name = queue.account.name](store::Database &database) { return messaging::resumeAccount(database, name); },
           tr("“%1” goes on.").arg(queue.account.name));
}

void SendingPage::sayLeft()
{
    const UnknownOutcome outcome = m_outcomes->outcome(m_outcomeTable->currentIndex());
    if (!outcome.chunk.isValid() || !around().ask || !mayDecide())
        return;
    Question question;
    question.title = tr("Did these messages leave?");
    question.sentence = tr("You have seen at the gateway “%2” that it took %1. They count as sent from now on, with "
                           "your name, and are never sent again. A receipt that still comes is taken.")
                            .arg(tr("%Ln messages", nullptr, outcome.messages), outcome.gateway);
    question.yes = tr("They left");
    question.no = tr("Leave it open");
    around().ask->question(this, question, [this, chunk = outcome.chunk, by = decider(around().me)](bool yes) {
        if (yes)
            change(
                [chunk, by](store::Database &database) { return UnknownOutcomes::resolveAsSent(database, chunk, by); },
                tr("They count as sent."));
    });
}

void SendingPage::sendAgain()
{
    const UnknownOutcome outcome = m_outcomes->outcome(m_outcomeTable->currentIndex());
    if (!outcome.chunk.isValid() || !around().ask || !mayDecide())
        return;
    Question question;
    question.title = tr("Send these messages again?");
    question.sentence = tr("%1 go to the gateway “%2” once more. Whoever got the message already gets it twice: look "
                           "at the gateway first whether it took them.")
                            .arg(tr("%Ln messages", nullptr, outcome.messages), outcome.gateway);
    question.yes = tr("Send again");
    question.no = tr("Leave it open");
    question.tone = Tone::Danger;
    around().ask->question(this, question, [this, chunk = outcome.chunk, by = decider(around().me)](bool yes) {
        if (yes)
            change([chunk, by](store::Database &database) { return UnknownOutcomes::sendAgain(database, chunk, by); },
                   tr("They are queued again."));
    });
}

void SendingPage::openCampaign()
{
    const UnknownOutcome outcome = m_outcomes->outcome(m_outcomeTable->currentIndex());
    if (outcome.campaign.isValid())
        Q_EMIT navigate(u"campaign"_s, {{u"campaign"_s, outcome.campaign.value}});
}

} // namespace otklik::ui
