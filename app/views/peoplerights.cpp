// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplerights.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

bool mayChangePeople(const access::AccessState &me)
{
    return me.may({u"operator"_s, u"doctor"_s, u"nurse"_s, u"supervisor"_s});
}

} // namespace otklik::views
