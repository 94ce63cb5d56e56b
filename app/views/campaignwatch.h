// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

#include "campaigns.h"
#include "store.h"

namespace otklik::views {

/// How a launched campaign stands, asked again every second while it runs. Lives on the GUI thread; asks on the Count
/// lane, so that nobody's typing waits for it.
class CampaignWatch final : public QObject
{
    Q_OBJECT
public:
    struct Sample
    {
        qint64 milliseconds = 0; ///< of a steady clock
        qint64 settled = 0;      ///< messages that have left, whatever became of them
    };
    static constexpr qint64 span = 10000; ///< the rate is that of the last ten seconds

    explicit CampaignWatch(store::Store *store, QObject *parent = nullptr);
    /// Not valid: nothing is followed.
    void follow(CampaignId campaign);
    /// Whether somebody looks: no timer runs otherwise.
    void setLive(bool live);
    void refresh();

    [[nodiscard]] CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const campaigns::Board &board() const { return m_board; }
    [[nodiscard]] const QString &state() const { return m_state; }
    [[nodiscard]] qint64 count(const QString &state) const { return m_board.states.value(state); }
    /// Messages whose way is over or on its way: everything that has left.
    [[nodiscard]] static qint64 settled(const campaigns::Board &board);
    /// Still to leave: queued, held, leaving now.
    [[nodiscard]] static qint64 open(const campaigns::Board &board);
    /// Messages a second over the samples; nothing while there are not two.
    [[nodiscard]] static std::optional<double> rate(const QList<Sample> &samples);
    [[nodiscard]] std::optional<double> perSecond() const { return rate(m_samples); }
    /// How long nothing has left though something waits; milliseconds.
    [[nodiscard]] qint64 stillFor() const;

Q_SIGNALS:
    void changed();
    void stateChanged(); ///< running → done and the like: whoever holds the campaign reads it again
    void failed(const otklik::Error &error);

private:
    struct Look
    {
        campaigns::Board board;
        QString state;
    };
    void arrived(const Look &look);
    store::Store *m_store;
    CampaignId m_campaign;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<Sample> m_samples;
    qint64 m_lastMove = 0;
    campaigns::Board m_board;
    QString m_state;
    bool m_known = false;
    bool m_live = false;
    bool m_asking = false;
};

} // namespace otklik::views
