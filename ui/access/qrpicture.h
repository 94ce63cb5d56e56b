// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace otklik::ui {

/// A text as a QR code (ISO/IEC 18004, error correction M): black on white with its quiet zone of four modules,
/// whatever the theme, because cameras read it so. \a module: pixels a module. Null where the text is too long.
[[nodiscard]] QImage qrPicture(const QString &text, int module = 5);

} // namespace otklik::ui
