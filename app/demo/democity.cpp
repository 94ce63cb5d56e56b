// SPDX-License-Identifier: GPL-3.0-or-later
#include "democity.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "citywriter.h"
#include "democampaigns.h"
#include "timewindow.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

constexpr int mostPeople = 200000;
constexpr int finishedDaysAgo = 21;

Done refuseUnlessEmpty(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"demo_has_people"_s));
    if (rows.first().flag("taken"))
        return fail(Failure::Conflict, u"demo.not_empty"_s,
                    QCoreApplication::translate(
                        "Demo", "There are people in this database already, so no made-up city was put among them. "
                                "Nothing was changed; name an empty database."));
    return {};
}

Result<DemoCounts> countRows(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"demo_count_rows"_s));
    const store::Row row = rows.first();
    return DemoCounts{row.integer("people"),    row.integer("addresses"), row.integer("consents"),
                      row.integer("events"),    row.integer("notes"),     row.integer("segments"),
                      row.integer("campaigns"), row.integer("messages")};
}

} // namespace

Result<DemoCounts> DemoCity::fill(store::Database &database, const DemoOptions &options, const Progress &progress)
{
    if (options.people < 1 || options.people > mostPeople)
        return fail(Failure::Invalid, u"demo.bad_count"_s,
                    QCoreApplication::translate("Demo", "A made-up city has from 1 to %1 people. Nothing was changed.")
                        .arg(mostPeople));
    const auto tell = [&](int percent) {
        if (progress)
            progress(percent);
    };
    tell(0);
    OTKLIK_TRY(data, SampleData::load(options.language.isEmpty() ? SampleData::localeLanguage() : options.language));
    OTKLIK_TRY(now, database.now());
    const QTimeZone zone(data.timeZone.toLatin1());
    const QDate today = now.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    const CityPlan plan = CityPlan::make(data, options.people, options.seed, today);
    tell(10);

    // What came before the finished campaign is written before it, so that its audience is frozen as it was then.
    const QDateTime launched =
        instantOf(today.addDays(-finishedDaysAgo), QTime(11, 0), zone.isValid() ? zone : QTimeZone::utc());
    const QDateTime beginning = now.addYears(-10);
    CityWriter writer(database, data);
    {
        store::Tx tx(database);
        OTKLIK_CHECK(refuseUnlessEmpty(database));
        OTKLIK_CHECK(writer.writeLists());
        OTKLIK_CHECK(
            writer.writePeople(plan.people, [&](qsizetype done) { tell(10 + int(25 * done / plan.people.size())); }));
        OTKLIK_CHECK(writer.writeConsents(plan.consents, beginning, launched));
        tell(50);
        OTKLIK_CHECK(writer.writeEvents(plan.events, beginning, launched));
        OTKLIK_CHECK(writer.writeNotes(plan.notes));
        OTKLIK_CHECK(writer.writePatients(today));
        OTKLIK_CHECK(tx.commit());
    }
    tell(70);
    DemoCampaigns campaigns(database, data, writer, options.seed);
    OTKLIK_CHECK(campaigns.makeSegments());
    OTKLIK_CHECK(campaigns.makeGateway());
    OTKLIK_TRY(because, campaigns.makeFinished(launched, today));
    tell(85);
    {
        store::Tx tx(database);
        OTKLIK_CHECK(writer.writeConsents(plan.consents, launched, now));
        OTKLIK_CHECK(writer.writeEvents(plan.events, launched, now));
        OTKLIK_CHECK(writer.writeEvents(because, launched, now));
        OTKLIK_CHECK(tx.commit());
    }
    OTKLIK_CHECK(campaigns.makeRunning(now.addSecs(-20LL * 60)));
    tell(100);
    return countRows(database);
}

} // namespace otklik::demo
