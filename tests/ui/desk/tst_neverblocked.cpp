// SPDX-License-Identifier: GPL-3.0-or-later
// The window answers while the database is slow, locked, or gone: no more than 100 ms between two beats of its heart.
#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include "ask.h"
#include "campaignspage.h"
#include "changefeed.h"
#include "democity.h"
#include "duepage.h"
#include "funnelpage.h"
#include "jobs.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "page.h"
#include "peoplepage.h"
#include "preferences.h"
#include "searchfield.h"
#include "segmentspage.h"
#include "statusline.h"
#include "store.h"
#include "testdatabase.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestGap = 100; // ms, ui.md
constexpr int attempts = 5;        // a machine that is busy with something else may hold us up; five times it does not

/// Measures how long the GUI thread was away.
class Heart final
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class tst_neverblocked final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::ChangeFeed> m_changes;
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    ScriptedAsk m_ask;
    Jobs m_jobs;
    std::unique_ptr<MainWindow> m_window;

    static bool isPg() { return test::TestDatabase::engine() == store::Engine::PostgreSql; }

    template <class P>
    void add(const Surroundings &around, const QString &id)
    {
        m_window->addPage({id, [id] { return id; }, u"system-users"_s,
                           [around](QWidget *parent) -> Page * { return new P(around, parent); }});
    }

    /// Goes through all pages, types into the search and asks each page again, as one does who will not wait.
    void workOn()
    {
        for (const char *id : {"people", "segments", "campaigns", "funnel", "due", "people"}) {
            m_window->navigate(QLatin1String(id));
            QTest::qWait(60);
            m_window->currentPage()->refresh();
            QTest::qWait(60);
        }
        auto *search = m_window->currentPage()->findChild<SearchField *>();
        QVERIFY(search);
        for (const QChar letter : u"anna petrov"_s) {
            QTest::keyClick(search, letter.toLatin1());
            QTest::qWait(20);
        }
        QTest::qWait(200);
    }

    /// Nothing is measured of a page's making and first painting: that costs the same with a database that answers.
    qint64 longestGapOf(const std::function<void()> &trouble, const std::function<void()> &end)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < attempts && best > longestGap; ++i) {
            trouble();
            {
                const Heart heart;
                workOn();
                best = std::min(best, heart.longest());
            }
            end();
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_language->use(u"en"_s);
        m_database = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 500;
        OTKLIK_VALUE(city, demo::DemoCity::fill(m_database->db(), options));
        Q_UNUSED(city)
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
        m_changes = std::make_unique<store::ChangeFeed>(m_database->url());
        Surroundings around;
        around.store = m_store.get();
        around.changes = m_changes.get();
        around.preferences = &m_preferences;
        around.ask = &m_ask;
        around.jobs = &m_jobs;
        around.theme = m_theme.get();
        around.language = m_language.get();
        m_window = std::make_unique<MainWindow>(around);
        add<DuePage>(around, u"due"_s);
        add<PeoplePage>(around, u"people"_s);
        add<SegmentsPage>(around, u"segments"_s);
        add<CampaignsPage>(around, u"campaigns"_s);
        add<FunnelPage>(around, u"funnel"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const char *id : {"due", "people", "segments", "campaigns", "funnel"}) {
            m_window->navigate(QLatin1String(id));
            QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->state() == Page::State::Ready, 20000);
        }
        workOn();
    }

    void shouldAnswerWhileEveryLaneIsBusy()
    {
        const QString endless =
            isPg() ? u"SELECT pg_sleep(30)"_s
                   : u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
        std::vector<store::JobPointer> jobs;
        const auto trouble = [&] {
            for (const auto lane : {store::Lane::Interactive, store::Lane::Count, store::Lane::Write}) {
                jobs.push_back(std::make_shared<store::Job>());
                (void)m_store->run(
                    lane, [endless](store::Database &database) { return database.selectText(endless); }, jobs.back());
            }
        };
        const auto end = [&] {
            for (const auto &job : std::exchange(jobs, {}))
                job->cancel();
        };
        const qint64 gap = longestGapOf(trouble, end);
        QVERIFY2(gap <= longestGap, qPrintable(u"the window stood still for %1 ms"_s.arg(gap)));
        m_window->navigate(u"people"_s);
        m_window->currentPage()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->state() == Page::State::Ready, 20000);
    }

    void shouldAnswerWhileAnotherWrites()
    {
        std::unique_ptr<store::Database> other;
        const auto trouble = [&] {
            other = m_database->another();
            OTKLIK_DONE(other->script(
                isPg() ? u"BEGIN; LOCK TABLE person, address, segment, campaign, care_note IN ACCESS EXCLUSIVE MODE"_s
                       : u"BEGIN EXCLUSIVE"_s));
        };
        const auto end = [&] {
            (void)other->script(u"ROLLBACK"_s);
            other.reset();
        };
        const qint64 gap = longestGapOf(trouble, end);
        QVERIFY2(gap <= longestGap, qPrintable(u"the window stood still for %1 ms"_s.arg(gap)));
    }

    void shouldAnswerWhileTheDatabaseIsAway()
    {
        const auto trouble = [&] {
            if (isPg()) { // whoever comes is turned away, whoever was there is put out
                auto server = m_database->another();
                const QString name = server->selectText(u"SELECT current_database() AS name"_s)->first().text("name");
                OTKLIK_DONE(server->script(u"ALTER DATABASE %1 CONNECTION LIMIT 0"_s.arg(name)));
                (void)server->selectText(
                    u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
            } else {
                QVERIFY(QFile::rename(m_database->url().path, m_database->url().path + u".away"_s));
            }
        };
        const auto end = [&] {
            if (isPg()) {
                // A superuser is let in past the limit; the test's own connection may have been put out with the rest.
                const QString name =
                    m_database->another()->selectText(u"SELECT current_database() AS name"_s)->first().text("name");
                OTKLIK_DONE(m_database->another()->script(u"ALTER DATABASE %1 CONNECTION LIMIT -1"_s.arg(name)));
            } else {
                QFile::remove(m_database->url().path);
                QVERIFY(QFile::rename(m_database->url().path + u".away"_s, m_database->url().path));
            }
        };
        const qint64 gap = longestGapOf(trouble, end);
        QVERIFY2(gap <= longestGap, qPrintable(u"the window stood still for %1 ms"_s.arg(gap)));
        if (isPg()) { // it finds its way back
            m_window->navigate(u"people"_s);
            m_window->currentPage()->refresh();
            QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->state() == Page::State::Ready, 30000);
        }
    }

    void shouldNoticeAWindowThatStandsStill()
    {
        const Heart heart;
        QTest::qWait(30);
        QThread::msleep(150); // what the others must never see
        QVERIFY(heart.longest() > longestGap);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_changes.reset();
        m_store.reset();
    }
};

QTEST_MAIN(tst_neverblocked)
#include "tst_neverblocked.moc"
