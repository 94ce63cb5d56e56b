// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelchart.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>

#include "funneloverlay.h"

namespace otklik::ui {

namespace {
constexpr double barPart = 0.5; // of a stage's height
}

FunnelChart::FunnelChart(QWidget *parent)
    : QChartView(parent), m_bars(new QHorizontalBarSeries), m_counts(new QBarSet(QString())), m_values(new QValueAxis)
{
    setObjectName(QStringLiteral("funnelChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    if (chart->layout())
        chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_bars->append(m_counts);
    m_bars->setBarWidth(barPart);
    chart->addSeries(m_bars);
    auto *names = new QBarCategoryAxis(chart);
    m_categories = names;
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(m_values)}) {
        // Names and numbers are drawn by the overlay, which can wrap, mirror and line them up.
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(m_values, Qt::AlignBottom);
    m_bars->attachAxis(names);
    m_bars->attachAxis(m_values);
    m_overlay = new Overlay(this, chart);
    rebuild();
}

void FunnelChart::setStages(const QList<Stage> &stages, const QString &comparisonName, int series)
{
    m_stages = stages;
    m_comparisonName = comparisonName;
    m_series = series;
    if (m_current >= stages.size())
        m_current = stages.isEmpty() ? -1 : int(stages.size()) - 1;
    rebuild();
}

std::optional<double> FunnelChart::rateToBefore(int index) const
{
    if (index < 1 || index >= m_stages.size() || m_stages.at(index - 1).count <= 0)
        return std::nullopt;
    return double(m_stages.at(index).count) / double(m_stages.at(index - 1).count);
}

std::optional<double> FunnelChart::rateToFirst(int index) const
{
    if (index < 1 || index >= m_stages.size() || m_stages.constFirst().count <= 0)
        return std::nullopt;
    return double(m_stages.at(index).count) / double(m_stages.constFirst().count);
}

QString FunnelChart::figureText(int index) const
{
    const QLocale locale;
    QString number = locale.toString(m_stages.value(index).count);
    const auto percent = [&locale](double share) { return locale.toString(share * 100, 'f', 1); };
    const auto before = rateToBefore(index), first = rateToFirst(index);
    if (before && first)
        return tr("%1 · %2 % of the stage before · %3 % of the first").arg(number, percent(*before), percent(*first));
    if (first)
        return tr("%1 · %2 % of the first").arg(number, percent(*first));
    return number;
}

QString FunnelChart::stageText(int index) const
{
    if (index < 0 || index >= m_stages.size())
        return {};
    const Stage &stage = m_stages.at(index);
    const QLocale locale;
    QStringList sentences{tr("%1: %2.", "stage: figures").arg(stage.name, figureText(index))};
    if (stage.comparison)
        sentences.append(tr("%1: %2.", "stage: figures")
                             .arg(m_comparisonName.isEmpty() ? tr("Comparison") : m_comparisonName,
                                  locale.toString(*stage.comparison)));
    if (stage.target)
        sentences.append(tr("Target: %1.").arg(locale.toString(*stage.target)));
    return sentences.join(QLatin1Char(' '));
}

void FunnelChart::setCurrentStage(int index)
{
    if (index == m_current || index < -1 || index >= m_stages.size())
        return;
    m_current = index;
    describe();
    m_overlay->update();
    Q_EMIT currentStageChanged(index);
}

void FunnelChart::rebuild()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QStringList names;
    QList<qreal> counts;
    qint64 most = 1;
    // The chart counts categories from below; the funnel runs from above. From right to left the bars hang from the
    // right edge, for which Qt Charts has negative values only (bar series know no reversed axis).
    for (qsizetype i = m_stages.size() - 1; i >= 0; --i) {
        const Stage &stage = m_stages.at(i);
        names.append(QString::number(i));
        counts.append(double(mirrored ? -stage.count : stage.count));
        most = std::max({most, stage.count, stage.comparison.value_or(0), stage.target.value_or(0)});
    }
    m_most = most;
    m_categories->setCategories(names);
    m_counts->remove(0, m_counts->count());
    m_counts->append(counts);
    m_values->setRange(mirrored ? -double(most) : 0, mirrored ? 0 : double(most));
    dress();
    chart()->setPlotArea(m_overlay->plotArea(size()));
    m_overlay->update();
    describe();
}

void FunnelChart::dress()
{
    const Colours &c = coloursOf(palette());
    setBackgroundBrush(c.base);
    chart()->setBackgroundBrush(c.base);
    chart()->setBackgroundPen(Qt::NoPen);
    m_counts->setBrush(seriesBrush(c, m_series));
    m_counts->setPen(Qt::NoPen);
}

double FunnelChart::pixelsPerPerson() const
{
    return chart()->plotArea().width() / double(m_most);
}

QRectF FunnelChart::barRect(int index) const
{
    if (index < 0 || index >= m_stages.size())
        return {};
    const QRectF plot = chart()->plotArea();
    const double each = plot.height() / double(m_stages.size());
    const double wide = double(m_stages.at(index).count) * pixelsPerPerson();
    const double x = layoutDirection() == Qt::RightToLeft ? plot.right() - wide : plot.left();
    return {x, plot.top() + each * index + each * (1 - barPart) / 2, wide, each * barPart};
}

int FunnelChart::stageAt(const QPointF &position) const
{
    for (int i = 0; i < m_stages.size(); ++i) {
        if (m_overlay->rowRect(i).contains(position))
            return i;
    }
    return -1;
}

QSize FunnelChart::sizeHint() const
{
    return {760, int(std::max<qsizetype>(3, m_stages.size())) * 64 + 72};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {480, int(std::max<qsizetype>(3, m_stages.size())) * (fontMetrics().height() * 2 + 8) + 72};
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_stages.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentStage(std::min(m_current + 1, last));
        return;
    case Qt::Key_Up:
        setCurrentStage(m_current < 0 ? last : std::max(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrentStage(std::min(0, last));
        return;
    case Qt::Key_End:
        setCurrentStage(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT stageActivated(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const int stage = stageAt(event->position()); stage >= 0) {
        setCurrentStage(stage);
        Q_EMIT stageActivated(stage);
    }
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    viewport()->setCursor(stageAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool FunnelChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int stage = stageAt(help->pos());
        stage < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), stageText(stage), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void FunnelChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        break;
    default:
        break;
    }
}

void FunnelChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(m_overlay->plotArea(size()));
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && !m_stages.isEmpty())
        setCurrentStage(0);
    m_overlay->update();
}

void FunnelChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_overlay->update();
}

void FunnelChart::describe()
{
    QStringList all;
    for (int i = 0; i < m_stages.size(); ++i)
        all.append(stageText(i));
    setAccessibleName(m_current >= 0 ? stageText(m_current) : tr("Funnel"));
    setAccessibleDescription(all.join(QLatin1Char('\n')));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace otklik::ui
