// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "mergetable.h"

class QPushButton;

namespace otklik::ui {

class Label;

/// Two desks gave parts of one thing different values: what stood there before, theirs and mine side by side; nothing
/// is handed over until one is chosen in each line. It blocks no other window and never saves. Cancel changes nothing.
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a sentences: what happened and what was kept. \a theirs: a name for their column; empty: «Theirs».
    MergeDialog(const QString &title, const QStringList &sentences, const QList<MergeRow> &rows, const QString &theirs,
                QWidget *parent);
    [[nodiscard]] MergeTable *table() const { return m_table; }
    void sayWrong(const QString &sentence);

Q_SIGNALS:
    /// One column a row.
    void chosen(const QList<otklik::ui::MergeTable::Column> &columns);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void give();
    QList<MergeRow> m_rows;
    MergeTable *m_table;
    Label *m_wrong;
};

} // namespace otklik::ui
