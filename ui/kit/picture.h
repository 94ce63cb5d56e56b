// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include "result.h"

class QWidget;

namespace otklik::ui {

/// Saves a widget, laid out at \a size (its own size where not given), as a PNG file; makes the folder. Shows nothing
/// on a screen. Errors: picture.not_written (Internal) when the file cannot be written.
[[nodiscard]] Done savePicture(QWidget *widget, const QString &path, QSize size = {}, double scale = 1.0);

} // namespace otklik::ui
