// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in by command: who may use otklikctl at a city's database, and for how long.
#include <QJsonArray>
#include <QJsonObject>

#include "commands.h"
#include "signin.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Result<access::AccessState> personState(Call &call)
{
    OTKLIK_TRY(state, access::readState(call.database()));
    if (state.oneDesk)
        return fail(Failure::Invalid, u"access.one_desk"_s,
                    translate("Ctl", "This database is a file for one desk: nobody signs in to it."));
    if (state.superuser || state.service)
        return fail(Failure::Invalid, u"access.no_factor"_s,
                    translate("Ctl", "The login «%1» needs no second factor.").arg(state.login));
    if (!state.known || state.disabled)
        return fail(access::requireVerified(state).error());
    return state;
}

Result<Answer> enrol(Call &call)
{
    OTKLIK_TRY(state, personState(call));
    const QString code =
        call.arguments.isEmpty() ? qEnvironmentVariable("OTKLIK_ENROLMENT_CODE") : call.arguments.first();
    OTKLIK_TRY(enrolment, access::enrol(call.database(), code));
    return Answer{QJsonObject{{"login"_L1, state.login},
                              {"secret"_L1, QString(enrolment.secret).remove(u' ')},
                              {"uri"_L1, enrolment.uri}},
                  translate("Ctl", "Type this secret into an authenticator, or make a QR picture of the address. It is "
                                   "shown this once. Then sign in with a code: «otklikctl sign-in».") +
                      u'\n' + enrolment.secret + u'\n' + enrolment.uri};
}

Result<Answer> signIn(Call &call)
{
    OTKLIK_TRY(state, personState(call));
    OTKLIK_TRY(code, codeFor(call, state.login));
    const access::TokenPointer token = access::SessionToken::make();
    OTKLIK_TRY(verdict, access::submitCode(call.database(), code, *token, access::machineName()));
    OTKLIK_CHECK(verdict.asDone());
    const QString text = QString::fromLatin1(token->text());
    if (const auto &last = verdict.state.last)
        std::fprintf(
            stderr, "otklikctl: %s\n",
            qUtf8Printable((last->odd ? translate("Ctl", "The last session, of %1, was from an odd machine: %2")
                                      : translate("Ctl", "The last session was of %1, from %2"))
                               .arg(last->at.toString(Qt::ISODate), last->machine + u" "_s + last->address)));
    return Answer{QJsonObject{{"login"_L1, state.login},
                              {"session"_L1, text},
                              {"roles"_L1, QJsonArray::fromStringList(verdict.state.roles)}},
                  u"OTKLIK_SESSION="_s + text};
}

Result<Answer> stepUp(Call &call)
{
    OTKLIK_TRY(state, personState(call));
    if (!qEnvironmentVariableIsSet("OTKLIK_SESSION"))
        return fail(Failure::Forbidden, u"access.code_needed"_s,
                    translate("Ctl", "Sign in first: export $(otklikctl sign-in). Nothing was done."));
    OTKLIK_CHECK(access::joinSession(call.database(), *access::SessionToken::fromText(qgetenv("OTKLIK_SESSION"))));
    OTKLIK_TRY(code, codeFor(call, state.login));
    OTKLIK_TRY(verdict, access::stepUp(call.database(), code));
    OTKLIK_CHECK(verdict.asDone());
    return Answer{QJsonObject{{"login"_L1, state.login}, {"stepped_up"_L1, true}},
                  translate("Ctl", "For fifteen minutes this session may do what needs a fresh code.")};
}

Result<Answer> signOut(Call &call)
{
    OTKLIK_TRY(state, personState(call));
    if (qEnvironmentVariableIsSet("OTKLIK_SESSION") &&
        access::joinSession(call.database(), *access::SessionToken::fromText(qgetenv("OTKLIK_SESSION"))))
        OTKLIK_CHECK(access::signOut(call.database()));
    return Answer{QJsonObject{{"login"_L1, state.login}, {"signed_in"_L1, false}},
                  translate("Ctl", "The session has ended.")};
}

} // namespace

QList<CommandSpec> AccessCommands::table()
{
    return {
        {.path = u"enrol"_s,
         .arguments = u"[ENROLMENT-CODE]"_s,
         .summary = translate("Ctl", "Make your authenticator with the one-time code that you were given (or "
                                     "OTKLIK_ENROLMENT_CODE)."),
         .most = 1,
         .needs = Needs::Connection,
         .run = enrol},
        {.path = u"sign-in"_s,
         .arguments = {},
         .summary = translate("Ctl", "Sign in for several commands: export $(otklikctl sign-in)."),
         .needs = Needs::Connection,
         .run = signIn},
        {.path = u"step-up"_s,
         .arguments = {},
         .summary = translate("Ctl", "Give a fresh code before what needs one: starting a campaign, changed contacts, "
                                     "rights."),
         .needs = Needs::Connection,
         .run = stepUp},
        {.path = u"sign-out"_s,
         .arguments = {},
         .summary = translate("Ctl", "End the session of OTKLIK_SESSION."),
         .needs = Needs::Connection,
         .run = signOut}};
}

} // namespace otklik::ctl
