// SPDX-License-Identifier: GPL-3.0-or-later
#include "barboard.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include "icons.h"
#include "theme.h"

namespace otklik::ui {

namespace {
constexpr int barHeight = 32, legendGap = 12, swatch = 12, columnGap = 24;
}

BarBoard::BarBoard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("barBoard"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    describe();
}

void BarBoard::setParts(const QList<Part> &parts, qint64 total)
{
    qint64 sum = 0;
    for (const auto &part : parts)
        sum += part.count;
    m_parts = parts;
    m_addsUp = sum == total;
    m_total = std::max(sum, total);
    if (sum < total)
        m_parts.append({QStringLiteral("rest"), tr("Not accounted for yet"), total - sum, Tone::Neutral});
    if (m_current >= m_parts.size())
        m_current = -1;
    describe();
    updateGeometry();
    update();
}

bool BarBoard::addsUp() const
{
    return m_addsUp;
}

QRect BarBoard::barRect() const
{
    return {2, 2, width() - 4, std::max(barHeight, fontMetrics().height() + 12)};
}

QRectF BarBoard::partRect(int index) const
{
    if (index < 0 || index >= m_parts.size() || m_total <= 0)
        return {};
    // Positions come from running sums, so that rounding never opens a gap or overlaps.
    const QRectF bar = barRect();
    qint64 before = 0;
    for (int i = 0; i < index; ++i)
        before += m_parts.at(i).count;
    const double left = bar.width() * double(before) / double(m_total);
    const double right = bar.width() * double(before + m_parts.at(index).count) / double(m_total);
    QRectF rect(bar.left() + left, bar.top(), right - left, bar.height());
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(bar.right() - right);
    return rect;
}

QString BarBoard::partText(int index) const
{
    const Part part = m_parts.value(index);
    const QLocale locale;
    const QString share = locale.toString(m_total > 0 ? 100.0 * double(part.count) / double(m_total) : 0.0, 'f', 1);
    return tr("%1: %2, %3 %", "state: number, share").arg(part.name, locale.toString(part.count), share);
}

QBrush BarBoard::brush(int index) const
{
    const Colours &c = coloursOf(palette());
    const Part &part = m_parts.at(index);
    if (part.id == QLatin1String("rest"))
        return QBrush(c.control, Qt::BDiagPattern);
    if (part.tone == Tone::Neutral)
        return c.border;
    // The second part of the same tone is striped, so that neighbours never melt into one.
    int same = 0;
    for (int i = 0; i < index; ++i)
        same += m_parts.at(i).tone == part.tone ? 1 : 0;
    if (same == 0)
        return c.of(part.tone);
    QColor lighter = c.of(part.tone);
    lighter.setAlphaF(same % 2 ? 0.62f : 0.8f);
    return QBrush(lighter, same % 2 ? Qt::Dense2Pattern : Qt::Dense3Pattern);
}

QList<BarBoard::LegendPlace> BarBoard::legend(int width) const
{
    // Columns of one width: numbers can be compared downwards.
    int widest = 0;
    for (int i = 0; i < m_parts.size(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(partText(i)) + swatch +
                                      12); // 4 more than drawn: advances are rounded
    const int columns =
        std::clamp((width + columnGap) / std::max(1, widest + columnGap), 1, std::max(1, int(m_parts.size())));
    const int line = fontMetrics().height() + 8;
    const int top = barRect().bottom() + legendGap;
    QList<LegendPlace> places;
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRect rect(2 + (i % columns) * (widest + columnGap), top + (i / columns) * line,
                         std::min(widest, width - 4), line);
        places.append({QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), rect), i});
    }
    return places;
}

QSize BarBoard::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QSize BarBoard::minimumSizeHint() const
{
    int widest = 160;
    for (int i = 0; i < m_parts.size(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(partText(i)) + swatch + 12);
    return {widest, heightForWidth(std::max(width(), widest))};
}

int BarBoard::heightForWidth(int width) const
{
    const auto places = legend(width);
    return places.isEmpty() ? barRect().bottom() + 4 : places.constLast().rect.bottom() + 2;
}

void BarBoard::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = barRect();
    QPainterPath round;
    round.addRoundedRect(bar, 5, 5);
    painter.fillPath(round, c.base);
    painter.save();
    painter.setClipPath(round);
    const QLocale locale;
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRectF rect = partRect(i);
        if (rect.isEmpty())
            continue;
        const QBrush fill = brush(i);
        painter.fillRect(rect, fill);
        if (i > 0) // a hairline of base between neighbours
            painter.fillRect(QRectF(layoutDirection() == Qt::RightToLeft ? rect.right() - 1 : rect.left(), rect.top(),
                                    1, rect.height()),
                             c.base);
        const QString number = locale.toString(m_parts.at(i).count);
        const double need = painter.fontMetrics().horizontalAdvance(number) + 12;
        if (need > rect.width())
            continue; // it stands in the legend
        const bool solid = fill.style() == Qt::SolidPattern && m_parts.at(i).tone != Tone::Neutral;
        if (!solid) { // a plate of base under the number, for its contrast
            const double tall = painter.fontMetrics().height() + 4;
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.base);
            painter.drawRoundedRect(
                QRectF(rect.center().x() - need / 2 + 2, rect.center().y() - tall / 2, need - 4, tall), 3, 3);
        }
        painter.setPen(solid ? c.onAccent : c.text);
        painter.drawText(rect, Qt::AlignCenter, number);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(c.border);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const auto places = legend(width());
    for (const auto &place : places) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        QRect box(place.rect.left(), place.rect.center().y() - swatch / 2, swatch, swatch);
        box = QStyle::visualRect(layoutDirection(), place.rect, box);
        painter.setPen(c.control);
        painter.setBrush(c.base);
        painter.drawRoundedRect(box, 3, 3);
        painter.setBrush(brush(place.part));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(c.text);
        const QRect words =
            mirrored ? place.rect.adjusted(0, 0, -swatch - 8, 0) : place.rect.adjusted(swatch + 8, 0, 0, 0);
        painter.drawText(words, int(leading(layoutDirection()) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(partText(place.part), Qt::ElideRight, words.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 2));
        const QRectF ring = m_current >= 0 ? partRect(m_current) : bar;
        painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), 5, 5);
        if (m_current >= 0 && m_current < places.size())
            painter.drawRoundedRect(QRectF(places.at(m_current).rect).adjusted(-3, 0, 3, 0), 4, 4);
    }
}

int BarBoard::partAt(const QPointF &position) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (partRect(i).contains(position))
            return i;
    }
    for (const auto &place : legend(width())) {
        if (place.rect.contains(position.toPoint()))
            return place.part;
    }
    return -1;
}

void BarBoard::mousePressEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->position()); part >= 0 && event->button() == Qt::LeftButton) {
        m_current = part;
        describe();
        update();
        Q_EMIT partActivated(m_parts.at(part).id);
    }
}

void BarBoard::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        step = mirrored ? -1 : 1;
        break;
    case Qt::Key_Left:
        step = mirrored ? 1 : -1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT partActivated(m_parts.at(m_current).id);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_parts.isEmpty())
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : int(m_parts.size()) - 1)
                              : std::clamp(m_current + step, 0, int(m_parts.size()) - 1);
    describe();
    update();
}

bool BarBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        part < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), partText(part), this);
        return true;
    }
    return QWidget::event(event);
}

void BarBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
    }
}

void BarBoard::describe()
{
    QStringList all;
    for (int i = 0; i < m_parts.size(); ++i)
        all.append(partText(i));
    setAccessibleName(m_current >= 0 ? partText(m_current) : tr("%1 in all").arg(QLocale().toString(m_total)));
    setAccessibleDescription(all.join(QLatin1Char('\n')));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace otklik::ui
