// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIdentityProxyModel>

#include "gatewayaccounts.h"

namespace otklik::views {

/// The gateways with their figures. Raw: knows no locale.
class GatewayListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, State, Since, Sent, Unknown, Price, ColumnCount };
    enum Role { StandingRole = Qt::UserRole + 1, StateRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setStandings(const QList<messaging::GatewayStanding> &standings);
    [[nodiscard]] const QList<messaging::GatewayStanding> &standings() const { return m_standings; }
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<messaging::GatewayStanding> m_standings;
};

/// «Ready», «Waiting», «Stopped».
[[nodiscard]] QString gatewayStateWord(messaging::GatewayState state);
/// «Infobip SMS» of «infobip-sms»; an unknown kind is shown itself.
[[nodiscard]] QString gatewayKindWord(const QString &kind);
/// «2.50 RUB a part»; empty where no price is set.
[[nodiscard]] QString gatewayPriceText(const messaging::GatewayAccount &account);

/// The same in the locale's words, numbers and dates.
class GatewayListText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace otklik::views

Q_DECLARE_METATYPE(otklik::messaging::GatewayStanding)
