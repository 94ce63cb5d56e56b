// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include "colours.h"

namespace otklik::ui {

/// Points Qt at Breeze (light or dark drawing), wherever this system keeps it. Called by Theme.
void useIconTheme(bool dark);

/// A Breeze icon by name ("list-add"). It follows a change of theme. Always give its widget a text or a tooltip too.
[[nodiscard]] QIcon icon(const QString &name);

/// The same icon drawn in the colour of the tone (muted for Neutral), for marks of state.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);

} // namespace otklik::ui
