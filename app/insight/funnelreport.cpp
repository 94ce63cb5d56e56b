// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnelreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStringList>
#include <xlsxwriter.h>

#include "exportcell.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::insight {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Insight)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(const std::optional<double> &rate)
{
    return rate ? QJsonValue(*rate) : QJsonValue();
}

std::optional<double> rateFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

QString csvRate(const std::optional<double> &rate)
{
    return rate ? QString::number(*rate, 'f', 4) : QString();
}

QDateTime instantFrom(const QJsonValue &value)
{
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

} // namespace

void FunnelReport::computeRates()
{
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const auto rate = [&](qint64 of) {
            return of > 0 ? std::optional<double>(double(stages.at(i).people) / double(of)) : std::nullopt;
        };
        stages[i].rateToPrevious = i > 0 ? rate(stages.at(i - 1).people) : std::nullopt;
        stages[i].rateToFirst = rate(stages.at(0).people);
    }
}

QJsonObject FunnelReport::toJson() const
{
    QJsonArray bars;
    for (const StageFigure &figure : stages)
        bars.append(QJsonObject{{u"stage"_s, figure.stage},
                                {u"people"_s, figure.people},
                                {u"rate_to_previous"_s, orNull(figure.rateToPrevious)},
                                {u"rate_to_first"_s, orNull(figure.rateToFirst)}});
    if (ofCampaign)
        return {{u"campaign"_s, campaign.value},
                {u"name"_s, campaignName},
                {u"service"_s, orNull(service)},
                {u"stages"_s, bars}};
    return {{u"service"_s, orNull(service)},
            {u"sector"_s, orNull(sector)},
            {u"from"_s, orNull(from)},
            {u"to"_s, orNull(to)},
            {u"stages"_s, bars}};
}

Result<FunnelReport> FunnelReport::fromJson(const QJsonObject &object)
{
    FunnelReport report;
    report.ofCampaign = object.contains("campaign"_L1);
    report.campaign = CampaignId(object.value("campaign"_L1).toInteger());
    report.campaignName = object.value("name"_L1).toString();
    report.service = object.value("service"_L1).toString();
    report.sector = object.value("sector"_L1).toString();
    report.from = instantFrom(object.value("from"_L1));
    report.to = instantFrom(object.value("to"_L1));
    if (!object.value("stages"_L1).isArray())
        return fail(Failure::Invalid, u"report.not_a_funnel"_s,
                    Words::tr("These are not the figures of a funnel: they have no stages."));
    const QJsonArray bars = object.value("stages"_L1).toArray();
    for (const QJsonValue &bar : bars) {
        StageFigure figure;
        figure.stage = bar["stage"_L1].toString();
        figure.people = bar["people"_L1].toInteger();
        figure.rateToPrevious = rateFrom(bar["rate_to_previous"_L1]);
        figure.rateToFirst = rateFrom(bar["rate_to_first"_L1]);
        report.stages.append(figure);
    }
    return report;
}

QByteArray FunnelReport::toCsv() const
{
    QByteArray csv("\xEF\xBB\xBFreport,sector,stage,people,rate_to_previous,rate_to_first\r\n");
    for (const StageFigure &figure : stages) {
        csv += csvLine({ofCampaign ? campaignName : service, sector, figure.stage, QString::number(figure.people),
                        csvRate(figure.rateToPrevious), csvRate(figure.rateToFirst)});
    }
    return csv;
}

Done FunnelReport::toXlsx(const QString &path) const
{
    const auto failed = [&] {
        return fail(Failure::Invalid, u"report.cannot_write"_s,
                    Words::tr("The report could not be written to %1. Check that the folder exists, that you may write "
                              "there and that the disk has room.")
                        .arg(path));
    };
    if (!QFile(path).open(QIODevice::WriteOnly)) // libxlsxwriter would write to stderr
        return failed();
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        return failed();
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format *whole = workbook_add_format(workbook);
    format_set_num_format(whole, "#,##0");
    lxw_format *percent = workbook_add_format(workbook);
    format_set_num_format(percent, "0.0%");
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, 3, 20, nullptr);

    // Written as texts, so no name becomes a formula; the quote is for whoever saves the sheet as CSV.
    const auto text = [&](lxw_row_t row, lxw_col_t column, const QString &value, lxw_format *format = nullptr) {
        worksheet_write_string(sheet, row, column, formulaSafe(value).toUtf8().constData(), format);
    };
    QString title = Words::tr("Funnel of every service");
    if (ofCampaign)
        title = campaignName;
    else if (!service.isEmpty())
        title = Words::tr("Funnel of the service %1").arg(service);
    text(0, 0, title, bold);
    if (!sector.isEmpty())
        text(1, 0, sectorTitle(sector));
    constexpr lxw_row_t head = 3;
    const QStringList headers{Words::tr("Stage"), Words::tr("People"), Words::tr("Of the stage before"),
                              Words::tr("Of the first stage")};
    for (int column = 0; column < headers.size(); ++column)
        text(head, lxw_col_t(column), headers.at(column), bold);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const StageFigure &figure = stages.at(i);
        const auto row = lxw_row_t(head + 1 + i);
        text(row, 0, stageTitle(figure.stage));
        worksheet_write_number(sheet, row, 1, double(figure.people), whole);
        if (figure.rateToPrevious)
            worksheet_write_number(sheet, row, 2, *figure.rateToPrevious, percent);
        if (figure.rateToFirst)
            worksheet_write_number(sheet, row, 3, *figure.rateToFirst, percent);
    }
    if (!stages.isEmpty()) {
        lxw_chart *chart = workbook_add_chart(workbook, LXW_CHART_BAR);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        const auto last = lxw_row_t(head + stages.size());
        chart_series_set_categories(series, "Sheet1", head + 1, 0, last, 0);
        chart_series_set_values(series, "Sheet1", head + 1, 1, last, 1);
        chart_series_set_name(series, Words::tr("People").toUtf8().constData());
        chart_series_set_labels(series);
        chart_axis_set_reverse(chart->x_axis); // the first stage on top
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        worksheet_insert_chart(sheet, last + 2, 0, chart);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return failed();
    return {};
}

QString stageTitle(const QString &stage)
{
    static const QHash<QString, const char *> titles{
        {u"indifference"_s, QT_TRANSLATE_NOOP("Insight", "Indifference")},
        {u"search"_s, QT_TRANSLATE_NOOP("Insight", "Search for information")},
        {u"acquaintance"_s, QT_TRANSLATE_NOOP("Insight", "Acquaintance")},
        {u"service"_s, QT_TRANSLATE_NOOP("Insight", "Receiving the service")},
        {u"after"_s, QT_TRANSLATE_NOOP("Insight", "Contact afterwards")},
        {u"audience"_s, QT_TRANSLATE_NOOP("Insight", "Audience")},
        {u"sent"_s, QT_TRANSLATE_NOOP("Insight", "Sent")},
        {u"delivered"_s, QT_TRANSLATE_NOOP("Insight", "Delivered")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Insight", "Came back")},
        {u"used"_s, QT_TRANSLATE_NOOP("Insight", "Used the service")},
    };
    const char *title = titles.value(stage, nullptr);
    return title ? QCoreApplication::translate("Insight", title) : stage;
}

QString sectorTitle(const QString &sector)
{
    static const QHash<QString, const char *> titles{
        {u"portal"_s, QT_TRANSLATE_NOOP("Insight", "Portal")},
        {u"social"_s, QT_TRANSLATE_NOOP("Insight", "Social networks")},
        {u"promotion"_s, QT_TRANSLATE_NOOP("Insight", "Promotion")},
        {u"offline"_s, QT_TRANSLATE_NOOP("Insight", "Offline")},
    };
    const char *title = titles.value(sector, nullptr);
    return title ? QCoreApplication::translate("Insight", title) : sector;
}

QStringList lifeStages()
{
    return {u"indifference"_s, u"search"_s, u"acquaintance"_s, u"service"_s, u"after"_s};
}

QStringList campaignStages()
{
    return {u"audience"_s, u"sent"_s, u"delivered"_s, u"returned"_s, u"used"_s};
}

QStringList sectors()
{
    return {u"portal"_s, u"social"_s, u"promotion"_s, u"offline"_s};
}

} // namespace otklik::insight
