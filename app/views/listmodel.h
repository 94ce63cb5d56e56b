// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QIdentityProxyModel>

#include "personlists.h"

namespace otklik::views {

/// The lists of people that one may see, to choose from: everybody first, then those with a star on top, the others by
/// name. Raw: knows no locale.
class PersonListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, People, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, KindRole };
    /// What the icon of a line tells.
    enum Kind { Everybody, Starred, Personal, OfSite, OfCity, Smart };
    using QAbstractTableModel::QAbstractTableModel;

    void setLists(const QList<people::PersonList> &lists);
    /// How many people; lists that are not there have nobody, smart ones are given one by one.
    void setCounts(const QHash<PersonListId, qint64> &counts);
    void setCount(PersonListId list, qint64 people);
    /// Not valid: everybody.
    [[nodiscard]] people::PersonList list(const QModelIndex &index) const;
    [[nodiscard]] QList<people::PersonList> lists() const { return m_lists; }
    [[nodiscard]] qint64 count(PersonListId list) const { return m_counts.value(list, -1); } ///< -1: not known
    [[nodiscard]] int rowOf(PersonListId list) const; ///< 0, everybody, where it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lists.size()) + 1;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<people::PersonList> m_lists;
    QHash<PersonListId, qint64> m_counts;
    bool m_counted = false;
};

/// The same in words and figures of the locale.
class PersonListText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

/// «Shared with the site», «Smart: follows the segment X».
[[nodiscard]] QString listKindText(const people::PersonList &list);
/// The same with the owner and the last change, in lines.
[[nodiscard]] QString listAboutText(const people::PersonList &list);

} // namespace otklik::views
