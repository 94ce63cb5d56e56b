// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningpanel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "barboard.h"
#include "campaignaccount.h"
#include "campaignpeople.h"
#include "campaigntones.h"
#include "campaignwords.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {
constexpr qint64 tooStill = 15000; // milliseconds without anything leaving before we wonder
}

RunningPanel::RunningPanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_figure(new Label(Label::Voice::Title, {}, this)),
      m_rate(new Label(Label::Voice::Muted, {}, this)), m_account(new Label(Label::Voice::Section, {}, this)),
      m_problem(new Label(Label::Voice::Body, {}, this)), m_why(new Label(Label::Voice::Body, {}, this)),
      m_board(new BarBoard(this)), m_people(new CampaignPeople(desk.around, this))
{
    m_figure->setObjectName(u"runningFigureLabel"_s);
    m_rate->setObjectName(u"rateLabel"_s);
    m_rate->setWordWrap(true);
    m_account->setObjectName(u"accountLabel"_s);
    m_problem->setObjectName(u"accountProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_why->setObjectName(u"stateSentenceLabel"_s);
    m_why->setWordWrap(true);
    m_why->setTone(Tone::Attention);
    m_board->setObjectName(u"statesBarBoard"_s);
    m_people->setObjectName(u"statePeople"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::betweenGroups, space::inGroup, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_figure);
    column->addWidget(m_why);
    column->addSpacing(space::inGroup);
    column->addWidget(m_board);
    column->addWidget(m_rate);
    column->addWidget(m_account);
    column->addWidget(m_problem);
    column->addSpacing(space::betweenGroups);
    column->addWidget(m_people, 1);
    connect(desk.watch, &views::CampaignWatch::changed, this, &RunningPanel::showBoard);
    connect(m_board, &BarBoard::partActivated, this, &RunningPanel::showPeople);
    connect(m_people, &CampaignPeople::openPerson, this, [this](PersonId person) { this->desk().openPerson(person); });
}

void RunningPanel::take()
{
    if (m_shown != desk().editor->id())
        m_people->clear();
    m_shown = desk().editor->id();
    showBoard();
}

void RunningPanel::showBoard()
{
    const auto &watch = *desk().watch;
    const bool launched = !isDraft();
    m_board->setVisible(launched && watch.isKnown());
    m_people->setVisible(launched && watch.isKnown());
    m_account->setVisible(launched && watch.isKnown());
    m_problem->setVisible(false);
    const QString &why = desk().editor->campaign().stateSentence;
    m_why->setText(why);
    m_why->setVisible(launched && !why.isEmpty());
    if (!launched) {
        m_figure->setText(tr("Not launched yet"));
        m_rate->setText(tr("Once it is launched, this is where one sees how far it is."));
        return;
    }
    if (!watch.isKnown()) {
        m_figure->setText(tr("One moment…"));
        m_rate->setText({});
        return;
    }
    const auto &board = watch.board();
    m_board->setParts(stateParts(board.states), board.audience);
    const qint64 toWrite = board.audience - board.states.value(u"excluded"_s);
    const qint64 gone = views::CampaignWatch::settled(board);
    const QLocale locale;
    m_figure->setText(
        tr("%1 of %2 messages have left", "numbers").arg(locale.toString(gone), locale.toString(toWrite)));
    m_rate->setText(rateSentence());
    const campaigns::Account account = campaigns::accountOf(board);
    m_account->setText(account.figure());
    m_account->setTone(account.addsUp() ? Tone::Neutral : Tone::Danger);
    m_problem->setText(account.problem);
    m_problem->setVisible(!account.addsUp());
}

QString RunningPanel::rateSentence() const
{
    const auto &watch = *desk().watch;
    const auto &board = watch.board();
    const QString &state = watch.state();
    const qint64 open = views::CampaignWatch::open(board), held = board.states.value(u"held"_s), moving = open - held;
    if (state == "paused"_L1)
        return tr("Paused: nothing leaves. What is with the gateway already goes on.");
    if (state == "stopped"_L1)
        return tr("Stopped for ever. What had not left never will.");
    if (state == "done"_L1 || open == 0) {
        const qint64 waiting =
            board.states.value(u"sent"_s) + board.states.value(u"at_operator"_s) + board.states.value(u"unknown"_s);
        return waiting > 0
                   ? tr("Everything has left. Receipts are still on their way for %Ln messages.", nullptr, int(waiting))
                   : tr("Everything has left, and every receipt is here.");
    }
    if (moving == 0)
        return tr("%Ln people wait until their quiet hours are over.", nullptr, int(held));
    if (watch.stillFor() > tooStill)
        return tr("Nothing has left for %Ln seconds. Messages leave while «otklikctl serve» or a desk with its own "
                  "database runs and a gateway is ready.",
                  nullptr, int(watch.stillFor() / 1000));
    const auto rate = watch.perSecond();
    if (!rate || *rate <= 0)
        return views::CampaignWatch::settled(board) > 0 ? tr("Waiting for the next messages to leave.")
                                                        : tr("Waiting for the first messages to leave.");
    const double seconds = double(moving) / *rate;
    const QString left = seconds < 90 ? tr("about %Ln seconds left", nullptr, std::max(1, qRound(seconds)))
                                      : tr("about %Ln minutes left", nullptr, qRound(seconds / 60));
    const QString speed = tr("%1 a second", "messages").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0));
    return tr("%1 · %2", "speed, time left").arg(speed, left);
}

QString RunningPanel::stateSentence(const QString &state) const
{
    if (state == "queued"_L1)
        return tr("They are written to as soon as it is their turn.");
    if (state == "held"_L1 && desk().watch->state() == "paused"_L1)
        return tr("The campaign is paused. They are written to when it goes on.");
    if (state == "held"_L1)
        return views::decisionSentence(u"hold"_s);
    return state == "excluded"_L1 ? tr("The Audience step says why each of them was left out.") : QString();
}

void RunningPanel::showPeople(const QString &state)
{
    if (state == "rest"_L1 || isDraft())
        return;
    const auto source = [campaign = desk().editor->id(), state](store::Database &database, PersonId after, int limit) {
        return views::pageOfCampaign(database, campaign, {{}, state}, after, limit);
    };
    m_people->showPeople(views::boardStateWord(state), stateSentence(state),
                         state == "excluded"_L1 ? CampaignPeople::NamesOnly : CampaignPeople::WithLanguageAndTime,
                         source);
}

} // namespace otklik::ui
