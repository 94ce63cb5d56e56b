// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaylistmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace otklik::views {

using messaging::GatewayAccount;
using messaging::GatewayStanding;
using messaging::GatewayState;

QString gatewayStateWord(GatewayState state)
{
    switch (state) {
    case GatewayState::Ok:
        return GatewayListText::tr("Ready");
    case GatewayState::Waiting:
        return GatewayListText::tr("Waiting");
    case GatewayState::Stopped:
        return GatewayListText::tr("Stopped");
    }
    return {};
}

QString gatewayKindWord(const QString &kind)
{
    if (kind == QLatin1String("training"))
        return GatewayListText::tr("Training, sends nothing");
    if (kind == QLatin1String("infobip-sms"))
        return GatewayListText::tr("Infobip SMS");
    if (kind == QLatin1String("infobip-voice"))
        return GatewayListText::tr("Infobip voice calls");
    if (kind == QLatin1String("infobip-viber"))
        return GatewayListText::tr("Infobip Viber");
    if (kind == QLatin1String("kannel"))
        return GatewayListText::tr("Kannel");
    if (kind == QLatin1String("infobip-lookup"))
        return GatewayListText::tr("Infobip number look-up");
    return kind;
}

QString gatewayPriceText(const GatewayAccount &account)
{
    return account.currency.isEmpty() ? QString()
                                      : GatewayListText::tr("%1 %2", "price, currency")
                                            .arg(QLocale().toString(account.price, 'f', 2), account.currency);
}

void GatewayListModel::setStandings(const QList<GatewayStanding> &standings)
{
    const bool same = standings.size() == m_standings.size() &&
                      std::equal(standings.cbegin(), standings.cend(), m_standings.cbegin(),
                                 [](const auto &one, const auto &other) { return one.account.id == other.account.id; });
    if (same) {
        m_standings = standings;
        if (!standings.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(standings.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_standings = standings;
    endResetModel();
}

int GatewayListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_standings.size(); ++row) {
        if (m_standings.at(row).account.name == name)
            return row;
    }
    return -1;
}

int GatewayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int GatewayListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GatewayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GatewayStanding &standing = m_standings.at(index.row());
    if (role == StandingRole)
        return QVariant::fromValue(standing);
    if (role == StateRole)
        return int(standing.account.state);
    if (role == Qt::ToolTipRole && index.column() == State && !standing.account.stateSentence.isEmpty())
        return standing.account.stateSentence;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return standing.account.name;
    case Kind:
        return standing.account.kind;
    case State:
        return messaging::gatewayStateName(standing.account.state);
    case Since:
        return standing.account.since;
    case Sent:
        return standing.sent;
    case Unknown:
        return standing.unknown;
    case Price:
        return standing.account.price;
    default:
        return {};
    }
}

static bool isNumber(int column)
{
    return column == GatewayListModel::Sent || column == GatewayListModel::Unknown || column == GatewayListModel::Price;
}

QVariant GatewayListText::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto standing = index.data(GatewayListModel::StandingRole).value<GatewayStanding>();
    const QLocale locale;
    switch (index.column()) {
    case GatewayListModel::Name:
        return standing.account.name;
    case GatewayListModel::Kind:
        return gatewayKindWord(standing.account.kind);
    case GatewayListModel::State:
        return gatewayStateWord(standing.account.state);
    case GatewayListModel::Since:
        return locale.toString(standing.account.since.toLocalTime(), QLocale::ShortFormat);
    case GatewayListModel::Sent:
        return locale.toString(standing.sent);
    case GatewayListModel::Unknown:
        return locale.toString(standing.unknown);
    case GatewayListModel::Price:
        return gatewayPriceText(standing.account);
    default:
        return {};
    }
}

QVariant GatewayListText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GatewayListModel::Name:
        return tr("Gateway");
    case GatewayListModel::Kind:
        return tr("Kind");
    case GatewayListModel::State:
        return tr("State");
    case GatewayListModel::Since:
        return tr("Since");
    case GatewayListModel::Sent:
        return tr("Sent");
    case GatewayListModel::Unknown:
        return tr("Unknown");
    case GatewayListModel::Price:
        return tr("Price a part");
    default:
        return {};
    }
}

} // namespace otklik::views
