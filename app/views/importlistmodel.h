// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "importundo.h"

namespace otklik::views {

/// Imports, the newest first, with what each brought and what became of it.
class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, File, By, Created, Updated, Rejected, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRuns(const QList<people::ImportRun> &runs);
    [[nodiscard]] people::ImportRun run(const QModelIndex &index) const { return m_runs.value(index.row()); }
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
    QList<people::ImportRun> m_runs;
};

/// Takes an import back with everything that other rooms added to it. Errors: those of ImportUndo::run().
[[nodiscard]] Result<people::UndoResult> undoImport(store::Database &database, ImportId import,
                                                    const std::atomic_bool *cancelled = nullptr);
/// What an undo did, in sentences: how many went, how many have again what they had, who was kept and why.
[[nodiscard]] QString undoText(const people::UndoResult &result);

} // namespace otklik::views
