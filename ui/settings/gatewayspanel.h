// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayaccounts.h"
#include "settingspanel.h"

class QPushButton;
class QStackedWidget;

namespace otklik::views {
class GatewayListModel;
}

namespace otklik::ui {

class EmptyState;
class GatewayDialog;
class Label;
class TableView;

/// The gateways that messages leave through: their state, figures and price; add, test, put right, remove.
class GatewaysPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit GatewaysPanel(const Surroundings &around, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QString addText() const override { return tr("Add gateway…"); }
    void add() override;

private:
    void store(const messaging::GatewayAccount &account, GatewayDialog *dialog);
    void test();
    void setReady();
    void remove();
    void showSelected();
    [[nodiscard]] std::optional<messaging::GatewayStanding> selected() const;
    TableView *m_table;
    views::GatewayListModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_name;
    Label *m_sentence;
    Label *m_facts;
    QPushButton *m_test;
    QPushButton *m_ready;
    QPushButton *m_remove;
    bool m_asking = false;
    bool m_fitted = false; ///< the columns
};

} // namespace otklik::ui
