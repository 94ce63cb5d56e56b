// SPDX-License-Identifier: GPL-3.0-or-later
#include "twolinedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>
#include <algorithm>

#include "colours.h"
#include "theme.h"

namespace otklik::ui {

static constexpr int aboveText = 7;

/// As much as Qt leaves beside the text of a plain cell.
static int besideText(const QStyleOptionViewItem &option)
{
    return QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

TwoLineDelegate::TwoLineDelegate(int under, QObject *parent) : QStyledItemDelegate(parent), m_under(under) {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int wide = std::max(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                              metrics.horizontalAdvance(index.data(m_under).toString()));
    return {std::min(wide + 2 * besideText(option), m_enough.value(index.column(), QWIDGETSIZE_MAX)),
            2 * metrics.height() + 2 * aboveText + space::inGroup / 2};
}

static QString shortened(const QFontMetrics &metrics, const QString &text, int room)
{
    return metrics.elidedText(text, text.contains(u' ') ? Qt::ElideRight : Qt::ElideMiddle, room);
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString above = std::exchange(whole.text, {});
    const QString under = index.data(m_under).toString();
    const QStyle *style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
    const QFontMetrics metrics(whole.font);
    const int beside = besideText(whole);
    const QRect inner = whole.rect.adjusted(beside, 0, -beside, 0);
    const int tall = metrics.height(), gap = space::inGroup / 2;
    const QRect upper(inner.left(), inner.center().y() - tall - gap / 2, inner.width(), tall);
    const QRect lower(inner.left(), upper.bottom() + 1 + gap, inner.width(), tall);
    const int side = int(leading(whole.direction) | Qt::AlignVCenter);
    painter->save();
    painter->setFont(whole.font);
    painter->setPen(whole.palette.color(QPalette::Text));
    painter->drawText(upper, side, shortened(metrics, above, upper.width()));
    painter->setPen(coloursOf(whole.palette).muted);
    painter->drawText(lower, side, shortened(metrics, under, lower.width()));
    painter->restore();
}

} // namespace otklik::ui
