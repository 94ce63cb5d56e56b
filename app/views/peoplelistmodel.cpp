// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplelistmodel.h"

#include <QHash>

#include "personwords.h"

namespace otklik::views {

void PeopleListModel::setPeople(const QList<people::Person> &people, const std::optional<people::PageKey> &next)
{
    beginResetModel();
    m_people = people;
    m_next = next;
    m_asked = false;
    endResetModel();
}

void PeopleListModel::append(const QList<people::Person> &people, const std::optional<people::PageKey> &next)
{
    m_asked = false;
    m_next = next;
    if (people.isEmpty())
        return;
    beginInsertRows({}, int(m_people.size()), int(m_people.size() + people.size()) - 1);
    m_people += people;
    endInsertRows();
}

void PeopleListModel::replace(const QList<people::Person> &people)
{
    QHash<PersonId, qsizetype> newer;
    for (qsizetype i = 0; i < people.size(); ++i)
        newer.insert(people.at(i).id, i);
    for (int row = 0; row < m_people.size(); ++row) {
        const auto found = newer.constFind(m_people.at(row).id);
        if (found == newer.cend() || m_people.at(row) == people.at(*found))
            continue;
        m_people[row] = people.at(*found);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void PeopleListModel::setMarks(const QHash<PersonId, QDateTime> &since, const QSet<PersonId> &starred, bool anew)
{
    if (anew) {
        m_since.clear();
        m_starred.clear();
    }
    m_since.insert(since);
    m_starred.unite(starred);
}

void PeopleListModel::setStarred(const QList<PersonId> &people, bool starred)
{
    for (const PersonId person : people) {
        if (starred)
            m_starred.insert(person);
        else
            m_starred.remove(person);
        if (const int row = rowOf(person); row >= 0)
            Q_EMIT dataChanged(index(row, Name), index(row, Name));
    }
}

int PeopleListModel::rowOf(PersonId person) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).id == person)
            return row;
    }
    return -1;
}

void PeopleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT wanted(*m_next);
}

QVariant PeopleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const people::Person &person = m_people.at(index.row());
    if (role == IdRole)
        return person.id.value;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return person.nameKey;
    case Age:
        return person.ageOn(m_today);
    case District:
        return person.districtName.isEmpty() ? person.districtCode : person.districtName;
    case Phone:
        return phoneOf(person);
    case Channel:
        return person.preferredChannel;
    case Since:
        return m_since.value(person.id);
    default:
        return {};
    }
}

QVariant PeopleListText::data(const QModelIndex &index, int role) const
{
    const auto *raw = qobject_cast<const PeopleListModel *>(sourceModel());
    if (!index.isValid() || !raw)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == PeopleListModel::Age)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const people::Person person = raw->person(mapToSource(index));
    switch (index.column()) {
    case PeopleListModel::Name:
        return raw->isStarred(person.id) ? tr("★ %1", "somebody with a star").arg(personName(person))
                                         : personName(person);
    case PeopleListModel::Age: {
        const int age = person.ageOn(raw->today());
        return age < 0 ? QString() : QLocale().toString(age);
    }
    case PeopleListModel::Phone:
        return phoneText(phoneOf(person));
    case PeopleListModel::Since: {
        const QDateTime since = raw->since(person.id);
        return since.isValid() ? dayText(since.toLocalTime().date()) : QString();
    }
    case PeopleListModel::Channel:
        return person.preferredChannel.isEmpty() ? QString() : channelWord(person.preferredChannel);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant PeopleListText::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PeopleListModel::Age)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeopleListModel::Name:
        return tr("Name");
    case PeopleListModel::Age:
        return tr("Age, years");
    case PeopleListModel::District:
        return tr("District");
    case PeopleListModel::Phone:
        return tr("Phone");
    case PeopleListModel::Channel:
        return tr("Preferred channel");
    case PeopleListModel::Since:
        return tr("On it since", "a list of people");
    default:
        return {};
    }
}

} // namespace otklik::views
