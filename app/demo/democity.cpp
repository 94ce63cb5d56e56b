// SPDX-License-Identifier: GPL-3.0-or-later
#include "democity.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include "cityfill.h"
#include "democampaigns.h"
#include "demolookups.h"
#include "timewindow.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

constexpr qint64 mostPeople = 5000000; // telephone numbers of the plan end at nine million
constexpr qint64 mostPeopleInFile = 1000000;
constexpr int finishedDaysAgo = 21;
constexpr int lookedUpDaysAgo = 9;
constexpr int lookUpAgainIn = 21;

Result<DemoCounts> countRows(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"demo_count_rows"_s));
    const store::Row row = rows.first();
    return DemoCounts{row.integer("people"),    row.integer("addresses"), row.integer("consents"),
                      row.integer("events"),    row.integer("notes"),     row.integer("segments"),
                      row.integer("campaigns"), row.integer("messages")};
}

/// A city that is being made, kept in the settings until it is finished.
struct Stage
{
    qint64 people = 0;
    quint64 seed = 0;
    QString language;
    QDateTime now;       ///< the moment that everything is told from
    bool recent = false; ///< everything but the running campaign is there

    [[nodiscard]] QString text() const
    {
        const QJsonObject object{{"people"_L1, people},
                                 {"seed"_L1, QString::number(seed)},
                                 {"language"_L1, language},
                                 {"now"_L1, now.toUTC().toString(Qt::ISODateWithMs)},
                                 {"recent"_L1, recent}};
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    static Stage of(const QString &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        return {object["people"_L1].toInteger(), object["seed"_L1].toString().toULongLong(),
                object["language"_L1].toString(), QDateTime::fromString(object["now"_L1].toString(), Qt::ISODateWithMs),
                object["recent"_L1].toBool()};
    }
};

/// SQLite sorts a new index in memory, as it does with everything here; of a large city on the disk instead.
class SortedOnDisk
{
public:
    SortedOnDisk(store::Database &database, bool wanted) : m_database(database), m_wanted(wanted)
    {
        if (m_wanted)
            (void)m_database.script(u"PRAGMA temp_store=FILE"_s);
    }
    ~SortedOnDisk()
    {
        if (m_wanted)
            (void)m_database.script(u"PRAGMA temp_store=MEMORY"_s);
    }
    Q_DISABLE_COPY_MOVE(SortedOnDisk)

private:
    store::Database &m_database;
    bool m_wanted;
};

Done keep(store::Database &database, const Stage &stage)
{
    return database.change(u"demo_write_setting"_s, {{u"name"_s, u"demo.stage"_s}, {u"value"_s, stage.text()}})
        .map([](qint64) {});
}

/// The stage that an earlier call came to; none: there is nobody in the database.
Result<std::optional<Stage>> readStage(store::Database &database, const DemoOptions &options)
{
    OTKLIK_TRY(rows, database.select(u"demo_read_stage"_s));
    if (rows.isEmpty()) {
        OTKLIK_CHECK(refuseUnlessEmpty(database));
        return std::optional<Stage>();
    }
    const Stage stage = Stage::of(rows.first().text("value"));
    if (stage.people != options.people || stage.seed != options.seed)
        return fail(Failure::Conflict, u"demo.half_made"_s,
                    QCoreApplication::translate(
                        "Demo", "A made-up city of %1 people from seed %2 was begun in this database and is not "
                                "finished. Nothing was changed; ask for that city again and it is finished, or name an "
                                "empty database.")
                        .arg(stage.people)
                        .arg(stage.seed));
    return std::optional<Stage>(stage);
}

} // namespace

Result<DemoCounts> DemoCity::fill(store::Database &database, const DemoOptions &options, const Progress &progress)
{
    const qint64 most = database.engine() == store::Engine::Sqlite ? mostPeopleInFile : mostPeople;
    if (options.people < 1 || options.people > most)
        return fail(Failure::Invalid, u"demo.bad_count"_s,
                    QCoreApplication::translate("Demo", "A made-up city has from 1 to %1 people. Nothing was changed.")
                        .arg(most));
    int told = -1;
    const auto tell = [&](double percent) {
        if (progress && int(percent) > told)
            progress(told = int(percent));
    };
    tell(0);
    OTKLIK_TRY(begun, readStage(database, options));
    OTKLIK_TRY(now, database.now());
    const QString language = options.language.isEmpty() ? SampleData::localeLanguage() : options.language;
    Stage stage = begun.value_or(Stage{options.people, options.seed, language, now, false});
    OTKLIK_TRY(data, SampleData::load(stage.language));
    const QTimeZone named(data.timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDate today = stage.now.toTimeZone(zone).date();
    const CityPlan plan(data, stage.people, stage.seed, today);

    // What came before the finished campaign is written before it, so that its audience is frozen as it was then.
    const QDateTime launched = instantOf(today.addDays(-finishedDaysAgo), QTime(11, 0), zone);
    CityFill city(database, data, plan, launched);
    const SortedOnDisk sorting(database, database.engine() == store::Engine::Sqlite && stage.people > 20000);
    if (!begun) {
        store::Tx tx(database);
        OTKLIK_CHECK(city.writeLists());
        OTKLIK_CHECK(city.writePeople([&](double done) { tell(1 + 78 * done); }));
        OTKLIK_CHECK(city.writeNotes());
        OTKLIK_CHECK(keep(database, stage));
        OTKLIK_CHECK(tx.commit());
    } else {
        OTKLIK_CHECK(city.readLists());
    }
    tell(80);
    DemoCampaigns campaigns(database, data, city, stage.people, stage.seed);
    OTKLIK_CHECK(campaigns.makeSegments());
    OTKLIK_CHECK(campaigns.makeGateway());
    if (!stage.recent) {
        OTKLIK_TRY(finished, campaigns.launchFinished(launched));
        tell(83);
        store::Tx tx(database);
        QList<PlannedEvent> because;
        if (finished) {
            OTKLIK_TRY(events, campaigns.settleFinished(*finished, launched, today));
            because = events;
        }
        tell(85);
        OTKLIK_CHECK(city.writeRecent(because, [&](double done) { tell(85 + 10 * done); }));
        stage.recent = true;
        OTKLIK_CHECK(keep(database, stage));
        OTKLIK_CHECK(tx.commit());
    }
    DemoLookups lookups(database, data, stage.seed);
    OTKLIK_CHECK(lookups.make(campaigns.lookedUpSegment(),
                              instantOf(today.addDays(-lookedUpDaysAgo), QTime(10, 0), zone),
                              instantOf(today.addDays(lookUpAgainIn), QTime(10, 0), zone)));
    tell(96);
    const QDateTime sent = stage.now.addSecs(-20LL * 60);
    OTKLIK_TRY(running, campaigns.launchRunning(sent));
    tell(97);
    {
        store::Tx tx(database);
        if (running)
            OTKLIK_CHECK(campaigns.settleRunning(*running, sent));
        OTKLIK_CHECK(database.change(u"demo_remove_stage"_s));
        OTKLIK_CHECK(tx.commit());
    }
    tell(100);
    return countRows(database);
}

} // namespace otklik::demo
