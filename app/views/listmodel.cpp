// SPDX-License-Identifier: GPL-3.0-or-later
#include "listmodel.h"

#include <QLocale>
#include <algorithm>

#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

void PersonListModel::setLists(const QList<people::PersonList> &lists)
{
    QList<people::PersonList> ordered = lists;
    const auto rank = [](const people::PersonList &list) {
        return list.kind == people::ListKind::Starred ? 0 : list.starred ? 1 : 2;
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    if (ordered == m_lists)
        return;
    beginResetModel();
    m_lists = ordered;
    endResetModel();
}

void PersonListModel::setCounts(const QHash<PersonListId, qint64> &counts)
{
    for (const people::PersonList &list : std::as_const(m_lists)) {
        if (list.kind != people::ListKind::Smart)
            m_counts.insert(list.id, counts.value(list.id));
    }
    m_counted = true;
    Q_EMIT dataChanged(index(0, People), index(rowCount() - 1, People));
}

void PersonListModel::setCount(PersonListId list, qint64 people)
{
    m_counts.insert(list, people);
    const int row = rowOf(list);
    Q_EMIT dataChanged(index(row, People), index(row, People));
}

people::PersonList PersonListModel::list(const QModelIndex &index) const
{
    return m_lists.value(index.row() - 1);
}

int PersonListModel::rowOf(PersonListId list) const
{
    const auto found =
        std::find_if(m_lists.cbegin(), m_lists.cend(), [list](const auto &one) { return one.id == list; });
    return found == m_lists.cend() ? 0 : int(found - m_lists.cbegin()) + 1;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const people::PersonList one = list(index);
    if (role == IdRole)
        return one.id.value;
    if (role == KindRole)
        return !one.id.isValid()                       ? Everybody
               : one.kind == people::ListKind::Starred ? Starred
               : one.kind == people::ListKind::Smart   ? Smart
               : one.scope == people::ListScope::City  ? OfCity
               : one.scope == people::ListScope::Site  ? OfSite
                                                       : Personal;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == People)
        return one.id.isValid() && m_counts.contains(one.id) ? QVariant(m_counts.value(one.id)) : QVariant();
    return one.name;
}

QVariant PersonListText::data(const QModelIndex &index, int role) const
{
    const auto *raw = qobject_cast<const PersonListModel *>(sourceModel());
    if (!index.isValid() || !raw)
        return {};
    const people::PersonList list = raw->list(mapToSource(index));
    if (role == Qt::TextAlignmentRole && index.column() == PersonListModel::People)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return list.id.isValid() ? QVariant(listAboutText(list)) : QVariant();
    if (role == Qt::AccessibleDescriptionRole)
        return list.id.isValid() ? QVariant(listKindText(list)) : QVariant();
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    if (index.column() == PersonListModel::People) {
        const QVariant people = QIdentityProxyModel::data(index, role);
        return people.isNull() ? QVariant() : QVariant(QLocale().toString(people.toLongLong()));
    }
    if (!list.id.isValid())
        return tr("Everybody");
    return list.starred ? tr("★ %1", "a list with a star").arg(people::listName(list)) : people::listName(list);
}

QVariant PersonListText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PersonListModel::People ? tr("People") : tr("List");
}

QString listKindText(const people::PersonList &list)
{
    if (list.kind == people::ListKind::Smart)
        return PersonListText::tr("Smart: follows the segment «%1»").arg(list.segment);
    if (list.kind == people::ListKind::Starred)
        return PersonListText::tr("Those to whom you gave a star");
    switch (list.scope) {
    case people::ListScope::Personal:
        return PersonListText::tr("Personal: only you see it");
    case people::ListScope::Site:
        return PersonListText::tr("Shared with the site");
    case people::ListScope::City:
        return PersonListText::tr("Shared with the whole city");
    }
    return {};
}

QString listAboutText(const people::PersonList &list)
{
    QStringList lines{listKindText(list)};
    if (!list.mine)
        lines << PersonListText::tr("Made by %1").arg(list.owner);
    lines << PersonListText::tr("Last change: %1").arg(instantText(list.updatedAt));
    return lines.join(u'\n');
}

} // namespace otklik::views
