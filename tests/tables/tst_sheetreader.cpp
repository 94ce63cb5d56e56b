// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcells.h"
#include "sheetreader.h"
#include "workbooks.h"

#include <QBuffer>
#include <QtTest>
#include <xlsxwriter.h>

using namespace otklik;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

using Rows = QList<QStringList>;

namespace {

struct Read
{
    Rows rows; ///< with the header
    QList<qint64> numbers;
    QStringList sheets;
    QString sheet;
    QString error;
    QString sentence;
};

Read readAll(const QByteArray &octets, const TableReader::Options &options = {})
{
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QIODevice::ReadOnly);
    Read read;
    std::unique_ptr<TableReader> table;
    if (auto reader = SheetReader::open(&buffer, options); reader) {
        table = std::move(*reader);
    } else {
        read.error = reader.error().code;
        read.sentence = reader.error().sentence;
        return read;
    }
    read.sheets = table->sheets();
    read.sheet = table->sheet();
    read.rows << table->header();
    read.numbers << table->rowNumber();
    QStringList row;
    for (;;) {
        const auto more = table->next(row);
        if (!more) {
            read.error = more.error().code;
            read.sentence = more.error().sentence;
        }
        if (!more || !*more)
            return read;
        read.rows << row;
        read.numbers << table->rowNumber();
    }
}

QString fault(CellFault fault)
{
    return faultyCell(fault);
}

QByteArray xlsx(const QByteArray &rows)
{
    HandMadeXlsx book;
    book.sheets = {{u"People"_s, rows}};
    book.strings =
        "<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>PH</t></rPh></si>"
        "<si><t/></si><si><t xml:space=\"preserve\">a_x000D_\nb _x00e9_ _xZZZZ_</t></si>";
    book.formats =
        "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"[$-419]d mmmm yyyy&quot; г.&quot;;@\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00\"/>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
                  "numFmtId=\"166\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/>";
    return book.octets();
}

QByteArray cell(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c><c r=\"B1\" "
           "t=\"inlineStr\"><is><t>i</t></is></c>"
           "</row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>x</v></c><c r=\"B2\" " +
           attributes + ">" + content + "</c></row>";
}

QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray odsText(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

QByteArray odsTable(const QByteArray &rows, const QByteArray &name = "People")
{
    return "<table:table table:name=\"" + name + "\"><table:table-column/>" + rows + "</table:table>";
}

} // namespace

/// XLSX and ODS as four spreadsheet programs, exporting servers and attackers write them.
class TestSheetReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadWhatALibraryWrites()
    {
        QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"people.xlsx"_s).toUtf8();
        lxw_workbook *book = workbook_new(path.constData());
        workbook_add_worksheet(book, "Empty");
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Люди");
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd.mm.yyyy");
        const char *headers[]{"Фамилия", "Телефон", "Дата рождения", "Согласен", "Сумма"};
        for (lxw_col_t i = 0; i < 5; ++i)
            worksheet_write_string(sheet, 2, i, headers[i], nullptr);
        lxw_datetime birth{1984, 3, 7, 0, 0, 0.0};
        for (lxw_row_t row : {3U, 5U}) {
            worksheet_write_string(sheet, row, 0, "Королёва", nullptr);
            worksheet_write_number(sheet, row, 1, 79161234567.0, nullptr);
            worksheet_write_datetime(sheet, row, 2, &birth, date);
            worksheet_write_boolean(sheet, row, 3, 1, nullptr);
            worksheet_write_formula_num(sheet, row, 4, "=1.5*2", nullptr, 0.1 + 0.2);
        }
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        QFile file(QString::fromUtf8(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(SheetReader::fits(&file));
        const Read read = readAll(file.readAll());
        QCOMPARE(read.error, QString());
        const QStringList person{u"Королёва"_s, u"79161234567"_s, u"1984-03-07"_s, u"true"_s, u"0.3"_s};
        QCOMPARE(read.rows,
                 (Rows{{u"Фамилия"_s, u"Телефон"_s, u"Дата рождения"_s, u"Согласен"_s, u"Сумма"_s}, person, person}));
        QCOMPARE(read.numbers, (QList<qint64>{3, 4, 6}));
        QCOMPARE(read.sheets, (QStringList{u"Empty"_s, u"Люди"_s}));
        QCOMPARE(read.sheet, u"Люди"_s);
    }

    void shouldReadCellsOfXlsx_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *content, const char *attributes, const QString &text) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(attributes) << text;
        };
        row("whole number", "<v>42</v>", "", u"42"_s);
        row("phone in scientific form", "<v>7.9161234567E10</v>", "", u"79161234567"_s);
        row("phone as number", "<v>79161234567</v>", "", u"79161234567"_s);
        row("fraction", "<v>0.30000000000000004</v>", "", u"0.3"_s);
        row("small fraction", "<v>1E-3</v>", "", u"0.001"_s);
        row("negative", "<v>-5</v>", "", u"-5"_s);
        row("sixteen digits", "<v>1234567890123456</v>", "", fault(CellFault::Rounded));
        row("twenty digits", "<v>1.2345678901234567E+19</v>", "", fault(CellFault::Rounded));
        row("no number", "<v>abc</v>", "", u"abc"_s);
        row("infinity", "<v>inf</v>", "", fault(CellFault::Rounded));
        row("built-in date", "<v>30748</v>", "s=\"1\"", u"1984-03-07"_s);
        row("own date", "<v>30748</v>", "s=\"2\"", u"1984-03-07"_s);
        row("Russian date", "<v>30748</v>", "s=\"3\"", u"1984-03-07"_s);
        row("date with a time it does not show", "<v>30748.75</v>", "s=\"1\"", u"1984-03-07"_s);
        row("date and time", "<v>30748.75</v>", "s=\"5\"", u"1984-03-07T18:00:00"_s);
        row("date and midnight", "<v>30748</v>", "s=\"5\"", u"1984-03-07"_s);
        row("almost midnight", "<v>30747.9999999999</v>", "s=\"5\"", u"1984-03-07"_s);
        row("time", "<v>0.5</v>", "s=\"6\"", u"12:00:00"_s);
        row("before March 1900", "<v>59</v>", "s=\"1\"", u"1900-02-28"_s);
        row("the day that never was", "<v>60</v>", "s=\"1\"", u"1900-02-29"_s);
        row("March 1900", "<v>61</v>", "s=\"1\"", u"1900-03-01"_s);
        row("no date can be that far", "<v>3000000</v>", "s=\"1\"", u"3000000"_s);
        row("money", "<v>1234.5</v>", "s=\"4\"", u"1234.5"_s);
        row("style that is not there", "<v>5</v>", "s=\"99\"", u"5"_s);
        row("shared", "<v>0</v>", "t=\"s\"", u"shared"_s);
        row("rich", "<v>1</v>", "t=\"s\"", u"rich text"_s);
        row("empty shared", "<v>2</v>", "t=\"s\"", QString());
        row("escaped", "<v>3</v>", "t=\"s\"", u"a\r\nb é _xZZZZ_"_s);
        row("shared that is not there", "<v>77</v>", "t=\"s\"", QString());
        row("shared of a negative number", "<v>-1</v>", "t=\"s\"", QString());
        row("inline", "<is><t>one</t></is>", "t=\"inlineStr\"", u"one"_s);
        row("inline rich", "<is><r><t>o</t></r><r><t>ne</t></r></is>", "t=\"inlineStr\"", u"one"_s);
        row("plain text", "<v>A &amp; B</v>", "t=\"str\"", u"A & B"_s);
        row("CDATA", "<v><![CDATA[a<b]]>c</v>", "t=\"str\"", u"a<bc"_s);
        row("true", "<v>1</v>", "t=\"b\"", u"true"_s);
        row("false", "<v>0</v>", "t=\"b\"", u"false"_s);
        row("ISO date", "<v>1984-03-07T00:00:00</v>", "t=\"d\"", u"1984-03-07"_s);
        row("error", "<v>#REF!</v>", "t=\"e\"", fault(CellFault::FormulaError));
        row("formula", "<f>1+1</f><v>2</v>", "", u"2"_s);
        row("formula of text", "<f>A1&amp;\"x\"</f><v>hx</v>", "t=\"str\"", u"hx"_s);
        row("formula of no text", "<f>\"\"</f><v></v>", "t=\"str\"", QString());
        row("formula of truth", "<f>TRUE()</f><v>1</v>", "t=\"b\"", u"true"_s);
        row("formula of a date", "<f>TODAY()</f><v>30748</v>", "s=\"1\"", u"1984-03-07"_s);
        row("formula without a result", "<f>1+1</f>", "", fault(CellFault::NoResult));
        row("formula with an empty result", "<f>1+1</f><v/>", "", fault(CellFault::NoResult));
        row("shared formula without a result", "<f t=\"shared\" si=\"0\"/>", "", fault(CellFault::NoResult));
        row("formula that failed", "<f>1/0</f><v>#DIV/0!</v>", "t=\"e\"", fault(CellFault::FormulaError));
        row("nothing", "", "", QString());
    }
    void shouldReadCellsOfXlsx()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, attributes);
        const Read read = readAll(xlsx(cell(content, attributes)));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.rows.size(), 2);
        QTEST(read.rows[1][1], "text");
    }

    void shouldReadFrom1904()
    {
        HandMadeXlsx book;
        book.from1904 = true;
        book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
        book.sheets = {{u"S"_s, cell("<v>29286</v>", "s=\"1\"")}};
        QCOMPARE(readAll(book.octets()).rows.value(1).value(1), u"1984-03-07"_s);
    }

    void shouldPlaceCellsOfXlsx()
    {
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c><c r=\"C1\" "
            "t=\"str\"><v>c</v></c></row><row r=\"2\"/><row r=\"3\"><c r=\"C3\"><v>3</v></c></row>"
            "<row><c><v>1</v></c><c r=\"XFD4\"><v>9</v></c></row><row r=\"900\"><c r=\"B900\"><v>2</v></c>"
            "<c r=\"ZZZZZ900\"><v>4</v></c></row>";
        const Read read = readAll(xlsx(rows));
        QCOMPARE(read.rows, (Rows{{"a", "b", "c"}, {"", "", "3"}, {"1", "", "", "", "9"}, {"", "2", ""}}));
        QCOMPARE(read.numbers, (QList<qint64>{1, 3, 4, 900}));
    }

    void shouldFindTheHeaderBelowATitle()
    {
        TableReader::Options options;
        options.headerScore = [](const QStringList &cells) { return int(cells.count(u"h"_s) + cells.count(u"i"_s)); };
        const auto text = [](const QByteArray &at, const QByteArray &value) {
            return "<c r=\"" + at + "\" t=\"str\"><v>" + value + "</v></c>";
        };
        const QByteArray rows = "<row r=\"1\">" + text("A1", "Title") + text("F1", "wide") + "</row><row r=\"2\">" +
                                text("B2", "May") + "</row><row r=\"5\">" + text("A5", "h") + text("B5", "i") +
                                "</row><row r=\"6\">" + text("A6", "1") + "</row><row r=\"7\">" + text("A7", "2") +
                                text("B7", "3") + text("E7", "4") + "</row>";
        const Read found = readAll(xlsx(rows), options);
        QCOMPARE(found.rows, (Rows{{"h", "i"}, {"1", ""}, {"2", "3", "", "4"}}));
        QCOMPARE(found.numbers, (QList<qint64>{5, 6, 7}));
        const QByteArray ods = handMadeOds(
            odsTable(odsRow(odsText("Title")) + odsRow("", "table:number-rows-repeated=\"3\"") +
                     odsRow(odsText("h") + odsText("i")) + odsRow(odsText("1"), "table:number-rows-repeated=\"40\"")));
        const Read inOds = readAll(ods, options);
        QCOMPARE(inOds.rows.size(), 41);
        QCOMPARE(inOds.rows.first(), (QStringList{"h", "i"}));
        for (int i = 1; i <= 40; ++i)
            QCOMPARE(inOds.rows[i], (QStringList{"1", ""}));
        QCOMPARE(inOds.numbers.first(), 5);
        QCOMPARE(inOds.numbers.last(), 45);
        options.headerRow = 2;
        const Read told = readAll(xlsx(rows), options);
        QCOMPARE(told.rows.first(), (QStringList{"", "May"}));
        QCOMPARE(told.rows.size(), 4);
        options.headerRow = 3;
        QCOMPARE(readAll(xlsx(rows), options).error, u"table.no_header_row"_s);
        QCOMPARE(readAll(ods, options).error, u"table.no_header_row"_s);
    }

    void shouldReadStrictWorkbooksAndPrefixes()
    {
        HandMadeXlsx book;
        book.sheetPrefix = "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">";
        book.sheets = {{u"S"_s, cell("<v>1</v>")}};
        QCOMPARE(readAll(book.octets()).rows.value(1), (QStringList{"x", "1"}));
    }

    void shouldChooseTheSheet()
    {
        HandMadeXlsx book;
        book.sheets = {{u"Пусто"_s, ""},
                       {u"Formatted only"_s, "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>"},
                       {u"Люди"_s, cell("<v>1</v>")},
                       {u"Others"_s, cell("<v>2</v>")}};
        QCOMPARE(readAll(book.octets()).sheet, u"Люди"_s);
        const Read others = readAll(book.octets(), {{}, 0, 1 << 20, u"others"_s});
        QCOMPARE(others.sheet, u"Others"_s);
        QCOMPARE(others.rows.value(1), (QStringList{"x", "2"}));
        const Read none = readAll(book.octets(), {{}, 0, 1 << 20, u"Nobody"_s});
        QCOMPARE(none.error, u"sheet.unknown_sheet"_s);
        QVERIFY2(none.sentence.contains(u"Люди"_s), qPrintable(none.sentence));
        QCOMPARE(readAll(book.octets(), {{}, 0, 1 << 20, u"Пусто"_s}).error, u"table.no_header"_s);
        const QByteArray ods = handMadeOds(odsTable(odsRow(""), "Empty") + odsTable(odsRow(odsText("a")), "One") +
                                           odsTable(odsRow(odsText("b")), "Two"));
        QCOMPARE(readAll(ods).sheet, u"One"_s);
        QCOMPARE(readAll(ods).sheets, (QStringList{"Empty", "One", "Two"}));
        QCOMPARE(readAll(ods, {{}, 0, 1 << 20, u"two"_s}).rows, (Rows{{"b"}}));
        QCOMPARE(readAll(ods, {{}, 0, 1 << 20, u"Three"_s}).error, u"sheet.unknown_sheet"_s);
    }

    void shouldReadCellsOfOds_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &inside,
                            const QString &text) {
            QTest::newRow(name) << QByteArray("<table:table-cell " + attributes + ">" + inside + "</table:table-cell>")
                                << text;
        };
        row("text", "office:value-type=\"string\"", "<text:p>one</text:p>", u"one"_s);
        row("text without a type", "", "<text:p>one</text:p>", u"one"_s);
        row("two paragraphs", "office:value-type=\"string\"", "<text:p>one</text:p><text:p>two</text:p>",
            u"one\ntwo"_s);
        row("spans and blanks", "office:value-type=\"string\"",
            "<text:p>a<text:span>b<text:s "
            "text:c=\"2\"/></text:span>c<text:tab/><text:line-break/><text:a>d</text:a></text:p>",
            u"ab  c\t\nd"_s);
        row("comment", "office:value-type=\"string\"",
            "<office:annotation><text:p>a comment</text:p></office:annotation><text:p>one</text:p>", u"one"_s);
        row("phone", "office:value-type=\"float\" office:value=\"79161234567\"", "<text:p>7,92E+010</text:p>",
            u"79161234567"_s);
        row("percentage", "office:value-type=\"percentage\" office:value=\"0.5\"", "<text:p>50 %</text:p>", u"0.5"_s);
        row("money", "office:value-type=\"currency\" office:value=\"12.50\"", "<text:p>12,50 ₽</text:p>", u"12.5"_s);
        row("too many digits", "office:value-type=\"float\" office:value=\"12345678901234567\"", "",
            fault(CellFault::Rounded));
        row("date", "office:value-type=\"date\" office:date-value=\"1984-03-07\"", "<text:p>07.03.84</text:p>",
            u"1984-03-07"_s);
        row("date at midnight", "office:value-type=\"date\" office:date-value=\"1984-03-07T00:00:00\"", "",
            u"1984-03-07"_s);
        row("date and time", "office:value-type=\"date\" office:date-value=\"1984-03-07T10:30:00\"", "",
            u"1984-03-07T10:30:00"_s);
        row("time", "office:value-type=\"time\" office:time-value=\"PT10H30M05.25S\"", "", u"10:30:05"_s);
        row("truth", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>ИСТИНА</text:p>",
            u"true"_s);
        row("formula", "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "<text:p>2</text:p>",
            u"2"_s);
        row("formula of text", "table:formula=\"of:=[.A1]\" office:value-type=\"string\"", "<text:p>h</text:p>",
            u"h"_s);
        row("formula of no text", "table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\"", "", QString());
        row("formula without a result", "table:formula=\"of:=1+1\"", "", fault(CellFault::NoResult));
        row("formula that failed",
            "table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"",
            "<text:p>#DIV/0!</text:p>", fault(CellFault::FormulaError));
        row("formula that failed, as of old",
            "table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"", "<text:p>Err:502</text:p>",
            fault(CellFault::FormulaError));
        row("empty", "", "", QString());
    }
    void shouldReadCellsOfOds()
    {
        QFETCH(QByteArray, cell);
        const Read read =
            readAll(handMadeOds(odsTable(odsRow(odsText("h") + odsText("i")) + odsRow(odsText("x") + cell))));
        QCOMPARE(read.error, QString());
        QTEST(read.rows.value(1).value(1), "text");
    }

    void shouldPlaceCellsOfOds()
    {
        const QByteArray rows =
            odsRow("<table:table-cell/>", "table:number-rows-repeated=\"2\"") + "<table:table-header-rows>" +
            odsRow(odsText("a") + odsText("b") + odsText("c") + odsText("d")) + "</table:table-header-rows>" +
            odsRow(odsText("1") + "<table:covered-table-cell/>" + odsText("3")) + "<table:table-row-group>" +
            odsRow(odsText("x", "table:number-columns-repeated=\"3\""), "table:number-rows-repeated=\"3\"") +
            "</table:table-row-group>" + odsRow("<table:table-cell/>", "table:number-rows-repeated=\"1000\"") +
            odsRow("<table:table-cell table:number-columns-repeated=\"16383\"/>" + odsText("far")) +
            odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                   "table:number-rows-repeated=\"1048000\"");
        const Read read = readAll(handMadeOds(odsTable(rows)));
        QCOMPARE(read.error, QString());
        const QStringList repeated{"x", "x", "x", ""};
        QCOMPARE(
            read.rows,
            (Rows{
                {"a", "b", "c", "d"}, {"1", "", "3", ""}, repeated, repeated, repeated, {"", "", "", "", "", "far"}}));
        QCOMPARE(read.numbers, (QList<qint64>{3, 4, 5, 6, 7, 1008}));
    }

    void shouldPassOverLongCells()
    {
        const QByteArray big(5'000'000, 'x');
        for (const QByteArray &octets :
             {xlsx(cell("<v>" + big + "</v>", "t=\"str\"")),
              xlsx(cell("<is><t>" + big + "</t></is>", "t=\"inlineStr\"")),
              handMadeOds(odsTable(odsRow(odsText("h") + odsText("i")) + odsRow(odsText("x") + odsText(big))))}) {
            const Read read = readAll(octets, {{}, 0, 256 << 10, {}});
            QCOMPARE(read.error, QString());
            QCOMPARE(read.rows.value(1), (QStringList{"x", fault(CellFault::TooLong)}));
        }
        HandMadeXlsx book;
        book.strings = "<si><t>" + big + "</t></si><si><t>good</t></si>";
        book.sheets = {{u"S"_s, cell("<v>0</v>", "t=\"s\"") + "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c></row>"}};
        const Read read = readAll(book.octets(), {{}, 0, 256 << 10, {}});
        QCOMPARE(read.rows.value(1).value(1), fault(CellFault::TooLong));
        QCOMPARE(read.rows.value(2).value(1), u"good"_s);
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("code");
        const QByteArray good = xlsx(cell("<v>1</v>"));
        QTest::newRow("cut in half") << good.left(good.size() / 2) << "sheet.damaged";
        QTest::newRow("four octets") << QByteArray("PK\x03\x04", 4) << "sheet.damaged";
        QTest::newRow("another archive") << zipped({{"a.txt", "hello"}}) << "sheet.not_a_table";
        QTest::newRow("a text document") << zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}})
                                         << "sheet.not_a_table";
        QTest::newRow("no workbook") << zipped({{"[Content_Types].xml", "<Types/>"}}) << "sheet.damaged";
        QTest::newRow("with a password")
            << zipped({{"content.xml", "<a/>"}, {"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"}})
            << "sheet.encrypted";
        QTest::newRow("encrypted parts") << zipped({{"content.xml", "<a/>"}}, true) << "sheet.encrypted";
        QTest::newRow("no rows") << xlsx("") << "table.no_header";
        QTest::newRow("no rows, ODS") << handMadeOds(odsTable("")) << "table.no_header";
        QTest::newRow("XML that ends early") << xlsx(cell("<v>1</v>").chopped(4)) << "sheet.damaged";
        QTest::newRow("a billion laughs")
            << zipped(
                   {{"content.xml",
                     "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>"}})
            << "sheet.damaged";
        QTest::newRow("nested without end") << xlsx(QByteArray("<a>").repeated(100000)) << "sheet.damaged";
        QTest::newRow("a cell of 40 MB without a tag")
            << xlsx(cell("<v>" + QByteArray(40 << 20, 'x') + "</v>", "t=\"str\"")) << "sheet.damaged";
        QTest::newRow("a bomb of blanks")
            << handMadeOds(odsTable(odsRow(odsText("h"))) + QByteArray(600 << 20, ' ')) << "sheet.too_large";
        QTest::newRow("repeated rows") << handMadeOds(
                                              odsTable(odsRow(odsText("h", "table:number-columns-repeated=\"500\"")) +
                                                       odsRow(odsText("x", "table:number-columns-repeated=\"500\""),
                                                              "table:number-rows-repeated=\"1000000\"")))
                                       << "sheet.too_large";
        QTest::newRow("rows without end")
            << handMadeOds(odsTable(odsRow(odsText("h")) +
                                    odsRow(odsText("x"), "table:number-rows-repeated=\"99999999999999\"")))
            << "sheet.too_large";
        QTest::newRow("columns without end")
            << handMadeOds(odsTable(odsRow(odsText("h", "table:number-columns-repeated=\"2000000000\""))))
            << "sheet.too_large";
        QTest::newRow("a row of a number that no sheet has")
            << xlsx(cell("<v>1</v>") + "<row r=\"99999999\"><c><v>1</v></c></row>") << "sheet.damaged";
    }
    void shouldRefuse()
    {
        QFETCH(QByteArray, octets);
        const Read read = readAll(octets);
        QTEST(read.error, "code");
        QVERIFY(!read.sentence.isEmpty());
    }

    void shouldRefuseTooLargeFiles()
    {
        QBuffer buffer;
        buffer.setData("PK\x03\x04" + QByteArray(SheetReader::largestFile, 'x'));
        buffer.open(QIODevice::ReadOnly);
        const auto read = SheetReader::open(&buffer, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"sheet.too_large"_s);
        QVERIFY(read.error().sentence.contains("CSV"));
    }

    void shouldNoticeWrongCheckSums()
    {
        HandMadeXlsx book;
        QByteArray rows = cell("<v>1</v>");
        for (int i = 3; i < 2000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"str\"><v>" + QByteArray::number(i * 7919) +
                    "</v></c></row>";
        book.sheets = {{u"S"_s, rows}};
        QByteArray octets = book.octets();
        octets[200] = char(octets[200] ^ 1); // somewhere in the sheet's own data
        const Read read = readAll(octets);
        QCOMPARE(read.error, u"sheet.damaged"_s);
    }

    void shouldKnowFormatsOfDates_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("meaning");
        const auto row = [](const QString &format, NumberMeaning meaning) {
            QTest::newRow(qPrintable(format)) << format << int(meaning);
        };
        for (const QString &date : {u"dd.mm.yyyy"_s, u"d/m/yy"_s, u"yyyy-mm-dd"_s, u"[$-FC22]d mmmm yyyy\" р.\";@"_s,
                                    u"mmm"_s, u"[$-2000401]yyyy/mm/dd"_s, u"[Red]dd\\.mm\\.yy"_s, u"MM/DD/YYYY"_s})
            row(date, NumberMeaning::Date);
        for (const QString &both : {u"dd.mm.yyyy hh:mm"_s, u"m/d/yy h:mm AM/PM"_s})
            row(both, NumberMeaning::DateTime);
        for (const QString &time : {u"hh:mm"_s, u"[h]:mm:ss"_s, u"mm:ss.0"_s})
            row(time, NumberMeaning::Time);
        for (const QString &number : {u"General"_s, u"0"_s, u"0.00E+00"_s, u"#,##0.00 \"дней\""_s, u"[Red]-0"_s, u"@"_s,
                                      u"0\\d"_s, u"[$-419]0.00"_s, u"0;\"mm\""_s})
            row(number, NumberMeaning::Number);
    }
    void shouldKnowFormatsOfDates()
    {
        QFETCH(QString, format);
        QTEST(int(meaningOfCode(format)), "meaning");
    }

    void benchmarkRows()
    {
        HandMadeXlsx book;
        QByteArray rows;
        QByteArray strings;
        constexpr int count = 50000;
        for (int i = 1; i <= count; ++i) {
            const QByteArray r = QByteArray::number(i);
            rows += "<row r=\"" + r + "\" spans=\"1:8\">";
            for (int c = 0; c < 8; ++c)
                rows += "<c r=\"" + QByteArray(1, char('A' + c)) + r + "\" s=\"1\" t=\"s\"><v>" +
                        QByteArray::number(i % 1000) + "</v></c>";
            rows += "</row>";
        }
        for (int i = 0; i < 1000; ++i)
            strings += "<si><t>Королёва " + QByteArray::number(i) + "</t></si>";
        book.sheets = {{u"S"_s, rows}};
        book.strings = strings;
        const QByteArray octets = book.octets();
        QElapsedTimer timer;
        timer.start();
        const Read read = readAll(octets);
        QCOMPARE(read.rows.size(), count);
        qInfo("%lld rows a second of 8 cells", count * 1000LL / std::max<qint64>(1, timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheetreader.moc"
