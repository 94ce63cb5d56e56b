// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include "ask.h"
#include "changefeed.h"
#include "claims.h"
#include "dresses.h"
#include "gatewayaccounts.h"
#include "label.h"
#include "messagebar.h"
#include "picture.h"
#include "preferences.h"
#include "sendingpage.h"
#include "sendjobs.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace otklik::test;
using namespace otklik::messaging;
using namespace Qt::Literals::StringLiterals;
using Queues = otklik::views::AccountQueueModel;

namespace {

constexpr int inhabitants = 20;

/// A desk without a shell; twenty people, three accounts, a campaign in chunks of five.
struct Desk
{
    Desk() : store(t.url(), Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.me.oneDesk = true;
        t.sql(u"INSERT INTO agency (id, code, name) VALUES (1, 'city', 'City')"_s);
        t.sql(u"INSERT INTO topic (id, agency_id, code, name) VALUES (1, 1, 'water', 'Water meters')"_s);
        for (int i = 1; i <= inhabitants; ++i) {
            (void)insertPerson(t, u"Smirnova%1"_s.arg(i));
            t.sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, :p, 'mobile', :v)"_s,
                  {{"p", i}, {"v", u"+%1"_s.arg(79160000000 + i)}});
            t.sql(u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "
                  "VALUES (1, :p, 1, 'any', 'granted', :a, 'test', 'import')"_s,
                  {{"p", i}, {"a", QDateTime::currentDateTimeUtc()}});
        }
    }
    GatewayAccount addAccount(const QString &name, const QString &kind = u"training"_s, double rate = 0)
    {
        GatewayAccount account;
        account.name = name;
        account.kind = kind;
        account.channel = u"sms"_s;
        account.ratePerSecond = rate;
        const auto added = GatewayAccounts::add(t.db(), account);
        if (!added)
            qFatal("%s", qPrintable(added.error().sentence));
        return *added;
    }
    void launch()
    {
        NewSendJob job;
        job.campaign = CampaignId(1);
        job.topic = TopicId(1);
        job.chunkSize = 5;
        job.texts = {{u"en"_s, u"Your meter"_s}};
        job.fallbackLanguage = u"en"_s;
        store::Tx tx(t.db());
        if (!SendJobs::recordDecisions(t.db(),
                                       u"SELECT p.site_id, 1, 1, p.id, p.id, 'send', '', NULL, a.value, 'en', 'UTC', "
                                       "NULL FROM person p JOIN address a ON a.person_id = p.id"_s,
                                       {}) ||
            !SendJobs::create(t.db(), job) || !tx.commit())
            qFatal("not launched");
    }
    /// One chunk whose outcome nobody will know by itself.
    ChunkId lose(const GatewayAccount &account)
    {
        DispatchTimes times;
        times.settle = 0;
        times.receiptWait = 0;
        Claims claims(t.db(), times, u"me"_s);
        const auto chunk = claims.claim(account, 1000);
        if (!chunk || !*chunk || !claims.markUnknown(**chunk) || !claims.takeLook(account.id, false))
            qFatal("nothing was lost");
        return (*chunk)->id;
    }
    void settle()
    {
        for (const store::Lane lane : {store::Lane::Interactive, store::Lane::Write}) {
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
    Surroundings around;
};

template <class T>
T *named(QWidget *in, const char *name)
{
    T *found = in->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void present(Page &page)
{
    page.resize(1150, 640);
    page.show();
    page.shown();
    QTRY_VERIFY(page.state() != Page::State::Loading);
    page.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &page);
}

QString cell(const TableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestSendingPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldSayHowToBegin()
    {
        Desk desk;
        SendingPage page(desk.around);
        present(page);
        QCOMPARE(page.state(), Page::State::Empty);
        QSignalSpy gone(&page, &Page::navigate);
        page.emptyState()->button()->click();
        QCOMPARE(gone.constFirst().constFirst().toString(), u"settings"_s);
    }

    void shouldShowWhatWaitsAndPauseAnAccount()
    {
        Desk desk;
        const GatewayAccount main = desk.addAccount(u"main"_s);
        (void)desk.addAccount(u"second"_s);
        desk.launch();
        SendingPage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "accountQueuesTableView");
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cell(table, 0, Queues::Name), u"main"_s);
        QCOMPARE(cell(table, 0, Queues::State), u"Ready"_s);
        QCOMPARE(cell(table, 2, Queues::Waiting), u"20"_s);
        QVERIFY(cell(table, 2, Queues::Oldest).contains(u"second"_s));
        auto *sentence = named<Label>(&page, "accountSentenceLabel");
        QCOMPARE(sentence->text(), u"Ready to send."_s);
        table->selectRow(2);
        QVERIFY(sentence->text().contains(u"bound to no account"_s));
        QVERIFY(!named<QPushButton>(&page, "pauseAccountPushButton")->isEnabled());
        table->selectRow(0);
        QVERIFY(!named<QPushButton>(&page, "resumeAccountPushButton")->isEnabled());
        QTest::keyClick(table, Qt::Key_P);
        QTRY_COMPARE(cell(table, 0, Queues::State), u"Paused"_s);
        QVERIFY(sentence->text().contains(u"paused this account"_s));
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(page.undoBar()->isVisible());
        QVERIFY(!named<QPushButton>(&page, "pauseAccountPushButton")->isEnabled());
        page.undoBar()->button()->click();
        QTRY_COMPARE(cell(table, 0, Queues::State), u"Ready"_s);
        named<QPushButton>(&page, "pauseAccountPushButton")->click();
        QTRY_COMPARE(cell(table, 0, Queues::State), u"Paused"_s);
        named<QPushButton>(&page, "resumeAccountPushButton")->click();
        QTRY_COMPARE(cell(table, 0, Queues::State), u"Ready"_s);
        QTRY_VERIFY(!page.undoBar()->isVisible());
        // One that stopped by itself is put to use again the same way.
        OTKLIK_DONE(GatewayAccounts::setState(desk.t.db(), main.id, GatewayState::Stopped, u"http:401"_s,
                                              u"The key is not right."_s));
        page.refresh();
        QTRY_COMPARE(cell(table, 0, Queues::State), u"Stopped"_s);
        QCOMPARE(sentence->text(), u"The key is not right."_s);
        QTest::keyClick(table, Qt::Key_G);
        QTRY_COMPARE(desk.count(u"gateway WHERE state = 'ok'"_s), 2);
    }

    void shouldLetAPersonSayWhatBecameOfMessages()
    {
        Desk desk;
        const GatewayAccount main = desk.addAccount(u"main"_s);
        desk.launch();
        const ChunkId first = desk.lose(main);
        const ChunkId second = desk.lose(main);
        SendingPage page(desk.around);
        QSignalSpy counted(&page, &Page::countChanged);
        present(page);
        QCOMPARE(counted.constLast().constFirst().toLongLong(), 2);
        auto *table = named<TableView>(&page, "unknownOutcomesTableView");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(table, 0, views::UnknownOutcomeModel::Messages), u"5"_s);
        QVERIFY(named<Label>(&page, "decisionsLabel")->text().contains(u'2'));
        QCOMPARE(cell(named<TableView>(&page, "accountQueuesTableView"), 0, Queues::Unknown), u"10"_s);
        QSignalSpy gone(&page, &Page::navigate);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(gone.constFirst().at(1).toMap().value(u"campaign"_s).toLongLong(), 1);

        desk.ask.yesNo << false;
        QTest::keyClick(table, Qt::Key_L);
        desk.settle();
        QCOMPARE(desk.count(u"send_chunk WHERE phase = 'parked'"_s), 2);
        desk.ask.yesNo << true;
        QTest::keyClick(table, Qt::Key_L);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(desk.count(u"message_event WHERE code = 'person:said_sent'"_s), 5);
        QCOMPARE(desk.count(u"send_chunk WHERE phase = 'done' AND id = %1"_s.arg(first.value)), 1);
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);

        // Somebody else was sooner: it is said, and the list is right again.
        OTKLIK_DONE(UnknownOutcomes::sendAgain(desk.t.db(), second, u"boris"_s));
        desk.ask.yesNo << true;
        named<QPushButton>(&page, "theyLeftPushButton")->click();
        QTRY_VERIFY(page.messageBar()->message().happened.contains(u"no decision"_s));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(named<Label>(&page, "noDecisionsLabel")->isVisible());
        QVERIFY(!named<QPushButton>(&page, "theyLeftPushButton")->isEnabled());

        const ChunkId third = desk.lose(main);
        page.refresh();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.ask.yesNo << true;
        QTest::keyClick(table, Qt::Key_A);
        QTRY_COMPARE(desk.count(u"send_chunk WHERE phase = 'ready' AND id = %1"_s.arg(third.value)), 1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(counted.constLast().constFirst().toLongLong(), 0);
    }

    void shouldOfferOnlyWhatOneMay()
    {
        Desk desk;
        const GatewayAccount main = desk.addAccount(u"main"_s);
        desk.launch();
        (void)desk.lose(main);
        desk.around.me.oneDesk = false;
        for (const auto &[role, accounts, decides] :
             {std::tuple(u"administrator"_s, true, false), std::tuple(u"supervisor"_s, false, true),
              std::tuple(u"approver"_s, false, false)}) {
            desk.around.me.roles = {role};
            SendingPage page(desk.around);
            present(page);
            QTRY_COMPARE(named<TableView>(&page, "unknownOutcomesTableView")->model()->rowCount(), 1);
            QCOMPARE(named<QPushButton>(&page, "pauseAccountPushButton")->isEnabled(), accounts);
            QCOMPARE(named<QPushButton>(&page, "theyLeftPushButton")->isEnabled(), decides);
            QCOMPARE(named<QPushButton>(&page, "sendAgainPushButton")->isEnabled(), decides);
        }
    }

    void shouldLookAgainOnlyWhileItIsLookedAt()
    {
        Desk desk;
        (void)desk.addAccount(u"main"_s);
        store::ChangeFeed feed(desk.t.url());
        QSignalSpy changed(&feed, &store::ChangeFeed::changed);
        desk.around.changes = &feed;
        SendingPage page(desk.around);
        present(page);
        QTRY_VERIFY(!changed.isEmpty()); // it listens
        auto *table = named<TableView>(&page, "accountQueuesTableView");
        QCOMPARE(table->model()->rowCount(), 1);
        desk.launch();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page.hide();
        changed.clear();
        (void)desk.addAccount(u"another"_s);
        QTRY_VERIFY(!changed.isEmpty());
        for (QTimer *timer : page.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            QTRY_VERIFY(!timer->isSingleShot() || !timer->isActive());
        desk.settle();
        QCOMPARE(table->model()->rowCount(), 2);
        page.show();
        page.shown();
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void shouldLookRight()
    {
        Desk desk;
        const GatewayAccount main = desk.addAccount(u"infobip-city"_s, u"infobip-sms"_s, 240);
        const GatewayAccount kannel = desk.addAccount(u"kannel-reserve"_s, u"kannel"_s, 20);
        (void)desk.addAccount(u"training"_s);
        desk.launch();
        (void)desk.lose(main);
        (void)desk.lose(kannel);
        Claims claims(desk.t.db(), {}, u"me"_s);
        OTKLIK_VALUE(flying, claims.claim(main, 1000));
        QVERIFY(flying.has_value());
        OTKLIK_DONE(GatewayAccounts::setState(desk.t.db(), kannel.id, GatewayState::Waiting, u"kannel:0"_s,
                                              u"Kannel could not be reached."_s,
                                              QDateTime::currentDateTimeUtc().addSecs(40)));
        desk.t.sql(u"UPDATE send_chunk SET due_at = :then, size = 1204560 WHERE phase = 'ready'"_s,
                   {{"then", QDateTime::currentDateTimeUtc().addSecs(-5000)}});
        for (int i = 0; i < 40; ++i)
            desk.t.sql(
                u"INSERT INTO message_event (site_id, message_id, gateway_id, state, rank, code, at, recorded_at) "
                "SELECT 1, id, :g, '%1', %2, '%3', :a, :b FROM message ORDER BY id LIMIT 5"_s
                    .arg(i % 3 ? u"sent"_s : u"delivered"_s)
                    .arg(i % 3 ? 4 : 7)
                    .arg(i),
                {{"g", main.id.bound()},
                 {"a", QDateTime::currentDateTimeUtc()},
                 {"b", QDateTime::currentDateTimeUtc()}});
        Theme theme(qApp, &desk.preferences);
        for (const Dress &dress : dresses) {
            const Dressed dressed(dress, theme, desk.preferences);
            SendingPage page(desk.around);
            present(page);
            QTRY_VERIFY(named<TableView>(&page, "unknownOutcomesTableView")->model()->rowCount() == 2);
            QTest::qWait(50); // laid out
            OTKLIK_DONE(savePicture(&page, u"%1/gallery/sending-page-%2.png"_s.arg(
                                               QString::fromLatin1(OTKLIK_BINARY_DIR), QLatin1String(dress.name))));
            named<TableView>(&page, "accountQueuesTableView")->selectRow(1);
            OTKLIK_DONE(savePicture(&page, u"%1/gallery/sending-page2-%2.png"_s.arg(
                                               QString::fromLatin1(OTKLIK_BINARY_DIR), QLatin1String(dress.name))));
        }
    }
};

QTEST_MAIN(TestSendingPage)
#include "tst_sendingpage.moc"
