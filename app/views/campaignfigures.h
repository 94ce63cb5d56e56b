// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>

#include "campaigns.h"
#include "rule.h"
#include "store.h"

namespace otklik::views {

/// What a brief comes to, worked out on the Count lane: how many fit the segment, who would be written to and who not,
/// what it costs. A newer question cancels the older one at the server. Lives on the GUI thread.
class CampaignFigures final : public QObject
{
    Q_OBJECT
public:
    explicit CampaignFigures(store::Store *store, QObject *parent = nullptr);
    ~CampaignFigures() override; ///< cancels what runs

    /// The brief is this now, and means \a rule: works out again what the change touches, the count where the rule is
    /// another one, the decisions where anything but the name is.
    void follow(const campaigns::Brief &brief, const std::optional<audience::Rule> &rule);
    void count(const std::optional<audience::Rule> &rule);
    [[nodiscard]] std::optional<qint64> segmentCount() const { return m_count; }

    /// Who would be written to. Asks nothing while topic, segment or text are missing.
    void decide(const campaigns::Brief &brief);
    /// Of a launched campaign: decided already.
    void setDecided(const QMap<QString, qint64> &decisions);
    [[nodiscard]] const std::optional<QMap<QString, qint64>> &decisions() const { return m_decisions; }
    [[nodiscard]] bool isDeciding() const { return m_deciding; }
    [[nodiscard]] qint64 audience() const;
    [[nodiscard]] qint64 toBeWritten() const;
    [[nodiscard]] const Error &decisionProblem() const { return m_decisionProblem; }

    /// Fills and measures every text. Of a launched campaign by its number, else of the brief.
    void price(const campaigns::Brief &brief, CampaignId launched = {});
    void cancelPrice();
    void forgetPrice(); ///< the brief changed
    [[nodiscard]] const std::optional<campaigns::Price> &priced() const { return m_price; }
    [[nodiscard]] bool isPricing() const { return m_pricing; }
    [[nodiscard]] const Error &priceProblem() const { return m_priceProblem; }

    void clear();

Q_SIGNALS:
    void countChanged();
    void decisionsChanged();
    void priceChanged();
    void priceProgress(qint64 done, qint64 total);

private:
    struct Progress
    {
        std::atomic<qint64> done = 0, total = 0;
        std::atomic_bool cancelled = false;
    };
    store::Store *m_store;
    store::JobPointer m_countJob, m_decisionJob, m_priceJob;
    std::shared_ptr<Progress> m_progress;
    QTimer m_tick;
    campaigns::Brief m_followed; ///< what the figures were asked for
    std::optional<audience::Rule> m_rule;
    std::optional<qint64> m_count;
    std::optional<QMap<QString, qint64>> m_decisions;
    std::optional<campaigns::Price> m_price;
    Error m_decisionProblem, m_priceProblem;
    bool m_deciding = false;
    bool m_pricing = false;
};

} // namespace otklik::views
