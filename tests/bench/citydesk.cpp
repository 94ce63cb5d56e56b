// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a city: types each line of standard input into the search, opens the card of who was found first, and
// prints "search MS" (from the search's start to its rows on the screen; the field waits 120 ms for the next key
// before), "card MS" (from Enter to the card on the screen) and at the end "blocked MS", the longest time without a
// beat of the window's heart once both pages have been made, and "mb MB", what it is resident with. For bench_city.py.
// The argument is the address of the database.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTextStream>
#include <QTimer>
#include <QtTest>

#include "ask.h"
#include "changefeed.h"
#include "jobs.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "page.h"
#include "peoplelistmodel.h"
#include "peoplepage.h"
#include "personpage.h"
#include "preferences.h"
#include "searchfield.h"
#include "store.h"
#include "tableview.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;

namespace {

/// Notes when something was painted first after it was armed.
class PaintWatch final : public QObject
{
public:
    void arm()
    {
        m_changed = m_painted = false;
        m_time.start();
    }
    void changed() { m_changed = true; }
    [[nodiscard]] bool isDone() const { return m_painted; }
    [[nodiscard]] double milliseconds() const { return double(m_spent) / 1e6; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_changed && !m_painted)
            QTimer::singleShot(0, this, [this] { // after the painting
                if (!m_painted)
                    m_spent = m_time.nsecsElapsed();
                m_painted = true;
            });
        return false;
    }

private:
    QElapsedTimer m_time;
    qint64 m_spent = 0;
    bool m_changed = false;
    bool m_painted = true;
};

/// As the program itself: events are taken when they come. (QTest::qWaitFor sleeps ten milliseconds between two looks,
/// and what is measured would wait for it.)
bool wait(const std::function<bool()> &done)
{
    QElapsedTimer time;
    time.start();
    QTimer awake; // so that what never comes ends too
    awake.start(1000);
    while (!done() && time.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return done();
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(file.readAll());
    return text.section(QStringLiteral("VmRSS:"), 1).section(QStringLiteral("kB"), 0, 0).trimmed().toDouble() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream in(stdin), out(stdout);
    const auto url = store::DatabaseUrl::parse(QApplication::arguments().value(1));
    if (!url)
        return 2;
    MemoryPreferences preferences;
    Theme theme(&application, &preferences);
    LanguageSwitch language(&preferences);
    language.use(QStringLiteral("en"));
    store::Store database(*url, Clock());
    store::ChangeFeed changes(*url);
    ScriptedAsk ask;
    Jobs jobs;
    Surroundings around;
    around.store = &database;
    around.changes = &changes;
    around.preferences = &preferences;
    around.ask = &ask;
    around.jobs = &jobs;
    around.theme = &theme;
    around.language = &language;
    MainWindow window(around);
    window.addPage({QStringLiteral("people"),
                    [] { return QString(); },
                    {},
                    [&](QWidget *parent) -> Page * { return new PeoplePage(around, parent); }});
    window.addPage({QStringLiteral("person"),
                    [] { return QString(); },
                    {},
                    [&](QWidget *parent) -> Page * { return new PersonPage(around, parent); },
                    false});
    window.setPersonPage(QStringLiteral("person"));
    window.resize(1366, 768);
    window.show();
    window.navigate(QStringLiteral("people"));
    Page &list = *window.currentPage();
    if (!wait([&] { return list.state() == Page::State::Ready; }))
        return 3;
    auto *search = list.findChild<SearchField *>();
    auto *table = list.findChild<TableView *>(QStringLiteral("peopleTableView"));
    const auto *people = list.findChild<views::PeopleListModel *>();
    PaintWatch rows;
    table->viewport()->installEventFilter(&rows);
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, &rows, [&] { rows.changed(); });
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, &rows, [&] { rows.changed(); });
    QObject::connect(table->model(), &QAbstractItemModel::rowsRemoved, &rows, [&] { rows.changed(); });
    QObject::connect(table->model(), &QAbstractItemModel::layoutChanged, &rows, [&] { rows.changed(); });
    QObject::connect(search, &SearchField::searched, &rows, [&] { rows.arm(); });

    // The heart: how long the window's thread was away.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    heart.start(5);

    QString text;
    bool first = true;
    PersonId last;
    while (in.readLineInto(&text)) {
        search->clear();
        QTest::qWait(300);
        rows.arm();
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(search, &press);
            QTest::qWait(30);
        }
        if (!wait([&] { return rows.isDone(); })) {
            QTextStream(stderr) << "no answer is painted; the field holds " << search->text().size() << " letters of "
                                << text.size() << Qt::endl;
            return 4;
        }
        QTest::qWait(100);
        out << (first ? "warm " : "search ") << rows.milliseconds() << Qt::endl;
        if (table->model()->rowCount() == 0)
            continue;
        const PersonId who = people->person(people->index(0, 0)).id;
        if (!who.isValid() || who == last)
            continue;
        last = who;
        QElapsedTimer time;
        time.start();
        window.navigate(QStringLiteral("person"), {{QStringLiteral("person"), who.value}});
        Page &page = *window.currentPage();
        const QString waiting = page.title();
        if (!wait([&] { return page.state() == Page::State::Ready && page.title() != waiting; }))
            return 6;
        QCoreApplication::processEvents();
        out << (first ? "warm " : "card ") << double(time.nsecsElapsed()) / 1e6 << Qt::endl;
        window.navigate(QStringLiteral("people"));
        QTest::qWait(100);
        if (first) // pages are made and painted for the first time only once
            longest = 0;
        first = false;
    }
    out << "blocked " << longest << Qt::endl << "mb " << residentMegabytes() << Qt::endl;
    return 0;
}
