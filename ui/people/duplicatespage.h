// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates.h"
#include "page.h"
#include "personjoin.h"
#include "store.h"

class QStandardItemModel;
class QTimer;

namespace otklik::ui {

class DuplicatesTable;
class Label;
class TableView;

/// Records that look like one person: two of them side by side, field by field, and one key each to merge them, to say
/// that they are not the same, or to leave it for later. The next pair opens by itself; the undo bar takes each back.
class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Duplicates"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;

private:
    void build();
    void addCommands();
    void arrived(const QList<people::DuplicatePair> &pairs, qint64 count);
    void showCurrent();
    void showPair(const people::DuplicateView &view);
    /// The pair leaves the list at once, before the database has answered.
    void drop(const people::DuplicatePair &pair);
    /// The database has answered: it is a pair no longer.
    void left(const people::DuplicatePair &pair);
    void merge();
    void decide(people::PairState state, const QString &sentence);
    void unmerge(people::JoinId join);
    void openSide(bool high);
    [[nodiscard]] std::optional<people::DuplicatePair> current() const;

    QList<people::DuplicatePair> m_pairs;
    people::DuplicateView m_view;
    PersonId m_survivor;
    QStandardItemModel *m_model;
    TableView *m_table;
    QWidget *m_detail = nullptr;
    Label *m_why = nullptr;
    Label *m_note = nullptr;
    DuplicatesTable *m_compare = nullptr;
    QTimer *m_wait;
    store::JobPointer m_job;
    QList<QAction *> m_onPair;
    QAction *m_merge = nullptr;
    bool m_busy = false;
    int m_pending = 0; ///< answers on their way to the database
};

} // namespace otklik::ui
