// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "breakglass.h"

namespace otklik::views {

/// The emergencies that a supervisor judges, in the locale's words; those that nobody has judged come first.
class EmergencyListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Patient, Clinic, OpenedBy, Verdict, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Where the entries are those that stand already, nothing moves.
    void setEntries(const QList<care::EmergencyEntry> &entries);
    [[nodiscard]] care::EmergencyEntry entry(const QModelIndex &index) const { return m_entries.value(index.row()); }
    [[nodiscard]] int rowOf(care::OpeningId opening) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<care::EmergencyEntry> m_entries;
};

/// «Not judged yet», «Justified», «Not justified».
[[nodiscard]] QString verdictWord(const QString &verdict);
/// The patient's name; «No longer in the database» where there is none.
[[nodiscard]] QString emergencyPatientName(const care::EmergencyEntry &entry);
/// The full name and the login of who opened it.
[[nodiscard]] QString openerName(const QString &login, const QString &fullName);

} // namespace otklik::views
