// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// Raw SQL of real logins against the clinical part of a card. Site 1 is the home of the people, sites 2 and 3 are
/// clinics; patient 1 (person 1) is of clinic 2, patient 2 (person 2) of clinic 3.
class TestBreakGlass final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_t;

    void clinic()
    {
        m_t->sql(u"INSERT INTO site (id, code, name) VALUES (2, 'c2', 'Clinic two'), (3, 'c3', 'Clinic three')"_s);
        QCOMPARE(insertPerson(*m_t, u"Canaryova"_s).value, 1);
        QCOMPARE(insertPerson(*m_t, u"Secretova"_s).value, 2);
        m_t->sql(u"UPDATE person SET birth_date = '1950-05-05'"_s);
        m_t->sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, 1, 'mobile', '+79160000001')"_s);
        m_t->sql(u"INSERT INTO care_patient (site_id, person_site_id, person_id) VALUES (2, 1, 1), (3, 1, 2)"_s);
        m_t->sql(
            u"INSERT INTO care_condition (site_id, patient_id, code_system, code, text, since) VALUES "
            "(2, 1, 'icd10', 'I20.0', 'canary angina', '2020-01-01'), (3, 2, 'icd10', 'E11', 'canary sugar', NULL)"_s);
        OTKLIK_DONE(access::applyPermissions(m_t->db()));
    }

    [[nodiscard]] std::unique_ptr<TestLogin> login(const char *name, const QStringList &roles, const QList<int> &sites)
    {
        auto one = std::make_unique<TestLogin>(*m_t, QString::fromLatin1(name), roles, sites);
        one->letIn();
        return one;
    }

    [[nodiscard]] QString count(const QString &what)
    {
        return m_t->sql(u"SELECT count(*) AS n FROM "_s + what).first().text("n");
    }

    static QString words(const QString &card) { return card.contains(u"canary"_s) ? u"canary"_s : card; }

private Q_SLOTS:
    void init()
    {
        if (TestDatabase::engine() == store::Engine::Sqlite)
            QSKIP("one desk has no roles");
        m_t = std::make_unique<TestDatabase>();
        clinic();
    }
    void cleanup() { m_t.reset(); }

    void shouldShowNothingWithoutACommittedOpening()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {2});
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(doctor->ask(u"BEGIN"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT open_card(1, '')"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(doctor->ask(u"SAVEPOINT s"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT open_card(1, '')"_s), u""_s);
        QCOMPARE(doctor->ask(u"RELEASE s"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(doctor->ask(u"ROLLBACK"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(count(u"care_opening"_s), u"0"_s);
        QCOMPARE(doctor->ask(u"SELECT open_card(1, '')"_s), u""_s);
        QCOMPARE(words(doctor->ask(u"SELECT read_card(1)"_s)), u"canary"_s);
        QCOMPARE(count(u"care_opening WHERE opened_by = '%1' AND kind = 'treatment'"_s.arg(doctor->name())), u"1"_s);
        QCOMPARE(count(u"audit_entry WHERE who = '%1' AND verb = 'open' AND object = 'card' AND person_id = 1"_s.arg(
                     doctor->name())),
                 u"1"_s);
        QCOMPARE(count(u"care_notice"_s), u"0"_s);
    }

    void shouldShowItToTheVerySessionAlone()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {2});
        const auto nurse = login("nurse", {u"nurse"_s}, {2});
        QCOMPARE(doctor->ask(u"SELECT open_card(1, '')"_s), u""_s);
        const auto second = doctor->another();
        QVERIFY(TestLogin::ask(*second, u"SELECT open_card(1, '')"_s).startsWith(u'!')); // without the second factor
        doctor->letIn(*second);
        QCOMPARE(TestLogin::ask(*second, u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(nurse->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(words(doctor->ask(u"SELECT read_card(1)"_s)), u"canary"_s);
        // A session that was ended, and a right that was taken away, end it at once.
        m_t->sql(u"REVOKE otklik_doctor FROM %1"_s.arg(doctor->name()));
        QVERIFY(doctor->ask(u"SELECT read_card(1)"_s).startsWith(u'!'));
        m_t->sql(u"GRANT otklik_doctor TO %1"_s.arg(doctor->name()));
        m_t->sql(u"UPDATE access_session SET ended_at = now()"_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
    }

    void shouldEndAfterHalfAnHour()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {2});
        QCOMPARE(doctor->ask(u"SELECT open_card(1, '')"_s), u""_s);
        QCOMPARE(
            m_t->sql(u"SELECT expires_at - at = INTERVAL '30 minutes' OR expires_at - at - INTERVAL '30 minutes' < "
                     "INTERVAL '1 second' AS ok FROM care_opening"_s)
                .first()
                .flag("ok"),
            true);
        m_t->sql(u"UPDATE care_opening SET expires_at = now() - INTERVAL '1 second'"_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
    }

    void shouldRefuseAForeignClinicAsOneThatDoesNotExist()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {2});
        const auto foreign = doctor->db().selectText(u"SELECT open_card(2, '')"_s);
        const auto nobody = doctor->db().selectText(u"SELECT open_card(4711, '')"_s);
        QVERIFY(!foreign && !nobody);
        QCOMPARE(foreign.error(), nobody.error());
        QCOMPARE(doctor->ask(u"SELECT count(*) FROM care_patient"_s), u"1"_s);
        QCOMPARE(doctor->ask(u"SELECT count(*) FROM care_condition"_s), u"1"_s);
        QCOMPARE(doctor->ask(u"SELECT count(*) FROM care_registered_person(2)"_s), u"0"_s);
        QCOMPARE(doctor->ask(u"SELECT count(*) FROM person"_s), u"0"_s); // their home is site 1
        QCOMPARE(doctor->ask(u"SELECT family_name || ' ' || (addresses->0->>'value') FROM care_registered_person(1)"_s),
                 u"Canaryova +79160000001"_s);
        const auto whole = login("whole", {u"doctor"_s}, {}); // a doctor of the whole city
        QCOMPARE(whole->ask(u"SELECT open_card(2, '')"_s), u""_s);
        QCOMPARE(words(whole->ask(u"SELECT read_card(2)"_s)), u"canary"_s);
        const auto nurse = login("nurse", {u"nurse"_s}, {}); // a nurse's city scope opens no card
        QVERIFY(nurse->ask(u"SELECT open_card(2, '')"_s).startsWith(u'!'));
    }

    void shouldNotMakeAnybodyAPatientToSeeThem()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {2});
        QVERIFY(doctor->ask(u"INSERT INTO care_patient (site_id, person_site_id, person_id) VALUES (2, 1, 2)"_s)
                    .startsWith(u'!'));
        QVERIFY(doctor->ask(u"INSERT INTO care_patient (site_id, person_site_id, person_id) VALUES (3, 2, 2)"_s)
                    .startsWith(u'!'));
        QVERIFY(doctor->ask(u"UPDATE care_patient SET person_id = 2"_s).startsWith(u'!'));
        QVERIFY(doctor->ask(u"UPDATE care_patient SET site_id = 3"_s).startsWith(u'!'));
        QCOMPARE(doctor->ask(u"UPDATE care_patient SET doctor = '%1' WHERE id = 1 RETURNING id"_s.arg(doctor->name())),
                 u"1"_s);
        QVERIFY(doctor->ask(u"INSERT INTO care_condition (site_id, patient_id, text) VALUES (2, 2, 'x')"_s)
                    .startsWith(u'!'));
        QCOMPARE(doctor->ask(u"INSERT INTO care_condition (site_id, patient_id, code_system, code, text, recorded_by) "
                             "VALUES (2, 1, 'icd10', 'I10', 'canary pressure', 'somebody') RETURNING recorded_by"_s),
                 doctor->name());
        QVERIFY(
            doctor->ask(u"INSERT INTO care_condition (site_id, patient_id, text) VALUES (2, 1, 'y') RETURNING text"_s)
                .startsWith(u'!'));
        QCOMPARE(count(u"audit_entry WHERE object = 'care_condition' AND who = '%1' AND person_id = 1"_s.arg(
                     doctor->name())),
                 u"1"_s);
    }

    void shouldGiveNobodyTheWordsOfACondition_data()
    {
        QTest::addColumn<QStringList>("roles");
        for (const char *role : {"operator", "doctor", "nurse", "marketer", "approver", "supervisor", "auditor",
                                 "administrator", "importer"})
            QTest::newRow(role) << QStringList{QString::fromLatin1(role)};
    }
    void shouldGiveNobodyTheWordsOfACondition()
    {
        QFETCH(QStringList, roles);
        const auto one = login("one", roles, {});
        const bool treats = roles.contains(u"doctor"_s) || roles.contains(u"nurse"_s);
        const QStringList attempts{
            u"SELECT text FROM care_condition"_s,
            u"SELECT code FROM care_condition"_s,
            u"SELECT * FROM care_condition"_s,
            u"SELECT c FROM care_condition c"_s,
            u"SELECT to_jsonb(c) FROM care_condition c"_s,
            u"SELECT id FROM care_condition WHERE code = 'I20.0'"_s,
            u"SELECT id FROM care_condition ORDER BY text"_s,
            u"SELECT count(DISTINCT code) FROM care_condition"_s,
            u"EXPLAIN ANALYZE SELECT id FROM care_condition WHERE text LIKE 'c%'"_s,
            u"UPDATE care_condition SET since = NULL WHERE code = 'I20.0'"_s,
            u"DELETE FROM care_condition WHERE code = 'I20.0'"_s,
            u"COPY care_condition TO STDOUT"_s,
            u"COPY care_condition (text) TO STDOUT"_s,
            u"SELECT most_common_vals FROM pg_stats WHERE tablename = 'care_condition' AND attname = 'code' AND 1 / 0 = 0"_s,
            u"CREATE VIEW v AS SELECT text FROM care_condition"_s,
            u"CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT text FROM care_condition'"_s,
            u"SELECT care_chapter(code) FROM care_condition"_s,
            u"SELECT care_open_now(1)"_s,
            u"SELECT patient_ids FROM care_search"_s,
            u"SELECT * FROM care_notice"_s,
            u"TABLE audit_entry"_s};
        for (const QString &attempt : attempts) {
            const QString answer = one->ask(attempt);
            const bool audit = attempt.startsWith(u"TABLE"_s) && roles.contains(u"auditor"_s);
            QVERIFY2(answer.startsWith(u'!') || answer.isEmpty() || audit, qPrintable(attempt + u" → "_s + answer));
        }
        QCOMPARE(one->ask(u"SELECT read_card(1)"_s), treats ? u""_s : u"!database.forbidden"_s);
        if (!treats) {
            QVERIFY(one->ask(u"SELECT id FROM care_condition"_s).startsWith(u'!'));
            QVERIFY(one->ask(u"SELECT id FROM care_patient"_s).startsWith(u'!'));
            QVERIFY(one->ask(u"SELECT open_card(1, 'because I want to')"_s).startsWith(u'!'));
            QVERIFY(one->ask(u"SELECT open_card_emergency(1, 'because I want to')"_s).startsWith(u'!'));
            QVERIFY(one->ask(u"SELECT care_find_for_emergency('canaryova anna', '1950-05-05')"_s).startsWith(u'!'));
            QVERIFY(one->ask(u"SELECT * FROM care_registered_person(1)"_s).startsWith(u'!'));
        }
        QVERIFY(one->ask(u"INSERT INTO care_opening (site_id, patient_id, kind, expires_at) VALUES (2, 1, 'treatment', "
                         "now() + INTERVAL '1 day')"_s)
                    .startsWith(u'!'));
        QVERIFY(one->ask(u"UPDATE care_opening SET verdict = 'justified'"_s).startsWith(u'!'));
    }

    void shouldAskForACodeAndAReasonInAnEmergency()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {3});
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s),
                 u"!access.step_up_needed"_s);
        QCOMPARE(doctor->ask(u"SELECT care_find_for_emergency('canaryova anna', '1950-05-05')"_s),
                 u"!access.step_up_needed"_s);
        doctor->stepUp();
        for (const char *reason : {"''", "'urgent'", "NULL", "'a         b'", "'          '"})
            QVERIFY(doctor->ask(u"SELECT open_card_emergency(1, %1)"_s.arg(QLatin1String(reason))).startsWith(u'!'));
        QCOMPARE(count(u"care_opening"_s), u"0"_s);
        QCOMPARE(doctor->ask(u"BEGIN"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(doctor->ask(u"ROLLBACK"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s), u""_s);
        QCOMPARE(words(doctor->ask(u"SELECT read_card(1)"_s)), u"canary"_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)->>'kind'"_s), u"emergency"_s);
        QCOMPARE(count(u"care_opening WHERE kind = 'emergency' AND reason <> ''"_s), u"1"_s);
        QCOMPARE(count(u"audit_entry WHERE verb = 'open' AND object = 'card' AND detail = 'emergency' AND person_id = "
                       u"1 AND position('street' in "
                       "audit_entry::text) = 0"_s),
                 u"1"_s);
        m_t->sql(u"UPDATE care_opening SET expires_at = now()"_s);
        QCOMPARE(doctor->ask(u"SELECT read_card(1)"_s), u""_s);
    }

    void shouldFindAHiddenPatientByNameAndBirthDayOnly()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {3});
        doctor->stepUp();
        const QString find = u"SELECT care_find_for_emergency('%1', '%2')"_s;
        const QString found = u"SELECT string_agg(patient_id || ' ' || family_name || ' ' || clinic, ';') FROM "
                              "care_found_for_emergency()"_s;
        QCOMPARE(doctor->ask(u"BEGIN"_s), u""_s);
        QCOMPARE(doctor->ask(find.arg(u"canaryova anna"_s, u"1950-05-05"_s)), u""_s);
        QCOMPARE(doctor->ask(found), u""_s);
        QCOMPARE(doctor->ask(u"ROLLBACK"_s), u""_s);
        QCOMPARE(doctor->ask(found), u""_s);
        QCOMPARE(doctor->ask(find.arg(u"canaryova anna"_s, u"1950-05-05"_s)), u""_s);
        QCOMPARE(doctor->ask(found), u"1 Canaryova Clinic two"_s);
        QCOMPARE(
            count(
                u"audit_entry WHERE verb = 'search' AND object = 'card' AND detail = 'emergency' AND person_id = 1"_s),
            u"1"_s);
        for (const auto &[name, day] :
             {std::pair(u"canaryova anna"_s, u"1950-05-06"_s), std::pair(u"canaryova ann"_s, u"1950-05-05"_s),
              std::pair(u"anna canaryova"_s, u"1950-05-05"_s)}) {
            QCOMPARE(doctor->ask(find.arg(name, day)), u""_s);
            QCOMPARE(doctor->ask(found), u""_s);
        }
        QVERIFY(doctor->ask(find.arg(u"canaryova"_s, u"1950-05-05"_s)).startsWith(u'!'));
        for (int i = 0; i < 16; ++i)
            QCOMPARE(doctor->ask(find.arg(u"some body"_s, u"1950-05-05"_s)), u""_s);
        QVERIFY(doctor->ask(find.arg(u"canaryova anna"_s, u"1950-05-05"_s)).startsWith(u'!'));
    }

    void shouldTellTheDoctorAndTheSupervisors()
    {
        const auto treating = login("treating", {u"doctor"_s}, {2});
        const auto boss = login("boss", {u"supervisor"_s}, {2});
        const auto city = login("city", {u"supervisor"_s}, {});
        const auto other = login("other", {u"supervisor"_s}, {3});
        const auto doctor = login("doctor", {u"doctor"_s}, {3});
        m_t->sql(u"UPDATE care_patient SET doctor = '%1' WHERE id = 1"_s.arg(treating->name()));
        doctor->stepUp();
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s), u""_s);
        const QString mine = u"SELECT count(*) FROM care_my_notices()"_s;
        for (const auto *told : {&treating, &boss, &city}) {
            QCOMPARE((*told)->ask(mine), u"1"_s);
            QCOMPARE((*told)->ask(u"SELECT opened_by || clinic || opened_by_name FROM care_my_notices()"_s),
                     doctor->name() + u"Clinic twodoctor Fullname"_s);
        }
        for (const auto *untold : {&other, &doctor})
            QCOMPARE((*untold)->ask(mine), u"0"_s);
        QCOMPARE(other->ask(u"SELECT care_see_notices(ARRAY(SELECT generate_series(1, 9)::bigint))"_s), u""_s);
        QCOMPARE(boss->ask(u"SELECT care_see_notices(ARRAY(SELECT notice_id FROM care_my_notices()))"_s), u""_s);
        QCOMPARE(boss->ask(mine), u"0"_s);
        QCOMPARE(city->ask(mine), u"1"_s);
        QCOMPARE(count(u"care_notice WHERE seen_at IS NULL"_s), u"2"_s);
    }

    void shouldTellTheRoleWhereNobodyIsNamed()
    {
        const auto doctor = login("doctor", {u"doctor"_s}, {3});
        doctor->stepUp();
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s), u""_s);
        QCOMPARE(count(u"care_notice WHERE for_role = 'supervisor'"_s), u"1"_s);
        const auto later = login("later", {u"supervisor"_s}, {2});
        QCOMPARE(later->ask(u"SELECT count(*) FROM care_my_notices()"_s), u"1"_s);
    }

    void shouldLetASupervisorJudgeEachEmergency()
    {
        const auto boss = login("boss", {u"supervisor"_s}, {2});
        const auto other = login("other", {u"supervisor"_s}, {3});
        const auto doctor = login("doctor", {u"doctor"_s, u"supervisor"_s}, {2});
        doctor->stepUp();
        QCOMPARE(doctor->ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s), u""_s);
        QCOMPARE(boss->ask(u"SELECT family_name || opened_by || reason FROM care_emergency_review()"_s),
                 u"Canaryova%1unconscious in the street"_s.arg(doctor->name()));
        QCOMPARE(other->ask(u"SELECT count(*) FROM care_emergency_review()"_s), u"0"_s);
        const QString judge = u"SELECT care_review_emergency(1, '%1', 'rang back')"_s;
        QVERIFY(other->ask(judge.arg(u"justified"_s)).startsWith(u'!'));
        QVERIFY(doctor->ask(judge.arg(u"justified"_s)).startsWith(u'!')); // one's own
        QVERIFY(boss->ask(judge.arg(u"fine"_s)).startsWith(u'!'));
        QCOMPARE(boss->ask(judge.arg(u"not_justified"_s)), u""_s);
        QCOMPARE(boss->ask(u"SELECT verdict || reviewed_by || remark FROM care_emergency_review()"_s),
                 u"not_justified%1rang back"_s.arg(boss->name()));
        QCOMPARE(
            count(u"audit_entry WHERE object = 'care_opening' AND verb = 'update' AND who = '%1'"_s.arg(boss->name())),
            u"1"_s);
        m_t->sql(u"UPDATE care_opening SET at = now() - INTERVAL '31 days'"_s);
        QCOMPARE(boss->ask(u"SELECT count(*) FROM care_emergency_review()"_s), u"0"_s);
    }

    void shouldMarkWhatADoctorWritesAsClinical()
    {
        const auto nurse = login("nurse", {u"nurse"_s}, {1});
        const auto clerk = login("clerk", {u"operator"_s}, {1});
        const QString write = u"INSERT INTO care_note (site_id, person_id, text, created_at, clinical) VALUES (1, 1, "
                              "'canary words', now(), %1) RETURNING clinical"_s;
        QCOMPARE(nurse->ask(write.arg(u"false"_s)), u"t"_s);
        QCOMPARE(clerk->ask(write.arg(u"true"_s)), u"f"_s);
        QCOMPARE(clerk->ask(u"SELECT count(*) FROM v_care_note"_s), u"1"_s);
        QCOMPARE(nurse->ask(u"SELECT count(*) FROM v_care_note"_s), u"2"_s);
        QCOMPARE(nurse->ask(u"UPDATE care_note SET clinical = false, text = 'x' WHERE clinical RETURNING clinical"_s),
                 u"t"_s);
        QCOMPARE(clerk->ask(u"SELECT count(*) FROM v_care_note"_s), u"1"_s);
    }

    void shouldHideSmallNumbers()
    {
        for (int i = 0; i < 5; ++i) { // five with angina at clinic two, four with diabetes
            const qint64 person = insertPerson(*m_t, u"Many%1"_s.arg(i)).value;
            m_t->sql(u"INSERT INTO care_patient (site_id, person_site_id, person_id) VALUES (2, 1, %1)"_s.arg(person));
            m_t->sql(u"INSERT INTO care_condition (site_id, patient_id, code_system, code) SELECT 2, max(id), 'icd10', "
                     "'I20' FROM care_patient"_s);
            if (i < 4)
                m_t->sql(u"INSERT INTO care_condition (site_id, patient_id, code_system, code) SELECT 2, max(id), "
                         "'icd10', 'E11' FROM care_patient"_s);
        }
        const auto marketer = login("marketer", {u"marketer"_s}, {2, 3});
        const QString patients =
            u"SELECT patients FROM care_count_conditions() WHERE site_id = %1 AND chapter = '%2'"_s;
        QCOMPARE(marketer->ask(patients.arg(u"2"_s, u"I00-I99"_s)), u"6"_s);
        QCOMPARE(marketer->ask(patients.arg(u"2"_s, u"E00-E90"_s)), u""_s); // four
        QCOMPARE(marketer->ask(patients.arg(u"3"_s, u"E00-E90"_s)), u""_s); // one
        QCOMPARE(marketer->ask(patients.arg(u"3"_s, u"C00-D48"_s)), u""_s); // none, which looks the same
        QCOMPARE(marketer->ask(u"SELECT count(*) FROM care_count_conditions()"_s), u"44"_s);
        const auto narrow = login("narrow", {u"marketer"_s}, {3});
        QCOMPARE(narrow->ask(u"SELECT count(*) FROM care_count_conditions() WHERE site_id = 2"_s), u"0"_s);
        const auto clerk = login("clerk", {u"operator"_s}, {2});
        QVERIFY(clerk->ask(u"SELECT * FROM care_count_conditions()"_s).startsWith(u'!'));
    }

    void shouldShowNothingBeforeTheSecondFactor()
    {
        TestLogin doctor(*m_t, u"early"_s, {u"doctor"_s, u"supervisor"_s}, {});
        for (const char *table : {"care_patient", "care_condition", "care_opening", "v_care_patient",
                                  "care_emergency_review()", "care_my_notices()", "care_count_conditions()",
                                  "care_registered_person(1)", "care_found_for_emergency()"})
            QCOMPARE(doctor.ask(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table))), u"0"_s);
        QVERIFY(doctor.ask(u"SELECT open_card(1, '')"_s).startsWith(u'!'));
        QVERIFY(doctor.ask(u"SELECT open_card_emergency(1, 'unconscious in the street')"_s).startsWith(u'!'));
    }
};

QTEST_GUILESS_MAIN(TestBreakGlass)
#include "tst_breakglass.moc"
