// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigneditor.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Brief;
using otklik::campaigns::Campaign;
using otklik::campaigns::Campaigns;
using otklik::store::Database;
using otklik::store::Lane;

namespace otklik::views {

CampaignEditor::CampaignEditor(store::Store *store, Keep keep, QObject *parent)
    : QObject(parent), m_store(store), m_keep(std::move(keep))
{
    // One person may have several databases (the made-up city and the real one): drafts of one never show in another.
    const QByteArray where = store ? store->url().displayed().toUtf8() : QByteArray();
    m_place = QString::fromLatin1(QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().first(12));
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] { this->store(); });
}

CampaignEditor::~CampaignEditor()
{
    keep();
}

QString CampaignEditor::key(CampaignId id) const
{
    return u"campaign/draft/"_s + m_place + u'/' + (id.isValid() ? QString::number(id.value) : u"new"_s);
}

void CampaignEditor::keep()
{
    if (!m_dirty || !m_keep.write)
        return;
    m_keep.write(key(m_campaign.id),
                 CampaignDraft{m_brief, m_campaign.id, m_baseVersion, m_store->clock().now(), m_base}.toBytes());
}

void CampaignEditor::close()
{
    keep();
    m_timer.stop();
    m_dirty = false;
    m_loaded = false;
}

void CampaignEditor::stand(Standing standing, const Error &problem)
{
    m_standing = standing;
    m_problem = problem;
    Q_EMIT standingChanged();
}

void CampaignEditor::take(const Campaign &campaign)
{
    m_timer.stop();
    m_campaign = campaign;
    m_brief = campaign.brief;
    m_base = campaign.brief;
    m_baseVersion = campaign.version;
    m_loaded = true;
    m_dirty = false;
    m_foundFrom = {};
    m_storedAt = {};
    Standing standing = Standing::Clean;
    const auto kept =
        m_keep.read && campaign.isDraft() ? CampaignDraft::fromBytes(m_keep.read(key(campaign.id))) : std::nullopt;
    if (kept && kept->campaign == campaign.id && kept->brief != campaign.brief) {
        m_brief = kept->brief;
        m_foundFrom = kept->at;
        m_dirty = true;
        standing = Standing::KeptHere;
        if (!campaign.id.isValid() || kept->version == campaign.version || kept->base == campaign.brief) {
            m_timer.start();
        } else {
            m_base = kept->base;
            m_baseVersion = kept->version;
            stand(standing);
            return meet(campaign);
        }
    }
    stand(standing);
    Q_EMIT opened();
}

void CampaignEditor::openNew()
{
    keep();
    ++m_opening;
    Campaign empty;
    empty.state = u"draft"_s;
    empty.version = 0;
    take(empty);
}

void CampaignEditor::open(CampaignId id)
{
    keep();
    m_timer.stop();
    const int opening = ++m_opening;
    m_loaded = false;
    m_dirty = false;
    store::deliver(m_store->run(Lane::Interactive, [id](Database &database) { return Campaigns(database).find(id); }),
                   this, [this, opening](const Result<Campaign> &campaign) {
                       if (opening != m_opening)
                           return;
                       if (!campaign)
                           return Q_EMIT failed(campaign.error());
                       take(*campaign);
                   });
}

void CampaignEditor::reload()
{
    if (!m_campaign.id.isValid() || m_storing)
        return;
    const int opening = m_opening;
    store::deliver(m_store->run(Lane::Interactive,
                                [id = m_campaign.id](Database &database) { return Campaigns(database).find(id); }),
                   this, [this, opening](const Result<Campaign> &campaign) {
                       if (opening != m_opening || m_storing)
                           return;
                       if (!campaign)
                           return Q_EMIT failed(campaign.error());
                       found(*campaign);
                   });
}

void CampaignEditor::found(const Campaign &campaign)
{
    if (campaign.version < m_campaign.version)
        return; // read before our own last write, delivered after it
    if (!m_dirty && campaign.brief != m_campaign.brief) {
        if (m_keep.write)
            m_keep.write(key(campaign.id), {});
        return take(campaign);
    }
    const bool stateChanged = campaign.state != m_campaign.state ||
                              campaign.stateSentence != m_campaign.stateSentence ||
                              campaign.finishedAt != m_campaign.finishedAt ||
                              campaign.launchedAt != m_campaign.launchedAt || campaign.audience != m_campaign.audience;
    const bool met = m_dirty && campaign.isDraft() &&
                     (campaign.brief != m_campaign.brief || m_problem.code == "campaign.changed"_L1);
    if (met) {
        meet(campaign);
    } else {
        m_campaign = campaign;
        if (m_standing != Standing::Conflict) { // nobody changed the brief: typing goes on from this version
            m_base = campaign.brief;
            m_baseVersion = campaign.version;
        }
    }
    if (stateChanged)
        Q_EMIT campaignChanged();
}

void CampaignEditor::meet(const Campaign &campaign)
{
    m_timer.stop();
    const BriefMerge met = mergeBriefs(m_base, m_brief, campaign.brief);
    m_campaign = campaign;
    if (!met.conflicts.isEmpty()) {
        keep(); // with what it began from
        stand(Standing::Conflict);
        return Q_EMIT opened();
    }
    m_base = campaign.brief;
    m_baseVersion = campaign.version;
    m_brief = met.merged;
    m_dirty = m_brief != campaign.brief;
    if (m_dirty) {
        keep();
        m_timer.start();
    } else if (m_keep.write) {
        m_keep.write(key(campaign.id), {});
    }
    stand(m_dirty ? Standing::Typing : Standing::Clean);
    Q_EMIT opened();
    if (!met.taken.isEmpty())
        Q_EMIT merged(met.taken);
}

void CampaignEditor::resolve(const Brief &theirs, const Brief &brief)
{
    if (m_standing != Standing::Conflict || !isDraft())
        return;
    const bool again = theirs != m_campaign.brief; // they changed it once more while somebody was choosing
    const Campaign now = m_campaign;
    m_base = theirs;
    m_brief = brief;
    m_dirty = true;
    if (again)
        return meet(now);
    m_baseVersion = now.version;
    m_dirty = m_brief != theirs;
    if (!m_dirty && m_keep.write)
        m_keep.write(key(now.id), {});
    stand(m_dirty ? Standing::Typing : Standing::Clean);
    Q_EMIT opened();
    store();
}

void CampaignEditor::edit(const Brief &brief)
{
    if (!m_loaded || !isDraft() || brief == m_brief)
        return;
    m_brief = brief;
    m_dirty = true;
    m_timer.start(); // in a conflict it is kept on this machine then
    if (m_standing != Standing::Conflict)
        stand(Standing::Typing);
    Q_EMIT briefChanged();
}

void CampaignEditor::store(std::function<void(Done)> then)
{
    m_timer.stop();
    if (then)
        m_waiting.push_back(std::move(then));
    if (m_storing)
        return; // the one on its way looks again when it is back
    const auto answer = [this](const Done &done) {
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting(done);
    };
    if (!m_dirty)
        return answer({});
    keep(); // whatever happens next, it is not lost
    if (m_standing == Standing::Conflict)
        return answer(fail(Failure::Conflict, u"campaign.changed"_s,
                           tr("Another desk changed this draft meanwhile. Choose what stays first.")));
    if (const Done checked = m_brief.check(); !checked) {
        stand(Standing::KeptHere, checked.error());
        return answer(checked);
    }
    m_storing = true;
    stand(Standing::Storing);
    const Brief brief = m_brief;
    const int opening = m_opening;
    const CampaignId id = m_campaign.id;
    store::deliver(m_store->run(Lane::Write,
                                [brief, id, version = m_campaign.version](Database &database) -> Result<Campaign> {
                                    Campaigns campaigns(database);
                                    if (!id.isValid()) {
                                        OTKLIK_TRY(created, campaigns.create(brief));
                                        return campaigns.find(created);
                                    }
                                    OTKLIK_CHECK(campaigns.update(id, version, brief));
                                    return campaigns.find(id);
                                }),
                   this, [this, brief, opening, id, answer](const Result<Campaign> &campaign) {
                       m_storing = false;
                       if (campaign && m_keep.write)
                           m_keep.write(key(id), {});
                       if (opening != m_opening)
                           return answer(campaign ? Done() : fail(campaign.error()));
                       if (campaign) {
                           m_campaign = *campaign;
                           m_campaign.brief = brief;
                           m_base = brief;
                           m_baseVersion = campaign->version;
                           m_storedAt = m_store->clock().now();
                           m_foundFrom = {};
                       }
                       stored(campaign ? Done() : fail(campaign.error()), brief);
                       if (campaign && !id.isValid())
                           Q_EMIT created(m_campaign.id);
                       answer(campaign ? Done() : fail(campaign.error()));
                   });
}

void CampaignEditor::stored(const Done &done, const Brief &brief)
{
    if (!done) {
        stand(Standing::KeptHere, done.error());
        if (done.error().code == "campaign.changed"_L1) // another desk was first: what it stored is met
            reload();
        return;
    }
    m_dirty = m_brief != brief;
    stand(m_dirty ? Standing::Typing : Standing::Stored);
    if (m_dirty)
        m_timer.start();
}

void CampaignEditor::takeStored()
{
    m_dirty = false;
    m_timer.stop();
    if (m_keep.write)
        m_keep.write(key(m_campaign.id), {});
    m_campaign.id.isValid() ? open(m_campaign.id) : openNew();
}

void CampaignEditor::change(std::function<Done(Database &)> change, std::function<void(Done)> then)
{
    store::deliver(m_store->run(Lane::Write, std::move(change)), this,
                   [this, then = std::move(then)](const Done &done) {
                       reload();
                       if (then)
                           then(done);
                   });
}

void CampaignEditor::launch(std::function<void(Result<campaigns::Launch>)> then)
{
    store([this, then = std::move(then)](const Done &done) {
        if (!done)
            return then(fail(done.error()));
        store::deliver(m_store->run(Lane::Write, [id = m_campaign.id](
                                                     Database &database) { return Campaigns(database).launch(id); }),
                       this, [this, then](const Result<campaigns::Launch> &launch) {
                           reload();
                           then(launch);
                       });
    });
}

void CampaignEditor::pauseSending(std::function<void(Done)> then)
{
    change([id = m_campaign.id](Database &database) { return Campaigns(database).pause(id); }, std::move(then));
}

void CampaignEditor::resumeSending(std::function<void(Done)> then)
{
    change([id = m_campaign.id](Database &database) { return Campaigns(database).resume(id); }, std::move(then));
}

void CampaignEditor::stopSending(std::function<void(Done)> then)
{
    change([id = m_campaign.id](Database &database) { return Campaigns(database).stop(id); }, std::move(then));
}

void CampaignEditor::remove(std::function<void(Done)> then)
{
    m_dirty = false;
    m_timer.stop();
    if (m_keep.write)
        m_keep.write(key(m_campaign.id), {});
    store::deliver(
        m_store->run(Lane::Write, [id = m_campaign.id](Database &database) { return Campaigns(database).remove(id); }),
        this, [then = std::move(then)](const Done &done) { then(done); });
}

} // namespace otklik::views
