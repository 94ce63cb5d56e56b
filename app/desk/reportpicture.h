// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "funnelreport.h"

namespace otklik::desk {

/// Draws a funnel's figures as a PDF (A4, black and white readable) or a PNG, by the ending of \a path.
/// Errors: report.unknown_format, report.cannot_write.
[[nodiscard]] Done drawReport(const insight::FunnelReport &report, const QString &path);

} // namespace otklik::desk
