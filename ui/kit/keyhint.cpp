// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyhint.h"

#include <QPainter>
#include <QStyle>

#include "colours.h"
#include "theme.h"

namespace otklik::ui {

namespace {

QSize hintSize(const QFontMetrics &metrics, const QString &text)
{
    return {std::max(metrics.horizontalAdvance(text) + 12, metrics.height() + 6), metrics.height() + 4};
}

void paintAt(QPainter *painter, const QRect &rect, const QString &text, const Colours &c)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(c.border);
    painter->setBrush(c.window);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(c.muted);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace

int paintKeyHint(QPainter *painter, const QRect &rect, const QString &text, const QPalette &palette,
                 Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return 0;
    painter->save();
    painter->setFont(smallFont(painter->font()));
    const QSize size = hintSize(painter->fontMetrics(), text);
    const QRect place(rect.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                      size.height());
    paintAt(painter, QStyle::visualRect(direction, rect, place), text, coloursOf(palette));
    painter->restore();
    return size.width();
}

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyHint::setKey(const QKeySequence &key)
{
    m_text = key.toString(QKeySequence::NativeText);
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return hintSize(QFontMetrics(smallFont(font())), m_text);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    paintAt(&painter, rect(), m_text, coloursOf(palette()));
}

} // namespace otklik::ui
