// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletree.h"

#include <QHeaderView>

#include "ruledelegate.h"
#include "theme.h"

namespace otklik::ui {

RuleTree::RuleTree(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RuleDelegate(this));
    setHeaderHidden(true);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setIndentation(space::pageEdge);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
}

void RuleTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    const auto fit = [this] {
        expandAll();
        for (int column = 0; column < header()->count(); ++column)
            header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    // Queued: the view has then taken the rows in.
    connect(model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsMoved, this, &QTreeView::expandAll, Qt::QueuedConnection);
    fit();
}

void RuleTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace otklik::ui
