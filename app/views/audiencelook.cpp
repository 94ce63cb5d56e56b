// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencelook.h"

namespace otklik::views {

AudienceLook::AudienceLook(store::Store *store, QObject *parent) : QObject(parent), m_store(store)
{
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_done)
            Q_EMIT progress(*m_done);
    });
}

AudienceLook::~AudienceLook()
{
    if (m_job)
        m_job->cancel();
}

void AudienceLook::setBrief(const campaigns::Brief &brief)
{
    if (!m_launched.isValid() && m_brief == brief)
        return;
    forget();
    m_launched = {};
    m_brief = brief;
}

void AudienceLook::setCampaign(CampaignId launched)
{
    if (launched == m_launched)
        return;
    forget();
    m_launched = launched;
}

void AudienceLook::forget()
{
    cancel();
    m_preview.reset();
}

void AudienceLook::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    m_tick.stop();
    m_making = false;
}

void AudienceLook::give()
{
    if (m_launched.isValid())
        return ready([campaign = m_launched, reason = m_reason, search = m_search](store::Database &database,
                                                                                   PersonId after, int limit) {
            return pageOfDecisions(database, campaign, reason, search, after, limit);
        });
    ready([preview = m_preview, rule = m_rule, reason = m_reason, search = m_search](store::Database &database,
                                                                                     PersonId after, int limit) {
        return pageOfPreview(database, *preview, rule, reason, search, after, limit);
    });
}

void AudienceLook::ask(const QString &reason, const QString &search)
{
    m_reason = reason;
    m_search = search;
    if (!m_store || m_making) // the answer will be to the last question
        return;
    if (m_launched.isValid() || m_preview)
        return give();
    m_making = true;
    m_job = std::make_shared<store::Job>();
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_tick.start();
    Q_EMIT making();
    store::deliver(m_store->run(
                       store::Lane::Count,
                       [brief = m_brief, job = m_job, done = m_done](store::Database &database) -> Result<Made> {
                           OTKLIK_TRY(meant, briefAudience(database, brief));
                           OTKLIK_TRY(preview, audience::DecisionPreview::make(database, meant.rule, meant.terms,
                                                                               [&job, &done](qint64 people) {
                                                                                   *done = people;
                                                                                   return !job->isCancelled();
                                                                               }));
                           return Made{meant.rule, preview};
                       },
                       m_job),
                   this, [this, job = m_job](const Result<Made> &made) {
                       if (job != m_job)
                           return;
                       cancel();
                       if (!made)
                           return failed(made.error());
                       m_rule = made->rule;
                       m_preview = made->preview;
                       give();
                   });
}

} // namespace otklik::views
