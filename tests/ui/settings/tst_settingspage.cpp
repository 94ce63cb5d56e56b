// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

#include "democity.h"
#include "gatewayaccounts.h"
#include "gatewaydialog.h"
#include "label.h"
#include "languageswitch.h"
#include "messagebar.h"
#include "organisation.h"
#include "picklists.h"
#include "picture.h"
#include "preferences.h"
#include "settingspage.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "theme.h"
#include "topics.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;
using otklik::messaging::GatewayAccount;
using otklik::messaging::GatewayAccounts;
using otklik::messaging::GatewayState;

class tst_settingspage final : public QObject
{
    Q_OBJECT
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    QStringList m_tested;

    std::unique_ptr<SettingsPage> openPage(const QString &section)
    {
        Surroundings around;
        around.store = m_store.get();
        around.preferences = &m_preferences;
        around.theme = m_theme.get();
        around.language = m_language.get();
        around.demo = true;
        around.checkGateway = [](const GatewayAccount &account) -> Done {
            if (account.kind == "infobip-sms"_L1 && account.url.isEmpty())
                return fail(Failure::Invalid, u"gateway.bad_url"_s, u"An address is needed."_s);
            return {};
        };
        around.testGateway = [this](const GatewayAccount &account) {
            m_tested << account.name;
            QPromise<Result<QString>> promise;
            promise.start();
            promise.addResult(Result<QString>(u"It would take messages."_s));
            promise.finish();
            return promise.future();
        };
        auto page = std::make_unique<SettingsPage>(around);
        page->resize(1160, 660);
        page->show();
        page->open({{u"section"_s, section}});
        page->shown();
        return page;
    }
    template <class T>
    static T *get(const QWidget *page, const char *name)
    {
        auto *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    static QPushButton *mainButton(SettingsPage *page, const QString &text)
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
        m_language = std::make_unique<LanguageSwitch>(&m_preferences);
        m_database = std::make_unique<test::TestDatabase>();
        OTKLIK_VALUE(counts, demo::DemoCity::fill(m_database->db(), {200, 1, u"en"_s}));
        QVERIFY(counts.people > 0);
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
    }
    void cleanupTestCase()
    {
        m_store.reset();
        m_database.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void shouldAddAGatewayByItsForm()
    {
        const auto page = openPage(u"gateways"_s);
        QTRY_VERIFY(get<TableView>(page.get(), "gatewaysTableView")->model()->rowCount() > 0);
        const int before = get<TableView>(page.get(), "gatewaysTableView")->model()->rowCount();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
        QPointer<GatewayDialog> dialog = page->findChild<GatewayDialog *>();
        QVERIFY(dialog);
        auto *ok = get<QPushButton>(dialog, "okPushButton");
        ok->click();
        auto *problem = get<QLabel>(dialog, "gatewayProblemLabel");
        QVERIFY(problem->text().contains(u"name"_s));
        QTest::keyClicks(get<QLineEdit>(dialog, "nameLineEdit"), u"City SMS"_s);
        ok->click();
        QCOMPARE(problem->text(), u"An address is needed."_s);
        QTest::keyClicks(get<QLineEdit>(dialog, "urlLineEdit"), u"https://x.api.infobip.com"_s);
        QTest::keyClicks(get<QLineEdit>(dialog, "keyLineEdit"), u"CITY_KEY"_s);
        get<QDoubleSpinBox>(dialog, "priceDoubleSpinBox")->setValue(2.5);
        ok->click();
        QVERIFY2(problem->text().contains(u"currency"_s), qPrintable(problem->text()));
        get<QComboBox>(dialog, "currencyComboBox")->setCurrentText(u"rub"_s);
        ok->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_COMPARE(get<TableView>(page.get(), "gatewaysTableView")->model()->rowCount(), before + 1);
        OTKLIK_VALUE(stored, GatewayAccounts::find(m_database->db(), u"City SMS"_s));
        QCOMPARE(stored.kind, u"infobip-sms"_s);
        QCOMPARE(stored.channel, u"sms"_s);
        QCOMPARE(stored.keyEnv, u"CITY_KEY"_s);
        QCOMPARE(stored.price, 2.5);
        QCOMPARE(stored.currency, u"RUB"_s);
    }

    void shouldAskAKannelWhereItsReportsCome()
    {
        GatewayDialog *dialog = new GatewayDialog([](const GatewayAccount &) -> Done { return {}; });
        dialog->show();
        auto *kind = get<QComboBox>(dialog, "kindComboBox");
        auto *callback = get<QLineEdit>(dialog, "callbackLineEdit");
        QVERIFY(!callback->isVisible());
        kind->setCurrentIndex(kind->findData(u"kannel"_s));
        QVERIFY(callback->isVisible());
        QVERIFY(get<QLineEdit>(dialog, "urlLineEdit")->placeholderText().contains(u"sendsms"_s));
        QTest::keyClicks(get<QLineEdit>(dialog, "nameLineEdit"), u"Own SMS"_s);
        QTest::keyClicks(get<QLineEdit>(dialog, "urlLineEdit"), u"http://127.0.0.1:13013"_s);
        QTest::keyClicks(callback, u" http://127.0.0.1:8880 "_s);
        const GatewayAccount typed = dialog->account();
        QCOMPARE(typed.kind, u"kannel"_s);
        QCOMPARE(typed.channel, u"sms"_s);
        QCOMPARE(typed.callback, u"http://127.0.0.1:8880"_s);
        kind->setCurrentIndex(kind->findData(u"infobip-sms"_s)); // what is not shown is not taken
        QVERIFY(!callback->isVisible() && dialog->account().callback.isEmpty());
        GatewayAccount stored = typed;
        stored.callback = u"https://city.example/otklik"_s;
        dialog->setAccount(stored);
        QCOMPARE(dialog->account(), stored);
        delete dialog;
    }

    void shouldKeepTheFormOpenWhenTheGatewayCannotBeStored()
    {
        const auto page = openPage(u"gateways"_s);
        QTRY_VERIFY(get<TableView>(page.get(), "gatewaysTableView")->model()->rowCount() > 0);
        mainButton(page.get(), u"Add gateway…"_s)->click();
        QPointer<GatewayDialog> dialog = page->findChild<GatewayDialog *>();
        QVERIFY(dialog);
        GatewayAccount again;
        again.name = u"City SMS"_s;
        again.kind = u"training"_s;
        dialog->setAccount(again);
        QVERIFY(!get<QLineEdit>(dialog, "urlLineEdit")->isVisibleTo(dialog));
        get<QPushButton>(dialog, "okPushButton")->click();
        QTRY_VERIFY(get<QLabel>(dialog, "gatewayProblemLabel")->text().contains(u"City SMS"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(get<QLineEdit>(dialog, "nameLineEdit")->text(), u"City SMS"_s);
        dialog->reject();
    }

    void shouldTestPutRightAndRemoveAGateway()
    {
        OTKLIK_VALUE(account, GatewayAccounts::find(m_database->db(), u"City SMS"_s));
        OTKLIK_DONE(GatewayAccounts::setState(m_database->db(), account.id, GatewayState::Stopped, u"http:401"_s,
                                              u"The key is wrong."_s));
        const auto page = openPage(u"gateways"_s);
        auto *table = get<TableView>(page.get(), "gatewaysTableView");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == "City SMS"_L1)
                table->selectRow(row);
        }
        QTRY_COMPARE(get<Label>(page.get(), "gatewaySentenceLabel")->text(), u"The key is wrong."_s);
        get<QPushButton>(page.get(), "testGatewayPushButton")->click();
        QTRY_VERIFY(page->messageBar()->isShowing());
        QCOMPARE(m_tested, QStringList{u"City SMS"_s});
        QVERIFY(page->messageBar()->message().happened.contains(u"It would take messages."_s));
        get<QPushButton>(page.get(), "readyGatewayPushButton")->click();
        QTRY_COMPARE(GatewayAccounts::find(m_database->db(), u"City SMS"_s)->state, GatewayState::Ok);
        QTRY_VERIFY(!get<QPushButton>(page.get(), "readyGatewayPushButton")->isEnabled());
        get<QPushButton>(page.get(), "removeGatewayPushButton")->click();
        QTRY_VERIFY(page->undoBar()->isVisible());
        OTKLIK_ERROR(GatewayAccounts::find(m_database->db(), u"City SMS"_s), "gateway.unknown");
        page->undoBar()->button()->click();
        QTRY_VERIFY(GatewayAccounts::find(m_database->db(), u"City SMS"_s).has_value());
        QCOMPARE(GatewayAccounts::find(m_database->db(), u"City SMS"_s)->keyEnv, u"CITY_KEY"_s);
    }

    void shouldAddToPickListsByKeyboard_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("districts") << u"districts"_s;
        QTest::newRow("services") << u"services"_s;
    }
    void shouldAddToPickListsByKeyboard()
    {
        QFETCH(QString, section);
        const auto page = openPage(section);
        auto *table = page->findChild<TableView *>(section + u"TableView"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int before = table->model()->rowCount();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *name = page->findChild<QLineEdit *>(section + u"NameLineEdit"_s);
        auto *code = page->findChild<QLineEdit *>(section + u"CodeLineEdit"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Île du Nord"_s);
        QCOMPARE(code->text(), u"ile_du_nord"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), u"ile_du_nord"_s);
        // The same again is refused in a sentence, and what was typed stays.
        QTest::keyClicks(name, u"Île du Nord"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *problem = page->findChild<Label *>(section + u"ProblemLabel"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(name->text(), u"Île du Nord"_s);
    }

    void shouldAddAnAgencyWithoutATopic()
    {
        const auto page = openPage(u"agencies"_s);
        auto *table = get<TableView>(page.get(), "agenciesTableView");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int before = table->model()->rowCount();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *name = get<QLineEdit>(page.get(), "agenciesNameLineEdit");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"City lights"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), u"city_lights"_s);
        // Its code under another name is refused in a sentence, and what was typed stays.
        QTest::keyClicks(name, u"City Lights"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *problem = page->findChild<Label *>(u"agenciesProblemLabel"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(name->text(), u"City Lights"_s);
        // A topic can choose it.
        const auto topics = openPage(u"topics"_s);
        auto *agency = get<QComboBox>(topics.get(), "agencyComboBox");
        QTRY_VERIFY(agency->findText(u"City lights"_s) >= 0);
    }

    void shouldAddATopicWithItsAgency()
    {
        const auto page = openPage(u"topics"_s);
        auto *table = get<TableView>(page.get(), "topicsTableView");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto *agency = get<QComboBox>(page.get(), "agencyComboBox");
        QTRY_VERIFY(agency->count() > 0);
        QTest::keyClicks(get<QLineEdit>(page.get(), "topicsNameLineEdit"), u"Road works"_s);
        agency->setCurrentText(u"roads"_s);
        get<QComboBox>(page.get(), "basisComboBox")->setCurrentIndex(1);
        get<QPushButton>(page.get(), "topicsAddPushButton")->click();
        QTRY_VERIFY(consent::Topics(m_database->db()).find(u"road_works"_s).has_value());
        OTKLIK_VALUE(topic, consent::Topics(m_database->db()).find(u"road_works"_s));
        QCOMPARE(topic.basis, u"service"_s);
        QCOMPARE(topic.agencyCode, u"roads"_s);
    }

    void shouldChangeTheOrganisationAndTakeItBack()
    {
        OTKLIK_VALUE(before, store::readOrganisation(m_database->db()));
        const auto page = openPage(u"organisation"_s);
        auto *zone = get<QComboBox>(page.get(), "zoneComboBox");
        QTRY_COMPARE(zone->currentText(), before.timeZone);
        auto *save = get<QPushButton>(page.get(), "saveOrganisationPushButton");
        QVERIFY(!save->isEnabled());
        zone->setCurrentText(u"Nowhere/Atall"_s);
        save->click();
        QTRY_VERIFY(get<Label>(page.get(), "organisationProblemLabel")->isVisible());
        QCOMPARE(store::readOrganisation(m_database->db())->timeZone, before.timeZone);
        zone->setCurrentText(u"Europe/Kyiv"_s);
        if (zone->findText(u"Europe/Kyiv"_s) < 0)
            zone->setCurrentText(u"Europe/Kiev"_s);
        auto *region = get<QComboBox>(page.get(), "regionComboBox");
        region->setCurrentIndex(region->findData(u"UA"_s));
        auto *language = get<QComboBox>(page.get(), "organisationLanguageComboBox");
        language->setCurrentIndex(language->findData(u"uk"_s));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(store::readOrganisation(m_database->db())->region, u"UA"_s);
        QCOMPARE(store::readOrganisation(m_database->db())->language, u"uk"_s);
        QTRY_VERIFY(page->undoBar()->isVisible());
        page->undoBar()->button()->click();
        QTRY_VERIFY(*store::readOrganisation(m_database->db()) == before);
    }

    void shouldSayHowLongDataIsKeptAndTakeAChangeBack()
    {
        const auto page = openPage(u"retention"_s);
        QTRY_VERIFY(page->findChild<QSpinBox *>(u"textsDaysSpinBox"_s));
        auto *texts = get<QSpinBox>(page.get(), "textsDaysSpinBox");
        QCOMPARE(texts->value(), 730);
        QCOMPARE(get<QSpinBox>(page.get(), "eventsDaysSpinBox")->text(), u"for ever"_s);
        auto *save = get<QPushButton>(page.get(), "saveRetentionPushButton");
        QVERIFY(!save->isEnabled());
        texts->setValue(90);
        QVERIFY(save->isEnabled());
        save->click();
        const auto stored = [this] {
            return m_database->sql(u"SELECT value FROM setting WHERE name = 'retention.texts_days'"_s)
                .first()
                .text("value");
        };
        QTRY_COMPARE(stored(), u"90"_s);
        QTRY_VERIFY(page->undoBar()->isVisible());
        page->undoBar()->button()->click();
        QTRY_COMPARE(stored(), u"730"_s);
        QTRY_COMPARE(texts->value(), 730);
    }

    void shouldRefuseAnOrganisationThatCannotBe()
    {
        OTKLIK_ERROR(store::saveOrganisation(m_database->db(), {u"Moon/Base"_s, u"RU"_s, u"ru"_s}),
                     "organisation.bad_zone");
        OTKLIK_ERROR(store::saveOrganisation(m_database->db(), {u"Europe/Moscow"_s, u"Russia"_s, u"ru"_s}),
                     "organisation.bad_region");
        OTKLIK_ERROR(store::saveOrganisation(m_database->db(), {u"Europe/Moscow"_s, u"RU"_s, u"Русский"_s}),
                     "organisation.bad_language");
    }

    void shouldWearAnotherThemeAtOnce()
    {
        const auto page = openPage(u"appearance"_s);
        QVERIFY(get<QRadioButton>(page.get(), "lightRadioButton")->isChecked());
        get<QRadioButton>(page.get(), "darkRadioButton")->click();
        QCOMPARE(m_theme->choice(), Theme::Choice::Dark);
        get<QRadioButton>(page.get(), "lightRadioButton")->click();
        auto *size = get<QComboBox>(page.get(), "textSizeComboBox");
        size->setCurrentIndex(size->findData(130));
        Q_EMIT size->activated(size->currentIndex());
        QTRY_COMPARE(m_theme->textScale(), 1.3);
        m_theme->setTextScale(1.0);
        QTRY_COMPARE(size->currentData().toInt(), 100);
    }

    void shouldSpeakAnotherLanguageAtOnceAndStayInItsSection()
    {
        auto page = openPage(u"language"_s);
        get<QRadioButton>(page.get(), "language_uk_RadioButton")->click();
        QTRY_COMPARE(m_language->current(), u"uk"_s);
        page = openPage({}); // the shell makes pages anew then
        QCOMPARE(page->section(), u"language"_s);
        m_language->use(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void shouldSaySoWhereTheDataIsMadeUp()
    {
        const auto page = openPage(u"about"_s);
        QVERIFY(get<Label>(page.get(), "demoLabel")->isVisible());
        QVERIFY(!get<Label>(page.get(), "databaseLabel")->text().isEmpty());
        QVERIFY(!mainButton(page.get(), u"Add gateway…"_s));
    }

    void shouldLookWell()
    {
        const QString folder = QStringLiteral(OTKLIK_SOURCE_DIR "/build/gallery/");
        struct Dress
        {
            const char *name;
            Theme::Choice choice;
            Qt::LayoutDirection direction;
            double scale;
        };
        for (const Dress &dress : {Dress{"light", Theme::Choice::Light, Qt::LeftToRight, 1.0},
                                   Dress{"dark", Theme::Choice::Dark, Qt::LeftToRight, 1.0},
                                   Dress{"rtl", Theme::Choice::Light, Qt::RightToLeft, 1.0},
                                   Dress{"large", Theme::Choice::Light, Qt::LeftToRight, 1.3}}) {
            m_theme->setChoice(dress.choice);
            m_theme->setTextScale(dress.scale);
            QGuiApplication::setLayoutDirection(dress.direction);
            for (const QString &section : {u"gateways"_s, u"topics"_s, u"districts"_s, u"organisation"_s,
                                           u"retention"_s, u"appearance"_s, u"language"_s, u"about"_s}) {
                const auto page = openPage(section);
                page->resize(1166, 690);
                if (auto *table = page->findChild<TableView *>(section + u"TableView"_s))
                    QTRY_VERIFY(table->model()->rowCount() > 0);
                if (section == "gateways"_L1) {
                    QTRY_VERIFY(get<TableView>(page.get(), "gatewaysTableView")->currentIndex().isValid());
                    QCoreApplication::processEvents();
                    mainButton(page.get(), u"Add gateway…"_s)->click();
                    auto *dialog = page->findChild<GatewayDialog *>();
                    get<QPushButton>(dialog, "okPushButton")->click();
                    QCoreApplication::processEvents();
                    OTKLIK_DONE(savePicture(
                        dialog, folder + u"settings-gateway-form-%1.png"_s.arg(QString::fromLatin1(dress.name))));
                    dialog->reject();
                }
                if (section == "organisation"_L1)
                    QTRY_VERIFY(!get<QComboBox>(page.get(), "zoneComboBox")->currentText().isEmpty());
                QCoreApplication::processEvents();
                OTKLIK_DONE(savePicture(page.get(),
                                        folder + u"settings-%1-%2.png"_s.arg(section, QString::fromLatin1(dress.name)),
                                        QSize(1166, 690)));
            }
        }
        m_theme->setTextScale(1.0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(tst_settingspage)
#include "tst_settingspage.moc"
