// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "result.h"

namespace otklik::privacy {

/// One file of an archive; names are relative, with / between folders.
struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// The bytes of a ZIP file made in memory, so that nothing personal ever lies in a temporary file.
/// Error zip.failed (Internal).
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipEntry> &entries, const QDateTime &madeAt);

} // namespace otklik::privacy
