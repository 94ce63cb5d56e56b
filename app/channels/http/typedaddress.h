// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace otklik::channels {

/// An address as somebody typed it: blanks around it and slashes at its end are dropped, \a scheme ("https://") is put
/// in front where none is given. What cannot be read becomes an address that is not plain.
[[nodiscard]] QUrl typedAddress(const QString &typed, QLatin1StringView scheme);
/// Whether an account may have this address: http or https and a host, without user, query or fragment.
[[nodiscard]] bool isPlainAddress(const QUrl &url);
/// Whether what is sent there stays on this machine, so that http is good enough: localhost, 127.0.0.1 or ::1.
[[nodiscard]] bool isThisMachine(const QUrl &url);

} // namespace otklik::channels
