// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "ids.h"
#include "result.h"

namespace otklik::insight {

/// One bar of a funnel.
struct StageFigure
{
    QString stage; ///< indifference, search, acquaintance, service, after; or audience, sent, delivered, returned, used
    qint64 people = 0; ///< distinct people
    /// people ÷ people of the stage before, and ÷ those of the first; nothing where that is 0 or there is none before.
    /// Above 1 where people skipped the earlier stage.
    std::optional<double> rateToPrevious;
    std::optional<double> rateToFirst;
    bool operator==(const StageFigure &) const = default;
};

/// The figures of a chart, and the files they are exported to. PDF and PNG are drawn by the desk from toJson().
struct FunnelReport
{
    bool ofCampaign = false;
    CampaignId campaign; ///< of a campaign funnel
    QString campaignName;
    QString service; ///< code; empty: every service
    QString sector;  ///< portal, social, promotion, offline; empty: every sector
    QDateTime from;  ///< the period, [from, to); invalid: open
    QDateTime to;
    QList<StageFigure> stages;
    bool operator==(const FunnelReport &) const = default;

    /// Fills the rates from the numbers.
    void computeRates();
    /// {"service","sector","from","to","stages":[{"stage","people","rate_to_previous","rate_to_first"}]} or
    /// {"campaign","name","service","stages":[…]}; what is not set is null.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FunnelReport> fromJson(const QJsonObject &object);
    /// UTF-8 with a byte order mark and CRLF (RFC 4180); no cell is read as a formula.
    [[nodiscard]] QByteArray toCsv() const;
    /// Writes a workbook. Error report.cannot_write.
    [[nodiscard]] Done toXlsx(const QString &path) const;
};

/// The stage's name for people («Receiving the service»).
[[nodiscard]] QString stageTitle(const QString &stage);
[[nodiscard]] QString sectorTitle(const QString &sector);
/// The codes, in their order.
[[nodiscard]] QStringList lifeStages();
[[nodiscard]] QStringList campaignStages();
[[nodiscard]] QStringList sectors();

} // namespace otklik::insight
