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
        secrets.read = [&](const QString &name, const std::function<void(QString)> &answer) { answer(keychain[name]); };
        secrets.write = [&](const QString &name, const QString &password) { keychain[name] = password; };
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
        named<QPushButton>(&again, "changePushButton")->click();
        QVERIFY(named<QWidget>(&again, "placeWidget")->isVisible());
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
