// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlinedelegate.h"

#include <QIcon>
#include <QPainter>

#include "colours.h"
#include "keyhint.h"
#include "theme.h"

namespace otklik::ui {

using namespace commandline;

void CommandLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const auto direction = option.direction;
    const QRect row = option.rect.adjusted(12, 0, -12, 0);
    const int align = int(leading(direction) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->save();
    if (index.data(headingRole).toBool()) {
        painter->setFont(smallFont(option.font));
        painter->setPen(c.muted);
        painter->drawText(row.adjusted(0, 6, 0, 0), align, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.surface(Tone::Accent));
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5);
        painter->fillRect(
            QStyle::visualRect(direction, option.rect,
                               QRect(option.rect.left() + 4, option.rect.top() + 6, 3, option.rect.height() - 12)),
            c.accent);
    }
    painter->setFont(option.font);
    const int keyWidth = paintKeyHint(painter, row, index.data(keyRole).toString(), option.palette, direction);
    const QRect mark(row.left() + 4, row.center().y() - 8, 16, 16);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, QStyle::visualRect(direction, row, mark));
    QRect words(row.left() + 30, row.top(), row.width() - 30 - keyWidth - 8, row.height());
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->setPen(c.text);
    painter->drawText(QStyle::visualRect(direction, row, words), align, text);
    words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(text) + 12);
    painter->setPen(c.muted);
    painter->drawText(
        QStyle::visualRect(direction, row, words), align,
        option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, std::max(0, words.width())));
    painter->restore();
}
QSize CommandLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, index.data(headingRole).toBool() ? option.fontMetrics.height() + 12
                                                  : std::max(34, option.fontMetrics.height() + 16)};
}

} // namespace otklik::ui
