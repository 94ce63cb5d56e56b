// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>

#include "ask.h"
#include "bulkwords.h"
#include "chip.h"
#include "democity.h"
#include "dresses.h"
#include "filterbar.h"
#include "jobs.h"
#include "label.h"
#include "listsbar.h"
#include "listsofperson.h"
#include "listspanel.h"
#include "messagebar.h"
#include "peoplelistmodel.h"
#include "peoplepage.h"
#include "personbulk.h"
#include "personlists.h"
#include "personpage.h"
#include "personstore.h"
#include "picture.h"
#include "preferences.h"
#include "rule.h"
#include "searchfield.h"
#include "segments.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "topics.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const store::DatabaseUrl &url) : store(url, Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.jobs = &jobs;
        around.me.oneDesk = true;
    }
    store::Store store;
    MemoryPreferences preferences;
    ScriptedAsk ask;
    Jobs jobs;
    Surroundings around;
};

template <class T>
T *named(QWidget *in, const char *name)
{
    return in->findChild<T *>(QString::fromLatin1(name));
}

void present(Page &page, const QVariantMap &arguments = {})
{
    page.resize(1150, 640);
    page.open(arguments);
    page.show();
    page.shown();
    QTRY_VERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.state(), Page::State::Ready);
}

/// The line of a menu, also of those in it.
QAction *line(QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
        if (action->menu()) {
            if (QAction *below = line(action->menu(), text))
                return below;
        }
    }
    return nullptr;
}

void pick(TableView *table, int rows)
{
    table->selectRow(0);
    for (int row = 1; row < rows; ++row)
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace

/// Lists of people on the page of people and on a card, and changes of many with one undo.
class TestLists final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_city;

    qint64 number(const QString &sql) { return m_city->sql(sql).first().integer("n"); }
    qint64 members(const QString &list)
    {
        return number(u"SELECT count(*) AS n FROM person_list_member m JOIN person_list l ON l.id = m.list_id WHERE "
                      u"l.removed_at IS NULL AND l.name = '%1'"_s.arg(list));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_city = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 300;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_city->db(), options));
    }

    void shouldMakeShowAndRemoveALists()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        auto *panel = named<ListsPanel>(&page, "listsPanel");
        QVERIFY(panel->isHidden());
        QTest::keyClick(&page, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(desk.preferences.value(u"people/listsShown"_s).toBool());
        auto *table = named<TableView>(&page, "listsTableView");
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Everybody"_s);

        desk.ask.texts = {u"To ring"_s};
        desk.ask.choices = {1};
        named<QPushButton>(panel, "addListPushButton")->click();
        QTRY_COMPARE(number(u"SELECT count(*) AS n FROM person_list WHERE name = 'To ring' AND scope = 'site'"_s), 1);
        auto *filters = page.findChild<FilterBar *>();
        QTRY_COMPARE(filters->filters().value(0).text, u"List: To ring"_s);
        QTRY_COMPARE(table->currentIndex().data().toString(), u"To ring"_s);

        OTKLIK_DONE(audience::Segments(m_city->db())
                        .save(u"Russian"_s, audience::Rule::field(u"language"_s, audience::Op::Equal, u"ru"_s)));
        desk.ask.texts = {u"Smart ones"_s};
        OTKLIK_VALUE(segments, audience::Segments(m_city->db()).list());
        int russianAt = 0;
        while (segments.at(russianAt).name != "Russian"_L1)
            ++russianAt;
        desk.ask.choices = {5, russianAt}; // the city; the segment
        named<QPushButton>(panel, "addListPushButton")->click();
        const qint64 russian = number(u"SELECT count(*) AS n FROM person WHERE language = 'ru'"_s);
        QTRY_COMPARE(filters->filters().value(0).text, u"List: Smart ones"_s);
        QTRY_COMPARE(table->model()->index(table->currentIndex().row(), 1).data().toString(), QString::number(russian));

        panel->findChild<QAction *>(u"starListAction"_s)->trigger();
        QTRY_COMPARE(table->model()->index(1, 0).data().toString(), u"★ Smart ones"_s);
        desk.ask.texts = {u"Smart people"_s};
        panel->findChild<QAction *>(u"renameListAction"_s)->trigger();
        QTRY_COMPARE(filters->filters().value(0).text, u"List: Smart people"_s);
        page.undoBar()->button()->click();
        QTRY_COMPARE(filters->filters().value(0).text, u"List: Smart ones"_s);
        desk.ask.choices = {0};
        panel->findChild<QAction *>(u"shareListAction"_s)->trigger();
        QTRY_COMPARE(number(u"SELECT count(*) AS n FROM person_list WHERE scope = 'personal'"_s), 1);
        panel->findChild<QAction *>(u"removeListAction"_s)->trigger();
        QTRY_VERIFY(filters->filters().isEmpty());
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(filters->filters().value(0).text, u"List: Smart ones"_s);
    }

    void shouldPutManyOnAListAndTakeItBack()
    {
        Desk desk(m_city->url());
        OTKLIK_VALUE(list, PersonLists(m_city->db()).add(u"Many"_s, ListScope::Site));
        PeoplePage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "peopleTableView");
        auto *bar = named<ListsBar>(&page, "listsBar");
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(line(bar->addMenu(), u"Many"_s));
        pick(table, 3);
        QVERIFY(bar->isVisible());
        QCOMPARE(named<Label>(bar, "pickedLabel")->text(), u"3 people are picked"_s);
        QSignalSpy shownAnew(table->model(), &QAbstractItemModel::modelReset);
        line(bar->addMenu(), u"Many"_s)->trigger();
        QTRY_COMPARE(members(u"Many"_s), 3);
        QTRY_VERIFY(page.undoBar()->isVisible());
        QCOMPARE(named<QLabel>(&page, "undoLabel")->text(), u"3 people are put on the list «Many»."_s);
        QVERIFY(desk.jobs.running().isEmpty());
        QTRY_COMPARE(shownAnew.size(), 1);
        page.undoBar()->button()->click();
        QTRY_COMPARE(members(u"Many"_s), 0);

        // All whom the filter shows, also those who were not read.
        const qint64 everybody = number(u"SELECT count(*) AS n FROM person WHERE erased_at IS NULL"_s);
        QTRY_COMPARE(shownAnew.size(), 2);
        table->setFocus();
        table->selectAll();
        QCOMPARE(named<Label>(bar, "pickedLabel")->text(), u"100 people are picked"_s);
        auto *all = named<QPushButton>(bar, "everybodyPushButton");
        QTRY_COMPARE(all->text(), u"Pick all %1 whom the filter shows"_s.arg(everybody));
        all->click();
        QCOMPARE(named<Label>(bar, "pickedLabel")->text(), u"%1 people are picked"_s.arg(everybody));
        QVERIFY(!all->isVisible());
        line(bar->addMenu(), u"Many"_s)->trigger();
        QTRY_COMPARE(members(u"Many"_s), everybody);

        // The list itself: since when, and off it again.
        page.open({{u"list"_s, list.id.value}});
        QTRY_COMPARE(page.findChild<FilterBar *>()->filters().value(0).text, u"List: Many"_s);
        QTRY_VERIFY(!table->isColumnHidden(views::PeopleListModel::Since));
        QVERIFY(!table->model()->index(0, views::PeopleListModel::Since).data().toString().isEmpty());
        QTRY_VERIFY(table->model()->canFetchMore({}));
        table->model()->fetchMore({});
        QTRY_COMPARE(table->model()->rowCount(), 200);
        pick(table, 2);
        auto *off = bar->takeOff();
        QVERIFY(off->isVisible());
        off->click();
        QTRY_COMPARE(members(u"Many"_s), everybody - 2);
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(members(u"Many"_s), everybody);
        // A search looks within the list.
        OTKLIK_DONE(PersonBulk(m_city->db()).removeFromList(list.id, {PersonId(1)}));
        const QString name = m_city->sql(u"SELECT family_name AS name FROM person WHERE id = 1"_s).first().text("name");
        auto *search = named<SearchField>(&page, "searchLineEdit");
        search->setText(name);
        const qint64 so = number(u"SELECT count(*) AS n FROM person WHERE family_name = '%1'"_s.arg(name));
        QTRY_COMPARE(table->isVisible() ? table->model()->rowCount() : 0, so - 1);
    }

    void shouldChangeFieldsAndKeepWhatSomebodyElseChanged()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "peopleTableView");
        auto *bar = named<ListsBar>(&page, "listsBar");
        auto *model = page.findChild<views::PeopleListModel *>();
        QTRY_VERIFY(bar->changeMenu()->actions().value(0)->isEnabled());
        pick(table, 4);
        const Person first = model->people().at(0), second = model->people().at(1);
        QAction *none = line(bar->changeMenu(), u"Voice call"_s);
        if (!none)
            none = bar->changeMenu()->actions().value(2)->menu()->actions().value(1);
        none->trigger();
        QTRY_COMPARE(number(u"SELECT count(*) AS n FROM person WHERE preferred_channel = 'voice' AND id IN (%1, %2)"_s
                                .arg(first.id.value)
                                .arg(second.id.value)),
                     2);
        QTRY_VERIFY(page.undoBar()->isVisible());
        m_city->sql(u"UPDATE person SET preferred_channel = 'viber', version = version + 1 WHERE id = %1"_s.arg(
            first.id.value));
        page.undoBar()->button()->click();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().tone, Tone::Attention);
        QVERIFY2(page.messageBar()->message().kept.contains(first.familyName),
                 qPrintable(page.messageBar()->message().kept));
        QCOMPARE(number(u"SELECT count(*) AS n FROM person WHERE preferred_channel = 'viber' AND id = %1"_s.arg(
                     first.id.value)),
                 1);
        QCOMPARE(m_city->sql(u"SELECT preferred_channel AS c FROM person WHERE id = %1"_s.arg(second.id.value))
                     .first()
                     .text("c"),
                 second.preferredChannel);
    }

    void shouldRecordAWordForManyWithWhatItRestsOn()
    {
        Desk desk(m_city->url());
        OTKLIK_VALUE(topic, consent::Topics(m_city->db()).addTopic(u"fresh"_s, u"city"_s, u"Fresh topic"_s));
        PeoplePage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "peopleTableView");
        auto *bar = named<ListsBar>(&page, "listsBar");
        QTRY_VERIFY(line(bar->topicsMenu(), u"Fresh topic"_s));
        pick(table, 5);
        desk.ask.texts = {u"forms of 12 March, folder 7"_s};
        line(bar->topicsMenu(), u"Fresh topic"_s)->trigger();
        const QString granted =
            u"SELECT count(*) AS n FROM v_consent_subscription WHERE topic_id = %1 AND state = 'granted'"_s.arg(
                topic.id.value);
        QTRY_VERIFY(number(granted) > 0);
        const qint64 given = number(granted); // some of the city said STOP to everything
        QVERIFY(given <= 5);
        QCOMPARE(number(u"SELECT count(*) AS n FROM consent_event WHERE evidence = 'forms of 12 March, folder 7'"_s),
                 given);
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->dismiss(); // the offer is gone, the way back is not
        desk.ask.choices = {0};
        for (QAction *one : page.commands()) {
            if (one->text() == u"Take a change of many back…"_s)
                one->trigger();
        }
        QTRY_COMPARE(number(granted), 0);
    }

    void shouldGiveStars()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        auto *table = named<TableView>(&page, "peopleTableView");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Asterisk);
        QTRY_COMPARE(members(u"Starred"_s), 1);
        QTRY_VERIFY(table->model()->index(0, 0).data().toString().startsWith(u"★"_s));
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Asterisk);
        QTRY_COMPARE(members(u"Starred"_s), 0);
    }

    void shouldStandOnTheCard()
    {
        Desk desk(m_city->url());
        PersonLists lists(m_city->db());
        OTKLIK_VALUE(list, lists.add(u"On the card"_s, ListScope::City));
        OTKLIK_DONE(PersonBulk(m_city->db()).addToList(list.id, {PersonId(2)}));
        OTKLIK_DONE(lists.add(u"Another"_s, ListScope::Personal));
        ui::PersonPage page(desk.around);
        present(page, {{u"person"_s, 2}});
        auto *panel = named<ListsOfPerson>(&page, "listsOfPerson");
        const QString chipName = u"list%1Chip"_s.arg(list.id.value);
        QTRY_VERIFY(panel->findChild<Chip *>(chipName));
        auto *chip = panel->findChild<Chip *>(chipName);
        QCOMPARE(chip->text(), u"On the card"_s);
        QVERIFY(chip->toolTip().contains(u"On the list since"_s));
        QMenu *menu = named<QPushButton>(panel, "putOnListPushButton")->menu();
        QVERIFY(!line(menu, u"On the card"_s));
        line(menu, u"Another"_s)->trigger();
        QTRY_COMPARE(members(u"Another"_s), 1);
        QTRY_VERIFY(page.undoBar()->isVisible());
        page.undoBar()->button()->click();
        QTRY_COMPARE(members(u"Another"_s), 0);
        QTRY_VERIFY(panel->findChild<Chip *>(chipName));
        Q_EMIT panel->findChild<Chip *>(chipName)->removed();
        QTRY_COMPARE(members(u"On the card"_s), 0);
    }

    /// Pictures to look at, in build/…/gallery.
    void shouldBePhotographed()
    {
        Desk desk(m_city->url());
        Theme theme(qApp, &desk.preferences);
        PersonLists lists(m_city->db());
        OTKLIK_VALUE(list, lists.add(u"Waiting for a call back"_s, ListScope::Site));
        OTKLIK_DONE(lists.setStarred(list.id, true));
        QList<PersonId> people;
        for (int i = 10; i < 190; ++i)
            people << PersonId(i);
        OTKLIK_DONE(PersonBulk(m_city->db()).addToList(list.id, people));
        OTKLIK_VALUE(starred, lists.starred());
        OTKLIK_DONE(PersonBulk(m_city->db()).addToList(starred.id, people.first(3)));
        for (const test::Dress &dress : test::dresses) {
            const test::Dressed dressed(dress, theme, desk.preferences);
            desk.preferences.setValue(u"people/listsShown"_s, true);
            PeoplePage page(desk.around);
            present(page, {{u"list"_s, list.id.value}});
            QTRY_COMPARE(page.findChild<FilterBar *>()->filters().size(), 1);
            auto *table = named<TableView>(&page, "peopleTableView");
            QTRY_VERIFY(!table->isColumnHidden(views::PeopleListModel::Since));
            pick(table, 4);
            QTRY_VERIFY(named<QLabel>(&page, "detailNextLabel")->text() != QString(QChar(0x2026)));
            const auto save = [&](QWidget *widget, const QString &what) {
                OTKLIK_DONE(savePicture(
                    widget, u"%1/gallery/%2-%3.png"_s.arg(OTKLIK_BINARY_DIR, what, QLatin1String(dress.name))));
            };
            save(&page, u"lists"_s);
            desk.preferences.setValue(u"people/listsShown"_s, false);
            ui::PersonPage card(desk.around);
            present(card, {{u"person"_s, 10}});
            QTRY_VERIFY(!card.findChildren<Chip *>(QRegularExpression(u"^list\\d+Chip$"_s)).isEmpty());
            save(&card, u"lists-card"_s);
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    MemoryPreferences preferences;
    Theme theme(&application, &preferences);
    TestLists test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lists.moc"
