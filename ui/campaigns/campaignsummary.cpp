// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignsummary.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "barboard.h"
#include "buttons.h"
#include "campaignlistmodel.h"
#include "campaigntones.h"
#include "campaignwords.h"
#include "label.h"
#include "theme.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

CampaignSummary::CampaignSummary(QWidget *parent)
    : QWidget(parent), m_name(new Label(Label::Voice::Section, {}, this)),
      m_state(new Label(Label::Voice::Body, {}, this)), m_when(new Label(Label::Voice::Muted, {}, this)),
      m_board(new BarBoard(this)), m_hint(new Label(Label::Voice::Muted, {}, this)),
      m_open(makeButton(tr("Open"), u"document-open"_s, this)),
      m_funnel(makeButton(tr("Show funnel"), u"office-chart-bar"_s, this))
{
    m_name->setObjectName(u"summaryNameLabel"_s);
    m_state->setObjectName(u"summaryStateLabel"_s);
    m_board->setObjectName(u"summaryBarBoard"_s);
    m_open->setObjectName(u"openCampaignPushButton"_s);
    m_open->setToolTip(tr("Enter"));
    m_funnel->setObjectName(u"summaryFunnelPushButton"_s);
    for (auto *label : {m_name, m_when, m_hint})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_open);
    buttons->addWidget(m_funnel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_when);
    column->addSpacing(space::unit);
    column->addWidget(m_board);
    column->addWidget(m_hint);
    column->addSpacing(space::unit);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &CampaignSummary::openRequested);
    connect(m_funnel, &QPushButton::clicked, this, &CampaignSummary::funnelRequested);
    connect(m_board, &BarBoard::partActivated, this, &CampaignSummary::openRequested);
    clear();
}

void CampaignSummary::clear()
{
    m_name->setText(tr("No campaign is selected"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_when, m_board, m_hint, m_open, m_funnel})
        widget->hide();
}

void CampaignSummary::showCampaign(const campaigns::CampaignLine &line,
                                   const std::optional<messaging::JobProgress> &progress)
{
    const bool draft = line.state == "draft"_L1;
    m_name->setText(line.name);
    m_state->setText(views::campaignStateWord(line.state));
    m_state->setTone(toneOfCampaign(line.state));
    m_when->setText(views::CampaignListText::whenText(line));
    m_state->show();
    m_when->show();
    m_open->show();
    m_funnel->setVisible(!draft);
    m_board->setVisible(!draft && progress);
    if (progress)
        m_board->setParts(stateParts(progress->byState()), progress->audience);
    m_hint->setText(tr("Not launched yet: nobody has been written to."));
    m_hint->setVisible(draft);
}

} // namespace otklik::ui
