// SPDX-License-Identifier: GPL-3.0-or-later
// The half of NumbersPage that changes something: begin, stop, go on, open again, remove a schedule.
#include <QTabBar>

#include "ask.h"
#include "lookupcard.h"
#include "lookupwords.h"
#include "messagebar.h"
#include "numberlistmodels.h"
#include "numberspage.h"
#include "tableview.h"

using namespace Qt::Literals::StringLiterals;
using otklik::hygiene::LookupRun;
using otklik::hygiene::LookupSchedule;
using otklik::hygiene::SuspendedNumber;

namespace otklik::ui {

template <class T>
void NumbersPage::change(std::function<Result<T>(store::Database &)> work, std::function<void(const T &)> done)
{
    store::deliver(around().store->run(store::Lane::Write, std::move(work)), this,
                   [this, done = std::move(done)](const Result<T> &result) {
                       if (result)
                           done(*result);
                       else
                           messageBar()->say(result.error());
                       readLists();
                       readStanding();
                   });
}

void NumbersPage::check()
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    store::deliver(around().store->run(store::Lane::Interactive, readLookupSources), this,
                   [this](const Result<LookupSources> &sources) {
                       if (!sources)
                           return messageBar()->say(sources.error());
                       if (sources->gateways.isEmpty())
                           return messageBar()->say(
                               {Tone::Attention, tr("No account can look numbers up yet."),
                                tr("Add one of kind “Infobip number look-up”, or the training one, in the settings."),
                                tr("Settings"), [this] { Q_EMIT navigate(u"settings"_s, {}); }});
                       if (m_dialog)
                           return;
                       m_dialog = new LookupDialog(around(), *sources, this);
                       connect(m_dialog, &LookupDialog::startWanted, this, &NumbersPage::begin);
                       m_dialog->open();
                   });
}

void NumbersPage::begin(const LookupWish &wish, const store::JobPointer &job)
{
    const auto work = [wish](store::Database &database) -> Result<LookupRunId> {
        if (wish.everyDays) {
            LookupSchedule schedule;
            schedule.segment = wish.order.choice.segment;
            schedule.gateway = wish.order.gateway;
            schedule.everyDays = *wish.everyDays;
            schedule.olderThan = wish.order.olderThan;
            schedule.budget = wish.order.budget;
            OTKLIK_CHECK(hygiene::LookupSchedules(database).add(schedule));
            return LookupRunId();
        }
        OTKLIK_TRY(run, hygiene::Lookups(database).start(wish.order));
        return run.id;
    };
    // Not the lane that saves: a whole city's numbers take a minute or two.
    const auto begun = [this, dialog = m_dialog](const Result<LookupRunId> &run) {
        if (!run) {
            if (run.error().kind == Failure::Cancelled) // it was closed
                return;
            return dialog ? dialog->showProblem(run.error()) : messageBar()->say(run.error());
        }
        if (dialog)
            dialog->accept();
        m_tabs->setCurrentIndex(run->isValid() ? Lookups : Schedules);
        readLists();
    };
    store::deliver(around().store->run(store::Lane::Count, work, job), this, begun);
}

void NumbersPage::stop()
{
    change<LookupRun>(
        [id = m_card->run().id](store::Database &database) { return hygiene::Lookups(database).stop(id); },
        [](const LookupRun &) {});
}

void NumbersPage::resume()
{
    const LookupRun run = m_card->run();
    const auto go = [this, id = run.id](std::optional<double> budget) {
        change<LookupRun>(
            [id, budget](store::Database &database) { return hygiene::Lookups(database).resume(id, budget); },
            [](const LookupRun &) {});
    };
    if (run.noteCode != "lookup.budget"_L1 || !around().ask)
        return go({});
    NumberQuestion question;
    question.title = tr("Go on with a larger budget");
    question.label = tr("Budget in all; %1 are spent").arg(views::lookupMoneyText(run.cost, run.currency));
    question.value = run.budget.value_or(0) + double(run.left()) * run.price;
    question.minimum = run.cost;
    question.decimals = 2;
    question.suffix = run.currency.isEmpty() ? QString() : u' ' + run.currency;
    question.accept = tr("Go on");
    around().ask->number(this, question, [go](std::optional<double> budget) {
        if (budget)
            go(budget);
    });
}

void NumbersPage::undoRun()
{
    const LookupRun run = m_card->run();
    if (!run.id.isValid() || !around().ask)
        return;
    Question question;
    question.title = tr("Open the numbers of this look-up again?");
    question.sentence =
        tr("%Ln numbers that it suspended take messages again, unless somebody changed them since. What "
           "was paid stays paid.",
           nullptr, int(run.suspended - run.lifted));
    question.yes = tr("Open them again");
    question.no = tr("Keep them suspended");
    around().ask->question(this, question, [this, id = run.id](bool yes) {
        if (yes)
            change<hygiene::LookupUndo>([id](store::Database &database) { return hygiene::Lookups(database).undo(id); },
                                        [this](const hygiene::LookupUndo &undone) {
                                            messageBar()->say({Tone::Good, views::lookupUndoText(undone), {}, {}, {}});
                                        });
    });
}

void NumbersPage::undoOne()
{
    const SuspendedNumber number = m_suspended->number(m_suspendedTable->currentIndex());
    if (!number.id.isValid())
        return;
    const int row = m_suspendedTable->currentIndex().row();
    m_suspended->remove(number.id); // at once; a refetch corrects it
    if (m_suspended->rowCount() > 0)
        m_suspendedTable->selectRow(qMin(row, m_suspended->rowCount() - 1));
    change<hygiene::LookupUndo>(
        [id = number.id](store::Database &database) { return hygiene::Lookups(database).undo(id); },
        [this](const hygiene::LookupUndo &undone) {
            messageBar()->say({Tone::Good, views::lookupUndoText(undone), {}, {}, {}});
        });
}

void NumbersPage::removeSchedule()
{
    const LookupSchedule schedule = m_schedules->schedule(m_scheduleTable->currentIndex());
    if (!schedule.id.isValid())
        return;
    change<bool>(
        [id = schedule.id](store::Database &database) -> Result<bool> {
            OTKLIK_CHECK(hygiene::LookupSchedules(database).remove(id));
            return true;
        },
        [this](bool) {
            messageBar()->say({Tone::Good, tr("The schedule is gone; look-ups under way go on."), {}, {}, {}});
        });
}

void NumbersPage::act()
{
    switch (m_tabs->currentIndex()) {
    case Suspended:
        return undoOne();
    case Lookups:
        return undoRun();
    default:
        return removeSchedule();
    }
}

} // namespace otklik::ui
