// SPDX-License-Identifier: GPL-3.0-or-later
// Reads mutated lists of people and events through the whole reading side of imports, without a database: detection,
// columns, dates, every cell. A crash, a finding of the sanitizers, a file that takes longer than ten seconds or rows
// that do not add up end the program with a status; the file is left behind and named.
//   otklik_importfuzz [FILES [SEED]]      OTKLIK_FUZZ_ONE=FILE reads that file only
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <unistd.h>

#include "../tables/workbooks.h"
#include "eventrow.h"
#include "importfile.h"
#include "importmaps.h"
#include "importpipeline.h"
#include "importwords.h"
#include "personrow.h"

using namespace otklik;
using namespace otklik::people;
using namespace otklik::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned hangSeconds = 60; // under the sanitizers on a busy machine; a file of kilobytes takes milliseconds

using Parts = QList<std::pair<QString, QByteArray>>;

struct Seed
{
    QByteArray text; ///< of a CSV, or empty
    Parts parts;     ///< of a workbook
};

std::mt19937_64 dice;

qsizetype below(qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(dice() % quint64(limit));
}

bool oneIn(int times)
{
    return below(times) == 0;
}

QByteArray oddPiece()
{
    static const QList<QByteArray> pieces{"\"",
                                          "\"\"",
                                          ",",
                                          ";",
                                          "\t",
                                          "|",
                                          "\n",
                                          "\r",
                                          "\r\n",
                                          QByteArray(1, '\0'),
                                          "\xef\xbb\xbf",
                                          "\xff\xfe",
                                          "\xd0",
                                          "\xff",
                                          "<",
                                          ">",
                                          "</",
                                          "/>",
                                          "&",
                                          "&amp;",
                                          "&#0;",
                                          "&#x110000;",
                                          "<![CDATA[",
                                          "]]>",
                                          "<!--",
                                          "<!DOCTYPE a [",
                                          "<?x",
                                          "]>",
                                          "7.91612E+10",
                                          "#####",
                                          "=\"1\"",
                                          "'",
                                          "1e309",
                                          "-1e309",
                                          "nan",
                                          "99999999999999999999",
                                          "-1",
                                          "0",
                                          "2958466",
                                          "60",
                                          "29.02.1900",
                                          "31/12/99",
                                          "١٧/٠٥/١٩٩٠",
                                          "17 كانون الثاني 1990",
                                          "_x0000_",
                                          "_xD800_",
                                          "\xef\xb7\x90l",
                                          "\xef\xb7\x90",
                                          "r=\"XFD1048576\"",
                                          "r=\"ZZZZZZZZ99999999999\"",
                                          "t=\"s\"",
                                          "t=\"e\"",
                                          "s=\"-1\"",
                                          "table:number-rows-repeated=\"2147483648\"",
                                          "table:number-columns-repeated=\"99999999999\"",
                                          "<text:s text:c=\"999999999\"/>",
                                          "<row>",
                                          "<c>",
                                          "<v>",
                                          "</row>",
                                          "</c>",
                                          "<f/>",
                                          "<is>",
                                          "<text:p>",
                                          "<table:table>",
                                          "<table:table-row>",
                                          "<table:table-cell/>",
                                          QByteArray(300, 'A'),
                                          QByteArray(70000, 'x'),
                                          QByteArray(3000, '<'),
                                          QByteArray(2000, '"'),
                                          QByteArray("<a>").repeated(200)};
    return pieces[below(pieces.size())];
}

QByteArray mutated(QByteArray bytes)
{
    for (qsizetype times = 1 + (oneIn(5) ? below(12) : below(3)); times > 0; --times) {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = 1 + below(oneIn(12) ? bytes.size() : 24);
        switch (below(oneIn(3) ? 8 : 6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = oneIn(3) ? char(dice()) : "0123456789.,;/-Aяz<> "[below(21)];
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 4:
            bytes.insert(at, oddPiece());
            break;
        case 5:
            bytes.replace(at, std::min<qsizetype>(length, bytes.size() - at), oddPiece());
            break;
        case 6:
            if (oneIn(4))
                bytes.truncate(at);
            break;
        default: // one word of it becomes another
            if (const QByteArray from = bytes.mid(at, 1 + below(4)); !from.isEmpty() && from.size() > 1)
                bytes.replace(from, oddPiece().left(40));
            if (bytes.size() > (4 << 20))
                bytes.truncate(4 << 20);
        }
    }
    return bytes;
}

QByteArray mutated(const Seed &seed)
{
    if (seed.parts.isEmpty())
        return mutated(seed.text);
    if (oneIn(6)) // the archive itself; most of these fail at a check sum
        return mutated(zipped(seed.parts));
    Parts parts = seed.parts;
    for (qsizetype times = 1 + below(2); times > 0; --times) {
        auto &part = parts[below(parts.size())];
        part.second = mutated(part.second);
    }
    if (oneIn(20))
        parts.removeAt(below(parts.size()));
    if (oneIn(40))
        parts << parts[below(parts.size())];
    return zipped(parts);
}

QList<Seed> seeds()
{
    QList<Seed> all;
    for (const QFileInfo &info : QDir(QStringLiteral(OTKLIK_TEST_DATA "/people")).entryInfoList({u"*.csv"_s})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        all << Seed{text, {}} << Seed{QByteArray(text).replace(',', '\t'), {}}
            << Seed{
                   QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromUtf8(text)),
                   {}};
    }
    QByteArray titled = "Список жителей, район Центр;;\nна 01.11.2026;;\n;;\nФИО;Дата рождения;Телефон\n";
    for (const char *name : {"Иванова Анна Петровна", "А.П.Иванова", "Smith, Anna Marie", "Anna (Smith) SMITH-JONES",
                             "محمد بن سلمان آل سعود", "Мамедов Али Гасан оглы", "г-жа ,", "(((", ". . ."})
        titled += QByteArray(name) + ";17 мая 1990;+79161234567\n";
    all << Seed{titled, {}} << Seed{QByteArray(titled).replace(';', ','), {}};
    const auto text = [](const char *value) {
        return "<c t=\"inlineStr\"><is><t>" + QByteArray(value) + "</t></is></c>";
    };
    HandMadeXlsx book;
    book.strings = "<si><t>Иванова</t></si><si><r><t>Ан</t></r><r><t>на</t></r></si>";
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>";
    const QByteArray header = "<row r=\"1\">" + text("Фамилия") + text("Имя") + text("Телефон") +
                              text("Дата рождения") + text("внешний код") + "</row>";
    QByteArray rows = header;
    for (int i = 2; i < 30; ++i) {
        const QByteArray n = QByteArray::number(i);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"s\"><v>0</v></c><c r=\"B" + n +
                "\" t=\"s\"><v>1</v></c><c r=\"C" + n + "\"><v>7916123456" + QByteArray::number(i % 10) +
                "</v></c><c r=\"D" + n + "\" s=\"2\"><v>307" + n + "</v></c><c r=\"E" + n +
                "\" t=\"str\"><f>CONCATENATE(1,2)</f><v>" + n + "</v></c></row>";
    }
    book.sheets = {{u"Empty"_s, ""}, {u"Люди"_s, rows}};
    all << Seed{{}, book.parts()};
    HandMadeXlsx events;
    events.from1904 = true;
    events.styles = book.styles;
    events.sheets = {{u"E"_s, "<row>" + text("person") + text("service") + text("stage") + text("sector") + text("at") +
                                  "</row><row>" + text("+79161234567") + text("water") + text("service") +
                                  text("portal") + "<c s=\"3\"><v>44000.5</v></c></row>"}};
    all << Seed{{}, events.parts()};
    const auto cell = [](const char *value) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(value) +
               "</text:p></table:table-cell>";
    };
    QByteArray ods = "<table:table table:name=\"People\"><table:table-column/><table:table-row>" + cell("Фамилия") +
                     cell("Имя") + cell("Телефон") + cell("Дата рождения") + "</table:table-row>";
    for (int i = 0; i < 20; ++i)
        ods += "<table:table-row>" + cell("Иванова") + cell("Анна") +
               "<table:table-cell office:value-type=\"float\" "
               "office:value=\"79161234567\"><text:p>7,92E+010</text:p></table:table-cell>"
               "<table:table-cell office:value-type=\"date\" office:date-value=\"1984-03-07\"/></table:table-row>";
    ods += "<table:table-row table:number-rows-repeated=\"3\">" + cell("Петрова") +
           "<table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row></table:table>";
    all << Seed{
        {},
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
         {u"content.xml"_s,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" "
          "xmlns:text=\"x\"><office:body><office:spreadsheet>" +
              ods + "</office:spreadsheet></office:body></office:document-content>"}}};
    return all;
}

ReadingOptions someOptions()
{
    ReadingOptions options;
    if (oneIn(6))
        options.encoding =
            QStringList{u"utf8"_s, u"utf16le"_s, u"cp1251"_s, u"cp1256"_s, u"koi8r"_s, u"none"_s}[below(6)];
    if (oneIn(8))
        options.delimiter = QByteArray(",;\t|")[below(4)];
    if (oneIn(8))
        options.sheet = QStringList{u"People"_s, u"Люди"_s, u"Nobody"_s}[below(3)];
    if (oneIn(8))
        options.headerRow = below(12);
    if (oneIn(3))
        options.dates = DateOrder(below(3));
    return options;
}

[[noreturn]] void wrong(const char *what)
{
    std::fprintf(stderr, "importfuzz: %s\n", what);
    std::abort();
}

/// One file as both kinds; how many rows were checked.
QMap<QString, int> outcomes; ///< how often which refusal came

qint64 readWhole(const QString &path, const ReadingOptions &reading)
{
    qint64 taken = 0; // read and checked; most are rejected
    for (const ImportKind kind : {ImportKind::People, ImportKind::Events}) {
        auto opened = ImportFile::open(path, reading);
        if (!opened) {
            if (opened.error().sentence.isEmpty() || opened.error().code.isEmpty())
                wrong("a refusal without a sentence");
            ++outcomes[opened.error().code];
            return 0;
        }
        ImportFile &file = **opened;
        ImportResult result;
        const bool people = kind == ImportKind::People;
        const auto plan = matchColumns(file.table->header(), {}, people ? personColumn : eventColumn, result);
        if (!plan) {
            ++outcomes[plan.error().code];
            continue;
        }
        if (const Done checked = checkColumns(*plan); !checked) {
            ++outcomes[checked.error().code];
            continue;
        }
        file.settleDates(*plan, {people ? u"birth_date"_s : u"at"_s}, u"RU"_s);
        const ImportFacts facts = file.facts(*plan);
        if (facts.toJson().isEmpty() || facts.columns.size() != file.table->header().size())
            wrong("facts that do not fit the header");
        const bool events = plan->has(u"person"_s) && plan->has(u"service"_s) && plan->has(u"stage"_s) &&
                            plan->has(u"sector"_s) && plan->has(u"at"_s);
        if (!people && !events)
            continue;
        PersonRowReader::Setting setting{store::Engine::PostgreSql, *plan, u"RU"_s, QDate(2026, 11, 22), {}, nullptr,
                                         {file.dateOrder, 2026}};
        EventRowReader::Setting eventSetting{
            store::Engine::Sqlite, *plan, u"RU"_s, QDateTime(QDate(2026, 11, 22), {}, Qt::UTC), {{u"water"_s, 1}},
            {file.dateOrder, 2026}};
        const PersonRowReader personRows(std::move(setting));
        const EventRowReader eventRows(std::move(eventSetting));
        qint64 before = file.table->rowNumber();
        for (bool more = true; more;) {
            QList<RawRow> rows;
            while (more && rows.size() < 500) {
                RawRow row;
                const auto got = file.table->next(row.cells);
                if (!got && got.error().sentence.isEmpty())
                    wrong("a failure without a sentence");
                more = got && *got;
                if (!got)
                    ++outcomes[got.error().code];
                if (!more)
                    break;
                row.line = file.table->rowNumber();
                if (row.line <= before)
                    wrong("rows that are not numbered upwards");
                before = row.line;
                rows << row;
            }
            if (people) {
                const PeopleBatch batch = personRows.read(rows);
                if (batch.taken + batch.rejected != rows.size())
                    wrong("people that do not add up");
                taken += rows.size();
            } else {
                const EventBatch batch = eventRows.read(rows);
                if (batch.taken + batch.rejected != rows.size())
                    wrong("events that do not add up");
                taken += rows.size();
            }
        }
    }
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QString one = qEnvironmentVariable("OTKLIK_FUZZ_ONE"); !one.isEmpty()) {
        std::printf("%lld rows checked\n", static_cast<long long>(readWhole(one, {})));
        return 0;
    }
    const bool all = qEnvironmentVariableIsSet("OTKLIK_LONG");
    const int files = argc > 1 ? QByteArray(argv[1]).toInt() : all ? 10000 : 300;
    const quint64 seed = argc > 2 ? QByteArray(argv[2]).toULongLong() : std::random_device{}();
    std::printf("importfuzz: %d files, seed %llu\n", files, static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    QTemporaryDir folder;
    folder.setAutoRemove(false); // of a crash the file is what matters
    const QString path = folder.filePath(u"fuzz"_s);
    std::fprintf(stderr, "importfuzz: the file at work is %s\n", qPrintable(path));
    const QList<Seed> from = seeds();
    qint64 taken = 0;
    qint64 slowest = 0;
    int read = 0;
    for (int i = 0; i < files; ++i) {
        dice.seed(seed + quint64(i));
        const QByteArray bytes = mutated(from[below(from.size())]);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            wrong("the file cannot be written");
        file.close();
        QElapsedTimer timer;
        timer.start();
        ::alarm(hangSeconds);
        const qint64 rows = readWhole(path, someOptions());
        ::alarm(0);
        if (timer.elapsed() > 5000) {
            (void)QFile::copy(path, path + u"-slow-%1"_s.arg(i));
            std::fprintf(stderr, "importfuzz: file %d took %lld ms\n", i, static_cast<long long>(timer.elapsed()));
        }
        slowest = std::max(slowest, timer.elapsed());
        taken += rows;
        read += rows > 0 ? 1 : 0;
    }
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        std::printf("importfuzz: %6d times %s\n", it.value(), qPrintable(it.key()));
    if (slowest <= 5000)
        folder.remove();
    std::printf("importfuzz: %d files, no crash, no hang; slowest %lld ms; %d files gave %lld rows\n", files,
                static_cast<long long>(slowest), read, static_cast<long long>(taken));
    std::fflush(stdout);
    return read > 0 ? 0 : 1; // mutations that spoil everything test nothing
}
