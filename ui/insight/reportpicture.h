// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "funnelreport.h"

namespace otklik::ui {

class FunnelChart;

/// What stands on the sheet beside the figures.
struct ReportSheet
{
    QDateTime at;                                     ///< UTC: when the figures were counted; invalid: not said
    QString serviceName;                              ///< empty: the code
    QString period;                                   ///< in words; empty: from the report's own dates
    std::optional<insight::FunnelReport> before = {}; ///< the thin second bars
    QString beforeName = {};
};

/// Draws a funnel's figures as a PDF (A4, black and white readable) or a PNG, by the ending of \a path. Always light:
/// paper is white. On the GUI thread. Errors: report.unknown_format, report.cannot_write.
[[nodiscard]] Done drawReport(const insight::FunnelReport &report, const QString &path, const ReportSheet &sheet = {});

/// Puts the figures into a chart, with those of \a before as thin second bars.
void showFigures(FunnelChart *chart, const insight::FunnelReport &report,
                 const std::optional<insight::FunnelReport> &before, const QString &beforeName);

} // namespace otklik::ui
