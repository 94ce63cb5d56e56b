// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts outlive a killed program, tell nobody what is in them, and a damaged one harms no other.
#include <QProcess>
#include <QtTest>
#include <csignal>

#include "draftjournal.h"
#include "draftseal.h"

using namespace otklik::privacy;
using namespace Qt::Literals::StringLiterals;

static const QString canary = u"Canary Zvezdochkina has +79163334455"_s;

/// The program as it is killed in the middle of a sentence.
static int write(const QString &folder, const QString &key)
{
    DraftJournal journal(folder);
    (void)journal.begin(*DraftKey::fromText(key));
    journal.write(u"note/12"_s, u"Note about "_s + canary, canary.toUtf8());
    journal.write(u"person/new"_s, u"New person"_s, "first");
    journal.write(u"person/new"_s, u"New person"_s, "second");
    journal.write(u"note/13"_s, u"stored meanwhile"_s, "x");
    journal.remove(u"note/13"_s);
    journal.flush();
    ::raise(SIGKILL);
    return 1;
}

class TestDrafts : public QObject
{
    Q_OBJECT

    static void crash(const QString &folder, const DraftKey &key)
    {
        QProcess desk;
        desk.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder, key.toText()});
        QVERIFY(desk.waitForFinished());
        QCOMPARE(desk.exitStatus(), QProcess::CrashExit);
    }
    static QStringList filesBelow(const QString &folder, const QString &pattern)
    {
        QStringList files;
        QDirIterator all(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files << all.next();
        return files;
    }

private Q_SLOTS:
    void shouldFindWhatAKilledDeskLeft()
    {
        const QTemporaryDir folder;
        const DraftKey key = DraftKey::fresh();
        crash(folder.path(), key);
        DraftJournal journal(folder.path());
        const auto recovered = journal.begin(key);
        QCOMPARE(recovered.damaged, 0);
        QCOMPARE(recovered.drafts.size(), 2);
        QCOMPARE(journal.read(u"note/12"_s), canary.toUtf8());
        QCOMPARE(journal.read(u"person/new"_s), QByteArray("second"));
        journal.remove(u"note/12"_s);
        journal.remove(u"person/new"_s);
        journal.flush();
        QCOMPARE(filesBelow(folder.path(), u"*.draft"_s).size(), 0);
    }

    void shouldOfferItUntilItIsDealtWith()
    {
        const QTemporaryDir folder;
        const DraftKey key = DraftKey::fresh();
        crash(folder.path(), key);
        for (int start = 0; start < 3; ++start) {
            DraftJournal journal(folder.path());
            QCOMPARE(journal.begin(key).drafts.size(), 2);
        }
    }

    void shouldTellNobodyWhatIsInThem()
    {
        const QTemporaryDir folder;
        crash(folder.path(), DraftKey::fresh());
        const QStringList files = filesBelow(folder.path(), u"*"_s);
        QCOMPARE(filesBelow(folder.path(), u"*.draft"_s).size(), 2);
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &word : {QByteArray("Canary"), QByteArray("Zvezdochkina"), QByteArray("79163334455"),
                                           QByteArray("note/12"), QByteArray("second")})
                QVERIFY2(!bytes.contains(word) && !path.toUtf8().contains(word), path.toUtf8().constData());
            if (path.endsWith(u".draft"_s))
                QCOMPARE(file.permissions() &
                             ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
                         QFile::Permissions());
        }
    }

    void shouldPutADamagedFileAside()
    {
        const QTemporaryDir folder;
        const DraftKey key = DraftKey::fresh();
        crash(folder.path(), key);
        QFile file(filesBelow(folder.path(), u"*.draft"_s).constFirst());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        file.resize(whole.size() - 1);
        file.close();
        DraftJournal journal(folder.path());
        const auto recovered = journal.begin(key);
        QCOMPARE(recovered.damaged, 1);
        QCOMPARE(recovered.drafts.size(), 1);
        QCOMPARE(filesBelow(folder.path(), u"*.damaged"_s).size(), 1);
    }

    void shouldNoticeEveryChangedByte()
    {
        const DraftKey key = DraftKey::fresh();
        const QByteArray seal = sealed("a text", "name", key);
        QCOMPARE(opened(seal, "name", key), std::optional<QByteArray>("a text"));
        QVERIFY(!opened(seal, "other", key));
        QVERIFY(!opened(seal, "name", DraftKey::fresh()));
        for (qsizetype i = 0; i < seal.size(); ++i) {
            QByteArray wrong = seal;
            wrong[i] = char(wrong[i] ^ 1);
            QVERIFY2(!opened(wrong, "name", key), QByteArray::number(i).constData());
            QVERIFY(!opened(seal.left(i), "name", key));
        }
        QVERIFY(!opened(seal + 'x', "name", key));
        QVERIFY(sealed("a text", "name", key) != seal);
    }

    void shouldLeaveARunningDeskAlone()
    {
        const QTemporaryDir folder;
        const DraftKey key = DraftKey::fresh();
        DraftJournal first(folder.path());
        (void)first.begin(key);
        first.write(u"note/1"_s, u"Note"_s, "mine");
        first.flush();
        DraftJournal second(folder.path());
        QCOMPARE(second.begin(key).drafts.size(), 0);
        QCOMPARE(filesBelow(folder.path(), u"*.draft"_s).size(), 1);
    }

    void shouldKeepThemInMemoryWithoutAKey()
    {
        const QTemporaryDir folder;
        DraftJournal journal(folder.path());
        journal.write(u"note/1"_s, u"Note"_s, "text");
        QCOMPARE(journal.read(u"note/1"_s), QByteArray("text"));
        QVERIFY(!journal.outlivesProgram());
        journal.flush();
        QCOMPARE(filesBelow(folder.path(), u"*"_s).size(), 0);
        (void)journal.begin(DraftKey::fresh()); // the keychain was opened later
        journal.flush();
        QCOMPARE(filesBelow(folder.path(), u"*.draft"_s).size(), 1);
        journal.write(u"note/1"_s, u"Note"_s, {}); // nothing typed is nothing kept
        journal.flush();
        QCOMPARE(filesBelow(folder.path(), u"*.draft"_s).size(), 0);
    }

    void shouldTakeOnlyItsOwnKeys()
    {
        const DraftKey key = DraftKey::fresh();
        QCOMPARE(DraftKey::fromText(key.toText())->toText(), key.toText());
        QVERIFY(!DraftKey::fromText(u"short"_s));
        QVERIFY(!DraftKey::fromText({}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--write"_L1)
        return write(words.value(2), words.value(3));
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
