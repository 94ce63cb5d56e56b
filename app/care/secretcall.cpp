// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcall.h"

#include "catalogue.h"

namespace otklik::care {

Result<QString> callSecretly(store::Database &database, const QString &statement, const QStringList &values)
{
    OTKLIK_TRY(sql, store::Catalogue::text(database.engine(), statement));
    QList<QByteArray> bytes;
    for (const QString &value : values)
        bytes.append(value.isEmpty() ? QByteArray("") : value.toUtf8());
    return database.callSecretly(sql.toUtf8(), bytes);
}

} // namespace otklik::care
