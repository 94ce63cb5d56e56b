// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "ask.h"
#include "dresses.h"
#include "gatewayaccounts.h"
#include "inboxpage.h"
#include "label.h"
#include "messagebar.h"
#include "picture.h"
#include "preferences.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;
using Columns = otklik::views::InboxListModel;

namespace {

/// A desk without a shell; two people and an account through which they write.
struct Desk
{
    Desk() : store(t.url(), Clock())
    {
        qputenv("USER", "anna");
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.me.oneDesk = true;
        t.sql(u"INSERT INTO agency (id, code, name) VALUES (1, 'city', 'City')"_s);
        t.sql(u"INSERT INTO topic (id, agency_id, code, name) VALUES (1, 1, 'water', 'Water meters')"_s);
        (void)insertPerson(t, u"Смирнова"_s, u"Анна"_s);
        (void)insertPerson(t, u"Haddad"_s, u"Omar"_s);
        messaging::GatewayAccount account;
        account.name = u"infobip-city"_s;
        account.kind = u"training"_s;
        account.channel = u"sms"_s;
        if (!messaging::GatewayAccounts::add(t.db(), account))
            qFatal("no account");
        // On the server the login signs, whatever the desk calls itself.
        login = TestDatabase::engine() == store::Engine::Sqlite
                    ? u"anna"_s
                    : t.sql(u"SELECT CAST(session_user AS text) AS x"_s).first().text("x");
        around.me.login = TestDatabase::engine() == store::Engine::Sqlite ? QString() : login;
    }
    void write(qint64 person, const QString &text, const QString &action = u"other"_s, const QString &note = {},
               const QString &state = u"new"_s, qint64 minutesAgo = 1)
    {
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
        t.sql(
            u"INSERT INTO inbound_message (site_id, gateway_id, provider_id, from_address, to_address, text, "
            u"received_at, "
            "handled_at, person_id, people, action, note, state) VALUES (1, 1, :x, :f, '1010', :t, :a, :b, :p, :n, :c, :w, :s)"_s,
            {{"x", QString::number(++written)},
             {"f", u"+7916000000%1"_s.arg(person)},
             {"t", text},
             {"a", at},
             {"b", at},
             {"p", person > 0 ? QVariant(person) : QVariant(QMetaType(QMetaType::LongLong))},
             {"n", person > 0 ? 1 : 0},
             {"c", action},
             {"w", note.isNull() ? u""_s : note},
             {"s", state}});
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
    QString login;
    int written = 0;
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

class TestInboxPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldSayThatNobodyWaits()
    {
        Desk desk;
        desk.write(1, u"STOP"_s, u"stop"_s, {}, u"answered"_s);
        InboxPage page(desk.around);
        present(page);
        QCOMPARE(page.state(), Page::State::Empty);
        page.emptyState()->button()->click(); // shows all
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QCOMPARE(named<TableView>(&page, "inboundTableView")->model()->rowCount(), 1);
        QVERIFY(named<Label>(&page, "inboundWhyLabel")->text().startsWith(u"STOP: this channel was closed"_s));
        QVERIFY(!named<QPlainTextEdit>(&page, "replyPlainTextEdit")->isEnabled());
    }

    void shouldLetSomebodyTakeAMessageOnAndAnswerIt()
    {
        Desk desk;
        desk.write(1, u"When will the water be back?"_s);
        desk.write(2, u"متى تعود المياه؟"_s);
        InboxPage page(desk.around);
        QSignalSpy counted(&page, &Page::countChanged);
        present(page);
        QCOMPARE(counted.constLast().constFirst().toLongLong(), 2);
        auto *table = named<TableView>(&page, "inboundTableView");
        QCOMPARE(cell(table, 1, Columns::From), u"Смирнова Анна"_s);
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_T);
        QTRY_COMPARE(desk.count(u"inbound_message WHERE state = 'claimed' AND claimed_by = '%1'"_s.arg(desk.login)), 1);
        QTRY_VERIFY(named<QPushButton>(&page, "giveBackPushButton")->isEnabled());
        QVERIFY(!named<QPushButton>(&page, "claimPushButton")->isEnabled());
        auto *reply = named<QPlainTextEdit>(&page, "replyPlainTextEdit");
        auto *send = named<QPushButton>(&page, "sendReplyPushButton");
        QVERIFY(!send->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(reply->hasFocus());
        QTest::keyClicks(reply, u"At six, on"_s);
        QCOMPARE(reply->toPlainText(), u"At six, on"_s); // its letters are no commands
        QVERIFY(!page.mayBeRemade());
        QVERIFY(named<Label>(&page, "replyMeasureLabel")->text().contains(u"150"_s));
        // What was begun stays with its message.
        table->selectRow(0);
        QVERIFY(reply->toPlainText().isEmpty());
        table->selectRow(1);
        QCOMPARE(reply->toPlainText(), u"At six, on"_s);
        QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.count(u"message WHERE answers = 1 AND text = 'At six, on'"_s), 1);
        QTRY_COMPARE(table->model()->rowCount(), 1); // of those that are open
        QVERIFY(page.mayBeRemade());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QTest::keyClick(table, Qt::Key_3);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        QTRY_VERIFY(named<Label>(&page, "inboundAnswersLabel")->text().contains(u"At six, on"_s));
        QTest::keyClick(table, Qt::Key_2);
        QTRY_COMPARE(page.state(), Page::State::Empty);
    }

    void shouldSayWhenSomebodyElseWasSooner()
    {
        Desk desk;
        desk.write(1, u"When?"_s);
        InboxPage page(desk.around);
        present(page);
        desk.t.sql(u"UPDATE inbound_message SET state = 'claimed', claimed_by = 'boris'"_s);
        named<QPushButton>(&page, "closeInboundPushButton")->click();
        QTRY_VERIFY(page.messageBar()->message().happened.contains(u"boris"_s));
        auto *close = named<QPushButton>(&page, "closeInboundPushButton");
        QTRY_VERIFY(!close->isEnabled());
        named<QPushButton>(&page, "claimPushButton")->click(); // taken over
        QTRY_COMPARE(desk.count(u"inbound_message WHERE claimed_by = '%1'"_s.arg(desk.login)), 1);
        QTRY_VERIFY(close->isEnabled());
        close->click();
        QTRY_COMPARE(desk.count(u"inbound_message WHERE state = 'closed'"_s), 1);
        QTRY_COMPARE(page.state(), Page::State::Empty);
    }

    void shouldOfferAnswersToChooseFromAndTheCard()
    {
        Desk desk;
        desk.t.sql(u"UPDATE setting SET value = :v WHERE name = 'inbound.canned'"_s,
                   {{"v", u"Спасибо, передали.\nThe water is back at six."_s}});
        desk.write(1, u"When?"_s);
        desk.write(0, u"<b>STOP</b>"_s, u"stop"_s, u"unknown_number"_s);
        InboxPage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "inboundTableView");
        QCOMPARE(named<Label>(&page, "inboundTextLabel")->text(), u"<b>STOP</b>"_s);
        QCOMPARE(named<Label>(&page, "inboundTextLabel")->textFormat(), Qt::PlainText);
        QVERIFY(!named<QPushButton>(&page, "inboundPersonPushButton")->isEnabled());
        QVERIFY(!named<QPlainTextEdit>(&page, "replyPlainTextEdit")->isEnabled());
        table->selectRow(1);
        auto *canned = named<QComboBox>(&page, "cannedComboBox");
        QCOMPARE(canned->count(), 3);
        canned->setCurrentIndex(2);
        Q_EMIT canned->activated(2);
        QCOMPARE(named<QPlainTextEdit>(&page, "replyPlainTextEdit")->toPlainText(), u"The water is back at six."_s);
        QSignalSpy opened(&page, &Page::openPerson);
        named<QPushButton>(&page, "inboundPersonPushButton")->click();
        QCOMPARE(opened.size(), 1);
    }

    void shouldOfferOnlyWhatOneMay()
    {
        Desk desk;
        desk.write(1, u"When?"_s);
        desk.around.me.oneDesk = false;
        desk.around.me.roles = {u"marketer"_s};
        InboxPage page(desk.around);
        present(page);
        for (const char *button : {"claimPushButton", "closeInboundPushButton", "sendReplyPushButton"})
            QVERIFY2(!named<QPushButton>(&page, button)->isEnabled(), button);
    }

    void shouldLookRight()
    {
        Desk desk;
        desk.t.sql(u"UPDATE setting SET value = 'Спасибо, передали.' WHERE name = 'inbound.canned'"_s);
        desk.write(1, u"СТОП"_s, u"stop"_s, {}, u"answered"_s, 200);
        desk.write(2, u"STOP weather"_s, u"stop"_s, u"unknown_topic"_s, u"new"_s, 100);
        desk.write(0,
                   u"Кто это пишет? Я здесь недавно и этого номера раньше не знал, напишите, пожалуйста, подробнее."_s,
                   u"other"_s, u"unknown_number"_s, u"new"_s, 40);
        desk.write(2, u"متى تعود المياه إلى شارع النهر؟"_s, u"other"_s, {}, u"new"_s, 20);
        desk.write(1, u"Когда включат горячую воду на улице Речной, дом 5? Соседи говорят, что завтра."_s);
        Theme theme(qApp, &desk.preferences);
        for (const Dress &dress : dresses) {
            const Dressed dressed(dress, theme, desk.preferences);
            InboxPage page(desk.around);
            present(page);
            QTRY_COMPARE(named<TableView>(&page, "inboundTableView")->model()->rowCount(), 4);
            named<QPlainTextEdit>(&page, "replyPlainTextEdit")->setPlainText(u"Завтра с шести вечера."_s);
            QTest::qWait(50); // laid out
            OTKLIK_DONE(savePicture(&page, u"%1/gallery/inbox-page-%2.png"_s.arg(QString::fromLatin1(OTKLIK_BINARY_DIR),
                                                                                 QLatin1String(dress.name))));
        }
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
