// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace otklik::ui {

/// The list of segments at the left: names, and «not saved» beside those that hold a draft.
class SegmentList final : public QListView
{
    Q_OBJECT
public:
    explicit SegmentList(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {220, 300}; }

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);
    /// Enter: on to the rule.
    void leftSideways();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace otklik::ui
