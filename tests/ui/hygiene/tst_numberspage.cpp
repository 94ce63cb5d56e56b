// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

#include "ask.h"
#include "barboard.h"
#include "changefeed.h"
#include "channelmaker.h"
#include "gatewayaccounts.h"
#include "jobs.h"
#include "label.h"
#include "lookupcard.h"
#include "lookupdialog.h"
#include "lookupjob.h"
#include "lookupschedules.h"
#include "messagebar.h"
#include "numberspage.h"
#include "preferences.h"
#include "segments.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "traininggateway.h"

using namespace otklik;
using namespace otklik::ui;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inhabitants = 60;

/// A desk without a shell; sixty people with mobiles and an account for practice.
struct Desk
{
    explicit Desk(bool withGateway = true)
        : store(t.url(), Clock()), gateway(*channels::TrainingSettings::fromJson(
                                               R"({"seed":4,"lookups":{"dead":0.2,"away":0.1,"invalid":0.05}})"),
                                           Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.jobs = &jobs;
        around.me.oneDesk = true;
        for (int i = 1; i <= inhabitants; ++i) {
            (void)insertPerson(t, u"Smirnova%1"_s.arg(i));
            t.sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, :p, 'mobile', :v)"_s,
                  {{"p", i}, {"v", u"+%1"_s.arg(79160000000 + i)}});
        }
        t.sql(u"UPDATE person SET language = 'uk' WHERE id <= 10"_s);
        if (!audience::Segments(t.db()).save(u"North"_s,
                                             audience::Rule::field(u"language"_s, audience::Op::Equal, u"uk"_s)))
            qFatal("no segment");
        if (withGateway) {
            messaging::GatewayAccount account;
            account.name = u"practice"_s;
            account.kind = u"training"_s;
            account.channel = u"sms"_s;
            account.price = 0.5;
            account.currency = u"EUR"_s;
            if (!messaging::GatewayAccounts::add(t.db(), account))
                qFatal("no account");
        }
    }
    void work()
    {
        hygiene::LookupJob job(t.url(), {}, channels::channelMaker(&gateway));
        QSignalSpy finished(&job, &hygiene::LookupJob::finished);
        job.runOnce();
        if (!finished.wait(20000))
            qFatal("the job did not end");
    }
    /// Until everything that was asked of the database is done and has been delivered.
    void settle()
    {
        for (const store::Lane lane : {store::Lane::Interactive, store::Lane::Write, store::Lane::Count}) {
            auto last = store.run(lane, [](store::Database &) -> Result<bool> { return true; });
            QTRY_VERIFY(last.isFinished());
        }
        QCoreApplication::processEvents();
    }
    qint64 count(const QString &fromWhere)
    {
        return t.sql(u"SELECT COUNT(*) AS n FROM "_s + fromWhere).first().integer("n");
    }
    TestDatabase t;
    store::Store store;
    MemoryPreferences preferences;
    ScriptedAsk ask;
    Jobs jobs;
    Surroundings around;
    channels::TrainingGateway gateway;
};

template <class T>
T *named(QWidget *in, const char *name)
{
    T *found = in->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QAction *command(Page &page, const QString &text)
{
    for (QAction *action : page.commands())
        if (action->text() == text)
            return action;
    qFatal("no command %s", qPrintable(text));
}

/// How many numbers a part of the bar stands for.
qint64 part(const BarBoard &bar, const QString &id)
{
    for (const BarBoard::Part &one : bar.parts())
        if (one.id == id)
            return one.count;
    return 0;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestNumbersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldCheckNumbersAndOpenThemAgain()
    {
        Desk desk;
        NumbersPage page(desk.around);
        page.resize(1150, 620);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        auto *bar = named<BarBoard>(&page, "numbersBarBoard");
        QCOMPARE(bar->total(), inhabitants);
        QVERIFY(bar->addsUp());
        QVERIFY(!named<QWidget>(&page, "lookupTitleLabel")->isVisible());
        QVERIFY(!command(page, u"Open again"_s)->isEnabled());

        // The dialog counts while one chooses.
        command(page, u"Check numbers…"_s)->trigger();
        QTRY_VERIFY(page.findChild<LookupDialog *>());
        auto *dialog = page.findChild<LookupDialog *>();
        auto *estimate = named<Label>(dialog, "estimateLabel");
        QTRY_VERIFY2(estimate->text().contains(u"60 of 60 numbers would be asked, for about 30.00 EUR"_s),
                     qPrintable(estimate->text()));
        auto *whom = named<QComboBox>(dialog, "whomComboBox");
        whom->setCurrentText(u"Segment “North”"_s);
        QTRY_VERIFY(estimate->text().contains(u"10 of 10"_s));
        whom->setCurrentIndex(0);
        named<QCheckBox>(dialog, "budgetCheckBox")->setChecked(true);
        named<QDoubleSpinBox>(dialog, "budgetDoubleSpinBox")->setValue(20);
        QTRY_VERIFY(estimate->text().contains(u"The budget pays for 40 of them"_s));
        picture(*dialog, u"numbers-dialog"_s);
        named<QPushButton>(dialog, "startPushButton")->click();
        QTRY_VERIFY(!page.findChild<LookupDialog *>());
        QTRY_COMPARE(desk.count(u"lookup_run"_s), 1);
        QTRY_COMPARE(named<QTabBar>(&page, "listsTabBar")->currentIndex(), 1);
        desk.work();
        page.refresh();
        auto *card = page.findChild<LookupCard *>();
        QTRY_COMPARE(card->run().state, hygiene::LookupState::Paused);
        QTRY_VERIFY(named<Label>(&page, "lookupWhyLabel")->text().contains(u"budget"_s));
        QCOMPARE(desk.gateway.statistics().numbersLooked, 40);
        picture(page, u"numbers-paused"_s);

        // A larger budget; then to the end.
        desk.ask.numbers << std::optional(100.0);
        QVERIFY(command(page, u"Stop the look-up"_s)->isEnabled());
        QCOMPARE(command(page, u"Go on with the look-up"_s)->shortcut(), QKeySequence(Qt::Key_G));
        QVERIFY(named<QPushButton>(&page, "resumeLookupPushButton")->isVisible());
        command(page, u"Go on with the look-up"_s)->trigger();
        QTRY_COMPARE(desk.count(u"lookup_run WHERE state = 'running'"_s), 1);
        desk.work();
        page.refresh();
        QTRY_COMPARE(card->run().state, hygiene::LookupState::Done);
        QVERIFY(!command(page, u"Stop the look-up"_s)->isEnabled());
        QVERIFY(!command(page, u"Go on with the look-up"_s)->isEnabled());
        QCOMPARE(desk.gateway.statistics().mostPerNumber, 1);
        const qint64 suspended = desk.count(u"address WHERE dead_since IS NOT NULL"_s);
        QVERIFY(suspended > 5);
        QTRY_COMPARE(part(*bar, u"never"_s), 0);
        QCOMPARE(part(*bar, u"reachable"_s), desk.count(u"number_check WHERE verdict = 'reachable'"_s));
        picture(page, u"numbers-done"_s);

        // One number by its key, then all of them.
        auto *tabs = named<QTabBar>(&page, "listsTabBar");
        tabs->setCurrentIndex(0);
        auto *table = named<TableView>(&page, "suspendedTableView");
        QTRY_COMPARE(table->model()->rowCount(), int(suspended));
        table->selectRow(0);
        table->setFocus();
        picture(page, u"numbers-suspended"_s);
        QSignalSpy opened(&page, &Page::openPerson);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(command(page, u"Open again"_s)->isEnabled());
        command(page, u"Open again"_s)->trigger();
        QTRY_COMPARE(desk.count(u"address WHERE dead_since IS NOT NULL"_s), suspended - 1);
        QTRY_COMPARE(table->model()->rowCount(), int(suspended) - 1);
        desk.ask.yesNo << false << true;
        named<QPushButton>(&page, "undoLookupPushButton")->click(); // thought better of it
        desk.settle();
        QCOMPARE(desk.count(u"address WHERE dead_since IS NOT NULL"_s), suspended - 1);
        named<QPushButton>(&page, "undoLookupPushButton")->click();
        QTRY_COMPARE(desk.count(u"address WHERE dead_since IS NOT NULL"_s), 0);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(!named<QPushButton>(&page, "undoLookupPushButton")->isVisible());
    }

    void shouldPlanChecks()
    {
        Desk desk;
        NumbersPage page(desk.around);
        page.resize(1150, 620);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        command(page, u"Check numbers…"_s)->trigger();
        QTRY_VERIFY(page.findChild<LookupDialog *>());
        auto *dialog = page.findChild<LookupDialog *>();
        named<QComboBox>(dialog, "whomComboBox")->setCurrentText(u"Segment “North”"_s);
        named<QCheckBox>(dialog, "againCheckBox")->setChecked(true);
        QCOMPARE(named<QPushButton>(dialog, "startPushButton")->text(), u"Plan the checks"_s);
        named<QPushButton>(dialog, "startPushButton")->click();
        QTRY_COMPARE(desk.count(u"lookup_schedule WHERE removed_at IS NULL AND segment = 'North'"_s), 1);
        auto *table = named<TableView>(&page, "schedulesTableView");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(named<QTabBar>(&page, "listsTabBar")->currentIndex(), 2);
        picture(page, u"numbers-schedules"_s);
        table->selectRow(0);
        QTRY_VERIFY(command(page, u"Remove schedule"_s)->isEnabled());
        command(page, u"Remove schedule"_s)->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void shouldBeginOnce()
    {
        Desk desk;
        NumbersPage page(desk.around);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        LookupDialog dialog(desk.around, {{}, {}, {u"practice"_s}}, &page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *start = named<QPushButton>(&dialog, "startPushButton");
        auto *estimate = named<Label>(&dialog, "estimateLabel");
        QTRY_VERIFY(estimate->text().contains(u"60 of 60"_s));
        QList<store::JobPointer> jobs;
        connect(&dialog, &LookupDialog::startWanted, this,
                [&jobs](const LookupWish &, const store::JobPointer &job) { jobs << job; });
        named<QCheckBox>(&dialog, "againCheckBox")->setChecked(true); // it would be counted again
        start->click();
        const QString said = estimate->text();
        auto *wait = dialog.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(wait && !wait->isActive());
        named<QCheckBox>(&dialog, "budgetCheckBox")->setChecked(true);
        QVERIFY(!wait->isActive() && !start->isEnabled());
        QCOMPARE(estimate->text(), said);
        start->click();
        QCOMPARE(jobs.size(), 1);
        // What kept it from beginning: counted again, and one may try again; closing it stops what is under way.
        dialog.showProblem({Failure::Invalid, u"lookup.test"_s, u"No."_s});
        QVERIFY(wait->isActive());
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QCOMPARE(jobs.size(), 2);
        QVERIFY(!jobs.at(1)->isCancelled());
        dialog.reject();
        QVERIFY(jobs.at(1)->isCancelled());
    }

    void shouldBeginNothingOnceItIsClosed()
    {
        Desk desk;
        NumbersPage page(desk.around);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        command(page, u"Check numbers…"_s)->trigger();
        QTRY_VERIFY(page.findChild<LookupDialog *>());
        auto *dialog = page.findChild<LookupDialog *>();
        QTRY_VERIFY(named<QPushButton>(dialog, "startPushButton")->isEnabled());
        const auto barrier = [](store::Database &) -> Result<bool> { return true; };
        QSemaphore busy; // so that the start waits for its turn
        auto first = desk.store.run(store::Lane::Count, [&busy](store::Database &) -> Result<bool> {
            busy.acquire();
            return true;
        });
        named<QPushButton>(dialog, "startPushButton")->click();
        named<QPushButton>(dialog, "cancelPushButton")->click();
        busy.release();
        auto last = desk.store.run(store::Lane::Count, barrier);
        QTRY_VERIFY(first.isFinished() && last.isFinished());
        QCOMPARE(desk.count(u"lookup_run"_s), 0);
        QVERIFY(!page.messageBar()->isShowing());
    }

    void shouldFollowWhatOthersChange()
    {
        Desk desk;
        store::ChangeFeed feed(desk.t.url());
        QSignalSpy changed(&feed, &store::ChangeFeed::changed);
        desk.around.changes = &feed;
        NumbersPage page(desk.around);
        page.resize(1150, 620);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        const auto plan = [&desk](const QString &segment, int days) {
            hygiene::LookupSchedule schedule;
            schedule.segment = segment;
            schedule.gateway = u"practice"_s;
            schedule.everyDays = days;
            if (!hygiene::LookupSchedules(desk.t.db()).add(schedule))
                qFatal("no schedule");
        };
        auto *schedules = named<TableView>(&page, "schedulesTableView");
        named<QTabBar>(&page, "listsTabBar")->setCurrentIndex(2);
        QTRY_VERIFY(!changed.isEmpty()); // it listens
        plan(u"North"_s, 30);
        QTRY_COMPARE(schedules->model()->rowCount(), 1);
        schedules->selectRow(0);
        const auto chosen = [schedules] { return schedules->currentIndex().siblingAtColumn(0).data().toString(); };
        const QString before = chosen();
        QVERIFY(before.contains(u"North"_s));
        plan({}, 1);
        QTRY_COMPARE(schedules->model()->rowCount(), 2);
        QCOMPARE(chosen(), before);
        QVERIFY(command(page, u"Remove schedule"_s)->isEnabled());

        // Nothing is read out of sight, and everything when it is looked at again.
        page.hide();
        changed.clear();
        plan({}, 2);
        QTRY_VERIFY(!changed.isEmpty());
        for (QTimer *timer : page.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            QTRY_VERIFY(!timer->isActive() || timer->interval() > 1000);
        desk.settle();
        QCOMPARE(schedules->model()->rowCount(), 2);
        page.show();
        page.shown();
        QTRY_COMPARE(schedules->model()->rowCount(), 3);

        // The chosen look-up stays chosen, and the end of a look-up counts everybody again.
        hygiene::LookupOrder order;
        order.gateway = u"practice"_s;
        QVERIFY(hygiene::Lookups(desk.t.db()).start(order));
        auto *runs = named<TableView>(&page, "lookupsTableView");
        named<QTabBar>(&page, "listsTabBar")->setCurrentIndex(1);
        QTRY_COMPARE(runs->model()->rowCount(), 1);
        runs->selectRow(0);
        auto *card = page.findChild<LookupCard *>();
        const LookupRunId first = card->run().id;
        desk.work();
        QTRY_COMPARE(card->run().state, hygiene::LookupState::Done);
        auto *bar = named<BarBoard>(&page, "numbersBarBoard");
        QTRY_COMPARE(part(*bar, u"never"_s), 0);
        QCOMPARE(part(*bar, u"reachable"_s), desk.count(u"number_check WHERE verdict = 'reachable'"_s));
        order.olderThan = 0;
        QVERIFY(hygiene::Lookups(desk.t.db()).start(order));
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        QCOMPARE(card->run().id, first);
        QCOMPARE(runs->currentIndex().row(), 1);
    }

    void shouldSayHowToBegin()
    {
        Desk desk(false);
        NumbersPage page(desk.around);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        command(page, u"Check numbers…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QVERIFY(page.messageBar()->message().happened.contains(u"No account"_s));
        desk.t.sql(u"DELETE FROM address"_s);
        page.refresh();
        QTRY_COMPARE(page.state(), Page::State::Empty);
    }

    void shouldKeepWhatWasChosenWhenItCannotBegin()
    {
        Desk desk;
        NumbersPage page(desk.around);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        command(page, u"Check numbers…"_s)->trigger();
        QTRY_VERIFY(page.findChild<LookupDialog *>());
        auto *dialog = page.findChild<LookupDialog *>();
        QTRY_VERIFY(named<Label>(dialog, "estimateLabel")->text().contains(u"60 of 60"_s));
        desk.t.sql(u"UPDATE gateway SET removed_at = :at"_s, {{"at", QDateTime::currentDateTimeUtc()}});
        named<QPushButton>(dialog, "startPushButton")->click();
        QTRY_VERIFY(!named<Label>(dialog, "problemLabel")->text().isEmpty());
        QVERIFY(page.findChild<LookupDialog *>());
        QCOMPARE(desk.count(u"lookup_run"_s), 0);
        named<QPushButton>(dialog, "cancelPushButton")->click();
        QTRY_VERIFY(!page.findChild<LookupDialog *>());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MemoryPreferences preferences;
    Theme theme(&application, &preferences);
    theme.setChoice(qEnvironmentVariable("OTKLIK_DARK").isEmpty() ? Theme::Choice::Light : Theme::Choice::Dark);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (qEnvironmentVariableIsSet("OTKLIK_RTL"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    TestNumbersPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_numberspage.moc"
