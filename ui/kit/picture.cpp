// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace otklik::ui {

Done savePicture(QWidget *widget, const QString &path, QSize size, double scale)
{
    if (size.isValid())
        widget->resize(size);
    // Laid out as if shown, without a window on the screen.
    const bool hidden = !widget->isVisible();
    if (hidden) {
        widget->setAttribute(Qt::WA_DontShowOnScreen);
        widget->show();
    }
    // What layouts have put off is done now: first the outer ones, then what these asked of the inner ones.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(widget->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget->render(&picture);
    if (hidden) {
        widget->hide();
        widget->setAttribute(Qt::WA_DontShowOnScreen, false);
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!picture.save(path, "PNG"))
        return fail(Failure::Internal, QStringLiteral("picture.not_written"),
                    QCoreApplication::translate(
                        "Picture", "The picture could not be written to %1. Choose a folder you may write to.")
                        .arg(path));
    return {};
}

} // namespace otklik::ui
