// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include "ask.h"
#include "democity.h"
#include "filterbar.h"
#include "jobs.h"
#include "listexport.h"
#include "messagebar.h"
#include "peopleexport.h"
#include "peoplelistexport.h"
#include "peoplepage.h"
#include "permissions.h"
#include "personstore.h"
#include "preferences.h"
#include "rule.h"
#include "searchfield.h"
#include "segments.h"
#include "store.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool onServer()
{
    return test::TestDatabase::engine() == store::Engine::PostgreSql;
}

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

QAction *command(const Page &page, const QString &text)
{
    const auto commands = page.commands();
    for (QAction *one : commands)
        if (one->text() == text)
            return one;
    return nullptr;
}

void present(Page &page, const QVariantMap &arguments = {})
{
    page.resize(1150, 640);
    page.open(arguments);
    page.show();
    page.shown();
    QTRY_COMPARE(page.state(), Page::State::Ready);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.read(3) != "\xEF\xBB\xBF") // spreadsheets take it for their own code page otherwise
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

qint64 countOf(test::TestDatabase &city, const QString &where)
{
    return city.sql(u"SELECT count(*) AS n FROM person WHERE erased_at IS NULL AND "_s + where).first().integer("n");
}

void addMany(test::TestDatabase &city, int people)
{
    city.sql(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO person (site_id, family_name, given_name, name_key, given_key, language, created_at, updated_at) "
        "SELECT 1, 'Crowdson', 'C' || i, 'crowdson c' || i, 'c' || i || ' crowdson', 'uk', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM n"_s
            .arg(people));
}

} // namespace

/// «Export list…» of the page of people.
class TestListExport final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_city;

private Q_SLOTS:
    void initTestCase()
    {
        m_city = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 300;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_city->db(), options));
        people::Person person;
        person.familyName = u"=HYPERLINK(1)"_s;
        person.givenName = u"Formula"_s;
        people::Address mobile;
        mobile.value = u"+79161234567"_s;
        person.addresses = {mobile};
        OTKLIK_VALUE(id, people::PersonStore(m_city->db()).add(person));
        Q_UNUSED(id)
    }

    void shouldWriteEverybodyAndNotThePageAlone()
    {
        Desk desk(m_city->url());
        PeoplePage page(desk.around);
        present(page);
        auto *more = page.findChild<QPushButton *>(u"morePushButton"_s);
        QVERIFY(more && more->menu()->actions().contains(command(page, u"Export list…"_s)));
        const QTemporaryDir folder;
        desk.ask.choices = {1};
        desk.ask.texts = {folder.filePath(u"list"_s)};
        command(page, u"Export list…"_s)->trigger();
        QVERIFY(!page.mayBeRemade());
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QCOMPARE(page.messageBar()->message().actionText, u"Show in folder"_s);
        const QStringList lines = linesOf(folder.filePath(u"list.csv"_s));
        QCOMPARE(lines.size(), 1 + countOf(*m_city, u"true"_s));
        QVERIFY(lines.first().startsWith(u"external_id,family_name"_s));
        const QStringList formula = lines.filter(u"HYPERLINK"_s);
        QCOMPARE(formula.size(), 1);
        QVERIFY2(formula.first().contains(u",'=HYPERLINK(1),Formula,"_s), qPrintable(formula.first()));
        QVERIFY(formula.first().contains(u",79161234567,"_s));
        QCOMPARE(QFile::permissions(folder.filePath(u"list.csv"_s)) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(page.mayBeRemade() && desk.jobs.running().isEmpty());
        // XLSX comes first among the choices.
        desk.ask.choices = {0};
        desk.ask.texts = {folder.filePath(u"list"_s)};
        page.messageBar()->clear();
        command(page, u"Export list…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QFile book(folder.filePath(u"list.xlsx"_s));
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.read(2) == "PK");
        desk.ask.choices = {0};
        desk.ask.texts = {u"/nowhere/at/all.xlsx"_s};
        command(page, u"Export list…"_s)->trigger();
        QTRY_COMPARE(page.messageBar()->message().tone, Tone::Danger);
    }

    void shouldWriteWhatTheListShowsNow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        const auto written = [&](const views::PeopleQuery &query) -> qint64 {
            const auto rows = views::exportPeopleList(m_city->db(), query, defaultSite, path);
            return rows && *rows == linesOf(path).size() - 1 ? *rows : -1;
        };
        views::PeopleQuery query;
        query.filter.language = u"ru"_s;
        QCOMPARE(written(query), countOf(*m_city, u"language = 'ru'"_s));
        const auto district =
            m_city->sql(u"SELECT district_id AS id FROM person WHERE district_id IS NOT NULL AND language = 'ru'"_s)
                .first()
                .integer("id");
        query.filter.district = DistrictId(district);
        QCOMPARE(written(query), countOf(*m_city, u"language = 'ru' AND district_id = %1"_s.arg(district)));
        OTKLIK_DONE(audience::Segments(m_city->db())
                        .save(u"Russian"_s, audience::Rule::field(u"language"_s, audience::Op::Equal, u"ru"_s)));
        query = {};
        query.segment = u"Russian"_s;
        QCOMPARE(written(query), countOf(*m_city, u"language = 'ru'"_s));
        query.filter.district = DistrictId(district);
        QCOMPARE(written(query), countOf(*m_city, u"language = 'ru' AND district_id = %1"_s.arg(district)));
        query = {};
        query.text = u"9161234567"_s;
        QCOMPARE(written(query), 1);
        query.filter.language = u"xx"_s; // filters hold beside what is searched for
        QCOMPARE(written(query), 0);
        query = {};
        query.segment = u"nobody"_s;
        OTKLIK_ERROR(views::exportPeopleList(m_city->db(), query, defaultSite, path), "segment.unknown");
    }

    void shouldStopWhenAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        test::TestDatabase crowd;
        addMany(crowd, 3000);
        qint64 seen = 0;
        OTKLIK_ERROR(views::exportPeopleList(crowd.db(), {}, defaultSite, path,
                                             [&seen](qint64 done, qint64) {
                                                 seen = done;
                                                 return done < 2000;
                                             }),
                     "export.cancelled");
        QCOMPARE(seen, 2000);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void shouldRefuseASearchThatFindsTooMany()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        test::TestDatabase crowd;
        addMany(crowd, views::mostFoundToExport);
        views::PeopleQuery query;
        query.text = u"crowdson"_s;
        OTKLIK_VALUE(rows, views::exportPeopleList(crowd.db(), query, defaultSite, path));
        QCOMPARE(rows, qint64(views::mostFoundToExport)); // more than the list shows of a search
        addMany(crowd, 1);
        QFile::remove(path);
        OTKLIK_ERROR(views::exportPeopleList(crowd.db(), query, defaultSite, path), "export.too_wide");
        QVERIFY(!QFile::exists(path));
    }

    void shouldOfferItToThoseWithTheRight()
    {
        Desk desk(m_city->url());
        for (const QString &role : {u"operator"_s, u"doctor"_s, u"approver"_s, u"auditor"_s}) {
            desk.around.me = {};
            desk.around.me.roles = {role};
            const PeoplePage page(desk.around);
            QVERIFY(!command(page, u"Export list…"_s)->isEnabled());
            QVERIFY(command(page, u"Export list…"_s)->toolTip().contains(u"marketers"_s));
            QCOMPARE(command(page, u"Agree to an export…"_s) != nullptr, role == u"approver"_s);
        }
        for (const QString &role : {u"marketer"_s, u"supervisor"_s}) {
            desk.around.me.roles = {role};
            const PeoplePage page(desk.around);
            QVERIFY(command(page, u"Export list…"_s)->isEnabled());
        }
    }

    void shouldWaitForASecondPerson()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        test::TestDatabase crowd;
        OTKLIK_DONE(access::applyPermissions(crowd.db()));
        addMany(crowd, 5001);
        test::TestLogin planner(crowd, u"planner"_s, {u"marketer"_s}, {});
        test::TestLogin approver(crowd, u"approver"_s, {u"approver"_s}, {});
        for (test::TestLogin *login : {&planner, &approver}) {
            login->letIn();
            login->stepUp();
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        views::PeopleQuery query;
        query.filter.language = u"uk"_s;
        OTKLIK_ERROR(views::exportPeopleList(planner.db(), query, defaultSite, path), "export.second_person");
        QVERIFY(!QFile::exists(path));
        OTKLIK_ERROR(views::exportPeopleList(approver.db(), query, defaultSite, path), "database.forbidden");
        // The second person finds it at the desk.
        Desk desk(approver.url());
        desk.store.setOpened([&](store::Database &database) -> Done {
            OTKLIK_TRY(pid, database.callSecretlyText("SELECT pg_backend_pid()", {}));
            OTKLIK_TRY(owner, store::Database::open(crowd.url()));
            return owner->script(
                u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) SELECT "
                "o.id, o.name, %1, a.backend_start, sha256('%2'), now() + INTERVAL '1 hour' FROM access_operator o, "
                "pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(pid, approver.name()));
        });
        desk.around.me = {};
        desk.around.me.login = approver.name();
        desk.around.me.roles = {u"approver"_s};
        PeoplePage page(desk.around);
        present(page);
        desk.ask.choices = {0};
        command(page, u"Agree to an export…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        const auto asked = crowd.sql(u"SELECT segment, agreed_by FROM export_request"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().text("segment"), u"(list: language uk)"_s);
        QCOMPARE(asked.first().text("agreed_by"), approver.name());
        OTKLIK_VALUE(rows, views::exportPeopleList(planner.db(), query, defaultSite, path));
        QCOMPARE(rows, 5001);
        page.messageBar()->clear();
        command(page, u"Agree to an export…"_s)->trigger();
        QTRY_VERIFY(page.messageBar()->isShowing()); // nothing waits any more
        QCOMPARE(page.messageBar()->message().tone, Tone::Accent);
    }
};

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
