// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ask.h"
#include "changefeed.h"
#include "consentledger.h"
#include "duepage.h"
#include "jobs.h"
#include "label.h"
#include "mainwindow.h"
#include "notes.h"
#include "peoplefinder.h"
#include "peoplelistmodel.h"
#include "peoplepage.h"
#include "permissions.h"
#include "personeditor.h"
#include "personpage.h"
#include "preferences.h"
#include "siteswitch.h"
#include "statusline.h"
#include "store.h"
#include "tableview.h"
#include "testlogin.h"
#include "worksites.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window as the desk makes it, for one login.
struct Desk
{
    Desk(const store::DatabaseUrl &url, const access::WorkSites &mine, Preferences &preferences)
        : store(url, Clock()), sites(mine.sites, mine.all, &preferences, u"site/test"_s)
    {
        around.store = &store;
        around.preferences = &preferences;
        around.ask = &ask;
        around.jobs = &jobs;
        around.workSite = &sites;
        around.site = sites.inUse();
        window = std::make_unique<MainWindow>(around);
        window->addPage({u"people"_s,
                         [] { return u"People"_s; },
                         {},
                         [this](QWidget *parent) -> Page * { return new PeoplePage(around, parent); }});
        window->addPage({u"due"_s,
                         [] { return u"Due"_s; },
                         {},
                         [this](QWidget *parent) -> Page * { return new DuePage(around, parent); }});
        window->addPage({u"person"_s,
                         [] { return u"Person"_s; },
                         {},
                         [this](QWidget *parent) -> Page * { return new PersonPage(around, parent); },
                         false});
        window->setPersonPage(u"person"_s);
        window->show();
        window->navigate(u"people"_s);
    }
    Page *page(const char *id) const { return window->page(QString::fromLatin1(id)); }
    QStringList people() const
    {
        const auto *table = page("people")->findChild<TableView *>(u"peopleTableView"_s);
        QStringList names;
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, views::PeopleListModel::Name).data().toString();
        return names;
    }
    QToolButton *button() const { return window->findChild<QToolButton *>(u"siteToolButton"_s); }
    void pick(const QString &name) const
    {
        Q_EMIT button()->menu()->aboutToShow();
        for (QAction *action : button()->menu()->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name));
    }
    store::Store store;
    ScriptedAsk ask;
    Jobs jobs;
    WorkSite sites;
    Surroundings around;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// Logins of one site, of two and of the whole city at the desk. One desk on SQLite has nothing to choose.
class TestSites final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_t;
    MemoryPreferences m_preferences;

    [[nodiscard]] static bool onServer() { return test::TestDatabase::engine() == store::Engine::PostgreSql; }
    PersonId insert(int site, const QString &family)
    {
        return m_t
            ->sql(u"INSERT INTO person (site_id, family_name, given_name, name_key, given_key, created_at, updated_at) "
                  "VALUES (:site, :family, '', lower(:family), '', now(), now()) RETURNING id"_s,
                  {{u"site"_s, site}, {u"family"_s, family}})
            .first()
            .id<PersonId>("id");
    }
    /// Lets every connection of the store in, on the connection's own thread.
    void letIn(Desk &desk, const test::TestLogin &login)
    {
        desk.store.setOpened([owner = m_t->url(), name = login.name()](store::Database &database) -> Done {
            OTKLIK_TRY(pid, database.callSecretlyText("SELECT pg_backend_pid()"));
            OTKLIK_TRY(superuser, store::Database::open(owner));
            OTKLIK_TRY(
                made,
                superuser->changeText(
                    u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) "
                    "SELECT o.id, o.name, %1, a.backend_start, sha256('%2'), now() + INTERVAL '1 hour' "
                    "FROM access_operator o, pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(pid, name)));
            return made == 1 ? Done() : fail(Failure::Internal, u"test"_s, u"nobody was let in"_s);
        });
    }
    access::WorkSites sitesOf(test::TestLogin &login)
    {
        const auto sites = access::workSites(login.db());
        return sites.value_or(access::WorkSites());
    }

private Q_SLOTS:
    void init()
    {
        m_preferences = {};
        m_t = std::make_unique<test::TestDatabase>();
        if (!onServer())
            return;
        OTKLIK_DONE(access::applyPermissions(m_t->db()));
        OTKLIK_DONE(m_t->db().script(
            u"INSERT INTO site (id, code, name) VALUES (2, 'two', 'Clinic Two'), (3, 'three', 'Agency Three')"_s));
        const PersonId one = insert(1, u"Adams"_s), two = insert(2, u"Brown"_s);
        insert(3, u"Clark"_s);
        OTKLIK_VALUE(noteOne, care::Notes(m_t->db()).addNote(one, u"call Adams"_s, QDate(2020, 1, 1)));
        OTKLIK_VALUE(noteTwo, care::Notes(m_t->db()).addNote(two, u"call Brown"_s, QDate(2020, 1, 1)));
        QCOMPARE(
            m_t->sql(u"SELECT site_id AS n FROM care_note WHERE id = %1"_s.arg(noteTwo.id.value)).first().integer("n"),
            2);
        QVERIFY(noteOne.id.isValid());
    }
    void cleanup() { m_t.reset(); }

    void shouldWorkInOneSiteWhereThereIsOne()
    {
        OTKLIK_VALUE(mine, access::workSites(m_t->db()));
        if (!onServer()) {
            QCOMPARE(mine.sites.size(), 1);
            QVERIFY(!mine.all);
            const WorkSite sites(mine.sites, mine.all, &m_preferences, u"x"_s);
            QCOMPARE(sites.inUse().shown(), defaultSite);
            QCOMPARE(sites.inUse().forNew(), defaultSite);
            QVERIFY(sites.nameForNew().isEmpty());
            return;
        }
        QCOMPARE(mine.sites.size(), 3); // a superuser
        test::TestLogin login(*m_t, u"one"_s, {u"operator"_s}, {3});
        login.letIn();
        Desk desk(login.url(), sitesOf(login), m_preferences);
        letIn(desk, login);
        QTRY_COMPARE(desk.people(), QStringList{u"Clark"_s});
        QVERIFY(!desk.button());
        QVERIFY(desk.window->status()->text(u"site"_s).contains(u"Agency Three"_s));
        QCOMPARE(desk.sites.inUse().forNew(), SiteId(3));
    }

    void shouldSwitchBetweenTheSitesOfALogin()
    {
        if (!onServer())
            QSKIP("one desk has one site");
        test::TestLogin login(*m_t, u"two"_s, {u"operator"_s}, {2, 3});
        login.letIn();
        {
            Desk desk(login.url(), sitesOf(login), m_preferences);
            letIn(desk, login);
            desk.window->navigate(u"due"_s);
            desk.window->navigate(u"people"_s);
            QCOMPARE(desk.sites.name(), u"Agency Three"_s); // the first of its own, not the default site
            QTRY_COMPARE(desk.people(), QStringList{u"Clark"_s});
            QVERIFY(desk.button()->isVisible());
            QVERIFY(desk.button()->accessibleName().contains(u"Agency Three"_s));
            QVERIFY(!desk.sites.mayAll());
            desk.pick(u"Clinic Two"_s);
            QTRY_COMPARE(desk.people(), QStringList{u"Brown"_s});
            QVERIFY(desk.window->status()->text(u"site"_s).contains(u"Clinic Two"_s));
            auto *due = desk.page("due")->findChild<TableView *>(u"dueTableView"_s);
            QVERIFY(due);
            QTRY_COMPARE(due->model()->rowCount(), 1);
            // A new person goes there.
            for (QAction *action : desk.page("people")->commands()) {
                if (action->text() == u"Add person"_s)
                    action->trigger();
            }
            auto *editor = desk.page("people")->findChild<PersonEditor *>();
            QVERIFY(editor);
            bool says = false;
            for (const auto *label : editor->findChildren<Label *>())
                says = says || (label->isVisible() && label->text().contains(u"Clinic Two"_s));
            QVERIFY(says);
            editor->findChild<QLineEdit *>(u"familyLineEdit"_s)->setText(u"Newcomer"_s);
            editor->acceptButton()->click();
            QTRY_COMPARE(m_t->sql(u"SELECT site_id AS n FROM person WHERE family_name = 'Newcomer'"_s).size(), 1);
            QCOMPARE(m_t->sql(u"SELECT site_id AS n FROM person WHERE family_name = 'Newcomer'"_s).first().integer("n"),
                     2);
            // And by name in the palette.
            SiteFinder finder(&desk.sites);
            QList<Command> found;
            finder.find(u"agen"_s, 10, [&](const QList<Command> &commands) { found = commands; });
            QCOMPARE(found.size(), 1);
            found.first().run();
            QCOMPARE(desk.sites.inUse().shown(), SiteId(3));
            desk.sites.choose(SiteId(1)); // none of its own
            QCOMPARE(desk.sites.inUse().shown(), SiteId(3));
            desk.sites.choose({}); // nor everything
            QCOMPARE(desk.sites.inUse().shown(), SiteId(3));
            desk.pick(u"Clinic Two"_s);
        }
        const WorkSite again(sitesOf(login).sites, false, &m_preferences, u"site/test"_s);
        QCOMPARE(again.name(), u"Clinic Two"_s); // remembered
        // What was remembered may have been taken away meanwhile.
        const WorkSite less({{3, u"three"_s, u"Agency Three"_s}}, false, &m_preferences, u"site/test"_s);
        QCOMPARE(less.name(), u"Agency Three"_s);
    }

    void shouldShowARoleOfTheWholeCityAllSitesOrOne()
    {
        if (!onServer())
            QSKIP("one desk has one site");
        test::TestLogin login(*m_t, u"city"_s, {u"operator"_s, u"supervisor"_s}, {});
        login.letIn();
        Desk desk(login.url(), sitesOf(login), m_preferences);
        letIn(desk, login);
        QCOMPARE(desk.sites.name(), u"All sites"_s);
        QTRY_COMPARE(desk.people(), (QStringList{u"Adams"_s, u"Brown"_s, u"Clark"_s}));
        QVERIFY(desk.window->status()->text(u"site"_s).contains(u"All sites"_s));
        QCOMPARE(desk.sites.nameForNew(), m_t->sql(u"SELECT name FROM site WHERE id = 1"_s).first().text("name"));
        desk.pick(u"Clinic Two"_s);
        QTRY_COMPARE(desk.people(), QStringList{u"Brown"_s});
        // Anybody is found in Ctrl+K, whichever site is shown, and their card opens.
        PeopleFinder finder(&desk.store, [&](PersonId person) {
            desk.window->navigate(u"person"_s, {{u"person"_s, person.value}});
        });
        QList<Command> found;
        finder.find(u"clark"_s, 10, [&](const QList<Command> &commands) { found = commands; });
        QTRY_COMPARE(found.size(), 1);
        found.first().run();
        QTRY_COMPARE(desk.page("person")->state(), Page::State::Ready);
        QCOMPARE(desk.page("person")->title(), u"Clark"_s);
        // Their words of consent are kept in their own site.
        OTKLIK_VALUE(event, consent::ConsentLedger(login.db()).record([&] {
            consent::ConsentFact stop;
            stop.person = m_t->sql(u"SELECT id FROM person WHERE family_name = 'Clark'"_s).first().id<PersonId>("id");
            stop.state = consent::ConsentState::Withdrawn;
            stop.source = u"call_centre"_s;
            stop.recordedBy = u"desk"_s;
            stop.wording = u"stop"_s;
            return stop;
        }()));
        QCOMPARE(
            m_t->sql(u"SELECT site_id AS n FROM consent_event WHERE id = %1"_s.arg(event.value)).first().integer("n"),
            3);
        desk.pick(u"All sites"_s);
        desk.window->navigate(u"people"_s);
        QTRY_COMPARE(desk.people().size(), 3);
        QCOMPARE(desk.sites.inUse().forNew(), SiteId(2)); // the last one that was chosen
    }

    void shouldNotTakeAForeignSite()
    {
        if (!onServer())
            QSKIP("one desk has one site");
        test::TestLogin login(*m_t, u"two"_s, {u"operator"_s}, {2, 3});
        login.letIn();
        OTKLIK_ERROR(access::siteForNew(login.db(), {}), "access.which_site");
        OTKLIK_ERROR(access::siteForNew(login.db(), u"main"_s), "access.not_my_site");
        OTKLIK_ERROR(access::siteForNew(login.db(), u"nowhere"_s), "access.unknown_site");
        OTKLIK_VALUE(three, access::siteForNew(login.db(), u"three"_s));
        QCOMPARE(three.id, 3);
        OTKLIK_VALUE(main, access::siteForNew(m_t->db(), {}));
        QCOMPARE(main.id, 1);
    }
};

QTEST_MAIN(TestSites)
#include "tst_sites.moc"
