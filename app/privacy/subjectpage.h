// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace otklik::privacy {

/// What SubjectExport collected as one page to read and print, in the language of now: UTF-8 HTML without scripts,
/// pictures or addresses to fetch; every value is escaped.
[[nodiscard]] QByteArray subjectPage(const QJsonObject &subject);

} // namespace otklik::privacy
