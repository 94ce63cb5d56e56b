// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaigndesk.h"

class QPushButton;
class QVBoxLayout;

namespace otklik::ui {

class Label;

/// Whether everything is ready, what will happen, and the button that makes it happen.
class LaunchPanel final : public CampaignPanel
{
    Q_OBJECT
public:
    explicit LaunchPanel(const CampaignDesk &desk, QWidget *parent = nullptr);
    void take() override;
    void entered() override;

    /// What still keeps the campaign from being launched, in the order of the steps; empty: nothing.
    struct Obstacle
    {
        CampaignStep step;
        QString sentence;
    };
    [[nodiscard]] static QList<Obstacle> obstacles(const CampaignDesk &desk);
    /// «1 268 people are written to, …» for the question before the launch.
    [[nodiscard]] static QString summary(const CampaignDesk &desk);

Q_SIGNALS:
    void launchRequested();
    void removeRequested();

private:
    void showAll();
    class Row;
    QList<Row *> m_rows;
    Label *m_heading;
    Label *m_summary;
    Label *m_wait;
    QPushButton *m_launch;
    QPushButton *m_remove;
};

} // namespace otklik::ui
