// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QStackedWidget;

namespace otklik::ui {

class StepStrip;

/// The strip of steps over the panel of the step that is chosen. Each panel scrolls when it is higher than the page.
class StepStack final : public QWidget
{
    Q_OBJECT
public:
    explicit StepStack(const CampaignDesk &desk, QWidget *parent = nullptr);
    /// In the order of the steps; takes them over.
    void setPanels(const QList<CampaignPanel *> &panels);
    void choose(CampaignStep step);
    [[nodiscard]] CampaignStep current() const;
    [[nodiscard]] CampaignPanel *panel(CampaignStep step) const { return m_panels.at(int(step)); }
    /// Every panel shows the campaign anew.
    void take();
    /// Every step of the strip says how it stands. \a opened: there is a campaign.
    void showStandings(bool opened);

Q_SIGNALS:
    void chosen(otklik::ui::CampaignStep step); ///< by the person

private:
    const CampaignDesk &m_desk;
    StepStrip *m_strip;
    QStackedWidget *m_stack;
    QList<CampaignPanel *> m_panels;
};

} // namespace otklik::ui
