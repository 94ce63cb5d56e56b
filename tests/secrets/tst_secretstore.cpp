// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QtTest>

#include "secretstore.h"

using namespace otklik;
using namespace Qt::Literals::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A machine without a keychain: nothing is kept anywhere, and the answer comes in time.
    void shouldKeepNothingWithoutAKeychain()
    {
        const QTemporaryDir home;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        QElapsedTimer watch;
        watch.start();
        const secrets::SecretStore store(u"otklik-test"_s, 2000);
        auto written = store.write(u"anna@db:5432/city"_s, u"canary-secret"_s);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 6000);
        QVERIFY(!written.result());
        QCOMPARE(written.result().error().code, u"secret.no_keychain"_s);
        auto read = store.read(u"anna@db:5432/city"_s);
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 6000);
        QVERIFY(!read.result());
        auto removed = store.remove(u"anna@db:5432/city"_s);
        QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), 6000);
        QVERIFY(watch.elapsed() < 8000);
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary-secret"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
