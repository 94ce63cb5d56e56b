// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIdentityProxyModel>
#include <optional>

#include "notes.h"

namespace otklik::views {

/// The lines of the Due page, longest overdue first, page after page by key. It asks nobody itself. Raw.
class DueListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Reason, Since, Priority, Channel, Phone, ColumnCount };
    enum Role { NoteIdRole = Qt::UserRole + 1, PriorityRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew; where the rows are those that stand already, nothing moves.
    void setPage(const care::DuePage &page);
    /// The answer to wanted().
    void append(const care::DuePage &page);
    void giveUp() { m_asked = false; }
    /// Takes lines away before the database has answered; a refetch corrects it.
    void remove(const QList<NoteId> &notes);
    [[nodiscard]] care::DueRow row(const QModelIndex &index) const { return m_rows.value(index.row()); }
    [[nodiscard]] const QList<care::DueRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(NoteId note) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
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
    void wanted(const otklik::care::DueKey &after);

private:
    QList<care::DueRow> m_rows;
    std::optional<care::DueKey> m_next;
    bool m_asked = false;
};

/// The same in the locale's words, numbers and dates.
class DueListText final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

/// «Today», «Overdue», «Long overdue».
[[nodiscard]] QString priorityWord(care::Priority priority);
[[nodiscard]] QString duePersonName(const care::DueRow &row);

} // namespace otklik::views
