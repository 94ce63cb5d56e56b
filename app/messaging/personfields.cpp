// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfields.h"

namespace otklik::messaging {

int ageOn(const QDate &today, const QDate &born)
{
    int years = today.year() - born.year();
    if (today.month() < born.month() || (today.month() == born.month() && today.day() < born.day()))
        --years;
    return years;
}

QVariantMap personFields(const store::Row &row, const QString &language, const QStringList &wanted, const QDate &today)
{
    QVariantMap fields;
    for (const QString &name : wanted) {
        if (name == QLatin1String("family_name")) {
            fields.insert(name, row.text("family_name"));
        } else if (name == QLatin1String("given_name")) {
            fields.insert(name, row.text("given_name"));
        } else if (name == QLatin1String("patronymic")) {
            fields.insert(name, row.text("patronymic"));
        } else if (name == QLatin1String("full_name")) {
            QStringList parts{row.text("family_name"), row.text("given_name"), row.text("patronymic")};
            parts.removeAll(QString());
            fields.insert(name, parts.join(QLatin1Char(' ')));
        } else if (name == QLatin1String("birth_date") || name == QLatin1String("age")) {
            const QDate born = row.date("birth_date");
            if (born.isValid() && name == QLatin1String("birth_date"))
                fields.insert(name, born);
            else if (born.isValid() && born <= today)
                fields.insert(name, ageOn(today, born));
        } else if (name == QLatin1String("sex")) {
            fields.insert(name, row.text("sex"));
        } else if (name == QLatin1String("district")) {
            fields.insert(name, row.text("district"));
        } else if (name == QLatin1String("language")) {
            fields.insert(name, language);
        }
    }
    return fields;
}

} // namespace otklik::messaging
