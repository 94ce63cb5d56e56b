// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>

#include "campaignpeoplemodel.h"
#include "decisionpreview.h"

namespace otklik::views {

/// Lets one browse everybody of a campaign's audience with what is decided about them. Of a launched campaign from the
/// why-ledger; of a draft from a preview that is made once, on the Count lane, and stays until the brief is another
/// one. Nothing is stored and nothing is sent. Lives on the GUI thread.
class AudienceLook final : public QObject
{
    Q_OBJECT
public:
    explicit AudienceLook(store::Store *store, QObject *parent = nullptr);
    ~AudienceLook() override;

    /// A draft. Another brief drops the preview; the same one keeps it.
    void setBrief(const campaigns::Brief &brief);
    void setCampaign(CampaignId launched);
    /// Everybody ("") or those of one decision, among those whom \a search finds. Answers with ready() or failed().
    void ask(const QString &reason, const QString &search);
    /// Forgets the preview: people may have changed since.
    void forget();
    void cancel();
    [[nodiscard]] bool isMaking() const { return m_making; }
    /// Of the preview; invalid of a launched campaign, and before there is one.
    [[nodiscard]] QDateTime decidedAt() const { return m_preview ? m_preview->decidedAt() : QDateTime(); }

Q_SIGNALS:
    void making();
    void progress(qint64 done);
    void ready(const otklik::views::CampaignPeopleModel::Source &source);
    void failed(const otklik::Error &error);

private:
    struct Made
    {
        audience::Rule rule;
        std::shared_ptr<const audience::DecisionPreview> preview;
    };
    void give();
    store::Store *m_store;
    campaigns::Brief m_brief;
    CampaignId m_launched;
    QString m_reason, m_search;
    audience::Rule m_rule;
    std::shared_ptr<const audience::DecisionPreview> m_preview;
    store::JobPointer m_job;
    std::shared_ptr<std::atomic<qint64>> m_done;
    QTimer m_tick;
    bool m_making = false;
};

} // namespace otklik::views
