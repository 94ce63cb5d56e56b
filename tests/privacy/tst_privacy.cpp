// SPDX-License-Identifier: GPL-3.0-or-later
// A subject's file and the erasure that keeps counts, on both engines.
#include <QJsonArray>
#include <QJsonDocument>
#include <zip.h>

#include "../messaging/sendfixture.h"
#include "erasure.h"
#include "funnel.h"
#include "household.h"
#include "peopleimport.h"
#include "personbulk.h"
#include "personlists.h"
#include "personqueries.h"
#include "retention.h"
#include "rulecompiler.h"
#include "subjectexport.h"
#include "subscriptioncolumns.h"

using namespace otklik;
using namespace otklik::test;
using privacy::Erasure;
using privacy::Retention;
using privacy::SubjectExport;

static const QString secretName = u"Zvezdochkina-Canary"_s;
static const QString secretPhone = u"+79163334455"_s;

/// Person 1 of a city that was written to, with something in every corner.
class Subject
{
public:
    Subject() : city(3)
    {
        store::Tx tx(city.db());
        sql(u"UPDATE person SET family_name = '%1', name_key = 'zvezdochkina anna', given_key = 'anna zvezdochkina', "
            "birth_date = '1980-05-06', external_id = 'EXT-1', sex = 'female' WHERE id = 1"_s.arg(secretName));
        sql(u"UPDATE address SET value = '%1', reversed = '55443336197+' WHERE person_id = 1"_s.arg(secretPhone));
        sql(u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, 1, 'meter', 'no-42-canary')"_s);
        sql(u"INSERT INTO service (id, code, name) VALUES (1, 'water', 'Water')"_s);
        const QString ago = QDateTime::currentDateTimeUtc().addDays(-3).toString(Qt::ISODateWithMs);
        sql(u"INSERT INTO service_event (site_id, person_id, service_id, stage, sector, at, source) "
            "VALUES (1, 1, 1, 'search', 'portal', '%1', 'portal'), (1, 2, 1, 'search', 'portal', '%1', 'portal')"_s.arg(
                ago));
        sql(u"INSERT INTO care_note (site_id, person_id, text, due_on, created_at) "
            "VALUES (1, 1, 'canary note <b>bold</b>', '2026-01-02', '%1')"_s.arg(ago));
        sql(u"INSERT INTO lookup_run (id, whom, gateway_id, older_than, started_at) VALUES (1, 'everybody', %1, 90, '%2')"_s
                .arg(city.gateway.id.value)
                .arg(ago));
        sql(u"INSERT INTO lookup_number (run_id, site_id, number, state) VALUES (1, 1, '%1', 'answered')"_s.arg(
            secretPhone));
        sql(u"INSERT INTO number_check (site_id, number, verdict, ported, network, code, at, run_id) VALUES "
            "(1, '%1', 'away', true, 'Sample & Net', 'infobip:2/27', '%2', 1), "
            "(1, '+79160009999', 'dead', false, 'Somebody else', 'infobip:2/1', '%2', 1)"_s.arg(secretPhone, ago));
        if (!tx.commit())
            qFatal("the subject could not be laid out");
    }
    store::Rows sql(const QString &text) { return city.data.sql(text); }
    store::Database &db() { return city.db(); }

    SendCity city;
};

class TestPrivacy : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QByteArray> unzipped(const QString &path)
    {
        QMap<QString, QByteArray> files;
        zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
        for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t stat;
            zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
            QByteArray bytes(qsizetype(stat.size), '\0');
            zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
            zip_fread(file, bytes.data(), stat.size);
            zip_fclose(file);
            files.insert(QString::fromUtf8(stat.name), bytes);
        }
        zip_close(archive);
        return files;
    }
    /// Sends what is due of the city through a gateway that takes everything.
    static void send(SendCity &city)
    {
        Claims claims(city.db(), DispatchTimes(), u"tester"_s);
        for (;;) {
            OTKLIK_VALUE(chunk, claims.claim(city.gateway, 1000));
            if (!chunk)
                return;
            QList<MessageFact> facts;
            for (const OutgoingMessage &message : std::as_const(chunk->batch.messages)) {
                MessageFact fact;
                fact.messageId = message.id;
                fact.state = MessageState::Delivered;
                fact.at = QDateTime::currentDateTimeUtc();
                fact.detail = u"to "_s + message.address;
                facts << fact;
            }
            OTKLIK_VALUE(marked, claims.markAnswered(*chunk, facts));
            QVERIFY(!marked.zombie);
        }
    }

private Q_SLOTS:
    void shouldWriteEverythingAboutOnePerson()
    {
        Subject subject;
        subject.city.launch();
        send(subject.city);
        OTKLIK_VALUE(list, people::PersonLists(subject.db()).add(u"canary list"_s, people::ListScope::Site));
        OTKLIK_DONE(people::PersonBulk(subject.db()).addToList(list.id, {PersonId(1)}));
        OTKLIK_DONE(people::Households(subject.db()).join(PersonId(1), PersonId(2)));
        subject.city.data.sql(
            u"INSERT INTO inbound_message (site_id, gateway_id, provider_id, from_address, text, received_at, "
            "handled_at, person_id) VALUES (1, 1, 'x', '+7', 'what I wrote, a canary', :a, :b, 1)"_s,
            {{"a", QDateTime::currentDateTimeUtc()}, {"b", QDateTime::currentDateTimeUtc()}});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"subject.zip"_s);
        OTKLIK_VALUE(json, SubjectExport(subject.db()).write(PersonId(1), path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        const auto files = unzipped(path);
        QCOMPARE(files.keys(), QStringList({u"subject.html"_s, u"subject.json"_s}));
        const QJsonObject read = QJsonDocument::fromJson(files.value(u"subject.json"_s)).object();
        QCOMPARE(read, json);
        QCOMPARE(read["person"_L1]["family_name"_L1].toString(), secretName);
        QCOMPARE(read["person"_L1]["birth_date"_L1].toString(), u"1980-05-06"_s);
        QCOMPARE(read["attributes"_L1]["meter"_L1].toString(), u"no-42-canary"_s);
        QCOMPARE(read["addresses"_L1][0]["value"_L1].toString(), secretPhone);
        QCOMPARE(read["inbound"_L1].toArray().size(), 1);
        QCOMPARE(read["inbound"_L1][0]["text"_L1].toString(), u"what I wrote, a canary"_s);
        QCOMPARE(read["number_lookups"_L1].toArray().size(), 1);
        const QJsonObject lookup = read["number_lookups"_L1][0].toObject();
        QCOMPARE(lookup["number"_L1].toString(), secretPhone);
        QCOMPARE(lookup["verdict"_L1].toString(), u"away"_s);
        QCOMPARE(lookup["network"_L1].toString(), u"Sample & Net"_s);
        QCOMPARE(lookup["ported"_L1], QJsonValue(true));
        QCOMPARE(lookup["roaming"_L1], QJsonValue(false));
        QVERIFY(lookup["at"_L1].toString().endsWith(u'Z'));
        QCOMPARE(read["service_events"_L1].toArray().size(), 1);
        QCOMPARE(read["consent"_L1]["words"_L1].toArray().size(), 1);
        QCOMPARE(read["messages"_L1].toArray().size(), 1);
        QCOMPARE(read["messages"_L1][0]["text"_L1].toString(), u"Dear Given1, your meter"_s);
        QCOMPARE(read["messages"_L1][0]["facts"_L1][0]["state"_L1].toString(), u"delivered"_s);
        QCOMPARE(read["notes"_L1][0]["text"_L1].toString(), u"canary note <b>bold</b>"_s);
        QCOMPARE(read["campaign_decisions"_L1][0]["decision"_L1].toString(), u"send"_s);
        QCOMPARE(read["lists"_L1].toArray().size(), 1);
        QCOMPARE(read["lists"_L1][0]["name"_L1].toString(), u"canary list"_s);
        QVERIFY(read["lists"_L1][0]["since"_L1].toString().endsWith(u'Z'));
        QVERIFY2(read["household"_L1][0]["people"_L1].toInt() == 2,
                 QJsonDocument(read["household"_L1].toArray()).toJson().constData());
        QCOMPARE(read["left_out"_L1].toArray().size(), 0);
        // Readable, and nothing in it is markup that came from data.
        const QString page = QString::fromUtf8(files.value(u"subject.html"_s));
        QVERIFY(page.contains(secretName) && page.contains(u"canary note &lt;b&gt;bold&lt;/b&gt;"_s));
        QVERIFY(page.contains(u"<td>Away for now</td><td>Sample &amp; Net</td><td>yes</td>"_s));
        QVERIFY(!page.contains(u"<b>bold"_s) && !page.contains(u"src="_s) && !page.contains(u"http:"_s));
        QVERIFY2(!page.contains(u"Family2"_s), "somebody else stands in it");
    }

    void shouldRefuseAFileThatCannotBeWritten()
    {
        Subject subject;
        OTKLIK_ERROR(SubjectExport(subject.db()).write(PersonId(1), u"/nowhere/at/all.zip"_s), "privacy.cannot_write");
        OTKLIK_ERROR(SubjectExport(subject.db()).write(PersonId(4711), u"/tmp/x.zip"_s), "person.not_found");
    }

    void shouldEraseAndKeepTheCounts()
    {
        Subject subject;
        const CampaignId campaign = subject.city.launch();
        send(subject.city);
        const auto figures = [&]() -> QString {
            insight::Funnel funnel(subject.db());
            const auto stages = funnel.fiveStages({});
            const auto sent = subject.city.progress(campaign);
            const auto facts = subject.sql(
                u"SELECT count(*) AS n, count(sent_at) AS s, count(delivered_at) AS d FROM v_messaging_campaign_fact"_s);
            return QString::fromUtf8(QJsonDocument(stages->toJson()).toJson()) + u"%1 %2 %3 %4"_s.arg(sent.audience)
                                                                                     .arg(facts.first().integer("n"))
                                                                                     .arg(facts.first().integer("s"))
                                                                                     .arg(facts.first().integer("d"));
        };
        const QString before = figures();
        OTKLIK_ERROR(Erasure(subject.db()).erase(PersonId(1), u"  "_s), "erasure.no_reason");
        OTKLIK_VALUE(erased, Erasure(subject.db()).erase(PersonId(1), u"request of 21 November"_s, u"tester"_s));
        QVERIFY(!erased.already);
        QCOMPARE(figures(), before);

        // Nothing of them is left in any table, of any type.
        const bool lite = TestDatabase::engine() == store::Engine::Sqlite;
        const auto tables = subject.sql(
            lite
                ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s
                : u"SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"_s);
        for (const store::Row table : tables) {
            const auto rows = subject.sql(u"SELECT * FROM "_s + table.text("name"));
            for (const store::Row row : rows) {
                for (const QString &column : rows.columnNames()) {
                    const QString value = row.text(column.toLatin1().constData());
                    for (const QString &secret : {secretName, u"zvezdochkina"_s, secretPhone, secretPhone.mid(1),
                                                  u"EXT-1"_s, u"1980-05-06"_s, u"canary"_s, u"Given1,"_s})
                        QVERIFY2(!value.contains(secret, Qt::CaseInsensitive),
                                 qPrintable(table.text("name") + u'.' + column));
                }
            }
        }
        if (lite) { // nor in the bytes of the file and its journal
            for (const QString &suffix : {QString(), u"-wal"_s}) {
                QFile file(subject.city.data.url().path + suffix);
                QVERIFY(file.open(QIODevice::ReadOnly) || !suffix.isEmpty());
                const QByteArray bytes = file.readAll();
                QVERIFY(!bytes.contains(secretName.toUtf8()) && !bytes.contains(secretPhone.toUtf8()));
            }
        }
        // The ledger is whole, the reminder is dropped, and nobody meets them any more.
        QCOMPARE(subject.city.count(u"consent_event WHERE person_id = 1 AND state = 'granted'"_s), 1);
        QCOMPARE(subject.city.count(u"care_note WHERE person_id = 1 AND state = 'dropped' AND text = ''"_s), 1);
        people::PersonQueries queries(subject.db());
        OTKLIK_ERROR(queries.find(PersonId(1)), "person.not_found");
        OTKLIK_VALUE(page, queries.page({}, 10));
        QCOMPARE(page.people.size(), 2);
        OTKLIK_VALUE(count, queries.count());
        QCOMPARE(count.count, 2);
        for (const QString &word : {u"zvez"_s, secretPhone, u"EXT-1"_s}) {
            OTKLIK_VALUE(found, queries.search(word));
            QVERIFY2(found.isEmpty(), qPrintable(word));
        }
        QCOMPARE(subject.city.count(u"v_people_person"_s), 2);
        QCOMPARE(subject.city.count(u"v_consent_permission WHERE person_id = 1 AND permitted"_s), 0);
        OTKLIK_ERROR(SubjectExport(subject.db()).collect(PersonId(1)), "person.not_found");

        // Once more changes nothing.
        OTKLIK_VALUE(again, Erasure(subject.db()).erase(PersonId(1), u"twice"_s));
        QVERIFY(again.already);
        QCOMPARE(subject.city.count(u"erasure WHERE reason = 'request of 21 November'"_s), 1);
        QCOMPARE(subject.city.count(u"erasure"_s), 1);
        OTKLIK_ERROR(Erasure(subject.db()).erase(PersonId(4711), u"why"_s), "person.not_found");
    }

    void shouldNotGiveAHuskItsNameBack()
    {
        Subject subject;
        OTKLIK_DONE(Erasure(subject.db()).erase(PersonId(1), u"why"_s));
        const auto changed = subject.db().changeText(u"UPDATE person SET family_name = 'X' WHERE id = 1"_s);
        QVERIFY(!changed);
        QCOMPARE(subject.city.count(u"person WHERE family_name = 'X'"_s), 0);
    }

    void shouldRefuseWhileAMessageIsOnTheWire()
    {
        Subject subject;
        subject.city.launch();
        Claims claims(subject.db(), DispatchTimes(), u"tester"_s);
        OTKLIK_VALUE(chunk, claims.claim(subject.city.gateway, 1000));
        QVERIFY(chunk);
        OTKLIK_ERROR(Erasure(subject.db()).erase(PersonId(1), u"why"_s), "person.in_flight");
        QCOMPARE(subject.city.count(u"person WHERE family_name = '%1'"_s.arg(secretName)), 1);
    }

    void shouldLetQueuedMessagesGoAndCountThem()
    {
        Subject subject;
        const CampaignId campaign = subject.city.launch();
        OTKLIK_DONE(Erasure(subject.db()).erase(PersonId(1), u"why"_s));
        send(subject.city);
        QCOMPARE(subject.city.state(1), u"cancelled"_s);
        QCOMPARE(subject.city.code(1), u"excluded:suppressed"_s);
        QCOMPARE(subject.city.state(2), u"delivered"_s);
        QCOMPARE(subject.city.progress(campaign).audience, 3);
        QCOMPARE(subject.city.count(u"message WHERE person_id = 1 AND address <> ''"_s), 0);
    }

    void shouldRefuseAPatient()
    {
        Subject subject;
        subject.sql(u"INSERT INTO care_patient (site_id, person_site_id, person_id) VALUES (1, 1, 1)"_s);
        OTKLIK_ERROR(Erasure(subject.db()).erase(PersonId(1), u"why"_s), "person.is_patient");
        subject.sql(u"UPDATE care_patient SET since = '2020-01-01', until = '2021-01-01'"_s);
        OTKLIK_DONE(Erasure(subject.db()).erase(PersonId(1), u"why"_s));
    }

    void shouldRememberARefusalWhenTheAddressComesAgain()
    {
        Subject subject;
        if (TestDatabase::engine() == store::Engine::PostgreSql) // the city numbers its people itself
            subject.sql(u"SELECT setval(pg_get_serial_sequence('person', 'id'), 100)"_s);
        OTKLIK_DONE(Erasure(subject.db()).erase(PersonId(1), u"why"_s));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"again.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("external_id,family_name,given_name,mobile,topic:water\r\nEXT-9,Again,Anna,+79163334455,yes\r\n"
                   "EXT-10,Else,Boris,+79163334456,yes\r\n");
        file.close();
        consent::SubscriptionColumns columns(u"I agree"_s, u"tester"_s);
        people::ImportOptions options;
        options.extension = &columns;
        OTKLIK_VALUE(result, people::PeopleImport(subject.db()).run(file.fileName(), options));
        QCOMPARE(result.created, 2);
        const auto permitted = [&](const QString &key) {
            return subject.city.count(u"v_consent_permission v JOIN person p ON p.id = v.person_id WHERE v.channel = "
                                      u"'sms' AND v.topic_id = 1 "
                                      "AND v.permitted AND p.external_id = '%1'"_s.arg(key));
        };
        QCOMPARE(permitted(u"EXT-9"_s), 0);
        QCOMPARE(permitted(u"EXT-10"_s), 1);
        // Their own START, later, opens it.
        subject.city.data.sql(
            u"INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) "
            "SELECT 1, id, NULL, 'any', 'granted', :at, 'test', 'sms_keyword' FROM person WHERE external_id = 'EXT-9'"_s,
            {{"at", QDateTime::currentDateTimeUtc().addSecs(60)}});
        QCOMPARE(subject.city.count(
                     u"v_consent_suppression s JOIN person p ON p.id = s.person_id WHERE p.external_id = 'EXT-9'"_s),
                 0);
    }

    void shouldEmptyWhatIsOlderThanItsTimer()
    {
        Subject subject;
        subject.city.launch();
        send(subject.city);
        Retention retention(subject.db());
        OTKLIK_VALUE(rules, retention.list());
        QStringList standard;
        for (const privacy::RetentionRule &rule : std::as_const(rules)) {
            QCOMPARE(rule.days, rule.standard);
            standard << u"%1 %2"_s.arg(rule.kind).arg(rule.days);
        }
        QCOMPARE(standard, QStringList({u"reports 7"_s, u"texts 730"_s, u"notes 1825"_s, u"sign_ins 365"_s,
                                        u"events 0"_s, u"imports 30"_s}));
        OTKLIK_ERROR(retention.set(u"audit"_s, 1), "retention.unknown_kind");
        OTKLIK_ERROR(retention.set(u"texts"_s, -1), "retention.bad_days");

        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-100);
        subject.city.data.sql(u"UPDATE message SET created_at = :at WHERE person_id <> 3"_s, {{"at", old}});
        subject.city.data.sql(u"INSERT INTO report_batch (gateway_id, pulled_at, body, interpreted_at) "
                              "VALUES (1, :a, '+79163334455', :b), (1, :c, 'not read yet', NULL)"_s,
                              {{"a", old}, {"b", old}, {"c", old}});
        subject.city.data.sql(u"UPDATE care_note SET state = 'done', closed_at = :at"_s, {{"at", old}});
        subject.city.data.sql(u"INSERT INTO import_run (site_id, kind, file_name, sha256, started_at) "
                              "VALUES (1, 'people', 'old.csv', '', :a), (1, 'people', 'new.csv', '', :b)"_s,
                              {{"a", old}, {"b", old.addDays(90)}});
        subject.city.data.sql(u"INSERT INTO import_created (site_id, run_id, what, first_id, last_id) "
                              "SELECT 1, id, 'person', 900000 + id, 900000 + id FROM import_run "
                              "WHERE file_name IN ('old.csv', 'new.csv')"_s);
        OTKLIK_VALUE(first, retention.purge());
        QCOMPARE(first, 2); // the report, and what the old import could be taken back by
        QCOMPARE(subject.city.count(u"import_created"_s), 1);
        QCOMPARE(subject.city.count(u"report_batch"_s), 1);
        OTKLIK_DONE(retention.set(u"texts"_s, 30));
        OTKLIK_DONE(retention.set(u"notes"_s, 30));
        OTKLIK_DONE(retention.set(u"events"_s, 2));
        OTKLIK_VALUE(second, retention.purgeBatch(1));
        QVERIFY(second.more);
        QCOMPARE(second.rows, 3);
        OTKLIK_VALUE(rest, retention.purge());
        QCOMPARE(rest, 2);
        QCOMPARE(subject.city.count(u"message WHERE text <> '' AND address <> ''"_s), 1);
        QCOMPARE(subject.city.count(u"message"_s), 3);
        QCOMPARE(subject.city.count(u"care_note WHERE text = ''"_s), 1);
        QCOMPARE(subject.city.count(u"service_event"_s), 0);
        OTKLIK_VALUE(nothing, retention.purge());
        QCOMPARE(nothing, 0);
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
