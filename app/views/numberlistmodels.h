// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "lookupschedules.h"
#include "numberstandings.h"

namespace otklik::views {

/// Numbers that look-ups suspended, the latest first, page after page by key, in the locale's words. Asks nobody
/// itself.
class SuspendedNumberModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Person, Since, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int page = 200;

    /// Begins anew with the first page; where the rows are those that stand already, nothing moves.
    void setPage(const QList<hygiene::SuspendedNumber> &numbers);
    /// The answer to wanted().
    void append(const QList<hygiene::SuspendedNumber> &numbers);
    void giveUp() { m_asked = false; }
    /// Takes a line away before the database has answered; a refetch corrects it.
    void remove(SuspensionId suspension);
    [[nodiscard]] hygiene::SuspendedNumber number(const QModelIndex &index) const
    {
        return m_numbers.value(index.row());
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_numbers.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_asked;
    }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void wanted(otklik::SuspensionId after);

private:
    QList<hygiene::SuspendedNumber> m_numbers;
    bool m_more = false;
    bool m_asked = false;
};

/// Look-ups, the latest first.
class LookupRunModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Began, Whom, State, Numbers, Dead, Cost, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<hygiene::LookupRun> &runs);
    [[nodiscard]] const QList<hygiene::LookupRun> &runs() const { return m_runs; }
    [[nodiscard]] hygiene::LookupRun run(const QModelIndex &index) const { return m_runs.value(index.row()); }
    [[nodiscard]] int rowOf(LookupRunId run) const; ///< -1: not there
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_runs.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<hygiene::LookupRun> m_runs;
};

/// Look-ups that come again, by when.
class LookupScheduleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Whom, Every, Next, Budget, Note, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setSchedules(const QList<hygiene::LookupSchedule> &schedules);
    [[nodiscard]] hygiene::LookupSchedule schedule(const QModelIndex &index) const
    {
        return m_schedules.value(index.row());
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_schedules.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<hygiene::LookupSchedule> m_schedules;
};

} // namespace otklik::views
