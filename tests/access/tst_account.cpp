// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QtEndian>

#include "account.h"
#include "changefeed.h"
#include "opensessions.h"
#include "permissions.h"
#include "store.h"
#include "testdatabase.h"
#include "testlogin.h"

using namespace otklik;
using namespace otklik::access;
using namespace Qt::Literals::StringLiterals;
using test::TestDatabase;
using test::TestLogin;

namespace {

QByteArray fromBase32(QString text)
{
    static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s;
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : text.remove(u' ')) {
        bits = (bits << 5) | quint32(letters.indexOf(c));
        if ((held += 5) >= 8) {
            bytes += char(bits >> (held -= 8));
            bits &= (1u << held) - 1;
        }
    }
    return bytes;
}

/// RFC 6238, another way than the database's.
QString totp(const QString &secret, int steps = 0)
{
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30 + steps));
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&step), 8),
                                                            fromBase32(secret), QCryptographicHash::Sha1);
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + (mac[19] & 15)) & 0x7fffffff;
    return QString::number(number % 1000000).rightJustified(6, u'0');
}

bool onServer()
{
    return TestDatabase::engine() == store::Engine::PostgreSql;
}

struct Office
{
    Office()
    {
        if (const auto done = applyPermissions(database.db()); !done)
            qFatal("%s", qPrintable(done.error().sentence));
        anna.emplace(database, u"anna"_s, QStringList{u"operator"_s}, QList<int>{1});
        boris.emplace(database, u"boris"_s, QStringList{u"supervisor"_s}, QList<int>{});
    }
    void lookedAt(const TestLogin &login, const QString &outcome, const QString &machine, int daysAgo)
    {
        database.sql(u"INSERT INTO access_try (operator_id, at, address, machine, purpose, outcome, number) SELECT id, "
                     "now() - make_interval(days => %4), '10.1.2.3', '%3', 'sign-in', '%2', 0 FROM access_operator "
                     "WHERE name = '%1'"_s.arg(login.name(), outcome, machine)
                         .arg(daysAgo));
    }
    /// As if a code had been given on this connection at a desk of its own.
    void sitElsewhere(const TestLogin &login, store::Database &connection, const QString &machine)
    {
        database.sql(
            u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, machine, odd, "
            "expires_at) SELECT o.id, o.name, %1, a.backend_start, sha256('%2 %3'), '%3', '%3' = 'strange', "
            "now() + INTERVAL '1 hour' FROM access_operator o, pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(
                TestLogin::ask(connection, u"SELECT pg_backend_pid()"_s), login.name(), machine));
    }
    [[nodiscard]] QString verifier(const TestLogin &login)
    {
        return database.sql(u"SELECT rolpassword AS word FROM pg_authid WHERE rolname = '%1'"_s.arg(login.name()))
            .first()
            .text("word");
    }
    TestDatabase database;
    std::optional<TestLogin> anna, boris;
};

} // namespace

/// What somebody does with their own login.
class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldSayThatOneDeskHasNone()
    {
        if (onServer())
            QSKIP("SQLite only");
        TestDatabase database;
        OTKLIK_ERROR(mySignIns(database.db()), "access.one_desk");
        OTKLIK_ERROR(newFactor(database.db()), "access.one_desk");
        OTKLIK_ERROR(mySessions(database.db()), "access.one_desk");
        OTKLIK_ERROR(endMySession(database.db(), 1), "access.one_desk");
        OTKLIK_ERROR(endSessions(database.db(), u"anna"_s), "access.one_desk");
        OTKLIK_ERROR(confirmFactor(database.db(), u"123456"_s), "access.one_desk");
    }

    void shouldLookAtANewPassword()
    {
        QVERIFY(passwordProblem(u"anna"_s, u"old"_s, u"correct horse battery"_s).isEmpty());
        for (const QString &common : {u"winniethepooh"_s, u"Password2026!"_s, u"P@ssw0rd1234"_s, u"123456789012"_s,
                                      u"qwertyuiop[]"_s, u"abcabcabcabc"_s, u"йцукенгшщзхъ"_s, u"!!!letmein!!!"_s,
                                      u"Otklik-202611"_s, u"пароль123456"_s, u"aaaaaaaaaaaaa"_s, u"1qaz1qaz1qaz"_s})
            QVERIFY2(passwordProblem(u"anna"_s, u"old"_s, common).contains(u"guessers"_s), qPrintable(common));
        for (const QString &good : {u"tram elbow lighthouse"_s, u"Jy7-qPx2-vv0K-9dLs"_s, u"кот'на\\крыше 7"_s,
                                    u"password horse battery"_s, u"8263549107264"_s})
            QCOMPARE(passwordProblem(u"anna"_s, u"old"_s, good), QString());
        QVERIFY(passwordProblem(u"anna"_s, u"old"_s, u"elevenchars"_s).contains(u"12"));
        QVERIFY(!passwordProblem(u"anna"_s, u"correct horse battery"_s, u"correct horse battery"_s).isEmpty());
        QVERIFY(!passwordProblem(u"anna"_s, u"old"_s, u"Anna's password"_s).isEmpty());
    }

    void shouldShowNothingButOnesOwnSignIns()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        office.lookedAt(*office.anna, u"right"_s, u"desk-1"_s, 2);
        office.lookedAt(*office.anna, u"wrong"_s, u"desk-2"_s, 1);
        office.lookedAt(*office.anna, u"right"_s, u"desk-3"_s, 31);
        office.lookedAt(*office.boris, u"right"_s, u"desk-4"_s, 1);
        OTKLIK_ERROR(mySignIns(office.anna->db()), "access.code_needed");
        QCOMPARE(office.anna->ask(u"SELECT my_sign_ins(30, 10)"_s), u"!database.forbidden"_s);
        office.anna->letIn();
        OTKLIK_VALUE(lines, mySignIns(office.anna->db()));
        QCOMPARE(lines.size(), 2); // newest first, and none of the month before
        QCOMPARE(lines[0].machine, u"desk-2"_s);
        QCOMPARE(lines[0].outcome, u"wrong"_s);
        QCOMPARE(lines[1].machine, u"desk-1"_s);
        QCOMPARE(lines[1].login, office.anna->name());
        OTKLIK_VALUE(one, mySignIns(office.anna->db(), 365, 1));
        QCOMPARE(one.size(), 1);
        // The list of everybody stays with those who look after others.
        OTKLIK_ERROR(signIns(office.anna->db(), office.anna->name()), "database.forbidden");
    }

    void shouldMarkASignInFromAStrangeComputer()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        office.anna->letIn();
        office.database.sql(
            u"WITH t AS (INSERT INTO access_try (operator_id, machine, purpose, outcome, number) SELECT id, 'strange', "
            "'sign-in', 'right', 0 FROM access_operator WHERE name = '%1' RETURNING operator_id, made_by) "
            "INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, machine, odd, made_by, "
            "expires_at) SELECT operator_id, '%1', 1, now(), 'x', 'strange', true, made_by, now() FROM t"_s.arg(
                office.anna->name()));
        OTKLIK_VALUE(lines, mySignIns(office.anna->db()));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().odd);
    }

    void shouldChangeTheAuthenticatorOnlyOnceItShowsARightCode()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin &anna = *office.anna;
        const auto factors = [&](const QString &what) {
            return office.database
                .sql(u"SELECT %1 AS n FROM access_operator o LEFT JOIN access_factor f ON f.operator_id = o.id LEFT "
                     "JOIN access_new_factor w ON w.operator_id = o.id WHERE o.name = '%2'"_s.arg(what, anna.name()))
                .first()
                .text("n");
        };
        OTKLIK_ERROR(newFactor(anna.db()), "access.code_needed");
        anna.letIn();
        OTKLIK_ERROR(newFactor(anna.db()), "access.step_up_needed");
        OTKLIK_ERROR(confirmFactor(anna.db(), u"123456"_s), "access.step_up_needed");
        anna.stepUp();
        office.database.sql(u"INSERT INTO access_factor (operator_id, seed, confirmed_at) SELECT id, 'old', now() FROM "
                            "access_operator WHERE name = '%1'"_s.arg(anna.name()));
        OTKLIK_ERROR(confirmFactor(anna.db(), u"123456"_s), "access.code_wrong"); // none was asked for
        OTKLIK_VALUE(enrolment, newFactor(anna.db()));
        QVERIFY(enrolment.uri.startsWith(u"otpauth://totp/Otklik:"_s + anna.name()));
        QCOMPARE(factors(u"encode(f.seed, 'escape')"_s), u"old"_s);
        OTKLIK_ERROR(confirmFactor(anna.db(), totp(enrolment.secret, 7)), "access.code_wrong");
        OTKLIK_ERROR(confirmFactor(anna.db(), QString()), "access.code_wrong");
        QCOMPARE(factors(u"encode(f.seed, 'escape')"_s), u"old"_s);
        auto elsewhere = anna.another(); // another desk with a session of its own
        office.database.sql(
            u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) SELECT o.id, "
            "o.name, %1, a.backend_start, 'other', now() + INTERVAL '1 hour' FROM access_operator o, "
            "pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(
                TestLogin::ask(*elsewhere, u"SELECT pg_backend_pid()"_s), anna.name()));
        QCOMPARE(TestLogin::ask(*elsewhere, u"SELECT gate()"_s), u"t"_s);
        const QString code = totp(enrolment.secret);
        OTKLIK_DONE(confirmFactor(anna.db(), code.left(3) + u' ' + code.mid(3)));
        QCOMPARE(factors(u"encode(f.seed, 'hex')"_s), QString::fromLatin1(fromBase32(enrolment.secret).toHex()));
        QCOMPARE(factors(u"count(w.seed)"_s), u"0"_s);
        QCOMPARE(anna.ask(u"SELECT gate()"_s), u"t"_s);
        QCOMPARE(TestLogin::ask(*elsewhere, u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(office.database.sql(u"SELECT count(*) AS n FROM access_change WHERE what = 'factor'"_s)
                     .first()
                     .integer("n"),
                 1);
        // The code that confirmed it is used up.
        auto fresh = anna.another();
        OTKLIK_VALUE(again, submitCode(*fresh, code, *SessionToken::make(), machineName()));
        QCOMPARE(int(again.outcome), int(CodeVerdict::Wrong));
    }

    void shouldSignOutAtOtherDesks()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin &anna = *office.anna;
        anna.letIn();
        OTKLIK_ERROR(endOtherSessions(anna.db()), "access.step_up_needed");
        anna.stepUp();
        auto same = anna.another(); // another connection of this desk
        anna.letIn(*same);
        auto first = anna.another();
        auto second = anna.another();
        for (auto *other : {first.get(), second.get()})
            office.database.sql(
                u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, expires_at) SELECT "
                "o.id, o.name, %1, a.backend_start, 'other', now() + INTERVAL '1 hour' FROM access_operator o, "
                "pg_stat_get_activity(%1) a WHERE o.name = '%2'"_s.arg(
                    TestLogin::ask(*other, u"SELECT pg_backend_pid()"_s), anna.name()));
        office.boris->letIn();
        OTKLIK_VALUE(desks, endOtherSessions(anna.db()));
        QCOMPARE(desks, 1);
        QCOMPARE(anna.ask(u"SELECT gate()"_s), u"t"_s);
        QCOMPARE(TestLogin::ask(*same, u"SELECT gate()"_s), u"t"_s);
        QCOMPARE(TestLogin::ask(*first, u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(TestLogin::ask(*second, u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(office.boris->ask(u"SELECT gate()"_s), u"t"_s);
    }

    void shouldEndOneSessionOfSeveral()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin &anna = *office.anna;
        OTKLIK_ERROR(mySessions(anna.db()), "access.code_needed");
        anna.letIn();
        office.boris->letIn();
        auto here = anna.another(); // another connection of this desk
        anna.letIn(*here);
        auto first = anna.another(), firstAgain = anna.another(), second = anna.another(),
             theirs = office.boris->another();
        office.sitElsewhere(anna, *first, u"front"_s);
        office.sitElsewhere(anna, *firstAgain, u"front"_s);
        office.sitElsewhere(anna, *second, u"strange"_s);
        office.sitElsewhere(*office.boris, *theirs, u"boss"_s);
        OTKLIK_VALUE(sessions, mySessions(anna.db())); // one a desk, the newest first, and nobody else's
        QCOMPARE(sessions.size(), 3);
        QCOMPARE(sessions[0].machine, u"strange"_s);
        QVERIFY(sessions[0].odd && !sessions[0].here);
        QCOMPARE(sessions[1].machine, u"front"_s);
        QVERIFY(!sessions[1].odd && !sessions[1].here);
        QVERIFY(sessions[2].here && sessions[2].until > sessions[2].since);
        const qint64 front = sessions[1].id, mine = sessions[2].id;
        OTKLIK_ERROR(endMySession(anna.db(), front), "access.step_up_needed");
        anna.stepUp();
        OTKLIK_VALUE(bosses, mySessions(office.boris->db()));
        for (const OpenSession &session : std::as_const(bosses))
            OTKLIK_ERROR(endMySession(anna.db(), session.id), "access.no_session");
        OTKLIK_ERROR(endMySession(anna.db(), mine), "access.no_session");
        OTKLIK_ERROR(endMySession(anna.db(), 0), "access.no_session");
        OTKLIK_DONE(endMySession(anna.db(), front));
        OTKLIK_ERROR(endMySession(anna.db(), front), "access.no_session"); // over already
        for (auto *open : {&anna.db(), here.get(), second.get(), theirs.get(), &office.boris->db()})
            QCOMPARE(TestLogin::ask(*open, u"SELECT gate()"_s), u"t"_s);
        for (auto *ended : {first.get(), firstAgain.get()})
            QCOMPARE(TestLogin::ask(*ended, u"SELECT gate()"_s), u"f"_s);
        OTKLIK_VALUE(left, mySessions(anna.db()));
        QCOMPARE(left.size(), 2);
    }

    void shouldEndTheSessionsOfOthersAsAnAdministratorAlone()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin dora(office.database, u"dora"_s, {u"administrator"_s}, {});
        auto front = office.anna->another(), strange = office.anna->another();
        office.sitElsewhere(*office.anna, *front, u"front"_s);
        office.sitElsewhere(*office.anna, *strange, u"strange"_s);
        office.anna->letIn();
        office.anna->stepUp();
        office.boris->letIn();
        office.boris->stepUp();
        const QString anna = office.anna->name();
        OTKLIK_ERROR(sessionsOf(dora.db(), anna), "database.forbidden"); // before the gate
        dora.letIn();
        OTKLIK_ERROR(sessionsOf(office.anna->db(), anna), "database.forbidden");
        OTKLIK_VALUE(seen, sessionsOf(office.boris->db(), anna)); // a supervisor looks
        QCOMPARE(seen.size(), 3);
        OTKLIK_ERROR(endSessions(office.boris->db(), anna), "database.forbidden"); // and ends none
        OTKLIK_ERROR(endSessions(office.anna->db(), office.boris->name()), "database.forbidden");
        OTKLIK_ERROR(endSessions(dora.db(), anna), "access.step_up_needed");
        dora.stepUp();
        OTKLIK_ERROR(endSessions(dora.db(), dora.name()), "access.own_rights");
        OTKLIK_ERROR(endSessions(dora.db(), u"nobody_here"_s), "access.unknown_operator");
        OTKLIK_VALUE(bosses, sessionsOf(dora.db(), office.boris->name()));
        QCOMPARE(bosses.size(), 1);
        OTKLIK_ERROR(endSessions(dora.db(), anna, bosses[0].id), "access.no_session"); // of another login
        OTKLIK_VALUE(one, endSessions(dora.db(), anna, seen[1].id));
        QCOMPARE(one, 1);
        QCOMPARE(TestLogin::ask(*strange, u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(TestLogin::ask(*front, u"SELECT gate()"_s), u"t"_s);
        OTKLIK_VALUE(all, endSessions(dora.db(), anna));
        QCOMPARE(all, 2);
        QCOMPARE(TestLogin::ask(*front, u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(office.anna->ask(u"SELECT gate()"_s), u"f"_s);
        QCOMPARE(office.boris->ask(u"SELECT gate()"_s), u"t"_s);
        OTKLIK_VALUE(none, endSessions(dora.db(), anna));
        QCOMPARE(none, 0);
        QCOMPARE(office.database
                     .sql(u"SELECT count(*) AS n FROM access_change WHERE what = 'signed out' AND changed_by = "
                          "'%1'"_s.arg(dora.name()))
                     .first()
                     .integer("n"),
                 2);
        QVERIFY(
            office.database
                .sql(u"SELECT count(*) AS n FROM audit_entry WHERE verb = 'sign_out' AND who = '%1'"_s.arg(dora.name()))
                .first()
                .integer("n") >= 3);
    }

    void shouldForgetAPictureThatNobodyScanned()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        office.anna->letIn();
        office.anna->stepUp();
        OTKLIK_VALUE(enrolment, newFactor(office.anna->db()));
        office.database.sql(u"UPDATE access_new_factor SET made_at = now() - INTERVAL '16 minutes'"_s);
        OTKLIK_ERROR(confirmFactor(office.anna->db(), totp(enrolment.secret)), "access.code_wrong");
        QCOMPARE(office.anna->ask(u"SELECT count(*) FROM access_new_factor"_s), u"!database.forbidden"_s);
    }

    void shouldChangeOnesOwnPasswordAndWriteItDown()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin &anna = *office.anna;
        const QString before = office.verifier(anna);
        const QString password = u"кот'на\\крыше 7 \" \u2713"_s;
        OTKLIK_ERROR(setPassword(anna.db(), anna.name(), password), "access.code_needed");
        anna.letIn();
        OTKLIK_ERROR(setPassword(anna.db(), anna.name(), password), "access.step_up_needed");
        anna.stepUp();
        OTKLIK_ERROR(setPassword(anna.db(), office.boris->name(), password), "access.not_owner");
        QCOMPARE(anna.ask(u"SELECT operator_note_password('%1')"_s.arg(office.boris->name())), u"!access.not_owner"_s);
        OTKLIK_ERROR(setPassword(anna.db(), anna.name(), u"short"_s), "access.short_password");
        QCOMPARE(office.verifier(anna), before);
        OTKLIK_VALUE(made, setPassword(anna.db(), anna.name(), password));
        QVERIFY(made.isEmpty());
        QVERIFY(office.verifier(anna).startsWith(u"SCRAM-SHA-256$4096:"_s));
        QCOMPARE(office.database.sql(u"SELECT count(*) AS n FROM access_change WHERE what = 'password'"_s)
                     .first()
                     .integer("n"),
                 1);
        QVERIFY(store::Database::open(anna.url().withPassword(password)).has_value());
        QVERIFY(!store::Database::open(anna.url()).has_value());
    }

    /// A desk whose password was changed opens its connections with the new one.
    void shouldConnectAgainWithTheNewPassword()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        Office office;
        TestLogin &anna = *office.anna;
        anna.letIn();
        anna.stepUp();
        store::Store desk(anna.url(), {});
        const auto pid = [&](store::Lane lane) {
            auto future = desk.run(lane, [](store::Database &database) {
                return database.callSecretlyText("SELECT pg_backend_pid()", {});
            });
            future.waitForFinished();
            return future.result();
        };
        OTKLIK_VALUE(first, pid(store::Lane::Write));
        store::ChangeFeed feed(anna.url(), nullptr, {});
        QSignalSpy connected(&feed, &store::ChangeFeed::connectedChanged);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(connected.takeFirst().first().toBool());
        OTKLIK_DONE(setPassword(anna.db(), anna.name(), u"another password"_s));
        desk.setPassword(u"another password"_s);
        feed.setPassword(u"another password"_s);
        office.database.sql(u"SELECT pg_terminate_backend(pid) AS done FROM pg_stat_activity WHERE usename = '%1' AND "
                            "pid <> %2"_s.arg(anna.name(), anna.ask(u"SELECT pg_backend_pid()"_s)));
        QTRY_VERIFY(pid(store::Lane::Write).has_value());
        OTKLIK_VALUE(second, pid(store::Lane::Write));
        QVERIFY(first != second);
        OTKLIK_VALUE(other, pid(store::Lane::Count)); // one that had not been open yet
        QVERIFY(!other.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!connected.isEmpty() && connected.last().first().toBool(), 15000);
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
