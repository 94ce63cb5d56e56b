// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookupclaims.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <cmath>
#include <map>

#include "addresssuspension.h"
#include "crashpoint.h"

namespace otklik::hygiene {

using namespace Qt::Literals::StringLiterals;
using messaging::NumberState;
using messaging::NumberVerdict;

static QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Gateways' clocks differ from ours; the log is asked for so much more on either side.
static constexpr int clockSkew = 120; // seconds
/// Logs hold two days (gateways.md §1.5).
static constexpr qint64 logHolds = 48 * 3600; // seconds

Result<std::optional<LookupBatch>> LookupClaims::claim(LookupRunId run, GatewayId gateway, int most)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(locked, m_database.select(u"hygiene_lock_run"_s, {{u"run"_s, run.bound()}}));
    if (locked.isEmpty()) // stopped or paused meanwhile
        return std::optional<LookupBatch>();
    const store::Row standing = locked.first();
    const double price = standing.real("price");
    if (!standing.isNull("budget") && price > 0) {
        const double left = standing.real("budget") - standing.real("cost");
        const auto payable = qint64(std::floor(left / price + 1e-6));
        most = int(std::clamp<qint64>(payable, 0, most));
    }
    if (most == 0) {
        OTKLIK_TRY(queue, m_database.select(u"hygiene_has_queue"_s, {{u"run"_s, run.bound()}}));
        if (queue.isEmpty())
            return std::optional<LookupBatch>(); // it is as good as done
        // Not a trouble of the gateway: the desk says it in its own language.
        OTKLIK_CHECK(pause(run, u"lookup.budget"_s, {}));
        OTKLIK_CHECK(tx.commit());
        return std::optional<LookupBatch>();
    }
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(clock, m_database.serverClock());
    OTKLIK_TRY(added, m_database.select(u"hygiene_add_batch"_s,
                                        {{u"run"_s, run.bound()},
                                         {u"gateway"_s, gateway.bound()},
                                         {u"price"_s, price},
                                         {u"asked_at"_s, now},
                                         {u"lease_until"_s, clock.addMSecs(m_times.lease + m_times.settle)}}));
    LookupBatch batch{added.first().id<LookupBatchId>("id"), run, {}};
    OTKLIK_TRY(rows, claimNumbers(batch.id, run, most));
    if (rows.isEmpty())
        return std::optional<LookupBatch>(); // the batch goes back with the transaction
    for (const store::Row row : rows)
        batch.numbers << row.text("number");
    const auto asked = batch.numbers.size();
    batch.numbers.removeDuplicates(); // two sites may have the same one
    OTKLIK_CHECK(m_database.change(
        u"hygiene_charge_run"_s, {{u"run"_s, run.bound()}, {u"numbers"_s, asked}, {u"cost"_s, double(asked) * price}}));
    crashPoint("lookup_before_commit");
    OTKLIK_CHECK(tx.commit());
    crashPoint("lookup_committed");
    return std::optional(batch);
}

/// Goes through the queue in its order. What was asked leaves dead entries in the index, which a backup, or anybody
/// else's long transaction, keeps there: whoever began at the front each time would walk past all of them.
Result<store::Rows> LookupClaims::claimNumbers(LookupBatchId batch, LookupRunId run, int most)
{
    const auto claimed = m_claimedTo.find(run);
    const bool fromFront = claimed == m_claimedTo.end();
    const auto [site, number] = fromFront ? std::pair(SiteId(0), u""_s) : claimed->second;
    OTKLIK_TRY(rows, m_database.select(u"hygiene_claim_numbers"_s, {{u"batch"_s, batch.bound()},
                                                                    {u"run"_s, run.bound()},
                                                                    {u"after_site"_s, site.value},
                                                                    {u"after_number"_s, number},
                                                                    {u"most"_s, most}}));
    if (rows.isEmpty() && !fromFront) { // numbers that were not taken may wait before it
        m_claimedTo.erase(claimed);
        return claimNumbers(batch, run, most);
    }
    std::pair<SiteId, QString> last(site, number);
    for (const store::Row row : rows)
        last = std::max(last, std::pair(row.id<SiteId>("site_id"), row.text("number")));
    if (!rows.isEmpty())
        m_claimedTo[run] = last;
    return rows;
}

/// The rows of a request that are not answered, locked with it.
Done LookupClaims::record(LookupBatchId batch, const QList<NumberVerdict> &verdicts, bool fromLog, bool isLast)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(locked, m_database.select(u"hygiene_lock_batch"_s, {{u"batch"_s, batch.bound()}}));
    if (locked.isEmpty())
        return {};
    const store::Row request = locked.first();
    const auto run = request.id<LookupRunId>("run_id");
    const double price = request.real("price");
    OTKLIK_TRY(rows, m_database.select(u"hygiene_list_batch_numbers"_s, {{u"batch"_s, batch.bound()}}));
    OTKLIK_TRY(now, m_database.now());

    QHash<QString, const NumberVerdict *> said;
    for (const NumberVerdict &verdict : verdicts)
        said.insert(verdict.number, &verdict);
    QHash<NumberState, int> counts;
    int ported = 0;
    int found = 0;
    int open = 0;
    double dearer = 0;
    QJsonArray facts;
    QSet<QString> numbers;
    std::map<SiteId, QStringList> dead;
    for (const store::Row row : rows) {
        const NumberVerdict *verdict = said.value(row.text("number"));
        const bool wasLost = row.text("state") == "lost"_L1;
        if (!verdict) {
            open += wasLost ? 0 : 1;
            continue;
        }
        found += wasLost ? 1 : 0;
        ++counts[verdict->state];
        ported += verdict->ported ? 1 : 0;
        const double paid = verdict->price.value_or(price);
        dearer += paid - price;
        numbers.insert(verdict->number);
        const auto site = row.id<SiteId>("site_id");
        if (verdict->state == NumberState::Dead || verdict->state == NumberState::Invalid)
            dead[site] << verdict->number;
        // The log may tell of an answer of long ago; the wire always of now.
        const QDateTime at = fromLog && verdict->at.isValid() ? std::min(verdict->at, now) : now;
        facts.append(QJsonObject{{u"site_id"_s, site.value},
                                 {u"number"_s, verdict->number},
                                 {u"verdict"_s, messaging::stateName(verdict->state)},
                                 {u"ported"_s, verdict->ported},
                                 {u"roaming"_s, verdict->roaming},
                                 {u"network"_s, verdict->network},
                                 {u"original_network"_s, verdict->originalNetwork},
                                 {u"country"_s, verdict->country},
                                 {u"code"_s, verdict->code},
                                 {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"price"_s, paid},
                                 {u"currency"_s, verdict->currency}});
    }

    if (!numbers.isEmpty()) {
        const QJsonArray answered = QJsonArray::fromStringList(QStringList(numbers.begin(), numbers.end()));
        OTKLIK_CHECK(m_database.change(u"hygiene_answer_numbers"_s,
                                       {{u"batch"_s, batch.bound()}, {u"numbers"_s, json(answered)}}));
        OTKLIK_CHECK(
            m_database.change(u"hygiene_save_verdicts"_s, {{u"run"_s, run.bound()}, {u"verdicts"_s, json(facts)}}));
    }
    for (const auto &[site, values] : dead) {
        OTKLIK_TRY(addresses, people::suspendAddresses(m_database, values, now, site));
        if (addresses.isEmpty())
            continue;
        QJsonArray ids;
        for (const AddressId address : std::as_const(addresses))
            ids.append(address.value);
        OTKLIK_CHECK(m_database.change(
            u"hygiene_add_suspensions"_s,
            {{u"run"_s, run.bound()}, {u"site"_s, site.bound()}, {u"addresses"_s, json(ids)}, {u"since"_s, now}}));
    }
    int lost = -found;
    if (isLast && open > 0) {
        OTKLIK_CHECK(m_database.change(u"hygiene_lose_numbers"_s, {{u"batch"_s, batch.bound()}}));
        lost += open;
        open = 0;
    }
    OTKLIK_CHECK(m_database.change(u"hygiene_count_verdicts"_s, {{u"run"_s, run.bound()},
                                                                 {u"reachable"_s, counts.value(NumberState::Reachable)},
                                                                 {u"ported"_s, ported},
                                                                 {u"away"_s, counts.value(NumberState::Away)},
                                                                 {u"dead"_s, counts.value(NumberState::Dead)},
                                                                 {u"invalid"_s, counts.value(NumberState::Invalid)},
                                                                 {u"unknown"_s, counts.value(NumberState::Unknown)},
                                                                 {u"lost"_s, lost},
                                                                 {u"cost"_s, dearer}}));
    OTKLIK_TRY(clock, m_database.serverClock());
    const bool isDone = open == 0;
    const QString state = isDone ? u"settled"_s : u"doubt"_s;
    // A look at the log has set the time of the next one already.
    const bool keepsTime = request.text("state") == "doubt"_L1;
    const QDateTime lookAt = keepsTime ? clock.addMSecs(m_times.lookEvery) : clock.addMSecs(m_times.settle);
    OTKLIK_CHECK(m_database.change(u"hygiene_set_batch"_s, {{u"batch"_s, batch.bound()},
                                                            {u"state"_s, state},
                                                            {u"look_at"_s, lookAt},
                                                            {u"looks"_s, request.integer("looks")}}));
    crashPoint("lookup_answer_before_commit");
    return tx.commit();
}

Done LookupClaims::answered(LookupBatchId batch, const QList<NumberVerdict> &verdicts)
{
    return record(batch, verdicts, false, false);
}

Done LookupClaims::looked(const LookupDoubt &doubt, const QList<NumberVerdict> &verdicts)
{
    return record(doubt.id, verdicts, true, doubt.isLast);
}

Done LookupClaims::notTaken(LookupBatchId batch)
{
    store::Tx tx(m_database);
    OTKLIK_TRY(locked, m_database.select(u"hygiene_lock_batch"_s, {{u"batch"_s, batch.bound()}}));
    if (locked.isEmpty() || locked.first().text("state") != "asked"_L1)
        return {};
    const store::Row request = locked.first();
    OTKLIK_TRY(returned, m_database.change(u"hygiene_return_numbers"_s, {{u"batch"_s, batch.bound()}}));
    OTKLIK_CHECK(m_database.change(u"hygiene_charge_run"_s, {{u"run"_s, request.id<LookupRunId>("run_id").bound()},
                                                             {u"numbers"_s, -returned},
                                                             {u"cost"_s, -double(returned) * request.real("price")}}));
    OTKLIK_TRY(clock, m_database.serverClock());
    OTKLIK_CHECK(m_database.change(
        u"hygiene_set_batch"_s,
        {{u"batch"_s, batch.bound()}, {u"state"_s, u"settled"_s}, {u"look_at"_s, clock}, {u"looks"_s, 0}}));
    return tx.commit();
}

Done LookupClaims::inDoubt(LookupBatchId batch)
{
    return record(batch, {}, false, false);
}

// ---- doubt --------------------------------------------------------------------------------------------------------

Done LookupClaims::expire()
{
    OTKLIK_TRY(clock, m_database.serverClock());
    OTKLIK_CHECK(m_database.change(u"hygiene_doubt_expired"_s, {{u"now"_s, clock}}));
    return {};
}

Result<std::optional<LookupDoubt>> LookupClaims::takeDoubt()
{
    OTKLIK_TRY(clock, m_database.serverClock());
    OTKLIK_TRY(rows, m_database.select(u"hygiene_find_doubt"_s, {{u"now"_s, clock}}));
    if (rows.isEmpty())
        return std::optional<LookupDoubt>();
    const store::Row row = rows.first();
    LookupDoubt doubt;
    doubt.id = row.id<LookupBatchId>("id");
    doubt.gateway = row.id<GatewayId>("gateway_id");
    const QDateTime askedAt = row.instant("asked_at");
    doubt.since = askedAt.addSecs(-clockSkew);
    doubt.until = askedAt.addMSecs(m_times.lease).addSecs(clockSkew);
    const int looks = int(row.integer("looks"));
    OTKLIK_TRY(now, m_database.now());
    doubt.isForgotten = askedAt.secsTo(now) > logHolds;
    doubt.isLast = doubt.isForgotten || looks + 1 >= m_times.looks;
    OTKLIK_TRY(mine, m_database.change(u"hygiene_take_look"_s, {{u"batch"_s, doubt.id.bound()},
                                                                {u"looks"_s, looks},
                                                                {u"next"_s, clock.addMSecs(m_times.lookEvery)}}));
    if (mine == 0)
        return std::optional<LookupDoubt>();
    OTKLIK_TRY(numbers, m_database.select(u"hygiene_list_batch_numbers"_s, {{u"batch"_s, doubt.id.bound()}}));
    for (const store::Row number : numbers)
        doubt.numbers << number.text("number");
    doubt.numbers.removeDuplicates();
    return std::optional(doubt);
}

Result<qint64> LookupClaims::open()
{
    OTKLIK_TRY(rows, m_database.select(u"hygiene_count_open_batches"_s));
    return rows.first().integer("n");
}

// ---- runs ---------------------------------------------------------------------------------------------------------

Done LookupClaims::finishRuns()
{
    // Looked for first: an UPDATE wakes everybody who watches look-ups, even one that changes nothing.
    OTKLIK_TRY(finishable, m_database.select(u"hygiene_list_finishable_runs"_s));
    OTKLIK_TRY(now, m_database.now());
    for (const store::Row row : finishable)
        OTKLIK_CHECK(m_database.change(u"hygiene_finish_run"_s,
                                       {{u"run"_s, row.id<LookupRunId>("id").bound()}, {u"now"_s, now}}));
    return {};
}

Done LookupClaims::pause(LookupRunId run, const QString &code, const QString &sentence)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(u"hygiene_set_run_state"_s, {{u"run"_s, run.bound()},
                                                                {u"state"_s, u"paused"_s},
                                                                {u"code"_s, code},
                                                                {u"note"_s, sentence.isNull() ? u""_s : sentence},
                                                                {u"budget"_s, QVariant(QMetaType(QMetaType::Double))},
                                                                {u"ended"_s, 0},
                                                                {u"now"_s, now}}));
    return {};
}

Done LookupClaims::note(LookupRunId run, const QString &code, const QString &sentence)
{
    OTKLIK_CHECK(
        m_database.change(u"hygiene_note_run"_s, {{u"run"_s, run.bound()}, {u"code"_s, code}, {u"note"_s, sentence}}));
    return {};
}

Result<bool> LookupClaims::purge(int most)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows,
               m_database.select(u"hygiene_find_purgeable_run"_s, {{u"before"_s, now.addDays(-m_times.keepDays)}}));
    if (rows.isEmpty())
        return false;
    const QVariant run = rows.first().id<LookupRunId>("id").bound();
    OTKLIK_TRY(gone, m_database.change(u"hygiene_purge_numbers"_s, {{u"run"_s, run}, {u"most"_s, most}}));
    if (gone < most)
        OTKLIK_CHECK(m_database.change(u"hygiene_purge_batches"_s, {{u"run"_s, run}}));
    return true;
}

} // namespace otklik::hygiene
