// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatorlistmodel.h"

#include <QLocale>
#include <algorithm>

#include "translate.h"

namespace otklik::views {

QString factorWord(const access::OperatorLine &line)
{
    if (line.disabledAt.isValid())
        return translate("Operators", "disabled");
    if (line.service)
        return translate("Operators", "service, needs none");
    if (line.waitSeconds > 0)
        return translate("Operators", "waits %1 after wrong codes").arg(access::waitText(line.waitSeconds));
    switch (line.factor) {
    case access::Factor::Totp:
        return translate("Operators", "authenticator");
    case access::Factor::Sms:
        return translate("Operators", "code by SMS");
    case access::Factor::Unconfirmed:
        return translate("Operators", "being set up");
    case access::Factor::None:
        break;
    }
    return line.enrolmentOpen ? translate("Operators", "not set up yet, code given")
                              : translate("Operators", "not set up");
}

QString sitesWord(const access::OperatorLine &line)
{
    if (line.city)
        return translate("Operators", "all sites");
    QStringList names;
    for (const access::Site &site : line.sites)
        names << site.name;
    return QLocale().createSeparatedList(names);
}

void OperatorListModel::setLines(const QList<access::OperatorLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int OperatorListModel::rowOf(const QString &login) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [&](const access::OperatorLine &line) { return line.login == login; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int OperatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OperatorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperatorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const access::OperatorLine &line = m_lines.at(index.row());
    if (role == Qt::ToolTipRole && index.column() != Sites)
        return index.column() == Roles || index.column() == Login ? data(index, Qt::DisplayRole) : QVariant();
    switch (index.column()) {
    case Name:
        return line.fullName.isEmpty() ? line.login : line.fullName;
    case Login:
        return line.login;
    case Roles: {
        QStringList names;
        for (const QString &one : line.roles)
            names << access::roleName(one);
        return QLocale().createSeparatedList(names);
    }
    case Sites:
        // The first site tells enough in a list; the tip names all of them.
        if (role == Qt::DisplayRole && !line.city && line.sites.size() > 2)
            return translate("Operators", "%1 and %n more", "a site; how many others", int(line.sites.size()) - 1)
                .arg(line.sites.constFirst().name);
        return sitesWord(line);
    case Factor:
        return factorWord(line);
    case LastSignIn:
        return line.lastSignIn.isValid() ? QLocale().toString(line.lastSignIn.toLocalTime(), QLocale::ShortFormat)
                                         : tr("never");
    default:
        return {};
    }
}

QVariant OperatorListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Login:
        return tr("Login");
    case Roles:
        return tr("Roles");
    case Sites:
        return tr("Sees");
    case Factor:
        return tr("Second factor");
    case LastSignIn:
        return tr("Last sign-in");
    default:
        return {};
    }
}

} // namespace otklik::views
