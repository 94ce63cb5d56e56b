// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <optional>

#include "session.h"

namespace otklik::access {

/// A request to let somebody in again that waits for a second person.
struct UnlockRequest
{
    qint64 id = 0;
    QString askedBy;
    QDateTime askedAt;
    bool newFactor = false; ///< a new authenticator is to be enrolled
};

/// One login, as administrators, supervisors and auditors see it.
struct OperatorLine
{
    qint64 id = 0;
    QString login;
    QString fullName;
    bool service = false;
    QStringList roles; ///< sorted, without the prefix
    bool city = false;
    QList<Site> sites;
    bool hasPhone = false; ///< the number itself is not shown
    QString language;
    Factor factor = Factor::None;
    bool enrolmentOpen = false; ///< a one-time enrolment code waits to be used
    int waitSeconds = 0;        ///< locked for so long
    QDateTime createdAt;
    QString createdBy;
    QDateTime disabledAt; ///< invalid: not disabled
    QString disabledWhy;
    QDateTime lastSignIn; ///< invalid: never
    std::optional<UnlockRequest> unlock;
};

/// One look at a code, or one session.
struct SignInLine
{
    QDateTime at;
    QString login;
    QString address;
    QString machine;
    QString purpose;  ///< "sign-in", "step-up", "unlock"
    QString outcome;  ///< "right", "wrong", "pooled", "unlocked"
    bool odd = false; ///< a machine and address that this login had not used before
};

/// What is wanted for a new login.
struct OperatorDraft
{
    QString login; ///< small letters, digits and _, begins with a letter, at most 40
    QString fullName;
    bool service = false;
    QStringList roles; ///< of allRoles()
    bool city = false;
    QStringList siteCodes;
    QString phone; ///< E.164, for codes by SMS; may be empty
    QString language;
    QString password; ///< empty: one is made and given back (a service without one signs in by peer or certificate)
    bool withoutPassword = false;
};

struct NewOperator
{
    QString login;
    QString password;      ///< the made one, shown once; empty where one was given
    QString enrolmentCode; ///< 26 letters and digits in groups, valid for seven days; empty for a service
    QString enrolmentUri;  ///< otklik-enrol:…, text for a QR picture
};

/// A combination of rights that a person should think about before giving it.
struct Warning
{
    QString code; ///< "administrator_reads", never translated
    QString sentence;
};

/// All roles in the order of the matrix. Those of persons without dispatcher and importer.
[[nodiscard]] QStringList allRoles();
[[nodiscard]] QStringList personRoles();
/// «Marketer», and what somebody with the role can see and do, with an example.
[[nodiscard]] QString roleName(const QString &role);
[[nodiscard]] QString roleExplanation(const QString &role);
/// Dangerous combinations, in plain sentences.
[[nodiscard]] QList<Warning> warningsFor(const QStringList &roles, bool city);

/// Makes a login of the server, gives it its roles, scope and settings, and writes it down, in one transaction.
/// Needs a superuser. Errors: access.not_owner, access.bad_login, access.login_taken, access.bad_role, access.no_scope,
/// access.unknown_site, access.one_desk (SQLite), access.bad_phone, access.short_password.
[[nodiscard]] Result<NewOperator> addOperator(store::Database &database, const OperatorDraft &draft);

inline constexpr qsizetype shortestPassword = 12;

/// A new password, worked out here as SCRAM so that the server never sees it. Of one's own login (after a fresh code),
/// or, for a superuser, of any operator. Empty: one is made and given back. Errors: access.not_owner,
/// access.unknown_operator, access.short_password, access.code_needed, access.step_up_needed, access.one_desk.
[[nodiscard]] Result<QString> setPassword(store::Database &database, const QString &login, const QString &password);

/// The rest is for administrators who are signed in and have given a fresh code (access.step_up_needed), and for a
/// superuser. Nobody changes their own rights (access.own_rights). Further errors: access.unknown_operator,
/// access.bad_role, access.unknown_site, access.no_scope, access.one_desk, database.forbidden.
/// operators() and signIns() are also for supervisors and auditors, and need no fresh code.
[[nodiscard]] Result<QList<OperatorLine>> operators(store::Database &database);
/// Newest first. \a login empty: of everybody. \a days back, at most \a limit lines.
[[nodiscard]] Result<QList<SignInLine>> signIns(store::Database &database, const QString &login = {}, int days = 30,
                                                int limit = 200);
/// In place of the roles that the login has. At least one.
[[nodiscard]] Done setRoles(store::Database &database, const QString &login, const QStringList &roles);
/// In place of the sites that the login has: the whole city, or at least one site.
[[nodiscard]] Done setSites(store::Database &database, const QString &login, bool city, const QStringList &siteCodes);
/// Closes the gate at once, ends the sessions, and refuses new connections. Error access.reason_needed.
[[nodiscard]] Done disable(store::Database &database, const QString &login, const QString &reason);
[[nodiscard]] Done enable(store::Database &database, const QString &login);

/// The first of two: writes down that \a login is to be let in again. Error access.own_rights.
[[nodiscard]] Done askUnlock(store::Database &database, const QString &login, bool newFactor);
/// The second: an administrator or supervisor, not the one who asked, not the one who is let in. Lifts the wait; with a
/// new factor the old one is gone and the answer is a one-time enrolment code (otherwise empty).
/// Errors: access.same_person, access.no_request.
[[nodiscard]] Result<QString> confirmUnlock(store::Database &database, const QString &login);

} // namespace otklik::access
