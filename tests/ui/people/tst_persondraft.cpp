// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the editor of a person before a crash comes back, and takes nothing from what others stored
// since.
#include <QAbstractButton>
#include <QApplication>
#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ask.h"
#include "draftjournal.h"
#include "dresses.h"
#include "jobs.h"
#include "label.h"
#include "mergetable.h"
#include "personeditor.h"
#include "personmergedialog.h"
#include "personmergewords.h"
#include "personpage.h"
#include "personqueries.h"
#include "personsave.h"
#include "personstore.h"
#include "picture.h"
#include "preferences.h"
#include "store.h"
#include "testdatabase.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T *named(QWidget *in, const char *name)
{
    return in->findChild<T *>(QString::fromLatin1(name));
}

using Edit = std::function<void(people::Person &)>;

} // namespace

class TestPersonDraft final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Database> m_other; ///< the connection of the other desk
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<privacy::DraftJournal> m_drafts; ///< outlives the page, as the file outlives the program
    std::unique_ptr<PersonPage> m_page;
    QTemporaryDir m_folder;
    MemoryPreferences m_preferences;
    ScriptedAsk m_ask;
    Jobs m_jobs;
    PersonId m_person;
    QString m_key;

    people::Person stored()
    {
        return people::PersonQueries(m_database->db()).find(m_person).value_or(people::Person());
    }
    void elsewhere(const Edit &edit)
    {
        OTKLIK_VALUE(before, people::PersonQueries(*m_other).find(m_person));
        people::Person typed = before;
        edit(typed);
        OTKLIK_VALUE(saved, views::savePerson(*m_other, before, typed));
        QVERIFY(!saved.clash);
    }
    /// As «Go on» of the offer opens it.
    PersonEditor *open()
    {
        Surroundings around;
        around.store = m_store.get();
        around.preferences = &m_preferences;
        around.ask = &m_ask;
        around.jobs = &m_jobs;
        around.drafts = m_drafts.get();
        m_page = std::make_unique<PersonPage>(around);
        m_page->resize(1150, 640);
        m_page->open({{u"person"_s, m_person.value}, {u"write"_s, u"person"_s}});
        m_page->show();
        m_page->shown();
        [&] { QTRY_VERIFY(m_page->findChild<PersonEditor *>()); }();
        auto *editor = m_page->findChild<PersonEditor *>();
        [&] { QTRY_VERIFY(named<QComboBox>(editor, "districtComboBox")->count() > 2); }(); // the lists have come
        return editor;
    }
    /// Types, and the program ends without a word.
    void crash(const std::function<void(PersonEditor *)> &type)
    {
        auto *editor = open();
        type(editor);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!m_drafts->read(m_key).isEmpty(), 6000); }();
        m_page.reset();
    }
    static QString note(PersonEditor *editor)
    {
        auto *label = named<Label>(editor, "noteLabel");
        return label->isVisible() ? label->text() : QString();
    }
    static QString text(PersonEditor *editor, const char *name) { return named<QLineEdit>(editor, name)->text(); }
    static void write(PersonEditor *editor, const char *name, const QString &text)
    {
        auto *line = named<QLineEdit>(editor, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        people::PickLists lists(m_database->db());
        OTKLIK_VALUE(north, lists.addDistrict(u"north"_s, u"North side"_s));
        OTKLIK_DONE(lists.addDistrict(u"south"_s, u"South side"_s));
        people::Person person;
        person.familyName = u"Zarubina"_s;
        person.givenName = u"Maria"_s;
        person.birthDate = QDate(1985, 11, 21);
        person.districtId = north.id;
        people::Address mobile, email;
        mobile.value = u"+79161234567"_s;
        email.kind = people::AddressKind::Email;
        email.value = u"maria@example.org"_s;
        person.addresses = {mobile, email};
        OTKLIK_VALUE(id, people::PersonStore(m_database->db()).add(person));
        m_person = id;
        m_key = u"person/%1"_s.arg(id.value);
        m_other = m_database->another();
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
        m_drafts = std::make_unique<privacy::DraftJournal>(m_folder.path());
    }
    void cleanup()
    {
        m_page.reset();
        m_drafts.reset();
        m_store.reset();
        m_other.reset();
        m_database.reset();
    }

    void shouldGoOnWhereItWasBrokenOff()
    {
        OTKLIK_VALUE(south, people::PickLists(*m_other).district(u"south"_s));
        people::Person typed;
        crash([&](PersonEditor *editor) {
            QCOMPARE(note(editor), QString());
            write(editor, "familyLineEdit", u"Orlova"_s);
            auto *district = named<QComboBox>(editor, "districtComboBox");
            district->setCurrentIndex(district->findData(south.id.value));
            QTest::mouseClick(named<QToolButton>(editor, "address1RemoveToolButton"), Qt::LeftButton);
            QTest::mouseClick(named<QPushButton>(editor, "addAddressPushButton"), Qt::LeftButton);
            write(editor, "address1LineEdit", u"+79160000003"_s); // the number that is free again
            QTest::mouseClick(named<QPushButton>(editor, "addAddressPushButton"), Qt::LeftButton);
            write(editor, "address3LineEdit", u"half@"_s);
            auto *shared = editor->findChildren<QCheckBox *>().constLast();
            shared->click();
            QVERIFY(shared->isChecked());
            typed = editor->person();
        });
        QCOMPARE(typed.addresses.size(), 3);
        auto *editor = open();
        QTRY_COMPARE(editor->person().districtId, south.id);
        QCOMPARE(text(editor, "familyLineEdit"), u"Orlova"_s);
        QCOMPARE(editor->person().addresses, typed.addresses);
        QVERIFY2(note(editor).contains(u"not saved yet"_s), qPrintable(note(editor)));
        write(editor, "address3LineEdit", u"whole@example.org"_s);
        QPointer watched(editor);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
        QCOMPARE(stored().familyName, u"Orlova"_s);
        QCOMPARE(stored().districtId, south.id);
        QStringList values;
        for (const auto &address : stored().addresses)
            values << address.value;
        QCOMPARE(values, (QStringList{u"+79160000003"_s, u"maria@example.org"_s, u"whole@example.org"_s}));
        QVERIFY(m_drafts->list().isEmpty());
    }

    void shouldKeepWhatOthersStoredBesideIt()
    {
        crash([](PersonEditor *editor) { write(editor, "familyLineEdit", u"Orlova"_s); });
        OTKLIK_VALUE(south, people::PickLists(*m_other).district(u"south"_s));
        elsewhere([&](people::Person &person) {
            person.districtId = south.id;
            person.givenName = u"Marina"_s;
        });
        auto *editor = open();
        QTRY_VERIFY2(note(editor).contains(u"Given name, District"_s), qPrintable(note(editor)));
        QVERIFY(!m_page->findChild<PersonMergeDialog *>());
        QPointer watched(editor);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
        QCOMPARE(stored().familyName, u"Orlova"_s);
        QCOMPARE(stored().givenName, u"Marina"_s);
        QCOMPARE(stored().districtId, south.id);
    }

    void shouldAskWhereOthersStoredAnotherValue()
    {
        crash([](PersonEditor *editor) {
            write(editor, "familyLineEdit", u"Orlova"_s);
            write(editor, "givenLineEdit", u"Marina"_s);
        });
        elsewhere([](people::Person &person) { person.familyName = u"Petrova"_s; });
        QPointer editor(open());
        QTRY_VERIFY(m_page->findChild<PersonMergeDialog *>());
        QPointer merge(m_page->findChild<PersonMergeDialog *>());
        QCOMPARE(merge->table()->rowCount(), 1); // the family name alone
        merge->reject();
        QTRY_VERIFY(merge.isNull());
        QCOMPARE(text(editor, "familyLineEdit"), u"Orlova"_s); // nothing typed is lost
        QCOMPARE(text(editor, "givenLineEdit"), u"Marina"_s);
        QVERIFY(!m_drafts->read(m_key).isEmpty());
        QCOMPARE(stored().familyName, u"Petrova"_s); // and nothing stored
        m_page.reset();                              // a second crash, while choosing
        editor = open();
        QTRY_VERIFY(m_page->findChild<PersonMergeDialog *>());
        merge = m_page->findChild<PersonMergeDialog *>();
        merge->table()->chooseAll(MergeTable::Mine);
        QTest::mouseClick(merge->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(merge.isNull() && editor.isNull());
        QCOMPARE(stored().familyName, u"Orlova"_s);
        QCOMPARE(stored().givenName, u"Marina"_s);
        QVERIFY(m_drafts->list().isEmpty());
    }

    void shouldKeepAFourthValueOfTheChoice()
    {
        crash([](PersonEditor *editor) { write(editor, "familyLineEdit", u"Orlova"_s); });
        elsewhere([](people::Person &person) { person.familyName = u"Petrova"_s; });
        QPointer editor(open());
        QTRY_VERIFY(m_page->findChild<PersonMergeDialog *>());
        QPointer merge(m_page->findChild<PersonMergeDialog *>());
        auto *fourth = named<QLineEdit>(merge, "row1LineEdit");
        fourth->setFocus();
        QTest::keyClicks(fourth, u"Orlova-Petrova"_s);
        QCOMPARE(int(*merge->table()->chosen(0)), int(MergeTable::Another));
        QTRY_VERIFY_WITH_TIMEOUT(m_drafts->read(m_key).contains("Orlova-Petrova"), 6000);
        m_page.reset(); // a crash while choosing
        editor = open();
        QTRY_VERIFY(m_page->findChild<PersonMergeDialog *>());
        merge = m_page->findChild<PersonMergeDialog *>();
        QCOMPARE(named<QLineEdit>(merge, "row1LineEdit")->text(), u"Orlova-Petrova"_s);
        QVERIFY(!merge->table()->chosen(0)); // it is there, and nobody has chosen it
        merge->table()->choose(0, MergeTable::Another);
        QTest::mouseClick(merge->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(merge.isNull() && editor.isNull());
        QCOMPARE(stored().familyName, u"Orlova-Petrova"_s);
        QVERIFY(m_drafts->list().isEmpty());
    }

    /// As they were written before it was kept what they began from.
    void shouldOpenADraftOfAnEarlierProgram()
    {
        const QByteArray old = QCborMap{{u"familyLineEdit"_s, u"Orlova"_s},
                                        {u"givenLineEdit"_s, u"Maria"_s},
                                        {u"address1LineEdit"_s, u"+79161234567"_s},
                                        {u"address2LineEdit"_s, u"maria@example.org"_s},
                                        {u"address3LineEdit"_s, u"+79160000009"_s}}
                                   .toCborValue()
                                   .toCbor();
        m_drafts->write(m_key, u"Edit Maria"_s, old);
        auto *editor = open();
        QCOMPARE(text(editor, "familyLineEdit"), u"Orlova"_s);
        QCOMPARE(text(editor, "address3LineEdit"), u"+79160000009"_s);
        QTRY_VERIFY2(note(editor).contains(u"earlier version"_s), qPrintable(note(editor)));
        QPointer watched(editor);
        QTest::mouseClick(editor->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(watched.isNull());
        QCOMPARE(stored().familyName, u"Orlova"_s);
        QCOMPARE(stored().addresses.size(), 3);
    }

    void shouldShowADraftOfSomebodyWhoIsGone()
    {
        crash([](PersonEditor *editor) { write(editor, "familyLineEdit", u"Orlova"_s); });
        for (const auto &table : {u"person_attribute"_s, u"address"_s})
            m_database->sql(u"DELETE FROM %1 WHERE person_id = :p"_s.arg(table), {{u"p"_s, m_person.value}});
        m_database->sql(u"DELETE FROM person WHERE id = :p"_s, {{u"p"_s, m_person.value}});
        auto *editor = open();
        QCOMPARE(text(editor, "familyLineEdit"), u"Orlova"_s);
        QVERIFY(editor->acceptButton()->text().contains(u"Copy"_s));
        editor->reject();
        QVERIFY(m_drafts->list().isEmpty());
    }

    void shouldLookRight()
    {
        crash([](PersonEditor *editor) { write(editor, "familyLineEdit", u"Orlova"_s); });
        elsewhere([](people::Person &person) { person.givenName = u"Marina"_s; });
        Theme theme(qApp, &m_preferences);
        for (const test::Dress &dress : test::dresses) {
            const test::Dressed dressed(dress, theme, m_preferences);
            auto *editor = open();
            QTRY_VERIFY(note(editor).contains(views::partWord({people::PersonField::GivenName, {}, {}})));
            OTKLIK_DONE(savePicture(
                editor, u"%1/gallery/person-draft-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(dress.name))));
        }
    }
};

QTEST_MAIN(TestPersonDraft)
#include "tst_persondraft.moc"
