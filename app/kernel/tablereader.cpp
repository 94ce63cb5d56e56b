// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "tabledecoder.h"
#include "tabledelimiter.h"
#include "tabletop.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>
#include <cstring>
#include <csv.h>
#include <optional>
#include <vector>

namespace otklik {

namespace {

constexpr qint64 blockSize = 64LL * 1024;
constexpr qsizetype mostColumns = 16384; ///< of a header, as in spreadsheets
constexpr qsizetype mostBeyond = 2;      ///< cells kept beyond the header: enough to see that there are some
constexpr uchar strict = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
constexpr uchar lenient = CSV_REPALL_NL;

Error tableError(const char *code, const QString &sentence)
{
    return {Failure::Invalid, QLatin1String(code), sentence};
}

class CsvTableReader final : public TableReader
{
public:
    CsvTableReader(QIODevice *device, const Options &options, TableDecoder decoder)
        : m_device(device), m_options(options), m_decoder(std::move(decoder)), m_delimiter(options.delimiter),
          m_cellLimit(options.cellLimit), m_looking(options.headerRow > 0 || options.headerScore)
    {
        csv_init(&m_parser, strict);
        csv_set_blk_size(&m_parser, blockSize);
    }
    ~CsvTableReader() override { csv_free(&m_parser); }
    CsvTableReader(const CsvTableReader &) = delete;
    CsvTableReader &operator=(const CsvTableReader &) = delete;

    [[nodiscard]] Done readHeader();
    [[nodiscard]] const QStringList &header() const override { return m_header; }
    [[nodiscard]] qint64 headerRow() const override { return m_headerRow; }
    [[nodiscard]] QList<TableRow> top() const override { return m_top.rows(); }
    [[nodiscard]] Result<bool> next(QStringList &row) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_given; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] qint64 size() const override { return m_device->isSequential() ? 0 : m_device->size(); }
    [[nodiscard]] QString encodingName() const override { return m_decoder.encodingName(); }
    [[nodiscard]] char delimiter() const override { return m_delimiter; }

private:
    void findHeader();
    void readBlock();
    void parse(const char *text, size_t size);
    void finish();
    void takeCell(const char *text, size_t size);
    void takeRecordEnd(int terminator);
    void checkUnfinishedCell();
    void passOverCell();
    void keepCell(const QString &text);
    void failAt(const char *code, const QString &sentence);
    void failUnclosedQuote();
    void failTooLong(qint64 row);
    void failTooManyColumns();

    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<CsvTableReader *>(self)->takeCell(static_cast<const char *>(text), size);
    }
    static void onRecordEnd(int terminator, void *self)
    {
        static_cast<CsvTableReader *>(self)->takeRecordEnd(terminator);
    }

    QIODevice *m_device;
    Options m_options;
    TableDecoder m_decoder;
    csv_parser m_parser{};
    char m_delimiter;
    qsizetype m_cellLimit;
    bool m_looking; ///< for the header: rows are kept as wide as they come
    qint64 m_bytesRead = 0;
    bool m_finished = false;

    QStringList m_header;
    qint64 m_headerRow = 1;
    TableTop m_top;
    qsizetype m_characters = 0; ///< of the rows that were kept while looking
    QStringList m_cells;        ///< of the record that is being read
    qint64 m_complete = 0;      ///< number of the last record that was read whole
    qint64 m_given = 0;
    int m_lastTerminator = 0;   ///< 0 as soon as a cell follows it
    bool m_strayQuote = false;  ///< in the quoted cell that is being read
    bool m_passingOver = false; ///< the cell that is being read is too long
    bool m_begun = false;       ///< the header was read whole
    bool m_filled = false;      ///< some cell of the record that is being read has text
    qsizetype m_width = 0;      ///< of the header
    std::vector<TableRow> m_ready;
    size_t m_nextReady = 0;
    std::optional<Error> m_failure; ///< given when all that was ready before it has been
};

Done CsvTableReader::readHeader()
{
    while (m_looking && !m_failure && !m_finished) {
        readBlock();
        if (m_looking && qint64(m_ready.size()) >= rowsAtTheTop(m_options))
            findHeader();
    }
    if (m_looking && !m_ready.empty())
        findHeader();
    m_looking = false;
    if (m_failure && !m_begun)
        return fail(*m_failure);
    QStringList cells = m_header;
    bool found = m_begun;
    if (!found) {
        OTKLIK_TRY(first, next(cells));
        found = first;
        m_headerRow = m_given;
    }
    if (m_bytesRead == 0)
        return fail(
            tableError("table.empty", QCoreApplication::translate("Kernel", "The file is empty: it has 0 bytes.")));
    if (!found || std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
        return fail(
            tableError("table.no_header", QCoreApplication::translate("Kernel", "The file has no header. Its first row "
                                                                                "must name the columns.")));
    m_header = cells;
    return {};
}

/// Among the rows that were read so far.
void CsvTableReader::findHeader()
{
    const QList<TableRow> rows(m_ready.cbegin(),
                               m_ready.cbegin() + std::min<qint64>(qint64(m_ready.size()), rowsAtTheTop(m_options)));
    m_looking = false;
    const auto place = m_top.settle(rows, m_options);
    if (!place) {
        m_failure = place.error();
        return;
    }
    m_header = m_top.header();
    m_headerRow = m_top.headerRow();
    if (m_header.size() > mostColumns)
        return failTooManyColumns();
    if (std::ranges::any_of(m_header, isFaulty))
        return failTooLong(m_headerRow);
    m_begun = true;
    m_given = m_headerRow;
    m_width = m_header.size();
    m_nextReady = size_t(*place) + 1;
    for (size_t i = m_nextReady; i < m_ready.size(); ++i)
        fitRow(m_ready[i].cells, m_width, false);
}

Result<bool> CsvTableReader::next(QStringList &row)
{
    while (m_nextReady == m_ready.size()) {
        if (m_failure)
            return fail(*m_failure);
        if (m_finished)
            return false;
        m_ready.clear();
        m_nextReady = 0;
        readBlock();
    }
    TableRow &record = m_ready[m_nextReady++];
    row = std::move(record.cells);
    m_given = record.number;
    return true;
}

void CsvTableReader::readBlock()
{
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 got = 0;
    qint64 more = 0;
    do { // a pipe gives less than it is asked for; the header must be whole to be judged
        more = m_device->read(block.data() + got, blockSize - got);
        got += std::max<qint64>(0, more);
    } while (more > 0 && got < blockSize);
    if (more < 0 && got == 0 && !m_device->atEnd()) {
        failAt("table.unreadable",
               QCoreApplication::translate("Kernel", "The file cannot be read further after row %1: %2")
                   .arg(QString::number(m_complete), m_device->errorString()));
        return;
    }
    block.truncate(got);
    m_bytesRead += got;
    const bool last = got == 0;
    const bool fits = m_decoder.decode(block, last);
    if (m_delimiter == 0 && !block.isEmpty())
        m_delimiter = tableDelimiter(block, m_options);
    if (m_delimiter != 0)
        csv_set_delim(&m_parser, static_cast<uchar>(m_delimiter));

    const auto *nul = static_cast<const char *>(std::memchr(block.constData(), 0, static_cast<size_t>(block.size())));
    parse(block.constData(), static_cast<size_t>(nul ? nul - block.constData() : block.size()));
    if (m_failure)
        return;
    if (nul)
        failAt("table.nul_byte",
               QCoreApplication::translate("Kernel", "Row %1 holds a NUL byte: the file is damaged or is not a "
                                                     "text file. Save it again as CSV in UTF-8.")
                   .arg(m_complete + 1));
    else if (!fits)
        failAt("table.bad_encoding",
               QCoreApplication::translate(
                   "Kernel", "Row %1 holds bytes that are not text in %2. Save the file again as CSV in UTF-8.")
                   .arg(QString::number(m_complete + 1), encodingName()));
    else if (last)
        finish();
}

void CsvTableReader::parse(const char *text, size_t size)
{
    for (size_t done = 0; done < size && !m_failure;) {
        done += csv_parse(&m_parser, text + done, size - done, onCell, onRecordEnd, this);
        if (done < size) {
            if (csv_error(&m_parser) != CSV_EPARSE) {
                m_failure =
                    Error{Failure::Internal, QStringLiteral("table.no_memory"),
                          QCoreApplication::translate("Kernel", "There is not enough memory to read the file.")};
                return;
            }
            // A quotation mark where RFC 4180 has none. It is text; whether a quoted cell can be trusted after it is
            // seen when the cell ends.
            m_strayQuote = m_parser.quoted != 0;
            csv_set_opts(&m_parser, lenient);
            done += csv_parse(&m_parser, text + done, 1, onCell, onRecordEnd, this);
            csv_set_opts(&m_parser, strict);
        }
    }
    checkUnfinishedCell();
}

void CsvTableReader::checkUnfinishedCell()
{
    if (m_failure || (!m_passingOver && m_parser.entry_pos <= static_cast<size_t>(m_cellLimit)))
        return;
    // A cell that goes over many lines is a quotation mark that somebody forgot, not a long cell.
    if (m_parser.quoted && std::memchr(m_parser.entry_buf, '\n', m_parser.entry_pos))
        failUnclosedQuote();
    else if (!m_begun && !m_looking)
        failTooLong(m_complete + 1);
    else
        passOverCell();
}

/// Drops what was read of a cell that is too long, so that it costs no memory however long it gets. libcsv still needs
/// the blanks at its end, and the quotation mark that may have closed it.
void CsvTableReader::passOverCell()
{
    m_passingOver = true;
    const size_t kept = std::min(m_parser.entry_pos, m_parser.spaces + 2);
    std::memmove(m_parser.entry_buf, m_parser.entry_buf + (m_parser.entry_pos - kept), kept);
    m_parser.entry_pos = kept;
    if (kept > static_cast<size_t>(m_cellLimit)) // blanks without end
        failTooLong(m_complete + 1);
}

void CsvTableReader::finish()
{
    m_finished = true;
    if (csv_fini(&m_parser, onCell, onRecordEnd, this) != 0 && !m_failure)
        failUnclosedQuote();
}

void CsvTableReader::takeCell(const char *text, size_t size)
{
    if (m_failure)
        return;
    m_lastTerminator = 0;
    if (m_passingOver || size > static_cast<size_t>(m_cellLimit)) {
        if (!m_begun && !m_looking)
            failTooLong(m_complete + 1);
        else if (std::exchange(m_passingOver, false) && m_parser.quoted && std::memchr(text, '\n', size))
            failUnclosedQuote();
        else
            keepCell(faultyCell(CellFault::TooLong));
        m_strayQuote = false;
        return;
    }
    if (m_strayQuote) {
        m_strayQuote = false;
        // The cell swallowed the next record up to a quotation mark of its own.
        if (std::memchr(text, '\n', size) || std::memchr(text, '\r', size)) {
            failUnclosedQuote();
            return;
        }
    }
    const QByteArrayView view(text, static_cast<qsizetype>(size));
    if (m_decoder.passesThrough() && !view.isValidUtf8()) {
        failAt(
            "table.bad_encoding",
            QCoreApplication::translate(
                "Kernel", "Row %1, column %2 holds bytes that are not text in %3. Save the file again as CSV in UTF-8.")
                .arg(QString::number(m_complete + 1), QString::number(m_cells.size() + 1), encodingName()));
        return;
    }
    keepCell(QString::fromUtf8(view));
}

void CsvTableReader::keepCell(const QString &text)
{
    m_filled |= !text.isEmpty();
    m_characters += m_looking ? text.size() + 1 : 0;
    if (m_looking && m_characters > mostCharactersAhead && !m_ready.empty())
        findHeader(); // whatever comes: it is looked for in a bounded part of the file
    if (m_failure)
        return;
    if (!m_begun && m_cells.size() == mostColumns && (!m_looking || m_ready.empty()))
        failTooManyColumns();
    else if (m_cells.size() < (m_begun ? m_width : mostColumns) + mostBeyond)
        m_cells.append(text);
    else if (!text.isEmpty())
        m_cells.last() = text;
}

void CsvTableReader::takeRecordEnd(int terminator)
{
    if (m_failure)
        return;
    const bool secondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_cells.isEmpty();
    m_lastTerminator = secondHalf ? 0 : terminator;
    if (secondHalf)
        return;
    ++m_complete;
    if (m_cells.isEmpty())
        return; // an empty line
    if ((m_begun || m_looking) && !std::exchange(m_filled, false)) {
        m_cells.clear(); // an empty line of a spreadsheet: separators only
        return;
    }
    if (m_looking) {
        m_ready.push_back({m_complete, std::move(m_cells)});
        m_cells = QStringList();
        return;
    }
    if (!m_begun) {
        m_begun = true;
        m_filled = false;
        m_width = m_cells.size();
    }
    while (m_cells.size() > m_width && m_cells.last().isEmpty())
        m_cells.removeLast();
    m_ready.push_back({m_complete, std::move(m_cells)});
    m_cells = QStringList();
    m_cells.reserve(m_width);
}

void CsvTableReader::failAt(const char *code, const QString &sentence)
{
    m_failure = tableError(code, sentence);
}

void CsvTableReader::failUnclosedQuote()
{
    failAt("table.unclosed_quote",
           QCoreApplication::translate("Kernel", "A quotation mark opened in row %1 is not closed. Close it, or "
                                                 "remove it, and read the file again.")
               .arg(m_complete + 1));
}

void CsvTableReader::failTooManyColumns()
{
    failAt("table.too_many_columns",
           QCoreApplication::translate("Kernel", "The first row has more than %1 columns. Is this a list of people?")
               .arg(mostColumns));
}

void CsvTableReader::failTooLong(qint64 row)
{
    failAt("table.cell_too_long",
           QCoreApplication::translate("Kernel", "A cell in row %1 is longer than %2 KiB. Is this a list of people?")
               .arg(QString::number(row), QString::number(m_cellLimit / 1024)));
}

} // namespace

QString faultyCell(CellFault fault)
{
    return QString(QChar(0xfdd0)) + QChar(static_cast<char16_t>(fault));
}

QString TableReader::format() const
{
    return delimiter() == '\t' ? QStringLiteral("tsv") : QStringLiteral("csv");
}

Result<std::unique_ptr<TableReader>> TableReader::open(QIODevice *device, const Options &options)
{
    auto decoder = TableDecoder::forEncoding(options.encoding);
    if (!decoder)
        return fail(tableError("table.unknown_encoding",
                               QCoreApplication::translate("Kernel", "The encoding %1 is not one that can be read.")
                                   .arg(options.encoding)));
    auto reader = std::make_unique<CsvTableReader>(device, options, std::move(*decoder));
    OTKLIK_CHECK(reader->readHeader());
    return reader;
}

Result<std::unique_ptr<TableReader>> TableReader::open(QIODevice *device)
{
    return open(device, Options());
}

} // namespace otklik
