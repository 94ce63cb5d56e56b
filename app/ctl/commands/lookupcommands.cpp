// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupcommands.h"

#include <QJsonArray>
#include <QJsonObject>

#include "lookups.h"
#include "lookupschedules.h"
#include "numberstandings.h"
#include "personlists.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

using hygiene::LookupChoice;
using hygiene::LookupEstimate;
using hygiene::LookupOrder;
using hygiene::LookupRun;
using hygiene::Lookups;
using hygiene::LookupSchedule;
using hygiene::LookupSchedules;

QString money(double sum, const QString &currency)
{
    const QString text = QString::number(sum, 'f', 2);
    return currency.isEmpty() ? text : u"%1 %2"_s.arg(text, currency);
}

/// Money to a millionth: sums of many small prices otherwise end in digits that nobody said.
double rounded(double sum)
{
    return double(qRound64(sum * 1e6)) / 1e6;
}

QJsonValue budgetJson(const std::optional<double> &budget)
{
    return budget ? QJsonValue(*budget) : QJsonValue();
}

QJsonObject whomJson(const LookupRun &run)
{
    QJsonObject json{{"whom"_L1, code(run.choice.whom)}};
    if (run.choice.whom == LookupChoice::Whom::Segment)
        json.insert("segment"_L1, run.choice.segment);
    if (run.choice.whom == LookupChoice::Whom::List)
        json.insert("list"_L1, run.listName.isEmpty() ? QJsonValue(run.choice.list.value) : QJsonValue(run.listName));
    if (run.choice.whom == LookupChoice::Whom::Person)
        json.insert("person"_L1, run.choice.person.value);
    return json;
}

QString whomText(const LookupRun &run)
{
    switch (run.choice.whom) {
    case LookupChoice::Whom::Segment:
        return translate("Ctl", "segment «%1»").arg(run.choice.segment);
    case LookupChoice::Whom::List:
        return translate("Ctl", "list «%1»")
            .arg(run.listName.isEmpty() ? QString::number(run.choice.list.value) : run.listName);
    case LookupChoice::Whom::Person:
        return translate("Ctl", "person %1").arg(run.choice.person.value);
    case LookupChoice::Whom::Everybody:
        break;
    }
    return translate("Ctl", "everybody");
}

QJsonObject runJson(const LookupRun &run)
{
    QJsonObject json = whomJson(run);
    json.insert("id"_L1, run.id.value);
    json.insert("gateway"_L1, run.gateway);
    json.insert("schedule"_L1, run.schedule.isValid() ? QJsonValue(run.schedule.value) : QJsonValue());
    json.insert("older_than"_L1, run.olderThan);
    json.insert("budget"_L1, budgetJson(run.budget));
    json.insert("price"_L1, run.price);
    json.insert("currency"_L1, run.currency);
    json.insert("cost"_L1, rounded(run.cost));
    json.insert("state"_L1, code(run.state));
    json.insert("code"_L1, run.noteCode);
    json.insert("message"_L1, hygiene::whyItWaits(run));
    json.insert("started_by"_L1, run.startedBy);
    json.insert("started_at"_L1, instantJson(run.startedAt));
    json.insert("finished_at"_L1, instantJson(run.finishedAt));
    json.insert("numbers"_L1, run.numbers);
    json.insert("fresh"_L1, run.fresh);
    json.insert("left"_L1, run.left());
    json.insert("asked"_L1, run.asked);
    json.insert("waiting"_L1, run.waiting());
    json.insert("verdicts"_L1, QJsonObject{{"reachable"_L1, run.reachable},
                                           {"away"_L1, run.away},
                                           {"dead"_L1, run.dead},
                                           {"invalid"_L1, run.invalid},
                                           {"unknown"_L1, run.unknown}});
    json.insert("ported"_L1, run.ported);
    json.insert("lost"_L1, run.lost);
    json.insert("suspended"_L1, run.suspended);
    json.insert("undone"_L1, run.lifted);
    return json;
}

QString runText(const LookupRun &run)
{
    QStringList lines{
        translate("Ctl", "Look-up %1 of %2 through «%3»: %4.")
            .arg(QString::number(run.id.value), whomText(run), run.gateway, code(run.state)),
        translate("Ctl", "%1 of %2 numbers asked, %3 answered; %4 were known well enough.")
            .arg(run.asked)
            .arg(run.numbers)
            .arg(run.answered())
            .arg(run.fresh),
        translate("Ctl", "%1 reachable, %2 away for now, %3 dead, %4 not numbers, %5 not said; %6 ported.")
            .arg(run.reachable)
            .arg(run.away)
            .arg(run.dead)
            .arg(run.invalid)
            .arg(run.unknown)
            .arg(run.ported),
        run.budget
            ? translate("Ctl", "Spent %1 of %2.").arg(money(run.cost, run.currency), money(*run.budget, run.currency))
            : translate("Ctl", "Spent %1.").arg(money(run.cost, run.currency))};
    if (run.lost > 0)
        lines << translate("Ctl", "%1 answers were lost; those numbers count as paid and are asked again by another "
                                  "look-up only.")
                     .arg(run.lost);
    if (run.suspended > 0)
        lines << translate("Ctl", "%1 addresses suspended, %2 of them opened again. To open them: otklikctl lookup "
                                  "undo %3")
                     .arg(run.suspended)
                     .arg(run.lifted)
                     .arg(run.id.value);
    if (const QString why = hygiene::whyItWaits(run); !why.isEmpty())
        lines << why;
    return lines.join(u'\n');
}

Answer shown(const LookupRun &run)
{
    return {runJson(run), runText(run)};
}

Result<std::optional<double>> budgetOption(Call &call)
{
    if (!call.has(u"budget"_s))
        return std::optional<double>();
    OTKLIK_TRY(budget, call.amount(u"budget"_s, 0));
    return std::optional(budget);
}

Result<LookupOrder> orderFrom(Call &call)
{
    LookupOrder order;
    int choices = 0;
    for (const QString &option : {u"segment"_s, u"list"_s, u"person"_s, u"all"_s})
        choices += call.has(option) ? 1 : 0;
    if (choices != 1)
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say whose numbers, once: --segment NAME, --list NAME, --person ID or --all. "
                                     "Nothing was asked."));
    if (call.has(u"segment"_s)) {
        order.choice.whom = LookupChoice::Whom::Segment;
        order.choice.segment = call.option(u"segment"_s);
    } else if (call.has(u"list"_s)) {
        OTKLIK_TRY(list, people::PersonLists(call.database()).find(call.option(u"list"_s)));
        order.choice.whom = LookupChoice::Whom::List;
        order.choice.list = list.id;
    } else if (call.has(u"person"_s)) {
        OTKLIK_TRY(id, idFrom(call.option(u"person"_s)));
        order.choice.whom = LookupChoice::Whom::Person;
        order.choice.person = PersonId(id);
    }
    order.gateway = call.option(u"gateway"_s);
    OTKLIK_TRY(days, call.number(u"older-than"_s, 0, order.olderThan));
    order.olderThan = int(qMin<qint64>(days, 100000)); // the room refuses what is too much
    OTKLIK_TRY(budget, budgetOption(call));
    order.budget = budget;
    return order;
}

QJsonObject estimateJson(const LookupEstimate &estimate)
{
    return {{"gateway"_L1, estimate.gateway},
            {"numbers"_L1, estimate.numbers},
            {"fresh"_L1, estimate.fresh},
            {"waiting"_L1, estimate.waiting},
            {"to_ask"_L1, estimate.toAsk()},
            {"price"_L1, estimate.price},
            {"currency"_L1, estimate.currency},
            {"cost"_L1, rounded(estimate.cost())},
            {"budget"_L1, budgetJson(estimate.budget)},
            {"affordable"_L1, estimate.affordable()}};
}

Result<Answer> start(Call &call)
{
    OTKLIK_TRY(order, orderFrom(call));
    Lookups lookups(call.database());
    if (call.has(u"dry-run"_s)) {
        OTKLIK_TRY(estimate, lookups.estimate(order));
        QString text = translate("Ctl", "%1 mobile numbers, %2 known well enough, %3 about to be asked; %4 would be "
                                        "asked through «%5» for about %6. Nothing was asked.")
                           .arg(estimate.numbers)
                           .arg(estimate.fresh)
                           .arg(estimate.waiting)
                           .arg(estimate.toAsk())
                           .arg(estimate.gateway, money(estimate.cost(), estimate.currency));
        if (estimate.affordable() < estimate.toAsk())
            text += u'\n' + translate("Ctl", "The budget pays for %1 of them.").arg(estimate.affordable());
        return Answer{estimateJson(estimate), text};
    }
    OTKLIK_TRY(run, lookups.start(order));
    return Answer{runJson(run),
                  translate("Ctl", "Look-up %1 asks %2 numbers through «%3» as soon as «otklikctl serve» or the desk "
                                   "runs. «otklikctl lookup show %1» tells how far it is.")
                      .arg(run.id.value)
                      .arg(run.numbers)
                      .arg(run.gateway)};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(limit, call.number(u"limit"_s, 1, 50));
    OTKLIK_TRY(runs, Lookups(call.database()).list(int(qMin<qint64>(limit, 10000))));
    QJsonArray array;
    QList<QStringList> rows;
    for (const LookupRun &run : std::as_const(runs)) {
        array.append(runJson(run));
        rows.append({QString::number(run.id.value), code(run.state), whomText(run),
                     translate("Ctl", "%1 of %2 answered").arg(run.answered()).arg(run.numbers),
                     translate("Ctl", "%1 dead").arg(run.dead + run.invalid), money(run.cost, run.currency),
                     hygiene::whyItWaits(run)});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "Nothing has been looked up yet. «otklikctl lookup start "
                                                           "--all --dry-run» says what it would cost.")
                                        : table(rows)};
}

Result<LookupRunId> runFrom(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    return LookupRunId(id);
}

Result<Answer> show(Call &call)
{
    OTKLIK_TRY(id, runFrom(call));
    OTKLIK_TRY(run, Lookups(call.database()).find(id));
    return shown(run);
}

Result<Answer> stop(Call &call)
{
    OTKLIK_TRY(id, runFrom(call));
    OTKLIK_TRY(run, Lookups(call.database()).stop(id));
    return shown(run);
}

Result<Answer> resume(Call &call)
{
    OTKLIK_TRY(id, runFrom(call));
    OTKLIK_TRY(budget, budgetOption(call));
    OTKLIK_TRY(run, Lookups(call.database()).resume(id, budget));
    return shown(run);
}

Result<Answer> undo(Call &call)
{
    OTKLIK_TRY(id, runFrom(call));
    OTKLIK_TRY(undone, Lookups(call.database()).undo(id));
    QString text = translate("Ctl", "%n addresses take messages again.", nullptr, int(undone.lifted));
    if (undone.kept > 0)
        text += u'\n' + translate("Ctl", "%n addresses were changed since and were left as they are.", nullptr,
                                  int(undone.kept));
    return Answer{QJsonObject{{"id"_L1, id.value}, {"opened"_L1, undone.lifted}, {"kept"_L1, undone.kept}}, text,
                  undone.kept > 0 ? Findings : Finished};
}

// ---- schedules ----------------------------------------------------------------------------------------------------

QJsonObject scheduleJson(const LookupSchedule &schedule)
{
    return {{"id"_L1, schedule.id.value},
            {"segment"_L1, schedule.segment.isEmpty() ? QJsonValue() : QJsonValue(schedule.segment)},
            {"gateway"_L1, schedule.gateway.isEmpty() ? QJsonValue() : QJsonValue(schedule.gateway)},
            {"every"_L1, schedule.everyDays},
            {"older_than"_L1, schedule.olderThan},
            {"budget"_L1, budgetJson(schedule.budget)},
            {"next_at"_L1, instantJson(schedule.nextAt)},
            {"message"_L1, schedule.note},
            {"made_by"_L1, schedule.madeBy},
            {"last_run"_L1, schedule.lastRun.isValid() ? QJsonValue(schedule.lastRun.value) : QJsonValue()}};
}

Result<Answer> scheduleAdd(Call &call)
{
    if (call.has(u"segment"_s) == call.has(u"all"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say whose numbers, once: --segment NAME or --all. Nothing was planned."));
    LookupSchedule schedule;
    schedule.segment = call.option(u"segment"_s);
    schedule.gateway = call.option(u"gateway"_s);
    OTKLIK_TRY(every, call.number(u"every"_s, 1, schedule.everyDays));
    OTKLIK_TRY(older, call.number(u"older-than"_s, 0, schedule.olderThan));
    OTKLIK_TRY(budget, budgetOption(call));
    schedule.everyDays = int(qMin<qint64>(every, 100000));
    schedule.olderThan = int(qMin<qint64>(older, 100000));
    schedule.budget = budget;
    if (call.has(u"first"_s)) {
        schedule.nextAt = QDateTime::fromString(call.option(u"first"_s), Qt::ISODate).toUTC();
        if (!schedule.nextAt.isValid())
            return fail(Failure::Invalid, u"lookup.bad_instant"_s,
                        translate("Ctl", "Say the first time as 2026-12-01T03:00:00+03:00. Nothing was planned."));
    }
    OTKLIK_TRY(stored, LookupSchedules(call.database()).add(schedule));
    return Answer{scheduleJson(stored), translate("Ctl", "Schedule %1 is stored: every %2 days, first at %3.")
                                            .arg(stored.id.value)
                                            .arg(stored.everyDays)
                                            .arg(stored.nextAt.toString(Qt::ISODate))};
}

Result<Answer> scheduleList(Call &call)
{
    OTKLIK_TRY(schedules, LookupSchedules(call.database()).list());
    QJsonArray array;
    QList<QStringList> rows;
    for (const LookupSchedule &schedule : std::as_const(schedules)) {
        array.append(scheduleJson(schedule));
        rows.append({QString::number(schedule.id.value),
                     schedule.segment.isEmpty() ? translate("Ctl", "everybody")
                                                : translate("Ctl", "segment «%1»").arg(schedule.segment),
                     translate("Ctl", "every %1 days").arg(schedule.everyDays), schedule.nextAt.toString(Qt::ISODate),
                     schedule.note});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "No look-up comes again by itself.") : table(rows)};
}

Result<Answer> scheduleRemove(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_CHECK(LookupSchedules(call.database()).remove(LookupScheduleId(id)));
    return Answer{QJsonObject{{"id"_L1, id}, {"removed"_L1, true}},
                  translate("Ctl", "Schedule %1 is gone; look-ups under way go on.").arg(id)};
}

const OptionSpec gatewayOption()
{
    return {u"gateway"_s, u"NAME"_s, translate("Ctl", "an account of kind infobip-lookup or training")};
}

const OptionSpec olderOption()
{
    return {u"older-than"_s, u"DAYS"_s,
            translate("Ctl", "what was looked up since then is not bought again; 90 unless said otherwise")};
}

const OptionSpec moneyOption()
{
    return {u"budget"_s, u"SUM"_s, translate("Ctl", "no more than that, in the account's currency")};
}

} // namespace

QList<CommandSpec> LookupCommands::table()
{
    return {{.path = u"lookup start"_s,
             .arguments = {},
             .summary = translate("Ctl", "Look mobile numbers up: which are reachable, dead, ported or away for now."),
             .options = {{u"segment"_s, u"NAME"_s, translate("Ctl", "the people of a saved segment")},
                         {u"list"_s, u"NAME"_s, translate("Ctl", "the people of a list")},
                         {u"person"_s, u"ID"_s, translate("Ctl", "one person")},
                         {u"all"_s, {}, translate("Ctl", "everybody")},
                         gatewayOption(),
                         olderOption(),
                         moneyOption(),
                         {u"dry-run"_s, {}, translate("Ctl", "only count, and say what it would cost")}},
             .run = start},
            {.path = u"lookup list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the look-ups, the latest first."),
             .options = {{u"limit"_s, u"N"_s, translate("Ctl", "at most so many, 50 otherwise")}},
             .run = list},
            {.path = u"lookup show"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Show how far a look-up is, what it found and what it cost."),
             .least = 1,
             .most = 1,
             .run = show},
            {.path = u"lookup stop"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Ask no more numbers of a look-up."),
             .least = 1,
             .most = 1,
             .run = stop},
            {.path = u"lookup resume"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Go on with a paused look-up."),
             .least = 1,
             .most = 1,
             .options = {moneyOption()},
             .run = resume},
            {.path = u"lookup undo"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Open again the addresses that a look-up suspended."),
             .least = 1,
             .most = 1,
             .run = undo},
            {.path = u"lookup schedule add"_s,
             .arguments = {},
             .summary = translate("Ctl", "Look the numbers of a segment up every so many days."),
             .options = {{u"segment"_s, u"NAME"_s, translate("Ctl", "the people of a saved segment")},
                         {u"all"_s, {}, translate("Ctl", "everybody")},
                         {u"every"_s, u"DAYS"_s, translate("Ctl", "30 unless said otherwise")},
                         {u"first"_s, u"INSTANT"_s, translate("Ctl", "the first time; at once unless said otherwise")},
                         gatewayOption(),
                         olderOption(),
                         moneyOption()},
             .run = scheduleAdd},
            {.path = u"lookup schedule list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the look-ups that come again."),
             .run = scheduleList},
            {.path = u"lookup schedule remove"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Look nothing up for a schedule any more."),
             .least = 1,
             .most = 1,
             .run = scheduleRemove}};
}

} // namespace otklik::ctl
