// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "duelistmodel.h"
#include "notechanges.h"
#include "page.h"
#include "store.h"

class QTimer;

namespace otklik::ui {

class Chip;
class DueDetail;
class DueDialogs;
class TableView;

/// Reminders that are due: one key each to close, invite, put off, note and open. Closed ones leave the list and the
/// counters at once; the undo bar brings them back.
class DuePage final : public Page
{
    Q_OBJECT
public:
    explicit DuePage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Due"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;
    [[nodiscard]] bool mayBeRemade() const override;

private:
    struct Answer
    {
        care::DuePage page;
        care::DueCounts counts;
        QDate today;
    };
    void build();
    void addCommands();
    void arrived(const Answer &answer);
    void showCounts(const care::DueCounts &counts);
    void fitTable();
    void showCurrent();
    [[nodiscard]] QList<care::DueRow> selected() const;
    /// Does the same to all of \a rows on the Write lane; they leave the list at once.
    void changeNotes(const QList<care::DueRow> &rows, const views::NoteChange &change, const QString &sentence);
    void undo(const QList<care::NoteUndo> &undos);
    void putOff(const QList<care::DueRow> &rows, const QDate &until, int months);
    void openCard();
    void changedElsewhere();

    views::DueListModel *m_model;
    views::DueListText *m_text;
    TableView *m_table;
    DueDetail *m_detail;
    Chip *m_overdue;
    Chip *m_dueToday;
    Chip *m_week;
    QTimer *m_wait;
    QDate m_today;
    QSet<NoteId> m_pending; ///< on their way to the database: not shown again until it has answered
    QList<QAction *> m_onRows;
    DueDialogs *m_dialogs;
    bool m_focusList = false; ///< as soon as it can be seen
    bool m_fitted = false;
    bool m_asked = false;
    bool m_again = false;
};

} // namespace otklik::ui
