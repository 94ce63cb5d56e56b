// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

#include "chip.h"
#include "consentledger.h"
#include "democity.h"
#include "duelistmodel.h"
#include "duepage.h"
#include "gatewayaccounts.h"
#include "invitedialog.h"
#include "label.h"
#include "notedialog.h"
#include "notes.h"
#include "personqueries.h"
#include "personstore.h"
#include "picture.h"
#include "preferences.h"
#include "store.h"
#include "testdatabase.h"
#include "theme.h"
#include "topics.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T *named(QWidget *in, const char *name)
{
    return in->findChild<T *>(QString::fromLatin1(name));
}

/// A key on a window that has the focus: shortcuts wait for that.
void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    on->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), on->window());
    QTest::keyClick(on, key, modifiers);
}

} // namespace

class TestDuePage final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    Surroundings m_around;
    std::unique_ptr<DuePage> m_page;
    PersonId m_person;

    QTableView *table() { return named<QTableView>(m_page.get(), "dueTableView"); }
    care::DueCounts counts() { return care::Notes(m_database->db()).counts().value_or(care::DueCounts()); }
    care::Note remind(const QString &text, int days)
    {
        care::Notes notes(m_database->db());
        return notes.addNote(m_person, text, notes.today().value_or(QDate()).addDays(days)).value_or(care::Note());
    }
    void present()
    {
        m_page = std::make_unique<DuePage>(m_around);
        m_page->resize(1150, 640);
        m_page->show();
        m_page->shown();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->state() == Page::State::Ready || m_page->state() == Page::State::Empty);
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        people::Person person;
        person.familyName = u"Ivanova"_s;
        person.givenName = u"Anna"_s;
        person.language = u"en"_s;
        people::Address mobile;
        mobile.value = u"+79161234567"_s;
        person.addresses = {mobile};
        OTKLIK_VALUE(id, people::PersonStore(m_database->db()).add(person));
        m_person = id;
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
        m_around = {};
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
    }
    void cleanup()
    {
        m_page.reset();
        m_store.reset();
        m_database.reset();
    }

    void shouldSayWhenNothingIsDue()
    {
        remind(u"later"_s, 3);
        present();
        QCOMPARE(m_page->state(), Page::State::Empty);
        QVERIFY(m_page->emptyState()->sentence().contains(u'1'));
    }

    void shouldListWhatIsDueAndCount()
    {
        remind(u"today"_s, 0);
        remind(u"long ago"_s, -60);
        remind(u"in a week"_s, 5);
        m_page = std::make_unique<DuePage>(m_around);
        QSignalSpy count(m_page.get(), &Page::countChanged);
        QAbstractItemModelTester tester(table()->model());
        present();
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(table()->model()->index(0, views::DueListModel::Reason).data().toString(), u"long ago"_s);
        QVERIFY(!named<Label>(m_page.get(), "duePriorityLabel")->text().isEmpty());
        QVERIFY(named<Chip>(m_page.get(), "overdueChip")->text().contains(u'1'));
        QVERIFY(named<Chip>(m_page.get(), "weekChip")->text().contains(u'1'));
    }

    void shouldTellTheRailHowMany()
    {
        remind(u"today"_s, 0);
        m_page = std::make_unique<DuePage>(m_around);
        QSignalSpy count(m_page.get(), &Page::countChanged);
        m_page->shown();
        QTRY_COMPARE(count.count(), 1);
        QCOMPARE(count.constFirst().constFirst().toLongLong(), 1);
    }

    void shouldCloseByOneKeyAndUndo()
    {
        remind(u"first"_s, -3);
        remind(u"second"_s, -2);
        present();
        press(table(), Qt::Key_D);
        QTRY_COMPARE(counts().overdue, 1);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, views::DueListModel::Reason).data().toString(), u"second"_s);
        QTRY_VERIFY(named<Chip>(m_page.get(), "overdueChip")->text().contains(u'1'));
        QTRY_VERIFY(m_page->undoBar()->isVisible());
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QTRY_COMPARE(counts().overdue, 2);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void shouldCloseManyAndUndoThemTogether()
    {
        for (int i = 1; i <= 4; ++i)
            remind(u"note %1"_s.arg(i), -i);
        present();
        table()->selectAll();
        press(table(), Qt::Key_Delete);
        QTRY_COMPARE(counts().overdue, 0);
        QTRY_COMPARE(m_page->state(), Page::State::Empty);
        QTRY_VERIFY(m_page->undoBar()->isVisible());
        QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
        QTRY_COMPARE(counts().overdue, 4);
        QTRY_COMPARE(m_page->state(), Page::State::Ready);
    }

    void shouldPutOffInTwoKeys()
    {
        const care::Note note = remind(u"ECG"_s, 0);
        present();
        press(table(), Qt::Key_P);
        auto *dialog = m_page->findChild<PutOffDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_4);
        care::Notes notes(m_database->db());
        QTRY_COMPARE(notes.find(note.id)->dueOn, notes.today()->addMonths(3));
        QTRY_COMPARE(m_page->state(), Page::State::Empty);
    }

    void shouldTellOfAConflictAndKeepGoing()
    {
        const care::Note note = remind(u"ECG"_s, 0);
        present();
        care::Notes notes(m_database->db());
        OTKLIK_DONE(notes.putOff(note.id, note.version, 1)); // somebody else was faster
        press(table(), Qt::Key_D);
        QTRY_COMPARE(m_page->state(), Page::State::Empty);
        QCOMPARE(notes.find(note.id)->state, care::NoteState::Open);
    }

    void shouldWriteANote()
    {
        remind(u"ECG"_s, 0);
        present();
        press(table(), Qt::Key_N);
        auto *text = named<QPlainTextEdit>(m_page.get(), "notePlainTextEdit");
        QVERIFY(text);
        QTest::keyClicks(text, u"calls back at five"_s);
        press(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(care::Notes(m_database->db()).notesOf(m_person)->size(), 2);
    }

    void shouldStoreTheDateThatWasChosenByItsKeyAMomentAgo()
    {
        remind(u"ECG"_s, 0);
        present();
        press(table(), Qt::Key_N);
        auto *text = named<QPlainTextEdit>(m_page.get(), "notePlainTextEdit");
        QVERIFY(text);
        QTest::keyClicks(text, u"calls back"_s);
        press(text, Qt::Key_2, Qt::AltModifier);
        auto *dialog = m_page->findChild<NoteDialog *>();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier); // nothing in between
        care::Notes notes(m_database->db());
        QTRY_COMPARE(notes.notesOf(m_person)->size(), 2);
        const auto stored = *notes.notesOf(m_person);
        const auto note = std::find_if(stored.cbegin(), stored.cend(),
                                       [](const care::Note &one) { return one.text == "calls back"_L1; });
        QVERIFY(note != stored.cend());
        QCOMPARE(note->dueOn, notes.today()->addDays(1));
    }

    void shouldFitItsColumnsToTheLanguageAndKeepWhatSomebodyMoved()
    {
        remind(u"Look at a week of blood pressure"_s, -20);
        MemoryPreferences fresh;
        m_around.preferences = &fresh;
        const QLocale before;
        present();
        QTRY_VERIFY(table()->columnWidth(views::DueListModel::Since) < 100); // it is fitted a moment later
        QVERIFY(table()->columnWidth(views::DueListModel::Reason) >=
                table()->fontMetrics().horizontalAdvance(u"Look at a week of blood pressure"_s) + 16);
        const QAbstractItemView *view = table(); // half a phone is none
        QVERIFY(table()->columnWidth(views::DueListModel::Phone) >=
                view->sizeHintForColumn(views::DueListModel::Phone));
        for (int column = 0; column < views::DueListModel::ColumnCount; ++column)
            QVERIFY(table()->columnWidth(column) >= table()->horizontalHeader()->sectionSizeHint(column));
        table()->setColumnWidth(views::DueListModel::Since, 190);
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        present();
        QTRY_VERIFY(table()->columnWidth(views::DueListModel::Since) < 190);
        QTest::qWait(50);
        QVERIFY2(table()->columnWidth(views::DueListModel::Since) < 150, "another language has widths of its own");
        QLocale::setDefault(before);
        present();
        QTRY_COMPARE(table()->columnWidth(views::DueListModel::Since), 190);
        m_page.reset();
        m_around.preferences = &m_preferences;
    }

    void shouldOpenThePerson()
    {
        remind(u"ECG"_s, 0);
        present();
        QSignalSpy opened(m_page.get(), &Page::openPerson);
        press(table(), Qt::Key_Return);
        press(table(), Qt::Key_L);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.constFirst().constFirst().value<PersonId>(), m_person);
    }

    void shouldInviteOnlyWithConsent()
    {
        OTKLIK_VALUE(topic, consent::Topics(m_database->db()).addTopic(u"health"_s, u"clinic"_s, u"Health"_s));
        messaging::GatewayAccount account;
        account.name = u"training"_s;
        account.kind = u"training"_s;
        account.channel = u"sms"_s;
        OTKLIK_DONE(messaging::GatewayAccounts::add(m_database->db(), account));
        const care::Note note = remind(u"ECG"_s, 0);
        present();
        press(table(), Qt::Key_I);
        QPointer dialog = m_page->findChild<InviteDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(named<QComboBox>(dialog, "topicComboBox")->count(), 1);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());

        consent::ConsentFact fact;
        fact.person = m_person;
        fact.topic = topic.id;
        fact.source = u"call_centre"_s;
        fact.recordedBy = u"desk"_s;
        fact.wording = u"yes"_s;
        OTKLIK_DONE(consent::ConsentLedger(m_database->db()).record(fact));
        press(table(), Qt::Key_I);
        dialog = m_page->findChild<InviteDialog *>();
        QVERIFY(dialog);
        auto *text = named<QPlainTextEdit>(dialog, "textPlainTextEdit");
        text->setPlainText(u"Dear {given_name}, come at {nonsense}"_s);
        QTRY_COMPARE(named<QComboBox>(dialog, "topicComboBox")->count(), 1);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        text->setPlainText(u"Dear {given_name}, your ECG is due."_s);
        QCOMPARE(named<Label>(dialog, "previewLabel")->text(), u"Dear Anna, your ECG is due."_s);
        QVERIFY(named<Label>(dialog, "measureLabel")->text().contains(u"GSM-7"_s));
        QVERIFY(dialog->acceptButton()->isEnabled());
        press(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!care::Notes(m_database->db()).find(note.id)->invitedMessageId.isEmpty());
        QCOMPARE(m_database->sql(u"SELECT text FROM message"_s).first().text("text"), u"Dear Anna, your ECG is due."_s);
        QTRY_VERIFY(dialog.isNull());
    }

    void shouldLookRight()
    {
        test::TestDatabase city;
        demo::DemoOptions options;
        options.people = 300;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(city.db(), options));
        store::Store store(city.url(), Clock());
        m_around.store = &store;
        MemoryPreferences fresh;
        m_around.preferences = &fresh;
        Theme theme(qApp, &fresh);
        for (const auto &[name, dark, arabic] :
             {std::tuple("light", false, false), std::tuple("dark", true, false), std::tuple("arabic", false, true)}) {
            theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
            present();
            QVERIFY(table()->model()->rowCount() > 0);
            OTKLIK_DONE(
                savePicture(m_page.get(), u"%1/gallery/due-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(name))));
            press(table(), Qt::Key_I);
            auto *invite = m_page->findChild<InviteDialog *>();
            QVERIFY(invite);
            QTRY_VERIFY(named<QComboBox>(invite, "topicComboBox")->count() > 0);
            OTKLIK_DONE(
                savePicture(invite, u"%1/gallery/due-invite-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(name))));
            NoteDialog note(u"Anna"_s, QDate(2026, 11, 21), true, {}, nullptr);
            note.show();
            OTKLIK_DONE(
                savePicture(&note, u"%1/gallery/due-note-%2.png"_s.arg(OTKLIK_BINARY_DIR, QLatin1String(name))));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_page.reset();
        m_around.preferences = &m_preferences;
    }
};

QTEST_MAIN(TestDuePage)
#include "tst_duepage.moc"
