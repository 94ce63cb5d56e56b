// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <map>

#include "addresssuspension.h"
#include "catalogue.h"
#include "gatewayaccounts.h"
#include "personlists.h"
#include "personqueries.h"
#include "rulecompiler.h"
#include "segments.h"
#include "translate.h"

namespace otklik::hygiene {

using namespace Qt::Literals::StringLiterals;
using messaging::GatewayAccount;
using messaging::GatewayState;
using Whom = LookupChoice::Whom;

static constexpr int mostDays = 3650;
static constexpr double mostBudget = 1e12;

QString code(Whom whom)
{
    switch (whom) {
    case Whom::Everybody:
        return u"everybody"_s;
    case Whom::Segment:
        return u"segment"_s;
    case Whom::List:
        return u"list"_s;
    case Whom::Person:
        return u"person"_s;
    }
    return {};
}

QString code(LookupState state)
{
    switch (state) {
    case LookupState::Running:
        return u"running"_s;
    case LookupState::Paused:
        return u"paused"_s;
    case LookupState::Stopped:
        return u"stopped"_s;
    case LookupState::Done:
        return u"done"_s;
    }
    return {};
}

qint64 LookupEstimate::affordable() const
{
    if (!budget || price <= 0)
        return toAsk();
    return std::min(toAsk(), qint64(std::floor(*budget / price + 1e-6)));
}

qint64 LookupRun::left() const
{
    return isOver() ? 0 : std::max<qint64>(0, numbers - asked);
}

// ---- orders -------------------------------------------------------------------------------------------------------

/// The channel of a look-up account, or the training one, which does everything.
static bool canLookUp(const GatewayAccount &account)
{
    return account.channel == "lookup"_L1 || account.kind == "training"_L1;
}

static Result<QList<GatewayAccount>> lookupAccounts(store::Database &database)
{
    OTKLIK_TRY(all, messaging::GatewayAccounts::all(database));
    all.removeIf([](const GatewayAccount &account) { return !canLookUp(account); });
    const auto rank = [](const GatewayAccount &account) {
        return std::tuple(account.state != GatewayState::Stopped, account.channel == "lookup"_L1, account.weight);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const GatewayAccount &a, const GatewayAccount &b) { return rank(a) > rank(b); });
    return all;
}

Result<QStringList> Lookups::gateways()
{
    OTKLIK_TRY(accounts, lookupAccounts(m_database));
    QStringList names;
    for (const GatewayAccount &account : std::as_const(accounts))
        names << account.name;
    return names;
}

Result<Lookups::Account> Lookups::account(const QString &name)
{
    if (!name.isEmpty()) {
        OTKLIK_TRY(found, messaging::GatewayAccounts::find(m_database, name));
        if (!canLookUp(found))
            return fail(Failure::Invalid, u"lookup.wrong_gateway"_s,
                        translate("Hygiene", "The account «%1» sends messages and cannot look numbers up. Name one of "
                                             "kind infobip-lookup, or training to practise.")
                            .arg(name));
        return Account{found.id, found.name, found.price, found.currency};
    }
    OTKLIK_TRY(accounts, lookupAccounts(m_database));
    if (accounts.isEmpty())
        return fail(Failure::NotFound, u"lookup.no_gateway"_s,
                    translate("Hygiene", "No account can look numbers up yet. Add one with «otklikctl gateway add NAME "
                                         "--kind infobip-lookup»; the kind training is for practice."));
    const GatewayAccount &best = accounts.first();
    return Account{best.id, best.name, best.price, best.currency};
}

Result<Lookups::Question> Lookups::ask(const LookupOrder &order)
{
    if (order.olderThan < 0 || order.olderThan > mostDays)
        return fail(Failure::Invalid, u"lookup.bad_days"_s,
                    translate("Hygiene", "Say in days, from 0 to 3650, how old a look-up may be. Nothing was asked."));
    if (order.budget && !(*order.budget >= 0 && *order.budget <= mostBudget))
        return fail(Failure::Invalid, u"lookup.bad_budget"_s,
                    translate("Hygiene", "A budget is a sum of money, not below 0. Nothing was asked."));
    OTKLIK_TRY(now, m_database.now());
    Question question{u"(1 = 1)"_s, {}};
    const LookupChoice &choice = order.choice;
    if (choice.whom == Whom::Person) {
        OTKLIK_CHECK(people::PersonQueries(m_database).find(choice.person));
        question.condition = u"(p.person_id = :chosen)"_s;
        question.bindings.add(u"chosen"_s, choice.person.value);
    } else if (choice.whom != Whom::Everybody) {
        audience::Rule rule;
        if (choice.whom == Whom::Segment) {
            OTKLIK_TRY(segment, audience::Segments(m_database).find(choice.segment));
            rule = segment.rule;
        } else {
            OTKLIK_TRY(list, people::PersonLists(m_database).find(choice.list));
            rule = audience::Rule(audience::InList{list.name, list.id.value});
        }
        OTKLIK_TRY(compiled, audience::RuleCompiler(m_database).compile(rule));
        question.condition = u'(' + compiled.sql + u')';
        question.bindings = compiled.bindings;
    }
    question.bindings.add(u"fresh_since"_s, now.addDays(-order.olderThan));
    // The dead cost money and answer nothing new, unless somebody asks about this very person.
    question.bindings.add(u"dead"_s, choice.whom == Whom::Person ? 1 : 0);
    return question;
}

Result<Lookups::Account> Lookups::payableAccount(const LookupOrder &order)
{
    OTKLIK_TRY(found, account(order.gateway));
    if (order.budget && found.price <= 0)
        return fail(Failure::Invalid, u"lookup.no_price"_s,
                    translate("Hygiene", "The account «%1» has no price, so nobody can keep to a budget. Add it again "
                                         "with --price and --currency, or give no budget. Nothing was asked.")
                        .arg(found.name));
    return found;
}

Done Lookups::check(const LookupOrder &order)
{
    OTKLIK_CHECK(ask(order));
    OTKLIK_CHECK(payableAccount(order));
    return {};
}

Result<LookupEstimate> Lookups::estimate(const LookupOrder &order)
{
    OTKLIK_TRY(question, ask(order));
    OTKLIK_TRY(account, payableAccount(order));
    OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), u"hygiene_count_numbers"_s, u"(0 = 0)"_s,
                                             question.condition));
    OTKLIK_TRY(rows, m_database.selectText(sql, question.bindings));
    LookupEstimate estimate;
    estimate.numbers = rows.first().integer("numbers");
    estimate.fresh = rows.first().integer("fresh");
    estimate.waiting = rows.first().integer("waiting");
    estimate.gateway = account.name;
    estimate.price = account.price;
    estimate.currency = account.currency;
    estimate.budget = order.budget;
    return estimate;
}

Result<LookupRun> Lookups::start(const LookupOrder &order)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(run, queue(order, {}));
    OTKLIK_CHECK(tx.commit());
    return find(run);
}

Result<LookupRunId> Lookups::queue(const LookupOrder &order, LookupScheduleId schedule)
{
    OTKLIK_CHECK(m_database.select(u"hygiene_lock_starts"_s));
    OTKLIK_TRY(question, ask(order));
    OTKLIK_TRY(account, payableAccount(order));
    OTKLIK_TRY(now, m_database.now());
    const LookupChoice &choice = order.choice;
    const QVariant whomId = choice.whom == Whom::List     ? choice.list.bound()
                            : choice.whom == Whom::Person ? choice.person.bound()
                                                          : PersonId().bound();
    OTKLIK_TRY(added, m_database.select(u"hygiene_add_run"_s,
                                        {{u"whom"_s, code(choice.whom)},
                                         {u"segment"_s, choice.whom == Whom::Segment ? choice.segment : u""_s},
                                         {u"whom_id"_s, whomId},
                                         {u"gateway"_s, account.id.bound()},
                                         {u"schedule"_s, schedule.bound()},
                                         {u"older_than"_s, order.olderThan},
                                         {u"budget"_s, order.budget ? QVariant(*order.budget)
                                                                    : QVariant(QMetaType(QMetaType::Double))},
                                         {u"price"_s, account.price},
                                         {u"currency"_s, account.currency},
                                         {u"now"_s, now}}));
    const auto run = added.first().id<LookupRunId>("id");
    OTKLIK_TRY(sql, store::Catalogue::filled(m_database.engine(), u"hygiene_queue_numbers"_s, u"(0 = 0)"_s,
                                             question.condition));
    store::Bindings bindings = question.bindings;
    bindings.add(u"run"_s, run.bound());
    OTKLIK_TRY(queued, m_database.changeText(sql, bindings));
    if (queued == 0) // the run goes back with the transaction
        return fail(Failure::Conflict, u"lookup.nothing_to_ask"_s,
                    translate("Hygiene", "No number needs to be asked: all of them are known well enough, or another "
                                         "look-up is about to ask them. Nothing was begun."));
    OTKLIK_TRY(chosenSql, store::Catalogue::filled(m_database.engine(), u"hygiene_count_chosen"_s, u"(0 = 0)"_s,
                                                   question.condition));
    OTKLIK_TRY(chosen, m_database.selectText(chosenSql, question.bindings));
    const qint64 known = std::max<qint64>(0, chosen.first().integer("numbers") - queued);
    OTKLIK_CHECK(m_database.change(u"hygiene_size_run"_s,
                                   {{u"run"_s, run.bound()}, {u"numbers"_s, queued}, {u"fresh"_s, known}}));
    return run;
}

// ---- runs ---------------------------------------------------------------------------------------------------------

static LookupRun runOf(const store::Row &row)
{
    LookupRun run;
    run.id = row.id<LookupRunId>("id");
    for (const Whom whom : {Whom::Segment, Whom::List, Whom::Person})
        if (row.text("whom") == code(whom))
            run.choice.whom = whom;
    run.choice.segment = row.text("segment");
    if (run.choice.whom == Whom::List)
        run.choice.list = row.id<PersonListId>("whom_id");
    if (run.choice.whom == Whom::Person)
        run.choice.person = row.id<PersonId>("whom_id");
    run.listName = row.text("list_name");
    run.gateway = row.text("gateway");
    run.gatewayWaits = row.text("gateway_state") != "ok"_L1;
    run.schedule = row.id<LookupScheduleId>("schedule_id");
    run.olderThan = int(row.integer("older_than"));
    if (!row.isNull("budget"))
        run.budget = row.real("budget");
    run.price = row.real("price");
    run.currency = row.text("currency");
    for (const LookupState state : {LookupState::Paused, LookupState::Stopped, LookupState::Done})
        if (row.text("state") == code(state))
            run.state = state;
    run.noteCode = row.text("note_code");
    run.note = row.text("note");
    run.startedBy = row.text("started_by");
    run.startedAt = row.instant("started_at");
    run.finishedAt = row.instant("finished_at");
    const std::pair<const char *, qint64 *> counts[] = {
        {"numbers", &run.numbers}, {"fresh", &run.fresh}, {"asked", &run.asked},         {"reachable", &run.reachable},
        {"ported", &run.ported},   {"away", &run.away},   {"dead", &run.dead},           {"invalid", &run.invalid},
        {"unknown", &run.unknown}, {"lost", &run.lost},   {"suspended", &run.suspended}, {"lifted", &run.lifted}};
    for (const auto &[column, count] : counts)
        *count = row.integer(column);
    run.cost = row.real("cost");
    return run;
}

static Result<QList<LookupRun>> runs(store::Database &database, LookupRunId run, int limit)
{
    OTKLIK_TRY(rows, database.select(u"hygiene_list_runs"_s, {{u"run"_s, run.bound()}, {u"limit"_s, limit}}));
    QList<LookupRun> list;
    for (const store::Row row : rows)
        list << runOf(row);
    return list;
}

Result<QList<LookupRun>> Lookups::list(int limit)
{
    return runs(m_database, {}, limit);
}

Result<LookupRun> Lookups::find(LookupRunId run)
{
    OTKLIK_TRY(found, runs(m_database, run, 1));
    if (!run.isValid() || found.isEmpty())
        return fail(Failure::NotFound, u"lookup.unknown"_s,
                    translate("Hygiene", "There is no look-up of this number. «otklikctl lookup list» shows them."));
    return found.first();
}

Result<LookupRun> Lookups::change(LookupRunId run, LookupState state, std::optional<double> budget)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(changed,
               m_database.change(u"hygiene_set_run_state"_s,
                                 {{u"run"_s, run.bound()},
                                  {u"state"_s, code(state)},
                                  {u"code"_s, u""_s},
                                  {u"note"_s, u""_s},
                                  {u"budget"_s, budget ? QVariant(*budget) : QVariant(QMetaType(QMetaType::Double))},
                                  {u"ended"_s, state == LookupState::Stopped ? 1 : 0},
                                  {u"now"_s, now}}));
    OTKLIK_TRY(after, find(run));
    if (changed == 0)
        return fail(Failure::Conflict, u"lookup.over"_s,
                    translate("Hygiene", "This look-up has ended already. Nothing was changed."));
    return after;
}

Result<LookupRun> Lookups::stop(LookupRunId run)
{
    return change(run, LookupState::Stopped, {});
}

Result<LookupRun> Lookups::resume(LookupRunId run, std::optional<double> budget)
{
    if (budget && !(*budget >= 0 && *budget <= mostBudget))
        return fail(Failure::Invalid, u"lookup.bad_budget"_s,
                    translate("Hygiene", "A budget is a sum of money, not below 0. Nothing was changed."));
    OTKLIK_TRY(before, find(run));
    const auto limit = budget ? budget : before.budget;
    if (!before.isOver() && limit && before.price > 0 && *limit - before.cost < before.price * (1 - 1e-6))
        return fail(Failure::Conflict, u"lookup.budget"_s,
                    translate("Hygiene", "The budget of this look-up is spent. Give it a larger one; what is spent "
                                         "already counts. Nothing was changed."));
    return change(run, LookupState::Running, budget);
}

// ---- undo ---------------------------------------------------------------------------------------------------------

Result<LookupUndo> Lookups::lift(LookupRunId run, SuspensionId suspension)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(rows, m_database.select(u"hygiene_list_suspensions"_s,
                                       {{u"run"_s, run.bound()}, {u"suspension"_s, suspension.bound()}}));
    LookupUndo undone;
    std::map<SiteId, QList<people::SuspensionMark>> bySite;
    for (const store::Row row : rows) {
        bySite[row.id<SiteId>("site_id")].append({row.id<AddressId>("address_id"), row.instant("since")});
        run = row.id<LookupRunId>("run_id");
    }
    OTKLIK_TRY(now, m_database.now());
    for (const auto &[site, marks] : bySite) {
        OTKLIK_TRY(lifted, people::liftSuspensions(m_database, marks, site));
        undone.lifted += lifted.size();
        undone.kept += marks.size() - lifted.size();
        QJsonArray addresses;
        for (const AddressId address : std::as_const(lifted))
            addresses.append(address.value);
        OTKLIK_CHECK(m_database.change(
            u"hygiene_lift_suspensions"_s,
            {{u"site"_s, site.bound()},
             {u"run"_s, run.bound()},
             {u"addresses"_s, QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact))},
             {u"now"_s, now}}));
    }
    OTKLIK_CHECK(tx.commit());
    return undone;
}

Result<LookupUndo> Lookups::undo(LookupRunId run)
{
    OTKLIK_CHECK(find(run));
    return lift(run, {});
}

Result<LookupUndo> Lookups::undo(SuspensionId suspension)
{
    LookupUndo undone;
    if (suspension.isValid()) {
        OTKLIK_TRY(lifted, lift({}, suspension));
        undone = lifted;
    }
    if (undone.lifted == 0)
        return fail(Failure::NotFound, u"lookup.not_suspended"_s,
                    translate("Hygiene", "This number is no longer suspended by a look-up. Nothing was changed."));
    return undone;
}

} // namespace otklik::hygiene
