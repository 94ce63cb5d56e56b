// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlistmodel.h"

#include "auditwords.h"
#include "personwords.h"

namespace otklik::views {

void AuditListModel::setLines(const QList<access::AuditLine> &lines, bool more)
{
    beginResetModel();
    m_lines = lines;
    m_more = more;
    m_asked = false;
    endResetModel();
}

void AuditListModel::append(const QList<access::AuditLine> &lines, bool more)
{
    m_asked = false;
    m_more = more;
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_lines.isEmpty())
        return;
    m_asked = true;
    Q_EMIT wanted(m_lines.constLast().id);
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const access::AuditLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case When:
        return instantText(line.at);
    case Who:
        return auditWho(line);
    case What:
        return auditWhat(line);
    case About:
        return auditAbout(line);
    case Details:
        return auditDetails(line);
    case Where:
        return line.site;
    case From:
        return line.address.isEmpty() ? tr("the server itself") : leftToRight(line.address);
    default:
        return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About", "heading: which person or row an entry of the audit is about");
    case Details:
        return tr("Details");
    case Where:
        return tr("Site");
    case From:
        return tr("From", "heading: the network address that somebody worked from");
    default:
        return {};
    }
}

} // namespace otklik::views
