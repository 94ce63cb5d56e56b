// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpage.h"

#include <QAction>
#include <QLocale>

#include "audiencepanel.h"
#include "briefpanel.h"
#include "campaignsteps.h"
#include "campaignwords.h"
#include "changefeed.h"
#include "draftjournal.h"
#include "launchpanel.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "preferences.h"
#include "previewpanel.h"
#include "reportpanel.h"
#include "runningpanel.h"
#include "schedulepanel.h"
#include "stepstack.h"
#include "textpanel.h"
#include "undobar.h"

using namespace Qt::Literals::StringLiterals;
using otklik::views::CampaignEditor;

namespace otklik::ui {

namespace {
constexpr int justNow = 30; // seconds: typing found from then was put away by ourselves, not by an accident
}

CampaignPage::CampaignPage(const Surroundings &around, QWidget *parent)
    : Page(around, parent), m_steps(new StepStack(m_desk, this))
{
    CampaignEditor::Keep keep;
    if (auto *drafts = around.drafts) {
        keep.read = [drafts](const QString &key) { return drafts->read(key); };
        keep.write = [drafts](const QString &key, const QByteArray &value) {
            drafts->write(key, tr("A campaign"), value);
        };
    } else if (auto *preferences = around.preferences) {
        keep.read = [preferences](const QString &key) { return preferences->value(key).toByteArray(); };
        keep.write = [preferences](const QString &key, const QByteArray &value) {
            preferences->setValue(key, value.isEmpty() ? QVariant() : QVariant(value));
        };
    }
    m_desk.around = around;
    m_desk.editor = new CampaignEditor(around.store, keep, this);
    m_desk.figures = new views::CampaignFigures(around.store, this);
    m_desk.preview = new views::CampaignPreview(around.store, this);
    m_desk.watch = new views::CampaignWatch(around.store, this);
    m_desk.choices = &m_choices;
    m_desk.goTo = [this](CampaignStep step) { showStep(step); };
    m_desk.openPerson = [this](PersonId person) { Q_EMIT openPerson(person); };
    m_desk.complain = [this](const Error &error) { say(error); };
    m_desk.say = [this](const Message &message) { messageBar()->say(message); };
    makePanels();
    setBody(m_steps);
    makeCommands();
    connectAll();
    showSteps();
    showCommands();
}

CampaignPage::~CampaignPage()
{
    m_desk.editor->disconnect(this);
}

void CampaignPage::makePanels()
{
    m_text = new TextPanel(m_desk);
    m_launch = new LaunchPanel(m_desk);
    auto *report = new ReportPanel(m_desk);
    m_steps->setPanels({new BriefPanel(m_desk), new AudiencePanel(m_desk), m_text, new SchedulePanel(m_desk), m_launch,
                        new RunningPanel(m_desk), report});
    connect(report, &ReportPanel::funnelRequested, this, [this] { m_funnelAction->trigger(); });
    connect(m_launch, &LaunchPanel::launchRequested, this, &CampaignPage::askToLaunch);
    connect(m_launch, &LaunchPanel::removeRequested, this, &CampaignPage::removeDraft);
    connect(m_text, &TextPanel::languageRemoved, this,
            [this](const QString &language, const std::function<void()> &undo) {
                undoBar()->offer(tr("The text in %1 was removed.").arg(views::languageWord(language)), undo);
            });
}

void CampaignPage::makeCommands()
{
    m_launchAction = addCommand(tr("Launch…"), u"mail-send"_s, {}, Place::TitleMain, [this] { askToLaunch(); });
    addCommand(tr("Launch the campaign"), u"mail-send"_s, QKeySequence(Qt::CTRL | Qt::Key_Return), Place::Hidden,
               [this] { askToLaunch(); }); // also where the button stands in the panel
    m_resumeAction = addCommand(tr("Resume"), u"media-playback-start"_s, QKeySequence(Qt::CTRL | Qt::Key_R),
                                Place::TitleMain, [this] {
                                    m_desk.editor->resumeSending([this](const Done &done) {
                                        done ? m_desk.watch->refresh() : say(done.error());
                                    });
                                });
    m_pauseAction =
        addCommand(tr("Pause"), u"media-playback-pause"_s, QKeySequence(Qt::CTRL | Qt::Key_P), Place::Title, [this] {
            m_desk.editor->pauseSending(
                [this](const Done &done) { done ? m_desk.watch->refresh() : say(done.error()); });
        });
    m_stopAction = addCommand(tr("Stop"), u"media-playback-stop"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                              Place::Title, [this] { stop(); });
    m_funnelAction =
        addCommand(tr("Show funnel"), u"office-chart-bar"_s, QKeySequence(Qt::CTRL | Qt::Key_G), Place::Title, [this] {
            Q_EMIT navigate(u"funnel"_s, {{u"campaign"_s, m_desk.editor->id().value}});
        });
    addCommand(tr("Show the text to the next person"), u"go-next"_s, QKeySequence(Qt::ALT | Qt::Key_Down),
               Place::Hidden, [this] { m_text->preview()->next(); });
    addCommand(tr("Show the text to the person before"), u"go-previous"_s, QKeySequence(Qt::ALT | Qt::Key_Up),
               Place::Hidden, [this] { m_text->preview()->previous(); });
    addCommand(tr("Work out the price"), u"accessories-calculator"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
               Place::Hidden, [this] {
                   showStep(CampaignStep::Audience);
                   m_desk.figures->price(m_desk.editor->brief(),
                                         m_desk.editor->isDraft() ? CampaignId() : m_desk.editor->id());
               });
    addCommand(tr("New campaign"), u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N), Place::Hidden, [this] {
        Q_EMIT navigate(u"campaign"_s, {{u"new"_s, true}});
    });
    for (int step = 0; step < campaignSteps; ++step)
        addCommand(tr("Step: %1").arg(stepName(CampaignStep(step))), {},
                   QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + step)), Place::Hidden,
                   [this, step] { showStep(CampaignStep(step)); });
}

void CampaignPage::connectAll()
{
    auto *editor = m_desk.editor;
    connect(m_steps, &StepStack::chosen, this, &CampaignPage::showStep);
    connect(editor, &CampaignEditor::opened, this, &CampaignPage::takeAll);
    connect(editor, &CampaignEditor::briefChanged, this, &CampaignPage::briefChanged);
    connect(editor, &CampaignEditor::standingChanged, this, &CampaignPage::showStanding);
    connect(editor, &CampaignEditor::merged, this, &CampaignPage::sayMerged);
    connect(editor, &CampaignEditor::failed, this, [this](const Error &error) {
        if (error.code != "campaign.unknown"_L1)
            return setFailed(error);
        setEmpty(EmptyState::Kind::NothingYet, error.sentence, tr("All campaigns"),
                 [this] { Q_EMIT navigate(u"campaigns"_s, {}); });
    });
    connect(editor, &CampaignEditor::created, this, [this](CampaignId id) {
        m_wanted = id;
        m_wantsNew = false;
        if (isVisible()) // Back and a change of language then lead to it, not to another new one
            Q_EMIT navigate(u"campaign"_s, {{u"campaign"_s, id.value}});
    });
    connect(editor, &CampaignEditor::campaignChanged, this, [this] {
        const bool launched = !m_desk.editor->isDraft() && m_desk.watch->campaign() != m_desk.editor->id();
        if (launched) {
            m_desk.watch->follow(m_desk.editor->id());
            m_desk.watch->setLive(isVisible());
            showStep(CampaignStep::Running);
        }
        m_steps->take();
        showSteps();
        showStanding();
        showCommands();
    });
    connect(m_desk.figures, &views::CampaignFigures::decisionsChanged, this, [this] {
        showSteps();
        if (m_launching && !m_desk.figures->isDeciding())
            launch();
    });
    connect(m_desk.watch, &views::CampaignWatch::changed, this, [this] {
        if (m_desk.figures->decisions() != m_desk.watch->board().decisions && !m_desk.editor->isDraft())
            m_desk.figures->setDecided(m_desk.watch->board().decisions);
        showSteps();
    });
    connect(m_desk.watch, &views::CampaignWatch::stateChanged, editor, &CampaignEditor::reload);
    connect(m_desk.watch, &views::CampaignWatch::failed, this, &CampaignPage::say);
    m_decide.setSingleShot(true);
    m_decide.setInterval(500);
    connect(&m_decide, &QTimer::timeout, this, &CampaignPage::decide);
    m_again.setSingleShot(true);
    m_again.setInterval(300);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && m_opened)
            refresh();
    });
    if (auto *changes = around().changes)
        connect(changes, &store::ChangeFeed::changed, &m_again, qOverload<>(&QTimer::start));
}

QString CampaignPage::title() const
{
    const QString &name = m_desk.editor->brief().name;
    if (!m_opened)
        return tr("Campaign");
    return name.trimmed().isEmpty() ? tr("New campaign") : name;
}

void CampaignPage::open(const QVariantMap &arguments)
{
    const CampaignId wanted(arguments.value(u"campaign"_s).toLongLong());
    const bool wantsNew = !wanted.isValid();
    m_wantedSegment = arguments.value(u"segment"_s).toString();
    if (m_opened && (wantsNew ? m_wantsNew && !m_desk.editor->id().isValid() : wanted == m_desk.editor->id()))
        return takeSegment(); // it is here already
    m_wanted = wanted;
    m_wantsNew = wantsNew;
    m_saysMerged = false;
    if (m_merge)
        m_merge->close();
    m_opened = false;
    m_launching = false;
    undoBar()->dismiss();
    messageBar()->clear();
    if (m_hasChoices)
        openWanted();
}

void CampaignPage::shown()
{
    Page::shown();
    m_desk.watch->setLive(true);
    if (m_opened)
        m_again.start();
}

void CampaignPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk.watch->setLive(false);
    m_desk.editor->keep();
}

bool CampaignPage::mayBeRemade() const
{
    m_desk.editor->close(); // the page that comes goes on from what was kept
    return true;
}

void CampaignPage::refresh()
{
    if (!around().store)
        return;
    if (!m_opened)
        setState(State::Loading);
    store::deliver(around().store->run(store::Lane::Interactive, views::readCampaignChoices), this,
                   [this](const Result<views::CampaignChoices> &choices) {
                       if (!choices)
                           return setFailed(choices.error());
                       const bool changed = !m_hasChoices || !choices->sameAs(m_choices);
                       m_choices = *choices;
                       m_hasChoices = true;
                       if (!m_opened)
                           return openWanted();
                       if (changed) { // else a list that is open just now would close under the pointer
                           m_steps->take();
                           decide();
                       }
                       m_desk.editor->reload();
                       m_desk.watch->refresh();
                       showSteps();
                       setState(State::Ready);
                   });
}

void CampaignPage::openWanted()
{
    m_wantsNew ? m_desk.editor->openNew() : m_desk.editor->open(m_wanted);
}

void CampaignPage::takeSegment()
{
    const QString segment = std::exchange(m_wantedSegment, {});
    if (segment.isEmpty() || !m_desk.editor->isDraft())
        return;
    auto brief = m_desk.editor->brief();
    brief.segment = segment;
    brief.rule = {};
    m_desk.editor->edit(brief);
    m_steps->take();
}

void CampaignPage::takeAll()
{
    const bool another = !m_opened;
    m_opened = true;
    const bool draft = m_desk.editor->isDraft();
    if (another)
        m_desk.figures->clear();
    m_desk.watch->follow(draft ? CampaignId() : m_desk.editor->id());
    m_desk.watch->setLive(isVisible() && !draft);
    m_steps->take();
    setState(State::Ready);
    if (another) {
        const QString &state = m_desk.editor->campaign().state;
        showStep(draft ? CampaignStep::Brief : state == "done"_L1 ? CampaignStep::Report : CampaignStep::Running);
    }
    takeSegment();
    decide();
    updateTitle();
    showStanding();
    showSteps();
    showCommands();
    const QDateTime from = m_desk.editor->foundFrom();
    if (from.isValid() && m_desk.editor->standing() != CampaignEditor::Standing::Conflict &&
        from.secsTo(around().clock.now()) > justNow) {
        Message message;
        message.happened = tr("What you typed on %1 was not stored then. It is here again.")
                               .arg(QLocale().toString(from.toLocalTime(), QLocale::ShortFormat));
        message.actionText = tr("Drop it");
        message.action = [this] {
            m_opened = false;
            m_desk.editor->takeStored();
        };
        messageBar()->say(message);
    }
}

void CampaignPage::briefChanged()
{
    updateTitle();
    showSteps();
    m_decide.start();
}

void CampaignPage::decide()
{
    m_decide.stop();
    if (!m_desk.editor->isDraft())
        return;
    m_desk.figures->follow(m_desk.editor->brief(), m_choices.ruleOf(m_desk.editor->brief()));
}

void CampaignPage::showStep(CampaignStep step)
{
    m_steps->choose(step);
    showCommands();
    if (m_opened)
        m_steps->panel(step)->entered();
}

CampaignStep CampaignPage::step() const
{
    return m_steps->current();
}

void CampaignPage::showSteps()
{
    m_steps->showStandings(m_opened);
}

void CampaignPage::showCommands()
{
    const QString state = m_opened ? m_desk.editor->campaign().state : QString();
    m_launchAction->setVisible(state == "draft"_L1 &&
                               step() != CampaignStep::Launch); // that panel has the button itself
    m_pauseAction->setVisible(state == "running"_L1);
    m_resumeAction->setVisible(state == "paused"_L1);
    m_stopAction->setVisible(state == "running"_L1 || state == "paused"_L1);
    m_funnelAction->setVisible(m_opened && state != "draft"_L1);
    for (auto *action : {m_launchAction, m_pauseAction, m_resumeAction, m_stopAction, m_funnelAction})
        action->setEnabled(action->isVisible());
}

void CampaignPage::showStanding()
{
    const auto &editor = *m_desk.editor;
    const QString state = views::campaignStateWord(editor.campaign().state);
    if (!m_opened || !editor.isDraft())
        return setSubtitle(m_opened ? state : QString());
    QString how;
    switch (editor.standing()) {
    case CampaignEditor::Standing::Clean:
        break;
    case CampaignEditor::Standing::Typing:
    case CampaignEditor::Standing::Storing:
        how = tr("storing…");
        break;
    case CampaignEditor::Standing::Stored:
        how = tr("stored %1").arg(QLocale().toString(editor.storedAt().toLocalTime().time(), u"HH:mm:ss"_s));
        break;
    case CampaignEditor::Standing::KeptHere:
        how = tr("kept on this computer, not stored yet");
        break;
    case CampaignEditor::Standing::Conflict:
        how = tr("not stored: changed at another desk");
        break;
    }
    setSubtitle(how.isEmpty() ? state : tr("%1 · %2", "state, how it is stored").arg(state, how));
    // What is merely unfinished is told by the steps; everything else needs a word.
    if (editor.standing() == CampaignEditor::Standing::Conflict) {
        Message message;
        message.tone = Tone::Attention;
        message.happened = tr("Another desk changed the same parts of this draft: %1.")
                               .arg(views::briefPartWords(editor.merge().conflicts));
        message.kept = tr("What you typed is kept on this computer; nothing was overwritten.");
        message.actionText = tr("Choose what stays…");
        message.action = [this] { resolveConflict(); };
        messageBar()->say(message);
    } else if (editor.standing() == CampaignEditor::Standing::KeptHere && !editor.problem().code.isEmpty() &&
               editor.problem().kind != Failure::Invalid) {
        messageBar()->say(editor.problem(), tr("Try again"), [this] { m_desk.editor->store(); });
    } else if (editor.standing() == CampaignEditor::Standing::Stored && !m_saysMerged) {
        messageBar()->clear();
    }
}

void CampaignPage::say(const Error &error)
{
    if (error.kind != Failure::Cancelled)
        messageBar()->say(error);
}

} // namespace otklik::ui
