// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <zip.h>

#include "listfile.h"
#include "testdatabase.h"

using namespace otklik;
using namespace otklik::people;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sheets of a workbook as their XML, in order.
QStringList sheetsOf(const QString &path)
{
    QStringList sheets;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (int number = 1; archive; ++number) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(number) + ".xml";
        zip_stat_t stat;
        if (zip_stat(archive, name.constData(), 0, &stat) != 0)
            break;
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen(archive, name.constData(), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        sheets << QString::fromUtf8(bytes);
    }
    if (archive)
        zip_close(archive);
    return sheets;
}

} // namespace

class TestListFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldGoOnOnAnotherSheet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        OTKLIK_VALUE(file, ListFile::create(path, {u"name"_s, u"note"_s}, 3));
        for (int i = 1; i <= 5; ++i)
            QVERIFY(file->add({u"=N%1"_s.arg(i), i == 2 ? QString() : u"x"_s}));
        QVERIFY(!QFile::exists(path)); // not before it is whole
        OTKLIK_DONE(file->finish());
        file.reset();
        const QStringList sheets = sheetsOf(path);
        QCOMPARE(sheets.size(), 3);
        for (const QString &sheet : sheets) {
            QVERIFY(sheet.contains(u"<t>name</t>"_s));
            QVERIFY(!sheet.contains(u"<f>"_s));
        }
        QVERIFY(sheets[0].contains(u"=N2"_s) && !sheets[0].contains(u"=N3"_s));
        QVERIFY(sheets[1].contains(u"=N3"_s) && sheets[1].contains(u"=N4"_s));
        QVERIFY(sheets[2].contains(u"=N5"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.xlsx"_s});
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void shouldLeaveNothingBehindWithoutAnEnd_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"list.csv"_s;
        QTest::newRow("xlsx") << u"list.xlsx"_s;
    }
    void shouldLeaveNothingBehindWithoutAnEnd()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            OTKLIK_VALUE(file, ListFile::create(path, {u"name"_s}));
            QVERIFY(file->add({u"x"_s}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void shouldSayWhatItCannotWrite()
    {
        OTKLIK_ERROR(ListFile::create(u"/tmp/list.doc"_s, {u"name"_s}), "export.unknown_format");
        OTKLIK_ERROR(ListFile::create(u"/nowhere/list.csv"_s, {u"name"_s}), "export.cannot_write");
        OTKLIK_ERROR(ListFile::create(u"/nowhere/list.xlsx"_s, {u"name"_s}), "export.cannot_write");
    }
};

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_listfile.moc"
