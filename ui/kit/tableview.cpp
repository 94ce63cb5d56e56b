// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include "preferences.h"

namespace otklik::ui {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(48);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(36, fontMetrics().height() + 18));
}

void TableView::remember(Preferences *preferences, const QString &key)
{
    if (!preferences)
        return;
    const QString place = key + QStringLiteral("/columns");
    m_remembered = horizontalHeader()->restoreState(preferences->value(place).toByteArray());
    const auto save = [this, preferences, place] { preferences->setValue(place, horizontalHeader()->saveState()); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, save);
}

void TableView::fitColumns()
{
    if (m_remembered || !model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive)
            setColumnWidth(
                column,
                std::min(320, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 16));
    }
    m_remembered = true; // once: from now on the person moves them
}

void TableView::selectRow(int row)
{
    if (!model())
        return;
    // setCurrentIndex() would look at the keys that are held down: with Ctrl it selects nothing.
    const QModelIndex index = model()->index(row, std::max(0, horizontalHeader()->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::stretch(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.isValid() && index.data(Qt::ToolTipRole).isNull() &&
            fontMetrics().horizontalAdvance(text) + 16 > columnWidth(index.column())) {
            QToolTip::showText(help->globalPos(), text, this, visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace otklik::ui
