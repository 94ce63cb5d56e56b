// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpicture.h"

#include "funnelchart.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QVBoxLayout>

namespace otklik::desk {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// The page that is drawn: heading, what the figures are about, the chart, the day.
static std::unique_ptr<QWidget> sheet(const insight::FunnelReport &report)
{
    auto page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(40, 40, 40, 40);
    auto *heading = new QLabel(report.ofCampaign ? tr("Campaign «%1»").arg(report.campaignName) : tr("Life cycle of a service"));
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    heading->setFont(font);
    layout->addWidget(heading);
    QStringList about;
    if (!report.ofCampaign)
        about << (report.service.isEmpty() ? tr("every service") : report.service)
              << (report.sector.isEmpty() ? tr("every sector") : insight::sectorTitle(report.sector));
    about << tr("people, each counted once");
    auto *line = new QLabel(about.join(QStringLiteral(" · ")));
    line->setTextFormat(Qt::PlainText);
    layout->addWidget(line);
    auto *chart = new ui::FunnelChart;
    QList<ui::FunnelChart::Stage> stages;
    for (const insight::StageFigure &figure : report.stages)
        stages << ui::FunnelChart::Stage{insight::stageTitle(figure.stage), figure.people, {}, {}};
    chart->setStages(stages);
    layout->addWidget(chart, 1);
    auto *day = new QLabel(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    layout->addWidget(day);
    page->resize(1120, 700);
    return page;
}

Done drawReport(const insight::FunnelReport &report, const QString &path)
{
    const auto cannotWrite = [&] {
        return fail(Failure::Invalid, QStringLiteral("report.cannot_write"), tr("The file %1 cannot be written.").arg(path));
    };
    const auto page = sheet(report);
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->show(); // lays out without a screen
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QImage image(page->size() * 2, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        page->render(&image);
        return image.save(path) ? Done() : Done(cannotWrite());
    }
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setTitle(report.ofCampaign ? report.campaignName : tr("Life cycle of a service"));
        writer.setCreator(QStringLiteral("Otklik"));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite();
        const double scale = qMin(double(writer.width()) / page->width(), double(writer.height()) / page->height());
        painter.scale(scale, scale);
        page->render(&painter);
        return painter.end() ? Done() : Done(cannotWrite());
    }
    return fail(Failure::Invalid, QStringLiteral("report.unknown_format"), tr("A report is drawn as .pdf or .png."));
}

} // namespace otklik::desk
