// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik::views {

/// A name keeps its own direction beside words of the other one (UAX #9, 2.4).
[[nodiscard]] inline QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace otklik::views
