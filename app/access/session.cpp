// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>
#include <cstring>
#include <libpq-fe.h>

#include "migrations.h"
#include "seedtext.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::Engine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

tl::unexpected<Error> forbidden(const QString &code, const QString &sentence)
{
    return fail(Failure::Forbidden, code, sentence);
}

AccessState stateFrom(const QJsonObject &json)
{
    AccessState state;
    state.login = json["login"_L1].toString();
    state.fullName = json["full_name"_L1].toString();
    state.superuser = json["superuser"_L1].toBool();
    state.known = json["known"_L1].toBool();
    state.disabled = json["disabled"_L1].toBool();
    state.service = json["service"_L1].toBool();
    for (const QJsonValue &role : json["roles"_L1].toArray())
        state.roles << role.toString();
    state.city = json["city"_L1].toBool();
    for (const QJsonValue &site : json["sites"_L1].toArray())
        state.sites.append({site["id"_L1].toInteger(), site["code"_L1].toString(), site["name"_L1].toString()});
    state.factor = factorFrom(json["factor"_L1].toString());
    state.sms = json["sms"_L1].toBool();
    state.verified = json["verified"_L1].toBool();
    state.steppedUp = json["stepped_up"_L1].toBool();
    state.waitSeconds = json["wait_seconds"_L1].toInt();
    state.schema = json["schema"_L1].toInt();
    if (const QJsonValue last = json["last"_L1]; last.isObject())
        state.last = LastSession{QDateTime::fromString(last["at"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                                 last["address"_L1].toString(), last["machine"_L1].toString(), last["odd"_L1].toBool()};
    return state;
}

QByteArray digitsOf(const QString &code)
{
    QByteArray digits;
    for (const QChar c : code)
        if (c.digitValue() >= 0)
            digits += char('0' + c.digitValue());
        else if (!c.isSpace())
            digits += '?'; // not a code; the database says so
    return digits;
}

/// What a person was given to type: in capitals, without the dashes and blanks that group it.
QByteArray typedCode(const QString &code)
{
    QByteArray letters;
    for (const QChar c : code.toUpper())
        if (c.isLetterOrNumber())
            letters += QString(c).toUtf8();
    return letters;
}

/// The number of the backend as this end of the connection knows it: behind a pooler it is another.
QByteArray clientPid(const Database &database)
{
    return QByteArray::number(PQbackendPID(database.pgConnection()));
}

Result<bool> isPooled(Database &database)
{
    OTKLIK_TRY(pid, database.callSecretly(u"access_read_backend"_s, {}));
    return pid.toLatin1() != clientPid(database);
}

/// One transaction of its own, ended by COMMIT: only then the database has learnt anything.
Done callAndCommit(Database &database, const QString &statement, const QList<QByteArray> &values)
{
    store::Tx tx(database);
    if (auto done = database.callSecretly(statement, values); !done)
        return fail(done.error());
    return tx.commit();
}

CodeVerdict waiting(AccessState state)
{
    const int seconds = state.waitSeconds;
    return {CodeVerdict::Wait, std::move(state),
            Words::tr("Too many codes were not right, so the next one is looked at in %1. What you typed was not "
                      "looked at.")
                .arg(waitText(seconds))};
}

CodeVerdict pooled(AccessState state)
{
    return {CodeVerdict::Pooled, std::move(state),
            Words::tr("A connection pooler stands between this program and the database, and could hand your session "
                      "to somebody else. Your code was not sent. Connect to PostgreSQL itself.")};
}

CodeVerdict wrong(AccessState state)
{
    QString sentence =
        state.waitSeconds > 0
            ? Words::tr("The code was not right. The next one is looked at in %1.").arg(waitText(state.waitSeconds))
            : Words::tr("The code was not right. A code works once and for half a minute: wait for the "
                        "next one and type that.");
    return {CodeVerdict::Wrong, std::move(state), sentence};
}

} // namespace

Factor factorFrom(const QString &word)
{
    return word == "totp"_L1          ? Factor::Totp
           : word == "unconfirmed"_L1 ? Factor::Unconfirmed
           : word == "sms"_L1         ? Factor::Sms
                                      : Factor::None;
}

bool AccessState::may(const QStringList &anyOf) const
{
    return oneDesk || superuser ||
           std::any_of(anyOf.cbegin(), anyOf.cend(), [this](const QString &role) { return roles.contains(role); });
}

std::shared_ptr<const SessionToken> SessionToken::make()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return fromText(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

std::shared_ptr<const SessionToken> SessionToken::fromText(QByteArray text)
{
    return std::shared_ptr<const SessionToken>(new SessionToken(std::move(text)));
}

SessionToken::~SessionToken()
{
    explicit_bzero(m_text.data(), size_t(m_text.size()));
}

Done CodeVerdict::asDone() const
{
    switch (outcome) {
    case Right:
        return {};
    case Wrong:
        return forbidden(u"access.code_wrong"_s, sentence);
    case Wait:
        return forbidden(u"access.wait"_s, sentence);
    case Pooled:
        break;
    }
    return forbidden(u"access.pooler"_s, sentence);
}

/// The server keeps for a connection which schemas its login may use, and does not look again when rights are given
/// back.
static Done lookAgain(Database &database)
{
    return database.script(u"SET search_path = public, pg_temp"_s);
}

Result<AccessState> readState(Database &database)
{
    if (database.engine() == Engine::Sqlite) {
        AccessState state;
        state.oneDesk = state.verified = state.steppedUp = true;
        OTKLIK_TRY(schema, store::schemaNumber(database));
        state.schema = schema;
        return state;
    }
    const auto unknown = [] {
        return forbidden(u"access.unknown_login"_s,
                         Words::tr("This login has no role in this database. Whoever administers it gives it one with "
                                   "«otklikctl operator add»."));
    };
    const auto found = database.callSecretly(u"access_has_state"_s, {});
    if (!found)
        return found.error().kind == Failure::Forbidden ? unknown() : fail(found.error());
    if (*found != "t"_L1) {
        OTKLIK_CHECK(store::requireSchema(database));
        return fail(Failure::NotFound, u"schema.missing"_s,
                    Words::tr("This database has no roles yet. Run «otklikctl init» first."));
    }
    auto text = database.callSecretly(u"access_read_state"_s, {});
    if (!text)
        return text.error().kind == Failure::Forbidden ? unknown() : fail(text.error());
    return stateFrom(QJsonDocument::fromJson(text->toUtf8()).object());
}

Done requireVerified(const AccessState &state)
{
    if (state.oneDesk || state.superuser)
        return {};
    if (!state.known)
        return forbidden(u"access.unknown_login"_s,
                         Words::tr("The login «%1» is not among the operators of this database. Whoever administers it "
                                   "adds it with «otklikctl operator add».")
                             .arg(state.login));
    if (state.disabled)
        return forbidden(
            u"access.disabled"_s,
            Words::tr("The login «%1» is disabled. Ask whoever administers the database.").arg(state.login));
    if (!state.verified)
        return forbidden(u"access.code_needed"_s,
                         Words::tr("A code of the second factor is needed first. Nothing was shown or changed."));
    return {};
}

Result<CodeVerdict> submitCode(Database &database, const QString &code, const SessionToken &token,
                               const QString &machine)
{
    OTKLIK_TRY(before, readState(database));
    if (before.oneDesk || before.superuser || before.verified)
        return CodeVerdict{CodeVerdict::Right, before, {}};
    if (!before.known || before.disabled)
        return fail(requireVerified(before).error());
    OTKLIK_CHECK(lookAgain(database));
    OTKLIK_TRY(between, isPooled(database));
    if (between)
        return pooled(before);
    if (before.waitSeconds > 0)
        return waiting(before);
    OTKLIK_CHECK(callAndCommit(database, u"access_submit_code"_s,
                               {digitsOf(code), token.text(), clientPid(database), machine.left(200).toUtf8()}));
    OTKLIK_TRY(after, readState(database));
    if (after.verified)
        return CodeVerdict{CodeVerdict::Right, after, {}};
    return wrong(after);
}

Done joinSession(Database &database, const SessionToken &token)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    OTKLIK_CHECK(lookAgain(database));
    OTKLIK_TRY(before, readState(database));
    if (before.verified)
        return {};
    OTKLIK_CHECK(callAndCommit(database, u"access_join_session"_s, {token.text(), clientPid(database)}));
    OTKLIK_TRY(open, database.callSecretly(u"access_ask_gate"_s, {}));
    if (open == "t"_L1)
        return {};
    return forbidden(u"access.session_ended"_s,
                     Words::tr("The session has ended. Sign in again; what you have typed is kept."));
}

Result<CodeVerdict> stepUp(Database &database, const QString &code)
{
    OTKLIK_TRY(before, readState(database));
    if (before.steppedUp)
        return CodeVerdict{CodeVerdict::Right, before, {}};
    OTKLIK_CHECK(requireVerified(before));
    OTKLIK_TRY(between, isPooled(database));
    if (between)
        return pooled(before);
    if (before.waitSeconds > 0)
        return waiting(before);
    OTKLIK_CHECK(callAndCommit(database, u"access_step_up"_s, {digitsOf(code), clientPid(database)}));
    OTKLIK_TRY(after, readState(database));
    if (after.steppedUp)
        return CodeVerdict{CodeVerdict::Right, after, {}};
    return wrong(after);
}

Done requestCode(Database &database)
{
    OTKLIK_TRY(state, readState(database));
    if (state.oneDesk || !state.sms)
        return fail(Failure::Invalid, u"access.no_phone"_s,
                    Words::tr("No telephone number is kept for this login, so no code can be sent. Use the "
                              "authenticator."));
    return callAndCommit(database, u"access_request_code"_s, {});
}

Result<Enrolment> enrol(Database &database, const QString &enrolmentCode)
{
    OTKLIK_TRY(state, readState(database));
    const auto refused = [] {
        return forbidden(u"access.enrolment_refused"_s,
                         Words::tr("This enrolment code is wrong, too old or used. Ask whoever administers the "
                                   "database for a new one."));
    };
    if (state.oneDesk || !state.known || state.service || state.disabled)
        return refused();
    store::Tx tx(database);
    OTKLIK_TRY(hex, database.callSecretly(u"access_enrol"_s, {typedCode(enrolmentCode)}));
    OTKLIK_CHECK(tx.commit());
    if (hex.isEmpty())
        return refused();
    return enrolmentOf(state.login, hex);
}

Done signOut(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    return callAndCommit(database, u"access_sign_out"_s, {});
}

QString machineName()
{
    return QSysInfo::machineHostName().left(200);
}

QString waitText(int seconds)
{
    if (seconds <= 90)
        return Words::tr("%n seconds", nullptr, seconds);
    const int minutes = (seconds + 59) / 60;
    return Words::tr("%n minutes", nullptr, minutes);
}

} // namespace otklik::access
