// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QMessageAuthenticationCode>
#include <QPushButton>
#include <QTableView>
#include <QtEndian>
#include <QtTest>

#include "account.h"
#include "accountpage.h"
#include "ask.h"
#include "label.h"
#include "languageswitch.h"
#include "messagebar.h"
#include "permissions.h"
#include "picture.h"
#include "preferences.h"
#include "stepup.h"
#include "store.h"
#include "tableview.h"
#include "testdatabase.h"
#include "testlogin.h"
#include "theme.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

bool onServer()
{
    return test::TestDatabase::engine() == store::Engine::PostgreSql;
}

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

QString totp(const QString &secret, int steps = 0)
{
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30 + steps));
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&step), 8),
                                                            fromBase32(secret), QCryptographicHash::Sha1);
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + (mac[19] & 15)) & 0x7fffffff;
    return QString::number(number % 1000000).rightJustified(6, u'0');
}

template <class T>
T *named(QWidget *in, const char *name)
{
    return in->findChild<T *>(QString::fromLatin1(name));
}

/// Anna, who has enrolled, signed in by a code and sits at a desk with a page about her account.
struct Sitting
{
    Sitting()
    {
        if (const auto done = access::applyPermissions(database.db()); !done)
            qFatal("%s", qPrintable(done.error().sentence));
        database.sql(u"INSERT INTO site (id, code, name) VALUES (2, 'clinic', 'Clinic on the hill')"_s);
        login.emplace(database, u"anna"_s, QStringList{u"doctor"_s, u"operator"_s}, QList<int>{1, 2});
        database.sql(u"UPDATE access_operator SET full_name = 'Anna Sokolova', enrolment_hash = sha256('ABCD2345'), "
                     "enrolment_until = now() + INTERVAL '1 day' WHERE name = '%1'"_s.arg(login->name()));
        const auto enrolment = access::enrol(login->db(), u"ABCD2345"_s);
        const auto token = access::SessionToken::make();
        secret = enrolment ? enrolment->secret : QString();
        const auto verdict = access::submitCode(login->db(), totp(secret), *token, u"front-desk-3"_s);
        if (!verdict || verdict->outcome != access::CodeVerdict::Right)
            qFatal("not signed in");
        store = std::make_unique<store::Store>(login->url(), Clock());
        store->setOpened([token](store::Database &one) { return access::joinSession(one, *token); });
        stepUp = std::make_unique<StepUp>(store.get(), &ask, false);
        store->setStepUp([this](std::function<void(bool)> answer) { stepUp->ask(std::move(answer)); });
        around.store = store.get();
        around.preferences = &preferences;
        around.ask = &ask;
        around.me = verdict->state;
        doors.signOut = [this] { ++signedOut; };
        doors.checkPassword = [this](const QString &password, const std::function<void(QString)> &answer) {
            answer(store::Database::open(login->url().withPassword(password)) ? QString() : u"not right"_s);
        };
        doors.passwordChanged = [this](const QString &password) { changed << password; };
        doors.factorChanged = [this] { ++factors; };
    }
    void show(AccountPage &page)
    {
        page.resize(1150, 640);
        page.show();
        page.shown();
        QTRY_COMPARE(page.state(), Page::State::Ready);
    }
    test::TestDatabase database;
    std::optional<test::TestLogin> login;
    QString secret;
    MemoryPreferences preferences;
    ScriptedAsk ask;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<StepUp> stepUp;
    Surroundings around;
    AccountDoors doors;
    int signedOut = 0;
    int factors = 0;
    QStringList changed;
};

} // namespace

/// «My account», through a real login with a real second factor.
class TestAccountPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("PostgreSQL only");
    }

    void shouldSayWhoOneIsAndWhereOneSignedIn()
    {
        Sitting anna;
        AccountPage page(anna.around, anna.doors);
        anna.show(page);
        QCOMPARE(named<Label>(&page, "accountNameLabel")->text(), u"Anna Sokolova"_s);
        QVERIFY(named<Label>(&page, "accountLoginLabel")->text().startsWith(anna.login->name()));
        QVERIFY(!named<Label>(&page, "accountLoginLabel")->text().contains(u"password"_s));
        const QString roles = named<Label>(&page, "accountRolesLabel")->text();
        QVERIFY(roles.contains(access::roleName(u"doctor"_s)) &&
                roles.contains(access::roleExplanation(u"operator"_s)));
        QVERIFY(named<Label>(&page, "accountSitesLabel")->text().contains(u"Clinic on the hill"_s));
        QVERIFY(named<Label>(&page, "accountFactorLabel")->text().contains(u"authenticator"_s));
        auto *table = named<QTableView>(&page, "signInsTableView");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, views::SignInListModel::Computer).data().toString(), u"front-desk-3"_s);
        QVERIFY(!named<Label>(&page, "accountOddLabel")->isVisible());
        anna.database.sql(u"UPDATE access_session SET odd = true WHERE machine = 'front-desk-3'"_s);
        page.refresh();
        QTRY_VERIFY(named<Label>(&page, "accountOddLabel")->isVisible());
        QVERIFY(table->model()
                    ->index(0, views::SignInListModel::Computer)
                    .data()
                    .toString()
                    .contains(u"not used before"_s));
        const auto commands = page.commands();
        for (QAction *command : commands)
            if (command->text() == u"Sign out"_s)
                command->trigger();
        QCOMPARE(anna.signedOut, 1);
    }

    void shouldSignOutAtOneOtherDesk()
    {
        Sitting anna;
        const auto sit = [&anna](const QString &machine) {
            anna.database.sql(
                u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, machine, "
                "expires_at) SELECT id, name, 1, now(), sha256('%1'), '%1', now() + INTERVAL '1 hour' "
                "FROM access_operator WHERE name = '%2'"_s.arg(machine, anna.login->name()));
        };
        const auto ended = [&anna](const QString &machine) {
            return anna.database
                .sql(u"SELECT count(*) AS n FROM access_session WHERE machine = '%1' AND ended_at IS NOT NULL"_s.arg(
                    machine))
                .first()
                .integer("n");
        };
        sit(u"front-desk-4"_s);
        sit(u"front-desk-5"_s);
        AccountPage page(anna.around, anna.doors);
        anna.show(page);
        auto *table = named<TableView>(&page, "sessionsTableView");
        auto *end = named<QPushButton>(&page, "endSessionPushButton");
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!end->isEnabled()); // nothing is selected
        const auto computer = [table](int row) { return table->model()->index(row, 0).data().toString(); };
        QCOMPARE(computer(0), u"front-desk-5"_s);
        QVERIFY(computer(2).contains(u"this desk"_s));
        table->selectRow(2);
        QVERIFY(!end->isEnabled()); // «Sign out» does that
        table->setFocus();
        QTRY_VERIFY(table->hasFocus()); // its key works there only
        QTest::keyClick(table, Qt::Key_Delete);
        const auto last = anna.store->run(store::Lane::Write, [](store::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY(last.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(anna.ask.asked.isEmpty() && !page.messageBar()->isShowing());
        table->selectRow(1);
        QVERIFY(end->isEnabled());
        end->click(); // and no fresh code is given
        QTRY_COMPARE(anna.ask.asked.size(), 1);
        QTRY_VERIFY(page.messageBar()->isShowing());
        QCOMPARE(ended(u"front-desk-4"_s), 0);
        anna.ask.texts = {totp(anna.secret, 1)};
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(ended(u"front-desk-4"_s), 1);
        QCOMPARE(ended(u"front-desk-5"_s), 0);
        QCOMPARE(ended(u"front-desk-3"_s), 0);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QVERIFY(page.messageBar()->message().happened.contains(u"front-desk-4"_s));
    }

    void shouldChangeThePasswordAfterTheOldOneAndAFreshCode()
    {
        Sitting anna;
        AccountPage page(anna.around, anna.doors);
        anna.show(page);
        auto *form = named<QWidget>(&page, "passwordForm");
        QVERIFY(!form->isVisible());
        named<QPushButton>(&page, "askPasswordPushButton")->click();
        QVERIFY(form->isVisible());
        auto *before = named<QLineEdit>(&page, "oldPasswordLineEdit");
        auto *password = named<QLineEdit>(&page, "newPasswordLineEdit");
        auto *again = named<QLineEdit>(&page, "againPasswordLineEdit");
        auto *problem = named<Label>(&page, "passwordProblemLabel");
        auto *give = named<QPushButton>(&page, "changePasswordPushButton");
        for (QLineEdit *line : {before, password, again})
            QCOMPARE(line->echoMode(), QLineEdit::Password);
        const auto complains = [&] { return problem->isVisible() && give->isEnabled(); };
        give->click();
        QVERIFY(complains());
        before->setText(u"wrong"_s);
        password->setText(u"short"_s);
        give->click();
        QVERIFY(complains() && !page.mayBeRemade());
        password->setText(u"a longer password"_s);
        again->setText(u"another password"_s);
        give->click();
        QVERIFY(complains());
        again->setText(u"a longer password"_s);
        give->click();
        QTRY_COMPARE(problem->text(), u"not right"_s);
        QVERIFY(anna.ask.asked.isEmpty()); // no code is asked for before the old one is right
        before->setText(u"x"_s);
        give->click(); // and no fresh code is given
        QTRY_VERIFY(problem->isVisible() && problem->text() != u"not right"_s);
        QCOMPARE(anna.ask.asked.size(), 1);
        anna.ask.texts = {totp(anna.secret, 1)};
        give->click();
        QTRY_COMPARE(anna.changed, QStringList{u"a longer password"_s});
        QVERIFY(!form->isVisible() && before->text().isEmpty() && page.mayBeRemade());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QVERIFY(store::Database::open(anna.login->url().withPassword(u"a longer password"_s)).has_value());
        QVERIFY(!store::Database::open(anna.login->url()).has_value());
    }

    void shouldTakeANewAuthenticatorWhenItShowsARightCode()
    {
        Sitting anna;
        AccountPage page(anna.around, anna.doors);
        anna.show(page);
        auto *form = named<QWidget>(&page, "factorForm");
        named<QPushButton>(&page, "newFactorPushButton")->click(); // no fresh code
        QTRY_VERIFY(page.messageBar()->isShowing());
        QVERIFY(!form->isVisible());
        anna.ask.texts = {totp(anna.secret, 1)};
        named<QPushButton>(&page, "newFactorPushButton")->click();
        QTRY_VERIFY(form->isVisible());
        QVERIFY(!page.mayBeRemade());
        QVERIFY(!named<QLabel>(&page, "newFactorLabel")->pixmap(Qt::ReturnByValue).isNull());
        static const QRegularExpression key(u"\u2066([A-Z2-7 ]+)\u2069"_s);
        const QString secret = key.match(named<Label>(&page, "newSecretLabel")->text()).captured(1);
        QCOMPARE(QString(secret).remove(u' ').size(), 32);
        auto *code = named<QLineEdit>(&page, "newCodeLineEdit");
        auto *problem = named<Label>(&page, "factorProblemLabel");
        auto *use = named<QPushButton>(&page, "useFactorPushButton");
        code->setText(u"12"_s);
        use->click();
        QVERIFY(problem->isVisible());
        code->setText(totp(anna.secret, 1)); // of the old one
        use->click();
        QTRY_VERIFY(problem->isVisible() && use->isEnabled());
        QCOMPARE(anna.factors, 0);
        code->setText(totp(secret));
        use->click();
        QTRY_COMPARE(anna.factors, 1);
        QVERIFY(!form->isVisible());
        QCOMPARE(page.messageBar()->message().tone, Tone::Good);
        QTRY_COMPARE(named<QTableView>(&page, "signInsTableView")->model()->rowCount(), 2); // the desk goes on
    }

    void shouldBeLaidOutInEveryDress()
    {
        const QString folder = qEnvironmentVariable("OTKLIK_PICTURES");
        if (folder.isEmpty())
            QSKIP("OTKLIK_PICTURES names no folder");
        Sitting anna;
        anna.database.sql(u"INSERT INTO access_try (operator_id, at, address, machine, purpose, outcome, number) "
                          "SELECT o.id, now() - make_interval(hours => 20 * i), ('10.1.2.' || i)::inet, 'front-desk-' "
                          "|| i, 'sign-in', CASE WHEN i % 4 = 0 THEN 'wrong' ELSE 'right' END, 0 FROM access_operator "
                          "o, generate_series(1, 12) i"_s);
        anna.database.sql(u"UPDATE access_session SET odd = true WHERE machine = 'front-desk-3'"_s);
        anna.database.sql(u"INSERT INTO access_session (operator_id, login, pid, backend_start, token_hash, machine, "
                          u"address, odd, expires_at) "
                          "SELECT o.id, o.name, i, now(), sha256(i::text::bytea), 'reception-' || i, ('10.1.2.' || "
                          "i)::inet, i = 4, now() + "
                          "INTERVAL '1 hour' FROM access_operator o, generate_series(4, 6) i"_s);
        Theme theme(qApp, &anna.preferences);
        LanguageSwitch language(&anna.preferences);
        struct Dress
        {
            QString name, language;
            Theme::Choice choice;
        };
        for (const Dress &dress :
             {Dress{u"light"_s, u"en"_s, Theme::Choice::Light}, Dress{u"dark"_s, u"ru"_s, Theme::Choice::Dark},
              Dress{u"arabic"_s, u"ar"_s, Theme::Choice::Light}}) {
            theme.setChoice(dress.choice);
            language.use(dress.language);
            AccountPage page(anna.around, anna.doors);
            anna.show(page);
            QTest::qWait(100);
            QVERIFY(savePicture(&page, folder + u"/account-"_s + dress.name + u".png"_s, {1150, 640}).has_value());
            named<QPushButton>(&page, "askPasswordPushButton")->click();
            if (anna.ask.texts.isEmpty() && dress.name == u"light"_s)
                anna.ask.texts = {totp(anna.secret, 1)};
            named<QPushButton>(&page, "newFactorPushButton")->click();
            QTRY_VERIFY(named<QWidget>(&page, "factorForm")->isVisible());
            QTest::qWait(100);
            QVERIFY(
                savePicture(&page, folder + u"/account-forms-"_s + dress.name + u".png"_s, {1150, 640}).has_value());
        }
        language.use(u"en"_s);
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
