// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtTest>

#include "ask.h"
#include "barboard.h"
#include "buttons.h"
#include "chip.h"
#include "commandpalette.h"
#include "emptystate.h"
#include "filterbar.h"
#include "funnelchart.h"
#include "jobs.h"
#include "jobsbutton.h"
#include "label.h"
#include "languageswitch.h"
#include "listdetail.h"
#include "messagebar.h"
#include "page.h"
#include "picture.h"
#include "preferences.h"
#include "progresscard.h"
#include "searchfield.h"
#include "statusline.h"
#include "tableview.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;

namespace {

class SamplePage final : public Page
{
public:
    explicit SamplePage(const Surroundings &around) : Page(around) { setBody(new QWidget); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Sample"); }
    void refresh() override { ++refreshes; }
    int refreshes = 0;
};

/// Answers when the test says so.
class LateProvider final : public CommandProvider
{
public:
    [[nodiscard]] QString heading() const override { return QStringLiteral("People"); }
    void find(const QString &text, int, std::function<void(QList<Command>)> answer) override
    {
        asked.append({text, std::move(answer)});
    }
    void cancel() override { ++cancels; }
    QList<std::pair<QString, std::function<void(QList<Command>)>>> asked;
    int cancels = 0;
};

QList<FunnelChart::Stage> fiveStages()
{
    return {{QStringLiteral("Indifference"), 2000, 1800, std::nullopt},
            {QStringLiteral("Information search"), 1204, 900, 1400},
            {QStringLiteral("Acquaintance"), 800, 850, std::nullopt},
            {QStringLiteral("Receiving the service"), 420, 300, 500},
            {QStringLiteral("After-service contact"), 105, 90, 200}};
}

} // namespace

class tst_kit final : public QObject
{
    Q_OBJECT
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    // Page ------------------------------------------------------------------------------------------------------
    void shouldRefreshAPageOnlyWhenFirstShown()
    {
        SamplePage page({});
        QCOMPARE(page.refreshes, 0);
        page.shown();
        page.shown();
        QCOMPARE(page.refreshes, 1);
        QCOMPARE(page.state(), Page::State::Loading);
    }

    void shouldShowWhatEachStateNeeds()
    {
        SamplePage page({});
        page.resize(900, 600);
        page.show();
        page.setState(Page::State::Ready);
        QVERIFY(page.body()->isVisible());

        int begun = 0;
        page.setEmpty(EmptyState::Kind::NothingYet, QStringLiteral("Import people to begin."),
                      QStringLiteral("Import…"), [&] { ++begun; });
        QVERIFY(!page.body()->isVisible());
        QCOMPARE(page.emptyState()->sentence(), QStringLiteral("Import people to begin."));
        page.emptyState()->button()->click();
        QCOMPARE(begun, 1);

        page.setFailed({Failure::Internal, QStringLiteral("x.y"), QStringLiteral("It broke.")});
        QCOMPARE(page.state(), Page::State::Failed);
        QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::Failed);
        page.emptyState()->button()->click();
        QCOMPARE(page.refreshes, 1);
        QCOMPARE(page.state(), Page::State::Loading);
    }

    void shouldKeepWhatIsShownWhenASecondLoadFails()
    {
        SamplePage page({});
        page.show();
        page.setState(Page::State::Ready);
        page.setState(Page::State::Loading);
        QVERIFY(page.body()->isVisible());
        page.setFailed({Failure::Unreachable, QStringLiteral("db.away"), QStringLiteral("The database is away.")});
        QVERIFY(page.body()->isVisible());
        QVERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().happened, QStringLiteral("The database is away."));
        page.messageBar()->findChild<QPushButton *>(QStringLiteral("messagePushButton"))->click();
        QCOMPARE(page.refreshes, 1);
        QVERIFY(!page.messageBar()->isShowing());
    }

    void shouldNotTurnACancelledRequestIntoAFailure()
    {
        SamplePage page({});
        page.setState(Page::State::Ready);
        page.setFailed({Failure::Cancelled, QStringLiteral("job.cancelled"), QStringLiteral("Cancelled.")});
        QCOMPARE(page.state(), Page::State::Ready);
    }

    void shouldSayOfflineWithTheTimeOfTheData()
    {
        SamplePage page({});
        page.show();
        page.setOffline({});
        QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::Offline);
        page.setState(Page::State::Ready);
        const QDateTime known = QDateTime(QDate(2026, 11, 21), QTime(9, 5), Qt::UTC);
        page.setOffline(known);
        QVERIFY(page.body()->isVisible());
        QVERIFY(
            page.messageBar()->message().kept.contains(QLocale().toString(known.toLocalTime(), QLocale::ShortFormat)));
    }

    void shouldMakeOneCommandAButtonAShortcutAndAKeyOfF1()
    {
        SamplePage page({});
        int ran = 0;
        auto *command = page.addCommand(QStringLiteral("&New person"), QStringLiteral("list-add"),
                                        QKeySequence(Qt::CTRL | Qt::Key_N), Page::Place::TitleMain, [&] { ++ran; });
        page.addCommand(QStringLiteral("Hidden"), {}, {}, Page::Place::Hidden, [] {});
        QCOMPARE(page.keys().size(), 1);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(ran, 1);
        QPushButton *button = nullptr;
        for (auto *one : page.findChildren<QPushButton *>()) {
            if (one->text() == QStringLiteral("&New person"))
                button = one;
        }
        QVERIFY(button);
        button->click();
        QCOMPARE(ran, 2);
        command->setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void shouldTellFourKindsOfEmptinessApart()
    {
        QSet<QString> headings;
        EmptyState state;
        for (const auto kind : {EmptyState::Kind::NothingYet, EmptyState::Kind::FilterHidesAll,
                                EmptyState::Kind::NoRight, EmptyState::Kind::Offline}) {
            state.setContent(kind, QStringLiteral("Why."), QStringLiteral("Do"));
            headings.insert(state.accessibleName());
            QVERIFY(!state.button()->isHidden());
        }
        QCOMPARE(headings.size(), 4);
        state.setContent(EmptyState::Kind::NoRight, QStringLiteral("Ask the head of your clinic."));
        QVERIFY(state.button()->isHidden());
    }

    // Progress --------------------------------------------------------------------------------------------------
    void shouldShowProgressNoSoonerThanItIsBorne_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<int>("phase");
        QTest::newRow("at once") << qint64(0) << 0;
        QTest::newRow("399 ms") << qint64(399) << 0;
        QTest::newRow("400 ms") << qint64(400) << 1;
        QTest::newRow("1999 ms") << qint64(1999) << 1;
        QTest::newRow("2 s") << qint64(2000) << 2;
    }
    void shouldShowProgressNoSoonerThanItIsBorne()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(int, phase);
        qint64 now = 5000;
        ProgressCard card(nullptr, [&now] { return now; });
        card.show();
        card.begin(QStringLiteral("Import"), true);
        now += milliseconds;
        card.look();
        QCOMPARE(int(card.phase()), phase);
        auto *bar = card.findChild<QProgressBar *>();
        QCOMPARE(bar->isVisible(), phase > 0);
        QCOMPARE(card.cancelButton()->isVisible(), phase == 2);
        card.end();
        QVERIFY(!bar->isVisible());
    }

    void shouldCancelTheWorkOnceFromItsCard()
    {
        Jobs jobs;
        auto *work = jobs.start(QStringLiteral("Import of people.csv"));
        QSignalSpy asked(work, &Work::cancelRequested);
        qint64 now = 0;
        ProgressCard card(nullptr, [&now] { return now; });
        card.follow(work);
        now = 3000;
        work->setProgress(50, 200);
        QCOMPARE(card.phase(), ProgressCard::Phase::Full);
        QCOMPARE(work->howMuch(), QStringLiteral("50 of 200"));
        card.cancelButton()->click();
        work->cancel();
        QCOMPARE(asked.count(), 1);
        QVERIFY(work->isCancelled());
        work->finish();
        QCOMPARE(card.phase(), ProgressCard::Phase::Nothing);
        QVERIFY(jobs.running().isEmpty());
    }

    void shouldHideTheJobsButtonWhileNothingRuns()
    {
        QWidget window;
        Jobs jobs;
        auto *button = new JobsButton(&jobs, &window);
        window.show();
        QVERIFY(!button->isVisible());
        auto *one = jobs.start(QStringLiteral("One"));
        auto *two = jobs.start(QStringLiteral("Two"));
        QVERIFY(button->isVisible());
        QVERIFY(button->text().contains(QLatin1Char('2')));
        button->click();
        QCOMPARE(button->list()->findChildren<ProgressCard *>().size(), 2);
        one->finish();
        QCOMPARE(button->list()->findChildren<ProgressCard *>().size(), 1);
        two->finish();
        QVERIFY(!button->isVisible());
        QVERIFY(!button->list()->isVisible());
    }

    void shouldUndoOnceAndThenNoMore()
    {
        UndoBar bar;
        int undone = 0;
        bar.offer(QStringLiteral("3 reminders done."), [&] { ++undone; });
        QVERIFY(!bar.isHidden());
        bar.button()->click();
        bar.button()->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());

        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.offer(
            QStringLiteral("1 reminder done."), [&] { ++undone; }, 20);
        QTRY_COMPARE(expired.count(), 1);
        bar.button()->click();
        QCOMPARE(undone, 1);
    }

    // Small things ----------------------------------------------------------------------------------------------
    void shouldWaitBeforeSearchingAndNeverAskTwice()
    {
        SearchField field(QStringLiteral("Find"));
        QSignalSpy searched(&field, &SearchField::searched);
        field.show();
        QTest::keyClicks(&field, QStringLiteral("Ivanova"));
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.at(0).at(0).toString(), QStringLiteral("Ivanova"));
        QTest::keyClick(&field, Qt::Key_Space);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void shouldTakeAFilterAwayByKeyAndByCross()
    {
        FilterBar bar;
        bar.setFilters({{QStringLiteral("district"), QStringLiteral("North")},
                        {QStringLiteral("age"), QStringLiteral("under 25")}});
        bar.resize(500, 40);
        bar.show();
        QSignalSpy removed(&bar, &FilterBar::removed), cleared(&bar, &FilterBar::cleared);
        const auto chips = bar.findChildren<Chip *>();
        QCOMPARE(chips.size(), 2);
        QTest::keyClick(chips.at(0), Qt::Key_Delete);
        QCOMPARE(removed.takeFirst().at(0).toString(), QStringLiteral("district"));
        QTest::mouseClick(chips.at(1), Qt::LeftButton, {},
                          QPoint(chips.at(1)->width() - 14, chips.at(1)->height() / 2));
        QCOMPARE(removed.takeFirst().at(0).toString(), QStringLiteral("age"));
        bar.findChild<QPushButton *>(QStringLiteral("clearFiltersPushButton"))->click();
        QCOMPARE(cleared.count(), 1);
        bar.setFilters({});
        QVERIFY(bar.isHidden());
    }

    void shouldChangeAndRemoveAnEntryOfTheStatusLine()
    {
        StatusLine line;
        line.set(QStringLiteral("db"), Tone::Good, QStringLiteral("database 3 ms"));
        line.set(QStringLiteral("kannel"), Tone::Attention, QStringLiteral("Kannel: 12 unknown"));
        line.set(QStringLiteral("db"), Tone::Danger, QStringLiteral("database away"));
        QCOMPARE(line.text(QStringLiteral("db")), QStringLiteral("database away"));
        line.set(QStringLiteral("db"), Tone::Good, {});
        QVERIFY(line.text(QStringLiteral("db")).isEmpty());
        QCOMPARE(line.text(QStringLiteral("kannel")), QStringLiteral("Kannel: 12 unknown"));
    }

    void shouldRememberColumnsAndSplitter()
    {
        MemoryPreferences preferences;
        QStandardItemModel model(3, 3);
        {
            TableView table;
            table.setModel(&model);
            table.remember(&preferences, QStringLiteral("people"));
            table.setColumnWidth(1, 231);
            ListDetail sides(&preferences, QStringLiteral("people"));
            sides.setSides(new QWidget, new QWidget, 0.5);
            sides.resize(1017, 300);
            sides.show();
            sides.setSizes({700, 300});
            Q_EMIT sides.splitterMoved(700, 1);
        }
        TableView table;
        table.setModel(&model);
        table.remember(&preferences, QStringLiteral("people"));
        QCOMPARE(table.columnWidth(1), 231);
        ListDetail sides(&preferences, QStringLiteral("people"));
        sides.setSides(new QWidget, new QWidget, 0.5);
        sides.resize(1017, 300);
        sides.show();
        QCOMPARE(sides.sizes().at(0), 700);
    }

    void shouldActivateARowByKeyAndLeaveTheTableByTab()
    {
        QStandardItemModel model(3, 2);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *table = new TableView;
        auto *after = new QLineEdit;
        column->addWidget(table);
        column->addWidget(after);
        table->setModel(&model);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        table->setCurrentIndex(model.index(1, 0));
        QSignalSpy activated(table, &TableView::rowActivated), changed(table, &TableView::currentRowChanged);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void shouldAnswerADialogByCallbackAndBlockNothing()
    {
        QWidget window;
        window.show();
        DialogAsk ask;
        std::optional<QString> answer = QStringLiteral("untouched");
        TextQuestion question;
        question.title = QStringLiteral("Save the segment");
        question.label = QStringLiteral("Name");
        question.complaint = [](const QString &text) {
            return text.isEmpty() ? QStringLiteral("Give it a name.") : QString();
        };
        ask.text(&window, question, [&](std::optional<QString> text) { answer = std::move(text); });
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("acceptPushButton"));
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("North"));
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(answer, QStringLiteral("North"));

        std::optional<bool> sure;
        ask.question(&window,
                     {QStringLiteral("Drop?"), QStringLiteral("The note is dropped."), QStringLiteral("Drop"),
                      QStringLiteral("Keep"), Tone::Danger},
                     [&](bool yes) { sure = yes; });
        QTRY_COMPARE(window.findChildren<QDialog *>().size(), 1);
        QTest::keyClick(window.findChild<QDialog *>(), Qt::Key_Return); // Enter lies on the safe side
        QCOMPARE(sure, false);
    }

    void shouldAnswerFromAScriptInTests()
    {
        ScriptedAsk ask;
        ask.texts = {QStringLiteral("a.csv"), std::nullopt};
        QList<std::optional<QString>> got;
        const auto take = [&](std::optional<QString> text) { got.append(std::move(text)); };
        ask.file(nullptr, {QStringLiteral("Import"), {}, {}, false}, take);
        ask.text(nullptr, {QStringLiteral("Name"), {}, {}, false, false, {}, {}}, take);
        QCOMPARE(got.at(0), QStringLiteral("a.csv"));
        QVERIFY(!got.at(1));
        QCOMPARE(ask.asked, QStringList({QStringLiteral("Import"), QStringLiteral("Name")}));
    }

    // Bar board -------------------------------------------------------------------------------------------------
    void shouldAddUpToItsTotal_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("addsUp");
        QTest::addColumn<int>("parts");
        QTest::newRow("exact") << qint64(2000) << true << 3;
        QTest::newRow("open rest") << qint64(2500) << false << 4;
        QTest::newRow("more than the total") << qint64(1500) << false << 3;
    }
    void shouldAddUpToItsTotal()
    {
        QFETCH(qint64, total);
        QFETCH(bool, addsUp);
        QFETCH(int, parts);
        BarBoard board;
        board.resize(803, 120);
        board.setParts({{QStringLiteral("delivered"), QStringLiteral("Delivered"), 1204, Tone::Good},
                        {QStringLiteral("waiting"), QStringLiteral("Waiting"), 700, Tone::Accent},
                        {QStringLiteral("failed"), QStringLiteral("Failed"), 96, Tone::Danger}},
                       total);
        QCOMPARE(board.addsUp(), addsUp);
        QCOMPARE(board.parts().size(), parts);
        qint64 sum = 0;
        double wide = 0;
        for (int i = 0; i < board.parts().size(); ++i) {
            sum += board.parts().at(i).count;
            wide += board.partRect(i).width();
            if (i > 0)
                QVERIFY(std::abs(board.partRect(i).left() - board.partRect(i - 1).right()) < 0.001);
        }
        QCOMPARE(sum, board.total());
        QVERIFY(std::abs(wide - (board.width() - 4)) < 0.001);
        QVERIFY(board.accessibleDescription().contains(QStringLiteral("Delivered: 1,204")));
    }

    void shouldOpenAPartOfTheBarByKeyAndMirror()
    {
        BarBoard board;
        board.resize(800, 120);
        board.setParts({{QStringLiteral("a"), QStringLiteral("A"), 600, Tone::Good},
                        {QStringLiteral("b"), QStringLiteral("B"), 400, Tone::Danger}},
                       1000);
        QSignalSpy opened(&board, &BarBoard::partActivated);
        QTest::keyClick(&board, Qt::Key_Right);
        QTest::keyClick(&board, Qt::Key_Right);
        QTest::keyClick(&board, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().at(0).toString(), QStringLiteral("b"));
        const QRectF before = board.partRect(0);
        board.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(std::abs(board.partRect(0).right() - (board.width() - before.left())) < 0.001);
        QTest::mouseClick(&board, Qt::LeftButton, {}, board.partRect(0).center().toPoint());
        QCOMPARE(opened.takeFirst().at(0).toString(), QStringLiteral("a"));
    }

    // Funnel ----------------------------------------------------------------------------------------------------
    void shouldComputeTheRatesOfAFunnel()
    {
        FunnelChart chart;
        chart.setStages(fiveStages());
        QVERIFY(!chart.rateToBefore(0));
        QCOMPARE(*chart.rateToBefore(1), 0.602);
        QCOMPARE(*chart.rateToBefore(3), 0.525);
        QCOMPARE(*chart.rateToFirst(3), 0.21);
        QCOMPARE(chart.figureText(1), QStringLiteral("1,204 · 60.2 % of the stage before · 60.2 % of the first"));
        QCOMPARE(chart.figureText(0), QStringLiteral("2,000"));
        QVERIFY(chart.stageText(3).contains(QStringLiteral("Target: 500.")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("After-service contact: 105")));
    }

    void shouldNotDivideByAnEmptyStage()
    {
        FunnelChart chart;
        chart.setStages({{QStringLiteral("Sent"), 0, {}, {}}, {QStringLiteral("Used"), 0, {}, {}}});
        QVERIFY(!chart.rateToBefore(1));
        QVERIFY(!chart.rateToFirst(1));
        chart.setStages({});
        QCOMPARE(chart.currentStage(), -1);
        QVERIFY(savePicture(&chart, gallery(QStringLiteral("funnel-empty"))).has_value());
    }

    void shouldDrawEveryStageFromOneEdge()
    {
        FunnelChart chart;
        chart.resize(800, 420);
        chart.setStages(fiveStages());
        chart.show();
        for (int i = 1; i < 5; ++i) {
            QCOMPARE(chart.barRect(i).left(), chart.barRect(0).left());
            const double share = chart.barRect(i).width() / chart.barRect(0).width();
            QVERIFY(std::abs(share - *chart.rateToFirst(i)) < 0.002);
            QVERIFY(chart.barRect(i).top() > chart.barRect(i - 1).bottom());
        }
        const double right = chart.width() - chart.barRect(0).left();
        chart.setLayoutDirection(Qt::RightToLeft);
        for (int i = 0; i < 5; ++i)
            QVERIFY(std::abs(chart.barRect(i).right() - right) < 1.0);
    }

    /// Where Qt Charts really drew a bar, not where we believe it.
    void shouldPaintTheSeriesWhereTheOverlayBelievesIt()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            FunnelChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(800, 420);
            chart.setStages(fiveStages());
            chart.show();
            QVERIFY(QTest::qWaitForWindowExposed(&chart));
            const QImage picture = chart.grab().toImage();
            const QColor blue = lightColours().series[0];
            for (int i = 0; i < 5; ++i) {
                const QRectF bar = chart.barRect(i);
                QCOMPARE(picture.pixelColor(bar.center().toPoint()), blue);
                QCOMPARE(picture.pixelColor(QPointF(bar.left() + 2, bar.top() + 2).toPoint()), blue);
                QCOMPARE(picture.pixelColor(QPointF(bar.right() - 2, bar.bottom() - 2).toPoint()), blue);
                const double beyond = direction == Qt::LeftToRight ? bar.right() + 3 : bar.left() - 3;
                QVERIFY(picture.pixelColor(QPointF(beyond, bar.top() + 2).toPoint()) != blue);
            }
        }
    }

    void shouldOpenAStageByKeyAndByClick()
    {
        FunnelChart chart;
        chart.resize(800, 420);
        chart.setStages(fiveStages());
        chart.show();
        QSignalSpy activated(&chart, &FunnelChart::stageActivated);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.currentStage(), 3);
        QCOMPARE(chart.accessibleName(), chart.stageText(3));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).toInt(), 3);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.barRect(1).center().toPoint());
        QCOMPARE(activated.takeFirst().at(0).toInt(), 1);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.currentStage(), 0);
    }

    // Command palette -------------------------------------------------------------------------------------------
    void shouldFindACommandAndRunItByKeys()
    {
        QWidget window;
        window.resize(1200, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QAction import(QStringLiteral("&Import people…")), segment(QStringLiteral("New segment")),
            off(QStringLiteral("Imported never"));
        import.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        off.setEnabled(false);
        int imported = 0;
        connect(&import, &QAction::triggered, this, [&] { ++imported; });
        CommandPalette palette(&window);
        palette.setActions([&] { return QList<QAction *>{&segment, &off, &import}; });
        QElapsedTimer timer;
        timer.start();
        palette.open();
        QVERIFY(palette.isVisible());
        qInfo("palette opened in %lld ms", timer.elapsed());
        QCOMPARE(palette.list()->model()->rowCount(), 2);
        QTest::keyClicks(palette.field(), QStringLiteral("peop imp"));
        QCOMPARE(palette.list()->model()->rowCount(), 1);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(imported, 1);
        QVERIFY(!palette.isVisible());
    }

    void shouldShowWhatProvidersFindAndDropOldAnswers()
    {
        QWidget window;
        window.resize(1200, 700);
        window.show();
        LateProvider people;
        CommandPalette palette(&window);
        palette.addProvider(&people);
        palette.open();
        QTest::keyClicks(palette.field(), QStringLiteral("iv"));
        QTRY_COMPARE(people.asked.size(), 1);
        QTest::keyClicks(palette.field(), QStringLiteral("a"));
        QTRY_COMPARE(people.asked.size(), 2);
        QCOMPARE(people.asked.at(1).first, QStringLiteral("iva"));
        people.asked.at(0).second({{QStringLiteral("Old answer"), {}, {}, {}, {}}});
        QVERIFY(palette.list()
                    ->model()
                    ->match(palette.list()->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Old answer"))
                    .isEmpty());
        int opened = 0;
        people.asked.at(1).second(
            {{QStringLiteral("Ivanova, Anna"), QStringLiteral("North"), {}, {}, [&] { ++opened; }}});
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QCOMPARE(opened, 1);
        QCOMPARE(people.cancels, 1);
    }

    // Language --------------------------------------------------------------------------------------------------
    void shouldChangeTheDirectionWithTheLanguage()
    {
        MemoryPreferences preferences;
        LanguageSwitch language(&preferences);
        language.use(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(preferences.value(QStringLiteral("language")).toString(), QStringLiteral("ar"));
        LanguageSwitch again(&preferences);
        again.useRemembered();
        QCOMPARE(again.current(), QStringLiteral("ar"));
        again.use(QStringLiteral("tlh"));
        QCOMPARE(again.current(), QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void shouldRefuseToWriteAPictureWhereItCannot()
    {
        QWidget widget;
        const Done done = savePicture(&widget, QStringLiteral("/proc/no/such/place.png"), QSize(10, 10));
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("picture.not_written"));
    }

    // Pictures for people to look at ------------------------------------------------------------------------------
    void shouldFillTheGallery_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<double>("text");
        QTest::newRow("light") << false << false << 1.0;
        QTest::newRow("dark") << true << false << 1.0;
        QTest::newRow("rtl") << false << true << 1.0;
        QTest::newRow("large") << false << false << 1.3;
    }
    void shouldFillTheGallery();

private:
    static QString gallery(const QString &name)
    {
        return QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/kit-%1.png").arg(name);
    }
    static QWidget *board();
    static QWidget *form();
};

QWidget *tst_kit::form()
{
    auto *side = new Surface;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(new Label(Label::Voice::Section, QStringLiteral("Anna Petrovna Ivanova")));
    column->addWidget(
        new Label(Label::Voice::Muted, QStringLiteral("54 years · North district · Russian · SMS preferred")));
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(QStringLiteral("SMS"), Tone::Good));
    chips->addWidget(new Chip(QStringLiteral("shared number"), Tone::Attention));
    chips->addWidget(new Chip(QStringLiteral("no e-mail"), Tone::Danger));
    chips->addStretch(1);
    column->addLayout(chips);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("North"), QStringLiteral("South")});
    auto *spin = new QSpinBox;
    spin->setValue(25);
    auto *date = new QDateEdit(QDate(2026, 11, 21));
    date->setCalendarPopup(true);
    auto *grid = new QFormLayout;
    grid->addRow(QStringLiteral("&Family name"), new QLineEdit(QStringLiteral("Ivanova")));
    grid->addRow(QStringLiteral("&District"), combo);
    grid->addRow(QStringLiteral("&Age up to"), spin);
    grid->addRow(QStringLiteral("D&ue"), date);
    auto *note = new QPlainTextEdit;
    note->setPlaceholderText(QStringLiteral("Note"));
    note->setMaximumHeight(64);
    grid->addRow(QStringLiteral("&Note"), note);
    column->addLayout(grid);
    auto *check = new QCheckBox(QStringLiteral("Remind me"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("By SMS"));
    radio->setChecked(true);
    auto *checks = new QHBoxLayout;
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(QStringLiteral("Also by call")));
    checks->addWidget(radio);
    checks->addStretch(1);
    column->addLayout(checks);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *danger = makeButton(QStringLiteral("Drop"));
    setTone(danger, Tone::Danger);
    auto *off = makeButton(QStringLiteral("Not now"));
    off->setEnabled(false);
    buttons->addWidget(makeMainButton(QStringLiteral("Save"), QStringLiteral("document-save")));
    buttons->addWidget(makeButton(QStringLiteral("Call"), QStringLiteral("call-start")));
    buttons->addWidget(off);
    buttons->addWidget(danger);
    buttons->addWidget(makeQuietButton(QStringLiteral("Show more")));
    buttons->addStretch(1);
    column->addLayout(buttons);
    return side;
}

QWidget *tst_kit::board()
{
    auto *page = new SamplePage({});
    page->addCommand(QStringLiteral("Import…"), QStringLiteral("document-import"), QKeySequence(Qt::CTRL | Qt::Key_I),
                     Page::Place::Title, [] {});
    page->addCommand(QStringLiteral("New person"), QStringLiteral("list-add"), QKeySequence(Qt::CTRL | Qt::Key_N),
                     Page::Place::TitleMain, [] {});
    page->setSubtitle(QStringLiteral("2 014 people"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *line = new QHBoxLayout;
    auto *search = new SearchField(QStringLiteral("Name, phone or e-mail"));
    line->addWidget(search);
    auto *filters = new FilterBar;
    filters->setFilters(
        {{QStringLiteral("a"), QStringLiteral("North")}, {QStringLiteral("b"), QStringLiteral("under 25")}});
    line->addWidget(filters, 1);
    column->addLayout(line);
    auto *table = new TableView;
    auto *model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("District"), QStringLiteral("Due")});
    for (int i = 0; i < 20; ++i)
        model->appendRow({new QStandardItem(QStringLiteral("Ivanova, Anna Petrovna %1").arg(i)),
                          new QStandardItem(QStringLiteral("North")), new QStandardItem(QStringLiteral("21/11/2026"))});
    table->setModel(model);
    table->stretch(0);
    table->fitColumns();
    table->selectRow(1);
    auto *sides = new ListDetail(nullptr, QStringLiteral("x"));
    sides->setSides(table, form(), 0.5);
    column->addWidget(sides, 1);
    page->setBody(body);
    page->setState(Page::State::Ready);
    page->shown();
    page->messageBar()->say({Tone::Attention, QStringLiteral("The gateway stopped accepting messages at 12:03."),
                             QStringLiteral("214 messages wait; nothing was lost."), QStringLiteral("Try now"), [] {},
                             true});
    page->undoBar()->offer(
        QStringLiteral("3 reminders done."), [] {}, 1'000'000);
    return page;
}

void tst_kit::shouldFillTheGallery()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(double, text);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    m_theme->setTextScale(text);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);

    std::unique_ptr<QWidget> page(board());
    QVERIFY(savePicture(page.get(), gallery(QStringLiteral("page-") + row), QSize(1182, 700)).has_value());

    FunnelChart funnel;
    funnel.setStages(fiveStages(), QStringLiteral("the month before"));
    funnel.setCurrentStage(1);
    QVERIFY(savePicture(&funnel, gallery(QStringLiteral("funnel-") + row), QSize(900, 420)).has_value());

    QWidget mix;
    auto *column = new QVBoxLayout(&mix);
    auto *bar = new BarBoard;
    bar->setParts({{QStringLiteral("a"), QStringLiteral("Delivered"), 1204, Tone::Good},
                   {QStringLiteral("b"), QStringLiteral("Sent"), 300, Tone::Accent},
                   {QStringLiteral("c"), QStringLiteral("Waiting"), 280, Tone::Neutral},
                   {QStringLiteral("d"), QStringLiteral("Unknown"), 12, Tone::Attention},
                   {QStringLiteral("e"), QStringLiteral("Failed"), 60, Tone::Danger},
                   {QStringLiteral("f"), QStringLiteral("Left out"), 44, Tone::Danger}},
                  2000);
    column->addWidget(bar);
    auto *empty = new EmptyState;
    empty->setContent(EmptyState::Kind::NothingYet,
                      QStringLiteral("Import a list of people from a CSV file, or add the first person by hand."),
                      QStringLiteral("Import…"));
    auto *hidden = new EmptyState;
    hidden->setContent(EmptyState::Kind::FilterHidesAll,
                       QStringLiteral("2 014 people are there, none of them under 25 in North."),
                       QStringLiteral("Clear the filter"));
    auto *right = new EmptyState;
    right->setContent(EmptyState::Kind::NoRight,
                      QStringLiteral("Only doctors see measurements. Ask the head of your clinic."));
    auto *offline = new EmptyState;
    offline->setContent(EmptyState::Kind::Offline,
                        QStringLiteral("The database cannot be reached, and nothing was loaded before."),
                        QStringLiteral("Try again"));
    auto *four = new QGridLayout;
    four->addWidget(empty, 0, 0);
    four->addWidget(hidden, 0, 1);
    four->addWidget(right, 1, 0);
    four->addWidget(offline, 1, 1);
    column->addLayout(four, 1);
    qint64 now = 0;
    auto *progress = new ProgressCard(nullptr, [&now] { return now; });
    progress->begin(QStringLiteral("Import of people.csv"), true);
    now = 8000;
    progress->setProgress(120'000, 200'000);
    column->addWidget(progress);
    auto *status = new StatusLine;
    status->set(QStringLiteral("db"), Tone::Good, QStringLiteral("database 3 ms"));
    status->set(QStringLiteral("k"), Tone::Attention, QStringLiteral("Kannel: 12 unknown"));
    status->set(QStringLiteral("i"), Tone::Danger, QStringLiteral("Infobip away"));
    status->set(QStringLiteral("n"), Tone::Neutral, QStringLiteral("e-mail not set up"));
    status->setNote(QStringLiteral("saved 12:03:10"));
    column->addWidget(status);
    QVERIFY(savePicture(&mix, gallery(QStringLiteral("mix-") + row), QSize(1000, 760)).has_value());

    m_theme->setTextScale(1.0);
    m_theme->setChoice(Theme::Choice::Light);
}

QTEST_MAIN(tst_kit)
#include "tst_kit.moc"
