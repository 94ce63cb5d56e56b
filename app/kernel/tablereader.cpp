// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "tabledecoder.h"

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

/// The separator that stands most often in the first line that has anything, outside quotation marks.
char delimiterOf(const QByteArray &text)
{
    constexpr char candidates[]{',', ';', '\t', '|'};
    int counts[4]{};
    bool quoted = false;
    bool begun = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r')) {
            if (begun)
                break;
            continue;
        }
        begun = true;
        for (int i = 0; i < 4 && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[std::max_element(counts, counts + 4) - counts];
}

Error tableError(const char *code, const QString &sentence)
{
    return {Failure::Invalid, QLatin1String(code), sentence};
}

class CsvTableReader final : public TableReader
{
public:
    CsvTableReader(QIODevice *device, const Options &options, TableDecoder decoder)
        : m_device(device), m_decoder(std::move(decoder)), m_delimiter(options.delimiter),
          m_cellLimit(options.cellLimit)
    {
        csv_init(&m_parser, strict);
        csv_set_blk_size(&m_parser, blockSize);
    }
    ~CsvTableReader() override { csv_free(&m_parser); }
    CsvTableReader(const CsvTableReader &) = delete;
    CsvTableReader &operator=(const CsvTableReader &) = delete;

    [[nodiscard]] Done readHeader();
    [[nodiscard]] const QStringList &header() const override { return m_header; }
    [[nodiscard]] Result<bool> next(QStringList &row) override;
    [[nodiscard]] qint64 rowNumber() const override { return m_given; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] qint64 size() const override { return m_device->isSequential() ? 0 : m_device->size(); }
    [[nodiscard]] QString encodingName() const override { return m_decoder.encodingName(); }
    [[nodiscard]] char delimiter() const override { return m_delimiter; }

private:
    struct Record
    {
        qint64 number;
        QStringList cells;
    };

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
    void failTooLong();

    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<CsvTableReader *>(self)->takeCell(static_cast<const char *>(text), size);
    }
    static void onRecordEnd(int terminator, void *self)
    {
        static_cast<CsvTableReader *>(self)->takeRecordEnd(terminator);
    }

    QIODevice *m_device;
    TableDecoder m_decoder;
    csv_parser m_parser{};
    char m_delimiter;
    qsizetype m_cellLimit;
    qint64 m_bytesRead = 0;
    bool m_finished = false;

    QStringList m_header;
    QStringList m_cells;   ///< of the record that is being read
    qint64 m_complete = 0; ///< number of the last record that was read whole
    qint64 m_given = 0;
    int m_lastTerminator = 0;   ///< 0 as soon as a cell follows it
    bool m_strayQuote = false;  ///< in the quoted cell that is being read
    bool m_passingOver = false; ///< the cell that is being read is too long
    bool m_begun = false;       ///< the header was read whole
    bool m_filled = false;      ///< some cell of the record that is being read has text
    qsizetype m_width = 0;      ///< of the header
    std::vector<Record> m_ready;
    size_t m_nextReady = 0;
    std::optional<Error> m_failure; ///< given when all that was ready before it has been
};

Done CsvTableReader::readHeader()
{
    QStringList cells;
    OTKLIK_TRY(found, next(cells));
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
    Record &record = m_ready[m_nextReady++];
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
        m_delimiter = delimiterOf(block);
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
    else if (!m_begun)
        failTooLong();
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
        failTooLong();
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
        if (!m_begun)
            failTooLong();
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
    if (!m_begun && m_cells.size() == mostColumns)
        failAt(
            "table.too_many_columns",
            QCoreApplication::translate("Kernel", "The first row has more than %1 columns. Is this a list of people?")
                .arg(mostColumns));
    else if (!m_begun || m_cells.size() < m_width + mostBeyond)
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
    if (m_begun && !std::exchange(m_filled, false)) {
        m_cells.clear(); // an empty line of a spreadsheet: separators only
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

void CsvTableReader::failTooLong()
{
    failAt("table.cell_too_long",
           QCoreApplication::translate("Kernel", "A cell in row %1 is longer than %2 KiB. Is this a list of people?")
               .arg(QString::number(m_complete + 1), QString::number(m_cellLimit / 1024)));
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
