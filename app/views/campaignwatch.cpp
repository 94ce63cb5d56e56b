// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignwatch.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

CampaignWatch::CampaignWatch(store::Store *store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CampaignWatch::refresh);
    m_clock.start();
}

qint64 CampaignWatch::settled(const campaigns::Board &board)
{
    qint64 sum = 0;
    for (const QString &state : {u"sent"_s, u"at_operator"_s, u"delivered"_s, u"failed"_s, u"expired"_s})
        sum += board.states.value(state);
    return sum;
}

qint64 CampaignWatch::open(const campaigns::Board &board)
{
    return board.states.value(u"queued"_s) + board.states.value(u"held"_s) + board.states.value(u"claimed"_s);
}

std::optional<double> CampaignWatch::rate(const QList<Sample> &samples)
{
    if (samples.size() < 2)
        return std::nullopt;
    const qint64 time = samples.constLast().milliseconds - samples.constFirst().milliseconds;
    if (time <= 0)
        return std::nullopt;
    return double(std::max<qint64>(0, samples.constLast().settled - samples.constFirst().settled)) * 1000.0 /
           double(time);
}

qint64 CampaignWatch::stillFor() const
{
    return m_samples.isEmpty() || open(m_board) == 0 ? 0 : m_clock.elapsed() - m_lastMove;
}

void CampaignWatch::follow(CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    m_known = false;
    m_asking = false;
    m_board = {};
    m_state.clear();
    m_samples.clear();
    m_timer.stop();
    refresh();
}

void CampaignWatch::setLive(bool live)
{
    m_live = live;
    if (!live)
        m_timer.stop();
    else
        refresh();
}

void CampaignWatch::refresh()
{
    if (!m_campaign.isValid() || m_asking || !m_store)
        return;
    m_asking = true;
    store::deliver(m_store->run(store::Lane::Count,
                                [id = m_campaign](store::Database &database) -> Result<Look> {
                                    campaigns::Campaigns campaigns(database);
                                    OTKLIK_TRY(campaign, campaigns.find(id));
                                    OTKLIK_TRY(board, campaigns.show(id));
                                    return Look{board, campaign.state};
                                }),
                   this, [this, asked = m_campaign](const Result<Look> &look) {
                       if (asked != m_campaign)
                           return;
                       m_asking = false;
                       if (!look)
                           return Q_EMIT failed(look.error());
                       arrived(*look);
                   });
}

void CampaignWatch::arrived(const Look &look)
{
    const qint64 now = m_clock.elapsed();
    const qint64 left = settled(look.board);
    if (m_samples.isEmpty() || m_samples.constLast().settled != left)
        m_lastMove = now;
    m_samples.append({now, left});
    while (m_samples.size() > 2 && m_samples.at(1).milliseconds < now - span)
        m_samples.removeFirst();
    const bool other = m_known && look.state != m_state;
    m_board = look.board;
    m_state = look.state;
    m_known = true;
    // Also when it is done, receipts are on their way for a while.
    const bool moving =
        m_state == "running"_L1 ||
        m_board.states.value(u"sent"_s) + m_board.states.value(u"at_operator"_s) + m_board.states.value(u"unknown"_s) >
            0;
    if (m_live && moving) {
        m_timer.setInterval(m_state == "running"_L1 ? 1000 : 5000);
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT changed();
    if (other)
        Q_EMIT stateChanged();
}

} // namespace otklik::views
