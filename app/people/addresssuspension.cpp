// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssuspension.h"

#include "jsontext.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// The server does it within the same call; here it is a statement of its own.
static Result<QList<AddressId>> changed(store::Database &database, const store::Rows &rows)
{
    QList<AddressId> addresses;
    QJsonArray numbers;
    for (const store::Row row : rows) {
        addresses << row.id<AddressId>("address_id");
        numbers.append(addresses.last().value);
    }
    if (database.engine() == store::Engine::Sqlite && !addresses.isEmpty()) {
        OTKLIK_TRY(now, database.now());
        OTKLIK_CHECK(
            database.change(u"people_touch_of_addresses"_s, {{u"addresses"_s, jsonText(numbers)}, {u"now"_s, now}}));
    }
    return addresses;
}

Result<QList<AddressId>> suspendAddresses(store::Database &database, const QStringList &values, const QDateTime &since,
                                          SiteId site)
{
    if (values.isEmpty())
        return QList<AddressId>();
    OTKLIK_TRY(rows, database.select(u"people_suspend_addresses"_s,
                                     {{u"site"_s, site.bound()},
                                      {u"values"_s, jsonText(QJsonArray::fromStringList(values))},
                                      {u"since"_s, since}}));
    return changed(database, rows);
}

Result<QList<AddressId>> liftSuspensions(store::Database &database, const QList<SuspensionMark> &marks, SiteId site)
{
    if (marks.isEmpty())
        return QList<AddressId>();
    QJsonArray array;
    for (const SuspensionMark &mark : marks)
        array.append(QJsonObject{{u"address"_s, mark.address.value},
                                 {u"since"_s, mark.since.toUTC().toString(Qt::ISODateWithMs)}});
    OTKLIK_TRY(rows,
               database.select(u"people_lift_addresses"_s, {{u"site"_s, site.bound()}, {u"marks"_s, jsonText(array)}}));
    return changed(database, rows);
}

} // namespace otklik::people
