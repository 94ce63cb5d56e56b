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
        option->icon = holds.toBool() ? icon(QStringLiteral("otklik-good"), Tone::Good)
                                      : icon(QStringLiteral("otklik-close"), Tone::Attention);
        option->decorationSize = QSize(16, 16);
    }
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(30, option.fontMetrics.height() + 12));
    if (!index.siblingAtColumn(0).data(RuleModel::ProblemRole).isNull())
        size.rheight() += QFontMetrics(smallFont(option.font)).height() + space::inGroup / 2;
    return size;
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString problem = index.column() == 0 ? index.data(RuleModel::ProblemRole).toString() : QString();
    if (problem.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString line = std::exchange(whole.text, {});
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
    const QFont small = smallFont(option.font);
    const int tall = QFontMetrics(whole.font).height(), low = QFontMetrics(small).height(), mark = 16;
    const QRect inner = option.rect.adjusted(space::unit + 2, 0, -space::unit, 0);
    QRect upper(inner.left(), option.rect.center().y() - (tall + low) / 2, inner.width(), tall);
    QRect lower(inner.left() + mark + space::inGroup, upper.bottom() + 1, inner.width() - mark - space::inGroup, low);
    const QRect place =
        QStyle::visualRect(option.direction, inner, QRect(inner.left(), lower.center().y() - mark / 2, mark, mark));
    upper = QStyle::visualRect(option.direction, inner, upper);
    lower = QStyle::visualRect(option.direction, inner, lower);
    const int side = int(leading(option.direction) | Qt::AlignVCenter);
    painter->save();
    painter->setFont(whole.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(upper, side, QFontMetrics(whole.font).elidedText(line, Qt::ElideRight, upper.width()));
    icon(QStringLiteral("otklik-danger"), Tone::Danger).paint(painter, place);
    painter->setFont(small);
    painter->setPen(coloursOf(option.palette).danger);
    painter->drawText(lower, side, painter->fontMetrics().elidedText(problem, Qt::ElideRight, lower.width()));
    painter->restore();
}

} // namespace otklik::ui
