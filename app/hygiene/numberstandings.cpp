// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstandings.h"

#include "translate.h"

namespace otklik::hygiene {

using namespace Qt::Literals::StringLiterals;
using messaging::NumberState;

Result<BaseStanding> baseStanding(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"hygiene_count_standing"_s));
    BaseStanding standing;
    for (const store::Row row : rows) {
        const QString state = row.text("state");
        qint64 &count = state == "reachable"_L1 ? standing.reachable
                        : state == "away"_L1    ? standing.away
                        : state == "dead"_L1    ? standing.dead
                        : state == "invalid"_L1 ? standing.invalid
                        : state == "unknown"_L1 ? standing.unknown
                                                : standing.never;
        count += row.integer("numbers");
        standing.ported += row.integer("ported");
        const QDateTime latest = row.instant("latest");
        if (latest.isValid() && (!standing.latest.isValid() || latest > standing.latest))
            standing.latest = latest;
    }
    return standing;
}

Result<QList<NumberStanding>> numbersOf(store::Database &database, PersonId person)
{
    OTKLIK_TRY(rows, database.select(u"hygiene_list_person_numbers"_s, {{u"person"_s, person.bound()}}));
    QList<NumberStanding> numbers;
    for (const store::Row row : rows) {
        NumberStanding number;
        number.address = row.id<AddressId>("address_id");
        number.number = row.text("number");
        number.deadSince = row.instant("dead_since");
        number.lastVerdict = messaging::numberStateFromName(row.text("verdict"));
        number.ported = row.flag("ported");
        number.network = row.text("network");
        number.code = row.text("code");
        number.lookedUpAt = row.instant("at");
        number.suspension = row.id<SuspensionId>("suspension_id");
        numbers << number;
    }
    return numbers;
}

Result<QList<SuspendedNumber>> suspendedNumbers(store::Database &database, int limit, SuspensionId after)
{
    OTKLIK_TRY(rows, database.select(u"hygiene_page_suspended"_s, {{u"after"_s, after.bound()}, {u"limit"_s, limit}}));
    QList<SuspendedNumber> numbers;
    for (const store::Row row : rows) {
        SuspendedNumber number;
        number.id = row.id<SuspensionId>("id");
        number.run = row.id<LookupRunId>("run_id");
        number.since = row.instant("since");
        number.address = row.id<AddressId>("address_id");
        number.number = row.text("number");
        number.person = row.id<PersonId>("person_id");
        number.familyName = row.text("family_name");
        number.givenName = row.text("given_name");
        number.patronymic = row.text("patronymic");
        number.externalId = row.text("external_id");
        number.verdict = messaging::numberStateFromName(row.text("verdict")).value_or(NumberState::Dead);
        number.code = row.text("code");
        numbers << number;
    }
    return numbers;
}

QString verdictWord(NumberState state)
{
    switch (state) {
    case NumberState::Reachable:
        return translate("Hygiene", "Reachable");
    case NumberState::Away:
        return translate("Hygiene", "Away for now");
    case NumberState::Dead:
        return translate("Hygiene", "Dead");
    case NumberState::Invalid:
        return translate("Hygiene", "Not a number");
    case NumberState::Unknown:
        break;
    }
    return translate("Hygiene", "Not said");
}

QString standingLine(const NumberStanding &standing, const std::function<QString(const QDate &)> &dayText)
{
    const auto day = [&dayText](const QDateTime &at) { return dayText(at.toLocalTime().date()); };
    if (standing.deadSince.isValid())
        return standing.suspension.isValid()
                   ? translate("Hygiene", "Suspended by a look-up on %1").arg(day(standing.deadSince))
                   : translate("Hygiene", "Dead since %1").arg(day(standing.deadSince));
    if (!standing.lastVerdict || !standing.lookedUpAt.isValid())
        return {};
    const QString at = day(standing.lookedUpAt);
    switch (*standing.lastVerdict) {
    case NumberState::Reachable:
        return standing.ported ? translate("Hygiene", "Reachable in another network, looked up on %1").arg(at)
                               : translate("Hygiene", "Reachable, looked up on %1").arg(at);
    case NumberState::Away:
        return translate("Hygiene", "Away for now, looked up on %1").arg(at);
    case NumberState::Dead:
        return translate("Hygiene", "Looked up as dead on %1, opened again").arg(at);
    case NumberState::Invalid:
        return translate("Hygiene", "Looked up as no number on %1, opened again").arg(at);
    case NumberState::Unknown:
        break;
    }
    return translate("Hygiene", "Looked up on %1, the answer said nothing").arg(at);
}

QString whyItWaits(const LookupRun &run)
{
    if (run.isOver())
        return {};
    if (run.noteCode == "lookup.budget"_L1)
        return translate("Hygiene", "The budget is spent. Give it a larger one to go on.");
    return run.note;
}

} // namespace otklik::hygiene
