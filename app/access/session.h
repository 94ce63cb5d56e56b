// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <optional>

#include "database.h"

namespace otklik::access {

/// A place (clinic, district office, agency) whose rows a login sees.
struct Site
{
    qint64 id = 0;
    QString code;
    QString name;
    bool operator==(const Site &) const = default;
};

/// What the database knows of the second factor of a login.
enum class Factor {
    None,        ///< nothing yet: bring the enrolment code
    Sms,         ///< no authenticator, but codes can come by SMS
    Unconfirmed, ///< an authenticator was made and has given no right code yet
    Totp
};

/// From the word that the database uses: "totp", "unconfirmed", "sms", otherwise None.
[[nodiscard]] Factor factorFrom(const QString &word);

/// The last other session of the same login: shown after signing in, so that a stranger's is noticed.
struct LastSession
{
    QDateTime at;
    QString address; ///< empty: by the server's own socket
    QString machine;
    bool odd = false; ///< from a machine and address that this login had not used before
};

/// What a desk or otklikctl knows about its own login (access_state() of migration 0008).
struct AccessState
{
    bool oneDesk = false; ///< SQLite: no roles, everything is allowed, no second factor
    QString login;
    QString fullName;
    bool superuser = false; ///< row policies do not hold for it
    bool known = false;     ///< has a row among the operators
    bool disabled = false;
    bool service = false; ///< dispatcher, importer: no second factor
    QStringList roles;    ///< without the prefix otklik_: "operator", "marketer"
    bool city = false;    ///< sees all sites
    QList<Site> sites;
    Factor factor = Factor::None;
    bool sms = false; ///< a code can be asked for by SMS
    bool verified = false;
    bool steppedUp = false;
    int waitSeconds = 0; ///< until the next code is looked at
    int schema = 0;      ///< number of the newest migration, known before the gate is open
    std::optional<LastSession> last;

    /// The gate is closed until a code is given (submitCode()).
    [[nodiscard]] bool needsCode() const { return !verified && known && !disabled && !service; }
    /// Has one of the roles; on one desk and for a superuser everything.
    [[nodiscard]] bool may(const QStringList &anyOf) const;
};

/// 256 random bits that let the connections of one desk join its session. In memory only, wiped at the end; not copied:
/// hand the pointer on.
class SessionToken
{
public:
    [[nodiscard]] static std::shared_ptr<const SessionToken> make();
    /// One that was made before: otklikctl hands it from one run to the next in OTKLIK_SESSION.
    [[nodiscard]] static std::shared_ptr<const SessionToken> fromText(QByteArray text);
    ~SessionToken();
    SessionToken(const SessionToken &) = delete;
    SessionToken &operator=(const SessionToken &) = delete;
    [[nodiscard]] const QByteArray &text() const { return m_text; } ///< 64 hexadecimal digits

private:
    explicit SessionToken(QByteArray text) : m_text(std::move(text)) {}
    QByteArray m_text;
};
using TokenPointer = std::shared_ptr<const SessionToken>;

/// What came of a code.
struct CodeVerdict
{
    enum Outcome {
        Right,
        Wrong,  ///< looked at and not right, old, or used before
        Wait,   ///< not looked at: tried too often, state.waitSeconds says how long
        Pooled, ///< not sent: a pooler stands between, and would hand the session on
    };
    Outcome outcome = Wrong;
    AccessState state; ///< as it is afterwards
    QString sentence;  ///< for the person; empty for Right
    /// Done for Right; otherwise access.code_wrong, access.wait, access.pooler (all Forbidden) with the sentence.
    [[nodiscard]] Done asDone() const;
};

/// Reads what the database says about this login. Works before a code was given, and on SQLite (oneDesk).
/// Errors: schema.missing (`otklikctl init` first), access.unknown_login (no role in this database).
[[nodiscard]] Result<AccessState> readState(store::Database &database);

/// Error unless the login may work now: access.unknown_login, access.disabled, access.code_needed (Forbidden), each
/// with what to do. A superuser, a service and one desk pass.
[[nodiscard]] Done requireVerified(const AccessState &state);

/// Gives a code of the authenticator or of an SMS (blanks are ignored) and commits; then looks whether the gate is
/// open. On the connection that asked for the SMS. \a machine: the name of this computer, machineName(). Errors: those
/// of the connection; a wrong code is a verdict.
[[nodiscard]] Result<CodeVerdict> submitCode(store::Database &database, const QString &code, const SessionToken &token,
                                             const QString &machine);

/// Lets a further connection of a signed-in desk in; nothing to do where it is in already, for a service and a
/// superuser. Fits store::Store::setOpened() and store::ChangeFeed. Error access.session_ended: sign in again.
[[nodiscard]] Done joinSession(store::Database &database, const SessionToken &token);

/// A fresh code before a critical action; it holds for fifteen minutes on all connections of the desk. Nothing is
/// looked at while an earlier one still holds. A code that was used to sign in is not taken again: the next one, ≤ 30 s
/// later.
[[nodiscard]] Result<CodeVerdict> stepUp(store::Database &database, const QString &code);

/// Asks for a six-digit code by SMS for this connection; one a minute, valid for ten minutes.
/// Error access.no_phone: the login has no number.
[[nodiscard]] Done requestCode(store::Database &database);

/// A new authenticator: shown once, as a QR picture of \a uri and as text.
struct Enrolment
{
    QString secret; ///< Base32 in groups of four
    QString uri;    ///< otpauth://totp/… (Key URI format of Google Authenticator)
};
/// Exchanges the one-time code of `otklikctl operator add` or of an unlock for a new authenticator. It counts after the
/// first right code; until then, for 15 minutes, the same code may be used again. Case, blanks and dashes do not
/// matter. Error access.enrolment_refused: wrong, old or used.
[[nodiscard]] Result<Enrolment> enrol(store::Database &database, const QString &enrolmentCode);

/// Ends the session on all connections of this desk.
[[nodiscard]] Done signOut(store::Database &database);

/// The name that the list of sign-ins shows for this computer.
[[nodiscard]] QString machineName();
/// «30 seconds», «2 minutes».
[[nodiscard]] QString waitText(int seconds);

} // namespace otklik::access
