// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

namespace otklik::ui {

class FunnelChart;
class Label;

/// What a campaign did: its funnel in small, and the way to the large one.
class ReportPanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit ReportPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override;

Q_SIGNALS:
    void funnelRequested();

private:
    void ask();
    Label *m_heading;
    Label *m_facts;
    FunnelChart *m_chart;
    CampaignId m_shown;
    int m_asked = 0;
};

} // namespace otklik::ui
