// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include <QPainter>
#include <algorithm>

#include "label.h"
#include "theme.h"

namespace otklik::ui {

namespace {

constexpr int edge = 4;
constexpr double dot = 2.5;

} // namespace

Sparkline::Sparkline(const QList<Point> &points, const QString &asText, QWidget *parent)
    : QWidget(parent), m_points(points)
{
    setToolTip(tipText(asText));
    setAccessibleDescription(asText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // so that it is read out
}

QSize Sparkline::sizeHint() const
{
    return {112, fontMetrics().height() + space::unit};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty())
        return;
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const auto [least, most] = std::minmax_element(m_points.cbegin(), m_points.cend(),
                                                   [](const Point &a, const Point &b) { return a.value < b.value; });
    const double low = least->value;
    const double height = most->value - low;
    const qint64 first = m_points.constFirst().at;
    const double width = double(m_points.constLast().at - first);
    QPolygonF line;
    for (const Point &point : m_points)
        line << QPointF(width > 0 ? area.left() + area.width() * double(point.at - first) / width : area.right(),
                        height > 0 ? area.bottom() - area.height() * (point.value - low) / height : area.center().y());
    painter.setPen(QPen(colours.muted, 1.5));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(line.constLast(), dot, dot);
}

} // namespace otklik::ui
