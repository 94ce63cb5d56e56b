// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditchain.h"
#include "command.h"

namespace otklik::ctl {

/// What was found, as a sentence.
[[nodiscard]] QString auditFindingText(const access::AuditFinding &finding);
/// The file of \a option, or of the variable OTKLIK_AUDIT_HEADS; empty: none was named.
[[nodiscard]] QString auditHeadsFile(const Call &call, const QString &option);

} // namespace otklik::ctl
