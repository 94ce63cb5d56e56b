// SPDX-License-Identifier: GPL-3.0-or-later
#include "libpqoptions.h"

#include <libpq-fe.h>
#include <memory>

namespace otklik::store {

LibpqOptions libpqOptions(const QString &text)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(text.toUtf8().constData(), nullptr), &PQconninfoFree);
    LibpqOptions options;
    for (const PQconninfoOption *o = parsed.get(); o && o->keyword; ++o) {
        if (o->val)
            options.append({QString::fromUtf8(o->keyword), QString::fromUtf8(o->val)});
    }
    return options;
}

QString libpqOption(const QString &keyword, QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return keyword + QStringLiteral("='") + value + QLatin1Char('\'');
}

} // namespace otklik::store
