// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentlistmodel.h"

namespace otklik::views {

void SegmentListModel::setLines(const QList<Line> &lines)
{
    const auto has = [](const QList<Line> &all, const QString &id) {
        return std::any_of(all.begin(), all.end(), [&](const Line &line) { return line.id == id; });
    };
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (!has(lines, m_lines.at(i).id)) {
            beginRemoveRows({}, int(i), int(i));
            m_lines.removeAt(i);
            endRemoveRows();
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qsizetype at = i;
        while (at < m_lines.size() && m_lines.at(at).id != lines.at(i).id)
            ++at;
        if (at == m_lines.size()) {
            beginInsertRows({}, int(i), int(i));
            m_lines.insert(i, lines.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, int(at), int(at), {}, int(i));
            m_lines.move(at, i);
            endMoveRows();
        }
        if (m_lines.at(i) != lines.at(i)) {
            m_lines[i] = lines.at(i);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

void SegmentListModel::setDraft(const QString &id, bool hasDraft)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid() || m_lines.at(at.row()).hasDraft == hasDraft)
        return;
    m_lines[at.row()].hasDraft = hasDraft;
    Q_EMIT dataChanged(at, at);
}

QModelIndex SegmentListModel::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).id == id)
            return index(int(i));
    }
    return {};
}

QVariant SegmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return line.hasDraft ? tr("%1, not saved").arg(line.name) : line.name;
    case IdRole:
        return line.id;
    case DraftRole:
        return line.hasDraft;
    case NewRole:
        return line.isNew();
    default:
        return {};
    }
}

} // namespace otklik::views
