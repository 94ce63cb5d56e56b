// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepstack.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "campaignpage.h"
#include "campaignsteps.h"
#include "stepstrip.h"

namespace otklik::ui {

StepStack::StepStack(const CampaignDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new StepStrip(campaignSteps, this)), m_stack(new QStackedWidget(this))
{
    m_strip->setAccessibleName(CampaignPage::tr("Steps of the campaign"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    connect(m_strip, &StepStrip::chosen, this, [this](int step) { Q_EMIT chosen(CampaignStep(step)); });
}

void StepStack::setPanels(const QList<CampaignPanel *> &panels)
{
    m_panels = panels;
    for (auto *panel : panels) {
        auto *scroll = new QScrollArea(m_stack); // a large font on a small screen
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        panel->setAutoFillBackground(false);
        scroll->setWidget(panel);
        m_stack->addWidget(scroll);
    }
}

void StepStack::choose(CampaignStep step)
{
    m_strip->setCurrent(int(step));
    m_stack->setCurrentIndex(int(step));
}

CampaignStep StepStack::current() const
{
    return CampaignStep(m_stack->currentIndex());
}

void StepStack::take()
{
    for (auto *panel : std::as_const(m_panels))
        panel->take();
}

void StepStack::showStandings(bool opened)
{
    for (int step = 0; step < campaignSteps; ++step) {
        const StepStanding standing = standingOf(CampaignStep(step), m_desk, opened);
        m_strip->setStep(step, stepName(CampaignStep(step)), standing.tone, standing.word);
    }
}

} // namespace otklik::ui
