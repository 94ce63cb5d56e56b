// SPDX-License-Identifier: GPL-3.0-or-later
#include "importlistmodel.h"

#include <QLocale>

#include "clinicimport.h"
#include "importedwords.h"
#include "personwords.h"
#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

void ImportListModel::setRuns(const QList<people::ImportRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const people::ImportRun &run = m_runs.at(index.row());
    const QLocale locale;
    if (role == Qt::TextAlignmentRole && index.column() >= Created && index.column() <= Rejected)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case At:
        return locale.toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
    case File:
        return leftToRight(run.fileName);
    case By:
        return run.by;
    case Created:
        return locale.toString(run.created);
    case Updated:
        return locale.toString(run.updated);
    case Rejected:
        return locale.toString(run.rejected);
    case State:
        if (run.undoneAt.isValid())
            return tr("undone on %1").arg(locale.toString(run.undoneAt.toLocalTime().date(), QLocale::ShortFormat));
        return run.undoable ? tr("can be undone until %1")
                                  .arg(locale.toString(run.undoUntil.toLocalTime().date(), QLocale::ShortFormat))
                            : tr("stands");
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Created && section <= Rejected)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case File:
        return tr("File");
    case By:
        return tr("Who");
    case Created:
        return tr("New");
    case Updated:
        return tr("Changed");
    case Rejected:
        return tr("Rejected");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Result<people::UndoResult> undoImport(store::Database &database, ImportId import, const std::atomic_bool *cancelled)
{
    consent::ImportedWords words;
    care::ImportedClinic clinic;
    return people::ImportUndo(database, {&words, &clinic}).run(import, cancelled);
}

QString undoText(const people::UndoResult &result)
{
    const QLocale locale;
    QString text = translate("Views", "The import is undone: %1 removed, %2 as they were before.")
                       .arg(locale.toString(result.removed), locale.toString(result.restored));
    if (result.keptCount > 0)
        text += u' ' + translate("Views", "%1 were kept as they are, because something happened to them since.")
                           .arg(locale.toString(result.keptCount));
    return text;
}

} // namespace otklik::views
