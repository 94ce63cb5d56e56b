// SPDX-License-Identifier: GPL-3.0-or-later
// How FunnelPage writes its figures to a file.
#include "funnelpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

#include "ask.h"
#include "messagebar.h"
#include "reportpicture.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

const QStringList &formats()
{
    static const QStringList all{u"csv"_s, u"xlsx"_s, u"png"_s, u"pdf"_s};
    return all;
}

Done writeCsv(const insight::FunnelReport &report, const QString &path)
{
    QSaveFile file(path); // a disk that fills up leaves the old file
    const QByteArray csv = report.toCsv();
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return fail(Failure::Invalid, u"report.cannot_write"_s,
                QCoreApplication::translate("Report", "The file %1 cannot be written. Check that the folder exists, "
                                                      "that you may write there and that the disk has room.")
                    .arg(path));
}

/// A name that every file system takes.
QString fileName(QString text)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\s]+"_s);
    text.replace(unfit, u"-"_s);
    return text.left(60);
}

} // namespace

void FunnelPage::chooseExport()
{
    if (!m_figures || !around().ask)
        return;
    ChoiceQuestion question;
    question.title = tr("Export the figures");
    question.label = tr("As");
    question.choices = {tr("Table for any program (CSV)"), tr("Spreadsheet (XLSX)"), tr("Picture (PNG)"),
                        tr("Page to print (PDF)")};
    question.accept = tr("Choose the file");
    around().ask->choice(this, question, [this](const std::optional<int> &chosen) {
        if (chosen)
            exportAs(formats().value(*chosen));
    });
}

void FunnelPage::exportAs(const QString &format)
{
    if (!m_figures || !around().ask || !formats().contains(format))
        return;
    FileQuestion question;
    question.title = tr("Export the figures");
    question.filter = u"%1 (*.%2)"_s.arg(format.toUpper(), format);
    const QString about = m_shown.ofCampaign ? m_figures->now.campaignName : m_filter->serviceName();
    question.suggestion = QDir::home().filePath(fileName(tr("Funnel %1", "name of a file").arg(about)) + u'.' + format);
    question.save = true;
    around().ask->file(this, question, [this, format](const std::optional<QString> &path) {
        if (!path || path->isEmpty())
            return;
        const bool complete = path->endsWith(u'.' + format, Qt::CaseInsensitive);
        write(complete ? *path : *path + u'.' + format, format);
    });
}

void FunnelPage::write(const QString &path, const QString &format)
{
    if (!m_figures)
        return;
    const insight::FunnelReport report = m_figures->now;
    if (format == "png"_L1 ||
        format == "pdf"_L1) { // widgets draw on this thread; it takes a few hundredths of a second
        ReportSheet sheet;
        sheet.at = around().clock.now();
        sheet.serviceName = m_shown.ofCampaign ? QString() : m_filter->serviceName();
        sheet.period = m_filter->periodText();
        sheet.before = m_figures->before;
        sheet.beforeName = views::beforeText(m_shown.period);
        return written(drawReport(report, path, sheet), path);
    }
    // The folder may lie on another machine.
    const auto writing = QtConcurrent::run(
        [report, path, format] { return format == "xlsx"_L1 ? report.toXlsx(path) : writeCsv(report, path); });
    store::deliver(writing, this, [this, path](const Done &done) { written(done, path); });
}

void FunnelPage::written(const Done &done, const QString &path)
{
    if (!done)
        return messageBar()->say(done.error());
    Message message;
    message.tone = Tone::Good;
    message.happened = tr("The figures were written to %1.").arg(QDir::toNativeSeparators(path));
    messageBar()->say(message);
}

} // namespace otklik::ui
