// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberlistmodels.h"

#include <QLocale>

#include "lookupwords.h"
#include "person.h"
#include "personwords.h"

namespace otklik::views {

using namespace Qt::Literals::StringLiterals;
using hygiene::LookupRun;
using hygiene::LookupSchedule;
using hygiene::SuspendedNumber;

namespace {

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString momentText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QVariant trailing()
{
    return QVariant::fromValue(int(Qt::AlignTrailing | Qt::AlignVCenter));
}

} // namespace

// ---- suspended ----------------------------------------------------------------------------------------------------

void SuspendedNumberModel::setPage(const QList<SuspendedNumber> &numbers)
{
    m_asked = false;
    if (m_numbers.mid(0, numbers.size()) == numbers && (m_numbers.size() == numbers.size() || numbers.size() >= page))
        return; // further pages stay
    beginResetModel();
    m_numbers = numbers;
    m_more = numbers.size() >= page;
    endResetModel();
}

void SuspendedNumberModel::append(const QList<SuspendedNumber> &numbers)
{
    m_asked = false;
    m_more = numbers.size() >= page;
    if (numbers.isEmpty())
        return;
    beginInsertRows({}, int(m_numbers.size()), int(m_numbers.size() + numbers.size()) - 1);
    m_numbers += numbers;
    endInsertRows();
}

void SuspendedNumberModel::remove(SuspensionId suspension)
{
    for (int row = 0; row < m_numbers.size(); ++row) {
        if (m_numbers[row].id != suspension)
            continue;
        beginRemoveRows({}, row, row);
        m_numbers.removeAt(row);
        endRemoveRows();
        return;
    }
}

void SuspendedNumberModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_numbers.isEmpty())
        return;
    m_asked = true;
    Q_EMIT wanted(m_numbers.last().id);
}

QVariant SuspendedNumberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const SuspendedNumber &number = m_numbers[index.row()];
    switch (index.column()) {
    case Number:
        return phoneText(number.number);
    case Person: {
        const QString name = people::displayName(number.familyName, number.givenName, number.patronymic);
        return name.isEmpty() && !number.externalId.isEmpty() ? number.externalId : name;
    }
    case Since:
        return dayText(number.since);
    case Why:
        return number.verdict == messaging::NumberState::Invalid ? tr("Not a number that exists")
                                                                 : tr("No network knows it any more");
    default:
        return {};
    }
}

QVariant SuspendedNumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Number"), tr("Person"), tr("Suspended on"), tr("Why")};
    return names.value(section);
}

// ---- look-ups -----------------------------------------------------------------------------------------------------

void LookupRunModel::setRuns(const QList<LookupRun> &runs)
{
    const bool same =
        runs.size() == m_runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(),
                                                   [](const LookupRun &a, const LookupRun &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
        return;
    }
    m_runs = runs;
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_runs.size()) - 1, ColumnCount - 1));
}

int LookupRunModel::rowOf(LookupRunId run) const
{
    for (int row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].id == run)
            return row;
    return -1;
}

QVariant LookupRunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Numbers)
        return trailing();
    if (role != Qt::DisplayRole)
        return {};
    const LookupRun &run = m_runs[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case Began:
        return momentText(run.startedAt);
    case Whom:
        return lookupWhomText(run);
    case State:
        return lookupStateWord(run.state);
    case Numbers:
        return run.isOver() ? locale.toString(run.answered())
                            : tr("%1 of %2").arg(locale.toString(run.answered()), locale.toString(run.numbers));
    case Dead:
        return locale.toString(run.dead + run.invalid);
    case Cost:
        return lookupMoneyText(run.cost, run.currency, locale);
    default:
        return {};
    }
}

QVariant LookupRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Numbers)
        return trailing();
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Begun"), tr("Whose"), tr("State"), tr("Answered"), tr("Dead"), tr("Cost")};
    return names.value(section);
}

// ---- schedules ----------------------------------------------------------------------------------------------------

void LookupScheduleModel::setSchedules(const QList<LookupSchedule> &schedules)
{
    if (schedules == m_schedules)
        return;
    beginResetModel();
    m_schedules = schedules;
    endResetModel();
}

QVariant LookupScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const LookupSchedule &schedule = m_schedules[index.row()];
    switch (index.column()) {
    case Whom:
        return schedule.segment.isEmpty() ? tr("Everybody") : tr("Segment “%1”").arg(schedule.segment);
    case Every:
        return tr("every %n days", nullptr, schedule.everyDays);
    case Next:
        return momentText(schedule.nextAt);
    case Budget:
        return schedule.budget ? QLocale().toString(*schedule.budget, 'f', 2) : tr("no limit");
    case Note:
        return schedule.note;
    default:
        return {};
    }
}

QVariant LookupScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Whose"), tr("How often"), tr("Next time"), tr("Budget each time"), tr("Note")};
    return names.value(section);
}

} // namespace otklik::views
