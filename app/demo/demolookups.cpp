// SPDX-License-Identifier: GPL-3.0-or-later
#include "demolookups.h"

#include "demorandom.h"
#include "lookupschedules.h"
#include "numberverdict.h"
#include "rowtext.h"
#include "tablefill.h"

using namespace Qt::Literals::StringLiterals;
using otklik::messaging::NumberState;

namespace otklik::demo {

namespace {

constexpr quint64 lookupPurpose = 0x6C6F6F6B;
constexpr int scheduleDays = 30;
constexpr int portedPerMille = 180;

/// What a gateway says, and how often in a thousand.
struct Answer
{
    int perMille;
    NumberState state;
    QLatin1StringView code;
};
constexpr Answer answers[] = {{872, NumberState::Reachable, "infobip:3/5"_L1},
                              {64, NumberState::Away, "infobip:2/27"_L1},
                              {36, NumberState::Dead, "infobip:2/1"_L1},
                              {6, NumberState::Invalid, "infobip:5/52"_L1},
                              {22, NumberState::Unknown, "infobip:5/19"_L1}};

const QStringList &networks() // those of the training gateway
{
    static const QStringList names{u"Practice Mobile"_s, u"Example Telecom"_s, u"Test Cellular"_s, u"Sample Net"_s};
    return names;
}

const Answer &draw(DemoRandom &random)
{
    int left = random.below(1000);
    for (const Answer &answer : answers)
        if ((left -= answer.perMille) < 0)
            return answer;
    return answers[0];
}

} // namespace

Done DemoLookups::make(const QString &segment, const QDateTime &at, const QDateTime &next)
{
    OTKLIK_TRY(now, m_database.now());
    const Clock clock(m_database.clock().shiftMilliseconds() + now.msecsTo(at));
    OTKLIK_TRY(then, store::Database::open(m_database.url(), clock));
    hygiene::Lookups lookups(*then);
    OTKLIK_TRY(there, lookups.list(1));
    if (there.isEmpty()) {
        hygiene::LookupOrder order;
        order.choice.whom = hygiene::LookupChoice::Whom::Segment;
        order.choice.segment = segment;
        order.gateway = m_data.gateway;
        const auto begun = lookups.start(order);
        if (!begun && begun.error().code == "lookup.nothing_to_ask"_L1)
            return {};
        OTKLIK_CHECK(begun);
        there = {*begun};
    }
    if (!there.first().isOver())
        OTKLIK_CHECK(settle(there.first(), at));
    hygiene::LookupSchedules schedules(*then);
    OTKLIK_TRY(planned, schedules.list());
    if (!planned.isEmpty())
        return {};
    hygiene::LookupSchedule schedule;
    schedule.segment = segment;
    schedule.gateway = m_data.gateway;
    schedule.everyDays = scheduleDays;
    schedule.nextAt = next;
    OTKLIK_CHECK(schedules.add(schedule));
    return {};
}

Done DemoLookups::settle(const hygiene::LookupRun &run, const QDateTime &at)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(queue, m_database.select(u"demo_list_lookup_numbers"_s, {{u"run"_s, run.id.bound()}}));
    const qint64 perSecond = qMax<qint64>(20, run.numbers / 3600);
    QHash<NumberState, qint64> counts;
    qint64 ported = 0;
    qint64 place = 0;
    QDateTime instant = at;
    RowText checks;
    for (const store::Row row : queue) {
        const QString number = row.text("number");
        DemoRandom random = DemoRandom::streamOf(m_seed, number.mid(1).toLongLong(), lookupPurpose);
        const Answer &answer = draw(random);
        const bool isPorted = random.chance(portedPerMille);
        const int network = random.below(int(networks().size()));
        const bool isKnown = answer.state != NumberState::Invalid && answer.state != NumberState::Unknown;
        instant = at.addMSecs(place++ * 1000 / perSecond);
        ++counts[answer.state];
        ported += isKnown && isPorted ? 1 : 0;
        checks.number(row.integer("site_id")).text(number).text(messaging::stateName(answer.state));
        checks.flag(isKnown && isPorted).flag(false);
        checks.text(isKnown ? networks().at((network + (isPorted ? 1 : 0)) % networks().size()) : QString());
        checks.text(isKnown ? networks().at(network) : QString()).text(isKnown ? u"Practice"_s : QString());
        checks.word(answer.code).instant(instant).word(QByteArray::number(run.price)).text(run.currency);
        checks.number(run.id.value).end();
    }
    const store::FillTarget target{u"number_check"_s,
                                   {u"site_id"_s, u"number"_s, u"verdict"_s, u"ported"_s, u"roaming"_s, u"network"_s,
                                    u"original_network"_s, u"country"_s, u"code"_s, u"at"_s, u"price"_s, u"currency"_s,
                                    u"run_id"_s}};
    OTKLIK_CHECK(store::fillTable(m_database, target, checks.bytes()));
    for (const auto &statement :
         {u"demo_answer_lookup"_s, u"demo_add_suspensions"_s, u"demo_suspend_addresses"_s, u"demo_note_suspensions"_s})
        OTKLIK_CHECK(m_database.change(statement, {{u"run"_s, run.id.bound()}}));
    OTKLIK_CHECK(m_database.change(u"demo_finish_lookup"_s, {{u"run"_s, run.id.bound()},
                                                             {u"at"_s, at},
                                                             {u"end"_s, instant.addSecs(2)},
                                                             {u"reachable"_s, counts.value(NumberState::Reachable)},
                                                             {u"ported"_s, ported},
                                                             {u"away"_s, counts.value(NumberState::Away)},
                                                             {u"dead"_s, counts.value(NumberState::Dead)},
                                                             {u"invalid"_s, counts.value(NumberState::Invalid)},
                                                             {u"unknown"_s, counts.value(NumberState::Unknown)}}));
    return tx.commit();
}

} // namespace otklik::demo
