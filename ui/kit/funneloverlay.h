// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsItem>

#include "colours.h"
#include "funnelchart.h"

namespace otklik::ui {

/// Everything of the funnel that is not a bar of the series: names, numbers, rates, the thin comparison bar, the target
/// tick, the ring of the current stage and the legend. Measures the room that they need.
class FunnelChart::Overlay final : public QGraphicsItem
{
public:
    Overlay(const FunnelChart *funnel, QGraphicsItem *parent);
    /// Where the bars may lie, for a view of this size.
    [[nodiscard]] QRectF plotArea(QSizeF view);
    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    [[nodiscard]] QRectF rowRect(int index) const; ///< the whole stage, from edge to edge

private:
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] bool fromRight() const;
    void paintStage(QPainter *painter, const Colours &colours, int index) const;
    void paintHeadings(QPainter *painter, const Colours &colours) const;
    void paintLegend(QPainter *painter, const Colours &colours) const;
    [[nodiscard]] QString rate(std::optional<double> share) const;
    [[nodiscard]] QStringList wrapped(const QString &name) const;

    const FunnelChart *m_funnel;
    QSizeF m_size;
    QRectF m_plot; ///< as from left to right
    double m_names = 0, m_numbers = 0, m_before = 0, m_first = 0;
};

} // namespace otklik::ui
