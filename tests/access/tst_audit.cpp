// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDeadlineTimer>
#include <QThread>
#include <atomic>

#include "auditchain.h"
#include "auditguard.h"
#include "auditlog.h"
#include "auditsealer.h"
#include "permissions.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::access;
using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::Engine;

namespace {

/// What a person at a desk, or the machine, may do to the rows of a table. Empty: nobody can.
struct Kind
{
    const char *table;
    const char *insert;
    const char *update;
    const char *column; ///< that the update changes
    const char *remove;
};

// Person 1, site 1, topic 1 and the like are laid out before.
constexpr Kind kinds[] = {
    {"site", "INSERT INTO site (id, code, name) VALUES (9, 'nine', 'Nine')", "UPDATE site SET name = 'N' WHERE id = 9",
     "name", "DELETE FROM site WHERE id = 9"},
    {"setting", "INSERT INTO setting (name, value) VALUES ('x', '1')",
     "UPDATE setting SET value = '2' WHERE name = 'x'", "value", "DELETE FROM setting WHERE name = 'x'"},
    {"district", "INSERT INTO district (id, code, name) VALUES (99, 'd9', 'D')",
     "UPDATE district SET name = 'E' WHERE id = 99", "name", "DELETE FROM district WHERE id = 99"},
    {"service", "INSERT INTO service (id, code, name) VALUES (99, 's9', 'S')",
     "UPDATE service SET name = 'T' WHERE id = 99", "name", "DELETE FROM service WHERE id = 99"},
    {"channel", "INSERT INTO channel (code) VALUES ('fax')", "UPDATE channel SET code = 'telex' WHERE code = 'fax'",
     "code", "DELETE FROM channel WHERE code = 'telex'"},
    {"agency", "INSERT INTO agency (id, code, name) VALUES (99, 'a9', 'A')",
     "UPDATE agency SET name = 'B' WHERE id = 99", "name", "DELETE FROM agency WHERE id = 99"},
    {"topic", "INSERT INTO topic (id, agency_id, code, name) VALUES (99, 1, 't9', 'T')",
     "UPDATE topic SET basis = 'service' WHERE id = 99", "basis", "DELETE FROM topic WHERE id = 99"},
    {"person", "INSERT INTO person (id, given_name, created_at, updated_at) VALUES (99, 'A', now(), now())",
     "UPDATE person SET birth_date = '1990-01-01' WHERE id = 99", "birth_date", "DELETE FROM person WHERE id = 99"},
    {"person_attribute", "INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, 1, 'shoe', '44')",
     "UPDATE person_attribute SET value = '45' WHERE name = 'shoe'", "value",
     "DELETE FROM person_attribute WHERE name = 'shoe'"},
    {"address", "INSERT INTO address (id, site_id, person_id, kind, value) VALUES (99, 1, 1, 'email', 'a@example.org')",
     "UPDATE address SET priority = 2 WHERE id = 99", "priority", "DELETE FROM address WHERE id = 99"},
    {"service_event",
     "INSERT INTO service_event (id, site_id, person_id, service_id, stage, sector, at) VALUES (99, 1, 1, 1, 'search', "
     "'portal', now())",
     "UPDATE service_event SET source = 'x' WHERE id = 99", "source", "DELETE FROM service_event WHERE id = 99"},
    {"consent_event",
     "INSERT INTO consent_event (site_id, person_id, topic_id, channel, state, at, recorded_by, source) VALUES (1, 1, "
     "1, "
     "'any', 'granted', now(), 'me', 'desk')",
     "", "", ""},
    {"care_note", "INSERT INTO care_note (id, site_id, person_id, text, created_at) VALUES (99, 1, 1, 'call', now())",
     "UPDATE care_note SET state = 'done' WHERE id = 99", "state", "DELETE FROM care_note WHERE id = 99"},
    {"import_run",
     "INSERT INTO import_run (id, site_id, kind, file_name, sha256, started_at) VALUES (99, 1, 'people', 'f', 'x', "
     "now())",
     "UPDATE import_run SET row_count = 3 WHERE id = 99", "row_count", "DELETE FROM import_run WHERE id = 99"},
    {"segment", "INSERT INTO segment (id, name, rule, created_at, updated_at) VALUES (99, 's', '{}', now(), now())",
     "UPDATE segment SET rule = '[]' WHERE id = 99", "rule", "DELETE FROM segment WHERE id = 99"},
    {"campaign",
     "INSERT INTO campaign (id, name, topic_id, rule, channel, texts, created_at) VALUES (99, 'c', 1, '{}', 'sms', "
     "'{}', "
     "now())",
     "UPDATE campaign SET sender = 'City' WHERE id = 99", "sender", "DELETE FROM campaign WHERE id = 99"},
    {"campaign_approval", "INSERT INTO campaign_approval (campaign_id, version) VALUES (1, 1)",
     "UPDATE campaign_approval SET version = 2 WHERE campaign_id = 1", "version",
     "DELETE FROM campaign_approval WHERE campaign_id = 1"},
    {"send_job",
     "INSERT INTO send_job (campaign_id, topic_id, channel, texts, started_at) VALUES (1, 1, 'sms', '{}', now())",
     "UPDATE send_job SET state = 'paused' WHERE campaign_id = 1", "state",
     "DELETE FROM send_job WHERE campaign_id = 1"},
    {"gateway", "INSERT INTO gateway (id, name, kind, channel, since) VALUES (99, 'g', 'training', 'sms', now())",
     "UPDATE gateway SET weight = 5 WHERE id = 99", "weight", "DELETE FROM gateway WHERE id = 99"},
    {"access_operator", "INSERT INTO access_operator (id, name) VALUES (99, 'o')",
     "UPDATE access_operator SET disabled_at = now() WHERE id = 99", "disabled_at",
     "DELETE FROM access_operator WHERE id = 99"},
    {"access_operator_site", "INSERT INTO access_operator_site (operator_id, site_id) VALUES (1, 1)", "", "",
     "DELETE FROM access_operator_site WHERE operator_id = 1"},
    {"access_factor", "INSERT INTO access_factor (operator_id, seed) VALUES (1, 'canary seed')",
     "UPDATE access_factor SET confirmed_at = now() WHERE operator_id = 1", "confirmed_at",
     "DELETE FROM access_factor WHERE operator_id = 1"},
    {"access_unlock", "INSERT INTO access_unlock (id, operator_id, new_factor) VALUES (99, 1, true)",
     "UPDATE access_unlock SET confirmed_by = 'two' WHERE id = 99", "confirmed_by",
     "DELETE FROM access_unlock WHERE id = 99"},
};

} // namespace

class TestAudit final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::TestDatabase> m_database;
    QStringList m_logins;

    store::Rows sql(const QString &text, const store::Bindings &bindings = {})
    {
        return m_database->sql(text, bindings);
    }
    qint64 number(const QString &text) { return sql(text).first().integer("n"); }
    qint64 entries(const QString &where = u"true"_s)
    {
        return number(u"SELECT count(*) AS n FROM audit_entry WHERE %1"_s.arg(where));
    }
    void layOut()
    {
        OTKLIK_DONE(m_database->db().script(
            u"INSERT INTO person (given_name, created_at, updated_at) VALUES ('Anna', now(), now()), ('Ivan', now(), "
            u"now());"
            "INSERT INTO agency (code, name) VALUES ('a', 'A'); INSERT INTO topic (agency_id, code, name) VALUES (1, "
            "'t', 'T');"
            "INSERT INTO service (code, name) VALUES ('s', 'S'); INSERT INTO access_operator (name) VALUES ('me');"
            "INSERT INTO campaign (name, topic_id, rule, channel, texts, created_at) VALUES ('one', 1, '{}', 'sms', '{}', now())"_s));
    }
    /// A login of this database's own, in these groups.
    std::unique_ptr<Database> signIn(const QString &kind, const QStringList &groups)
    {
        const QString login =
            u"%1_%2"_s.arg(sql(u"SELECT current_database() AS name"_s).first().text("name")).arg(m_logins.size());
        m_logins << login;
        QString script =
            u"CREATE ROLE %1 LOGIN PASSWORD 'secret'; INSERT INTO access_operator (name, kind) VALUES ('%1', '%2');"_s
                .arg(login, kind);
        for (const QString &group : groups)
            script += u"GRANT otklik_%1 TO %2;"_s.arg(group, login);
        const Done made = m_database->db().script(script);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        store::DatabaseUrl url = m_database->url();
        url.libpq.replace(QRegularExpression(u"user=\\S+ password=\\S*"_s), u"user=%1 password=secret"_s.arg(login));
        auto opened = Database::open(url);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return std::move(*opened);
    }
    /// Transactions of other tests on this server hold the horizon back for a while.
    qint64 sealAll()
    {
        qint64 all = 0;
        for (QDeadlineTimer patience(60000); !patience.hasExpired(); QTest::qWait(5)) {
            const auto step = sealSome(m_database->db(), 100);
            if (!step)
                return -1;
            all += step->entries;
            if (number(u"SELECT count(*) AS n FROM audit_entry e WHERE NOT EXISTS "
                       "(SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)"_s) == 0)
                break;
        }
        return all;
    }
    /// With the triggers off, as somebody who owns the server can.
    void tamper(const QString &script)
    {
        OTKLIK_DONE(m_database->db().script(
            u"ALTER TABLE audit_entry DISABLE TRIGGER USER; ALTER TABLE audit_seal DISABLE TRIGGER USER; %1;"
            "ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_kept; ALTER TABLE audit_seal ENABLE ALWAYS TRIGGER audit_seal_kept"_s
                .arg(script)));
    }
    QStringList findings(const QList<AuditHead> &heads = {})
    {
        const auto check = checkAudit(m_database->db(), heads);
        if (!check)
            return {check.error().code};
        QStringList words;
        for (const AuditFinding &finding : check->broken)
            words << u"%1 %2 %3 %4"_s.arg(auditFindingName(finding.what))
                         .arg(finding.place)
                         .arg(finding.until)
                         .arg(finding.entry);
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<test::TestDatabase>();
        const bool sqlite = test::TestDatabase::engine() == Engine::Sqlite;
        if (sqlite && qstrcmp(QTest::currentTestFunction(), "shouldKeepNoAuditOnOneDesk") != 0)
            QSKIP("the audit is kept by PostgreSQL");
        if (!sqlite)
            layOut();
    }
    void cleanup()
    {
        for (const QString &login : std::as_const(m_logins))
            sql(u"DROP OWNED BY %1"_s.arg(login));
        QStringList gone;
        gone.swap(m_logins);
        for (const QString &login : std::as_const(gone))
            sql(u"DROP ROLE %1"_s.arg(login));
        m_database.reset();
    }

    void shouldKeepNoAuditOnOneDesk()
    {
        if (test::TestDatabase::engine() != Engine::Sqlite)
            QSKIP("for SQLite");
        OTKLIK_VALUE(check, checkAudit(m_database->db(), {}));
        QCOMPARE(check.entries, 0);
        QVERIFY(check.broken.isEmpty());
        OTKLIK_VALUE(sealed, sealSome(m_database->db(), 10));
        QCOMPARE(sealed.entries, 0);
        OTKLIK_VALUE(lines, findAudit(m_database->db(), {}, 0, 10));
        QVERIFY(lines.isEmpty());
    }

    void shouldWriteAnEntryForEachKindOfChange()
    {
        QSet<QString> tried;
        for (const Kind &kind : kinds) {
            const QString table = QString::fromLatin1(kind.table);
            tried << table;
            const auto once = [&](const char *statement, const QString &verb, const QString &column) {
                if (!*statement)
                    return;
                const QString where = u"object = '%1' AND verb = '%2'"_s.arg(table, verb);
                const qint64 before = entries(where);
                sql(u"BEGIN"_s);
                sql(QString::fromLatin1(statement));
                sql(u"ROLLBACK"_s);
                QVERIFY2(entries(where) == before, "what is rolled back leaves nothing");
                sql(QString::fromLatin1(statement));
                QVERIFY2(entries(where) == before + 1, qPrintable(table + u' ' + verb));
                const auto row = sql(u"SELECT who = session_user AND made_by IS NOT NULL AS signed, site_id, "
                                     u"person_id, columns = ARRAY[:column] AS named "
                                     "FROM audit_entry WHERE %1 ORDER BY id DESC LIMIT 1"_s.arg(where),
                                     {{u"column"_s, column}});
                QVERIFY2(row.first().flag("signed"), qPrintable(table));
                QVERIFY2(column.isEmpty() || row.first().flag("named"), qPrintable(table + u' ' + column));
            };
            once(kind.insert, u"insert"_s, {});
            once(kind.update, u"update"_s, QString::fromLatin1(kind.column));
            once(kind.remove, u"delete"_s, {});
        }
        QCOMPARE(entries(u"object = 'address' AND person_id = 1 AND site_id = 1"_s), 3);
        // Tables that a later migration watches: their triggers stand and know every column.
        const auto watched =
            sql(u"SELECT w.name, (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = w.name::regclass AND t.tgname "
                u"LIKE 'audit\\_%' AND t.tgenabled = 'A') AS triggers,"
                "(SELECT string_agg(a.attname, ', ') FROM pg_attribute a WHERE a.attrelid = w.name::regclass AND "
                "a.attnum > 0 AND NOT a.attisdropped"
                "   AND a.attname <> ALL (w.quiet) AND position(quote_literal(a.attname) IN p.prosrc) = 0) AS unknown "
                "FROM audit_watched w JOIN pg_proc p ON p.proname = 'audited_' || w.name"_s);
        for (const store::Row row : watched) {
            QCOMPARE(row.integer("triggers"), 4);
            QVERIFY2(row.isNull("unknown"),
                     qPrintable(row.text("name") + u": audit_watch_again() for "_s + row.text("unknown")));
            tried.remove(row.text("name"));
        }
        QVERIFY2(tried.isEmpty(), "every table tried is watched");
    }

    void shouldSayNothingWhereNothingChanged()
    {
        const qint64 before = entries();
        sql(u"UPDATE person SET given_name = given_name"_s);
        sql(u"UPDATE person SET updated_at = now() + INTERVAL '1 day', version = version + 1"_s);
        sql(u"UPDATE gateway SET puller = 'x'"_s);
        sql(u"DELETE FROM segment"_s);
        QCOMPARE(entries(), before);
        sql(u"TRUNCATE care_note"_s);
        QCOMPARE(entries(), before + 1);
    }

    void shouldNameEverybodyOfABulkChange()
    {
        sql(u"INSERT INTO person (given_name, created_at, updated_at) SELECT 'B', now(), now() FROM generate_series(1, 30000)"_s);
        const qint64 first = number(u"SELECT min(id) AS n FROM person WHERE given_name = 'B'"_s);
        QCOMPARE(
            number(
                u"SELECT sum(row_count)::bigint AS n FROM audit_entry WHERE verb = 'insert' AND people IS NOT NULL AND object = 'person' AND row_count > 100"_s),
            30000);
        QVERIFY(entries() < 60);
        sql(u"UPDATE person SET given_name = 'C' WHERE id %% 3 = 0 AND given_name = 'B'"_s.replace(u"%%"_s, u"%"_s));
        QCOMPARE(
            number(
                u"SELECT count(*) AS n FROM person p WHERE p.given_name = 'C' AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.verb = 'update' AND e.people @> p.id)"_s),
            0);
        QCOMPARE(
            number(
                u"SELECT count(*) AS n FROM person p WHERE p.given_name = 'B' AND EXISTS (SELECT 1 FROM audit_entry e WHERE e.verb = 'update' AND e.people @> p.id)"_s),
            0);
        OTKLIK_VALUE(lines, findAudit(m_database->db(),
                                      {.person = PersonId(first - first % 3 + 3), .who = {}, .since = {}, .until = {}},
                                      0, 10));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).verb, u"update"_s);
        QCOMPARE(lines.at(0).columns, QStringList{u"given_name"_s});
    }

    void shouldStayQuickWhateverTheSessionHasTurnedOff()
    {
        // As an import does. Row by row against row, the audit of the last statement would take over a minute.
        sql(u"INSERT INTO person (given_name, created_at, updated_at) SELECT 'B', now(), now() FROM generate_series(1, 20000)"_s);
        OTKLIK_DONE(m_database->db().script(
            u"SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_material = off"_s));
        sql(u"UPDATE person SET given_name = 'one' WHERE id = 1"_s);
        QElapsedTimer clock;
        clock.start();
        sql(u"UPDATE person SET given_name = 'C' WHERE given_name = 'B'"_s);
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(entries(u"verb = 'update' AND row_count = 20000"_s), 1);
    }

    void shouldNameBothPeopleWhereARowWasMoved()
    {
        sql(u"INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, 1, 'shoe', '44')"_s);
        sql(u"UPDATE person_attribute SET person_id = 2"_s); // a part of its key
        for (const qint64 person : {1, 2}) {
            OTKLIK_VALUE(lines, findAudit(m_database->db(),
                                          {.person = PersonId(person), .who = {}, .since = {}, .until = {}}, 0, 1));
            QCOMPARE(lines.first().object, u"person_attribute"_s);
            QCOMPARE(lines.first().columns, QStringList{u"person_id"_s});
        }
    }

    void shouldKeepNoValuesOfPeopleAndNoSecrets()
    {
        OTKLIK_DONE(m_database->db().script(
            u"INSERT INTO person (family_name, given_name, created_at, updated_at) VALUES ('canary', 'canary', now(), "
            u"now());"
            "INSERT INTO person_attribute (site_id, person_id, name, value) VALUES (1, 1, 'shoe', 'canary');"
            "INSERT INTO address (site_id, person_id, kind, value) VALUES (1, 1, 'mobile', '+canary');"
            "UPDATE person SET family_name = 'canary'; UPDATE address SET value = 'canary2';"
            "INSERT INTO care_note (site_id, person_id, text, created_at) VALUES (1, 1, 'canary', now());"
            "INSERT INTO access_operator (name, full_name, phone, enrolment_hash) VALUES ('you', 'canary', 'canary', "
            "'canary');"
            "INSERT INTO access_factor (operator_id, seed) VALUES (1, 'canary');"
            "INSERT INTO gateway (name, kind, channel, url, key_env, since) VALUES ('g', 'http', 'sms', 'https://u:canary@x', 'CANARY', now())"_s));
        QCOMPARE(
            number(
                u"SELECT count(*) AS n FROM audit_entry e WHERE e::text ILIKE '%canary%' OR e::text LIKE '%63616e617279%'"_s),
            0);
        QCOMPARE(entries(u"new_values ->> 'name' = 'g' AND object = 'gateway'"_s), 1);
        sql(u"UPDATE setting SET value = 'uk' WHERE name = 'organisation.language'"_s);
        QCOMPARE(
            entries(
                u"old_values ->> 'value' = 'ru' AND new_values ->> 'value' = 'uk' AND row_key = 'organisation.language'"_s),
            1);
    }

    void shouldRefuseToChangeItForAnybody()
    {
        (void)sealAll();
        for (const QString &mode : {u"origin"_s, u"replica"_s}) {
            sql(u"SET session_replication_role = %1"_s.arg(mode));
            for (const QString &statement : {u"UPDATE audit_entry SET who = 'x'"_s, u"DELETE FROM audit_entry"_s,
                                             u"TRUNCATE audit_entry"_s, u"UPDATE audit_seal SET place = place"_s,
                                             u"DELETE FROM audit_seal WHERE false"_s, u"TRUNCATE audit_seal"_s})
                OTKLIK_ERROR(m_database->db().script(statement), "database.constraint");
            sql(u"INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('%1', '{}', now(), now())"_s.arg(
                mode));
        }
        sql(u"SET session_replication_role = origin"_s);
        QCOMPARE(entries(u"object = 'segment'"_s), 2); // the watching goes on as a replica too
    }

    void shouldLetNobodyForgeOrReadIt()
    {
        OTKLIK_DONE(applyPermissions(m_database->db()));
        auto supervisor = signIn(u"service"_s, {u"supervisor"_s, u"city_scope"_s});
        auto dispatcher = signIn(u"service"_s, {u"dispatcher"_s, u"city_scope"_s});
        auto auditor = signIn(u"service"_s, {u"auditor"_s, u"city_scope"_s});
        auto closed = signIn(u"person"_s, {u"auditor"_s, u"city_scope"_s});
        for (Database *desk : {supervisor.get(), dispatcher.get(), auditor.get(), closed.get()}) {
            for (const QString &statement :
                 {u"INSERT INTO audit_entry (verb, object) VALUES ('a', 'b')"_s, u"SELECT * FROM audit_entry"_s,
                  u"SELECT * FROM v_audit_text"_s, u"INSERT INTO audit_seal VALUES (1, 1, '')"_s,
                  u"UPDATE audit_sealing SET place = 0"_s, u"SELECT 1 FROM audit_sealing FOR UPDATE"_s,
                  u"SELECT audit_note('open', 'card', 1, 1, '')"_s,
                  u"SELECT audit_note_people('open', 'card', 1, '{1}', '')"_s,
                  u"SELECT audit_note_change('a', 'b', NULL, NULL, '')"_s,
                  u"SELECT audit_watch('person', '', '{}', '{}')"_s, u"DELETE FROM audit_watched"_s,
                  u"ALTER TABLE person DISABLE TRIGGER audit_update"_s, u"SET session_replication_role = replica"_s,
                  u"DROP TRIGGER audit_update ON person"_s})
                OTKLIK_ERROR(desk->script(statement), "database.forbidden");
        }
        OTKLIK_ERROR(findAudit(*supervisor, {}, 0, 10), "database.forbidden");
        OTKLIK_ERROR(findAudit(*closed, {}, 0, 10), "database.forbidden"); // no code was given
        OTKLIK_ERROR(checkAudit(*closed, {}), "access.not_auditor");
        OTKLIK_ERROR(checkAudit(*supervisor, {}), "database.forbidden");
        OTKLIK_ERROR(sealSome(*auditor, 10), "database.forbidden");
        OTKLIK_ERROR(sealSome(*supervisor, 10), "database.forbidden");
        qint64 sealed = 0; // transactions of other tests hold it back for a while
        for (QDeadlineTimer patience(60000); sealed <= 10 && !patience.hasExpired(); QTest::qWait(5)) {
            OTKLIK_VALUE(step, sealSome(*dispatcher, 1000));
            sealed += step.entries;
        }
        QVERIFY(sealed > 10);
        sql(u"UPDATE person SET given_name = 'Olga' WHERE id = 1"_s);
        OTKLIK_VALUE(lines, findAudit(*auditor, {.person = PersonId(1), .who = {}, .since = {}, .until = {}}, 0, 10));
        QCOMPARE(lines.size(), 2);
        OTKLIK_VALUE(check, checkAudit(*auditor, {}));
        QCOMPARE(check.entries, entries());
        QVERIFY(check.broken.isEmpty());
        // A change by a login bears its name; who it was is not asked of the program.
        OTKLIK_VALUE(
            changed,
            supervisor->changeText(
                u"INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('s', '{}', now(), now())"_s));
        QCOMPARE(changed, 1);
        QCOMPARE(entries(u"object = 'segment' AND who = '%1'"_s.arg(m_logins.first())), 1);
        int visited = 0;
        OTKLIK_DONE(exportAudit(*auditor, {.person = PersonId(1), .who = {}, .since = {}, .until = {}},
                                [&](const QList<AuditLine> &page) -> Done {
                                    visited += int(page.size());
                                    return {};
                                }));
        QCOMPARE(visited, 2);
        QCOMPARE(entries(u"verb = 'export' AND person_id = 1 AND row_count = 2 AND who = '%1'"_s.arg(m_logins.at(2))),
                 1);
    }

    void shouldShowAnAuditorTheirOwnSitesOnly()
    {
        OTKLIK_DONE(applyPermissions(m_database->db()));
        auto auditor = signIn(u"service"_s, {u"auditor"_s, u"site_scope"_s});
        OTKLIK_DONE(m_database->db().script(
            u"INSERT INTO site (id, code, name) VALUES (2, 'two', 'Two'); INSERT INTO access_operator_site SELECT id, "
            u"2 FROM access_operator WHERE name = '%1';"
            "INSERT INTO person (site_id, given_name, created_at, updated_at) SELECT 1 + i % 2, 'S', now(), now() FROM generate_series(1, 10) i"_s
                .arg(m_logins.first())));
        OTKLIK_VALUE(lines, findAudit(*auditor, {}, 0, 100));
        QVERIFY(!lines.isEmpty());
        for (const AuditLine &line : std::as_const(lines))
            QCOMPARE(line.site, u"Two"_s);
        QCOMPARE(lines.first().rowCount, 5);
        OTKLIK_ERROR(checkAudit(*auditor, {}), "access.not_auditor"); // gaps of other sites would look like deletions
    }

    void shouldFindWhoTouchedACardPageByPage()
    {
        for (int i = 0; i < 7; ++i)
            sql(u"UPDATE person SET given_name = 'N%1' WHERE id = 1"_s.arg(i));
        sql(u"SELECT audit_note('open', 'card', 1, 1, 'emergency')"_s);
        OTKLIK_VALUE(first,
                     findAudit(m_database->db(), {.person = PersonId(1), .who = {}, .since = {}, .until = {}}, 0, 5));
        QCOMPARE(first.size(), 5);
        QCOMPARE(first.at(0).verb, u"open"_s);
        QCOMPARE(first.at(0).detail, u"emergency"_s);
        OTKLIK_VALUE(second, findAudit(m_database->db(), {.person = PersonId(1), .who = {}, .since = {}, .until = {}},
                                       first.constLast().id, 5));
        QCOMPARE(second.size(), 4); // seven changes, one opening, one insert of several
        OTKLIK_VALUE(
            later,
            findAudit(
                m_database->db(),
                {.person = PersonId(1), .who = {}, .since = QDateTime::currentDateTimeUtc().addSecs(60), .until = {}},
                0, 5));
        QVERIFY(later.isEmpty());
        OTKLIK_VALUE(others,
                     findAudit(m_database->db(),
                               {.person = PersonId(1), .who = u"nobody else"_s, .since = {}, .until = {}}, 0, 5));
        QVERIFY(others.isEmpty());
    }

    void shouldSealWhatOnlyItsOwnProgramCanWriteAgain()
    {
        // Everything that JSON escapes, in the text and in values.
        sql(u"INSERT INTO setting (name, value) VALUES (:name, :value)"_s,
            {{u"name"_s, u"q\"b\\s/ \t\n\r\b\f\v\u0001\u001f\u007f é я 😀 \u2028"_s},
             {u"value"_s, u"\"\\\n\t\u0001 Ж 1e5 {}"_s}});
        sql(u"SELECT audit_note('open', 'card', NULL, NULL, E'a\\\\N\\tb')"_s);
        sql(u"SELECT audit_note_people('export', 'people', 1, ARRAY[5,6,7,9]::bigint[], NULL)"_s);
        const qint64 made = entries();
        QCOMPARE(sealAll(), made);
        OTKLIK_VALUE(check, checkAudit(m_database->db(), {}));
        QCOMPARE(findings(), QStringList());
        QCOMPARE(check.entries, made);
        QCOMPARE(check.waiting, 0);
        QCOMPARE(check.head.place, made);
    }

    void shouldFindWhatWasTamperedWith()
    {
        for (int i = 0; i < 30; ++i)
            sql(u"UPDATE person SET given_name = 'N%1' WHERE id = 1"_s.arg(i));
        (void)sealAll();
        OTKLIK_VALUE(whole, checkAudit(m_database->db(), {}));
        QCOMPARE(findings(), QStringList());
        const qint64 entry = number(u"SELECT entry_id AS n FROM audit_seal WHERE place = 20"_s);
        for (const QString &change :
             {u"who = who || 'x'"_s, u"at = at + INTERVAL '1 microsecond'"_s, u"person_id = 2"_s, u"columns = NULL"_s,
              u"row_key = ''"_s, u"address = NULL"_s, u"verb = 'Update'"_s, u"old_values = '1'"_s, u"site_id = 2"_s}) {
            sql(u"BEGIN"_s);
            tamper(u"UPDATE audit_entry SET %1 WHERE id = %2"_s.arg(change).arg(entry));
            sql(u"COMMIT"_s);
            QCOMPARE(findings(), QStringList{u"changed 20 0 %1"_s.arg(entry)});
            tamper(u"UPDATE audit_entry SET who = session_user, at = at - INTERVAL '%2 microsecond', person_id = 1, "
                   "columns = '{given_name}', row_key = '1', address = inet_client_addr(), verb = 'update', "
                   "old_values = NULL, site_id = 1 WHERE id = %1"_s.arg(entry)
                       .arg(change.startsWith("at ="_L1) ? 1 : 0));
            QCOMPARE(findings(), QStringList());
        }
        tamper(u"DELETE FROM audit_entry WHERE id = %1"_s.arg(entry));
        QCOMPARE(findings(), QStringList{u"entry_missing 20 0 %1"_s.arg(entry)});
        tamper(
            u"DELETE FROM audit_seal WHERE place BETWEEN 20 AND 22; DELETE FROM audit_entry WHERE id BETWEEN %1 AND %1 + 2"_s
                .arg(entry));
        QCOMPARE(findings(), QStringList{u"seal_missing 20 22 0"_s});
    }

    void shouldFindACutTailAndAChainMadeAnew()
    {
        for (int i = 0; i < 30; ++i)
            sql(u"UPDATE person SET given_name = 'N%1' WHERE id = 1"_s.arg(i));
        (void)sealAll();
        OTKLIK_VALUE(whole, checkAudit(m_database->db(), {}));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"heads"_s);
        OTKLIK_DONE(appendAuditHead(file, whole.head));
        OTKLIK_VALUE(heads, readAuditHeads(file));
        QCOMPARE(findings(heads), QStringList());
        const qint64 end = whole.head.place;
        // The tail goes and the sealer's own word with it: the database alone looks whole.
        const QString cut =
            u"DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE place > %1); DELETE FROM audit_seal WHERE place > %1"_s
                .arg(end - 5);
        sql(u"BEGIN"_s);
        tamper(cut);
        QCOMPARE(number(u"SELECT count(*) AS n FROM audit_seal"_s), end - 5);
        sql(u"COMMIT"_s);
        QCOMPARE(findings(), QStringList{u"tail_cut %1 %2 0"_s.arg(end - 4).arg(end)});
        tamper(u"UPDATE audit_sealing SET place = %1, hash = (SELECT hash FROM audit_seal WHERE place = %1)"_s.arg(end -
                                                                                                                   5));
        QCOMPARE(findings(), QStringList());
        QCOMPARE(findings(heads), QStringList{u"tail_cut %1 %2 0"_s.arg(end - 4).arg(end)});
        // All of it made anew after an entry was changed: only the head that was kept outside knows.
        tamper(
            u"TRUNCATE audit_seal; UPDATE audit_entry SET who = 'somebody' WHERE person_id = 1;"
            "UPDATE audit_sealing SET place = 0, hash = decode(repeat('00', 32), 'hex'), made_by = '0', entry_id = 0, floor_id = 0"_s);
        for (int i = 0; i < 10; ++i)
            sql(u"UPDATE person SET given_name = 'M%1' WHERE id = 1"_s.arg(i));
        (void)sealAll();
        QCOMPARE(findings(), QStringList());
        QCOMPARE(findings(heads).size(), 1);
        QVERIFY(findings(heads).first().startsWith(u"rewritten %1"_s.arg(end)));
        // A seal that the sealer did not make.
        tamper(
            u"INSERT INTO audit_seal SELECT place + 1, entry_id, hash FROM audit_seal ORDER BY place DESC LIMIT 1"_s);
        QVERIFY(findings().contains(u"rewritten %1 0 0"_s.arg(number(u"SELECT max(place) AS n FROM audit_seal"_s))));
    }

    void shouldFindWhatIsNeverSealed()
    {
        (void)sealAll();
        sql(u"INSERT INTO audit_entry (verb, object, at, made_by) VALUES ('slipped', 'in', now() - INTERVAL '2 hours', '3')"_s);
        sql(u"INSERT INTO audit_entry (verb, object, at, made_by) VALUES ('not', 'yet', now() + INTERVAL '1 day', '3')"_s);
        sql(u"INSERT INTO audit_entry (verb, object) VALUES ('just', 'now')"_s);
        QCOMPARE(findings().size(), 2);
        QVERIFY(findings().first().startsWith(u"never_sealed"_s));
        OTKLIK_VALUE(check, checkAudit(m_database->db(), {}));
        QCOMPARE(check.waiting, 3);
    }

    void shouldWaitForAnOlderTransaction()
    {
        (void)sealAll();
        auto slow = m_database->another();
        store::Tx long_(*slow);
        OTKLIK_VALUE(changed, slow->changeText(u"UPDATE person SET given_name = 'slow' WHERE id = 2"_s));
        QCOMPARE(changed, 1);
        sql(u"UPDATE person SET given_name = 'quick' WHERE id = 1"_s);
        OTKLIK_VALUE(early, sealSome(m_database->db(), 100));
        QCOMPARE(early.entries, 0); // the older one may still write something that comes before
        OTKLIK_DONE(long_.commit());
        QCOMPARE(sealAll(), 2);
        QCOMPARE(findings(), QStringList());
    }

    void shouldNotWaitForAnotherDatabase()
    {
        (void)sealAll();
        store::DatabaseUrl url = m_database->url();
        url.libpq.replace(QRegularExpression(u"dbname=\\S+"_s), u"dbname=postgres"_s);
        auto elsewhere = Database::open(url);
        QVERIFY(elsewhere);
        OTKLIK_VALUE(other, (*elsewhere)->selectText(u"SELECT current_database() AS name"_s));
        QCOMPARE(other.first().text("name"), u"postgres"_s);
        store::Tx long_(**elsewhere);
        OTKLIK_VALUE(own, (*elsewhere)->selectText(u"SELECT pg_current_xact_id()::text AS n"_s)); // it has a number now
        sql(u"UPDATE person SET given_name = 'quick' WHERE id = 1"_s);
        sql(u"UPDATE person SET given_name = 'quicker' WHERE id = 1"_s);
        QCOMPARE(sealAll(), 2); // not at once where the server looks after its tables in between
        QVERIFY(number(u"SELECT CASE WHEN pg_snapshot_xmin(pg_current_snapshot()) <= '%1' THEN 1 ELSE 0 END AS n"_s.arg(
                    own.first().text("n"))) == 1); // it is running still
        // As the service sees it, which may not look into the transactions of others.
        OTKLIK_DONE(applyPermissions(m_database->db()));
        auto service = signIn(u"service"_s, {u"dispatcher"_s, u"city_scope"_s});
        sql(u"UPDATE person SET given_name = 'again' WHERE id = 1"_s);
        qint64 theirs = 0;
        for (QDeadlineTimer patience(60000); theirs == 0 && !patience.hasExpired(); QTest::qWait(5)) {
            OTKLIK_VALUE(step, sealSome(*service, 100));
            theirs += step.entries;
        }
        QVERIFY(theirs > 0);
        QCOMPARE(findings(), QStringList());
    }

    void shouldGoOnWhereTheDatabaseWasRestored()
    {
        (void)sealAll();
        // As a dump of a server with higher numbers of transactions leaves it: sealed ones, and two that wait.
        tamper(
            u"UPDATE audit_sealing SET made_by = '900000000', entry_id = (SELECT max(id) FROM audit_entry);"
            "INSERT INTO audit_entry (verb, object, made_by) VALUES ('came', 'along', '900000001'), ('came', 'too', '900000002')"_s);
        sql(u"UPDATE person SET given_name = 'new' WHERE id = 1"_s);
        QCOMPARE(sealAll(), 3);
        sql(u"UPDATE person SET given_name = 'newer' WHERE id = 1"_s);
        QCOMPARE(sealAll(), 1);
        QCOMPARE(findings(), QStringList());
        QCOMPARE(entries(), number(u"SELECT count(*) AS n FROM audit_seal"_s));
    }

    void shouldSealWhileEightWrite()
    {
        constexpr int writers = 8, changes = 60;
        std::atomic_int failures = 0, running = writers;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back(QThread::create([&, w] {
                auto own = m_database->another();
                for (int i = 0; i < changes; ++i) {
                    store::Tx tx(*own);
                    if (!own->changeText(
                            u"INSERT INTO segment (name, rule, created_at, updated_at) VALUES ('%1-%2', '{}', now(), now())"_s
                                .arg(w)
                                .arg(i)) ||
                        !own->changeText(u"UPDATE segment SET rule = '%1' WHERE name = '%2-%1'"_s.arg(i).arg(w)) ||
                        (i % 5 != 0 && !tx.commit()))
                        ++failures;
                }
                --running;
            }));
            threads.back()->start();
        }
        // Two sealers: one of them works at a time.
        auto second = m_database->another();
        qint64 sealed = 0;
        while (running > 0) {
            for (Database *by : {&m_database->db(), second.get()}) {
                const auto step = sealSome(*by, 37);
                QVERIFY2(step.has_value(), step ? "" : qPrintable(step.error().sentence));
                sealed += step->entries;
            }
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failures.load(), 0);
        sealed += sealAll();
        QCOMPARE(entries(u"object = 'segment'"_s), writers * changes * 2 * 4 / 5);
        QCOMPARE(sealed, entries());
        QCOMPARE(findings(), QStringList());
    }

    void shouldSealBesideTheDispatcher()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"heads"_s);
        AuditSealer sealer(m_database->url(), {}, file);
        sealer.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
        sql(u"UPDATE person SET given_name = 'late' WHERE id = 1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT place AS n FROM audit_sealing"_s), entries(), 60000);
        bool done = false;
        sealer.finish([&] { done = true; });
        QTRY_VERIFY(done);
        OTKLIK_VALUE(heads, readAuditHeads(file));
        QCOMPARE(heads.size(), 2); // at first and at the end
        QCOMPARE(heads.constLast().place, entries());
        QCOMPARE(findings(heads), QStringList());
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::Append));
        broken.write("{\"at\":\"20"); // as a full disk leaves it
        broken.close();
        OTKLIK_VALUE(asBefore, readAuditHeads(file));
        QCOMPARE(asBefore.size(), 2);
        QVERIFY(appendAuditHead(file, heads.constLast()).has_value());
        OTKLIK_VALUE(mended, readAuditHeads(file));
        QCOMPARE(mended.size(), 3);
        QVERIFY(broken.open(QIODevice::Append));
        broken.write("{\"at\":\"20\n");
        broken.close();
        OTKLIK_ERROR(readAuditHeads(file), "audit.bad_heads");
        OTKLIK_ERROR(readAuditHeads(file + u".not"_s), "audit.cannot_read");
        OTKLIK_ERROR(appendAuditHead(folder.path(), heads.first()), "audit.cannot_write");
    }

    void shouldGoOnInANewFileOfHeadsAndReadTheFullOnes()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"heads"_s);
        AuditHead head{1, QByteArray(64, 'a'), QDateTime::currentDateTimeUtc()};
        OTKLIK_DONE(appendAuditHead(file, head));
        QFile padded(file);
        QVERIFY(padded.open(QIODevice::Append));
        padded.write(QByteArray(1 << 20, '\n'));
        padded.close();
        head.place = 2;
        OTKLIK_DONE(appendAuditHead(file, head));
        QVERIFY(QFile::exists(file + u".1"_s));
        QVERIFY(QFileInfo(file).size() < 1000);
        OTKLIK_VALUE(heads, readAuditHeads(file));
        QCOMPARE(heads.size(), 2);
        QCOMPARE(heads.at(0).place, 1);
        QCOMPARE(heads.at(1).place, 2);
    }

    /// A chain that two walks share says the same as one that a walk goes alone.
    void shouldCheckALongChainFromBothEnds()
    {
        OTKLIK_DONE(applyPermissions(m_database->db()));
        sql(u"INSERT INTO audit_entry (verb, object, person_id, columns, new_values) SELECT 'update', 'person', i, "
            "'{given_name}', jsonb_build_object('n', i) FROM generate_series(1, 60000) i"_s);
        qint64 sealed = 0;
        for (QDeadlineTimer patience(60000); sealed < 60000 && !patience.hasExpired();) {
            OTKLIK_VALUE(step, sealSome(m_database->db(), 100000));
            sealed += step.entries;
        }
        QVERIFY(sealed >= 60000);
        OTKLIK_VALUE(whole, checkAudit(m_database->db(), {}));
        QCOMPARE(whole.entries, sealed);
        QCOMPARE(whole.findings, 0);
        QCOMPARE(whole.head.place, sealed);
        auto auditor = signIn(u"service"_s, {u"auditor"_s, u"city_scope"_s});
        OTKLIK_VALUE(theirs, checkAudit(*auditor, {}));
        QCOMPARE(theirs.findings, 0);
        QCOMPARE(theirs.entries - theirs.waiting, sealed);
        QCOMPARE(theirs.head.hash, whole.head.hash);
        const qint64 middle = (1 + sealed) / 2;
        tamper(u"UPDATE audit_entry SET who = 'x' WHERE id IN (SELECT entry_id FROM audit_seal WHERE place IN (7, %1, "
               u"%2));"
               "DELETE FROM audit_seal WHERE place IN (%3, %4, %4 + 1, %5)"_s.arg(middle + 1)
                   .arg(sealed)
                   .arg(100)
                   .arg(middle - 1)
                   .arg(middle + 100));
        OTKLIK_VALUE(first, checkAudit(m_database->db(), {}));
        OTKLIK_VALUE(second, checkAudit(*auditor, {}));
        const auto withoutWaiting = [](const QList<AuditFinding> &all) {
            QStringList words;
            for (const AuditFinding &finding : all)
                words << u"%1 %2 %3"_s.arg(auditFindingName(finding.what)).arg(finding.place).arg(finding.until);
            return words;
        };
        QCOMPARE(withoutWaiting(first.broken), withoutWaiting(second.broken));
        QCOMPARE(withoutWaiting(first.broken),
                 (QStringList{u"changed 7 0"_s, u"seal_missing 100 100"_s,
                              u"seal_missing %1 %2"_s.arg(middle - 1).arg(middle),
                              u"seal_missing %1 %1"_s.arg(middle + 100), u"changed %1 0"_s.arg(sealed)}));
    }

    void shouldNoticeBesideTheDispatcherWhatWasDoneToTheChain()
    {
        OTKLIK_DONE(applyPermissions(m_database->db()));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"heads"_s);
        for (int i = 0; i < 30; ++i)
            sql(u"UPDATE person SET given_name = 'N%1' WHERE id = 1"_s.arg(i));
        (void)sealAll();
        OTKLIK_VALUE(whole, checkAudit(m_database->db(), {}));
        OTKLIK_DONE(appendAuditHead(file, whole.head));
        const qint64 end = whole.head.place;
        auto dispatcher = signIn(u"service"_s, {u"dispatcher"_s});
        const auto look = [&] {
            AuditGuard guard(dispatcher->url(), {}, file);
            QStringList words;
            connect(&guard, &AuditGuard::broken, &guard, [&](const QList<AuditFinding> &findings) {
                for (const AuditFinding &finding : findings)
                    words << u"%1 %2 %3"_s.arg(auditFindingName(finding.what)).arg(finding.place).arg(finding.until);
            });
            connect(&guard, &AuditGuard::trouble, &guard, [&](const QString &sentence) { words << sentence; });
            bool looked = false;
            guard.start([&] { looked = true; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(looked, 30000); }();
            if (guard.isBroken() == words.isEmpty())
                words << u"isBroken() says something else"_s;
            return words;
        };
        QCOMPARE(look(), QStringList());
        const qint64 entry = number(u"SELECT entry_id AS n FROM audit_seal WHERE place = %1"_s.arg(end - 2));
        tamper(u"UPDATE audit_entry SET detail = 'x' WHERE id = %1"_s.arg(entry));
        QVERIFY(look().contains(u"changed %1 0"_s.arg(end - 2)));
        tamper(u"UPDATE audit_entry SET detail = '' WHERE id = %1"_s.arg(entry));
        QCOMPARE(look(), QStringList());
        // The tail is cut; only the file knows.
        tamper(u"DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE place > %1); DELETE FROM "
               u"audit_seal WHERE place > %1;"
               "UPDATE audit_sealing SET place = s.place, hash = s.hash FROM audit_seal s WHERE s.place = %1"_s.arg(
                   end - 5));
        QCOMPARE(look(), QStringList{u"tail_cut %1 %2"_s.arg(end - 4).arg(end)});
        // What came afterwards took the places over.
        for (int i = 0; i < 10; ++i)
            sql(u"UPDATE person SET given_name = 'M%1' WHERE id = 1"_s.arg(i));
        (void)sealAll();
        QCOMPARE(look(), QStringList{u"rewritten %1 0"_s.arg(end)});
        OTKLIK_VALUE(heads, readAuditHeads(file));
        QCOMPARE(heads.size(), 1);
        // Who is neither dispatcher nor auditor learns nothing.
        auto other = signIn(u"service"_s, {u"operator"_s, u"city_scope"_s});
        OTKLIK_ERROR(compareHeads(*other, heads), "database.forbidden");
        OTKLIK_ERROR(recheckSome(*other, 0, 10), "database.forbidden");
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
