// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators.h"

#include "commonpasswords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>
#include <libpq-fe.h>
#include <memory>

#include "askoperators.h"
#include "signinlines.h"

namespace otklik::access {

using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::Engine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

Done requireServer(const Database &database)
{
    if (database.engine() == Engine::PostgreSql)
        return {};
    return fail(Failure::Invalid, u"access.one_desk"_s,
                Words::tr("This database is a file for one desk: it has no operators and no roles. Use PostgreSQL for "
                          "several people."));
}

/// The sentence of a refusal that the database gave by its code.
Error explained(const Error &error, const QString &login)
{
    struct Refusal
    {
        const char *code;
        Failure kind;
        QString sentence;
    };
    const Refusal refusals[] = {
        {"access.own_rights", Failure::Forbidden,
         Words::tr("Nobody changes their own rights. Nothing was changed; ask another administrator.")},
        {"access.unknown_operator", Failure::NotFound,
         Words::tr("There is no operator «%1». «otklikctl operator list» shows them.").arg(login)},
        {"access.bad_role", Failure::Invalid,
         Words::tr("These roles cannot be given. Persons take one or more of %1; services dispatcher or importer. "
                   "Nothing was changed.")
             .arg(personRoles().join(u", "_s))},
        {"access.no_scope", Failure::Invalid,
         Words::tr("Say what «%1» sees: at least one site, or the whole city. Nothing was changed.").arg(login)},
        {"access.unknown_site", Failure::Invalid,
         Words::tr("One of the sites does not exist. «otklikctl site list» shows them. Nothing was changed.")},
        {"access.is_disabled", Failure::Conflict,
         Words::tr("«%1» is disabled or is not a person, so this cannot be done. Nothing was changed.").arg(login)},
        {"access.not_disabled", Failure::Conflict, Words::tr("«%1» is not disabled. Nothing was changed.").arg(login)},
        {"access.reason_needed", Failure::Invalid, Words::tr("Say why. Nothing was changed.")},
        {"access.no_request", Failure::NotFound,
         Words::tr("Nobody has asked for «%1» within the last day. The first of the two asks, the second confirms.")
             .arg(login)},
        {"access.same_person", Failure::Forbidden,
         Words::tr("You asked for this yourself; a second person has to confirm it. Nothing was changed.")},
    };
    for (const Refusal &refusal : refusals)
        if (error.code == QLatin1String(refusal.code))
            return {refusal.kind, error.code, refusal.sentence};
    if (error.code == "database.forbidden"_L1)
        return {Failure::Forbidden, error.code,
                Words::tr("Your role does not allow this: it is for administrators who are signed in. Nothing was "
                          "changed.")};
    return error;
}

Result<QString> call(Database &database, const QString &statement, const QList<QByteArray> &values,
                     const QString &login)
{
    OTKLIK_CHECK(requireServer(database));
    auto answer = database.callSecretly(statement, values);
    if (!answer)
        return fail(explained(answer.error(), login));
    return answer;
}

Done change(Database &database, const QString &statement, const QList<QByteArray> &values, const QString &login)
{
    OTKLIK_CHECK(call(database, statement, values, login));
    return {};
}

/// An array as PostgreSQL reads it; every element quoted.
QByteArray arrayOf(const QStringList &values)
{
    QStringList quoted;
    for (QString value : values)
        quoted << u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return (u'{' + quoted.join(u',') + u'}').toUtf8();
}

/// Never NULL.
QByteArray text(const QString &value)
{
    return value.isEmpty() ? QByteArray("") : value.toUtf8();
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

Result<QHash<QString, Site>> sitesByCode(Database &database)
{
    OTKLIK_TRY(rows, database.select(u"access_list_sites"_s));
    QHash<QString, Site> sites;
    for (const store::Row row : rows)
        sites.insert(row.text("code"), {row.integer("id"), row.text("code"), row.text("name")});
    return sites;
}

Result<QStringList> siteIds(Database &database, const QStringList &codes)
{
    OTKLIK_TRY(sites, sitesByCode(database));
    QStringList ids;
    for (const QString &code : codes) {
        if (!sites.contains(code))
            return fail(
                Failure::Invalid, u"access.unknown_site"_s,
                Words::tr("There is no site «%1». «otklikctl site list» shows them. Nothing was changed.").arg(code));
        ids << QString::number(sites[code].id);
    }
    return ids;
}

/// 20 letters and digits that are not mistaken for each other: 98 bits.
QString madePassword()
{
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < 20; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return password;
}

QString inGroups(const QString &code)
{
    QString groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups += (i > 0 ? u"-"_s : QString()) + code.mid(i, 4);
    return groups;
}

QDateTime instant(const QJsonValue &value)
{
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

/// Empty: one will be made.
Done checkPassword(const QString &password)
{
    if (password.isEmpty())
        return {};
    if (password.size() < shortestPassword)
        return fail(
            Failure::Invalid, u"access.short_password"_s,
            Words::tr("A password has at least %n characters. Nothing was changed.", nullptr, int(shortestPassword)));
    if (isCommonPassword(password))
        return fail(
            Failure::Invalid, u"access.common_password"_s,
            Words::tr("This password is among the first that guessers try: a common word with digits and signs, "
                      "a row of keys or a repetition. Nothing was changed."));
    return {};
}

Done checkDraft(const OperatorDraft &draft)
{
    static const QRegularExpression login(u"\\A[a-z][a-z0-9_]{0,39}\\z"_s);
    static const QRegularExpression phone(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    if (!login.match(draft.login).hasMatch() || draft.login.startsWith("otklik"_L1) || draft.login.startsWith("pg_"_L1))
        return fail(Failure::Invalid, u"access.bad_login"_s,
                    Words::tr("«%1» cannot be a login. Use small letters, digits and _, beginning with a letter, at "
                              "most 40, and not beginning with otklik or pg_.")
                        .arg(draft.login));
    const QStringList fitting = draft.service ? QStringList{u"dispatcher"_s, u"importer"_s} : personRoles();
    const bool known = std::all_of(draft.roles.cbegin(), draft.roles.cend(),
                                   [&](const QString &role) { return fitting.contains(role); });
    if (draft.roles.isEmpty() || !known)
        return fail(explained({Failure::Invalid, u"access.bad_role"_s, {}}, draft.login));
    if (!draft.city && draft.siteCodes.isEmpty())
        return fail(explained({Failure::Invalid, u"access.no_scope"_s, {}}, draft.login));
    if (!draft.phone.isEmpty() && !phone.match(draft.phone).hasMatch())
        return fail(Failure::Invalid, u"access.bad_phone"_s,
                    Words::tr("Write the telephone number with its country: +79000000000. Nothing was changed."));
    return checkPassword(draft.password);
}

/// SCRAM-SHA-256 is worked out here: the server and its log never see the password itself.
Result<QByteArray> verifierOf(Database &database, const QString &login, const QString &password)
{
    char *made = PQencryptPasswordConn(database.pgConnection(), password.toUtf8().constData(),
                                       login.toUtf8().constData(), "scram-sha-256");
    if (!made)
        return fail(Failure::Internal, u"database.failed"_s,
                    Words::tr("The password could not be prepared. Nothing was changed."));
    const QByteArray verifier(made);
    PQfreemem(made);
    return verifier;
}

} // namespace

Result<QString> askOperators(Database &database, const QString &statement, const QList<QByteArray> &values,
                             const QString &login)
{
    return call(database, statement, values, login);
}

Result<NewOperator> addOperator(Database &database, const OperatorDraft &draft)
{
    OTKLIK_CHECK(requireServer(database));
    OTKLIK_CHECK(checkDraft(draft));
    OTKLIK_TRY(state, readState(database));
    if (!state.superuser)
        return fail(Failure::Forbidden, u"access.not_owner"_s,
                    Words::tr("Only a superuser of the server makes logins. Run this on the server: sudo -u postgres "
                              "otklikctl operator add … --database postgresql:///NAME. Nothing was changed."));
    OTKLIK_TRY(sites, siteIds(database, draft.siteCodes));
    NewOperator made;
    made.login = draft.login;
    QByteArray verifier;
    if (!draft.withoutPassword) {
        const QString password = draft.password.isEmpty() ? madePassword() : draft.password;
        if (draft.password.isEmpty())
            made.password = password;
        OTKLIK_TRY(prepared, verifierOf(database, draft.login, password));
        verifier = prepared;
    }
    store::Tx tx(database);
    OTKLIK_TRY(taken, database.callSecretly(u"access_is_taken"_s, {text(draft.login)}));
    if (taken == "t"_L1)
        return fail(Failure::Conflict, u"access.login_taken"_s,
                    Words::tr("The server already has a login «%1». Nothing was changed; choose another name.")
                        .arg(draft.login));
    OTKLIK_CHECK(
        call(database, u"access_make_login"_s, {text(draft.login), verifier, boolean(draft.service)}, draft.login));
    OTKLIK_TRY(code, call(database, u"access_register_operator"_s,
                          {text(draft.login), text(draft.fullName), boolean(draft.service), arrayOf(draft.roles),
                           boolean(draft.city), arrayOf(sites), text(draft.phone), text(draft.language)},
                          draft.login));
    OTKLIK_CHECK(tx.commit());
    if (!code.isEmpty()) {
        made.enrolmentCode = inGroups(code);
        made.enrolmentUri =
            u"otklik-enrol:%1?code=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(draft.login)), code);
    }
    return made;
}

Result<QString> setPassword(Database &database, const QString &login, const QString &password)
{
    OTKLIK_CHECK(requireServer(database));
    OTKLIK_CHECK(checkPassword(password));
    OTKLIK_TRY(state, readState(database));
    OTKLIK_CHECK(requireVerified(state));
    if (!state.superuser && state.login != login)
        return fail(
            Failure::Forbidden, u"access.not_owner"_s,
            Words::tr("Only a superuser of the server sets the password of somebody else. Nothing was changed."));
    if (!state.steppedUp)
        return fail(Failure::Forbidden, u"access.step_up_needed"_s,
                    Words::tr("This needs a fresh code of your second factor first. Nothing was changed."));
    if (state.superuser) { // never of a login that is not an operator's: the server has others
        OTKLIK_TRY(known, database.callSecretly(u"access_is_operator"_s, {text(login)}));
        if (known != "t"_L1)
            return fail(explained({Failure::NotFound, u"access.unknown_operator"_s, {}}, login));
    }
    const QString made = password.isEmpty() ? madePassword() : QString();
    OTKLIK_TRY(verifier, verifierOf(database, login, made.isEmpty() ? password : made));
    const QByteArray bytes = login.toUtf8();
    using Quoted = std::unique_ptr<char, decltype(&PQfreemem)>;
    const Quoted name(PQescapeIdentifier(database.pgConnection(), bytes.constData(), size_t(bytes.size())), &PQfreemem);
    const Quoted secret(PQescapeLiteral(database.pgConnection(), verifier.constData(), size_t(verifier.size())),
                        &PQfreemem);
    store::Tx tx(database);
    OTKLIK_CHECK(call(database, u"access_note_password"_s, {text(login)}, login));
    OTKLIK_CHECK(database.script(
        u"ALTER ROLE %1 PASSWORD %2"_s.arg(QString::fromUtf8(name.get()), QString::fromUtf8(secret.get()))));
    OTKLIK_CHECK(tx.commit());
    return made;
}

Result<QList<OperatorLine>> operators(Database &database)
{
    OTKLIK_TRY(answer, call(database, u"access_list_operators"_s, {}, {}));
    OTKLIK_TRY(byCode, sitesByCode(database));
    QHash<qint64, Site> sites;
    for (const Site &site : std::as_const(byCode))
        sites.insert(site.id, site);
    QList<OperatorLine> lines;
    for (const QJsonValue &json : QJsonDocument::fromJson(answer.toUtf8()).array()) {
        OperatorLine line;
        line.id = json["id"_L1].toInteger();
        line.login = json["login"_L1].toString();
        line.fullName = json["full_name"_L1].toString();
        line.service = json["service"_L1].toBool();
        for (const QJsonValue &role : json["roles"_L1].toArray())
            line.roles << role.toString();
        line.city = json["city"_L1].toBool();
        for (const QJsonValue &site : json["sites"_L1].toArray())
            line.sites << sites.value(site.toInteger(), {site.toInteger(), {}, {}});
        line.hasPhone = json["phone"_L1].toBool();
        line.language = json["language"_L1].toString();
        line.factor = factorFrom(json["factor"_L1].toString());
        line.enrolmentOpen = json["enrolment_open"_L1].toBool();
        line.waitSeconds = json["wait_seconds"_L1].toInt();
        line.createdAt = instant(json["created_at"_L1]);
        line.createdBy = json["created_by"_L1].toString();
        line.disabledAt = instant(json["disabled_at"_L1]);
        line.disabledWhy = json["disabled_why"_L1].toString();
        line.lastSignIn = instant(json["last_sign_in"_L1]);
        if (const QJsonValue unlock = json["unlock"_L1]; unlock.isObject())
            line.unlock = UnlockRequest{unlock["id"_L1].toInteger(), unlock["asked_by"_L1].toString(),
                                        instant(unlock["asked_at"_L1]), unlock["new_factor"_L1].toBool()};
        lines << line;
    }
    return lines;
}

QList<SignInLine> signInLines(const QString &json)
{
    QList<SignInLine> lines;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array())
        lines.append({instant(one["at"_L1]), one["login"_L1].toString(), one["address"_L1].toString(),
                      one["machine"_L1].toString(), one["purpose"_L1].toString(), one["outcome"_L1].toString(),
                      one["odd"_L1].toBool()});
    return lines;
}

Result<QList<SignInLine>> signIns(Database &database, const QString &login, int days, int limit)
{
    OTKLIK_TRY(answer, call(database, u"access_list_sign_ins"_s,
                            {text(login), QByteArray::number(days), QByteArray::number(limit)}, login));
    return signInLines(answer);
}

Done setRoles(Database &database, const QString &login, const QStringList &roles)
{
    return change(database, u"access_set_roles"_s, {text(login), arrayOf(roles)}, login);
}

Done setSites(Database &database, const QString &login, bool city, const QStringList &siteCodes)
{
    OTKLIK_CHECK(requireServer(database));
    OTKLIK_TRY(ids, siteIds(database, siteCodes));
    return change(database, u"access_set_sites"_s, {text(login), boolean(city), arrayOf(ids)}, login);
}

Done disable(Database &database, const QString &login, const QString &reason)
{
    return change(database, u"access_disable_operator"_s, {text(login), text(reason)}, login);
}

Done enable(Database &database, const QString &login)
{
    return change(database, u"access_enable_operator"_s, {text(login)}, login);
}

Done askUnlock(Database &database, const QString &login, bool newFactor)
{
    return change(database, u"access_ask_unlock"_s, {text(login), boolean(newFactor)}, login);
}

Result<QString> confirmUnlock(Database &database, const QString &login)
{
    OTKLIK_TRY(code, call(database, u"access_confirm_unlock"_s, {text(login)}, login));
    return inGroups(code);
}

} // namespace otklik::access
