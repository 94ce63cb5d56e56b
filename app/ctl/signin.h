// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "session.h"

namespace otklik::ctl {

/// The code that was given: --code, else the variable OTKLIK_CODE, else asked for on a terminal. Error
/// access.code_needed (Forbidden).
[[nodiscard]] Result<QString> codeFor(const Call &call, const QString &login);

/// One run of the program as the person whose login it is. A service, a superuser and one desk need no code. Otherwise
/// the session of OTKLIK_SESSION is joined (`otklikctl sign-in` prints it), or a code is given; then the session ends
/// with the run.
class SignedIn
{
public:
    explicit SignedIn(Call &call) : m_call(call) {}
    ~SignedIn();
    SignedIn(const SignedIn &) = delete;
    SignedIn &operator=(const SignedIn &) = delete;
    /// Errors: those of access::readState(), requireVerified(), joinSession(), submitCode(); access.code_needed.
    [[nodiscard]] Done begin();

private:
    Call &m_call;
    bool m_own = false; ///< begun by this run alone
};

} // namespace otklik::ctl
