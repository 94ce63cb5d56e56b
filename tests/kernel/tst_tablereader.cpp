// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QtTest>
#include <unicode/ucnv.h>

using namespace otklik;
using namespace Qt::Literals::StringLiterals;

using Rows = QList<QStringList>;
Q_DECLARE_METATYPE(otklik::TableReader::Options)

namespace {

/// Makes its text as it is read, so that a long file costs the test no memory; gives it in small pieces like a pipe.
class MadeUpFile final : public QIODevice
{
public:
    MadeUpFile(QByteArray begin, QByteArray repeated, int times, QByteArray end)
        : m_begin(std::move(begin)), m_repeated(std::move(repeated)), m_end(std::move(end)), m_times(times)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        while (m_piece.isEmpty() && m_at <= m_times + 1) {
            m_piece = m_at == 0 ? m_begin : m_at <= m_times ? m_repeated : m_end;
            ++m_at;
        }
        const qint64 given = std::min<qint64>(maximum, m_piece.size());
        std::copy_n(m_piece.constData(), given, data);
        m_piece.remove(0, given);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_begin, m_repeated, m_end, m_piece;
    int m_times;
    int m_at = 0;
};

struct Read
{
    Rows rows; ///< with the header
    QList<qint64> numbers;
    QString encoding;
    char delimiter = 0;
    std::optional<Error> error;
};

Read readAll(QIODevice &device, const TableReader::Options &options = {})
{
    Read read;
    auto reader = TableReader::open(&device, options);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.rows.append((*reader)->header());
    read.numbers.append((*reader)->rowNumber());
    QStringList row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more) {
            read.error = more.error();
            break;
        }
        if (!*more)
            break;
        read.rows.append(row);
        read.numbers.append((*reader)->rowNumber());
    }
    read.encoding = (*reader)->encodingName();
    read.delimiter = (*reader)->delimiter();
    return read;
}

Read readAll(const QByteArray &bytes, const TableReader::Options &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, options);
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

QByteArray codePage(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4, '\0');
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                   reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()), &status));
    ucnv_close(converter);
    return bytes;
}

const QString russian = QStringLiteral("фамилия;имя;дата рождения;мобильный\nКоролёва;Анна;06.05.1980;8 916 123-45-67\n"
                                       "Шевченко;Мар’яна;07.06.1981;067 123-45-67\n");
const QString arabic = QStringLiteral("اسم العائلة,الاسم,تاريخ الميلاد,الجوال\nالحسيني,منى,1980-05-06,0501234567\n"
                                      "عبد الرحمن,محمد,1981-06-07,0507654321\n");

} // namespace

/// CSV and TSV as spreadsheets of four languages write them, and as disks and hands break them.
class TestTableReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldRead_data();
    void shouldRead();
    void shouldFindDelimiter_data();
    void shouldFindDelimiter();
    void shouldFindTheHeaderBelowATitle_data();
    void shouldFindTheHeaderBelowATitle();
    void shouldTakeTheHeaderRowThatWasTold();
    void shouldKeepWideRowsShortWhileLooking();
    void shouldFindEncoding_data();
    void shouldFindEncoding();
    void shouldDecideEncodingWhenFirstLetterComes();
    void shouldNumberRecords();
    void shouldFailWithRow_data();
    void shouldFailWithRow();
    void shouldGiveRowsBeforeTheFailure();
    void shouldPassOverALongCell_data();
    void shouldPassOverALongCell();
    void shouldKnowShortNamesOfEncodings();
    void shouldReadCharactersAcrossBlocks_data();
    void shouldReadCharactersAcrossBlocks();
    void shouldTellProgress();
    void benchmarkRows();
};

void TestTableReader::shouldRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Rows>("rows");
    const Rows two{{"a", "b"}, {"1", "2"}};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("UTF-8 mark") << QByteArray("\xef\xbb\xbf"
                                              "a,b\n1,2")
                                << two;
    QTest::newRow("mark and a quoted header") << QByteArray("\xef\xbb\xbf\"a\",b\n1,2") << two;
    QTest::newRow("empty lines") << QByteArray("\n\na,b\r\n\r\n   \n1,2\n\n") << two;
    QTest::newRow("blanks around") << QByteArray(" a , b\n1 , \"2\" \n") << two;
    QTest::newRow("header only") << QByteArray("a,b\n") << Rows{{"a", "b"}};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n\"\",x,\n") << Rows{{"a", "b", "c"}, {"", "x", ""}};
    QTest::newRow("empty cells between tabs")
        << QByteArray("a\tb\tc\n\tx\t\n1\t2\t3\n") << Rows{{"a", "b", "c"}, {"", "x", ""}, {"1", "2", "3"}};
    QTest::newRow("rows of separators only")
        << QByteArray("a,b,c\n,,\n1,2,3\n,,,,,\n\"\",\"\",\"\"\n") << Rows{{"a", "b", "c"}, {"1", "2", "3"}};
    QTest::newRow("empty cells beyond the header")
        << QByteArray("a,b\n1,2,,,,,,\n1,,,,\n") << Rows{{"a", "b"}, {"1", "2"}, {"1", ""}};
    QTest::newRow("many cells beyond the header")
        << QByteArray("a,b\n1,2" + QByteArray(50000, ',') + "x" + QByteArray(50000, ',') + "\n3,4\n")
        << Rows{{"a", "b"}, {"1", "2", "", "x"}, {"3", "4"}};
    QTest::newRow("shorter and longer") << QByteArray("a,b\n1\n1,2,3\n") << Rows{{"a", "b"}, {"1"}, {"1", "2", "3"}};
    QTest::newRow("quoted") << QByteArray("a,b\n\"1,\"\"x\"\"\",\"2\nzwei\"\n")
                            << Rows{{"a", "b"}, {"1,\"x\"", "2\nzwei"}};
    QTest::newRow("quoted lines with CRLF")
        << QByteArray("a,b\r\n\"1\r\n\r\n2\",3\r\n4,5\r\n") << Rows{{"a", "b"}, {"1\r\n\r\n2", "3"}, {"4", "5"}};
    QTest::newRow("bare quote in an unquoted cell")
        << QByteArray("a,b\nООО \"Ромашка\",2\n3,4\n")
        << Rows{{"a", "b"}, {QStringLiteral("ООО \"Ромашка\""), "2"}, {"3", "4"}};
    QTest::newRow("bare quote in a quoted cell")
        << QByteArray("a,b\n\"ООО \"Ромашка\" Москва\",2\n3,4\n")
        << Rows{{"a", "b"}, {QStringLiteral("ООО \"Ромашка\" Москва"), "2"}, {"3", "4"}};
    QTest::newRow("one column") << QByteArray("mobile\n89161234567\n") << Rows{{"mobile"}, {"89161234567"}};
}

void TestTableReader::shouldRead()
{
    QFETCH(QByteArray, file);
    const Read read = readAll(file);
    QVERIFY2(!read.error, read.error ? qPrintable(read.error->sentence) : "");
    QTEST(read.rows, "rows");
}

void TestTableReader::shouldFindDelimiter_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2,3,4\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb, c\td\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n") << '|';
    QTest::newRow("quoted do not count") << QByteArray("\"a,b,c,d\";e;f\n") << ';';
    QTest::newRow("only the header counts") << QByteArray("\r\n\na;b\n1,2,3,4\n") << ';';
    QTest::newRow("none") << QByteArray("mobile\n") << ',';
}

void TestTableReader::shouldFindDelimiter()
{
    QFETCH(QByteArray, file);
    QTEST(readAll(file).delimiter, "delimiter");
}

/// Names of one letter are known.
static int lettersOf(const QStringList &cells)
{
    return int(std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.size() == 1; }));
}

static TableReader::Options looking(qint64 headerRow = 0)
{
    TableReader::Options options;
    options.headerRow = headerRow;
    options.headerScore = lettersOf;
    return options;
}

void TestTableReader::shouldFindTheHeaderBelowATitle_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QList<qint64>>("numbers");
    const Rows rows{{"a", "b", "c"}, {"11", "12", "13"}, {"21", "22", "23"}};
    const QByteArray table = "a;b;c\n11;12;13\n21;22;23\n";
    QTest::newRow("no title") << table << rows << QList<qint64>{1, 2, 3};
    QTest::newRow("title") << QByteArray("List of people\n" + table) << rows << QList<qint64>{2, 3, 4};
    QTest::newRow("title of another separator")
        << QByteArray("List, of all, the people, there\n\n2026, May\n" + table) << rows << QList<qint64>{4, 5, 6};
    QTest::newRow("title of a spreadsheet")
        << QByteArray("List of people;;\n01.05.2026;;\n;;\n" + table) << rows << QList<qint64>{4, 5, 6};
    QTest::newRow("wider title") << QByteArray("x1;x2;x3;x4;x5;x6\n" + table) << rows << QList<qint64>{2, 3, 4};
    QTest::newRow("a row that is known less") << QByteArray("a;bb;cc\n" + table) << rows << QList<qint64>{2, 3, 4};
    QTest::newRow("a row that is known as much")
        << QByteArray(table + "1;2;3\n") << Rows{rows[0], rows[1], rows[2], {"1", "2", "3"}}
        << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("one word beside others is no header")
        << QByteArray("one;two\n11;b\n") << Rows{{"one", "two"}, {"11", "b"}} << QList<qint64>{1, 2};
    QTest::newRow("one column") << QByteArray("Title\n\na\n11\n") << Rows{{"a"}, {"11"}} << QList<qint64>{3, 4};
    QTest::newRow("nothing known") << QByteArray("one,two\n11,12\n") << Rows{{"one", "two"}, {"11", "12"}}
                                   << QList<qint64>{1, 2};
    QTest::newRow("nothing known, a title without a separator")
        << QByteArray("Title\none;two\n11;12\n13;14\n") << Rows{{"Title"}, {"one", "two"}, {"11", "12"}, {"13", "14"}}
        << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("rows of other lengths")
        << QByteArray("Title\n" + table + "31;32\n41;42;43;;;\n51;52;53;54;55;56\n")
        << Rows{rows[0], rows[1], rows[2], {"31", "32"}, {"41", "42", "43"}, {"51", "52", "53", "54", "56"}}
        << QList<qint64>{2, 3, 4, 5, 6, 7};
    QTest::newRow("too far down") << QByteArray(QByteArray("x\n").repeated(1) + QByteArray("line\n").repeated(19) +
                                                "a;b\n1;2\n")
                                  << Rows{{"x"}} << QList<qint64>{};
}

void TestTableReader::shouldFindTheHeaderBelowATitle()
{
    QFETCH(QByteArray, file);
    QFETCH(Rows, rows);
    QFETCH(QList<qint64>, numbers);
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Read read = readAll(buffer, looking());
    QVERIFY(!read.error);
    if (numbers.isEmpty()) {
        QCOMPARE(read.rows.first(), rows.first());
        return;
    }
    QCOMPARE(read.rows, rows);
    QCOMPARE(read.numbers, numbers);
}

void TestTableReader::shouldTakeTheHeaderRowThatWasTold()
{
    const QByteArray file = "a,b,c\nsome,thing,else\n\n1,2,3\n\"long\nrow\",5,6\n";
    const auto readFrom = [&file](qint64 row) {
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        return readAll(buffer, looking(row));
    };
    const Read second = readFrom(2);
    QCOMPARE(second.rows, (Rows{{"some", "thing", "else"}, {"1", "2", "3"}, {"long\nrow", "5", "6"}}));
    QCOMPARE(second.numbers, (QList<qint64>{2, 4, 5}));
    QCOMPARE(readFrom(5).rows, (Rows{{"long\nrow", "5", "6"}}));
    for (const qint64 row : {3, 6, 900}) {
        const Read none = readFrom(row);
        QVERIFY(none.error);
        QCOMPARE(none.error->code, u"table.no_header_row"_s);
        QVERIFY(none.error->sentence.contains(QString::number(row)));
    }
    QByteArray far = QByteArray("title\n").repeated(300) + "a,b\n1,2\n";
    QBuffer buffer(&far);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Read read = readAll(buffer, looking(301));
    QCOMPARE(read.rows, (Rows{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(read.numbers, (QList<qint64>{301, 302}));
}

/// Cells of any length before the header is known: they are rows like any other, and cost no more.
void TestTableReader::shouldKeepWideRowsShortWhileLooking()
{
    QByteArray file = "a,b\n" + QByteArray(3 << 20, 'x') + ",2\n" + QByteArray(",").repeated(100'000) + "end\n3,4\n";
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Read read = readAll(buffer, looking());
    QVERIFY(!read.error);
    QCOMPARE(read.rows.size(), 4);
    QVERIFY(isFaulty(read.rows[1][0]));
    QCOMPARE(read.rows[2].size(), 4);
    QCOMPARE(read.rows[2].last(), u"end"_s);
    QCOMPARE(read.rows[3], (QStringList{"3", "4"}));
    QByteArray header = QByteArray(3 << 20, 'x') + ",b,c\n1,22,33\n";
    QBuffer second(&header);
    QVERIFY(second.open(QIODevice::ReadOnly));
    const Read refused = readAll(second, looking());
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, u"table.cell_too_long"_s);
}

void TestTableReader::shouldFindEncoding_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Russian UTF-8") << russian.toUtf8() << "UTF-8" << russian;
    QTest::newRow("Arabic UTF-8") << arabic.toUtf8() << "UTF-8" << arabic;
    QTest::newRow("Russian UTF-16LE") << encoded(russian, QStringConverter::Utf16LE) << "UTF-16LE" << russian;
    QTest::newRow("Arabic UTF-16BE") << encoded(arabic, QStringConverter::Utf16BE) << "UTF-16BE" << arabic;
    QTest::newRow("Russian windows-1251") << codePage(russian, "windows-1251") << "windows-1251" << russian;
    QTest::newRow("Arabic windows-1256") << codePage(arabic, "windows-1256") << "windows-1256" << arabic;
    const QString moscow =
        QStringLiteral("фамилия;имя;дата рождения\nКоролёва;Анна;06.05.1980\nПетров;Пётр;07.06.1981\n");
    QTest::newRow("Russian KOI8-R") << codePage(moscow, "KOI8-R") << "KOI8-R" << moscow;
    QTest::newRow("Russian KOI8-R, capitals") << codePage(moscow.toUpper(), "KOI8-R") << "KOI8-R" << moscow.toUpper();
    const QString longRussian = russian + QString(russian.section('\n', 1)).repeated(200);
    QTest::newRow("long Russian") << codePage(longRussian, "windows-1251") << "windows-1251" << longRussian;
    const QString longArabic = arabic + QString(arabic.section('\n', 1)).repeated(200);
    QTest::newRow("long Arabic") << codePage(longArabic, "windows-1256") << "windows-1256" << longArabic;
    const QString capitals = QStringLiteral("ФАМИЛИЯ;ИМЯ\nКОРОЛЁВА;АННА\nШЕВЧЕНКО;ІВАН\n");
    QTest::newRow("Russian capitals") << codePage(capitals, "windows-1251") << "windows-1251" << capitals;
    const QString mixed = QStringLiteral("family_name,given_name\nШевченко,Оксана\nКоваль,Юрій\n");
    QTest::newRow("English header, Ukrainian names") << codePage(mixed, "windows-1251") << "windows-1251" << mixed;
    const QString arabicNames = QStringLiteral("family_name,given_name\nالحسيني,منى\nعبد الرحمن,فاطمة\n");
    const QString oneArab = QStringLiteral("family_name,given_name\nأحمد,محمد\n");
    QTest::newRow("one Arab, too little for the detector")
        << codePage(oneArab, "windows-1256") << "windows-1256" << oneArab;
    QTest::newRow("English header, Arabic names")
        << codePage(arabicNames, "windows-1256") << "windows-1256" << arabicNames;
}

void TestTableReader::shouldFindEncoding()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, text);
    const Read read = readAll(file);
    QVERIFY2(!read.error, read.error ? qPrintable(read.error->sentence) : "");
    QTEST(read.encoding, "encoding");
    QStringList lines;
    for (const QStringList &row : read.rows)
        lines.append(row.join(QLatin1Char(read.delimiter)));
    QCOMPARE(lines.join('\n') + '\n', text);
    // Told the encoding, it reads the same.
    TableReader::Options options;
    options.encoding = read.encoding.toLower();
    QCOMPARE(readAll(file, options).rows, read.rows);
}

void TestTableReader::shouldDecideEncodingWhenFirstLetterComes()
{
    const QByteArray plain("1,2\n");
    for (const auto &[last, encoding] :
         {std::pair(codePage(QStringLiteral("Анна,Павловна\n"), "windows-1251"), QStringLiteral("windows-1251")),
          std::pair(QByteArray("Анна,Павловна\n"), QStringLiteral("UTF-8"))}) {
        MadeUpFile file("a,b\n", plain, 100000, last);
        const Read read = readAll(file);
        QVERIFY(!read.error);
        QCOMPARE(read.encoding, encoding);
        QCOMPARE(read.rows.last(), (QStringList{QStringLiteral("Анна"), QStringLiteral("Павловна")}));
    }
}

void TestTableReader::shouldNumberRecords()
{
    QCOMPARE(readAll("a,b\n\"1\n1\",2\n3,4\n").numbers, (QList<qint64>{1, 2, 3}));
    QCOMPARE(readAll("a,b\r\n1,2\r\n\r\n3,4\r\n").numbers, (QList<qint64>{1, 2, 4}));
    QCOMPARE(readAll("a,b\r1,2\r\r3,4").numbers, (QList<qint64>{1, 2, 4}));
}

void TestTableReader::shouldFailWithRow_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<TableReader::Options>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const TableReader::Options found;
    TableReader::Options small;
    small.cellLimit = 1024;
    QTest::newRow("0 bytes") << QByteArray() << found << "table.empty"
                             << "0 bytes";
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << found << "table.no_header"
                               << "no header";
    QTest::newRow("line ends only") << QByteArray("\r\n\r\n\n") << found << "table.no_header"
                                    << "no header";
    QTest::newRow("header of nothing") << QByteArray(",,\n1,2,3\n") << found << "table.no_header"
                                       << "no header";
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << found << "table.unclosed_quote"
                                        << "row 3";
    QTest::newRow("quote closed by a later cell's")
        << QByteArray("a,b\n1,\"2\n3,\"4\"\n5,6\n") << found << "table.unclosed_quote"
        << "row 2";
    QTest::newRow("stray quotes that look doubled")
        << QByteArray("a,b\n\"ООО \"Ромашка\"\",2\n3,4\n") << found << "table.unclosed_quote"
        << "row 2";
    QTest::newRow("quote in the header") << QByteArray("a,\"b\n1,2\n") << found << "table.unclosed_quote"
                                         << "row 1";
    QTest::newRow("quote swallows the file")
        << QByteArray("a,b\n1,\"2\n" + QByteArray("3,4\n").repeated(1000)) << small << "table.unclosed_quote"
        << "row 2";
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0004\n", 14) << found << "table.nul_byte"
                         << "Row 3";
    QTest::newRow("UTF-16 without a mark")
        << encoded(russian, QStringConverter::Utf16LE).mid(2).replace('\x04', '\0') << found << "table.nul_byte"
        << "Row 1";
    QTest::newRow("long header") << QByteArray("a," + QByteArray(1025, 'x') + "\n1,2\n") << small
                                 << "table.cell_too_long"
                                 << "row 1";
    QTest::newRow("very long header") << QByteArray("a," + QByteArray(200000, 'x') + "\n1,2\n") << small
                                      << "table.cell_too_long"
                                      << "row 1";
    QTest::newRow("too many columns") << QByteArray("a" + QByteArray(20000, ',') + "b\n") << found
                                      << "table.too_many_columns"
                                      << "16384";
    QTest::newRow("UTF-8 broken") << QByteArray("\xef\xbb\xbf"
                                                "a,b\nАнна,\xd0\n")
                                  << found << "table.bad_encoding"
                                  << "Row 2, column 2";
    QTest::newRow("told UTF-8, is not") << codePage(russian, "windows-1251")
                                        << TableReader::Options{"UTF-8", 0, 1 << 20, {}} << "table.bad_encoding"
                                        << "Row 1";
    QTest::newRow("no such octet in windows-1251")
        << QByteArray(codePage(russian, "windows-1251") + "\x98;1\n") << found << "table.bad_encoding"
        << "Row 4";
    QTest::newRow("UTF-16 cut in half") << QByteArray(encoded(russian, QStringConverter::Utf16LE) + "x") << found
                                        << "table.bad_encoding"
                                        << "Row 4";
    QTest::newRow("half a surrogate pair")
        << QByteArray(encoded("a,b\n1,", QStringConverter::Utf16LE) + QByteArray("\x3d\xd8\x2c\x00", 4)) << found
        << "table.bad_encoding"
        << "Row 2";
    QTest::newRow("unknown encoding") << QByteArray("a\n") << TableReader::Options{"EBCDIC", 0, 1 << 20, {}}
                                      << "table.unknown_encoding"
                                      << "EBCDIC";
}

void TestTableReader::shouldFailWithRow()
{
    QFETCH(QByteArray, file);
    QFETCH(TableReader::Options, options);
    QFETCH(QString, word);
    const Read read = readAll(file, options);
    QVERIFY(read.error);
    QTEST(read.error->code, "code");
    QVERIFY2(read.error->sentence.contains(word), qPrintable(read.error->sentence));
    QCOMPARE(read.error->kind, Failure::Invalid);
}

void TestTableReader::shouldGiveRowsBeforeTheFailure()
{
    const Read read = readAll("a,b\n1,2\n3,4\n5,\"6\n");
    QCOMPARE(read.rows, (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    QCOMPARE(read.error->code, QStringLiteral("table.unclosed_quote"));
}

void TestTableReader::shouldKnowShortNamesOfEncodings()
{
    for (const char *name : {"cp1251", "CP-1251", "win1251", "1251", "windows1251"})
        QCOMPARE(readAll(codePage(russian, "windows-1251"), {name, 0, 1 << 20, {}}).encoding, "windows-1251");
    QCOMPARE(readAll(russian.toUtf8(), {"utf8", 0, 1 << 20, {}}).encoding, "UTF-8");
    QCOMPARE(readAll(codePage(russian, "KOI8-R"), {"koi8r", 0, 1 << 20, {}}).encoding, "KOI8-R");
    const QByteArray bare = encoded(russian, QStringConverter::Utf16LE).mid(2);
    QCOMPARE(readAll(bare, {"utf-16", 0, 1 << 20, {}}).rows.size(), 3);
}

void TestTableReader::shouldPassOverALongCell_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("code"); ///< empty: the other rows are read
    const QByteArray long1k(1024, 'x');
    QTest::newRow("bare") << QByteArray() << long1k << QByteArray() << QString();
    QTest::newRow("quoted") << QByteArray("\"") << long1k << QByteArray("\"") << QString();
    QTest::newRow("quoted, blanks after") << QByteArray("\"x") << long1k << QByteArray("\"   ") << QString();
    QTest::newRow("quotes in quotes") << QByteArray("\"") << QByteArray("\"\"").repeated(512) << QByteArray("\"")
                                      << QString();
    QTest::newRow("blanks inside") << QByteArray("x") << QByteArray(1024, ' ') << QByteArray("x")
                                   << "table.cell_too_long";
    QTest::newRow("blanks after a quoted cell")
        << QByteArray("\"x\"") << QByteArray(1024, ' ') << QByteArray() << "table.cell_too_long";
    QTest::newRow("lines in quotes") << QByteArray("\"") << QByteArray(1023, 'x') + '\n'
                                     << QByteArray("\"") << "table.unclosed_quote";
    QTest::newRow("a line at the end") << QByteArray("\"") << long1k << QByteArray("\n7,8") << "table.unclosed_quote";
}

void TestTableReader::shouldPassOverALongCell()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    QFETCH(QByteArray, end);
    QFETCH(QString, code);
    MadeUpFile file("a,b\n1,2\n3," + begin, repeated, 5 * 1024, end + "\n5,6\n");
    const Read read = readAll(file);
    QCOMPARE(read.error ? read.error->code : QString(), code);
    if (!code.isEmpty()) {
        QVERIFY2(read.error->sentence.contains("row 3"), qPrintable(read.error->sentence));
        return;
    }
    QCOMPARE(read.rows.size(), 4);
    QCOMPARE(read.rows[2][0], QStringLiteral("3"));
    QVERIFY(isFaulty(read.rows[2][1]));
    QCOMPARE(faultOf(read.rows[2][1]), CellFault::TooLong);
    QCOMPARE(read.rows[3], (QStringList{"5", "6"}));
    QCOMPARE(read.numbers, (QList<qint64>{1, 2, 3, 4}));
}

void TestTableReader::shouldReadCharactersAcrossBlocks_data()
{
    QTest::addColumn<int>("shift");
    for (int shift = 0; shift < 4; ++shift)
        QTest::addRow("%d", shift) << shift;
}

void TestTableReader::shouldReadCharactersAcrossBlocks()
{
    QFETCH(int, shift);
    QString text = QStringLiteral("%1;b\n").arg(QString(shift + 1, u'a'));
    Rows rows{{QString(shift + 1, u'a'), "b"}};
    for (int i = 0; i < 20000; ++i) {
        text += QStringLiteral("Мар’яна 😀;\"م\nя\"\r\n");
        rows.append({QStringLiteral("Мар’яна 😀"), QStringLiteral("م\nя")});
    }
    for (const QByteArray &file :
         {text.toUtf8(), encoded(text, QStringConverter::Utf16LE), encoded(text, QStringConverter::Utf16BE)}) {
        const Read read = readAll(file);
        QVERIFY2(!read.error, read.error ? qPrintable(read.error->sentence) : "");
        QVERIFY(read.rows == rows);
        QCOMPARE(read.numbers.last(), 20001);
    }
}

void TestTableReader::shouldTellProgress()
{
    QBuffer buffer;
    buffer.setData("a,b\n" + QByteArray("1,2\n").repeated(50000));
    buffer.open(QIODevice::ReadOnly);
    auto reader = TableReader::open(&buffer);
    QVERIFY(reader);
    QCOMPARE((*reader)->size(), buffer.size());
    QVERIFY((*reader)->bytesRead() > 0);
    QVERIFY((*reader)->bytesRead() < buffer.size());
    QStringList row;
    qint64 rows = 0;
    while (*(*reader)->next(row))
        ++rows;
    QCOMPARE(rows, 50000);
    QCOMPARE((*reader)->bytesRead(), buffer.size());
}

void TestTableReader::benchmarkRows()
{
    const QByteArray line =
        QStringLiteral(
            "10482,Королёва,Анна,Павловна,1980-05-06,female,ru,Центральный,+79161234567,anna.k@example.org\n")
            .toUtf8();
    constexpr int rows = 200000;
    QBuffer buffer;
    buffer.setData("external_id,family_name,given_name,patronymic,birth_date,sex,language,district,mobile,email\n" +
                   line.repeated(rows));
    QElapsedTimer timer;
    qint64 seen = 0;
    timer.start();
    buffer.open(QIODevice::ReadOnly);
    auto reader = TableReader::open(&buffer);
    QStringList row;
    while (*(*reader)->next(row))
        ++seen;
    QCOMPARE(seen, rows);
    qInfo("%lld rows a second", seen * 1000 / std::max<qint64>(1, timer.elapsed()));
}

QTEST_APPLESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
