// SPDX-License-Identifier: GPL-3.0-or-later
#include "funneloverlay.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

#include "theme.h"

namespace otklik::ui {

namespace {
constexpr double edge = 16, gap = 12, thin = 6;
}

FunnelChart::Overlay::Overlay(const FunnelChart *funnel, QGraphicsItem *parent)
    : QGraphicsItem(parent), m_funnel(funnel)
{
    setZValue(100);
}

bool FunnelChart::Overlay::fromRight() const
{
    return m_funnel->layoutDirection() == Qt::RightToLeft;
}

QRectF FunnelChart::Overlay::mirrored(const QRectF &rect) const
{
    return fromRight() ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QString FunnelChart::Overlay::rate(std::optional<double> share) const
{
    // A dash, not a zero: there is nothing to divide by.
    return share ? tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : QStringLiteral("–");
}

QStringList FunnelChart::Overlay::wrapped(const QString &name) const
{
    const QFontMetricsF metrics(m_funnel->font());
    if (metrics.horizontalAdvance(name) <= m_names)
        return {name};
    // Two lines at most; the whole name is in the tooltip.
    const QStringList words = name.split(QLatin1Char(' '));
    QString first;
    qsizetype used = 0;
    while (used < words.size()) {
        const QString longer = first.isEmpty() ? words.at(used) : first + QLatin1Char(' ') + words.at(used);
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > m_names)
            break;
        first = longer;
        ++used;
    }
    QStringList lines{metrics.elidedText(first, Qt::ElideRight, m_names)};
    if (used < words.size())
        lines.append(metrics.elidedText(words.mid(used).join(QLatin1Char(' ')), Qt::ElideRight, m_names));
    return lines;
}

QRectF FunnelChart::Overlay::plotArea(QSizeF view)
{
    prepareGeometryChange();
    m_size = view;
    const QFont body = m_funnel->font();
    const QFontMetricsF metrics(body), small(smallFont(body));
    const QLocale locale;
    double names = 0, numbers = 0;
    m_before = small.horizontalAdvance(tr("of the stage before"));
    m_first = small.horizontalAdvance(tr("of the first"));
    for (int i = 0; i < m_funnel->stages().size(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(m_funnel->stages().at(i).name));
        numbers = std::max(numbers, metrics.horizontalAdvance(locale.toString(m_funnel->stages().at(i).count)));
        m_before = std::max(m_before, metrics.horizontalAdvance(rate(m_funnel->rateToBefore(i))));
        m_first = std::max(m_first, metrics.horizontalAdvance(rate(m_funnel->rateToFirst(i))));
    }
    m_names = std::min(names + 2, view.width() * 0.28);
    m_numbers = numbers * 1.08; // the number is semibold
    const bool legend =
        !m_funnel->m_comparisonName.isEmpty() || std::any_of(m_funnel->stages().begin(), m_funnel->stages().end(),
                                                             [](const Stage &s) { return s.target.has_value(); });
    const double top = edge / 2 + small.height() + gap;
    const double bottom = edge / 2 + (legend ? small.height() + gap : 0);
    const double left = edge + m_names + gap;
    const double right = edge + m_first + 2 * gap + m_before + 2 * gap + m_numbers + gap;
    m_plot =
        QRectF(left, top, std::max(24.0, view.width() - left - right), std::max(24.0, view.height() - top - bottom));
    return mirrored(m_plot);
}

QRectF FunnelChart::Overlay::rowRect(int index) const
{
    const double each = m_plot.height() / double(std::max<qsizetype>(1, m_funnel->stages().size()));
    return {edge / 2, m_plot.top() + each * index, m_size.width() - edge, each};
}

void FunnelChart::Overlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_funnel->stages().isEmpty())
        return;
    const Colours &c = coloursOf(m_funnel->palette());
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeadings(painter, c);
    for (int i = 0; i < m_funnel->stages().size(); ++i)
        paintStage(painter, c, i);
    paintLegend(painter, c);
}

void FunnelChart::Overlay::paintHeadings(QPainter *painter, const Colours &c) const
{
    painter->setFont(smallFont(m_funnel->font()));
    painter->setPen(c.muted);
    const double tall = painter->fontMetrics().height();
    const double firstRight = m_size.width() - edge, beforeRight = firstRight - m_first - 2 * gap;
    const int end = int(trailing(m_funnel->layoutDirection()) | Qt::AlignVCenter);
    painter->drawText(mirrored(QRectF(firstRight - m_first, edge / 2, m_first, tall)), end, tr("of the first"));
    painter->drawText(mirrored(QRectF(beforeRight - m_before, edge / 2, m_before, tall)), end,
                      tr("of the stage before"));
    painter->fillRect(QRectF(edge, std::round(m_plot.top() - gap / 2), m_size.width() - 2 * edge, 1), c.border);
}

void FunnelChart::Overlay::paintStage(QPainter *painter, const Colours &c, int index) const
{
    const Stage &stage = m_funnel->stages().at(index);
    const QRectF row = rowRect(index), bar = m_funnel->barRect(index);
    const bool current = index == m_funnel->currentStage();
    const bool right = fromRight();
    if (current && m_funnel->hasFocus()) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 2, -1, -2), 5, 5);
    } else if (current) {
        painter->fillRect(mirrored(QRectF(row.left(), row.top() + 4, 3, row.height() - 8)), c.accent);
    }

    painter->setFont(m_funnel->font());
    painter->setPen(c.text);
    const QStringList lines = wrapped(stage.name);
    const double line = painter->fontMetrics().height();
    double y = bar.center().y() - line * double(lines.size()) / 2;
    for (const auto &text : lines) {
        painter->drawText(mirrored(QRectF(edge, y, m_names, line)),
                          int(leading(m_funnel->layoutDirection()) | Qt::AlignVCenter), text);
        y += line;
    }

    const double scale = m_funnel->pixelsPerPerson();
    const double origin = right ? m_size.width() - m_plot.left() : m_plot.left();
    const auto span = [&](double people) {
        return right ? QRectF(origin - people * scale, 0, people * scale, 0) : QRectF(origin, 0, people * scale, 0);
    };
    double reach = bar.width();
    if (stage.comparison) {
        QRectF slim = span(double(*stage.comparison));
        slim.setTop(bar.bottom() + 3);
        slim.setHeight(thin);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.control);
        if (slim.width() >= 1)
            painter->drawRect(slim);
    }
    if (stage.target) {
        const double people = double(*stage.target);
        const double x = right ? origin - people * scale : origin + people * scale;
        painter->setPen(QPen(c.text, 2));
        painter->drawLine(QPointF(x, bar.top() - 5), QPointF(x, bar.bottom() + 5));
        painter->drawLine(QPointF(x - 3, bar.top() - 5), QPointF(x + 3, bar.top() - 5));
        // The number steps aside when the tick stands where it would.
        if (people * scale >= reach && people * scale < reach + gap + m_numbers)
            reach = people * scale;
    }
    QFont strong = m_funnel->font();
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(c.text);
    const double from = m_plot.left() + reach + gap * 0.6;
    painter->drawText(mirrored(QRectF(from, bar.center().y() - line / 2, m_numbers + gap, line)),
                      int(leading(m_funnel->layoutDirection()) | Qt::AlignVCenter) | Qt::TextDontClip,
                      QLocale().toString(stage.count));

    painter->setFont(m_funnel->font());
    const double firstRight = m_size.width() - edge, beforeRight = firstRight - m_first - 2 * gap;
    const int end = int(trailing(m_funnel->layoutDirection()) | Qt::AlignVCenter);
    painter->drawText(mirrored(QRectF(beforeRight - m_before, bar.center().y() - line / 2, m_before, line)), end,
                      rate(m_funnel->rateToBefore(index)));
    painter->setPen(c.muted);
    painter->drawText(mirrored(QRectF(firstRight - m_first, bar.center().y() - line / 2, m_first, line)), end,
                      rate(m_funnel->rateToFirst(index)));
}

void FunnelChart::Overlay::paintLegend(QPainter *painter, const Colours &c) const
{
    painter->setFont(smallFont(m_funnel->font()));
    const double tall = painter->fontMetrics().height(), y = m_plot.bottom() + gap;
    double x = m_plot.left();
    const auto words = [&](const QString &text) {
        const double wide = painter->fontMetrics().horizontalAdvance(text) + 2;
        painter->setPen(c.muted);
        painter->drawText(mirrored(QRectF(x, y, wide, tall)),
                          int(leading(m_funnel->layoutDirection()) | Qt::AlignVCenter), text);
        x += wide + 2 * gap;
    };
    if (!m_funnel->m_comparisonName.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.control);
        painter->drawRect(mirrored(QRectF(x, y + tall / 2 - thin / 2, 20, thin)));
        x += 26;
        words(m_funnel->m_comparisonName);
    }
    if (std::any_of(m_funnel->stages().begin(), m_funnel->stages().end(),
                    [](const Stage &s) { return s.target.has_value(); })) {
        const QRectF tick = mirrored(QRectF(x, y, 6, tall));
        painter->setPen(QPen(c.text, 2));
        painter->drawLine(QPointF(tick.center().x(), y + 2), QPointF(tick.center().x(), y + tall - 2));
        painter->drawLine(QPointF(tick.center().x() - 3, y + 2), QPointF(tick.center().x() + 3, y + 2));
        x += 12;
        words(tr("target"));
    }
}

} // namespace otklik::ui
