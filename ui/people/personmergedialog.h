// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "caredialog.h"
#include "personsave.h"

namespace otklik::ui {

class MergeTable;

/// Two desks gave parts of one person different values: what stood there before, theirs and mine side by side, and
/// nothing is saved until one is chosen for each. Cancel stores nothing.
class PersonMergeDialog final : public CareDialog
{
    Q_OBJECT
public:
    /// \a typed: fourth values of an earlier time, as typed() gave them. \a again: somebody changed the person once
    /// more while the dialog before this one was open.
    PersonMergeDialog(const views::PersonClash &clash, const QHash<QString, QString> &typed, bool again,
                      QWidget *parent);
    [[nodiscard]] MergeTable *table() const { return m_table; }
    /// Fourth values that were written, by part: not to be lost when the dialog goes.
    [[nodiscard]] QHash<QString, QString> typed() const;

Q_SIGNALS:
    /// To be saved as a change of \a theirs.
    void chosen(const otklik::people::Person &theirs, const otklik::people::Person &person);
    void written(); ///< a fourth value: typed() has changed

protected:
    void give() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool read(int row, QVariant &value);
    views::PersonClash m_clash;
    MergeTable *m_table;
};

} // namespace otklik::ui
