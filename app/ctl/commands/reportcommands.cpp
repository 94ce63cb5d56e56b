// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTimer>

#include "campaigns.h"
#include "commands.h"
#include "funnel.h"

using namespace Qt::Literals::StringLiterals;
using otklik::insight::FunnelReport;

namespace otklik::ctl {

namespace {

constexpr int renderLimitMilliseconds = 60000;

Error cannotWrite(const QString &path, const QString &why)
{
    return Error{Failure::Invalid, u"report.cannot_write"_s,
                 translate("Ctl", "The file %1 could not be written: %2. The figures are kept; choose another place.")
                     .arg(path, why)};
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

/// The desktop program draws: it has the fonts and the chart. Beside this binary, or in PATH.
QString renderer()
{
    const QString here = QCoreApplication::applicationDirPath();
    if (const QFileInfo file(here + u"/otklik"_s); file.isFile() && file.isExecutable())
        return file.absoluteFilePath();
    return QStandardPaths::findExecutable(u"otklik"_s);
}

Done draw(const FunnelReport &report, const QString &path)
{
    const QString program = renderer();
    if (program.isEmpty())
        return fail(Failure::Invalid, u"report.no_renderer"_s,
                    translate("Ctl",
                              "PDF and PNG are drawn by the desktop program «otklik», which is not installed here. "
                              "Install it, or ask for .json, .csv or .xlsx."));
    QTemporaryFile figures;
    const QByteArray json = QJsonDocument(report.toJson()).toJson();
    if (!figures.open() || figures.write(json) != json.size() || !figures.flush())
        return fail(cannotWrite(path, figures.errorString()));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice()); // standard output belongs to our own answer
    QObject::connect(&process, &QProcess::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&process, &QProcess::errorOccurred, qApp, [](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QCoreApplication::quit();
    });
    QTimer::singleShot(renderLimitMilliseconds, &process, [&process] { process.kill(); });
    process.start(program, {u"--render"_s, figures.fileName(), u"--to"_s, QFileInfo(path).absoluteFilePath()},
                  QIODevice::NotOpen);
    if (process.state() != QProcess::NotRunning)
        QCoreApplication::exec(); // the program's only loop: nothing else runs one
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return fail(Failure::Invalid, u"report.cannot_draw"_s,
                    translate("Ctl", "The desktop program could not draw %1. The reason stands above; .json, .csv and "
                                     ".xlsx need no drawing.")
                        .arg(path));
    return {};
}

Done writeReport(const FunnelReport &report, const QString &path)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == "json"_L1)
        return writeFile(path, QJsonDocument(report.toJson()).toJson());
    if (kind == "csv"_L1)
        return writeFile(path, report.toCsv());
    if (kind == "xlsx"_L1)
        return report.toXlsx(path);
    if (kind == "pdf"_L1 || kind == "png"_L1)
        return draw(report, path);
    return fail(Failure::Invalid, u"report.unknown_format"_s,
                translate("Ctl", "A report is written as .json, .csv, .xlsx, .pdf or .png; %1 is none of them.")
                    .arg(QFileInfo(path).fileName()));
}

QString percent(const std::optional<double> &rate)
{
    return rate ? QLocale().toString(*rate * 100, 'f', 1) + u" %"_s : u"–"_s;
}

Result<Answer> answer(Call &call, const FunnelReport &report)
{
    if (call.has(u"to"_s))
        OTKLIK_CHECK(writeReport(report, call.option(u"to"_s)));
    QList<QStringList> rows{{translate("Ctl", "stage"), translate("Ctl", "people"),
                             translate("Ctl", "of the stage before"), translate("Ctl", "of the first")}};
    for (const insight::StageFigure &stage : report.stages)
        rows.append({insight::stageTitle(stage.stage), QLocale().toString(stage.people), percent(stage.rateToPrevious),
                     percent(stage.rateToFirst)});
    return Answer{report.toJson(), table(rows)};
}

/// A day means its midnight in UTC; an instant stands for itself.
Result<QDateTime> instantOption(Call &call, const QString &name)
{
    if (!call.has(name))
        return QDateTime();
    const QString text = call.option(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime instant =
        text.size() == 10 && day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return fail(
            Failure::Invalid, u"ctl.bad_date"_s,
            translate(
                "Ctl",
                "--%1 takes a day such as 2026-11-21 or an instant such as 2026-11-21T10:00:00Z. Nothing was done.")
                .arg(name));
    return instant.toUTC();
}

Result<Answer> funnel(Call &call)
{
    insight::FunnelQuery query;
    query.service = call.option(u"service"_s);
    query.sector = call.option(u"sector"_s);
    OTKLIK_TRY(from, instantOption(call, u"from"_s));
    OTKLIK_TRY(until, instantOption(call, u"until"_s));
    query.from = from;
    query.to = until;
    OTKLIK_TRY(report, insight::Funnel(call.database()).fiveStages(query));
    return answer(call, report);
}

Result<Answer> campaign(Call &call)
{
    OTKLIK_TRY(id, campaigns::Campaigns(call.database()).resolve(call.arguments.first()));
    OTKLIK_TRY(report, insight::Funnel(call.database()).campaignFunnel(id));
    return answer(call, report);
}

} // namespace

QList<CommandSpec> ReportCommands::table()
{
    const OptionSpec to{u"to"_s, u"FILE"_s, translate("Ctl", "also write it: .json, .csv, .xlsx, .pdf or .png")};
    return {{.path = u"report funnel"_s,
             .arguments = {},
             .summary = translate("Ctl", "Count people in each of the five stages of a service's life cycle."),
             .options = {to,
                         {u"service"_s, u"CODE"_s, translate("Ctl", "one service; otherwise every one")},
                         {u"sector"_s, u"NAME"_s,
                          translate("Ctl", "portal, social, promotion or offline; otherwise every one")},
                         {u"from"_s, u"DATE"_s, translate("Ctl", "the period's first day")},
                         {u"until"_s, u"DATE"_s, translate("Ctl", "the day after its last")}},
             .run = funnel},
            {.path = u"report campaign"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Count the people of a campaign: audience, sent, delivered, returned, used."),
             .least = 1,
             .most = 1,
             .options = {to},
             .run = campaign}};
}

} // namespace otklik::ctl
