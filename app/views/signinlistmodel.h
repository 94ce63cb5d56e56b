// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "operators.h"

namespace otklik::views {

/// One's own sign-ins and fresh codes: when, what, on which computer, from where. A computer that was not used before
/// is marked by a word.
class SignInListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, What, Computer, Address, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<access::SignInLine> &lines);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<access::SignInLine> m_lines;
};

} // namespace otklik::views
