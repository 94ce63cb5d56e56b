// SPDX-License-Identifier: GPL-3.0-or-later
// What the campaign page does on a command: launch, stop, delete, settle a conflict.
#include "campaignpage.h"

#include <QAction>

#include "ask.h"
#include "launchpanel.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "stepstack.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
constexpr int minuteToStop = 60000, secondsToUndo = 10000;
}

void CampaignPage::resolveConflict()
{
    if (m_desk.editor->standing() != views::CampaignEditor::Standing::Conflict)
        return;
    if (m_merge)
        m_merge->close(); // somebody changed it once more: the next one takes its place
    const views::BriefMerge merge = m_desk.editor->merge();
    QStringList sentences{
        tr("While you were typing, somebody at another desk stored other values for the same parts."),
        tr("Nothing of yours is stored yet. Choose what stays in each line: the keys 1, 2 and 3 choose "
           "a column.")};
    if (!merge.hasOriginal)
        sentences << tr("What stood there before is not known any more.");
    if (!merge.taken.isEmpty())
        sentences << tr("What else they changed is kept: %1.").arg(views::briefPartWords(merge.taken));
    QList<MergeRow> rows;
    for (const QString &part : merge.conflicts) {
        MergeRow row;
        row.name = views::briefPartWord(part);
        row.texts[MergeTable::Original] =
            merge.hasOriginal ? views::briefPartText(part, merge.original, m_choices) : QString();
        row.texts[MergeTable::Theirs] = views::briefPartText(part, merge.theirs, m_choices);
        row.texts[MergeTable::Mine] = views::briefPartText(part, merge.mine, m_choices);
        rows << row;
    }
    m_merge = new MergeDialog(tr("Changed at two desks: %1").arg(title()), sentences, rows, {}, this);
    connect(m_merge, &MergeDialog::chosen, this, [this, merge](const QList<MergeTable::Column> &columns) {
        campaigns::Brief brief = merge.merged;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const MergeTable::Column column = columns.at(i);
            views::copyBriefPart(merge.conflicts.at(i),
                                 column == MergeTable::Theirs ? merge.theirs
                                 : column == MergeTable::Mine ? merge.mine
                                                              : merge.original,
                                 brief);
        }
        messageBar()->clear();
        m_desk.editor->resolve(merge.theirs, brief);
    });
    connect(m_merge, &QDialog::finished, m_steps, [this] { m_steps->setEnabled(true); });
    m_steps->setEnabled(false); // what is typed there stays as it was compared
    m_merge->show();
}

void CampaignPage::sayMerged(const QStringList &parts)
{
    m_saysMerged = true;
    Message message;
    message.happened =
        tr("Somebody at another desk changed this draft meanwhile: %1.").arg(views::briefPartWords(parts));
    message.kept = tr("Both changes are kept.");
    messageBar()->say(message);
}

void CampaignPage::askToLaunch()
{
    if (m_launching || !m_opened || !m_desk.editor->isDraft())
        return;
    if (m_decide.isActive())
        decide();
    if (const auto obstacles = LaunchPanel::obstacles(m_desk); !obstacles.isEmpty()) {
        showStep(CampaignStep::Launch);
        Message message;
        message.tone = Tone::Attention;
        message.happened = obstacles.first().sentence;
        message.kept = tr("Nothing was launched.");
        message.actionText = tr("Go there");
        message.action = [this, step = obstacles.first().step] { showStep(step); };
        return messageBar()->say(message);
    }
    m_desk.editor->store([this](const Done &stored) {
        if (!stored)
            return say(stored.error());
        m_launching = true;
        if (!m_desk.figures->isDeciding() && m_desk.figures->decisions())
            launch();
    });
}

void CampaignPage::launch()
{
    m_launching = false;
    if (!m_desk.figures->decisions() || m_desk.figures->toBeWritten() == 0)
        return showStep(CampaignStep::Launch);
    Question question;
    question.title = tr("Launch «%1»?").arg(m_desk.editor->brief().name);
    question.sentence = LaunchPanel::summary(m_desk);
    question.yes = tr("Launch");
    question.no = tr("Not yet");
    if (!around().ask)
        return;
    around().ask->question(this, question, [this](bool yes) {
        if (!yes)
            return;
        m_desk.editor->launch([this, id = m_desk.editor->id()](const Result<campaigns::Launch> &launched) {
            if (!launched)
                return say(launched.error());
            undoBar()->offer(
                tr("Launched: %Ln people are written to. Undo stops it for ever; what has left by then has left.",
                   nullptr, int(launched->toBeWritten)),
                [this, id] {
                    if (m_desk.editor->id() == id)
                        m_desk.editor->stopSending(
                            [this](const Done &done) { done ? m_desk.watch->refresh() : say(done.error()); });
                },
                minuteToStop);
        });
    });
}

void CampaignPage::stop()
{
    // Stopping is for ever, so it is only paused at once; the rest follows unless it is taken back in time.
    const CampaignId id = m_desk.editor->id();
    const bool wasRunning = m_desk.editor->campaign().state == "running"_L1;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, id, timer] {
        timer->deleteLater();
        store::deliver(
            around().store->run(store::Lane::Write,
                                [id](store::Database &database) { return campaigns::Campaigns(database).stop(id); }),
            this, [this, id](const Done &done) {
                if (!done)
                    say(done.error());
                if (m_desk.editor->id() == id)
                    m_desk.editor->reload();
                m_desk.watch->refresh();
            });
    });
    const auto offer = [this, timer, wasRunning] {
        timer->start(secondsToUndo);
        undoBar()->offer(
            tr("Paused. In a few seconds it is stopped for ever: what has not left never will."),
            [this, timer, wasRunning] {
                timer->stop();
                timer->deleteLater();
                if (wasRunning)
                    m_resumeAction->trigger();
            },
            secondsToUndo);
    };
    if (!wasRunning)
        return offer();
    m_desk.editor->pauseSending([this, offer, timer](const Done &done) {
        if (!done) {
            timer->deleteLater();
            return say(done.error());
        }
        m_desk.watch->refresh();
        offer();
    });
}

void CampaignPage::removeDraft()
{
    const auto brief = m_desk.editor->brief();
    m_desk.editor->remove([this, brief](const Done &done) {
        if (!done)
            return say(done.error());
        m_opened = false;
        m_wantsNew = true;
        m_wanted = {};
        openWanted();
        undoBar()->offer(tr("The draft «%1» was deleted.").arg(brief.name), [this, brief] {
            m_desk.editor->edit(brief);
            m_steps->take();
            m_desk.editor->store();
        });
    });
}

} // namespace otklik::ui
