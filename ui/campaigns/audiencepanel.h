// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

namespace otklik::ui {

class BarBoard;
class DecisionList;
class Label;
class PriceRow;
class ProgressCard;

/// Who is written to and who not and why, as a bar that adds up; the people behind each part; the price of them all.
class AudiencePanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit AudiencePanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override;

private:
    void showDecisions();
    void showPeople(const QString &reason);
    Label *m_figure;
    Label *m_meaning;
    ProgressCard *m_progress;
    BarBoard *m_board;
    DecisionList *m_people;
    PriceRow *m_price;
};

} // namespace otklik::ui
