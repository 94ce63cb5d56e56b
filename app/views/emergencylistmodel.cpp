// SPDX-License-Identifier: GPL-3.0-or-later
#include "emergencylistmodel.h"

#include <QCoreApplication>

#include "person.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

QString verdictWord(const QString &verdict)
{
    if (verdict == "justified"_L1)
        return EmergencyListModel::tr("Justified");
    return verdict.isEmpty() ? EmergencyListModel::tr("Not judged yet") : EmergencyListModel::tr("Not justified");
}

QString emergencyPatientName(const care::EmergencyEntry &entry)
{
    if (entry.familyName.isEmpty() && entry.givenName.isEmpty() && entry.patronymic.isEmpty())
        return EmergencyListModel::tr("No longer in the database");
    return people::displayName(entry.familyName, entry.givenName, entry.patronymic);
}

QString openerName(const QString &login, const QString &fullName)
{
    return fullName.isEmpty() ? login : EmergencyListModel::tr("%1 (%2)", "full name and login").arg(fullName, login);
}

void EmergencyListModel::setEntries(const QList<care::EmergencyEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int EmergencyListModel::rowOf(care::OpeningId opening) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == opening)
            return int(i);
    }
    return -1;
}

QVariant EmergencyListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const care::EmergencyEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case When:
        return instantText(entry.at);
    case Patient:
        return emergencyPatientName(entry);
    case Clinic:
        return entry.clinicName;
    case OpenedBy:
        return openerName(entry.openedBy, entry.openedByName);
    default:
        return verdictWord(entry.verdict);
    }
}

QVariant EmergencyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Patient:
        return tr("Patient");
    case Clinic:
        return tr("Clinic");
    case OpenedBy:
        return tr("Opened by");
    default:
        return tr("Verdict");
    }
}

} // namespace otklik::views
