// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "colours.h"

namespace otklik::ui {

/// One bar that always adds up to its total: the audience by state, with numbers on it and a legend of name, number and
/// share under it. What the parts leave open is drawn hatched and named, so the bar never lies. Left and Right choose a
/// part, Enter or a click opens it.
class BarBoard final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString id;
        QString name;
        qint64 count = 0;
        Tone tone = Tone::Neutral;
        bool operator==(const Part &) const = default;
    };
    explicit BarBoard(QWidget *parent = nullptr);
    /// \a total people; parts in the order in which they are drawn. Parts above the total widen the bar to their sum.
    void setParts(const QList<Part> &parts, qint64 total);
    /// The parts drawn: those handed in and, where they do not reach the total, the open rest with the id "rest".
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool addsUp() const; ///< the parts handed in made exactly the total
    /// Where part \a index lies on the bar, in widget coordinates.
    [[nodiscard]] QRectF partRect(int index) const;
    [[nodiscard]] QString partText(int index) const; ///< «Delivered: 1 204, 60.2 %»
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void partActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct LegendPlace
    {
        QRect rect;
        int part = 0;
    };
    [[nodiscard]] QList<LegendPlace> legend(int width) const;
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] QBrush brush(int index) const;
    [[nodiscard]] int partAt(const QPointF &position) const;
    void describe();
    QList<Part> m_parts;
    qint64 m_total = 0;
    bool m_addsUp = true;
    int m_current = -1;
};

} // namespace otklik::ui
