// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "consentledger.h"
#include "gatewayaccounts.h"
#include "noterows.h"
#include "notes.h"
#include "personqueries.h"
#include "personstore.h"
#include "sharers.h"
#include "testdatabase.h"
#include "topics.h"

using namespace otklik;
using namespace otklik::care;
using namespace Qt::Literals::StringLiterals;

/// It is 30 November 2026, 01:00 in Moscow and still the 29th in UTC.
class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void shouldGoByTheOrganisationsDay();
    void shouldKeepANote();
    void shouldWriteOnceForOneCommand();
    void shouldRefuseANoteThatIsNone();
    void shouldStandOnTheDuePageFromItsDayOn();
    void shouldSurviveAnotherConnection();
    void shouldPageByKey();
    void shouldCountWhatIsDue();
    void shouldTellHowToReachThePerson_data();
    void shouldTellHowToReachThePerson();
    void shouldCloseAndTakeItBack();
    void shouldPutOffByTheCalendar_data();
    void shouldPutOffByTheCalendar();
    void shouldNotPutOffIntoThePast();
    void shouldNotChangeWhatAnotherDeskChanged();
    void shouldSayNothingPrivateToASharedPhone();
    void shouldInviteOnce();
    void shouldNotInvite_data();
    void shouldNotInvite();

private:
    [[nodiscard]] Notes notes() { return Notes(m_database->db()); }
    void reachable(PersonId person, bool agreed = true);
    void gateway();
    std::unique_ptr<test::TestDatabase> m_database;
    PersonId m_person;
    TopicId m_topic;
    const QDate m_today{2026, 11, 30};
};

void NotesTest::init()
{
    m_database = std::make_unique<test::TestDatabase>(test::TestDatabase::WithSchema,
                                                      Clock::startingAt(QDateTime({2026, 11, 29}, {22, 0}, Qt::UTC)));
    m_person = test::insertPerson(*m_database, u"Ivanova"_s, u"Maria"_s);
    OTKLIK_VALUE(topic, consent::Topics(m_database->db()).addTopic(u"clinic"_s, u"health"_s, u"Clinic"_s));
    m_topic = topic.id;
}

void NotesTest::reachable(PersonId person, bool agreed)
{
    m_database->sql(
        u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, %1, 'mobile', '+79160000001')"_s.arg(
            person.value));
    if (!agreed)
        return;
    consent::ConsentFact fact;
    fact.person = person;
    fact.topic = m_topic;
    fact.source = u"counter"_s;
    fact.recordedBy = u"test"_s;
    fact.wording = u"Yes"_s;
    OTKLIK_DONE(consent::ConsentLedger(m_database->db()).record(fact));
}

void NotesTest::gateway()
{
    messaging::GatewayAccount account;
    account.name = u"main"_s;
    account.kind = u"training"_s;
    account.channel = u"sms"_s;
    OTKLIK_DONE(messaging::GatewayAccounts::add(m_database->db(), account));
}

void NotesTest::shouldGoByTheOrganisationsDay()
{
    OTKLIK_VALUE(moscow, notes().today());
    QCOMPARE(moscow, m_today);
    m_database->sql(u"UPDATE setting SET value = 'America/New_York' WHERE name = 'organisation.time_zone'"_s);
    OTKLIK_VALUE(newYork, notes().today());
    QCOMPARE(newYork, m_today.addDays(-1));
}

void NotesTest::shouldKeepANote()
{
    OTKLIK_VALUE(note, notes().addNote(m_person, u"  HbA1c in 3 months  "_s, {2027, 2, 28}));
    QCOMPARE(note.text, u"HbA1c in 3 months"_s);
    QCOMPARE(note.dueOn, QDate(2027, 2, 28));
    QCOMPARE(note.state, NoteState::Open);
    QCOMPARE(note.person, m_person);
    OTKLIK_VALUE(plain, notes().addNote(m_person, u"Prefers mornings"_s));
    QVERIFY(!plain.dueOn.isValid());
    OTKLIK_DONE(notes().done(note.id, note.version));
    OTKLIK_VALUE(all, notes().notesOf(m_person));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0), plain); // open ones first
    QCOMPARE(all.at(1).state, NoteState::Done);
    QVERIFY(all.at(1).closedAt.isValid());
}

void NotesTest::shouldWriteOnceForOneCommand()
{
    const QUuid command = QUuid::createUuid();
    OTKLIK_VALUE(first, notes().addNote(m_person, u"ECG"_s, m_today, command));
    OTKLIK_VALUE(second, notes().addNote(m_person, u"ECG"_s, m_today, command));
    QCOMPARE(second, first);
    OTKLIK_VALUE(all, notes().notesOf(m_person));
    QCOMPARE(all.size(), 1);
}

void NotesTest::shouldRefuseANoteThatIsNone()
{
    OTKLIK_ERROR(notes().addNote(m_person, u" \n"_s), "note.empty");
    OTKLIK_ERROR(notes().addNote(m_person, QString(4001, u'x')), "note.too_long");
    OTKLIK_ERROR(notes().addNote(PersonId(999), u"x"_s), "note.unknown_person");
    OTKLIK_ERROR(notes().find(NoteId(999)), "note.unknown");
}

void NotesTest::shouldStandOnTheDuePageFromItsDayOn()
{
    OTKLIK_DONE(notes().addNote(m_person, u"tomorrow"_s, m_today.addDays(1)));
    OTKLIK_DONE(notes().addNote(m_person, u"no date"_s));
    OTKLIK_VALUE(today, notes().addNote(m_person, u"today"_s, m_today));
    OTKLIK_VALUE(late, notes().addNote(m_person, u"late"_s, m_today.addDays(-3)));
    OTKLIK_VALUE(forgotten, notes().addNote(m_person, u"forgotten"_s, m_today.addDays(-14)));
    OTKLIK_VALUE(page, notes().due());
    QVERIFY(!page.next);
    QCOMPARE(page.rows.size(), 3);
    QCOMPARE(page.rows.at(0).note, forgotten);
    QCOMPARE(page.rows.at(0).priority, Priority::LongOverdue);
    QCOMPARE(page.rows.at(0).daysOverdue, 14);
    QCOMPARE(page.rows.at(1).note, late);
    QCOMPARE(page.rows.at(1).priority, Priority::Overdue);
    QCOMPARE(page.rows.at(2).note, today);
    QCOMPARE(page.rows.at(2).priority, Priority::Today);
    QVERIFY(page.rows.at(1).personName.contains(u"Ivanova"_s));
    QVERIFY(page.rows.at(1).invitationState.isEmpty());
    QVERIFY(priorityExplanation(page.rows.at(1)).contains(u"3"_s));
}

void NotesTest::shouldSurviveAnotherConnection()
{
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    const auto other = m_database->another();
    OTKLIK_VALUE(page, Notes(*other).due());
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.at(0).note, note);
}

void NotesTest::shouldPageByKey()
{
    QList<NoteId> written;
    for (int i = 0; i < 5; ++i) {
        OTKLIK_VALUE(note, notes().addNote(m_person, u"n"_s, m_today.addDays(i / 2 - 2))); // days that several share
        written.append(note.id);
    }
    QList<NoteId> seen;
    std::optional<DueKey> after;
    int pages = 0;
    do {
        OTKLIK_VALUE(page, notes().due(after, 2));
        for (const DueRow &row : page.rows)
            seen.append(row.note.id);
        after = page.next;
        ++pages;
    } while (after && pages < 10);
    QCOMPARE(seen, written);
    QCOMPARE(pages, 3);
}

void NotesTest::shouldCountWhatIsDue()
{
    for (int days : {-20, -1, 0, 1, 7, 8})
        OTKLIK_DONE(notes().addNote(m_person, u"n"_s, m_today.addDays(days)));
    OTKLIK_VALUE(counts, notes().counts());
    QCOMPARE(counts, (DueCounts{2, 1, 2}));
    OTKLIK_VALUE(page, notes().due());
    OTKLIK_DONE(notes().done(page.rows.at(0).note.id, 1));
    OTKLIK_VALUE(fewer, notes().counts());
    QCOMPARE(fewer, (DueCounts{1, 1, 2}));
}

void NotesTest::shouldTellHowToReachThePerson_data()
{
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("phone");
    const QString mobile = u"+79160000001"_s, landline = u"+74950000001"_s;
    QTest::newRow("nothing") << u"sms"_s << QStringList{} << QString() << QString();
    QTest::newRow("mobile") << QString() << QStringList{u"mobile"_s, u"landline"_s} << u"sms"_s << mobile;
    QTest::newRow("landline") << u"sms"_s << QStringList{u"landline"_s} << u"voice"_s << landline;
    QTest::newRow("prefers mail") << u"email"_s << QStringList{u"mobile"_s, u"email"_s} << u"email"_s << mobile;
    QTest::newRow("prefers mail, has none") << u"email"_s << QStringList{u"mobile"_s} << u"sms"_s << mobile;
    QTest::newRow("prefers a call") << u"voice"_s << QStringList{u"mobile"_s} << u"voice"_s << mobile;
    QTest::newRow("only mail") << QString() << QStringList{u"email"_s} << u"email"_s << QString();
    QTest::newRow("wants none") << u"none"_s << QStringList{u"mobile"_s} << u"none"_s << mobile;
}

void NotesTest::shouldTellHowToReachThePerson()
{
    QFETCH(QString, preferred);
    QFETCH(QStringList, kinds);
    const QHash<QString, QString> values{
        {u"mobile"_s, u"+79160000001"_s}, {u"landline"_s, u"+74950000001"_s}, {u"email"_s, u"a@example.org"_s}};
    for (const QString &kind : kinds)
        m_database->sql(
            u"INSERT INTO address (site_id, person_id, kind, value) VALUES (1, %1, '%2', '%3')"_s.arg(m_person.value)
                .arg(kind, values.value(kind)));
    m_database->sql(u"UPDATE person SET preferred_channel = '%1'"_s.arg(preferred));
    OTKLIK_DONE(notes().addNote(m_person, u"ECG"_s, m_today));
    OTKLIK_VALUE(page, notes().due());
    QTEST(page.rows.at(0).bestChannel, "channel");
    QTEST(page.rows.at(0).phone, "phone");
}

void NotesTest::shouldCloseAndTakeItBack()
{
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    OTKLIK_VALUE(undo, notes().done(note.id, note.version));
    OTKLIK_VALUE(empty, notes().due());
    QVERIFY(empty.rows.isEmpty());
    OTKLIK_VALUE(open, notes().undo(undo));
    QCOMPARE(open.state, NoteState::Open);
    QVERIFY(!open.closedAt.isValid());
    OTKLIK_ERROR(notes().undo(undo), "note.changed"); // once
    OTKLIK_VALUE(dropped, notes().drop(note.id, open.version));
    OTKLIK_ERROR(notes().done(note.id, dropped.version), "note.closed");
    OTKLIK_VALUE(found, notes().find(note.id));
    QCOMPARE(found.state, NoteState::Dropped);
}

void NotesTest::shouldPutOffByTheCalendar_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("until");
    QTest::newRow("1") << 1 << QDate(2026, 12, 30);
    QTest::newRow("3, February is short") << 3 << QDate(2027, 2, 28);
    QTest::newRow("12") << 12 << QDate(2027, 11, 30);
}

void NotesTest::shouldPutOffByTheCalendar()
{
    QFETCH(int, months);
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today.addDays(-40)));
    OTKLIK_VALUE(undo, notes().putOff(note.id, note.version, months)); // from today, not from the missed day
    OTKLIK_VALUE(later, notes().find(note.id));
    QTEST(later.dueOn, "until");
    QCOMPARE(later.putOffCount, 1);
    OTKLIK_VALUE(page, notes().due());
    QVERIFY(page.rows.isEmpty());
    OTKLIK_VALUE(back, notes().undo(undo));
    QCOMPARE(back.dueOn, note.dueOn);
    QCOMPARE(back.putOffCount, 0);
}

void NotesTest::shouldNotPutOffIntoThePast()
{
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    OTKLIK_ERROR(notes().putOff(note.id, note.version, m_today), "note.past");
    OTKLIK_ERROR(notes().putOff(note.id, note.version, QDate()), "note.past");
    OTKLIK_ERROR(notes().putOff(note.id, note.version, 0), "note.past");
    OTKLIK_DONE(notes().putOff(note.id, note.version, m_today.addDays(1)));
}

void NotesTest::shouldNotChangeWhatAnotherDeskChanged()
{
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    const auto other = m_database->another();
    OTKLIK_VALUE(theirs, Notes(*other).putOff(note.id, note.version, 1));
    OTKLIK_ERROR(notes().done(note.id, note.version), "note.changed");
    OTKLIK_ERROR(notes().putOff(note.id, note.version, 2), "note.changed");
    OTKLIK_VALUE(undo, notes().done(note.id, theirs.version));
    OTKLIK_ERROR(Notes(*other).undo(theirs), "note.changed"); // worked on since
    OTKLIK_DONE(notes().undo(undo));
}

void NotesTest::shouldSayNothingPrivateToASharedPhone()
{
    gateway();
    reachable(m_person);
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    if (test::TestDatabase::engine() == store::Engine::PostgreSql) // there the login that writes decides
        m_database->sql(u"ALTER TABLE care_note DISABLE TRIGGER care_note_clinical"_s);
    m_database->sql(u"UPDATE care_note SET clinical = true WHERE id = :id"_s, {{u"id"_s, note.id.value}});
    Invitation invitation;
    invitation.note = note.id;
    invitation.topic = u"clinic"_s;
    invitation.text = u"{given_name}, please come for your ECG"_s;
    const auto textOf = [this](const QString &message) {
        return m_database->sql(u"SELECT text FROM message WHERE id = :id"_s, {{u"id"_s, message}}).first().text("text");
    };
    OTKLIK_VALUE(alone, notes().invite(invitation));
    QVERIFY(textOf(alone).contains(u"ECG"_s));
    OTKLIK_VALUE(sharers, people::sharersOf(m_database->db(), m_person));
    QVERIFY(sharers.isEmpty());

    people::Person mother;
    mother.givenName = u"Olga"_s;
    people::Address address;
    OTKLIK_VALUE(mine, people::PersonQueries(m_database->db()).find(m_person));
    address.value = mine.reachableBy(people::AddressKind::Mobile)->value;
    mother.addresses << address;
    OTKLIK_VALUE(other, people::PersonStore(m_database->db()).add(mother));
    OTKLIK_VALUE(both, people::sharersOf(m_database->db(), m_person));
    QCOMPARE(both.size(), 1);
    QCOMPARE(both.first().person, other);
    OTKLIK_VALUE(second, notes().addNote(m_person, u"ECG again"_s, m_today));
    invitation.note = second.id;
    OTKLIK_VALUE(open, notes().invite(invitation)); // not clinical: as it was written
    QVERIFY(textOf(open).contains(u"ECG"_s));
    OTKLIK_VALUE(third, notes().addNote(m_person, u"ECG once more"_s, m_today));
    m_database->sql(u"UPDATE care_note SET clinical = true WHERE id = :id"_s, {{u"id"_s, third.id.value}});
    invitation.note = third.id;
    OTKLIK_VALUE(neutral, notes().invite(invitation));
    QVERIFY2(!textOf(neutral).contains(u"ECG"_s), qPrintable(textOf(neutral)));
    QVERIFY(textOf(neutral).contains(mine.givenName));
    OTKLIK_VALUE(marked, people::markShared(m_database->db()));
    QCOMPARE(marked, 2);
    OTKLIK_VALUE(again, people::markShared(m_database->db()));
    QCOMPARE(again, 0);
}

void NotesTest::shouldInviteOnce()
{
    gateway();
    reachable(m_person);
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    Invitation invitation;
    invitation.note = note.id;
    invitation.topic = u"clinic"_s;
    invitation.text = u"{given_name}, please come for your ECG"_s;
    OTKLIK_VALUE(id, notes().invite(invitation));
    OTKLIK_VALUE(again, notes().invite(invitation));
    QCOMPARE(again, id);
    const auto rows = m_database->sql(u"SELECT text, language FROM message"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().text("text"), u"Maria, please come for your ECG"_s);
    QCOMPARE(rows.first().text("language"), u"ru"_s);
    OTKLIK_VALUE(page, notes().due());
    QCOMPARE(page.rows.at(0).note.invitedMessageId, id);
    QCOMPARE(page.rows.at(0).invitationState, u"queued"_s);
    OTKLIK_DONE(notes().done(note.id, note.version)); // whoever invited may go on with the note
    OTKLIK_ERROR(notes().invite(invitation), "note.closed");
}

void NotesTest::shouldNotInvite_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("code");
    QTest::newRow("no consent") << u"consent"_s << u"messaging.no_consent"_s;
    QTest::newRow("no address") << u"address"_s << u"messaging.no_address"_s;
    QTest::newRow("no gateway") << u"gateway"_s << u"invite.no_gateway"_s;
    QTest::newRow("unknown gateway") << u"name"_s << u"gateway.unknown"_s;
    QTest::newRow("unknown topic") << u"topic"_s << u"topic.unknown"_s;
    QTest::newRow("unknown field") << u"field"_s << u"text.unknown_field"_s;
    QTest::newRow("unknown note") << u"note"_s << u"note.unknown"_s;
}

void NotesTest::shouldNotInvite()
{
    QFETCH(QString, why);
    QFETCH(QString, code);
    if (why != "gateway"_L1)
        gateway();
    reachable(m_person, why != "consent"_L1);
    if (why == "address"_L1)
        m_database->sql(u"DELETE FROM address"_s);
    OTKLIK_VALUE(note, notes().addNote(m_person, u"ECG"_s, m_today));
    Invitation invitation;
    invitation.note = why == "note"_L1 ? NoteId(999) : note.id;
    invitation.topic = why == "topic"_L1 ? u"nothing"_s : u"clinic"_s;
    invitation.text = why == "field"_L1 ? u"{surname}"_s : u"Come"_s;
    invitation.gateway = why == "name"_L1 ? u"nothing"_s : QString();
    const auto invited = notes().invite(invitation);
    QVERIFY(!invited);
    QCOMPARE(invited.error().code, code);
    QVERIFY(!invited.error().sentence.isEmpty());
    QCOMPARE(m_database->sql(u"SELECT count(*) AS n FROM message"_s).first().integer("n"), 0);
    OTKLIK_VALUE(kept, notes().find(note.id));
    QVERIFY(kept.invitedMessageId.isEmpty());
}

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
