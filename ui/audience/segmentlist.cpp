// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentlist.h"

#include <QKeyEvent>
#include <QPainter>

#include "colours.h"
#include "icons.h"
#include "segmentlistmodel.h"
#include "theme.h"

namespace otklik::ui {

using views::SegmentListModel;

SegmentList::SegmentList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("segmentsListView"));
    setAccessibleName(tr("Segments"));
    setItemDelegate(new SegmentDelegate(this));
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumWidth(160);
}

void SegmentList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void SegmentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leftSideways();
        return;
    }
    QListView::keyPressEvent(event);
}

void SegmentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = leading(option->direction) | Qt::AlignVCenter;
    if (index.data(SegmentListModel::DraftRole).toBool())
        option->displayAlignment = leading(option->direction) | Qt::AlignTop;
    option->font.setItalic(index.data(SegmentListModel::NewRole).toBool());
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(36, option.fontMetrics.height() + 18));
    if (index.data(SegmentListModel::DraftRole).toBool())
        size.setHeight(
            std::max(size.height(), option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 14));
    return size;
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(SegmentListModel::DraftRole).toBool())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString name = whole.text;
    whole.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    const Colours &c = coloursOf(option.palette);
    const QColor text = selected ? option.palette.color(QPalette::HighlightedText) : c.text;
    const QFont small = smallFont(option.font);
    const int tall = option.fontMetrics.height(), low = QFontMetrics(small).height();
    QRect line = option.rect.adjusted(space::unit, 0, -space::unit, 0);
    line.setTop(option.rect.center().y() - (tall + low) / 2);
    line.setHeight(tall);
    painter->save();
    painter->setFont(whole.font);
    painter->setPen(text);
    const int side = int(leading(option.direction) | Qt::AlignVCenter);
    painter->drawText(line, side, QFontMetrics(whole.font).elidedText(name, Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 1);
    line.setHeight(low);
    const QRect mark = QStyle::visualRect(option.direction, line, QRect(line.left(), line.center().y() - 6, 12, 12));
    icon(QStringLiteral("otklik-attention"), Tone::Attention).paint(painter, mark);
    painter->setFont(small);
    painter->setPen(selected ? text : c.attention);
    painter->drawText(QStyle::visualRect(option.direction, line, line.adjusted(16, 0, 0, 0)), side, tr("not saved"));
    painter->restore();
}

} // namespace otklik::ui
