// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencepanel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "barboard.h"
#include "campaignpeople.h"
#include "campaigntones.h"
#include "decisionlist.h"
#include "label.h"
#include "listdetail.h"
#include "pricerow.h"
#include "progresscard.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

AudiencePanel::AudiencePanel(const CampaignDesk &desk, QWidget *parent)
    : CampaignPanel(desk, parent), m_figure(new Label(Label::Voice::Title, {}, this)),
      m_meaning(new Label(Label::Voice::Muted, {}, this)), m_progress(new ProgressCard(this)),
      m_board(new BarBoard(this)), m_people(new DecisionList(desk, this)), m_price(new PriceRow(desk, this))
{
    m_figure->setObjectName(u"audienceFigureLabel"_s);
    m_meaning->setObjectName(u"audienceMeaningLabel"_s);
    m_meaning->setWordWrap(true);
    m_board->setObjectName(u"decisionsBarBoard"_s);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_figure);
    column->addWidget(m_meaning);
    column->addWidget(m_progress);
    column->addSpacing(space::inGroup);
    column->addWidget(m_board);
    column->addSpacing(space::pageEdge);
    column->addWidget(m_price);
    column->addStretch(1);
    auto *sides = new ListDetail(desk.around.preferences, u"campaign/audience"_s, this);
    sides->setSides(left, m_people, 0.58);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, space::betweenGroups, 0, 0);
    whole->addWidget(sides, 1);

    connect(desk.figures, &views::CampaignFigures::decisionsChanged, this, &AudiencePanel::showDecisions);
    connect(m_board, &BarBoard::partActivated, this, &AudiencePanel::showPeople);
    connect(m_people->people(), &CampaignPeople::openPerson, this,
            [this](PersonId person) { this->desk().openPerson(person); });
}

void AudiencePanel::take()
{
    m_people->take();
    showDecisions();
}

void AudiencePanel::entered()
{
    m_price->entered();
}

void AudiencePanel::showDecisions()
{
    const auto &figures = *desk().figures;
    const auto &decisions = figures.decisions();
    figures.isDeciding() ? m_progress->begin(tr("Deciding about each person")) : m_progress->end();
    m_board->setVisible(decisions.has_value());
    if (decisions)
        m_board->setParts(decisionParts(*decisions), figures.audience());
    m_people->setCounts(decisions.value_or(QMap<QString, qint64>()));
    QString figure, meaning;
    Tone tone = Tone::Neutral;
    if (decisions && figures.audience() == 0) {
        figure = tr("Nobody");
        meaning = tr("The segment finds nobody. Choose another one in the brief, or widen its rule.");
    } else if (decisions) {
        figure = tr("%1 of %2 people are written to")
                     .arg(QLocale().toString(figures.toBeWritten()), QLocale().toString(figures.audience()));
        meaning = isDraft() ? tr("As of now. At the launch it is decided again, and then it stays.")
                            : tr("Decided at the launch, person by person. It stays as it is.");
        if (figures.toBeWritten() == 0)
            tone = Tone::Attention;
    } else if (figures.isDeciding()) {
        figure = tr("Deciding…");
    } else if (!figures.decisionProblem().sentence.isEmpty()) {
        figure = tr("Not known");
        meaning = figures.decisionProblem().sentence;
        tone = Tone::Danger;
    } else {
        figure = tr("Not known yet");
        meaning = tr("Choose a topic and a segment in the brief and write the text: then it is told here who gets it, "
                     "who does not, and why.");
    }
    m_figure->setText(figure);
    m_figure->setTone(tone);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void AudiencePanel::showPeople(const QString &reason)
{
    if (reason == "rest"_L1)
        return;
    m_people->show(reason);
}

} // namespace otklik::ui
