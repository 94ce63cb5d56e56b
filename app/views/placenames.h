// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otklik::views {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in the locale's language
    bool operator==(const Country &) const = default;
};
/// All countries in the order of their names in the locale's language (ICU's names).
[[nodiscard]] QList<Country> countries();

/// Zones that somebody may live in ("Europe/Moscow"), by name; without the aliases and fixed offsets.
[[nodiscard]] QStringList inhabitedZones();

} // namespace otklik::views
