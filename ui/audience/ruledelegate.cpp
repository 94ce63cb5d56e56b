// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledelegate.h"

#include <QPainter>

#include "colours.h"
#include "icons.h"
#include "rulemodel.h"
#include "theme.h"

namespace otklik::ui {

using views::RuleModel;

void RuleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RuleModel::GroupRole).toBool() && index.column() == 0)
        option->font.setWeight(QFont::DemiBold);
    if (const QVariant holds = index.data(RuleModel::HoldsRole); index.column() == 1 && holds.isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = holds.toBool() ? icon(QStringLiteral("otklik-good"), Tone::Good) : icon(QStringLiteral("otklik-close"), Tone::Attention);
        option->decorationSize = QSize(16, 16);
    }
    if (index.column() == 0 && !index.data(RuleModel::ProblemRole).isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(QStringLiteral("otklik-danger"), Tone::Danger);
        option->decorationSize = QSize(16, 16);
        option->displayAlignment = leading(option->direction) | Qt::AlignTop;
        option->decorationAlignment = Qt::AlignTop;
    }
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(30, option.fontMetrics.height() + 12));
    if (!index.siblingAtColumn(0).data(RuleModel::ProblemRole).isNull())
        size.rheight() += QFontMetrics(smallFont(option.font)).height() + space::inGroup;
    return size;
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString problem = index.column() == 0 ? index.data(RuleModel::ProblemRole).toString() : QString();
    if (problem.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyledItemDelegate::paint(painter, option, index);
    const Colours &c = coloursOf(option.palette);
    painter->save();
    painter->setFont(smallFont(option.font));
    painter->setPen(option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText) : c.danger);
    const int tall = painter->fontMetrics().height(), past = 16 + 2 * space::inGroup;
    QRect line(option.rect.left(), option.rect.bottom() - tall - space::inGroup, option.rect.width(), tall);
    line.adjust(option.direction == Qt::LeftToRight ? past : space::inGroup, 0, option.direction == Qt::LeftToRight ? -space::inGroup : -past, 0);
    painter->drawText(line, int(leading(option.direction) | Qt::AlignVCenter), painter->fontMetrics().elidedText(problem, Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace otklik::ui
