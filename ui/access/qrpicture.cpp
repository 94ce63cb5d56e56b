// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrpicture.h"

#include <memory>
#include <qrencode.h>

namespace otklik::ui {

QImage qrPicture(const QString &text, int module)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    constexpr int quiet = 4;
    const int side = code->width + 2 * quiet;
    QImage small(side, side, QImage::Format_RGB32);
    small.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[size_t(y) * size_t(code->width) + size_t(x)] & 1)
                small.setPixel(x + quiet, y + quiet, qRgb(0, 0, 0));
        }
    }
    return small.scaled(side * module, side * module);
}

} // namespace otklik::ui
