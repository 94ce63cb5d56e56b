// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakglass.h"
#include "consentledger.h"
#include "gatewayaccounts.h"
#include "notes.h"
#include "patients.h"
#include "permissions.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::care;
using namespace Qt::Literals::StringLiterals;

class TestPatients final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TestDatabase> m_t;
    PersonId m_person;

    [[nodiscard]] static bool onServer() { return test::TestDatabase::engine() == store::Engine::PostgreSql; }
    [[nodiscard]] Patients patients() { return Patients(m_t->db()); }

private Q_SLOTS:
    void init()
    {
        m_t = std::make_unique<test::TestDatabase>();
        m_person = test::insertPerson(*m_t, u"Ivanova"_s);
        m_t->sql(u"UPDATE person SET birth_date = '1950-05-05'"_s);
        if (onServer())
            OTKLIK_DONE(access::applyPermissions(m_t->db()));
    }
    void cleanup() { m_t.reset(); }

    void shouldMakeAPersonAPatientOnce()
    {
        OTKLIK_VALUE(none, patients().of(m_person));
        QVERIFY(none.isEmpty());
        OTKLIK_VALUE(patient, patients().add(m_person, defaultSite, u"dr_house"_s));
        OTKLIK_VALUE(again, patients().add(m_person, defaultSite, u"somebody"_s));
        QCOMPARE(again, patient);
        QCOMPARE(patient.doctor, u"dr_house"_s);
        QCOMPARE(patient.clinicName, u"Main site"_s);
        OTKLIK_VALUE(today, Notes(m_t->db()).today());
        QCOMPARE(patient.since, today);
        OTKLIK_ERROR(patients().add(PersonId(4711), defaultSite, {}), "patient.unknown_person");
    }

    void shouldTellWhatWasMeasuredOfAnOpenCardAlone()
    {
        OTKLIK_VALUE(patient, patients().add(m_person, defaultSite, {}));
        const auto measure = [&](const QString &code, const QString &value, const QString &text, const QString &unit,
                                 const QDateTime &at) {
            m_t->sql(
                u"INSERT INTO care_measurement (site_id, patient_id, code_system, code, value, value_text, unit, at, "
                u"text%1) VALUES (1, :p, :s, :c, %2, :t, :u, :a, 'said'%3)"_s.arg(
                    onServer() ? QString() : u", recorded_at"_s, value, onServer() ? QString() : u", '2026-01-01'"_s),
                {{"p", patient.id.value},
                 {"s", code.isEmpty() ? u""_s : u"loinc"_s},
                 {"c", code},
                 {"t", text},
                 {"u", unit},
                 {"a", at}});
        };
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        for (int day = 0; day < 30; ++day)
            measure(u"8480-6"_s, QString::number(120 + day), u""_s, u"mm[Hg]"_s, noon.addDays(day));
        measure(u"4548-4"_s, u"7.2"_s, u""_s, u"%"_s, noon.addDays(-9));
        measure(u""_s, u"NULL"_s, u"negative"_s, u""_s, noon.addDays(-10));
        OTKLIK_ERROR(patients().read(patient.id), "card.not_open"); // not before the opening is noted
        OTKLIK_VALUE(card, patients().open(patient.id));
        QCOMPARE(card.measurements.size(), 3);
        const MeasurementSeries &pressure = card.measurements.at(0); // the one measured last
        QCOMPARE(pressure.code, u"8480-6"_s);
        QCOMPARE(pressure.unit, u"mm[Hg]"_s);
        QCOMPARE(pressure.count, 30);
        QCOMPARE(pressure.values.size(), 24);
        QCOMPARE(pressure.values.first().value, std::optional<double>(149));
        QCOMPARE(pressure.values.first().at, noon.addDays(29));
        QCOMPARE(pressure.values.last().value, std::optional<double>(126));
        QCOMPARE(card.measurements.at(1).values.first().value, std::optional<double>(7.2));
        QCOMPARE(card.measurements.at(2).values.first().text, u"negative"_s);
        QVERIFY(!card.measurements.at(2).values.first().value);
        QCOMPARE(card.measurements.at(2).text, u"said"_s);
    }

    void shouldOpenWithARecordAndRead()
    {
        OTKLIK_VALUE(patient, patients().add(m_person, defaultSite, {}));
        OTKLIK_ERROR(patients().addCondition(patient.id, {u"icd10"_s, u" "_s, {}, {}}), "condition.empty");
        OTKLIK_VALUE(old, patients().addCondition(patient.id, {{}, {}, u"Allergy to «penicillin»; 'x' \\"_s, {}}));
        OTKLIK_VALUE(angina, patients().addCondition(patient.id,
                                                     {u"icd10"_s, u"I20.0"_s, u"Стенокардия"_s, QDate(2020, 2, 29)}));
        OTKLIK_ERROR(patients().addCondition(PatientId(4711), {{}, {}, u"x"_s, {}}), "patient.unknown");
        OTKLIK_ERROR(patients().read(patient.id), "card.not_open");
        OTKLIK_VALUE(card, patients().open(patient.id));
        QCOMPARE(card.patient, patient.id);
        QCOMPARE(card.familyName, u"Ivanova"_s);
        QCOMPARE(card.birthDate, QDate(1950, 5, 5));
        QCOMPARE(card.kind, OpeningKind::Treatment);
        QVERIFY(card.secondsLeft > 1700 && card.secondsLeft <= 1800);
        QCOMPARE(card.conditions.size(), 2);
        QCOMPARE(card.conditions.at(0).id, angina);
        QCOMPARE(card.conditions.at(0).code, u"I20.0"_s);
        QCOMPARE(card.conditions.at(0).text, u"Стенокардия"_s);
        QCOMPARE(card.conditions.at(0).since, QDate(2020, 2, 29));
        QCOMPARE(card.conditions.at(1).text, u"Allergy to «penicillin»; 'x' \\"_s);
        OTKLIK_DONE(patients().endCondition(angina, QDate(2026, 1, 1)));
        OTKLIK_VALUE(later, patients().read(patient.id));
        QCOMPARE(later.conditions.at(0).id, old);
        QCOMPARE(later.conditions.at(1).until, QDate(2026, 1, 1));
        OTKLIK_VALUE(openings, patients().openings(patient.id));
        QCOMPARE(openings.size(), 1);
        QVERIFY(openings.first().at.isValid());
        m_t->sql(onServer()
                     ? u"UPDATE care_opening SET expires_at = now()"_s
                     : u"UPDATE care_opening SET expires_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 second')"_s);
        OTKLIK_ERROR(patients().read(patient.id), "card.not_open");
    }

    void shouldShowClinicalNotesOnTheOpenedCard()
    {
        OTKLIK_VALUE(patient, patients().add(m_person, defaultSite, {}));
        OTKLIK_VALUE(note, Notes(m_t->db()).addNote(m_person, u"HbA1c"_s, QDate(2026, 12, 1)));
        OTKLIK_VALUE(plain, Notes(m_t->db()).addNote(m_person, u"prefers mornings"_s));
        Q_UNUSED(plain)
        m_t->sql(u"INSERT INTO care_note (site_id, person_id, text, due_on, created_at, clinical) "
                 "SELECT site_id, person_id, 'Insulin', due_on, created_at, %1 FROM care_note WHERE id = 1"_s.arg(
                     onServer() ? u"true"_s : u"1"_s));
        Q_UNUSED(note)
        OTKLIK_VALUE(card, patients().open(patient.id));
        QCOMPARE(card.notes.size(), 1);
        QCOMPARE(card.notes.first().text, u"Insulin"_s);
        QCOMPARE(card.notes.first().dueOn, QDate(2026, 12, 1));
    }

    void shouldMarkAnInvitationFromAClinicalNote_data()
    {
        QTest::addColumn<bool>("clinical");
        QTest::newRow("clinical") << true;
        QTest::newRow("plain") << false;
    }
    void shouldMarkAnInvitationFromAClinicalNote()
    {
        QFETCH(bool, clinical);
        auto &db = m_t->db();
        OTKLIK_VALUE(topic, consent::Topics(db).addTopic(u"clinic"_s, u"health"_s, u"Clinic"_s));
        m_t->sql(u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, :p, 'mobile', '+79161234567')"_s,
                 {{u"p"_s, m_person.value}});
        consent::ConsentFact fact;
        fact.person = m_person;
        fact.topic = topic.id;
        fact.state = consent::ConsentState::Granted;
        fact.source = u"call_centre"_s;
        fact.recordedBy = u"desk"_s;
        fact.wording = u"yes"_s;
        OTKLIK_DONE(consent::ConsentLedger(db).record(fact));
        messaging::GatewayAccount account;
        account.name = u"training"_s;
        account.kind = u"training"_s;
        account.channel = u"sms"_s;
        OTKLIK_DONE(messaging::GatewayAccounts::add(db, account));
        OTKLIK_VALUE(note, Notes(db).addNote(m_person, u"ECG"_s));
        if (clinical && onServer())
            m_t->sql(u"ALTER TABLE care_note DISABLE TRIGGER care_note_clinical"_s); // which keeps the mark as it was
        if (clinical)
            m_t->sql(u"UPDATE care_note SET clinical = %1"_s.arg(onServer() ? u"true"_s : u"1"_s));
        Invitation invitation;
        invitation.note = note.id;
        invitation.topic = u"clinic"_s;
        invitation.text = u"Please come"_s;
        OTKLIK_VALUE(message, Notes(db).invite(invitation));
        Q_UNUSED(message)
        QCOMPARE(m_t->sql(u"SELECT clinical FROM message"_s).first().flag("clinical"), clinical);
    }

    void shouldHaveNoEmergencyOnOneDesk()
    {
        if (onServer())
            QSKIP("a server has it");
        OTKLIK_VALUE(rights, patients().rights());
        QVERIFY(rights.treats && !rights.emergency && !rights.reviews);
        BreakGlass emergency(m_t->db());
        OTKLIK_ERROR(emergency.find(u"Ivanova Anna"_s, QDate(1950, 5, 5)), "care.one_desk");
        OTKLIK_ERROR(emergency.open(PatientId(1), u"unconscious in the street"_s), "care.one_desk");
        OTKLIK_VALUE(entries, emergency.review());
        OTKLIK_VALUE(notices, emergency.notices());
        QVERIFY(entries.isEmpty() && notices.isEmpty());
    }

    void shouldBreakTheGlassWithReasonAndReview()
    {
        if (!onServer())
            QSKIP("one desk has no emergency");
        m_t->sql(u"INSERT INTO site (id, code, name) VALUES (2, 'c2', 'Clinic two')"_s);
        m_t->sql(u"UPDATE person SET name_key = 'ivanova anna'"_s);
        OTKLIK_VALUE(patient, patients().add(m_person, defaultSite, {}));
        OTKLIK_VALUE(condition, patients().addCondition(patient.id, {u"icd10"_s, u"I20"_s, u"angina"_s, {}}));
        Q_UNUSED(condition)
        test::TestLogin boss(*m_t, u"boss"_s, {u"supervisor"_s}, {1});
        test::TestLogin doctor(*m_t, u"doctor"_s, {u"doctor"_s}, {2});
        boss.letIn();
        doctor.letIn();
        OTKLIK_VALUE(rights, Patients(doctor.db()).rights());
        QVERIFY(rights.treats && rights.emergency && !rights.reviews);
        QCOMPARE(rights.login, doctor.name());
        QCOMPARE(rights.clinic, SiteId(2));
        OTKLIK_VALUE(bossRights, Patients(boss.db()).rights());
        QVERIFY(!bossRights.treats && bossRights.reviews);

        BreakGlass emergency(doctor.db());
        OTKLIK_ERROR(Patients(doctor.db()).open(patient.id), "card.not_yours");
        OTKLIK_ERROR(emergency.find(u"Ivanova Anna"_s, QDate(1950, 5, 5)), "access.step_up_needed");
        OTKLIK_ERROR(emergency.open(patient.id, u"unconscious in the street"_s), "access.step_up_needed");
        doctor.stepUp();
        OTKLIK_ERROR(emergency.find(u"Ivanova"_s, QDate(1950, 5, 5)), "care.search_words");
        OTKLIK_ERROR(emergency.open(patient.id, u"  urgent   "_s), "care.reason_short");
        OTKLIK_VALUE(found, emergency.find(u" ИВАНОВА Анна"_s, QDate(1950, 5, 5)));
        QVERIFY(found.isEmpty()); // other letters are another name
        OTKLIK_VALUE(hit, emergency.find(u" IVANOVA  Anna"_s, QDate(1950, 5, 5)));
        QCOMPARE(hit.size(), 1);
        QCOMPARE(hit.first().clinicName, u"Main site"_s);
        OTKLIK_VALUE(card, emergency.open(hit.first().id, u"unconscious in the street"_s));
        QCOMPARE(card.kind, OpeningKind::Emergency);
        QCOMPARE(card.conditions.size(), 1);
        QCOMPARE(card.reason, u"unconscious in the street"_s);

        BreakGlass review(boss.db());
        OTKLIK_VALUE(notices, review.notices());
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().openedBy, doctor.name());
        QCOMPARE(notices.first().person, m_person);
        OTKLIK_DONE(review.seen({notices.first().id}));
        OTKLIK_VALUE(seen, review.notices());
        QVERIFY(seen.isEmpty());
        OTKLIK_VALUE(entries, review.review());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().familyName, u"Ivanova"_s);
        QCOMPARE(entries.first().verdict, QString());
        OTKLIK_ERROR(BreakGlass(doctor.db()).judge(entries.first().id, true, {}), "care.not_your_review");
        OTKLIK_DONE(review.judge(entries.first().id, false, u"the ward knew nothing of it"_s));
        OTKLIK_VALUE(judged, review.review());
        QCOMPARE(judged.first().verdict, u"not_justified"_s);
        QCOMPARE(judged.first().remark, u"the ward knew nothing of it"_s);
        QCOMPARE(judged.first().reviewedBy, boss.name());
        QVERIFY(judged.first().reviewedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestPatients)
#include "tst_patients.moc"
