// SPDX-License-Identifier: GPL-3.0-or-later
#include "duelistmodel.h"

#include <algorithm>

#include "personwords.h"

namespace otklik::views {

void DueListModel::setPage(const care::DuePage &page)
{
    m_asked = false;
    const auto sameNote = [](const care::DueRow &a, const care::DueRow &b) { return a.note.id == b.note.id; };
    const bool sameLines = page.rows.size() <= m_rows.size() && !page.rows.isEmpty() &&
                           std::equal(page.rows.cbegin(), page.rows.cend(), m_rows.cbegin(), sameNote) &&
                           (m_rows.size() == page.rows.size() || page.next);
    if (sameLines) { // later pages stay as they are
        std::copy(page.rows.cbegin(), page.rows.cend(), m_rows.begin());
        if (m_rows.size() == page.rows.size())
            m_next = page.next;
        Q_EMIT dataChanged(index(0, 0), index(int(page.rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = page.rows;
    m_next = page.next;
    endResetModel();
}

void DueListModel::append(const care::DuePage &page)
{
    m_asked = false;
    m_next = page.next;
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

void DueListModel::remove(const QList<NoteId> &notes)
{
    for (const NoteId note : notes) {
        const int row = rowOf(note);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

int DueListModel::rowOf(NoteId note) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).note.id == note)
            return row;
    }
    return -1;
}

void DueListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT wanted(*m_next);
}

QVariant DueListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const care::DueRow &row = m_rows.at(index.row());
    if (role == NoteIdRole)
        return row.note.id.value;
    if (role == PriorityRole)
        return int(row.priority);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Person:
        return row.personName;
    case Reason:
        return row.note.text;
    case Since:
        return row.note.dueOn;
    case Priority:
        return int(row.priority);
    case Channel:
        return row.bestChannel;
    case Phone:
        return row.phone;
    default:
        return {};
    }
}

QVariant DueListText::data(const QModelIndex &index, int role) const
{
    const auto *raw = qobject_cast<const DueListModel *>(sourceModel());
    if (!index.isValid() || !raw)
        return {};
    const care::DueRow row = raw->row(mapToSource(index));
    if (role == Qt::ToolTipRole && index.column() == DueListModel::Priority)
        return care::priorityExplanation(row);
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    switch (index.column()) {
    case DueListModel::Person:
        return duePersonName(row);
    case DueListModel::Reason:
        return row.note.text.simplified();
    case DueListModel::Since:
        return dayText(row.note.dueOn, row.note.dueOn.addDays(row.daysOverdue));
    case DueListModel::Priority:
        return priorityWord(row.priority);
    case DueListModel::Channel:
        return row.bestChannel.isEmpty() ? tr("Cannot be reached") : channelWord(row.bestChannel);
    case DueListModel::Phone:
        return phoneText(row.phone);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant DueListText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueListModel::Person:
        return tr("Person");
    case DueListModel::Reason:
        return tr("Reason");
    case DueListModel::Since:
        return tr("Due", "heading of a narrow column, one short word: the day a reminder came due");
    case DueListModel::Priority:
        return tr("Priority");
    case DueListModel::Channel:
        return tr("Channel");
    case DueListModel::Phone:
        return tr("Phone");
    default:
        return {};
    }
}

QString priorityWord(care::Priority priority)
{
    switch (priority) {
    case care::Priority::LongOverdue:
        return DueListModel::tr("Long overdue");
    case care::Priority::Overdue:
        return DueListModel::tr("Overdue");
    case care::Priority::Today:
        break;
    }
    return DueListModel::tr("Today");
}

QString duePersonName(const care::DueRow &row)
{
    return row.personName.isEmpty() ? DueListModel::tr("No name") : row.personName;
}

} // namespace otklik::views
