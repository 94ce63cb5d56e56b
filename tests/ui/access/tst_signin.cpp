// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "connectpanel.h"
#include "label.h"
#include "qrpicture.h"
#include "screenlock.h"
#include "signinwindow.h"

using namespace otklik;
using namespace otklik::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T *named(QWidget *in, const char *name)
{
    return in->findChild<T *>(QString::fromLatin1(name));
}

SignInWindow *lockWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<SignInWindow *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

/// What stands before the desk and in front of it. The whole way with a real login is driven by
/// tests/desk/test_signin.py.
class TestSignIn final : public QObject
{
    Q_OBJECT
private:
    static ScreenLock::Check knows(const QString &right)
    {
        return [right](const QString &password, const std::function<void(QString)> &answer) {
            answer(password == right ? QString() : u"wrong"_s);
        };
    }
    static void type(const QString &password)
    {
        named<QLineEdit>(lockWindow(), "unlockLineEdit")->setText(password);
        named<QPushButton>(lockWindow(), "unlockPushButton")->click();
    }

private Q_SLOTS:
    void shouldHideEverythingAndGiveItBack()
    {
        QWidget desk;
        QLineEdit typed(&desk);
        typed.setText(u"half a sen"_s);
        desk.show();
        QDialog question(&desk);
        question.open();
        ScreenLock lock(u"Anna"_s, knows(u"right"_s));
        QSignalSpy out(&lock, &ScreenLock::signOut);
        lock.lock();
        QVERIFY(lock.isLocked());
        QVERIFY(!desk.isVisible());
        QVERIFY(!question.isVisible());
        QDialog late; // opens by itself while nobody looks
        late.show();
        QTRY_VERIFY(!late.isVisible());
        type(u"wrong"_s);
        QVERIFY(lock.isLocked());
        QCOMPARE(named<Label>(lockWindow(), "unlockProblemLabel")->text(), u"wrong"_s);
        type(u"right"_s);
        QVERIFY(!lock.isLocked());
        QVERIFY(desk.isVisible() && question.isVisible() && late.isVisible());
        QCOMPARE(typed.text(), u"half a sen"_s);
        QCOMPARE(out.size(), 0);
    }

    /// Windows come in any order; when the one behind was shown last, it had the keys that belong to the question.
    void shouldBlockWhatWasBlockedBefore_data()
    {
        QTest::addColumn<int>("modality");
        QTest::addColumn<bool>("late"); // opened by itself while nobody looks
        for (const bool late : {false, true}) {
            const QByteArray when = late ? ", while locked" : "";
            QTest::newRow(("by open()" + when).constData()) << int(Qt::WindowModal) << late;
            QTest::newRow(("of the whole program" + when).constData()) << int(Qt::ApplicationModal) << late;
            QTest::newRow(("beside the others" + when).constData()) << int(Qt::NonModal) << late;
        }
    }
    void shouldBlockWhatWasBlockedBefore()
    {
        QFETCH(int, modality);
        QFETCH(bool, late);
        QWidget desk;
        auto *button = new QPushButton(&desk);
        QSignalSpy clicked(button, &QPushButton::clicked);
        desk.show();
        QDialog question(&desk);
        QLineEdit answer(&question);
        QSignalSpy finished(&question, &QDialog::finished);
        const auto ask = [&] {
            question.setModal(modality == Qt::ApplicationModal);
            modality == Qt::WindowModal ? question.open() : question.show();
        };
        if (!late) {
            ask();
            answer.setText(u"half an ans"_s);
            answer.setFocus();
            QTRY_COMPARE(QApplication::focusWidget(), &answer);
        }
        ScreenLock lock(u"Anna"_s, knows(u"right"_s));
        for (int time = 0; time < 2; ++time) { // also the second time
            lock.lock();
            if (late && time == 0)
                ask();
            QTRY_VERIFY(!question.isVisible());
            type(u"right"_s);
            QVERIFY(question.isVisible() && desk.isVisible());
            QCOMPARE(int(question.windowModality()), modality);
            QTest::mouseClick(desk.windowHandle(), Qt::LeftButton, {}, button->geometry().center());
            QCOMPARE(clicked.size(), modality == Qt::NonModal ? time + 1 : 0);
        }
        QCOMPARE(finished.size(), 0);
        if (!late) {
            QCOMPARE(answer.text(), u"half an ans"_s);
            QTRY_COMPARE(QApplication::focusWidget(), &answer);
        }
        question.reject();
        QCOMPARE(finished.size(), 1);
        if (modality == Qt::WindowModal)
            QCOMPARE(question.windowModality(), Qt::NonModal); // as open() leaves it
    }

    void shouldNotShowAgainWhatTheProgramAnsweredMeanwhile()
    {
        QWidget desk;
        desk.show();
        QDialog question(&desk);
        question.open();
        ScreenLock lock(u"Anna"_s, knows(u"right"_s));
        lock.lock();
        question.accept();
        type(u"right"_s);
        QVERIFY(desk.isVisible() && !question.isVisible());
    }

    void shouldSignOutAfterThreeWrongPasswordsAndWhenClosed()
    {
        QWidget desk;
        desk.show();
        ScreenLock lock(u"Anna"_s, knows(u"right"_s));
        QSignalSpy out(&lock, &ScreenLock::signOut);
        lock.lock();
        type(u"a"_s);
        type(u"b"_s);
        QCOMPARE(out.size(), 0);
        type(u"c"_s);
        QCOMPARE(out.size(), 1);
        lockWindow()->close();
        QCOMPARE(out.size(), 2);
        QVERIFY(!desk.isVisible());
    }

    void shouldLockAfterIdleTimeAndWaitWhileSomebodyWorks()
    {
        QWidget desk;
        desk.show();
        ScreenLock lock(u"Anna"_s, knows(u"right"_s));
        lock.setMinutes(1);
        auto *idle = lock.findChild<QTimer *>();
        QVERIFY(idle && idle->isActive());
        QCOMPARE(idle->interval(), 60000);
        idle->stop();
        QTest::keyClick(&desk, Qt::Key_A);
        QVERIFY(idle->isActive()); // begins anew with every key
        idle->setInterval(1);      // the minute is over
        QTRY_VERIFY(lock.isLocked());
        type(u"right"_s);
        lock.setMinutes(0);
        QVERIFY(!idle->isActive());
    }

    void shouldKeepAProfileWithoutItsPassword()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        QHash<QString, QString> keychain;
        ConnectPanel::Secrets secrets;
        secrets.read = [&](const QString &name, const std::function<void(const Result<QString> &)> &answer) {
            answer(keychain.value(name));
        };
        secrets.write = [&](const QString &name, const QString &password,
                            const std::function<void(const Done &)> &answer) {
            keychain[name] = password;
            answer({});
        };
        {
            ConnectPanel panel(secrets, path);
            panel.show();
            QSignalSpy connects(&panel, &ConnectPanel::connectTo);
            named<QPushButton>(&panel, "signInPushButton")->click();
            QVERIFY(named<QLabel>(&panel, "problemLabel")->isVisible()); // no server
            named<QLineEdit>(&panel, "nameLineEdit")->setText(u"City"_s);
            named<QLineEdit>(&panel, "hostsLineEdit")->setText(u"db1.example.org,db2.example.org"_s);
            named<QLineEdit>(&panel, "databaseLineEdit")->setText(u"otklik"_s);
            named<QLineEdit>(&panel, "loginLineEdit")->setText(u"anna"_s);
            named<QLineEdit>(&panel, "passwordLineEdit")->setText(u"canary's \\ secret"_s);
            named<QAbstractButton>(&panel, "keepCheckBox")->setChecked(true);
            named<QPushButton>(&panel, "signInPushButton")->click();
            QCOMPARE(connects.size(), 1);
            const auto url = connects.first().first().value<store::DatabaseUrl>();
            QVERIFY(url.libpq.contains(u"sslmode='verify-full'"_s));
            QVERIFY(url.libpq.contains(u"password='canary\\'s \\\\ secret'"_s));
            QVERIFY(!url.displayed().contains(u"canary"_s));
            QCOMPARE(url.withPassword(u"another"_s).displayed(),
                     url.displayed()); // drafts lie in a folder of this name
            QCOMPARE(url.place(), u"otklik, db1.example.org,db2.example.org"_s);
            panel.complain(u"The server is away."_s); // what was typed stays
            QCOMPARE(named<QLineEdit>(&panel, "passwordLineEdit")->text(), u"canary's \\ secret"_s);
            QVERIFY(named<QPushButton>(&panel, "signInPushButton")->isEnabled());
            QVERIFY(keychain.isEmpty()); // a wrong password is not kept
            named<QPushButton>(&panel, "signInPushButton")->click();
            named<QLineEdit>(&panel, "passwordLineEdit")->setText(u"typed while it was tried"_s);
            panel.signedIn([](const QString &) { QFAIL("it could be kept"); });
            QCOMPARE(keychain.value(panel.profile().secretName()), u"canary's \\ secret"_s);
            QVERIFY(named<QLineEdit>(&panel, "passwordLineEdit")->text().isEmpty());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        ConnectPanel again(secrets, path);
        again.show();
        QCOMPARE(named<QComboBox>(&again, "profileComboBox")->currentText(), u"City"_s);
        QVERIFY(!named<QWidget>(&again, "placeWidget")->isVisible()); // every morning: a name and a password
        QCOMPARE(named<QLineEdit>(&again, "passwordLineEdit")->text(), u"canary's \\ secret"_s);
        QVERIFY(named<QAbstractButton>(&again, "keepCheckBox")->isChecked());
        named<QPushButton>(&again, "changePushButton")->click();
        QVERIFY(named<QWidget>(&again, "placeWidget")->isVisible());
        named<QAbstractButton>(&again, "keepCheckBox")->setChecked(false); // no longer
        named<QPushButton>(&again, "signInPushButton")->click();
        again.signedIn([](const QString &) { QFAIL("it could be forgotten"); });
        QCOMPARE(keychain.value(again.profile().secretName()), QString());
    }

    void shouldSayThatItAsksEachTimeWithoutAKeychain()
    {
        QTemporaryDir folder;
        ConnectPanel::Secrets secrets;
        const auto none = fail(Failure::Unreachable, u"secret.no_keychain"_s, u"No keychain."_s);
        secrets.read = [&](const QString &, const std::function<void(const Result<QString> &)> &answer) {
            answer(none);
        };
        int writes = 0;
        secrets.write = [&](const QString &, const QString &, const std::function<void(const Done &)> &answer) {
            ++writes;
            answer(none);
        };
        ConnectPanel panel(secrets, folder.filePath(u"profiles.json"_s));
        panel.show();
        QVERIFY(!named<QAbstractButton>(&panel, "keepCheckBox")->isVisible());
        QVERIFY(named<QLabel>(&panel, "keychainLabel")->isVisible());
        QCOMPARE(named<QLabel>(&panel, "keychainLabel")->text(), u"No keychain."_s);
        QStringList said;
        panel.signedIn([&said](const QString &sentence) { said << sentence; });
        QCOMPARE(writes, 0);
        named<QAbstractButton>(&panel, "keepCheckBox")->setChecked(true); // it went away after the choice
        panel.signedIn([&said](const QString &sentence) { said << sentence; });
        QCOMPARE(said, QStringList{u"No keychain."_s});
    }

    void shouldSayInSentencesWhatIsWrongWithAConnection()
    {
        QTemporaryDir folder;
        QTcpServer closed; // a port that nobody listens on
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        ConnectPanel panel({}, folder.filePath(u"profiles.json"_s));
        panel.show();
        named<QLineEdit>(&panel, "hostsLineEdit")->setText(u"127.0.0.1"_s);
        named<QLineEdit>(&panel, "portLineEdit")->setText(QString::number(port));
        named<QLineEdit>(&panel, "databaseLineEdit")->setText(u"otklik"_s);
        named<QLineEdit>(&panel, "loginLineEdit")->setText(u"anna"_s);
        auto *modes = named<QComboBox>(&panel, "sslModeComboBox");
        modes->setCurrentIndex(modes->findData(u"disable"_s));
        named<QPushButton>(&panel, "checkPushButton")->click();
        QTRY_VERIFY(named<QWidget>(&panel, "findingsWidget")->isVisible());
        const auto lines = named<QWidget>(&panel, "findingsWidget")->findChildren<Label *>();
        QVERIFY(!lines.isEmpty());
        QVERIFY(lines.last()->text().startsWith(u"✗"_s));
        QVERIFY(lines.last()->text().endsWith(u'.'));
        QVERIFY(named<QPushButton>(&panel, "checkPushButton")->isEnabled());
    }

    void shouldDrawACodeThatACameraFinds()
    {
        const QImage picture = qrPicture(u"otpauth://totp/Otklik:anna?secret=JBSWY3DPEHPK3PXP"_s, 3);
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.width(), picture.height());
        const auto black = [&](int x, int y) { return qGray(picture.pixel(x * 3, y * 3)) < 128; };
        for (int i = 0; i < picture.width() / 3; ++i) // the quiet zone
            QVERIFY(!black(i, 3) && !black(3, i));
        const QString finder = u"1111111/1000001/1011101/1011101/1011101/1000001/1111111"_s; // ISO/IEC 18004 §6.3.3
        QString seen;
        for (int y = 4; y < 11; ++y) {
            for (int x = 4; x < 11; ++x)
                seen += black(x, y) ? u'1' : u'0';
            seen += y < 10 ? u"/"_s : QString();
        }
        QCOMPARE(seen, finder);
        QVERIFY(qrPicture(QString(5000, u'x')).isNull());
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
