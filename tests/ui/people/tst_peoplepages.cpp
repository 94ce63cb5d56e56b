// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "ask.h"
#include "chip.h"
#include "consentledger.h"
#include "democity.h"
#include "dresses.h"
#include "emptystate.h"
#include "filterbar.h"
#include "importdialog.h"
#include "importlistmodel.h"
#include "importsdialog.h"
#include "jobs.h"
#include "label.h"
#include "messagebar.h"
#include "notes.h"
#include "peoplefinder.h"
#include "peoplelistmodel.h"
#include "peoplepage.h"
#include "personeditor.h"
#include "personpage.h"
#include "personqueries.h"
#include "personstore.h"
#include "personwords.h"
#include "picture.h"
#include "preferences.h"
#include "recentpeople.h"
#include "searchfield.h"
#include "store.h"
#include "testdatabase.h"
#include "theme.h"
#include "timelinemodel.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk without a shell: everything a page reaches.
struct Desk
{
    explicit Desk(const store::DatabaseUrl &url) : store(url, Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.jobs = &jobs;
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
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

/// A key on a window that has the focus: shortcuts wait for that.
void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    on->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), on->window());
    QTest::keyClick(on, key, modifiers);
}

} // namespace

class TestPeoplePages final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_city;
    PersonId m_person;

    people::Person stored(PersonId id)
    {
        return people::PersonQueries(m_city->db()).find(id).value_or(people::Person());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_city = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 300;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_city->db(), options));
        people::Person person;
        person.familyName = u"Zarubina"_s;
        person.givenName = u"Maria"_s;
        person.birthDate = QDate(1985, 11, 21);
        person.language = u"ru"_s;
        people::Address mobile;
        mobile.value = u"+79161234567"_s;
        person.addresses = {mobile};
        OTKLIK_VALUE(id, people::PersonStore(m_city->db()).add(person));
        m_person = id;
    }

    void shouldListPeopleByKey()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        auto *table = named<QTableView>(&page, "peopleTableView");
        QAbstractItemModelTester tester(table->model());
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QTRY_COMPARE(QApplication::focusWidget(), named<SearchField>(&page, "searchLineEdit"));
        QTRY_VERIFY(table->model()->rowCount() >= 100); // the tester fetches too
        QTRY_VERIFY((table->model()->fetchMore({}), table->model()->rowCount() == 301));
        QVERIFY(!named<Label>(&page, "detailNameLabel")->text().isEmpty());
    }

    void shouldSearchAsOneTypesAndOpenByEnter()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Ready);
        auto *search = named<SearchField>(&page, "searchLineEdit");
        auto *table = named<QTableView>(&page, "peopleTableView");
        QTest::keyClicks(search, u"zarub mar"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(named<Label>(&page, "detailNameLabel")->text(), u"Maria Zarubina"_s);
        QSignalSpy opened(&page, &Page::openPerson);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table);
        press(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<PersonId>(), m_person);

        search->setText(u"9161234567"_s);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Maria Zarubina"_s);
        search->setText(u"zarbuina"_s); // letters swapped: said so, and shown
        QTRY_COMPARE(named<Label>(&page, "pageSubtitleLabel")->text(), u"nobody exactly so, 1 similar"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Maria Zarubina"_s);
        search->setText(u"nobody is called so"_s);
        QTRY_VERIFY(named<EmptyState>(&page, "nobodyEmptyState")->isVisible());
        QTest::mouseClick(named<EmptyState>(&page, "nobodyEmptyState")->button(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 100);
        QVERIFY(search->text().isEmpty());
    }

    void shouldRememberWhoseCardsWereOpened()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Ready);
        auto *recent = named<QPushButton>(&page, "recentPushButton");
        QVERIFY(!recent->isEnabled());
        PersonPage card(desk.around);
        present(card, {{u"person"_s, m_person.value}});
        for (int i = 0; i < RecentPeople::most + 3; ++i) // numbers of nobody are kept, but not shown
            RecentPeople(desk.around).opened(PersonId(900000 + i));
        RecentPeople(desk.around).opened(m_person);
        QCOMPARE(RecentPeople(desk.around).ids().size(), RecentPeople::most);
        QCOMPARE(RecentPeople(desk.around).ids().constFirst(), m_person);
        page.shown();
        QTRY_VERIFY(recent->isEnabled());
        QCOMPARE(recent->menu()->actions().size(), 1);
        QCOMPARE(recent->menu()->actions().constFirst()->text(), u"Maria Zarubina"_s);
        QSignalSpy opened(&page, &Page::openPerson);
        recent->menu()->actions().constFirst()->trigger();
        QCOMPARE(opened.constFirst().constFirst().value<PersonId>(), m_person);
    }

    void shouldFilterByDistrictAndShowAChip()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        auto *button = named<QPushButton>(&page, "districtPushButton");
        QTRY_VERIFY(button->menu() && !button->menu()->actions().isEmpty());
        const QString district = button->menu()->actions().constFirst()->text();
        button->menu()->actions().constFirst()->trigger();
        auto *table = named<QTableView>(&page, "peopleTableView");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 100);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, views::PeopleListModel::District).data().toString(), district);
        auto *bar = page.findChild<FilterBar *>();
        QCOMPARE(bar->filters().size(), 1);
        bar->findChild<Chip *>()->setFocus();
        QTest::keyClick(bar->findChild<Chip *>(), Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), 100);
    }

    void shouldListASegment()
    {
        Desk desk(m_city->url());
        auto rows = m_city->sql(u"SELECT name FROM segment ORDER BY id LIMIT 1"_s);
        QVERIFY(!rows.isEmpty());
        PeoplePage page(desk.around);
        present(page, {{u"segment"_s, rows.first().text("name")}});
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QCOMPARE(page.findChild<FilterBar *>()->filters().size(), 1);
    }

    void shouldImportAfterADryRun()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        desk.ask.texts = {written(
            folder, u"people.csv"_s,
            "family name,given name,mobile\nPetrov,Ivan,+79161112233\nPetrova,Anna,+79161112244\nBad,Phone,12\n")};
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Empty);
        press(&page, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<ImportDialog *>());
        QPointer dialog = page.findChild<ImportDialog *>();
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked);
        QCOMPARE(named<Label>(dialog, "rowsLabel")->text(), u"3"_s);
        QCOMPARE(named<Label>(dialog, "createdLabel")->text(), u"2"_s);
        QCOMPARE(named<Label>(dialog, "rejectedLabel")->text(), u"1"_s);
        auto *errors = named<QTableView>(dialog, "errorsTableView");
        QCOMPARE(errors->model()->index(0, 0).data().toInt(), 4);
        QCOMPARE(errors->model()->index(0, 1).data().toString(), u"mobile"_s);
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), 0);
        QTest::mouseClick(named<QPushButton>(dialog, "importPushButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Done);
        QCOMPARE(database.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n"), 2);
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QVERIFY(page.messageBar()->message().happened.contains(u"people.csv"_s));
        QVERIFY(desk.jobs.running().isEmpty());
        QTest::mouseClick(named<QPushButton>(dialog, "closePushButton"), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
    }

    void shouldLetColumnsBeChosenAndTakeAnImportBack()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        desk.ask.texts = {written(folder, u"office.csv"_s,
                                  "family name;given name;kontakt 1;Geburtstag\nPetrov;Ivan;+79161112233;05.06.1980\n"
                                  "Petrova;Anna;+79161112244;31.12.1990\nSidorov;Oleg;12;01.02.1970\n")};
        desk.ask.yesNo = {true};
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Empty);
        press(&page, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<ImportDialog *>());
        QPointer dialog = page.findChild<ImportDialog *>();
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked);
        QCOMPARE(named<Label>(dialog, "rejectedLabel")->text(), u"0"_s); // nobody knows yet what is a phone
        QVERIFY(named<Label>(dialog, "factsLabel")->text().contains(u"semicolon"_s));
        auto *contact = named<QComboBox>(dialog, "column3ComboBox");
        QCOMPARE(contact->currentData().toString(), QString());
        contact->setCurrentIndex(contact->findData(u"mobile"_s));
        Q_EMIT contact->activated(contact->currentIndex());
        QTRY_COMPARE(named<Label>(dialog, "rejectedLabel")->text(), u"1"_s);
        auto *birth = named<QComboBox>(dialog, "column4ComboBox");
        birth->setCurrentIndex(birth->findData(u"birth_date"_s));
        Q_EMIT birth->activated(birth->currentIndex());
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked);
        QTRY_VERIFY(named<Label>(dialog, "factsLabel")->text().contains(u"day, month, year"_s));
        QCOMPARE(named<QComboBox>(dialog, "column3ComboBox")->currentData().toString(), u"mobile"_s);
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked);
        QTRY_VERIFY(named<QPushButton>(dialog, "importPushButton")->isEnabled());
        QTest::mouseClick(named<QPushButton>(dialog, "importPushButton"), Qt::LeftButton);
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Done);
        QVERIFY(named<QPushButton>(dialog, "showRejectsPushButton")->isVisible());
        QFile rejects(folder.filePath(u"office.csv.rejected.csv"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("Sidorov"));
        QTest::mouseClick(named<QPushButton>(dialog, "closePushButton"), Qt::LeftButton);
        auto *table = named<QTableView>(&page, "peopleTableView");
        QTRY_COMPARE(table->model()->rowCount(), 2);

        auto *bar = page.findChild<MessageBar *>();
        QVERIFY(bar->message().action);
        bar->message().action();
        QTRY_VERIFY(page.findChild<ImportsDialog *>());
        auto *imports = page.findChild<ImportsDialog *>();
        auto *undo = named<QPushButton>(imports, "undoImportPushButton");
        QTRY_VERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(named<Label>(imports, "saysLabel")->text().contains(u"2 removed"_s));
        QTRY_COMPARE(page.state(), Page::State::Empty);
        QTRY_VERIFY(!undo->isEnabled());
    }

    void shouldImportAnOfficesListRepairItUndoItAndImportItAgain()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        const QString list = written(folder, u"office.csv"_s,
                                     u"Список жителей, район Центр;;\nна 01.11.2026;;\n;;\nФИО;Телефон;№\n"
                                     "Иванова Анна Петровна;+79161110001;1\nСоколов Олег Ильич;12;2\n"
                                     "Ким Чен Ир;+79161110003;3\n"_s.toUtf8());
        const auto people = [&database] {
            return database.sql(u"SELECT count(*) AS n FROM person"_s).first().integer("n");
        };
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Empty);
        const auto importFile = [&](const QString &path) {
            desk.ask.texts = {path};
            press(&page, Qt::Key_I, Qt::ControlModifier);
            QPointer<ImportDialog> dialog;
            [&] { QTRY_VERIFY((dialog = page.findChild<ImportDialog *>())); }();
            [&] { QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked); }();
            return dialog;
        };
        const auto store = [&](QPointer<ImportDialog> dialog) {
            [&] { QTRY_VERIFY(named<QPushButton>(dialog, "importPushButton")->isEnabled()); }();
            QTest::mouseClick(named<QPushButton>(dialog, "importPushButton"), Qt::LeftButton);
            [&] { QTRY_COMPARE(dialog->step(), ImportDialog::Step::Done); }();
            QTest::mouseClick(named<QPushButton>(dialog, "closePushButton"), Qt::LeftButton);
            [&] { QTRY_VERIFY(dialog.isNull()); }();
        };
        QPointer dialog = importFile(list);
        auto *header = named<QComboBox>(dialog, "headerRowComboBox");
        QVERIFY(header->currentText().contains(u"4"_s));
        QVERIFY(named<Label>(dialog, "factsLabel")->text().contains(u"row 4"_s));
        QCOMPARE(named<QComboBox>(dialog, "column1ComboBox")->currentData().toString(), u"full_name"_s);
        QCOMPARE(named<QTableView>(dialog, "errorsTableView")->model()->index(0, 0).data().toInt(), 6);
        auto *splits = named<QTableView>(dialog, "splitsTableView");
        QCOMPARE(splits->model()->rowCount(), 1);
        QCOMPARE(splits->model()->index(0, 0).data().toInt(), 7);
        QVERIFY(named<QPushButton>(dialog, "splitsPushButton")->isVisible());
        // another row, and back
        header->setCurrentIndex(header->findData(1));
        Q_EMIT header->activated(header->currentIndex());
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Failed);
        QTRY_COMPARE(named<QComboBox>(dialog, "headerRowComboBox")->currentData().toInt(), 1);
        header->setCurrentIndex(header->findData(4));
        Q_EMIT header->activated(header->currentIndex());
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Checked);
        QTRY_COMPARE(named<Label>(dialog, "createdLabel")->text(), u"2"_s);
        store(dialog);
        QCOMPARE(people(), 2);
        // repaired
        QFile rejects(folder.filePath(u"office.csv.rejected.csv"_s));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QByteArray mended = rejects.readAll();
        mended.replace(";12;", ";+79161110002;");
        store(importFile(written(folder, u"mended.csv"_s, mended)));
        QCOMPARE(people(), 3);
        // undone, the last one first
        auto *bar = page.findChild<MessageBar *>();
        QVERIFY(bar->message().action);
        desk.ask.yesNo = {true, true};
        bar->message().action();
        QTRY_VERIFY(page.findChild<ImportsDialog *>());
        QPointer imports = page.findChild<ImportsDialog *>();
        auto *undo = named<QPushButton>(imports, "undoImportPushButton");
        QTRY_VERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(named<Label>(imports, "saysLabel")->text().contains(u"1 removed"_s));
        QCOMPARE(people(), 2);
        imports->close();
        // and again: who was taken back comes back, the others are known
        store(importFile(written(folder, u"mended.csv"_s, mended)));
        QCOMPARE(people(), 3);
    }

    void shouldShowColumnsThatContradictEachOther()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        const QString path =
            written(folder, u"twice.csv"_s, "full name,patronymic,mobile\nIvanova Anna,Petrovna,+79161110001\n");
        ImportDialog dialog(desk.around, path, *views::lookAtFile(path), nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Failed);
        QVERIFY(named<Label>(&dialog, "saysLabel")->text().contains(u"full name"_s));
        auto *box = named<QComboBox>(&dialog, "column2ComboBox");
        QVERIFY(box && box->isVisible());
        box->setCurrentIndex(box->findData(QString()));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Checked);
        QCOMPARE(named<Label>(&dialog, "createdLabel")->text(), u"1"_s);
    }

    void shouldAskForTheWordingOfConsent()
    {
        test::TestDatabase database;
        OTKLIK_DONE(consent::Topics(database.db()).addTopic(u"health"_s, u"city"_s, u"Health"_s));
        Desk desk(database.url());
        QTemporaryDir folder;
        const QString path = written(folder, u"p.csv"_s, "family name,mobile,topic:health\nPetrov,+79161112233,yes\n");
        OTKLIK_VALUE(look, views::lookAtFile(path));
        QCOMPARE(look.topicColumns, QStringList{u"health"_s});
        ImportDialog dialog(desk.around, path, look, nullptr);
        dialog.show();
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Checked);
        auto *go = named<QPushButton>(&dialog, "importPushButton");
        QVERIFY(!go->isEnabled());
        named<QPlainTextEdit>(&dialog, "wordingPlainTextEdit")->setPlainText(u"I agree"_s);
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(dialog.step(), ImportDialog::Step::Done);
        const auto rows = database.sql(u"SELECT wording, state FROM consent_event"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().text("wording"), u"I agree"_s);
    }

    void shouldKnowAFileOfEvents()
    {
        QTemporaryDir folder;
        OTKLIK_VALUE(events,
                     views::lookAtFile(written(folder, u"e.csv"_s,
                                               "person,service,stage,sector,at\n1,a,service,portal,2026-01-01\n")));
        QCOMPARE(events.kind, views::FileKind::Events);
        OTKLIK_VALUE(people, views::lookAtFile(written(folder, u"p.csv"_s, "Фамилия;Имя;Телефон\nА;Б;+79161112233\n")));
        QCOMPARE(people.kind, views::FileKind::People);
        OTKLIK_ERROR(views::lookAtFile(folder.filePath(u"none.csv"_s)), "import.no_file");
    }

    void shouldOpenTheImportOfEventsThatWasAskedFor()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        const auto path = written(folder, u"unclear.csv"_s, "a,b\n1,2\n"); // headers of neither kind
        desk.ask.texts = {path, path};
        PeoplePage page(desk.around);
        connect(&page, &Page::navigate, &page, [&page](const QString &id, const QVariantMap &arguments) {
            QCOMPARE(id, u"people"_s);
            page.open(arguments); // as the shell does
            page.shown();
        });
        present(page, {{u"import"_s, u"events"_s}});
        QTRY_VERIFY(page.findChild<ImportDialog *>());
        QVERIFY2(desk.ask.asked.constFirst().contains(u"service events"_s), qPrintable(desk.ask.asked.constFirst()));
        QCOMPARE(named<QComboBox>(page.findChild<ImportDialog *>(), "kindComboBox")->currentIndex(),
                 int(views::FileKind::Events));
        page.open({{u"import"_s, u"events"_s}}); // on the way back: the page never left the screen
        page.shown();
        QTest::qWait(20);
        QCOMPARE(desk.ask.asked.size(), 1);
    }

    void shouldStopWhenTheDialogIsClosed()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        QTemporaryDir folder;
        QByteArray bytes = "family name,mobile\n";
        for (int i = 0; i < 60'000; ++i)
            bytes += "Petrov" + QByteArray::number(i) + ",+7916" + QByteArray::number(1'000'000 + i) + '\n';
        const QString path = written(folder, u"big.csv"_s, bytes);
        auto *dialog = new ImportDialog(desk.around, path, *views::lookAtFile(path), nullptr);
        dialog->show();
        QTRY_COMPARE(desk.jobs.running().size(), 1);
        desk.jobs.running().constFirst()->cancel();
        QTRY_COMPARE(dialog->step(), ImportDialog::Step::Failed);
        QVERIFY(desk.jobs.running().isEmpty());
        QVERIFY(!named<QPushButton>(dialog, "importPushButton")->isVisible());
        dialog->reject();
    }

    void shouldAddAPerson()
    {
        test::TestDatabase database;
        Desk desk(database.url());
        PeoplePage page(desk.around);
        present(page);
        QTRY_COMPARE(page.state(), Page::State::Empty);
        QSignalSpy opened(&page, &Page::openPerson);
        press(&page, Qt::Key_N, Qt::ControlModifier);
        QPointer editor = page.findChild<PersonEditor *>();
        QVERIFY(editor);
        auto *save = editor->acceptButton();
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(named<Label>(editor, "wrongLabel")->isVisible()); // no name at all
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Ivanova"_s);
        named<QLineEdit>(editor, "bornLineEdit")->setText(u"31.02.1980"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(named<Label>(editor, "wrongLabel")->isVisible());
        named<QLineEdit>(editor, "bornLineEdit")->setText(u"21.11.1985"_s);
        named<QLineEdit>(editor, "address1LineEdit")->setText(u"123"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(named<Label>(editor, "wrongLabel")->isVisible());
        QCOMPARE(named<QLineEdit>(editor, "familyLineEdit")->text(), u"Ivanova"_s); // kept
        named<QLineEdit>(editor, "address1LineEdit")->setText(u"+7 916 111-22-33"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(opened.count(), 1);
        OTKLIK_VALUE(person,
                     people::PersonQueries(database.db()).find(opened.constFirst().constFirst().value<PersonId>()));
        QCOMPARE(person.birthDate, QDate(1985, 11, 21));
        QCOMPARE(person.addresses.constFirst().value, u"+79161112233"_s);
    }

    void shouldShowTheCard()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, {{u"person"_s, 1}});
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QCOMPARE(page.title(), views::personName(stored(PersonId(1))));
        QTRY_VERIFY(named<QListView>(&page, "timelineListView")->model()->rowCount() > 0);
        const int all = named<QListView>(&page, "timelineListView")->model()->rowCount();
        press(&page, Qt::Key_6);
        auto *model = qobject_cast<views::TimelineModel *>(named<QListView>(&page, "timelineListView")->model());
        QTRY_VERIFY(std::all_of(model->entries().cbegin(), model->entries().cend(),
                                [](const auto &entry) { return entry.kind == "consent"_L1; }));
        QVERIFY(model->rowCount() <= all);
    }

    void shouldPageTheTimelineByKey()
    {
        for (int i = 0; i < 7; ++i)
            OTKLIK_DONE(care::Notes(m_city->db()).addNote(m_person, u"note %1"_s.arg(i)));
        QList<views::TimelineEntry> paged;
        std::optional<views::TimelineEntry> after;
        for (;;) {
            OTKLIK_VALUE(part, views::readTimeline(m_city->db(), m_person, {}, after, 2));
            paged += part.entries;
            if (!part.more)
                break;
            after = part.entries.constLast();
        }
        OTKLIK_VALUE(whole, views::readTimeline(m_city->db(), m_person, {}, {}, 500));
        QCOMPARE(paged, whole.entries);
        QVERIFY(paged.size() >= 7);
    }

    void shouldRecordConsentInTwoKeys()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        present(page, {{u"person"_s, m_person.value}});
        QTRY_COMPARE(page.state(), Page::State::Ready);
        press(&page, Qt::Key_G);
        auto *list = named<QListWidget>(&page, "topicListWidget");
        QVERIFY(list);
        const qint64 topic = list->item(0)->data(Qt::UserRole).toLongLong();
        press(list, Qt::Key_1);
        const auto last = [&] {
            return m_city->sql(
                u"SELECT topic_id, state, source, wording FROM consent_event WHERE person_id = :p ORDER BY id DESC LIMIT 1"_s,
                {{u"p"_s, m_person.value}});
        };
        QTRY_VERIFY(!last().isEmpty());
        QCOMPARE(last().first().integer("topic_id"), topic);
        QCOMPARE(last().first().text("state"), u"granted"_s);
        QCOMPARE(last().first().text("source"), u"call_centre"_s);
        QVERIFY(!last().first().text("wording").isEmpty());
        QTRY_VERIFY(!named<QListWidget>(&page, "topicListWidget"));
        press(&page, Qt::Key_W);
        press(named<QListWidget>(&page, "topicListWidget"), Qt::Key_1);
        QTRY_COMPARE(last().first().text("state"), u"withdrawn"_s);
        QTRY_VERIFY(!named<QListWidget>(&page, "topicListWidget"));
        desk.ask.yesNo = {false, true};
        press(&page, Qt::Key_S);
        press(&page, Qt::Key_S);
        QTRY_VERIFY(last().first().isNull("topic_id"));
    }

    void shouldWriteARemindAndUndoItsEnd()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        OTKLIK_VALUE(person, people::PersonStore(m_city->db()).add([] {
            people::Person p;
            p.familyName = u"Reminded"_s;
            return p;
        }()));
        present(page, {{u"person"_s, person.value}});
        QTRY_COMPARE(page.state(), Page::State::Ready);
        press(&page, Qt::Key_R, Qt::ControlModifier);
        auto *text = named<QPlainTextEdit>(&page, "notePlainTextEdit");
        QVERIFY(text);
        QTest::keyClicks(text, u"ECG"_s);
        press(text, Qt::Key_Return, Qt::ControlModifier);
        const auto notes = [&] { return care::Notes(m_city->db()).notesOf(person).value_or(QList<care::Note>()); };
        QTRY_COMPARE(notes().size(), 1);
        QVERIFY(notes().constFirst().dueOn > QDate::currentDate().addDays(80));
        QTRY_VERIFY(named<QPushButton>(&page, "noteDonePushButton"));
        press(&page, Qt::Key_D);
        QTRY_COMPARE(notes().constFirst().state, care::NoteState::Done);
        QTRY_VERIFY(page.undoBar()->isVisible());
        QTest::mouseClick(page.undoBar()->button(), Qt::LeftButton);
        QTRY_COMPARE(notes().constFirst().state, care::NoteState::Open);
    }

    void shouldFindPeopleForThePalette()
    {
        Desk desk(m_city->url());
        PersonId opened;
        PeopleFinder finder(&desk.store, [&opened](PersonId id) { opened = id; });
        QList<Command> found;
        finder.find(u"zarub"_s, 5, [&found](const QList<Command> &commands) { found = commands; });
        QTRY_COMPARE(found.size(), 1);
        found.constFirst().run();
        QCOMPARE(opened, m_person);
    }

    void shouldLookRight()
    {
        Desk desk(m_city->url());
        m_city->sql(u"DELETE FROM import_run"_s);
        const QDateTime now = Clock().now();
        int nth = 0;
        for (const auto &[file, by, undone] :
             {std::tuple(u"residents of the northern district, second half of the year 2026.csv"_s, u"o_smirnova"_s,
                         false),
              std::tuple(u"список жителей, район Центр.xlsx"_s, u"n_hryhorenko"_s, true),
              std::tuple(u"2019.csv"_s, u"o_smirnova"_s, false)}) {
            ++nth;
            m_city->sql(
                u"INSERT INTO import_run (site_id, kind, file_name, sha256, started_at, finished_at, row_count, "
                "created_count, updated_count, rejected_count, run_by, undone_at, undone_by) VALUES (1, "
                "'people', :file, :sha, :at, :at, 1000000, 987654, 12000, 346, :by, :undone, :by)"_s,
                {{"file", file},
                 {"sha", QString::number(nth)},
                 {"at", now.addDays(nth == 3 ? -400 : -nth)},
                 {"by", by},
                 {"undone", undone ? QVariant(now) : QVariant(QMetaType(QMetaType::QDateTime))}});
        }
        Theme theme(qApp, &desk.preferences);
        for (const test::Dress &dress : test::dresses) {
            const test::Dressed dressed(dress, theme, desk.preferences);
            PeoplePage people(desk.around);
            present(people);
            QTRY_COMPARE(people.state(), Page::State::Ready);
            QTRY_VERIFY(named<Label>(&people, "detailNextLabel")->text() != QString(QChar(0x2026)));
            OTKLIK_DONE(
                savePicture(&people, u"%1/gallery/people-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            PersonPage person(desk.around);
            present(person, {{u"person"_s, 1}});
            QTRY_COMPARE(person.state(), Page::State::Ready);
            QTRY_VERIFY(named<QListView>(&person, "timelineListView")->model()->rowCount() > 0);
            OTKLIK_DONE(
                savePicture(&person, u"%1/gallery/person-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            PersonEditor editor(stored(PersonId(1)), nullptr);
            editor.show();
            OTKLIK_DONE(savePicture(
                &editor, u"%1/gallery/person-edit-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            press(&person, Qt::Key_G);
            if (auto *dialog = named<QDialog>(&person, "consentDialog"))
                OTKLIK_DONE(savePicture(
                    dialog, u"%1/gallery/person-consent-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            ImportsDialog imports(desk.around, nullptr);
            imports.setAttribute(Qt::WA_DeleteOnClose, false);
            imports.show();
            QTRY_COMPARE(named<QTableView>(&imports, "importsTableView")->model()->rowCount(), 3);
            const auto *when = named<QTableView>(&imports, "importsTableView");
            QTRY_VERIFY(when->columnWidth(views::ImportListModel::At) > 100); // the columns are as wide as they need
            OTKLIK_DONE(savePicture(&imports,
                                    u"%1/gallery/imports-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            QTemporaryDir folder;
            const QString path = written(
                folder, u"people.csv"_s,
                "family name,given name,mobile,birth "
                "date\nPetrov,Ivan,+79161112233,1980-01-01\nPetrova,Anna,+79161112244,\nBad,Phone,12,31.02.1980\n");
            ImportDialog dialog(desk.around, path, *views::lookAtFile(path), nullptr);
            dialog.show();
            QTRY_VERIFY(dialog.step() == ImportDialog::Step::Checked || dialog.step() == ImportDialog::Step::Failed);
            OTKLIK_DONE(
                savePicture(&dialog, u"%1/gallery/import-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            const QString office =
                written(folder, u"список.csv"_s,
                        u"Список жителей, район Центр;;;\nна 01.11.2026;;;\n;;;\nФИО;Дата рождения;Телефон;Льгота\n"
                        "Иванова Анна Петровна;05.06.1980;+79161110001;да\nСоколов Олег Ильич;31.12.1975;12;\n"
                        "Ким Чен Ир;01.02.1991;+79161110003;нет\nАнна Мария Смит;;+79161110004;\n"_s.toUtf8());
            ImportDialog titled(desk.around, office, *views::lookAtFile(office), nullptr);
            titled.show();
            QTRY_VERIFY(titled.step() == ImportDialog::Step::Checked || titled.step() == ImportDialog::Step::Failed);
            for (const char *side : {"columns", "splits"}) {
                auto *button = titled.findChild<QPushButton *>(QLatin1String(side) + "PushButton"_L1);
                button->click();
                OTKLIK_DONE(
                    savePicture(&titled, u"%1/gallery/import-%2-%3.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(side),
                                                                              QLatin1String(dress.name))));
            }
        }
    }
};

QTEST_MAIN(TestPeoplePages)
#include "tst_peoplepages.moc"
