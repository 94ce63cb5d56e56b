// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace otklik::ui {

class Preferences;

/// A table with the desk's manners: rows of 36 px at least, elided texts with the whole as tooltip, no grid, whole rows
/// selected, Enter and double click activate, column widths and order remembered.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    /// Restores column widths saved under \a key now and saves them on change. Call after setModel().
    void remember(Preferences *preferences, const QString &key);
    /// Makes each column as wide as its heading and the rows in sight, 320 px at most. Call when the first rows are
    /// there and nothing was remembered: it does nothing otherwise.
    void fitColumns();
    /// Makes the row current and selects it. QTableView's own finds no column from right to left where the columns do
    /// not reach the edge (Qt 6.4.2, QTableViewPrivate::selectRow).
    void selectRow(int row);
    /// The columns share what is left: \a column takes it.
    void stretch(int column);

Q_SIGNALS:
    /// Enter or double click on a row.
    void rowActivated(const QModelIndex &index);
    /// The current row changed (by key or mouse); invalid when there is none.
    void currentRowChanged(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fitRows();
    bool m_remembered = false;
};

} // namespace otklik::ui
