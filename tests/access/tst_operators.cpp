// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators.h"
#include "permissions.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::access;
using namespace Qt::Literals::StringLiterals;
using test::TestDatabase;
using test::TestLogin;

namespace {

bool onServer()
{
    return TestDatabase::engine() == store::Engine::PostgreSql;
}

QStringList codesOf(const QList<Warning> &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes << warning.code;
    return codes;
}

/// A database with its rights, an administrator who is signed in and has stepped up, and an operator at site 1.
struct Office
{
    Office()
    {
        if (const auto done = applyPermissions(database.db()); !done)
            qFatal("%s", qPrintable(done.error().sentence));
        database.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'clinic', 'Clinic')"_s);
        head.emplace(database, u"head"_s, QStringList{u"administrator"_s}, QList<int>{});
        boss.emplace(database, u"boss"_s, QStringList{u"supervisor"_s}, QList<int>{});
        anna.emplace(database, u"anna"_s, QStringList{u"operator"_s}, QList<int>{1});
        head->letIn();
        head->stepUp();
        boss->letIn();
        boss->stepUp();
        anna->letIn();
    }
    std::optional<OperatorLine> line(const QString &login)
    {
        const auto lines = operators(head->db());
        if (lines)
            for (const OperatorLine &one : *lines)
                if (one.login == login)
                    return one;
        return {};
    }
    TestDatabase database;
    std::optional<TestLogin> head, boss, anna;
};

} // namespace

class TestOperators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldWarnOfDangerousCombinations()
    {
        QCOMPARE(codesOf(warningsFor({u"operator"_s}, false)), QStringList());
        QCOMPARE(codesOf(warningsFor({u"administrator"_s}, true)), QStringList());
        QCOMPARE(codesOf(warningsFor({u"administrator"_s, u"operator"_s}, false)),
                 (QStringList{u"administrator_reads"_s, u"administrator_site"_s}));
        QCOMPARE(codesOf(warningsFor({u"administrator"_s, u"auditor"_s}, true)),
                 QStringList{u"administrator_audits"_s});
        QCOMPARE(codesOf(warningsFor({u"marketer"_s, u"approver"_s}, true)), QStringList{u"marketer_approves"_s});
        QCOMPARE(codesOf(warningsFor({u"marketer"_s, u"doctor"_s}, false)), QStringList{u"marketer_treats"_s});
        QCOMPARE(codesOf(warningsFor({u"doctor"_s}, true)), QStringList{u"clinical_city"_s});
        QCOMPARE(codesOf(warningsFor({u"auditor"_s, u"supervisor"_s}, true)), QStringList{u"auditor_works"_s});
        for (const QString &role : allRoles())
            QVERIFY(roleName(role) != role && !roleExplanation(role).isEmpty());
    }

    void shouldSayThatOneDeskHasNone()
    {
        if (onServer())
            QSKIP("SQLite only");
        TestDatabase database;
        OTKLIK_ERROR(operators(database.db()), "access.one_desk");
        OTKLIK_ERROR(setRoles(database.db(), u"anna"_s, {u"operator"_s}), "access.one_desk");
        OTKLIK_ERROR(setSites(database.db(), u"anna"_s, true, {}), "access.one_desk");
        OTKLIK_ERROR(signIns(database.db()), "access.one_desk");
        OTKLIK_ERROR(confirmUnlock(database.db(), u"anna"_s), "access.one_desk");
    }

    void shouldMakeALoginOnce()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        OperatorDraft draft;
        draft.login = database.sql(u"SELECT 'new_' || current_database() AS name"_s).first().text("name");
        draft.fullName = u"O'Hara \"The\" \\ New"_s;
        draft.roles = {u"nurse"_s, u"operator"_s};
        draft.siteCodes = {u"main"_s};
        OTKLIK_VALUE(made, addOperator(database.db(), draft));
        const auto gone = qScopeGuard([&] {
            database.sql(u"DROP OWNED BY %1"_s.arg(draft.login));
            database.sql(u"DROP ROLE %1"_s.arg(draft.login));
        });
        QCOMPARE(made.password.size(), 20);
        QCOMPARE(QString(made.enrolmentCode).remove(u'-').size(), 26);
        OTKLIK_ERROR(addOperator(database.db(), draft), "access.login_taken");
        OTKLIK_VALUE(lines, operators(database.db()));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].fullName, draft.fullName);
        QCOMPARE(lines[0].roles, draft.roles);
        QCOMPARE(lines[0].sites.value(0).code, u"main"_s);
        QVERIFY(lines[0].enrolmentOpen && !lines[0].city && lines[0].factor == Factor::None);
        const store::Rows roles =
            database.sql(u"SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls AS strong, rolinherit, "
                         "rolconnlimit FROM pg_roles WHERE rolname = '%1'"_s.arg(draft.login));
        const store::Row role = roles.first();
        QVERIFY(!role.flag("strong") && role.flag("rolinherit") && role.integer("rolconnlimit") > 0);
        // The login comes in by its password and the enrolment code that was printed.
        store::DatabaseUrl url = database.url();
        url.libpq = u"host=%1 port=%2 user=%3 password=%4 dbname=%5"_s.arg(
            qEnvironmentVariable("PGHOST"), qEnvironmentVariable("PGPORT"), draft.login, made.password,
            database.sql(u"SELECT current_database() AS name"_s).first().text("name"));
        {
            OTKLIK_VALUE(connection, store::Database::open(url));
            OTKLIK_VALUE(enrolment, enrol(*connection, made.enrolmentCode));
            QCOMPARE(QString(enrolment.secret).remove(u' ').size(), 32);
            OTKLIK_ERROR(addOperator(*connection, draft), "access.not_owner");
        }
    }

    void shouldChangeRightsOnlyForAnAdministratorWithAFreshCode()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        OTKLIK_ERROR(setRoles(office.anna->db(), office.boss->name(), {u"nurse"_s}), "database.forbidden");
        OTKLIK_ERROR(setRoles(office.boss->db(), office.anna->name(), {u"nurse"_s}), "database.forbidden");
        OTKLIK_ERROR(operators(office.anna->db()), "database.forbidden");
        OTKLIK_VALUE(forBoss, operators(office.boss->db()));
        QCOMPARE(forBoss.size(), 3);
        OTKLIK_ERROR(setRoles(office.head->db(), office.head->name(), {u"operator"_s}), "access.own_rights");
        OTKLIK_ERROR(setSites(office.head->db(), office.head->name(), true, {}), "access.own_rights");
        OTKLIK_ERROR(setRoles(office.head->db(), office.anna->name(), {}), "access.bad_role");
        OTKLIK_ERROR(setRoles(office.head->db(), office.anna->name(), {u"owner"_s}), "access.bad_role");
        OTKLIK_ERROR(setRoles(office.head->db(), office.anna->name(), {u"dispatcher"_s}), "access.bad_role");
        OTKLIK_ERROR(setRoles(office.head->db(), u"nobody"_s, {u"nurse"_s}), "access.unknown_operator");
        OTKLIK_ERROR(setSites(office.head->db(), office.anna->name(), false, {}), "access.no_scope");
        OTKLIK_ERROR(setSites(office.head->db(), office.anna->name(), false, {u"moon"_s}), "access.unknown_site");
        OTKLIK_DONE(setRoles(office.head->db(), office.anna->name(), {u"nurse"_s, u"doctor"_s}));
        OTKLIK_DONE(setSites(office.head->db(), office.anna->name(), false, {u"clinic"_s, u"main"_s}));
        auto line = office.line(office.anna->name());
        QCOMPARE(line->roles, (QStringList{u"doctor"_s, u"nurse"_s}));
        QCOMPARE(line->sites.size(), 2);
        OTKLIK_DONE(setSites(office.head->db(), office.anna->name(), true, {}));
        line = office.line(office.anna->name());
        QVERIFY(line->city && line->sites.isEmpty());
        // A raw call without a fresh code, and rights that no function gives.
        office.database.sql(u"DELETE FROM access_step_up"_s);
        OTKLIK_ERROR(setRoles(office.head->db(), office.anna->name(), {u"operator"_s}), "access.step_up_needed");
        QVERIFY(office.head->ask(u"GRANT otklik_operator TO %1"_s.arg(office.head->name())).startsWith(u'!'));
        QVERIFY(office.head->ask(u"SELECT operator_give('%1', '{operator}', '{}')"_s.arg(office.head->name()))
                    .startsWith(u'!'));
        QCOMPARE(office.database.sql(u"SELECT count(*) AS n FROM access_change"_s).first().integer("n"), 3);
    }

    void shouldCloseTheGateForADisabledLoginAtOnce()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        QVERIFY(office.anna->ask(u"SELECT count(*) FROM site"_s) != "0"_L1);
        OTKLIK_ERROR(disable(office.head->db(), office.anna->name(), u" "_s), "access.reason_needed");
        OTKLIK_DONE(disable(office.head->db(), office.anna->name(), u"left"_s));
        QVERIFY(office.anna->ask(u"SELECT count(*) FROM site"_s).startsWith(u'!'));
        QVERIFY(!store::Database::open(office.anna->url()));
        const auto line = office.line(office.anna->name());
        QVERIFY(line->disabledAt.isValid() && line->roles == QStringList{u"operator"_s});
        OTKLIK_ERROR(disable(office.head->db(), office.anna->name(), u"x"_s), "access.is_disabled");
        OTKLIK_ERROR(setRoles(office.head->db(), office.anna->name(), {u"nurse"_s}), "access.is_disabled");
        OTKLIK_DONE(enable(office.head->db(), office.anna->name()));
        OTKLIK_ERROR(enable(office.head->db(), office.anna->name()), "access.not_disabled");
        QVERIFY(store::Database::open(office.anna->url()).has_value());
        // Also where the desk was left open meanwhile: the server remembers for a connection which schemas it may use.
        office.anna->letIn();
        OTKLIK_DONE(joinSession(office.anna->db(), *SessionToken::make()));
        QCOMPARE(office.anna->ask(u"SELECT count(*) FROM site"_s), u"2"_s);
    }

    void shouldLetSomebodyInAgainByTwo()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        const QString login = office.anna->name();
        auto fresh = office.anna->another();
        for (int i = 0; i < 6; ++i) {
            OTKLIK_VALUE(verdict, submitCode(*fresh, u"x"_s, *SessionToken::make(), u"pc"_s));
            QVERIFY(verdict.outcome != CodeVerdict::Right);
        }
        QVERIFY(office.line(login)->waitSeconds > 0);
        OTKLIK_ERROR(confirmUnlock(office.head->db(), login), "access.no_request");
        OTKLIK_ERROR(askUnlock(office.anna->db(), office.boss->name(), false), "database.forbidden");
        OTKLIK_ERROR(askUnlock(office.head->db(), office.head->name(), false), "access.own_rights");
        OTKLIK_DONE(askUnlock(office.head->db(), login, false));
        OTKLIK_ERROR(confirmUnlock(office.head->db(), login), "access.same_person");
        QCOMPARE(office.line(login)->unlock->askedBy, office.head->name());
        OTKLIK_VALUE(nothing, confirmUnlock(office.boss->db(), login));
        QVERIFY(nothing.isEmpty());
        QCOMPARE(office.line(login)->waitSeconds, 0);
        QVERIFY(!office.line(login)->unlock);
        OTKLIK_ERROR(confirmUnlock(office.boss->db(), login), "access.no_request"); // once
        OTKLIK_DONE(askUnlock(office.boss->db(), login, true));
        OTKLIK_VALUE(code, confirmUnlock(office.head->db(), login));
        QCOMPARE(office.anna->ask(u"SELECT count(*) FROM site"_s), u"0"_s); // the session has ended
        OTKLIK_VALUE(enrolment, enrol(office.anna->db(), code));
        QVERIFY(!enrolment.secret.isEmpty());
        // Tries and the unlocking are in the list, newest first.
        OTKLIK_VALUE(lines, signIns(office.boss->db(), login));
        QVERIFY(lines.size() >= 7);
        QCOMPARE(lines.first().outcome, u"unlocked"_s);
        QCOMPARE(lines.last().outcome, u"wrong"_s);
        QCOMPARE(lines.last().machine, u"pc"_s);
        OTKLIK_ERROR(signIns(office.anna->db()), "database.forbidden");
    }
};

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
