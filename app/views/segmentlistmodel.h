// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace otklik::views {

/// The saved segments by name, before them the new ones that were not saved yet. Which of them hold unsaved changes is
/// told by hasDraft.
class SegmentListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Line
    {
        QString id; ///< "saved:NAME" or "new:NUMBER"
        QString name;
        bool hasDraft = false;
        [[nodiscard]] bool isNew() const { return id.startsWith(QLatin1String("new:")); }
        bool operator==(const Line &) const = default;
    };
    enum Role { IdRole = Qt::UserRole + 1, DraftRole, NewRole };
    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows that stay, so that a selection survives.
    void setLines(const QList<Line> &lines);
    void setDraft(const QString &id, bool hasDraft);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] Line line(const QModelIndex &index) const { return m_lines.value(index.row()); }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Line> m_lines;
};

} // namespace otklik::views
