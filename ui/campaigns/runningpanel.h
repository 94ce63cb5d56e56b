// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

namespace otklik::ui {

class BarBoard;
class CampaignPeople;
class Label;

/// How far a launched campaign is: one bar that always adds up to the audience, and how fast it goes.
class RunningPanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit RunningPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    /// «38 a second · about 4 minutes left», or why nothing leaves.
    [[nodiscard]] QString rateSentence() const;

private:
    void showBoard();
    void showPeople(const QString &state);
    [[nodiscard]] QString stateSentence(const QString &state) const; ///< what it means for those who stand so
    Label *m_figure;
    Label *m_rate;
    Label *m_account;
    Label *m_problem;
    Label *m_why;
    BarBoard *m_board;
    CampaignPeople *m_people;
    CampaignId m_shown;
};

} // namespace otklik::ui
