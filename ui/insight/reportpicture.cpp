// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpicture.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QVBoxLayout>

#include "colours.h"
#include "funnelchart.h"
#include "personwords.h"
#include "theme.h"
#include "translate.h"

namespace otklik::ui {

namespace {

/// Paper is white, and no theme of the desk shines through: with a style sheet on the program palettes are not
/// inherited.
QPalette paper()
{
    QPalette palette = paletteOf(lightColours());
    palette.setColor(QPalette::Window, lightColours().base);
    return palette;
}

QLabel *line(const QString &text, QWidget *page, const QFont &font)
{
    auto *label = new QLabel(text, page);
    label->setTextFormat(Qt::PlainText);
    label->setPalette(paper());
    label->setWordWrap(true);
    label->setFont(font);
    page->layout()->addWidget(label);
    return label;
}

QString periodOf(const insight::FunnelReport &report)
{
    const auto day = [](const QDateTime &at) { return views::dayText(at.toLocalTime().date()); };
    if (report.from.isValid() && report.to.isValid())
        return translate("otklik::ui", "%1 to %2").arg(day(report.from), day(report.to.addMSecs(-1)));
    if (report.from.isValid())
        return translate("otklik::ui", "since %1").arg(day(report.from));
    return report.to.isValid() ? translate("otklik::ui", "until %1").arg(day(report.to.addMSecs(-1)))
                               : translate("otklik::ui", "all time");
}

/// The page that is drawn: heading, what the figures are about, the chart, the day.
std::unique_ptr<QWidget> pageOf(const insight::FunnelReport &report, const ReportSheet &sheet)
{
    auto page = std::make_unique<QWidget>();
    page->setPalette(paper());
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(space::unit);
    const QFont body = QApplication::font();
    line(report.ofCampaign ? translate("otklik::ui", "Campaign «%1»").arg(report.campaignName)
                           : translate("otklik::ui", "Life cycle of a service"),
         page.get(), titleFont(body));
    QStringList about;
    if (!report.ofCampaign) {
        const QString service = sheet.serviceName.isEmpty() ? report.service : sheet.serviceName;
        about << (service.isEmpty() ? translate("otklik::ui", "every service") : service)
              << (report.sector.isEmpty() ? translate("otklik::ui", "every sector")
                                          : insight::sectorTitle(report.sector))
              << (sheet.period.isEmpty() ? periodOf(report) : sheet.period);
    }
    about << translate("otklik::ui", "people, each counted once");
    line(about.join(QStringLiteral(" · ")), page.get(), body);
    auto *chart = new FunnelChart(page.get());
    chart->setPalette(paper());
    showFigures(chart, report, sheet.before, sheet.beforeName);
    layout->addWidget(chart, 1);
    if (sheet.at.isValid())
        line(translate("otklik::ui", "Counted on %1").arg(views::instantText(sheet.at)), page.get(), smallFont(body));
    page->resize(1120, 700);
    return page;
}

} // namespace

void showFigures(FunnelChart *chart, const insight::FunnelReport &report,
                 const std::optional<insight::FunnelReport> &before, const QString &beforeName)
{
    QList<FunnelChart::Stage> stages;
    for (const insight::StageFigure &figure : report.stages) {
        FunnelChart::Stage stage{insight::stageTitle(figure.stage), figure.people, {}, {}};
        if (before) {
            for (const insight::StageFigure &then : before->stages) {
                if (then.stage == figure.stage)
                    stage.comparison = then.people;
            }
        }
        stages << stage;
    }
    // Each sector keeps its colour, whichever was looked at before.
    const auto series = report.sector.isEmpty() ? 0 : int(insight::sectors().indexOf(report.sector)) + 1;
    QString name = before ? beforeName : QString();
    if (!name.isEmpty() &&
        std::none_of(stages.begin(), stages.end(), [](const auto &stage) { return stage.comparison.value_or(0) > 0; }))
        name = translate("otklik::ui", "%1: nobody").arg(name); // no bar is no mistake
    chart->setStages(stages, name, series);
}

Done drawReport(const insight::FunnelReport &report, const QString &path, const ReportSheet &sheet)
{
    const auto cannotWrite = [&] {
        return fail(
            Failure::Invalid, QStringLiteral("report.cannot_write"),
            translate("otklik::ui",
                      "The file %1 cannot be written. Check that the folder exists, that you may write there and that "
                      "the disk has room.")
                .arg(path));
    };
    const bool png = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    if (!png && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return fail(Failure::Invalid, QStringLiteral("report.unknown_format"),
                    translate("otklik::ui", "A report is drawn as .pdf or .png."));
    QSaveFile file(path); // a disk that fills up leaves the old file
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    const auto page = pageOf(report, sheet);
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->show(); // lays out without a screen
    if (png) {
        QImage image(page->size() * 2, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        page->render(&image);
        if (!image.save(&file, "PNG"))
            return cannotWrite();
    } else {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setTitle(report.ofCampaign ? report.campaignName : translate("otklik::ui", "Life cycle of a service"));
        writer.setCreator(QStringLiteral("Otklik"));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite();
        const double scale = qMin(double(writer.width()) / page->width(), double(writer.height()) / page->height());
        painter.scale(scale, scale);
        page->render(&painter);
        if (!painter.end())
            return cannotWrite();
    }
    return file.commit() ? Done() : Done(cannotWrite());
}

} // namespace otklik::ui
