// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include "ask.h"
#include "auditpage.h"
#include "auditwords.h"
#include "label.h"
#include "messagebar.h"
#include "permissions.h"
#include "picture.h"
#include "preferences.h"
#include "searchfield.h"
#include "tableview.h"
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

} // namespace

class TestAuditPage final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_database;
    QString m_login;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    ScriptedAsk m_ask;
    Surroundings m_around;
    std::unique_ptr<AuditPage> m_page;

    QAbstractItemModel *lines() { return named<TableView>(m_page.get(), "auditTableView")->model(); }
    TableView *people() { return named<TableView>(m_page.get(), "auditPeopleTableView"); }
    QString cell(int row, int column) { return lines()->index(row, column).data().toString(); }
    void present()
    {
        m_page = std::make_unique<AuditPage>(m_around);
        m_page->resize(1150, 640);
        m_page->show();
        m_page->shown();
        QTRY_VERIFY(m_page->state() != Page::State::Loading);
    }
    /// The desk of a login in these groups; without one, nobody has a right.
    void sit(const QStringList &groups)
    {
        m_login = u"%1_page"_s.arg(m_database->sql(u"SELECT current_database() AS name"_s).first().text("name"));
        QString script =
            u"CREATE ROLE %1 LOGIN PASSWORD 'secret'; INSERT INTO access_operator (name, kind, full_name) VALUES ('%1', 'service', 'Olga Smirnova');"_s
                .arg(m_login);
        for (const QString &group : groups)
            script += u"GRANT otklik_%1 TO %2;"_s.arg(group, m_login);
        OTKLIK_DONE(m_database->db().script(script));
        store::DatabaseUrl url = m_database->url();
        url.libpq.replace(QRegularExpression(u"user=\\S+ password=\\S*"_s), u"user=%1 password=secret"_s.arg(m_login));
        m_store = std::make_unique<store::Store>(url, Clock());
        m_around.store = m_store.get();
    }
    void find(const QString &text)
    {
        auto *search = named<SearchField>(m_page.get(), "auditSearchLineEdit");
        search->setText(text);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(people()->isVisible() && people()->model()->rowCount() > 0);
    }

private Q_SLOTS:
    void init()
    {
        if (test::TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("the audit is kept by PostgreSQL");
        m_database = std::make_unique<test::TestDatabase>();
        (void)test::insertPerson(*m_database, u"Ivanova"_s);
        (void)test::insertPerson(*m_database, u"Petrov"_s, u"Ivan"_s);
        OTKLIK_DONE(access::applyPermissions(m_database->db()));
        OTKLIK_DONE(m_database->db().script(u"SELECT audit_note('open', 'card', 1, 1, 'emergency: unconscious'); "
                                            u"UPDATE person SET given_name = 'Inna', given_key = 'inna' WHERE id = 1;"
                                            "UPDATE setting SET value = 'uk' WHERE name = 'organisation.language'"_s));
        m_around = {};
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
    }
    void cleanup()
    {
        m_page.reset();
        m_store.reset();
        if (m_database && !m_login.isEmpty())
            OTKLIK_DONE(m_database->db().script(u"DROP OWNED BY %1; DROP ROLE %1"_s.arg(m_login)));
        m_login.clear();
        m_database.reset();
    }

    void shouldShowEverythingFirstAndThenOneCard()
    {
        sit({u"auditor"_s, u"city_scope"_s});
        present();
        QCOMPARE(m_page->state(), Page::State::Ready);
        QAbstractItemModelTester tester(lines());
        QVERIFY(lines()->rowCount() > 4);
        QCOMPARE(cell(1, views::AuditListModel::What), u"Changed: setting"_s);
        QVERIFY(cell(1, views::AuditListModel::Details).contains(u"ru"_s));
        QVERIFY(cell(1, views::AuditListModel::Details).contains(u"uk"_s));
        find(u"ivanova"_s);
        people()->selectRow(0);
        QTRY_COMPARE(lines()->rowCount(), 3);
        QCOMPARE(named<Label>(m_page.get(), "auditAboutLabel")->text(), u"Card of Ivanova Inna"_s);
        QCOMPARE(cell(0, views::AuditListModel::What), u"Changed: person"_s);
        QCOMPARE(cell(0, views::AuditListModel::Details), u"given name"_s);
        QCOMPARE(cell(1, views::AuditListModel::What), u"Opened: clinical card"_s);
        QCOMPARE(cell(1, views::AuditListModel::Details), u"emergency: unconscious"_s);
        QCOMPARE(cell(2, views::AuditListModel::What), u"Added: person"_s);
        QVERIFY(!cell(1, views::AuditListModel::Where).isEmpty());
        QSignalSpy opened(m_page.get(), &Page::openPerson);
        named<TableView>(m_page.get(), "auditTableView")->selectRow(0);
        QTest::keyClick(named<TableView>(m_page.get(), "auditTableView"), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::mouseClick(named<QPushButton>(m_page.get(), "auditEverybodyPushButton"), Qt::LeftButton);
        QTRY_VERIFY(lines()->rowCount() > 4);
    }

    void shouldSayWhereNothingFits()
    {
        sit({u"auditor"_s, u"city_scope"_s});
        present();
        auto *who = named<QLineEdit>(m_page.get(), "auditWhoLineEdit");
        QTest::keyClicks(who, u"nobody_of_this_name"_s);
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_VERIFY(named<EmptyState>(m_page.get(), "auditEmptyState")->isVisible());
        QVERIFY(!named<EmptyState>(m_page.get(), "auditEmptyState")->sentence().isEmpty());
    }

    void shouldFetchFurtherPages()
    {
        m_database->sql(
            u"INSERT INTO audit_entry (verb, object, site_id, person_id) SELECT 'open', 'card', 1, 2 FROM generate_series(1, 450)"_s);
        sit({u"auditor"_s, u"city_scope"_s});
        present();
        m_page->open({{u"person"_s, 2}, {u"name"_s, u"Petrov"_s}});
        QTRY_COMPARE(cell(0, views::AuditListModel::What), u"Opened: clinical card"_s); // not the list before it
        QCOMPARE(lines()->rowCount(), AuditPage::pageSize);
        lines()->fetchMore({});
        QTRY_COMPARE(lines()->rowCount(), 2 * AuditPage::pageSize);
        lines()->fetchMore({});
        QTRY_COMPARE(lines()->rowCount(), 451);
        QVERIFY(!lines()->canFetchMore({}));
    }

    void shouldExportWithoutFormulas()
    {
        m_database->sql(u"SELECT audit_note('open', 'card', 1, 2, '=HYPERLINK(\"http://x\")')"_s);
        sit({u"auditor"_s, u"city_scope"_s});
        present();
        m_page->open({{u"person"_s, 2}});
        QTRY_COMPARE(lines()->rowCount(), 2);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s);
        m_ask.texts = {path};
        const auto commands = m_page->commands();
        commands.first()->trigger();
        QTRY_VERIFY(m_page->messageBar()->isShowing());
        QFile file(path + u".csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("'=HYPERLINK"));
        QCOMPARE(
            m_database->sql(u"SELECT who FROM audit_entry WHERE verb = 'export' AND person_id = 2 AND row_count = 2"_s)
                .first()
                .text("who"),
            m_login);
    }

    void shouldSayWhomToAskWithoutTheRole()
    {
        sit({u"supervisor"_s, u"city_scope"_s});
        present();
        QCOMPARE(m_page->state(), Page::State::Empty);
        QCOMPARE(m_page->emptyState()->kind(), EmptyState::Kind::NoRight);
    }

    void shouldBeSeenInEveryDress()
    {
        const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
        if (folder.isEmpty())
            QSKIP("OTKLIK_PICTURES names no folder");
        m_database->sql(
            u"INSERT INTO audit_entry (at, verb, object, site_id, person_id, columns) SELECT now() - "
            u"make_interval(hours => (30 - i) * 7),"
            "(ARRAY['open','update','insert'])[1 + i % 3], (ARRAY['card','address','care_note'])[1 + i % 3], 1, 1,"
            "CASE WHEN i % 3 = 1 THEN '{priority,dead_since}'::text[] END FROM generate_series(1, 30) i"_s);
        sit({u"auditor"_s, u"city_scope"_s});
        MemoryPreferences preferences; // widths of another size of text would be remembered
        m_around.preferences = &preferences;
        Theme theme(qobject_cast<QApplication *>(QCoreApplication::instance()), &m_preferences);
        for (const char *dress : {"light", "dark", "mirrored"}) {
            theme.setChoice(qstrcmp(dress, "dark") == 0 ? Theme::Choice::Dark : Theme::Choice::Light);
            QGuiApplication::setLayoutDirection(qstrcmp(dress, "mirrored") == 0 ? Qt::RightToLeft : Qt::LeftToRight);
            present();
            find(u"iv"_s);
            people()->selectRow(0);
            QTRY_VERIFY(lines()->rowCount() > 5);
            QTest::qWait(200);
            OTKLIK_DONE(savePicture(m_page.get(), u"%1/audit-%2.png"_s.arg(folder, QLatin1String(dress)), {1150, 640}));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
