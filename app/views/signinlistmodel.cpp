// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinlistmodel.h"

#include <QLocale>

namespace otklik::views {

void SignInListModel::setLines(const QList<access::SignInLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int SignInListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SignInListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SignInListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const access::SignInLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case At:
        return QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
    case What:
        if (line.outcome == QLatin1String("wrong"))
            return tr("wrong code");
        if (line.outcome == QLatin1String("pooled"))
            return tr("refused: a pooler stood between");
        if (line.outcome == QLatin1String("unlocked"))
            return tr("let in again by two people");
        return line.purpose == QLatin1String("step-up") ? tr("fresh code") : tr("signed in");
    case Computer: {
        const QString name = line.machine.isEmpty() ? QString(QChar(0x2014)) : line.machine;
        return line.odd ? tr("⚠ %1: not used before", "a computer").arg(name) : name;
    }
    case Address:
        return line.address.isEmpty() ? tr("the server itself") : line.address;
    default:
        return {};
    }
}

QVariant SignInListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case What:
        return tr("What");
    case Computer:
        return tr("Computer");
    case Address:
        return tr("Address");
    default:
        return {};
    }
}

} // namespace otklik::views
