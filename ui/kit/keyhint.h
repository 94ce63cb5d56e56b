// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace otklik::ui {

/// A key as it stands on the keyboard, in a small frame. Never mirrored: keys read the same everywhere.
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &key = {}, QWidget *parent = nullptr);
    void setKey(const QKeySequence &key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Draws \a text as a key hint with its right (or left, from right to left) end at \a rect's; returns its width.
int paintKeyHint(QPainter *painter, const QRect &rect, const QString &text, const QPalette &palette,
                 Qt::LayoutDirection direction);

} // namespace otklik::ui
