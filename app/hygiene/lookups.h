// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "database.h"
#include "lookupids.h"
#include "personlistids.h"

namespace otklik::hygiene {

/// Whose numbers: everybody that the login sees, the people of a saved segment or of a list, or one person.
struct LookupChoice
{
    enum class Whom { Everybody, Segment, List, Person };
    Whom whom = Whom::Everybody;
    QString segment = {}; ///< name
    PersonListId list = {};
    PersonId person = {};
    bool operator==(const LookupChoice &) const = default;
};
/// "everybody", "segment", "list", "person".
[[nodiscard]] QString code(LookupChoice::Whom whom);

/// What somebody asks for.
struct LookupOrder
{
    LookupChoice choice = {};
    QString gateway = {};              ///< an account's name; empty: the best that can look up
    int olderThan = 90;                ///< days: what was looked up since then is not bought again; 0: everything
    std::optional<double> budget = {}; ///< in the account's currency; nothing: no limit
    bool operator==(const LookupOrder &) const = default;
};

/// What an order would do.
struct LookupEstimate
{
    qint64 numbers = 0; ///< different mobile numbers of the chosen people; dead ones only of a single person
    qint64 fresh = 0;   ///< known well enough
    qint64 waiting = 0; ///< about to be asked by another look-up
    QString gateway;
    double price = 0; ///< of one look-up; 0: the account says none
    QString currency;
    std::optional<double> budget;
    [[nodiscard]] qint64 toAsk() const { return numbers - fresh - waiting; }
    [[nodiscard]] double cost() const { return double(toAsk()) * price; }
    /// How many of them the budget pays; all without one.
    [[nodiscard]] qint64 affordable() const;
};

enum class LookupState { Running, Paused, Stopped, Done };
/// "running", "paused", "stopped", "done".
[[nodiscard]] QString code(LookupState state);

/// A look-up as it stands.
struct LookupRun
{
    LookupRunId id;
    LookupChoice choice;
    QString listName; ///< of a list that the login sees
    QString gateway;
    bool gatewayWaits = false; ///< the account waits or is stopped
    LookupScheduleId schedule; ///< not valid: begun by hand
    int olderThan = 0;
    std::optional<double> budget;
    double price = 0;
    QString currency;
    LookupState state = LookupState::Running;
    QString noteCode; ///< why it waits or was paused: "lookup.budget", "http:429", …; empty: nothing to say
    QString note;     ///< in the gateway's words, or ours
    QString startedBy;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: not yet
    qint64 numbers = 0;   ///< to be asked in all
    qint64 fresh = 0;     ///< known well enough when it began, or about to be asked by another look-up
    qint64 asked = 0;     ///< handed to the gateway
    qint64 reachable = 0;
    qint64 ported = 0; ///< among the others
    qint64 away = 0;
    qint64 dead = 0;
    qint64 invalid = 0;
    qint64 unknown = 0;
    qint64 lost = 0; ///< neither answer nor log: paid for all we know
    qint64 suspended = 0;
    qint64 lifted = 0; ///< of the suspended
    double cost = 0;   ///< of all that may have been looked up
    [[nodiscard]] qint64 answered() const { return reachable + away + dead + invalid + unknown; }
    [[nodiscard]] qint64 waiting() const { return asked - answered() - lost; } ///< for an answer
    [[nodiscard]] qint64 left() const;                                         ///< not yet asked; 0 when it has ended
    [[nodiscard]] bool isOver() const { return state == LookupState::Done || state == LookupState::Stopped; }
    bool operator==(const LookupRun &) const = default;
};

/// What an undo did.
struct LookupUndo
{
    qint64 lifted = 0; ///< addresses that take messages again
    qint64 kept = 0;   ///< changed since by somebody else, or gone: left as they are
};

/// Look-ups as people order them; the work is done by LookupJob. Every change is a transaction of its own. Lives on the
/// thread of its database. What a login may not do, the database refuses (Forbidden).
class Lookups
{
public:
    explicit Lookups(store::Database &database) : m_database(database) {}

    /// Accounts that can look up, the one that is taken by itself first: a working one before one in trouble, a real
    /// one before the training one, then by weight.
    [[nodiscard]] Result<QStringList> gateways();
    /// Whether an order could be begun at all, without counting anything. The errors of estimate().
    [[nodiscard]] Done check(const LookupOrder &order);
    /// Counts; nothing is stored. Errors: lookup.no_gateway, gateway.unknown, lookup.wrong_gateway, lookup.bad_days,
    /// lookup.bad_budget, lookup.no_price (a budget without a price), segment.unknown, list.unknown, person.not_found
    /// and those of RuleCompiler.
    [[nodiscard]] Result<LookupEstimate> estimate(const LookupOrder &order);
    /// Writes down what is to be asked; the job begins within seconds. Also error lookup.nothing_to_ask (Conflict).
    [[nodiscard]] Result<LookupRun> start(const LookupOrder &order);
    /// The same in the caller's transaction, for a schedule.
    [[nodiscard]] Result<LookupRunId> queue(const LookupOrder &order, LookupScheduleId schedule);

    /// The latest first.
    [[nodiscard]] Result<QList<LookupRun>> list(int limit = 50);
    /// Error lookup.unknown (NotFound).
    [[nodiscard]] Result<LookupRun> find(LookupRunId run);
    /// Asks no more numbers; what is on the wire is written down. Errors: lookup.unknown, lookup.over.
    [[nodiscard]] Result<LookupRun> stop(LookupRunId run);
    /// Goes on after a pause, with another budget where one is given (nothing: as it was). Errors: lookup.unknown,
    /// lookup.over, lookup.budget (it has been spent), lookup.bad_budget.
    [[nodiscard]] Result<LookupRun> resume(LookupRunId run, std::optional<double> budget = {});

    /// Opens again what the look-up suspended and nobody has changed since. Error lookup.unknown.
    [[nodiscard]] Result<LookupUndo> undo(LookupRunId run);
    /// The same for one number. Error lookup.not_suspended (NotFound): it was opened meanwhile.
    [[nodiscard]] Result<LookupUndo> undo(SuspensionId suspension);

private:
    struct Question
    {
        QString condition; ///< over p
        store::Bindings bindings;
    };
    struct Account
    {
        GatewayId id;
        QString name;
        double price = 0;
        QString currency;
    };
    [[nodiscard]] Result<Account> account(const QString &name);
    [[nodiscard]] Result<Account> payableAccount(const LookupOrder &order);
    [[nodiscard]] Result<Question> ask(const LookupOrder &order);
    [[nodiscard]] Result<LookupRun> change(LookupRunId run, LookupState state, std::optional<double> budget);
    [[nodiscard]] Result<LookupUndo> lift(LookupRunId run, SuspensionId suspension);
    store::Database &m_database;
};

} // namespace otklik::hygiene
