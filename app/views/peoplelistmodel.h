// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QIdentityProxyModel>
#include <QSet>
#include <optional>

#include "personqueries.h"

namespace otklik::views {

/// People in a table, page after page by key. It asks nobody itself: wanted() says where the next page begins. Raw:
/// knows no locale.
class PeopleListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Age, District, Phone, Channel, Since, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew; \a next: where the page after them begins.
    void setPeople(const QList<people::Person> &people, const std::optional<people::PageKey> &next);
    /// The answer to wanted().
    void append(const QList<people::Person> &people, const std::optional<people::PageKey> &next);
    /// The answer did not come: the same page may be wanted again.
    void giveUp() { m_asked = false; }
    /// People who changed, wherever they stand; no row moves.
    void replace(const QList<people::Person> &people);
    /// Since when they stand on the list that is shown, and who has a star; of the people who are there or come next.
    void setMarks(const QHash<PersonId, QDateTime> &since, const QSet<PersonId> &starred, bool anew);
    [[nodiscard]] bool isStarred(PersonId person) const { return m_starred.contains(person); }
    void setStarred(const QList<PersonId> &people, bool starred);
    [[nodiscard]] QDateTime since(PersonId person) const { return m_since.value(person); }
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QList<people::Person> &people() const { return m_people; }
    [[nodiscard]] people::Person person(const QModelIndex &index) const { return m_people.value(index.row()); }
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1: not there
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_people.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_next && !m_asked;
    }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void wanted(const otklik::people::PageKey &after);

private:
    QList<people::Person> m_people;
    std::optional<people::PageKey> m_next;
    QHash<PersonId, QDateTime> m_since;
    QSet<PersonId> m_starred;
    QDate m_today;
    bool m_asked = false;
};

/// The same in the locale's words and numbers.
class PeopleListText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace otklik::views
