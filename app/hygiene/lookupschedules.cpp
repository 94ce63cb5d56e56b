// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupschedules.h"

#include "gatewayaccounts.h"
#include "translate.h"

namespace otklik::hygiene {

using namespace Qt::Literals::StringLiterals;

static LookupOrder orderOf(const LookupSchedule &schedule)
{
    LookupOrder order;
    order.choice.whom = schedule.segment.isEmpty() ? LookupChoice::Whom::Everybody : LookupChoice::Whom::Segment;
    order.choice.segment = schedule.segment;
    order.gateway = schedule.gateway;
    order.olderThan = schedule.olderThan;
    order.budget = schedule.budget;
    return order;
}

static QVariant bound(std::optional<double> sum)
{
    return sum ? QVariant(*sum) : QVariant(QMetaType(QMetaType::Double));
}

Result<LookupSchedule> LookupSchedules::add(const LookupSchedule &schedule)
{
    if (schedule.everyDays < 1 || schedule.everyDays > 3650)
        return fail(Failure::Invalid, u"lookup.bad_days"_s,
                    translate("Hygiene", "Say every how many days, from 1 to 3650. Nothing was planned."));
    OTKLIK_CHECK(Lookups(m_database).check(orderOf(schedule)));
    GatewayId gateway;
    if (!schedule.gateway.isEmpty()) {
        OTKLIK_TRY(account, messaging::GatewayAccounts::find(m_database, schedule.gateway));
        gateway = account.id;
    }
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(added, m_database.select(u"hygiene_add_schedule"_s,
                                        {{u"segment"_s, schedule.segment.isEmpty() ? u""_s : schedule.segment},
                                         {u"gateway"_s, gateway.bound()},
                                         {u"every_days"_s, schedule.everyDays},
                                         {u"older_than"_s, schedule.olderThan},
                                         {u"budget"_s, bound(schedule.budget)},
                                         {u"next_at"_s, schedule.nextAt.isValid() ? schedule.nextAt : now},
                                         {u"now"_s, now}}));
    const auto id = added.first().id<LookupScheduleId>("id");
    OTKLIK_TRY(all, list());
    for (const LookupSchedule &one : std::as_const(all))
        if (one.id == id)
            return one;
    return fail(Failure::Internal, u"lookup.no_schedule"_s,
                translate("Hygiene", "The schedule was stored and removed at once. Look at the list."));
}

Result<QList<LookupSchedule>> LookupSchedules::list()
{
    OTKLIK_TRY(rows, m_database.select(u"hygiene_list_schedules"_s));
    QList<LookupSchedule> schedules;
    for (const store::Row row : rows) {
        LookupSchedule schedule;
        schedule.id = row.id<LookupScheduleId>("id");
        schedule.segment = row.text("segment");
        schedule.gateway = row.text("gateway");
        schedule.everyDays = int(row.integer("every_days"));
        schedule.olderThan = int(row.integer("older_than"));
        if (!row.isNull("budget"))
            schedule.budget = row.real("budget");
        schedule.nextAt = row.instant("next_at");
        schedule.note = row.text("note");
        schedule.madeBy = row.text("made_by");
        schedule.madeAt = row.instant("made_at");
        schedule.lastRun = row.id<LookupRunId>("last_run_id");
        schedules << schedule;
    }
    return schedules;
}

Done LookupSchedules::remove(LookupScheduleId schedule)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(removed,
               m_database.change(u"hygiene_remove_schedule"_s, {{u"schedule"_s, schedule.bound()}, {u"now"_s, now}}));
    if (removed == 0)
        return fail(Failure::NotFound, u"lookup.no_schedule"_s,
                    translate("Hygiene", "There is no such schedule of look-ups. «otklikctl lookup schedule list» "
                                         "shows them."));
    return {};
}

Result<int> LookupSchedules::startDue()
{
    int begun = 0;
    while (true) {
        OTKLIK_TRY(now, m_database.now());
        OTKLIK_TRY(rows, m_database.select(u"hygiene_find_due_schedule"_s, {{u"now"_s, now}}));
        if (rows.isEmpty())
            return begun;
        const store::Row row = rows.first();
        LookupSchedule due;
        due.id = row.id<LookupScheduleId>("id");
        due.segment = row.text("segment");
        due.gateway = row.text("gateway");
        due.olderThan = int(row.integer("older_than"));
        if (!row.isNull("budget"))
            due.budget = row.real("budget");
        const store::Bindings onward{{u"schedule"_s, due.id.bound()},
                                     {u"was"_s, row.instant("next_at")},
                                     {u"next"_s, now.addDays(row.integer("every_days"))}};
        // Moved on and begun in one: a job that dies here neither forgets the day nor asks twice for it.
        const auto run = [&]() -> Result<bool> {
            store::Tx tx(m_database);
            OTKLIK_TRY(mine, m_database.change(u"hygiene_advance_schedule"_s, onward));
            if (mine == 0)
                return false; // another job was quicker
            OTKLIK_CHECK(Lookups(m_database).queue(orderOf(due), due.id));
            OTKLIK_CHECK(tx.commit());
            return true;
        }();
        if (run) {
            begun += *run ? 1 : 0;
            continue;
        }
        if (run.error().kind == Failure::Unreachable || run.error().kind == Failure::Internal)
            return fail(run.error());
        OTKLIK_CHECK(m_database.change(u"hygiene_advance_schedule"_s, onward));
        if (run.error().code != "lookup.nothing_to_ask"_L1)
            OTKLIK_CHECK(m_database.change(u"hygiene_note_schedule"_s,
                                           {{u"schedule"_s, due.id.bound()}, {u"note"_s, run.error().sentence}}));
    }
}

} // namespace otklik::hygiene
