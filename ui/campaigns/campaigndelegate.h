// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace otklik::ui {

/// In the list of campaigns: the state as icon and word in its colour, the progress as a small bar with its share.
class CampaignDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// With room for the icon of a state and the bar of a share.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace otklik::ui
