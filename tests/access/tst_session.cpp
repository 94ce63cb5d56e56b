// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QtEndian>

#include "changefeed.h"
#include "connectioncheck.h"
#include "permissions.h"
#include "profiles.h"
#include "session.h"
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

/// A login that may enrol with the code «ABCD-2345».
void invite(TestDatabase &database, const TestLogin &login)
{
    database.sql(
        u"UPDATE access_operator SET enrolment_hash = sha256('ABCD2345'), enrolment_until = now() + INTERVAL '1 "
        "day' WHERE name = '%1'"_s.arg(login.name()));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldLetOneDeskIn()
    {
        if (onServer())
            QSKIP("SQLite only");
        TestDatabase database;
        OTKLIK_VALUE(state, readState(database.db()));
        QVERIFY(state.oneDesk && state.verified && state.may({u"administrator"_s}) && !state.needsCode());
        OTKLIK_DONE(joinSession(database.db(), *SessionToken::make()));
        OTKLIK_ERROR(requestCode(database.db()), "access.no_phone");
        OTKLIK_ERROR(enrol(database.db(), u"x"_s), "access.enrolment_refused");
    }

    void shouldWorkOutCodesAsTheStandardDoes()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        // RFC 6238, appendix B, SHA-1: the last six of the eight digits.
        const QHash<qint64, QString> vectors{{59, u"287082"_s},         {1111111109, u"081804"_s},
                                             {1111111111, u"050471"_s}, {1234567890, u"005924"_s},
                                             {2000000000, u"279037"_s}, {20000000000, u"353130"_s}};
        for (auto vector = vectors.cbegin(); vector != vectors.cend(); ++vector)
            QCOMPARE(database.sql(u"SELECT access_totp('12345678901234567890', %1) AS code"_s.arg(vector.key() / 30))
                         .first()
                         .text("code"),
                     vector.value());
    }

    void shouldMakeTokensThatDiffer()
    {
        const TokenPointer one = SessionToken::make();
        QCOMPARE(one->text().size(), 64);
        QVERIFY(one->text() != SessionToken::make()->text());
    }

    void shouldSignInFromEnrolmentToStepUp()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        TestLogin anna(database, u"anna"_s, {u"operator"_s}, {1});
        OTKLIK_VALUE(before, readState(anna.db()));
        QVERIFY(before.needsCode() && before.factor == Factor::None && !before.may({u"marketer"_s}));
        QVERIFY(before.schema > 0); // known although every table is behind the gate
        OTKLIK_ERROR(requireVerified(before), "access.code_needed");
        OTKLIK_ERROR(enrol(anna.db(), u"ABCD-2345"_s), "access.enrolment_refused");
        invite(database, anna);
        OTKLIK_ERROR(enrol(anna.db(), u"ABCD-2346"_s), "access.enrolment_refused");
        OTKLIK_VALUE(enrolment, enrol(anna.db(), u"abcd 2345"_s));
        QVERIFY(enrolment.uri.startsWith(u"otpauth://totp/Otklik:"_s + anna.name()));
        QVERIFY(enrolment.uri.contains(u"secret="_s + QString(enrolment.secret).remove(u' ')));

        const TokenPointer token = SessionToken::make();
        OTKLIK_VALUE(refused, submitCode(anna.db(), u"abc"_s, *token, machineName()));
        QCOMPARE(refused.outcome, CodeVerdict::Wrong);
        OTKLIK_ERROR(refused.asDone(), "access.code_wrong");
        QCOMPARE(anna.ask(u"SELECT count(*) FROM site"_s), u"0"_s);
        const QString code = totp(enrolment.secret);
        OTKLIK_VALUE(right, submitCode(anna.db(), code.left(3) + u' ' + code.mid(3), *token, machineName()));
        QCOMPARE(right.outcome, CodeVerdict::Right);
        QVERIFY(right.state.verified && right.state.factor == Factor::Totp);
        QCOMPARE(right.state.sites.value(0).id, 1);
        OTKLIK_DONE(requireVerified(right.state));
        QVERIFY(anna.ask(u"SELECT count(*) FROM site"_s) != "0"_L1);

        OTKLIK_VALUE(again, stepUp(anna.db(), code)); // the code was used
        QCOMPARE(again.outcome, CodeVerdict::Wrong);
        OTKLIK_VALUE(stepped, stepUp(anna.db(), totp(enrolment.secret, 1)));
        QCOMPARE(stepped.outcome, CodeVerdict::Right);
        QVERIFY(stepped.state.steppedUp);
    }

    void shouldLetFurtherConnectionsJoinAndEndTogether()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        TestLogin anna(database, u"anna"_s, {u"operator"_s}, {1});
        invite(database, anna);
        OTKLIK_VALUE(enrolment, enrol(anna.db(), u"ABCD2345"_s));
        const TokenPointer token = SessionToken::make();
        OTKLIK_VALUE(verdict, submitCode(anna.db(), totp(enrolment.secret), *token, machineName()));
        QCOMPARE(verdict.outcome, CodeVerdict::Right);

        store::Store desk(anna.url(), {});
        const auto count = [&desk](store::Lane lane) {
            auto future = desk.run(lane, [](store::Database &db) -> Result<QString> {
                OTKLIK_TRY(rows, db.selectText(u"SELECT count(*) AS n FROM site"_s));
                return rows.first().text("n");
            });
            future.waitForFinished(); // the lane is a thread of its own
            return future.result();
        };
        QCOMPARE(count(store::Lane::Interactive), Result<QString>(u"0"_s)); // open before the session was known
        desk.setOpened([token](store::Database &db) { return joinSession(db, *token); });
        for (const store::Lane lane : {store::Lane::Interactive, store::Lane::Count, store::Lane::Write})
            QVERIFY(count(lane).value_or(QString()).toInt() > 0);
        database.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1' AND pid <> %2"_s.arg(
            anna.name(), anna.ask(u"SELECT pg_backend_pid()"_s)));
        (void)count(store::Lane::Count);                                    // finds the connection gone
        QVERIFY(count(store::Lane::Count).value_or(QString()).toInt() > 0); // opened again, joined again

        int opened = 0;
        store::ChangeFeed feed(anna.url(), nullptr, [token, &opened](store::Database &db) {
            ++opened;
            return joinSession(db, *token);
        });
        QSignalSpy connected(&feed, &store::ChangeFeed::connectedChanged);
        QTRY_VERIFY(!connected.isEmpty());
        QCOMPARE(connected.first().first().toBool(), true);
        QCOMPARE(opened, 1);

        OTKLIK_DONE(signOut(anna.db()));
        QCOMPARE(count(store::Lane::Count), Result<QString>(u"0"_s));
        auto another = anna.another();
        OTKLIK_ERROR(joinSession(*another, *token), "access.session_ended");
        desk.setOpened([token](store::Database &db) { return joinSession(db, *token); });
        const auto refused = count(store::Lane::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"access.session_ended"_s);
    }

    void shouldAskToWaitAfterFiveTries()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        TestLogin anna(database, u"anna"_s, {u"operator"_s}, {1});
        invite(database, anna);
        OTKLIK_VALUE(enrolment, enrol(anna.db(), u"ABCD2345"_s));
        for (int i = 0; i < 5; ++i) {
            OTKLIK_VALUE(verdict, submitCode(anna.db(), u"x"_s, *SessionToken::make(), machineName()));
            QCOMPARE(verdict.outcome, CodeVerdict::Wrong);
        }
        OTKLIK_VALUE(waiting, submitCode(anna.db(), totp(enrolment.secret), *SessionToken::make(), machineName()));
        QCOMPARE(waiting.outcome, CodeVerdict::Wait);
        QVERIFY(waiting.state.waitSeconds > 0 && waiting.state.waitSeconds <= 30);
        OTKLIK_ERROR(waiting.asDone(), "access.wait");
    }

    void shouldSignInByACodeFromAnSms()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        TestLogin anna(database, u"anna"_s, {u"operator"_s}, {1});
        OTKLIK_ERROR(requestCode(anna.db()), "access.no_phone");
        database.sql(u"UPDATE access_operator SET phone = '+79000000001' WHERE name = '%1'"_s.arg(anna.name()));
        OTKLIK_DONE(requestCode(anna.db()));
        const QString code = database.sql(u"SELECT code FROM access_sms_outbox"_s).first().text("code");
        auto another = anna.another(); // the code is for the connection that asked for it
        OTKLIK_VALUE(elsewhere, submitCode(*another, code, *SessionToken::make(), machineName()));
        QCOMPARE(elsewhere.outcome, CodeVerdict::Wrong);
        OTKLIK_VALUE(verdict, submitCode(anna.db(), code, *SessionToken::make(), machineName()));
        QCOMPARE(verdict.outcome, CodeVerdict::Right);
    }

    void shouldRefuseWhoIsNoOperatorOrDisabled()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_DONE(applyPermissions(database.db()));
        TestLogin anna(database, u"anna"_s, {u"operator"_s}, {1});
        database.sql(u"UPDATE access_operator SET disabled_at = now() WHERE name = '%1'"_s.arg(anna.name()));
        OTKLIK_VALUE(disabled, readState(anna.db()));
        OTKLIK_ERROR(requireVerified(disabled), "access.disabled");
        OTKLIK_ERROR(submitCode(anna.db(), u"000000"_s, *SessionToken::make(), machineName()), "access.disabled");
        TestDatabase empty(TestDatabase::Empty);
        OTKLIK_ERROR(readState(empty.db()), "schema.missing");
    }

    void shouldKeepSecretsOutOfTheStatement()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
        TestDatabase database;
        OTKLIK_VALUE(null, database.db().callSecretlyText("SELECT $1::text", {QByteArray()}));
        QCOMPARE(null, QString());
        OTKLIK_VALUE(echo, database.db().callSecretlyText("SELECT $1::text || $2::text", {"it's", "—"}));
        QCOMPARE(echo, u"it's—"_s);
        OTKLIK_VALUE(seen,
                     database.db().callSecretlyText(
                         "SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND $1 <> ''", {"canary-1"}));
        QVERIFY(!seen.contains(u"canary-1"_s));
        OTKLIK_ERROR(database.db().callSecretlyText("SELECT $1::integer", {"canary-2"}), "database.failed");
    }

    void shouldSayWhatIsWrongWithAConnection()
    {
        TestDatabase database;
        const auto findings = checkConnection(database.url());
        QVERIFY(std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.ok && !finding.sentence.isEmpty() && !finding.name.isEmpty();
        }));
        if (!onServer())
            return;
        const auto last = [](const QString &libpq) {
            store::DatabaseUrl url;
            url.engine = store::Engine::PostgreSql;
            url.libpq = libpq;
            return checkConnection(url).last();
        };
        const QString place =
            u"host=%1 port=%2 dbname=postgres"_s.arg(qEnvironmentVariable("PGHOST"), qEnvironmentVariable("PGPORT"));
        QCOMPARE(last(u"host=127.0.0.1 port=1 dbname=x user=x"_s).check, u"host"_s);
        QCOMPARE(last(place + u" user=nobody_at_all password=x"_s).check, u"password"_s);
        const Finding unchecked = last(place + u" user=x password=x sslmode=verify-full sslrootcert=/nowhere"_s);
        QCOMPARE(unchecked.check, u"encryption"_s);
        qputenv("OTKLIK_LEAST_SERVER", "990000");
        const auto old = checkConnection(database.url());
        qunsetenv("OTKLIK_LEAST_SERVER");
        QCOMPARE(old.last().check, u"version"_s);
        QVERIFY(!old.last().ok && old.last().sentence.contains(u"CVE-2026-116311"_s));
    }

    void shouldKeepConnectionsWithoutPasswords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"otklik/profiles.json"_s);
        OTKLIK_VALUE(none, Profiles::load(path));
        QVERIFY(none.isEmpty());
        Profile city;
        city.name = u"City"_s;
        city.hosts = u"db1.example.org, db2.example.org"_s;
        city.database = u"otklik"_s;
        city.login = u"anna"_s;
        OTKLIK_DONE(Profiles::save({city}, path));
        OTKLIK_VALUE(loaded, Profiles::load(path));
        QCOMPARE(loaded, QList<Profile>{city});
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const QString url = city.toDatabaseUrl(u"it's \\ secret"_s).libpq;
        QVERIFY(url.contains(u"sslmode='verify-full'"_s) && url.contains(u"host='db1.example.org,db2.example.org'"_s));
        QVERIFY(url.contains(u"password='it\\'s \\\\ secret'"_s) && url.contains(u"target_session_attrs"_s));
        QVERIFY(!city.secretName().contains(u"secret"_s));
        QVERIFY(!city.toDatabaseUrl(u"secret"_s).displayed().contains(u"secret"_s));

        const auto with = [&city](auto change) {
            Profile other = city;
            change(other);
            return other.check();
        };
        OTKLIK_ERROR(with([](Profile &p) { p.name = u" "_s; }), "profile.no_name");
        OTKLIK_ERROR(with([](Profile &p) { p.hosts.clear(); }), "profile.no_host");
        OTKLIK_ERROR(with([](Profile &p) { p.database.clear(); }), "profile.no_database");
        OTKLIK_ERROR(with([](Profile &p) { p.login.clear(); }), "profile.no_login");
        OTKLIK_ERROR(with([](Profile &p) { p.port = u"70000"_s; }), "profile.bad_port");
        OTKLIK_ERROR(with([](Profile &p) { p.port = u"1,2,3"_s; }), "profile.bad_port");
        OTKLIK_ERROR(with([](Profile &p) { p.sslMode = u"disable"_s; }), "profile.bad_sslmode");
        OTKLIK_ERROR(with([](Profile &p) { p.sslMode = u"prefer"_s; }), "profile.bad_sslmode");
        OTKLIK_ERROR(with([](Profile &p) { p.rootCertificate = u"/nowhere"_s; }), "profile.no_certificate");
        OTKLIK_DONE(with([](Profile &p) {
            p.hosts = u"localhost"_s;
            p.sslMode = u"disable"_s;
        }));
        OTKLIK_ERROR(Profiles::save({city, city}, path), "profile.same_name");
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        OTKLIK_ERROR(Profiles::load(path), "profile.unreadable");
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
