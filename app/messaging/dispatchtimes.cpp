// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatchtimes.h"

#include <QCoreApplication>

namespace otklik::messaging {

Result<DispatchTimes> DispatchTimes::load(store::Database &database)
{
    DispatchTimes times;
    const QHash<QString, int *> known{
        {QStringLiteral("dispatch.lease_ms"), &times.lease},
        {QStringLiteral("dispatch.http_ms"), &times.http},
        {QStringLiteral("dispatch.settle_ms"), &times.settle},
        {QStringLiteral("dispatch.looks"), &times.looks},
        {QStringLiteral("dispatch.look_every_ms"), &times.lookEvery},
        {QStringLiteral("dispatch.receipt_wait_ms"), &times.receiptWait},
        {QStringLiteral("dispatch.give_up_asking_ms"), &times.giveUpAsking},
        {QStringLiteral("dispatch.backoff_base_ms"), &times.backoffBase},
        {QStringLiteral("dispatch.backoff_cap_ms"), &times.backoffCap},
        {QStringLiteral("dispatch.message_life_ms"), &times.messageLife},
        {QStringLiteral("dispatch.follow_up_ms"), &times.followUp},
        {QStringLiteral("dispatch.poll_ms"), &times.poll},
        {QStringLiteral("dispatch.pull_ms"), &times.pull},
        {QStringLiteral("dispatch.pull_lease_ms"), &times.pullLease},
        {QStringLiteral("dispatch.once_wait_ms"), &times.onceWait},
        {QStringLiteral("dispatch.crashes"), &times.crashes},
        {QStringLiteral("dispatch.refusals"), &times.refusals},
    };
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_read_settings")));
    for (const store::Row row : rows) {
        int *const target = known.value(row.text("name"));
        bool isNumber = false;
        const int value = row.text("value").toInt(&isNumber);
        if (!target || !isNumber || value < 0)
            return fail(Failure::Invalid, QStringLiteral("dispatch.bad_setting"),
                        QCoreApplication::translate("Messaging",
                                                    "The setting %1 is unknown or is not a number of milliseconds. "
                                                    "Correct it; until then nothing is sent.")
                            .arg(row.text("name")));
        *target = value;
    }
    if (times.http >= times.lease || times.looks < 1)
        return fail(Failure::Invalid, QStringLiteral("dispatch.bad_setting"),
                    QCoreApplication::translate(
                        "Messaging", "The dispatcher's lease (dispatch.lease_ms) must be longer than one request "
                                     "(dispatch.http_ms), and there must be at least one look. Correct the settings; "
                                     "until then nothing is sent."));
    return times;
}

} // namespace otklik::messaging
