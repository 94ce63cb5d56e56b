// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "colours.h"

namespace otklik::ui {

/// A short fact in a rounded frame («SMS: yes», «under 25 ×»). With a tone it wears the tone's icon, so colour is
/// never alone. Removable: Delete, Backspace or the × emits removed(). Clickable when setClickable(true).
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setRemovable(bool removable);
    void setClickable(bool clickable); ///< clicked() is QAbstractButton's
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void updateFocus();
    Tone m_tone;
    bool m_removable = false;
    bool m_clickable = false;
};

} // namespace otklik::ui
