// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <zip.h>

#include "ask.h"
#include "erasedialog.h"
#include "jobs.h"
#include "label.h"
#include "messagebar.h"
#include "permissions.h"
#include "personpage.h"
#include "personqueries.h"
#include "personstore.h"
#include "picture.h"
#include "preferences.h"
#include "store.h"
#include "subjectactions.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool onServer()
{
    return test::TestDatabase::engine() == store::Engine::PostgreSql;
}

/// A desk without a shell: everything a page reaches.
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

QAction *command(const Page &page, const QString &text)
{
    const auto commands = page.commands();
    for (QAction *one : commands)
        if (one->text() == text)
            return one;
    return nullptr;
}

void present(Page &page, const QVariantMap &arguments)
{
    page.resize(1150, 640);
    page.open(arguments);
    page.show();
    page.shown();
    QTRY_COMPARE(page.state(), Page::State::Ready);
}

QStringList namesIn(const QString &path)
{
    QStringList names;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i)
        names << QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0));
    if (archive)
        zip_close(archive);
    return names;
}

} // namespace

/// What a person may ask of whoever keeps their record, at the desk: a copy, and to be forgotten.
class TestSubject final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_city;

    PersonId added(const QString &family)
    {
        people::Person person;
        person.familyName = family;
        person.givenName = u"Maria"_s;
        person.birthDate = QDate(1985, 11, 21);
        const auto id = people::PersonStore(m_city->db()).add(person);
        return id ? *id : PersonId();
    }
    /// In light and dark, where OTKLIK_PICTURES names a folder.
    static void pictures(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
        if (folder.isEmpty())
            return;
        MemoryPreferences preferences;
        Theme theme(qApp, &preferences);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.setChoice(choice);
            const QString dress = choice == Theme::Choice::Dark ? u"-dark.png"_s : u"-light.png"_s;
            QVERIFY(savePicture(widget, folder + u'/' + name + dress).has_value());
        }
    }
    /// The dialog with its second step open.
    static EraseDialog *goneOn(PersonPage &page, const QString &reason)
    {
        command(page, u"Erase…"_s)->trigger();
        auto *dialog = page.findChild<EraseDialog *>();
        if (!dialog)
            return nullptr;
        named<QLineEdit>(dialog, "reasonLineEdit")->setText(reason);
        dialog->acceptButton()->click();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { m_city = std::make_unique<test::TestDatabase>(); }

    void shouldGiveOutEverythingAndShowTheFolder()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        const PersonId person = added(u"Zarubina"_s);
        present(page, {{u"person"_s, person.value}});
        auto *more = named<QPushButton>(&page, "morePushButton");
        QVERIFY(more && more->menu()->actions().contains(command(page, u"Give out their data…"_s)));
        pictures(more->menu(), u"more"_s);
        const QTemporaryDir folder;
        desk.ask.texts = {folder.filePath(u"subject"_s)}; // no ending was typed
        command(page, u"Give out their data…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QCOMPARE(page.messageBar()->message().actionText, u"Show in folder"_s);
        QVERIFY(bool(page.messageBar()->message().action));
        QCOMPARE(namesIn(folder.filePath(u"subject.zip"_s)), (QStringList{u"subject.html"_s, u"subject.json"_s}));
        QVERIFY(desk.jobs.running().isEmpty());
        desk.ask.texts = {u"/nowhere/at/all.zip"_s};
        command(page, u"Give out their data…"_s)->trigger();
        QTRY_COMPARE(page.messageBar()->message().tone, Tone::Danger);
        QVERIFY(page.messageBar()->message().actionText.isEmpty());
        page.messageBar()->clear();
        command(page, u"Give out their data…"_s)->trigger(); // no file was chosen
        QVERIFY(!page.messageBar()->isShowing());
    }

    void shouldEraseInTwoSteps()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        const PersonId person = added(u"Zarubina"_s);
        present(page, {{u"person"_s, person.value}});
        command(page, u"Erase…"_s)->trigger();
        auto *dialog = page.findChild<EraseDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QVERIFY(named<Label>(dialog, "goesLabel")->text().contains(u"addresses"_s));
        QVERIFY(named<Label>(dialog, "staysLabel")->text().contains(u"figures"_s));
        QVERIFY(!page.mayBeRemade());
        auto *reason = named<QLineEdit>(dialog, "reasonLineEdit");
        QVERIFY(!dialog->acceptButton()->isEnabled());
        reason->setText(u"  "_s);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        reason->setText(u"Request of zarubina"_s); // it is kept for ever
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QVERIFY(named<Label>(dialog, "wrongLabel")->isVisible());
        reason->setText(u" request of   21 November "_s);
        QVERIFY(dialog->acceptButton()->isEnabled() && !named<Label>(dialog, "wrongLabel")->isVisible());
        pictures(dialog, u"erase-1"_s);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        // The second step: who it is, and a word that they are meant. Keys alone do not slip through.
        auto *sure = named<QCheckBox>(dialog, "sureCheckBox");
        QVERIFY(sure->isVisible() && !sure->isChecked());
        QVERIFY(named<Label>(dialog, "whoLabel")->text().contains(u"Zarubina"_s));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(people::PersonQueries(m_city->db()).find(person).has_value());
        named<QPushButton>(dialog, "backPushButton")->click();
        QVERIFY(reason->isVisible());
        dialog->acceptButton()->click();
        sure->setChecked(true);
        QVERIFY(dialog->acceptButton()->isEnabled() && !dialog->acceptButton()->isDefault());
        pictures(dialog, u"erase-2"_s);
        const QPointer<EraseDialog> open(dialog);
        dialog->acceptButton()->click();
        QTRY_VERIFY(!open);
        QTRY_COMPARE(page.state(), Page::State::Empty);
        QCOMPARE(page.title(), u"Person"_s); // the name is gone from the title too
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        OTKLIK_ERROR(people::PersonQueries(m_city->db()).find(person), "person.not_found");
        const auto kept = m_city->sql(u"SELECT reason FROM erasure WHERE person_id = %1"_s.arg(person.value));
        QCOMPARE(kept.first().text("reason"), u"request of 21 November"_s);
    }

    void shouldSayWhyNothingIsErasedAndKeepTheDialog()
    {
        Desk desk(m_city->url());
        PersonPage page(desk.around);
        const PersonId person = added(u"Patient"_s);
        m_city->sql(u"INSERT INTO care_patient (site_id, person_id, person_site_id, since) VALUES (1, %1, 1, "
                    "'2020-01-01')"_s.arg(person.value));
        present(page, {{u"person"_s, person.value}});
        auto *dialog = goneOn(page, u"their request"_s);
        QVERIFY(dialog);
        named<QCheckBox>(dialog, "sureCheckBox")->setChecked(true);
        dialog->acceptButton()->click();
        auto *wrong = named<Label>(dialog, "wrongLabel");
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY(wrong->text().contains(u"patient"_s));
        QVERIFY(dialog->isVisible() && named<QPushButton>(dialog, "backPushButton")->isEnabled());
        QVERIFY(people::PersonQueries(m_city->db()).find(person).has_value());
        page.open({{u"person"_s, added(u"Other"_s).value}}); // another card: the question goes with the old one
        QVERIFY(!dialog->isVisible());
    }

    void shouldOfferNeitherToThoseWithoutTheRight()
    {
        Desk desk(m_city->url());
        desk.around.me = {};
        desk.around.me.roles = {u"marketer"_s};
        const PersonPage marketer(desk.around);
        for (const QString &text : {u"Give out their data…"_s, u"Erase…"_s}) {
            QVERIFY(!command(marketer, text)->isEnabled());
            QVERIFY(command(marketer, text)->toolTip().contains(u"supervisors"_s));
        }
        desk.around.me.roles = {u"nurse"_s};
        const PersonPage nurse(desk.around);
        QVERIFY(command(nurse, u"Give out their data…"_s)->isEnabled());
        QVERIFY(!command(nurse, u"Erase…"_s)->isEnabled());
        desk.around.me.roles = {u"supervisor"_s};
        const PersonPage supervisor(desk.around);
        QVERIFY(command(supervisor, u"Erase…"_s)->isEnabled());
    }

    /// The database asks for a fresh code; with one the job goes on by itself, without one nothing is written.
    void shouldWaitForAFreshCode()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        OTKLIK_DONE(access::applyPermissions(m_city->db()));
        test::TestLogin boss(*m_city, u"boss"_s, {u"supervisor"_s}, {});
        boss.letIn();
        const PersonId person = added(u"Coded"_s);
        Desk desk(boss.url());
        QList<qint64> pids; // the lanes are let in as they are opened; the test's own connection is another thread's
        QMutex lock;
        desk.store.setOpened([&](store::Database &database) -> Done {
            OTKLIK_TRY(pid, database.callSecretlyText("SELECT pg_backend_pid()", {}));
            const QMutexLocker locked(&lock);
            pids << pid.toLongLong();
            OTKLIK_TRY(owner, store::Database::open(m_city->url()));
            OTKLIK_CHECK(owner->script(
                u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) SELECT "
                "o.id, o.name, %1, a.backend_start, sha256('%2'), now() + INTERVAL '1 hour' FROM access_operator o, "
                "pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(pid, boss.name())));
            return {};
        });
        int asked = 0;
        bool give = false;
        desk.store.setStepUp([&](std::function<void(bool)> answer) {
            ++asked;
            if (give)
                boss.stepUp();
            answer(give);
        });
        desk.around.me = {};
        desk.around.me.roles = {u"supervisor"_s};
        PersonPage page(desk.around);
        present(page, {{u"person"_s, person.value}});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"subject.zip"_s);
        desk.ask.texts = {path};
        command(page, u"Give out their data…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(asked, 1);
        QCOMPARE(page.messageBar()->message().tone, Tone::Danger);
        QVERIFY(!QFile::exists(path));
        auto *dialog = goneOn(page, u"their request"_s);
        QVERIFY(dialog);
        named<QCheckBox>(dialog, "sureCheckBox")->setChecked(true);
        dialog->acceptButton()->click();
        QTRY_VERIFY(named<Label>(dialog, "wrongLabel")->isVisible());
        QCOMPARE(asked, 2);
        give = true;
        page.messageBar()->clear();
        desk.ask.texts = {path};
        dialog->reject();
        command(page, u"Give out their data…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QCOMPARE(asked, 3);
        QVERIFY(QFile::exists(path));
        dialog = goneOn(page, u"their request"_s);
        named<QCheckBox>(dialog, "sureCheckBox")->setChecked(true);
        dialog->acceptButton()->click();
        QTRY_COMPARE(page.state(), Page::State::Empty);
        QCOMPARE(asked, 3); // it holds for fifteen minutes
        QCOMPARE(m_city->sql(u"SELECT by_whom FROM erasure WHERE person_id = %1"_s.arg(person.value))
                     .first()
                     .text("by_whom"),
                 boss.name());
    }
};

QTEST_MAIN(TestSubject)
#include "tst_subject.moc"
