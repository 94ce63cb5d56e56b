// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace otklik::access {

/// Among which sites a signed-in login chooses where it works.
struct WorkSites
{
    QList<Site> sites; ///< its own; of a role for the whole city, of a superuser and of one desk: all there are
    bool all = false;  ///< and may see all of them at once
};
/// Errors: those of readState(). For a login that has passed the gate.
[[nodiscard]] Result<WorkSites> workSites(store::Database &database);

/// The site of a code, for what a command writes. Empty: the only one of this login, or «main» where it has all of
/// them. Errors: access.unknown_site, access.not_my_site (Forbidden), access.which_site (several and none named),
/// access.no_site.
[[nodiscard]] Result<Site> siteForNew(store::Database &database, const QString &code);

} // namespace otklik::access
