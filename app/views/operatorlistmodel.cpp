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

QString OperatorListModel::upper(const access::OperatorLine &line, int column)
{
    switch (column) {
    case Name:
        return line.fullName.isEmpty() ? line.login : line.fullName;
    case Rights: {
        QStringList names;
        for (const QString &one : line.roles)
            names << access::roleName(one);
        return names.isEmpty() ? tr("no role") : QLocale().createSeparatedList(names);
    }
    case SignIn:
        return factorWord(line);
    default:
        return {};
    }
}

QString OperatorListModel::lower(const access::OperatorLine &line, int column)
{
    switch (column) {
    case Name:
        return line.fullName.isEmpty() ? QString() : line.login;
    case Rights:
        return sitesWord(line);
    case SignIn:
        return line.lastSignIn.isValid() ? QLocale().toString(line.lastSignIn.toLocalTime(), QLocale::ShortFormat)
                                         : tr("never");
    default:
        return {};
    }
}

QVariant OperatorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const access::OperatorLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return upper(line, index.column());
    case LowerRole:
        // The first site tells enough in a list; the tip names all of them.
        if (index.column() == Rights && !line.city && line.sites.size() > 2)
            return translate("Operators", "%1 and %n more", "a site; how many others", int(line.sites.size()) - 1)
                .arg(line.sites.constFirst().name);
        return lower(line, index.column());
    case Qt::ToolTipRole:
        return QString(upper(line, index.column()) + u'\n' + lower(line, index.column())).trimmed();
    case Qt::AccessibleTextRole:
        return QLocale().createSeparatedList({upper(line, index.column()), lower(line, index.column())});
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
    case Rights:
        return tr("Roles and sites");
    case SignIn:
        return tr("Sign-in", "heading: how and when somebody signed in");
    default:
        return {};
    }
}

} // namespace otklik::views
