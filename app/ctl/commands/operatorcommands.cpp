// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators.h"

#include <QJsonArray>
#include <QJsonObject>

#include "commands.h"
#include "opensessions.h"

using namespace Qt::Literals::StringLiterals;
using otklik::access::OperatorDraft;
using otklik::access::OperatorLine;

namespace otklik::ctl {

namespace {

QString factorWord(access::Factor factor)
{
    switch (factor) {
    case access::Factor::Totp:
        return u"totp"_s;
    case access::Factor::Unconfirmed:
        return u"unconfirmed"_s;
    case access::Factor::Sms:
        return u"sms"_s;
    case access::Factor::None:
        break;
    }
    return u"none"_s;
}

/// Warnings about dangerous combinations: they stop nothing.
QJsonArray warn(const QStringList &roles, bool city, QString *text)
{
    QJsonArray array;
    const auto warnings = access::warningsFor(roles, city);
    for (const access::Warning &warning : warnings) {
        array.append(QJsonObject{{"code"_L1, warning.code}, {"message"_L1, warning.sentence}});
        *text += u'\n' + translate("Ctl", "Take care: %1").arg(warning.sentence);
    }
    return array;
}

Result<Answer> add(Call &call)
{
    OperatorDraft draft;
    draft.login = call.arguments.first();
    draft.fullName = call.option(u"name"_s);
    draft.service = call.has(u"service"_s);
    draft.roles = draft.service ? call.optionList(u"service"_s) : call.optionList(u"role"_s);
    draft.siteCodes = call.optionList(u"site"_s);
    draft.city = call.has(u"city"_s) || (draft.service && draft.siteCodes.isEmpty());
    draft.phone = call.option(u"phone"_s);
    draft.language = call.option(u"language"_s);
    draft.withoutPassword = call.has(u"no-password"_s);
    if (draft.service && call.has(u"role"_s))
        return fail(Failure::Invalid, u"ctl.bad_option"_s,
                    translate("Ctl", "A service has no further roles. Leave --role away. Nothing was done."));
    if (!draft.service && draft.fullName.isEmpty())
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say whose login it is: --name \"Anna Ivanova\". Nothing was done."));
    if (call.has(u"password-env"_s)) {
        draft.password = qEnvironmentVariable(call.option(u"password-env"_s).toUtf8().constData());
        if (draft.password.isEmpty())
            return fail(
                Failure::Invalid, u"ctl.missing_option"_s,
                translate("Ctl", "The variable %1 is not set. Nothing was done.").arg(call.option(u"password-env"_s)));
    }
    OTKLIK_TRY(made, access::addOperator(call.database(), draft));
    QString text = translate("Ctl", "The login «%1» is made.").arg(made.login);
    if (!made.password.isEmpty())
        text += u'\n' + translate("Ctl", "Password, shown this once: %1").arg(made.password);
    if (!made.enrolmentCode.isEmpty())
        text += u'\n' +
                translate("Ctl", "Code for the first sign-in, for seven days, shown this once: %1")
                    .arg(made.enrolmentCode) +
                u'\n' + made.enrolmentUri;
    const QJsonArray warnings = warn(draft.roles, draft.city, &text);
    QJsonObject json{{"login"_L1, made.login}, {"warnings"_L1, warnings}};
    json.insert("password"_L1, made.password.isEmpty() ? QJsonValue() : QJsonValue(made.password));
    json.insert("enrolment_code"_L1, made.enrolmentCode.isEmpty() ? QJsonValue() : QJsonValue(made.enrolmentCode));
    json.insert("enrolment_uri"_L1, made.enrolmentUri.isEmpty() ? QJsonValue() : QJsonValue(made.enrolmentUri));
    return Answer{json, text};
}

Result<Answer> roles(Call &call)
{
    const QString login = call.arguments.first();
    const bool scope = call.has(u"city"_s) || call.has(u"site"_s);
    if (!scope && !call.has(u"role"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say what to change: --role, and --site or --city. Nothing was done."));
    const QStringList wanted = call.optionList(u"role"_s);
    store::Database &database = call.database();
    const auto change = [&]() -> Done {
        if (database.engine() == store::Engine::Sqlite)
            return access::setRoles(database, login, wanted);
        store::Tx tx(database);
        if (call.has(u"role"_s))
            OTKLIK_CHECK(access::setRoles(database, login, wanted));
        if (scope)
            OTKLIK_CHECK(access::setSites(database, login, call.has(u"city"_s), call.optionList(u"site"_s)));
        return tx.commit();
    };
    OTKLIK_CHECK(change());
    OTKLIK_TRY(lines, access::operators(database));
    for (const OperatorLine &line : std::as_const(lines))
        if (line.login == login) {
            QString text = translate("Ctl", "«%1» now has: %2.").arg(login, line.roles.join(u", "_s));
            const QJsonArray warnings = warn(line.roles, line.city, &text);
            return Answer{QJsonObject{{"login"_L1, login},
                                      {"roles"_L1, QJsonArray::fromStringList(line.roles)},
                                      {"city"_L1, line.city},
                                      {"warnings"_L1, warnings}},
                          text};
        }
    return Answer{QJsonObject{{"login"_L1, login}}, {}};
}

Result<Answer> disable(Call &call)
{
    const QString login = call.arguments.first();
    OTKLIK_CHECK(access::disable(call.database(), login, call.option(u"reason"_s)));
    return Answer{QJsonObject{{"login"_L1, login}, {"disabled"_L1, true}},
                  translate("Ctl", "«%1» sees nothing any more, also where the desk is still open.").arg(login)};
}

Result<Answer> enable(Call &call)
{
    const QString login = call.arguments.first();
    OTKLIK_CHECK(access::enable(call.database(), login));
    return Answer{QJsonObject{{"login"_L1, login}, {"disabled"_L1, false}},
                  translate("Ctl", "«%1» has the same roles as before.").arg(login)};
}

Result<Answer> password(Call &call)
{
    const QString login = call.arguments.first();
    QString wanted;
    if (call.has(u"password-env"_s)) {
        wanted = qEnvironmentVariable(call.option(u"password-env"_s).toUtf8().constData());
        if (wanted.isEmpty())
            return fail(
                Failure::Invalid, u"ctl.missing_option"_s,
                translate("Ctl", "The variable %1 is not set. Nothing was done.").arg(call.option(u"password-env"_s)));
    }
    OTKLIK_TRY(made, access::setPassword(call.database(), login, wanted));
    QString text = translate("Ctl", "«%1» has a new password.").arg(login);
    if (!made.isEmpty())
        text += u'\n' + translate("Ctl", "Password, shown this once: %1").arg(made);
    return Answer{QJsonObject{{"login"_L1, login}, {"password"_L1, made.isEmpty() ? QJsonValue() : QJsonValue(made)}},
                  text};
}

/// Two people: the first one's call asks, the second one's confirms.
Result<Answer> unlock(Call &call)
{
    const QString login = call.arguments.first();
    OTKLIK_TRY(state, access::readState(call.database()));
    if (state.oneDesk) {
        OTKLIK_CHECK(access::askUnlock(call.database(), login, false));
    }
    OTKLIK_TRY(lines, access::operators(call.database()));
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                   [&](const OperatorLine &operatorLine) { return operatorLine.login == login; });
    const bool newFactor = call.has(u"new-factor"_s);
    const bool waits = line != lines.cend() && line->unlock && line->unlock->askedBy != state.login;
    if (!waits || (newFactor && !line->unlock->newFactor)) {
        OTKLIK_CHECK(access::askUnlock(call.database(), login, newFactor));
        return Answer{QJsonObject{{"login"_L1, login}, {"asked"_L1, true}, {"unlocked"_L1, false}},
                      translate("Ctl", "Asked for. A second administrator or supervisor confirms it with the same "
                                       "command within a day.")};
    }
    OTKLIK_TRY(code, access::confirmUnlock(call.database(), login));
    QString text = translate("Ctl", "«%1» is let in again.").arg(login);
    if (!code.isEmpty())
        text += u'\n' + translate("Ctl", "Code for a new authenticator, for seven days, shown this once: %1").arg(code);
    return Answer{QJsonObject{{"login"_L1, login},
                              {"asked"_L1, false},
                              {"unlocked"_L1, true},
                              {"enrolment_code"_L1, code.isEmpty() ? QJsonValue() : QJsonValue(code)}},
                  text};
}

QJsonObject lineJson(const OperatorLine &line)
{
    QJsonArray sites;
    for (const access::Site &site : line.sites)
        sites.append(site.code);
    QJsonValue waiting;
    if (line.unlock)
        waiting = QJsonObject{{"asked_by"_L1, line.unlock->askedBy},
                              {"asked_at"_L1, instantJson(line.unlock->askedAt)},
                              {"new_factor"_L1, line.unlock->newFactor}};
    return {{"login"_L1, line.login},
            {"name"_L1, line.fullName},
            {"service"_L1, line.service},
            {"roles"_L1, QJsonArray::fromStringList(line.roles)},
            {"city"_L1, line.city},
            {"sites"_L1, sites},
            {"factor"_L1, factorWord(line.factor)},
            {"sms"_L1, line.hasPhone},
            {"enrolment_open"_L1, line.enrolmentOpen},
            {"wait_seconds"_L1, line.waitSeconds},
            {"disabled_at"_L1, instantJson(line.disabledAt)},
            {"disabled_why"_L1, line.disabledWhy},
            {"last_sign_in"_L1, instantJson(line.lastSignIn)},
            {"unlock"_L1, waiting}};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(lines, access::operators(call.database()));
    QJsonArray array;
    QList<QStringList> rows;
    for (const OperatorLine &line : std::as_const(lines)) {
        array.append(lineJson(line));
        QStringList sites;
        for (const access::Site &site : line.sites)
            sites << site.code;
        rows.append({line.login, line.roles.join(u',') + (line.disabledAt.isValid() ? u" (disabled)"_s : QString()),
                     line.city ? translate("Ctl", "whole city") : sites.join(u','),
                     line.service ? QString() : factorWord(line.factor), line.fullName});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "There is no operator yet. Add one with «otklikctl operator "
                                                           "add».")
                                        : table(rows)};
}

Result<Answer> sessions(Call &call)
{
    const QString login = call.arguments.first();
    OTKLIK_TRY(open, access::sessionsOf(call.database(), login));
    QJsonArray array;
    QList<QStringList> rows;
    for (const access::OpenSession &session : std::as_const(open)) {
        array.append(QJsonObject{{"id"_L1, session.id},
                                 {"since"_L1, instantJson(session.since)},
                                 {"until"_L1, instantJson(session.until)},
                                 {"machine"_L1, session.machine},
                                 {"address"_L1, session.address},
                                 {"odd"_L1, session.odd}});
        rows.append({QString::number(session.id), instantJson(session.since).toString(), session.machine,
                     session.address, session.odd ? translate("Ctl", "not used before") : QString()});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "«%1» is signed in nowhere.").arg(login) : table(rows)};
}

Result<Answer> signOut(Call &call)
{
    const QString login = call.arguments.first();
    std::optional<qint64> session;
    if (call.has(u"session"_s)) {
        bool number = false;
        session = call.option(u"session"_s).toLongLong(&number);
        if (!number)
            return fail(Failure::Invalid, u"ctl.bad_option"_s,
                        translate("Ctl", "--session takes the number of a session, as «otklikctl operator sessions» "
                                         "lists them. Nothing was done."));
    }
    OTKLIK_TRY(ended, access::endSessions(call.database(), login, session));
    return Answer{QJsonObject{{"login"_L1, login}, {"ended"_L1, ended}},
                  ended == 0 ? translate("Ctl", "«%1» is signed in nowhere.").arg(login)
                             : translate("Ctl", "«%1» is signed out at %n desks.", nullptr, int(ended)).arg(login)};
}

Result<Answer> addSite(Call &call)
{
    const QString code = call.arguments.first();
    const QString name = call.option(u"name"_s);
    if (name.isEmpty())
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say what the site is called: --name \"Clinic 3\". Nothing was done."));
    OTKLIK_TRY(rows, call.database().select(u"access_insert_site"_s, {{u"code"_s, code}, {u"name"_s, name}}));
    if (rows.isEmpty())
        return fail(Failure::Conflict, u"site.taken"_s,
                    translate("Ctl", "There is a site «%1» already. Nothing was changed.").arg(code));
    return Answer{QJsonObject{{"id"_L1, rows.first().integer("id")}, {"code"_L1, code}, {"name"_L1, name}},
                  translate("Ctl", "The site «%1» is stored.").arg(code)};
}

Result<Answer> listSites(Call &call)
{
    OTKLIK_TRY(rows, call.database().select(u"access_list_sites"_s));
    QJsonArray array;
    QList<QStringList> lines;
    for (const store::Row row : rows) {
        array.append(QJsonObject{{"code"_L1, row.text("code")}, {"name"_L1, row.text("name")}});
        lines.append({row.text("code"), row.text("name")});
    }
    return Answer{array, table(lines)};
}

} // namespace

QList<CommandSpec> OperatorCommands::table()
{
    const OptionSpec role{u"role"_s, u"ROLE"_s, access::personRoles().join(u", "_s), true};
    const OptionSpec site{u"site"_s, u"CODE"_s, translate("Ctl", "a site whose rows are seen; may be repeated"), true};
    const OptionSpec city{u"city"_s, {}, translate("Ctl", "the rows of all sites")};
    const auto one = [](const QString &path, const QString &summary, const QList<OptionSpec> &options,
                        std::function<Result<Answer>(Call &)> run) {
        return CommandSpec{.path = path,
                           .arguments = u"LOGIN"_s,
                           .summary = summary,
                           .least = 1,
                           .most = 1,
                           .options = options,
                           .run = std::move(run)};
    };
    return {
        one(u"operator add"_s, translate("Ctl", "Make a login with its roles. Needs a superuser of the server."),
            {{u"name"_s, u"NAME"_s, translate("Ctl", "of the person")},
             role,
             site,
             city,
             {u"service"_s, u"KIND"_s, translate("Ctl", "dispatcher or importer: a program instead of a person"), true},
             {u"phone"_s, u"NUMBER"_s, translate("Ctl", "for codes by SMS")},
             {u"language"_s, u"CODE"_s, translate("Ctl", "of these SMS")},
             {u"password-env"_s, u"VARIABLE"_s,
              translate("Ctl", "name of the environment variable that holds the password; otherwise one is made")},
             {u"no-password"_s, {}, translate("Ctl", "for a login by peer or by certificate")}},
            add),
        one(u"operator roles"_s, translate("Ctl", "Put other roles or sites in place of those that a login has."),
            {role, site, city}, roles),
        one(u"operator disable"_s, translate("Ctl", "Take every right away at once; what they did stays."),
            {{u"reason"_s, u"TEXT"_s, translate("Ctl", "why")}}, disable),
        one(u"operator enable"_s, translate("Ctl", "Give a disabled login its roles back."), {}, enable),
        one(u"operator unlock"_s,
            translate("Ctl", "Let somebody in again: one person asks, a second confirms with the same command."),
            {{u"new-factor"_s, {}, translate("Ctl", "the authenticator is lost: make a new one")}}, unlock),
        one(u"operator password"_s,
            translate("Ctl", "Set one's own password, or, as a superuser of the server, anybody's."),
            {{u"password-env"_s, u"VARIABLE"_s,
              translate("Ctl", "name of the environment variable that holds the password; otherwise one is made")}},
            password),
        one(u"operator sessions"_s, translate("Ctl", "List where somebody is signed in."), {}, sessions),
        one(u"operator sign-out"_s,
            translate("Ctl", "Sign somebody out, everywhere or at one desk. They may sign in again."),
            {{u"session"_s, u"ID"_s, translate("Ctl", "this one alone, of «operator sessions»")}}, signOut),
        {.path = u"operator list"_s,
         .arguments = {},
         .summary = translate("Ctl", "List the logins with roles, sites and second factor."),
         .run = list},
        {.path = u"site add"_s,
         .arguments = u"CODE"_s,
         .summary = translate("Ctl", "Add a site: a clinic, a district office, an agency."),
         .least = 1,
         .most = 1,
         .options = {{u"name"_s, u"NAME"_s, translate("Ctl", "what it is called")}},
         .run = addSite},
        {.path = u"site list"_s, .arguments = {}, .summary = translate("Ctl", "List the sites."), .run = listSites}};
}

} // namespace otklik::ctl
