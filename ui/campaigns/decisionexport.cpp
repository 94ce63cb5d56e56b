// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionexport.h"

#include <QDir>
#include <QTimer>

#include "ask.h"
#include "campaigndecisions.h"
#include "exportgrant.h"
#include "jobs.h"
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

Result<qint64> writeDecisions(store::Database &database, CampaignId launched, const campaigns::Brief &brief,
                              const QString &path, Progress &progress, const store::Job &job)
{
    campaigns::CampaignDecisions ledger(database);
    OTKLIK_TRY(count, launched.isValid() ? ledger.count(launched) : ledger.count(brief));
    progress.total = count;
    OTKLIK_CHECK(privacy::askForExport(database, u"(decisions: %1)"_s.arg(brief.name), count));
    const auto goOn = [&progress, &job](qint64 rows) {
        progress.done = rows;
        return !job.isCancelled();
    };
    return launched.isValid() ? ledger.write(launched, path, goOn) : ledger.write(brief, path, goOn);
}

} // namespace

DecisionExport::DecisionExport(const Surroundings &around, QWidget *owner)
    : QObject(owner), m_around(around), m_owner(owner)
{
}

bool DecisionExport::mayExport(const access::AccessState &me)
{
    return me.may({u"marketer"_s, u"supervisor"_s});
}

void DecisionExport::start(CampaignId launched, const campaigns::Brief &brief)
{
    if (m_job || !m_around.ask)
        return;
    FileQuestion question;
    question.title = tr("Where are the decisions to be written?");
    question.filter = u"XLSX (*.xlsx);;CSV (*.csv)"_s;
    question.suggestion = QDir::home().filePath(tr("decisions", "name of a file") + u".xlsx"_s);
    question.save = true;
    m_around.ask->file(m_owner, question, [this, launched, brief](const std::optional<QString> &path) {
        if (!path || path->isEmpty())
            return;
        const bool complete =
            path->endsWith(u".xlsx"_s, Qt::CaseInsensitive) || path->endsWith(u".csv"_s, Qt::CaseInsensitive);
        write(launched, brief, complete ? *path : *path + u".xlsx"_s);
    });
}

void DecisionExport::write(CampaignId launched, const campaigns::Brief &brief, const QString &path)
{
    if (m_job || !m_around.store)
        return;
    m_job = std::make_shared<store::Job>();
    const auto progress = std::make_shared<Progress>();
    if (m_around.jobs) {
        m_work = m_around.jobs->start(tr("Export of decisions"));
        connect(m_work, &Work::cancelRequested, this, [job = m_job] { job->cancel(); });
        auto *tick = new QTimer(m_work);
        connect(tick, &QTimer::timeout, this, [this, progress] {
            if (m_work)
                m_work->setProgress(progress->done, progress->total);
        });
        tick->start(200);
    }
    store::deliver(m_around.store->run(
                       store::Lane::Count,
                       [launched, brief, path, progress, job = m_job](store::Database &database) {
                           return writeDecisions(database, launched, brief, path, *progress, *job);
                       },
                       m_job),
                   this, [this, path](const Result<qint64> &rows) {
                       if (m_work)
                           m_work->finish();
                       m_job.reset();
                       if (rows)
                           return said(
                               writtenMessage(tr("The decisions about %Ln people are in %1.", nullptr, int(*rows))
                                                  .arg(QDir::toNativeSeparators(path)),
                                              path, tr("Only you can read the file.")));
                       if (rows.error().kind == Failure::Cancelled)
                           return failed({Failure::Cancelled, u"export.cancelled"_s,
                                          tr("The export was stopped. Nothing was left behind.")});
                       failed(rows.error());
                   });
}

} // namespace otklik::ui
