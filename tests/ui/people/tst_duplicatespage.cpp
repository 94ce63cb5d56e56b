// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTranslator>

#include "ask.h"
#include "duplicatefinder.h"
#include "duplicates.h"
#include "duplicatespage.h"
#include "duplicatestable.h"
#include "duplicateswarning.h"
#include "jobs.h"
#include "label.h"
#include "messagebar.h"
#include "personeditor.h"
#include "personqueries.h"
#include "personstore.h"
#include "preferences.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk without a shell, and three pairs in its database.
struct Desk
{
    Desk() : store(t.url(), Clock())
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.jobs = &jobs;
        const auto add = [this](const QString &family, const QString &given, const QString &patronymic,
                                const QDate &born, const QString &phone, const QString &external) {
            people::Person person;
            person.familyName = family;
            person.givenName = given;
            person.patronymic = patronymic;
            person.birthDate = born;
            person.externalId = external;
            person.sex = people::Sex::Female;
            people::Address address;
            address.value = phone;
            person.addresses << address;
            person.attributes.insert(u"benefit"_s, external.isEmpty() ? u"pensioner"_s : u"veteran"_s);
            if (!people::PersonStore(t.db()).add(person))
                qFatal("not added");
        };
        add(u"Щербакова"_s, u"Ольга"_s, u"Петровна"_s, {1980, 5, 17}, u"+79161234567"_s, {});
        add(u"Shcherbakova"_s, u"Olha"_s, {}, {1980, 5, 17}, u"+79161234568"_s, u"B-2"_s);
        add(u"Кузнецова"_s, u"Анна"_s, u"Ильинична"_s, {1990, 3, 4}, u"+79161234569"_s, u"C-3"_s);
        add(u"Кузнецова"_s, u"Анна"_s, u"Ильинична"_s, {1990, 4, 3}, u"+79161234570"_s, {});
        add(u"Ахмад"_s, u"Мухаммад"_s, {}, {}, u"+79161234571"_s, {});
        add(u"أحمد"_s, u"محمد"_s, {}, {}, u"+79161234571"_s, {});
        people::DuplicateFinder finder(t.db());
        for (people::DuplicateProgress progress; !progress.done;) {
            const auto step = finder.step();
            if (!step)
                qFatal("%s", qPrintable(step.error().sentence));
            progress = *step;
        }
    }
    TestDatabase t;
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

void run(Page &page, const QString &text)
{
    for (QAction *action : page.commands()) {
        if (action->text() == text) {
            if (!action->isEnabled())
                qFatal("%s is off", qPrintable(text));
            return action->trigger();
        }
    }
    qFatal("no command %s", qPrintable(text));
}

} // namespace

class TestDuplicatesPage : public QObject
{
    Q_OBJECT

    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void shouldMergeFieldByFieldAndTakeItBack()
    {
        Desk desk;
        DuplicatesPage page(desk.around);
        page.resize(1150, 620);
        page.show();
        page.shown();
        auto *table = named<TableView>(&page, "duplicatesTableView");
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QCOMPARE(table->model()->rowCount(), 3);
        // By points: the Annas (same patronymic, swapped date), then the Olgas.
        QTRY_VERIFY(named<QRadioButton>(&page, "row1Side1RadioButton"));
        QTRY_VERIFY(named<Label>(&page, "whyLabel")->text().contains(u"changed places"_s));
        auto *compare = page.findChild<DuplicatesTable *>();
        QCOMPARE(compare->chosen().id, PersonId(3));                      // it has the number of an office
        auto *right = named<QRadioButton>(&page, "row1Side2RadioButton"); // the birth date
        QTest::keyClick(named<QRadioButton>(&page, "row1Side1RadioButton"), Qt::Key_2);
        QVERIFY(right->isChecked());
        QCOMPARE(compare->chosen().birthDate, QDate(1990, 4, 3));
        QCOMPARE(compare->chosen().externalId, u"C-3"_s);
        run(page, u"Merge"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(page.undoBar()->isVisible());
        OTKLIK_VALUE(kept, people::PersonQueries(desk.t.db()).find(PersonId(3)));
        QCOMPARE(kept.birthDate, QDate(1990, 4, 3));
        QCOMPARE(kept.addresses.size(), 2);
        page.undoBar()->button()->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        OTKLIK_VALUE(other, people::PersonQueries(desk.t.db()).find(PersonId(4)));
        QCOMPARE(other.birthDate, QDate(1990, 4, 3));
        OTKLIK_VALUE(back, people::PersonQueries(desk.t.db()).find(PersonId(3)));
        QCOMPARE(back.birthDate, QDate(1990, 3, 4));
    }

    void shouldGoOnByItselfAfterEachAnswer()
    {
        Desk desk;
        DuplicatesPage page(desk.around);
        page.resize(1150, 620);
        QSignalSpy counted(&page, &Page::countChanged);
        page.show();
        page.shown();
        auto *table = named<TableView>(&page, "duplicatesTableView");
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QTRY_VERIFY(named<QRadioButton>(&page, "row1Side1RadioButton"));
        run(page, u"Not the same person"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().row(), 0);
        QTRY_VERIFY(!page.commands().isEmpty() && page.commands().first()->isEnabled());
        run(page, u"Later"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(page.commands().first()->isEnabled());
        page.undoBar()->button()->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(page.commands().first()->isEnabled());
        OTKLIK_VALUE(list, people::Duplicates(desk.t.db()).list(10));
        QCOMPARE(list.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(page.commands().first()->isEnabled());
            run(page, u"Not the same person"_s);
            QTRY_COMPARE(table->model()->rowCount(), 1 - i);
        }
        QTRY_COMPARE(page.state(), Page::State::Empty);
        QTRY_COMPARE(counted.last().first().toLongLong(), 0);
    }

    void shouldWarnWhileSomebodyIsTyped()
    {
        Desk desk;
        auto *editor = new PersonEditor({}, nullptr);
        auto *warning = new DuplicatesWarning(desk.around, editor);
        QSignalSpy opened(warning, &DuplicatesWarning::openPerson);
        editor->show();
        QVERIFY(!warning->isVisible());
        QTest::keyClicks(named<QLineEdit>(editor, "familyLineEdit"), u"Scherbakowa"_s);
        QTest::keyClicks(named<QLineEdit>(editor, "givenLineEdit"), u"Olga"_s);
        QTest::keyClicks(named<QLineEdit>(editor, "bornLineEdit"), u"17.05.1980"_s);
        QTRY_VERIFY(warning->isVisible());
        auto *text = named<Label>(warning, "lookingLikeLabel");
        QTRY_VERIFY(text->text().contains(u"Looks like"_s));
        QVERIFY(text->text().contains(u"1 more"_s)); // both records of her
        picture(*editor, u"duplicates-warning"_s);
        named<QPushButton>(warning, "openLookingLikePushButton")->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<PersonId>() == PersonId(1) ||
                opened.first().first().value<PersonId>() == PersonId(2));
        named<QLineEdit>(editor, "givenLineEdit")->clear();
        QTest::keyClicks(named<QLineEdit>(editor, "givenLineEdit"), u"Zinaida"_s);
        QTRY_VERIFY(!warning->isVisible());
        QVERIFY(editor->acceptButton()->isEnabled()); // it never stands in the way
        delete editor;
    }

    void shouldBeLookedAt_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("arabic") << false << u"ar"_s;
    }

    void shouldBeLookedAt()
    {
        QFETCH(const bool, dark);
        QFETCH(const QString, language);
        Desk desk;
        Theme theme(qApp, &desk.preferences);
        theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        const bool mirrored = language == "ar"_L1;
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        DuplicatesPage page(desk.around);
        page.resize(1150, 620);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QTRY_VERIFY(named<QRadioButton>(&page, "row1Side1RadioButton"));
        picture(page, u"duplicates-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        auto *editor = new PersonEditor({}, nullptr);
        auto *warning = new DuplicatesWarning(desk.around, editor);
        editor->show();
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Кузнецова"_s);
        named<QLineEdit>(editor, "givenLineEdit")->setText(u"Анна"_s);
        QTest::keyClicks(named<QLineEdit>(editor, "bornLineEdit"), u"03.04.1990"_s);
        QTRY_VERIFY(warning->isVisible());
        picture(*editor, u"duplicates-warning-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        delete editor;
    }
};

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
