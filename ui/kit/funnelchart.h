// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QList>
#include <optional>

#include "colours.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace otklik::ui {

/// Stages as horizontal bars from one left edge (right edge in right-to-left languages): the number, the rate to the
/// stage before and to the first; a comparison as a thin second bar; a target as a tick. Up and Down choose a stage,
/// Enter or a click opens it. Which sector is shown is the page's affair.
class FunnelChart final : public QChartView
{
    Q_OBJECT
public:
    struct Stage
    {
        QString name;
        qint64 count = 0;
        std::optional<qint64> comparison;
        std::optional<qint64> target;
        bool operator==(const Stage &) const = default;
    };
    explicit FunnelChart(QWidget *parent = nullptr);
    /// \a comparisonName («the month before») stands in the legend; empty where there is none. \a series chooses the
    /// colour.
    void setStages(const QList<Stage> &stages, const QString &comparisonName = {}, int series = 0);
    [[nodiscard]] const QList<Stage> &stages() const { return m_stages; }
    [[nodiscard]] const QString &comparisonName() const { return m_comparisonName; }
    /// Share of the stage before, 0 to 1 and above; nullopt for the first stage and where the one before is 0.
    [[nodiscard]] std::optional<double> rateToBefore(int index) const;
    [[nodiscard]] std::optional<double> rateToFirst(int index) const;
    /// What stands at the end of the bar: «1 204 · 60 % of the stage before · 12 % of the first».
    [[nodiscard]] QString figureText(int index) const;
    /// The whole stage as one sentence, for screen readers and the tooltip.
    [[nodiscard]] QString stageText(int index) const;
    [[nodiscard]] int currentStage() const { return m_current; }
    void setCurrentStage(int index);
    /// The bar of a stage in viewport coordinates.
    [[nodiscard]] QRectF barRect(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageActivated(int index);
    void currentStageChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Overlay;
    void rebuild();
    [[nodiscard]] double pixelsPerPerson() const;
    void dress();
    void describe();
    [[nodiscard]] int stageAt(const QPointF &position) const;
    QList<Stage> m_stages;
    QString m_comparisonName;
    int m_series = 0;
    int m_current = -1;
    qint64 m_most = 1; ///< what the whole width of the plot stands for
    QHorizontalBarSeries *m_bars;
    QBarSet *m_counts;
    QValueAxis *m_values;
    QBarCategoryAxis *m_categories;
    Overlay *m_overlay;
};

} // namespace otklik::ui
