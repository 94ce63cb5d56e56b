// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "duplicatefinder.h"
#include "duplicates.h"
#include "peopleimport.h"
#include "personjoin.h"
#include "personqueries.h"
#include "personstore.h"
#include "testdatabase.h"
#include "testlogin.h"

#include "permissions.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

/// Two records of Maria: 1 is kept, 2 is merged away. Both have rows in every table that points at people.
class TwoMarias
{
public:
    TwoMarias()
    {
        const QDateTime now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto at = [&](int days) { return now.addDays(days); };
        run(u"INSERT INTO agency (id, code, name) VALUES (1, 'city', 'City')"_s);
        run(u"INSERT INTO topic (id, agency_id, code, name, basis) VALUES (1, 1, 'water', 'Water', 'marketing'), (2, 1, 'heat', 'Heat', 'service')"_s);
        run(u"INSERT INTO service (id, code, name) VALUES (1, 'meter', 'Meter')"_s);
        add(1, u"Иванова"_s, u"A-1"_s, u"+79160000001"_s);
        add(2, u"Сидорова"_s, u"B-2"_s, u"+79160000002"_s);
        // The same phone at both, with marks of its own.
        address(2, u"+79160000001"_s, 2);
        attribute(1, u"benefit"_s, u"pensioner"_s);
        attribute(2, u"benefit"_s, u"veteran"_s);
        attribute(2, u"note"_s, u"lift broken"_s);
        for (int person : {1, 2}) {
            run(u"INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source) VALUES (1, :p, 1, 'service', 'portal', :a, 'x')"_s,
                {{"p", person}, {"a", at(10)}}); // the same one at both
            run(u"INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source) VALUES (1, :p, 1, 'after', 'portal', :a, 'x')"_s,
                {{"p", person}, {"a", at(10 + person)}});
            run(u"INSERT INTO care_note (site_id, person_id, text, created_at) VALUES (1, :p, 'call', :a)"_s,
                {{"p", person}, {"a", now}});
            run(u"INSERT INTO care_patient (id, site_id, person_site_id, person_id, doctor) VALUES (:p, 1, 1, :p, 'dr')"_s,
                {{"p", person}});
            run(u"INSERT INTO care_condition (site_id, patient_id, code_system, code) VALUES (1, :p, 'icd10', 'I10')"_s,
                {{"p", person}});
            run(u"INSERT INTO send_decision (site_id, campaign_id, step, person_id, seq, decision, address) VALUES (1, 1, 1, :p, :p, 'send', 'x')"_s,
                {{"p", person}}); // a campaign that chose both
            message(person, 1, at(20));
            message(person, 0, at(20 + person));
        }
        run(u"INSERT INTO send_decision (site_id, campaign_id, step, person_id, seq, decision, address) VALUES (1, 2, 1, 2, 1, 'send', 'x')"_s);
        message(2, 2, at(30));
        run(u"INSERT INTO import_run (id, site_id, kind, file_name, sha256, started_at) VALUES (99, 1, 'people', 'f', 's', :a)"_s,
            {{"a", now}});
        run(u"INSERT INTO import_change (site_id, run_id, person_id, before, after) VALUES (1, 99, 2, '{}', '{}')"_s);
    }

    TestDatabase t;
    store::Rows run(const QString &sql, const store::Bindings &bindings = {}) { return t.sql(sql, bindings); }
    void add(int id, const QString &family, const QString &external, const QString &phone)
    {
        Person person;
        person.familyName = family;
        person.givenName = u"Мария"_s;
        person.patronymic = u"Петровна"_s;
        person.birthDate = QDate(1984, 2, 29);
        person.sex = Sex::Female;
        person.externalId = external;
        Address mobile;
        mobile.value = phone;
        person.addresses << mobile;
        const auto added = PersonStore(t.db()).add(person);
        if (!added || added->value != id)
            qFatal("the person was not stored");
    }
    void address(int person, const QString &value, int priority)
    {
        run(u"INSERT INTO address (site_id, person_id, kind, value, reversed, priority, shared) VALUES (1, :p, 'mobile', :v, :v, :o, :s)"_s,
            {{"p", person}, {"v", value}, {"o", priority}, {"s", true}});
    }
    void attribute(int person, const QString &name, const QString &value)
    {
        run(u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, :p, :n, :v)"_s,
            {{"p", person}, {"n", name}, {"v", value}});
    }
    void message(int person, int campaign, const QDateTime &at)
    {
        run(u"INSERT INTO message (id, site_id, campaign_id, person_id, chunk_id, topic_id, channel, address, text, "
            u"parts, created_at) VALUES "
            "(%1, 1, %2, :p, 1, 1, 'sms', 'x', 'x', 1, :a)"_s.arg(
                TestDatabase::engine() == store::Engine::PostgreSql ? u"CAST(:i AS uuid)"_s : u":i"_s,
                campaign > 0 ? QString::number(campaign) : u"NULL"_s),
            {{"i", QUuid::createUuid().toString(QUuid::WithoutBraces)}, {"p", person}, {"a", at}});
    }
    void word(int person, const QVariant &topic, const QString &channel, const QString &state, int day)
    {
        run(u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) VALUES (1, :p, %1, :c, :s, :a, 'test', 'portal')"_s
                .arg(topic.isNull() ? u"NULL"_s : topic.toString()),
            {{"p", person}, {"c", channel}, {"s", state}, {"a", QDateTime(QDate(2026, 2, day), QTime(0, 0), Qt::UTC)}});
    }
    Person person(int id)
    {
        const auto found = PersonQueries(t.db()).find(PersonId(id));
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        return *found;
    }
    /// Every row of every table that points at people, but what follows by itself and what only tells of the change.
    QStringList everything()
    {
        QStringList rows;
        for (
            const store::Row reference :
            run(u"SELECT name FROM person_reference WHERE how <> 'derived' AND name NOT IN ('person_join', 'audit_entry', 'duplicate_pair', 'consent_event') ORDER BY name"_s)) {
            const QString table = reference.text("name");
            const store::Rows all = run(u"SELECT * FROM %1"_s.arg(table));
            for (const store::Row row : all) {
                QStringList cells{table};
                for (const QString &column : all.columnNames()) {
                    if (column != "version"_L1 && column != "updated_at"_L1)
                        cells << column + u'=' + row.text(qPrintable(column));
                }
                rows << cells.join(u'|');
            }
        }
        for (const char *table : {"care_condition", "care_measurement"}) {
            for (const store::Row row : run(u"SELECT id, patient_id FROM %1"_s.arg(QLatin1String(table))))
                rows << u"%1|%2|%3"_s.arg(QLatin1String(table), row.text("id"), row.text("patient_id"));
        }
        rows.sort();
        return rows;
    }
    QString permissions(int person)
    {
        QStringList said;
        for (
            const store::Row row :
            run(u"SELECT topic_id, channel, permitted FROM v_consent_permission WHERE person_id = :p ORDER BY topic_id, channel"_s,
                {{"p", person}}))
            said << row.text("topic_id") + row.text("channel") + (row.flag("permitted") ? u"+"_s : u"-"_s);
        return said.join(u' ');
    }
    qint64 count(const QString &table, int person)
    {
        return run(u"SELECT COUNT(*) AS n FROM %1 WHERE person_id = :p"_s.arg(table), {{"p", person}})
            .first()
            .integer("n");
    }
};

class TestPersonJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A new table that points at people has to say what a merge does with it.
    void shouldKnowEveryTableThatPointsAtPeople()
    {
        TestDatabase t;
        QStringList pointing;
        if (TestDatabase::engine() == store::Engine::PostgreSql) {
            for (
                const store::Row row : t.sql(
                    u"SELECT DISTINCT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace "
                    u"AND c.relkind IN ('r', 'p') "
                    "AND (EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND "
                    "f.confrelid = 'person'::regclass) "
                    "OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'person_id' AND NOT a.attisdropped)) ORDER BY 1"_s))
                pointing << row.text("name");
        } else {
            for (
                const store::Row row : t.sql(
                    u"SELECT name FROM sqlite_master m WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                    "AND (EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f.\"table\" = 'person') "
                    "OR EXISTS (SELECT 1 FROM pragma_table_info(m.name) i WHERE i.name = 'person_id')) ORDER BY name"_s))
                pointing << row.text("name");
        }
        QVERIFY(pointing.size() > 10);
        QStringList known;
        for (const store::Row row : t.sql(u"SELECT name FROM person_reference"_s))
            known << row.text("name");
        for (const QString &table : std::as_const(pointing))
            QVERIFY2(known.contains(table), qPrintable(table + u": say in person_reference what a merge does with it "
                                                               "(app/decisions/0007)"_s));
        if (TestDatabase::engine() == store::Engine::Sqlite) { // there a table that moves needs its statements
            for (
                const store::Row row : t.sql(
                    u"SELECT name FROM person_reference r WHERE how = 'move' AND NOT EXISTS (SELECT 1 FROM "
                    u"sqlite_master m "
                    "WHERE m.type = 'trigger' AND m.tbl_name = 'person_join' AND m.sql LIKE '%' || r.name || ' SET person_id = new.survivor_id%')"_s))
                QVERIFY2(false, qPrintable(row.text("name") + u" moves, but no trigger of person_join moves it"_s));
        }
    }

    void shouldPutTwoRecordsTogetherAndApartAgain()
    {
        TwoMarias two;
        two.word(1, 1, u"any"_s, u"granted"_s, 1);
        two.word(2, 1, u"sms"_s, u"withdrawn"_s, 2);
        const QStringList before = two.everything();
        const QString permissions = two.permissions(1);
        Person chosen = two.person(1);
        chosen.familyName = u"Сидорова"_s;
        chosen.attributes[u"benefit"_s] = u"veteran"_s;
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(chosen, PersonId(2)));

        // All that was the other's is the survivor's, each thing once.
        const Person joined = two.person(1);
        QCOMPARE(joined.familyName, u"Сидорова"_s);
        QCOMPARE(joined.nameKey, u"сидорова мария петровна"_s);
        QCOMPARE(joined.externalId, u"A-1"_s);
        QCOMPARE(joined.attributes.value(u"benefit"_s), u"veteran"_s);
        QCOMPARE(joined.attributes.value(u"note"_s), u"lift broken"_s);
        QStringList phones;
        for (const Address &address : joined.addresses)
            phones << u"%1:%2"_s.arg(address.priority).arg(address.value);
        QCOMPARE(phones, (QStringList{u"1:+79160000001"_s, u"2:+79160000002"_s}));
        QCOMPARE(two.count(u"service_event"_s, 1), 3); // the one that both had stands once
        QCOMPARE(two.count(u"care_note"_s, 1), 2);
        QCOMPARE(two.count(u"care_patient"_s, 1), 2);
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM care_condition WHERE patient_id = 1"_s).first().integer("n"), 2);
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM care_patient WHERE until IS NULL"_s).first().integer("n"), 1);
        QCOMPARE(two.count(u"message"_s, 1), 4); // but for that of the campaign which wrote to both
        QCOMPARE(two.count(u"message"_s, 2), 1);
        QCOMPARE(two.count(u"v_people_reachable"_s, 2), 0);
        OTKLIK_ERROR(PersonQueries(two.t.db()).find(PersonId(2)), "person.not_found");
        OTKLIK_VALUE(found, PersonQueries(two.t.db()).search(u"Сидорова"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(two.permissions(1), u"1email+ 1sms- 1viber+ 1voice+ 2email+ 2sms+ 2viber+ 2voice+"_s);
        QVERIFY(!two.permissions(2).contains(u'+'));
        // What may not move is read from both.
        for (const char *view : {"v_consent_timeline", "v_messaging_timeline"}) {
            const auto all = two.run(
                u"SELECT COUNT(*) AS n FROM %1 WHERE person_id IN (SELECT s.person_id FROM v_people_same s WHERE s.as_person_id = 1)"_s
                    .arg(QLatin1String(view)));
            const auto every = two.run(u"SELECT COUNT(*) AS n FROM %1"_s.arg(QLatin1String(view)));
            QCOMPARE(all.first().integer("n"), every.first().integer("n"));
        }
        OTKLIK_VALUE(records, join.list(PersonId(1)));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().lost, PersonId(2));
        QVERIFY(records.first().lostName.contains(u"Сидорова"_s));
        OTKLIK_ERROR(join.join(two.person(1), PersonId(2)), "duplicates.pair_not_found");

        OTKLIK_VALUE(apart, join.unjoin(id));
        QCOMPARE(apart.conflicts, QList<JoinConflict>());
        QCOMPARE(two.everything(), before);
        QCOMPARE(two.permissions(1), permissions);
        QCOMPARE(two.permissions(2), u"1email- 1sms- 1viber- 1voice- 2email+ 2sms+ 2viber+ 2voice+"_s);
        OTKLIK_ERROR(join.unjoin(id), "join.unknown");
    }

    void shouldTakeBackAlsoAfterLaterEdits()
    {
        TwoMarias two;
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(
                             [&] {
                                 Person p = two.person(1);
                                 p.familyName = u"Сидорова"_s;
                                 p.language = u"uk"_s;
                                 return p;
                             }(),
                             PersonId(2)));
        Person later = two.person(1);
        later.language = u"en"_s;     // changed since: stays
        later.addresses.removeLast(); // the other's phone: gone
        Address fresh;
        fresh.value = u"+79160000009"_s;
        fresh.priority = 5;
        later.addresses << fresh; // came since: stays with the survivor
        OTKLIK_VALUE(version, PersonStore(two.t.db()).update(later));
        QVERIFY(version > 1);
        two.run(u"UPDATE care_note SET state = 'done', version = version + 1"_s);
        two.word(1, 1, u"any"_s, u"granted"_s, 1);
        two.run(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) VALUES (1, 1, 1, 'voice', 'withdrawn', :a, 'test', 'portal')"_s,
            {{"a", QDateTime::currentDateTimeUtc().addSecs(60)}});
        OTKLIK_VALUE(apart, join.unjoin(id));
        QSet<QString> said;
        for (const JoinConflict &conflict : apart.conflicts) {
            said << conflict.object + u' ' + (conflict.why == JoinConflict::Why::Gone ? u"gone"_s : conflict.key);
            QVERIFY(!sentence(conflict).isEmpty());
        }
        QCOMPARE(said, (QSet<QString>{u"person language"_s, u"address gone"_s, u"consent_event 1"_s}));
        const Person one = two.person(1);
        QCOMPARE(one.familyName, u"Иванова"_s);
        QCOMPARE(one.language, u"en"_s);
        QCOMPARE(one.addresses.size(), 2);
        const Person other = two.person(2);
        QCOMPARE(other.familyName, u"Сидорова"_s);
        QCOMPARE(other.externalId, u"B-2"_s);
        QCOMPARE(other.addresses.size(), 1); // the one that both had came back
        QCOMPARE(two.run(u"SELECT state FROM care_note WHERE person_id = 2"_s).first().text("state"), u"done"_s);
    }

    void shouldLetTheStricterWordWin_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("sms"); // of topics 1 (marketing) and 2 (service) afterwards
        // g/w topic 1, G/W topic 2, S stop to everything, s START
        QTest::newRow("nothing") << u""_s << u""_s << u"1- 2+"_s;
        QTest::newRow("theirs granted") << u""_s << u"g"_s << u"1+ 2+"_s;
        QTest::newRow("mine granted") << u"g"_s << u""_s << u"1+ 2+"_s;
        QTest::newRow("both") << u"g"_s << u"g"_s << u"1+ 2+"_s;
        QTest::newRow("theirs withdrawn") << u"g"_s << u"gw"_s << u"1- 2+"_s;
        QTest::newRow("mine withdrawn") << u"gw"_s << u"g"_s << u"1- 2+"_s;
        QTest::newRow("their STOP") << u"g"_s << u"S"_s << u"1- 2-"_s;
        QTest::newRow("my STOP") << u"S"_s << u"g"_s << u"1- 2-"_s;
        QTest::newRow("their STOP, then a new word") << u""_s << u"Sg"_s << u"1+ 2-"_s;
        QTest::newRow("their STOP, then a new word, and mine") << u"g"_s << u"Sg"_s << u"1+ 2-"_s;
        QTest::newRow("STOP and START") << u""_s << u"gSs"_s << u"1- 2+"_s;
        QTest::newRow("service refused") << u""_s << u"W"_s << u"1- 2-"_s;
        QTest::newRow("service refused by me") << u"W"_s << u"G"_s << u"1- 2-"_s;
        QTest::newRow("both stop") << u"S"_s << u"S"_s << u"1- 2-"_s;
    }

    void shouldLetTheStricterWordWin()
    {
        QFETCH(const QString, mine);
        QFETCH(const QString, theirs);
        QFETCH(const QString, sms);
        TwoMarias two;
        int day = 1;
        const auto say = [&](int person, const QString &words) {
            for (const QChar c : words) {
                const bool every = c == u'S' || c == u's';
                two.word(person, every ? QVariant() : QVariant(c.isUpper() ? 2 : 1), u"any"_s,
                         c == u'g' || c == u'G' || c == u's' ? u"granted"_s : u"withdrawn"_s, day++);
            }
        };
        say(1, mine);
        say(2, theirs);
        const QString before = two.permissions(1);
        const QString beforeTheirs = two.permissions(2);
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(two.person(1), PersonId(2)));
        const QString now = two.permissions(1);
        QVERIFY2(now.contains(u"1sms"_s + sms[1]) && now.contains(u"2sms"_s + sms[4]), qPrintable(now));
        OTKLIK_VALUE(apart, join.unjoin(id));
        QCOMPARE(apart.conflicts.size(), 0);
        QCOMPARE(two.permissions(1), before);
        QCOMPARE(two.permissions(2), beforeTheirs);
    }

    void shouldKnowTheLostRecordByItsNumberAndName()
    {
        TwoMarias two;
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(two.person(1), PersonId(2)));
        Person again;
        again.familyName = u"Новая"_s;
        again.externalId = u"B-2"_s;
        OTKLIK_ERROR(PersonStore(two.t.db()).add(again), "person.external_id_taken");
        const auto names = two.run(
            u"SELECT COUNT(*) AS n FROM person_alias WHERE person_id = 1 AND name_key = 'сидорова мария петровна'"_s);
        QCOMPARE(names.first().integer("n"), 1);
        OTKLIK_VALUE(apart, join.unjoin(id));
        QCOMPARE(apart.survivor, PersonId(1));
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM person_alias"_s).first().integer("n"), 0);
    }

    void shouldNotBeMadeAnewByALaterImport()
    {
        TwoMarias two;
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(two.person(1), PersonId(2)));
        QTemporaryDir folder;
        const auto imported = [&](const QByteArray &content) {
            QFile file(folder.filePath(u"f.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            file.close();
            ImportOptions options;
            const auto result = PeopleImport(two.t.db()).run(file.fileName(), options);
            if (!result)
                qFatal("%s", qPrintable(result.error().sentence));
            return *result;
        };
        const auto byNumber = imported("external_id,family_name,given_name,district\nB-2,Сидорова,Мария,\n");
        QCOMPARE(byNumber.created, 0);
        QCOMPARE(byNumber.rejected, 0);
        Person one = two.person(1);
        one.familyName = u"Иванова"_s;
        OTKLIK_VALUE(version, PersonStore(two.t.db()).update(one));
        QVERIFY(version > 1);
        const auto byName =
            imported("family_name,given_name,patronymic,mobile\nСидорова,Мария,Петровна,+79160000002\n");
        QCOMPARE(byName.created, 0);
        QCOMPARE(byName.updated + byName.unchanged, 1);
        const auto both = imported("external_id,family_name,given_name\nA-1,Иванова,Мария\nB-2,Сидорова,Мария\n");
        QCOMPARE(both.created, 0);
        QCOMPARE(both.rejected, 1); // the same person twice in one file: said, not guessed
        OTKLIK_VALUE(apart, join.unjoin(id));
        QCOMPARE(apart.lost, PersonId(2));
    }

    void shouldUnwindAChainFromItsEnd()
    {
        TwoMarias two;
        two.add(3, u"Петрова"_s, {}, u"+79160000003"_s);
        const QStringList before = two.everything();
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(first, join.join(two.person(1), PersonId(2)));
        OTKLIK_VALUE(second, join.join(two.person(3), PersonId(1)));
        const Person last = two.person(3);
        QCOMPARE(last.externalId, u""_s); // as chosen: none
        QCOMPARE(
            two.run(u"SELECT COUNT(*) AS n FROM person_alias WHERE person_id = 3 AND external_id IN ('A-1', 'B-2')"_s)
                .first()
                .integer("n"),
            2);
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM v_people_same WHERE as_person_id = 3"_s).first().integer("n"), 3);
        OTKLIK_ERROR(join.unjoin(first), "join.joined_further");
        OTKLIK_VALUE(apart, join.unjoin(second));
        QCOMPARE(apart.conflicts.size(), 0);
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM v_people_same WHERE as_person_id = 1"_s).first().integer("n"), 2);
        OTKLIK_VALUE(wholly, join.unjoin(first));
        QCOMPARE(wholly.conflicts.size(), 0);
        QCOMPARE(two.everything(), before);
    }

    void shouldCarryNotTheSamePersonOver()
    {
        TwoMarias two;
        two.add(3, u"Сидорова"_s, {}, u"+79160000002"_s);
        DuplicateFinder finder(two.t.db());
        OTKLIK_VALUE(step, finder.step());
        QVERIFY(step.pairs >= 1);
        Duplicates duplicates(two.t.db());
        OTKLIK_VALUE(said, duplicates.setState(PersonId(2), PersonId(3), PairState::Dismissed));
        QCOMPARE(said, PairState::Open);
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(
                             [&] {
                                 Person p = two.person(1);
                                 p.familyName = u"Сидорова"_s;
                                 return p;
                             }(),
                             PersonId(2)));
        for (DuplicateProgress progress; !progress.done;) {
            OTKLIK_VALUE(next, finder.step());
            progress = next;
        }
        OTKLIK_VALUE(list, duplicates.list(10));
        QVERIFY(list.isEmpty()); // 1 is 2 now, and 2 is not 3
        OTKLIK_VALUE(apart, join.unjoin(id));
        QCOMPARE(apart.lost, PersonId(2));
        OTKLIK_VALUE(open, duplicates.list(10));
        QCOMPARE(open.size(), 1); // the two of the merge are offered again
        QCOMPARE(open.first().low, PersonId(1));
    }

    void shouldEraseTheLostRecordWithTheSurvivor()
    {
        TwoMarias two;
        two.run(u"UPDATE care_patient SET until = '2999-01-01'"_s);
        two.run(u"DELETE FROM care_condition"_s);
        two.run(u"DELETE FROM care_patient"_s);
        two.run(u"DELETE FROM message"_s);
        PersonJoin join(two.t.db());
        OTKLIK_VALUE(id, join.join(two.person(1), PersonId(2)));
        if (TestDatabase::engine() == store::Engine::PostgreSql)
            QCOMPARE(two.run(u"SELECT erase_person(1, 'asked') AS a"_s).first().text("a"), u"erased"_s);
        else
            two.run(u"INSERT INTO erasure (site_id, person_id, at, reason) VALUES (1, 1, :a, 'asked')"_s,
                    {{"a", QDateTime::currentDateTimeUtc()}});
        for (const char *table :
             {"person_alias", "person_join_row", "duplicate_person", "duplicate_key", "import_change"})
            QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM %1"_s.arg(QLatin1String(table))).first().integer("n"), 0);
        QCOMPARE(two.run(u"SELECT COUNT(*) AS n FROM send_decision WHERE address <> ''"_s).first().integer("n"), 0);
        QVERIFY(two.run(u"SELECT lost_before FROM person_join"_s).first().isNull("lost_before"));
        OTKLIK_ERROR(join.unjoin(id), "join.erased");
    }

    void shouldShowAPairOfTwoSitesToWhoSeesBoth()
    {
        if (TestDatabase::engine() != store::Engine::PostgreSql)
            QSKIP("one desk has no roles");
        TestDatabase t;
        t.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'clinic', 'Clinic')"_s);
        OTKLIK_DONE(access::applyPermissions(t.db()));
        for (int site : {1, 2, 1}) {
            Person person;
            person.siteId = SiteId(site);
            person.familyName = u"Иванова"_s;
            person.givenName = u"Мария"_s;
            person.birthDate = QDate(1984, 2, 29);
            OTKLIK_VALUE(id, PersonStore(t.db()).add(person));
            QVERIFY(id.isValid());
        }
        TestLogin service(t, u"finder"_s, {u"supervisor"_s}, {});
        service.letIn();
        DuplicateFinder finder(service.db());
        OTKLIK_VALUE(step, finder.step());
        QCOMPARE(step.pairs, 3);
        TestLogin one(t, u"one"_s, {u"operator"_s}, {1});
        one.letIn();
        TestLogin both(t, u"both"_s, {u"operator"_s}, {1, 2});
        both.letIn();
        TestLogin out(t, u"out"_s, {u"operator"_s}, {1, 2});
        OTKLIK_VALUE(hers, Duplicates(one.db()).list(10));
        QCOMPARE(hers.size(), 1);
        QVERIFY(!hers.first().ofTwoSites());
        OTKLIK_VALUE(all, Duplicates(both.db()).list(10));
        QCOMPARE(all.size(), 3);
        OTKLIK_VALUE(none, Duplicates(out.db()).list(10)); // before the second factor
        QCOMPARE(none.size(), 0);
        OTKLIK_ERROR(Duplicates(one.db()).setState(PersonId(1), PersonId(2), PairState::Dismissed),
                     "duplicates.pair_not_found");
        OTKLIK_VALUE(kept, PersonQueries(one.db()).find(PersonId(1)));
        OTKLIK_ERROR(PersonJoin(one.db()).join(kept, PersonId(3)), "access.step_up_needed");
        one.stepUp();
        OTKLIK_VALUE(joined, PersonJoin(one.db()).join(kept, PersonId(3)));
        QVERIFY(joined.isValid());
        QCOMPARE(one.ask(u"UPDATE person SET joined_into = NULL WHERE id = 1"_s),
                 u""_s); // nothing changes: nothing to refuse
        QVERIFY(one.ask(u"UPDATE person SET joined_into = 1 WHERE id = 1"_s).startsWith(u'!'));
        OTKLIK_VALUE(typed, Duplicates(one.db()).lookingLike(kept, SiteId(1)));
        QCOMPARE(typed.size(), 0);
        OTKLIK_VALUE(foreign, Duplicates(one.db()).lookingLike(
                                  [&] {
                                      Person p = kept;
                                      p.id = {};
                                      return p;
                                  }(),
                                  SiteId(2)));
        QCOMPARE(foreign.size(), 0); // the clinic's Maria is not hers to see
    }
};

QTEST_GUILESS_MAIN(TestPersonJoin)
#include "tst_personjoin.moc"
