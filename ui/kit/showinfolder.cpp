// SPDX-License-Identifier: GPL-3.0-or-later
#include "showinfolder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include "translate.h"

namespace otklik::ui {

Message writtenMessage(const QString &happened, const QString &path, const QString &kept)
{
    Message message;
    message.tone = Tone::Good;
    message.happened = happened;
    message.kept = kept;
    message.actionText = translate("MessageBar", "Show in folder");
    message.action = [folder = QFileInfo(path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    return message;
}

} // namespace otklik::ui
