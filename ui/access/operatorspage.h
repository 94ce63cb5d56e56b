// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operatorlistmodel.h"
#include "page.h"

class QAction;

namespace otklik::ui {

class OperatorPanel;
class TableView;

/// The people at the desks: what each can see and do, how they sign in, and what should not be given together. For
/// administrators; supervisors and auditors read it. New logins are made by `otklikctl operator add`, because only a
/// superuser of the server can.
class OperatorsPage final : public Page
{
    Q_OBJECT
public:
    explicit OperatorsPage(const Surroundings &around, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] bool mayBeRemade() const override;

private:
    using Work = std::function<Done(store::Database &)>;
    void choose(int row);
    void change(Work work, const QString &said);
    void disable(const QString &login);
    void askUnlock(const QString &login);
    void confirmUnlock(const QString &login);
    void addByCommand();
    views::OperatorListModel m_lines;
    QList<access::Site> m_sites;
    QString m_chosen; ///< login
    bool m_fitted = false;
    TableView *m_table;
    OperatorPanel *m_panel;
};

} // namespace otklik::ui
