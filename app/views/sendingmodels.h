// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "sendingboard.h"

namespace otklik::views {

/// What the page of what is being sent shows: the board, and the names of the campaigns that wait for a decision.
struct SendingLook
{
    messaging::SendingBoard board;
    QHash<CampaignId, QString> campaigns;
};
[[nodiscard]] Result<SendingLook> readSending(store::Database &database);

/// «Paused» of an account that a person paused, else gatewayStateWord().
[[nodiscard]] QString accountStateWord(const messaging::GatewayAccount &account);
/// «main», or «Any account for SMS» where whichever is free may send.
[[nodiscard]] QString queueName(const messaging::AccountQueue &queue);
/// «12 seconds», «3 minutes», «2 hours», «4 days».
[[nodiscard]] QString ageText(qint64 seconds);
/// Why the account does not send, or that it does, in one or two sentences.
[[nodiscard]] QString accountSentence(const messaging::AccountQueue &queue);
/// What came of the last minutes: «In the last 5 minutes: 1 200 taken, 900 delivered …»; empty where nothing did.
[[nodiscard]] QString lastMinutesText(const messaging::AccountQueue &queue);
/// Why nobody knows, in one sentence.
[[nodiscard]] QString outcomeWhy(const QString &why);

/// The accounts and what waits at each, in the locale's words.
class AccountQueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Waiting, Held, OnTheWire, Unknown, Oldest, Rate, Receipts, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Where the accounts are the same ones, nothing moves and what is chosen stays.
    void setBoard(const messaging::SendingBoard &board);
    [[nodiscard]] messaging::AccountQueue queue(const QModelIndex &index) const { return m_queues.value(index.row()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_queues.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<messaging::AccountQueue> m_queues;
    QDateTime m_at;
};

/// Messages of which a person says whether they left, the oldest first.
class UnknownOutcomeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Campaign, Account, Messages, Since, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setOutcomes(const QList<messaging::UnknownOutcome> &outcomes, const QHash<CampaignId, QString> &campaigns);
    [[nodiscard]] messaging::UnknownOutcome outcome(const QModelIndex &index) const
    {
        return m_outcomes.value(index.row());
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_outcomes.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<messaging::UnknownOutcome> m_outcomes;
    QHash<CampaignId, QString> m_campaigns;
};

} // namespace otklik::views
