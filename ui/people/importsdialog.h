// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "importlistmodel.h"
#include "surroundings.h"

class QPushButton;

namespace otklik::ui {

class Label;
class TableView;

/// What was imported lately, and taking one of it back as a unit. Blocks no other window.
class ImportsDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportsDialog(const Surroundings &around, QWidget *parent);

Q_SIGNALS:
    void undone(const otklik::people::UndoResult &result);

private:
    void read();
    void showCurrent();
    void undo();
    Surroundings m_around;
    views::ImportListModel *m_model;
    TableView *m_table;
    Label *m_says;
    QPushButton *m_undo;
    bool m_busy = false;
    bool m_fitted = false; ///< the columns
};

} // namespace otklik::ui
