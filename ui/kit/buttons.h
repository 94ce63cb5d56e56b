// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "colours.h"

class QPushButton;
class QWidget;

namespace otklik::ui {

/// A button filled with the colour of its tone: Accent for the one main action of a page or dialog, Danger for one that
/// cannot be undone. Neutral takes the filling away.
void setTone(QPushButton *button, Tone tone);
[[nodiscard]] Tone toneOf(const QWidget *button);

/// A button with an icon (Breeze name, may be empty) beside its text.
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *makeMainButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
/// Text alone until the pointer is over it: for «Clear all», «Show more».
[[nodiscard]] QPushButton *makeQuietButton(const QString &text, const QString &iconName = {},
                                           QWidget *parent = nullptr);

} // namespace otklik::ui
