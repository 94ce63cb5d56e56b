// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace otklik::ui {

/// A small line of values over time, the last one with a dot. Time goes from left to right in every language. What it
/// shows stands in the tooltip and for a screen reader as text.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    /// One value at a moment (milliseconds); the oldest first.
    struct Point
    {
        qint64 at;
        double value;
    };
    Sparkline(const QList<Point> &points, const QString &asText, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Point> m_points;
};

} // namespace otklik::ui
