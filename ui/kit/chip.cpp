// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "icons.h"

namespace otklik::ui {

namespace {
constexpr int edge = 10, gap = 5, cross = 16;
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    updateFocus();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateFocus();
    updateGeometry();
}

void Chip::setClickable(bool clickable)
{
    m_clickable = clickable;
    updateFocus();
}

void Chip::updateFocus()
{
    const bool takes = m_removable || m_clickable;
    setFocusPolicy(takes ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(m_removable ? tr("Delete removes it") : QString());
}

QSize Chip::sizeHint() const
{
    const auto metrics = fontMetrics();
    int width = metrics.horizontalAdvance(text()) + 2 * edge + 3; // room for the rounding of fonts
    if (m_tone != Tone::Neutral)
        width += metrics.height() - 2 + gap;
    if (m_removable)
        width += cross + gap - 3;
    return {width, std::max(24, metrics.height() + 8)};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - edge - cross + 3, (height() - cross) / 2, cross, cross));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(m_tone == Tone::Neutral ? c.border : c.of(m_tone)));
    painter.setBrush(m_clickable && underMouse() ? c.hover : c.surface(m_tone));
    const double round = frame.height() / 2;
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, round, round);

    QRect inner = rect().adjusted(edge, 0, -edge, 0);
    if (m_tone != Tone::Neutral) {
        const int side = fontMetrics().height() - 2;
        const QRect mark(inner.left(), (height() - side) / 2, side, side);
        ui::icon(iconNameOf(m_tone), m_tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        inner.setLeft(mark.right() + 1 + gap);
    }
    if (m_removable)
        inner.setRight(inner.right() - cross - gap + 3);
    inner = QStyle::visualRect(layoutDirection(), rect(), inner);
    painter.setPen(c.text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (m_removable) {
        const QPointF middle = QRectF(crossRect()).center();
        painter.setPen(QPen(c.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
        painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().adjusted(-4, -6, 6, 6).contains(event->pos())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace otklik::ui
