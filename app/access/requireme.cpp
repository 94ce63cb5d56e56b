// SPDX-License-Identifier: GPL-3.0-or-later
#include "requireme.h"

#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::access {

Result<AccessState> requireMe(store::Database &database)
{
    OTKLIK_TRY(me, readState(database));
    if (me.oneDesk)
        return fail(Failure::Invalid, u"access.one_desk"_s,
                    translate("Access", "This database is a file for one desk: nobody signs in to it."));
    OTKLIK_CHECK(requireVerified(me));
    return me;
}

} // namespace otklik::access
