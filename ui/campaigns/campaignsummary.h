// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "campaigns.h"
#include "jobprogress.h"

class QPushButton;

namespace otklik::ui {

class BarBoard;
class Label;

/// The selected campaign in short: state, how far it is, when what happened.
class CampaignSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit CampaignSummary(QWidget *parent = nullptr);
    void clear();
    void showCampaign(const campaigns::CampaignLine &line, const std::optional<messaging::JobProgress> &progress);

Q_SIGNALS:
    void openRequested();
    void funnelRequested();

private:
    Label *m_name;
    Label *m_state;
    Label *m_when;
    BarBoard *m_board;
    Label *m_hint;
    QPushButton *m_open;
    QPushButton *m_funnel;
};

} // namespace otklik::ui
