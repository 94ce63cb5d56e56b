// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlink.h"

#include <QPainter>

#include "colours.h"
#include "theme.h"

namespace otklik::ui {

static constexpr int above = 2;

PersonLink::PersonLink(const QString &name, QWidget *parent) : QPushButton(parent), m_name(name)
{
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize PersonLink::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_name) + 4, metrics.height() + 2 * above};
}

QSize PersonLink::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void PersonLink::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont words = font();
    words.setUnderline(underMouse() || hasFocus());
    painter.setFont(words);
    painter.setPen(colours.accent);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(rect(), int(leading(layoutDirection()) | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace otklik::ui
