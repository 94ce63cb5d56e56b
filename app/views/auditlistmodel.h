// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "auditlog.h"

namespace otklik::views {

/// Entries of the audit, page after page by key, in the locale's words. It asks nobody itself: wanted() says after
/// which entry the next page begins, and somebody appends it. GUI thread.
class AuditListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, About, Details, Where, From, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew; \a more: others follow after the last of them.
    void setLines(const QList<access::AuditLine> &lines, bool more);
    /// The answer to wanted().
    void append(const QList<access::AuditLine> &lines, bool more);
    /// Another question was asked: nothing more of this list is wanted until its answer comes.
    void hold() { m_asked = true; }
    /// The answer did not come: the same page may be wanted again.
    void giveUp() { m_asked = false; }
    [[nodiscard]] access::AuditLine line(const QModelIndex &index) const { return m_lines.value(index.row()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
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
    void wanted(qint64 before);

private:
    QList<access::AuditLine> m_lines;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace otklik::views
