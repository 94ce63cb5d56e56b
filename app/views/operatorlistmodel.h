// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "operators.h"

namespace otklik::views {

/// The people at the desks: who, what they may do, where, the state of their second factor and when they came last.
/// Three columns of two lines each: name over login, roles over sites, second factor over last sign-in. The tooltip has
/// both lines whole, the accessible text both one after another.
class OperatorListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Rights, SignIn, ColumnCount };
    enum Role { LowerRole = Qt::UserRole }; ///< the second line
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<access::OperatorLine> &lines);
    [[nodiscard]] const access::OperatorLine &line(int row) const { return m_lines.at(row); }
    /// -1: nobody of that login.
    [[nodiscard]] int rowOf(const QString &login) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString upper(const access::OperatorLine &line, int column);
    [[nodiscard]] static QString lower(const access::OperatorLine &line, int column);
    QList<access::OperatorLine> m_lines;
};

/// «authenticator», «code by SMS», «not set up yet», «waits 2 minutes», «disabled».
[[nodiscard]] QString factorWord(const access::OperatorLine &line);
/// «all sites», or the names of the sites.
[[nodiscard]] QString sitesWord(const access::OperatorLine &line);

} // namespace otklik::views
