// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "page.h"

namespace otklik::views {
class CampaignListModel;
class CampaignListText;
} // namespace otklik::views

namespace otklik::ui {

class CampaignSummary;
class TableView;

/// All campaigns, newest first, with state, audience and progress; the selected one in short beside them.
class CampaignsPage final : public Page
{
    Q_OBJECT
public:
    explicit CampaignsPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;

private:
    void askProgress();
    void fitTable();
    void openCampaign(const QModelIndex &index);
    void newCampaign();
    void showSelected();
    TableView *m_table;
    CampaignSummary *m_summary;
    views::CampaignListModel *m_model;
    views::CampaignListText *m_text;
    QTimer m_again; ///< after a change in the database
    QTimer m_tick;  ///< while one runs
    bool m_stale = false;
    bool m_asking = false;
    bool m_fitted = false; ///< the columns
};

} // namespace otklik::ui
