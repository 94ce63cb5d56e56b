// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtTest>

#include "commandpalette.h"
#include "funnelchart.h"
#include "jobs.h"
#include "jobsbutton.h"
#include "keyhint.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "page.h"
#include "picture.h"
#include "preferences.h"
#include "rail.h"
#include "searchfield.h"
#include "statusline.h"
#include "tableview.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;

namespace {

class OnePage final : public Page
{
public:
    OnePage(const Surroundings &around, QString name, QWidget *parent) : Page(around, parent), m_name(std::move(name))
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->setContentsMargins(0, 0, 0, 0);
        m_table = new TableView;
        auto *model = new QStandardItemModel(0, 4, m_table);
        model->setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("District"), QStringLiteral("Reason"), QStringLiteral("Due")});
        for (int i = 0; i < 30; ++i)
            model->appendRow({new QStandardItem(QStringLiteral("Ivanova, Anna Petrovna")),
                              new QStandardItem(QStringLiteral("North")),
                              new QStandardItem(QStringLiteral("ECG after angina")),
                              new QStandardItem(QStringLiteral("21/11/2026"))});
        m_table->setModel(model);
        m_table->stretch(0);
        column->addWidget(new SearchField(QStringLiteral("Name, phone or e-mail")));
        column->addWidget(m_table);
        setBody(body);
        addCommand(QStringLiteral("New %1").arg(m_name), QStringLiteral("list-add"), QKeySequence(Qt::CTRL | Qt::Key_N),
                   Place::TitleMain, [this] { ++news; });
        setState(State::Ready);
    }
    [[nodiscard]] QString title() const override { return m_name; }
    void refresh() override { ++refreshes; }
    void open(const QVariantMap &now) override { arguments = now; }
    int refreshes = 0;
    int news = 0;
    QVariantMap arguments;

private:
    QString m_name;
    TableView *m_table;
};

} // namespace

class tst_mainwindow final : public QObject
{
    Q_OBJECT
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<Jobs> m_jobs;
    Surroundings m_around;
    QStringList m_made;
    QHash<QString, QString> m_arabic;
    std::unique_ptr<MainWindow> m_window;

    void addPages(MainWindow &window)
    {
        const auto add = [&](const char *id, const char *name, const char *icon, bool inRail = true) {
            const QString text = QString::fromUtf8(name);
            window.addPage({QString::fromLatin1(id),
                            [this, text, key = QString::fromLatin1(id)] { return m_arabic.value(key, text); },
                            QString::fromLatin1(icon),
                            [this, text, key = QString::fromLatin1(id)](QWidget *parent) {
                                m_made.append(key);
                                return new OnePage(m_around, m_arabic.value(key, text), parent);
                            },
                            inRail});
        };
        add("due", "Due", "view-calendar-day");
        add("people", "People", "system-users");
        add("segments", "Segments", "view-filter");
        add("campaigns", "Campaigns", "mail-send");
        add("funnel", "Funnel", "office-chart-bar");
        add("settings", "Settings", "configure");
        add("person", "Person", "user-identity", false);
        window.setPersonPage(QStringLiteral("person"));
    }
    OnePage *page(const char *id) { return static_cast<OnePage *>(m_window->page(QLatin1String(id))); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_language->use(QStringLiteral("en"));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_jobs = std::make_unique<Jobs>();
        m_preferences = {};
        m_made.clear();
        m_arabic.clear();
        m_around = {};
        m_around.preferences = &m_preferences;
        m_around.jobs = m_jobs.get();
        m_around.theme = m_theme.get();
        m_around.language = m_language.get();
        m_around.demo = true;
        m_around.deskName = QStringLiteral("embedded database · one desk, no roles");
        m_window = std::make_unique<MainWindow>(m_around);
        addPages(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_language->use(QStringLiteral("en"));
    }

    void shouldMakeAPageOnlyWhenItIsFirstOpened()
    {
        QVERIFY(m_made.isEmpty());
        m_window->openFirstPage();
        QCOMPARE(m_made, QStringList{QStringLiteral("due")});
        m_window->navigate(QStringLiteral("people"));
        m_window->navigate(QStringLiteral("due"));
        m_window->navigate(QStringLiteral("people"));
        QCOMPARE(m_made.size(), 2);
        QCOMPARE(page("people")->refreshes, 1);
        QVERIFY(!m_window->navigate(QStringLiteral("nowhere")));
    }

    void shouldNavigateByKeysOfTheDeskAndOfTheRail()
    {
        m_window->openFirstPage();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("people"));
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("settings"));
        auto *rail = m_window->findChild<Rail *>();
        rail->button(QStringLiteral("settings"))->setFocus();
        QTest::keyClick(rail->button(QStringLiteral("settings")), Qt::Key_Up);
        QVERIFY(rail->button(QStringLiteral("funnel"))->hasFocus());
        QTest::keyClick(rail->button(QStringLiteral("funnel")), Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("funnel"));
    }

    void shouldRunAShortcutOnlyOnThePageInSight()
    {
        m_window->navigate(QStringLiteral("people"));
        m_window->navigate(QStringLiteral("due"));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(page("due")->news, 1);
        QCOMPARE(page("people")->news, 0);
    }

    void shouldOpenAPersonAndComeBack()
    {
        m_window->navigate(QStringLiteral("people"), {{QStringLiteral("district"), 3}});
        QCOMPARE(page("people")->arguments.value(QStringLiteral("district")).toInt(), 3);
        Q_EMIT page("people")->openPerson(PersonId(42));
        QCOMPARE(m_window->currentPageId(), QStringLiteral("person"));
        QCOMPARE(page("person")->arguments.value(QStringLiteral("person")).toLongLong(), 42);
        page("people")->arguments.clear();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("people"));
        QCOMPARE(page("people")->arguments.value(QStringLiteral("district")).toInt(), 3);
    }

    void shouldShowTheKeysOfThisPage()
    {
        m_window->navigate(QStringLiteral("people"));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *sheet = m_window->findChild<QDialog *>(QStringLiteral("keysSheet"));
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        for (const auto *label : sheet->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("New People")));
        QVERIFY(texts.contains(QStringLiteral("Campaigns")));
        QStringList keys;
        for (const auto *hint : sheet->findChildren<KeyHint *>())
            keys.append(hint->accessibleName());
        QVERIFY(keys.contains(QStringLiteral("Ctrl+N")));
        QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void shouldHoldEveryCommandWithItsKeyInThePalette()
    {
        m_window->navigate(QStringLiteral("people"));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->commandPalette();
        QVERIFY(palette->isVisible());
        QVERIFY(palette->field()->hasFocus());
        QStringList lines;
        for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
            lines.append(palette->list()->model()->index(row, 0).data().toString());
        QCOMPARE(lines.constFirst(), QStringLiteral("New People"));
        for (const auto *line : {"Funnel", "Keys of this page", "Quit", "Dark", "Русский"})
            QVERIFY2(lines.contains(QString::fromUtf8(line)), line);
        QTest::keyClicks(palette->field(), QStringLiteral("segm"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("segments"));
    }

    void shouldRememberWhereTheWorkWas()
    {
        m_window->navigate(QStringLiteral("campaigns"));
        m_window->resize(1180, 640);
        m_window->close();
        MainWindow again(m_around);
        addPages(again);
        again.openFirstPage();
        QCOMPARE(again.currentPageId(), QStringLiteral("campaigns"));
        // A window larger than the screen is put right by Qt; offscreen has 800×800, so only the height is told.
        QCOMPARE(again.height(), 640);
    }

    void shouldMirrorFromRightToLeft()
    {
        m_window->openFirstPage();
        auto *rail = m_window->findChild<Rail *>();
        QVERIFY(rail->mapTo(m_window.get(), QPoint()).x() < 10);
        m_language->use(QStringLiteral("ar"));
        QTRY_COMPARE(rail->mapTo(m_window.get(), QPoint(rail->width(), 0)).x(), m_window->width());
    }

    void shouldMakePagesAnewInAnotherLanguage()
    {
        m_window->navigate(QStringLiteral("people"), {{QStringLiteral("district"), 3}});
        auto *before = m_window->page(QStringLiteral("people"));
        m_language->use(QStringLiteral("ar"));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_window.get(), &change);
        QTRY_VERIFY(m_window->page(QStringLiteral("people")) != before);
        QCOMPARE(m_made.count(QStringLiteral("people")), 2);
        QCOMPARE(page("people")->arguments.value(QStringLiteral("district")).toInt(), 3);
        QVERIFY(page("people")->isVisible());
    }

    void shouldFitTheSmallestScreen_data()
    {
        QTest::addColumn<double>("text");
        QTest::newRow("as it is") << 1.0;
        QTest::newRow("30 % larger") << 1.3;
    }
    void shouldFitTheSmallestScreen()
    {
        QFETCH(double, text);
        m_theme->setTextScale(text);
        m_window->openFirstPage();
        const QSize least = m_window->minimumSizeHint().expandedTo(m_window->minimumSize());
        m_theme->setTextScale(1.0);
        QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                 qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
    }

    void shouldNameEverythingThatTakesTheFocus()
    {
        m_window->openFirstPage();
        int found = 0;
        for (const auto *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->inherits("QAbstractScrollArea") || widget->inherits("QMenu") ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                                widget->objectName()));
            ++found;
        }
        QVERIFY(found > 8);
    }

    void shouldShowCountsBeforeThePageIsMade()
    {
        m_window->setCount(QStringLiteral("due"), 12);
        auto *button = m_window->findChild<Rail *>()->button(QStringLiteral("due"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Due, 12 waiting"));
        m_window->openFirstPage();
        Q_EMIT page("due")->countChanged(0);
        QCOMPARE(button->accessibleName(), QStringLiteral("Due"));
    }

    void shouldSayWhereItWorksInItsTitle()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Otklik — embedded database · one desk, no roles"));
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("demoBand"))->isVisible());
    }

    void shouldFillTheGallery_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << "en";
        QTest::newRow("dark") << true << "en";
        QTest::newRow("rtl") << false << "ar";
    }
    void shouldFillTheGallery()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        m_language->use(language);
        m_window->setCount(QStringLiteral("due"), 12);
        if (language == QLatin1String("ar")) {
            for (const auto &[id, name] :
                 {std::pair("due", "المستحق"), std::pair("people", "الأشخاص"), std::pair("segments", "الشرائح")})
                m_arabic.insert(QString::fromLatin1(id), QString::fromUtf8(name));
        }
        m_window->navigate(QStringLiteral("people"));
        m_window->status()->set(QStringLiteral("db"), Tone::Good, QStringLiteral("database 3 ms"));
        m_window->status()->set(QStringLiteral("sending"), Tone::Good, QStringLiteral("sending 240/s"));
        m_window->status()->set(QStringLiteral("kannel"), Tone::Attention, QStringLiteral("Kannel: 12 unknown"));
        m_window->status()->setNote(QStringLiteral("saved 12:03:10"));
        auto *work = m_jobs->start(QStringLiteral("Import of people.csv"));
        work->setProgress(50, 200);
        m_window->resize(1366, 768);
        const auto path = [&row](const char *what) {
            return QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/kit-%1-%2.png").arg(QLatin1String(what), row);
        };
        QVERIFY(savePicture(m_window.get(), path("window"), QSize(1366, 768)).has_value());
        m_window->commandPalette()->open();
        QVERIFY(savePicture(m_window.get(), path("palette"), QSize(1366, 768)).has_value());
        QTest::keyClick(m_window->commandPalette()->field(), Qt::Key_Escape);
        auto *button = m_window->findChild<JobsButton *>();
        button->click();
        QVERIFY(savePicture(button->list(), path("jobs")).has_value());
        button->list()->hide();
        m_window->showKeys();
        QVERIFY(savePicture(m_window->findChild<QDialog *>(QStringLiteral("keysSheet")), path("keys")).has_value());
        m_theme->setChoice(Theme::Choice::Light);
    }
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
