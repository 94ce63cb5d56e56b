// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundpeoplemodel.h"

#include "personwords.h"
#include "rulepicklists.h"

namespace otklik::views {

QString FoundPeopleModel::Person::name() const
{
    QStringList parts{familyName, givenName, patronymic};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

FoundPeopleModel::FoundPeopleModel(const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void FoundPeopleModel::setPeople(const QList<Person> &people, bool more)
{
    beginResetModel();
    m_people = people;
    m_more = more;
    m_asked = false;
    endResetModel();
}

void FoundPeopleModel::append(const QList<Person> &people, bool more)
{
    m_asked = false;
    m_more = more;
    if (people.isEmpty())
        return;
    beginInsertRows({}, int(m_people.size()), int(m_people.size() + people.size()) - 1);
    m_people += people;
    endInsertRows();
}

void FoundPeopleModel::setDistricts(const QHash<QString, QString> &names)
{
    m_districts = names;
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FoundPeopleModel::setAtHeading(const QString &heading)
{
    m_atHeading = heading;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void FoundPeopleModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_people.isEmpty())
        return;
    m_asked = true;
    Q_EMIT wanted(m_people.constLast().id);
}

QVariant FoundPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Person &person = m_people.at(index.row());
    if (role == PersonIdRole)
        return person.id.value;
    if (role != Qt::DisplayRole)
        return {};
    switch (m_columns.at(index.column())) {
    case Column::Name:
        return person.name().isEmpty() ? tr("No name") : person.name();
    case Column::BirthDate:
        return dayText(person.birthDate);
    case Column::Language:
        return languageName(person.language);
    case Column::District:
        return m_districts.value(person.district, person.district);
    case Column::At:
        return person.at.isValid() ? dayText(person.at.toLocalTime().date()) : QString();
    }
    return {};
}

QVariant FoundPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    switch (m_columns.at(section)) {
    case Column::Name:
        return tr("Name");
    case Column::BirthDate:
        return tr("Born");
    case Column::Language:
        return tr("Language");
    case Column::District:
        return tr("District");
    case Column::At:
        return m_atHeading.isEmpty() ? tr("On") : m_atHeading;
    }
    return {};
}

} // namespace otklik::views
