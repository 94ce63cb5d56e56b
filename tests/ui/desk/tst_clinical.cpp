// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "ask.h"
#include "breakglass.h"
#include "changefeed.h"
#include "chip.h"
#include "clinicaldialogs.h"
#include "clinicalpanel.h"
#include "clinicalview.h"
#include "colours.h"
#include "emergencylistmodel.h"
#include "emergencypage.h"
#include "label.h"
#include "messagebar.h"
#include "noticewatch.h"
#include "patients.h"
#include "permissions.h"
#include "personpage.h"
#include "picture.h"
#include "preferences.h"
#include "reviewpage.h"
#include "store.h"
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

void present(Page &page, const QVariantMap &arguments = {})
{
    page.resize(1150, 640);
    page.open(arguments);
    page.show();
    page.shown();
    QTRY_VERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(page.state(), Page::State::Ready);
}

bool seen(const QWidget *widget)
{
    return widget && widget->isVisible();
}

} // namespace

/// On PostgreSQL the desk is a superuser's, who has every role and needs no code; tests/access tries the logins.
class TestClinical final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_t;
    std::unique_ptr<store::Store> m_store;
    MemoryPreferences m_preferences;
    ScriptedAsk m_ask;
    Surroundings m_around;
    PersonId m_person;

    [[nodiscard]] static bool onServer() { return test::TestDatabase::engine() == store::Engine::PostgreSql; }
    [[nodiscard]] QString me() { return care::Patients(m_t->db()).rights().value_or(care::CareRights()).login; }
    [[nodiscard]] care::PatientId patient(const QString &doctor)
    {
        care::Patients patients(m_t->db());
        const auto added = patients.add(m_person, defaultSite, doctor);
        if (!added || !patients.addCondition(added->id, {u"icd10"_s, u"I20.0"_s, u"Angina"_s, QDate(2020, 2, 29)}))
            return {};
        return added->id;
    }

private Q_SLOTS:
    void init()
    {
        m_t = std::make_unique<test::TestDatabase>();
        m_person = test::insertPerson(*m_t, u"Ivanova"_s);
        m_t->sql(u"UPDATE person SET birth_date = '1950-05-05'"_s);
        if (onServer())
            OTKLIK_DONE(access::applyPermissions(m_t->db()));
        m_store = std::make_unique<store::Store>(m_t->url(), Clock());
        m_ask = ScriptedAsk();
        m_around = Surroundings();
        m_around.store = m_store.get();
        m_around.preferences = &m_preferences;
        m_around.ask = &m_ask;
    }
    void cleanup()
    {
        m_store.reset();
        m_t.reset();
    }

    void shouldOpenTheClinicalPartOfACard()
    {
        const care::PatientId id = patient(me());
        QVERIFY(id.isValid());
        PersonPage page(m_around);
        present(page, {{u"person"_s, m_person.value}});
        QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
        auto *panel = page.findChild<ClinicalPanel *>();
        QVERIFY(!seen(panel->view()));
        QCOMPARE(named<Label>(&page, "lastOpeningLabel")->text(), u"Nobody has opened the clinical part yet"_s);
        QTest::keyClick(&page, Qt::Key_O);
        QTRY_VERIFY(seen(panel->view()));
        QVERIFY(m_ask.asked.isEmpty()); // the treating doctor is not asked
        QVERIFY(panel->view()->findChild<Label *>(u"condition1Label"_s)->text().contains(u"Angina"_s));
        QCOMPARE(named<Chip>(&page, "clinicalSignChip")->text(), u"Clinical part open"_s);
        QVERIFY(named<Label>(&page, "clinicalLeftLabel")->text().contains(u"29:"_s) ||
                named<Label>(&page, "clinicalLeftLabel")->text().contains(u"30:00"_s));
        QTRY_VERIFY(named<Label>(&page, "lastOpeningLabel")->text().startsWith(u"Opened last"_s));
        QTRY_VERIFY(!seen(named<QPushButton>(&page, "openClinicalPushButton")));
        OTKLIK_VALUE(openings, care::Patients(m_t->db()).openings(id));
        QCOMPARE(openings.size(), 1);

        named<QPushButton>(&page, "closeClinicalPushButton")->click();
        QVERIFY(!seen(panel->view()));
        QVERIFY(!panel->view()->findChild<Label *>(u"condition1Label"_s));
        QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
    }

    void shouldForgetTheCardOfAnotherPerson()
    {
        QVERIFY(patient(me()).isValid());
        const PersonId other = test::insertPerson(*m_t, u"Petrova"_s);
        PersonPage page(m_around);
        present(page, {{u"person"_s, m_person.value}});
        auto *panel = page.findChild<ClinicalPanel *>();
        QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
        panel->openFirst();
        QTRY_VERIFY(panel->view()->isOpen());
        page.open({{u"person"_s, other.value}});
        QVERIFY(!panel->view()->isOpen());
        QVERIFY(!panel->view()->findChild<Label *>(u"condition1Label"_s));
    }

    void shouldAskWhoHelpsOutForAReason()
    {
        if (!onServer())
            QSKIP("one desk knows no logins");
        QVERIFY(patient(u"somebody_else"_s).isValid());
        PersonPage page(m_around);
        present(page, {{u"person"_s, m_person.value}});
        QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
        named<QPushButton>(&page, "openClinicalPushButton")->click(); // answered with nothing
        QCOMPARE(m_ask.asked.size(), 1);
        m_ask.texts = {u"on duty at night"_s};
        named<QPushButton>(&page, "openClinicalPushButton")->click();
        QTRY_VERIFY(page.findChild<ClinicalPanel *>()->view()->isOpen());
        QCOMPARE(m_t->sql(u"SELECT reason FROM care_opening"_s).first().text("reason"), u"on duty at night"_s);
        QCOMPARE(m_t->sql(u"SELECT reason FROM care_opening"_s).size(), 1);
    }

    void shouldMakeAPatientAndWriteAConditionDown()
    {
        PersonPage page(m_around);
        present(page, {{u"person"_s, m_person.value}});
        QTRY_VERIFY(seen(named<QPushButton>(&page, "makePatientPushButton")));
        QCOMPARE(seen(named<QPushButton>(&page, "emergencyPushButton")), onServer());
        named<QPushButton>(&page, "makePatientPushButton")->click();
        QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
        auto *panel = page.findChild<ClinicalPanel *>();
        panel->openFirst();
        QTRY_VERIFY(seen(named<QPushButton>(&page, "addConditionPushButton")));
        named<QPushButton>(&page, "addConditionPushButton")->click();
        auto *dialog = page.findChild<ConditionDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        named<QLineEdit>(dialog, "codeLineEdit")->setText(u" e11 "_s);
        named<QLineEdit>(dialog, "conditionLineEdit")->setText(u"Diabetes"_s);
        dialog->acceptButton()->click();
        QTRY_VERIFY(panel->view()->findChild<Label *>(u"condition1Label"_s));
        QVERIFY(panel->view()->findChild<Label *>(u"condition1Label"_s)->text().contains(u"Diabetes"_s));
        QCOMPARE(m_t->sql(u"SELECT code_system, code FROM care_condition"_s).first().text("code"), u"E11"_s);
        QTRY_VERIFY(!page.findChild<ConditionDialog *>());
    }

    void shouldShowAnEmergencyInRedAndCloseItByItself()
    {
        care::ClinicalCard card;
        card.patient = care::PatientId(1);
        card.kind = care::OpeningKind::Emergency;
        card.clinicName = u"Clinic"_s;
        card.reason = u"unconscious"_s;
        card.secondsLeft = 2;
        ClinicalView view;
        view.resize(600, 240);
        QSignalSpy closed(&view, &ClinicalView::closed);
        view.setCard(card);
        QCOMPARE(named<Chip>(&view, "clinicalSignChip")->text(), u"Emergency access"_s);
        QCOMPARE(named<Chip>(&view, "clinicalSignChip")->tone(), Tone::Danger);
        QVERIFY(named<Label>(&view, "clinicalToldLabel")->text().contains(u"unconscious"_s));
        QVERIFY(!seen(named<QPushButton>(&view, "addConditionPushButton")));
        const QColor edge = view.grab().toImage().pixelColor(300, 1);
        QCOMPARE(edge.rgb(), coloursOf(view.palette()).danger.rgb());
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(!view.isVisible() && !view.isOpen());
        QVERIFY(named<Label>(&view, "clinicalToldLabel")->text().isEmpty());
    }

    void shouldBreakTheGlassAtTheDesk()
    {
        if (!onServer())
            QSKIP("one desk has no emergency");
        QVERIFY(patient(u"dr_house"_s).isValid());
        EmergencyPage page(m_around);
        present(page, {{u"name"_s, u"Ivanova Ann"_s}, {u"birth"_s, QDate(1950, 5, 5)}});
        auto *look = named<QPushButton>(&page, "lookPushButton");
        auto *found = named<QListWidget>(&page, "foundListWidget");
        look->click();
        QTRY_VERIFY(named<Label>(&page, "foundLabel")->text().startsWith(u"No patient"_s));
        named<QLineEdit>(&page, "nameLineEdit")->setText(u"Ivanova Anna"_s);
        QTRY_VERIFY(look->isEnabled());
        look->click();
        QTRY_COMPARE(found->count(), 1);
        QVERIFY(found->item(0)->text().contains(u"Main site"_s));
        named<QPushButton>(&page, "openEmergencyPushButton")->click();
        auto *dialog = page.findChild<EmergencyDialog *>();
        QVERIFY(dialog && !dialog->acceptButton()->isEnabled());
        dialog->reasonEdit()->setPlainText(u"a      b  "_s);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->reasonEdit()->setPlainText(u"brought in unconscious"_s);
        dialog->acceptButton()->click();
        auto *view = page.findChild<ClinicalView *>();
        QTRY_VERIFY(seen(view));
        QVERIFY(view->isEmergency());
        QVERIFY(view->findChild<Label *>(u"condition1Label"_s)->text().contains(u"Angina"_s));
        QVERIFY(named<Label>(&page, "emergencyNameLabel")->text().contains(u"Ivanova"_s));
        QTRY_VERIFY(!page.findChild<EmergencyDialog *>());
        QCOMPARE(m_t->sql(u"SELECT 1 FROM care_opening WHERE kind = 'emergency'"_s).size(), 1);
        named<QPushButton>(&page, "closeClinicalPushButton")->click();
        QVERIFY(named<Label>(&page, "emergencyNameLabel")->text().isEmpty());
    }

    void shouldAskForACodeAndGoOn()
    {
        if (!onServer())
            QSKIP("one desk has no emergency");
        m_t->sql(u"CREATE OR REPLACE FUNCTION stepped_up() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS "
                 "'SELECT EXISTS (SELECT 1 FROM setting WHERE name = ''test.code'')'"_s);
        QVERIFY(patient(u"dr_house"_s).isValid());
        int asked = 0;
        m_store->setStepUp([this, &asked](const std::function<void(bool)> &answer) {
            if (++asked == 2)
                m_t->sql(u"INSERT INTO setting (name, value) VALUES ('test.code', 'given')"_s);
            answer(asked == 2);
        });
        EmergencyPage page(m_around);
        present(page, {{u"name"_s, u"Ivanova Anna"_s}, {u"birth"_s, QDate(1950, 5, 5)}});
        auto *look = named<QPushButton>(&page, "lookPushButton");
        look->click();
        QTRY_COMPARE(asked, 1);
        QTRY_VERIFY(page.messageBar()->isShowing());
        look->click();
        QTRY_COMPARE(named<QListWidget>(&page, "foundListWidget")->count(), 1);
        QCOMPARE(asked, 2);
    }

    void shouldLetASupervisorJudge()
    {
        if (!onServer())
            QSKIP("one desk has no emergency");
        QVERIFY(patient(u"dr_house"_s).isValid());
        m_t->sql(u"INSERT INTO care_opening (site_id, patient_id, opened_by, kind, reason, expires_at) VALUES "
                 "(1, 1, 'somebody', 'emergency', 'unconscious in the street', now())"_s);
        ReviewPage page(m_around);
        QSignalSpy counted(&page, &Page::countChanged);
        present(page);
        QCOMPARE(counted.last().first().toLongLong(), 1);
        auto *table = named<TableView>(&page, "reviewTableView");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(named<Label>(&page, "reviewReasonLabel")->text(), u"unconscious in the street"_s);
        QVERIFY(named<Label>(&page, "reviewNameLabel")->text().contains(u"Ivanova"_s));
        m_ask.texts = {u"nobody knew of it"_s};
        named<QPushButton>(&page, "notJustifiedPushButton")->click();
        QTRY_VERIFY(named<Label>(&page, "reviewVerdictLabel")->text().startsWith(u"Not justified"_s));
        QVERIFY(named<Label>(&page, "reviewVerdictLabel")->text().contains(u"nobody knew of it"_s));
        QTRY_COMPARE(counted.last().first().toLongLong(), 0);
        QCOMPARE(table->model()->index(0, views::EmergencyListModel::Verdict).data().toString(), u"Not justified"_s);
    }

    void shouldTellOfAnEmergencyAtOnce()
    {
        if (!onServer())
            QSKIP("one desk has no emergency");
        QVERIFY(NoticeWatch::intervalMilliseconds <= 60'000);
        QVERIFY(patient(u"dr_house"_s).isValid());
        store::ChangeFeed feed(m_t->url());
        QSignalSpy connected(&feed, &store::ChangeFeed::connectedChanged);
        QTRY_VERIFY(!connected.isEmpty());
        m_around.changes = &feed;
        NoticeWatch watch(m_around);
        QSignalSpy changed(&watch, &NoticeWatch::changed);
        OTKLIK_DONE(care::BreakGlass(m_t->db()).open(care::PatientId(1), u"brought in unconscious"_s));
        QTRY_COMPARE(changed.count(), 1);
        const auto notices = changed.first().first().value<QList<care::CareNotice>>();
        QCOMPARE(notices.size(), 1);
        QVERIFY(noticeSentence(notices).contains(u"Main site"_s));
        QVERIFY(!noticeSentence(notices).contains(u"Ivanova"_s));
        watch.seen(notices);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(changed.last().first().value<QList<care::CareNotice>>().isEmpty());
    }

    void shouldLookRight()
    {
        QVERIFY(patient(me()).isValid());
        m_t->sql(u"INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since) VALUES "
                 "(1, 1, 'icd10', 'E11.9', 'Type 2 diabetes mellitus', '2018-03-01'), (1, 1, '', '', 'Allergy to "
                 "penicillin', NULL)"_s);
        MemoryPreferences fresh;
        m_around.preferences = &fresh;
        Theme theme(qApp, &fresh);
        const QString folder = QStringLiteral(OTKLIK_BINARY_DIR "/gallery/clinical-%1-%2.png");
        for (const auto &[name, dark, arabic] :
             {std::tuple("light", false, false), std::tuple("dark", true, false), std::tuple("arabic", false, true)}) {
            const QString dress = QString::fromLatin1(name);
            theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
            PersonPage page(m_around);
            present(page, {{u"person"_s, m_person.value}});
            QTRY_VERIFY(seen(named<QPushButton>(&page, "openClinicalPushButton")));
            OTKLIK_DONE(savePicture(&page, folder.arg(u"closed"_s, dress)));
            page.findChild<ClinicalPanel *>()->openFirst();
            QTRY_VERIFY(page.findChild<ClinicalPanel *>()->view()->isOpen());
            QTRY_VERIFY(!seen(named<QPushButton>(&page, "openClinicalPushButton")));
            OTKLIK_DONE(savePicture(&page, folder.arg(u"open"_s, dress)));
            ConditionDialog condition(QDate(2026, 11, 22), nullptr);
            condition.show();
            OTKLIK_DONE(savePicture(&condition, folder.arg(u"condition"_s, dress)));
            if (!onServer())
                continue;
            EmergencyPage emergency(m_around);
            present(emergency, {{u"name"_s, u"Ivanova Anna"_s}, {u"birth"_s, QDate(1950, 5, 5)}});
            named<QPushButton>(&emergency, "lookPushButton")->click();
            QTRY_COMPARE(named<QListWidget>(&emergency, "foundListWidget")->count(), 1);
            named<QPushButton>(&emergency, "openEmergencyPushButton")->click();
            auto *dialog = emergency.findChild<EmergencyDialog *>();
            dialog->reasonEdit()->setPlainText(u"brought in unconscious, relatives not reached"_s);
            OTKLIK_DONE(savePicture(dialog, folder.arg(u"reason"_s, dress)));
            dialog->acceptButton()->click();
            QTRY_VERIFY(emergency.findChild<ClinicalView *>()->isOpen());
            OTKLIK_DONE(savePicture(&emergency, folder.arg(u"emergency"_s, dress)));
            ReviewPage review(m_around);
            present(review);
            OTKLIK_DONE(savePicture(&review, folder.arg(u"review"_s, dress)));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_around.preferences = &m_preferences;
    }
};

QTEST_MAIN(TestClinical)
#include "tst_clinical.moc"
