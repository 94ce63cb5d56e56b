// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include <QTextStream>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

Result<QString> codeFor(const Call &call, const QString &login)
{
    if (call.has(u"code"_s))
        return call.option(u"code"_s);
    if (qEnvironmentVariableIsSet("OTKLIK_CODE"))
        return qEnvironmentVariable("OTKLIK_CODE");
    if (!call.json && ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO)) {
        std::fprintf(stderr, "%s ", qUtf8Printable(translate("Ctl", "Code for %1:").arg(login)));
        std::fflush(stderr);
        return QTextStream(stdin).readLine();
    }
    return fail(Failure::Forbidden, u"access.code_needed"_s,
                translate("Ctl", "The login «%1» needs a code of its second factor. Put it into the variable "
                                 "OTKLIK_CODE, or sign in once with «otklikctl sign-in». Nothing was done.")
                    .arg(login));
}

Done SignedIn::begin()
{
    store::Database &database = m_call.database();
    if (database.engine() == store::Engine::Sqlite)
        return {};
    OTKLIK_TRY(state, access::readState(database));
    if (!state.needsCode())
        return access::requireVerified(state);
    const bool code = m_call.has(u"code"_s) || qEnvironmentVariableIsSet("OTKLIK_CODE");
    if (qEnvironmentVariableIsSet("OTKLIK_SESSION")) {
        const auto joined = access::joinSession(database, *access::SessionToken::fromText(qgetenv("OTKLIK_SESSION")));
        if (joined || !code)
            return joined;
    }
    OTKLIK_TRY(typed, codeFor(m_call, state.login));
    OTKLIK_TRY(verdict, access::submitCode(database, typed, *access::SessionToken::make(), access::machineName()));
    m_own = verdict.outcome == access::CodeVerdict::Right;
    return verdict.asDone();
}

SignedIn::~SignedIn()
{
    // Without the token, which is gone now, nobody could use the session; this only writes down that it has ended.
    if (m_own)
        (void)access::signOut(m_call.database());
}

} // namespace otklik::ctl
