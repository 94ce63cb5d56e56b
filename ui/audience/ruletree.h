// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace otklik::ui {

/// Shows a RuleModel whole: a rule is read from top to bottom, nothing of it folds away.
class RuleTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit RuleTree(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace otklik::ui
