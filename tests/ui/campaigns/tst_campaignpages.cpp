// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTimeEdit>
#include <QToolButton>
#include <QtTest>

#include "ask.h"
#include "barboard.h"
#include "campaigndraft.h"
#include "campaignpage.h"
#include "campaignpeople.h"
#include "campaigns.h"
#include "campaignspage.h"
#include "campaignwatch.h"
#include "chip.h"
#include "democity.h"
#include "funnelchart.h"
#include "jobs.h"
#include "label.h"
#include "languageswitch.h"
#include "mergedialog.h"
#include "messagebar.h"
#include "messageeditor.h"
#include "phonebubble.h"
#include "picture.h"
#include "preferences.h"
#include "stepstrip.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "textmeasure.h"
#include "theme.h"
#include "undobar.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;
using otklik::campaigns::Brief;
using otklik::campaigns::Campaigns;

class tst_campaignpages final : public QObject
{
    Q_OBJECT
    MemoryPreferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Store> m_store;
    ScriptedAsk m_ask;
    Jobs m_jobs;
    QString m_topic, m_segment;

    Surroundings around()
    {
        Surroundings around;
        around.store = m_store.get();
        around.preferences = &m_preferences;
        around.ask = &m_ask;
        around.jobs = &m_jobs;
        around.theme = m_theme.get();
        return around;
    }

    struct Open
    {
        std::unique_ptr<CampaignPage> page;
        template <class T>
        T *get(const char *name) const
        {
            auto *found = page->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("there is no %s", name);
            return found;
        }
        MessageEditor *editor(const QString &language) const
        {
            return page->findChild<MessageEditor *>(u"message_%1_PlainTextEdit"_s.arg(language));
        }
        void type(const char *name, const QString &text) const
        {
            auto *edit = get<QLineEdit>(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        void choose(const char *name, const QString &data) const
        {
            auto *box = get<QComboBox>(name);
            const int index = box->findData(data);
            QVERIFY2(index >= 0, qPrintable(data));
            box->setCurrentIndex(index);
        }
        QAction *command(const QString &text) const
        {
            for (auto *action : page->commands()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        }
    };

    Open openPage(const QVariantMap &arguments)
    {
        Open open{std::make_unique<CampaignPage>(around())};
        connect(open.page.get(), &Page::navigate, open.page.get(),
                [page = open.page.get()](const QString &id, const QVariantMap &to) {
                    if (id == "campaign"_L1)
                        page->open(to); // as the shell does
                });
        open.page->resize(1160, 660);
        open.page->show();
        open.page->open(arguments);
        open.page->shown();
        return open;
    }
    static bool isReady(const Open &open) { return open.page->state() == Page::State::Ready; }

    /// A draft as an officer would leave it.
    Brief brief(const QString &name)
    {
        Brief brief;
        brief.name = name;
        brief.topic = m_topic;
        brief.rule = QJsonObject{{u"all"_s, QJsonArray()}};
        brief.texts = {{u"en"_s, u"{given_name}, please hand in your reading."_s},
                       {u"ru"_s, u"{given_name}, передайте показания."_s}};
        brief.hours = std::nullopt;
        return brief;
    }
    CampaignId stored(const QString &name)
    {
        const auto id = Campaigns(m_database->db()).create(brief(name));
        return id ? *id : CampaignId();
    }
    campaigns::Campaign found(CampaignId id)
    {
        const auto campaign = Campaigns(m_database->db()).find(id);
        return campaign ? *campaign : campaigns::Campaign();
    }

    static MergeDialog *mergeOf(const Open &open)
    {
        for (auto *dialog : open.page->findChildren<MergeDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static QStringList textsOf(const QWidget *widget)
    {
        QStringList texts;
        for (const auto *label : widget->findChildren<Label *>())
            texts << label->text();
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(qApp, &m_preferences);
        m_theme->setChoice(Theme::Choice::Light);
        m_database = std::make_unique<test::TestDatabase>();
        OTKLIK_VALUE(counts, demo::DemoCity::fill(m_database->db(), {200, 1, u"en"_s}));
        QVERIFY(counts.campaigns >= 2);
        m_topic = m_database->sql(u"SELECT code FROM topic WHERE basis = 'marketing' ORDER BY id LIMIT 1"_s)
                      .first()
                      .text("code");
        m_segment = m_database->sql(u"SELECT name FROM segment ORDER BY id LIMIT 1"_s).first().text("name");
        m_store = std::make_unique<store::Store>(m_database->url(), Clock());
    }
    void cleanupTestCase()
    {
        m_store.reset();
        m_database.reset();
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_ask.yesNo.clear();
        m_ask.choices.clear();
        m_ask.asked.clear();
    }

    void shouldListCampaignsWithTheirStateAudienceAndProgress()
    {
        CampaignsPage page(around());
        QSignalSpy navigated(&page, &Page::navigate);
        page.resize(1160, 660);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        auto *table = page.findChild<TableView *>(u"campaignsTableView"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(),
                 int(m_database->sql(u"SELECT COUNT(*) AS n FROM campaign"_s).first().integer("n")));
        QStringList states;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            states << table->model()->index(row, 1).data().toString();
        QVERIFY2(states.contains(u"Running"_s) && states.contains(u"Finished"_s), qPrintable(states.join(u',')));
        const int running = int(states.indexOf(u"Running"_s)), finished = int(states.indexOf(u"Finished"_s));
        QTRY_COMPARE(table->model()->index(finished, 4).data().toString(), u"100 %"_s);
        QVERIFY(table->model()->index(running, 4).data().toString() != u"100 %"_s);
        table->selectRow(running);
        auto *board = page.findChild<BarBoard *>(u"summaryBarBoard"_s);
        QTRY_VERIFY(board->isVisible());
        QVERIFY(board->addsUp());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(navigated.last().at(0).toString(), u"campaign"_s);
        QVERIFY(navigated.last().at(1).toMap().value(u"campaign"_s).toLongLong() > 0);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(navigated.last().at(1).toMap().value(u"new"_s).toBool(), true);
    }

    void shouldStoreADraftWhileItIsTyped()
    {
        const Open open = openPage({{u"new"_s, true}});
        QTRY_VERIFY(isReady(open));
        open.type("nameLineEdit", u"Readings in May"_s);
        open.choose("topicComboBox", m_topic);
        open.choose("segmentComboBox", m_segment);
        auto *count = open.get<Label>("segmentCountLabel");
        QTRY_VERIFY2(count->text().contains(QRegularExpression(u"\\d"_s)), qPrintable(count->text()));
        open.page->showStep(CampaignStep::Text);
        QTest::keyClicks(open.editor(u"en"_s), u"Please hand in your reading."_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_database->sql(u"SELECT COUNT(*) AS n FROM campaign WHERE name = 'Readings in May'"_s)
                .first()
                .integer("n"),
            1, 8000);
        OTKLIK_VALUE(id, Campaigns(m_database->db()).resolve(u"Readings in May"_s));
        QCOMPARE(found(id).brief.texts.value(u"en"_s), u"Please hand in your reading."_s);
        QCOMPARE(found(id).brief.segment, m_segment);
        // It is the same draft from now on.
        QTest::keyClicks(open.editor(u"en"_s), u" Thank you."_s);
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.value(u"en"_s), u"Please hand in your reading. Thank you."_s,
                                  8000);
        QCOMPARE(open.page->title(), u"Readings in May"_s);
    }

    void shouldNotLoseWhatCannotBeStoredYet()
    {
        {
            const Open open = openPage({{u"new"_s, true}});
            QTRY_VERIFY(isReady(open));
            open.type("nameLineEdit", u"Half a thought"_s);
        }
        {
            const Open again = openPage({{u"new"_s, true}});
            QTRY_VERIFY(isReady(again));
            QCOMPARE(again.get<QLineEdit>("nameLineEdit")->text(), u"Half a thought"_s);
            again.type("nameLineEdit", u"x"_s);
            again.get<QLineEdit>("nameLineEdit")->clear();
        }
        QCOMPARE(m_database->sql(u"SELECT COUNT(*) AS n FROM campaign WHERE name LIKE 'Half%'"_s).first().integer("n"),
                 0);
        m_preferences = MemoryPreferences();
    }

    void shouldKeepEveryFieldOfAnUnfinishedDraft()
    {
        views::CampaignDraft draft;
        draft.brief = brief({});
        draft.brief.topic.clear();
        draft.brief.fallbackLanguage = QString(u""_s);
        draft.brief.hours = TimeWindow{QTime(22, 0), QTime(6, 30)};
        draft.brief.expiresAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
        draft.brief.sender = u"CITY"_s;
        draft.brief.onePerHousehold = true;
        draft.brief.subjects = {{u"en"_s, u"Meters"_s}};
        draft.campaign = CampaignId(7);
        draft.version = 3;
        draft.at = draft.brief.expiresAt;
        const auto back = views::CampaignDraft::fromBytes(draft.toBytes());
        QVERIFY(back);
        QCOMPARE(back->brief, draft.brief);
        QCOMPARE(*back, draft);
        QVERIFY(!views::CampaignDraft::fromBytes("{\"a\":1}"));
        QVERIFY(!views::CampaignDraft::fromBytes("rubbish"));
    }

    void shouldTellWhatATextComesToWhileItIsTyped()
    {
        const Open open = openPage({{u"campaign"_s, stored(u"Measured"_s).value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Text);
        auto *editor = open.editor(u"en"_s);
        editor->setPlainText(u"Plain text"_s);
        QCOMPARE(open.get<Chip>("encodingChip")->text(), u"GSM-7"_s);
        QCOMPARE(open.get<Chip>("unitsChip")->text(), u"10 units"_s);
        QCOMPARE(open.get<Chip>("roomChip")->text(), u"150 left"_s);
        auto *fit = open.get<QPushButton>("fitPushButton");
        QVERIFY(!fit->isVisible());
        editor->setPlainText(u"It’s “ready” — 5…"_s);
        QCOMPARE(open.get<Chip>("encodingChip")->text(), u"UCS-2"_s);
        QVERIFY(open.get<Label>("measureLabel")->text().contains(u'’'));
        QVERIFY(fit->isVisible());
        fit->click();
        QCOMPARE(open.get<Chip>("encodingChip")->text(), u"GSM-7"_s);
        editor->undo();
        QCOMPARE(editor->toPlainText(), u"It’s “ready” — 5…"_s);
        editor->setPlainText(u"Привет"_s);
        QVERIFY2(!fit->isVisible(), "letters are never replaced");
        editor->setPlainText(u"{nonsense}"_s);
        QVERIFY(!open.get<Chip>("encodingChip")->isVisible());
        QVERIFY(open.get<Label>("measureLabel")->text().contains(u"nonsense"_s));
    }

    void shouldNotLetAFittedQuoteSwallowAField()
    {
        QCOMPARE(TextMeasure::fitted(u"‘{given_name}’"_s), u"''{given_name}''"_s);
        QCOMPARE(TextMeasure::fitted(u"№ 5 — “x”"_s), u"№ 5 — “x”"_s);
    }

    void shouldPutFieldsAtTheCursor()
    {
        const Open open = openPage({{u"campaign"_s, stored(u"Fields"_s).value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Text);
        auto *editor = open.editor(u"en"_s);
        editor->setPlainText(u"Dear , hello"_s);
        auto cursor = editor->textCursor();
        cursor.setPosition(5);
        editor->setTextCursor(cursor);
        open.get<Chip>("field_given_name_Chip")->click();
        QCOMPARE(editor->toPlainText(), u"Dear {given_name}, hello"_s);
        // Another language begins an empty page; what is written there is stored beside the first.
        auto *menu = open.get<QToolButton>("addLanguageToolButton")->menu();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        auto *arabic = open.editor(u"ar"_s);
        QVERIFY(arabic);
        QCOMPARE(arabic->layoutDirection(), Qt::RightToLeft);
        arabic->setPlainText(u"مرحبا {given_name}"_s);
        OTKLIK_VALUE(id, Campaigns(m_database->db()).resolve(u"Fields"_s));
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.keys(), (QStringList{u"ar"_s, u"en"_s, u"ru"_s}), 8000);
        open.get<QPushButton>("removeLanguagePushButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.keys(), (QStringList{u"en"_s, u"ru"_s}), 8000);
        open.page->undoBar()->button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.value(u"ar"_s), u"مرحبا {given_name}"_s, 8000);
    }

    void shouldAskForATextInPlainWords()
    {
        m_preferences = MemoryPreferences();
        const Open open = openPage({{u"new"_s, true}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Text);
        auto *problem = open.get<Label>("previewProblemLabel");
        QTRY_COMPARE(problem->text(), u"Write the text in at least one language."_s);
        open.editor(u"en"_s)->setPlainText(u"Dear {nonsense}"_s);
        QTRY_VERIFY(problem->text().contains(u"nonsense"_s));
        QVERIFY2(!problem->text().contains(u"«text»"_s), qPrintable(problem->text()));
        open.editor(u"en"_s)->setPlainText(u" "_s);
        QTRY_COMPARE(problem->text(), u"The text in English is empty. Write it, or remove the language."_s);
        m_preferences = MemoryPreferences();
    }

    void shouldOfferTheAttributesThatPeopleHave()
    {
        m_database->sql(u"DELETE FROM person_attribute"_s);
        for (const QString &name : {u"car"_s, u"clinic"_s, u"two words"_s})
            m_database->sql(
                u"INSERT INTO person_attribute (site_id, person_id, name, value) SELECT site_id, id, :n, 'x' FROM person"_s,
                {{"n", name}});
        const Open open = openPage({{u"campaign"_s, stored(u"Attributes"_s).value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Text);
        auto *editor = open.editor(u"en"_s);
        editor->setPlainText(u"Your : "_s);
        auto cursor = editor->textCursor();
        cursor.setPosition(5);
        editor->setTextCursor(cursor);
        auto *button = open.get<QPushButton>("moreFieldsPushButton");
        QVERIFY(button->isVisible());
        auto *menu = button->menu();
        const auto offered = [menu] {
            QStringList names;
            for (const auto *action : menu->actions()) {
                if (action->isVisible() && !action->text().isEmpty())
                    names << action->text();
            }
            return names.join(u'|');
        };
        menu->popup(QPoint(0, 0));
        QCOMPARE(offered(), u"car|clinic"_s); // a name of two words is no field
        auto *search = menu->findChild<QLineEdit *>(u"fieldSearchLineEdit"_s);
        QVERIFY(search);
        QTest::keyClicks(search, u"LIN"_s);
        QCOMPARE(offered(), u"clinic"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor->toPlainText(), u"Your {attribute_clinic}: "_s);
        QVERIFY(!menu->isVisible());
        m_database->sql(u"DELETE FROM person_attribute"_s);
    }

    void shouldPreviewTheMessageForPeopleOfTheAudience()
    {
        const CampaignId id = stored(u"Previewed"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Text);
        auto *bubble = open.get<PhoneBubble>("phoneBubble");
        QTRY_VERIFY(!bubble->text().isEmpty());
        const QString first = bubble->text();
        QVERIFY2(!first.contains(u'{'), qPrintable(first));
        QVERIFY(!open.get<QPushButton>("previousPersonPushButton")->isEnabled());
        auto *who = open.get<QPushButton>("previewPersonPushButton");
        const QString firstName = who->text();
        open.get<QPushButton>("nextPersonPushButton")->click();
        QTRY_VERIFY(who->text() != firstName && !who->text().isEmpty());
        QTRY_VERIFY(open.get<QPushButton>("previousPersonPushButton")->isEnabled());
        open.get<QPushButton>("previousPersonPushButton")->click();
        QTRY_COMPARE(who->text(), firstName);
        // What is typed is seen at once.
        open.editor(u"en"_s)->setPlainText(u"Other words"_s);
        open.editor(u"ru"_s)->setPlainText(u"Other words"_s);
        QTRY_COMPARE(bubble->text(), u"Other words"_s);
        QSignalSpy opened(open.page.get(), &Page::openPerson);
        who->click();
        QCOMPARE(opened.size(), 1);
    }

    void shouldAddUpWhoIsLeftOutAndShowThem()
    {
        const CampaignId id = stored(u"Decided"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Audience);
        auto *board = open.get<BarBoard>("decisionsBarBoard");
        QTRY_COMPARE(board->total(), 200);
        QVERIFY(board->addsUp());
        OTKLIK_VALUE(decisions, Campaigns(m_database->db()).decisions(id));
        qint64 noConsent = 0;
        for (const auto &part : board->parts()) {
            QCOMPARE(part.count, decisions.value(part.id));
            if (part.id == "excluded:no_consent"_L1)
                noConsent = part.count;
        }
        QVERIFY(noConsent > 0);
        Q_EMIT board->partActivated(u"excluded:no_consent"_s);
        auto *people = open.get<CampaignPeople>("decisionPeople");
        auto *model = people->model();
        QTRY_VERIFY(model->rowCount() > 0);
        while (model->canFetchMore({})) {
            model->fetchMore({});
            QTRY_VERIFY(!model->isLoading());
        }
        QCOMPARE(model->rowCount(), noConsent);
        QVERIFY(people->findChild<Label *>(u"peopleSentenceLabel"_s)->text().contains(u"not agreed"_s));
    }

    void shouldBrowseFindAndExportEverybodyBeforeTheLaunch()
    {
        const CampaignId id = stored(u"Everybody"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Audience);
        auto *reasons = open.get<QComboBox>("decisionComboBox");
        QTRY_VERIFY(reasons->isEnabled());
        QCOMPARE(reasons->currentIndex(), -1); // nobody is looked up unasked
        auto *model = open.get<CampaignPeople>("decisionPeople")->model();
        reasons->setCurrentIndex(0);
        Q_EMIT reasons->activated(0);
        QTRY_VERIFY(model->rowCount() > 0);
        QMap<QString, qint64> seen;
        while (model->canFetchMore({})) {
            model->fetchMore({});
            QTRY_VERIFY(!model->isLoading());
        }
        QCOMPARE(model->rowCount(), 200);
        for (int row = 0; row < model->rowCount(); ++row)
            ++seen[model->index(row, views::CampaignPeopleModel::Decision).data().toString()];
        OTKLIK_VALUE(decisions, Campaigns(m_database->db()).decisions(id));
        QCOMPARE(seen, decisions);
        // The one who is sought, by the number.
        const PersonId wanted = model->personAt(40);
        const auto numbers = m_database->sql(u"SELECT value FROM address WHERE person_id = :p AND kind = 'mobile'"_s,
                                             {{"p", wanted.bound()}});
        if (!numbers.isEmpty()) {
            auto *search = open.get<QLineEdit>("decisionSearchLineEdit");
            search->setText(numbers.first().text("value"));
            QTRY_VERIFY(!model->isLoading() && model->rowCount() > 0 && model->rowCount() < 10);
            bool found = false;
            for (int row = 0; row < model->rowCount(); ++row)
                found = found || model->personAt(row) == wanted;
            QVERIFY(found);
        }
        QTemporaryDir folder;
        m_ask.texts << folder.filePath(u"why.csv"_s);
        open.get<QPushButton>("decisionExportButton")->click();
        QTRY_VERIFY(QFile::exists(folder.filePath(u"why.csv"_s)));
        QFile file(folder.filePath(u"why.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 201);
        QVERIFY(m_database->sql(u"SELECT 1 AS one FROM send_decision WHERE campaign_id = :c"_s, {{"c", id.bound()}})
                    .isEmpty());
    }

    void shouldWriteOnceToAHouseholdWhereTheBoxIsChecked()
    {
        const CampaignId id = stored(u"To households"_s);
        OTKLIK_VALUE(each, Campaigns(m_database->db()).decisions(id));
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        auto *box = open.get<QCheckBox>("onePerHouseholdCheckBox");
        QVERIFY(!box->isChecked());
        box->click();
        QTRY_VERIFY_WITH_TIMEOUT(found(id).brief.onePerHousehold, 8000);
        OTKLIK_VALUE(once, Campaigns(m_database->db()).decisions(id));
        const QString left = u"excluded:duplicate_address"_s;
        QVERIFY2(once.value(left) > each.value(left), qPrintable(QString::number(once.value(left))));
        open.page->showStep(CampaignStep::Audience);
        auto *board = open.get<BarBoard>("decisionsBarBoard");
        QTRY_VERIFY(std::any_of(board->parts().cbegin(), board->parts().cend(),
                                [&](const auto &part) { return part.id == left && part.count == once.value(left); }));
        QCOMPARE(board->total(), 200);
        QVERIFY(board->addsUp());
    }

    void shouldPriceTheWholeAudience()
    {
        const CampaignId id = stored(u"Priced"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Audience);
        auto *parts = open.get<Label>("pricePartsLabel");
        QTRY_VERIFY(parts->isVisible());
        OTKLIK_VALUE(price, Campaigns(m_database->db()).price(id));
        QCOMPARE(parts->text(), QLocale().toString(price.parts));
        QCOMPARE(open.get<Label>("pricePeopleLabel")->text(), QLocale().toString(price.people));
        QVERIFY(open.get<Label>("priceCostLabel")
                    ->text()
                    .contains(price.currency.isEmpty() ? u"no price"_s : price.currency));
    }

    void shouldKeepQuietHours()
    {
        const CampaignId id = stored(u"Quiet"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Schedule);
        QVERIFY(open.get<QRadioButton>("anyHourRadioButton")->isChecked());
        QVERIFY(!open.get<QTimeEdit>("fromTimeEdit")->isEnabled());
        open.get<QRadioButton>("betweenRadioButton")->click();
        open.get<QTimeEdit>("fromTimeEdit")->setTime(QTime(10, 30));
        open.get<QTimeEdit>("toTimeEdit")->setTime(QTime(18, 0));
        QTRY_VERIFY_WITH_TIMEOUT((found(id).brief.hours == TimeWindow{QTime(10, 30), QTime(18, 0)}), 8000);
        QVERIFY(open.get<StepStrip>("stepStrip")->button(3)->word().contains(u"10:30"_s));
    }

    void shouldSayWhatIsMissingInsteadOfLaunching()
    {
        m_preferences = MemoryPreferences();
        const Open open = openPage({{u"new"_s, true}});
        QTRY_VERIFY(isReady(open));
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        QTest::keyClick(open.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(open.page->step()), int(CampaignStep::Launch));
        QVERIFY(open.page->messageBar()->isShowing());
        QVERIFY(m_ask.asked.isEmpty());
        QVERIFY(open.get<Label>("launchHeadingLabel")->text().contains(u"Not ready"_s));
        open.get<QPushButton>("goTo3PushButton")->click();
        QCOMPARE(int(open.page->step()), int(CampaignStep::Text));
    }

    void shouldLaunchAfterAQuestionAndStopWithinAMinute()
    {
        const CampaignId id = stored(u"Launched"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        auto *strip = open.get<StepStrip>("stepStrip");
        QTRY_COMPARE(strip->button(int(CampaignStep::Launch))->tone(), Tone::Accent);
        open.page->showStep(CampaignStep::Launch);
        m_ask.yesNo = {false};
        open.get<QPushButton>("launchPushButton")->click();
        QTRY_COMPARE(m_ask.asked.size(), 1);
        QVERIFY(m_ask.asked.first().contains(u"Launched"_s));
        QCOMPARE(found(id).state, u"draft"_s);
        m_ask.yesNo = {true};
        open.get<QPushButton>("launchPushButton")->click();
        QTRY_COMPARE(found(id).state, u"running"_s);
        QTRY_COMPARE(int(open.page->step()), int(CampaignStep::Running));
        auto *board = open.get<BarBoard>("statesBarBoard");
        QTRY_VERIFY(board->isVisible());
        QCOMPARE(board->total(), 200);
        QVERIFY(board->addsUp());
        QVERIFY(!open.get<QLineEdit>("nameLineEdit")->isEnabled());
        QTRY_VERIFY(open.page->undoBar()->isVisible());
        open.page->undoBar()->button()->click();
        QTRY_COMPARE(found(id).state, u"stopped"_s);
        QTRY_VERIFY(!open.command(u"Stop"_s)->isVisible());
    }

    void shouldPauseAndResumeARunningCampaign()
    {
        const CampaignId id = stored(u"Paused"_s);
        OTKLIK_VALUE(launch, Campaigns(m_database->db()).launch(id));
        QVERIFY(launch.toBeWritten > 0);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        QCOMPARE(int(open.page->step()), int(CampaignStep::Running));
        QTRY_VERIFY(open.get<BarBoard>("statesBarBoard")->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(open.page.get()));
        QTest::keyClick(open.page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(found(id).state, u"paused"_s);
        QTRY_VERIFY(open.command(u"Resume"_s)->isVisible());
        QTRY_VERIFY(open.get<Label>("rateLabel")->text().startsWith(u"Paused"_s));
        open.command(u"Resume"_s)->trigger();
        QTRY_COMPARE(found(id).state, u"running"_s);
        // Stop pauses first and can be taken back.
        QTRY_VERIFY(open.command(u"Stop"_s)->isVisible() && open.command(u"Pause"_s)->isVisible());
        open.command(u"Stop"_s)->trigger();
        QTRY_VERIFY(open.page->undoBar()->isVisible());
        QCOMPARE(found(id).state, u"paused"_s);
        open.page->undoBar()->button()->click();
        QTRY_COMPARE_WITH_TIMEOUT(found(id).state, u"running"_s, 20000); // beside other tests on a slow disk
        OTKLIK_DONE(Campaigns(m_database->db()).stop(id));
    }

    void shouldTellWaitingFromHeldPersonByPerson()
    {
        const CampaignId id = stored(u"Halves"_s);
        OTKLIK_VALUE(launch, Campaigns(m_database->db()).launch(id));
        // The second half of the queue waits for the morning.
        const QDateTime morning = QDateTime::currentDateTimeUtc().addSecs(3600);
        const qint64 half = launch.toBeWritten / 2;
        m_database->sql(u"INSERT INTO send_chunk (campaign_id, step, lane, channel, first_seq, last_seq, size, due_at, "
                        "held_for) SELECT campaign_id, step, lane, channel, :first, last_seq, last_seq - :half, :at, "
                        "'quiet_hours' FROM send_chunk WHERE campaign_id = :id"_s,
                        {{"first", half + 1}, {"half", half}, {"at", morning}, {"id", id.bound()}});
        m_database->sql(
            u"UPDATE send_chunk SET last_seq = :last, size = :size WHERE campaign_id = :id AND held_for = ''"_s,
            {{"last", half}, {"size", half}, {"id", id.bound()}});
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        auto *board = open.get<BarBoard>("statesBarBoard");
        QTRY_VERIFY(board->isVisible());
        auto *people = open.get<CampaignPeople>("statePeople");
        const auto listed = [&](const QString &state) {
            Q_EMIT board->partActivated(state);
            while (people->model()->isLoading() || people->model()->canFetchMore({})) {
                people->model()->fetchMore({});
                QTest::qWait(5);
            }
            return people->model()->rowCount();
        };
        QCOMPARE(listed(u"queued"_s), half);
        QVERIFY(!open.get<Label>("accountProblemLabel")->isVisible());
        QVERIFY(open.get<Label>("accountLabel")->text().contains(u"200"_s));
        QCOMPARE(listed(u"held"_s), launch.toBeWritten - half);
        const QString when = people->findChild<TableView *>(u"campaignPeopleTableView"_s)
                                 ->model()
                                 ->index(0, views::CampaignPeopleModel::At)
                                 .data()
                                 .toString();
        QVERIFY2(when.contains(u"Held back for now, not before"_s), qPrintable(when));
        OTKLIK_DONE(Campaigns(m_database->db()).stop(id));
    }

    void shouldLetNobodyOverwriteAnotherDesk()
    {
        const CampaignId id = stored(u"Contested"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        Brief theirs = brief(u"Contested"_s);
        theirs.texts.insert(u"en"_s, u"Theirs"_s);
        OTKLIK_VALUE(version, Campaigns(m_database->db()).update(id, found(id).version, theirs));
        QVERIFY(version > 1);
        open.page->showStep(CampaignStep::Text);
        open.editor(u"en"_s)->setPlainText(u"Mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(open.page->messageBar()->message().actionText.startsWith(u"Choose"_s), 8000);
        QCOMPARE(found(id).brief.texts.value(u"en"_s), u"Theirs"_s);
        QCOMPARE(open.editor(u"en"_s)->toPlainText(), u"Mine"_s);
        // Nothing is stored before one is chosen; Cancel leaves everything as it is.
        open.page->messageBar()->message().action();
        QTRY_VERIFY(mergeOf(open)); // theirs is read first
        auto *merge = mergeOf(open);
        QCOMPARE(merge->table()->rowCount(), 1);
        const QStringList shown = textsOf(merge);
        QVERIFY2(shown.contains(u"{given_name}, please hand in your reading."_s) && shown.contains(u"Theirs"_s) &&
                     shown.contains(u"Mine"_s),
                 qPrintable(shown.join(u'|')));
        merge->findChild<QPushButton *>(u"acceptPushButton"_s)->click();
        QVERIFY(merge->findChild<Label *>(u"wrongLabel"_s)->isVisible());
        merge->findChild<QPushButton *>(u"rejectPushButton"_s)->click();
        QTRY_VERIFY(!mergeOf(open));
        QVERIFY(open.editor(u"en"_s)->isEnabled());
        QCOMPARE(open.editor(u"en"_s)->toPlainText(), u"Mine"_s);
        QCOMPARE(found(id).brief.texts.value(u"en"_s), u"Theirs"_s);
        open.page->messageBar()->message().action();
        QTRY_VERIFY(mergeOf(open));
        mergeOf(open)->table()->choose(0, MergeTable::Mine);
        mergeOf(open)->findChild<QPushButton *>(u"acceptPushButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.value(u"en"_s), u"Mine"_s, 8000);
    }

    void shouldPutTogetherWhatTwoDesksChangedApart()
    {
        const CampaignId id = stored(u"Shared"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        Brief theirs = brief(u"Shared"_s);
        theirs.texts.insert(u"ru"_s, u"Их слова"_s);
        theirs.sender = u"City"_s;
        theirs.onePerHousehold = true;
        OTKLIK_VALUE(version, Campaigns(m_database->db()).update(id, found(id).version, theirs));
        open.page->showStep(CampaignStep::Text);
        open.editor(u"en"_s)->setPlainText(u"Mine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.value(u"en"_s), u"Mine"_s, 8000);
        QCOMPARE(found(id).brief.texts.value(u"ru"_s), u"Их слова"_s);
        QCOMPARE(found(id).brief.sender, u"City"_s);
        QVERIFY(found(id).brief.onePerHousehold);
        QVERIFY(found(id).version > version);
        QCOMPARE(open.editor(u"ru"_s)->toPlainText(), u"Их слова"_s);
        QVERIFY(open.page->messageBar()->isShowing());
        const QString said = open.page->messageBar()->message().happened;
        QVERIFY2(said.contains(u"Sender"_s) && said.contains(u"Russian"_s) && !said.contains(u"English"_s),
                 qPrintable(said));
    }

    void shouldKeepAConflictOverARestartAndTakeEachColumn()
    {
        const CampaignId id = stored(u"Long contested"_s);
        {
            const Open open = openPage({{u"campaign"_s, id.value}});
            QTRY_VERIFY(isReady(open));
            Brief theirs = brief(u"Long contested"_s);
            theirs.texts.insert(u"en"_s, u"Theirs"_s);
            theirs.texts.insert(u"ru"_s, u"Их слова"_s);
            theirs.hours = TimeWindow{QTime(9, 0), QTime(18, 0)};
            OTKLIK_VALUE(version, Campaigns(m_database->db()).update(id, found(id).version, theirs));
            QVERIFY(version > 1);
            open.page->showStep(CampaignStep::Text);
            open.editor(u"en"_s)->setPlainText(u"Mine"_s);
            open.editor(u"ru"_s)->setPlainText(u"Мои слова"_s);
            QTRY_VERIFY_WITH_TIMEOUT(open.page->messageBar()->isShowing(), 8000);
        }
        const Open again = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(again));
        again.page->showStep(CampaignStep::Text);
        QCOMPARE(again.editor(u"en"_s)->toPlainText(), u"Mine"_s);
        QVERIFY(again.page->messageBar()->isShowing());
        again.page->messageBar()->message().action();
        auto *merge = mergeOf(again);
        QVERIFY(merge);
        QCOMPARE(merge->table()->rowCount(), 2);                                   // the hours are theirs alone
        QVERIFY(textsOf(merge).contains(u"{given_name}, передайте показания."_s)); // what it began from is known
        merge->table()->choose(0, MergeTable::Original);
        merge->table()->choose(1, MergeTable::Theirs);
        merge->findChild<QPushButton *>(u"acceptPushButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(found(id).brief.texts.value(u"en"_s), u"{given_name}, please hand in your reading."_s,
                                  8000);
        QCOMPARE(found(id).brief.texts.value(u"ru"_s), u"Их слова"_s);
        QVERIFY(found(id).brief.hours.has_value());
    }

    void shouldReckonTheRateFromWhatHasLeft()
    {
        using views::CampaignWatch;
        QVERIFY(!CampaignWatch::rate({}));
        QVERIFY(!CampaignWatch::rate({{0, 5}}));
        QCOMPARE(*CampaignWatch::rate({{1000, 5}, {3000, 85}}), 40.0);
        QCOMPARE(*CampaignWatch::rate({{1000, 5}, {3000, 5}}), 0.0);
    }

    void shouldLeadFromAFinishedCampaignToItsFunnel()
    {
        const qint64 id =
            m_database->sql(u"SELECT campaign_id FROM send_job WHERE state = 'done' ORDER BY campaign_id LIMIT 1"_s)
                .first()
                .integer("campaign_id");
        const Open open = openPage({{u"campaign"_s, id}});
        QTRY_VERIFY(isReady(open));
        QCOMPARE(int(open.page->step()), int(CampaignStep::Report));
        auto *chart = open.get<FunnelChart>("reportFunnelChart");
        QTRY_COMPARE(chart->stages().size(), 5);
        QVERIFY(chart->stages().first().count >= chart->stages().at(1).count);
        QSignalSpy navigated(open.page.get(), &Page::navigate);
        open.command(u"Show funnel"_s)->trigger();
        QCOMPARE(navigated.last().at(0).toString(), u"funnel"_s);
        QCOMPARE(navigated.last().at(1).toMap().value(u"campaign"_s).toLongLong(), id);
    }

    void shouldSayThatACampaignIsGone()
    {
        const Open open = openPage({{u"campaign"_s, 424242}});
        QTRY_COMPARE(open.page->state(), Page::State::Empty);
    }

    void shouldDeleteADraftAndTakeItBack()
    {
        const CampaignId id = stored(u"Deleted"_s);
        const Open open = openPage({{u"campaign"_s, id.value}});
        QTRY_VERIFY(isReady(open));
        open.page->showStep(CampaignStep::Launch);
        open.get<QPushButton>("removeDraftPushButton")->click();
        QTRY_VERIFY(open.page->undoBar()->isVisible());
        QCOMPARE(m_database->sql(u"SELECT COUNT(*) AS n FROM campaign WHERE name = 'Deleted'"_s).first().integer("n"),
                 0);
        open.page->undoBar()->button()->click();
        QTRY_COMPARE(
            m_database->sql(u"SELECT COUNT(*) AS n FROM campaign WHERE name = 'Deleted'"_s).first().integer("n"), 1);
    }

    void shouldLookWell()
    {
        const QString folder = QStringLiteral(OTKLIK_SOURCE_DIR "/build/gallery/");
        const qint64 running =
            m_database->sql(u"SELECT campaign_id FROM send_job WHERE state = 'running' ORDER BY campaign_id LIMIT 1"_s)
                .first()
                .integer("campaign_id");
        const qint64 finished =
            m_database->sql(u"SELECT campaign_id FROM send_job WHERE state = 'done' ORDER BY campaign_id LIMIT 1"_s)
                .first()
                .integer("campaign_id");
        const CampaignId draft = stored(u"Meter readings, November"_s);
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
            const auto picture = [&](QWidget *widget, const QString &name) {
                widget->resize(1166, 690);
                QCoreApplication::processEvents();
                OTKLIK_DONE(savePicture(widget, folder + name + u'-' + QString::fromLatin1(dress.name) + u".png"_s,
                                        QSize(1166, 690)));
            };
            {
                CampaignsPage list(around());
                list.resize(1166, 690);
                list.show();
                list.shown();
                QTRY_COMPARE(list.state(), Page::State::Ready);
                auto *table = list.findChild<TableView *>(u"campaignsTableView"_s);
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    if (table->model()->index(row, 1).data().toString() == "Running"_L1)
                        table->selectRow(row);
                }
                QTRY_VERIFY(list.findChild<BarBoard *>(u"summaryBarBoard"_s)->isVisible());
                picture(&list, u"campaigns-list"_s);
            }
            {
                const Open open = openPage({{u"campaign"_s, draft.value}});
                QTRY_VERIFY(isReady(open));
                QTRY_VERIFY(open.get<Label>("segmentCountLabel")->text().contains(u"200"_s));
                picture(open.page.get(), u"campaign-brief"_s);
                open.page->showStep(CampaignStep::Audience);
                QTRY_VERIFY(open.get<Label>("pricePartsLabel")->isVisible());
                Q_EMIT open.get<BarBoard>("decisionsBarBoard")->partActivated(u"excluded:no_consent"_s);
                QTRY_VERIFY(open.get<CampaignPeople>("decisionPeople")->model()->rowCount() > 0);
                picture(open.page.get(), u"campaign-audience"_s);
                open.choose("decisionComboBox", {});
                Q_EMIT open.get<QComboBox>("decisionComboBox")->activated(0);
                QTRY_VERIFY(open.get<CampaignPeople>("decisionPeople")->model()->rowCount() >= 100);
                picture(open.page.get(), u"campaign-everybody"_s);
                open.page->showStep(CampaignStep::Text);
                QTRY_VERIFY(!open.get<PhoneBubble>("phoneBubble")->text().isEmpty());
                picture(open.page.get(), u"campaign-text"_s);
                open.page->showStep(CampaignStep::Schedule);
                picture(open.page.get(), u"campaign-schedule"_s);
                open.page->showStep(CampaignStep::Launch);
                picture(open.page.get(), u"campaign-launch"_s);
            }
            {
                const Open open = openPage({{u"campaign"_s, running}});
                QTRY_VERIFY(isReady(open));
                auto *board = open.get<BarBoard>("statesBarBoard");
                QTRY_VERIFY(board->isVisible());
                Q_EMIT board->partActivated(u"delivered"_s);
                QTRY_VERIFY(open.get<CampaignPeople>("statePeople")->model()->rowCount() > 0);
                picture(open.page.get(), u"campaign-running"_s);
            }
            {
                const Open open = openPage({{u"campaign"_s, finished}});
                QTRY_VERIFY(isReady(open));
                QTRY_COMPARE(open.get<FunnelChart>("reportFunnelChart")->stages().size(), 5);
                picture(open.page.get(), u"campaign-report"_s);
            }
        }
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setTextScale(1.0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(tst_campaignpages)
#include "tst_campaignpages.moc"
