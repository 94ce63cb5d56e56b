// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QString>
#include <array>

namespace otklik::ui {

/// What a text, chip, dot or bar means. Each has a colour, an icon and a word, because colour is never the only sign.
enum class Tone { Neutral, Accent, Good, Attention, Danger };

/// The palette of the design (ui.md). Two values exist, light and dark; widgets ask coloursOf(palette()) when they
/// paint, so they follow a change of theme with no wiring.
struct Colours
{
    QColor window, base, border, text, muted;
    QColor accent, onAccent; ///< onAccent is the text on an accent surface
    QColor good, attention, danger;
    QColor hover;                 ///< surface under the pointer
    QColor control;               ///< edge of a field or check box, 3:1 on base
    std::array<QColor, 6> series; ///< chart series, drawn on base; colour-blind safe
    bool dark = false;

    [[nodiscard]] QColor of(Tone tone) const;
    /// A quiet surface in the colour of the tone, on which text and of(tone) keep their contrast.
    [[nodiscard]] QColor surface(Tone tone) const;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// Light or dark, by the palette's window colour.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
/// The QPalette that the whole program wears.
[[nodiscard]] QPalette paletteOf(const Colours &colours);

/// Series colour number \a index with its pattern (0 is plain): two series differ in black and white too.
[[nodiscard]] QBrush seriesBrush(const Colours &colours, int index);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

[[nodiscard]] QString iconNameOf(Tone tone); ///< Breeze icon name
[[nodiscard]] QString wordOf(Tone tone);     ///< «Good», «Attention», «Problem» … translated

} // namespace otklik::ui
