// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include <QDir>
#include <QLocale>
#include <QTimer>

#include "ask.h"
#include "exportgrant.h"
#include "jobs.h"
#include "peoplelistexport.h"
#include "showinfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ui {

namespace {

/// What the lane tells the window of; the export may outlive the page.
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

} // namespace

ListExport::ListExport(const Surroundings &around, QWidget *page) : QObject(page), m_around(around), m_page(page) {}

QString ListExport::refusal(const access::AccessState &me)
{
    return me.may({u"marketer"_s, u"supervisor"_s}) ? QString() : tr("Only marketers and supervisors export lists.");
}

bool ListExport::agrees(const access::AccessState &me)
{
    return !me.oneDesk && me.may({u"approver"_s, u"supervisor"_s});
}

void ListExport::start(const views::PeopleQuery &query)
{
    if (m_job || !m_around.ask)
        return;
    ChoiceQuestion question;
    question.title = tr("Export the list");
    question.label = tr("Everybody whom the list shows now goes into the file, with names and addresses. As");
    question.choices = {tr("Spreadsheet (XLSX)"), tr("Table for any program (CSV)")};
    question.accept = tr("Choose the file");
    m_around.ask->choice(m_page, question, [this, query](const std::optional<int> &chosen) {
        if (chosen)
            askWhere(query, *chosen == 0 ? u"xlsx"_s : u"csv"_s);
    });
}

void ListExport::askWhere(const views::PeopleQuery &query, const QString &format)
{
    FileQuestion question;
    question.title = tr("Where is the list to be written?");
    question.filter = u"%1 (*.%2)"_s.arg(format.toUpper(), format);
    question.suggestion = QDir::home().filePath(tr("people", "name of a file") + u'.' + format);
    question.save = true;
    m_around.ask->file(m_page, question, [this, query, format](const std::optional<QString> &path) {
        if (!path || path->isEmpty())
            return;
        const bool complete = path->endsWith(u'.' + format, Qt::CaseInsensitive);
        write(query, complete ? *path : *path + u'.' + format);
    });
}

void ListExport::write(const views::PeopleQuery &query, const QString &path)
{
    if (m_job)
        return;
    m_job = std::make_shared<store::Job>();
    const auto progress = std::make_shared<Progress>();
    if (m_around.jobs) {
        m_work = m_around.jobs->start(tr("Export of a list"));
        connect(m_work, &Work::cancelRequested, this, [job = m_job] { job->cancel(); });
        auto *tick = new QTimer(m_work);
        connect(tick, &QTimer::timeout, this, [this, progress] {
            if (!m_work)
                return;
            m_work->setProgress(progress->done, progress->total);
            // What is left is to close the file, which nothing interrupts.
            m_work->setCancellable(progress->total == 0 || progress->done < progress->total);
        });
        tick->start(200);
    }
    store::deliver(
        m_around.store->run(
            store::Lane::Count,
            [query, path, progress, site = SiteId(m_around.site), job = m_job](store::Database &database) {
                return views::exportPeopleList(database, query, site, path, [progress, job](qint64 done, qint64 total) {
                    progress->total = total;
                    progress->done = done;
                    return !job->isCancelled();
                });
            },
            m_job),
        this, [this, path](const Result<qint64> &rows) {
            end();
            if (rows)
                return said(
                    writtenMessage(tr("%Ln people are in %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)),
                                   path, tr("Only you can read the file.")));
            if (rows.error().kind == Failure::Cancelled)
                return failed({Failure::Cancelled, u"export.cancelled"_s,
                               tr("The export was stopped. Nothing was left behind.")});
            failed(rows.error());
        });
}

void ListExport::end()
{
    if (m_work)
        m_work->finish();
    m_job.reset();
}

void ListExport::agree()
{
    if (!m_around.ask)
        return;
    store::deliver(
        m_around.store->run(store::Lane::Interactive, privacy::openExports), this,
        [this](const Result<QList<privacy::ExportRequest>> &open) {
            if (!open)
                return failed(open.error());
            QList<privacy::ExportRequest> others;
            ChoiceQuestion question;
            const QLocale locale;
            for (const privacy::ExportRequest &request : *open) {
                if (request.askedBy == m_around.me.login || request.agreed)
                    continue;
                others << request;
                question.choices << tr("%1, %Ln people, asked by %2 on %3", nullptr, int(request.people))
                                        .arg(request.segment, request.askedBy,
                                             locale.toString(request.askedAt.toLocalTime(), QLocale::ShortFormat));
            }
            if (others.isEmpty()) {
                Message message;
                message.happened = tr("Nobody waits for your word on an export.");
                return said(message);
            }
            question.title = tr("Agree to an export");
            question.label = tr("More than 5,000 people leave only with your word. It holds for one export within a "
                                "day. Which one do you agree to?");
            question.accept = tr("Agree");
            m_around.ask->choice(m_page, question, [this, others](const std::optional<int> &chosen) {
                if (!chosen)
                    return;
                store::deliver(m_around.store->run(store::Lane::Write,
                                                   [id = others.at(*chosen).id](store::Database &database) {
                                                       return privacy::agreeToExport(database, id);
                                                   }),
                               this, [this](const Done &done) {
                                   if (!done)
                                       return failed(done.error());
                                   Message message;
                                   message.tone = Tone::Good;
                                   message.happened = tr("Agreed. Whoever asked exports the list once more.");
                                   said(message);
                               });
            });
        });
}

} // namespace otklik::ui
