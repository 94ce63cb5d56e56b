// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::people {

/// When an address was marked as dead: what an undo names, so that it takes back nothing else.
struct SuspensionMark
{
    AddressId address;
    QDateTime since; ///< UTC, in milliseconds, as it was handed to suspendAddresses()
};

/// The living mobile addresses of these values in the site take no more messages from \a since on, and everybody who
/// has one gets a new version, so that an open card is not saved over it. Answers with the addresses that died. In the
/// caller's transaction. Error access.… (Forbidden) for whoever is neither the dispatcher nor a supervisor.
[[nodiscard]] Result<QList<AddressId>> suspendAddresses(store::Database &database, const QStringList &values,
                                                        const QDateTime &since, SiteId site);

/// Takes such marks back where nothing has changed since: an address that is dead since another instant, or alive, is
/// left as it is. Answers with the addresses that live again. In the caller's transaction.
[[nodiscard]] Result<QList<AddressId>> liftSuspensions(store::Database &database, const QList<SuspensionMark> &marks,
                                                       SiteId site);

} // namespace otklik::people
