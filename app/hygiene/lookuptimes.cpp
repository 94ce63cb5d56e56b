// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookuptimes.h"

#include <QHash>

#include "translate.h"

namespace otklik::hygiene {

Result<LookupTimes> LookupTimes::load(store::Database &database)
{
    LookupTimes times;
    const QHash<QString, int *> known{
        {QStringLiteral("lookup.lease_ms"), &times.lease},
        {QStringLiteral("lookup.http_ms"), &times.http},
        {QStringLiteral("lookup.settle_ms"), &times.settle},
        {QStringLiteral("lookup.looks"), &times.looks},
        {QStringLiteral("lookup.look_every_ms"), &times.lookEvery},
        {QStringLiteral("lookup.poll_ms"), &times.poll},
        {QStringLiteral("lookup.batch"), &times.batch},
        {QStringLiteral("lookup.in_flight"), &times.inFlight},
        {QStringLiteral("lookup.backoff_base_ms"), &times.backoffBase},
        {QStringLiteral("lookup.backoff_cap_ms"), &times.backoffCap},
        {QStringLiteral("lookup.once_wait_ms"), &times.onceWait},
        {QStringLiteral("lookup.keep_days"), &times.keepDays},
    };
    OTKLIK_TRY(rows, database.select(QStringLiteral("hygiene_read_settings")));
    for (const store::Row row : rows) {
        int *const target = known.value(row.text("name"));
        bool isNumber = false;
        const int value = row.text("value").toInt(&isNumber);
        if (!target || !isNumber || value < 0)
            return fail(Failure::Invalid, QStringLiteral("lookup.bad_setting"),
                        translate("Hygiene", "The setting %1 is unknown or is not a number. Correct it; until then "
                                             "nothing is looked up.")
                            .arg(row.text("name")));
        *target = value;
    }
    if (times.http >= times.lease || times.looks < 1 || times.batch < 1 || times.inFlight < 1)
        return fail(Failure::Invalid, QStringLiteral("lookup.bad_setting"),
                    translate("Hygiene", "The lease of a look-up (lookup.lease_ms) must be longer than one request "
                                         "(lookup.http_ms), and lookup.looks, lookup.batch and lookup.in_flight at "
                                         "least 1. Correct the settings; until then nothing is looked up."));
    return times;
}

} // namespace otklik::hygiene
