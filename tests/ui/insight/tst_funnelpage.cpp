// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QTranslator>
#include <QtTest>

#include "ask.h"
#include "democity.h"
#include "foundpeoplemodel.h"
#include "funnelchart.h"
#include "funnelpage.h"
#include "funnelpeople.h"
#include "funnelperiod.h"
#include "label.h"
#include "languageswitch.h"
#include "messagebar.h"
#include "picture.h"
#include "preferences.h"
#include "reportpicture.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;
using views::FunnelPeriod;

class tst_funnelpage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    ScriptedAsk m_ask;
    Surroundings m_around;
    std::unique_ptr<FunnelPage> m_page;
    CampaignId m_finished;

    template <class T>
    T *child(const char *name)
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    FunnelChart *chart() { return child<FunnelChart>("funnelChart"); }
    TableView *table() { return child<TableView>("stagePeopleTableView"); }
    QList<qint64> counts()
    {
        QList<qint64> counts;
        for (const auto &stage : chart()->stages())
            counts << stage.count;
        return counts;
    }
    static QList<qint64> countsOf(const insight::FunnelReport &report)
    {
        QList<qint64> counts;
        for (const auto &stage : report.stages)
            counts << stage.people;
        return counts;
    }
    QList<qint64> trueCounts(const QString &service, const QString &sector)
    {
        const auto report = insight::Funnel(m_database->db()).fiveStages({service, sector, {}, {}});
        return report ? countsOf(*report) : QList<qint64>();
    }
    void openPage(const QVariantMap &arguments = {})
    {
        m_page.reset();
        m_page = std::make_unique<FunnelPage>(m_around);
        m_page->resize(1150, 640);
        m_page->open(arguments);
        m_page->show();
        m_page->shown();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_page->state(), Page::State::Ready);
        QTRY_VERIFY(!chart()->stages().isEmpty());
    }
    void choosePeriod(FunnelPeriod::Preset preset)
    {
        auto *period = child<QComboBox>("periodComboBox");
        period->setCurrentIndex(period->findData(int(preset)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_language->use(u"en"_s);
        m_database = std::make_unique<test::TestDatabase>();
        demo::DemoOptions options;
        options.people = 400;
        options.language = u"en"_s;
        OTKLIK_DONE(demo::DemoCity::fill(m_database->db(), options).map([](const auto &) {}));
        m_finished = m_database->sql(u"SELECT min(campaign_id) AS id FROM v_campaigns_campaign WHERE state = 'done'"_s)
                         .first()
                         .id<CampaignId>("id");
        QVERIFY(m_finished.isValid());
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
    }
    void cleanupTestCase() { m_page.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_preferences = {};
        m_ask = {};
        m_around = {};
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
        m_around.theme = m_theme.get();
        m_around.language = m_language.get();
    }

    void shouldKnowThePeriodBefore_data()
    {
        using P = FunnelPeriod::Preset;
        QTest::addColumn<int>("preset");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("firstBefore");
        QTest::addColumn<QDate>("lastBefore");
        QTest::newRow("30 days") << int(P::Days30) << QDate(2026, 2, 3) << QDate(2026, 3, 4) << QDate(2026, 1, 4)
                                 << QDate(2026, 2, 2);
        QTest::newRow("12 months") << int(P::Months12) << QDate(2025, 3, 5) << QDate(2026, 3, 4) << QDate(2024, 3, 5)
                                   << QDate(2025, 3, 4);
        QTest::newRow("last month") << int(P::LastMonth) << QDate(2026, 2, 1) << QDate(2026, 2, 28) << QDate(2026, 1, 1)
                                    << QDate(2026, 1, 31);
        QTest::newRow("last year") << int(P::LastYear) << QDate(2025, 1, 1) << QDate(2025, 12, 31) << QDate(2024, 1, 1)
                                   << QDate(2024, 12, 31);
    }
    void shouldKnowThePeriodBefore()
    {
        QFETCH(int, preset);
        const auto period = FunnelPeriod::of(FunnelPeriod::Preset(preset), {2026, 3, 4});
        QTEST(period.first, "first");
        QTEST(period.last, "last");
        const auto before = period.before();
        QVERIFY(before);
        QTEST(before->first, "firstBefore");
        QTEST(before->last, "lastBefore");
        QVERIFY(!views::beforeText(period).isEmpty());
    }
    void shouldCountTheDaysOfTheOrganisationsZone()
    {
        const FunnelPeriod period{FunnelPeriod::Preset::Own, {2026, 3, 1}, {2026, 3, 31}};
        QCOMPARE(period.from(u"Europe/Moscow"_s).toString(Qt::ISODate), u"2026-02-28T21:00:00Z"_s);
        QCOMPARE(period.to(u"Europe/Moscow"_s).toString(Qt::ISODate),
                 u"2026-03-31T21:00:00Z"_s); // the last day is counted in
        QVERIFY(!FunnelPeriod::of(FunnelPeriod::Preset::AllTime, {2026, 3, 4}).before());
    }

    void shouldDrawTheFiguresOfTheChoice()
    {
        openPage();
        QCOMPARE(chart()->stages().size(), 5);
        QVERIFY(chart()->stages().constFirst().comparison.has_value()); // 12 months against those before
        choosePeriod(FunnelPeriod::Preset::AllTime);
        QTRY_VERIFY(!chart()->stages().constFirst().comparison.has_value());
        QCOMPARE(counts(), trueCounts({}, {}));
        auto *service = child<QComboBox>("serviceComboBox");
        service->setCurrentIndex(2);
        const QString code = service->currentData().toString();
        QTRY_COMPARE(counts(), trueCounts(code, {}));
        QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(child<QPushButton>("sectorSocialPushButton")->isChecked());
        QTRY_COMPARE(counts(), trueCounts(code, u"social"_s));
        openPage(); // remembered
        QCOMPARE(child<QComboBox>("serviceComboBox")->currentData().toString(), code);
        QVERIFY(child<QPushButton>("sectorSocialPushButton")->isChecked());
        QTRY_COMPARE(counts(), trueCounts(code, u"social"_s));
    }

    void shouldCompareWithThePeriodBefore()
    {
        openPage();
        choosePeriod(FunnelPeriod::Preset::Days90);
        const QDate first = child<QDateEdit>("firstDateEdit")->date(), last = child<QDateEdit>("lastDateEdit")->date();
        const auto zone =
            m_database->sql(u"SELECT value FROM setting WHERE name = 'organisation.time_zone'"_s).first().text("value");
        const auto startOf = [&](const QDate &day) {
            return QDateTime(day, {0, 0}, QTimeZone(zone.toLatin1())).toUTC();
        };
        OTKLIK_VALUE(now,
                     insight::Funnel(m_database->db()).fiveStages({{}, {}, startOf(first), startOf(last.addDays(1))}));
        OTKLIK_VALUE(
            before,
            insight::Funnel(m_database->db()).fiveStages({{}, {}, startOf(first.addDays(-90)), startOf(first)}));
        QTRY_COMPARE(counts(), countsOf(now));
        QList<qint64> compared;
        for (const auto &stage : chart()->stages())
            compared << stage.comparison.value_or(-1);
        QCOMPARE(compared, countsOf(before));
        child<QDateEdit>("firstDateEdit")->setDate(last.addDays(-9));
        QCOMPARE(child<QComboBox>("periodComboBox")->currentData().toInt(), int(FunnelPeriod::Preset::Own));
        OTKLIK_VALUE(ten, insight::Funnel(m_database->db())
                              .fiveStages({{}, {}, startOf(last.addDays(-9)), startOf(last.addDays(1))}));
        QTRY_COMPARE(counts(), countsOf(ten));
    }

    void shouldShowTheCampaignItWasOpenedFor()
    {
        openPage({{u"campaign"_s, m_finished.value}});
        OTKLIK_VALUE(report, insight::Funnel(m_database->db()).campaignFunnel(m_finished));
        QTRY_COMPARE(counts(), countsOf(report));
        QVERIFY(child<QPushButton>("campaignModePushButton")->isChecked());
        QVERIFY(!child<QPushButton>("sectorAllPushButton")->isVisible());
        QCOMPARE(child<QComboBox>("campaignComboBox")->currentData().toLongLong(), m_finished.value);
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(child<QComboBox>("serviceComboBox")->isVisible());
        QTRY_VERIFY(counts() != countsOf(report));
        m_page->open({{u"campaign"_s, m_finished.value}});
        QTRY_COMPARE(counts(), countsOf(report));
    }

    void shouldListThePeopleBehindABar_data()
    {
        QTest::addColumn<bool>("ofCampaign");
        QTest::addColumn<int>("stage");
        for (int stage = 0; stage < 5; ++stage) {
            QTest::newRow(qPrintable(u"life %1"_s.arg(stage))) << false << stage;
            QTest::newRow(qPrintable(u"campaign %1"_s.arg(stage))) << true << stage;
        }
    }
    void shouldListThePeopleBehindABar()
    {
        QFETCH(bool, ofCampaign);
        QFETCH(int, stage);
        openPage(ofCampaign ? QVariantMap{{u"campaign"_s, m_finished.value}} : QVariantMap());
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        for (int i = 0; i < stage; ++i)
            QTest::keyClick(chart(), Qt::Key_Down);
        QTest::keyClick(chart(), Qt::Key_Return);
        const qint64 expected = chart()->stages().at(stage).count;
        QVERIFY(expected > 0);
        QCOMPARE(child<Label>("stageLabel")->text(), chart()->stages().at(stage).name);
        QTRY_COMPARE(table()->model()->rowCount(), int(std::min<qint64>(expected, FunnelPeople::pageSize)));
        while (table()->model()->rowCount() < expected) {
            const int before = table()->model()->rowCount();
            table()->scrollToBottom();
            QTRY_VERIFY(table()->model()->rowCount() > before);
        }
        QSet<qint64> people;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            people.insert(table()->model()->index(i, 0).data(views::FoundPeopleModel::PersonIdRole).toLongLong());
        QCOMPARE(people.size(), expected); // as many as the bar says, each once
        QSignalSpy opened(m_page.get(), &Page::openPerson);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(people.contains(opened.constFirst().constFirst().value<PersonId>().value));
    }

    /// A text is translated only when it is asked for where lupdate filed it.
    void shouldAskForItsWordsWhereTheTranslationsAre()
    {
        struct Listener final : QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                asked.insert(QString::fromUtf8(text), QString::fromUtf8(context));
                return {};
            }
            mutable QHash<QString, QString> asked;
        } listener;
        QCoreApplication::installTranslator(&listener);
        FunnelChart chart;
        insight::FunnelReport report;
        report.stages = {{u"acquaintance"_s, 5, {}, {}}};
        insight::FunnelReport before = report;
        before.stages.first().people = 0;
        showFigures(&chart, report, before, u"1–9"_s);
        QTemporaryDir folder;
        OTKLIK_DONE(drawReport(report, folder.filePath(u"report.png"_s), {}));
        QCoreApplication::removeTranslator(&listener);
        QCOMPARE(chart.comparisonName(), u"1–9: nobody"_s);
        QFile file(QStringLiteral(OTKLIK_SOURCE_DIR "/translations/otklik_ru.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        for (const QString &text : {u"%1: nobody"_s, u"every service"_s, u"people, each counted once"_s}) {
            QVERIFY2(listener.asked.contains(text), qPrintable(text));
            const QString filed =
                all.section(u"<name>%1</name>"_s.arg(listener.asked.value(text)), 1).section(u"</context>"_s, 0, 0);
            QVERIFY2(filed.contains(u"<source>%1</source>"_s.arg(text)), qPrintable(text));
        }
    }

    void shouldExportTheFigures_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("csv") << u"csv"_s << 0 << QByteArray("\xEF\xBB\xBFreport,");
        QTest::newRow("xlsx") << u"xlsx"_s << 1 << QByteArray("PK");
        QTest::newRow("png") << u"png"_s << 2 << QByteArray("\x89PNG");
        QTest::newRow("pdf") << u"pdf"_s << 3 << QByteArray("%PDF");
    }
    void shouldExportTheFigures()
    {
        QFETCH(QString, format);
        QFETCH(int, number);
        QFETCH(QByteArray, begins);
        openPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"figures."_s + format);
        m_ask.choices = {number};
        m_ask.texts = {folder.filePath(u"figures"_s)}; // the ending is added
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_page->messageBar()->isShowing());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        if (format == "png"_L1) {
            QVERIFY(QFile::remove(path));
            m_theme->setChoice(Theme::Choice::Dark); // paper stays white
            m_ask.texts = {path};
            m_page->exportAs(format);
            m_theme->setChoice(Theme::Choice::Light);
            const QImage image(path);
            QVERIFY(image.width() > 1000);
            for (const QPoint &place :
                 {QPoint(4, 4), QPoint(100, 600), QPoint(image.width() - 100, image.height() - 60)})
                QVERIFY(qGray(image.pixel(place)) > 230);
            QFile::remove(QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/report.png"));
            QDir().mkpath(QStringLiteral(OTKLIK_BINARY_DIR "/../gallery"));
            QVERIFY(QFile::copy(path, QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/report.png")));
        }
    }
    void shouldSayThatAFileCannotBeWritten()
    {
        openPage();
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"png"_s, u"pdf"_s}) {
            m_page->messageBar()->clear();
            m_ask.texts = {u"/nowhere/at/all."_s + format};
            m_page->exportAs(format);
            QTRY_VERIFY(m_page->messageBar()->isShowing());
            QVERIFY(m_page->messageBar()->message().happened.contains(u"/nowhere/at/all"_s));
        }
    }

    void shouldOfferToWidenWhatFindsNobody()
    {
        openPage();
        child<QDateEdit>("firstDateEdit")->setDate({1990, 1, 1});
        child<QDateEdit>("lastDateEdit")->setDate({1990, 1, 2});
        auto *nothing = child<EmptyState>("funnelEmptyState");
        QTRY_VERIFY(nothing->isVisible());
        QCOMPARE(nothing->kind(), EmptyState::Kind::FilterHidesAll);
        QTest::mouseClick(nothing->button(), Qt::LeftButton);
        QTRY_VERIFY(chart()->isVisible());
        QTRY_COMPARE(counts(), trueCounts({}, {}));
    }

    void shouldBeginWithAWordWhereThereIsNothing()
    {
        test::TestDatabase empty;
        store::Store emptyStore(empty.url(), Clock());
        m_around.store = &emptyStore;
        m_page = std::make_unique<FunnelPage>(m_around);
        m_page->show();
        m_page->shown();
        QTRY_COMPARE(m_page->state(), Page::State::Empty);
        QSignalSpy went(m_page.get(), &Page::navigate);
        QTest::mouseClick(m_page->emptyState()->button(), Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        m_page.reset();
    }

    void picture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("arabic") << false << u"ar"_s;
        QTest::newRow("large") << false << u"en"_s;
    }
    void picture()
    {
        m_theme->setTextScale(QTest::currentDataTag() == QByteArray("large") ? 1.3 : 1.0);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        m_page.reset();
        m_language->use(language);
        m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        const auto path = [](const char *what) {
            return QStringLiteral(OTKLIK_BINARY_DIR "/../gallery/funnel-%1-%2.png")
                .arg(QLatin1String(what), QLatin1String(QTest::currentDataTag()));
        };
        openPage();
        const auto year = chart()->stages();
        choosePeriod(FunnelPeriod::Preset::Days90);
        QTRY_VERIFY(chart()->stages() != year);
        QVERIFY(savePicture(m_page.get(), path("life"), QSize(1150, 640)).has_value());
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        QTest::keyClick(chart(), Qt::Key_Return);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QVERIFY(savePicture(m_page.get(), path("people"), QSize(1150, 640)).has_value());
        openPage({{u"campaign"_s, m_finished.value}});
        QVERIFY(savePicture(m_page.get(), path("campaign"), QSize(1150, 640)).has_value());
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setTextScale(1.0);
        m_page.reset();
        m_language->use(u"en"_s);
    }
};

QTEST_MAIN(tst_funnelpage)
#include "tst_funnelpage.moc"
