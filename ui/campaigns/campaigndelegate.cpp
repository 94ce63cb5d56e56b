// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigndelegate.h"

#include <QApplication>
#include <QPainter>

#include "campaignlistmodel.h"
#include "campaigntones.h"
#include "icons.h"

namespace otklik::ui {

using views::CampaignListModel;

namespace {

/// Selection and hover as for every other cell, without text.
void paintGround(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index, const QStyledItemDelegate &)
{
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    Q_UNUSED(index)
}

} // namespace

void CampaignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == CampaignListModel::State)
        return paintState(painter, option, index);
    if (index.column() == CampaignListModel::Progress)
        return paintShare(painter, option, index);
    QStyledItemDelegate::paint(painter, option, index);
}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int mark = 24, bar = 72;
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == CampaignListModel::State)
        return words + QSize(mark, 0);
    return index.column() == CampaignListModel::Progress ? words + QSize(bar, 0) : words;
}

void CampaignDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    paintGround(painter, own, index, *this);
    const Tone tone = toneOfCampaign(index.data(CampaignListModel::StateRole).toString());
    const Colours &c = coloursOf(QApplication::palette());
    constexpr int size = 16, gap = 8;
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect mark =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(size, size), inner);
    icon(iconNameOf(tone), tone).paint(painter, mark);
    const QRect words = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -size - gap, 0)
                                                            : inner.adjusted(size + gap, 0, 0, 0);
    painter->save();
    painter->setPen(tone == Tone::Neutral ? c.muted : c.of(tone));
    painter->drawText(
        words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::AlignAbsolute,
        option.fontMetrics.elidedText(own.text, Qt::ElideRight, words.width()));
    painter->restore();
}

void CampaignDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    paintGround(painter, own, index, *this);
    const QVariant share = index.data(CampaignListModel::ShareRole);
    if (!share.isValid())
        return;
    const Colours &c = coloursOf(QApplication::palette());
    constexpr int gap = 8, tall = 6;
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const int words = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + gap;
    const QRect number =
        QStyle::visualRect(option.direction, inner, QRect(inner.right() - words, inner.top(), words, inner.height()));
    const QRect bar = QStyle::visualRect(
        option.direction, inner,
        QRect(inner.left(), inner.center().y() - tall / 2, std::max(10, inner.width() - words - gap), tall));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.border);
    painter->drawRoundedRect(bar, tall / 2.0, tall / 2.0);
    const int length = std::max(tall, qRound(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0)));
    painter->setBrush(c.of(toneOfCampaign(index.data(CampaignListModel::StateRole).toString())));
    if (share.toDouble() > 0)
        painter->drawRoundedRect(QStyle::visualRect(option.direction, bar, QRect(bar.left(), bar.top(), length, tall)),
                                 tall / 2.0, tall / 2.0);
    painter->setPen(c.text);
    painter->drawText(number,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)) |
                          Qt::AlignAbsolute,
                      own.text);
    painter->restore();
}

} // namespace otklik::ui
