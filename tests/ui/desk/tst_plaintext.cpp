// SPDX-License-Identifier: GPL-3.0-or-later
// Names, topics and campaigns that look like markup are shown as they are written, on every page and in every tooltip,
// and nothing is fetched for them. And what is typed into a dialog comes back after a crash.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QToolTip>
#include <QtTest>

#include "addressrows.h"
#include "ask.h"
#include "campaignspage.h"
#include "chip.h"
#include "democity.h"
#include "draftjournal.h"
#include "draftwatch.h"
#include "duepage.h"
#include "funnelpage.h"
#include "jobs.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "notedialog.h"
#include "page.h"
#include "peoplepage.h"
#include "personeditor.h"
#include "personpage.h"
#include "preferences.h"
#include "segmentspage.h"
#include "store.h"
#include "testdatabase.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

class tst_plaintext final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    ScriptedAsk m_ask;
    Jobs m_jobs;
    Surroundings m_around;
    std::unique_ptr<MainWindow> m_window;
    QTcpServer m_tempter; ///< the address that the names point at
    QString m_rich;

    template <class P>
    void add(const QString &id)
    {
        m_window->addPage({id, [id] { return id; }, u"system-users"_s,
                           [this](QWidget *parent) -> Page * { return new P(m_around, parent); }});
    }

    /// Every label that is shown, and every tooltip of a widget, as Qt would draw it.
    void look(const QString &where)
    {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(where + u": "_s + label->objectName() + u" would read its text as markup"_s));
        }
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !Qt::mightBeRichText(widget->toolTip()))
                continue;
            lookAtTip(widget->toolTip());
        }
    }
    static void lookAtTip(const QString &text)
    {
        QToolTip::showText({10, 10}, text);
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (const auto *tip = qobject_cast<const QLabel *>(top); tip && tip->inherits("QTipLabel"))
                QCOMPARE(tip->textFormat(), Qt::PlainText);
        }
        QToolTip::hideText();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_tempter.listen(QHostAddress::LocalHost));
        m_rich = u"<img src=\"http://127.0.0.1:%1/x.png\"><b>x</b>"_s.arg(m_tempter.serverPort());
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_language->use(u"en"_s);
        m_database = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 60;
        OTKLIK_VALUE(city, demo::DemoCity::fill(m_database->db(), options));
        Q_UNUSED(city)
        for (const char *change :
             {"UPDATE person SET family_name = :rich, given_name = :rich, patronymic = :rich",
              "UPDATE district SET name = code || :rich", "UPDATE service SET name = code || :rich",
              "UPDATE topic SET name = code || :rich", "UPDATE agency SET name = code || :rich",
              "UPDATE care_note SET text = :rich", "UPDATE campaign SET name = CAST(id AS text) || :rich",
              "UPDATE segment SET name = CAST(id AS text) || :rich", "UPDATE message SET text = :rich",
              "UPDATE gateway SET name = name || :rich, state_sentence = :rich",
              "UPDATE person_attribute SET value = :rich"})
            m_database->sql(QLatin1String(change), {{u"rich"_s, m_rich}});
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
        m_around.jobs = &m_jobs;
        m_around.theme = m_theme.get();
        m_around.language = m_language.get();
        m_window = std::make_unique<MainWindow>(m_around);
        add<DuePage>(u"due"_s);
        add<PeoplePage>(u"people"_s);
        add<PersonPage>(u"person"_s);
        add<SegmentsPage>(u"segments"_s);
        add<CampaignsPage>(u"campaigns"_s);
        add<FunnelPage>(u"funnel"_s);
        m_window->resize(1366, 768);
        m_window->show();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_store.reset();
        m_database.reset();
    }

    void shouldShowMarkupAsItIsWritten()
    {
        for (const char *id : {"due", "people", "person", "segments", "campaigns", "funnel"}) {
            const QString page = QLatin1String(id);
            QVariantMap arguments;
            if (page == "person"_L1)
                arguments.insert(
                    u"person"_s,
                    m_database->sql(u"SELECT min(person_id) AS id FROM care_note"_s).first().integer("id"));
            m_window->navigate(page, arguments);
            QTRY_VERIFY2(m_window->currentPage()->state() == Page::State::Ready, id);
            QTest::qWait(200); // counters and details arrive after the list
            look(page);
        }
        QVERIFY2(!m_tempter.hasPendingConnections() && !m_tempter.waitForNewConnection(200), "something was fetched");
    }

    void shouldShowMarkupInTooltipsAndDialogsAsItIsWritten()
    {
        lookAtTip(m_rich);
        NoteDialog dialog(m_rich, QDate(2026, 11, 21), false, {}, m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const auto *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QLabel raw(m_rich); // one that nobody thought of
        raw.show();
        QCOMPARE(raw.textFormat(), Qt::PlainText);
        dialog.reject();
        QVERIFY2(!m_tempter.hasPendingConnections() && !m_tempter.waitForNewConnection(200), "something was fetched");
    }

    void shouldBringANoteBackThatWasNotStored()
    {
        const QTemporaryDir folder;
        const auto key = privacy::DraftKey::fresh();
        {
            privacy::DraftJournal journal(folder.path());
            (void)journal.begin(key);
            NoteDialog dialog(u"Anna"_s, QDate(2026, 11, 21), false, {}, m_window.get());
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            DraftWatch::watch(&journal, u"note/12"_s, &dialog);
            dialog.textEdit()->setPlainText(u"half a sent"_s);
            QCOMPARE(journal.read(u"note/12"_s), QByteArray()); // two seconds after the last key
            QTRY_VERIFY_WITH_TIMEOUT(!journal.read(u"note/12"_s).isEmpty(), DraftWatch::pause + 3000);
        } // the program dies here: nobody pressed anything
        privacy::DraftJournal journal(folder.path());
        const auto recovered = journal.begin(key);
        QCOMPARE(recovered.drafts.size(), 1);
        QCOMPARE(recovered.drafts.constFirst().title, u"Note about Anna"_s);
        NoteDialog dialog(u"Anna"_s, QDate(2026, 11, 21), false, {}, m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        DraftWatch::watch(&journal, u"note/12"_s, &dialog);
        QCOMPARE(dialog.textEdit()->toPlainText(), u"half a sent"_s);
        dialog.accept(); // stored
        QVERIFY(journal.list().isEmpty());
    }

    void shouldBringAPersonBackWithEveryAddressAndChoice()
    {
        const QTemporaryDir folder;
        privacy::DraftJournal journal(folder.path());
        people::Person typed;
        {
            auto *editor = new PersonEditor({}, m_window.get());
            DraftWatch::watch(&journal, u"person/new"_s, editor);
            EditorChoices choices;
            choices.languages = {u"en"_s, u"uk"_s};
            editor->setChoices(choices);
            auto *language = editor->findChild<QComboBox *>(u"languageComboBox"_s);
            QVERIFY(language);
            editor->findChild<QLineEdit *>(u"familyLineEdit"_s)->setText(u"Petrova"_s);
            language->setCurrentIndex(language->findData(u"uk"_s));
            editor->findChild<QLineEdit *>(u"address1LineEdit"_s)->setText(u"+79160000001"_s);
            editor->findChild<QAbstractButton *>(u"addAddressPushButton"_s)->click();
            auto *second = editor->findChild<QLineEdit *>(u"address2LineEdit"_s);
            QVERIFY(second);
            second->setText(u"anna@example.org"_s);
            typed = editor->person();
            QTRY_VERIFY_WITH_TIMEOUT(!journal.read(u"person/new"_s).isEmpty(), DraftWatch::pause + 3000);
            delete editor; // as a crash would
        }
        auto *editor = new PersonEditor({}, m_window.get());
        DraftWatch::watch(&journal, u"person/new"_s, editor);
        EditorChoices choices;
        choices.languages = {u"en"_s, u"uk"_s};
        editor->setChoices(choices); // arrives from the database a moment later
        QTRY_COMPARE(editor->person().language, u"uk"_s);
        QCOMPARE(editor->person().familyName, u"Petrova"_s);
        QCOMPARE(editor->person().addresses.size(), 2);
        QCOMPARE(editor->person().addresses, typed.addresses);
        editor->reject();
        QVERIFY(journal.list().isEmpty());
    }
};

QTEST_MAIN(tst_plaintext)
#include "tst_plaintext.moc"
