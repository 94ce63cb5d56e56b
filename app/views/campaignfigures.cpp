// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfigures.h"

#include "counts.h"

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Brief;
using otklik::campaigns::Campaigns;
using otklik::store::Database;
using otklik::store::Lane;

namespace otklik::views {

namespace {

void supersede(store::JobPointer &job)
{
    if (job)
        job->cancel();
    job = std::make_shared<store::Job>();
}

bool canDecide(const Brief &brief)
{
    return !brief.topic.isEmpty() && (!brief.segment.isEmpty() || !brief.rule.isEmpty()) &&
           brief.checkTexts().has_value();
}

} // namespace

CampaignFigures::CampaignFigures(store::Store *store, QObject *parent) : QObject(parent), m_store(store)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_progress)
            Q_EMIT priceProgress(m_progress->done, m_progress->total);
    });
}

CampaignFigures::~CampaignFigures()
{
    for (const auto &job : {m_countJob, m_decisionJob, m_priceJob}) {
        if (job)
            job->cancel();
    }
    if (m_progress)
        m_progress->cancelled = true;
}

void CampaignFigures::clear()
{
    supersede(m_countJob);
    supersede(m_decisionJob);
    m_followed = {};
    m_rule.reset();
    m_count.reset();
    m_decisions.reset();
    m_deciding = false;
    m_decisionProblem = {};
    forgetPrice();
    Q_EMIT countChanged();
    Q_EMIT decisionsChanged();
}

void CampaignFigures::follow(const Brief &brief, const std::optional<audience::Rule> &rule)
{
    const bool otherRule = rule != m_rule;
    if (otherRule || (rule && !m_count))
        count(rule);
    Brief renamed = brief; // a name decides about nobody
    renamed.name = m_followed.name;
    if (otherRule || renamed != m_followed || !m_decisions) {
        forgetPrice();
        decide(brief);
    }
    m_followed = brief;
    m_rule = rule;
}

void CampaignFigures::count(const std::optional<audience::Rule> &rule)
{
    supersede(m_countJob);
    m_count.reset();
    Q_EMIT countChanged();
    if (!rule || !m_store)
        return;
    store::deliver(m_store->run(
                       Lane::Count,
                       [rule = *rule](Database &database) { return audience::Counts(database).count(rule); },
                       m_countJob),
                   this, [this, job = m_countJob](const Result<audience::Count> &counted) {
                       if (job != m_countJob || !counted)
                           return; // a failed count leaves the place empty; the decisions say why
                       m_count = counted->count;
                       Q_EMIT countChanged();
                   });
}

qint64 CampaignFigures::audience() const
{
    qint64 sum = 0;
    if (m_decisions) {
        for (const qint64 people : *m_decisions)
            sum += people;
    }
    return sum;
}

qint64 CampaignFigures::toBeWritten() const
{
    return m_decisions ? m_decisions->value(u"send"_s) + m_decisions->value(u"hold"_s) : 0;
}

void CampaignFigures::setDecided(const QMap<QString, qint64> &decisions)
{
    supersede(m_decisionJob);
    m_deciding = false;
    m_decisionProblem = {};
    m_decisions = decisions;
    Q_EMIT decisionsChanged();
}

void CampaignFigures::decide(const Brief &brief)
{
    supersede(m_decisionJob);
    m_decisionProblem = {};
    if (!canDecide(brief) || !m_store) {
        m_deciding = false;
        m_decisions.reset();
        return Q_EMIT decisionsChanged();
    }
    m_deciding = true;
    Q_EMIT decisionsChanged();
    store::deliver(
        m_store->run(
            Lane::Count, [brief](Database &database) { return Campaigns(database).decisions(brief); }, m_decisionJob),
        this, [this, job = m_decisionJob](const Result<QMap<QString, qint64>> &decisions) {
            if (job != m_decisionJob)
                return;
            m_deciding = false;
            if (decisions)
                m_decisions = *decisions;
            else {
                m_decisions.reset();
                m_decisionProblem = decisions.error();
            }
            Q_EMIT decisionsChanged();
        });
}

void CampaignFigures::forgetPrice()
{
    cancelPrice();
    m_price.reset();
    m_priceProblem = {};
    Q_EMIT priceChanged();
}

void CampaignFigures::cancelPrice()
{
    if (m_progress)
        m_progress->cancelled = true;
    supersede(m_priceJob);
    m_tick.stop();
    if (std::exchange(m_pricing, false))
        Q_EMIT priceChanged();
}

void CampaignFigures::price(const Brief &brief, CampaignId launched)
{
    forgetPrice();
    if ((!launched.isValid() && !canDecide(brief)) || !m_store)
        return;
    m_pricing = true;
    m_progress = std::make_shared<Progress>();
    m_tick.start();
    Q_EMIT priceChanged();
    store::deliver(m_store->run(
                       Lane::Count,
                       [brief, launched, progress = m_progress](Database &database) {
                           const auto report = [progress](qint64 done, qint64 total) {
                               progress->done = done;
                               progress->total = total;
                               return !progress->cancelled;
                           };
                           return launched.isValid() ? Campaigns(database).price(launched, report)
                                                     : Campaigns(database).price(brief, report);
                       },
                       m_priceJob),
                   this, [this, job = m_priceJob](const Result<campaigns::Price> &price) {
                       if (job != m_priceJob)
                           return;
                       m_pricing = false;
                       m_tick.stop();
                       if (price)
                           m_price = *price;
                       else if (price.error().kind != Failure::Cancelled)
                           m_priceProblem = price.error();
                       Q_EMIT priceChanged();
                   });
}

} // namespace otklik::views
