// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberverdict.h"

namespace otklik::messaging {

QString stateName(NumberState state)
{
    switch (state) {
    case NumberState::Unknown:
        return QStringLiteral("unknown");
    case NumberState::Reachable:
        return QStringLiteral("reachable");
    case NumberState::Away:
        return QStringLiteral("away");
    case NumberState::Dead:
        return QStringLiteral("dead");
    case NumberState::Invalid:
        return QStringLiteral("invalid");
    }
    return {};
}

std::optional<NumberState> numberStateFromName(const QString &name)
{
    for (const NumberState state :
         {NumberState::Unknown, NumberState::Reachable, NumberState::Away, NumberState::Dead, NumberState::Invalid}) {
        if (stateName(state) == name)
            return state;
    }
    return {};
}

} // namespace otklik::messaging
