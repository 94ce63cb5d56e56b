// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "lookupdialog.h"
#include "numberstandings.h"
#include "page.h"

class QStackedWidget;
class QTabBar;
class QTimer;

namespace otklik::views {
class LookupRunModel;
class LookupScheduleModel;
class SuspendedNumberModel;
} // namespace otklik::views

namespace otklik::ui {

struct NumberLists;
class BarBoard;
class Label;
class LookupCard;
class TableView;

/// The numbers of the city: one bar of how they stand, the look-up that is under way, and three lists under it: numbers
/// that were suspended, each of which can be opened again, the look-ups, and those that come again by themselves.
class NumbersPage final : public Page
{
    Q_OBJECT
public:
    explicit NumbersPage(const Surroundings &around, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Numbers"); }
    void refresh() override;
    void shown() override;
    [[nodiscard]] QList<KeyText> keys() const override;
    [[nodiscard]] bool mayBeRemade() const override { return !m_dialog; }

private:
    enum Tab { Suspended, Lookups, Schedules };
    void build();
    void addCommands();
    void changedElsewhere(const QString &table);
    void readLists();
    void readStanding();
    void showLists(const NumberLists &lists);
    void showStanding(const hygiene::BaseStanding &standing);
    void showRun();
    void showTab(int tab);
    /// The main command asks for the sources first, so that the dialog opens with all of them.
    void check();
    void begin(const LookupWish &wish, const store::JobPointer &job);
    void stop();
    void resume();
    void undoRun();
    void undoOne();
    void removeSchedule();
    void act();
    [[nodiscard]] bool maySpend() const;
    /// Runs a change and reads the lists again; says what went wrong.
    template <class T>
    void change(std::function<Result<T>(store::Database &)> work, std::function<void(const T &)> done);

    BarBoard *m_bar = nullptr;
    Label *m_about = nullptr;
    LookupCard *m_card = nullptr;
    QWidget *m_cardSurface = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_suspendedTable = nullptr;
    TableView *m_lookupTable = nullptr;
    TableView *m_scheduleTable = nullptr;
    views::SuspendedNumberModel *m_suspended;
    views::LookupRunModel *m_runs;
    views::LookupScheduleModel *m_schedules;
    QAction *m_undo = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_check = nullptr;
    QTimer *m_wait;
    QTimer *m_count;
    QPointer<LookupDialog> m_dialog;
    qint64 m_total = -1;
    bool m_reading = false;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_hasLists = false;
    bool m_stale = false; ///< something changed while it was out of sight
};

} // namespace otklik::ui
