// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks change one person: what comes together by itself, and what somebody has to choose.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ask.h"
#include "dresses.h"
#include "jobs.h"
#include "label.h"
#include "mergetable.h"
#include "messagebar.h"
#include "permissions.h"
#include "personeditor.h"
#include "personmergedialog.h"
#include "personpage.h"
#include "personqueries.h"
#include "personsave.h"
#include "personstore.h"
#include "picture.h"
#include "preferences.h"
#include "store.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
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

void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    on->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), on->window());
    QTest::keyClick(on, key, modifiers);
}

using Edit = std::function<void(people::Person &)>;

Edit family(const QString &name)
{
    return [name](people::Person &person) { person.familyName = name; };
}

} // namespace

class TestPersonMergePages final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_database;
    PersonId m_person;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PersonPage> m_page;
    std::unique_ptr<store::Database> m_other; ///< the connection of the other desk

    people::Person stored()
    {
        return people::PersonQueries(m_database->db()).find(m_person).value_or(people::Person());
    }

    /// The other desk opens the card, types and saves.
    void elsewhere(const Edit &edit)
    {
        OTKLIK_VALUE(before, people::PersonQueries(*m_other).find(m_person));
        people::Person typed = before;
        edit(typed);
        OTKLIK_VALUE(saved, views::savePerson(*m_other, before, typed));
        QVERIFY(!saved.clash);
        QVERIFY(saved.person.version > before.version);
    }

    PersonEditor *edited()
    {
        m_desk = std::make_unique<Desk>(m_database->url());
        m_page = std::make_unique<PersonPage>(m_desk->around);
        m_page->resize(1150, 640);
        m_page->open({{u"person"_s, m_person.value}});
        m_page->show();
        m_page->shown();
        [&] { QTRY_COMPARE(m_page->state(), Page::State::Ready); }();
        press(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        return m_page->findChild<PersonEditor *>();
    }
    PersonMergeDialog *surface()
    {
        [&] { QTRY_VERIFY(m_page->findChild<PersonMergeDialog *>()); }();
        auto *dialog = m_page->findChild<PersonMergeDialog *>();
        [&] { QTRY_VERIFY(dialog && dialog->isVisible()); }();
        return dialog;
    }
    /// What the page says: with an undo where something was stored.
    QString notice()
    {
        const UndoBar *bar = m_page->undoBar();
        return bar->isVisibleTo(m_page.get()) ? named<QLabel>(m_page->undoBar(), "undoLabel")->text()
                                              : m_page->messageBar()->message().happened;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        OTKLIK_VALUE(north, people::PickLists(m_database->db()).addDistrict(u"north"_s, u"North side"_s));
        OTKLIK_DONE(people::PickLists(m_database->db()).addDistrict(u"south"_s, u"South side"_s));
        people::Person person;
        person.familyName = u"Zarubina"_s;
        person.givenName = u"Maria"_s;
        person.birthDate = QDate(1985, 11, 21);
        person.districtId = north.id;
        people::Address mobile;
        mobile.value = u"+79161234567"_s;
        person.addresses = {mobile};
        person.attributes.insert(u"benefit"_s, u"pensioner"_s);
        OTKLIK_VALUE(id, people::PersonStore(m_database->db()).add(person));
        m_person = id;
        m_other = m_database->another();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_other.reset();
        m_database.reset();
    }

    void shouldKeepBothWhereTheyDoNotMeet()
    {
        auto *editor = edited();
        QVERIFY(editor);
        QPointer watched(editor);
        OTKLIK_VALUE(south, people::PickLists(*m_other).district(u"south"_s));
        elsewhere([&](people::Person &person) {
            person.districtId = south.id;
            person.attributes.insert(u"benefit"_s, u"none"_s);
            people::Address email;
            email.kind = people::AddressKind::Email;
            email.value = u"maria@example.org"_s;
            person.addresses << email;
        });
        named<QLineEdit>(editor, "givenLineEdit")->setText(u"Marina"_s);
        named<QLineEdit>(editor, "address1LineEdit")->setText(u"8 916 765-43-21"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
        const auto now = stored();
        QCOMPARE(now.givenName, u"Marina"_s);
        QCOMPARE(now.districtId, south.id);
        QCOMPARE(now.attributes.value(u"benefit"_s), u"none"_s);
        QCOMPARE(now.addresses.size(), 2);
        QCOMPARE(now.addresses[0].value, u"+79167654321"_s);
        QCOMPARE(now.addresses[1].value, u"maria@example.org"_s);
        QVERIFY2(notice().contains(u"District, E-mail, benefit"_s), qPrintable(notice()));
        QVERIFY(!m_page->findChild<PersonMergeDialog *>());
    }

    void shouldSayNothingOfOthersWhereNobodyElseChanged()
    {
        auto *editor = edited();
        named<QLineEdit>(editor, "givenLineEdit")->setText(u"Marina"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(notice(), u"Saved."_s);
        QCOMPARE(stored().version, 2);
    }

    void shouldAskForEachFieldThatBothChanged_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("kept");
        QTest::newRow("original") << int(Qt::Key_1) << u"Zarubina"_s;
        QTest::newRow("theirs") << int(Qt::Key_2) << u"Petrova"_s;
        QTest::newRow("mine") << int(Qt::Key_3) << u"Orlova"_s;
        QTest::newRow("another") << int(Qt::Key_4) << u"Orlova-Petrova"_s;
    }
    void shouldAskForEachFieldThatBothChanged()
    {
        QFETCH(int, key);
        QFETCH(QString, kept);
        QPointer editor(edited());
        elsewhere([](people::Person &person) {
            person.familyName = u"Petrova"_s;
            person.birthDate = QDate(1985, 11, 22);
            person.language = u"uk"_s;
        });
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Orlova"_s);
        named<QLineEdit>(editor, "givenLineEdit")->setText(u"Marina"_s);
        named<QLineEdit>(editor, "bornLineEdit")->setText(u"23.11.1985"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QPointer dialog(surface());
        QVERIFY(dialog);
        QCOMPARE(dialog->table()->rowCount(), 2); // not the given name, not the language
        QVERIFY(!dialog->table()->chosen(0) && !dialog->table()->chosen(1));
        press(dialog, Qt::Key_Return, Qt::ControlModifier); // nothing is saved silently
        QVERIFY(named<Label>(dialog, "wrongLabel")->isVisible());
        QCOMPARE(stored().familyName, u"Petrova"_s);
        QCOMPARE(QApplication::focusWidget(), named<QRadioButton>(dialog, "row1Column1RadioButton"));
        press(QApplication::focusWidget(), Qt::Key(key));
        if (key == Qt::Key_4) {
            QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(dialog, "row1LineEdit"));
            QTest::keyClicks(QApplication::focusWidget(), u"Orlova-Petrova"_s);
            dialog->table()->focusRow(1);
        }
        QCOMPARE(QApplication::focusWidget(), named<QRadioButton>(dialog, "row2Column1RadioButton"));
        press(QApplication::focusWidget(), Qt::Key_3);
        press(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog.isNull() && editor.isNull());
        QCOMPARE(stored().familyName, kept);
        QCOMPARE(stored().givenName, u"Marina"_s);
        QCOMPARE(stored().birthDate, QDate(1985, 11, 23));
        QCOMPARE(stored().language, u"uk"_s);
    }

    void shouldTakeAllOfOneSide_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("mine") << u"allMinePushButton"_s << u"Orlova"_s << QStringList{u"+79160000002"_s};
        QTest::newRow("theirs") << u"allTheirsPushButton"_s << u"Petrova"_s << QStringList{u"+79160000001"_s};
    }
    void shouldTakeAllOfOneSide()
    {
        QFETCH(QString, button);
        QFETCH(QString, family);
        QFETCH(QStringList, numbers);
        QPointer editor(edited());
        elsewhere([](people::Person &person) {
            person.familyName = u"Petrova"_s;
            person.addresses[0].value = u"+79160000001"_s;
        });
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Orlova"_s);
        named<QLineEdit>(editor, "address1LineEdit")->setText(u"8 916 000-00-02"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QPointer dialog(surface());
        QCOMPARE(dialog->table()->rowCount(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull() && editor.isNull());
        QCOMPARE(stored().familyName, family);
        QStringList now;
        for (const auto &address : stored().addresses)
            now << address.value;
        QCOMPARE(now, numbers);
    }

    void shouldGoBackToTheEditorWithEverythingTyped()
    {
        QPointer editor(edited());
        elsewhere(family(u"Petrova"_s));
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Orlova"_s);
        named<QLineEdit>(editor, "givenLineEdit")->setText(u"Marina"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QPointer dialog(surface());
        QVERIFY(!named<QLineEdit>(editor, "familyLineEdit")->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, "row1LineEdit"), u"Fourth"_s);
        QCOMPARE(dialog->table()->chosen(0), std::optional(MergeTable::Another)); // writing is choosing
        press(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(editor && editor->isVisible());
        QVERIFY(named<QLineEdit>(editor, "familyLineEdit")->isEnabled());
        QCOMPARE(named<QLineEdit>(editor, "familyLineEdit")->text(), u"Orlova"_s);
        QCOMPARE(named<QLineEdit>(editor, "givenLineEdit")->text(), u"Marina"_s);
        QVERIFY(named<Label>(editor, "wrongLabel")->isVisible());
        QCOMPARE(stored().givenName, u"Maria"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton); // asks again, and knows the fourth value
        dialog = surface();
        QCOMPARE(named<QLineEdit>(dialog, "row1LineEdit")->text(), u"Fourth"_s);
        QVERIFY(!dialog->table()->chosen(0));
        press(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Zarubina"_s); // as it was: nothing to choose any more
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(editor.isNull());
        QCOMPARE(stored().givenName, u"Marina"_s);
        QCOMPARE(stored().familyName, u"Petrova"_s);
    }

    void shouldAskAgainWhenSomebodyChangesItWhileChoosing()
    {
        QPointer editor(edited());
        elsewhere(family(u"Petrova"_s));
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Orlova"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QPointer first(surface());
        elsewhere(family(u"Sidorova"_s));
        first->table()->chooseAll(MergeTable::Mine);
        QTest::mouseClick(first->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(first.isNull());
        QPointer second(surface());
        QCOMPARE(stored().familyName, u"Sidorova"_s);
        const auto said = [&second](const char *name) { return named<QRadioButton>(second, name)->accessibleName(); };
        QVERIFY2(said("row1Column1RadioButton").contains(u"Petrova"_s), qPrintable(said("row1Column1RadioButton")));
        QVERIFY(said("row1Column2RadioButton").contains(u"Sidorova"_s));
        QVERIFY(said("row1Column3RadioButton").contains(u"Orlova"_s));
        elsewhere([](people::Person &person) { person.language = u"uk"_s; }); // meets nothing
        second->table()->chooseAll(MergeTable::Mine);
        QTest::mouseClick(second->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(second.isNull() && editor.isNull());
        QCOMPARE(stored().familyName, u"Orlova"_s);
        QCOMPARE(stored().language, u"uk"_s);
        QVERIFY2(notice().contains(u"Language"_s), qPrintable(notice()));
    }

    void shouldKeepTheSurfaceOpenWhenSavingFails()
    {
        QPointer editor(edited());
        elsewhere([](people::Person &person) { person.addresses[0].value = u"+79160000001"_s; });
        named<QLineEdit>(editor, "address1LineEdit")->setText(u"+79160000002"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QPointer dialog(surface());
        QTest::keyClicks(named<QLineEdit>(dialog, "row1LineEdit"), u"12"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(named<Label>(dialog, "wrongLabel")->isVisible());
        named<QLineEdit>(dialog, "row1LineEdit")->setText(u"8 916 000-00-03"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull() && editor.isNull());
        QCOMPARE(stored().addresses.size(), 1);
        QCOMPARE(stored().addresses[0].value, u"+79160000003"_s);
    }

    void shouldKeepWhatWasTypedOfSomebodyWhoIsGone_data()
    {
        QTest::addColumn<bool>("choosing");
        QTest::newRow("before saving") << false;
        QTest::newRow("while choosing") << true;
    }
    void shouldKeepWhatWasTypedOfSomebodyWhoIsGone()
    {
        QFETCH(bool, choosing);
        QPointer editor(edited());
        named<QLineEdit>(editor, "familyLineEdit")->setText(u"Orlova"_s);
        if (choosing)
            elsewhere(family(u"Petrova"_s));
        const auto remove = [this] {
            for (const auto &table : {u"person_attribute"_s, u"address"_s})
                m_database->sql(u"DELETE FROM %1 WHERE person_id = :p"_s.arg(table), {{u"p"_s, m_person.value}});
            m_database->sql(u"DELETE FROM person WHERE id = :p"_s, {{u"p"_s, m_person.value}});
        };
        QPointer<PersonMergeDialog> dialog;
        if (choosing) {
            QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
            dialog = surface();
            remove();
            dialog->table()->chooseAll(MergeTable::Mine);
            QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        } else {
            remove();
            QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        }
        QTRY_VERIFY(named<Label>(editor, "wrongLabel")->isVisible());
        QTRY_VERIFY(dialog.isNull());
        QTRY_VERIFY(editor->acceptButton()->text().contains(u"Copy"_s));
        QCOMPARE(named<QLineEdit>(editor, "familyLineEdit")->text(), u"Orlova"_s);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Orlova"_s) && copied.contains(u"North side"_s), qPrintable(copied));
        QVERIFY(editor && editor->isVisible());
    }

    void shouldLoseNothingOfTwoDesksThatSaveAllTheTime()
    {
        store::Store one(m_database->url(), Clock()), other(m_database->url(), Clock());
        const auto typing = [this](store::Store &desk, bool first) {
            return desk.run(store::Lane::Write, [person = m_person, first](store::Database &database) -> Done {
                for (int i = 1; i <= 25; ++i) {
                    OTKLIK_TRY(before, people::PersonQueries(database).find(person));
                    people::Person typed = before;
                    (first ? typed.familyName : typed.givenName) = u"Name %1"_s.arg(i);
                    auto saved = views::savePerson(database, before, typed);
                    while (!saved && saved.error().code == "person.changed"_L1) // was too slow all the time: once more
                        saved = views::savePerson(database, before, typed);
                    if (!saved)
                        return fail(saved.error());
                    if (saved->clash)
                        return fail(Failure::Internal, u"test.clash"_s, u"fields of different names met"_s);
                }
                return {};
            });
        };
        auto here = typing(one, true);
        auto there = typing(other, false);
        here.waitForFinished();
        there.waitForFinished();
        OTKLIK_DONE(here.result());
        OTKLIK_DONE(there.result());
        QCOMPARE(stored().familyName, u"Name 25"_s);
        QCOMPARE(stored().givenName, u"Name 25"_s);
        QCOMPARE(stored().version, 51);
    }

    void shouldSayWhoItWas()
    {
        if (test::TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("one desk has no logins");
        OTKLIK_DONE(access::applyPermissions(m_database->db()));
        test::TestLogin smirnova(*m_database, u"smirnova"_s, {u"operator"_s}, {1});
        test::TestLogin orlov(*m_database, u"orlov"_s, {u"operator"_s}, {1});
        smirnova.letIn();
        orlov.letIn();
        OTKLIK_VALUE(before, people::PersonQueries(orlov.db()).find(m_person));
        people::Person theirs = before, mine = before;
        theirs.language = u"uk"_s;
        OTKLIK_VALUE(first, views::savePerson(smirnova.db(), before, theirs));
        QVERIFY(first.changedBy.isEmpty());
        mine.givenName = u"Marina"_s;
        OTKLIK_VALUE(saved, views::savePerson(orlov.db(), before, mine));
        QVERIFY2(saved.changedBy.contains(u"smirnova"_s, Qt::CaseInsensitive), qPrintable(saved.changedBy));
        QCOMPARE(saved.person.language, u"uk"_s);
        // Not before the code, and not of oneself.
        const QString question = u"SELECT person_changed_by(%1)"_s.arg(m_person.value);
        QCOMPARE(orlov.ask(question), QString());
        QVERIFY(smirnova.ask(question).contains(u"orlov"_s, Qt::CaseInsensitive));
        const auto outside = smirnova.another();
        QCOMPARE(test::TestLogin::ask(*outside, question), QString());
    }

    void shouldLookRight()
    {
        auto *editor = edited();
        Theme theme(qApp, &m_desk->preferences);
        people::Person before = stored(), theirs = before, mine = before;
        OTKLIK_VALUE(south, people::PickLists(*m_other).district(u"south"_s));
        theirs.familyName = u"Petrova"_s;
        theirs.birthDate = QDate(1985, 11, 22);
        theirs.districtId = south.id;
        theirs.addresses[0].value = u"+79160000001"_s;
        theirs.attributes.insert(u"benefit"_s, u"none"_s);
        theirs.language = u"uk"_s;
        mine.familyName = u"Orlova"_s;
        mine.birthDate = {};
        mine.districtId = {};
        mine.addresses.clear();
        mine.attributes.insert(u"benefit"_s, u"veteran of labour, second degree, since the spring of 1998"_s);
        OTKLIK_VALUE(districts, people::PickLists(*m_other).districts());
        const views::PersonClash clash{theirs, people::mergePersons(before, mine, theirs), u"O. Smirnova"_s, districts};
        QCOMPARE(clash.merge.conflicts.size(), 5);
        editor->reject();
        for (const test::Dress &dress : test::dresses) {
            const test::Dressed dressed(dress, theme, m_desk->preferences);
            PersonMergeDialog dialog(clash, {}, false, nullptr);
            dialog.show();
            dialog.table()->choose(0, MergeTable::Theirs);
            dialog.table()->choose(1, MergeTable::Mine);
            OTKLIK_DONE(savePicture(
                &dialog, u"%1/gallery/person-merge-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
            for (auto *radio : dialog.findChildren<QRadioButton *>())
                QVERIFY(!radio->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TestPersonMergePages)
#include "tst_personmerge.moc"
