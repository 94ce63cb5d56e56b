// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakglass.h"
#include "page.h"

namespace otklik::views {
class EmergencyListModel;
} // namespace otklik::views

namespace otklik::ui {

class ActionList;
class Label;
class TableView;

/// The weekly review: every card that was opened in an emergency, for a supervisor to judge.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Emergency review"); }
    void refresh() override;
    void shown() override;

private:
    void build();
    void arrived(const QList<care::EmergencyEntry> &entries);
    void showCurrent();
    void judge(bool justified);
    views::EmergencyListModel *m_model;
    TableView *m_table;
    Label *m_name;
    Label *m_facts;
    Label *m_reason;
    Label *m_verdict;
    ActionList *m_actions;
    QList<QAction *> m_onEntry;
    bool m_fitted = false;
};

} // namespace otklik::ui
