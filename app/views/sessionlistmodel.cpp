// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionlistmodel.h"

#include <QLocale>

#include "personwords.h"

namespace otklik::views {

void SessionListModel::setSessions(const QList<access::OpenSession> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != LowerRole))
        return {};
    if (role == LowerRole)
        return tr("%1 · since %2", "address, instant")
            .arg(this->index(index.row(), Address).data().toString(),
                 this->index(index.row(), Since).data().toString());
    const access::OpenSession &session = m_sessions.at(index.row());
    switch (index.column()) {
    case Computer: {
        const QString name = session.machine.isEmpty() ? QString(QChar(0x2014)) : session.machine;
        if (session.here)
            return tr("%1 (this desk)", "a computer").arg(name);
        return session.odd ? tr("⚠ %1: not used before", "a computer").arg(name) : name;
    }
    case Address:
        return session.address.isEmpty() ? tr("the server itself") : leftToRight(session.address);
    case Since:
        return QLocale().toString(session.since.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Computer:
        return tr("Computer");
    case Address:
        return tr("Address");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace otklik::views
