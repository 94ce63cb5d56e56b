// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "colours.h"

namespace otklik::ui {

/// A text in one of the page's few voices; follows theme, font and direction by itself.
class Label final : public QLabel
{
    Q_OBJECT
public:
    enum class Voice { Title, Section, Body, Muted, Small, Figure };
    explicit Label(Voice voice, const QString &text = {}, QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr) : Label(Voice::Body, text, parent) {}
    void setTone(Tone tone);
    /// Shortens with … and shows the whole text as a tooltip, instead of asking for room.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    Voice m_voice;
    Tone m_tone = Tone::Neutral;
    bool m_elided = false;
    Qt::Alignment m_ownAlignment = Qt::AlignLeft; ///< what dress() set; anything else is the page's wish
    bool m_dressing = false;
};

/// A tooltip of several words in lines of about 70 signs. Tooltips are plain text (CalmStyle), which Qt does not wrap.
[[nodiscard]] QString tipText(const QString &text);

} // namespace otklik::ui
