// SPDX-License-Identifier: GPL-3.0-or-later
#include "placenames.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>
#include <unicode/locid.h>

namespace otklik::views {

QList<Country> countries()
{
    const icu::Locale shown(QLocale().bcp47Name().toUtf8().constData());
    QList<Country> found;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(shown, name);
        found.append({QString::fromLatin1(*code), QString::fromUtf16(name.getBuffer(), name.length())});
    }
    const QCollator order{QLocale()};
    std::sort(found.begin(), found.end(),
              [&order](const Country &one, const Country &other) { return order.compare(one.name, other.name) < 0; });
    return found;
}

QStringList inhabitedZones()
{
    static const QStringList parts{QStringLiteral("Africa/"),     QStringLiteral("America/"),
                                   QStringLiteral("Antarctica/"), QStringLiteral("Arctic/"),
                                   QStringLiteral("Asia/"),       QStringLiteral("Atlantic/"),
                                   QStringLiteral("Australia/"),  QStringLiteral("Europe/"),
                                   QStringLiteral("Indian/"),     QStringLiteral("Pacific/")};
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        if (std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return zone.startsWith(part); }))
            zones << zone;
    }
    zones.sort();
    return zones;
}

} // namespace otklik::views
