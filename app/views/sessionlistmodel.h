// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "opensessions.h"

namespace otklik::views {

/// Where somebody is signed in now: computer, address, since when. The session that asks and a computer that was not
/// used before are marked by words.
class SessionListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Computer, Address, Since, ColumnCount };
    static constexpr int LowerRole = Qt::UserRole + 1; ///< of Computer: address and since when, for narrow places
    using QAbstractTableModel::QAbstractTableModel;

    void setSessions(const QList<access::OpenSession> &sessions);
    [[nodiscard]] const access::OpenSession &session(int row) const { return m_sessions.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<access::OpenSession> m_sessions;
};

} // namespace otklik::views
