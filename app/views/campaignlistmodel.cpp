// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignlistmodel.h"

#include <QLocale>

#include "campaignwords.h"

namespace otklik::views {

using campaigns::CampaignLine;

std::optional<double> CampaignListModel::shareDone(const messaging::JobProgress &progress)
{
    const qint64 toWrite = progress.audience - progress.excluded;
    if (toWrite <= 0)
        return std::nullopt;
    const qint64 open = progress.queued + progress.held + progress.claimed + progress.unknown;
    return double(toWrite - open) / double(toWrite);
}

void CampaignListModel::setLines(const QList<CampaignLine> &lines)
{
    const auto sameIds = [&] {
        if (lines.size() != m_lines.size())
            return false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).id != m_lines.at(i).id)
                return false;
        }
        return true;
    };
    if (sameIds()) { // nothing is reset, so that selection and scroll position stay
        m_lines = lines;
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void CampaignListModel::setProgress(CampaignId campaign, const messaging::JobProgress &progress)
{
    m_progress.insert(campaign, progress);
    if (const int row = rowOf(campaign); row >= 0)
        Q_EMIT dataChanged(index(row, Audience), index(row, Progress));
}

std::optional<messaging::JobProgress> CampaignListModel::progress(CampaignId campaign) const
{
    const auto found = m_progress.constFind(campaign);
    return found == m_progress.cend() ? std::nullopt : std::optional(*found);
}

int CampaignListModel::rowOf(CampaignId campaign) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == campaign)
            return row;
    }
    return -1;
}

int CampaignListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CampaignListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampaignLine &line = m_lines.at(index.row());
    const auto known = progress(line.id);
    const std::optional<double> share = known ? shareDone(*known) : std::nullopt;
    switch (role) {
    case IdRole:
        return line.id.value;
    case StateRole:
        return line.state;
    case ShareRole:
        return share ? QVariant(*share) : QVariant();
    case LineRole:
        return QVariant::fromValue(line);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return line.name;
    case State:
        return line.state;
    case Topic:
        return line.topic;
    case Audience:
        return line.state == QLatin1String("draft") ? QVariant() : QVariant(line.audience);
    case Progress:
        return share ? QVariant(*share) : QVariant();
    case When:
        return line.finishedAt.isValid()   ? line.finishedAt
               : line.launchedAt.isValid() ? line.launchedAt
                                           : line.createdAt;
    default:
        return {};
    }
}

QString CampaignListText::whenText(const CampaignLine &line)
{
    const auto date = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    if (line.finishedAt.isValid())
        return line.state == QLatin1String("stopped") ? tr("Stopped %1").arg(date(line.finishedAt))
                                                      : tr("Finished %1").arg(date(line.finishedAt));
    if (line.launchedAt.isValid())
        return tr("Launched %1").arg(date(line.launchedAt));
    return tr("Written %1").arg(date(line.createdAt));
}

void CampaignListText::setTopicNames(const QHash<QString, QString> &names)
{
    if (names == m_topics)
        return;
    m_topics = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CampaignListModel::Topic), index(rowCount() - 1, CampaignListModel::Topic));
}

QVariant CampaignListText::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    const bool number = column == CampaignListModel::Audience;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (column == CampaignListModel::When && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return whenText(index.data(CampaignListModel::LineRole).value<CampaignLine>());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    QVariant raw = QIdentityProxyModel::data(index, Qt::DisplayRole);
    switch (column) {
    case CampaignListModel::State:
        return campaignStateWord(raw.toString());
    case CampaignListModel::Audience:
        return raw.isNull() ? QString() : QLocale().toString(raw.toLongLong());
    case CampaignListModel::Progress:
        return raw.isNull() ? QString()
                            : tr("%1 %", "share of a campaign that is dealt with")
                                  .arg(QLocale().toString(qFloor(raw.toDouble() * 100)));
    case CampaignListModel::Topic:
        return m_topics.value(raw.toString(), raw.toString());
    case CampaignListModel::When:
        return QLocale().toString(raw.toDateTime().toLocalTime().date(), QLocale::ShortFormat);
    default:
        return raw;
    }
}

QVariant CampaignListText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == CampaignListModel::Audience ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CampaignListModel::Name:
        return tr("Campaign");
    case CampaignListModel::State:
        return tr("State");
    case CampaignListModel::Topic:
        return tr("Topic");
    case CampaignListModel::Audience:
        return tr("People");
    case CampaignListModel::Progress:
        return tr("Dealt with");
    case CampaignListModel::When:
        return tr("Last step");
    default:
        return {};
    }
}

} // namespace otklik::views
